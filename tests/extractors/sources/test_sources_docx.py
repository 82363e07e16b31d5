"""What a secretary sees in Word is what is read from the .docx."""

from __future__ import annotations

import contextlib

import pytest
from docx_factory import docx, font, item, lists, para, run, table, zipped
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import InputRefused, LimitExceeded, ThukyError
from extractors.sources.docx.numbering import in_format
from extractors.sources.docx.read import read_docx
from extractors.sources.texts import ReadLimits, ReadText, Upload
from extractors.uploaded import extract_read

_NAMES = ["w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:numPr", "w:ins", "w:br"]


def read(data: bytes, limits: ReadLimits | None = None) -> ReadText:
    return read_docx(Upload(data, "thu.docx", "application/docx", limits or ReadLimits()))


def text(body: str, **parts: str) -> str:
    return read(docx(body, **parts)).source.text


def test_paragraphs_are_lines() -> None:
    assert text(para("Điều 1. ", "Thông qua") + para() + para("Điều 2.")) == "Điều 1. Thông qua\n\nĐiều 2."


def test_decomposed_letters_split_over_runs_are_composed() -> None:
    assert text(para("Nghi", "\u0323 quye", "\u0302\u0301t")) == "Nghị quyết"


def test_tabs_breaks_symbols_and_hyphens_are_read() -> None:
    pieces = (
        '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:sym w:font="Symbol" w:char="F0B3"/><w:noBreakHyphen/></w:r>'
    )
    assert text(para(pieces)) == "a\tb\n≥-"


class TestNumbers:
    def test_two_levels_count_and_start_again(self) -> None:
        numbering = lists(("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."), ("lowerLetter", "%4)"))
        body = item("A") + item("B", level=1) + item("C", level=2) + item("D", level=2) + item("E", level=1)
        body += item("F", level=2) + item("G") + item("H", level=1) + item("I", level=3)
        assert text(body, numbering=numbering).split("\n") == [
            "I. A", "1. B", "1.1. C", "1.2. D", "2. E", "2.1. F", "II. G", "1. H", "a) I",
        ]  # fmt: skip

    def test_a_second_list_on_the_same_levels_counts_on(self) -> None:
        assert text(item("A") + item("B", number=2), numbering=lists(("decimal", "%1."))) == "1. A\n2. B"

    def test_a_list_may_start_anew(self) -> None:
        override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
        numbering = lists(("decimal", "%1."), override=override)
        body = item("A") + item("B") + item("C", number=2) + item("D", number=2)
        assert text(body, numbering=numbering) == "1. A\n2. B\n1. C\n2. D"

    def test_a_level_without_restart_counts_through(self) -> None:
        numbering = lists(("decimal", "Chương %1."), ("decimal", "Điều %2."), extra='<w:lvlRestart w:val="0"/>')
        body = item("A") + item("B", level=1) + item("C") + item("D", level=1)
        assert text(body, numbering=numbering) == "Chương 1. A\nĐiều 1. B\nChương 2. C\nĐiều 2. D"

    def test_legal_numbering_shows_roman_as_digits(self) -> None:
        numbering = lists(("upperRoman", "%1."), ("decimal", "%1.%2."), extra="<w:isLgl/>")
        assert text(item("A") + item("B", level=1), numbering=numbering) == "1. A\n1.1. B"

    def test_bullets_are_dashes_and_plus_stays(self) -> None:
        numbering = lists(("bullet", "\uf0b7"), ("bullet", "+"))
        assert text(item("A") + item("B", level=1), numbering=numbering) == "- A\n+ B"

    def test_numbers_come_from_the_style_through_what_it_is_based_on(self) -> None:
        styles = (
            '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
            '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
        )
        body = para("x", properties='<w:pStyle w:val="B"/>')
        assert text(body, styles=styles, numbering=lists(("decimal", "Điều %1."))) == "Điều 1. x"

    def test_number_zero_takes_the_number_away(self) -> None:
        assert text(item("A", number=0), numbering=lists(("decimal", "%1."))) == "A"

    @pytest.mark.parametrize(
        ("count", "name", "shown"),
        [
            (4, "lowerRoman", "iv"),
            (28, "lowerLetter", "bb"),
            (3, "decimalZero", "03"),
            (0, "upperRoman", "0"),
            (5, "none", ""),
        ],
    )
    def test_formats(self, count: int, name: str, shown: str) -> None:
        assert in_format(count, name) == shown


class TestRevisions:
    def test_insertions_stay_and_deletions_go(self) -> None:
        body = para(
            "Giao ",
            f"<w:ins>{run('Ban Kiểm tra')}</w:ins>",
            "<w:del><w:r><w:delText>Văn phòng</w:delText></w:r></w:del>",
            f"<w:moveFrom>{run('cũ')}</w:moveFrom><w:moveTo>{run(' chủ trì')}</w:moveTo>",
        )
        got = read(docx(body))
        assert got.source.text == "Giao Ban Kiểm tra chủ trì"
        assert [note.code for note in got.notes] == ["tracked_changes"]

    def test_a_deleted_paragraph_mark_joins_the_next_paragraph(self) -> None:
        body = para("một ", properties="<w:rPr><w:del/></w:rPr>") + para("hai") + para("ba")
        assert text(body) == "một hai\nba"

    def test_deleted_rows_go(self) -> None:
        gone = "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
        assert text(table(("a", "b")).replace("</w:tbl>", gone)) == "a | b"


