"""Reports of offices: what stands is told, who is asked at the end, and whom a heading asks."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

from extractors.extract import extract_text

TOP = (
    "SỞ CÔNG THƯƠNG\nSố: 12/BC-SCT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Hòa An, ngày 18 tháng 6 năm 2026\n\nBÁO CÁO\nTình hình triển khai các chợ đầu mối\n\n"
)


@pytest.mark.parametrize(
    "told",
    [
        "II. CHỢ ĐÃ CÓ NHÀ ĐẦU TƯ ĐỀ XUẤT\n1. Chợ Phú Thịnh: thuộc phường Văn Hòa, diện tích 7 ha;"
        " Nhà đầu tư quan tâm: Công ty cổ phần Đầu tư phát triển Hòa Bình.\n2. Chợ Gia Hội: thuộc xã Gia Hội, 5 ha.\n",
        "II. CHỢ ĐANG LẬP HỒ SƠ ĐỀ NGHỊ THÀNH LẬP\n1. Chợ Châu Sơn: (xã Châu Sơn, 7 ha), đã nộp hồ sơ.\n",
        "III. KHÓ KHĂN\nBài học kinh nghiệm: chủ động xây dựng kế hoạch; phát huy vai trò của ban quản lý chợ.\n",
        "IV. NHIỆM VỤ\nSở Công Thương thông báo cho các đơn vị được biết và thực hiện./.\n",
    ],
)
def test_what_is_only_told(told: str) -> None:
    assert texts(TOP + told) == []


def test_body_that_is_asked_of_a_kind_of_its_own() -> None:
    found = texts_and_leads(
        TOP + "IV. KIẾN NGHỊ\nSở Công Thương kiến nghị UBND tỉnh xem xét, chỉ đạo một số nội dung sau:\n"
        "1. Về ngân sách: Ưu tiên bố trí vốn cho các xã.\n2. UBND các xã có chợ do cấp xã quản lý: khẩn trương rà soát."
    )
    assert found == [
        ("Ưu tiên bố trí vốn cho các xã", "UBND tỉnh"),
        ("khẩn trương rà soát", "UBND các xã có chợ do cấp xã quản lý"),
    ]


def test_heads_that_ask_and_heads_that_name_who_asks() -> None:
    found = texts_and_leads(
        TOP + "V. KIẾN NGHỊ\n1. Kiến nghị của Đoàn kiểm tra:\n- Đề nghị Công ty Hòa An rà soát hồ sơ.\n"
        "2. Yêu cầu đối với chủ đầu tư\na) Lưu trữ hồ sơ công trình.\nb) Vận hành chợ theo đúng thiết kế.\n"
    )
    assert found == [
        ("Công ty Hòa An rà soát hồ sơ", "Công ty Hòa An"),
        ("Lưu trữ hồ sơ công trình", "chủ đầu tư"),
        ("Vận hành chợ theo đúng thiết kế", "chủ đầu tư"),
    ]


def test_who_asks_on_an_occasion_with_an_aim() -> None:
    ask = (
        "Từ kết quả kiểm tra nêu trên, nhằm tăng cường công tác quản lý, bảo đảm an toàn trong quá trình sử dụng chợ,"
        " Đoàn kiểm tra đã yêu cầu các công ty tăng cường kiểm tra.\n"
    )
    (found,) = extract_text(TOP + f"V. KIẾN NGHỊ\n{ask}").tasks
    assert (found.text, found.assigner) == ("các công ty tăng cường kiểm tra", "Đoàn kiểm tra")


def test_acronym_that_is_explained_as_a_thing_does_nothing() -> None:
    rule = (
        "IV. NHIỆM VỤ\n- Rà soát kho vật tư nông lâm (VTNL).\n- Trên đường vào nơi chứa VTNL phải đặt biển báo.\n"
        "- Giao BCHQS xã kiểm tra kho.\n"
    )
    assert [lead for _, lead in texts_and_leads(TOP + rule)] == [None, None, "BCHQS xã"]
