"""Câu trả lời cho trang đang mở: what became of a save, as the page's script reads it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row

from service.accounts.actor import Actor
from service.meetings.actions import Saved
from service.meetings.counting import understood
from service.meetings.paths import get, shape_of
from service.meetings.steps import FIELDS, find_step, step_of
from service.meetings.typed import WIDGETS, Context
from service.meetings.view import counts_of, remarks_of


def context_of(who: Actor, meeting: Any) -> Context:
    """Where an unsaid year is taken from."""
    return Context(who.today, meeting.held_on)


def answer_of(who: Actor, saved: Saved, paths: Sequence[str], others: Sequence[Row[Any]]) -> dict[str, Any]:
    """JSON: version, saved_at, fields (as understood), clashes, theirs, findings by path, counts by step, others."""
    meeting = saved.meeting
    remarks = remarks_of(meeting.read.notes)
    return {
        "version": meeting.version,
        "title": meeting.title,
        "saved_at": f"{who.now.astimezone(who.timezone):%H:%M}",
        "fields": {path: _understood(meeting.draft, path, who.today) for path in paths if shape_of(path) in FIELDS},
        "clashes": [
            {
                "path": one.path, "mine": shown(one.path, one.mine), "theirs": shown(one.path, one.theirs),
                "by": one.user_name,
            }
            for one in saved.clashes
        ],
        "theirs": [
            {"path": path, "value": shown(path, get(meeting.draft, path)), "by": by, "field": shape_of(path) in FIELDS}
            for path, by in {one.path: one.user_name for one in saved.theirs}.items()
        ],
        "findings": [
            {
                "path": one.note.path, "words": one.note.words, "level": one.note.level, "anchor": one.anchor,
                "step": one.step.slug if one.step else "", "title": one.step.title if one.step else "",
            }
            for one in remarks
        ],
        "counts": counts_of(remarks),
        "others": [
            {"name": one.user_name, "place": place_words(one.place), "me": one.user_id == who.user_id} for one in others
        ],
    }  # fmt: skip


def place_words(place: str) -> str:
    """ "bước Thành phần, ô Họ và tên": where somebody is."""
    step = find_step(place) or step_of(shape_of(place))
    words = f"bước {step.title}" if step else "trang khác"
    field = FIELDS.get(shape_of(place))
    return f"{words}, ô “{field.name}”" if field else words


def shown(path: str, value: Any) -> str:
    """A kept value as the text of its field; "" for whole rows."""
    field = FIELDS.get(shape_of(path))
    return WIDGETS[field.widget].show(value) if field and value is not None else ""


def _understood(draft: Any, path: str, today: date) -> dict[str, str]:
    widget, value = WIDGETS[FIELDS[shape_of(path)].widget], get(draft, path)
    return {"text": widget.show(value), "understood": understood(draft, path, FIELDS[shape_of(path)].widget, today)}