class TestHolders:
    def test_text_boxes_follow_their_paragraph_once(self) -> None:
        box = f"<w:txbxContent>{para('Số: 05/NQ-LMHTX')}</w:txbxContent>"
        choice = f"<mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        fallback = f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        both = f"<mc:AlternateContent>{choice}{fallback}</mc:AlternateContent>"
        assert text(para("Đầu", f"<w:r>{both}</w:r>") + para("Sau")) == "Đầu\nSố: 05/NQ-LMHTX\nSau"

    def test_content_controls_are_read_and_their_placeholders_are_not(self) -> None:
        filled = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('26/11/2025')}</w:sdtContent></w:sdt>"
        empty = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Bấm để nhập')}</w:sdtContent></w:sdt>"
        block = f"<w:sdt><w:sdtContent>{para('khối')}</w:sdtContent></w:sdt>"
        assert text(para("Ngày ", filled, empty) + block) == "Ngày 26/11/2025\nkhối"

    def test_field_instructions_are_not_text(self) -> None:
        field = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("26/11")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )
        assert text(para("Ngày ", field, " họp")) == "Ngày 26/11 họp"

    def test_hidden_text_is_left_out_and_capitals_are_shown(self) -> None:
        assert text(para(run("ẩn", "<w:vanish/>"), run("nghị quyết", "<w:caps/>"))) == "NGHỊ QUYẾT"

    def test_footnotes_come_last_with_their_mark(self) -> None:
        notes = f'<w:footnote w:id="2">{para("Theo báo cáo.")}</w:footnote>'
        body = para("địa phương", '<w:r><w:footnoteReference w:id="2"/></w:r>', " khác") + para("Hết")
        assert text(body, footnotes=notes) == "địa phương[1] khác\nHết\n[1] Theo báo cáo."

    def test_an_automatic_table_of_contents_is_left_out_and_said(self) -> None:
        gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
        got = read(docx(f"<w:sdt>{gallery}<w:sdtContent>{para('I. CHUNG 1')}</w:sdtContent></w:sdt>{para('I. CHUNG')}"))
        assert (got.source.text, got.notes[0].code) == ("I. CHUNG", "contents_left_out")


class TestTables:
    def test_rows_are_lines_cells_are_parted_and_spans_hold(self) -> None:
        got = read(docx(para("Bảng") + table(("STT", "Nhiệm vụ"), ("1", "Rà soát HTX")) + para("Sau")))
        assert got.source.text == "Bảng\nSTT | Nhiệm vụ\n1 | Rà soát HTX\nSau"
        (found,) = got.tables
        cells = [[got.source.text[slice(*cell.span)] for cell in row] for row in found.rows]
        assert cells == [["STT", "Nhiệm vụ"], ["1", "Rà soát HTX"]]
        assert got.source.text[slice(*found.span)] == "STT | Nhiệm vụ\n1 | Rà soát HTX"

    def test_merged_cells_point_to_the_cell_they_carry_on(self) -> None:
        start = f'<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{para("Sở Tài chính")}'
        rest = f"<w:tcPr><w:vMerge/></w:tcPr>{para()}"
        wide = f'<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{para("chung")}'
        got = read(docx(table((start, "a"), (rest, "b"), (wide,))))
        first, second, third = got.tables[0].rows
        assert second[0].continued
        assert second[0].span == first[0].span
        assert third[0].columns == 2
        assert got.source.text == "Sở Tài chính | a\n | b\nchung"

    def test_a_cell_over_all_columns_of_tasks_leaves_the_others_empty_and_ends_no_table(self) -> None:
        part = f'<w:tcPr><w:gridSpan w:val="4"/></w:tcPr>{para("I. Công tác hỗ trợ hợp tác xã")}'
        heads = ("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn")
        got = read(docx(table(heads, (part,), ("1", "Khảo sát nhu cầu", "Văn phòng", "Quý I/2026"))))
        assert got.source.text.split("\n")[1].rstrip() == "I. Công tác hỗ trợ hợp tác xã |  |  |"
        assert [task.lead for task in extract_read(got).tasks] == ["Văn phòng"]

    def test_a_short_cell_is_one_line_and_a_long_one_is_not(self) -> None:
        partners = para("- Sở Tài chính;") + para("- Sở Nội vụ")
        assert text(table(("1", partners, "Quý I"))) == "1 | - Sở Tài chính; - Sở Nội vụ | Quý I"
        assert text(table((para("dài " * 100) + para("dài " * 100),))).count("\n") == 1

    def test_a_row_of_a_plan_is_read_as_a_task_with_lead_and_deadline(self) -> None:
        heads = ("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn")
        got = extract_read(read(docx(table(heads, ("1", "Khảo sát nhu cầu", "Văn phòng", "Quý I/2026")))))
        (task,) = got.tasks
        assert (task.text, task.lead, task.deadline and task.deadline.text) == (
            "Khảo sát nhu cầu",
            "Văn phòng",
            "Quý I/2026",
        )

    def test_a_head_of_two_columns_without_lines_is_read_column_by_column(self) -> None:
        head = table((para("UBND TỈNH A") + para("Số: 12/NQ-UBND"), para("CỘNG HÒA") + para("Độc lập")), ruled=False)
        got = read(docx(head))
        assert got.source.text == "UBND TỈNH A\nSố: 12/NQ-UBND\nCỘNG HÒA\nĐộc lập"
        assert not got.tables

    def test_a_table_in_a_cell_stays_inside_it(self) -> None:
        got = read(docx(table((table(("x", "y")) + para("z"), "b"))))
        outer = got.tables[-1]
        assert got.source.text[slice(*outer.rows[0][0].span)] == "x | y z"


