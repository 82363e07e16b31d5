"""What a line below a whole list says of its items, and the last item of a list without marks."""

from __future__ import annotations

from datetime import date

from domain.extraction import FoundTask
from extractors.extract import extract_text

TOP = "SỞ Y TẾ\n\nCÔNG VĂN\n\nSở Y tế đề nghị:\n\n"
ITEMS = "1. Bố trí thùng rác tại trụ sở{0}\n2. Tuyên truyền phân loại rác{0}\n3. Mở lớp tập huấn cho cán bộ{0}\n"


def tasks(text: str) -> list[FoundTask]:
    return list(extract_text(TOP + text).tasks)


def ends(text: str) -> list[date | None]:
    return [one.deadline.end if one.deadline else None for one in tasks(text)]


def test_limit_apart_from_a_list_is_that_of_all_its_items() -> None:
    due = date(2026, 3, 31)
    assert ends(f"{ITEMS.format('.')}\nThời hạn triển khai: trước 31/3/2026") == [due] * 3
    assert ends(f"{ITEMS.format('')}\nThời hạn triển khai: trước 31/3/2026") == [due] * 3


def test_limit_right_below_an_item_is_its_own() -> None:
    assert ends(f"{ITEMS.format('.')}Thời hạn triển khai: trước 31/3/2026") == [None, None, date(2026, 3, 31)]


def test_item_keeps_its_own_time_beside_that_of_its_list() -> None:
    items = ITEMS.format(".").replace("Mở lớp tập huấn cho cán bộ", "Báo cáo kết quả trước ngày 15/6/2026")
    assert ends(f"{items}\nThời hạn triển khai: trước 31/3/2026")[-1] == date(2026, 6, 15)


def test_last_item_without_a_mark_is_no_title_of_the_paragraph_below() -> None:
    below = "\nĐề nghị các đơn vị nghiêm túc thực hiện."
    assert len(tasks(ITEMS.format("") + below)) == 4
    assert len(tasks(f"1. Mở lớp tập huấn\n{below}")) == 1


def test_who_helps_behind_who_leads() -> None:
    (found,) = tasks("1. Kiểm tra cải cách thể chế.\nĐơn vị chủ trì: Thanh tra Sở phối hợp Văn phòng Sở.")
    assert (found.lead, list(found.partners)) == ("Thanh tra Sở", ["Văn phòng Sở"])
    (found,) = tasks("1. Kiểm tra cải cách thể chế.\nĐơn vị chủ trì: Thanh tra Sở.")
    assert (found.lead, list(found.partners)) == ("Thanh tra Sở", [])


def test_a_text_may_end_in_a_sentence_that_only_leads_over() -> None:
    duties = "Hội đồng nhân dân xã có 26 nhiệm vụ, gồm:\n(8) Giám sát việc thi hành pháp luật ở xã."
    found = extract_text(f"{duties}\n__Một điểm mới quan trọng cần lưu ý:__").tasks
    assert found[0].text == "Giám sát việc thi hành pháp luật ở xã"
