"""Duyệt từng mục: accept, correct, add, merge, split, answer, undo; each is an event that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row

from domain.errors import InputRefused
from service.accounts.actor import Actor
from service.audit.store import note
from service.errors import Conflict, NotFound
from service.happenings import tell
from service.reading import store
from service.reading.fields import typed, understood
from service.reading.items import FACTS, LETTERS, Section, reviewed_extraction
from service.reading.passages import new_target, new_task, spread, trimmed
from service.reading.questions import answered, questions_of, refuses
from service.reading.rereading import day_of, known_days, open_doubts
from vitext.quote import quote

_KEPT = ("section", "position", "state", "value", "doubts")
_MERGED: tuple[Section, ...] = ("task",)


class Misread(InputRefused):
    """A form with fields that could not be understood: `wrong` by field, `given` as it was typed."""

    def __init__(self, wrong: dict[str, str], given: Mapping[str, str]) -> None:
        super().__init__("Có ô chưa đọc được nên chưa lưu.", advice="Hãy sửa các ô được nêu rồi lưu lại.")
        self.wrong, self.given = wrong, dict(given)


@dataclass(slots=True)
class Review:
    """A document under review, held by this transaction; `rows` are its items by id, in reading order."""

    db: Connection
    who: Actor
    upload: Row[Any]
    rows: dict[str, Row[Any]]

    def item(self, item: str, version: int) -> Row[Any]:
        """An item as the person saw it. Raises NotFound, Conflict."""
        row = self.rows.get(item)
        if row is None:
            raise NotFound("mục này")
        if row.version != version:
            raise changed_meanwhile(row)
        return row

    def text(self) -> str:
        """The document's text."""
        whole = store.upload(self.db, self.who.organisation_id, self.upload.id)
        assert whole is not None
        text: str = whole.extraction["source"]["text"]
        return text

    def day(self) -> date | None:
        """The document's day, as far as it is known now."""
        return day_of(self.rows)

    def doubts(self, row: Row[Any]) -> list[dict[str, Any]]:
        """What is asked of an item."""
        return open_doubts(row, self.day())

    def free_id(self, section: Section) -> str:
        """An id that no item had."""
        numbers = [int(item[1:]) for item in self.rows if item[1:].isdecimal()]
        return f"{LETTERS[section]}{max(numbers, default=0) + 1}"

    def write(self, action: str, words: str, changes: Sequence[tuple[str, dict[str, Any]]]) -> None:
        """Change or add items together, as one event."""
        told = []
        for item, values in changes:
            row = self.rows.get(item)
            before = _kept(row) if row is not None else None
            after = {**(before or {}), **values}
            by = {"user_name": self.who.user_name, "at": self.who.now}
            if row is None:
                store.add_item(
                    self.db, self.who.organisation_id, self.upload.id, {**after, **by, "item": item, "version": 1}
                )
            elif not store.change_item(self.db, self.upload.id, item, row.version, {**after, **by}):
                raise changed_meanwhile(row)
            told.append({"item": item, "before": before, "after": after})
        event = {"action": action, "words": words[:300], "changes": told, "at": self.who.now}
        whose = {"user_id": self.who.user_id, "user_name": self.who.user_name}
        store.add_event(self.db, organisation_id=self.who.organisation_id, upload_id=self.upload.id, **whose, **event)


def begin(db: Connection, who: Actor, upload_id: int) -> Review:
    """Hold a document for a change. Raises NotFound, Conflict when its review is over or has not begun."""
    who.require("read_in")
    upload = store.hold(db, who.organisation_id, upload_id)
    if upload is None:
        raise NotFound("tệp này")
    if upload.state != "review":
        raise Conflict(
            "Văn bản này đã duyệt xong, hoặc chưa đọc xong, nên không sửa được ở đây.",
            advice="Hãy tải lại trang để xem trạng thái mới.",
        )
    return Review(db, who, upload, {row.item: row for row in store.items(db, who.organisation_id, upload_id)})


def accept(review: Review, item: str, version: int) -> None:
    """Take an item as it is; its doubts are settled by that."""
    row = review.item(item, version)
    state = row.state if row.state in ("corrected", "added") else "accepted"
    review.write("accept", "Đồng ý", [(item, {"state": state, "doubts": []})])


def accept_all(review: Review) -> int:
    """Take every pending item without doubts; returns how many."""
    plain = [row for row in review.rows.values() if row.state == "pending" and not review.doubts(row)]
    if plain:
        words = f"Đồng ý {len(plain)} mục không có nghi vấn"
        review.write("accept_all", words, [(row.item, {"state": "accepted"}) for row in plain])
    return len(plain)


