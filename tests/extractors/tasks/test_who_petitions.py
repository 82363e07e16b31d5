"""Người dân, đơn vị kiến nghị: who asks where voters and firms speak in turn; what deputies only ask about."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_MET = "Sáng 12/5/2031, Tổ đại biểu HĐND tỉnh tiếp xúc cử tri phường Bãi Chạo.\n\n"


def _asked(text: str) -> list[tuple[str, str | None, str | None]]:
    """What is asked, of whom and by whom."""
    return [(task.text, task.lead, task.assigner) for task in extract_text(_MET + text).tasks]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "Nhiều cử tri kiến nghị tỉnh nâng phụ cấp cho tổ tuần tra; hỗ trợ ngư dân đổi tàu.",
            [
                ("tỉnh nâng phụ cấp cho tổ tuần tra", "tỉnh", "Nhiều cử tri"),
                ("hỗ trợ ngư dân đổi tàu", "tỉnh", "Nhiều cử tri"),
            ],
        ),
        (
            "Tiểu thương chợ Hạ đề xuất phường giảm phí chỗ ngồi.",
            [("phường giảm phí chỗ ngồi", "phường", "Tiểu thương chợ Hạ")],
        ),
        (
            "HTX Cói đề nghị huyện cho thuê bãi phơi. HTX Mây Tre kiến nghị tỉnh mở hội chợ.",
            [
                ("huyện cho thuê bãi phơi", "huyện", "HTX Cói"),
                ("tỉnh mở hội chợ", "tỉnh", "HTX Mây Tre"),
            ],
        ),
        (
            "Ông Tựu bức xúc vì bãi rác tồn tại đã lâu, mong thành phố di dời ngay.",
            [("thành phố di dời ngay", "thành phố", "Ông Tựu")],
        ),
        (
            "Chị Mận đề nghị công ty tăng tiền ăn. Anh Phúc phản ánh xưởng sơn nóng, cần lắp thêm quạt hút.",
            [("công ty tăng tiền ăn", "công ty", "Chị Mận"), ("cần lắp thêm quạt hút", None, "Anh Phúc")],
        ),
        ("Bà Tư nêu nhiều chuyện vui của xóm.", []),
    ],
)
def test_who_asks_one_after_the_other(text: str, asked: list[tuple[str, str | None, str | None]]) -> None:
    assert _asked(text) == asked


def test_what_a_company_is_to_propose_is_its_own_work() -> None:
    text = "Chủ tịch UBND tỉnh yêu cầu các sở rà soát. Công ty Cấp nước kiến nghị Sở Xây dựng xử lý các hộ đục ống."
    assert [lead for _, lead, _ in _asked(text)] == ["các sở", "Công ty Cấp nước"]


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Đại biểu Sầm Thị Dung yêu cầu Trưởng Thuế tỉnh làm rõ vì sao nợ kéo dài.", []),
        ("Đại biểu Sầm Thị Dung đề nghị Trưởng Thuế tỉnh cử người giúp hộ kinh doanh.", ["Trưởng Thuế tỉnh"]),
        ("Giám đốc Sở Lê Văn Nam nêu rõ Sở sẽ công khai tên chủ đầu tư chây ỳ.", ["Sở"]),
        ("Thay mặt đơn vị quản lý hồ, Giám đốc Phùng Bá Lực hứa sửa ngay cống xả.", ["Giám đốc Phùng Bá Lực"]),
        ("UBND phường giao ban đánh giá công tác tháng 4.", []),
        ("Bà Hòa cũng nhắc Trung tâm Hành chính công không được để dân chờ lâu.", ["Trung tâm Hành chính công"]),
        ("Ông Mẫn Đức Lộc góp ý: chi hội nên giao lưu với các xã bạn.", ["chi hội"]),
    ],
)
def test_who_answers_promises_and_advises(text: str, leads: list[str]) -> None:
    assert [lead for _, lead, _ in _asked(text)] == leads


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Ông Nam yêu cầu bằng mọi cách Bộ đội Biên phòng kêu gọi tàu vào bờ.", ["Bộ đội Biên phòng"]),
        ("Ông Nam yêu cầu ngay trong đêm Công ty Điện lực đóng điện trở lại.", ["Công ty Điện lực"]),
        ("Ông Nam yêu cầu 7 đơn vị chưa có kế hoạch phải gửi về Tỉnh đoàn.", ["7 đơn vị chưa có kế hoạch"]),
        (
            "Ông Nam yêu cầu các hội nhận ủy thác thu lãi tồn; cùng với Trạm Y tế khám cho hộ vay.",
            ["các hội nhận ủy thác", "các hội nhận ủy thác"],
        ),
        (
            "Ông Nam yêu cầu trong quý III/2031: Phòng giao dịch giải ngân hết vốn; các xã lập danh sách hộ nợ.",
            ["Phòng giao dịch", "các xã"],
        ),
        (
            "Ông Nam đề nghị Công ty A trực đập. UBND xã thông báo để bà con biết giờ xả nước.",
            ["Công ty A", "UBND xã"],
        ),
        (
            "Ông Nam kiến nghị:\n\nĐối với UBND các xã được giám sát: Bố trí kinh phí mua tủ thuốc.",
            ["UBND các xã được giám sát"],
        ),
    ],
)
def test_who_is_asked_in_news(text: str, leads: list[str]) -> None:
    assert [lead for _, lead, _ in _asked(text)] == leads
