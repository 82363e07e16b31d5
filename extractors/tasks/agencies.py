"""Cơ quan, đơn vị, cá nhân được giao việc: where the name of an agency begins at a place, and how far it goes.

Văn phòng · Sở Nông nghiệp và Môi trường · Ủy ban nhân dân các xã, phường · các phòng chuyên môn · đồng chí Trưởng ban
"""

from __future__ import annotations

import re

from extractors.tasks.verbs import verb_at

_HEADS = (
    r"Ủy ban|Uỷ ban|UBND|HĐND|UBMTTQ|MTTQ|Mặt trận|Hội đồng|HĐQT|Ban|BCH|BTV|BTC|UBKT|Sở|Phòng|Văn phòng|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Đảng uỷ"
    r"|Đảng bộ|Chi bộ|Chi ủy|Cấp ủy|Liên minh|LMHTX|Bộ|Cục|Chi cục|Công an|Quân sự|Hội|Đoàn|Công đoàn|CĐCS|Trường|Trung tâm|Quỹ|Công ty|Tổ|Thường trực"
    r"|Thanh tra|Kho bạc|Ngân hàng|Báo|Đài|Trạm|Thôn|Khối|Khoa|HTX|Hợp tác xã|Chính phủ|Thủ tướng|Quốc hội|Chủ tịch|Phó Chủ tịch|Bí thư|Giám đốc|Phó Giám đốc"
    r"|Trưởng|Phó Trưởng|Thủ trưởng|Kế toán|Chánh Văn phòng|Bộ phận|Nhóm|Hiệu trưởng|Tiểu ban|Xí nghiệp|Chi nhánh|Cơ quan|Ủy viên|Thành viên|Đồng chí|đồng chí|đ/c|Ông|Bà|ông|bà|anh|chị"
)
_GENERIC = (
    r"(?:các|mỗi|từng|toàn thể|tất cả các|những|lãnh đạo các|thủ trưởng các|đề nghị các)\s+(?:đồng chí|sở|ban|ngành|đơn vị|phòng|cơ quan|địa phương"
    r"|xã|phường|thôn|tổ|chi bộ|chi đoàn|chi hội|hội|đoàn thể|tổ chức|HTX|hợp tác xã|thành viên|ủy viên|uỷ viên|cấp|đảng viên|hộ|gia đình|trường|cụm|đảng ủy"
    r"|doanh nghiệp|lớp|giáo viên|cán bộ|đại biểu|bộ phận|tổ trưởng|trưởng|nhà trường|khoa|đồng chí)"
)
_LOWER = (
    r"ban quản trị|ban giám đốc|ban kiểm soát|ban chỉ huy|trưởng thôn|bí thư chi bộ|bí thư chi đoàn|chi đoàn|chi hội|đoàn thanh niên|hội phụ nữ|hội nông dân"
    r"|công đoàn|nhà trường|kế toán|thủ quỹ|ủy viên ban|cấp ủy|văn phòng|tổ liên gia|đảng ủy|hội viên|thành viên|cán bộ|đảng viên|đoàn viên|xã|phòng|công an xã|tổ tự quản|kế toán trưởng|thư ký"
)
_START = re.compile(rf"(?:{_HEADS})(?!\w)|(?:{_GENERIC})(?!\w)|(?:{_LOWER})(?!\w)")
_WORD = re.compile(r"[^\s,;:.()]+")
_LINK = re.compile(r"\s+(?:và|cùng)\s+|,\s*")
_STOP = re.compile(
    r"(?:cần|phải|có trách nhiệm|chủ trì|chủ động|phối hợp|tiếp tục|đã|được|là|để|nhằm|theo|với|về|trong|trên|tại|từ|đến|khi|do|bằng|sẽ|đang|chịu|thường xuyên|nghiêm túc"
    r"|căn cứ|khẩn trương|tích cực|hằng|hàng|định kỳ|trước|sau|có|cho|không|nên|mà|thì|cũng|kịp thời|sớm|như)(?!\w)",
    re.IGNORECASE,
)
_MAX_WORDS = 26


def agency_at(text: str, at: int) -> int | None:
    """The end of the agency's name that begins at `at`, or None where none begins there."""
    start = _START.match(text, at)
    if start is None:
        return None
    end = start.end()
    for _ in range(_MAX_WORDS):
        link = _LINK.match(text, end)
        if link:
            more = _START.match(text, link.end())
            inside = text[link.end() : link.end() + 1].isupper() and "," not in link.group()
            if more or (inside and not verb_at(text, link.end())):
                end = more.end() if more else _WORD.match(text, link.end()).end()  # type: ignore[union-attr]
                continue
            if "," in link.group() or not link.group().strip().startswith(("và", "cùng")):
                return end
            word = _WORD.match(text, link.end())
            if word is None or verb_at(text, link.end()) or _STOP.match(text, link.end()):
                return end
            end = word.end()
            continue
        gap = re.compile(r"\s+").match(text, end)
        if gap is None:
            return _bracket(text, end)
        word = _WORD.match(text, gap.end())
        if word is None:
            return _bracket(text, gap.end()) if text[gap.end() : gap.end() + 1] == "(" else end
        if _STOP.match(text, gap.end()):
            return end
        if not word.group()[0].isupper() and verb_at(text, gap.end()) and not _start_inside(text, gap.end()):
            return end
        end = word.end()
    return end


def _start_inside(text: str, at: int) -> bool:
    return bool(
        re.compile(
            r"(?:nhân dân|quản trị|kiểm tra|tỉnh|huyện|xã|phường|chức năng|chuyên môn|liên quan|trực thuộc)(?!\w)"
        ).match(text, at)
    )


def _bracket(text: str, end: int) -> int:
    """Take an abbreviation in brackets along: "Ủy ban Mặt trận Tổ quốc (UBMTTQ)"."""
    found = re.compile(r"\s*\([A-ZĐ][^()]{0,30}\)").match(text, end)
    return found.end() if found else end
