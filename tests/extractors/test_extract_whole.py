"""Reading end to end: one text in, the record of the contract out, every span at home in the uploaded text."""

from __future__ import annotations

import json
import unicodedata
from datetime import date

from domain.extraction import Extraction, to_plain
from extractors.extract import extract_text

TEXT = """LIÊN MINH HỢP TÁC XÃ TỈNH HẠ NAM
Số: 21/NQ-LMHTX
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hạ Nam, ngày 10 tháng 7 năm 2026

NGHỊ QUYẾT
Hội nghị Ban Chấp hành lần thứ 4, khóa II

1. Kết quả 6 tháng đầu năm: đã thành lập mới 12 HTX, đạt 60% kế hoạch.
2. Nhiệm vụ 6 tháng cuối năm
(1) Tư vấn thành lập mới ít nhất 08 HTX trước ngày 30/11/2026; hướng dẫn 15 HTX chuyển đổi số.
(2) Thực hiện Nghị quyết số 20-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương.
3. Tổ chức thực hiện
Giao Văn phòng theo dõi, đôn đốc việc thực hiện Nghị quyết.

Nơi nhận:
- Lưu: VT.
TM. BAN CHẤP HÀNH
CHỦ TỊCH
Vũ Thị Sen
"""


def read(text: str = TEXT) -> Extraction:
    return extract_text(text, name="nq.txt")


def test_every_span_is_the_verbatim_slice_of_the_uploaded_text() -> None:
    doubled = TEXT.replace(" HTX", "  HTX")
    found = read(doubled)
    for one in (*found.tasks, *found.targets, *found.citations):
        start, end = one.span
        assert " ".join(found.source.text[start:end].split()) == " ".join(one.text.split())


def test_header_and_meeting_come_from_the_document_and_not_from_its_citations() -> None:
    found = read()
    assert (found.document.kind, found.document.number) == ("resolution", "21/NQ-LMHTX")
    assert found.document.date == date(2026, 7, 10)
    assert found.meeting is not None
    assert (found.meeting.ordinal, found.meeting.khoa) == (4, "II")


def test_figures_under_results_are_results_and_those_in_tasks_are_targets() -> None:
    kinds = {one.text: one.kind for one in read().targets}
    assert kinds["12 HTX"] == kinds["60%"] == "result"
    assert kinds["08 HTX"] == kinds["15 HTX"] == "target"


def test_task_knows_its_deadline_its_targets_and_its_citations() -> None:
    found = read()
    first = next(task for task in found.tasks if task.text.startswith("Tư vấn"))
    assert first.deadline is not None
    assert (first.deadline.start, first.deadline.end) == (None, date(2026, 11, 30))
    assert [target.text for target in found.targets if target.id in first.targets] == ["08 HTX"]
    cited = next(task for task in found.tasks if task.text.startswith("Thực hiện"))
    assert [one.number for one in found.citations if one.id in cited.citations] == ["20-NQ/TW"]
    assert cited.deadline is None


def test_who_is_charged_leads_the_task() -> None:
    assert [task.lead for task in read().tasks if "theo dõi" in task.text] == ["Văn phòng"]


def test_decomposed_text_is_read_as_the_same_text() -> None:
    composed, decomposed = read(), read(unicodedata.normalize("NFD", TEXT))
    assert decomposed.source.text == composed.source.text
    assert decomposed.tasks == composed.tasks


def test_record_is_plain_json_with_the_keys_of_the_contract() -> None:
    plain = json.loads(json.dumps(to_plain(read())))
    assert plain["schema"] == "thuky.extraction/1"
    assert {"source", "document", "meeting", "people", "organizations", "places", "citations"} <= set(plain)
    assert {"id", "parent", "label", "text", "span", "action", "lead", "deadline", "rule"} <= set(plain["tasks"][0])


def test_empty_and_blank_texts_hold_nothing() -> None:
    for text in ("", "\n \n", "....................", "﻿"):
        found = read(text)
        assert (found.tasks, found.targets, found.citations) == ((), (), ())


def test_the_number_of_the_paper_itself_is_no_citation_wherever_it_stands() -> None:
    found = extract_text(
        "Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về trồng rừng\n\n"
        "Ngày 14-11-2030, Ban Chấp hành Đảng bộ tỉnh đã ban hành Nghị quyết số 10-NQ/TU về trồng rừng. "
        "Báo Lam Giang giới thiệu toàn văn.\n\nI- Tình hình\nThực hiện Nghị quyết số "
        "07-NQ/TU ngày 02/3/2026, toàn tỉnh đã trồng 12.000 ha rừng.\n"
    )
    assert found.document.number == "10-NQ/TU"
    assert [one.number for one in found.citations] == ["07-NQ/TU"]
