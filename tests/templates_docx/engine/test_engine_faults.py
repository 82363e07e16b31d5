"""Every fault of a template is found at once, and named where a person would look for it."""

from __future__ import annotations

from typing import Any

import pytest
from engine_samples import add_table, adding_relation, changed, docx_of, split_runs, template, w, with_footnotes

from domain.errors import TemplateRefused
from templates_docx.engine import Field, ListOf, Record, check_template, compile_template, field_names

TASK = Record({"noi_dung": Field(), "thoi_han": Field(), "chu_tri": Record({"ten": Field()})})
CONTRACT = Record({"vb": Record({"so": Field(), "trich_yeu": Field()}), "nhiem_vu": ListOf(TASK), "noi": Field()})
FILTERS: dict[str, Any] = {"count": len, "upper": str.upper}


def faults(data: bytes, contract: Record | None = CONTRACT) -> list[str]:
    return [str(fault) for fault in check_template(data, filters=FILTERS, contract=contract)]


def only(data: bytes, contract: Record | None = CONTRACT) -> str:
    found = faults(data, contract)
    assert len(found) == 1, found
    return found[0]


def test_a_good_template_has_no_faults() -> None:
    good = template(
        "Số {{ vb.so }} {{ noi|upper }}",
        "{%p for nv in nhiem_vu if nv.thoi_han %}",
        "{{ loop.index }}. {{ nv.noi_dung }} ({{ nv.chu_tri.ten }})",
        "{%p endfor %}",
        "Có {{ nhiem_vu|count }} việc{% if nhiem_vu %}.{% endif %}",
    )
    assert faults(good) == []


def test_an_unknown_field_is_named_with_its_nearest_neighbours() -> None:
    data = template("Một", "{%p for nv in nhiem_vu %}", "{{ nv.thoihan }}", "{%p endfor %}")
    assert only(data) == "Đoạn 3 “{{ nv.thoihan }}”: Không có trường “nv.thoihan”. Có phải là “nv.thoi_han”?"


