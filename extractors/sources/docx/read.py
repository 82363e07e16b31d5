"""Tệp .docx → chữ: the reader for Word documents.

Source: ECMA-376; a thuky document carries its meeting record as a custom XML part (namespace urn:thuky:record:1).
"""

from __future__ import annotations

from lxml import etree

from domain.extraction import Doubt
from extractors.sources.texts import ReadText, Upload

from .body import BodyReader
from .numbering import read_numbering
from .package import Package, damaged, open_package
from .styles import W, read_styles

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
RECORD_NAMESPACE = "urn:thuky:record:1"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"


def read_docx(upload: Upload) -> ReadText:
    """The text of a .docx. Raises InputRefused or LimitExceeded."""
    package = open_package(upload.data, upload.limits)
    main = next(iter(package.related("", "officeDocument")), "word/document.xml")
    root = package.part(main)
    if root is None:
        raise damaged()
    if root.nsmap.get(root.prefix, "").encode() == _STRICT:
        root = _transitional(root)
    body = root.find(f"{W}body")
    if body is None:
        raise damaged()
    styles = read_styles(_related_part(package, main, "styles"))
    reader = BodyReader(styles, read_numbering(_related_part(package, main, "numbering")))
    reader.bench.limit = upload.limits.characters
    reader.blocks(body)
    if reader.runs_on:
        reader.bench.add("\n")
    _add_notes(reader, package, main)
    text = reader.bench.text()
    fonts = sorted(reader.met.fonts)
    return ReadText(
        source=upload.source(text.removesuffix("\n"), encoding=fonts[0] if fonts else "utf-8"),
        tables=tuple(reader.tables),
        notes=tuple(_doubts(reader)),
        embedded=_record(package, main),
    )


def _related_part(package: Package, main: str, kind: str) -> etree._Element | None:
    return next((package.part(name) for name in package.related(main, kind)), None)


def _add_notes(reader: BodyReader, package: Package, main: str) -> None:
    """Footnotes and endnotes that the body mentions, each once, in order of mention."""
    notes: dict[tuple[str, str], etree._Element] = {}
    for kind in {kind for kind, _ in reader.met.footnotes}:
        root = _related_part(package, main, kind)
        for note in () if root is None else root:
            notes[kind, note.get(f"{W}id", "")] = note
    for number, key in enumerate(reader.met.footnotes, 1):
        if (found := notes.pop(key, None)) is not None:
            reader.bench.add(f"[{number}] ")
            reader.blocks(found)


def _doubts(reader: BodyReader) -> list[Doubt]:
    doubts = []
    if reader.met.revisions:
        doubts.append(
            Doubt(
                "tracked_changes",
                "Tệp còn các chỗ sửa chưa chấp nhận; văn bản được đọc như khi đã chấp nhận tất cả.",
            )
        )
    if reader.met.fonts:
        names = " và ".join({"tcvn3": "TCVN3 (.VnTime)", "vni": "VNI"}[name] for name in sorted(reader.met.fonts))
        doubts.append(
            Doubt("legacy_font", f"Văn bản dùng phông chữ cũ {names}; chữ đã được đổi sang Unicode, hãy xem lại.")
        )
    if reader.contents_left_out:
        doubts.append(Doubt("contents_left_out", "Mục lục tự động không được đọc vì lặp lại các đề mục."))
    return doubts


def _record(package: Package, main: str) -> bytes | None:
    """The XML of the meeting record, as it stands in the package; a damaged one too, for its reader to say so."""
    parts = (package.content(name) for name in package.related(main, "customXml"))
    return next((part for part in parts if part is not None and _is_record(part)), None)


def _is_record(content: bytes) -> bool:
    if RECORD_NAMESPACE.encode() not in content:
        return False
    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    except (etree.XMLSyntaxError, ValueError):
        return f'xmlns="{RECORD_NAMESPACE}"'.encode() in content
    return bool(etree.QName(root).namespace == RECORD_NAMESPACE)


def _transitional(root: etree._Element) -> etree._Element:
    """A document saved as “Strict Open XML”, with the namespace that the reader knows."""
    from .package import parse

    return parse(etree.tostring(root).replace(_STRICT, W[1:-1].encode()))
