"""Phần khung của văn bản: everything outside the body: letterhead, subject, addressees, signature, recipients.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II (ô số 1–13); the Party's and the Youth Union's own forms by norm.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.organisation import MARKS_OF_AUTHORITY, Signer
from templates_docx.measure import balance, line_width, rule_length, without_lone_end, wrap
from templates_docx.view.draft import Draft
from templates_docx.view.gaps import NARROW_OPEN_DAY, OPEN_DAY, PLACEHOLDER
from templates_docx.view.sentences import bare
from vitext.dates import write_place_date
from vitext.fold import search_key


@dataclass(frozen=True, slots=True)
class ChuKy:
    """The signature block: lines of authority, the signer's title and name, all as printed."""

    quyen_han: tuple[str, ...]
    chuc_vu: str
    chuc_vu_khac: str
    ho_ten: str


@dataclass(frozen=True, slots=True)
class VanBan:
    """The frame of one document. `ke_*` are lengths of drawn rules in millimetres; 0 means none."""

    ten_loai: str
    trich_yeu: str
    co_quan_chu_quan: str
    co_quan: str
    ke_co_quan: float
    ke_trich_yeu: float
    so_ky_hieu: str
    dia_danh_ngay: str
    do_khan: str
    pham_vi: str
    tham_quyen: str
    kinh_gui_mot: str
    kinh_gui: tuple[str, ...]
    noi_nhan: tuple[str, ...]
    ma_soan: str
    dia_chi: str
    ky: ChuKy


HEAD_SPARED = 0.5  # millimetres of a column of the head that a line must leave free: other fonts run a little wider
_WITH_ADDRESSEES = ("report", "submission", "official_letter")


def frame(
    draft: Draft,
    *,
    type_name: str,
    abstract: str,
    authority: str = "",
    above: tuple[str, ...] = (),
    filed_with: str = "",
    signed: bool = True,
    dated: bool = True,
    sent: bool = True,
) -> VanBan:
    """The frame of `draft`.

    `above` are recipients that the kind itself puts first ("Như Điều 4"); `filed_with` follows "Lưu: VT".
    `signed`, `dated` and `sent` say which of signature, day and recipients the kind prints: the rest is not missed.
    """
    head, organisation, norm = draft.head, draft.organisation, draft.form.norm
    name = head.issuer or organisation.name
    issuer = draft.slot(name, ("co_quan", "ten"), "tên cơ quan ban hành")
    width = norm.head_columns(draft.form.house)[0] - 1
    issuer_lines = balance(issuer.upper(), width=width, size=draft.form.size("organ"), face="bold")
    parent = organisation.parent
    if parent is None:
        parent = draft.slot(None, ("co_quan", "co_quan_chu_quan"), "tên cơ quan chủ quản (nếu không có, ghi “không”)")
    parent_lines = balance(parent.upper(), width=width, size=draft.form.size("parent")) if parent else []
    if draft.head.addressees and draft.kind.code not in _WITH_ADDRESSEES:
        draft.gaps.note(draft.path("kinh_gui"), f"{draft.kind.name} không có phần “Kính gửi”; mục này không được in.")
    one, many = _addressees(draft)
    if draft.kind.code != "official_letter":  # whose subject stands in the narrow column
        size = draft.form.size("abstract")
        abstract = without_lone_end(abstract, width=draft.form.text_width, size=size, face="bold")
    return VanBan(
        ten_loai=type_name.upper(),
        trich_yeu=abstract,
        co_quan_chu_quan="\n".join(parent_lines),
        co_quan="\n".join(issuer_lines),
        ke_co_quan=_organ_rule(draft, issuer_lines),
        ke_trich_yeu=_abstract_rule(draft, abstract),
        so_ky_hieu=symbol_line(draft),
        dia_danh_ngay=place_and_day(draft) if dated else "",
        do_khan=head.urgency or "",
        pham_vi=head.circulation or "",
        tham_quyen=authority.upper(),
        kinh_gui_mot=one,
        kinh_gui=many,
        noi_nhan=_recipients(draft, above, filed_with) if sent else (),
        ma_soan=_drafter(draft),
        dia_chi=organisation.address or "",
        ky=signature(draft) if signed else ChuKy((), "", "", ""),
    )


def _organ_rule(draft: Draft, lines: list[str]) -> float:
    rule = draft.form.norm.organ
    if not rule.rule_drawn:
        return 0.0
    size = draft.form.size("organ")
    return round(rule_length(lines, size=size, face="bold", share=rule.rule, drawn=rule.rule_drawn), 2)


def _abstract_rule(draft: Draft, abstract: str) -> float:
    rule = draft.form.norm.abstract
    if not rule.rule_drawn:
        return 0.0
    size = draft.form.size("abstract")
    lines = wrap(abstract, width=draft.form.text_width, size=size, face="bold")
    return round(rule_length(lines, size=size, face="bold", share=rule.rule, drawn=rule.rule_drawn), 2)


