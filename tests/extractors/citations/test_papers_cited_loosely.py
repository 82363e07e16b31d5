"""Papers that a text names without a whole symbol, and words that only look like papers."""

import pytest

from extractors.citations import find_citations


def slices(text: str) -> list[str]:
    return [text[slice(*cited.span)] for cited in find_citations(text)]


@pytest.mark.parametrize(
    ("words", "number", "issuer"),
    [
        ("Công điện 12 của UBND tỉnh", "12", "UBND tỉnh"),
        ("Công văn số 2407, ngày 28/3/2027 của Ngân hàng Chính sách xã hội", "2407", "Ngân hàng Chính sách xã hội"),
        ("Đề án số 24 của Trung ương Hội Nông dân", "24", "Trung ương Hội Nông dân"),
        ("Công văn của Sở Nội vụ ngày 14/8/2027", None, "Sở Nội vụ"),
    ],
)
def test_paper_with_a_plain_number_is_cited_by_its_day_or_body(words: str, number: str | None, issuer: str) -> None:
    (cited,) = find_citations(f"Thực hiện {words}, các xã rà soát biên chế.")
    assert (cited.span, cited.number, cited.issuer) == ((10, 10 + len(words)), number, issuer)


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch 100 ngày đêm hoàn thành xóa nhà tạm",
        "Công văn của Sở Nội vụ yêu cầu rà soát",
        "Đoàn Luật sư tỉnh và Hội Luật gia tỉnh tổ chức 12 buổi tư vấn năm 2027.",
        "Luật sư Lê An và luật gia Hà My, thành viên tổ tư vấn",
    ],
)
def test_plans_of_days_and_people_of_law_are_no_papers(text: str) -> None:
    assert slices(text) == []


def test_lawyers_do_not_hide_the_law_they_speak_of() -> None:
    assert slices("Luật sư Lê An trao đổi về Luật Đất đai năm 2024.") == ["Luật Đất đai năm 2024"]


def test_minutes_are_named_with_the_body_that_met() -> None:
    words = "Biên bản họp Hội đồng quản trị số 05/2025/BB-HĐQT ngày 29/5/2025"
    assert slices(f"Căn cứ {words};") == [words]


def test_short_type_after_and_begins_a_citation_of_its_own() -> None:
    text = "thực hiện NQ 05/NQ-ĐU của Đảng ủy xã và KH 14/KH-UBND của UBND xã;"
    assert slices(text) == ["NQ 05/NQ-ĐU của Đảng ủy xã", "KH 14/KH-UBND của UBND xã"]


@pytest.mark.parametrize(
    "words",
    [
        "Điều lệ tổ chức và hoạt động của Công ty Cổ phần Nhựa Lam Sơn",
        "Biên bản họp Đại hội đồng cổ đông năm 2027 số 01/BB-ĐHĐCĐ ngày 26/4/2027",
        "Chương trình phối hợp số 12-CTrPH/BDV-LMHTX",
        "Bộ Luật Dân sự 2015",
        "Tờ trình:\n   Số 202/TTr-SVH ngày 11/5/2027",
    ],
)
def test_papers_of_companies_and_joint_ones_are_cited_whole(words: str) -> None:
    assert slices(f"Căn cứ {words};") == [words]


def test_day_by_which_minutes_are_sent_is_not_theirs() -> None:
    assert slices("Biên bản hội nghị gửi về UBND xã trước ngày 15/12/2027.") == []


def test_body_on_the_next_line_is_not_part_of_the_name_that_is_over() -> None:
    (cited,) = find_citations("Kế hoạch số 04/KH-UBND của UBND tỉnh\nPhòng Kinh tế theo dõi.")
    assert cited.issuer == "UBND tỉnh"


@pytest.mark.parametrize("line", ["Nghị quyết số: 97/2027/NQ-HĐND\n", "Số: 97/2027/NQ-HĐND\n"])
def test_number_on_a_line_of_its_own_is_the_texts(line: str) -> None:
    heading = "Nghị quyết số 97/2027/NQ-HĐND Về chương trình\n"
    assert slices(f"{heading}TRANG CHỦ\n{heading}{line}Nội dung.\n") == []


def test_number_below_a_colon_is_one_of_a_list() -> None:
    assert len(slices("tại các văn bản:\nSố 202/TTr-SVH ngày 11/5/2027;\nSố 203/BC-SVH ngày 12/5/2027.")) == 2


@pytest.mark.parametrize("words", ["Chương trình số 61-Ctr/HU", "Nghị quyết số 7-Nq/ĐU ngày 4/5/2027 của Đảng ủy xã"])
def test_party_type_behind_its_dash_may_be_typed_in_any_case(words: str) -> None:
    assert slices(f"Thực hiện {words}, xã đã họp.") == [words]


