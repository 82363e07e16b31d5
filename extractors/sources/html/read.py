"""Trang web .html → chữ: the page's own text, with its tables.

Source: the HTML standard's order for encodings: BOM, then what the page declares, here only when it fits the bytes.
"""

from __future__ import annotations

import codecs
import contextlib
import re
from typing import Any

from lxml import etree

from domain.errors import InputRefused
from extractors.sources import caged
from extractors.sources.plain import encoding_notes
from extractors.sources.texts import Cell, ReadText, Table, Upload
from vitext.lazy import regex
from vitext.legacy.recognise import Decoded, decode, decode_letters

from .blocks import BlockReader
from .furniture import headline, without_furniture

MEDIA_TYPE = "text/html"
_DECLARED = regex(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_XML = regex("\\A\\s*<\\?xml[^>]*>")
_OLD_LETTERS = regex("[\u00a1-\u00ff]")
_UNICODE_LETTERS = regex("[\u0100-\u01b0\u1ea0-\u1ef9]")
_MAX_ELEMENTS = 400_000
_LARGE = 300_000  # bytes


def read_html(upload: Upload) -> ReadText:
    """The text of a saved page. Raises InputRefused when nothing can be read, LimitExceeded when it is too long.

    A large page is read in a process of its own: the parser takes very long for a tag with very many attributes.
    """
    limits = upload.limits
    if len(upload.data) < _LARGE:
        page = read_page(upload.data, characters=limits.characters)
    else:
        page = caged.call(
            "extractors.sources.html.read:read_page",
            upload.data,
            seconds=limits.page_seconds,
            memory=limits.memory,
            what="Trang web",
            characters=limits.characters,
        )
    found = Decoded(page["text"], page["encoding"], page["damaged"])
    tables = tuple(
        Table(
            (start, end),
            tuple(
                tuple(Cell((first, last), columns, continued=bool(on)) for first, last, columns, on in row)
                for row in rows
            ),
        )
        for start, end, rows in page["tables"]
    )
    return ReadText(upload.source(found.text, encoding=found.encoding), tables=tables, notes=encoding_notes(found))


def read_page(data: bytes, *, characters: int) -> dict[str, Any]:
    """{"text", "encoding", "damaged", "tables": [[start, end, [[[start, end, columns, continued]]]]]} of a page."""
    found = _decoded(data)
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    content = _XML.sub("", found.text).replace("\x00", "").encode("utf-8", "replace")
    if content.count(b"<") > _MAX_ELEMENTS:
        raise InputRefused("Trang web có quá nhiều thẻ nên không được đọc.", advice="Hãy chép phần chữ sang .docx.")
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as bad:
        raise _empty() from bad
    if root is None:
        raise _empty()
    main = without_furniture(root)
    old_letters, new_letters = (len(kind.findall(found.text)) for kind in (_OLD_LETTERS, _UNICODE_LETTERS))
    reader = BlockReader(old_fonts=found.encoding not in ("tcvn3", "vni") and old_letters > new_letters)
    reader.bench.limit = characters
    if (title := headline(root, main)) is not None:
        reader.read(title)
    reader.read(main)
    text = reader.bench.text().removesuffix("\n")
    if not text.strip():
        raise _empty()
    if not reader.tables:  # letters copied from an old font; spans of tables would move
        again = decode_letters(text)
        text, found = again.text, again if again.encoding != "utf-8" else found
    tables = [
        [*table.span, [[[*cell.span, cell.columns, cell.continued] for cell in row] for row in table.rows]]
        for table in reader.tables
    ]
    return {"text": text, "encoding": found.encoding, "damaged": found.damaged, "tables": tables}


def _decoded(data: bytes) -> Decoded:
    """The page as text: UTF-8 or UTF-16 when they fit, then the declared charset, then statistics."""
    declared = _DECLARED.search(data[:8192])
    name = declared[1].decode("ascii").lower() if declared else ""
    with contextlib.suppress(UnicodeDecodeError):
        return Decoded(data.decode("utf-8-sig"), "utf-8")  # letters of old fonts are told by the fonts first
    found = decode(data)
    if found.encoding in ("utf-8", "utf-16") or not name:
        return found
    try:
        known = codecs.lookup(name).name
    except LookupError:
        return found
    if known in ("cp1258", "cp1252", "iso8859-1", "utf-8") or not _is_text_codec(known):
        return found  # so old pages declare whatever font they are written in
    return Decoded(data.decode(known, errors="replace"), "latin-1")


def _is_text_codec(name: str) -> bool:
    return re.fullmatch("(?:cp|iso8859-|koi8|mac|big5|gb|euc|shift|windows)[\\w-]*", name) is not None


def _empty() -> InputRefused:
    return InputRefused(
        "Không tìm thấy chữ nào trong trang web này.",
        advice="Hãy mở trang, chép phần nội dung vào một tệp .docx hoặc .txt rồi tải lên.",
    )
