"""Options that are set out beside each other are no work yet; whose a thing is says nothing of who sees to it."""

from __future__ import annotations

import pytest
from read_tasks import PROVINCE_CONCLUDES, leads_in_commune, texts

MINUTES = "BIÊN BẢN LÀM VIỆC\nHôm nay, ngày 07/4/2026, Phòng Hạ tầng làm việc với UBND xã Phú Lộc.\nTHỐNG NHẤT\n"


@pytest.mark.parametrize("word", ["Phương án", "Giải pháp", "Lựa chọn"])
def test_options_beside_each_other_are_no_work(word: str) -> None:
    text = (
        f"{MINUTES}1. Phòng Hạ tầng lập tờ trình, trong đó nêu:\n+ {word} 1: Sửa chữa cầu cũ.\n"
        f"+ {word} 2: Xây mới 01 cầu bê tông.\n2. UBND xã họp dân trước ngày 20/4/2026.\n"
    )
    assert [one.split()[0] for one in texts(text)] == ["Phòng", "UBND"]


@pytest.mark.parametrize(
    "lines",
    [
        "Phương án 1: Công an xã chốt chặn hai đầu cầu.\n- Phương án 2: Xã đội huy động xuồng.",
        "Chọn phương án 1: sửa chữa cầu cũ.\n- Chuẩn bị phương án 2: xây mới cầu bê tông.",
    ],
)
def test_who_acts_in_an_option_has_work_and_so_has_who_chooses(lines: str) -> None:
    assert len(texts(f"{MINUTES}1. Nhiệm vụ:\n- {lines}\n")) == 2


@pytest.mark.parametrize(
    ("clause", "lead"),
    [
        ("Lập hồ sơ đối với 5 bến đò đã hoạt động, do Nhà nước xây dựng nhưng chưa có chủ", None),
        ("Lập hồ sơ đối với 5 bến đò, do Phòng Hạ tầng thực hiện", "Phòng Hạ tầng"),
    ],
)
def test_whose_a_thing_is_says_nothing_of_who_acts(clause: str, lead: str | None) -> None:
    assert leads_in_commune(f"{clause}.") == [lead]


@pytest.mark.parametrize("words", ["để các sở, ngành biết, thực hiện", "và đề nghị các sở biết, nghiêm túc thực hiện"])
def test_office_that_lets_know_closes_the_paper(words: str) -> None:
    text = PROVINCE_CONCLUDES.format("Sở Nông nghiệp rà soát diện tích chè.")
    found = texts(f"{text}\nVăn phòng Ủy ban nhân dân tỉnh thông báo {words}./.\n")
    assert len(found) == 2


def test_office_that_is_told_to_ask_has_work() -> None:
    text = PROVINCE_CONCLUDES.format("Văn phòng Sở thông báo và đề nghị các xã nộp báo cáo trước ngày 30/6/2026.")
    assert any("nộp báo cáo" in one for one in texts(text))


@pytest.mark.parametrize(
    "settled", ["phương án phân phối lợi nhuận năm 2025", "mức thù lao Ban Kiểm soát", "việc trích lập các quỹ"]
)
def test_how_a_gain_is_shared_is_settled_by_the_vote(settled: str) -> None:
    text = (
        f"NGHỊ QUYẾT\nĐẠI HỘI ĐỒNG CỔ ĐÔNG\nQUYẾT NGHỊ:\nĐiều 1. Thông qua {settled}:\n- Chi trả bằng tiền 4 tỷ đồng\n"
        "Điều 2. Giao Hội đồng quản trị ký hợp đồng thuê kho.\n"
    )
    assert texts(text) == ["Hội đồng quản trị ký hợp đồng thuê kho"]


def test_work_that_is_adopted_is_to_be_done() -> None:
    text = "NGHỊ QUYẾT\nĐẠI HỘI ĐỒNG CỔ ĐÔNG\nQUYẾT NGHỊ:\nĐiều 1. Thông qua các nhiệm vụ:\n- Chi trả nợ vay đúng hạn\n"
    assert texts(text) == ["Chi trả nợ vay đúng hạn"]
