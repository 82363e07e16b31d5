"""Paragraphs of PDF pages: an empty line stands where the page leaves room for one, and nowhere else."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from extractors.extract import extract_text
from extractors.sources import ReadText, read_source
from tests.extractors.sources.pdf_factory import pdf_of

ABOVE = "Hoi nghi giao cac don vi ra soat va bao cao ket qua truoc ngay hop"
BELOW = "Van phong theo doi don doc viec thuc hien cua cac don vi truc thuoc"


def page(*lines: tuple[float, str], size: float = 12) -> bytes:
    """A page whose lines each stand so many points below the one before."""
    at, drawn = 800.0, []
    for step, line in lines:
        at -= step
        drawn.append(f"BT /F1 {size} Tf 60 {at} Td ({line}) Tj ET")
    return pdf_of("\n".join(drawn))


def text_of(data: bytes) -> str:
    (found,) = read_source(data, name="thu.pdf")
    assert isinstance(found, ReadText)
    return found.source.text


BODY = tuple((14.0, f"{ABOVE} {number}") for number in range(6))


class TestRoomBetweenLines:
    def test_more_room_is_an_empty_line(self) -> None:
        assert text_of(page(*BODY, (20, BELOW))).endswith(f"{ABOVE} 5\n\n{BELOW}")

    def test_a_little_more_is_none(self) -> None:
        assert text_of(page(*BODY, (16, BELOW))).endswith(f"{ABOVE} 5\n{BELOW}")

    def test_a_page_without_a_usual_distance_has_none(self) -> None:
        assert "\n\n" not in text_of(page((14, ABOVE), (30, BELOW)))

    @pytest.mark.parametrize("begun", ["va cac don vi truc thuoc", "74,6 ha dat da giao", "2025 cua Chinh phu"])
    def test_a_line_that_goes_on_stays_with_the_one_above(self, begun: str) -> None:
        assert "\n\n" not in text_of(page(*BODY, (20, begun)))

    @pytest.mark.parametrize("begun", ["1. Van phong theo doi", "2.1. Cac don vi ra soat", "12. Ban Kiem tra"])
    def test_a_number_that_is_a_label_begins_a_paragraph(self, begun: str) -> None:
        assert f"\n\n{begun}" in text_of(page(*BODY, (20, begun)))

    def test_rows_of_a_table_without_lines_stay_together(self) -> None:
        rows = [(24.0, "Doanh thu 12 15"), (24.0, "Loi nhuan 3 4"), (24.0, "Von gop 7 9")]
        assert text_of(page(*BODY, *rows)).endswith("Doanh thu 12 15\nLoi nhuan 3 4\nVon gop 7 9")

    def test_letters_of_another_size_say_nothing(self) -> None:
        drawn = [f"BT /F1 12 Tf 60 {780 - 14 * number} Td ({ABOVE}) Tj ET" for number in range(6)]
        drawn.append(f"BT /F1 9 Tf 60 {780 - 14 * 5 - 24} Td ({BELOW}) Tj ET")
        assert "\n\n" not in text_of(pdf_of("\n".join(drawn)))


def save_paper(path: Path) -> None:
    """A notice as Word sets it: 14 points, 6 points after a paragraph, its first line indented."""
    document = Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Times New Roman", Pt(14)
    style.paragraph_format.space_after = Pt(6)
    middle = ("LIÊN MINH HỢP TÁC XÃ TỈNH LAM SƠN", "Số: 15/TB-LMHTX", "Lam Sơn, ngày 03 tháng 3 năm 2026", "THÔNG BÁO")
    title = "Kết luận của Thường trực Liên minh Hợp tác xã tỉnh tại cuộc họp giao ban tháng 02, nhiệm vụ tháng 3"
    for line in (*middle, title):
        added = document.add_paragraph(line)
        added.alignment, added.paragraph_format.space_after = WD_ALIGN_PARAGRAPH.CENTER, Pt(0)
    added.paragraph_format.space_after = Pt(12)
    for line in (
        "Ngày 02/3/2026, tại trụ sở cơ quan, đồng chí Lê Văn Khoan, Chủ tịch Liên minh Hợp tác xã tỉnh chủ trì giao ban"
        " công tác tháng 02. Sau khi nghe các phòng báo cáo, đồng chí Chủ tịch kết luận như sau:",
        "1. Văn phòng tham mưu ban hành quy chế chi tiêu nội bộ sửa đổi, trình Thường trực trước ngày 15/3/2026.",
        "2. Phòng Kế hoạch - Hỗ trợ rà soát các hợp tác xã có nhu cầu vay vốn, lập danh sách trước ngày 20/3/2026.",
    ):
        document.add_paragraph(line).paragraph_format.first_line_indent = Cm(1.27)
    document.save(str(path))


@pytest.mark.office
@pytest.mark.usefixtures("real_office")
def test_title_and_body_of_a_printed_paper_stand_apart(tmp_path: Path) -> None:
    save_paper(tmp_path / "a.docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(["soffice", "--headless", profile, "--convert-to", "pdf", "a.docx"], cwd=tmp_path, check=True)
    text = text_of((tmp_path / "a.pdf").read_bytes())
    assert "\n\nNgày 02/3/2026" in text
    found = extract_text(text)
    assert found.document.title is not None
    assert found.document.title.endswith("nhiệm vụ tháng 3")
    assert found.meeting is not None
    assert found.meeting.chair is not None
    assert found.meeting.chair.name == "Lê Văn Khoan"
    assert [task.lead for task in found.tasks] == ["Văn phòng", "Phòng Kế hoạch - Hỗ trợ"]
