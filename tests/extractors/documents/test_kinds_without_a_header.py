"""Loại của văn bản mất đầu: news whose lead is lost, letters that begin with whom they are for."""

import pytest

from extractors.documents.find import find_document_facts


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Theo đó, Chủ tịch UBND tỉnh đề nghị các sở, ban, ngành, UBND các huyện, thị xã, thành phố tập trung tuyên "
            "truyền, vận động bà con chủ động phòng, chống dịch bệnh cho đàn vật nuôi.",
            "news",
        ),
        (
            "Đến nay, các xã trên địa bàn huyện đã gieo cấy được 4.800 ha lúa Đông Xuân, đạt 92% kế hoạch; diện tích "
            "còn lại đang được bà con khẩn trương làm đất để kịp thời vụ.",
            "news",
        ),
        (
            "Kính gửi:\n- Hiệu trưởng các trường tiểu học;\n- Hiệu trưởng các trường THCS.\n\nPhòng Giáo dục và Đào "
            "tạo yêu cầu các trường báo cáo số liệu đầu năm trước ngày 15/9/2026.",
            "official_letter",
        ),
        ("1. Mục tiêu chung\n2. Mục tiêu cụ thể\n3. Giải pháp\n- Trồng cây\n- Làm đường", "other"),
    ],
)
def test_kind_where_nothing_stands_above_the_text(text: str, kind: str) -> None:
    assert find_document_facts(text).facts.kind == kind
