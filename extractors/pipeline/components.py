"""Các bước thêm vào nlp: `thuky_citations`, `thuky_periods`, `thuky_quantities`, `thuky_tasks`, `thuky_targets`,
`thuky_people`, and `thuky`, which is all of them with the document's and the meeting's facts.

Each is a value without state, so a pipeline can be pickled, saved, loaded and run in several processes.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from extractors.pipeline.on_doc import PARTS, put, put_whole

# Component → the parts it reads; people come with the bodies and places they are told from.
COMPONENTS = {
    "thuky_citations": ("citations",),
    "thuky_periods": ("periods",),
    "thuky_quantities": ("quantities",),
    "thuky_tasks": ("tasks",),
    "thuky_targets": ("targets",),
    "thuky_people": ("people", "organizations", "places"),
    "thuky": tuple(part.name for part in PARTS),
}


@dataclass(frozen=True, slots=True)
class Reads:
    """A component that reads some parts."""

    parts: tuple[str, ...]

    def __call__(self, doc: Doc) -> Doc:
        """Put what was found on the Doc, and hand it on."""
        put(doc, (part for part in PARTS if part.name in self.parts))
        return doc


@dataclass(frozen=True, slots=True)
class ReadsAll:
    """The component that reads everything."""

    def __call__(self, doc: Doc) -> Doc:
        """Put what was found on the Doc, and hand it on."""
        put_whole(doc)
        return doc


@Language.factory("thuky_citations", assigns=["doc.spans"])
def citations(nlp: Language, name: str) -> Reads:  # noqa: ARG001 - what spaCy gives
    """Viện dẫn: cited documents."""
    return Reads(COMPONENTS["thuky_citations"])


@Language.factory("thuky_periods", assigns=["doc.spans"])
def periods(nlp: Language, name: str) -> Reads:  # noqa: ARG001
    """Thời gian: days, deadlines and periods."""
    return Reads(COMPONENTS["thuky_periods"])


@Language.factory("thuky_quantities", assigns=["doc.spans"])
def quantities(nlp: Language, name: str) -> Reads:  # noqa: ARG001
    """Số liệu: counted quantities with their units."""
    return Reads(COMPONENTS["thuky_quantities"])


@Language.factory("thuky_tasks", assigns=["doc.spans"])
def tasks(nlp: Language, name: str) -> Reads:  # noqa: ARG001
    """Nhiệm vụ: directive clauses with who leads and by when."""
    return Reads(COMPONENTS["thuky_tasks"])


@Language.factory("thuky_targets", assigns=["doc.spans"])
def targets(nlp: Language, name: str) -> Reads:  # noqa: ARG001
    """Chỉ tiêu, kết quả: quantities to be reached or reported."""
    return Reads(COMPONENTS["thuky_targets"])


@Language.factory("thuky_people", assigns=["doc.spans"])
def people(nlp: Language, name: str) -> Reads:  # noqa: ARG001
    """Người, tổ chức, địa danh: every standing of each name."""
    return Reads(COMPONENTS["thuky_people"])


@Language.factory("thuky", assigns=["doc.spans"])
def everything(nlp: Language, name: str) -> ReadsAll:  # noqa: ARG001
    """Tất cả các phần, và thông tin của văn bản, của hội nghị."""
    return ReadsAll()
