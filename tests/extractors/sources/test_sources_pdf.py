"""PDF files with letters, with letters in old fonts, and broken ones."""

from __future__ import annotations

import contextlib
import io
import subprocess
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_factory import pdf, pdf_of

from domain.errors import InputRefused, LimitExceeded, ThukyError
from domain.extraction import Doubt
from extractors.sources import ReadLimits, ReadText, read_source
from extractors.sources.lines import Line, with_whole_rows, without_furniture
from extractors.sources.pdf import worker
from extractors.sources.pdf.judge import reading

PLAIN = "Hoi nghi giao cac don vi ra soat va bao cao ket qua truoc ngay hop"


def read(data: bytes, **options: object) -> ReadText:
    (found,) = read_source(data, name="thu.pdf", **options)  # type: ignore[arg-type]
    assert isinstance(found, ReadText)
    return found


def test_lines_and_pages_are_read() -> None:
    got = read(pdf((PLAIN, "Giao Van phong"), ("Trang hai cua van ban nay",)))
    assert got.source.text == f"{PLAIN}\nGiao Van phong\nTrang hai cua van ban nay"
    assert (got.source.pages, got.source.ocr, got.source.media_type) == (2, False, "application/pdf")


def test_letters_of_old_fonts_are_decoded() -> None:
    got = read(pdf(("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Ch\u00ad¬ng tr×nh nh\u00ad sau")))
    assert got.source.text == "Cộng hòa xã hội chủ nghĩa Việt Nam\nChương trình như sau"
    assert (got.source.encoding, got.notes[0].code) == ("tcvn3", "legacy_encoding")


def test_page_numbers_and_repeated_heads_are_left_out() -> None:
    own = ("Giao Van phong theo doi", "Ban Kiem tra giam sat", "Quy ho tro cho vay 15", "Bao cao truoc ngay 20")
    pages = tuple((f"{page}", "UBND xa Hoa Binh", text, f"Ket {text}") for page, text in enumerate(own, 2))
    got = read(pdf((PLAIN, "trang dau"), *pages)).source.text
    assert got.split("\n") == [PLAIN, "trang dau"] + [line for text in own for line in (text, f"Ket {text}")]


def test_a_password_is_said() -> None:
    with pytest.raises(InputRefused, match="mật khẩu"):
        read(_locked(pdf((PLAIN,))))


def _locked(data: bytes) -> bytes:
    """The file as if under a password that nobody knows: an /Encrypt entry with made-up keys (PDF 1.7, 7.6.3)."""
    key = "00" * 32
    lock = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >> /ID [<{key}> <{key}>]"
    return data.replace(b"/Root 1 0 R", f"/Root 1 0 R {lock}".encode())


def test_too_many_pages_are_refused_in_words() -> None:
    with pytest.raises(LimitExceeded, match="2001 trang"):
        read(pdf(("a",), copies=2001))


def test_too_much_text_and_too_little_time_or_memory_are_refused() -> None:
    with pytest.raises(LimitExceeded, match="ký tự"):
        read(pdf((PLAIN,)), limits=ReadLimits(characters=10))
    with pytest.raises(LimitExceeded, match="giây"):
        read(pdf((PLAIN,)), limits=ReadLimits(text_seconds=0.01))
    with pytest.raises(ThukyError):
        read(pdf((PLAIN,) * 30, copies=300), limits=ReadLimits(memory=1024 * 1024))


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", pdf((PLAIN,))[:200], b"%PDF-1.4" + b"\x00" * 500])
def test_a_broken_file_is_refused(data: bytes) -> None:
    with pytest.raises(InputRefused, match=r"hỏng"):
        read(data)


def test_a_page_with_lost_letters_keeps_the_better_reading() -> None:
    assert reading("C NG HÒA XÃ H I").rate < reading("CỘNG HÒA XÃ HỘI").rate == 1.0


def test_letters_that_pdf_fonts_swap_are_put_right() -> None:
    assert reading("TRƢỜNG TRUNG HỌC, SỞ NƠNG NGHIỆP").text == "TRƯỜNG TRUNG HỌC, SỞ NÔNG NGHIỆP"


def test_words_parted_at_line_ends_are_joined() -> None:
    assert reading("phát\u00ad\ntriển").text == "pháttriển"  # a soft hyphen only ever parts one word


def test_a_number_that_is_no_page_number_stays() -> None:
    pages = [(Line("a"), Line("15")), (Line("b"), Line("7")), (Line("c"), Line("90"))]
    assert without_furniture(pages) == pages


def test_page_numbers_in_words_go() -> None:
    pages = [tuple(map(Line, (text, f"Trang {place}/3"))) for place, text in enumerate("abc", 1)]
    assert without_furniture(pages) == [(Line("a"),), (Line("b"),), (Line("c"),)]


