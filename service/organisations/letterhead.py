"""Phần đầu trang và khối chữ ký xem trước: the very lines, sizes and widths that the document gets.

Lengths become shares of the text's width, so that the page may be shown at any size without changing its look.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from domain.documents import Resolution
from domain.kinds import find_kind
from domain.organisation import Organisation, Signer
from domain.record import MeetingRecord
from templates_docx.measure import line_width
from templates_docx.render import prepare
from templates_docx.view.frame import ChuKy

_SAMPLE_NUMBER = 5
_SAMPLE = "Về phương hướng, nhiệm vụ trọng tâm"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of page 1. Shares are per cent: columns of the text's width, rules of their column; sizes are points.

    `star` and `dashes` stand in place of drawn rules in the Party's form.
    """

    left: float
    right: float
    parent: tuple[str, ...]
    organ: tuple[str, ...]
    organ_rule: float
    star: str
    heading: tuple[str, ...]
    heading_rule: float
    symbol: str
    place: str
    type_name: str
    abstract: str
    abstract_rule: float
    dashes: str
    sizes: dict[str, int]


def letterhead_of(organisation: Organisation, *, today: date) -> Letterhead:
    """The head of a sample resolution. Raises InputRefused where profile and layout do not go together."""
    record = MeetingRecord(
        organisation=organisation, resolution=Resolution(number=_SAMPLE_NUMBER, issued=today, abstract=_SAMPLE)
    )
    kind = find_kind("resolution")
    assert kind is not None
    ready = prepare(record, kind)
    vb, norm, house = ready.data["vb"], ready.norm, ready.house
    left, right = norm.head_columns(house)
    names = ("heading", "motto", "parent", "organ", "number", "place", "type_name", "abstract")
    sizes = {name: round(norm.size(name, house)) for name in names if name in norm.sizes}
    lines = norm.heading.lines
    last = line_width(lines[-1], size=norm.size("motto" if len(lines) > 1 else "heading", house), face="bold")
    width = norm.page.text_width
    return Letterhead(
        left=_share(left, width),
        right=_share(right, width),
        parent=tuple(vb["co_quan_chu_quan"].split("\n")) if vb["co_quan_chu_quan"] else (),
        organ=tuple(vb["co_quan"].split("\n")),
        organ_rule=_share(vb["ke_co_quan"], left),
        star=norm.heading.star,
        heading=lines,
        heading_rule=_share(last, right),
        symbol=vb["so_ky_hieu"],
        place=vb["dia_danh_ngay"],
        type_name=vb["ten_loai"],
        abstract=vb["trich_yeu"],
        abstract_rule=_share(vb["ke_trich_yeu"], width),
        dashes="" if norm.abstract.rule_drawn else norm.abstract.dashes,
        sizes=sizes,
    )


def signature_of(organisation: Organisation, signer: Signer) -> ChuKy:
    """The signature block of one signer, as printed."""
    kind = find_kind("resolution")
    assert kind is not None
    own = replace(organisation, layout="conference")
    block = prepare(MeetingRecord(organisation=own, resolution=Resolution(signer=signer)), kind).data["vb"]["ky"]
    return ChuKy(tuple(block["quyen_han"]), block["chuc_vu"], block["chuc_vu_khac"], block["ho_ten"])


def _share(part: float, whole: float) -> float:
    return round(min(part / whole, 1.0) * 100, 2)
