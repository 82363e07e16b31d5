"""Viết, sửa, đăng, đính chính, gỡ bài: the verbs of an article."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row
from sqlalchemy.exc import IntegrityError

from domain.errors import InputRefused
from domain.record import MeetingRecord
from service.accounts.actor import Actor
from service.audit.store import note
from service.bulletins import store
from service.bulletins.drafting import GAP, Drafted, from_record
from service.bulletins.markdown import to_words
from service.bulletins.naming import free_slug
from service.bulletins.states import is_public, state_of
from service.errors import Conflict, NotFound
from vitext.clean import clean, nfc, strip_illegal
from vitext.fold import search_key
from vitext.numbers import write_number

FIELDS = ("title", "lead", "body", "category_id", "hot", "author", "source")
SITTING = timedelta(minutes=10)  # autosaves of one person within it are one revision
_LONGEST = {"title": 300, "lead": 2000, "body": 200_000, "author": 200, "source": 300}
_NAMES = {"title": "Tiêu đề", "lead": "Đoạn mở đầu", "body": "Nội dung", "author": "Tác giả", "source": "Nguồn"}


def article_of(db: Connection, who: Actor, article_id: int, *, lock: bool = False) -> Row[Any]:
    """An article of the person's organisation, for its editors; `lock` holds it. Raises NotFound."""
    who.require("publish")
    row = store.one(db, who.organisation_id, article_id, lock=lock)
    if row is None:
        raise NotFound("bài này")
    return row


def begin(
    db: Connection,
    who: Actor,
    *,
    drafted: Drafted | None = None,
    record: MeetingRecord | None = None,
    meeting_id: int | None = None,
    document_id: int | None = None,
    upload_id: int | None = None,
) -> int:
    """Start an article with drafted words, from a meeting's record in the manner of the genre, or empty."""
    who.require("publish")
    made = drafted or (from_record(record) if record is not None else Drafted("Bài mới"))
    words = asdict(made)
    given = {name: strip_illegal(nfc(text))[0][: _LONGEST[name]] for name, text in words.items()}
    given["author"] = given["author"] or who.user_name
    new: int = _unique(
        store.add,
        db,
        {
            "organisation_id": who.organisation_id,
            "slug": free_slug(db, who.organisation_id, given["title"]),
            "state": "draft",
            "hot": False,
            "meeting_id": meeting_id,
            "document_id": document_id,
            "upload_id": upload_id,
            "search": _search(given),
            "version": 1,
            "created_by": who.user_id,
            "created": who.now,
            "changed": who.now,
            "changed_name": who.user_name,
            **given,
        },
    )
    note(db, who, "article.begun", f"article:{new}", f"Đã viết bài: {given['title']}")
    return new


def save(db: Connection, who: Actor, article_id: int, *, version: int, values: Mapping[str, Any]) -> int:
    """Save an article that is not public; returns the new version. Raises Conflict when somebody was first."""
    row = article_of(db, who, article_id, lock=True)
    if is_public(row, who.now):
        raise Conflict("Bài đã đăng nên không lưu thẳng.", advice="Hãy ghi nội dung đính chính rồi bấm “Đính chính”.")
    extra: dict[str, Any] = {}
    new = _checked(db, who, row, values)
    if row.version != version and row.changed_name == who.user_name and new == {one: row._mapping[one] for one in new}:
        return int(row.version)  # sent once more, because the answer to the first time never arrived
    if row.state == "draft" and new["title"] != row.title:
        extra["slug"] = free_slug(db, who.organisation_id, new["title"], but=article_id)
    _change(db, who, row, version, **new, **extra, search=_search(new))
    if row.changed_name != who.user_name or who.now - row.changed >= SITTING or not store.revisions(db, article_id):
        _keep(db, who, row)
    return version + 1


def hindrances(db: Connection, row: Row[Any]) -> list[str]:
    """What keeps an article from being published, in sentences."""
    found = []
    if not row.lead.strip() and not row.body.strip():
        found.append("Bài chưa có nội dung; hãy viết đoạn mở đầu.")
    if GAP in f"{row.title} {row.lead} {row.body}":
        found.append(f"Bài còn chỗ trống {GAP}; hãy điền hoặc bỏ đi.")
    found += [
        f"Ảnh {number} chưa ghi lời tả cho người không nhìn thấy ảnh."
        for number, photo in enumerate(store.photos_of(db, row.id), 1)
        if not photo.alt.strip()
    ]
    return found


