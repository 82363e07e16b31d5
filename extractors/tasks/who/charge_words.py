"""Chữ chỉ người chính, người phụ: the words behind a name that say that it leads, or helps, where nothing else is said of it.

đ/c Hường ‖ lo      Văn phòng ‖ làm đầu mối      Tổ 2 ‖ chính ‖, Tổ 3 ‖ phụ      cô Trâm ‖ làm ‖, thầy Khải ‖ giúp
"""

from __future__ import annotations

from extractors.tasks.words.lexicon import HELPS
from vitext.fold import in_both_spellings

# "Phòng Hành ‖ chính", "Sở Tài ‖ chính": part of a name
_CHIEF = r"(?<!hành.)(?<!tài.)(?<!bưu.)(?<!địa.)(?<!quân.)(?<!liêm.)chính"
LEADS = (
    r"(?:sẽ |trực tiếp )?(?:(?:chủ trì|phụ trách|thực hiện|chịu trách nhiệm|đảm nhiệm|đảm nhận|đảm trách|đứng mũi|cầm trịch|tham mưu"
    r"|(?:(?:làm|là) )?(?:đầu mối|nòng cốt)|(?:làm|là) (?:trưởng (?:đoàn|nhóm|tiểu ban)|nhóm trưởng|tổ trưởng)|trưởng nhóm|nhóm trưởng|lo(?: liệu)?|làm|chuẩn bị)"
    rf"(?: chính| chung| thực hiện)?|{_CHIEF})"
)
HELPS_TOO = rf"(?:{HELPS}|phụ(?: giúp| trợ| họa| thêm)?|giúp(?: đỡ| việc| sức)?|cùng làm|hỗ trợ thêm)"
# One of them stands wherever somebody is said to help: a quick look before the patterns.
HELPING = tuple(in_both_spellings("phối hợp;hỗ trợ;tham gia;phụ;giúp;cùng"))
