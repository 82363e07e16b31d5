"""Who wrote a news item, where it is from and when it was posted, in the forms that sites use."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from extractors.documents.find import find_document_facts

LEAD = "Sáng ngày 12/4/2031, Hội Nông dân xã Lam Giang tổ chức Hội nghị sơ kết công tác hội quý I, triển khai nhiệm vụ quý II."
BODY = "Hội nghị nghe báo cáo và thảo luận nhiều nội dung quan trọng."


@pytest.mark.parametrize(
    ("credit", "author", "source"),
    [
        ("Bài: Đinh Thu, ảnh Minh Dũng", "Đinh Thu", None),
        ("Tin: Thu Hà - Ảnh: Lan Anh", "Thu Hà", None),
        ("Bài, ảnh: Lan Anh", "Lan Anh", None),
        ("Tin, ảnh Thu Hà", "Thu Hà", None),
        ("Người đăng: Admin   Tác giả: Thu Hà", "Thu Hà", None),
        ("Người đăng tin: Ban quản trị | Người viết: Thu Hà", "Thu Hà", None),
        ("Người đăng: Lê Thị Hoa", None, None),
        ("Tác giả: Thu Hà: Văn hóa", "Thu Hà", None),
        ("T/h: Thu HàÝ KIẾN BẠN ĐỌC", "Thu Hà", None),
        ("Ban biên tập Cổng TTĐT xã", None, "Ban biên tập Cổng TTĐT xã"),
        ("Trung tâm Văn hóa và Truyền thông huyện", None, "Trung tâm Văn hóa và Truyền thông huyện"),
        ("Tin, ảnh được đăng trên trang của xã trong tuần này và tuần sau.", None, None),
        ("Ban biên tập đề nghị bạn đọc góp ý, gửi tin bài về xã.", None, None),
    ],
)
def test_credit_below_an_item_is_author_or_source(credit: str, author: str | None, source: str | None) -> None:
    facts = find_document_facts(f"Hội Nông dân xã Lam Giang sơ kết quý I\n\n{LEAD}\n{BODY}\n{credit}\n").facts
    assert (facts.author, facts.source_credit) == (author, source)


def test_author_named_below_the_title_is_no_title() -> None:
    text = f"Hội Nông dân xã Lam Giang sơ kết quý I\n\nNgày đăng bài: 16/4/2031 | Tác giả: Thu Hà\n\n{LEAD}\n{BODY}\n"
    facts = find_document_facts(text).facts
    assert facts.title == "Hội Nông dân xã Lam Giang sơ kết quý I"
    assert (facts.author, facts.published) == ("Thu Hà", date(2031, 4, 16))


def test_item_of_one_line_ends_with_its_author() -> None:
    text = f"LG - {LEAD} {BODY} Tin, ảnh: TRỌNG ANH"
    assert find_document_facts(text).facts.author == "TRỌNG ANH"


@pytest.mark.parametrize(
    "stamp",
    [
        "(05:12, 18/04/2031)",
        "Thứ sáu, 18/4/2031, 08:11 [GMT+7]",
        "18/04/2031 20:18",
        "Đăng lúc: 18/4/2031",
        "Thời sự - 18/04/2031 10:47",
    ],
)
def test_stamp_below_the_title_is_the_day_of_posting(stamp: str) -> None:
    facts = find_document_facts(f"Hội Nông dân xã Lam Giang sơ kết quý I\n\n{stamp}\n\n{LEAD}\n{BODY}\n").facts
    assert (facts.title, facts.published) == ("Hội Nông dân xã Lam Giang sơ kết quý I", date(2031, 4, 18))


def test_title_and_stamp_run_together_with_the_lead_are_told_apart() -> None:
    facts = find_document_facts(f"Sơ kết công tác hội quý I ( Cập nhật ngày: 18/04/2031 ){LEAD} {BODY}").facts
    assert (facts.title, facts.published) == ("Sơ kết công tác hội quý I", date(2031, 4, 18))


def test_title_in_capitals_goes_on_with_its_number() -> None:
    facts = find_document_facts(f"HỘI NGHỊ GIAO BAN CỤM THI ĐUA II\nLần 1 - năm 2031\n\n{LEAD}\n{BODY}\n").facts
    assert facts.title == "HỘI NGHỊ GIAO BAN CỤM THI ĐUA II Lần 1 - năm 2031"


def test_title_above_a_longer_line_is_no_part_of_it() -> None:
    title = "Cụm thi đua số 1 - Ủy ban MTTQ Việt Nam tỉnh Lam Giang tổ chức ký giao ước thi đua năm 2031"
    basis = "Thực hiện Hướng dẫn số 62/HD-MT ngày 23/2/2031 của Ban Thường vụ Ủy ban MTTQ Việt Nam về Hướng dẫn công tác thi đua, khen thưởng."
    assert find_document_facts(f"{title}\n{basis}\n{LEAD}\n{BODY}\n").facts.title == title


def test_caption_of_a_person_who_speaks_is_no_title() -> None:
    caption = "Đồng chí Lê Văn An, Phó Chủ tịch Hội Nông dân tỉnh phát biểu tại Hội nghị"
    assert find_document_facts(f"{caption}\n{LEAD}\n{BODY}\n").facts.title is None


def test_author_and_day_on_one_line_are_told_apart() -> None:
    text = f"Hội Nông dân xã Lam Giang sơ kết quý I\n\nTác giả: Thu Hà .Ngày đăng: 16/4/2031 .Lượt xem: 93 lượt.\n{LEAD}\n{BODY}\n"
    facts = find_document_facts(text).facts
    assert (facts.author, facts.published) == ("Thu Hà", date(2031, 4, 16))


def test_papers_and_two_names_are_told_from_one_another() -> None:
    item = "Sơ kết phong trào thi đua quý II\nNgày 10/7, Khối thi đua số 5 tổ chức hội nghị sơ kết phong trào thi đua quý II. Các đơn vị đã thảo luận.\n"
    for credit, author, source in (
        ("Theo QĐND", None, "QĐND"),
        ("Theo Minh Thư - Báo Lam Giang", "Minh Thư", "Báo Lam Giang"),
        ("Minh Thư (TTXVN)", "Minh Thư", "TTXVN"),
        ("Minh Thư\nBáo Lam Giang", "Minh Thư", "Báo Lam Giang"),
        ("[Minh Thư]", "Minh Thư", None),
        ("Minh Thư, Hoàng Lân", "Minh Thư, Hoàng Lân", None),
        ("Minh Thư, Ban Tuyên giáo Tỉnh ủy", "Minh Thư", "Ban Tuyên giáo Tỉnh ủy"),
        ("Bảo Châu (thực hiện)", "Bảo Châu", None),
        ("Minh Thư\n\nSHARE", "Minh Thư", None),
    ):
        facts = find_document_facts(item + credit + "\n").facts
        assert (facts.author, facts.source_credit) == (author, source), credit


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("08/07/2031 - Bích Loan", "Bích Loan"),
        ("08/07/2031 14:05 | Hà Bích Loan", "Hà Bích Loan"),
        ("08/07/2031 | Tin Tức", None),
        ("08/07/2031 - Hội Làm Vườn", None),
    ],
)
def test_author_behind_the_day_of_posting(line: str, author: str | None) -> None:
    text = (
        f"Chi hội Ong mật Đồng Sim mở lớp tách đàn cho hội viên mới\n\n{line}\n\n"
        "Chiều 7/7, Chi hội Ong mật Đồng Sim mở lớp tách đàn cho hai mươi hội viên mới tại vườn nhà ông Tư.\n\n"
        "Các học viên được phát sổ tay và một khung cầu ong để thực hành.\n"
    )
    assert find_document_facts(text).facts.author == author
