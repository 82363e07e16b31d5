"""Chức vụ trên chữ ký: which lines of a foot are titles and authorities, and where the next column of them begins.

TM. BAN CHẤP HÀNH · KT. CHỦ TỊCH · PHÓ CHỦ TỊCH (đã ký) · THƯ KÝ ‖ CHỦ TỌA · T/M BAN CHẤP HÀNH BÍ THƯ
Source: decree 30/2020/NĐ-CP, article 13 and annex I (box 7a).
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import itertools

from domain.extraction import Span
from extractors.documents.view import View
from vitext.fold import fold
from vitext.lazy import regex

# “DUYỆT BAN GIÁM HIỆU”, “Duyệt của BGH”: who approves stands beside the one who signs.
_APPROVES = (
    r"(?:ky )?duyet(?: cua)? (?:ban giam hieu|bgh|hieu truong|pho hieu truong|lanh dao|to truong|chuyen mon|nha truong)"
    r"|(?:pho )?(?:hieu truong|giam doc|chu tich)(?: phe| ky)? duyet(?!\w)"
)
APPROVES = regex(_APPROVES)
_ROLE = (
    rf"(?:{_APPROVES}|"
    r"(?:quyen |q\. ?)?(?:pho )?(?:thu k[yi]|chu toa|chu tri|chu tich|bi thu|(?:tong )?giam doc|hieu truong|chanh"
    r"|truong|chu nhiem|(?:tong cuc|chi cuc|cuc|vu|vien|cum|khoi|ke toan) truong"
    r"|bo truong|thu truong|thu tuong|tong (?:kiem toan|thanh tra|bien tap|bi thu|thu ky)|thong doc|vien truong"
    r"|(?:to|(?:chi |phan |tong )?hoi|(?:lien |chi |tong )?(?:doan|doi)|lop|toc|nhom) truong"
    r"|(?:tram|thon|ap|xom|khom|khu pho|xuong) truong"
    r"|(?:(?:gv|giao vien)\.? )?tong phu trach|tu lenh|chinh uy|chinh tri vien"
    r"|(?<!ban )dai dien|nguoi (?:lap|ghi|chu tri|chu toa|dieu hanh|dai dien|(?:duoc )?uy quyen|thuc hien cong bo|cong bo)|chu so huu|tru tri|ke toan|chi huy|gvcn|giao vien chu nhiem"
    r"|ban quan tri)(?!\w))"
)
AUTHORITY = regex(r"(?:t[./]?m|k[./]?t|t[./]?l|tuq)\b(?:\.\s*|\s+)|q\b\.?\s+")
# For whom one signs, in small letters: “TM. Ban tổ chức”, “T/M.BCH Phân hội Văn học”.
_FOR_WHOM = regex(r"T/?M(?:\.\s?|\s)(?=\w)")
_ROLE_LINE = regex(_ROLE)
_ORGAN_LINE = regex(r"(?:ban|hoi dong|uy ban|doan chu tich)(?!\w)")
_NEXT_COLUMN = regex(  # "THƯ KÝ CHỦ TỌA": but "THỨ TRƯỞNG" is one title
    rf"(?<=\s)(?:(?<![a-z]\. )(?<![mtluq]\.)(?<!k/t )(?<!t/m )(?<!t/l )(?<!kt )(?<!, )(?<!pho )(?<!chanh )(?<!^ban )(?<!^to )(?<!gv )(?<!giao vien )(?<!duyet )(?<!duyet cua )(?<!kiem )(?<!tong )(?<!nguoi )(?<!chi )(?<!phan )(?<!lien )(?:(?<!doan )|(?<=thu ky doan ))(?:(?<!hoi )|(?=chu t(?:oa|ri)|thu k[yi]|nguoi (?:ghi|lap|chu t)))(?!truong(?! (?:thon|phong|ban|doan|xom|ap|khu|to)(?!\w)))(?={_ROLE})"
    r"|(?=(?:(?:tm|kt|tl|tuq)\.|[tk]/[ml]\.?|k/t\.?) ))"
)
_HEAD_COLUMN = regex(
    r"(?<=cong doan )(?=hieu truong|(?:tong )?giam doc|thu truong)"
)  # “CHỦ TỊCH CÔNG ĐOÀN ‖ HIỆU TRƯỞNG”
# Who signs beside the one who signs for a body, and never for it: “TM. ĐOÀN CHỦ TỊCH ‖ THƯ KÝ”.
_BESIDE = regex(r"(?:(?:ban |to |doan )?thu k[yi]|nguoi ghi)(?!\w)|(?:gvcn|giao vien chu nhiem)\W*$")
# Who signs as secretary, also for several: “TM. BAN THƯ KÝ”.
SECRETARY = regex(r"(?:t[./]?m\b\.? ?)?(?:(?:ban |to |doan )?thu k[yi]|nguoi ghi)(?!\w)")
_WRITES = regex(r"(?<!\w)(?:thu k[yi]|nguoi ghi)(?!\w)")
_SECRETARIES = regex(r"(?:t[./]?m\b\.? ?)?(?:ban|to|doan) thu k[yi](?: (?:dai hoi|hoi nghi|cuoc hop))?")
_SIGNED_BESIDE = regex(r"\s+[(\[]\s*(?:da )?ky(?!\w)[^)\]]*[)\]]?$")
_IN_ENGLISH = regex(r"\s*/\s*[A-Za-z ]{5,}$")  # “CHỦ TỊCH/CHAIRMAN”
FAMILIES_LIKE_ROLES = ("Trương ", "Chánh ")  # “Trương Văn A” is no “trưởng”
_NO_ROLES = (*FAMILIES_LIKE_ROLES, "Hội trường", "Hội Trường")  # a hall is no “hội trưởng”
_OFFICE_OF_CHIEF = regex(r"Chánh (?:trương|[Vv]ăn phòng|[Tt]hanh tra|[Tt]hư ký|án|xứ)")  # “Chánh Văn Tâm” is a name
_LONGEST_ROLE = 120
_LONGEST_SMALL = 60


def is_role(view: View, span: Span, key: str) -> bool:
    """Whether a span with the folded words `key` is a title, an authority or the body signed for."""
    if len(key) > _LONGEST_ROLE or not (AUTHORITY.match(key) or _ROLE_LINE.match(key) or _ORGAN_LINE.match(key)):
        return False
    if view.is_upper(span):
        return True
    if len(key) >= _LONGEST_SMALL or key[-1:] in ".;,:":
        return False
    return _FOR_WHOM.match(view.flow, *span) is not None or (
        _ROLE_LINE.match(key) is not None
        and ":" not in key
        and view.flow[span[0]].isupper()
        and not (view.flow.startswith(_NO_ROLES, *span) and not _OFFICE_OF_CHIEF.match(view.flow, *span))
    )


def last_title(view: View, start: int, end: int) -> Span | None:
    """The last title of a run of capitals: “BAN BÍ THƯ TỈNH ĐOÀN ‖ BÍ THƯ”, “CHỦ TỊCH ‖ PHÓ CHỦ TỊCH”; None without one."""
    titles = [found.start() for found in _ROLE_LINE.finditer(view.key, start, end)]
    return (titles[-1], end) if titles else None


def titles_in(view: View, start: int, end: int) -> list[str]:
    """The titles of a line, one for each column."""
    key = view.key[start:end]
    signed = _SIGNED_BESIDE.search(key)  # “GIÁM ĐỐC (đã ký)”
    key = key[: signed.start()] if signed else key
    english = _IN_ENGLISH.search(view.flow, start, start + len(key))
    key = key[: english.start() - start] if english else key
    begun = {found.start() for column in (_NEXT_COLUMN, _HEAD_COLUMN) for found in column.finditer(key)}
    cuts = [0, *sorted(begun), len(key)]
    pieces = [view.words((start + a, start + b)) for a, b in itertools.pairwise(cuts)]
    titles: list[str] = []
    for piece in pieces:
        own = fold(piece).lower()
        if titles and _SECRETARIES.fullmatch(fold(f"{titles[-1]} {piece}").lower()):
            titles[-1] += f" {piece}"  # “TM. BAN ‖ THƯ KÝ”
            continue
        waits = titles and AUTHORITY.match(fold(titles[-1]).lower()) and not SECRETARY.match(fold(titles[-1]).lower())
        if titles and waits and not _BESIDE.match(own) and not AUTHORITY.match(own):
            titles[-1] = piece  # "T/M BAN CHẤP HÀNH BÍ THƯ": the authority and then the title
        elif (
            titles
            and fold(titles[-1]).lower().startswith(("truong", "pho", "chanh"))
            and view.is_upper((start, end))
            and not _WRITES.search(own)
            and not fold(piece).lower().startswith(("chu toa", "chu tri"))
        ):
            titles[-1] += f" {piece}"
        else:
            titles.append(piece)
    return titles
