"""What two bodies sign to do together is their work; what they did by it, and in which fields, is not."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

WORK = ["trao đổi thông tin về thị trường", "mở 04 lớp tập huấn cho cán bộ hội", "hỗ trợ 12 HTX vay vốn"]
LIST = "; ".join(WORK) + "."
SIGNED = "Chiều 3/6, Liên minh HTX tỉnh Bắc Hạ và Hội Làm vườn tỉnh ký kết chương trình phối hợp giai đoạn 2031 - 2035."


@pytest.mark.parametrize(
    ("lead_in", "who"),
    [
        ("Sau khi bàn bạc, thảo luận kỹ, hai bên đã thống nhất ký kết, chú trọng vào: ", "hai bên"),
        ("Tại buổi lễ, hai đơn vị đã ký kết chương trình phối hợp với các nội dung: ", "hai đơn vị"),
        ("Tại buổi lễ, hai đơn vị đã ký kết thỏa thuận hợp tác, trong đó tập trung: ", "hai đơn vị"),
        ("Hai bên thống nhất nội dung phối hợp: ", "Hai bên"),
        ("Hai bên cam kết: ", "Hai bên"),
        ("Theo quy chế phối hợp hai bên cùng chăm lo cho nhà vườn ở từng khâu: ", "hai bên"),
        ("Nội dung ký kết gồm: ", None),
        ("Chương trình phối hợp tập trung vào các nội dung: ", None),
    ],
)
def test_what_is_signed_stands_behind_a_colon(lead_in: str, who: str | None) -> None:
    assert texts_and_leads(lead_in + LIST) == [(work, who) for work in WORK]


@pytest.mark.parametrize("opening", ["Theo bản ghi nhớ, ", "Theo nội dung ký kết, ", f"{SIGNED} Theo đó, "])
def test_who_acts_by_a_signed_paper_undertakes(opening: str) -> None:
    said = f"{opening}hai bên {LIST} Đồng thời, hai bên tăng cường quảng bá sản phẩm trên sàn điện tử."
    assert texts(said) == [f"hai bên {WORK[0]}", *WORK[1:], "hai bên tăng cường quảng bá sản phẩm trên sàn điện tử"]
    assert {who for _, who in texts_and_leads(said)} == {"hai bên"}


@pytest.mark.parametrize(
    "said",
    [
        "Theo chương trình phối hợp, năm 2030 hai bên đã mở 12 lớp tập huấn; thành lập 5 HTX.",
        "Năm 2030, hai bên đã phối hợp thực hiện các nội dung: mở 12 lớp tập huấn; thành lập 5 HTX.",
        "Sau 3 năm thực hiện chương trình phối hợp, hai bên đã đạt được một số kết quả: mở 12 lớp tập huấn.",
        "Hai bên đã ký kết hợp tác trên các lĩnh vực: tuyên truyền, đào tạo, chuyển giao công nghệ.",
        "Hai bên đã trao đổi, thảo luận về nội dung phối hợp: kinh phí, nhân lực, thời gian.",
        "Hai đơn vị tổ chức hội nghị đánh giá chương trình phối hợp năm 2030. Trong năm, hai bên mở 20 lớp tập huấn.",
    ],
)
def test_what_was_done_by_a_signed_paper_is_told(said: str) -> None:
    assert texts(said) == []


def test_what_comes_of_the_work_is_none() -> None:
    said = "Chủ tịch yêu cầu các HTX bám sát nhu cầu thị trường. "
    assert len(texts(f"{said}Qua đó, nâng cao thu nhập cho thành viên.")) == 1
    assert len(texts(f"{said}Qua đó, cần nâng cao thu nhập cho thành viên.")) == 2


def test_a_sentence_may_begin_right_behind_dots() -> None:
    said = "Chủ tịch yêu cầu các HTX mở rộng vùng rau sạch...Sau đó, các đại biểu đã tham quan vườn mẫu."
    assert texts(said) == ["các HTX mở rộng vùng rau sạch"]


def test_each_party_takes_on_its_share() -> None:
    signed = "Liên minh HTX tỉnh Bắc Hạ cùng Bưu điện tỉnh ký kết thỏa thuận hợp tác.\n\n"
    shares = "Trong đó, Bưu điện tỉnh giảm cước vận chuyển; Liên minh HTX tỉnh lập danh sách HTX."
    when = " Định kỳ 6 tháng, các bên họp rút kinh nghiệm."
    assert texts_and_leads(signed + shares + when) == [
        ("Bưu điện tỉnh giảm cước vận chuyển", "Bưu điện tỉnh"),
        ("Liên minh HTX tỉnh lập danh sách HTX", "Liên minh HTX tỉnh"),
        ("các bên họp rút kinh nghiệm", "các bên"),
    ]
    assert texts(f"Liên minh HTX tỉnh Bắc Hạ họp với Bưu điện tỉnh.\n\n{shares}") == []
