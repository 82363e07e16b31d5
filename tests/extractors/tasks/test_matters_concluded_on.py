"""Việc được kết luận: what is to be done in each matter on which somebody concluded, whatever its name tells."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

NOTICE = (
    "THÔNG BÁO\nKết luận của Chủ tịch UBND huyện tại buổi làm việc\n\n"
    "Sau khi nghe báo cáo, Chủ tịch UBND huyện kết luận như sau:\n\n"
)
MINUTES = "BIÊN BẢN\nHọp Ban Thường vụ\n\nI. DIỄN BIẾN\nCác thành viên phát biểu.\n\nII. KẾT LUẬN CỦA CHỦ TRÌ\n"
LAST = "3. Văn phòng gửi tài liệu.\n"


@pytest.mark.parametrize("paper", [NOTICE, MINUTES])
@pytest.mark.parametrize("mark", ["", ":", "."])
@pytest.mark.parametrize(
    "matter",
    [
        "Về kết quả giám sát tại thôn Hạ",
        "Về tình hình cấp nước",
        "Về khó khăn của các hợp tác xã dược liệu",
        "Về nhân sự Hội Khuyến học",
        "Về kinh phí tổ chức hội chợ",
        "Về kiểm điểm cuối năm",
        "Về thành phần dự hội thảo",
    ],
)
def test_a_matter_heads_what_is_to_be_done_in_it(paper: str, mark: str, matter: str) -> None:
    items = "a) Phòng Nội vụ tiếp thu ý kiến, hoàn thiện hồ sơ.\nb) Ban Tổ chức báo cáo trước ngày 12/9.\n"
    found = texts_and_leads(f"{paper}1. Rà soát quy chế làm việc.\n2. {matter}{mark}\n{items}{LAST}")
    assert [lead for _, lead in found[1:]] == ["Phòng Nội vụ", "Ban Tổ chức", "Văn phòng"]


def test_what_was_agreed_on_first_makes_results_a_matter() -> None:
    items = "- Cơ bản thống nhất với báo cáo.\n- Chi bộ thôn Hạ khắc phục thiếu sót trước ngày 12/9.\n"
    found = texts_and_leads(f"{NOTICE}1. Rà soát quy chế.\n2. Về kết quả 9 tháng\n{items}{LAST}")
    assert [lead for _, lead in found[1:]] == ["Chi bộ thôn Hạ", "Văn phòng"]


@pytest.mark.parametrize("paper", [NOTICE, MINUTES])
@pytest.mark.parametrize(
    "head",
    ["Về kết quả đạt được", "Về kết quả đạt được.", "Về tình hình an ninh:", "Về ưu điểm.", "Tình hình chung."],
)
def test_how_things_went_is_told_below_its_head(paper: str, head: str) -> None:
    items = "- Mở 6 lớp tập huấn cho 240 lượt hội viên.\n- Vận động nhân dân hiến 900 m2 đất.\n"
    found = texts_and_leads(f"{paper}1. {head}\n{items}2. Phòng Nội vụ rà soát quy chế.\n{LAST}")
    assert [lead for _, lead in found] == ["Phòng Nội vụ", "Văn phòng"]


@pytest.mark.parametrize(
    "request_made",
    [
        "Đề nghị hỗ trợ kinh phí làm đường",
        "Về đề nghị của xã được dùng vốn kết dư",
        "Kiến nghị về nước sạch",
        "Đối với kiến nghị của HTX về thuê đất",
    ],
)
@pytest.mark.parametrize("answer", ["", "giao ", "đồng ý về chủ trương; "])
def test_a_request_is_answered_behind_its_colon(request_made: str, answer: str) -> None:
    item = f"2. {request_made}: {answer}Phòng Tài chính thẩm định, có ý kiến trước ngày 20/9.\n"
    found = texts_and_leads(f"{NOTICE}1. Rà soát quy chế.\n{item}{LAST}")
    assert found[1] == ("Phòng Tài chính thẩm định, có ý kiến trước ngày 20/9", "Phòng Tài chính")
    assert len(found) == 3


def test_a_body_that_is_asked_is_no_matter() -> None:
    found = texts_and_leads(f"{NOTICE}1. Rà soát quy chế.\n2. Đề nghị Hội Nông dân: vận động hội viên nộp quỹ.\n")
    assert found[1] == ("vận động hội viên nộp quỹ", "Hội Nông dân")


@pytest.mark.parametrize(
    "item",
    [
        "Duy trì sĩ số học sinh",
        "Về xe công vụ: chưa mua mới; Văn phòng sửa chữa xe cũ",
        "Trưởng các thôn báo tên từng hộ còn nợ",
        "Kế toán duyệt chứng từ; thủ quỹ rà danh sách",
    ],
)
def test_items_of_conclusions_are_not_let_go(item: str) -> None:
    before = "1. Phòng Kinh tế xử lý dứt điểm tồn tại.\n"
    found = texts_and_leads(f"{NOTICE}{before}2. {item}.\n{LAST}")
    assert len(found) >= 3
