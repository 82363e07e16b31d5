"""Any bytes at all: real files cut, flipped and changed in their structure give a text or one of our sentences.

The whole way is gone: reading, then extraction, with small limits so that what is slow or large shows as LimitExceeded.
"""

from __future__ import annotations

import contextlib
import io
import json
import random
import struct
import zipfile
from datetime import UTC, datetime
from importlib.resources import files

import pytest
from docx_factory import docx, item, lists, para, table, zipped
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from pdf_factory import pdf

from domain.errors import InputRefused, LimitExceeded, ThukyError
from domain.extraction import Extraction, to_plain
from domain.kinds import KINDS
from domain.reading import read_record
from extractors.sources import ReadLimits, ReadText, Unread, read_source
from extractors.uploaded import extract_read
from templates_docx.render import render_document

SENTENCE = "Giao Văn phòng tổ chức 05 lớp tập huấn trước ngày 30/6/2026."
SMALL = ReadLimits(
    size=8 << 20, unpacked=16 << 20, members=20, characters=200_000, bundled_characters=400_000, text_seconds=20
)
PAGE = f"<html><body><article><h1>Tin</h1><table border=1><tr><td>1<td>{SENTENCE}</table><p>{SENTENCE}</article></html>"


def whole_way(data: bytes, name: str = "a") -> list[Extraction | ThukyError]:
    """What comes of an upload: an extraction or an error of ours for every file in it."""
    try:
        read = read_source(data, name=name, limits=SMALL)
    except ThukyError as error:
        return [error]
    found = [extract_read(one) if isinstance(one, ReadText) else one.error for one in read]
    for one in found:
        if isinstance(one, Extraction):
            json.dumps(to_plain(one), allow_nan=False)
    return found


@pytest.fixture(scope="module")
def resolution() -> bytes:
    record = read_record(files("service").joinpath("sample", "meeting.yaml").read_text(encoding="utf-8")).record
    return render_document(record, KINDS[0], now=datetime(2026, 8, 14, tzinfo=UTC)).docx


class TestChangedFiles:
    @settings(max_examples=60, deadline=None)
    @given(data=st.data())
    def test_a_rendered_document_with_changed_bytes(self, data: st.DataObject, resolution: bytes) -> None:
        sample = bytearray(resolution)
        for _ in range(data.draw(st.integers(1, 8))):
            sample[data.draw(st.integers(0, len(sample) - 1))] = data.draw(st.integers(0, 255))
        whole_way(bytes(sample), "nghi-quyet.docx")

    @pytest.mark.parametrize("share", [0.01, 0.3, 0.6, 0.9, 0.999])
    def test_a_rendered_document_cut_off(self, resolution: bytes, share: float) -> None:
        (refused,) = whole_way(resolution[: int(len(resolution) * share)], "nghi-quyet.docx")
        assert isinstance(refused, InputRefused)

    @pytest.mark.parametrize("seed", range(12))
    def test_a_rendered_document_with_changed_structure(self, resolution: bytes, seed: int) -> None:
        parts = {}
        with zipfile.ZipFile(io.BytesIO(resolution)) as archive:
            for name in archive.namelist():
                content = archive.read(name)
                parts[name] = shaken(content, random.Random(f"{seed}{name}")) if name.endswith(".xml") else content
        whole_way(zipped(parts), "nghi-quyet.docx")

    @settings(max_examples=40, deadline=None)
    @given(st.data())
    def test_a_page_with_changed_letters(self, data: st.DataObject) -> None:
        sample = list(PAGE)
        for _ in range(data.draw(st.integers(1, 8))):
            sample[data.draw(st.integers(0, len(sample) - 1))] = data.draw(st.sampled_from("<>/\"'=&;\x00 a"))
        whole_way("".join(sample).encode(), "a.html")

    @pytest.mark.parametrize("share", [0.05, 0.5, 0.95])
    def test_a_pdf_cut_off(self, share: float) -> None:
        whole = pdf(("Giao Van phong to chuc 05 lop.",), copies=3)
        whole_way(whole[: int(len(whole) * share)], "a.pdf")


def shaken(content: bytes, chance: random.Random) -> bytes:
    """An XML part with elements moved, doubled, renamed and taken out, and attributes changed."""
    root = etree.fromstring(content)
    elements = [one for one in root.iter() if isinstance(one.tag, str)]
    for _ in range(30):
        one = chance.choice(elements)
        parent = one.getparent()
        if parent is None:
            continue
        deed = chance.randrange(5)
        if deed == 0:
            parent.remove(one)
        elif deed == 1:
            with contextlib.suppress(ValueError):  # into itself
                chance.choice(elements).append(one)
        elif deed == 2:
            one.tag = chance.choice(elements).tag
        elif deed == 3:
            for name in one.attrib:
                one.set(name, chance.choice(["-1", "999999999", "", "abc", "0", "decimal", "1.5"]))
        else:
            one.text = chance.choice(["", "\u202e", "9" * 400, "1.1.1.1.1.1", ";" * 50])
    return etree.tostring(root)


def overlapping(count: int) -> bytes:
    """A zip whose `count` files all share the bytes of one."""
    one = zipped({"a.txt": SENTENCE * 200})
    directory, end = one.index(b"PK\x01\x02"), one.rindex(b"PK\x05\x06")
    entry = one[directory:end]
    tail = struct.pack("<HHHHIIH", 0, 0, count, count, len(entry) * count, directory, 0)
    return one[:directory] + entry * count + b"PK\x05\x06" + tail


