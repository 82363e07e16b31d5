"""Files made to harm whoever opens them: refused with a sentence, whatever they are."""

from __future__ import annotations

import contextlib
import io
import struct
import zipfile
import zlib
from typing import Any

import pytest
from engine_samples import adding_relation, changed, docx_of, parts_of, template, text_of, w, with_part, zipped
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.errors import InputRefused, TemplateRefused
from templates_docx.engine import compile_template, read_package, write_package

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
GOOD = template("Số {{ so }}", "{%p for a in ds %}", "{{ a.b }}", "{%p endfor %}")
DOCUMENT = "word/document.xml"
RELATIONS = "word/_rels/document.xml.rels"
SETTINGS_RELATIONS = "word/_rels/settings.xml.rels"
NO_RELATIONS = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'


def refused(data: bytes) -> str:
    with pytest.raises(TemplateRefused) as refusal:
        read_package(data)
    assert refusal.value.message.endswith(".")
    return str(refusal.value)


def document(old: bytes, new: bytes) -> bytes:
    """The good template with `old` replaced in its document."""
    before = parts_of(GOOD)[DOCUMENT]
    assert old in before
    return changed(GOOD, **{DOCUMENT: before.replace(old, new, 1)})


def in_paragraph(*elements: str) -> bytes:
    def build(made: Any) -> None:
        paragraph = made.add_paragraph()._p
        for xml in elements:
            paragraph.append(w(xml))

    return docx_of(build)


def test_a_good_file_opens_and_is_written_the_same_each_time() -> None:
    package = read_package(GOOD)
    assert package.main == DOCUMENT
    assert package.parts[DOCUMENT] == parts_of(GOOD)[DOCUMENT]
    again = write_package(dict(reversed(package.parts.items())))
    assert again == write_package(package.parts)
    assert zipfile.ZipFile(io.BytesIO(again)).namelist()[0] == "[Content_Types].xml"
    assert text_of(again) == text_of(GOOD)


@pytest.mark.parametrize(
    "junk",
    [b"", b"PK", b"hello", b"%PDF-1.7\n", b"{\\rtf1}", GOOD[:100], GOOD[:-30], GOOD[50:], b"PK\x05\x06" + b"\0" * 18],
    ids=("empty", "two letters", "text", "pdf", "rtf", "its head", "without its end", "without its head", "empty zip"),
)
def test_what_is_no_docx_is_refused(junk: bytes) -> None:
    assert "docx" in refused(junk) or "Word" in refused(junk)


def test_an_old_doc_is_recognised() -> None:
    assert ".doc kiểu cũ" in refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)


def test_a_zip_that_is_no_document_is_refused() -> None:
    refused(zipped({"a.txt": b"a"}))
    refused(zipped({name: part for name, part in parts_of(GOOD).items() if name != DOCUMENT}))
    refused(zipped({name: part for name, part in parts_of(GOOD).items() if name != "_rels/.rels"}))


@pytest.mark.parametrize(
    "name", ["../evil.xml", "/etc/passwd", "a/../../b", "a\\b.xml", "C:x.xml", "a//b", "./a", "a\x01b"]
)
def test_names_that_leave_the_package_are_refused(name: str) -> None:
    assert "tên không hợp lệ" in refused(zipped({**parts_of(GOOD), name: b"x"}))


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", [DOCUMENT, "Word/Document.XML"])
def test_two_parts_of_one_name_are_refused(name: str) -> None:
    saved = io.BytesIO(GOOD)
    with zipfile.ZipFile(saved, "a") as archive:
        archive.writestr(name, b"<x/>")
    assert "cùng tên" in refused(saved.getvalue())


def test_a_bomb_that_says_so_is_refused_before_it_is_inflated() -> None:
    assert "quá lớn" in refused(zipped({**parts_of(GOOD), "word/media/a.png": b"\0" * (33 << 20)}))
    assert "quá lớn" in refused(zipped({**parts_of(GOOD), "word/media/a.png": b"\0" * (2 << 20)}))
    many = {f"word/media/{number}.png": b"" for number in range(2001)}
    assert "quá giới hạn" in refused(zipped({**parts_of(GOOD), **many}))


def test_a_bomb_that_lies_about_its_size_is_refused_with_little_work() -> None:
    """The directory says ten bytes, the stream holds 30 MB."""
    bomb = zipped({**parts_of(GOOD), "word/media/a.png": b"\0" * (30 << 20)})
    honest = struct.pack("<I", 30 << 20)
    assert bomb.count(honest) == 2
    refused(bomb.replace(honest, struct.pack("<I", 10)))


def test_overlapping_and_encrypted_entries_are_refused() -> None:
    entry = GOOD.index(b"PK\x01\x02")
    locked = bytearray(GOOD)
    locked[entry + 8] |= 1
    assert "mật khẩu" in refused(bytes(locked))
    odd = bytearray(GOOD)
    odd[entry + 10] = 14  # LZMA
    assert "nén" in refused(bytes(odd))


