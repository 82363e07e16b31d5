"""Chuyện của dữ liệu mẫu: who does what on which day, through the same actions as people's clicks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection, Engine

from domain.errors import InputRefused
from domain.kinds import find_kind
from domain.record import MeetingRecord, to_json
from service.accounts import store as accounts
from service.accounts.actor import Actor
from service.accounts.roles import Role
from service.bulletins import actions as bulletins
from service.bulletins.categories import add_category
from service.bulletins.drafting import Drafted
from service.database.engine import reading, writing
from service.documents import actions as documents
from service.documents import numbering
from service.files.store import Files
from service.jobs import actions as jobs
from service.jobs.queue import Queue
from service.jobs.work import Desk, Kind
from service.meetings import actions as meetings
from service.operations import people
from service.operations.sample import texts
from service.organisations import actions as organisations
from service.organisations.forms import SECTIONS, Typed
from service.reading import intake
from service.settings import Settings
from service.tracker import actions as tracker

_LOGINS: tuple[tuple[Role, str, str], ...] = (
    ("secretary", "thu.ky", "Kiều Thị Thanh Nhã"),
    ("approver", "lanh.dao", "Đặng Hoài Khiêm"),
    ("clerk", "van.thu", "Lục Mai Hân"),
    ("editor", "bien.tap", "Tạ Ngọc Trâm"),
    ("viewer", "nguoi.xem", "Cao Bá Tường"),
    ("administrator", "quan.tri", "Lương Đình Khuê"),
)
_FOUNDED = 75  # days ago


@dataclass(frozen=True, slots=True)
class Made:
    """What was made: `people` are (login, name, role, one-time password); all empty when it was there already."""

    slug: str
    people: tuple[tuple[str, str, Role, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Ground:
    """Where the sample is made."""

    engine: Engine
    files: Files
    queue: Queue
    settings: Settings
    kinds: Mapping[str, Kind]
    now: datetime


@dataclass(slots=True)
class Cast:
    """The people of the sample, as they were at any hour of any day."""

    db: Connection
    house: int
    users: dict[Role, tuple[int, str]]
    name: str
    ground: Ground

    @property
    def today(self) -> date:
        """The day on which the sample is made."""
        return self.ground.now.astimezone(self.ground.settings.timezone).date()

    def at(self, role: Role, days: int, hour: int, minute: int = 0) -> Actor:
        """A person at an hour of a day, counted from today (-3: three days ago); never later than now."""
        zone = self.ground.settings.timezone
        moment = datetime.combine(self.today + timedelta(days=days), time(hour, minute), zone)
        user, name = self.users[role]
        return Actor(user, name, self.house, self.name, frozenset((role,)), min(moment, self.ground.now), zone)


def build(ground: Ground) -> Made:
    """Make everything in one transaction, then read the uploaded file. Raises InputRefused over other data."""
    with reading(ground.engine) as db:
        there = accounts.all_organisations(db)
        name = str(texts.own_organisation().name)
        mine = next((one for one in there if one.name == name), None)
        if mine is not None:
            return Made(mine.slug)
        if there or accounts.anybody(db):
            raise InputRefused(
                "Cơ sở dữ liệu này đang có dữ liệu thật nên không thêm dữ liệu mẫu.",
                advice="Hãy đặt THUKY_DATA vào một thư mục khác để dùng thử.",
            )
    with writing(ground.engine) as db:
        made, cast = _people(db, ground, name)
        today = cast.today
        profile = organisations.profile_of(db, cast.at("administrator", -_FOUNDED, 9))
        campaign = texts.record("campaign", profile, today)
        meeting = _campaign(cast, campaign)
        _half_done(cast, texts.record("next", profile, today))
        upload = _upload(cast)
        _progress(cast)
        _news(cast, campaign, meeting)
    _read(ground, cast, upload)
    return made


def _people(db: Connection, ground: Ground, name: str) -> tuple[Made, Cast]:
    moment = ground.now - timedelta(days=_FOUNDED)
    zone = ground.settings.timezone
    house = people.house_for(db, name, now=moment)
    told, users = [], {}
    for role, login, shown in _LOGINS:
        password = people.add(
            db, organisation_id=house, login=login, name=shown, roles=(role,), now=moment, zone=zone
        )  # fmt: skip
        user = accounts.user_by_login(db, login)
        assert user is not None
        users[role] = (int(user.id), shown)
        told.append((login, shown, role, password))
    row = accounts.organisation(db, house)
    assert row is not None
    cast = Cast(db, house, users, name, ground)
    profile = json.loads(to_json(MeetingRecord(organisation=texts.own_organisation())))["co_quan"]
    administrator = cast.at("administrator", -_FOUNDED, 9)
    organisations.save(db, administrator, next(iter(SECTIONS.values())), Typed(profile), version=row.version)
    return Made(row.slug, tuple(told)), cast


def _campaign(cast: Cast, record: MeetingRecord) -> int:
    """A meeting with its issued resolution, and a notice that waits for the leader."""
    db, files = cast.db, cast.ground.files
    held = -texts.held(cast.today)
    secretary = cast.at("secretary", held, 14)
    meeting = meetings.begin(db, secretary, record=record)
    meetings.feed_directory(db, secretary, meetings.meeting_of(db, secretary, meeting))
    document = _draft(cast, cast.at("secretary", held, 15), record, "resolution", meeting)
    approver = cast.users["approver"][0]
    steps = _versions(cast, document)
    documents.submit(db, cast.at("secretary", held, 16), document, version=next(steps), approver=approver)
    leader, clerk = cast.at("approver", held + 1, 8), cast.at("clerk", held + 1, 10)
    documents.send_back(
        db, leader, document, version=next(steps), comment="Ghi rõ đơn vị phối hợp ở nhiệm vụ mở lớp kế toán."
    )
    again = cast.at("secretary", held + 1, 9)
    documents.submit(db, again, document, version=next(steps), approver=approver)
    leader = cast.at("approver", held + 1, 9, 30)
    documents.approve(db, leader, document, version=next(steps), comment="Nhất trí.")
    signer = record.resolution.signer
    assert signer is not None
    documents.sign(db, files, leader, document, version=next(steps), signer=signer)
    entry = numbering.Entry(document, next(steps), clerk.today, copies=25)
    numbering.take_number_within(db, files, clerk, entry)
    documents.issue(db, clerk, document, version=next(steps))
    notice = _draft(cast, cast.at("secretary", -1, 10), record, "conclusion_notice", meeting)
    version = next(_versions(cast, notice))
    documents.submit(db, cast.at("secretary", -1, 11), notice, version=version, approver=approver)
    return meeting


def _draft(cast: Cast, who: Actor, record: MeetingRecord, code: str, meeting: int) -> int:
    kind = find_kind(code)
    assert kind is not None
    return documents.begin(cast.db, who, record=record, kind=kind, meeting_id=meeting)


def _versions(cast: Cast, document: int) -> Iterator[int]:
    """The document's version, whenever it is asked for."""
    while True:
        yield int(documents.document_of(cast.db, cast.at("viewer", 0, 8), document).row.version)