class TestOldFonts:
    def test_tcvn3_runs_are_read_by_their_font(self) -> None:
        got = read(docx(para(run("Céng hßa x· héi", font(".VnTime")), run(" – Unicode", font("Times New Roman")))))
        assert got.source.text == "Cộng hòa xã hội – Unicode"
        assert got.source.encoding == "tcvn3"
        assert got.notes[0].code == "legacy_font"

    def test_a_capital_font_gives_capitals(self) -> None:
        assert text(para(run("nghÞ quyÕt", font(".VnTimeH")))) == "NGHỊ QUYẾT"

    def test_the_soft_hyphen_is_u_with_horn_in_tcvn3_and_nothing_elsewhere(self) -> None:
        soft = "<w:r><w:rPr>{}</w:rPr><w:t>ch</w:t><w:softHyphen/><w:t>¬ng</w:t></w:r>"
        assert text(para(soft.format(font(".VnTime")))) == "chương"
        assert text(para("tỉ\u00adnh")) == "tỉnh"

    def test_vni_runs_and_fonts_from_styles(self) -> None:
        styles = f"<w:docDefaults><w:rPrDefault><w:rPr>{font('VNI-Times')}</w:rPr></w:rPrDefault></w:docDefaults>"
        assert text(para("UÛY BAN NHAÂN DAÂN"), styles=styles) == "ỦY BAN NHÂN DÂN"

    def test_unicode_typed_in_an_old_font_is_left_alone(self) -> None:
        assert text(para(run("Hội đồng", font(".VnTime")), run(" nhà", font(".VnTime")))) == "Hội đồng nhà"


class TestRecord:
    def test_the_meeting_record_is_handed_over(self) -> None:
        record = '<ban_ghi xmlns="urn:thuky:record:1">x</ban_ghi>'
        assert read(docx(para("a"), record=record)).embedded == record.encode()

    def test_other_custom_parts_are_not(self) -> None:
        assert read(docx(para("a"), record='<a xmlns="urn:khac">urn:thuky:record:1</a>')).embedded is None


class TestHostile:
    def test_a_bomb_is_refused_by_its_directory(self) -> None:
        bomb = docx("<w:p/>" + " " * 50_000_000)
        with pytest.raises(LimitExceeded, match="giải nén quá lớn"):
            read(bomb)

    def test_entities_are_refused(self) -> None:
        evil = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]><d>&e;</d>'
        with pytest.raises(InputRefused):
            read(zipped({"word/document.xml": evil}))

    def test_deep_nesting_is_refused_or_read(self) -> None:
        with pytest.raises(InputRefused):
            read(docx("<w:sdt><w:sdtContent>" * 300 + "</w:sdtContent></w:sdt>" * 300))
        tables = "<w:tbl><w:tr><w:tc>" * 60 + para("sâu") + "</w:tc></w:tr></w:tbl>" * 60
        assert text(tables) == "sâu"

    def test_a_cut_file_is_refused(self) -> None:
        whole = docx(para("a"))
        with pytest.raises(InputRefused, match="hỏng"):
            read(whole[: len(whole) // 2])

    def test_another_zip_is_refused(self) -> None:
        with pytest.raises(InputRefused):
            read(zipped({"a.txt": "x"}))

    def test_a_text_beyond_the_limit_is_refused(self) -> None:
        with pytest.raises(LimitExceeded, match="100 ký tự"):
            read(docx(para("dài " * 100)), ReadLimits(characters=100))

    @given(st.data())
    def test_changed_bytes_only_ever_raise_our_errors(self, data: st.DataObject) -> None:
        sample = bytearray(docx(item("A") + table(("a", "b")), numbering=lists(("decimal", "%1."))))
        for _ in range(data.draw(st.integers(1, 6))):
            sample[data.draw(st.integers(0, len(sample) - 1))] = data.draw(st.integers(0, 255))
        with contextlib.suppress(ThukyError):
            read(bytes(sample))

    @given(st.lists(st.sampled_from(_NAMES)))
    def test_elements_in_any_order_are_read(self, names: list[str]) -> None:
        body = "".join(f"<{name}>" for name in names) + "x" + "".join(f"</{name}>" for name in reversed(names))
        assert isinstance(text(body, numbering=lists(("decimal", "%1."))), str)
