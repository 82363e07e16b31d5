"""Loại văn bản trên dòng chữ thường: a paper whose heading is one line in small letters, against news about a paper."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts
from vitext.clean import clean


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        (
            "Quyết định về việc thành lập Tổ hợp tác nuôi bò\n\nChủ tịch UBND xã Lam Giang\n\nCăn cứ Luật Tổ chức chính quyền địa phương năm 2025;\nQUYẾT ĐỊNH\nĐiều 1. Thành lập Tổ hợp tác.\n",
            "decision",
            "về việc thành lập Tổ hợp tác nuôi bò",
        ),
        (
            "Kế hoạch triển khai phong trào nhà sạch, vườn đẹp năm 2025\n\nI. Mục đích, yêu cầu\n- Nâng cao ý thức của hội viên.\n",
            "plan",
            "triển khai phong trào nhà sạch, vườn đẹp năm 2025",
        ),
        (
            "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Liên minh HTX tỉnh Lam Giang khóa VI\n\nNgày 15/7/2025, Ban Chấp hành họp Hội nghị lần thứ tư. Sau khi thảo luận, hội nghị quyết nghị:\n1. Thông qua báo cáo.\n",
            "resolution",
            "Hội nghị lần thứ tư Ban Chấp hành Liên minh HTX tỉnh Lam Giang khóa VI",
        ),
        (
            "CÔNG ĐIỆN chủ động ứng phó với rét đậm, rét hại\n\nĐể chủ động phòng rét, Chủ tịch UBND tỉnh yêu cầu:\n1. Che chắn chuồng trại.\n",
            "directive",
            "chủ động ứng phó với rét đậm, rét hại",
        ),
    ],
)
def test_what_stands_below_a_small_heading_makes_it_a_paper(text: str, kind: str, title: str) -> None:
    facts = _read(text)
    assert (facts.kind, facts.title) == (kind, title)


def test_body_of_a_session_is_read_from_a_small_heading() -> None:
    heading = "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Liên minh HTX tỉnh Lam Giang khóa VI"
    assert (
        _read(f"{heading}\n\nHội nghị quyết nghị:\n1. Thông qua báo cáo.\n").issuer
        == "Ban Chấp hành Liên minh HTX tỉnh Lam Giang"
    )


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        (
            "Kế hoạch phát triển kinh tế tập thể năm 2025 của tỉnh Lam Giang",
            "Ngày 15/01, UBND tỉnh ban hành Kế hoạch số 15/KH-UBND về phát triển kinh tế tập thể năm 2025. Theo đó, tỉnh phấn đấu thành lập mới 30 hợp tác xã.",
        ),
        (
            "Nghị quyết của HĐND tỉnh về hỗ trợ hợp tác xã đi vào cuộc sống",
            "Sau hơn 2 năm triển khai, Nghị quyết của HĐND tỉnh đã đi vào cuộc sống, tạo động lực cho kinh tế tập thể phát triển mạnh mẽ.",
        ),
    ],
)
def test_news_about_a_paper_is_no_paper(title: str, lead: str) -> None:
    facts = _read(f"{title}\n\n{lead}\n\n1. Mục tiêu chung\n\nBài, ảnh: Thu Hà\n")
    assert (facts.kind, facts.title) == ("news", title)


def test_speech_is_neither_news_nor_titled_by_its_greeting() -> None:
    facts = _read(
        "BÀI PHÁT BIỂU KHAI MẠC HỘI NGHỊ\n\nKính thưa quý vị đại biểu!\nHôm nay, chúng ta tổ chức hội nghị tổng kết công tác năm. Tôi xin gửi lời chào mừng.\n"
    )
    assert facts.kind == "other"
    assert facts.title != "Kính thưa quý vị đại biểu!"


@pytest.mark.parametrize(
    ("text", "kind", "title", "issuer"),
    [
        (
            "Chỉ thị về việc phòng cháy rừng mùa khô.\n\nMùa khô năm nay đến sớm.\n\nỦy ban nhân dân huyện yêu cầu các phòng, ban, Ủy ban nhân dân các xã thực hiện các việc sau:\n\n1. Trực gác ở các chòi canh.\n",
            "directive",
            "về việc phòng cháy rừng mùa khô",
            "Ủy ban nhân dân huyện",
        ),
        (
            "Kế hoạch hỗ trợ giống lúa cho hộ nghèo\n\nThực hiện chương trình giảm nghèo của tỉnh.\n\nUBND huyện xây dựng Kế hoạch hỗ trợ 1.250 hộ nghèo mua giống lúa, nội dung như sau:\n\nI. Tình hình\n\nHuyện có 1.250 hộ nghèo.\n",
            "plan",
            "hỗ trợ giống lúa cho hộ nghèo",
            "UBND huyện",
        ),
    ],
)
def test_a_body_that_sets_out_what_stands_below_makes_it_a_paper(text: str, kind: str, title: str, issuer: str) -> None:
    facts = _read(text)
    assert (facts.kind, facts.title, facts.issuer) == (kind, title, issuer)


@pytest.mark.parametrize(
    "text",
    [
        "Chỉ thị số 15/CT-UBND yêu cầu siết chặt phòng cháy rừng\n\nNgày 12/3, Chủ tịch UBND tỉnh Lam Sơn đã ký ban hành Chỉ thị số 15/CT-UBND. Theo đó, Chủ tịch UBND tỉnh yêu cầu các sở, ngành:\n\n- Trực gác ở các chòi canh.\n",
        "Kết luận hội nghị, đồng chí Lê Văn Hải, Bí thư Đảng ủy xã nhấn mạnh một số việc như sau:\n\nNgày 12/3/2026, Đảng ủy xã Lam Giang đã tổ chức hội nghị giao ban. Hội nghị đã nghe báo cáo tình hình tháng 3.\n",
    ],
)
def test_news_that_tells_of_a_paper_stays_news(text: str) -> None:
    assert _read(text).kind == "news"


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("KẾT QUẢ QUÝ I/2026 VÀ KẾ HOẠCH QUÝ II/2026", "Kết quả quý I/2026 và Kế hoạch quý II/2026"),
        ("KẾT QUẢ HỌC KỲ I NĂM HỌC 2026", "Kết quả học kỳ I năm học 2026"),
        ("QUẢN LÝ SẢN XUẤT XI MĂNG", "Quản lý sản xuất xi măng"),
    ],
)
def test_roman_numbers_of_quarters_and_terms_keep_their_capitals(printed: str, title: str) -> None:
    assert _read(f"BÁO CÁO\n{printed}\n\n1. Làm tốt.\n").title == title


@pytest.mark.parametrize(
    "heading",
    [
        "Biên bản cuộc bầu Hội trưởng Hội Ái hữu Lam Sơn..",
        "Biên bản bầu Ban đại diện lớp 6A",
        "Biên Bản buổi bầu Tổ trưởng",
    ],
)
def test_minutes_of_an_election_are_minutes(heading: str) -> None:
    facts = _read(
        f"{heading}\n\nThời gian: 9 giờ 15 ngày 5 tháng 3 năm 2031\n\nTại: 12 Sen Rd.\n\nMọi người nghe báo cáo tài chính.\n"
    )
    assert (facts.kind, facts.date) == ("minutes", date(2031, 3, 5))


@pytest.mark.parametrize(
    "heading", ["Biên bản bầu cử được công an lập tối qua.", "Biên bản của những người đã bầu anh An"]
)
def test_what_only_speaks_of_such_minutes_is_none(heading: str) -> None:
    facts = _read(f"{heading}\n\nSáng 16/9/2031, Hội Ái hữu Lam Sơn tổ chức hội nghị bầu Hội trưởng tại chùa Sen.\n")
    assert facts.kind == "news"
