"""thuky check: every fault with its line, whatever the file is."""

from __future__ import annotations

from pathlib import Path

import pytest


def test_sample_meeting_is_sound(run, sample: Path) -> None:
    result = run("check", sample)
    assert result.exit_code == 0
    assert "không có chỗ nào sai" in result.output


def test_every_fault_is_told_with_its_line(run, folder: Path) -> None:
    record = folder / "sai.yaml"
    record.write_text(
        "hoi_nghi:\n  loai: Hội nghị\n  dia_diemm: Hội trường\n  lan_thu: thứ năm\n  chuong_trinh: 5\n",
        encoding="utf-8",
    )
    result = run("check", record)
    assert result.exit_code == 2
    assert "Bản ghi có 3 chỗ chưa đúng." in result.stderr
    lines = [line for line in result.stderr.splitlines() if line.startswith("  - ")]
    assert [line.partition(":")[0] for line in lines] == ["  - Dòng 3", "  - Dòng 4", "  - Dòng 5"]
    assert "Có phải là “dia_diem”?" in lines[0]


def test_contradiction_is_told_with_its_place_and_line(run, sample: Path) -> None:
    text = sample.read_text(encoding="utf-8")
    sample.write_text(text.replace("    co_mat: 29\n", "    co_mat: 40\n"), encoding="utf-8")
    line = text.splitlines().index("    trieu_tap: 31") + 1
    result = run("check", sample)
    assert result.exit_code == 1
    assert result.stdout.startswith("Cần sửa (")
    assert f"  - Dòng {line}, hoi_nghi › thanh_phan › trieu_tap: Có mặt 40" in result.stdout


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "Tệp bản ghi trống."),
        (b"\n  \n", "Tệp bản ghi trống."),
        (b"PK\x03\x04rest", "là tệp Word, Excel hoặc tệp nén, không phải bản ghi"),
        (b"%PDF-1.7", "là tệp PDF"),
        (b"a: \x00\x01\x02", "không phải tệp văn bản thuần"),
        ("co_quan:\n  ten: Hội".encode("utf-16-be"), "không phải tệp văn bản thuần"),
        ("co_quan:\n  ten: Sở Tài chính".encode("cp1258", "ignore") + b"\xec\xff", "Dòng 2: "),
        (b"- a\n- b\n", "Bản ghi phải gồm các mục"),
        (b"a: [1\n", "sai cú pháp"),
    ],
    ids=["empty", "blank", "zip", "pdf", "binary", "utf-16 unmarked", "not utf-8", "list", "syntax"],
)
def test_file_that_is_no_record_is_refused_in_a_sentence(content: bytes, said: str, run, folder: Path) -> None:
    (folder / "la.yaml").write_bytes(content)
    result = run("check", "la.yaml")
    assert result.exit_code == 2
    assert result.stderr.startswith("Lỗi: ")
    assert said in result.stderr


def test_record_saved_as_utf16_or_with_a_mark_is_read(run, folder: Path) -> None:
    for encoding in ("utf-16", "utf-8-sig"):
        (folder / "ban-ghi.yaml").write_text("co_quan:\n  ten: Hội Nông dân tỉnh\n", encoding=encoding)
        assert run("check", "ban-ghi.yaml").exit_code == 0


def test_missing_file_and_folder_are_told_apart(run, folder: Path) -> None:
    (folder / "thu-muc").mkdir()
    missing, directory, below = run("check", "x.yaml"), run("check", "thu-muc"), run("check", "thu-muc/a/b.yaml")
    assert [result.exit_code for result in (missing, directory, below)] == [2, 2, 2]
    assert "Không tìm thấy tệp “x.yaml”" in missing.stderr
    assert "“thu-muc” là thư mục" in directory.stderr
    assert "Không tìm thấy tệp" in below.stderr