@settings(max_examples=40)
@given(st.data())
def test_changed_bytes_only_ever_raise_our_errors(data: st.DataObject) -> None:
    """The part that runs in the cage, run here: the cage itself is slow to start."""
    sample = bytearray(pdf((PLAIN,)))
    for _ in range(data.draw(st.integers(1, 8))):
        sample[data.draw(st.integers(0, len(sample) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ThukyError):
        worker.read_pages(bytes(sample), pages=10, characters=1000)


@pytest.mark.office
@pytest.mark.usefixtures("real_office")
def test_a_vietnamese_pdf_of_libreoffice_is_read_letter_by_letter(tmp_path: Path) -> None:
    lines = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Điều 1. Giao Sở Tài chính.")
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(tmp_path / "a.docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(["soffice", "--headless", profile, "--convert-to", "pdf", "a.docx"], cwd=tmp_path, check=True)
    got = read((tmp_path / "a.pdf").read_bytes())
    assert got.source.text == "\n".join(lines)


def test_the_factory_makes_pdfs_that_others_open() -> None:
    assert len(pypdfium2.PdfDocument(io.BytesIO(pdf(("a",), ("b",))))) == 2


class TestRowsOverTwoPages:
    ROW = "4 | Mở 03 lớp bán hàng trên nền tảng số; | Trung tâm | Quý II"

    def texts(self, *pages: tuple[str, ...]) -> list[list[str]]:
        return [[line.text for line in page] for page in with_whole_rows([tuple(map(Line, page)) for page in pages])]

    def test_the_rest_goes_back_to_its_row(self) -> None:
        got = self.texts(("Bảng", self.ROW), (" | tổ chức 01 phiên | hỗ trợ |", "5 | Viết tin | Văn phòng | Quý III"))
        whole = "4 | Mở 03 lớp bán hàng trên nền tảng số; tổ chức 01 phiên | Trung tâm hỗ trợ | Quý II"
        assert got == [["Bảng", whole], ["5 | Viết tin | Văn phòng | Quý III"]]

    @pytest.mark.parametrize(
        "below",
        [
            "5 | viết tin | Văn phòng | Quý III",  # a number of its own
            " | Tổ chức 01 phiên | |",  # a row that stands below the same number
            " | tổ chức 01 phiên |",  # another table
            "tổ chức 01 phiên",
        ],
    )
    def test_another_row_stays_its_own(self, below: str) -> None:
        assert self.texts((self.ROW,), (below,)) == [[self.ROW], [below]]

    def test_it_goes_back_below_the_heads_of_the_columns(self) -> None:
        head = "TT | Nội dung công việc | Chủ trì | Thời hạn"
        got = self.texts((head, self.ROW), (head.replace("TT", "1T"), " | tổ chức 01 phiên | |"))
        whole = "4 | Mở 03 lớp bán hàng trên nền tảng số; tổ chức 01 phiên | Trung tâm | Quý II"
        assert got == [[head, whole], [head.replace("TT", "1T")]]

    def test_other_heads_keep_a_row_apart(self) -> None:
        below = ("STT | Chỉ tiêu | Đơn vị | Kế hoạch", " | tổ chức 01 phiên | |")
        assert self.texts((self.ROW,), below) == [[self.ROW], list(below)]

    def test_where_halves_meet_is_told_and_all_else_moves_along(self) -> None:
        code = Doubt("ocr_repaired", "đã sửa")
        above = Line("4 | Mở 03 lớp; | Trung tâm | Quý II", ((29, 35),), (((7, 9), code),), (("Mớ", "Mở"),))
        ((row,), ()) = with_whole_rows([(above,), (Line(" | tổ chức 01 phiên | |", ((11, 13), (3, 5))),)])
        assert row.text == "4 | Mở 03 lớp; tổ chức 01 phiên | Trung tâm | Quý II"
        assert [row.text[slice(*span)] for span, _ in row.repairs] == ["03", "lớp; tổ"]
        assert [row.text[slice(*span)] for span in row.unsure] == ["03", "lớp; tổ", "01", "Quý II"]
        assert (row.repairs[1][1].code, "“lớp; tổ”" in row.repairs[1][1].message) == ("row_over_pages", True)
        assert row.words == above.words

    def test_letters_stay_the_same(self) -> None:
        pages = [(self.ROW,), (" | tổ chức 01 phiên | |",), (), ("Hết",)]
        assert [len(page) for page in self.texts(*pages)] == [1, 0, 0, 1]


def test_the_tail_of_a_letter_belongs_to_its_own_field_only() -> None:
    rows = (("TT", "Don vi"), ("1", "ty g y"), ("2", "Quy"))
    drawn = ["60 740 200 2 re S"]
    for place, (number, words) in enumerate(rows):
        top = 740 - 14 * place
        drawn += [f"60 {top - 14} 40 14 re S", f"100 {top - 14} 160 14 re S"]
        drawn += [f"BT /F1 12 Tf {x} {top - 12} Td ({said}) Tj ET" for x, said in ((65, number), (105, words))]
    drawn.append("BT /F1 12 Tf 60 500 Td (Tren day la bang phan cong cua co quan) Tj ET")
    lines = read(pdf_of("\n".join(drawn))).source.text.split("\n")
    assert [line for line in lines if " | " in line] == ["TT | Don vi", "1 | ty g y", "2 | Quy"]