def symbol_line(draft: Draft) -> str:
    """ "Số: 05/NQ-LMHTX"; a letter names the drafting unit instead: "Số: 12/LMHTX-VP"; a ballot has no number."""
    head, kind, form = draft.head, draft.kind, draft.form.norm.number
    if not kind.abbreviation and kind.code != "official_letter":
        return ""
    number = PLACEHOLDER
    if head.number is None:
        draft.gaps.note(draft.path("so"), f"Chưa có số văn bản; văn bản ghi tạm {PLACEHOLDER} cho đến khi cấp số.")
    else:
        number = f"{head.number:02d}"
    symbols = draft.organisation.symbols
    own = head.symbol or symbols.get(kind.block) or symbols.get(kind.code) or symbols.get(kind.slug)
    dashed = "{number}-" in form.form
    if own and dashed and "/" not in own:  # typed the State's way: "NQ-BCH" is "NQ/BCH" here, a letter has its own type
        type_, _, body = own.partition("-")
        own = f"{type_}/{body}" if type_ == kind.abbreviation else None
    if own:
        before = form.form.partition("{number}")[0]
        return f"{before}{number}{'-' if dashed else '/'}{own}"
    organ = draft.slot(draft.organisation.abbreviation, ("co_quan", "viet_tat"), "chữ viết tắt tên cơ quan")
    if kind.code == "official_letter":
        unit = ""
        if "{unit}" in form.letter_form:
            unit = draft.slot(
                head.filed_by or draft.organisation.office, ("co_quan", "don_vi_luu"), "chữ viết tắt đơn vị soạn thảo"
            )
        return form.letter_form.format(number=number, type=form.letter_type, organ=organ, unit=unit)
    return form.form.format(number=number, type=kind.abbreviation, organ=organ)


def place_and_day(draft: Draft) -> str:
    """ "Lam Giang, ngày 05 tháng 3 năm 2026"; the day stays open until the document is issued."""
    place = draft.slot(draft.organisation.place, ("co_quan", "dia_danh"), "địa danh")
    issued = draft.head.issued
    if issued is not None:
        return write_place_date(place, issued)
    # Its figures, when they come, take less room than three placeholders: an open day must not wrap where they do not.
    width = draft.form.norm.head_columns(draft.form.house)[1] - HEAD_SPARED
    size = draft.form.size("place")
    wraps = line_width(f"{place}, {OPEN_DAY}", size=size, face="italic") > width
    shown = "“…”" if wraps else PLACEHOLDER
    draft.gaps.note(draft.path("ngay"), f"Chưa có ngày ban hành; văn bản ghi tạm {shown} cho đến khi ban hành.")
    return f"{place}, {NARROW_OPEN_DAY if wraps else OPEN_DAY}"


def longest_place_and_day(place: str) -> str:
    """The widest line that `place` can give in any year: for choosing the columns of the head."""
    return f"{place}, ngày 29 tháng 12 năm 2026"


def place_needs_room(place: str, *, width: float, size: float) -> bool:
    """Whether place and date would not stand on one line of `width` millimetres."""
    return line_width(longest_place_and_day(place), size=size, face="italic") > width


_AUTHORITY = re.compile(rf"^({'|'.join(MARKS_OF_AUTHORITY)})(?:\.\s*|\s+)(.+)$", re.IGNORECASE)


def signature(draft: Draft, signer: Signer | None = None) -> ChuKy:
    """The signature block by the norm's marks (TM. or T/M), in capitals; what is not known is a placeholder."""
    block = draft.path("nguoi_ky")
    signer = signer or draft.head.signer or next(iter(draft.organisation.signers), None) or Signer()
    marks = draft.form.norm.signature.marks
    lines = []
    for line in signer.authority:
        found = _AUTHORITY.match(line.strip())
        if found is None:
            lines.append(line.upper())
            continue
        mark = found.group(1).upper().replace("/", "")
        lines.append(f"{marks[mark]} {found.group(2).upper()}")
    acting = bool(lines) and lines[-1].startswith(marks["Q"] + " ")
    title = "" if acting and not signer.title else draft.slot(signer.title, (*block, "chuc_vu"), "chức vụ người ký")
    return ChuKy(
        quyen_han=tuple(lines),
        chuc_vu=title.upper(),
        chuc_vu_khac=(signer.other_title or "").upper(),
        ho_ten=draft.slot(signer.name, (*block, "ho_ten"), "họ tên người ký"),
    )


def _addressees(draft: Draft) -> tuple[str, tuple[str, ...]]:
    names = [bare(name) for name in draft.head.addressees]
    if draft.kind.code in ("submission", "official_letter") and not names:
        return draft.slot(None, draft.path("kinh_gui"), "nơi kính gửi"), ()
    if len(names) == 1:
        return names[0], ()
    return "", tuple(f"- {name}{'.' if index == len(names) else ';'}" for index, name in enumerate(names, 1))


# "Lưu: VT, VP", "Lưu VT": written by rule; "Lưu Thị Hoa" is someone, "Lưu vực sông Lam" something else.
_FILED = re.compile(r"luu(\s*:|\s+(vt|vp|van thu|van phong|ho so)\b|$)")


def _recipients(draft: Draft, above: tuple[str, ...], filed_with: str) -> tuple[str, ...]:
    norm = draft.form.norm.recipients
    head = draft.head
    names = [bare(name).removeprefix("- ") for name in (head.recipients or draft.organisation.recipients)]
    known = {search_key(name) for name in names}
    first = [name for name in above if search_key(name) not in known]
    names = [name for name in names if not _FILED.match(search_key(name))]
    if not (first or names):
        names = [draft.slot(None, draft.path("noi_nhan"), "nơi nhận")]
    filed = norm.filed
    unit = filed_with or head.filed_by or draft.organisation.office
    if unit and not (draft.form.norm.profile == "party" and unit == "VT"):
        filed += norm.filed_unit.format(unit=unit)
    return (*(f"- {name};" for name in (*first, *names)), f"- {filed}.")


def _drafter(draft: Draft) -> str:
    head = draft.head
    if not head.drafter:
        return ""
    return f"{head.drafter}.({head.copies})" if head.copies else f"{head.drafter}."
