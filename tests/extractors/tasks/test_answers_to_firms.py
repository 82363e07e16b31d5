"""Letters by which an office answers a firm: its closing sentence and what it declines are no tasks."""

import pytest

from extractors.extract import extract_text

ASKED = "Sở Xây dựng đề nghị Hợp tác xã Tân Lập:\n\n1. Lập hồ sơ môi trường theo quy định.\n"


def tasks_behind(sentence: str) -> list[str]:
    found = extract_text(f"{ASKED}\n{sentence}\n")
    return [found.source.text[slice(*task.span)] for task in found.tasks][1:]


@pytest.mark.parametrize(
    "closing",
    [
        "Sở Xây dựng phúc đáp để Hợp tác xã Tân Lập biết và thực hiện./.",
        "Sở Xây dựng trả lời để Hợp tác xã Tân Lập biết, thực hiện./.",
        "Sở Xây dựng trả lời cho Hợp tác xã Tân Lập được biết./.",
        "Sở Xây dựng trao đổi để Hợp tác xã Tân Lập biết, phối hợp thực hiện./.",
        "2. Sở Xây dựng cũng không chịu trách nhiệm về hàng gửi nhờ tại kho.",
    ],
)
def test_office_that_answers_sets_no_work(closing: str) -> None:
    assert tasks_behind(closing) == []


@pytest.mark.parametrize(
    "asked",
    [
        "2. Hợp tác xã không tiến hành đào đất ngoài giờ.",
        "2. Hợp tác xã trả lời bằng văn bản trước ngày 20/5/2026.",
    ],
)
def test_what_is_asked_is_still_work(asked: str) -> None:
    assert tasks_behind(asked) == [asked[3:-1]]


@pytest.mark.parametrize(
    ("work", "addressee"),
    [
        ("Báo cáo Ban Quản lý chợ và chỉ được đào đất sau ngày 20/5", "Ban Quản lý chợ"),
        ("Tham mưu UBND huyện 02 Đề cương khảo sát", "UBND huyện"),
        ("Báo cáo Tổ công tác 35 kết quả rà soát", "Tổ công tác 35"),
    ],
)
def test_name_of_addressee_ends_before_what_he_gets(work: str, addressee: str) -> None:
    (found,) = extract_text(f"Sở Xây dựng yêu cầu:\n\n- {work}.\n").tasks
    assert found.addressees == (addressee,)


def test_who_asks_tells_what_he_himself_will_not_do() -> None:
    asked = "- Bản vẽ phải có chữ ký. Sở Xây dựng không đo lại thửa đất đã bán."
    found = extract_text(f"Sở Xây dựng đề nghị Công ty thực hiện các nội dung sau:\n\n{asked}\n")
    assert [found.source.text[slice(*task.span)] for task in found.tasks] == ["Bản vẽ phải có chữ ký"]


def test_rows_of_hours_set_no_work() -> None:
    rows = (
        "6h30 - 6h50 | Đón khách | Tổ lễ tân\n6h50 - 8h10 | Phần một: Hát chào mừng | Đội văn nghệ\n"
        "Phần hai – Theo từng đội\n8h20 - 9h40 | Đội trưởng hướng dẫn: Dựng trại; phát nước uống | Đội trưởng"
    )
    text = f"KẾ HOẠCH\nTổ chức ngày hội trại\n\nII. NỘI DUNG THỰC HIỆN\n\nThời gian | Nội dung | Phụ trách\n{rows}\n"
    assert not extract_text(text).tasks
