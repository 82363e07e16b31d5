"""What the tracker's tests look at: reviewed uploads, issued documents, and what is followed from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

from record_factories import kind, sample
from sqlalchemy import Engine, select

from domain.deadline import Deadline
from domain.documents import Section
from domain.extraction import to_plain
from domain.record import MeetingRecord
from domain.target import Target
from domain.task import Task
from extractors.extract import extract_text
from service.accounts.actor import Actor
from service.accounts.roles import Role
from service.database.engine import reading, writing
from service.documents import actions as documents
from service.documents import numbering
from service.files.store import Files
from service.reading import review
from service.reading import store as uploads
from service.reading.items import items_of
from service.tracker.tables import items
from tests.service.houses import Clock, House

RESOLUTION = """NGHỊ QUYẾT
Hội nghị Ban Chấp hành Liên minh HTX tỉnh An Biên lần thứ 6
Số: 05/NQ-LMHTX, ngày 15 tháng 01 năm 2026
1. Năm 2026 thành lập mới 15 HTX.
2. Giao Văn phòng chủ trì, phối hợp với Phòng Chính sách xây dựng kế hoạch, hoàn thành trước ngày 30/6/2026.
3. Giao Phòng Chính sách rà soát các HTX ngừng hoạt động.
4. Giao Quỹ Hỗ trợ phát triển HTX thẩm định các dự án vay vốn, hoàn thành trước ngày 25/8/2026.
"""
REPORT = """BÁO CÁO
Kết quả 7 tháng đầu năm 2026
Trong 7 tháng đầu năm 2026, toàn tỉnh đã thành lập mới được 6 HTX.
"""
NQ = kind("resolution")


@dataclass
class Desk:
    """Makes what is followed; asks for what there is."""

    engine: Engine
    clock: Clock
    files: Files

    def actor(self, house: House, role: Role) -> Actor:
        """The person of a role, now."""
        zone = ZoneInfo("Asia/Ho_Chi_Minh")
        return Actor(house.people[role], f"Người {role}", house.id, "An Biên", frozenset((role,)), self.clock.now, zone)

    def reviewed(
        self, house: House, text: str = RESOLUTION, *, finish: bool = True, change: Callable[..., None] | None = None
    ) -> int:
        """An upload that was read and reviewed; `change` may alter the extraction before."""
        who, plain = self.actor(house, "secretary"), to_plain(extract_text(text, name="nghi-quyet.txt"))
        if change:
            change(plain)
        with writing(self.engine) as db:
            made = uploads.add_upload(
                db, organisation_id=house.id, name="nghi-quyet.txt", digest="0" * 64, size=9, media="text/plain",
                state="review", title=plain["document"]["title"] or "", kind=plain["document"]["kind"],
                user_id=who.user_id, user_name=who.user_name, created=who.now, extraction=plain,
            )  # fmt: skip
            uploads.add_items(db, house.id, made, items_of(plain))
        if finish:
            self.finish(house, made)
        return made

    def finish(self, house: House, upload_id: int) -> None:
        """Accept everything and finish the review."""
        with writing(self.engine) as db:
            held = review.begin(db, self.actor(house, "secretary"), upload_id)
            for row in list(held.rows.values()):
                review.accept(held, row.item, row.version)
            review.finish(review.begin(db, self.actor(house, "secretary"), upload_id))

    def issued(
        self, house: House, record: MeetingRecord, code: str = "resolution", *, meeting_id: int | None = 1
    ) -> int:
        """A document of a record on its whole way, issued."""
        form = kind(code)
        secretary, approver, clerk = (self.actor(house, role) for role in ("secretary", "approver", "clerk"))
        with writing(self.engine) as db:
            made = documents.begin(db, secretary, record=record, kind=form, meeting_id=meeting_id)
            documents.submit(db, secretary, made, version=1, approver=house.people["approver"])
            documents.approve(db, approver, made, version=2)
            head = documents.head_of(record, form)
            signer = head.signer or record.organisation.signers[0]
            documents.sign(db, self.files, approver, made, version=3, signer=signer)
            numbering.take_number_within(db, self.files, clerk, numbering.Entry(made, 4, clerk.today))
            documents.issue(db, clerk, made, version=5)
        return made

    def items(self, house: House, **where: Any) -> list[Any]:
        """What is followed, in the order it was taken in."""
        query = select(items).where(items.c.organisation_id == house.id).order_by(items.c.id)
        for name, value in where.items():
            query = query.where(items.c[name] == value)
        with reading(self.engine) as db:
            return list(db.execute(query))


def directing(*tasks: Task, targets: tuple[Target, ...] = ()) -> MeetingRecord:
    """The sample record with a resolution that says only this."""
    record = sample()
    section = Section(title="Nhiệm vụ", tasks=tasks, targets=targets)
    empty = {"sections": (section,), "assignments": (), "annexes": (), "personnel": (), "adopted": ()}
    plan = replace(record.plan, sections=(), organising=())
    return replace(record, resolution=replace(record.resolution, **empty), plan=plan)


def until(text: str, end: Any, lead: str | None = None) -> Task:
    """A task due on a day."""
    return Task(text=text, lead=lead, deadline=Deadline(end=end))
