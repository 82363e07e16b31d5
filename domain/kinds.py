"""Loại văn bản: the kinds of document that one meeting gives rise to (Nghị định 30/2020/NĐ-CP, Phụ lục III, phần I).

The order here is the order in which `thuky render all` makes them and in which people list them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document.

    `code` is the English name, `slug` the Vietnamese name of commands and files, `block` the record's key,
    `abbreviation` the type's letters in a document's symbol (empty where the kind has none).
    """

    code: str
    slug: str
    name: str
    block: str
    abbreviation: str


KINDS: tuple[Kind, ...] = (
    Kind("resolution", "nghi-quyet", "Nghị quyết", "nghi_quyet", "NQ"),
    Kind("minutes", "bien-ban", "Biên bản", "bien_ban", "BB"),
    Kind("conclusion_notice", "thong-bao-ket-luan", "Thông báo", "thong_bao_ket_luan", "TB"),
    Kind("plan", "ke-hoach", "Kế hoạch", "ke_hoach", "KH"),
    Kind("decision", "quyet-dinh", "Quyết định", "quyet_dinh", "QĐ"),
    Kind("report", "bao-cao", "Báo cáo", "bao_cao", "BC"),
    Kind("submission", "to-trinh", "Tờ trình", "to_trinh", "TTr"),
    Kind("official_letter", "cong-van", "Công văn", "cong_van", ""),
    Kind("invitation", "giay-moi", "Giấy mời", "giay_moi", "GM"),
    Kind("programme", "chuong-trinh", "Chương trình", "chuong_trinh_hop", "CTr"),
    Kind("delegates", "danh-sach-dai-bieu", "Danh sách", "danh_sach_dai_bieu", ""),
    Kind("ballot", "phieu-bieu-quyet", "Phiếu", "phieu", ""),
    Kind("vote_count", "bien-ban-kiem-phieu", "Biên bản", "bien_ban_kiem_phieu", "BB"),
    Kind("bulletin", "ban-tin", "Bản tin", "ban_tin", ""),
)

# What people call a document that was read, by the codes of `domain.extraction.DocumentKind`. News and "other" are no
# kinds of documents: whoever shows them calls them. `Kind.name` above is what stands printed over a title.
READ_NAMES: Final[Mapping[str, str]] = {
    "resolution": "Nghị quyết",
    "minutes": "Biên bản",
    "conclusion_notice": "Thông báo kết luận",
    "plan": "Kế hoạch",
    "report": "Báo cáo",
    "decision": "Quyết định",
    "programme": "Chương trình",
    "directive": "Chỉ thị",
    "official_letter": "Công văn",
    "invitation": "Giấy mời",
    "submission": "Tờ trình",
}

_BY_NAME = {name: kind for kind in KINDS for name in (kind.code, kind.slug, kind.block)}


def find_kind(name: str) -> Kind | None:
    """The kind called `name` in English (`resolution`) or in Vietnamese (`nghi-quyet`, `nghi_quyet`)."""
    return _BY_NAME.get(name.strip().lower())
