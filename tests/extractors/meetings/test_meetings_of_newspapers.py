"""Bản tin có tóm tắt trước câu kể cuộc họp: who met behind a summary, bodies in small letters, chairs after their titles."""
# ruff: noqa: E501 (sentences of news read better unbroken)

import pytest

from tests.extractors.meetings.told_meetings import held

SUMMARY = "Lợi nhuận năm qua của ngân hàng tăng 12% so với năm trước, theo Chủ tịch HĐQT Lê Văn An. Tỷ lệ nợ xấu tiếp tục được duy trì ở mức thấp.\n\n"


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        (
            f"{SUMMARY}Ngày 12/3 tại Hà Nội, Ngân hàng TMCP Sông Mã tổ chức Hội nghị tổng kết hoạt động kinh doanh năm 2025.",
            "Ngân hàng TMCP Sông Mã",
        ),
        (
            f"{SUMMARY}Trước đó, Ngân hàng TMCP Sông Mã tổ chức hội nghị khách hàng và trao thưởng cho người gửi tiền.",
            None,
        ),
        ("Chiều 12/3, bộ Xây dựng tổ chức Hội nghị tổng kết công tác năm 2025.", "bộ Xây dựng"),
        ("Chiều 12/3, sở Y tế tổ chức Hội nghị tổng kết công tác năm 2025 tại hội trường.", "sở Y tế"),
        (
            "Ngày 12/3, Đảng uỷ Công an tỉnh Lam Sơn, Công an tỉnh tổ chức hội nghị sơ kết công tác quý I năm 2026.",
            "Đảng uỷ Công an tỉnh Lam Sơn, Công an tỉnh",
        ),
        ("Ngày 12/3, Ban Chỉ đạo xã Vân Nham họp triển khai nhiệm vụ năm 2026.", "Ban Chỉ đạo xã Vân Nham"),
        ("Ngày 12/3, Ban Chỉ đạo xã Sông Mã nhằm tổng kết năm 2025 đã họp.", "Ban Chỉ đạo xã Sông Mã"),
        (
            "Sáng 12/3, kỳ họp thứ 10 (kỳ họp bất thường) HĐND TP. Sông Mã khóa IX, Phó Chủ tịch UBND trình dự án nhà hát.",
            "HĐND TP. Sông Mã",
        ),
    ],
)
def test_body(lead: str, body: str | None) -> None:
    assert held(lead).body == body


@pytest.mark.parametrize(
    ("under", "chair"),
    [
        ("tân bí thư Thành uỷ Đà Bắc Lê Văn An", ("Lê Văn An", "bí thư Thành uỷ Đà Bắc")),
        ("Chủ tịch UBND tỉnh Trần Văn Nam", ("Trần Văn Nam", "Chủ tịch UBND tỉnh")),
        ("lãnh đạo thành phố Sông Mã", None),
    ],
)
def test_under_whom(under: str, chair: tuple[str, str] | None) -> None:
    found = held(f"Ngày 12/3, Thành uỷ Sông Mã tổ chức hội nghị lần thứ 10 dưới sự chủ trì của {under}.").chair
    assert (found and (found.name, found.role)) == chair
