"""Vùng của văn bản: đầu trang, căn cứ, nội dung, nơi nhận và chữ ký. Only the body holds tasks and targets.

A plan or programme that is issued with the document is body again. A regulation (quy chế, quy định, điều lệ; nghị định,
thông tư), alone or issued with a decision, sets down what always holds ("rules") and gives nobody a task.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from extractors.documents.annexes import first_annex
from extractors.documents.menus import is_menu
from extractors.documents.view import view_of
from extractors.layout.sections import Placed
from vitext.lazy import regex

Zone = Literal["header", "bases", "body", "rules", "foot", "caption"]

# What the first words of a block say, on its folded small letters; tried at one place a block.
_SAYS = regex(
    r"[\s\[]*(?:(?P<foot>noi nhan|noi gui|cac tin khac|tin lien quan|co the ban quan tam|tin cung chuyen muc|ban quyen"
    r"|(?:chia se|in bai(?: viet)?|in trang|gui email|ve dau trang|quay lai|tro ve|luu bai viet|binh luan)(?=\W*(?:\n|\Z)))"
    r"|(?P<bases>can cu|xet|theo de nghi|thuc hien|tren co so)"
    r"|(?P<again>phu luc|cong hoa xa hoi chu nghia|dang cong san viet nam)"
    r"|(?P<caption>(?<=\[)(?:img|anh|image)\w*|(?:anh|nguon|tin, anh|bai, anh|tin bai|tac gia|tin)(?=\s*:)"
    r"|quang canh|toan canh))(?!\w)".replace(" ", r"\s+")
)
# Below a picture of the site, that repeats the title: "Ra mắt ban chủ nhiệm mới - Ảnh 1."
_NUMBERED_PICTURE = regex(r"\s[-–]\s?(?:anh|hinh) \d{1,2}\W{0,3}")
_SIGNED = regex(r"[\s*|#_]*(?:TM\.?|T/M|KT\.?|K/T|TL\.?|T/L|TUQ\.?|Q\.)\s+[A-ZĐÀ-Ỹ]{2}")
# Who signs, in capitals on a line of his own, and his name: "CHỦ TỊCH ⏎ (đã ký) ⏎ Lưu Văn Phước".
_OFFICE = regex(
    r"[\s*|#_]*(?:(?:PHÓ|QUYỀN|Q\.) )?(?:TỔNG )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|TỔ TRƯỞNG"
    r"|CHỦ NHIỆM|CHÁNH VĂN PHÒNG|CHỦ TỌA|CHỦ TOẠ|CHỦ TRÌ|THƯ KÝ|NGƯỜI GHI BIÊN BẢN)(?: [A-ZĐÀ-Ỹ]+){0,4}[\s*:]*"
)
_NAME_ALONE = regex(r"[\s*]*(?:[A-ZĐÀ-Ỹ][a-zà-ỹ]+ ){1,4}[A-ZĐÀ-Ỹ][a-zà-ỹ]+[\s*]*")
# Who signs minutes, side by side, with nothing else on the line: "Thư ký   Chủ trì", "NGƯỜI GHI BIÊN BẢN   CHỦ TỌA".
_SIGNS_MINUTES = regex(
    r"[\s*|#_]*(?:nguoi ghi(?: bien ban| chep)?|thu ky|chu (?:tri|toa))[\s|*]+(?:chu (?:tri|toa)|thu ky"
    r"|(?:to|chi hoi|chi doan|nhom|lop) truong|truong (?:thon|ban|ap|xom|khu|doan)|gvcn|nguoi chu tri|dai dien)(?!\w)[^.;:]{0,60}$"
)
_HEADER_KEYS = ("cong hoa xa hoi", "doc lap - tu do", "dang cong san viet nam", "doan tncs")
_TITLES = frozenset(
    ["nghi quyet", "bien ban", "thong bao", "ke hoach", "bao cao", "quyet dinh", "chi thi", "chuong trinh", "chuong trinh hanh dong", "to trinh", "giay moi", "ket luan", "huong dan", "cong van"]
)  # fmt: skip
_REGULATIONS = (
    "quy che", "quy dinh", "dieu le", "noi quy", "quy trinh", "quy uoc", "nghi dinh", "thong tu", "phap lenh", "luat",
)  # fmt: skip
_REGULATION = regex(rf"(?m)^\W*(?:{'|'.join(_REGULATIONS)})(?!\w)")
_COUNTED = frozenset(
    ("article", "roman", "number")
)  # no header goes on behind these: "KẾT LUẬN" of minutes is no title
_ANNEX_TITLE = 500  # letters above “(Ban hành kèm theo …)” in which the annex is named
_OF_MINUTES = "bien ban "  # no title stands below one that says whose minutes they are
_LONGEST_CAPTION = 220
_LONGEST_GROUND = 600
# Grounds that end in a full stop: "Căn cứ Quyết định số 05/2025/QĐ-UBND ….", "Xét đề nghị của 28 đơn vị gồm: …."; and what tells
# or asks behind them: "Căn cứ tình hình thực tế, Ban Thường vụ yêu cầu …".
_GROUND = regex(
    r"\W*(?:can cu|xet|theo) (?:luat|nghi|quyet dinh|thong tu|ke hoach|to trinh|de nghi|bao cao|cong van|van ban|dieu le)(?!\w)"
)
_TELLS = regex(
    r"(?<!\w)(?:yeu cau|giao|ban hanh (?:ke hoach|quyet dinh|huong dan|chuong trinh)|xay dung|thong bao|quyet nghi|chi dao|nhu sau|trien khai"
    r"|to chuc|bao cao(?! so)|phai|can(?! cu)|se|thuc hien|tien hanh|phan dau|da|dat|(?<!to.)trinh|tham muu|huong dan)(?!\w)|, de nghi(?!\w)|: ?$"
)
_LONG_SENTENCE = 150
_NAME_NEAR, _FOOT = 4, 8  # blocks up to the name, and to the end of the text
_FIRST_BLOCKS = 30  # a header is read among these


def zones(text: str, placed: Sequence[Placed]) -> tuple[Zone, ...]:
    """The zone of every block."""
    view = view_of(text)
    key = view.key
    annex = first_annex(view)
    main = len(placed) if annex is None else sum(item.block.start <= annex for item in placed)
    first = [" ".join(key[item.block.body : item.block.end][:60].split()) for item in placed[:_FIRST_BLOCKS]]
    told = next((at for at, item in enumerate(placed[:_FIRST_BLOCKS]) if _is_sentence(text, item)), len(first))
    official = any(sign in words for words in first[:14] for sign in _HEADER_KEYS)
    counted = next((at for at, item in enumerate(placed[:_FIRST_BLOCKS]) if item.block.kind in _COUNTED), len(first))
    start = _first_after_title(first[: counted if official else min(counted, told)])
    result: list[Zone] = []
    foot = labelled = False
    rules = official and any(words.strip(" :*#") in _REGULATIONS for words in first[: max(start, 14)])
    for index, item in enumerate(placed):
        if index < start and (official or index + 1 < start):
            result.append("header")
            continue
        block = item.block
        labelled = labelled or block.kind in ("article", "roman", "capital", "number")
        if annex is not None and block.start <= annex < block.end:
            foot, rules = False, _REGULATION.search(key, max(0, annex - _ANNEX_TITLE), annex) is not None
        says = _SAYS.match(key, block.body, block.end)
        said = says.lastgroup if says else None
        if index > main * 0.3 and (
            said == "foot"
            or (official and _SIGNED.match(text, block.body, block.end))
            or _is_signed(text, placed, index)
            or (index > main * 0.6 and not block.kind and _SIGNS_MINUTES.match(key, block.body, block.end))
        ):
            foot = True
        elif foot and said == "again":
            foot = rules = False  # an appendix, or the next document of the file
        if foot:
            result.append("foot")
        elif index < _FIRST_BLOCKS and not block.kind and is_menu(text[block.start : block.end]):
            result.append("caption")  # above what was copied from a site
        elif block.end - block.start < _LONGEST_CAPTION and _is_caption(text, key, item, said):
            result.append("caption")
        elif said == "bases" and not labelled and _only_grounds(text, key, item):
            result.append("body" if _in_a_list(text, placed, index, result) else "bases")
        else:
            result.append("rules" if rules else "body")
    return tuple(result)


def _is_signed(text: str, placed: Sequence[Placed], index: int) -> bool:
    """Whether a block is only the office of who signs, and his name follows on a line of its own."""
    block = placed[index].block
    if index + _FOOT < len(placed) or block.kind or not _OFFICE.fullmatch(text, block.start, block.end):
        return False
    return any(
        _NAME_ALONE.fullmatch(text, item.block.start, item.block.end) for item in placed[index + 1 : index + _NAME_NEAR]
    )


def _only_grounds(text: str, key: str, item: Placed) -> bool:
    """Whether a block that begins as the grounds of a paper is no more: it ends in ";" or ",", or asks and tells nothing."""
    start, end = item.block.start, item.block.end
    if _last(text, item) in (";", ","):
        return end - start < _LONGEST_GROUND
    return (
        _last(text, item) == "."
        and _GROUND.match(key, start, end) is not None
        and _TELLS.search(key, start, end) is None
    )


def _in_a_list(text: str, placed: Sequence[Placed], index: int, found: Sequence[Zone]) -> bool:
    """Whether a bullet stands among others that are no grounds, or right below their lead-in: "…: ‖ - Rà soát …; ‖ - Thực hiện …;"."""
    if not placed[index].block.kind or not found or found[-1] != "body":
        return False
    above = placed[index - 1]
    return above.block.kind == placed[index].block.kind or _last(text, above) == ":"


def _is_caption(text: str, key: str, item: Placed, said: str | None) -> bool:
    """Whether a short block stands below a picture, by its first words (`said`) or its last: "… - Ảnh 1."."""
    if said == "caption":
        return _last(text, item) not in (".", ";")
    start, end = item.block.start, item.block.end
    at = max(key.rfind(" -", start, end), key.rfind(" –", start, end)) if not item.block.kind else -1
    return at >= 0 and _NUMBERED_PICTURE.fullmatch(key, at, end) is not None


def _last(text: str, item: Placed) -> str:
    return text[item.block.start : item.block.end].rstrip(" *")[-1:]


def _is_sentence(text: str, item: Placed) -> bool:
    """Whether a block is a whole sentence, after which no header comes: "Thông báo" below it is a page's own word."""
    return item.block.end - item.block.start > _LONG_SENTENCE and _last(text, item) in ".;"


def _first_after_title(first: Sequence[str]) -> int:
    for index, words in enumerate(first):
        if words.startswith(_OF_MINUTES):
            return 0  # "BIÊN BẢN HỌP GIAO BAN ‖ … ‖ Kết luận": a part of theirs
        if words.strip(" :") in _TITLES:
            return min(index + 1, len(first) - 1)
    return 0
