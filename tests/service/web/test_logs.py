"""What the machine's log says of requests and errors, and what it never says."""

from __future__ import annotations

import json
import logging

import pytest
from sqlalchemy.exc import SQLAlchemyError

from service.logs import Lines, install
from service.web.guard import Member

WORDS = "Nguyễn Thị Bí Mật"


@pytest.fixture
def lines(caplog):
    """What was logged so far, as the programs that read it see it."""
    caplog.set_level(logging.DEBUG)

    def read() -> list[dict]:
        return [json.loads(Lines().format(record)) for record in caplog.records if record.name.startswith("thuky")]

    return read


def test_request_is_one_line_with_route_person_and_time(lines, app, house, signed_in):
    client = signed_in(house, "secretary")
    answer = client.get("/mat-khau")
    line = next(
        one for one in lines() if one["message"] == "request" and one["request"] == answer.headers["X-Request-ID"]
    )
    assert (line["method"], line["route"], line["status"]) == ("GET", "/mat-khau", 200)
    assert (line["user"], line["organisation"]) == (house.people["secretary"], house.id)
    assert line["ms"] >= 0


def test_log_holds_neither_query_nor_form_nor_address_words(lines, visitor):
    visitor.get("/dang-nhap", params={"ve": f"/{WORDS}"})
    visitor.post("/dang-nhap", data={"ten_dang_nhap": WORDS, "mat_khau": WORDS})
    visitor.get(f"/tin/{WORDS}/khong-co")
    visitor.get(f"/khong-co/{WORDS}")
    said = json.dumps(lines(), ensure_ascii=False)
    assert "Bí Mật" not in said
    assert "%C3%AD" not in said


def test_unexpected_error_is_traced_and_shown_by_the_request_id(lines, app, house, signed_in):
    @app.get("/thu-loi")
    def broken(who: Member) -> None:
        raise ValueError(WORDS)

    client = signed_in(house, "secretary")
    client._transport.raise_server_exceptions = False
    page = client.get("/thu-loi")
    assert page.status_code == 500
    assert page.headers["X-Request-ID"] in page.text
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    fault = next(one for one in lines() if one["message"] == "fault")
    assert fault["request"] in page.text
    assert fault["error"][0]["type"] == "builtins.ValueError"
    assert fault["error"][0]["trace"][-1].endswith("broken")
    assert WORDS not in json.dumps(fault, ensure_ascii=False)
    told = next(one for one in lines() if one["message"] == "request" and one["route"] == "/thu-loi")
    assert (told["request"], told["status"]) == (fault["request"], 500)


def test_statement_that_fails_does_not_say_its_values(lines, engine, house):
    from service.accounts import store
    from service.database.engine import writing

    def fail() -> None:
        with writing(engine) as db:
            store.add_organisation(db, slug=house.slug, name=WORDS, profile={}, now=None)

    with pytest.raises(SQLAlchemyError) as failed:
        fail()
    logging.getLogger("thuky").error("wrong", exc_info=failed.value)
    assert "Bí Mật" not in str(failed.value).partition("DETAIL")[0]
    assert "Bí Mật" not in json.dumps(lines(), ensure_ascii=False)


def test_level_decides_what_is_written(capsys):
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    try:
        install("warning")
        logging.getLogger("thuky.request").info("request")
        logging.getLogger("thuky").warning("quiet\nplease")
    finally:
        root.handlers[:] = before
        root.setLevel(level)
    told = capsys.readouterr().err.splitlines()
    assert [json.loads(one)["message"] for one in told] == ["quiet\nplease"]


@pytest.mark.parametrize("name", ["README.md", "README.vi.md"])
def test_every_setting_stands_in_the_readme(name):
    from pathlib import Path

    import service.settings as settings

    written = (Path(settings.__file__).parent.parent / name).read_text(encoding="utf-8")
    assert [one for one in settings.NAMES if f"`{one}`" not in written] == []
    assert [one for one in settings.NAMES if one not in (settings.__doc__ or "")] == []


def test_status_shows_every_setting_and_no_password(service_settings):
    from click.testing import CliRunner

    from service.cli import cli
    from service.settings import NAMES

    secret = {"DATABASE_URL": "postgresql://an:bi%40mat@may/db?password=bimat", "REDIS_URL": "redis://:bimat@may/0"}
    told = CliRunner().invoke(cli, ["status"], env=secret).output
    assert [name for name in NAMES if name not in told] == []
    assert "may/db" in told
    assert "mat" not in told.partition("Thiết lập của dịch vụ")[2]