def test_all_faults_are_told_at_once_each_at_its_place() -> None:
    def build(document: Any) -> None:
        document.add_paragraph("{{ vb.sso }} và {{ vb.so")
        add_table(document, [["a", "b"], ["c", "{{ ''.__class__ }}"], ["{{ noi|lower }}", "d"]])
        document.add_paragraph("{% for nv in nhiem_vu %}x")
        document.sections[0].header.paragraphs[0].text = "{{ trích_yếu }}"
        document.sections[0].footer.paragraphs[0].text = "{% endif %}"
        document.core_properties.title = "{{ vb.ten }}"

    found = faults(with_footnotes(docx_of(build), "{{ vb['so'] }}"))
    places = [fault.split(":")[0] for fault in found]
    assert places == [
        "Đoạn 1 “{{ vb.sso }} và {{ vb.so”",
        "Đoạn 2 “{% for nv in nhiem_vu %}x”",
        "Bảng 1, hàng 2, cột 2 “{{ ''.__class__ }}”",
        "Bảng 1, hàng 2, cột 2 “{{ ''.__class__ }}”",
        "Bảng 1, hàng 3, cột 1 “{{ noi|lower }}”",
        "Đoạn 1 “{{ vb.sso }} và {{ vb.so”",
        "Đầu trang 1 “{{ trích_yếu }}”",
        "Đầu trang 1 “{{ trích_yếu }}”",
        "Chân trang 1 “{% endif %}”",
        "Chú thích cuối trang “{{ vb['so'] }}”",
        "Thuộc tính văn bản (tiêu đề)",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ vb.so", "Thẻ mở bằng “{{”"),
        ("{{ vb.so {{ noi }}", "Thẻ mở bằng “{{”"),
        ("vb.so }}", "Có “}}” mà không có “{{”"),
        ("{% if noi %}x", "chưa có “{% endif %}”"),
        ("{% for nv in nhiem_vu %}x", "chưa có “{% endfor %}”"),
        ("x{% endfor %}", "mà không có “{% for … %}”"),
        ("x{% else %}", "không nằm trong"),
        ("{% for nv in nhiem_vu %}{% if noi %}x{% endfor %}", "chưa đóng khi gặp “{% endfor %}”"),
        ("{% foreach nv in nhiem_vu %}", "Không có thẻ"),
        ("{% if noi = 1 %}x{% endif %}", "Không đọc được thẻ"),
        ("{{ vb. so. }}", "Không đọc được thẻ"),
        ("{{ vb.số }}", "không dấu"),
        ("{{ vb.so\u0302 }}", "không dấu"),
        ("{{ noi|uper }}", "Không có bộ lọc “uper”. Có phải là “upper”?"),
        ("{{ nhiem_vu }}", "là danh sách"),
        ("{{ nhiem_vu.noi_dung }}", "là danh sách"),
        ("{{ vb }}", "gồm nhiều trường"),
        ("{{ noi.ten }}", "không có trường con"),
        ("{% for x in noi %}{{ x }}{% endfor %}", "không phải danh sách"),
        ("{% for x in nhiem_vu %}{{ x.a }}{% endfor %}{{ x }}", "Không có trường"),
        ("{{ loop.index }}", "chỉ dùng trong vòng lặp"),
        ("{% for x in nhiem_vu %}{{ loop.cycle }}{% endfor %}", "Vòng lặp không có “loop.cycle”"),
        ("{{ vb._so }}", "gạch dưới"),
        ("{{ noi|upper(vb.so) }}", "chỉ nhận giá trị viết sẵn"),
        ("{{ 'a' * 3 }}", "phép tính"),
        ("{{ 2 * loop.length }}", "“loop” chỉ dùng trong vòng lặp"),
        ("{% for x in nhiem_vu %}{{ 2 * loop.length }}{% endfor %}", "phép tính"),
        ("{% set x = 1 %}", "thẻ “set”"),
        ("{% raw %}{{ x }}{% endraw %}", "thẻ “raw”"),
        ("{{ vb.so is sameas(1) }}", "phép thử"),
    ],
)
def test_each_fault_has_its_own_sentence(text: str, said: str) -> None:
    assert any(said in fault and fault.startswith("Đoạn 1 ") for fault in faults(template(text))), faults(
        template(text)
    )


def test_a_loop_that_opens_in_a_cell_and_closes_outside_is_refused_at_its_opening() -> None:
    def build(document: Any) -> None:
        add_table(document, [["a", "{% for nv in nhiem_vu %}b"]])
        document.add_paragraph("{% endfor %}")

    said = only(docx_of(build))
    assert said.startswith(
        "Bảng 1, hàng 1, cột 2 “{% for nv in nhiem_vu %}b”: Thẻ {% for … %} mở ở đây nhưng đóng ở chỗ khác"
    )


def test_a_value_outside_a_text_run_is_refused() -> None:
    assert "không nằm trong một đoạn chữ" in only(template("{{p noi }}"))


def test_tags_may_not_build_the_instruction_of_a_field() -> None:
    def build(document: Any) -> None:
        paragraph = document.add_paragraph()
        for xml in (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
            "<w:r><w:instrText>INCLUDE</w:instrText></w:r>",
            "<w:r><w:t>{% if noi %}</w:t></w:r>",
            "<w:r><w:instrText>X</w:instrText></w:r>",
            "<w:r><w:t>{% endif %}</w:t></w:r>",
            "<w:r><w:instrText>TEXT c:/x.docx</w:instrText></w:r>",
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ):
            paragraph._p.append(w(xml))

    assert "mã trường" in only(docx_of(build))


def test_a_tag_in_the_instruction_text_itself_is_refused() -> None:
    def build(document: Any) -> None:
        document.add_paragraph()._p.append(w('<w:fldSimple w:instr="INCLUDE{{ noi }}TEXT x"><w:r/></w:fldSimple>'))

    assert "thuộc tính “instr”" in only(docx_of(build))


def test_a_tag_split_by_formatting_is_repaired_not_refused() -> None:
    assert faults(docx_of(lambda document: split_runs(document.add_paragraph(), "{", "{ v", "b.s", "o }", "}"))) == []


def test_a_text_box_has_a_place_of_its_own() -> None:
    def build(document: Any) -> None:
        run = document.add_paragraph("có khung").add_run()
        run._r.append(w("<w:pict><w:txbxContent><w:p><w:r><w:t>{{ vb.la }}</w:t></w:r></w:p></w:txbxContent></w:pict>"))

    assert only(docx_of(build)).startswith("Khung chữ ở đoạn 1 “{{ vb.la }}”:")


def test_the_error_carries_every_sentence() -> None:
    with pytest.raises(TemplateRefused) as refused:
        compile_template(template("{{ vb.la }}", "{{ vb.le }}"), filters={}, contract=CONTRACT)
    assert len(refused.value.faults) == 2
    assert "2 chỗ cần sửa" in refused.value.message


def test_a_contract_lists_its_fields() -> None:
    assert list(field_names(CONTRACT))[:3] == ["vb.so", "vb.trich_yeu", "nhiem_vu[].noi_dung"]


def test_one_misspelt_list_gives_one_sentence() -> None:
    assert len(faults(template("{% for nv in nhiemvu %}{{ nv.a }}{{ nv.b }}{% endfor %}"))) == 1


def test_a_tag_that_would_vanish_with_its_paragraph_or_row_is_refused() -> None:
    def build(document: Any) -> None:
        document.add_paragraph("{%p if noi %}có {{ vb.so }}{%p endif %}")
        add_table(document, [["{%tr for nv in nhiem_vu %}", "{{ noi }}"], ["{%tr endfor %}", ""]])

    found = faults(docx_of(build))
    assert any("“{{ vb.so }}” sẽ mất khi in, vì cả đoạn" in fault for fault in found)
    assert any("“{{ noi }}” sẽ mất khi in, vì cả hàng" in fault for fault in found)


def test_a_place_may_hold_a_colon() -> None:
    (fault,) = check_template(template("Kính gửi: {{ noi }} {{ la }}"), filters={}, contract=CONTRACT)
    assert fault.place == "Đoạn 1 “Kính gửi: {{ noi }} {{ la }}”"


def test_one_part_used_twice_is_read_once() -> None:
    def build(document: Any) -> None:
        document.sections[0].header.paragraphs[0].text = "{{ noi }}"

    data = docx_of(build)
    footer = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer"
    for target in ("header1.xml", "document.xml"):
        twice = changed(data, **{"word/_rels/document.xml.rels": adding_relation(footer, target)})
        compile_template(twice, filters={}).render({"noi": "a"})


def test_a_tag_too_deep_for_python_is_a_fault_not_a_crash() -> None:
    assert "quá phức tạp" in only(template("{{ x" + ".a" * 400 + " }}"), None)
