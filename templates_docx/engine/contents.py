"""Trong tệp .docx có gì nguy hiểm: judge what the parts of a package say, before anyone acts on it.

Refused: macros, ActiveX, embedded objects, imported chunks, links to anything outside except web and mail hyperlinks,
fields that fetch (INCLUDETEXT …), document types and entities, XML that is not plain well-formed UTF-8 or is nested
absurdly.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lxml import etree

from domain.errors import TemplateRefused

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
MAX_DEPTH = 200

FETCHING_FIELDS = frozenset(
    ("INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "DDE", "DDEAUTO", "LINK", "IMPORT", "DATABASE", "RD", "EMBED")
)
FORBIDDEN_ELEMENTS = frozenset(("altChunk", "subDoc", "control", "OLEObject", "movie", "mailMerge"))
_FORBIDDEN_RELATION = re.compile(
    r"afchunk|oleobject|package|control|activexcontrolbinary|vbaproject|wordvbadata|attachedtemplate|subdocument|frame"
    r"|mailmerge(?:header)?source|externallink"
)
_SAFE_LINK = re.compile(r"(?:https?://|mailto:)[^\s\\]*", re.IGNORECASE)
_OUTSIDE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|\\")
_DECLARED = re.compile(rb"\s*<\?xml\s[^>]*?encoding\s*=\s*[\"']([^\"']+)[\"']")
_XML_NAME = re.compile(r"\.(?:xml|rels|vml)\Z", re.IGNORECASE)
_TOO_DEEP = etree.XPath("boolean(" + "/*" * (MAX_DEPTH + 1) + ")")
_FIELD_PARTS = etree.XPath(
    "|".join(f"//{p}:{n}" for p in ("w", "s") for n in ("fldChar", "instrText", "delInstrText", "fldSimple")),
    namespaces={"w": W, "s": W_STRICT},
)
_FORBIDDEN = etree.XPath("//*[" + " or ".join(f"local-name()='{n}'" for n in sorted(FORBIDDEN_ELEMENTS)) + "]")
_FORBIDDEN_BYTES = tuple(name.encode() for name in FORBIDDEN_ELEMENTS)
_LINKED_VML = etree.XPath("//v:*[@src or @o:href or @o:althref]", namespaces={
    "v": "urn:schemas-microsoft-com:vml", "o": "urn:schemas-microsoft-com:office:office"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Relation:
    """One relationship: `target` is a part name, or the address itself when `external`."""

    id: str
    type: str
    target: str
    external: bool


def parse_xml(content: bytes, *, keep_blanks: bool = True) -> etree._Element:
    """The root of one XML part, read with every door shut; TemplateRefused when it is not plain UTF-8 XML."""
    declared = _DECLARED.match(content)
    if declared and declared[1].upper() not in (b"UTF-8", b"US-ASCII", b"ASCII"):
        raise _bad_xml("không dùng bảng mã UTF-8")
    if b"\x00" in content:
        raise _bad_xml("không dùng bảng mã UTF-8")
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as bad:
        raise _bad_xml("không dùng bảng mã UTF-8") from bad
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise _bad_xml("có khai báo DOCTYPE hoặc ENTITY, thứ mà Word không bao giờ ghi")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_blank_text=not keep_blanks
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as bad:
        raise _bad_xml("không đúng cú pháp XML") from bad
    if _TOO_DEEP(root):
        raise _bad_xml(f"lồng nhau sâu quá {MAX_DEPTH} tầng")
    return root


def content_types(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Content type of every part, from [Content_Types].xml."""
    if "[Content_Types].xml" not in parts:
        raise TemplateRefused(
            "Tệp zip này không phải văn bản Word: thiếu [Content_Types].xml.", advice="Hãy chọn tệp .docx."
        )
    root = parse_xml(parts["[Content_Types].xml"])
    by_ending: dict[str, str] = {}
    by_name: dict[str, str] = {}
    for entry in root:
        if entry.tag == f"{{{TYPES}}}Default":
            by_ending[entry.get("Extension", "").lower()] = entry.get("ContentType", "")
        elif entry.tag == f"{{{TYPES}}}Override":
            by_name[entry.get("PartName", "").lstrip("/").lower()] = entry.get("ContentType", "")
    if any("macroenabled" in kind.lower() for kind in (*by_ending.values(), *by_name.values())):
        raise _macros()
    return {
        name: by_name.get(name.lower()) or by_ending.get(name.rpartition(".")[2].lower(), "")
        for name in parts
        if name != "[Content_Types].xml"
    }


def relations_of(parts: Mapping[str, bytes], part: str) -> tuple[Relation, ...]:
    """Relationships of `part` ("" = of the whole package), in the order written."""
    folder, _, base = part.rpartition("/")
    content = parts.get(f"{folder}/_rels/{base}.rels" if folder else f"_rels/{base}.rels")
    if content is None:
        return ()
    found = []
    for entry in parse_xml(content).iter(f"{{{RELATIONS}}}Relationship"):
        target, external = entry.get("Target", ""), entry.get("TargetMode", "Internal") != "Internal"
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        found.append(Relation(entry.get("Id", ""), entry.get("Type", ""), target, external))
    return tuple(found)


