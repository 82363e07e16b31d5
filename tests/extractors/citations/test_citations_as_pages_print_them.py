"""Citations in texts whose dashes, blanks and letters a page lost or changed, and papers of several bodies."""

from datetime import date

import pytest

from extractors.citations import Cited, find_citations


def _one(text: str) -> Cited:
    (cited,) = find_citations(text)
    return cited


@pytest.mark.parametrize(
    ("words", "number", "day"),
    [
        ("Quyết định của Ban Bí thư số31-QĐ/TW, ngày 01-10-2027", "31-QĐ/TW", date(2027, 10, 1)),
        ("Quyết định số 82/QĐ TTg ngày 24/2/2027", "82/QĐ-TTg", date(2027, 2, 24)),
        ("Quyết định số 65/2027/QĐ TTg ngày 24/7/2027", "65/2027/QĐ-TTg", date(2027, 7, 24)),
        ("Chỉ thị số 5/CT BCA ngày 24/7/2027", "5/CT-BCA", date(2027, 7, 24)),
        ("Nghị quyết số 12/NQ HĐND ngày 24/7/2027", "12/NQ-HĐND", date(2027, 7, 24)),
        ("Nghị quyết số 66/NQ-\u0421\u0420 ngày 26/3/2027", "66/NQ-CP", date(2027, 3, 26)),
        ("Quyết định số 24/2027/QĐ-TTg ngày 16/7/20 27", "24/2027/QĐ-TTg", date(2027, 7, 16)),
        ("Công văn số 2.350 ngày 1.4.2027", "2.350", date(2027, 4, 1)),
        ("Báo cáo giải trình, tiếp thu số 91/BC-UBND ngày 25/11/2027", "91/BC-UBND", date(2027, 11, 25)),
    ],
)
def test_worn_number_and_day_are_read(words: str, number: str, day: date) -> None:
    cited = _one(f"Thực hiện {words} của Chính phủ về rà soát.")
    assert (cited.span[0], cited.number, cited.date, cited.issuer) == (10, number, day, cited.issuer)
    assert cited.type


@pytest.mark.parametrize(
    "text",
    [
        "Cấp 2.350 ngày công và 12/20 27 suất quà cho các hộ.",  # figures
        "Họp ngày 16/7/20 27 hộ có mặt.",  # no year
        "Cơ số31 thuốc đã giao.",
    ],
)
def test_figures_are_no_worn_citations(text: str) -> None:
    assert find_citations(text) == ()


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Luật Sửa đổi, bổ sung một số điều Luật Giáo dục số 87/2027/QH15", "Luật Giáo dục"),
        ("Luật sửa đổi, bổ sung một số điều của Luật Giáo dục và Luật Nhà ở số 44/2027/QH15", "Luật Nhà ở"),
    ],
)
def test_law_that_amends_others_is_one_law(words: str, title: str) -> None:
    cited = _one(f"Căn cứ {words};")
    assert (cited.type, cited.span) == ("Luật", (7, 7 + len(words)))
    assert cited.title
    assert cited.title.lower().startswith("sửa đổi, bổ sung")
    assert cited.title.endswith(title)


def test_law_amended_by_another_stays_itself() -> None:
    first, second = find_citations("Luật Giáo dục số 43/2027/QH14 được sửa đổi, bổ sung bởi Luật số 87/2028/QH15")
    assert (first.title, first.number, second.title, second.number) == (
        "Giáo dục",
        "43/2027/QH14",
        None,
        "87/2028/QH15",
    )


@pytest.mark.parametrize(
    ("words", "issuer"),
    [
        (
            "Thông tư số 2/2027/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
            "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
        ),
        ("Nghị định số 95/2027/NĐ-CP của Chính phủ Quy định chi tiết", "Chính phủ"),
        ("Nghị định số 95/2027/NĐ-CP của Chính phủ và Ủy ban nhân dân tỉnh đã họp", "Chính phủ"),
        (
            "Thông tư số 41/2027/TT-BNN của Bộ nông nghiệp và phát triển nông thôn",
            "Bộ nông nghiệp và phát triển nông thôn",
        ),
        (
            "Nghị quyết liên tịch số 19/2027/NQLT/CP-TLĐ của Chính phủ và Tổng Liên đoàn Lao động Việt Nam",
            "Chính phủ và Tổng Liên đoàn Lao động Việt Nam",
        ),
        (
            "Thông tư liên tịch số 2/2027/TTLT-BTC-BNV ngày 28/01/2027 giữa Bộ Tài chính và Bộ Nội vụ",
            "Bộ Tài chính và Bộ Nội vụ",
        ),
        ("Kế hoạch số 2/KH-UBND ngày 28/01/2027 giữa Bộ Tài chính và Bộ Nội vụ", None),
    ],
)
def test_body_is_told_whole_and_ends_where_its_deed_begins(words: str, issuer: str | None) -> None:
    assert _one(f"Căn cứ {words} hướng dẫn thực hiện.").issuer == issuer


def test_body_in_capitals_is_called_as_the_text_calls_it() -> None:
    text = (
        "THỰC HIỆN NGHỊ QUYẾT 66/NQ-CP CỦA CHÍNH PHỦ\nCăn cứ Nghị quyết số 66/NQ-CP của Chính phủ; Nghị quyết 66/NQ-CP."
    )
    assert [cited.issuer for cited in find_citations(text)] == ["Chính phủ"] * 3


