"""Văn bản do thuky soạn mang theo bản ghi của mình: read it back from that record, and tell what was edited since.

embedded.py    the record out of the document's XML
printed.py     what of a record a kind of document prints: its tasks, its targets, its other words
lines.py       the lines of a text as words, and which of them hold a phrase or come nearest to it
targets.py     the figures of a target in its row or sentence
task_matching.py, target_matching.py   each printed task and target at its line
gaps.py        what differs there
added.py       lines that look like tasks and targets but stand in no record
applied.py     the extraction, with the record's facts where the text still says the same
judge.py       the whole

The text always wins: the record only speaks for what still stands in the text word for word.
"""

from .judge import with_own_record

__all__ = ["with_own_record"]