def publish(db: Connection, who: Actor, article_id: int, *, version: int, at: datetime | None = None) -> None:
    """Publish now, or at a later moment; a withdrawn article comes back under its old day."""
    row = article_of(db, who, article_id, lock=True)
    if is_public(row, who.now):
        raise Conflict("Bài đã được đăng.", advice="Muốn sửa, hãy dùng “Đính chính”.")
    for sentence in hindrances(db, row):
        raise InputRefused(sentence, advice="Bài chưa được đăng; nội dung đã lưu vẫn còn.")
    later = at is not None and at > who.now
    was_public = row.state == "withdrawn" and row.publish_at is not None
    moment = at if later and at is not None else row.publish_at if was_public else who.now
    state = "scheduled" if later else "published"
    _take_slug(db, who, article_id, row.slug)
    month = f"{moment.astimezone(who.timezone):%Y-%m}"
    _change(db, who, row, version, state=state, publish_at=moment, month=month, withdrawn=None, reason="")
    words = "Đã hẹn giờ đăng" if later else "Đã đăng"
    note(db, who, f"article.{state}", f"article:{article_id}", f"{words} bài: {row.title}")


def correct(
    db: Connection, who: Actor, article_id: int, *, version: int, words: str, values: Mapping[str, Any]
) -> None:
    """Correct a published article: the new words stand, and a line says what was corrected and when."""
    row = article_of(db, who, article_id, lock=True)
    if not is_public(row, who.now):
        raise Conflict("Bài chưa đăng nên không cần đính chính.", advice="Hãy sửa và lưu như bình thường.")
    said = clean(words).text.strip()[:1000]
    if not said:
        raise InputRefused("Chưa ghi nội dung đính chính.", advice="Hãy ghi một câu để bạn đọc biết đã sửa gì.")
    new = _checked(db, who, row, values)
    if GAP in f"{new['title']} {new['lead']} {new['body']}":
        raise InputRefused(f"Bài còn chỗ trống {GAP}.", advice="Hãy điền hoặc bỏ đi rồi đính chính lại.")
    _change(db, who, row, version, **new, search=_search(new), corrected=who.now)
    _keep(db, who, row)
    store.add_correction(db, article_id, said, who.now)
    note(db, who, "article.corrected", f"article:{article_id}", f"Đã đính chính bài: {row.title}", correction=said)


def withdraw(db: Connection, who: Actor, article_id: int, *, version: int, reason: str) -> None:
    """Take an article from the public pages; its address answers that it was withdrawn. A schedule is called off."""
    row = article_of(db, who, article_id, lock=True)
    state = state_of(row, who.now)
    if state == "scheduled":
        _change(db, who, row, version, state="draft", publish_at=None, month="")
        note(db, who, "article.unscheduled", f"article:{article_id}", f"Đã hủy hẹn giờ đăng bài: {row.title}")
        return
    if state != "published":
        raise Conflict("Bài chưa đăng nên không cần gỡ.", advice="Hãy tải lại trang.")
    why = clean(reason).text.strip()[:500]
    if not why:
        raise InputRefused("Chưa ghi lý do gỡ bài.", advice="Lý do được giữ trong nhật ký, không hiện cho bạn đọc.")
    _change(db, who, row, version, state="withdrawn", withdrawn=who.now, reason=why)
    note(db, who, "article.withdrawn", f"article:{article_id}", f"Đã gỡ bài: {row.title}", reason=why)


def restore(db: Connection, who: Actor, article_id: int, *, version: int, revision_id: int) -> None:
    """Bring an earlier wording back as a new version; the present one is kept. Only before the article is public."""
    row = article_of(db, who, article_id, lock=True)
    if is_public(row, who.now):
        raise Conflict("Bài đã đăng nên không lấy lại được.", advice="Hãy đính chính, hoặc gỡ bài trước.")
    earlier = next((one for one in store.revisions(db, article_id) if one.id == revision_id), None)
    if earlier is None:
        raise NotFound("phiên bản này")
    known = {one.id for one in store.category_list(db, who.organisation_id)}
    values = dict(earlier.value)
    values["category_id"] = values.get("category_id") if values.get("category_id") in known else None
    new = _checked(db, who, row, values)
    _change(db, who, row, version, **new, search=_search(new))
    _keep(db, who, row)
    note(db, who, "article.restored", f"article:{article_id}", f"Đã lấy lại phiên bản cũ của bài: {row.title}")