@pytest.mark.parametrize("words", ["bón 12 kg/ha", "12 tb/lớp", "3-kh/ha"])
def test_measures_are_no_party_numbers(words: str) -> None:
    assert slices(f"Nhà vườn {words} mỗi vụ.") == []


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("Kết luận số 9-KL/HU của ban Thường vụ Huyện ủy", "ban Thường vụ Huyện ủy"),
        ("Báo cáo số 31/BC-HĐND của Ban văn hóa - xã hội HĐND tỉnh", "Ban văn hóa - xã hội HĐND tỉnh"),
        ("Báo cáo số 32/BC-HĐND của Ban kinh\ntế và ngân sách HĐND huyện", "Ban kinh tế và ngân sách HĐND huyện"),
        ("Quyết định số 4/QĐ-UBND của Phòng tài chính - kế hoạch huyện", "Phòng tài chính - kế hoạch huyện"),
    ],
)
def test_body_typed_small_is_read_whole(words: str, body: str) -> None:
    (cited,) = find_citations(f"Căn cứ {words} về việc tổ chức lễ hội;")
    assert cited.issuer == body


@pytest.mark.parametrize("words", ["bộ phận một cửa", "ban tổ chức lễ hội", "hội viên"])
def test_small_words_that_name_no_body_are_none(words: str) -> None:
    (cited,) = find_citations(f"theo Kế hoạch số 5/KH-UBND của {words} xã Đồi Chè")
    assert cited.issuer is None


def test_paper_behind_and_is_no_part_of_the_body() -> None:
    text = "thực hiện Nghị quyết số 8/NQ-CP của Chính phủ và Kế\nhoạch số 44-KH/TU của Tỉnh ủy;"
    assert [(cited.type, cited.issuer) for cited in find_citations(text)] == [
        ("Nghị quyết", "Chính phủ"),
        ("Kế hoạch", "Tỉnh ủy"),
    ]
    (cited,) = find_citations("Công văn số 45/SKH-TH của Sở Tài chính và Kế hoạch tỉnh về vốn")
    assert cited.issuer == "Sở Tài chính và Kế hoạch tỉnh"


@pytest.mark.parametrize(
    "words",
    [
        "Nghị quyết 26 Ban Chấp hành Trung ương khóa X",
        "Nghị quyết Hội nghị lần thứ 9 Ban Chấp hành Đảng bộ huyện",
        "Nghị quyết Hội nghị Người lao động năm 2027",
        "nghị quyết Đại hội Công đoàn tỉnh lần thứ XI",
    ],
)
def test_resolution_is_told_by_the_conference_that_has_a_number_or_year(words: str) -> None:
    assert slices(f"Các đơn vị thực hiện {words}.") == [words]


@pytest.mark.parametrize(
    "words",
    ["Nghị quyết Hội nghị đề ra", "Nghị quyết Hội nghị khoa học tỉnh", "nghị quyết Đại hội", "nghị quyết 18 của xã"],
)
def test_resolution_of_a_conference_without_number_and_year_is_none(words: str) -> None:
    assert slices(f"Các đơn vị thực hiện {words}.") == []


def test_number_of_a_congress_ends_its_name() -> None:
    (cited,) = find_citations("Kết quả thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ X đạt cao.")
    assert cited.issuer == "Đại hội Đảng bộ huyện lần thứ X"


def test_work_behind_a_name_in_capitals_is_no_part_of_it() -> None:
    (cited,) = find_citations("theo Công văn số 7/SNV-TH của Sở Nội vụ đào tạo 30 cán bộ")
    assert cited.issuer == "Sở Nội vụ"


HEADING = "Nghị quyết Đại hội đại biểu Đảng bộ huyện Vân Trung lần thứ XI"


def test_own_name_as_a_heading_is_no_citation_nor_where_it_is_announced() -> None:
    text = f"Thứ Hai, 7/6/2027\n\n{HEADING}\n\nBản tin đăng toàn văn {HEADING}, nhiệm kỳ 2025 - 2030 vừa thông qua.\n\n"
    assert slices(text) == []
    other = "Nghị quyết Đại hội đại biểu Đảng bộ huyện lần thứ X"
    assert slices(f"{text}Đánh giá việc thực hiện {other}:") == [other]


def test_name_that_begins_a_sentence_or_stands_far_below_is_cited() -> None:
    assert len(slices(f"Triển khai nhiệm vụ\n\n{HEADING} đã đề ra 12 chỉ tiêu.")) == 1
    assert len(slices(f"{'Xã họp bàn. ' * 200}\n\n{HEADING}\n\n")) == 1
