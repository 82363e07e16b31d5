"""Viết, sửa, đăng, đính chính, gỡ bài: the verbs of an article."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from domain.errors import InputRefused
from domain.kinds import find_kind
from domain.record import MeetingRecord
from service.accounts.actor import Actor
from service.audit.store import note
from service.bulletins import store
from service.bulletins.markdown import to_words
from service.bulletins.pictures import prepare as prepare_picture
from service.errors import Conflict, NotFound
from service.files.store import Files
from templates_docx.bulletin.context import BanTin, escaped
from templates_docx.render import prepare
from vitext.clean import clean
from vitext.fold import search_key, slug

STATE_NAMES = {"draft": "Bản nháp", "scheduled": "Hẹn giờ đăng", "published": "Đã đăng", "withdrawn": "Đã gỡ"}
FIELDS = ("title", "lead", "body", "category_id", "hot", "author", "source")


def article_of(db: Connection, who: Actor, article_id: int) -> Row[Any]:
    """An article of the person's organisation, for its editors. Raises NotFound."""
    who.require("publish")
    row = store.one(db, who.organisation_id, article_id)
    if row is None:
        raise NotFound("bài này")
    return row


def begin(
    db: Connection, who: Actor, *, record: MeetingRecord | None = None, meeting_id: int | None = None,
    document_id: int | None = None,
) -> int:  # fmt: skip
    """Start an article: from a meeting's record in the manner of the genre, or empty."""
    who.require("publish")
    given = (
        _drafted(record)
        if record is not None
        else {"title": "Bài mới", "lead": "", "body": "", "author": who.user_name}
    )
    made = store.add(
        db,
        {
            "organisation_id": who.organisation_id,
            "slug": _free_slug(db, who.organisation_id, given["title"]),
            "state": "draft",
            "hot": False,
            "source": "",
            "meeting_id": meeting_id,
            "document_id": document_id,
            "search": _search(given),
            "version": 1,
            "correction": "",
            "created_by": who.user_id,
            "created": who.now,
            "changed": who.now,
            **given,
        },
    )
    note(db, who, "article.begun", f"article:{made}", f"Đã viết bài: {given['title']}")
    return made


def save(db: Connection, who: Actor, article_id: int, *, version: int, values: dict[str, Any]) -> int:
    """Save an article's words; how it was is kept. Returns the new version. Raises Conflict when somebody was first."""
    row = article_of(db, who, article_id)
    title = clean(str(values.get("title", row.title))).text.strip()
    if not title:
        raise InputRefused("Bài chưa có tiêu đề.", advice="Hãy ghi tiêu đề rồi lưu lại.")
    new = {name: getattr(row, name) for name in FIELDS} | {k: v for k, v in values.items() if k in FIELDS}
    new |= {"title": title[:300], "lead": str(new["lead"]).strip()[:2000]}
    if new["category_id"] is not None and new["category_id"] not in {
        one.id for one in store.category_list(db, who.organisation_id)
    }:
        raise NotFound("chuyên mục này")
    extra: dict[str, Any] = {"search": _search(new), "changed": who.now}
    if row.state == "draft" and new["title"] != row.title:
        extra["slug"] = _free_slug(db, who.organisation_id, new["title"])
    if not store.change(db, article_id, version, **new, **extra):
        raise Conflict(
            "Bài vừa được người khác sửa nên chưa lưu.",
            advice="Hãy mở bài ở trang khác để so, rồi chép phần của mình sang.",
        )
    _keep(db, who, row)
    return version + 1


def publish(db: Connection, who: Actor, article_id: int, *, version: int, at: datetime | None = None) -> None:
    """Publish now, or at a later moment."""
    row = article_of(db, who, article_id)
    if row.state == "published":
        raise Conflict("Bài đã được đăng.", advice="Muốn sửa, hãy dùng “Đính chính”.")
    if not row.lead.strip() and not row.body.strip():
        raise InputRefused("Bài chưa có nội dung.", advice="Hãy viết đoạn mở đầu trước khi đăng.")
    for photo in store.photos_of(db, article_id):
        if not photo.alt.strip():
            raise InputRefused(
                "Có ảnh chưa ghi lời tả cho người không nhìn thấy ảnh.", advice="Hãy ghi ô “Lời tả ảnh”."
            )
    later = at is not None and at > who.now
    state, moment = ("scheduled", at) if later else ("published", row.publish_at or who.now)
    if store.slug_owner(db, who.organisation_id, row.slug) is None:
        store.add_slug(db, who.organisation_id, row.slug, article_id)
    _changed(store.change(db, article_id, version, state=state, publish_at=moment, changed=who.now))
    words = "Đã hẹn giờ đăng" if later else "Đã đăng"
    note(db, who, f"article.{state}", f"article:{article_id}", f"{words} bài: {row.title}")