def rename(db: Connection, who: Actor, article_id: int, *, version: int, wanted: str) -> str:
    """Give an article another address; the old one leads there for good. Returns the new one."""
    row = article_of(db, who, article_id, lock=True)
    made = free_slug(db, who.organisation_id, wanted, but=article_id)
    if made != row.slug:
        if row.publish_at is not None:
            _take_slug(db, who, article_id, row.slug)
            _take_slug(db, who, article_id, made)
        _change(db, who, row, version, slug=made)
        note(db, who, "article.renamed", f"article:{article_id}", f"Đã đổi địa chỉ bài thành {made}")
    return made


def remove(db: Connection, who: Actor, article_id: int) -> None:
    """Delete a draft that was never public."""
    row = article_of(db, who, article_id, lock=True)
    if row.state != "draft" or row.publish_at is not None:
        raise Conflict("Bài đã từng đăng nên không xóa được.", advice="Hãy gỡ bài; bài vẫn được giữ lại.")
    store.drop(db, article_id)
    note(db, who, "article.removed", f"article:{article_id}", f"Đã xóa bản nháp: {row.title}")


def refusals(values: Mapping[str, Any]) -> dict[str, InputRefused]:
    """What keeps single fields from being saved, by their names; the others may be saved without them."""
    found = {}
    for name in _LONGEST.keys() & values.keys():
        text = _cleaned(name, values[name])
        if len(text) > _LONGEST[name]:
            found[name] = InputRefused(
                f"{_NAMES[name]} dài quá {write_number(_LONGEST[name])} ký tự nên chưa lưu.",
                advice="Hãy rút ngắn; nội dung vẫn còn trên trang.",
            )
        elif name == "title" and not text:
            found[name] = InputRefused("Tiêu đề đang để trống nên chưa lưu.", advice="Hãy ghi tiêu đề.")
    return found


def _checked(db: Connection, who: Actor, row: Row[Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """The article's fields with the given ones, cleaned. Raises InputRefused."""
    new = {name: getattr(row, name) for name in FIELDS} | {k: v for k, v in values.items() if k in FIELDS}
    refused = refusals(new)
    for name in _LONGEST:
        if name in refused:
            raise refused[name]
        new[name] = _cleaned(name, new[name])
    known = {one.id for one in store.category_list(db, who.organisation_id)}
    if new["category_id"] is not None and new["category_id"] not in known:
        raise NotFound("chuyên mục này")
    new["hot"] = bool(new["hot"])
    return new


def _cleaned(name: str, value: Any) -> str:
    text = str(value or "").replace("\r\n", "\n")
    return strip_illegal(nfc(text))[0] if name == "body" else " ".join(clean(text).text.split())


def _change(db: Connection, who: Actor, row: Row[Any], version: int, **values: Any) -> None:
    if not _unique(store.change, db, row.id, version, changed=who.now, changed_name=who.user_name, **values):
        raise Conflict(
            f"{row.changed_name or 'Người khác'} vừa sửa bài này nên chưa lưu.",
            advice="Hãy mở bài ở trang khác để so, rồi chép phần của mình sang.",
        )


def _unique(write: Callable[..., Any], *given: Any, **values: Any) -> Any:
    """Write; an address that another article took in the same moment is told as a lost race."""
    try:
        return write(*given, **values)
    except IntegrityError:
        raise Conflict(
            "Địa chỉ của bài vừa được một bài khác dùng.", advice="Hãy lưu lại; bài sẽ được đặt địa chỉ khác."
        ) from None


def _keep(db: Connection, who: Actor, row: Row[Any]) -> None:
    value = {name: getattr(row, name) for name in FIELDS}
    by = row.changed_name or who.user_name
    kept = {"article_id": row.id, "version": row.version, "value": value, "user_name": by, "at": row.changed}
    store.keep_revision(db, kept)


def _take_slug(db: Connection, who: Actor, article_id: int, slug: str) -> None:
    if store.slug_owner(db, who.organisation_id, slug) is None:
        _unique(store.add_slug, db, who.organisation_id, slug, article_id)


def _search(values: Mapping[str, Any]) -> str:
    return search_key(f"{values['title']} {values['lead']} {to_words(values['body'])}")
