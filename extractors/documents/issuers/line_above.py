"""Cơ quan ở dòng trên: of a paper without the state's name, the body alone above its title or its day.

“HTX Khoai tây Đồng Quan ‖ Biên bản họp …” · “Ban Liên lạc khóa 12 ‖ Lam Sơn, ngày 15/10/2031 ‖ Thông báo”
"""

from __future__ import annotations

from extractors.documents.bodies import is_small_body, starts_as_body
from extractors.documents.columns import place_date
from extractors.documents.header import Header
from extractors.documents.letters import in_small_letters
from extractors.documents.view import View
from vitext.lazy import regex

# What no body's name holds: what it did, when, and what a site prints.
_TELLS = regex(
    r"(?<!\w)(?:hop(?! tac)|to chuc|tien hanh|tong ket|so ket|thong bao|ban hanh|trien khai|ve viec|v/v|ngay|nam \d"
    r"|moi|hoi nghi|dai hoi|ky hop|da|se|ket qua|noi dung|bai|tin|xem|trang chu)(?!\w)|[:;|>»]|(?<!so )\d{2,}"
)
_LONGEST, _FEWEST = 110, 4  # letters, words; “Đoàn Thanh niên” alone is an entry of a menu
# Where the body is, on a line below its name: “Xóm Chùa, xã Vân Đồng”, “ĐT: 0912 …”.
_ADDRESS = regex(
    r"\W*(?:dia chi|dt|dien thoai|email|website)\s?:|\W*(?:xom|thon|lang|ap|ban|khu|so \d+\w*,?|\d+\w*,?) [^:]*,\s*"
    r"(?:xa|phuong|thi tran|huyen|quan|tp|thanh pho|tinh|[hpqx]\.)\W"
)
_FIGURE = regex(r"\d")  # “Lớp 6A”, “Tổ 4”


def body_above(view: View, header: Header) -> str | None:
    """The body's name on the line right above that of the type, or above that of place and day; in its own letters."""
    if header.type_line is None:
        return None
    above = [line for line in view.lines if line[1] <= header.type_line[0]]
    dated = bool(above) and place_date(view, above[-1]) is not None
    above = above[:-1] if dated else above
    if len(above) > 1 and _ADDRESS.match(view.key, *above[-1]):
        above = above[:-1]
    if not above or (len(above) > 1 and not dated):
        return None  # a site's menu may stand there
    line = above[-1]
    key = view.key_of(line).rstrip(".")
    opens = not view.text[: line[0]].strip()  # nothing of a site stands above it
    if (
        line[1] - line[0] > _LONGEST
        or (len(key.split()) < (2 if opens else _FEWEST) and not _FIGURE.search(key))
        or not view.flow[line[0]].isupper()
        or not (starts_as_body(key) or (header.type_word == "bien ban" and is_small_body(key)))
        or _TELLS.search(key)
    ):
        return None
    return in_small_letters(view, view.words(line).rstrip("."))
