"""Ids of another organisation in forms, queries and bodies, under addresses that are one's own: never taken."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from domain.kinds import find_kind
from service.accounts import store as accounts
from service.accounts.actor import Actor
from service.accounts.roles import ROLES
from service.bulletins import actions as bulletins
from service.bulletins.categories import add_category
from service.bulletins.drafting import Drafted
from service.database.engine import reading, writing
from service.database.schema import metadata
from service.documents import actions as documents
from service.meetings import actions as meetings
from service.operations.sample import texts
from service.organisations import actions as organisations
from tests.service.houses import PASSWORD
from tests.service.quick_client import QuickClient
from tests.service.web.test_access_matrix import Town, town  # noqa: F401


class Neighbour:
    """Somebody of the other organisation with every role, with a meeting, a draft and an article of their own."""

    def __init__(self, town: Town) -> None:  # noqa: F811
        self.town = town
        house, self.login = town.other, f"secretary.{town.other.slug}"
        self.pages = QuickClient(town.app, follow_redirects=False, raise_server_exceptions=False)
        zone = town.app.state.settings.timezone
        now = town.app.state.clock()
        with writing(town.engine) as db:
            accounts.set_roles(db, house.people["secretary"], house.id, ROLES)
            who = Actor(house.people["secretary"], "Người thư ký", house.id, "", frozenset(ROLES), now, zone)
            record = texts.record("campaign", organisations.profile_of(db, who), who.today)
            kind = find_kind("resolution")
            assert kind is not None
            self.meeting = meetings.begin(db, who, record=record)
            self.document = documents.begin(db, who, record=record, kind=kind, meeting_id=self.meeting)
            self.article = bulletins.begin(db, who, drafted=Drafted("Tin của ta", "Mở đầu của ta"))
            self.category = add_category(db, who, "Chuyên mục của ta")
        assert (
            self.pages.post("/dang-nhap", data={"ten_dang_nhap": self.login, "mat_khau": PASSWORD}).status_code == 303
        )
        page = self.pages.get("/tai-khoan").text
        self.token = page.partition('name="csrf" value="')[2].partition('"')[0]
        self.program = QuickClient(town.app, headers={"Authorization": f"Bearer {town.keys[self.login]}"})

    def post(self, path: str, **data: Any) -> Any:
        """Send a form of one's own."""
        return self.pages.post(path, data={"csrf": self.token, **data})

    def row(self, table: str, key: int) -> Any:
        """A row as it is now."""
        columns = metadata.tables[table]
        with reading(self.town.engine) as db:
            return db.execute(select(columns).where(columns.c.id == key)).one()


@pytest.fixture
def neighbour(town: Town) -> Neighbour:  # noqa: F811
    return Neighbour(town)


def test_nothing_is_begun_from_what_another_organisation_has(neighbour: Neighbour) -> None:
    ids = neighbour.town.ids
    assert neighbour.post("/hoi-nghi/moi", tu=ids["meeting_id"]).status_code == 404
    assert neighbour.post("/van-ban/moi", hoi_nghi=ids["meeting_id"], loai="nghi-quyet").status_code == 404
    assert (
        neighbour.post("/van-ban/trinh", hoi_nghi=ids["meeting_id"], loai="nghi-quyet", nguoi_duyet=1).status_code
        == 404
    )
    for origin in (f"hoi-nghi:{ids['meeting_id']}", f"van-ban:{ids['document_id']}", f"tep:{ids['upload_id']}"):
        assert neighbour.post("/ban-tin/moi", tu=origin).status_code == 404


def test_people_documents_and_categories_of_another_organisation_cannot_be_chosen(neighbour: Neighbour) -> None:
    town, ids = neighbour.town, neighbour.town.ids  # noqa: F811
    with reading(town.engine) as db:
        leader = accounts.user_by_login(db, town.logins["approver"])
        assert leader is not None
        foreign = metadata.tables["categories"]
        category = db.execute(select(foreign.c.id).where(foreign.c.organisation_id == town.here).limit(1)).scalar_one()
    here = f"/van-ban/{neighbour.document}"
    version = neighbour.row("documents", neighbour.document).version
    answer = neighbour.post(f"{here}/submit", phien_ban=version, nguoi_duyet=leader.id)
    assert answer.status_code == 422
    assert f"Trình đồng chí {leader.name}" not in answer.text
    assert neighbour.row("documents", neighbour.document).state == "draft"
    for step in ("correct", "replace", "recall"):
        answer = neighbour.post(f"{here}/{step}", phien_ban=version, van_ban_khac=ids["document_id"], y_kien="thử")
        assert answer.status_code in (404, 409, 422)
    article = neighbour.row("articles", neighbour.article)
    fields = {"tieu_de": "Tin", "mo_dau": "Lời", "noi_dung": "Thân", "phien_ban": article.version}
    neighbour.post(f"/ban-tin/{neighbour.article}", **fields, chuyen_muc=category)
    assert neighbour.row("articles", neighbour.article).category_id is None
    assert neighbour.post(f"/ban-tin/chuyen-muc/{category}", viec="ten", ten="Chiếm").status_code == 404


