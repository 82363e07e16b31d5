"""Tìm nhiệm vụ: a directive clause has its own verb phrase, and stands where things are told, asked or undertaken.

Those that rules know are found block by block (`walk`); then what is likely is added, and who acts is put right for all.
Spans are in the matching text of `vitext.clean`.
"""

from __future__ import annotations

from extractors.documents.find import is_form
from extractors.layout.layout import layout_of
from extractors.layout.view import view
from extractors.tasks.anchors import anchors_of
from extractors.tasks.asking.concluding import with_concluder
from extractors.tasks.asking.persons import with_persons
from extractors.tasks.likely.leads import with_named
from extractors.tasks.likely.passages import Held
from extractors.tasks.likely.tasks import with_likely
from extractors.tasks.raw import RawTask
from extractors.tasks.walk import Walk
from extractors.tasks.who.beside import with_those_beside
from extractors.tasks.who.charged_before import with_charged_before
from extractors.tasks.who.helpers_above import with_helpers
from extractors.tasks.who.name_tails import without_tails
from extractors.tasks.who.names_over_items import with_names_above
from extractors.tasks.who.present import with_present


def find_tasks(text: str) -> tuple[RawTask, ...]:
    """Every directive clause of the matching text, in reading order: those that a rule knows, and those that are likely."""
    if is_form(text):
        return ()  # nobody has filled it in
    found, told = by_rules(text)
    seen = view(text)
    likely = with_names_above(seen, layout_of(text), with_likely(text, found, told))
    named = with_present(seen, with_named(text, likely, told))
    concluded = with_concluder(seen, with_persons(seen, named))
    helped = with_helpers(seen, anchors_of(seen), layout_of(text), concluded)
    return with_those_beside(seen, without_tails(seen, with_charged_before(seen, helped)))


def by_rules(text: str) -> tuple[tuple[RawTask, ...], tuple[Held, ...]]:
    """The tasks that rules know; and what holds for every block of the body."""
    walk = Walk(text)
    for index, item in enumerate(walk.placed):
        if walk.zones[index] == "body":
            walk.read(index, item)
    return tuple(walk.found), tuple(walk.holding)
