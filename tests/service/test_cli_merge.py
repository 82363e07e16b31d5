"""thuky merge: one document a row, and one bad row never stops the rest."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import openpyxl
import pytest

from service.commands.merging.names import check_pattern, file_name
from service.sheets import harmless
from templates_docx.embedded import Embedded, read_embedded


def _csv(path: Path, text: str, encoding: str = "utf-8-sig") -> Path:
    path.write_text(text, encoding=encoding)
    return path


def _embedded(path: Path) -> Embedded:
    found = read_embedded(path.read_bytes())
    assert found is not None
    return found


def _report(folder: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO((folder / "bao-cao-gop.csv").read_text(encoding="utf-8-sig"))))[1:]


def test_three_hundred_rows_with_two_bad_ones(run, sample: Path, folder: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["DANH SÁCH KHÁCH MỜI"])
    book.active.append(["STT", "Xưng hô", "Họ và tên", "Chức vụ", "Đơn vị", "Số"])
    for number in range(1, 301):
        book.active.append([number, "ông", f"Lê Văn {number}", "Giám đốc", f"Sở {number}", number])
    book.active["F17"] = "mười hai bảy"
    book.active["C50"] = book.active["E50"] = None
    book.save(folder / "khach.xlsx")
    result = run("merge", "giay-moi", sample, "--table", "khach.xlsx", "-o", "out")
    assert result.exit_code == 1
    assert "Đã soạn 298 trong 300 văn bản" in result.stdout
    assert "  - Hàng 17, Lê Văn 15: mục “so”: " in result.stdout
    assert "  - Hàng 50: hàng không có họ tên" in result.stdout
    assert len(list((folder / "out").glob("*.docx"))) == 298
    invitation = _embedded(folder / "out/300-le-van-300.docx").record.invitation
    assert (invitation.invited, invitation.number) == ("ông Lê Văn 300, Giám đốc, Sở 300", 300)
    report = _report(folder / "out")
    assert len(report) == 300
    assert [row[0] for row in report if row[3] != "đã soạn"] == ["17", "50"]


def test_csv_from_excel_with_its_mark_and_semicolons(run, sample: Path, folder: Path) -> None:
    table = _csv(folder / "k.csv", "Họ tên;Cơ quan;Nơi nhận\nTrần Thị B;Hội Nông dân;Như trên;x\n")
    table.write_text(table.read_text("utf-8-sig").replace(";x", ""), encoding="utf-8-sig")
    assert run("merge", "invitation", sample, "--table", table, "-o", "out").exit_code == 0
    invitation = _embedded(folder / "out/1-tran-thi-b.docx").record.invitation
    assert (invitation.invited, invitation.recipients) == ("Trần Thị B, Hội Nông dân", ("Như trên",))


def test_words_of_invitation_written_whole_win(run, sample: Path, folder: Path) -> None:
    table = _csv(folder / "k.csv", "Kính mời,Họ tên\nĐoàn đại biểu tỉnh bạn,Lê Văn A\n,Lê Văn B\n")
    assert run("merge", "giay-moi", sample, "--table", table, "-o", "out").exit_code == 0
    assert _embedded(folder / "out/1-le-van-a.docx").record.invitation.invited == "Đoàn đại biểu tỉnh bạn"
    assert _embedded(folder / "out/2-le-van-b.docx").record.invitation.invited == "Lê Văn B"


def test_any_field_of_any_kind_can_come_from_the_table(run, sample: Path, folder: Path) -> None:
    table = _csv(folder / "k.csv", "Số,nguoi_ky.ho_ten,Nơi nhận,Đơn vị\n7,Lê Văn A,Như trên; Sở Tài chính,Sở\n")
    result = run("merge", "quyet-dinh", sample, "--table", table, "-o", "out", "--name", "qd-{so}")
    assert result.exit_code == 0
    assert "Cột không dùng đến: Đơn vị." in result.stdout
    decision = _embedded(folder / "out/qd-7.docx").record.decision
    assert decision.number == 7
    assert decision.signer is not None
    assert decision.signer.name == "Lê Văn A"
    assert decision.recipients == ("Như trên", "Sở Tài chính")


def test_empty_cell_keeps_what_the_record_says(run, sample: Path, folder: Path) -> None:
    table = _csv(folder / "k.csv", "Họ tên,Số\nLê Văn A,\n")
    before = _number_in(sample)
    assert run("merge", "giay-moi", sample, "--table", table, "-o", "out").exit_code == 0
    assert _embedded(folder / "out/1-le-van-a.docx").record.invitation.number == before


def _number_in(sample: Path) -> int | None:
    from domain.reading import read_record

    return read_record(sample.read_text(encoding="utf-8")).record.invitation.number


def test_same_names_get_numbers_and_none_is_lost(run, sample: Path, folder: Path) -> None:
    table = _csv(folder / "k.csv", "Họ tên\nLê Văn A\nLê Văn Á\nLê Văn A 2\nLê Văn A\n")
    assert run("merge", "giay-moi", sample, "--table", table, "-o", "out", "--name", "{ho_ten}").exit_code == 0
    made = {path.stem: _embedded(path).record.invitation.invited for path in (folder / "out").glob("*.docx")}
    assert made == {
        "le-van-a": "Lê Văn A",
        "le-van-a-2": "Lê Văn Á",
        "le-van-a-2-2": "Lê Văn A 2",
        "le-van-a-3": "Lê Văn A",
    }


def test_names_are_safe_on_every_system() -> None:
    def name(text: str) -> str:
        return file_name("{ho_ten}", {"ho_ten": text}, order="1", taken=set())

    assert name("../../etc/passwd") == "etc-passwd"
    assert name("Con") == "con-van-ban"
    assert name("LPT1") == "lpt1-van-ban"
    assert name("???") == "khong-ten"
    assert len(name("Nguyễn " * 60)) <= 115
    assert len(name("x" * 500)) <= 115


def test_running_number_is_as_wide_as_the_list() -> None:
    assert file_name("{stt}-{ho_ten}", {"stt": "7", "ho_ten": "A"}, order="012", taken=set()) == "007-a"
    assert file_name("{stt}-{ho_ten}", {"stt": "", "don_vi": "Sở"}, order="012", taken=set()) == "012-so"


@pytest.mark.parametrize("pattern", ["ten", "{khong_co}", "{stt.__class__}"])
def test_pattern_that_names_no_column_is_refused(pattern: str, run, sample: Path, folder: Path) -> None:
    check_pattern("{stt}-{chuc_vu}", ("chuc_vu",))
    table = _csv(folder / "k.csv", "Họ tên\nLê Văn A\n")
    result = run("merge", "giay-moi", sample, "--table", table, "-o", "out", "--name", pattern)
    assert result.exit_code == 2
    assert not (folder / "out").exists()


@pytest.mark.parametrize("cell", ["=1+1", "+84", "-5", "@SUM(A1)", "\tx", "\rx"])
def test_formula_like_cells_are_harmless_in_the_report(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


def test_formula_like_name_is_printed_as_it_is_and_reported_harmlessly(run, sample: Path, folder: Path) -> None:
    table = _csv(folder / "k.csv", 'Họ tên\n"=HYPERLINK(""http://a"")"\n')
    assert run("merge", "giay-moi", sample, "--table", table, "-o", "out").exit_code == 0
    assert _report(folder / "out")[0][1] == '\'=HYPERLINK("http://a")'
    (made,) = (folder / "out").glob("*.docx")
    assert _embedded(made).record.invitation.invited == '=HYPERLINK("http://a")'


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        ("giay-moi", "Màu,Cỡ\nđỏ,5\n", "Bảng không có cột nào dùng được"),
        ("nghi-quyet", "Họ tên\nLê Văn A\n", "Bảng không có cột nào dùng được"),
        ("giay-moi", "Chức vụ,Chức danh,Họ tên\na,b,c\n", "cùng mang một nội dung"),
        ("giay-moi", "", "Bảng trống"),
    ],
)
def test_table_that_cannot_be_used_is_refused(kind: str, text: str, said: str, run, sample: Path, folder: Path) -> None:
    result = run("merge", kind, sample, "--table", _csv(folder / "k.csv", text, "utf-8"), "-o", "out")
    assert result.exit_code == 2
    assert said in result.stderr


def test_missing_table_and_unwritable_folder_are_sentences(run, sample: Path, folder: Path) -> None:
    table = _csv(folder / "k.csv", "Họ tên\nLê Văn A\n")
    assert "Không tìm thấy tệp" in run("merge", "giay-moi", sample, "--table", "x.csv", "-o", "out").stderr
    result = run("merge", "giay-moi", sample, "--table", table, "-o", "k.csv/out")
    assert result.exit_code == 1
    assert "Không tạo được thư mục" in result.stderr


def test_own_template_is_used_for_every_row(run, sample: Path, folder: Path) -> None:
    run("template", "get", "giay-moi", "-o", "mau.docx")
    table = _csv(folder / "k.csv", "Họ tên\nLê Văn A\nLê Văn B\n")
    result = run("merge", "giay-moi", sample, "--table", table, "-o", "out", "--template", "mau.docx")
    assert result.exit_code == 0
    assert _embedded(folder / "out/2-le-van-b.docx").record.invitation.invited == "Lê Văn B"
    refused = run(
        "merge", "quyet-dinh", sample, "--table", _csv(table, "Số\n5\n"), "-o", "o2", "--template", "mau.docx"
    )
    assert refused.exit_code == 2


def test_without_libreoffice_documents_and_report_are_made(
    run, sample: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("templates_docx.office.convert.find_soffice", lambda: None)
    table = _csv(folder / "k.csv", "Họ tên\nLê Văn A\n")
    result = run("merge", "giay-moi", sample, "--table", table, "-o", "out", "--pdf")
    assert result.exit_code == 3
    assert len(_report(folder / "out")) == 1
    assert (folder / "out/1-le-van-a.docx").exists()


@pytest.mark.office
def test_every_row_gets_its_pdf(run, sample: Path, folder: Path, real_office: None) -> None:
    table = _csv(folder / "k.csv", "Họ tên\nLê Văn A\nLê Văn B\n")
    assert run("merge", "giay-moi", sample, "--table", table, "-o", "out", "--pdf").exit_code == 0
    assert sorted(path.name for path in (folder / "out").glob("*.pdf")) == ["1-le-van-a.pdf", "2-le-van-b.pdf"]
