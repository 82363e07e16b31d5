"""Cơ quan ban hành: the body that issues a document and the one above it, from header, title, foot and text.

BAN CHẤP HÀNH under LIÊN MINH … TỈNH LAM SƠN → Ban Chấp hành Liên minh … tỉnh Lam Sơn
NGHỊ QUYẾT ĐẠI HỘI … without a header → the body whose congress it was
Source: decree 30/2020/NĐ-CP, annex I (box 2).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from domain.extraction import Span
from extractors.documents.committees import in_full, inner_organ, needs_whole, starts_inner
from extractors.documents.header import Header
from extractors.documents.issuers.deciding import with_committee
from extractors.documents.issuers.line_above import body_above
from extractors.documents.issuers.speaking import resolving_body, speaking_body
from extractors.documents.issuers.who_met import whose_congress, whose_meeting
from extractors.documents.letters import in_small_letters, spelled_out
from extractors.documents.view import View
from vitext.fold import fold
from vitext.lazy import regex

_SESSION = regex(r"khoa |ky hop|nhiem ky|phien hop|lan thu|\(|thang |nam ")
_TERM_AT_END = regex(r",? (?:khoa [ivxl\d]+|nhiem ky \d{4}\s*-\s*\d{4})\W*$")
_SESSION_AFTER = regex(r",?\s+(?:khoa [ivx\d]|ky hop thu|nhiem ky)")
_HEADS = regex(
    r"(?:chu tich |bo truong |giam doc |tong giam doc |hieu truong |tm\.? )?(?:thu tuong chinh phu|chu tich nuoc"
    r"|tong kiem toan|quoc hoi|chinh phu|uy ban thuong vu|hoi dong|uy ban|ban |bo |so |lien minh|htx|hop tac xa"
    r"|cong ty|dai hoi dong|hoi |doan |cong doan|chi bo|dang |truong )"
)
_OFFICER = regex(r"(?:quyen )?(?:pho )?(?:chu tich|(?:tong )?giam doc|hieu truong|chanh|truong|(?:chi )?cuc truong) ")
_KIND_MARK = regex(r"^([^\W\d]+)\s*:(?= \w)")  # “TRƯỜNG: THCS …”
_OFFICE_OF_UNIT = regex(r"(?:van phong|thuong truc)(?: (?:hdnd|ubnd|hoi dong nhan dan|uy ban nhan dan|va|-|&|,))+$")
_UNIT_AT_END = regex(r"(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn) .+$")
_GATHERS = regex(r"(?:hoi nghi|dai hoi(?! dong)|hoi thao|ky hop)(?!\w)")  # a meeting issues nothing
_LEVELS = (" tỉnh", " thành phố", " huyện", " thị xã", " quận", " xã", " phường", " thị trấn")
_CENTRAL = "ban chap hanh trung uong"
_SAID_TWICE = 2  # words


def issuer_of(view: View, header: Header, kind: str) -> tuple[str | None, str | None]:
    """The parent organ and the issuing one, in small letters; None where nothing names them."""
    names = [
        in_small_letters(view, _KIND_MARK.sub(r"\1", _without_term(_in_one(view, organ)))) for organ in header.organs
    ]
    names = _with_parts([name for name in names if not _GATHERS.match(fold(name).lower())])
    authority = _authority(view, header)
    if not names:
        congress = whose_congress(view, header) if kind == "resolution" and authority is None else None
        if kind == "resolution" and authority is None and (congress is None or needs_whole(fold(congress).lower())):
            congress = whose_meeting(view, header, congress) or congress
        spoken = authority or congress or body_above(view, header) or speaking_body(view, header)
        if spoken is None and kind == "resolution" and (who := resolving_body(view, header.end)):
            spoken = in_small_letters(view, view.words(who))
        return None, spoken
    issuer = names.pop()
    if needs_whole(fold(issuer).lower()) and names:
        whole = names.pop()
        issuer = _joined(issuer, whole)
    elif authority and (
        fold(authority).lower().startswith(f"{fold(issuer).lower()} ")
        or (starts_inner(fold(authority).lower()) and fold(authority).lower().endswith(f" {fold(issuer).lower()}"))
        or (kind == "resolution" and starts_inner(fold(authority).lower()) and not inner_organ(fold(authority).lower()))
    ):
        issuer = authority
    elif authority and (officer := _OFFICER.match(fold(authority).lower())):
        his = authority[officer.end() :]  # “GIÁM ĐỐC ‖ SỞ Y TẾ TỈNH LAM SƠN” below “SỞ Y TẾ”
        issuer = his if fold(his).lower().startswith(f"{fold(issuer).lower()} ") else issuer
    if header.youth and fold(issuer).lower() == _CENTRAL:
        issuer = f"{issuer} Đoàn TNCS Hồ Chí Minh"  # the right column says whose committee it is
    issuer = spelled_out(view, issuer)
    above = _named_above(issuer, names[-1]) if names else None
    if above:
        issuer = above
        names.pop()
    parent = names[-1] if names else None
    if parent and fold(issuer).lower() == "van phong":
        issuer = f"{issuer} {parent}"
    elif parent and _OFFICE_OF_UNIT.match(fold(issuer).lower()) and (unit := _UNIT_AT_END.search(parent)):
        issuer = f"{issuer} {unit.group()}"  # "Văn phòng HĐND và UBND" below "Ủy ban nhân dân huyện …"
    if kind == "resolution" and not starts_inner(fold(issuer).lower()):
        issuer = with_committee(view, header, issuer)
    return parent, in_full(issuer) if kind == "resolution" else issuer


def _in_one(view: View, organ: Sequence[Span]) -> str:
    """The lines of one body as one name; a dash at which it was broken stays: “… ĐẦU TƯ - ‖ THƯƠNG MẠI VÀ DU LỊCH”."""
    name = ""
    for line in organ:
        words, dash = view.words(line).strip("_ "), view.flow.startswith("-", line[0]) or name.endswith(" -")
        name = f"{name.removesuffix(' -')} - {words}" if name and dash else f"{name} {words}".lstrip()
        name += " -" if view.flow.endswith(" -", 0, line[1]) else ""
    return name.removesuffix(" -")


def _named_above(issuer: str, above: str) -> str | None:
    """A committee with its body's name as the line above has it: “BCH Hội Nông dân xã” below “HỘI NÔNG DÂN XÃ KHÊ”."""
    low, whole = issuer.lower(), above.lower()
    at = low.find(f" {whole.split(' ', 1)[0]} ")
    while at >= 0 and not whole.startswith(f"{low[at + 1 :]} "):
        at = low.find(f" {whole.split(' ', 1)[0]} ", at + 1)
    if at < 0 or not low.endswith(_LEVELS) or not starts_inner(fold(low)):
        return None
    return f"{issuer[:at]} {above}"


