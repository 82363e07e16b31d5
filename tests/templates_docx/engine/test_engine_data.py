"""Data of any kind prints as itself, or is refused with a sentence; what cannot be printed is taken out and told."""

from __future__ import annotations

import datetime
import io
import threading
import unicodedata
import zipfile
from decimal import Decimal
from typing import Any

import pytest
from docx import Document
from engine_samples import add_table, docx_of, parts_of, template, text_of, w
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from markupsafe import Markup

from domain.errors import InputRefused, LimitExceeded
from templates_docx.engine import clean_data, compile_template, write_package

ONE = compile_template(template("[{{ a }}]"), filters={})
WORST = [
    "]]>",
    "&amp;",
    "<w:p>",
    "{{ a }}",
    "{% if %}",
    "{_{",
    "\"'",
    "\ufeff",
    "\u200b",
    "\x00a\x08",
    "a\ud800b",
    "\ufffe",
    "\x1f\x7f\x85",
]


def printed(value: Any) -> str:
    return text_of(ONE.render({"a": value}))[0]


@pytest.mark.parametrize("value", WORST)
def test_the_worst_text_prints_as_itself_without_what_xml_cannot_hold(value: str) -> None:
    clean = clean_data({"a": value})[0]["a"]
    assert printed(value) == f"[{clean}]"
    assert "".join(c for c in value if c.isprintable()) in (clean, "".join(c for c in clean if c.isprintable()))


@settings(max_examples=150, deadline=None)
@given(st.text())
def test_any_text_prints_as_itself(value: str) -> None:
    # U+0085 and U+2028 are line ends to Python, not to XML or Word
    assert printed(value) == f"[{clean_data({'a': value})[0]['a']}]"


def test_decomposed_vietnamese_prints_composed() -> None:
    assert printed(unicodedata.normalize("NFD", "Nghị quyết của Hội đồng")) == "[Nghị quyết của Hội đồng]"


def test_line_ends_and_tabs_become_words_own() -> None:
    assert printed("một\r\nhai\rba\tbốn") == "[một\nhai\nba\tbốn]"


def test_removed_characters_are_told_with_their_place() -> None:
    data = {"vb": {"so": "1\x02"}, "ds": [{"a": "tốt"}, {"a": "xấu\x0b"}]}
    clean, places = clean_data(data)
    assert places == ("vb.so", "ds[2].a")
    assert clean == {"vb": {"so": "1"}, "ds": [{"a": "tốt"}, {"a": "xấu"}]}
    assert data["vb"] == {"so": "1\x02"}


@pytest.mark.parametrize(
    "value", [datetime.date(2026, 1, 1), b"a", {1}, object(), Markup("<b>"), len, range(3), {1: 2}, 1j]
)
def test_anything_but_plain_data_is_refused(value: object) -> None:
    with pytest.raises(InputRefused):
        ONE.render({"a": value})


def test_numbers_print_and_none_prints_nothing() -> None:
    values = (1, 1.5, Decimal("2.50"), True, None)
    assert [printed(value) for value in values] == ["[1]", "[1.5]", "[2.50]", "[True]", "[]"]


def test_endless_nesting_is_refused() -> None:
    data: dict[str, Any] = {}
    data["a"] = data
    with pytest.raises(InputRefused, match="50 tầng"):
        clean_data(data)


def test_a_missing_field_is_named_with_its_whole_path() -> None:
    rows = compile_template(template("{% for x in ds %}{{ x.noi.ten }}{% endfor %}{{ het }}"), filters={})
    with pytest.raises(InputRefused, match=r"“ds\[2\]\.noi\.ten”"):
        rows.render({"ds": [{"noi": {"ten": "a"}}, {"noi": {}}], "het": ""})
    with pytest.raises(InputRefused, match="“het”"):
        rows.render({"ds": []})


@pytest.mark.parametrize("value", [1, None, True])
def test_a_list_field_that_is_no_list_is_refused(value: object) -> None:
    with pytest.raises(InputRefused):
        compile_template(template("{% for x in ds %}a{% endfor %}"), filters={}).render({"ds": value})


def test_output_can_be_limited() -> None:
    many = compile_template(
        template("{% for x in ds %}{% for y in ds %}aaaaaaaaaa{% endfor %}{% endfor %}"), filters={}
    )
    with pytest.raises(LimitExceeded):
        many.render({"ds": list(range(1000))}, max_output=1_000_000)


def test_the_same_data_gives_the_same_bytes_and_every_reader_opens_them() -> None:
    out = ONE.render({"a": "Điều 1"})
    assert out == ONE.render({"a": "Điều 1"})
    with zipfile.ZipFile(io.BytesIO(out)) as archive:
        assert archive.testzip() is None
        assert archive.namelist()[0] == "[Content_Types].xml"
    assert Document(io.BytesIO(out)).paragraphs[0].text == "[Điều 1]"