def test_parts_of_another_organisations_things_are_not_under_ones_own(neighbour: Neighbour) -> None:
    """One's own article, document or session in the path, and somebody else's part of one after it."""
    ids, article, document = neighbour.town.ids, neighbour.article, neighbour.document
    version = neighbour.row("articles", article).version
    taken_off = f"/ban-tin/{article}/tep/{_some(neighbour, 'article_attachments')}/bo"  # what is not there is off
    for path, data in (
        (f"/ban-tin/{article}/anh/{_some(neighbour, 'photos')}", {"viec": "bo"}),
        (taken_off, {}),
        (f"/ban-tin/{article}/phien-ban/{_some(neighbour, 'article_revisions')}", {"phien_ban": version}),
        (f"/van-ban/{document}/gop-y/{_some(neighbour, 'document_remarks')}", {"lam": "bo"}),
        (f"/tai-khoan/phien/{ids['session_id']}/ket-thuc", {}),
        (f"/tai-khoan/ma/{_some(neighbour, 'tokens')}/thu-hoi", {}),
        (f"/tai-khoan/co-quan/{neighbour.town.here}", {}),
    ):
        answer = neighbour.post(path, **data)
        assert answer.status_code in ((303,) if path == taken_off or "/phien/" in path[:17] else (404, 409)), path
    assert neighbour.row("sessions", int(str(ids["session_id"]))).id == ids["session_id"]
    digest = neighbour.row("documents", int(str(ids["document_id"])))
    for other in {value for value in digest if isinstance(value, str) and len(value) == 64}:
        assert neighbour.pages.get(f"/ban-tin/{article}/tep/{other}").status_code == 404
        assert neighbour.pages.get(f"/tin/{neighbour.town.other.slug}/tep/{other}").status_code == 404


def _some(neighbour: Neighbour, table: str) -> int:
    """An id of the first organisation's, or one that is not there."""
    columns = metadata.tables[table]
    with reading(neighbour.town.engine) as db:
        return db.execute(select(columns.c.id).order_by(columns.c.id).limit(1)).scalar() or 987654


def test_queries_for_another_organisations_ids_name_nobody_of_it(neighbour: Neighbour) -> None:
    ids, here = neighbour.town.ids, f"/hoi-nghi/{neighbour.meeting}/phien-ban/so-sanh"
    with reading(neighbour.town.engine) as db:
        logins = [accounts.user_by_login(db, login) for login in neighbour.town.logins.values()]
    names = [one.name for one in logins if one]
    for path in (
        f"/thiet-lap/nhat-ky?nguoi={ids['user_id']}", f"/thiet-lap/nhat-ky?doi_tuong=document:{ids['document_id']}",
        "/tim?q=hợp tác xã", "/nhiem-vu?q=hợp tác xã", "/nhiem-vu/bang", "/van-ban/so-dang-ky", "/van-ban", "/hoi-nghi",
        "/hoi-nghi/danh-ba", "/ban-tin", "/doc-van-ban", "/thiet-lap/nguoi-dung", "/", "/thiet-lap/mau",
        f"{here}?cu={ids['meeting_id']}&moi={ids['meeting_id']}",
    ):  # fmt: skip
        page = neighbour.pages.get(path)
        assert page.status_code in (200, 404), path
        assert not [name for name in names if name in page.text], path


def test_programs_cannot_name_another_organisations_ids_either(neighbour: Neighbour) -> None:
    program, town, ids = neighbour.program, neighbour.town, neighbour.town.ids  # noqa: F811
    with reading(town.engine) as db:
        leader = accounts.user_by_login(db, town.logins["approver"])
        assert leader is not None
        columns = metadata.tables["categories"]
        category = db.execute(select(columns.c.id).where(columns.c.organisation_id == town.here).limit(1)).scalar_one()
    version = {"If-Match": f'"{neighbour.row("documents", neighbour.document).version}"'}
    begun = program.post("/api/v1/documents", json={"meeting_id": ids["meeting_id"], "kind": "nghi-quyet"})
    assert begun.status_code == 404
    path = f"/api/v1/documents/{neighbour.document}"
    assert program.post(f"{path}/submit", json={"approver": leader.id}, headers=version).status_code == 422
    editor = QuickClient(town.app, headers={"Authorization": f"Bearer {town.keys[f'editor.{town.other.slug}']}"})
    for origin in (f"hoi-nghi:{ids['meeting_id']}", f"van-ban:{ids['document_id']}", f"tep:{ids['upload_id']}"):
        assert editor.post("/api/v1/articles", json={"origin": origin}).status_code == 404
    tag = {"If-Match": f'"{neighbour.row("articles", neighbour.article).version}"'}
    answer = editor.put(f"/api/v1/articles/{neighbour.article}", json={"category_id": category}, headers=tag)
    assert answer.status_code in (404, 422)
    assert neighbour.row("articles", neighbour.article).category_id is None
