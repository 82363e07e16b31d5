"""Own templates: taken in, checked in a cage, tried, switched on and used; hostile ones are refused harmlessly."""

from __future__ import annotations

import io
import zipfile

import pytest
from record_factories import sample

from domain.kinds import find_kind
from service.accounts.roles import ROLES
from service.database.engine import reading, writing
from service.documents import actions as documents
from service.documents import numbering
from service.files.store import Files
from service.handlers import KINDS
from service.jobs import store as jobs
from service.jobs.work import Desk
from service.organisations import own_templates, store
from service.organisations.actions import template_of
from templates_docx.catalogue import entry_of
from templates_docx.engine import read_package, write_package
from templates_docx.library import committed_template
from templates_docx.twin import text_twin
from tests.service.web.test_numbering import DAY, as_role, files, signed  # noqa: F401

URL = "/thiet-lap/mau"
INVITATION = find_kind("giay-moi")
assert INVITATION is not None


def template(*changes: tuple[str, str], part: str = "word/document.xml") -> bytes:
    """The built-in invitation with words changed."""
    assert INVITATION is not None
    parts = dict(read_package(committed_template(entry_of(INVITATION), "state", None)).parts)
    for old, new in changes:
        assert old.encode() in parts[part]
        parts[part] = parts[part].replace(old.encode(), new.encode())
    return write_package(parts)


@pytest.fixture
def work(app, engine, web_clock, service_settings):
    """Do whatever waits in the queue."""

    def run() -> None:
        desk = Desk(engine, app.state.files, app.state.queue, service_settings, KINDS, clock=web_clock)
        with reading(engine) as db:
            waiting = [row.id for row in jobs.queued(db, 50)]
        for one in waiting:
            desk.run(one)

    return run


@pytest.fixture
def stored(app) -> Files:
    return app.state.files


def send(client, content: bytes, *, name: str = "mau.docx", kind: str = "invitation"):
    return client.form(URL, {"loai": kind}, files={"tep": (name, content, "application/octet-stream")})


def newest(engine, house):
    with reading(engine) as db:
        return store.many(db, house.id)[0]


def printed(engine, stored, who, kind=INVITATION):
    with reading(engine) as db:
        return text_twin(own_templates.printed(db, stored, who, sample(), kind, now=who.now))


def test_a_sound_template_is_tried_switched_on_used_and_switched_off(signed_in, house, engine, work, stored, as_role):  # noqa: F811
    admin, drafter = signed_in(house, "administrator"), as_role(house, "secretary")
    assert send(admin, template(("trân trọng kính mời", "hân hạnh kính mời"))).status_code == 303
    assert "Đang kiểm tra" in admin.get(URL).text
    work()
    row = newest(engine, house)
    assert row.state == "ready", row.faults
    assert "hân hạnh kính mời" in text_twin(admin.get(f"{URL}/{row.id}/thu").content)
    assert "hân hạnh" not in printed(engine, stored, drafter)
    assert admin.form(f"{URL}/{row.id}/bat").status_code == 303
    assert "Đang dùng" in admin.get(URL).text
    assert "hân hạnh kính mời" in printed(engine, stored, drafter)
    assert "hân hạnh" not in printed(engine, stored, drafter, find_kind("resolution"))
    assert admin.form(f"{URL}/{row.id}/xoa").status_code == 422
    assert admin.form(f"{URL}/{row.id}/tat").status_code == 303
    assert "hân hạnh" not in printed(engine, stored, drafter)
    assert admin.form(f"{URL}/{row.id}/xoa").status_code == 303
    assert "Chưa có mẫu riêng nào" in admin.get(URL).text


def test_only_one_template_of_a_kind_is_in_use(signed_in, house, engine, work, as_role):  # noqa: F811
    admin = signed_in(house, "administrator")
    for word in ("một", "hai"):
        send(admin, template(("trân trọng kính mời", f"{word} kính mời")), name=f"{word}.docx")
    work()
    with reading(engine) as db:
        second, first = store.many(db, house.id)
    for one in (first, second):
        admin.form(f"{URL}/{one.id}/bat")
    with reading(engine) as db:
        assert [one.active for one in store.many(db, house.id)] == [True, False]
        assert template_of(db, as_role(house, "viewer"), INVITATION) == second.digest


def test_every_fault_is_told_with_its_place_and_such_a_template_is_never_used(signed_in, house, engine, work):
    admin = signed_in(house, "administrator")
    send(admin, template(("{{ toi_du }}", "{{ toi_duu }} {{ khong_co }}")))
    work()
    row = newest(engine, house)
    assert (row.state, len(row.faults)) == ("refused", 2)
    assert "có 2 chỗ cần sửa" in admin.get(URL).text
    assert admin.form(f"{URL}/{row.id}/bat").status_code == 422
    assert admin.get(f"{URL}/{row.id}/thu").status_code == 404
    assert not newest(engine, house).active


def bomb() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", b" " * (300 * 1024 * 1024))
    return buffer.getvalue()