def nested(levels: int, copies: int) -> bytes:
    """Zips in zips, many times over."""
    data = zipped({"a.txt": "\x00" * 100_000})
    for _ in range(levels):
        data = zipped({f"{place}.zip": data for place in range(copies)})
    return data


LAUGHS = '<!DOCTYPE a [<!ENTITY a "ha">' + "".join(f'<!ENTITY a{n} "{"&a;" * 10}">' for n in range(9)) + "]><d>&a8;</d>"
OUTSIDE = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]><d>&e;</d>'
LOOP = '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>'
LINKED = (
    '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="L"/></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
)


class TestMadeToHarm:
    @pytest.mark.parametrize(
        ("data", "said"),
        [
            (b"MZ" + bytes(range(256)) * 40, "chương trình máy tính"),
            (nested(4, 3), "lồng quá sâu"),
            (overlapping(20), ""),
            (zipped({"word/document.xml": LAUGHS}), "DOCTYPE"),
            (zipped({"word/document.xml": OUTSIDE}), "DOCTYPE"),
            (zipped({"word/document.xml": OUTSIDE.encode("utf-16")}), ""),
            (zipped({"word/document.xml": " " * 12_000_000}), "giải nén quá lớn"),
            (docx("<w:p/>" * 300_000), "giải nén quá lớn"),
            (docx(para(SENTENCE) * 5000), "ký tự"),
            (pdf(("Trang",), copies=2100), "2000 trang"),
            (b"<html><body>" + b"<div>" * 50_000 + SENTENCE.encode(), ""),
            (b"{\\rtf1 " + b"{" * 50_000, ""),
            (bytes(range(32)) * 20_000, "không phải tệp văn bản thuần"),
        ],
        ids=lambda value: value[:12] if isinstance(value, str) else "",
    )
    def test_it_is_refused_or_read_in_bounds(self, data: bytes, said: str) -> None:
        found = whole_way(data, "van-ban.docx")
        assert found
        assert all(said in str(one) for one in found if isinstance(one, ThukyError))
        assert not said or any(isinstance(one, ThukyError) for one in found)

    @pytest.mark.parametrize(
        "data",
        [
            docx(para(SENTENCE, properties='<w:pStyle w:val="a"/>'), styles=LOOP),
            docx(item(SENTENCE), numbering=LINKED, styles='<w:style w:styleId="L"/>'),
            docx(
                item(SENTENCE) * 50, numbering=lists(("upperRoman", "%1.")).replace('"1"/><w:numFmt', '"999999999"/>')
            ),
            docx(item(SENTENCE) * 50, numbering=lists(("decimal", "%1" * 3000))),
            docx(table(*[(str(place), SENTENCE) for place in range(1500)])),
            docx(table(*[('<w:tcPr><w:gridSpan w:val="99999"/></w:tcPr>' + para(SENTENCE),) * 5] * 50)),
            docx("<w:p>" * 40 + para(SENTENCE) + "</w:p>" * 40),
            (f"<html><table border=1>{'<tr>' + '<td rowspan=999 colspan=999>a' * 9}</table>{SENTENCE}" * 20).encode(),
            (f"<html><ul>{'<ul><li>' * 200}{SENTENCE}").encode(),
        ],
        ids=["styles", "numbering", "roman", "long label", "rows", "spans", "paragraphs", "rowspan", "lists"],
    )
    def test_what_is_only_strange_is_read(self, data: bytes) -> None:
        (found,) = whole_way(data)
        assert isinstance(found, Extraction)
        assert found.source.text.strip()

    def test_files_of_a_bundle_share_the_characters_they_may_have(self) -> None:
        found = read_source(zipped({f"{place}.txt": SENTENCE * 3000 for place in range(6)}), name="a.zip", limits=SMALL)
        assert [type(one) for one in found] == [ReadText] * 3 + [Unread]
        assert isinstance(found[-1], Unread)
        assert "400.000 ký tự" in found[-1].error.message

    def test_a_tag_with_endless_attributes_is_stopped(self) -> None:
        page = "<html><body><p " + " ".join(f'a{place}="x"' for place in range(200_000)) + f">{SENTENCE}</p>"
        with pytest.raises(LimitExceeded, match="Trang web"):
            read_source(page.encode(), name="a.html", limits=ReadLimits(page_seconds=2))

    def test_large_pages_are_read_as_small_ones_are(self) -> None:
        small = read_source(PAGE.encode(), name="a.html")[0]
        large = read_source(PAGE.replace("<body>", f"<body><!--{'x' * 400_000}-->").encode(), name="a.html")[0]
        assert isinstance(small, ReadText)
        assert isinstance(large, ReadText)
        assert (large.source.text, large.tables) == (small.source.text, small.tables)


_JUNK = [
    "1.1.1.1 ",
    "(1) ",
    "; ",
    ".",
    ",",
    "“",
    "(",
    "9",
    "05 HTX",
    "Điều ",
    "\n",
    "\t",
    "|",
    "_",
    "\u0301",
    "Giao ",
    "TM. ",
]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(_JUNK), min_size=1, max_size=12), st.integers(1, 60))
def test_junk_text_over_and_over_is_extracted(pieces: list[str], times: int) -> None:
    for one in whole_way(("".join(pieces) * times + SENTENCE).encode(), "a.txt"):
        assert isinstance(one, Extraction | ThukyError)


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=1, max_size=2000))
def test_bytes_in_a_bundle_are_read_or_said(content: bytes) -> None:
    assert len(whole_way(zipped({"a.docx": content, "b.txt": SENTENCE}), "a.zip")) >= 1
