"""Citations are found with their type, number, date and body, and nothing else is taken for one."""

from datetime import date
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.citations import find_citations, is_own_number
from vitext.clean import clean


def only(text):
    (cited,) = find_citations(text)
    return cited


def slices(text):
    return [text[slice(*cited.span)] for cited in find_citations(text)]


@pytest.mark.parametrize(
    ("sentence", "number", "day", "issuer"),
    [
        ("[Nghị định 45/2021/NĐ-CP ngày 31/3/2021 của Chính phủ], trình", "45/2021/NĐ-CP", "2021-03-31", "Chính phủ"),
        ("là [Chương trình số 28-CTr/TU] Thực hiện", "28-CTr/TU", None, None),
        (
            "[Nghị quyết số 20-NQ/TW của Hội nghị Trung ương 5 (khóa XIII)] về tiếp tục đổi mới",
            "20-NQ/TW", None, "Hội nghị Trung ương 5 (khóa XIII)",
        ),
        (
            "[Quyết định số 01/QĐ-TTg ngày 03 tháng 01\nnăm 2023 của Thủ tướng Chính phủ] phê duyệt Đề án",
            "01/QĐ-TTg", "2023-01-03", "Thủ tướng Chính phủ",
        ),
        (
            "thực hiện [Kế hoạch số 2747/KH-UBND ngày 15/5/2023 của Ủy ban nhân dân tỉnh Bến Tre], về",
            "2747/KH-UBND", "2023-05-15", "Ủy ban nhân dân tỉnh Bến Tre",
        ),
        (
            "[Nghị quyết số 13-NQ/TW ngày 18/3/2002 của Hội nghị lần thứ 5, "
            "Ban Chấp hành Trung ương Đảng khóa IX], báo cáo",
            "13-NQ/TW", "2002-03-18", "Hội nghị lần thứ 5, Ban Chấp hành Trung ương Đảng khóa IX",
        ),
        (
            "[Nghị quyết số 20-NQ/TW của Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII].",
            "20-NQ/TW", None, "Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII",
        ),
        ("[Chỉ thị số 35-CT/TW, ngày 26/5/2014 của Bộ Chính trị] về", "35-CT/TW", "2014-05-26", "Bộ Chính trị"),
        ("Xét [Tờ trình số 214/TTr- UBND ngày 15/12/2025 của UBND xã] về", "214/TTr-UBND", "2025-12-15", "UBND xã"),
        ("Xét [Báo cáo thẩm tra số 31/BC-BKTNS] của", "31/BC-BKTNS", None, None),
        ("[Nghị quyết số 66.4/2025/NQ-CP] và", "66.4/2025/NQ-CP", None, None),
        ("bởi [Luật số 87/2025/QH15];", "87/2025/QH15", None, None),
        ("[Tờ\ntrình số 27/TTr-LMHTX ngày 22/3/2021],", "27/TTr-LMHTX", "2021-03-22", None),
        ("[Hướng dẫn số 91/HD-MTTW-BTT ngày 18-3-2022] của", "91/HD-MTTW-BTT", "2022-03-18", None),
        (
            "[Thông tư số 32/2020/TT-BGDĐT ngày 15 tháng 9 năm 2020 của Bộ trưởng Bộ Giáo dục và Đào tạo] ban hành",
            "32/2020/TT-BGDĐT", "2020-09-15", "Bộ trưởng Bộ Giáo dục và Đào tạo",
        ),
        (
            "[Nghị quyết số 237/NQ-UBTVQH16 của Ủy ban Thường vụ Quốc hội] quy định",
            "237/NQ-UBTVQH16", None, "Ủy ban Thường vụ Quốc hội",
        ),
        ("theo [Chỉ thị 05] của cấp trên", "05", None, None),
        ("[Nghi dinh so 45/2021/ND-CP ngay 31/3/2021 cua Chinh phu] ve", "45/2021/ND-CP", "2021-03-31", "Chinh phu"),
    ],
)  # fmt: skip
def test_a_numbered_text_is_read_from_its_type_to_its_body(sentence, number, day, issuer):
    begin, end = sentence.index("["), sentence.index("]") - 1
    cited = only(sentence.replace("[", "").replace("]", ""))
    assert cited.span == (begin, end)
    assert (cited.number, cited.date, cited.issuer) == (number, day and date.fromisoformat(day), issuer)
    assert cited.doubts == ()


