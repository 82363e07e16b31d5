"""In thử: one record and one kind → the document, its PDF and what was measured, each made once a session."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

from measuring import Printed, printed

from domain.kinds import KINDS, Kind
from domain.organisation import HouseStyle, Layout, Profile
from domain.reading import read_record
from domain.record import MeetingRecord
from templates_docx.catalogue import CATALOGUE
from templates_docx.norms.norm import Norm
from templates_docx.office.convert import OfficeConverter
from templates_docx.render import prepare, render_document

NOW = datetime(2026, 8, 31, 8, 0, tzinfo=UTC)
KIND: dict[str, Kind] = {kind.code: kind for kind in KINDS}
FormKey = tuple[str, Profile, Layout | None]
FORMS: tuple[FormKey, ...] = tuple(
    (entry.kind.code, profile, layout) for entry in CATALOGUE for profile, layout in entry.forms()
)
# A bulletin is no administrative document: it has no head, no number and no signature.
FRAMED_FORMS = tuple(form for form in FORMS if form[0] != "bulletin")
SIGNED_FORMS = tuple(form for form in FRAMED_FORMS if form[0] != "ballot")


def form_name(form: FormKey) -> str:
    """ "resolution-state-articles": the name of a form in test ids and in the table of page counts."""
    return "-".join(part for part in form if part)


@dataclass(frozen=True, slots=True, repr=False)
class Proof:
    """A printed document with the fields, rules and house style it was made from."""

    kind: Kind
    norm: Norm
    house: HouseStyle
    data: dict[str, Any]
    docx: bytes
    pdf: bytes
    pages: Printed

    def __repr__(self) -> str:  # short: it stands in the reports of failed tests
        return f"Proof({self.kind.code}, {self.norm.id})"

    @property
    def frame(self) -> dict[str, Any]:
        """The fields of the frame (`vb`)."""
        frame: dict[str, Any] = self.data["vb"]
        return frame

    def size(self, component: str) -> float:
        """The size that a component should have, in points."""
        return self.norm.size(component, self.house)


@dataclass(slots=True, repr=False)
class Press:
    """Renders, converts and measures; PDFs are kept in `folder` by the digest of their .docx."""

    office: OfficeConverter
    folder: Path
    _proofs: dict[tuple[int, str, Profile | None, Layout | None], tuple[MeetingRecord, Proof]] = field(
        default_factory=dict
    )

    def proof(
        self, record: MeetingRecord, code: str, profile: Profile | None = None, layout: Layout | None = None
    ) -> Proof:
        """The printed document of a kind; asked again for the same record, the same proof."""
        key = (id(record), code, profile, layout)
        if key not in self._proofs:
            self._proofs[key] = (record, self._print(record, code, profile, layout))
        return self._proofs[key][1]

    def _print(self, record: MeetingRecord, code: str, profile: Profile | None, layout: Layout | None) -> Proof:
        kind = KIND[code]
        ready = prepare(record, kind, profile=profile, layout=layout)
        docx = render_document(record, kind, now=NOW, profile=profile, layout=layout).docx
        pdf = self.pdf(docx)
        return Proof(kind, ready.norm, ready.house, ready.data, docx, pdf, printed(docx, pdf, norm=ready.norm))

    def pdf(self, docx: bytes) -> bytes:
        """The PDF of a .docx, converted once even where several test processes ask for it."""
        kept = self.folder / f"{hashlib.sha256(docx).hexdigest()}.pdf"
        if not kept.exists():
            fresh = kept.with_suffix(f".{os.getpid()}")
            fresh.write_bytes(self.office.to_pdf(docx))
            fresh.replace(kept)
        return kept.read_bytes()


def sample_record() -> MeetingRecord:
    """The sample conference that is shipped with the service."""
    text = files("service.sample").joinpath("meeting.yaml").read_text(encoding="utf-8")
    return read_record(text).record
