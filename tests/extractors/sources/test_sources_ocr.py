"""Scans and photographs of papers."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PIL import Image

from domain.errors import InputRefused, LimitExceeded, NotAvailable
from extractors.sources import ReadLimits, ReadText, read_source
from extractors.sources.lines import Line
from extractors.sources.ocr.numbers import numbers_between
from extractors.sources.ocr.pages import lies
from extractors.sources.ocr.read import scan_notes, words_mended
from extractors.sources.ocr.repair import repaired
from extractors.sources.ocr.signs import looked_at
from extractors.sources.ocr.straighten import slant, straightened
from extractors.sources.ocr.tesseract import Word, line_of, words_in
from extractors.sources.pdf.judge import reading
from extractors.sources.pdf.worker import read_pages

HEADINGS = (
    "Điều 1. Thông qua Báo cáo công tác năm 2026",
    "Giao Văn phòng chủ trì, phối hợp với Ban Kiểm tra",
    "báo cáo kết quả trước ngày 30 tháng 6 năm 2026.",
    "Các đơn vị khẩn trương rà soát, hoàn thành kế hoạch.",
)


def read(data: bytes, **options: object) -> ReadText:
    (found,) = read_source(data, name="quet", **options)  # type: ignore[arg-type]
    assert isinstance(found, ReadText)
    return found


def signed(scan: bytes, stamp: str) -> bytes:
    """The PDF with a line of real letters on its first page."""
    document = pypdfium2.PdfDocument(scan)
    page = document[0]
    line = pdfium.FPDFPageObj_NewTextObj(document.raw, b"Helvetica", 6.0)
    letters = (stamp + "\0").encode("utf-16-le")
    pdfium.FPDFText_SetText(line, ctypes.cast(ctypes.create_string_buffer(letters), pdfium.FPDF_WIDESTRING))
    pdfium.FPDFPage_InsertObject(page.raw, line)
    pdfium.FPDFPage_GenerateContent(page.raw)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


@pytest.mark.office
@pytest.mark.usefixtures("real_tesseract")
class TestRealTesseract:
    def test_a_drawn_page_is_read(self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]) -> None:
        steps: list[tuple[int, int]] = []
        got = read(file_of(drawn(*HEADINGS)), progress=lambda done, of: steps.append((done, of)))
        assert got.source.text.split("\n") == list(HEADINGS)
        assert (got.source.media_type, got.source.ocr, got.source.pages, steps) == ("image/png", True, 1, [(1, 1)])
        assert got.notes[0].code == "ocr"

    def test_a_slanted_jpeg_is_read(self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]) -> None:
        slanted = drawn(*HEADINGS).rotate(3, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)
        got = read(file_of(slanted, "JPEG", quality=85))
        assert "Thông qua Báo cáo công tác năm 2026" in got.source.text
        assert got.source.media_type == "image/jpeg"

    def test_a_page_scanned_sideways_is_read(
        self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]
    ) -> None:
        got = read(file_of(drawn(*HEADINGS * 3).transpose(Image.Transpose.ROTATE_90)))
        assert "Thông qua Báo cáo công tác năm 2026" in got.source.text

    def test_all_pages_of_a_tiff_are_read(
        self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]
    ) -> None:
        pages = [drawn(*HEADINGS[:2]), drawn(*HEADINGS[2:])]
        got = read(file_of(pages[0], "TIFF", save_all=True, append_images=pages[1:]))
        assert got.source.pages == 2
        assert got.source.text.split("\n") == list(HEADINGS)

    def test_a_scanned_pdf_is_read_page_by_page(
        self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]
    ) -> None:
        steps: list[tuple[int, int]] = []
        pages = [drawn(*HEADINGS[:2]), drawn(*HEADINGS[2:])]
        pdf = file_of(pages[0], "PDF", save_all=True, append_images=pages[1:], resolution=200)
        got = read(pdf, progress=lambda done, of: steps.append((done, of)))
        assert "Thông qua Báo cáo công tác" in got.source.text
        assert (got.source.ocr, got.source.pages, steps) == (True, 2, [(1, 2), (2, 2)])

    def test_a_scan_with_the_letters_of_a_signature_is_recognised(
        self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]
    ) -> None:
        scan = file_of(drawn(*HEADINGS), "PDF", resolution=200)
        both = signed(scan, "Ky boi: Uy ban nhan dan xa, ngay 12/5/2025")
        assert "Uy ban" in read_pages(both, pages=1, characters=1000)[0]["text"]
        got = read(both)
        assert "Thông qua Báo cáo công tác năm 2026" in got.source.text
        assert got.source.ocr

    def test_letters_that_a_scanner_took_for_english_give_way(
        self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]
    ) -> None:
        scan = file_of(drawn(*HEADINGS), "PDF", resolution=200)
        both = signed(scan, " ".join(["Dieu 1. Thong qua Bao cao cong tac nam 2026 cua Van phong."] * 9))
        got = read(both)
        assert got.source.text.split("\n")[: len(HEADINGS)] == list(HEADINGS)
        assert got.source.ocr

    def test_without_tesseract_such_letters_are_read(
        self, monkeypatch: pytest.MonkeyPatch, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]
    ) -> None:
        both = signed(file_of(drawn(*HEADINGS), "PDF", resolution=200), "Thong qua Bao cao cong tac nam 2026. " * 20)
        monkeypatch.setenv("PATH", "/nowhere")
        got = read(both)
        assert got.source.text.startswith("Thong qua Bao cao")
        assert "pages_not_read" not in [note.code for note in got.notes]

    def test_an_empty_sheet_is_refused_in_words(self, file_of: Callable[..., bytes]) -> None:
        with pytest.raises(InputRefused, match="Không nhận ra chữ nào"):
            read(file_of(Image.new("L", (600, 800), "white")))

    def test_a_cut_image_is_refused(self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]) -> None:
        with pytest.raises(InputRefused, match="hỏng"):
            read(file_of(drawn("a"))[:500])

    def test_a_huge_image_is_refused_before_it_is_opened(self, file_of: Callable[..., bytes]) -> None:
        with pytest.raises(LimitExceeded, match="Ảnh quá lớn"):
            read(file_of(Image.new("1", (20_000, 20_000))))

    def test_too_little_time_is_said(self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]) -> None:
        with pytest.raises(LimitExceeded, match="giây"):
            read(file_of(drawn(*HEADINGS)), limits=ReadLimits(page_seconds=0.01))


def test_vietnamese_without_its_letters_is_told() -> None:
    assert reading("Giao Van phong chu tri " * 5).without_marks()
    assert not reading("Giao Văn phòng chủ trì " * 5).without_marks()


def test_a_page_on_its_side_is_told_by_its_words() -> None:
    upright, lying = Word("trình", 10, 60, 10, 20, 90.0), Word("trình", 10, 30, 10, 70, 90.0)
    short = Word("5", 10, 15, 10, 20, 90.0)
    assert lies([[lying] * 6, [upright] * 4, [short] * 20])
    assert not lies([[upright] * 6, [lying] * 4, [short] * 20])
    assert not lies([[lying] * 2])


def test_without_tesseract_the_user_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, file_of: Callable[..., bytes]
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(NotAvailable) as told:
        read(file_of(Image.new("L", (60, 80))))
    assert "tesseract-ocr-vie" in told.value.advice


def test_a_slant_is_found_and_undone(drawn: Callable[..., Image.Image]) -> None:
    slanted = drawn(*HEADINGS * 3).rotate(2.5, expand=True, fillcolor=255)
    assert abs(slant(slanted) + 2.5) < 0.6
    assert abs(slant(straightened(slanted))) < 0.6
    assert slant(Image.new("L", (300, 300), "white")) == 0.0


def test_words_become_lines_with_unsure_places() -> None:
    rows = [
        ("1", "1", "1", "10", "80", "SỞ", "95"),
        ("1", "1", "1", "600", "80", "CỘNG", "20"),
        ("1", "1", "2", "10", "80", "Số:", "90"),
    ]
    tsv = "level\tpage\n" + "\n".join(
        f"5\t1\t{block}\t{par}\t{line}\t1\t{left}\t0\t{width}\t30\t{sure}\t{word}"
        for block, par, line, left, width, word, sure in rows
    )
    assert [line_of(words) for words in words_in(tsv)] == [Line("SỞ\tCỘNG", ((3, 7),)), Line("Số:")]


@pytest.mark.parametrize(
    ("read_as", "meant"),
    [
        ("Điều L. Thông qua", "Điều 1. Thông qua"),
        ("Điều l2. Giao", "Điều l2. Giao"),
        ("khoản 1O Điều 2l", "khoản 10 Điều 21"),
        ("Số: l2/NQ-LMHTX", "Số: 12/NQ-LMHTX"),
        ("Số: 05/NQ-LMHIX", "Số: 05/NQ-LMHTX"),
        ("Quyết định 1O7/2025/QĐ-UBND", "Quyết định 107/2025/QĐ-UBND"),
        ("Phần I. Chung", "Phần I. Chung"),
        ("Điều II", "Điều II"),
        ("Số: 12/NQ-XYZ", "Số: 12/NQ-XYZ"),
    ],
)
def test_only_safe_slips_are_repaired(read_as: str, meant: str) -> None:
    line = repaired(Line(read_as))
    assert line.text == meant
    assert bool(line.repairs) == (read_as != meant)
    assert all(doubt.choices == (meant[slice(*span)], read_as[slice(*span)]) for span, doubt in line.repairs)
    assert all(read_as[slice(*span)] != meant[slice(*span)] for span in line.unsure)


@pytest.mark.parametrize(
    ("read_as", "meant"),
    [
        ("Giao Văn phòng bố sung, kiếm tra", "Giao Văn phòng bổ sung, kiểm tra"),
        ("III. TỐ CHỨC THỰC HIỆN", "III. TỔ CHỨC THỰC HIỆN"),
        ("Ủy ban nhân dân huyện Văn Bàn", "Ủy ban nhân dân huyện Văn Bàn"),  # a name
        ("số tiền đó được chi tiêu", "số tiền đó được chi tiêu"),  # words that may well be meant
        ("to chuc hoi nghi", "to chuc hoi nghi"),  # a text without marks
        ("thành lập 08 HIX", "thành lập 08 HTX"),
        ("H. NHIỆM VỤ", "II. NHIỆM VỤ"),
        ("HI. TỔ CHỨC", "III. TỔ CHỨC"),
        ("H | Củng cố tổ chức |  |", "II | Củng cố tổ chức |  |"),
        ("H. Nguyễn Văn An", "H. Nguyễn Văn An"),
        ("xong trong quý II1⁄2026", "xong trong quý III/2026"),
        ("xong trong quý II/⁄2026.", "xong trong quý II /2026."),
        ("Quý l1/2026", "Quý l1/2026"),  # no stroke that is surely one
        ("quý 1/2026, trang https://2026.vn", "quý 1/2026, trang https://2026.vn"),
        ("cho vay trong quý IH/2026, quý H năm 2027.", "cho vay trong quý III/2026, quý II năm 2027."),
        ("quý Il/2026, quý lV/2026", "quý II/2026, quý IV/2026"),
        ("chị Quý H. trình bày; quý 1/2026; quý IV/2026", "chị Quý H. trình bày; quý 1/2026; quý IV/2026"),
        ("Số: 05NQ-LMHTX", "Số: 05/NQ-LMHTX"),
        ("Số: 05/NQ-LMHTX", "Số: 05/NQ-LMHTX"),
        ("Số: 05 NQ và 12KH", "Số: 05 NQ và 12KH"),
        ("ĐÁẢNG ỦY XÃ, Đáảng ủy", "ĐẢNG ỦY XÃ, Đảng ủy"),
        ("bị huỷ; thuở nhỏ; ưởng, ướng", "bị huỷ; thuở nhỏ; ưởng, ướng"),
        ("HỘI NÔNG DÂN TĨNH LAM GIANG", "HỘI NÔNG DÂN TỈNH LAM GIANG"),
        ("TĨNH LAM GIANG", "TỈNH LAM GIANG"),
        ("Hội Chữ thập đỏ tĩnh Đông Lộ", "Hội Chữ thập đỏ tỉnh Đông Lộ"),
        ("TỈNH HÀ TĨNH NĂM 2026, tỉnh Hà Tĩnh", "TỈNH HÀ TĨNH NĂM 2026, tỉnh Hà Tĩnh"),
        ("nơi yên tĩnh An Khê", "nơi yên tĩnh An Khê"),
        ("các chỉ hội trực thuộc, 12 chỉ bộ", "các chi hội trực thuộc, 12 chi bộ"),
        ("các chỉ hội đồng; không chỉ bộ máy", "các chỉ hội đồng; không chỉ bộ máy"),
    ],
)
def test_misread_marks_and_roman_headings_are_put_right(read_as: str, meant: str) -> None:
    assert repaired(Line(read_as)).text == meant


def test_a_short_name_at_the_end_of_a_code_is_told_once() -> None:
    line = repaired(Line("Số: 05/NQ-HIX"))
    assert [doubt.choices for _, doubt in line.repairs] == [("HTX", "HIX")]


def test_words_put_right_are_told_once_and_no_longer_unsure() -> None:
    line = repaired(Line("bố sung, bố sung ý kiến", ((0, 2),)))
    assert (line.unsure, line.words) == ((), (("bố sung", "bổ sung"),) * 2)
    notes = scan_notes((), (), words_mended([(line,), (line,)]))
    assert notes[-1].message == (
        "Đã tự động sửa dấu tiếng Việt ở các từ sau theo từ thường dùng: “bố sung” → “bổ sung”; "
        "hãy đối chiếu với bản gốc."
    )


def test_a_roman_heading_moves_what_is_unsure_behind_it() -> None:
    line = repaired(Line("H. NHIỆM VỤ năm", ((12, 15),)))
    assert line.text[slice(*line.unsure[1])] == "năm"
    assert [doubt.choices for _, doubt in line.repairs] == [("II", "H")]


def test_a_number_that_has_got_its_slash_back_is_doubtful_and_moves_the_rest() -> None:
    line = repaired(Line("Số: 05NQ-HIX, ngày", ((4, 12), (14, 18))))
    assert line.text == "Số: 05/NQ-HTX, ngày"
    assert [doubt.choices for _, doubt in line.repairs] == [("05/NQ-HIX", "05NQ-HIX"), ("HTX", "HIX")]
    assert [line.text[slice(*span)] for span, _ in line.repairs] == ["05/NQ-HTX", "HTX"]
    assert [line.text[slice(*span)] for span in line.unsure] == ["05/NQ-HTX", "HTX", "ngày"]


@pytest.mark.parametrize("size", [30, 46, 60])
@pytest.mark.parametrize(
    ("shown", "read_as", "meant"),
    [
        ("≥ 15", ">", "≥"),
        ("> 15", ">", ">"),
        ("≤ 3%", "<", "≤"),
        ("< 3%", "<", "<"),
        ("≥15", ">15", "≥15"),
        ("VII,", "VI,", "VII,"),
        ("VIII;", "VIII;", "VIII;"),
        ("VI", "VI", "VI"),
        ("V.", "V.", "V."),
        ("VII;", "VH;", "VII;"),
    ],
)
def test_signs_and_roman_numbers_are_as_the_picture_shows(
    drawn: Callable[..., Image.Image], tmp_path: Path, shown: str, read_as: str, meant: str, size: int
) -> None:
    page = drawn(shown, size=size)
    page.save(tmp_path / "a.png")
    left, top, right, bottom = page.point(lambda level: 255 - level).getbbox() or (0, 0, 0, 0)
    if read_as in "<>":  # tesseract's box is of the sign alone, and may leave out the bar
        right, bottom = left + size // 2, bottom - (size // 8 if shown[0] in "≥≤" else 0)
    ((word,),) = looked_at([[Word(read_as, left, right, top, bottom - top, 95.0)]], tmp_path / "a.png")
    assert word.text == meant


@pytest.mark.parametrize("size", [34, 46, 60])
@pytest.mark.parametrize(
    ("shown", "read_as", "meant"),
    [
        ("III/2026.", "II/2026.", "III/2026."),
        ("II/2026", "11/2026", "II/2026"),
        ("II/2026", "III/2026", "II/2026"),
        ("III,", "IIl,", "III,"),
        ("II-2026", "ll-2026", "II-2026"),
        ("II", "I", "II"),
        ("I/2026", "I/2026", "I/2026"),
        ("1/2026", "1/2026", "1/2026"),
        ("IV/2026", "IV/2026", "IV/2026"),
        ("3/2026", "3/2026", "3/2026"),
    ],
)
def test_the_strokes_of_a_quarter_are_counted(
    drawn: Callable[..., Image.Image], tmp_path: Path, shown: str, read_as: str, meant: str, size: int
) -> None:
    page = drawn(shown, size=size)
    page.save(tmp_path / "a.png")
    left, top, right, bottom = page.point(lambda level: 255 - level).getbbox() or (0, 0, 0, 0)
    word = Word(read_as, left, right, top, bottom - top, 95.0)
    ((_, got),) = looked_at([[Word("quý", 0, 10, top, 10, 95.0), word]], tmp_path / "a.png")
    assert (got.text, got.sure) == (meant, 95.0 if meant == read_as else 0.0)
    ((_, other),) = looked_at([[Word("Điều", 0, 10, top, 10, 95.0), word]], tmp_path / "a.png")
    assert other.text == read_as


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (["TT", "1", "2", "E)", "4"], {3: "3"}),
        (["1", "I", "2", "II", "3"], {}),
        (["1", "", "3"], {}),
        (["1", "x", "y", "3"], {}),
        (["4", "S", "6", "b", "8"], {1: "5"}),
        (["2", "Tổng cộng", "4"], {}),
    ],
)
def test_a_misread_row_number_is_told_by_its_neighbours(cells: list[str], found: dict[int, str]) -> None:
    assert numbers_between(cells) == found