def _without_term(name: str) -> str:
    """“BAN CHẤP HÀNH KHÓA IV” is the committee of any term."""
    term = _TERM_AT_END.search(fold(name).lower())
    return name[: term.start()] if term else name


def _joined(part: str, whole: str) -> str:
    """A part and its body in one name, which says two words once: “Hội đồng ‖ giáo xứ ‖ Giáo xứ Mỹ Lâm”."""
    said = fold(" ".join(whole.split()[:_SAID_TWICE])).lower()
    twice = fold(part).lower().endswith(f" {said}") and len(said.split()) == _SAID_TWICE
    return f"{part.rsplit(None, _SAID_TWICE)[0]} {whole}" if twice else f"{part} {whole}"


def _with_parts(names: list[str]) -> list[str]:
    """Two lines of one body put together: “Ban Chấp hành ‖ Liên minh …”, “Ngân hàng … ‖ Chi nhánh tỉnh …”."""
    joined: list[str] = []
    for name in names:
        key = fold(name).lower()
        before = fold(joined[-1]).lower() if joined else ""
        parted = before == "uy ban thuong vu" and key == "quoc hoi"
        if parted or (needs_whole(before) and not needs_whole(key)) or (before and key.startswith("chi nhanh tinh ")):
            joined[-1] = _joined(joined[-1].replace("Thường Vụ", "Thường vụ"), name)
        else:
            joined.append(name)
    return joined


def _authority(view: View, header: Header) -> str | None:
    """The body named between title and text: “HỘI ĐỒNG NHÂN DÂN TỈNH …”, without its term and session."""
    named = list(itertools.takewhile(lambda line: not _SESSION.match(view.key_of(line)), header.authority))
    if not named or not _HEADS.match(view.key_of(named[0])) or _GATHERS.match(view.key_of(named[0])):
        return None
    words = " ".join(view.words(line) for line in named)
    session = _SESSION_AFTER.search(fold(words).lower())
    return in_small_letters(view, words[: session.start()] if session else words)
