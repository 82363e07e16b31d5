"""Articles: drafted from a meeting, edited by two, published, corrected, withdrawn; nothing harmful comes out."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from record_factories import sample

from domain.errors import InputRefused
from service.bulletins import actions, store
from service.bulletins.markdown import to_html
from service.bulletins.pictures import prepare
from service.database.engine import reading, writing
from service.errors import Conflict, Forbidden, NotFound
from tests.service.web.test_numbering import as_role, files  # noqa: F401


@pytest.fixture
def written(engine, house, as_role):  # noqa: F811
    """Start an article from the sample meeting; gives its id."""

    def make() -> int:
        with writing(engine) as db:
            return actions.begin(db, as_role(house, "editor"), record=sample())

    return make


def test_an_article_of_a_meeting_tells_its_facts_and_invents_none(engine, house, as_role, written):  # noqa: F811
    made = written()
    with reading(engine) as db:
        row = actions.article_of(db, as_role(house, "editor"), made)
    assert row.title
    assert "tổ chức" in row.lead
    assert "- " in row.body
    assert "****" not in row.body


def test_a_published_article_is_public_and_a_withdrawn_one_is_not(engine, house, as_role, web_clock, written):  # noqa: F811
    made, editor = written(), as_role(house, "editor")
    with writing(engine) as db:
        assert store.public_one(db, house.id, made, web_clock.now) is None
        actions.publish(db, editor, made, version=1)
        assert store.public_one(db, house.id, made, web_clock.now) is not None
        assert store.months(db, house.id, web_clock.now) == [(2026, 8, 1)]
        actions.withdraw(db, editor, made, version=2, reason="nhầm")
        assert store.public_one(db, house.id, made, web_clock.now) is None


def test_a_scheduled_article_appears_when_its_moment_has_come(engine, house, as_role, web_clock, written):  # noqa: F811
    made, editor = written(), as_role(house, "editor")
    later = web_clock.now.replace(hour=12)
    with writing(engine) as db:
        actions.publish(db, editor, made, version=1, at=later)
        assert store.public_many(db, house.id, web_clock.now) == []
        web_clock.pass_by(hours=6)
        assert [row.id for row in store.public_many(db, house.id, web_clock.now)] == [made]


def test_two_editors_do_not_overwrite_each_other(engine, house, as_role, written):  # noqa: F811
    made, editor = written(), as_role(house, "editor")
    with writing(engine) as db:
        assert actions.save(db, editor, made, version=1, values={"title": "Tên mới"}) == 2
    with writing(engine) as db, pytest.raises(Conflict):
        actions.save(db, editor, made, version=1, values={"title": "Tên khác"})
    with reading(engine) as db:
        assert actions.article_of(db, editor, made).title == "Tên mới"
        assert [one.version for one in store.revisions(db, made)] == [1]


def test_a_correction_says_what_was_corrected(engine, house, as_role, written):  # noqa: F811
    made, editor = written(), as_role(house, "editor")
    with writing(engine) as db:
        actions.publish(db, editor, made, version=1)
        with pytest.raises(InputRefused):
            actions.correct(db, editor, made, version=2, words=" ", values={})
        actions.correct(db, editor, made, version=2, words="Sửa số đại biểu", values={"lead": "Sửa rồi."})
        row = actions.article_of(db, editor, made)
        assert [one.words for one in store.corrections_of(db, made)] == ["Sửa số đại biểu"]
    assert (row.lead, row.version) == ("Sửa rồi.", 3)


def test_only_editors_of_the_house_write(engine, house, make_house, as_role, written):  # noqa: F811
    made = written()
    other = make_house("khac", "Hội Nông dân xã Khác")
    with writing(engine) as db:
        with pytest.raises(Forbidden):
            actions.save(db, as_role(house, "clerk"), made, version=1, values={})
        with pytest.raises(NotFound):
            actions.publish(db, as_role(other, "editor"), made, version=1)


@pytest.mark.parametrize(
    "bad",
    [
        "<script>alert(1)</script>",
        "[bấm](javascript:alert(1))",
        "![x](http://elsewhere.example/x.png)",
        "<img src=x onerror=alert(1)>",
        '[a](http://b.example "onmouseover=alert(1)")',
        "<iframe src=//elsewhere.example></iframe>",
        "```\n<script>1</script>\n```",
    ],
)
def test_whatever_is_written_nothing_runs_in_the_page(bad):
    made = to_html(bad)
    assert "<script" not in made
    assert "<img" not in made
    assert "<iframe" not in made
    assert 'href="javascript' not in made
    assert "title=" not in made


def test_a_photo_loses_where_it_was_taken_and_is_made_no_larger_than_needed():
    buffer = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010F] = "máy ảnh"
    Image.new("RGB", (3000, 2000), "green").save(buffer, "JPEG", exif=exif)
    picture = prepare(buffer.getvalue())
    with Image.open(io.BytesIO(picture.content)) as shown:
        assert dict(shown.getexif()) == {}
        assert shown.size == (picture.width, picture.height) == (1067, 1600)


@pytest.mark.parametrize("bad", [b"", b"GIF89a", b"%PDF-1.7", b"\xff\xd8\xff not a picture", b"<svg/>"])
def test_what_is_no_picture_is_refused_in_words(bad):
    with pytest.raises(InputRefused, match="ảnh"):
        prepare(bad)