def _half_done(cast: Cast, record: MeetingRecord) -> None:
    """A meeting to come, begun two days ago."""
    meetings.begin(cast.db, cast.at("secretary", -2, 15), record=record)


def _upload(cast: Cast) -> int:
    """An old resolution, sent in this morning or yesterday."""
    who = cast.at("secretary", -1, 16)
    name, content = texts.past_document(who.today)
    digest = cast.ground.files.put(content)
    return intake.take_in(cast.db, who, cast.ground.queue, intake.Incoming(name, digest, len(content)))


def _progress(cast: Cast) -> None:
    """What the units have reported of the resolution's tasks and targets so far."""
    told: tuple[tuple[str, int, float | None, str], ...] = (
        ("Khảo sát các hợp tác xã", -17, 100, "Đã khảo sát 18 hợp tác xã, lập danh sách 11 hợp tác xã cần củng cố."),
        ("Biên soạn tài liệu hỏi đáp", -8, 60, "Đã xong phần thành lập và tổ chức; đang viết phần tài chính."),
        ("Mở 04 lớp bồi dưỡng", -5, 25, "Đã mở lớp thứ nhất với 58 học viên."),
        ("Hoàn thiện hồ sơ vay vốn", -3, 40, "Đã thẩm định xong tài sản bảo đảm."),
        ("Thành lập mới hợp tác xã", -4, 3, "Ba hợp tác xã đã có giấy chứng nhận đăng ký."),
        ("Bồi dưỡng cán bộ", -5, 58, "Sau lớp thứ nhất."),
        ("Kết nạp thành viên", -10, 8, "Đã đủ chỉ tiêu."),
        ("Tỷ lệ nợ quá hạn", -2, 1.2, "Theo báo cáo của Quỹ cuối tuần trước."),
    )
    for named, days, figure, words in told:
        clerk = cast.at("clerk", days, 15)
        for hit in tracker.found(cast.db, clerk, named, limit=1):
            version = tracker.item_of(cast.db, clerk, hit.item_id).version
            tracker.report(cast.db, clerk, hit.item_id, version=version, figure=figure, words=words)


def _news(cast: Cast, record: MeetingRecord, meeting: int) -> None:
    """The public site: the meeting's news, three more, one draft."""
    db, told = cast.db, texts.articles()
    held = -texts.held(cast.today)
    editor = cast.at("editor", held, 10)
    categories = {name: add_category(db, editor, name) for name in told["chuyen_muc"]}
    first = told["chuyen_muc"][0]
    article = bulletins.begin(db, editor, record=record, meeting_id=meeting)
    _publish(cast, article, held + 2, {"category_id": categories[first]})
    for one in told["bai"]:
        days = -int(one["cach"])
        drafted = Drafted(one["tieu_de"], one["mo_dau"], one["than"], "Ngọc Trâm")
        article = bulletins.begin(db, cast.at("editor", days, 8), drafted=drafted)
        _publish(cast, article, days, {"category_id": categories[one["muc"]], "hot": bool(one.get("nong"))})
    draft = Drafted(told["nhap"]["tieu_de"], told["nhap"]["mo_dau"], author="Ngọc Trâm")
    bulletins.begin(db, cast.at("editor", -1, 14), drafted=draft)


def _publish(cast: Cast, article: int, days: int, values: dict[str, object]) -> None:
    editor = cast.at("editor", days, 9)
    row = bulletins.article_of(cast.db, editor, article)
    version = bulletins.save(cast.db, editor, article, version=row.version, values=values)
    bulletins.publish(cast.db, editor, article, version=version)


def _read(ground: Ground, cast: Cast, upload: int) -> None:
    """Read the upload here and now; a worker that runs already may have been faster."""
    with reading(ground.engine) as db:
        who = replace(cast.at("secretary", 0, 8), now=ground.now)
        job = jobs.progress_of(db, who, (intake.READ,), [upload]).get(upload)
    if job is not None:
        moment = cast.at("secretary", -1, 16, 2).now
        desk = Desk(
            ground.engine, ground.files, ground.queue, ground.settings, ground.kinds, clock=lambda: moment,
            beat_seconds=60.0,
        )  # fmt: skip
        desk.run(job.job_id)