def test_a_wrong_checksum_is_refused() -> None:
    parts = parts_of(GOOD)
    data = zipped(parts)
    crc = struct.pack("<I", zlib.crc32(parts[DOCUMENT]))
    refused(data.replace(crc, struct.pack("<I", 12345)))


def test_a_zip_in_a_zip_is_just_a_part() -> None:
    inner = zipped({"a.xml": b"\0" * 1000})
    read_package(changed(GOOD, **{"word/media/a.png": inner}))


def test_macros_are_refused_however_they_are_dressed() -> None:
    main = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    docm = changed(
        GOOD,
        **{"[Content_Types].xml": lambda x: x.replace(main, b"application/vnd.ms-word.document.macroEnabled.main+xml")},
    )
    assert "macro" in refused(docm)
    assert "macro" in refused(changed(GOOD, **{"word/vbaProject.bin": b"x"}))
    assert "macro" in refused(with_part(GOOD, "word/x.bin", b"x", "application/vnd.ms-office.vbaProject"))


def test_embedded_objects_are_refused() -> None:
    refused(changed(GOOD, **{"word/embeddings/oleObject1.bin": b"x"}))
    refused(changed(GOOD, **{"word/activeX/activeX1.xml": b"<a/>"}))
    refused(with_part(GOOD, "word/a.xlsx", b"x", "application/x", OFFICE + "package"))
    refused(with_part(GOOD, "word/a.html", b"x", "text/html", OFFICE + "aFChunk"))
    refused(in_paragraph("<w:altChunk/>"))
    refused(in_paragraph("<w:subDoc/>"))
    refused(in_paragraph("<w:control/>"))
    refused(document(b"<w:p>", b'<w:p><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Link"/>'))


@pytest.mark.parametrize(
    "kind", ["image", "attachedTemplate", "oleObject", "frame", "subDocument", "hyperlinkX", "video"]
)
@pytest.mark.parametrize("target", ["http://evil.example/a.png", "file:///etc/passwd", "\\\\host\\share\\a.dotm"])
def test_links_to_the_outside_are_refused(kind: str, target: str) -> None:
    refused(changed(GOOD, **{RELATIONS: adding_relation(OFFICE + kind, target, "External")}))
    refused(changed(GOOD, **{RELATIONS: adding_relation(OFFICE + kind, target)}))
    refused(changed(GOOD, **{SETTINGS_RELATIONS: adding_relation(OFFICE + kind, target, "External")(NO_RELATIONS)}))
    refused(changed(GOOD, **{"customXml/_rels/item1.xml.rels": adding_relation(OFFICE + kind, target)(NO_RELATIONS)}))


def test_web_and_mail_hyperlinks_stay_and_others_are_refused() -> None:
    for good in ("https://example.vn/a?b=c", "HTTP://example.vn", "mailto:a@example.vn"):
        read_package(changed(GOOD, **{RELATIONS: adding_relation(OFFICE + "hyperlink", good, "External")}))
    for bad in ("file:///c:/x", "javascript:alert(1)", "ms-word:ofe|u|http://x", "\\\\host\\a", "ftp://a", " http://a"):
        refused(changed(GOOD, **{RELATIONS: adding_relation(OFFICE + "hyperlink", bad, "External")}))


def field(*instructions: str) -> bytes:
    begin, end = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    return in_paragraph(begin, *(f"<w:r><w:instrText>{text}</w:instrText></w:r>" for text in instructions), end)


def test_fields_that_fetch_are_refused_however_they_are_split() -> None:
    refused(field('INCLUDETEXT "c:\\\\x.docx"'))
    refused(field("INCL", "UDEPIC", 'TURE "http://x/a.png"'))
    refused(field(" includetext x"))
    refused(field("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe"))
    refused(field("LINK Excel.Sheet.12"))
    refused(in_paragraph('<w:fldSimple w:instr=" IMPORT a "><w:r/></w:fldSimple>'))
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    name, rest = "<w:r><w:instrText>INCLUDE</w:instrText></w:r>", "<w:r><w:instrText>TEXT x</w:instrText></w:r>"
    refused(in_paragraph(begin, name, begin, "<w:r><w:instrText>QUOTE a</w:instrText></w:r>", separate, end, rest, end))
    refused(in_paragraph(begin, name, rest))
    read_package(field("PAGE"))
    read_package(field("HYPERLINK \\l muc_1"))


