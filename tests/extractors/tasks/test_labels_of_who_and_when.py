"""Nhãn ai chủ trì, ai hỗ trợ, bao giờ xong: whatever they are called and however they stand behind each other."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

HEADER = (
    "SỞ CÔNG THƯƠNG\nSố: 15/KH-SCT\nLam Sơn, ngày 20 tháng 01 năm 2031\nKẾ HOẠCH\nPhát triển chợ nông thôn\n\n"
    "I. NHIỆM VỤ\n\n"
)


def tasks(body: str) -> list[FoundTask]:
    return list(extract_text(HEADER + body + "\n2. Tập huấn cán bộ quản lý chợ.\n").tasks)


def said(found: FoundTask) -> tuple[str | None, tuple[str, ...], date | None]:
    return found.lead, found.partners, found.deadline.end if found.deadline else None


@pytest.mark.parametrize("leads", ["Chủ trì", "Đơn vị thực hiện", "Phụ trách", "Bộ phận chủ trì", "Đầu mối"])
@pytest.mark.parametrize("helps", ["Phối hợp", "Phối hợp với", "Hỗ trợ", "Đơn vị hỗ trợ", "Cơ quan, đơn vị phối hợp"])
@pytest.mark.parametrize(
    ("due", "day"),
    [
        ("Thời gian: cả năm", date(2031, 12, 31)),
        ("Tiến độ: đến hết quý III", date(2031, 9, 30)),
        ("Hoàn thành: 15/6/2031", date(2031, 6, 15)),
        ("Hạn: T5", date(2031, 5, 31)),
    ],
)
@pytest.mark.parametrize(
    "layout",
    [
        ".\n- {0}\n- {1}\n- {2}\n",
        "\n+ {0};\n+ {1};\n+ {2}.\n",
        "\n{0}. {1}. {2}.\n",
        "\n{0}; {1}; {2}.\n",
        " ({0}; {1}; {2}).\n",
        ".\n({0}; {1}; {2})\n",
        "\n{0}, {1}, {2}\n",
    ],
)
def test_labels_in_any_dress(leads: str, helps: str, due: str, day: date, layout: str) -> None:
    words = f"{leads}: Phòng Thương mại", f"{helps}: Hội Nông dân tỉnh", due
    found, below = tasks("1. Nâng cấp các chợ xuống cấp" + layout.format(*words))
    assert said(found) == ("Phòng Thương mại", ("Hội Nông dân tỉnh",), day)
    assert said(below) == (None, (), None)


def test_time_behind_labels_needs_none() -> None:
    found, _ = tasks(
        "1. Kiểm tra việc niêm yết giá tại các chợ\n"
        "Đơn vị chủ trì: Thanh tra Sở; phối hợp: Đội Quản lý thị trường; thực hiện 02 đợt, tháng 7 và tháng 11.\n"
    )
    assert said(found) == ("Thanh tra Sở", ("Đội Quản lý thị trường",), date(2031, 11, 30))


@pytest.mark.parametrize("line", ["Hỗ trợ: 20 triệu đồng mỗi chợ.", "Thời gian: Gộp hai đợt làm một."])
def test_labels_of_something_else(line: str) -> None:
    found = tasks(f"1. Nâng cấp các chợ xuống cấp.\n- {line}\n")[0]
    assert said(found) == (None, (), None)


def test_item_keeps_who_was_named_right_behind_it() -> None:
    found = tasks(
        "1. Lập danh sách tiểu thương.\n- Chủ trì: Tổ quản lý chợ\n"
        "2. Ký cam kết an toàn thực phẩm. (Phòng Y tế; quý II)\n3. Tuyên truyền trên loa\nChủ trì: Phòng Văn hóa\n"
    )
    assert [one.lead for one in found[:3]] == ["Tổ quản lý chợ", "Phòng Y tế", "Phòng Văn hóa"]


@pytest.mark.parametrize(
    "cell",
    [
        "Sở Nội vụ (trưởng), Sở Tài chính",
        "Sở Nội vụ (chính), Sở Tài chính (phụ)",
        "Sở Nội vụ - chủ trì, Sở Tài chính - phối hợp",
        "Giao Sở Nội vụ chủ trì, Sở Tài chính phối hợp",
        "Chủ trì: Sở Nội vụ. Phối hợp: Sở Tài chính",
        "Sở Nội vụ; Sở Tài chính phối hợp",
        "Sở Nội vụ, Sở Tài chính (phối hợp)",
    ],
)
@pytest.mark.parametrize("beside", ["", "UBND các xã"])
def test_cell_with_marks_beside_a_column_of_partners(cell: str, beside: str) -> None:
    table = f"| TT | Nhiệm vụ | Phụ trách | Hỗ trợ |\n|---|---|---|---|\n| 1 | Rà soát thủ tục | {cell} | {beside} |"
    found = tasks(table)[0]
    assert (found.lead, found.partners) == ("Sở Nội vụ", ("Sở Tài chính", *filter(None, [beside])))
