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