def test_instructions_hidden_by_the_repair_of_tags_are_refused() -> None:
    """docxtpl drops a paragraph with {%p …%}: what is no fetching field before may be one after."""
    begin, end = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

    def build(made: Any) -> None:
        first = made.add_paragraph()._p
        for xml in (begin, "<w:r><w:instrText>INCLUDE</w:instrText></w:r>"):
            first.append(w(xml))
        middle = made.add_paragraph("{%p if so %}")._p
        middle.append(w("<w:r><w:instrText>X</w:instrText></w:r>"))
        made.add_paragraph("{%p endif %}")
        last = made.add_paragraph()._p
        for xml in ("<w:r><w:instrText>TEXT a</w:instrText></w:r>", end):
            last.append(w(xml))

    with pytest.raises(TemplateRefused):
        compile_template(docx_of(build), filters={})


LAUGHS = b'<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    "name",
    [DOCUMENT, "word/settings.xml", "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "customXml/item1.xml"],
)
@pytest.mark.parametrize("doctype", [LAUGHS, b'<!DOCTYPE a SYSTEM "file:///etc/passwd">', b"<!DOCTYPE a>"])
def test_document_types_and_entities_are_refused_in_every_part(name: str, doctype: bytes) -> None:
    def hidden(old: bytes) -> bytes:
        head, mark, rest = old.partition(b"?>")
        return head + mark + doctype + rest

    parts = parts_of(GOOD)
    assert name in parts
    assert "DOCTYPE" in refused(changed(GOOD, **{name: hidden}))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7"])
def test_another_encoding_cannot_hide_a_document_type(encoding: str) -> None:
    text = LAUGHS.decode() + "<a>&b;</a>"
    declared = encoding.upper() if encoding == "utf-7" else "UTF-16"
    for head in ("", f'<?xml version="1.0" encoding="{declared}"?>'):
        refused(changed(GOOD, **{"word/settings.xml": (head + text).encode(encoding)}))


@pytest.mark.parametrize(
    "content", [b"", b"<a>", b"<a></b>", b"<a>&nbsp;</a>", b"\xff<a/>", b"<a b='1' b='2'/>", b"<a>\x01</a>", b"a"]
)
def test_xml_that_is_not_well_formed_is_refused(content: bytes) -> None:
    refused(changed(GOOD, **{"word/settings.xml": content}))


@pytest.mark.parametrize("depth", [201, 100_000])
def test_absurd_nesting_is_refused(depth: int) -> None:
    refused(changed(GOOD, **{"word/settings.xml": b"<a>" * depth + b"</a>" * depth}))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_no_mutation_of_a_good_file_gets_anything_but_a_sentence(data: st.DataObject) -> None:
    mutant = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(mutant) - 1))
        kind = data.draw(st.sampled_from(["set", "cut", "copy"]))
        if kind == "set":
            mutant[at] = data.draw(st.integers(0, 255))
        elif kind == "cut":
            del mutant[at : at + data.draw(st.integers(1, 40))]
        else:
            mutant[at:at] = mutant[at : at + data.draw(st.integers(1, 40))]
        if not mutant:
            break
    renders_or_refuses(bytes(mutant))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_no_mutation_of_its_xml_gets_anything_but_a_sentence(data: st.DataObject) -> None:
    parts = parts_of(GOOD)
    name = data.draw(
        st.sampled_from([DOCUMENT, DOCUMENT, RELATIONS, "_rels/.rels", "[Content_Types].xml", "docProps/core.xml"])
    )
    content = parts[name]
    for _ in range(data.draw(st.integers(1, 3))):
        tokens = content.replace(b">", b">\n").split(b"\n")
        at = data.draw(st.integers(0, len(tokens) - 1))
        kind = data.draw(st.sampled_from(["cut", "copy", "move", "tag"]))
        if kind == "cut":
            del tokens[at]
        elif kind == "copy":
            tokens.insert(at, tokens[at])
        elif kind == "move":
            tokens.insert(data.draw(st.integers(0, len(tokens) - 1)), tokens.pop(at))
        else:
            tag = st.sampled_from(
                [b"{{ so }}", b"{%p if so %}", b"{% endif %}", b"{{", b"%}", b"{%tc for a in ds %}", b"{% vm %}", b"{#"]
            )
            tokens.insert(at, data.draw(tag))
        content = b"".join(tokens)
    renders_or_refuses(zipped({**parts, name: content}))


DATA = ({"so": "<1>&", "ds": [{"b": "x\ny"}] * 2}, {"so": "", "ds": []}, {"so": "a", "ds": [{"b": None}] * 3})


def renders_or_refuses(data: bytes) -> None:
    """A compiled template must print well-formed XML from any data; anything else is a ThukyError."""
    with contextlib.suppress(InputRefused):
        made = compile_template(data, filters={})
        for values in DATA:
            try:
                out = made.render(values)
            except InputRefused:  # a field that the data lacks
                continue
            try:
                read_package(out)
            except TemplateRefused as broken:
                raise AssertionError(data) from broken