@pytest.mark.parametrize(
    ("text", "kind", "title", "day"),
    [
        ("Luật HTX 2012", "Luật", "HTX 2012", None),
        ("Luật Hợp tác xã năm 2023", "Luật", "Hợp tác xã năm 2023", None),
        ("Luật Hợp tác xã", "Luật", "Hợp tác xã", None),
        ("Luật Hợp tác xã (sửa đổi)", "Luật", "Hợp tác xã (sửa đổi)", None),
        ("Luật Giáo dục ngày 14 tháng 6 năm 2019", "Luật", "Giáo dục", "2019-06-14"),
        ("Luật Tổ chức chính quyền địa phương số 72/2025/QH15", "Luật", "Tổ chức chính quyền địa phương", None),
        ("Điều lệ Liên minh Hợp tác xã tỉnh Bạch Sơn", "Điều lệ", "Liên minh Hợp tác xã tỉnh Bạch Sơn", None),
        ("Biên bản Đại hội ngày 14/3/2026", "Biên bản", None, "2026-03-14"),
    ],
)
def test_a_text_cited_by_name_has_a_title_and_a_date_only_where_one_is_printed(text, kind, title, day):
    sentence = f"Căn cứ {text};"
    cited = only(sentence)
    assert sentence[slice(*cited.span)] == text
    assert (cited.type, cited.title, cited.date) == (kind, title, day and date.fromisoformat(day))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("điểm b khoản 2 Điều 9 Nghị định số 118/2025/NĐ-CP", "điểm b khoản 2 Điều 9"),
        ("Khoản 1 Điều 7 Luật Hợp tác xã", "Khoản 1 Điều 7"),
        ("điểm đ, e khoản 1 Điều 12 của Quy định số 24-QĐ/TW", "điểm đ, e khoản 1 Điều 12"),
        ("khoản 1,\nĐiều 7 Thông tư số 05/2018/TT-NHNN", "khoản 1, Điều 7"),
    ],
)
def test_point_clause_and_article_belong_to_the_citation(text, unit):
    cited = only(f"theo {text} thì")
    assert (cited.span[0], cited.unit) == (5, unit)


def test_two_numbers_after_one_type_are_two_citations():
    text = "thực hiện Kế hoạch số 15/KH-UBND và 16/KH-UBND của UBND tỉnh"
    assert slices(text) == ["Kế hoạch số 15/KH-UBND", "16/KH-UBND của UBND tỉnh"]
    second = find_citations(text)[1]
    assert second.type == "Kế hoạch"
    assert [doubt.code for doubt in second.doubts] == ["inferred"]


def test_an_amended_law_and_the_law_that_amends_it_are_two_citations():
    text = "Luật Đầu tư công số 58/2024/QH15 được sửa đổi, bổ sung bởi Luật số 90/2025/QH15"
    assert [cited.number for cited in find_citations(text)] == ["58/2024/QH15", "90/2025/QH15"]


def test_a_short_citation_takes_date_and_body_of_the_full_one_and_says_so():
    text = "Nghị quyết số 20-NQ/TW ngày 16/6/2022 của Bộ Chính trị. Nghị quyết số 20-NQ/TW nêu"
    full, short = find_citations(text)
    assert (short.date, short.issuer) == (full.date, full.issuer) == (date(2022, 6, 16), "Bộ Chính trị")
    assert ([doubt.code for doubt in full.doubts], [doubt.code for doubt in short.doubts]) == ([], ["inferred"])


def test_one_number_with_two_dates_is_left_to_the_reviewer():
    text = "Nghị quyết số 71/NQ-CP ngày 01/5/2025, sau là Nghị quyết số 71/NQ-CP ngày 01/4/2025"
    first, second = find_citations(text)
    assert (first.date, second.date) == (date(2025, 5, 1), date(2025, 4, 1))
    assert second.doubts[0].choices == ("2025-05-01", "2025-04-01")