def test_body_that_stands_in_capitals_only_stays_so() -> None:
    assert _one("THỰC HIỆN NGHỊ QUYẾT 66/NQ-CP CỦA CHÍNH PHỦ").issuer == "CHÍNH PHỦ"


@pytest.mark.parametrize(
    ("words", "issuer"),
    [
        ("Kế hoạch số 12/KH-BCĐ của Ban Chỉ đạo phòng, chống thiên tai huyện Lam Giang", None),
        ("Kế hoạch số 12/KH-BCĐ của Ban Chỉ đạo 389 tỉnh", None),
        ("Kế hoạch số 12/KH-BCĐ của Ban Chỉ đạo", "về việc rà soát các xã"),
        ("Quyết định số 5/QĐ-UBND huyện Lam Giang, ngày 28/4/2027", None),
        ("Nghị quyết số 12/NQ-HĐND", "tỉnh giao các xã"),
        ("Kế hoạch số 2/KH-UBND ngày 2/8/2027 của Ủy ban nhân dân Phường 1", None),
    ],
)
def test_board_and_council_are_told_up_to_their_unit(words: str, issuer: str | None) -> None:
    text = f"Thực hiện {words} {issuer or 'về rà soát'}."
    assert text[slice(*_one(text).span)] == words


def test_types_of_several_papers_stand_before_their_body() -> None:
    cited = _one("Căn cứ các Quyết định của Thủ tướng Chính phủ: số 14/QĐ-TTg ngày 30/9/2027 về việc phê duyệt")
    assert (cited.type, cited.number, cited.issuer) == ("Quyết định", "14/QĐ-TTg", "Thủ tướng Chính phủ")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("theo Nghị định 207? Có.", ["207"]),
        ("Thực hiện nghị quyết 57 của Bộ Chính trị, các xã", ["57"]),
        ("Kỳ họp ra 4 nghị quyết 20 ngày trước.", []),
        ("Thông qua nghị quyết 12 đại biểu tán thành.", []),
    ],
)
def test_paper_typed_small_with_its_number(text: str, numbers: list[str]) -> None:
    assert [cited.number for cited in find_citations(text)] == numbers


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("ĐIỀU LỆ\n\nLIÊN MINH HỢP TÁC XÃ TỈNH LAM SƠN\n\nĐiều lệ\n\nChương I", []),
        ("Điều lệ Công ty cổ phần là cơ sở pháp lý.", []),
        ("Theo Điều lệ Công ty Cổ phần Lam Sơn và Điều lệ Đảng.", ["Công ty Cổ phần Lam Sơn", "Đảng"]),
    ],
)
def test_charter_is_that_of_a_body_with_a_name(text: str, titles: list[str]) -> None:
    assert [cited.title for cited in find_citations(text)] == titles


def test_day_with_a_one_read_as_a_letter_is_mended_and_doubted() -> None:
    cited = _one("Nghị định số 31/2027/NĐ-CP ngày I1 tháng 5 năm 2027 của Chính phủ")
    assert (cited.date, [doubt.code for doubt in cited.doubts]) == (date(2027, 5, 11), ["bad_date"])


def test_symbol_of_two_desks_keeps_both() -> None:
    cited = _one("Công văn số 34/SGDĐT-GDTrH,GDTX ngày 08/4/2027 về việc ôn tập")
    assert (cited.number, cited.date) == ("34/SGDĐT-GDTrH,GDTX", date(2027, 4, 8))


def test_law_that_amends_many_is_one_law() -> None:
    cited = _one(
        "Luật Sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, "
        "Luật Ngân sách nhà nước, Luật Quản lý tài sản công, Luật Quản lý thuế, Luật Dữ trữ quốc gia, "
        "Luật Xử lý vi phạm hành chính ngày 29 tháng 11 năm 2024;"
    )
    assert cited.date == date(2024, 11, 29)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("- 1Luật phòng, chống tham nhũng 2005\n", ["Luật phòng, chống tham nhũng 2005"]),
        ("- 3Nghị quyết 773/2009/NQ-UBTVQH12 về chi tiêu\n", ["Nghị quyết 773/2009/NQ-UBTVQH12"]),
        ("Công điện số 1478⁄CĐ-TTg", ["Công điện số 1478⁄CĐ-TTg"]),
    ],
)
def test_numerals_glued_by_a_list_and_bars_of_fractions(text: str, shown: list[str]) -> None:
    assert [text[slice(*cited.span)] for cited in find_citations(text)] == shown


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Quyết định số 22/QĐ-BCT ngày 08/10/2027 của Bộ Công Thương phân cấp thẩm quyền", "Bộ Công Thương"),
        ("Quyết định số 22/QĐ-UBND ngày 08/10/2027 của UBND tỉnh Lam Sơn công nhận xã", "UBND tỉnh Lam Sơn"),
    ],
)
def test_verbs_behind_a_body_end_its_name(text: str, issuer: str) -> None:
    assert _one(text).issuer == issuer


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Căn cứ Luật Khiếu nại, tố cáonăm 1998; và", ["Luật Khiếu nại, tố cáonăm 1998"]),
        ("Căn cứ Luật Ban hành văn bản quyphạm pháp luật;", ["Luật Ban hành văn bản quyphạm pháp luật"]),
        ("Luật Đất đainăm nay", []),
    ],
)
def test_law_whose_name_lost_spaces(text: str, shown: list[str]) -> None:
    assert [text[slice(*cited.span)] for cited in find_citations(text)] == shown