def correct(review: Review, item: str, version: int, form: Mapping[str, str]) -> None:
    """Save the fields of an item. Raises Misread, also where somebody else changed the same field meanwhile."""
    row = review.rows.get(item)
    if row is not None and row.version != version and row.state != "removed":
        form = _beside_another(row, form)
    else:
        row = review.item(item, version)
    value, wrong = understood(row.section, row.value, form, day=review.day(), known=known_days(review.rows))
    if wrong:
        raise Misread(wrong, form)
    state = "added" if row.state == "added" else "accepted" if value == row.value else "corrected"
    review.write("correct", "Sửa", [(item, {"state": state, "value": value, "doubts": []})])


def _beside_another(row: Row[Any], form: Mapping[str, str]) -> dict[str, str]:
    """The fields that this person changed, where another has saved the item meanwhile; each field `x` comes with
    `cu_x`, what stood there before. Raises Misread with every field that both changed, Conflict without `cu_x`.
    """
    kept = {"phien_ban": str(row.version)}
    clashes = {}
    for name, now in typed(row.section, row.value).items():
        given, before = form.get(name), form.get(f"cu_{name}")
        if given is None:
            continue
        if before is None:
            raise changed_meanwhile(row)
        given, before, now = given.strip(), before.strip(), now.strip()
        kept[name] = now if given == before else given
        if before not in (given, now) and given != now:
            clashes[name] = f"{row.user_name} vừa sửa ô này thành {quote(now) if now else 'trống'}."
    if clashes:
        raise Misread(clashes, kept)
    return kept


def remove(review: Review, item: str, version: int) -> None:
    """Leave an item out. The document's own facts stay."""
    row = review.item(item, version)
    if row.item == FACTS["document"]:
        raise InputRefused("Thông tin văn bản không bỏ được.", advice="Hãy sửa các ô chưa đúng.")
    review.write("remove", "Bỏ", [(item, {"state": "removed"})])


def restore(review: Review, item: str, version: int) -> None:
    """Take an item that was left out back, to be looked at."""
    review.item(item, version)
    review.write("restore", "Lấy lại", [(item, {"state": "pending"})])


def answer(review: Review, item: str, version: int, number: int, choice: str) -> None:
    """Answer one doubt; with the last one answered the item counts as looked at, or is left out where it is none."""
    row = review.item(item, version)
    doubts = review.doubts(row)
    if not 0 <= number < len(doubts):
        raise changed_meanwhile(row)
    if refuses(doubts[number], choice):
        remove(review, item, version)
        return
    value = answered(row.section, row.value, doubts[number], choice)
    left = [doubt for place, doubt in enumerate(doubts) if place != number]
    state = "corrected" if value != row.value or row.state == "corrected" else row.state
    if not left and state == "pending":
        state = "accepted"
    elif left and row.state == "pending":
        state = "pending"
    review.write("answer", "Trả lời nghi vấn", [(item, {"value": value, "doubts": left, "state": state})])


def confirm_year(review: Review, year: int, shown: int) -> int:
    """Answer every question that asks for nothing but the year, and read this one, with yes; returns how many.

    `shown` is how many the person saw. Raises Conflict where it is another number now.
    """
    count = 0
    changes: list[tuple[str, dict[str, Any]]] = []
    for row in review.rows.values():
        if row.state != "pending":
            continue
        doubts = review.doubts(row)
        agreed = {one.number for one in questions_of(row.section, row.value, doubts) if one.year == year}
        if agreed:
            left = [doubt for place, doubt in enumerate(doubts) if place not in agreed]
            changes.append((row.item, {"doubts": left, "state": "pending" if left else "accepted"}))
            count += len(agreed)
    if count != shown or not changes:
        raise Conflict(
            "Các chỗ nghi vấn về năm vừa thay đổi nên câu trả lời của đồng chí chưa được lưu.",
            advice="Hãy xem lại các chỗ nghi vấn rồi trả lời lại.",
        )
    review.write("confirm_year", f"Xác nhận năm {year} ở {count} chỗ", changes)
    return count


def merge(review: Review, item: str, version: int) -> str:
    """Put a task together with the one before it; returns the id of the one that stays."""
    row = review.item(item, version)
    live = [one for one in review.rows.values() if one.section == row.section and one.state != "removed"]
    before = [one for one in live if (one.position, one.id) < (row.position, row.id)]
    if row.section not in _MERGED or not before:
        raise InputRefused("Không có nhiệm vụ nào ở trước để gộp.", advice="Hãy chọn nhiệm vụ đứng sau.")
    first = before[-1]
    value = spread(review.text(), first.value, row.value)
    words = f"Gộp với {quote(first.value['text'], limit=40)}"
    changes: list[tuple[str, dict[str, Any]]] = [
        (first.item, {"state": "corrected", "value": value}),
        (item, {"state": "removed"}),
    ]
    review.write("merge", words, changes)
    return str(first.item)