@pytest.mark.parametrize("printed", ["32/9/2-14", "32/9/2014", "31/4/2020"])
def test_a_date_that_is_no_day_is_left_empty_and_said(printed):
    text = f"Kết luận 102-KL/TW ngày {printed} của Bộ Chính trị về Hội"
    cited = only(text)
    assert text[slice(*cited.span)].endswith("của Bộ Chính trị")
    assert cited.date is None
    assert [doubt.code for doubt in cited.doubts] == ["bad_date"]
    assert printed in cited.doubts[0].message


@pytest.mark.parametrize(
    "line", ["Số: 12/NQ-LMHTX", "Số 12-NQ/ĐU", "BAN CHẤP HÀNH\nSố: 02/BB-LMHTX\n", "| Số: 05/TB-UBND"]
)
def test_the_number_on_the_own_line_of_a_text_is_no_citation(line):
    assert find_citations(line) == ()
    start = line.index(next(filter(str.isdecimal, line)))
    assert is_own_number(line, (start, len(line)))


def test_a_number_in_a_sentence_is_not_the_texts_own():
    text = "theo Quyết định\nsố 12/QĐ-UBND"
    assert not is_own_number(text, (19, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết này", "Luật sư nêu", "Luật này", "Chương trình xây dựng nông thôn mới",
        "Số:      /BC-UBND", "17/15 HTX", "triệu đồng/người/năm", "24/7", "theo Điều lệ,", "Quyết định 12 hộ",
        "Hội nghị lần thứ 5", "Biên bản được lập",
        "mẫu số 10", "QH15", "Nghị quyết năm 2025", "12/2025", "05/18 HTX", "10 bác sĩ/1 vạn dân",
    ],
)  # fmt: skip
def test_what_is_no_citation_is_left_alone(text):
    assert find_citations(text) == ()


def test_word_segmented_and_decomposed_texts_are_read_as_well():
    text = "Quyết_định số 673/QĐ-TTg ngày 10.5.2011 của Thủ_tướng Chính_phủ về"
    cited = only(text)
    assert (cited.type, cited.issuer) == ("Quyết định", "Thủ tướng Chính phủ")
    decomposed = clean(normalize("NFD", "theo  Nghị  định số 45/2021/NĐ-CP  ngày 31/3/2021"))
    assert only(decomposed.text).date == date(2021, 3, 31)


PIECES = (
    "Nghị quyết ",
    "Luật Hợp tác xã ",
    "số ",
    "12/",
    "2026/",
    "NQ-TW",
    "-HĐND",
    " ngày ",
    "30/6/2026",
    "khoản 3 Điều 4 ",
)
PIECES += (" của ", "UBND tỉnh", "Thủ tướng Chính phủ", "Số: ", " và ", ", ", "; ", ".", "\n", "|", "–", " ", "5", "Đ")


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_text_is_read_without_a_fault_in_order_and_without_overlap(text):
    position = 0
    for cited in find_citations(text):
        assert position <= cited.span[0] < cited.span[1] <= len(text)
        position = cited.span[1]


def test_annex_names_the_paper_that_it_belongs_to_and_cites_none():
    assert (
        slices(
            "Hết.\n\nPHỤ LỤC\n(Kèm theo Nghị quyết số 20/NQ-HĐND ngày 13 tháng 7 năm 2031 của Hội đồng nhân dân tỉnh)"
        )
        == []
    )
    assert slices("Quy chế ban hành kèm theo Quyết định số 12/QĐ-UBND") == ["Quyết định số 12/QĐ-UBND"]


def test_heading_of_a_site_above_the_own_number_is_no_citation():
    assert slices("# CÔNG VĂN SỐ 24/SNV-CCVC\n\nSỞ NỘI VỤ\nSố: 24/SNV-CCVC\n\nKính gửi: Các xã") == []


