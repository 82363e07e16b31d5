"""Tiêu đề và tác giả bản tin: captions, sections, picture names and sentences around them, and writers named in odd places."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts

TITLE = "Hội Nông dân xã Lam Giang sơ kết công tác quý I"
LEAD = "Sáng ngày 12/4/2031, Hội Nông dân xã Lam Giang tổ chức Hội nghị sơ kết công tác hội quý I, triển khai nhiệm vụ quý II."
BODY = "Hội nghị nghe báo cáo và thảo luận nhiều nội dung quan trọng."
CAPTION = "Các hội viên trao đổi với cán bộ khuyến nông bên ruộng"


def _read(text: str) -> DocumentFacts:
    return find_document_facts(text).facts


def _above(*lines: str) -> str:
    return "\n\n".join((*lines, LEAD, BODY)) + "\n"


@pytest.mark.parametrize(
    "lines",
    [
        (TITLE, "18/04/2031", TITLE),  # a site prints the title twice
        (TITLE, CAPTION, CAPTION),  # … and a caption twice, too
        (TITLE, "Ông Đỗ Văn Khải phát biểu chỉ đạo tại hội nghị."),
        (TITLE, "Đại diện chi hội nêu ý kiến tại buổi họp."),
        (TITLE, "hoi-nghi so ket quy I 2031"),  # the name of a picture
        ("hoi-nghi-so-ket-cua-hoi-nong-dan-xa-lam-giang-(2).jpg", TITLE),
        ("Hoạt động Liên minh HTX và thành viên", TITLE, "18/04/2031"),
        ("Thông tin tuyên truyền - Tin tức", TITLE, "18/04/2031"),
        (TITLE, "Hoạt động đoàn thể trong tỉnh"),
        (TITLE, "1. Kết quả công tác hội quý I"),
        (TITLE, "Nội dung chính của hội nghị gồm có:"),
    ],
)
def test_title_is_told_from_the_lines_around_it(lines: tuple[str, ...]) -> None:
    assert _read(_above(*lines)).title == TITLE


@pytest.mark.parametrize(
    "title",
    [
        "Thông tin về kỳ họp thứ 8 Hội đồng nhân dân xã Lam Giang",
        "Hoạt động đoàn thể khởi sắc ở xã Lam Giang",
        "Hội nghị sơ kết công tác hội quý I năm 2031",
    ],
)
def test_title_that_begins_as_a_section_does_is_a_title(title: str) -> None:
    assert _read(_above(title)).title == title


def test_first_sentence_of_an_item_without_title_is_none() -> None:
    first = "Thực hiện kế hoạch công tác năm, được sự nhất trí của Đảng ủy, Hội Nông dân xã Lam Giang mở hội nghị sơ kết quý I."
    assert _read(f"{first}\nHội viên đã {'trồng cây, nuôi cá, ' * 9}giúp nhau làm ăn.\n").title is None


def test_item_whose_lead_tells_no_day_still_has_its_title() -> None:
    lead = "Hội viên nông dân xã Lam Giang trồng thêm nhiều cây ăn quả trên đất đồi; các hộ giúp nhau giống và vốn để cùng làm."
    assert _read(f"{TITLE}\n{lead}\n").title == TITLE


@pytest.mark.parametrize(
    ("credit", "author"),
    [
        ("Cộng tác viên: Thu Hà", "Thu Hà"),
        ("Tin & Ảnh: Thu Hà", "Thu Hà"),
        ("Thu Hà - MTTQ huyện Lam Giang", "Thu Hà - MTTQ huyện Lam Giang"),
        ("Thu Hà- MTTQ huyện Lam Giang", "Thu Hà- MTTQ huyện Lam Giang"),
    ],
)
def test_writer_in_a_line_below(credit: str, author: str) -> None:
    assert _read(f"{TITLE}\n\n{LEAD}\n{BODY}\n{credit}\n").author == author


@pytest.mark.parametrize(
    ("last", "author"),
    [
        ("Hội sẽ sớm khắc phục tình trạng trên. Hà Mỹ", "Hà Mỹ"),
        ("Các chi hội tiếp tục triển khai đúng quy định./. Nguyễn Thúy (HND)", "Nguyễn Thúy (HND)"),
        ("Chủ trì hội nghị là Chủ tịch Hội, ông Đỗ Văn Khải", None),
        ("Dự hội nghị có lãnh đạo UBND xã. Ông Đỗ Văn Khải chủ trì.", None),
        ("Hội nghị kết thúc lúc 11 giờ. Ban Chấp Hành", None),
    ],
)
def test_writer_behind_the_last_full_stop(last: str, author: str | None) -> None:
    assert _read(f"{TITLE}\n\n{LEAD}\n{BODY}\n{last}\n").author == author


def test_word_left_on_a_line_by_a_narrow_column_is_no_writer() -> None:
    text = f"{TITLE}\n\n{LEAD}\nHội viên thi đua cùng\nMặt\ntrận xây dựng quê hương.\n"
    assert _read(text).author is None


def test_section_and_day_below_the_title_are_the_day_of_posting() -> None:
    facts = _read(_above(TITLE, "Chính trị 28-04-2031"))
    assert (facts.title, facts.published) == (TITLE, date(2031, 4, 28))


def test_invitation_is_issued_by_who_invites() -> None:
    text = (
        "GIẤY MỜI\nDự họp chi hội nông dân thôn Đông Hà\n\nKính gửi: Các hội viên\n"
        "Hội Nông dân xã Lam Giang trân trọng kính mời quý vị đến dự họp vào ngày 12/4/2031.\n"
    )
    facts = _read(text)
    assert (facts.kind, facts.issuer) == ("invitation", "Hội Nông dân xã Lam Giang")


def test_name_and_clock_below_the_title_are_writer_and_day_of_posting() -> None:
    facts = _read(_above(TITLE, "Thu Hà 17:05, 28/04/2031"))
    assert (facts.title, facts.author, facts.published) == (TITLE, "Thu Hà", date(2031, 4, 28))


def test_words_of_a_site_about_where_one_is_are_no_title() -> None:
    assert _read(f"You are here\n\n{TITLE}\n\n{LEAD}\n{BODY}\n").title == TITLE


def test_credit_above_the_beginning_of_another_item_is_the_items_own() -> None:
    next_item = "(LGO) - Sáng 13-4, Sở Văn hóa tỉnh phối hợp UBND xã Đông Hà tổ chức lễ đón bằng xếp hạng di tích " + (
        "của đình làng, có đông đủ bà con trong xã và các vị cao niên cùng dự. " * 2
    )
    assert _read(f"{TITLE}\n\n{LEAD}\n{BODY}\nTin và ảnh: AN LÂM\n{next_item}\n").author == "AN LÂM"
    assert _read(f"{TITLE}\n\n{LEAD}\n{BODY}\nBài học rút ra: phải làm sớm\n{next_item}\n").author is None


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        (f"{TITLE} năm 2031.", f"{TITLE} năm 2031"),
        (f"{TITLE} “Đoàn kết”.", f"{TITLE} “Đoàn kết”"),
        (f"{TITLE}…", f"{TITLE}…"),
        (f"{TITLE} và dặm thêm TP.", f"{TITLE} và dặm thêm TP."),
    ],
)
def test_full_stop_at_the_end_of_a_headline_is_none_of_its_words(printed: str, title: str) -> None:
    assert _read(_above(printed, "18/04/2031")).title == title


def test_title_with_its_day_of_posting_printed_once_more_without_it() -> None:
    title = f"{TITLE} và triển khai phong trào thi đua trồng cây ăn quả của các chi hội trong toàn xã"
    facts = _read(f"{title} (18/04/2031)\n{title}\n{LEAD}\n{BODY}\n")
    assert (facts.title, facts.published) == (title, date(2031, 4, 18))


@pytest.mark.parametrize(
    ("last", "author"),
    [("Bùi Thị Sen\nBắc Ninh", "Bùi Thị Sen"), ("Thái Bình", "Thái Bình"), ("Bùi Thị Sen", "Bùi Thị Sen")],
)
def test_place_below_who_wrote_an_item_is_not_who_wrote_it(last: str, author: str) -> None:
    assert _read(f"{_above(TITLE)}{last}\n").author == author


def test_line_that_tells_who_was_shown_to_a_congress_is_no_title() -> None:
    shown = "Ban Chấp hành Hội Nông dân xã Lam Giang khóa IX ra mắt Đại hội."
    assert _read(f"{shown}\n\n{LEAD}\n\n{BODY}\n").title is None


def test_word_of_a_site_about_itself_below_all_is_no_writer() -> None:
    assert _read(f"{_above(TITLE)}Bùi Thị Sen\n\nAbout\n").author == "Bùi Thị Sen"


def test_stamp_run_into_the_end_of_a_title_is_the_day_of_posting() -> None:
    facts = _read(_above(f"{TITLE} 18/04/2031 18:13"))
    assert (facts.title, facts.published) == (TITLE, date(2031, 4, 18))


def test_section_behind_the_day_of_posting_is_no_headline() -> None:
    text = f"Hội Nông dân xã Lam Giang sơ kết quý I\n16/04/2031 | Hoạt động các cấp\n{LEAD}\n{BODY}\n"
    facts = find_document_facts(text).facts
    assert (facts.title, facts.published) == ("Hội Nông dân xã Lam Giang sơ kết quý I", date(2031, 4, 16))


@pytest.mark.parametrize(
    ("line", "author"),
    [("Thanh Phúc", "Thanh Phúc"), ("Hà Nội", None), ("Quang Cảnh Hội Nghị", None), ("Chính Trị", None)],
)
def test_name_between_headline_and_lead_is_who_wrote_it(line: str, author: str | None) -> None:
    text = f"Hội Nông dân xã Lam Giang sơ kết công tác quý I\n{line}\n{LEAD}\n{BODY}\n"
    assert find_document_facts(text).facts.author == author
