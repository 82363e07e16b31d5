"""Bản thảo: one record about to become one document under given rules; what every view builder starts from."""

from __future__ import annotations

from dataclasses import dataclass, field

from domain.documents import Head
from domain.kinds import Kind
from domain.organisation import Organisation
from domain.record import MeetingRecord, head_of
from templates_docx.parts.form import Form
from templates_docx.view.gaps import Gaps


@dataclass(frozen=True, slots=True)
class Draft:
    """A record, the kind being made, the form it takes, and the gaps met on the way."""

    record: MeetingRecord
    kind: Kind
    form: Form
    gaps: Gaps = field(default_factory=Gaps)

    @property
    def head(self) -> Head:
        """The issuing facts of this kind."""
        return head_of(self.record, self.kind)

    @property
    def organisation(self) -> Organisation:
        """The issuing organisation."""
        return self.record.organisation

    @property
    def end_mark(self) -> str:
        """What closes the text: "./." or "."."""
        return self.form.norm.body.end_mark

    def path(self, *keys: str | int) -> tuple[str | int, ...]:
        """A place inside this kind's block."""
        return (self.kind.block, *keys)

    def slot(self, value: str | None, keys: tuple[str | int, ...], what: str) -> str:
        """`value`, or the placeholder; `keys` lead from the record's root."""
        return self.gaps.fill(value, keys, what)
