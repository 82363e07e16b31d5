"""The committed templates: the product of their recipes, whole, clean, and naming only what their view offers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from lxml import etree

from domain.kinds import KINDS
from domain.organisation import Layout, Profile
from templates_docx.catalogue import CATALOGUE, Entry
from templates_docx.engine import ListOf, Record, check_template, field_names, read_package
from templates_docx.filters import FILTERS
from templates_docx.library import build_parts, build_template, committed_template, file_name, form_of
from templates_docx.norms.norm import norm_for
from templates_docx.twin import text_twin
from templates_docx.view.plain import contract_of

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FORMS = [(entry, profile, layout) for entry in CATALOGUE for profile, layout in entry.forms()]
NAMES = [f"{entry.kind.code}-{file_name(profile, layout)}" for entry, profile, layout in FORMS]
each_form = pytest.mark.parametrize(("entry", "profile", "layout"), FORMS, ids=NAMES)
each_kind = pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.kind.code)


@cache
def parts_of(entry: Entry, profile: Profile, layout: Layout | None) -> Mapping[str, bytes]:
    return read_package(committed_template(entry, profile, layout)).parts


@cache
def tree_of(entry: Entry, profile: Profile, layout: Layout | None, part: str) -> Any:
    return etree.fromstring(parts_of(entry, profile, layout)[part])


@each_form
def test_committed_template_is_what_its_recipe_builds(entry: Entry, profile: Profile, layout: Layout | None) -> None:
    """After a change of a recipe: `.venv/bin/python -m templates_docx.library`."""
    built = build_parts(entry, form_of(profile, layout))
    committed = parts_of(entry, profile, layout)
    assert set(committed) == set(built)
    assert [name for name in built if committed[name] != built[name]] == []


@each_form
def test_text_twin_says_what_the_template_says(entry: Entry, profile: Profile, layout: Layout | None) -> None:
    twin = files(f"templates_docx.{entry.kind.code}").joinpath(file_name(profile, layout)).with_suffix(".txt")  # type: ignore[attr-defined]
    assert twin.read_text(encoding="utf-8") == text_twin(committed_template(entry, profile, layout))


@each_kind
def test_building_twice_gives_the_same_bytes(entry: Entry) -> None:
    form = form_of(*entry.forms()[0])
    assert build_template(entry, form) == build_template(entry, form) == committed_template(entry, *entry.forms()[0])


@each_kind
def test_folder_holds_no_template_of_a_form_that_is_gone(entry: Entry) -> None:
    names = {path.name for path in files(f"templates_docx.{entry.kind.code}").iterdir() if path.name.endswith(".docx")}
    assert names == {file_name(profile, layout) for profile, layout in entry.forms()}


def test_every_kind_is_in_the_catalogue_in_the_order_of_kinds() -> None:
    assert tuple(entry.kind for entry in CATALOGUE) == KINDS


@each_form
def test_every_style_that_a_template_uses_exists(entry: Entry, profile: Profile, layout: Layout | None) -> None:
    styles = tree_of(entry, profile, layout, "word/styles.xml")
    defined = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
    for name in parts_of(entry, profile, layout):
        if name.startswith(("word/document", "word/header", "word/footer")):
            tree = tree_of(entry, profile, layout, name)
            used = {node.get(f"{W}val") for node in tree.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")}
            assert used <= defined, name
    based = {node.get(f"{W}val") for node in styles.iter(f"{W}basedOn", f"{W}next", f"{W}link")}
    assert based <= defined


@each_form
def test_every_paragraph_names_its_style(entry: Entry, profile: Profile, layout: Layout | None) -> None:
    body = tree_of(entry, profile, layout, "word/document.xml")
    assert [p for p in body.iter(f"{W}p") if p.find(f"{W}pPr/{W}pStyle") is None] == []


@each_form
def test_tables_are_as_wide_as_their_columns_and_fit_the_text(
    entry: Entry, profile: Profile, layout: Layout | None
) -> None:
    body = tree_of(entry, profile, layout, "word/document.xml")
    page = norm_for(profile).page
    upright = round(page.text_width * 1440 / 25.4)
    sideways = round((page.height - page.top.default - page.bottom.default) * 1440 / 25.4)
    for table in body.iter(f"{W}tbl"):
        columns = [int(column.get(f"{W}w")) for column in table.findall(f"{W}tblGrid/{W}gridCol")]
        assert sum(columns) == int(table.find(f"{W}tblPr/{W}tblW").get(f"{W}w"))
        style = table.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val")
        if style == "KhungDau":  # a stamp is as wide as its frame
            continue
        assert min(abs(sum(columns) - width) for width in (upright, sideways)) <= len(columns)
        for row in table.findall(f"{W}tr"):
            cells = row.findall(f"{W}tc")
            spans = [
                int(span.get(f"{W}val")) for cell in cells if (span := cell.find(f"{W}tcPr/{W}gridSpan")) is not None
            ]
            if spans:
                assert spans == [len(columns)]
                continue
            widths = [int(cell.find(f"{W}tcPr/{W}tcW").get(f"{W}w")) for cell in cells]
            assert widths == columns


@each_form
def test_ruled_tables_repeat_their_first_row_and_layout_tables_do_not(
    entry: Entry, profile: Profile, layout: Layout | None
) -> None:
    for table in tree_of(entry, profile, layout, "word/document.xml").iter(f"{W}tbl"):
        style = table.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val")
        heads = [row for row in table.findall(f"{W}tr") if row.find(f"{W}trPr/{W}tblHeader") is not None]
        assert len(heads) == (1 if style == "BangKe" else 0)
        if heads:
            assert heads[0] is table.findall(f"{W}tr")[0]
            assert {p.find(f"{W}pPr/{W}pStyle").get(f"{W}val") for p in heads[0].iter(f"{W}p")} == {"BangDau"}


@each_form
def test_tables_say_what_they_are_to_those_who_cannot_see_them(
    entry: Entry, profile: Profile, layout: Layout | None
) -> None:
    for table in tree_of(entry, profile, layout, "word/document.xml").iter(f"{W}tbl"):
        if table.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val") != "KhungDau":
            assert table.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val")


@each_form
def test_text_is_vietnamese_in_one_face_for_all_scripts(entry: Entry, profile: Profile, layout: Layout | None) -> None:
    usual = tree_of(entry, profile, layout, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    faces = usual.find(f"{W}rFonts")
    assert {faces.get(f"{W}{script}") for script in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Times New Roman"}
    assert usual.find(f"{W}lang").get(f"{W}val") == "vi-VN"
    assert tree_of(entry, profile, layout, "word/settings.xml").find(f"{W}themeFontLang").get(f"{W}val") == "vi-VN"
    body = tree_of(entry, profile, layout, "word/document.xml")
    assert list(body.iter(f"{W}rFonts", f"{W}color", f"{W}sz")) == []


@each_form
def test_template_carries_nothing_of_whoever_made_it(entry: Entry, profile: Profile, layout: Layout | None) -> None:
    for name, content in parts_of(entry, profile, layout).items():
        assert b"rsid" not in content, name
        assert b"lastModifiedBy" not in content, name
    core = parts_of(entry, profile, layout)["docProps/core.xml"].decode()
    assert re.search(r"<dc:creator></dc:creator>|<dc:creator/>", core)
    assert "dcterms:created" not in core


@each_form
def test_page_is_a4_with_its_number_on_top_but_not_on_the_first(
    entry: Entry, profile: Profile, layout: Layout | None
) -> None:
    body = tree_of(entry, profile, layout, "word/document.xml")
    sections = list(body.iter(f"{W}sectPr"))
    for section in sections:
        size = section.find(f"{W}pgSz")
        assert sorted(int(size.get(f"{W}{side}")) for side in "wh") == [11906, 16838]
        assert section.find(f"{W}titlePg") is not None
    assert sections[-1].find(f"{W}pgSz").get(f"{W}orient") is None
    assert "PAGE" in "".join(tree_of(entry, profile, layout, "word/header1.xml").itertext())
    assert "".join(tree_of(entry, profile, layout, "word/header2.xml").itertext()) == ""


class Watched(Mapping[str, Any]):
    """Members of a contract that remember which of them a template asked for."""

    def __init__(self, members: Mapping[str, Any], path: str, seen: set[str]) -> None:
        self._members = {name: watched(shape, f"{path}{name}", seen) for name, shape in members.items()}
        self._path, self._seen = path, seen

    def __getitem__(self, name: str) -> Any:
        self._seen.add(f"{self._path}{name}")
        return self._members[name]

    def __contains__(self, name: object) -> bool:
        return name in self._members

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)


def watched(shape: Any, path: str, seen: set[str]) -> Any:
    if isinstance(shape, Record):
        return Record(Watched(shape.members, f"{path}.", seen))
    if isinstance(shape, ListOf):
        return ListOf(watched(shape.element, f"{path}[]", seen))
    return shape


def used_fields(entry: Entry, profile: Profile, layout: Layout | None) -> set[str]:
    """Every field of the contract that one template asks for, `muc[].viec` style."""
    data = committed_template(entry, profile, layout)
    contract = contract_of(entry.view)
    seen: set[str] = set()
    roots = {name: watched(shape, name, seen) for name, shape in contract.members.items()}
    assert check_template(data, filters=FILTERS, contract=Record(roots)) == ()
    strange = check_template(data, filters=FILTERS, contract=Record({}))
    asked = {name for fault in strange for name in re.findall(r"Không có trường “([a-z_]+)”", str(fault))}
    return seen | (asked & set(contract.members))


# Every frame offers all its fields, so that an organisation's own template may use them; these ours leave out.
_ADDRESSEES = {"vb.kinh_gui", "vb.kinh_gui_mot"}  # sent to recipients only
_AUTHORITY = {"vb.tham_quyen"}  # no line of authority above the text
_SIGNATURE = {"vb.ky.quyen_han", "vb.ky.chuc_vu", "vb.ky.chuc_vu_khac", "vb.ky.ho_ten"}  # two people sign, or nobody
_TYPE_NAME = {"vb.ten_loai", "vb.ke_trich_yeu"}  # a letter has its subject under the number
_NUMBER = {"vb.so_ky_hieu"}  # neither a list nor a ballot is numbered
_ISSUE = {"vb.dia_danh_ngay", "vb.do_khan", "vb.pham_vi", "vb.noi_nhan", "vb.ma_soan"}  # a ballot is handed out
LEFT_OUT: dict[str, set[str]] = {
    "resolution": _ADDRESSEES,
    "minutes": _ADDRESSEES | _AUTHORITY | _SIGNATURE,
    "conclusion_notice": _ADDRESSEES | _AUTHORITY,
    "plan": _ADDRESSEES | _AUTHORITY,
    "decision": _ADDRESSEES,
    "report": _AUTHORITY,
    "submission": _AUTHORITY,
    "official_letter": _AUTHORITY | _TYPE_NAME,
    "invitation": _ADDRESSEES | _AUTHORITY,
    "programme": _ADDRESSEES | _AUTHORITY,
    "delegates": _ADDRESSEES | _AUTHORITY | _NUMBER,
    "ballot": _ADDRESSEES | _AUTHORITY | _SIGNATURE | _NUMBER | _ISSUE,
    "vote_count": _ADDRESSEES | _AUTHORITY | _SIGNATURE,
    "bulletin": set(),
}


@each_kind
def test_every_field_that_a_view_offers_is_used_by_a_template_or_left_out_for_a_reason(entry: Entry) -> None:
    used: set[str] = set()
    for profile, layout in entry.forms():
        used |= used_fields(entry, profile, layout)
    offered = {name.removesuffix("[]") for name in field_names(contract_of(entry.view))}
    left_out = {name for name in offered if not any(one == name or one.startswith(f"{name}.") for one in used)}
    assert left_out == LEFT_OUT[entry.kind.code]
