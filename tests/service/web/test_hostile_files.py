"""Hostile files at the doors that open them: bombs, nesting, thousands of pages; and hostile names of downloads."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from urllib.parse import unquote

import pytest

from domain.errors import InputRefused
from service.documents import signed_copy
from service.web.downloads import attachment
from tests.service.web.test_hostile_requests import everybody  # noqa: F401

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


@pytest.mark.parametrize(
    "name",
    ["a\r\nSet-Cookie: b=c.pdf", "../../etc/passwd", "C:\\a\\b.docx", 'x"; filename="y.html', "exe\u202egpj.exe",
     "\ud800\0.html", "", "  ", "a.svg", "tệp\u2028hai.html", "x" * 5000 + ".docx", "a\x7f;b%c.xhtml"],
)  # fmt: skip
def test_a_download_has_a_plain_name_and_never_runs(name):
    headers = attachment(b"<script>alert(1)</script>", name).headers
    told = headers["content-disposition"]
    start, _, rest = told.partition('filename="')
    plain, _, encoded = rest.partition("\"; filename*=UTF-8''")
    assert (start, told.isprintable(), told.isascii()) == ("attachment; ", True, True)
    assert plain
    shown = unquote(encoded)
    assert shown.isprintable()
    assert not set(shown) & set("/\\\u202e")
    assert not set(plain) & set('/\\";%')
    assert len(shown) <= 200
    assert not headers["content-type"].startswith(("text/html", "image/svg", "application/xhtml", "text/xml"))


def word(document: bytes) -> bytes:
    """A .docx with this for its main part."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", f'<Types xmlns="{TYPES}"/>')
        package.writestr("word/document.xml", document)
    return kept.getvalue()


def pages(count: int) -> bytes:
    """A PDF with so many empty pages."""
    kids = " ".join(f"{number + 3} 0 R" for number in range(count)).encode()
    parts = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count %d/Kids[%s]>>" % (count, kids)]
    parts += [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"] * count
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj%s endobj\n" % (number, part) for number, part in enumerate(parts, 1))
    return body + b"trailer<</Root 1 0 R/Size %d>>\n%%%%EOF" % (len(parts) + 1)


def vast(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is vast."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


DEEP = f'<w:document xmlns:w="{W}"><w:body>'.encode()
DEEP += b"<w:sdt>" * 100_000 + b"</w:sdt>" * 100_000 + b"</w:body></w:document>"
LAUGHS = (
    b"<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'>"
    + b"".join(b"<!ENTITY %c '%s'>" % (sign, b"&%c;" % (sign - 1) * 10) for sign in range(ord("b"), ord("k")))
    + b"]><d>&j;</d>"
)
FILES = {
    "deep.docx": lambda: word(DEEP),
    "laughs.docx": lambda: word(LAUGHS),
    "zeros.docx": lambda: word(b" " * (200 * 1024 * 1024)),
    "pages.pdf": lambda: pages(10_000),
    "vast.png": lambda: vast(60_000, 60_000),
    "pdf.docx": lambda: b"%PDF-1.4\n" + word(b"<d/>"),
    "program.docx": lambda: b"MZ\x90\0" + bytes(5000),
}


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_refused_in_words_where_it_is_read_at_once(everybody, name):  # noqa: F811
    answer = everybody.program.post("/api/v1/extract/file", files={"file": (name, FILES[name](), "application/pdf")})
    assert answer.status_code in (413, 422), answer.text[:300]
    assert answer.json()["detail"].rstrip().endswith(".")
    assert "Traceback" not in answer.text
    assert "/tmp" not in answer.text


@pytest.mark.parametrize("name", ["deep.docx", "laughs.docx", "zeros.docx"])
def test_a_hostile_word_file_beside_an_article_is_never_unfolded(everybody, name):  # noqa: F811
    made = everybody.pages.post("/ban-tin/moi", data={"csrf": everybody.token}).headers["location"]
    given = {"tep": (name, FILES[name](), "application/msword")}
    answer = everybody.pages.post(f"{made}/tep", data={"csrf": everybody.token}, files=given)
    assert answer.status_code in (303, 413, 422)


@pytest.mark.parametrize("content", [vast(60_000, 60_000), vast(1, 2**31 - 1), b"%PDF-1.4\n" + b"<script>" * 1000])
def test_a_scan_that_would_unfold_to_a_bomb_is_refused(content):
    with pytest.raises(InputRefused):
        signed_copy.checked(content)
