"""Hướng dẫn: every page leads to its chapter, every link of the guide leads somewhere; its words are proper."""

from __future__ import annotations

import re
from unicodedata import is_normalized

from lxml import html

from service.web.chapters import chapter_of


def test_the_question_mark_of_each_page_leads_to_a_chapter_that_is_there(signed_in, house):
    client = signed_in(house, "clerk")
    guide = html.document_fromstring(client.get("/huong-dan").text)
    ids = set(guide.xpath("//@id"))
    for path in ("/", "/hoi-nghi", "/van-ban", "/van-ban/so-dang-ky", "/doc-van-ban", "/tim", "/huong-dan"):
        page = html.document_fromstring(client.get(path).text)
        (mark,) = page.xpath("//header//a[@class='help']/@href")
        assert mark == chapter_of(path)
        assert mark.partition("#")[2] in ids, mark
        assert page.xpath("//footer//a[@href='/huong-dan']")
    assert {
        chapter_of(path).partition("#")[2] for path in ("/nhiem-vu/x", "/ban-tin/1", "/thiet-lap", "/mat-khau")
    } <= ids


def test_every_link_inside_the_guide_leads_to_its_place(signed_in, house):
    guide = html.document_fromstring(signed_in(house, "viewer").get("/huong-dan").text)
    ids = set(guide.xpath("//@id"))
    wanted = [href[1:] for href in guide.xpath("//main//a/@href") if href.startswith("#")]
    assert wanted
    assert set(wanted) <= ids


def test_the_pages_that_the_guide_names_open_for_one_who_holds_every_role(signed_in, house, engine):
    from service.accounts import store
    from service.accounts.roles import ROLES
    from service.database.engine import writing

    with writing(engine) as db:
        store.set_roles(db, house.people["administrator"], house.id, ROLES)
    client = signed_in(house, "administrator")
    guide = html.document_fromstring(client.get("/huong-dan").text)
    for path in {href.partition("#")[0] for href in guide.xpath("//main//a/@href") if href.startswith("/")}:
        assert client.get(path).status_code == 200, path


def test_the_guide_is_written_in_composed_letters_without_foreign_words_or_shouting(signed_in, house):
    page = html.document_fromstring(signed_in(house, "viewer").get("/huong-dan").text)
    words = page.xpath("string(//main)")
    assert is_normalized("NFC", words)
    assert "!" not in words
    assert not re.search(r"\b(click|submit|upload|login|file|menu|ok)\b", words, re.IGNORECASE)