def test_parts_not_rendered_stay_byte_for_byte() -> None:
    data = template("{{ a }}")
    before, after = parts_of(data), parts_of(compile_template(data, filters={}).render({"a": "b"}))
    assert before.keys() == after.keys()
    assert {name for name in before if before[name] != after[name]} <= {"word/document.xml", "docProps/core.xml"}


def test_extra_parts_replace_those_of_the_template_and_no_others() -> None:
    made = compile_template(template("{{ a }}"), filters={})
    out = parts_of(made.render({"a": "b"}, extra_parts={"customXml/item1.xml": b"<moi/>"}))
    assert out["customXml/item1.xml"] == b"<moi/>"
    assert parts_of(made.render({"a": "b"}))["customXml/item1.xml"] != b"<moi/>"
    for name in ("word/document.xml", "word/la.xml"):
        with pytest.raises(InputRefused):
            made.render({"a": "b"}, extra_parts={name: b""})


def test_four_threads_render_one_template_at_once() -> None:
    rows = compile_template(
        template("{{ a }}", table=[["{%tr for x in ds %}"], ["{{ x }}"], ["{%tr endfor %}"]]), filters={}
    )
    inputs = [{"a": str(number), "ds": [f"{number}-{row}" for row in range(200)]} for number in range(4)]
    expected = [rows.render(values) for values in inputs]
    wrong: list[int] = []

    def work(number: int) -> None:
        wrong.extend(number for _ in range(30) if rows.render(inputs[number]) != expected[number])

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def annexes(document: Any) -> None:
    document.add_paragraph("thân")
    document.add_paragraph("{%p for x in ds %}")
    document.add_paragraph("Phụ lục {{ x.ten }}")
    document.add_paragraph("{%p if x.ngang %}")
    for size in ('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>', '<w:pgSz w:w="11906" w:h="16838"/>'):
        document.add_paragraph()._p.append(w(f"<w:pPr><w:sectPr>{size}</w:sectPr></w:pPr>"))
        if "landscape" in size:
            document.add_paragraph("{%p else %}")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")


def sections(rows: list[dict[str, Any]]) -> tuple[list[str | None], str]:
    made = parts_of(compile_template(docx_of(annexes), filters={}).render({"ds": rows}))["word/document.xml"]
    root = etree.fromstring(made)
    space = {"w": root.nsmap["w"]}
    last = root.xpath("string(/w:document/w:body/*[last()-1])", namespaces=space)
    return [size.get(f"{{{root.nsmap['w']}}}orient") for size in root.xpath("//w:pgSz", namespaces=space)], last


def test_the_section_of_the_last_annex_becomes_the_last_of_the_document() -> None:
    assert sections([]) == ([None], "thân")
    assert sections([{"ten": "A", "ngang": True}]) == (["landscape"], "Phụ lục A")
    both = [{"ten": "A", "ngang": True}, {"ten": "B", "ngang": False}]
    assert sections(both) == (["landscape", None], "Phụ lục B")


def test_a_paragraph_with_text_keeps_its_section() -> None:
    def build(document: Any) -> None:
        paragraph = document.add_paragraph("có chữ {{ a }}")
        paragraph._p.get_or_add_pPr().append(w('<w:sectPr><w:pgSz w:w="1"/></w:sectPr>'))

    made = compile_template(docx_of(build), filters={}).render({"a": "b"})
    assert len(Document(io.BytesIO(made)).sections) == 2


def test_a_written_package_compiles_like_the_saved_file() -> None:
    data = docx_of(lambda document: add_table(document, [["{{ a }}"]]))
    again = write_package(parts_of(data))
    assert parts_of(compile_template(again, filters={}).render({"a": "b"})) == parts_of(
        compile_template(data, filters={}).render({"a": "b"})
    )


def test_a_cell_or_header_left_empty_by_the_data_keeps_a_paragraph() -> None:
    """Word calls a file damaged when a cell or a header ends without one."""

    def build(document: Any) -> None:
        table = add_table(document, [["{%p if a %}", "giữ"]])
        table.cell(0, 0).add_paragraph("có")
        table.cell(0, 0).add_paragraph("{%p endif %}")
        header = document.sections[0].header
        header.paragraphs[0].text = "{%p if a %}"
        header.add_paragraph("đầu")
        header.add_paragraph("{%p endif %}")

    made = compile_template(docx_of(build), filters={})
    for value, texts in ((True, ["có"]), (False, [""])):
        document = Document(io.BytesIO(made.render({"a": value})))
        assert [p.text for p in document.tables[0].cell(0, 0).paragraphs] == texts
        assert len(document.sections[0].header.paragraphs) == 1
