"""Kiểm từng trang in: what must hold on the pages of any document, whoever issues it and however long its names are.

Lengths are millimetres; the measures come from the PDF, the bounds from the norm in force.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from measuring import MM, Block, Rule, unspaced
from pages_components import Component, annex_labels, has_place, head_components
from pages_printing import Proof

CENTRED = 1.0
EDGE = 0.5  # letters overhang their boxes a little
SINGLE = 1.149  # single line pitch of a Times-metric face, in its size


def check_paragraphs(proof: Proof) -> None:
    """Every paragraph is printed, in order; only first rows of tables may come again, where their tables go on."""
    assert proof.pages.missing == ()
    header_rows = unspaced("".join(block.text for block in proof.pages.styled("BangDau")))
    assert [stray for stray in proof.pages.strays if stray not in header_rows] == []


def check_component(proof: Proof, component: Component) -> None:
    """Size in the range that the rule allows and as the house style chooses it; face as required."""
    low, high = proof.norm.allowed(component.size_name).range
    sizes, text = component.block.sizes, component.block.text
    assert all(low <= size <= high for size in sizes), (component.size_name, text, sizes)
    assert sizes == {proof.size(component.size_name)}, (component.size_name, text)
    assert component.block.faces == {component.face}, (component.size_name, text)


def check_head(proof: Proof) -> None:
    """Sizes and faces, single lines where needed, everything centred in its column, number level with the place."""
    left, right = proof.norm.head_columns(proof.house)
    start = proof.norm.page.left.default
    middle_left, middle_right = start + left / 2, start + left + right / 2
    middle_page = start + proof.norm.page.text_width / 2
    middles = dict.fromkeys(("heading", "motto", "place"), middle_right)
    middles |= dict.fromkeys(("parent", "organ", "number", "subject"), middle_left)
    middles |= dict.fromkeys(("type_name", "abstract"), middle_page)
    found: dict[str, Block] = {}
    for component in head_components(proof):
        check_component(proof, component)
        found.setdefault(component.size_name, component.block)
        for line in component.block.lines:
            assert line.centre == pytest.approx(middles[component.size_name], abs=CENTRED), component.block.text
    for name in ("heading", "motto", "number", "place", "type_name"):
        assert name not in found or len(found[name].lines) == 1, found[name].text
    if has_place(proof) and "number" in found:
        assert found["number"].lines[0].baseline == pytest.approx(found["place"].lines[0].baseline, abs=0.5)
    top_left = found.get("parent", found["organ"]).lines[0]
    assert top_left.baseline == pytest.approx(found["heading"].lines[0].baseline, abs=0.5)


def check_rule(proof: Proof, block: Block, share: tuple[float, float]) -> Rule:
    """A rule stands under the last line of `block`, `share` of its width, centred; returns it."""
    line, drawn = block.lines[-1], proof.pages.rule_under(block)
    assert drawn is not None, f"không có đường kẻ dưới “{block.text}”"
    measured = f"{drawn.length:.2f} mm dưới dòng {line.width:.2f} mm (“{block.text}”)"
    assert share[0] - 0.005 <= drawn.length / line.width <= share[1] + 0.005, measured
    assert drawn.centre == pytest.approx(line.centre, abs=CENTRED), block.text
    assert 0.5 <= drawn.weight <= 1.0
    return drawn


def check_rule_of_heading(proof: Proof) -> None:
    """As long as the motto (or the Party's heading), and nowhere else in the heading."""
    check_rule(proof, proof.pages.block(proof.norm.heading.lines[-1]), proof.norm.heading.rule)
    for line in proof.norm.heading.lines[:-1]:
        assert proof.pages.rule_under(proof.pages.block(line)) is None, f"đường kẻ thừa dưới “{line}”"


def check_rule_or_star_of_organ(proof: Proof) -> None:
    """A third to a half of the organ's last line; or a star and no rule."""
    organ = proof.pages.block(proof.frame["co_quan"])
    stars = proof.pages.styled("DauSao")
    if proof.norm.organ.rule_drawn:
        assert proof.norm.organ.rule == pytest.approx((1 / 3, 1 / 2), abs=0.001)
        check_rule(proof, organ, proof.norm.organ.rule)
        assert stars == ()
        return
    assert proof.norm.profile in ("party", "youth", "hybrid")
    assert proof.pages.rule_under(organ, within=12) is None
    (star,) = stars
    assert star.text == proof.norm.heading.star == {"youth": "***"}.get(proof.norm.profile, "*")
    assert 0 < star.lines[0].baseline - organ.lines[-1].baseline < 10
    assert star.lines[0].centre == pytest.approx(organ.lines[-1].centre, abs=CENTRED)


def check_rule_or_dashes_of_abstract(proof: Proof) -> None:
    """A third to a half of the abstract's last line; or five hyphens; nothing under the subject of a letter."""
    pages, abstract = proof.pages, proof.norm.abstract
    if proof.kind.code == "official_letter":
        assert pages.rule_under(pages.block(abstract.letter_prefix + proof.frame["trich_yeu"])) is None
        return
    block = pages.block(proof.frame["trich_yeu"])
    if abstract.rule_drawn:
        assert abstract.rule == pytest.approx((1 / 3, 1 / 2), abs=0.001)
        check_rule(proof, block, abstract.rule)
        return
    assert pages.rule_under(block, within=10) is None
    (dashes,) = pages.styled("GachNoi")
    assert dashes.text == abstract.dashes == "-----"
    assert dashes.lines[0].centre == pytest.approx(block.lines[-1].centre, abs=CENTRED)
    assert 0 < dashes.lines[0].baseline - block.lines[-1].baseline < 8


def check_margins(proof: Proof) -> None:
    """Nothing outside the margins but the page number above and the address at the foot of page 1."""
    for sheet in proof.pages.sheets:
        top, right, bottom, left = sheet.margins
        for glyph in sheet.text_area:
            if glyph.text.isspace():
                continue
            assert glyph.x0 >= left - EDGE, (sheet.index, glyph)
            assert glyph.x1 <= sheet.width - right + EDGE, (sheet.index, glyph)
            assert glyph.top >= top - EDGE, (sheet.index, glyph)
            assert glyph.bottom <= sheet.height - bottom + EDGE, (sheet.index, glyph)
        for rule in sheet.rules:
            assert left - EDGE <= rule.x0, (sheet.index, rule)
            assert rule.x1 <= sheet.width - right + EDGE, (sheet.index, rule)


def check_columns_of_head(proof: Proof) -> None:
    """Nothing on the left of the head reaches into the right column, nor the other way round."""
    edge = proof.norm.page.left.default + proof.norm.head_columns(proof.house)[0]
    for component in head_components(proof):
        for line in component.block.lines:
            if component.size_name in ("parent", "organ", "number", "subject"):
                assert line.x1 <= edge + EDGE, component.block.text
            if component.size_name in ("heading", "motto", "place"):
                assert line.x0 >= edge - EDGE, component.block.text


def check_no_letters_overlap(proof: Proof) -> None:
    """No two lines of text lie on top of each other."""
    for sheet in proof.pages.sheets:
        places = Counter(
            (round(glyph.x0), round(glyph.baseline * 2)) for glyph in sheet.glyphs if not glyph.text.isspace()
        )
        assert [place for place, count in places.items() if count > 2] == [], sheet.index


def check_pitch(proof: Proof) -> None:
    """Lines of running text stand as far apart as the norm says, paragraphs at least six points more."""
    rule = proof.norm.body.line
    single = proof.size("body") * SINGLE if rule.rule == "auto" else 1.0
    for block in proof.pages.blocks:
        for above, below in pairwise(block.lines if block.is_body else ()):
            if above.page == below.page:
                pitch = (below.baseline - above.baseline) / MM / single
                assert rule.range[0] - 0.02 <= pitch <= rule.range[1] + 0.02, (pitch, block.text)
                assert pitch == pytest.approx(rule.default, rel=0.02), block.text
    low, high = proof.norm.body.gap_pt.range
    for before, after in pairwise(proof.pages.blocks):
        if before.is_body and after.is_body and before.lines[-1].page == after.lines[0].page:
            gap = (after.lines[0].baseline - before.lines[-1].baseline) / MM - rule.default * single
            assert low - 0.3 <= gap <= high + 0.3, (gap, after.text)


def check_body(proof: Proof) -> None:
    """One size, an indent at the start of paragraphs, both edges even."""
    low, high = proof.norm.body.first_line.range
    for block in (block for block in proof.pages.blocks if block.is_body):
        assert block.sizes == {proof.size("body")}, block.text
        for line in block.lines:
            sheet = proof.pages.sheets[line.page]
            left, right = sheet.margins[3], sheet.width - sheet.margins[1]
            if line is block.lines[0]:
                assert low - EDGE <= line.x0 - left <= high + EDGE, block.text
            else:
                assert line.x0 == pytest.approx(left, abs=EDGE), block.text
            assert line.x1 <= right + EDGE, block.text
            if line is not block.lines[-1] and "\n" not in block.text:
                assert line.x1 >= right - 1.5, block.text


def expected_numbers(proof: Proof) -> list[str]:
    """For each sheet its number as printed, "" on the first page of the document and of each annex."""
    labels = annex_labels(proof)
    starts = {0} | {block.lines[0].page for block in proof.pages.styled("PhuLuc") if block.text in labels}
    numbers, count = [], 0
    for sheet in proof.pages.sheets:
        count = 1 if sheet.index in starts else count + 1
        numbers.append("" if count == 1 else str(count))
    return numbers


def check_page_numbers(proof: Proof) -> None:
    """Every sheet bears its number as the norm wants it: centred, upright, inside the top margin."""
    printed = ["".join(glyph.text for glyph in sheet.header).strip() for sheet in proof.pages.sheets]
    assert printed == expected_numbers(proof)
    low, high = proof.norm.allowed("page_number").range
    for sheet in proof.pages.sheets:
        digits = [glyph for glyph in sheet.header if not glyph.text.isspace()]
        if not digits:
            continue
        top, right, _, left = sheet.margins
        assert {glyph.face for glyph in digits} == {"regular"}
        assert {glyph.size for glyph in digits} == {proof.size("page_number")}
        assert low <= digits[0].size <= high
        centre = (digits[0].x0 + digits[-1].x1) / 2
        assert centre == pytest.approx((left + sheet.width - right) / 2, abs=CENTRED)
        assert min(glyph.top for glyph in digits) > 5
        assert max(glyph.bottom for glyph in digits) < top
