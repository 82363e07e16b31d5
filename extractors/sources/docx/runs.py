"""Chữ trong một đoạn: what the runs of a paragraph show, with tracked changes accepted and old fonts decoded.

Kept: insertions, moved-to text, content controls, links, field results, symbols, tabs, breaks, formulas' letters.
Left out: deletions, moved-from text, field instructions, hidden text, placeholders of unfilled content controls.
Source: ECMA-376 part 1, 17.3.3 (run content), 17.13.5 (revisions), 17.16 (fields).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from extractors.sources.texts import proper
from vitext.lazy import regex
from vitext.legacy.tcvn3 import from_tcvn3
from vitext.legacy.vni import from_vni

from .styles import Look, Styles, W, apply_run, value

MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_GONE = frozenset(f"{W}{name}" for name in ("del", "moveFrom", "rPr", "pPr", "sdtPr", "delText", "instrText", "rt"))
_UNICODE = regex("[\u0100-\u1eff]")
_LETTER = regex("[^\\W\\d_]")
# Signs that old symbol fonts draw, by the code in the private area where Word keeps them.
_SYMBOLS = {
    "symbol": {0xB7: "•", 0xB3: "≥", 0xA3: "≤", 0xB4: "×", 0xB1: "±", 0xAE: "→", 0xB0: "°", 0xB9: "≠", 0xB8: "÷"},
    "wingdings": {0xFC: "✓", 0xFE: "☑", 0xFD: "☒", 0xA8: "☐", 0x6F: "☐", 0xA7: "▪", 0xE0: "→", 0xD8: "➢", 0xF0: "⇨"},
}


@dataclass(slots=True)
class Met:
    """What was met while reading, for the notes: kinds of old fonts, whether changes were tracked."""

    fonts: set[str] = field(default_factory=set)
    revisions: int = 0
    footnotes: list[tuple[str, str]] = field(default_factory=list)  # (footnotes | endnotes, id) in order of mention
    boxes: list[etree._Element] = field(default_factory=list)


@dataclass(slots=True)
class Piece:
    """Letters of one run, as stored, and the look that says how to read them."""

    text: str
    look: Look


def paragraph_text(paragraph: etree._Element, styles: Styles, met: Met) -> str:
    """What `paragraph` shows, without its automatic number; text boxes in it are put aside in `met.boxes`."""
    look = styles.look(value_of_style(paragraph) or styles.default, styles.base)
    pieces = list(_pieces(paragraph, look, styles, met))
    unicode_fonts = {piece.look.font for piece in pieces if _UNICODE.search(piece.text)}
    return proper("".join(_decoded(piece, unicode_fonts, met) for piece in pieces))


def value_of_style(paragraph: etree._Element) -> str:
    """Id of the paragraph's own style, or ""."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


def _pieces(paragraph: etree._Element, look: Look, styles: Styles, met: Met) -> Iterator[Piece]:
    """The runs' letters in order. Fields nest, so instructions are told from results by a stack."""
    fields: list[bool] = []  # of each open field: are we in its result?
    waiting: list[tuple[etree._Element, Look]] = [(child, look) for child in reversed(paragraph)]
    while waiting:
        element, look_here = waiting.pop()
        tag = element.tag
        if not isinstance(tag, str) or tag in _GONE:
            met.revisions += tag in (f"{W}del", f"{W}moveFrom")
            continue
        if tag == f"{W}fldChar":
            _turn(fields, element.get(f"{W}fldCharType", ""))
        elif tag == f"{W}r":
            look_run = _run_look(element, look_here, styles)
            if not look_run.hidden:
                waiting.extend((child, look_run) for child in reversed(element))
        elif tag == f"{W}txbxContent":
            met.boxes.append(element)
        elif tag == f"{COMPATIBILITY}AlternateContent":
            waiting.extend((child, look_here) for child in element[:1])  # the choice; the fallback says it again
        elif tag == f"{W}sdt":
            placeholder = element.find(f"{W}sdtPr/{W}showingPlcHdr")
            waiting.extend((child, look_here) for child in reversed(element) if placeholder is None)
        elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            met.footnotes.append((tag.removeprefix(W).removesuffix("Reference") + "s", element.get(f"{W}id", "")))
            yield Piece(f"[{len(met.footnotes)}]", Look())
        elif all(fields):
            if (letters := _letters(element)) is not None:
                yield Piece(letters, look_here)
            else:
                met.revisions += tag in (f"{W}ins", f"{W}moveTo")
                waiting.extend((child, look_here) for child in reversed(element))


def _turn(fields: list[bool], kind: str) -> None:
    if kind == "begin":
        fields.append(False)
    elif kind == "separate" and fields:
        fields[-1] = True
    elif kind == "end" and fields:
        fields.pop()


def _run_look(run: etree._Element, look: Look, styles: Styles) -> Look:
    properties = run.find(f"{W}rPr")
    if properties is None:
        return look
    if (style := value(properties, "rStyle")) is not None:
        look = styles.look(style, look)
    return apply_run(look, properties)


def _letters(element: etree._Element) -> str | None:
    """The letters of a leaf; None when the element only holds others."""
    tag = element.tag
    if tag in (f"{W}t", f"{MATH}t"):
        return element.text or ""
    if tag in (f"{W}tab", f"{W}ptab"):
        return "\t"
    if tag in (f"{W}br", f"{W}cr"):
        return "\n"
    if tag == f"{W}noBreakHyphen":
        return "-"
    if tag == f"{W}softHyphen":
        return "\u00ad"
    if tag == f"{W}sym":
        return _symbol(element)
    return None


def _symbol(element: etree._Element) -> str:
    code = element.get(f"{W}char", "")
    if not re.fullmatch("[0-9A-Fa-f]{2,5}", code):
        return ""
    number = int(code, 16)
    low = number - 0xF000 if 0xF000 <= number <= 0xF0FF else number
    font = element.get(f"{W}font", "")
    if table := _SYMBOLS.get(font.casefold().rstrip(" 23")):
        return table.get(low, "•")
    return legacy(chr(low), font) or (chr(low) if low < 0xD800 else "")


def legacy(text: str, font: str) -> str:
    """`text` in Unicode when `font` is a TCVN3 or VNI font; "" when it is neither."""
    text = "".join(chr(ord(sign) - 0xF000) if 0xF000 <= ord(sign) <= 0xF0FF else sign for sign in text)
    if font.casefold().startswith(".vn"):
        return from_tcvn3(text, font=font)
    return from_vni(text) if font.casefold().startswith("vni") else ""


def _decoded(piece: Piece, unicode_fonts: set[str], met: Met) -> str:
    text, font = piece.text, piece.look.font
    if font not in unicode_fonts and (turned := legacy(text, font)):
        if turned != text and re.search("[\u00a1-\u00ff]", text):
            met.fonts.add("tcvn3" if font.startswith(".") else "vni")
        text = turned
    else:
        text = text.replace("\u00ad", "")  # in other fonts it only says where a word may be parted
    return text.upper() if piece.look.caps and _LETTER.search(text) else text