def test_body_in_a_heading_of_capitals_ends_before_what_is_decided():
    text = "BÃI BỎ NGHỊ QUYẾT SỐ 31/2015/NQ-HĐND NGÀY 11/12/2015 CỦA HỘI ĐỒNG NHÂN DÂN TỈNH QUY ĐỊNH BỘ TIÊU CHÍ"
    assert only(text).issuer == "HỘI ĐỒNG NHÂN DÂN TỈNH"


@pytest.mark.parametrize("printed", ["22/9/2-14", "22/9/2o14"])
def test_a_nought_mistyped_in_a_year_is_read_and_said(printed):
    cited = only(f"Kết luận 102-KL/TW ngày {printed} của Bộ Chính trị về Hội")
    assert cited.date == date(2014, 9, 22)
    assert [doubt.code for doubt in cited.doubts] == ["bad_date"]


@pytest.mark.parametrize(
    ("text", "words", "kind", "issuer"),
    [
        (
            "Nghị quyết số 20-NQ/TW ngày 16/6/2022, Hội nghị lần thứ 5, Ban Chấp hành Trung ương Đảng khóa XIII về",
            "Nghị quyết số 20-NQ/TW ngày 16/6/2022, Hội nghị lần thứ 5, Ban Chấp hành Trung ương Đảng khóa XIII",
            "Nghị quyết",
            "Hội nghị lần thứ 5, Ban Chấp hành Trung ương Đảng khóa XIII",
        ),
        (
            "theo Thông báo kết luận số 123-TB/TU, ngày 02/3/2021 của Thường trực Tỉnh ủy",
            "Thông báo kết luận số 123-TB/TU, ngày 02/3/2021 của Thường trực Tỉnh ủy",
            "Thông báo",
            "Thường trực Tỉnh ủy",
        ),
        ("thực hiện Chỉ thị số 05 của Bộ Chính trị.", "Chỉ thị số 05 của Bộ Chính trị", "Chỉ thị", "Bộ Chính trị"),
    ],
)
def test_a_body_named_in_another_way_belongs_to_the_citation(text, words, kind, issuer):
    cited = only(text)
    assert (text[slice(*cited.span)], cited.type, cited.issuer) == (words, kind, issuer)


def test_a_symbol_typed_with_a_space_gets_its_dash():
    cited = only("căn cứ Kế hoạch số 298 KH/TWĐTN ngày 14/7/2011 của Ban Chấp hành")
    assert (cited.number, cited.date) == ("298-KH/TWĐTN", date(2011, 7, 14))


@pytest.mark.parametrize(
    "words",
    [
        "Luật sửa đổi, bổ sung một số điều của Luật Giáo dục ngày 25/11/2009",
        "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương "
        "ngày 22 tháng 11 năm 2019",
        "Luật sửa đổi, bổ sung một số điều của Luật Tiêu chuẩn và quy chuẩn kỹ thuật",
    ],
)
def test_law_that_amends_others_is_one_law(words):
    cited = only(f"Căn cứ {words}; theo đề nghị của Sở.")
    assert (cited.type, cited.title.partition(" của ")[0]) == ("Luật", "sửa đổi, bổ sung một số điều")
    assert cited.span == (7, 7 + len(words.rstrip(";")))


def test_year_alone_may_stand_before_the_body():
    cited = only("thực hiện Nghị quyết 57-NQ/TW năm 2024 của Bộ Chính trị về")
    assert (cited.number, cited.issuer) == ("57-NQ/TW", "Bộ Chính trị")


def test_body_may_stand_before_the_number():
    cited = only("Xét báo cáo của Ủy ban nhân dân tỉnh số 218/BC-UBND, ngày 08/12/2016 về")
    assert (cited.type, cited.number, cited.issuer) == ("Báo cáo", "218/BC-UBND", "Ủy ban nhân dân tỉnh")
    assert cited.date == date(2016, 12, 8)


def test_day_that_begins_the_next_paragraph_is_not_that_of_the_paper_above():
    text = "CỦA CHÍNH PHỦ THỰC HIỆN NGHỊ QUYẾT SỐ 66-NQ/TW\nNgày 28 tháng 11 năm 2025, tại trụ sở"
    assert only(text).date is None


