"""Bài trên trang soạn: the preview as readers will see it, with its facts marked, and what still has to be seen to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape
from sqlalchemy import Connection, Row

from service.accounts.actor import Actor
from service.bulletins import store
from service.bulletins.beginning import Tie
from service.bulletins.facts import Fact, Source
from service.bulletins.forms import PhotoWords, Typed
from service.bulletins.site import Site
from service.bulletins.states import state_of
from service.bulletins.story import Marked, marked, told
from service.web.render import environment

_NAMED = 12  # loose facts that are named; the others are only marked


@dataclass(frozen=True, slots=True)
class PhotoShown:
    """A photo with the words that stand on the page, saved or not."""

    id: int
    digest: str
    width: int
    height: int
    caption: str
    credit: str
    alt: str


@dataclass(frozen=True, slots=True)
class Preview:
    """The preview's HTML; what of it is not in the source; how many facts are."""

    html: Markup
    loose: tuple[str, ...]
    tied: int


def preview(
    db: Connection, who: Actor, row: Row[Any], site: Site, tie: Tie | None, typed: Typed | None = None
) -> Preview:
    """The article, or what is typed of it, as its page will show it."""
    values: dict[str, Any] = {**row._mapping, **(typed.values() if typed else {})}
    said = typed.photos if typed else {}
    photos = [_photo(photo, said.get(photo.id)) for photo in store.photos_of(db, row.id)]
    source = tie.source if tie else Source()
    files_at = f"/ban-tin/{row.id}/tep"
    title, lead = _line(values["title"], source), _line(values["lead"], source)
    body = _told(told(values["body"], photos, files_at), source)
    known = {one.id: one for one in store.category_list(db, who.organisation_id)}
    macros: Any = environment().get_template("bulletins/story.html").module
    html = macros.whole(
        {**values, "title": title.html, "lead": lead.html},
        body.html,
        [photo for photo in photos if photo.alt],
        [one for one in store.attachments_of(db, row.id) if one.digest],
        files_at,
        store.corrections_of(db, row.id),
        known.get(values["category_id"]),
        site,
        row.publish_at if state_of(row, who.now) != "draft" else None,
        "p",
    )
    facts = (*title.facts, *lead.facts, *body.facts)
    return Preview(Markup(html), _loose(facts), sum(fact.tied for fact in facts))  # noqa: S704 (an escaping macro's)


def _told(made: Markup, source: Source) -> Marked:
    return marked(made, source) if source.known else Marked(made, ())


def _line(text: str, source: Source) -> Marked:
    return _told(escape(text), source)


def _loose(facts: tuple[Fact, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact.words for fact in facts if not fact.tied))[:_NAMED]


def _photo(row: Row[Any], words: PhotoWords | None) -> PhotoShown:
    said = words or row
    return PhotoShown(row.id, row.digest, row.width, row.height, said.caption, said.credit, said.alt)
