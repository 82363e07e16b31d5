"""Real pages in the background: a document that hangs harms nobody, the newest is made, and nobody sees another's."""

from __future__ import annotations

import json
import threading
import time

import pytest
from record_factories import kind, sample

from domain.errors import LimitExceeded
from service.errors import NotFound
from service.meetings.making import make_document
from service.meetings.preview.pages import Look, Pages
from service.meetings.preview.quick import quick_blocks
from templates_docx.office.convert import OfficeConverter
from tests.service.one_page import PDF

_LOOKS = 15000


def spoken_pdf(words: str) -> bytes:
    """A PDF of one page with one line, written by hand."""
    stream = f"BT /F1 20 Tf 100 700 Td ({words}) Tj ET".encode()
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj%sendobj\n" % (at, part) for at, part in enumerate(parts, 1))
    return body + b"trailer<</Root 1 0 R>>\n%%EOF"


class Office:
    """Stands where LibreOffice would: hangs on b"hang" until its time is over, fails on b"bad", gives a page else."""

    def __init__(self) -> None:
        self.asked: list[bytes] = []
        self.open = threading.Event()
        self.open.set()

    def to_pdf(self, docx: bytes) -> bytes:
        self.open.wait()
        self.asked.append(docx)
        if docx == b"hang":
            raise LimitExceeded("Văn bản mất quá lâu.", advice="Hãy chia nhỏ.")
        if docx == b"bad":
            raise RuntimeError("LibreOffice đã dừng")
        return spoken_pdf("Xin chao") if docx == b"words" else PDF

    def close(self) -> None:
        self.open.set()


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def pages(tmp_path, office):
    """Pages in the test's folder."""
    made = Pages(tmp_path / "pages", office)
    yield made
    made.close()


def finished(pages: Pages, look: Look) -> Look:
    """Wait until a document is made or given up."""
    for _ in range(_LOOKS):
        if pages.look(look.key).state != "waiting":
            return pages.look(look.key)
        time.sleep(0.02)
    pytest.fail("never finished")


def test_a_document_that_hangs_is_given_up_and_the_next_one_is_made(pages):
    hung = pages.ask(b"hang", tenant=1, group="a")
    bad = pages.ask(b"bad", tenant=1, group="b")
    good = pages.ask(b"good", tenant=1, group="c")
    # In their order: why a document was given up is told for a minute only.
    assert finished(pages, hung).words == "Văn bản mất quá lâu. Hãy chia nhỏ."
    assert finished(pages, bad).state == "failed"
    assert "LibreOffice" not in pages.look(bad.key).words
    assert finished(pages, good).pages == 1


def test_only_the_newest_text_of_a_page_is_made(pages, office):
    office.open.clear()
    first = pages.ask(b"first", tenant=1, group="other")
    old = pages.ask(b"old", tenant=1, group="mine")
    new = pages.ask(b"new", tenant=1, group="mine")
    office.open.set()
    assert finished(pages, new).state == "ready"
    assert finished(pages, first).state == "ready"
    assert b"old" not in office.asked
    assert not pages.knows(old.key)


def test_the_same_text_is_made_once_and_too_many_are_told_to_wait(pages, office):
    look = finished(pages, pages.ask(b"same", tenant=1, group="a"))
    assert pages.ask(b"same", tenant=1, group="b") == look
    assert office.asked == [b"same"]
    office.open.clear()
    asked = [pages.ask(b"%d" % number, tenant=1, group=str(number)) for number in range(60)]
    # The worker takes one of them at any moment, also the last: then room for one more comes late.
    busy = [look for look in asked if look.state == "busy"]
    assert len(busy) in (19, 20)
    assert all("sau ít phút" in look.words for look in busy)


def test_a_page_has_its_picture_its_lines_and_one_owner(pages):
    look = finished(pages, pages.ask(b"words", tenant=7, group="a"))
    assert pages.file(look.key, "1.png", tenant=7).read_bytes().startswith(b"\x89PNG")
    ((left, top, width, height, words),) = json.loads(pages.file(look.key, "1.json", tenant=7).read_text())
    assert words == "Xin chao"
    assert 0.1 < left < 0.3 and 0.1 < top < 0.2 and 0 < width < 0.5 and 0 < height < 0.1  # noqa: PT018
    for key, name, tenant in (
        (look.key, "1.png", 8), (look.key, "2.png", 7), (look.key, "count", 7), (look.key, "../1.png", 7),
        ("../etc", "1.png", 7), ("7-..", "1.png", 7), (look.key, "x.json", 7),
    ):  # fmt: skip
        with pytest.raises(NotFound):
            pages.file(key, name, tenant=tenant)


def test_the_words_of_a_document_are_there_before_its_pages():
    blocks = quick_blocks(make_document(sample(), kind("resolution")))
    texts = ["".join(run.text for run in block.runs) for block in blocks]
    assert "NGHỊ QUYẾT" in texts
    assert any(text.startswith("Căn cứ ") for text in texts)


@pytest.mark.office
@pytest.mark.usefixtures("real_office")
def test_libreoffice_draws_the_pages_of_a_resolution(tmp_path):
    pages = Pages(tmp_path / "pages", OfficeConverter(seconds_per_document=120))
    try:
        look = finished(pages, pages.ask(make_document(sample(), kind("resolution")), tenant=1, group="a"))
        assert look.state == "ready", look.words
        lines = [line[4] for line in json.loads(pages.file(look.key, "1.json", tenant=1).read_text(encoding="utf-8"))]
        assert "NGHỊ QUYẾT" in lines
        assert look.pages > 1
    finally:
        pages.close()
