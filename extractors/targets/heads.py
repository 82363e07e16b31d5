"""Đề mục phía trên: the heads and lead-ins above a block, nearest first, and what they announce.

II. CHỈ TIÊU → target      Kết quả 6 tháng đầu năm: → result      Kết quả và phương hướng … như sau: → both
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from domain.extraction import DocumentKind
from extractors.layout.blocks import Block
from extractors.layout.sections import Placed
from vitext.fold import fold
from vitext.lazy import regex

_TARGET = regex(
    r"chi tieu|muc tieu|phuong huong|nhiem vu|phan dau|ke hoach (?:quy|nam|thang|6 thang|20\d\d(?![/\d])|san xuat|kinh doanh|phat trien"
    r"|thuc hien|hoat dong)|du toan|den (?:het |cuoi )?nam 20\d\d|giai phap|thoi gian (?:toi|den)|de xuat|kien nghi|phuong an"
    r"|du kien|phan cong|to chuc thuc hien|dinh huong|dot pha"
)
_RESULT = regex(
    r"ket qua(?! (?:ren luyen|hoc tap|xep loai|hai mat|2 mat))|danh gia|tinh hinh|thuc trang|da dat|dat duoc|uu diem|han che|ton tai|nguyen nhan|so ket|tong ket"
    r"|kiem diem"
    r"|thanh phan|bieu quyet|da lam|khuyet diem|thuan loi|su can thiet|(?<!dac biet )kho khan(?:, | va )|\bda thuc hien"
    r"|\bda trien khai|bao cao(?! chinh tri)|thao luan|tham du|thanh tich|dac diem|thanh tuu|tong quan|nhin lai"
    r"|(?:sau|qua|trong) \d+ nam (?:qua|hinh thanh|xay dung|thanh lap|thuc hien|phat trien|doi moi|hoat dong|trien khai)"
)
# What was carried out, where a report says it: "I. Thực hiện nhiệm vụ tháng 2".
_DONE = regex(
    r"(?:tinh hinh|cong tac|viec|ve)? ?(?:trien khai )?thuc hien (?:cac |mot so )?(?:nhiem vu|chi tieu|ke hoach"
    r"|cong tac)"
)
# "Thông qua báo cáo kết quả năm 2025 ‖ với các chỉ tiêu chính ‖ như sau:" tells what was reached of them.
_BY_FIGURES = regex(
    r"\b(?:ket qua|bao cao|danh gia)\b(?![^.;:]*\b(?:phuong huong|nhiem vu|va chi tieu|va cac chi tieu|nam 20\d\d va|(?:,|va) (?:ke hoach|du toan)))[^.;:]{0,120}?"
    r"\b(?:voi|qua|theo|tren)(?: mot so| cac| nhung)? chi tieu\b"
    # … and so does a sentence or piece of its own behind it: "báo cáo tài chính đã kiểm toán. Một số chỉ tiêu chính:"
    r"|\b(?:ket qua|bao cao|quyet toan)\b(?![^;:]*\b(?:phuong huong|nhiem vu|(?:,|va) (?:ke hoach|du toan)|muc tieu)\b)[^;:]{0,110}?[.,] ?"
    r"(?:(?:bao )?gom |trong do |voi )?(?:mot so |cac |nhung )?chi tieu(?: (?:chinh|chu yeu|co ban|tai chinh|cu the|nhu sau|sau))*\W*$"
)
# "Kết luận, biểu quyết:" is of what was settled, not of the votes alone.
_AGREED = regex(r"\b(?:ket luan|thong nhat|nhat tri|quyet dinh|quyet nghi)\b")
_OPINIONS = regex(r"\b(?:y kien|thao luan|phat bieu|gop y|chat van|tham luan)\b")
# Heads of parts, which name nothing that is counted.
_NAMES_NOTHING = regex(
    r"(?:y kien|ket|noi dung|thao luan|phan|nhiem vu|bieu quyet|cac|mot so|chi tieu|muc tieu|phuong|to chuc|hoi nghi|cuoc hop"
    r"|giai phap|danh gia|tinh hinh|bao cao|dieu|thong nhat|quyet|du kien|cu the|trong do|ong|ba|anh|chi|d/c|dong chi|viec"
    r"|phat bieu|de nghi|kien nghi|han che|ton tai)(?!\w)"
)
_NORM = regex(
    r"muc (?:ho tro|thu|chi|dong|phat)|dinh muc|chinh sach|che do|doi tuong|pham vi|kinh phi|nguon von|phan ky|nhu cau"
    r"|quy mo|so luong"
)
_SORT = dict.fromkeys(("resolution", "decision", "plan", "programme", "directive", "submission"), "deciding") | (
    dict.fromkeys(("news", "official_letter"), "telling") | {"report": "report"}
)
_TITLE_REACH, _FEW_WORDS = 1200, 6
# The first sentence of an item, where it counts nothing: "Điều 1. ‖ Tán thành báo cáo … năm 2025. ‖ Thu ngân sách đạt …".
_OPENING = regex(r"[^\d.:;\n]{8,200}(?:\b20\d\d)?(?=\.\s+\S)")
_YEAR = regex(r"\b(20\d\d)\b")
_OWN_YEAR = regex(r"(?:\bnam |\b(?:thang|quy) \w{1,3}/)(20\d\d)(?! ?[-–/]|\d)")
_MONTH = regex(r"thang (?:0?)(1?\d)(?!\d)")


def _words(text: str, block: Block) -> str:
    """The words of a head; of a long block the first and last are enough."""
    if block.end - block.body <= 400:
        return block.words(text)
    return " ".join((text[block.body : block.body + 190] + " … " + text[block.end - 190 : block.end]).split())


def heads_above(text: str, placed: Sequence[Placed], at: int) -> tuple[str, ...]:
    """The heads above a block, nearest first; before them a lead-in: the last line above that ended in a colon."""
    item = placed[at]
    found: list[str] = []
    for before in range(at - 1, max(at - 40, -1), -1):
        other = placed[before]
        if other.level < item.level or other.block.kind == "":
            if other.is_head or ":" in text[other.block.end - 2 : other.block.end]:
                found.append(_words(text, other.block)[-160:])
                break
            if other.level < item.level or not item.block.kind:
                break
    if title := _titled(text, item.block.start):
        found.append(title)
    own = text[item.block.body : min(item.block.body + 120, item.block.end)].partition(":")
    if own[1] and item.block.kind and own[0].count("(") == own[0].count(")"):
        found.insert(0, own[0])
    elif item.block.kind and (opening := _OPENING.match(text, item.block.body, item.block.end)):
        found.insert(0, opening[0])
    return (*found, *(_words(text, placed[head].block)[:160] for head in reversed(item.heads)))


@lru_cache(maxsize=8)
def _marked_up(text: str) -> bool:
    return "\n#" in text


def _titled(text: str, start: int) -> str:
    """The nearest title written as "### Chỉ tiêu" above a block, "" for none near."""
    at = text.rfind("\n#", max(start - _TITLE_REACH, 0), start) if _marked_up(text) else -1
    return text[at + 1 : text.find("\n", at + 1)].strip("# *") if at >= 0 else ""


def sort_of(document: DocumentKind) -> str:
    """Whether a kind of document decides what will be, tells what was, or does both."""
    return _SORT.get(document, "mixed")


class _Saying(NamedTuple):
    """What a head names: kinds in order (target, result), whether it sets norms or announces opinions, its years and months.

    `year` is the one year that holds for what stands below it: "NHIỆM VỤ NĂM 2026", not "giai đoạn 2026 - 2030".
    """

    kinds: tuple[str, ...]
    done: bool
    norm: bool
    opinions: bool
    years: tuple[int, ...]
    months: tuple[int, ...]
    year: int | None


@lru_cache(maxsize=2048)
def _saying(head: str) -> _Saying:
    key = fold(head).casefold()
    said = [(one.start(), "target") for one in _TARGET.finditer(key)]
    agreed = _AGREED.search(key) is not None
    said += [(one.start(), "result") for one in _RESULT.finditer(key) if not (agreed and one[0] == "bieu quyet")]
    if (told := _BY_FIGURES.search(key)) and (kept := [one for one in said if not told.start() < one[0] < told.end()]):
        said = kept
    kinds = tuple(kind for _, kind in sorted(said))
    done = _DONE.search(key)
    first = done is not None and (not said or done.start() < min(said)[0])
    digits = any(map(str.isdecimal, key))
    years = tuple(map(int, _YEAR.findall(key))) if digits else ()
    months = tuple(map(int, _MONTH.findall(key))) if digits else ()
    own = set(_OWN_YEAR.findall(key)) if digits else set()
    norm, opinions = bool(_NORM.search(key)), bool(_OPINIONS.search(key))
    return _Saying(kinds, first, norm, opinions, years, months, int(own.pop()) if len(own) == 1 else None)


def of_opinions(heads: Sequence[str]) -> bool:
    """Whether heads announce what several people say, each for himself: "II. Ý kiến thảo luận"."""
    return any(_saying(head).opinions for head in heads)


def title_of(heads: Sequence[str]) -> str:
    """The nearest head where it is a few words that hold no figure: "Kinh phí"; "" for a long one."""
    words = heads[0].strip(" :*#.") if heads else ""
    if not 0 < len(words.split()) <= _FEW_WORDS or any(map(str.isdecimal, words)):
        return ""
    return "" if _NAMES_NOTHING.match(fold(words).casefold()) else words


def year_of(heads: Sequence[str]) -> int | None:
    """The year that the nearest head with one year names."""
    return next((year for head in heads if (year := _saying(head).year)), None)


def announced(heads: Sequence[str], day: date | None, document: DocumentKind) -> list[str]:
    """Evidence from heads: one that names both is told by what it names first, a lead-in by what it names last.

    The latest year and month that the three nearest heads name are set against `day`, the document's own.
    """
    found: list[str] = []
    sayings = [_saying(head) for head in heads]
    for at, (head, saying) in enumerate(zip(heads, sayings, strict=True)):
        kinds = ("result", *saying.kinds) if saying.done and document in ("report", "news") else saying.kinds
        if kinds:
            kind = kinds[-1 if head.rstrip().endswith(":") else 0]
            both = any(other != kind for other in kinds)
            if kind == "result" and not both:
                found.clear()  # "Kết quả năm 2025: ‖ - Tổng nguồn vốn: …": what there is, no norm
            found.append(f"head:{kind}{' of both' if both else ''}")
            if at == 0 and head.endswith(":"):
                found.append(f"lead-in:{kind}")
            break
        if at < 3 and saying.norm and not found and document != "report":
            found.append("head:norm")
    else:
        found.append(f"head:silent in {sort_of(document)}")
    if not day:
        return found
    years = [one for saying in sayings[:3] for one in saying.years]
    if years:
        latest = max(years)
        found.append(f"head year:{'past' if latest < day.year else 'this' if latest == day.year else 'future'}")
    months = [one for saying in sayings[:3] for one in saying.months]
    if months:
        ahead = (max(months) - day.month + 5) % 12 - 5  # a report of January tells of December
        found.append(f"head month:{'next' if ahead > 0 else 'past'}")
    return found