def split(review: Review, item: str, version: int, at: int) -> str:
    """Cut a task in two at a place of the text; returns the id of the second one."""
    row = review.item(item, version)
    start, end = row.value.get("span", (0, 0))
    text = review.text()
    first, second = trimmed(text, start, at), trimmed(text, at, end)
    if row.section != "task" or not start < at < end or first is None or second is None:
        raise InputRefused(
            "Chỗ tách phải nằm trong nhiệm vụ này.", advice="Hãy bôi đen những chữ bắt đầu nhiệm vụ thứ hai."
        )
    made = review.free_id("task")
    kept = {**row.value, "span": list(first), "text": text[slice(*first)]}
    value = new_task(text, second, day=review.day(), like=row.value)
    added = {"section": "task", "position": second[0], "state": "added", "value": value, "doubts": []}
    review.write("split", "Tách làm hai", [(item, {"state": "corrected", "value": kept}), (made, added)])
    return made


def add(review: Review, section: Section, start: int, end: int) -> str:
    """Make a task or a target of a passage of the text; returns its id."""
    text = review.text()
    span = trimmed(text, start, end)
    build: Callable[..., dict[str, Any]] | None = {"task": new_task, "target": new_target}.get(section)
    if build is None or span is None:
        raise InputRefused("Chưa chọn chữ nào trong văn bản.", advice="Hãy bôi đen đoạn cần thêm rồi làm lại.")
    same = [
        one
        for one in review.rows.values()
        if one.section == section and one.state != "removed" and list(span) == one.value["span"]
    ]
    if same:
        raise InputRefused("Đoạn này đã có trong danh sách.", advice="Hãy chọn đoạn khác.")
    made = review.free_id(section)
    value = build(text, span, day=review.day())
    row: dict[str, Any] = {"section": section, "position": span[0], "state": "added", "value": value, "doubts": []}
    review.write("add", f"Thêm {quote(value['text'], limit=60)}", [(made, row)])
    return made


def undo(review: Review) -> str:
    """Take back what this person did last; returns the item it began with. Others' later changes are never lost."""
    event = store.last_event(review.db, review.upload.id, review.who.user_id)
    if event is None:
        raise InputRefused("Không còn thao tác nào của đồng chí để hoàn tác.", advice="")
    for change in event.changes:
        row = review.rows.get(change["item"])
        if row is None or _kept(row) != change["after"]:
            raise Conflict(
                "Mục này đã được người khác sửa sau đó, nên chưa hoàn tác.", advice="Hãy xem lại và sửa trực tiếp."
            )
        if change["before"] is None:
            store.drop_item(review.db, review.upload.id, change["item"])
        else:
            by = {"user_name": review.who.user_name, "at": review.who.now}
            store.change_item(review.db, review.upload.id, row.item, row.version, {**change["before"], **by})
    store.undo_event(review.db, event.id)
    return str(event.changes[0]["item"])


def finish(review: Review) -> dict[str, Any]:
    """Freeze the reviewed extraction. Raises InputRefused while anything is pending."""
    pending = sum(row.state == "pending" for row in review.rows.values())
    if pending:
        raise InputRefused(f"Còn {pending} mục chưa duyệt.", advice="Hãy duyệt hết rồi hoàn tất.")
    whole = store.upload(review.db, review.who.organisation_id, review.upload.id)
    assert whole is not None
    made = reviewed_extraction(whole.extraction, review.rows.values())
    facts = made["document"]
    store.set_upload(
        review.db,
        review.upload.id,
        state="done",
        final=made,
        title=(facts["title"] or review.upload.title)[:600],
        kind=facts["kind"],
        finished=review.who.now,
        finished_by=review.who.user_name,
    )
    words = f"Đã duyệt xong {quote(review.upload.name)}"
    note(review.db, review.who, "upload.reviewed", f"upload:{review.upload.id}", words)
    tell(review.db, review.who, "upload.reviewed", review.upload.id)
    return made


def changed_meanwhile(row: Row[Any]) -> Conflict:
    """The sentence for a lost race."""
    name = row.user_name or "Người khác"
    return Conflict(
        f"{name} vừa sửa mục này nên thao tác của đồng chí chưa được lưu.", advice="Hãy xem lại rồi làm tiếp."
    )


def _kept(row: Row[Any]) -> dict[str, Any]:
    return {key: getattr(row, key) for key in _KEPT}
