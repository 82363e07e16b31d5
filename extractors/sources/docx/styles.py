"""Kiểu chữ thừa kế: what a style says about fonts, capitals, hidden text, numbering and table lines.

Source: ECMA-376 part 1, 17.7 (styles; `basedOn` chains), 17.3.2 (run properties).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF = ("0", "false", "off")
_MAX_CHAIN = 30


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks, as far as reading needs it."""

    font: str = ""
    caps: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Styles:
    """The style sheet: elements by id, the default paragraph style and the look of the document's defaults."""

    by_id: Mapping[str, etree._Element]
    default: str
    base: Look

    def look(self, style: str, start: Look) -> Look:
        """`start` as changed by paragraph or character style `style`."""
        for element in reversed(self.chain(style)):
            start = apply_run(start, element.find(f"{W}rPr"))
        return start

    def numbering(self, style: str) -> tuple[str | None, str | None]:
        """(numId, ilvl) that `style` gives its paragraphs."""
        found: tuple[str | None, str | None] = (None, None)
        for element in reversed(self.chain(style)):
            properties = element.find(f"{W}pPr/{W}numPr")
            if properties is not None:
                found = (value(properties, "numId") or found[0], value(properties, "ilvl") or found[1])
        return found

    def chain(self, style: str) -> list[etree._Element]:
        """`style` and what it is based on, nearest first."""
        found: list[etree._Element] = []
        while style in self.by_id and len(found) < _MAX_CHAIN:
            found.append(self.by_id[style])
            style = value(found[-1], "basedOn") or ""
        return found


def read_styles(root: etree._Element | None) -> Styles:
    """The style sheet of a styles part; an empty one without it."""
    if root is None:
        return Styles({}, "", Look())
    by_id = {element.get(f"{W}styleId", ""): element for element in root.iter(f"{W}style")}
    default = next(
        (
            name
            for name, element in by_id.items()
            if element.get(f"{W}type") == "paragraph" and element.get(f"{W}default") in ("1", "true", "on")
        ),
        "",
    )
    return Styles(by_id, default, apply_run(Look(), root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")))


def apply_run(look: Look, properties: etree._Element | None) -> Look:
    """`look` as changed by an `rPr` element."""
    if properties is None:
        return look
    fonts = properties.find(f"{W}rFonts")
    if fonts is not None and (font := fonts.get(f"{W}hAnsi") or fonts.get(f"{W}ascii")):
        look = replace(look, font=font)
    if (caps := properties.find(f"{W}caps")) is not None:
        look = replace(look, caps=caps.get(f"{W}val", "1") not in _OFF)
    if (hidden := properties.find(f"{W}vanish")) is not None:
        look = replace(look, hidden=hidden.get(f"{W}val", "1") not in _OFF)
    return look


def value(element: etree._Element, child: str) -> str | None:
    """The `w:val` of a child element; None without it."""
    found = element.find(f"{W}{child}")
    return None if found is None else found.get(f"{W}val")
