"""Tiêu đề đứng riêng ở dòng đầu: a newspaper's headline, a blank line, a summary, a blank line, then the item."""
# ruff: noqa: E501 (sentences of news read better unbroken)

import pytest

from extractors.documents.find import find_document_facts
from vitext.clean import clean

SUMMARY = "Công trình cầu Sen được sửa chữa bằng đá mới, kinh phí lấy từ nguồn xã hội hóa của phường Lam Sơn."
LEAD = "Ngày 22/5, UBND phường Lam Sơn (tỉnh Hải Lâm) đã tổ chức cuộc họp với các đơn vị liên quan đến công trình cầu Sen, nhằm tìm cách khắc phục sau khi cầu bị nứt."


def title_of(text: str) -> str | None:
    return find_document_facts(clean(text).text).facts.title


@pytest.mark.parametrize(
    "between",
    [
        "",
        "Công trình cầu Sen có kinh phí 12 tỷ đồng.\n",  # a short sentence
        "Ông Lê Văn An tại hiện trường.\n",  # a caption with a full stop
        "Trao đổi với phóng viên, một lãnh đạo phường đã xác nhận thông tin này.\n",
    ],
)
def test_headline_goes_before_short_sentences_below_the_summary(between: str) -> None:
    assert title_of(f"Lam Sơn sửa xong cầu Sen trước mùa mưa\n\n{SUMMARY}\n\n{between}{LEAD}\n") == (
        "Lam Sơn sửa xong cầu Sen trước mùa mưa"
    )


def test_headline_that_begins_with_the_day() -> None:
    headline = "Chiều nay, họp lấy ý kiến bầu Chủ tịch Liên minh HTX tỉnh Hải Lâm"
    assert title_of(f"{headline}\n\n{SUMMARY}\n\n{LEAD}\n") == headline


def test_first_sentence_of_a_lost_headline_is_none() -> None:
    sentence = "Chiều nay 22/5, UBND phường Lam Sơn họp khẩn về công trình cầu Sen sau khi cầu bị nứt."
    assert title_of(f"{sentence}\n\n{SUMMARY}\n\n{LEAD}\n") is None


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("'Chữa cháy' cho cầu Sen như thế nào?", "'Chữa cháy' cho cầu Sen như thế nào?"),
        ("'Cầu Sen sẽ sửa xong trước mùa mưa năm nay", "Cầu Sen sẽ sửa xong trước mùa mưa năm nay"),
    ],
)
def test_quote_that_opens_a_headline(headline: str, title: str) -> None:
    assert title_of(f"{headline}\n\n{SUMMARY}\n\n{LEAD}\n") == title


@pytest.mark.parametrize(
    ("below", "title"),
    [
        ("Lam Sơn News", "MẶT TRẬN TỔ QUỐC PHƯỜNG LAM SƠN ĐỘNG VIÊN LỰC LƯỢNG SỬA CẦU SEN"),
        ("Mặt trận phường thăm công trường sửa cầu Sen", "Mặt trận phường thăm công trường sửa cầu Sen"),
    ],
)
def test_name_of_the_site_below_a_headline_in_capitals(below: str, title: str) -> None:
    assert title_of(f"MẶT TRẬN TỔ QUỐC PHƯỜNG LAM SƠN ĐỘNG VIÊN LỰC LƯỢNG SỬA CẦU SEN\n{below}\n{LEAD}\n") == title


@pytest.mark.parametrize(
    ("below", "title"),
    [
        ("LÊ VĂN HƯNG |", "Lam Sơn sửa xong cầu Sen trước mùa mưa"),
        ("TIN VỀ CẦU SEN Ở LAM SƠN | VĂN HÓA", "TIN VỀ CẦU SEN Ở LAM SƠN"),
    ],
)
def test_author_in_capitals_before_a_stroke(below: str, title: str) -> None:
    assert title_of(f"Lam Sơn sửa xong cầu Sen trước mùa mưa\n\n{below}\n\n{LEAD}\n") == title