def correct(db: Connection, who: Actor, article_id: int, *, version: int, words: str, values: dict[str, Any]) -> None:
    """Correct a published article: the new words stand, and a line says what was corrected and when."""
    row = article_of(db, who, article_id)
    if row.state not in ("published", "scheduled"):
        raise Conflict("Bài chưa đăng nên không cần đính chính.", advice="Hãy sửa và lưu như bình thường.")
    if not words.strip():
        raise InputRefused("Chưa ghi nội dung đính chính.", advice="Hãy ghi một câu để bạn đọc biết đã sửa gì.")
    save(db, who, article_id, version=version, values=values)
    _changed(store.change(db, article_id, version + 1, corrected=who.now, correction=words.strip()[:1000]))
    note(db, who, "article.corrected", f"article:{article_id}", f"Đã đính chính bài: {row.title}")


def withdraw(db: Connection, who: Actor, article_id: int, *, version: int, reason: str) -> None:
    """Take an article from the public pages; its address answers that it was withdrawn."""
    row = article_of(db, who, article_id)
    if row.state not in ("published", "scheduled"):
        raise Conflict("Bài chưa đăng nên không cần gỡ.", advice="Hãy tải lại trang.")
    _changed(store.change(db, article_id, version, state="withdrawn", changed=who.now))
    note(db, who, "article.withdrawn", f"article:{article_id}", f"Đã gỡ bài: {row.title}", reason=reason[:500])


def add_photo(db: Connection, files: Files, who: Actor, article_id: int, upload: bytes) -> int:
    """Add a photo: resized, upright, without what the camera wrote in it."""
    article_of(db, who, article_id)
    picture = prepare_picture(upload)
    return store.add_photo(
        db,
        {
            "article_id": article_id,
            "digest": files.put(picture.content),
            "thumb": files.put(picture.thumb),
            "width": picture.width,
            "height": picture.height,
            "position": len(store.photos_of(db, article_id)),
        },
    )


def add_category(db: Connection, who: Actor, name: str) -> int:
    """Make a category."""
    who.require("publish")
    shown = clean(name).text.strip()[:120]
    if not shown:
        raise InputRefused("Chưa ghi tên chuyên mục.", advice="Ví dụ: Tin hoạt động.")
    known = store.category_list(db, who.organisation_id)
    if slug(shown) in {one.slug for one in known}:
        raise InputRefused(f"Đã có chuyên mục “{shown}”.", advice="Hãy chọn trong danh sách.")
    values = {"organisation_id": who.organisation_id, "name": shown, "slug": slug(shown), "position": len(known)}
    return store.add_category(db, values)


def _drafted(record: MeetingRecord) -> dict[str, Any]:
    kind = find_kind("bulletin")
    assert kind is not None
    view: BanTin = prepare(record, kind).view
    body = "\n\n".join(escaped(line) for line in view.doan)
    return {
        "title": view.tieu_de[:300],
        "lead": view.mo_dau[:2000],
        "body": body,
        "author": record.bulletin.author or "",
    }


def _keep(db: Connection, who: Actor, row: Row[Any]) -> None:
    value = {name: getattr(row, name) for name in FIELDS}
    store.keep_revision(
        db,
        {"article_id": row.id, "version": row.version, "value": value, "user_name": who.user_name, "at": who.now},
    )


def _free_slug(db: Connection, organisation_id: int, title: str) -> str:
    wanted = slug(title, limit=90)
    taken = {row.slug for row in store.many(db, organisation_id, limit=100_000)}
    for number in range(1, 10_000):
        name = wanted if number == 1 else f"{wanted}-{number}"
        if name not in taken and store.slug_owner(db, organisation_id, name) is None:
            return name
    raise Conflict("Quá nhiều bài trùng tiêu đề.", advice="Hãy đặt tiêu đề khác.")


def _search(values: dict[str, Any]) -> str:
    return search_key(f"{values['title']} {values['lead']} {to_words(values['body'])}")


def _changed(done: bool) -> None:  # noqa: FBT001
    if not done:
        raise Conflict("Bài vừa được người khác sửa.", advice="Hãy tải lại trang rồi làm lại.")
