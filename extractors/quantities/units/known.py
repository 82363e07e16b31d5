"""Đơn vị có trong từ điển: the longest one that stands there, and nouns that are counted together with it."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from extractors.quantities.units.lexicon import Lexicon
from extractors.quantities.units.unit import Unit

# A second noun that is counted together with the first.
_TOGETHER = {
    "xã": ("phường", "thị trấn", "đặc khu"), "phường": ("xã", "thị trấn", "đặc khu"),
    "cán bộ": ("nhân viên", "đảng viên", "công chức", "viên chức", "giáo viên", "giảng viên", "hội viên", "đoàn viên",
               "chiến sĩ", "chiến sỹ", "công nhân", "người lao động"),
    "công chức": ("viên chức", "người lao động"), "viên chức": ("người lao động",),
    "hội viên": ("phụ nữ", "nông dân"), "thành viên": ("người lao động",), "chi bộ": ("đảng bộ", "đảng bộ cơ sở"),
    "cb": ("gv", "nv", "cc", "vc", "hs"), "gv": ("hs", "nv"), "bộ": ("ban", "ngành", "cơ quan"), "ban": ("ngành",),
    "chi hội": ("tổ hội",), "chi đoàn": ("chi hội",), "quốc gia": ("vùng lãnh thổ",), "nước": ("vùng lãnh thổ",),
    "cán bộ quản lý": ("giáo viên", "nhân viên"), "giáo viên": ("nhân viên",),
    "tỉnh": ("thành phố", "thành"), "huyện": ("thị xã", "thành phố", "quận"), "buôn": ("thôn", "bon"), "sở": ("ban", "ngành"),
    "thôn": ("xóm", "bản", "ấp", "khu phố", "buôn", "bon", "làng"), "ấp": ("khóm", "khu phố"),
    "mục tiêu": ("chỉ tiêu", "nhiệm vụ"), "chỉ tiêu": ("nhiệm vụ",), "nhiệm vụ": ("giải pháp",),
    "công trình": ("phần việc", "dự án"), "hộ gia đình": ("cá nhân",), "hộ": ("cá nhân",), "tập thể": ("cá nhân",),
    "tổ chức": ("cá nhân",), "cơ quan": ("đơn vị",), "hợp tác xã": ("liên hiệp hợp tác xã", "tổ hợp tác"),
    "htx": ("liên hiệp htx", "tht", "tổ hợp tác"), "tổ hợp tác": ("htx", "hợp tác xã"), "dự án": ("công trình",), "đề án": ("dự án",),
    "đoàn viên": ("thanh niên", "hội viên", "người lao động"),
    "ý kiến": ("kiến nghị", "đề xuất"), "lượt ý kiến": ("kiến nghị",), "kiến nghị": ("đề xuất", "phản ánh"),
    "sáng kiến": ("giải pháp", "cải tiến", "đề tài"), "giải pháp": ("sáng kiến",), "đề tài": ("sáng kiến",),
    "nhóm nhiệm vụ": ("giải pháp",), "trang trại": ("gia trại",), "gia trại": ("trang trại",),
    "nhóm": ("lớp",), "khu": ("điểm du lịch",), "nhóm trẻ": ("lớp mẫu giáo",),
    "tin": ("bài", "ảnh"), "bài": ("tin", "ảnh"), "bài viết": ("video", "hình ảnh"),
}  # fmt: skip
# A unit that is a shorter one before these words: "28 hộ ‖ sản xuất kinh doanh giỏi".
_SHORTER = {
    "hộ sản xuất": ["kinh", "doanh"], "ho san xuat": ["kinh", "doanh"], "lượt đoàn": ["viên"], "luot doan": ["vien"],
    "lượt công": ["nhân"], "luot cong": ["nhan"], "lượt khách": ["hàng"], "luot khach": ["hang"],
}  # fmt: skip
# With these behind it "công" is no day's work and no measure of land: "Chi bộ 2 ‖ công bố quyết định", "3 trường ‖ công lập".
_NO_MEASURE = {
    "bao": {"gồm"},
    "việc làm": {"ngay", "trước", "được", "tốt", "chưa", "hay", "cụ", "thiết", "ý", "trọng", "không", "là"},
    "công": {"lập", "khai", "bố", "nhận", "tác", "chứng", "cộng", "tố", "đức", "ích", "an", "nghệ", "nghiệp", "suất"},
    "cong": {"lap", "khai", "bo", "nhan", "tac", "chung", "cong", "to", "duc", "ich", "an", "nghe", "nghiep", "suat"},
}  # fmt: skip


def known_unit(tokens: re.Match[str], words: list[str], first: int, lexicon: Lexicon) -> Unit | None:
    """The longest known unit that the words from number `first` on begin with, and the nouns counted together with it."""
    if first == len(words) or words[first] not in lexicon.firsts:
        return None
    for last in range(len(words), first, -1):
        head = " ".join(words[first:last])
        if head in lexicon.counted:
            longer = _SHORTER.get(head)
            if longer and words[last : last + len(longer)] == longer:
                continue
            if last < len(words) and words[last] in _NO_MEASURE.get(head, ()):
                continue
            return Unit(_together(tokens, last, head), head, True, 1, head in lexicon.money)
    return None


def _together(tokens: re.Match[str], last: int, head: str) -> int:
    """The end of the unit, with its further nouns: "04 xã, phường", "30 quốc gia và vùng lãnh thổ"."""
    end, text, nouns = tokens.end(last), tokens.string, _TOGETHER.get(head, ())
    while nouns and (joint := _joint(text, end)):
        following = text[joint : joint + 22].lower()
        second = next((one for one in nouns if following.startswith(one)), "")
        if not second or following[len(second) : len(second) + 1].isalpha():
            break
        end = joint + len(second)
    return end


def _joint(text: str, end: int) -> int:
    """Where the noun begins that a comma or "và" joins to the one ending at `end`; 0 for none."""
    if text[end : end + 2] == ", ":
        return end + 2
    if text[end : end + 3] == " , ":
        return end + 3
    return end + 4 if text[end : end + 4] in (" và ", " va ") else 0
