"""SQL của kết quả: figures that documents report, and their offers to the targets that they may tell of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, or_, select, update

from service.database.rows import added
from service.tracker.store import ORIGIN, followed, joined
from service.tracker.tables import items, offers, origins, results


def add_result(db: Connection, values: Mapping[str, Any]) -> int:
    """Insert a result, return its id."""
    return added(db, results, **values)


def results_of_origin(db: Connection, origin_id: int) -> list[Row[Any]]:
    """The results of a document."""
    return list(db.execute(select(results).where(results.c.origin_id == origin_id).order_by(results.c.id)))


def live_results(db: Connection, organisation_id: int) -> list[Row[Any]]:
    """Every result of documents in force, with the day of its document."""
    mine = (results.c.organisation_id == organisation_id) & (origins.c.state == "active")
    query = select(results, origins.c.day.label("origin_day")).join(origins, origins.c.id == results.c.origin_id)
    return list(db.execute(query.where(mine).order_by(results.c.id)))


def live_targets(db: Connection, organisation_id: int) -> list[Row[Any]]:
    """Every target that is followed."""
    mine = followed(organisation_id) & (items.c.kind == "target") & (items.c.status != "stopped")
    return list(db.execute(joined().where(mine).order_by(items.c.id)))


def offered(db: Connection, organisation_id: int, origin_id: int) -> set[tuple[int, int]]:
    """Which results of a document were offered already, and which for its targets: (item id, result id)."""
    query = select(offers.c.item_id, offers.c.result_id).join(results, results.c.id == offers.c.result_id)
    query = query.join(items, items.c.id == offers.c.item_id).where(results.c.organisation_id == organisation_id)
    about = or_(results.c.origin_id == origin_id, items.c.origin_id == origin_id)
    return {(row[0], row[1]) for row in db.execute(query.where(about))}


def add_offer(db: Connection, values: Mapping[str, Any]) -> None:
    """Insert an offer."""
    db.execute(insert(offers).values(**values))


def open_offers(db: Connection, organisation_id: int, item_ids: Sequence[int] | None = None) -> list[Row[Any]]:
    """Offers that nobody has answered, with the result and its document; of these items or of all."""
    mine = (results.c.organisation_id == organisation_id) & (offers.c.state == "open")
    if item_ids is not None:
        mine &= offers.c.item_id.in_(item_ids)
    return list(db.execute(_offer().where(mine).order_by(offers.c.item_id, origins.c.day, offers.c.id)))


def offer(db: Connection, organisation_id: int, offer_id: int) -> Row[Any] | None:
    """One offer with its result and its document."""
    mine = (offers.c.id == offer_id) & (results.c.organisation_id == organisation_id)
    return db.execute(_offer().where(mine)).first()


def settle_offer(db: Connection, offer_id: int, state: str, user_name: str, at: datetime) -> bool:
    """Answer an open offer; False when it was answered already."""
    which = (offers.c.id == offer_id) & (offers.c.state == "open")
    return db.execute(update(offers).where(which).values(state=state, user_name=user_name, at=at)).rowcount == 1


def withdraw_offers(db: Connection, *, origin_id: int | None = None, item_id: int | None = None) -> None:
    """Close the open offers of a document's results, or those for an item."""
    which = offers.c.state == "open"
    if origin_id is not None:
        which &= offers.c.result_id.in_(select(results.c.id).where(results.c.origin_id == origin_id))
    if item_id is not None:
        which &= offers.c.item_id == item_id
    db.execute(update(offers).where(which).values(state="withdrawn"))


def _offer() -> Any:
    return (
        select(
            offers, results.c.indicator, results.c.value.label("said"), results.c.unit, results.c.period_words,
            results.c.period_start, results.c.period_end, results.c.sentence, results.c.item.label("result_item"),
            results.c.origin_id, *ORIGIN,
        )
        .join(results, results.c.id == offers.c.result_id)
        .join(origins, origins.c.id == results.c.origin_id)
    )  # fmt: skip