LAUGHS = "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
HOSTILE = {
    "an empty package": b"PK\x03\x04",
    "a zip bomb": bomb,
    "a class": lambda: template(("{{ toi_du }}", "{{ ''.__class__.__mro__ }}")),
    "an endless loop": lambda: template(
        ("{{ toi_du }}", "{% for a in range(10**9) %}{% for b in range(10**9) %}x{% endfor %}{% endfor %}")
    ),
    "a power": lambda: template(("{{ toi_du }}", "{{ 9**9**9**9 }}")),
    "a file": lambda: template(("{{ toi_du }}", "{% include '/etc/passwd' %}")),
    "entities": lambda: template(('<?xml version="1.0"', LAUGHS + '<?xml version="1.0"')),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_is_refused_harmlessly(signed_in, house, engine, work, name):
    content = HOSTILE[name]
    admin = signed_in(house, "administrator")
    send(admin, content if isinstance(content, bytes) else content())
    work()
    row = newest(engine, house)
    assert row.state == "refused"
    assert row.faults
    page = admin.get(URL)
    assert page.status_code == 200
    assert "root:" not in page.text


def test_a_template_that_fails_on_real_data_says_what_to_do(signed_in, house, engine, work, stored, as_role):  # noqa: F811
    admin = signed_in(house, "administrator")
    send(admin, template())
    work()
    admin.form(f"{URL}/{newest(engine, house).id}/bat")
    with writing(engine) as db:  # what an older version let through
        store.change(
            db, house.id, newest(engine, house).id, digest=stored.put(template(("{{ toi_du }}", "{{ khong_co }}")))
        )
    with pytest.raises(Exception, match="Mẫu riêng của giấy mời không dựng được") as told:
        printed(engine, stored, as_role(house, "secretary"))
    assert "Thiết lập › Mẫu riêng" in told.value.advice


@pytest.mark.parametrize(
    ("content", "given", "words"),
    [
        (b"", {}, "Chưa chọn tệp"),
        (b"%PDF-1.7", {}, "không phải là .docx"),
        (b"PK\x03\x04" + b"x" * (10 * 1024 * 1024), {}, "lớn quá 10 MB"),
        (b"PK\x03\x04", {"kind": ""}, "Chưa chọn loại"),
        (b"PK\x03\x04", {"kind": "../../x"}, "Chưa chọn loại"),
    ],
)
def test_what_is_no_template_is_refused_at_once(signed_in, house, engine, content, given, words):
    admin = signed_in(house, "administrator")
    page = send(admin, content, **given)
    assert page.status_code == 422
    assert words in page.text
    with reading(engine) as db:
        assert store.many(db, house.id) == []


def test_hostile_names_and_faults_come_out_harmless(signed_in, house, work):
    admin = signed_in(house, "administrator")
    name = "<img src=x onerror=alert(1)>..\\..\\x\u202e.docx"
    send(admin, template(("{{ toi_du }}", "{{ &lt;script&gt; }}")), name=name)
    work()
    page = admin.get(URL).text
    assert "<img src=x" not in page
    assert "<script>" not in page.replace('<script src="', "")


def test_templates_of_another_organisation_are_not_there(signed_in, house, make_house, engine, work, as_role):  # noqa: F811
    other = make_house("an-son", "Hội Nông dân xã An Sơn")
    send(signed_in(other, "administrator"), template())
    work()
    row = newest(engine, other)
    signed_in(other, "administrator").form(f"{URL}/{row.id}/bat")
    admin = signed_in(house, "administrator")
    for path in ("tep", "thu"):
        assert admin.get(f"{URL}/{row.id}/{path}").status_code == 404
    for path in ("bat", "tat", "xoa"):
        assert admin.form(f"{URL}/{row.id}/{path}").status_code == 404
    assert "mau.docx" not in admin.get(URL).text
    with reading(engine) as db:
        assert template_of(db, as_role(house, "administrator"), INVITATION) is None
        assert store.one(db, other.id, row.id) is not None


@pytest.mark.parametrize("role", [one for one in ROLES if one != "administrator"])
def test_only_an_administrator_takes_templates_in(signed_in, house, role):
    client = signed_in(house, role)
    assert send(client, template()).status_code == 403
    for path in ("1/bat", "1/tat", "1/xoa"):
        assert client.form(f"{URL}/{path}").status_code == 403
    for path in ("1/tep", "1/thu", "danh-sach"):
        assert client.get(f"{URL}/{path}").status_code == 403


def test_the_built_in_template_of_every_kind_can_be_taken_and_passes(signed_in, house, engine, work):
    admin = signed_in(house, "administrator")
    for slug in ("nghi-quyet", "cong-van"):
        taken = admin.get(f"{URL}/goc/{slug}.docx").content
        kind = find_kind(slug)
        assert kind is not None
        send(admin, taken, kind=kind.code)
        work()
        assert newest(engine, house).state == "ready", newest(engine, house).faults
        assert "vb.so_ky_hieu" in admin.get(f"{URL}/truong/{slug}").text
    assert admin.get(f"{URL}/goc/khong-co.docx").status_code == 404


def test_the_numbered_document_is_the_own_templates_and_stays_so(engine, house, as_role, files, signed, web_clock):  # noqa: F811
    kind = find_kind("resolution")
    assert kind is not None
    parts = dict(read_package(committed_template(entry_of(kind), "state", "conference")).parts)
    name = "word/document.xml"
    assert "Độc lập".encode() in parts[name]
    parts[name] = parts[name].replace("Độc lập".encode(), "ĐỘC LẬP".encode())
    made, clerk = signed(), as_role(house, "clerk")
    with writing(engine) as db:
        store.add(db, {
            "organisation_id": house.id, "kind": kind.code, "name": "x.docx", "digest": files.put(write_package(parts)),
            "size": 1, "state": "ready", "active": True, "faults": [], "user_id": 1, "user_name": "x",
            "created": web_clock.now,
        })  # fmt: skip
        numbering.take_number_within(db, files, clerk, numbering.Entry(made, 4, DAY))
        store.put_aside(db, house.id, kind.code)
    with reading(engine) as db:
        kept = documents.document_of(db, clerk, made).row.docx
    assert "ĐỘC LẬP - Tự do" in text_twin(files.get(kept))
