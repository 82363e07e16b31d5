"""What several tests of tasks look at: the words of each task of a text, and who must do it."""

from __future__ import annotations

from extractors.tasks.find import find_tasks
from vitext.clean import clean

# Notices of conclusions whose second item is what is looked at; the last one is that of the office.
COMMUNE_CONCLUDES = """UBND XÃ TÂN LẬP
Số: 21/TB-UBND

THÔNG BÁO
Kết luận của Chủ tịch UBND xã tại cuộc họp về lễ hội

Chủ tịch UBND xã kết luận:

1. Ghi nhận kết quả đạt được.

2. {}

3. Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này.
"""
PROVINCE_CONCLUDES = """UBND TỈNH LAM SƠN
VĂN PHÒNG
Số: 214/TB-VP

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về vùng chè

Chủ tịch UBND tỉnh kết luận:

1. Ghi nhận kết quả đạt được.

2. {}

3. Văn phòng UBND tỉnh theo dõi việc thực hiện Thông báo này.
"""


def texts(text: str) -> list[str]:
    """The words of each task."""
    return [words for words, _ in texts_and_leads(text)]


def texts_and_leads(text: str) -> list[tuple[str, str | None]]:
    """The words of each task and of its lead, as they stand in the text."""
    read = clean(text).text
    found = find_tasks(read)
    return [(read[task.start : task.end], read[slice(*task.lead)] if task.lead else None) for task in found]


def leads_in_commune(said: str) -> list[str | None]:
    """Who leads each task of what a commune's chairman concludes in one item."""
    return [lead for _, lead in texts_and_leads(COMMUNE_CONCLUDES.format(said))][:-1]
