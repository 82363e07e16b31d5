"""thuky extract and thuky evaluate: files, folders and bundles in; words, JSON, YAML or a workbook out."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
import yaml
from click.testing import CliRunner, Result

from domain.extraction import Doubt, FoundTarget, Source
from extractors.extract import extract_text
from service.cli import cli
from service.commands.extracting.reading import Failure
from service.commands.extracting.watch import Watch
from service.commands.extracting.words import document_lines, target_words
from service.commands.extracting.workbook import Workbook

TEXT = "NGHỊ QUYẾT\n\n2. Nhiệm vụ trọng tâm\n(1) Tư vấn thành lập mới 08 HTX trước ngày 30/11/2026.\n"
NOT_A_DOCUMENT = b"MZ\x90\x00 no document"


def extract(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["extract", *map(str, arguments)])


@pytest.fixture
def a_text(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_table_names_tasks_and_targets(a_text: Path) -> None:
    done = extract(a_text)
    assert done.exit_code == 0
    assert "(1) Tư vấn thành lập mới 08 HTX" in done.output
    assert "thời hạn: trước ngày 30/11/2026 (đến 30/11/2026)" in done.output


def test_where_a_task_is_done_is_told_and_stands_in_its_column(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT.replace("08 HTX", "08 HTX tại các xã Tân Lập, Yên Phú"), encoding="utf-8")
    assert "địa bàn: xã Tân Lập, xã Yên Phú" in extract(path).stdout
    assert extract(path, "--xlsx", "-o", tmp_path / "ra.xlsx").exit_code == 0
    titles, cells = openpyxl.load_workbook(tmp_path / "ra.xlsx")["Nhiệm vụ"].iter_rows(values_only=True)
    assert dict(zip(titles, cells, strict=True))["Địa bàn"] == "xã Tân Lập; xã Yên Phú"


def test_table_tells_where_the_meeting_was_and_who_came() -> None:
    text = (
        "NGHỊ QUYẾT\nĐẠI HỘI THÀNH VIÊN NĂM 2026\n\nHôm nay, ngày 28 tháng 3 năm 2026, tại Nhà văn hóa thôn 3,"
        " HTX nông nghiệp Tân Hòa tổ chức Đại hội thành viên năm 2026. Tổng số thành viên triệu tập 120, có mặt 112.\n"
    )
    lines = [line.strip() for line in document_lines(extract_text(text))]
    assert "Địa điểm: Nhà văn hóa thôn 3" in lines
    assert "Có mặt: 112/120" in lines


def test_missing_file_is_a_sentence(tmp_path: Path) -> None:
    done = extract(tmp_path / "khong-co.txt")
    assert done.exit_code == 1
    assert "Không tìm thấy tệp" in done.output + done.stderr


class TestManyFiles:
    def test_folder_is_read_and_a_bad_file_stops_no_other(self, a_text: Path, tmp_path: Path) -> None:
        (tmp_path / "b.docx").write_bytes(NOT_A_DOCUMENT)
        (tmp_path / "~$c.docx").write_bytes(b"what Word writes beside an open file")
        done = extract(tmp_path, "--json", "-o", tmp_path / "ra.json")
        assert done.exit_code == 1
        assert "b.docx" in done.stderr
        assert "~$c" not in done.output
        (only,) = json.loads((tmp_path / "ra.json").read_text(encoding="utf-8"))
        assert only["tasks"]

    def test_exit_status_is_the_number_of_files_that_failed(self, a_text: Path, tmp_path: Path) -> None:
        for place in range(3):
            (tmp_path / f"{place}.docx").write_bytes(NOT_A_DOCUMENT)
        done = extract(tmp_path)
        assert done.exit_code == 3
        assert "Đã đọc 1 văn bản; 3 tệp chưa đọc được." in done.stderr

    def test_exit_status_never_passes_a_hundred(self, tmp_path: Path) -> None:
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as bundle:
            for place in range(120):
                bundle.writestr(f"{place}.docx", NOT_A_DOCUMENT)
        assert extract(tmp_path / "a.zip").exit_code == 100

    def test_files_in_folders_of_a_folder_keep_their_path(self, a_text: Path, tmp_path: Path) -> None:
        (tmp_path / "2025").mkdir()
        (tmp_path / "2025" / "a.txt").write_text(TEXT, encoding="utf-8")
        names = [one["source"]["name"] for one in json.loads(extract(tmp_path, "--json").stdout)]
        assert names == ["2025/a.txt", "a.txt"]

    def test_the_results_file_is_not_read_again(self, a_text: Path, tmp_path: Path) -> None:
        for _ in range(2):
            assert extract(tmp_path, "-o", tmp_path / "ket-qua.txt").exit_code == 0
        assert (tmp_path / "ket-qua.txt").read_text(encoding="utf-8").count("2.(1) Tư vấn thành lập") == 1

    def test_a_mistake_of_ours_in_one_file_does_not_lose_the_others(
        self, a_text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from extractors import uploaded

        real = uploaded.extract_source

        def sometimes(source: Source) -> object:
            if source.name == "0.txt":
                raise IndexError(source.name)
            return real(source)

        monkeypatch.setattr(uploaded, "extract_source", sometimes)
        (tmp_path / "0.txt").write_text(TEXT, encoding="utf-8")
        done = extract(tmp_path)
        assert done.exit_code == 1
        assert "Tư vấn thành lập" in done.stdout
        assert "lỗi ngoài dự kiến" in done.stderr
        assert "Traceback" not in done.stderr

    def test_an_empty_folder_is_said(self, tmp_path: Path) -> None:
        done = extract(tmp_path)
        assert done.exit_code == 2
        assert "Không có tệp nào đọc được" in done.stderr


class TestForms:
    def test_one_file_is_an_object_and_several_are_a_list(self, a_text: Path, tmp_path: Path) -> None:
        assert json.loads(extract(a_text, "--json").stdout)["schema"] == "thuky.extraction/1"
        assert len(json.loads(extract(a_text, a_text, "--json").stdout)) == 2
        assert len(json.loads(extract(tmp_path, "--json").stdout)) == 1

    def test_a_bundle_is_a_list_however_few_files_it_holds(self, tmp_path: Path) -> None:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as bundle:
            bundle.writestr("a.txt", TEXT)
        (tmp_path / "a.zip").write_bytes(buffer.getvalue())
        assert len(json.loads(extract(tmp_path / "a.zip", "--json").stdout)) == 1

    def test_a_list_without_a_readable_file_is_empty(self, tmp_path: Path) -> None:
        (tmp_path / "b.docx").write_bytes(NOT_A_DOCUMENT)
        assert json.loads(extract(tmp_path, "--json").stdout) == []
        assert yaml.safe_load(extract(tmp_path, "--yaml").stdout) == []

    @pytest.mark.parametrize("times", [1, 2])
    def test_yaml_holds_what_json_holds(self, a_text: Path, times: int) -> None:
        files = [a_text] * times
        in_yaml = extract(*files, "--yaml").stdout
        assert yaml.safe_load(in_yaml) == json.loads(extract(*files, "--json").stdout)
        assert "trước ngày 30/11/2026" in in_yaml
        assert "text: |" in in_yaml

    def test_the_ending_of_the_output_chooses_the_form(self, a_text: Path, tmp_path: Path) -> None:
        extract(a_text, "-o", tmp_path / "ra.yaml")
        assert yaml.safe_load((tmp_path / "ra.yaml").read_text(encoding="utf-8"))["tasks"]


class TestOutput:
    def test_nothing_is_written_when_nothing_could_be_read(self, tmp_path: Path) -> None:
        (tmp_path / "ra.json").write_text("cũ", encoding="utf-8")
        (tmp_path / "b.docx").write_bytes(NOT_A_DOCUMENT)
        assert extract(tmp_path / "b.docx", "-o", tmp_path / "ra.json").exit_code == 1
        assert (tmp_path / "ra.json").read_text(encoding="utf-8") == "cũ"

    def test_a_missing_folder_is_refused_before_anything_is_read(self, tmp_path: Path) -> None:
        done = extract(tmp_path / "khong-co.txt", "-o", tmp_path / "khong" / "ra.json")
        assert "Không có thư mục" in done.stderr
        assert "khong-co.txt" not in done.stderr

    def test_a_file_is_never_written_over_itself(self, a_text: Path) -> None:
        assert extract(a_text, "-o", a_text).exit_code == 2
        assert a_text.read_text(encoding="utf-8") == TEXT

    def test_a_workbook_wants_a_file_of_its_kind(self, a_text: Path, tmp_path: Path) -> None:
        assert "-o TỆP.xlsx" in extract(a_text, "--xlsx").stderr
        assert "đuôi .xlsx" in extract(a_text, "--xlsx", "-o", tmp_path / "ra.json").stderr


class TestWorkbook:
    def test_cells_have_types_and_heads_stay_in_sight(self, a_text: Path, tmp_path: Path) -> None:
        assert extract(a_text, a_text, "--xlsx", "-o", tmp_path / "ra.xlsx").exit_code == 0
        book = openpyxl.load_workbook(tmp_path / "ra.xlsx")
        assert book.sheetnames == ["Văn bản", "Nhiệm vụ", "Chỉ tiêu", "Viện dẫn"]
        assert {page.freeze_panes for page in book} == {"B2"}
        heads = {name: [cell.value for cell in book[name][1]] for name in book.sheetnames}
        tasks, targets = book["Nhiệm vụ"], book["Chỉ tiêu"]
        assert tasks.max_row == 3
        due = tasks.cell(2, heads["Nhiệm vụ"].index("Đến ngày") + 1)
        assert (due.value.date(), due.number_format) == (date(2026, 11, 30), "dd/mm/yyyy")
        value = targets.cell(2, heads["Chỉ tiêu"].index("Giá trị") + 1)
        assert (value.value, value.data_type) == (8, "n")

    @pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t="])
    def test_no_text_ever_becomes_a_formula(self, start: str) -> None:
        found = extract_text("II. NHIỆM VỤ\n1. Rà soát hộ nghèo.\n")

        evil = f"{start}HYPERLINK(1;2)"
        book = Workbook()
        book.add(replace(found, tasks=tuple(replace(task, text=evil, lead=evil) for task in found.tasks)))
        sheet = openpyxl.load_workbook(io.BytesIO(book.finished([])))["Nhiệm vụ"]
        cells = [cell for row in sheet.iter_rows() for cell in row if cell.value and "HYPERLINK" in str(cell.value)]
        assert len(cells) == 2
        assert {cell.data_type for cell in cells} == {"s"}
        assert all(cell.quotePrefix for cell in cells if cell.value[0] in "=+-@\t")

    def test_what_excel_cannot_hold_is_written_as_it_can(self) -> None:

        found = extract_text("II. NHIỆM VỤ\n1. Thành lập 08 HTX.\n")
        old = replace(found.document, date=date(1890, 5, 19))
        huge = tuple(replace(one, value=float("inf"), text="x" * 40_000) for one in found.targets)
        book = Workbook()
        book.add(replace(found, document=old, targets=huge))
        sheets = openpyxl.load_workbook(io.BytesIO(book.finished([Failure("b.docx", "Tệp bị hỏng.")])))
        documents = [[cell.value for cell in row] for row in sheets["Văn bản"].iter_rows(min_row=2)]
        assert "19/05/1890" in documents[0]
        assert (documents[1][0], documents[1][-1]) == ("b.docx", "Chưa đọc được: Tệp bị hỏng.")
        assert any(str(cell.value).endswith("x…") for cell in sheets["Chỉ tiêu"][2])


class TestWords:
    def test_doubts_and_notes_stand_under_what_they_are_about(self) -> None:

        found = extract_text(TEXT, name="quet.pdf")
        at = found.source.text.index("08")
        notes = (Doubt("ocr_unsure", "Có 1 chỗ nhận dạng chưa chắc."),)
        doubt = (Doubt("year", "Năm được suy ra."),)
        found = replace(
            found,
            source=replace(found.source, notes=notes, unsure=((at, at + 2),)),
            tasks=tuple(replace(task, doubts=doubt) for task in found.tasks),
        )
        lines = [line.strip() for line in document_lines(found)]
        assert "- Có 1 chỗ nhận dạng chưa chắc. Đó là: “08”." in lines
        assert lines[lines.index("thời hạn: trước ngày 30/11/2026 (đến 30/11/2026)") + 1] == "Xem lại: Năm được suy ra."

    def test_long_lines_are_folded_at_the_width_of_the_screen(self) -> None:
        lines = list(document_lines(extract_text(TEXT.replace("HTX", "HTX trên địa bàn các xã, phường")), width=60))
        assert max(map(len, lines)) <= 60
        assert " ".join(" ".join(lines).split()) == " ".join(
            " ".join(document_lines(extract_text(TEXT.replace("HTX", "HTX trên địa bàn các xã, phường")))).split()
        )

    def test_a_target_says_its_bound_and_its_change(self) -> None:

        target = FoundTarget("Q1", "95 %", (0, 4), "Tỷ lệ", 95, "%", ">=", "target", "cue", change={"direction": "up"})
        assert target_words(target) == "Tỷ lệ: ≥ 95 %, tăng"


def test_progress_is_one_line_that_is_taken_away(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    watch = Watch(2)
    watch.file("a.pdf")
    watch.page(3, 12)
    watch.clear()
    drawn = capsys.readouterr().err
    assert "1/2  a.pdf, trang 3/12" in drawn
    assert drawn.split("\r")[-1] == ""


def test_evaluate_names_what_was_lost(tmp_path: Path) -> None:
    gold = "family: x\ndocument: {kind: resolution}\nmeeting: null\n---\n" + TEXT.replace(
        "Tư vấn", "<task>Tư vấn"
    ).replace("30/11/2026.", "30/11/2026</task>.")
    (tmp_path / "x.gold").write_text(gold, encoding="utf-8")
    (tmp_path / "truoc.txt").write_text("y:task@1-2\n", encoding="utf-8")
    done = CliRunner().invoke(cli, ["evaluate", str(tmp_path), "--against", str(tmp_path / "truoc.txt")])
    assert done.exit_code == 1
    assert "Bị mất: 1" in done.output
    assert "y:task@1-2" in done.output


def test_evaluate_refuses_a_folder_without_corpus(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["evaluate", str(tmp_path)])
    assert done.exit_code == 2