def judge_parts(parts: Mapping[str, bytes], types: Mapping[str, str]) -> None:
    """TemplateRefused at the first part that carries what a template may not carry."""
    for name, content in parts.items():
        lower = name.lower()
        kind = types.get(name, "").lower()
        if "vbaproject" in lower or "vbadata" in lower or "vba" in kind:
            raise _macros()
        if lower.startswith(("word/embeddings/", "word/activex/")) or "activex" in kind or "oleobject" in kind:
            raise TemplateRefused(
                "Mẫu có đối tượng nhúng (OLE, ActiveX, bảng tính nhúng).",
                advice="Hãy xóa đối tượng đó, hoặc dán lại dưới dạng ảnh, rồi lưu mẫu.",
            )
        if _XML_NAME.search(lower) or "xml" in kind:
            root = parse_xml(content)
            if lower.endswith(".rels"):
                for entry in root.iter(f"{{{RELATIONS}}}Relationship"):
                    _judge_relation(entry)
            else:
                _judge_markup(root, content)


def _judge_markup(root: etree._Element, content: bytes) -> None:
    suspect = any(name in content for name in _FORBIDDEN_BYTES)  # a scan of bytes is 40 times faster than the query
    for element in _FORBIDDEN(root) if suspect else ():
        raise TemplateRefused(
            f"Mẫu có thành phần không được phép: {etree.QName(element).localname}.",
            advice="Hãy xóa phần nhúng, phần trộn thư hoặc tệp chèn vào đó trong Word rồi lưu mẫu.",
        )
    if _LINKED_VML(root):
        raise _outside("ảnh liên kết kiểu cũ (VML)")
    judge_fields(_field_events(root))


def _judge_relation(entry: etree._Element) -> None:
    kind = entry.get("Type", "").rpartition("/")[2].lower()
    target = entry.get("Target", "")
    mode = entry.get("TargetMode", "Internal")
    if mode not in ("Internal", "External"):
        raise _bad_xml("có liên kết ghi sai kiểu")
    if kind == "hyperlink" and mode == "External":
        if not _SAFE_LINK.fullmatch(target):
            raise _outside(f"liên kết “{target[:60]}”")
    elif mode == "External" or _OUTSIDE.match(target):
        raise _outside(f"{kind} “{target[:60]}”")
    elif _FORBIDDEN_RELATION.fullmatch(kind):
        raise TemplateRefused(
            f"Mẫu nhúng hoặc chèn một tệp khác ({kind}).", advice="Hãy xóa phần đó trong Word rồi lưu mẫu."
        )


def _field_events(root: etree._Element) -> Iterable[tuple[str, str]]:
    for element in _FIELD_PARTS(root):
        local = etree.QName(element).localname
        space = etree.QName(element).namespace
        if local == "fldChar":
            yield element.get(f"{{{space}}}fldCharType", ""), ""
        elif local == "fldSimple":
            yield "simple", element.get(f"{{{space}}}instr", "")
        else:
            yield "text", "".join(element.itertext())


def judge_fields(events: Iterable[tuple[str, str]]) -> None:
    """TemplateRefused when a field fetches. Events in document order: begin, separate, end, text and simple with their
    text.
    """
    open_fields: list[list[str]] = []  # the pieces of each open instruction; None-like [] frames after “separate”
    done: list[bool] = []
    loose: list[str] = []
    for kind, text in events:
        if kind == "begin":
            if open_fields and not done[-1] and not re.match(r"\s*\S+\s", "".join(open_fields[-1])):
                raise _fetching("lồng nhau")  # the name of the outer field would come from the inner one
            open_fields.append([])
            done.append(False)
        elif kind == "text":
            (open_fields[-1] if open_fields and not done[-1] else loose).append(text)
        elif kind == "simple":
            _judge_instruction(text)
        elif kind in ("separate", "end") and open_fields:
            if not done[-1]:
                _judge_instruction("".join(open_fields[-1]))
                done[-1] = True
            if kind == "end":
                open_fields.pop()
                done.pop()
    for pieces in (*open_fields, loose):
        _judge_instruction("".join(pieces))


def _judge_instruction(text: str) -> None:
    words = re.findall(r"[^\s\"“”]+", text)
    if words and words[0].upper() in FETCHING_FIELDS:
        raise _fetching(words[0].upper())


def _fetching(name: str) -> TemplateRefused:
    return TemplateRefused(
        f"Mẫu có trường lấy nội dung từ tệp khác ({name}).",
        advice="Hãy bấm vào trường đó, nhấn Ctrl+Shift+F9 để chuyển trường thành văn bản cố định, rồi lưu mẫu.",
    )


def _outside(what: str) -> TemplateRefused:
    return TemplateRefused(
        f"Mẫu trỏ ra ngoài tệp: {what}.",
        advice="Chỉ giữ liên kết web (http, https) và thư (mailto); ảnh phải nằm ngay trong tệp.",
    )


def _macros() -> TemplateRefused:
    return TemplateRefused(
        "Mẫu có macro, nên không được mở.", advice="Hãy lưu lại thành “Word Document (*.docx)”, kiểu không có macro."
    )


def _bad_xml(why: str) -> TemplateRefused:
    return TemplateRefused(f"Một thành phần XML trong tệp {why}.", advice="Hãy mở tệp bằng Word rồi lưu lại.")
