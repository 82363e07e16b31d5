"""What several tests of tasks look at: the words of each task of a text, and who must do it."""

from __future__ import annotations

from extractors.tasks.find import find_tasks
from vitext.clean import clean


def texts(text: str) -> list[str]:
    """The words of each task."""
    return [words for words, _ in texts_and_leads(text)]


def texts_and_leads(text: str) -> list[tuple[str, str | None]]:
    """The words of each task and of its lead, as they stand in the text."""
    read = clean(text).text
    found = find_tasks(read)
    return [(read[task.start : task.end], read[slice(*task.lead)] if task.lead else None) for task in found]
