"""Tin hội nghị: sentences behind a demand that only tell, and what officers hold to be needed of bodies."""
# ruff: noqa: E501

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

_NEWS = "(LS) - Sáng 12/3/2026, UBND huyện Lam Hà tổ chức hội nghị về nước sạch nông thôn.\n{}\nHội nghị kết thúc cùng ngày.\n"
_ASKED = "Chủ tịch UBND huyện đề nghị các xã rà soát danh sách hộ nghèo. {}"


@pytest.mark.parametrize(
    "told",
    [
        "Phó Giám đốc Sở cho hay, chính sách đền bù của tỉnh đã được niêm yết.",
        "Ban Kinh tế - Xã hội nhận thấy, nợ đọng xây dựng đang có xu hướng tăng cao.",
        "Mặt bằng thì chúng tôi đã thi công được một nửa, dùng vốn đối ứng của huyện.",
        "Nên đa số ý kiến trong Hội đồng đồng ý với đề nghị của UBND huyện phát hành bổ sung trái phiếu.",
        "Chúng tôi luôn xác định đường giao thông là nền tảng để phát triển sản xuất.",
        "Ông An cho hay, chúng tôi luôn xác định phải giữ chợ sạch từng ngày.",
        "Cũng có ý kiến lập luận rằng, chi thường xuyên chủ yếu vào tiền lương.",
    ],
)
def test_what_is_told_behind_a_demand(told: str) -> None:
    assert texts(_NEWS.format(_ASKED.format(told))) == ["các xã rà soát danh sách hộ nghèo"]


@pytest.mark.parametrize(
    "told",
    [
        "Bà Trần Thị Hà khẳng định, chuyển đổi số không chỉ là xu hướng mà là yêu cầu bắt buộc trong quá trình phát triển.",
        "Trước yêu cầu cấp bách của thực tiễn, nhiều hợp tác xã đã đổi mới cách làm.",
        "Chương trình kéo dài 15 phút, hứa hẹn mang đến cảm giác mới cho người dân.",
        "Do đó, mục đích của đợt thanh tra chính là để xem xét, đánh giá việc thực hiện pháp luật của các xã.",
        "Trong thời gian đoàn thanh tra còn thanh tra, kiểm tra, chưa có kết luận chính thức.",
    ],
)
def test_what_asks_nothing(told: str) -> None:
    assert texts(_NEWS.format(told)) == []


@pytest.mark.parametrize("before", ["", _ASKED.format("")])
@pytest.mark.parametrize(
    "said",
    ["Ông Lê Văn Nam cho rằng, ", "Đại biểu Lê Văn Nam khẳng định ", "Chủ tịch Liên minh HTX tỉnh nhận định rằng "],
)
@pytest.mark.parametrize("who", ["các hợp tác xã", "Sở Công Thương"])
def test_what_somebody_holds_to_be_needed(before: str, said: str, who: str) -> None:
    found = texts_and_leads(_NEWS.format(f"{before}{said}{who} cần sớm ban hành quy chế phối hợp."))
    assert found[-1] == (f"{who} cần sớm ban hành quy chế phối hợp", who)


def test_what_is_told_behind_a_demand_and_asks_too() -> None:
    found = texts_and_leads(_NEWS.format(_ASKED.format("Ông Nam cho biết, các trường cần kiểm tra bếp ăn.")))
    assert found[-1] == ("các trường cần kiểm tra bếp ăn", "các trường")


@pytest.mark.parametrize(
    "told",
    ["Ông Lê Văn Nam cho rằng hợp tác xã cần thêm vốn.", "Ông Lê Văn Nam nhận định các xã làm tốt việc thu gom rác."],
)
def test_what_a_body_lacks_or_does(told: str) -> None:
    assert texts(_NEWS.format(told)) == []


def test_ever_more_is_no_part_of_a_name() -> None:
    asked = "Đồng chí Trần Văn Tư đề nghị chính quyền và nhân dân huyện Lam Hà càng phải tiếp tục phát huy tinh thần đoàn kết."
    assert texts_and_leads(_NEWS.format(asked))[0][1] == "chính quyền và nhân dân huyện Lam Hà"
