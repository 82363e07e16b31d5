"""Tiêu đề và dòng dưới nó: summaries left open, captions and headings of parts below a headline that the lead tells again."""
# ruff: noqa: E501 (lines as they stand in real texts)

import pytest

from extractors.documents.find import find_document_facts
from vitext.clean import clean

_LEAD = "Sáng ngày 4/10, Hội Làm vườn huyện Lam Giang tổ chức hội nghị tổng kết phong trào cải tạo vườn tạp năm 2031 với 120 đại biểu.\n\nTại hội nghị, các đại biểu đã nghe báo cáo.\n"
_HEADLINE = "Hội Làm vườn huyện Lam Giang tổ chức hội nghị tổng kết phong trào"


def title(text: str) -> str | None:
    return find_document_facts(clean(text).text).facts.title


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        (f"{_HEADLINE}\nBan Tổ chức đã trao giải nhất cho vườn của gia đình ông Lê Văn An ở xã Đông Hải\n", _HEADLINE),
        ("Vườn tạp đang được cải tạo\n\nTốc độ cải tạo vườn tạp ở mức cao, trong khi quỹ đất của huyện gần như đã cạn kiệt để phát triển vườn mẫu, vườn cảnh...\n\n", "Vườn tạp đang được cải tạo"),
        ("Cải tạo vườn tạp, tăng thu nhập cho người làm vườn trong huyện\nÔng Lê Văn An nhấn mạnh người làm vườn cần cải tạo vườn tạp để tăng thu nhập và giữ đất, giữ nước cho mùa khô năm nay.\nCải tạo vườn tạp\n", "Cải tạo vườn tạp, tăng thu nhập cho người làm vườn trong huyện"),
        ("Hội Làm vườn huyện Lam Giang - Cổng thông tin điện tử\nTổng kết phong trào cải tạo vườn tạp\n", "Tổng kết phong trào cải tạo vườn tạp"),
        ("HỘI LÀM VƯỜN HUYỆN LAM GIANG TỔ CHỨC HỌP MẶT\nTổng kết phong trào cải tạo vườn tạp\n", "Tổng kết phong trào cải tạo vườn tạp"),
        ("Cải tạo vườn tạp ở Lam Giang...\n\n", "Cải tạo vườn tạp ở Lam Giang..."),
    ],
)  # fmt: skip
def test_which_line_above_a_lead_is_the_headline(above: str, expected: str) -> None:
    assert title(above + _LEAD) == expected


def test_news_of_a_newspaper_that_signs_its_first_line() -> None:
    told = "– Lợi dụng giá phân bón thấp, một số người đã tích trữ với số lượng lớn, gây thiệt hại cho nhà vườn, đại lý và ngân sách, nhất là ở các xã ven sông, nơi vườn cây đang vào vụ chăm sóc chính."
    for desk, kind in (("(HDSMVN) ", "news"), ("(theo lời kể) ", "other")):
        facts = find_document_facts(clean(f"Tích trữ phân bón ngày càng phức tạp\n{desk}{told}\n").text).facts
        assert facts.kind == kind


def test_a_sentence_that_opens_with_a_place_is_no_signature() -> None:
    last = "Tại Lam Giang, Hội nghị được kết nối tới 17 điểm cầu các cấp, với sự tham gia của 1.528 đại biểu.\n"
    facts = find_document_facts(clean(f"{_HEADLINE}\n\n{_LEAD}\n{last}").text).facts
    assert (facts.author, facts.source_credit) == (None, None)
    facts = find_document_facts(clean(f"{_HEADLINE}\n\n{_LEAD}\nThu Hà, Hội Làm vườn huyện\n").text).facts
    assert facts.author == "Thu Hà"
