"""Quanh tiêu đề bản tin: weather, a paper's name, records of a page, headlines that are a sentence, stamps in the same line."""
# ruff: noqa: E501 (sentences as they stand in real texts)

from datetime import date

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_LEAD = "Sáng 15/3/2031, Hội Nông dân xã Đông Hải tổ chức hội nghị sơ kết công tác quý I. Dự hội nghị có 45 đại biểu."
_MORE = "Tại hội nghị, các đại biểu đã nghe báo cáo và thảo luận sôi nổi về nhiều nội dung quan trọng."
_TITLE = "Hội Nông dân xã Đông Hải nhìn lại một quý nhiều việc"


def _read(*lines: str) -> DocumentFacts:
    return find_document_facts(clean("\n\n".join(lines)).text).facts


@pytest.mark.parametrize(
    "above",
    [
        ("Mây rải rácHà Gia 25° - 29°C\nMây rải rácHà Gia 25° - 29°C", _TITLE),
        (_TITLE, "Tạp Chí Sen Hồng"),
        (f"null {_TITLE}",),
        (f"date 2031-03 {_TITLE} 16/03/2031 19:04", "Ông Lê Văn An - Chủ tịch Hội đồng thành viên Công ty TNHH Sen Hồng cho biết hội đã kết nạp thêm hơn 30 hội viên mới trong quý"),
    ],
)  # fmt: skip
def test_headline_is_known_among_what_a_site_sets_around_it(above: tuple[str, ...]) -> None:
    assert _read(*above, _LEAD, _MORE).title == _TITLE


@pytest.mark.parametrize(
    "title",
    ["Tạp chí Sen Hồng tròn 20 tuổi giữa mùa xuân mới", "Nắng nóng 39°C, Hội Nông dân xã Đông Hải vẫn ra đồng cứu lúa"],
)
def test_headlines_that_only_look_like_the_sites_words(title: str) -> None:
    assert _read("Tin tức - Sự kiện trong tuần", title, _LEAD, _MORE).title == title


def test_first_sentence_printed_above_the_readers_is_the_headline() -> None:
    said = "Chiều ngày 15/3/2031, Hội Nông dân xã Đông Hải đã tổ chức Đại hội đại biểu lần thứ IX, nhiệm kỳ 2031-2036"
    assert _read(said, "833", said, _MORE).title == said
    assert _read(f"{said}.", "833", f"{said}.", _MORE).title is None


def test_where_the_author_works_is_no_headline() -> None:
    assert _read("Tác giả: Lê Văn An\nTrung tâm tư vấn Sen Hồng", _LEAD, _MORE).title is None


def test_day_in_the_line_of_the_headline_is_that_of_posting() -> None:
    read = _read(
        f"{_TITLE} 16/03/2031 19:04", "Hội đã kết nạp thêm hơn 30 hội viên mới chỉ trong một quý vừa qua", _LEAD, _MORE
    )
    assert (read.title, read.published) == (_TITLE, date(2031, 3, 16))


def test_numbered_heading_is_no_headline() -> None:
    read = _read(_TITLE, "(1) Mục đích", _LEAD, _MORE)
    assert read.title == _TITLE


@pytest.mark.parametrize(
    ("last", "author", "source"),
    [
        ("Tin, ảnh: Lê Văn An – PCT Liên minh Hợp tác xã tỉnh", "Lê Văn An", None),
        ("Lê Văn An – Huyện đoàn Đông Hải", "Lê Văn An", "Huyện đoàn Đông Hải"),
        ("BÍ THƯ", None, None),
        ("TIN CÙNG CHUYÊN MỤC", None, None),
        ("LÊ VĂN AN", "LÊ VĂN AN", None),
    ],
)
def test_who_wrote_it_without_office_and_desk(last: str, author: str | None, source: str | None) -> None:
    read = _read(_TITLE, _LEAD, _MORE, last)
    assert (read.author, read.source_credit) == (author, source)
