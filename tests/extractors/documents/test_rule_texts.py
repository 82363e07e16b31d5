"""Laws, standards, annexes and pieces of them are no news, and their clauses are nobody's tasks."""

# ruff: noqa: E501 (texts are kept as they are uploaded)
from __future__ import annotations

import pytest

from extractors.extract import extract_text

DUTIES = (
    "1. Bến phải có phao cứu sinh, bảng niêm yết giá vé và đèn chiếu sáng khi có khách qua sông ban đêm.\n"
    "2. Người lái đò phải kiểm tra máy, nhiên liệu trước mỗi chuyến và không được chở quá số người cho phép.\n"
    "3. Khi có gió từ cấp 6 trở lên phải dừng chở khách, neo đò vào nơi an toàn và báo cho chủ bến.\n"
)


@pytest.mark.parametrize(
    "head",
    [
        "Phụ lục III\nYÊU CẦU ĐỐI VỚI BẾN ĐÒ NGANG\n(Kèm theo Nghị định số 45/2031/NĐ-CP ngày 03 tháng 4 năm 2031 của Chính phủ)\n",
        "PHỤ LỤC\nBẾN ĐÒ NGANG\n(Ban hành kèm theo Thông tư số 12/2031/TT-BXD ngày 03/4/2031)\n",
        "TIÊU CHUẨN QUỐC GIA\nTCVN 91234:2031\nBẾN ĐÒ NGANG - YÊU CẦU AN TOÀN\n",
        "QCVN 199:2031/BXD\nQuy chuẩn kỹ thuật quốc gia về bến đò ngang\n",
        "Điều 12. Bến đò ngang\n",
    ],
)
def test_rules_are_neither_news_nor_tasks(head: str) -> None:
    found = extract_text(head + DUTIES)
    assert found.document.kind == "other"
    assert [task.text for task in found.tasks] == []


def test_law_itself_gives_no_tasks() -> None:
    found = extract_text(
        "THÔNG TƯ\nQuy định về bến đò ngang\n\nĐiều 1. Phạm vi\nThông tư này quy định về bến đò ngang.\n"
        f"Điều 2. Bến và người lái đò\n{DUTIES}Điều 3. Chủ bến\nChủ bến phải niêm yết giá vé, giữ bến sạch.\n"
    )
    assert [task.text for task in found.tasks] == []


def test_annex_of_a_plan_keeps_its_tasks() -> None:
    found = extract_text(
        "PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 03/4/2031 của UBND xã)\n\n"
        "STT | Nội dung | Chủ trì | Thời gian\n1 | Rà soát bến đò ngang | Phòng Kinh tế | Trước 30/4\n"
        "2 | Lắp bảng giá vé | Hợp tác xã Vận tải | Tháng 5\n"
    )
    assert found.document.kind == "other"
    assert [(task.text, task.lead) for task in found.tasks] == [
        ("Rà soát bến đò ngang", "Phòng Kinh tế"),
        ("Lắp bảng giá vé", "Hợp tác xã Vận tải"),
    ]


def test_what_a_body_resolves_by_articles_stays_its_tasks() -> None:
    found = extract_text(
        "NGHỊ QUYẾT\nĐiều 1. Thông qua kế hoạch.\nĐiều 2. Giao Ban Giám đốc lắp phao cứu sinh tại bến trước ngày 30/4/2031.\n"
        "Điều 3. Nghị quyết có hiệu lực từ ngày ký.\n"
    )
    assert [task.lead for task in found.tasks] == ["Ban Giám đốc"]


def test_news_that_quotes_an_article_stays_news() -> None:
    found = extract_text(
        "Siết an toàn bến đò ngang\n\nSáng 12/3/2031, UBND xã Tân Hòa tổ chức hội nghị phổ biến quy định mới về bến đò ngang tại hội trường xã.\n\n"
        "Điều 12 của Nghị định nêu rõ yêu cầu về phao cứu sinh. Nhiều chủ bến cho biết đã chuẩn bị đủ.\n"
    )
    assert found.document.kind == "news"


AIMS = "1. Củng cố 12 hợp tác xã yếu kém.\n2. Tổ chức 5 lớp tập huấn cho cán bộ quản lý.\n"


@pytest.mark.parametrize(
    "head", ["I. NHIỆM VỤ TRỌNG TÂM", "II. Nhiệm vụ, giải pháp năm 2031", "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2031"]
)
def test_part_of_a_paper_is_no_news(head: str) -> None:
    found = extract_text(
        f"{head}\nNăm 2031, Ban Chấp hành tập trung lãnh đạo, chỉ đạo thực hiện các nhiệm vụ trọng tâm sau đây:\n{AIMS}"
    )
    assert found.document.kind == "other"
    assert len(found.tasks) == 2


def test_headline_on_aims_above_a_lead_is_news() -> None:
    found = extract_text(
        "NHIỆM VỤ MỚI CỦA CÁC HỢP TÁC XÃ\nSáng 12/3/2031, Liên minh HTX tỉnh tổ chức hội nghị tổng kết tại hội trường tỉnh.\n"
        "- Hội nghị biểu dương 12 hợp tác xã.\n- Năm qua, các hợp tác xã đã vượt khó.\n"
    )
    assert found.document.kind == "news"