def test_title_that_a_site_repeats_below_cites_nothing():
    text = "Số: 659/TB-VP\nTHÔNG BÁO\nNội dung.\nThông báo 659/TB-VP năm 2025 về cuộc họp do Văn phòng ban hành"
    assert find_citations(text) == ()


def test_charter_ends_before_whom_it_is_applied_to():
    cited = only("kiểm tra theo Điều 30 Điều lệ Đảng đối với 40 đảng viên")
    assert cited.title == "Đảng"


@pytest.mark.parametrize(
    "words",
    [
        "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng",
        "Nghị quyết Đại hội XIV của Đảng",
        "Nghị quyết Đại hội lần thứ XIII của Đảng",
        "Nghị quyết Đại hội đại biểu phụ nữ toàn quốc lần thứ XIII",
        "Nghị quyết Đại hội XVIII Công đoàn Tổng công ty",
    ],
)
def test_resolution_of_a_congress_is_cited_by_its_name(words):
    cited = only(f"Tiếp tục thực hiện {words}; tổ chức học tập")
    assert (cited.type, cited.issuer) == ("Nghị quyết", words.removeprefix("Nghị quyết "))


def test_resolution_that_no_congress_names_is_not_cited():
    assert find_citations("Nghị quyết Đại hội đề ra đã hoàn thành; thực hiện Nghị quyết Đại hội") == ()


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("QĐ số 45/QĐ-UBND ngày 3/2/2026 của UBND tỉnh", "Quyết định"),
        ("CV 77/UBND-KT ngày 5/1/2026 của UBND huyện", "Công văn"),
        ("TTr số: 9/TTr-UBND", "Tờ trình"),
    ],
)
def test_type_may_be_a_short_form(words, kind):
    cited = only(f"Căn cứ {words} về việc giao chỉ tiêu")
    assert (cited.type, cited.span) == (kind, (7, 7 + len(words)))


def test_body_ends_before_what_the_letter_is_about():
    cited = only("Công văn số 123/LMHTXVN-CSPT ngày 5/1/2026 của Liên minh HTX Việt Nam V/v hướng dẫn")
    assert cited.issuer == "Liên minh HTX Việt Nam"


def test_annex_of_another_paper_is_cited():
    text = "Số: 221-KL/TW\nKẾT LUẬN\nNội dung.\n(Kèm theo Báo cáo số 565-BC/BTCTW, ngày 27/11/2025)\n"
    assert only(text).number == "565-BC/BTCTW"
    own = text.replace("Báo cáo số 565-BC/BTCTW", "Kết luận số 221-KL/TW")
    assert find_citations(own) == ()


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Nghị quyết số 04/NQ-LM của Ban Chấp hành Liên minh tỉnh Lam Giang\nThực hiện Nghị quyết", "tỉnh Lam Giang"),
        ("Nghị quyết số 04/NQ-LM của Ban Chấp hành Liên minh\nHợp tác xã tỉnh Lam Giang", "tỉnh Lam Giang"),
        ("Kế hoạch số 04-KH/BTC của Ban\nTổ chức Tỉnh ủy về", "Tổ chức Tỉnh ủy"),
        ("Kế hoạch số 04-KH/VP của Văn phòng Trung ương Đảng\nCác phòng chuyên môn theo dõi.", "Trung ương Đảng"),
        ("Kế hoạch số 04/KH-HND của Hội Nông dân tỉnh\n\nHội Nông dân xã Tân Phú thực hiện.", "Nông dân tỉnh"),
        ("Luật số 10/2022/QH15 của Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam;", "chủ nghĩa Việt Nam"),
    ],
)
def test_name_of_a_body_goes_on_in_the_next_line_but_not_into_a_sentence(text, issuer):
    (cited, *_) = find_citations(text)
    assert cited.issuer.endswith(issuer)


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15;", "Ban hành văn bản quy phạm pháp luật"),
        ("Căn cứ Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13;", "Phổ biến, giáo dục pháp luật"),
    ],
)
def test_law_whose_title_holds_a_type_word_is_one_citation(words: str, title: str) -> None:
    found = find_citations(clean(words).text)
    assert [(one.type, one.title) for one in found] == [("Luật", title)]
