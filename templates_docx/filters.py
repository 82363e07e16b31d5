"""Bộ lọc của mẫu: the few functions that a template may call after “|”. Nothing else is callable in a template."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from markupsafe import Markup

from templates_docx.measure import line_width
from templates_docx.parts.ooxml import cell, paragraph, row, rule, table

_CELL_SIZE = 12.0
_CELL_PADDING_MM = 3.2


def drawn_rule(length: float, container: float) -> Markup:
    """`{{p vb.ke_trich_yeu | duong_ke(165) }}`: a drawn line of `length` mm centred in `container` mm."""
    return Markup(rule(container, min(float(length), float(container))))  # noqa: S704 - numbers only


def free_table(value: Mapping[str, Any]) -> Markup:
    """`{{p pl.bang | bang }}`: a ruled table of any number of columns, as wide as their words need."""
    columns: Sequence[str] = value["cot"]
    rows: Sequence[Sequence[str]] = value["hang"]
    widths = column_widths([columns, *rows] if columns else list(rows), float(value["rong"]))
    lines = []
    if columns:
        heads = (
            cell(paragraph("BangDau", name), width=w, align="center") for name, w in zip(columns, widths, strict=True)
        )
        lines.append(row(*heads, header=True))
    lines += [
        row(*(cell(paragraph("BangChu", text), width=w, align="center") for text, w in zip(cells, widths, strict=True)))
        for cells in rows
    ]
    return Markup(table("BangKe", widths, *lines, caption="Bảng của phụ lục"))  # noqa: S704 - built from escaped text


def column_widths(rows: Sequence[Sequence[str]], width: float) -> tuple[float, ...]:
    """Share `width` mm among the columns: no column narrower than its longest word, wordy columns wider."""
    count = max((len(cells) for cells in rows), default=0)
    if not count:
        return ()
    longest_word = [_CELL_PADDING_MM] * count
    weight = [1.0] * count
    for cells in rows:
        for index, text in enumerate(cells):
            words = [line_width(word, size=_CELL_SIZE, face="bold") for word in text.split()]
            longest_word[index] = max(longest_word[index], max(words, default=0.0) + _CELL_PADDING_MM)
            weight[index] = max(weight[index], sum(words) ** 0.5)
    floor = sum(longest_word)
    if floor >= width:
        return tuple(width * least / floor for least in longest_word)
    room, total = width - floor, sum(weight)
    return tuple(least + room * share / total for least, share in zip(longest_word, weight, strict=True))


# In the process that renders templates of others no file can be opened any more: have the letters' widths at hand.
line_width("", size=_CELL_SIZE)

FILTERS: dict[str, Callable[..., Any]] = {
    "duong_ke": drawn_rule,
    "bang": free_table,
}
