"""Nhiệm vụ như tìm thấy: a directive clause with its parts as spans of the matching text, before the record is made."""

from __future__ import annotations

from typing import NamedTuple

from domain.extraction import Span


class RawTask(NamedTuple):
    """A directive clause of the matching text. Spans are `(start, end)` in it.

    `label` is the path of labels above and of the item ("1.(3)"); `verb` and `action` are the directive verb phrase;
    `rule` names what makes it a task: what asks for it (`grounds`), or "duty", "listed", "table", "likely";
    `lead` is who must act, `lead_carried` where a heading, lead-in or earlier clause says so; `assigner` is who told it;
    `deadline` is given only where a table has a column for it; `when` is a time said before the task;
    `held`: what is told takes place on the day of `deadline`; `parent` is the number of the head task in the result.
    """

    start: int
    end: int
    label: str
    verb: Span
    rule: str
    lead: Span | None = None
    lead_carried: bool = False
    parent: int | None = None
    partners: tuple[Span, ...] = ()
    addressees: tuple[Span, ...] = ()
    assigner: Span | None = None
    deadline: Span | None = None
    when: Span | None = None
    held: bool = False

    @property
    def action(self) -> Span:
        """The directive verb phrase."""
        return self.verb


def acts_himself(task: RawTask) -> bool:
    """Whether the task begins with who does it: "‖ Các sở, ngành ‖ phối hợp thực hiện …"."""
    return task.lead is not None and not task.lead_carried and task.lead[0] == task.start
