"""Nghị quyết chi bộ, hội đồng: who is charged and by when, as secretaries of cells, villages and boards note it."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

TOP = "CHI BỘ THÔN HẠ\n\nThôn Hạ, ngày 05 tháng 11 năm 2026\n\nNGHỊ QUYẾT\n\nII. Nhiệm vụ\n\n"


def tasks(text: str) -> list[FoundTask]:
    return list(extract_text(TOP + text).tasks)


@pytest.mark.parametrize(
    ("item", "who"),
    [
        ("Giao Ban công tác Mặt trận vận động 05 hộ hiến đất", "Ban công tác Mặt trận"),
        ("Giao Chi hội Nông dân (đ/c Lê Văn Tám) vận động 05 hộ hiến đất", "Chi hội Nông dân"),
        ("Ban Phát triển thôn (ông Lò Văn Inh làm trưởng ban) vận động 05 hộ hiến đất", "Ban Phát triển thôn"),
        ("Vận động 05 hộ hiến đất. Đồng chí Lê Văn Tám phụ trách", "Đồng chí Lê Văn Tám"),
    ],
)
def test_who_is_charged_is_named_without_the_person_in_brackets(item: str, who: str) -> None:
    (found,) = tasks(f"1. {item}.")
    assert found.lead == who


@pytest.mark.parametrize(
    ("who", "work"),
    [
        ("ông Lê Khang – Người phụ trách quản trị công ty", "chuẩn bị tài liệu đại hội"),
        ("ông Lê Khang, người đại diện phần vốn", "báo cáo Hội đồng quản trị"),
        ("Người được ủy quyền công bố thông tin", "thực hiện công bố thông tin"),
        ("bà Lan – Trưởng ban Kiểm soát", "lập kế hoạch kiểm tra"),
        ("Tổ dịch vụ làm đất", "bảo trì máy cày"),
        ("Tổ tiêu thụ sản phẩm", "tìm thêm đầu mối"),
        ("Phòng Nghiệp vụ", "thu hoạch số liệu"),
        ("Phó Quản đốc", "kiểm tra thông gió"),
        ("đồng chí Tiếp - Trưởng thôn", "phụ trách giải phóng mặt bằng"),
    ],
)
def test_offices_of_companies_and_teams_of_cooperatives_are_named_whole(who: str, work: str) -> None:
    (found,) = tasks(f"1. Giao {who} {work}.")
    assert found.lead == who


@pytest.mark.parametrize("item", ["Duy trì giao ban công tác hằng tuần", "Giao ban luân phiên 2 tháng/lần"])
def test_meeting_to_compare_notes_charges_nobody(item: str) -> None:
    (found,) = tasks(f"1. {item}.")
    assert (found.text, found.lead) == (item, None)


def test_sentence_with_more_work_is_a_task_of_its_own() -> None:
    found = tasks("1. Chuẩn bị hội nghị tổng kết. Văn phòng chủ trì kiểm tra hội trường.")
    assert [one.lead for one in found] == [None, "Văn phòng"]


@pytest.mark.parametrize("often", ["mỗi học kỳ một lần", "01 lần/học kỳ", "mỗi vụ 1 lần"])
def test_terms_of_school_and_crops_tell_how_often(often: str) -> None:
    (found,) = tasks(f"1. Ban Kiểm soát kiểm kê quỹ {often}.")
    assert found.deadline is not None
    assert found.deadline.recurring == often


@pytest.mark.parametrize(
    "closing",
    [
        "Từng đoàn viên có trách nhiệm thực hiện nghiêm túc Nghị quyết này",
        "Toàn thể thành viên có trách nhiệm chấp hành Nghị quyết này",
    ],
)
def test_whom_a_resolution_binds_has_no_task(closing: str) -> None:
    assert [one.text for one in tasks(f"1. Kết nạp 16 hội viên.\n\n{closing}.")] == ["Kết nạp 16 hội viên"]


def test_body_that_is_to_organise_and_report_has_a_task() -> None:
    found = tasks("Ban Kiểm soát chịu trách nhiệm tổ chức thực hiện Nghị quyết này, định kỳ báo cáo Đại hội.")
    assert [one.lead for one in found] == ["Ban Kiểm soát"]


def test_viewpoint_is_no_task_and_the_aims_below_it_are() -> None:
    text = "1. Quan điểm\nPhát triển hợp tác xã phải xuất phát từ nhu cầu thực.\n2. Mục tiêu\n- Thành lập mới 06 HTX."
    assert [one.text for one in tasks(text)] == ["Thành lập mới 06 HTX"]
    together = "1. Quan điểm và mục tiêu\n- Thành lập mới 06 HTX."
    assert [one.text for one in tasks(together)] == ["Thành lập mới 06 HTX"]


def test_figure_behind_a_label_among_aims_is_no_task() -> None:
    text = "2. Chỉ tiêu phấn đấu:\n- Học sinh giỏi cấp tỉnh: từ 12 giải trở lên.\n- Kết nạp mới: 05 hội viên."
    assert [one.text for one in tasks(text)] == ["Kết nạp mới: 05 hội viên"]


@pytest.mark.parametrize(
    ("item", "end", "recurring"),
    [
        ("Đôn đốc thu nợ quá hạn; xong 20/11", date(2026, 11, 20), None),
        ("Phân loại hợp tác xã hằng năm, xong trước ngày 31/01 năm sau", None, "hằng năm"),
        ("Tổng hợp báo cáo tại phiên họp quý IV (dự kiến ngày 15/12/2026)", date(2026, 12, 15), None),
        ("Gia hạn giấy phép (hết hạn 31/12/2026), gửi hồ sơ trước 15/12", date(2026, 12, 15), None),
        ("Chi ủy chuẩn bị sinh hoạt chuyên đề quý IV, sinh hoạt ngày 25/11", date(2026, 11, 25), None),
        ("Phân loại hợp tác xã xong trong năm sau", date(2027, 12, 31), None),
    ],
)
def test_which_of_the_times_of_an_item_is_its_deadline(item: str, end: date | None, recurring: str | None) -> None:
    (found,) = tasks(f"1. {item}.")
    assert found.deadline is not None
    assert (found.deadline.end, found.deadline.recurring) == (end, recurring)


@pytest.mark.parametrize(
    ("item", "who"),
    [
        ("Ủy nhiệm cho Hội đồng quản trị sửa đổi Quy chế tài chính", ["Hội đồng quản trị"]),
        ("Đại hội ủy quyền Chủ tịch HĐQT ký hợp đồng tín dụng", ["Chủ tịch HĐQT"]),
        ("Nhiệm vụ của Ban Kiểm soát: kiểm tra quỹ; báo cáo kết quả cho HĐQT", ["Ban Kiểm soát"] * 2),
        ("Trách nhiệm các tổ chức đoàn thể: vận động hội viên đóng quỹ", ["các tổ chức đoàn thể"]),
        ("Nhiệm vụ trọng tâm: kiểm tra quỹ; báo cáo kết quả cho HĐQT", [None, None]),
        ("Hướng dẫn hộ dân làm giấy ủy quyền cho con cháu nhận tiền", [None]),
    ],
)
def test_who_is_empowered_or_has_the_duty_acts(item: str, who: list[str | None]) -> None:
    assert [one.lead for one in tasks(f"2. {item}.")] == who


@pytest.mark.parametrize(
    ("item", "who"),
    [
        ("Nạo vét kênh; đ/c Tiếp phụ trách; xây cống Đồng Cửa; đ/c Nam chịu trách nhiệm", ["đ/c Tiếp", "đ/c Nam"]),
        ("Chi bộ nạo vét kênh; đ/c Tiếp phụ trách", ["Chi bộ", "đ/c Tiếp"]),
        ("Các trường học, trạm y tế xã rà soát cơ sở vật chất", ["Các trường học, trạm y tế xã"]),
    ],
)
def test_pieces_that_only_say_who_and_rows_of_bodies(item: str, who: list[str]) -> None:
    assert [one.lead for one in tasks(f"2. {item}.")] == who


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("Duy trì sinh hoạt chi bộ vào ngày mùng 3 hằng tháng", "vào ngày mùng 3 hằng tháng"),
        ("Ban Giám đốc báo cáo HĐQT trong cuộc họp tháng tới", "tháng tới"),
    ],
)
def test_days_of_old_and_months_of_meetings(item: str, words: str) -> None:
    (found,) = tasks(f"2. {item}.")
    assert found.deadline is not None
    assert found.deadline.text == words


def test_unions_stand_up_for_workers_and_somebody_of_the_households_signs() -> None:
    text = "3. Nhiệm vụ:\na. Đại diện, chăm lo quyền lợi của NLĐ. Ký lại Thỏa ước.\nb. Đại diện các hộ dân ký biên bản."
    found = [(one.text, one.lead) for one in tasks(text)]
    assert found == [
        ("Đại diện, chăm lo quyền lợi của NLĐ", None),
        ("Ký lại Thỏa ước", None),
        ("Đại diện các hộ dân ký biên bản", "Đại diện các hộ dân"),
    ]


@pytest.mark.parametrize(
    ("item", "partners"),
    [
        ("Phòng Kinh tế chủ trì, các thôn phối hợp tổ chức 02 lớp tập huấn", ("các thôn",)),
        ("Giao Phòng Kinh tế chủ trì, Phòng Văn hóa phối hợp, cân đối kinh phí", ("Phòng Văn hóa",)),
        ("Bàn giao đất (UBND xã chủ trì, MTTQ và các đoàn thể phối hợp vận động)", ("MTTQ", "các đoàn thể")),
        ("Phòng Kinh tế chủ trì, phối hợp với các thôn tổ chức 02 lớp tập huấn", ("các thôn",)),
        ("Phòng Kinh tế chủ trì, tổ chức 02 lớp tập huấn", ()),
    ],
)
def test_who_helps_the_one_who_leads(item: str, partners: tuple[str, ...]) -> None:
    (found,) = tasks(f"2. {item}.")
    assert found.partners == partners


def test_report_at_a_meeting_is_made_and_a_report_to_one_is_a_thing() -> None:
    found = tasks("2. Văn phòng tổng hợp số liệu; mỗi tháng báo cáo tại phiên họp Ủy ban.")
    assert [one.text for one in found][1:] == ["mỗi tháng báo cáo tại phiên họp Ủy ban"]
    (sent,) = tasks("2. Gửi Hội đồng đánh giá, phân hạng sản phẩm OCOP trước 30/11.")
    assert sent.addressees == ("Hội đồng đánh giá, phân hạng sản phẩm OCOP",)


@pytest.mark.parametrize("when", ["vào phiên họp tháng 5/2027", "ngày 25 hằng tháng", "vào cuối quý IV"])
def test_time_of_a_report_is_no_part_of_whom_it_is_made_to(when: str) -> None:
    (found,) = tasks(f"2. Các tổ báo cáo Thường trực Hội {when}.")
    assert found.addressees == ("Thường trực Hội",)


def test_house_that_is_built_does_nothing() -> None:
    found = tasks("3. Nhà nghĩa tình đồng đội: khởi công tháng 12; Ban Thường vụ Hội lập danh sách xét duyệt.")
    assert [one.lead for one in found] == [None, "Ban Thường vụ Hội"]


BOARD = "HỢP TÁC XÃ LAM ĐIỀN\n\nLam Điền, ngày 05 tháng 11 năm 2026\n\nNGHỊ QUYẾT\n\nQUYẾT NGHỊ:\n\n"


@pytest.mark.parametrize(
    ("bound", "who"),
    [
        ("Ban Quản trị phải", "Ban Quản trị"),
        ("Từng tổ sản xuất cần", "Từng tổ sản xuất"),
        ("Các xã, thị trấn (nhất là nơi có hợp tác xã yếu) phải", "Các xã, thị trấn"),
        ("Cấp ủy các cấp cần tập trung", "Cấp ủy các cấp"),
    ],
)
def test_whoever_is_only_bound_before_a_colon_does_what_stands_below(bound: str, who: str) -> None:
    found = extract_text(f"{BOARD}Điều 2. {bound}:\n- Công khai tài chính;\n- Rà soát hộ nợ.").tasks
    assert [(one.text, one.lead) for one in found] == [("Công khai tài chính", who), ("Rà soát hộ nợ", who)]


@pytest.mark.parametrize("bound", ["Hồ sơ vay phải", "Đơn xin vào hợp tác xã cần"])
def test_papers_that_must_have_something_below_do_nothing(bound: str) -> None:
    assert not extract_text(f"{BOARD}Điều 2. {bound}:\n- Có chữ ký của chủ hộ;\n- Ghi rõ số tiền.").tasks


@pytest.mark.parametrize("bound", ["có trách nhiệm", "chịu trách nhiệm", "phải"])
def test_officer_who_is_bound_to_direct_others_acts_himself(bound: str) -> None:
    (found,) = extract_text(f"{BOARD}Điều 2. Tổng Giám đốc {bound} chỉ đạo các phòng, ban hoàn thiện hồ sơ.").tasks
    assert found.lead == "Tổng Giám đốc"


@pytest.mark.parametrize(
    ("item", "who"),
    [
        ("Kế toán mở sổ riêng; tổ thủy nông điều tiết nước; đội máy làm đất phục vụ đúng lịch", 3),
        ("Giao tổ dịch vụ nghiệm thu vật tư; tổ hòa giải tuần tra ban đêm", 2),
        ("Giao Giám đốc củng cố tổ dịch vụ; 02 đội máy", 1),
    ],
)
def test_teams_of_a_cooperative_act_behind_semicolons(item: str, who: int) -> None:
    assert len(extract_text(f"{BOARD}Điều 2. {item}.").tasks) == who


@pytest.mark.parametrize("who", ["100% đảng viên", "100% số hội viên", "95% hộ xã viên"])
def test_share_of_members_that_is_asked_acts(who: str) -> None:
    (found,) = extract_text(f"{BOARD}Điều 2. Yêu cầu {who} nộp bản cam kết trước ngày 30/11.").tasks
    assert found.lead == who


def test_share_of_things_is_nobody() -> None:
    found = extract_text(f"{BOARD}Điều 2. Yêu cầu 100% diện tích được tưới đủ nước.").tasks
    assert all(one.lead is None for one in found)


def test_groups_and_persons_who_meet_with_difficulties_report() -> None:
    (found,) = tasks("Trong quá trình thực hiện, nếu có vướng mắc, các tập thể và cá nhân cần báo cáo về Chi ủy.")
    assert (found.text, found.lead) == (
        "các tập thể và cá nhân cần báo cáo về Chi ủy",
        "các tập thể và cá nhân",
    )


@pytest.mark.parametrize(
    ("item", "count"),
    [
        ("Chuyển từ bao cấp sang tự chủ; từ quản lý hành chính sang phục vụ thành viên", 1),
        ("Đổi mới cách làm từ sản xuất nhỏ sang hàng hóa; từ bán thô sang chế biến, xây dựng thương hiệu", 1),
        ("Củng cố chi hội; từ nay đến cuối năm kết nạp 03 hội viên", 2),
        ("Chuyển kho từ bến cũ sang chợ mới; mua một máy cày", 2),
    ],
)
def test_one_more_change_from_something_is_no_task_of_its_own(item: str, count: int) -> None:
    assert len(tasks(f"2. {item}.")) == count


@pytest.mark.parametrize(
    ("item", "when"),
    [
        ("Thư ký gửi biên bản về Đảng ủy trong sáng ngày 09/11/2026", "trong sáng ngày 09/11/2026"),
        ("Thư ký gửi biên bản ngay trong chiều ngày 09/11/2026", "trong chiều ngày 09/11/2026"),
        ("Rà soát kỹ các nhiệm vụ có thời hạn hoàn thành trong tháng 12/2026", None),
        ("Đối chiếu các khoản vay đến hạn trả nợ trong tháng 12/2026", None),
        ("Hoàn thành nhiệm vụ trong tháng 12/2026", "trong tháng 12/2026"),
    ],
)
def test_morning_of_a_day_and_the_time_of_what_is_due_anyway(item: str, when: str | None) -> None:
    (found,) = tasks(f"2. {item}.")
    assert (found.deadline.text if found.deadline else None) == when


@pytest.mark.parametrize(
    ("brings_in", "who"),
    [
        ("Giao Ban Thường vụ", "Ban Thường vụ"),
        ("Hội đồng quản trị có trách nhiệm", "Hội đồng quản trị"),
        ("Giám đốc phải", "Giám đốc"),
        ("Kế toán trưởng thực hiện các nhiệm vụ sau", "Kế toán trưởng"),
    ],
)
@pytest.mark.parametrize(("first", "second"), [("a)", "b)"), ("1)", "2)"), ("(1)", "(2)")])
def test_points_inside_a_sentence_are_tasks_of_whoever_is_named_before_them(
    brings_in: str, who: str, first: str, second: str
) -> None:
    found = extract_text(f"{BOARD}Điều 2. {brings_in}: {first} Lập kế hoạch; {second} Mở sổ theo dõi.").tasks
    assert [(one.text, one.lead) for one in found] == [("Lập kế hoạch", who), ("Mở sổ theo dõi", who)]


@pytest.mark.parametrize(
    "item",
    [
        "Mức thu: a) thủy lợi 45.000 đồng/sào; b) phân bón 12.000 đồng/sào",
        "Thu mua nông sản: a) lúa giống; b) rau vụ đông",
    ],
)
def test_points_inside_a_sentence_that_name_things_are_no_tasks_of_their_own(item: str) -> None:
    assert len(tasks(f"2. {item}.")) <= 1


@pytest.mark.parametrize(
    "who",
    [
        "các xã, thị trấn trong vùng dịch",
        "các hợp tác xã, tổ hợp tác ở vùng đệm",
        "các chi bộ, đảng bộ chưa đại hội",
        "các hộ nằm trong khu vực sạt lở",
    ],
)
def test_those_towards_whom_a_duty_is_laid_down_act(who: str) -> None:
    (found,) = tasks(f"2. Đối với {who} phải khai báo đàn lợn.")
    assert (found.text, found.lead) == (f"{who} phải khai báo đàn lợn", who)


def test_things_towards_which_something_is_done_do_nothing() -> None:
    found = tasks("2. Đối với các khoản nợ quá hạn phải lập phương án thu hồi.")
    assert all(one.lead is None for one in found)


@pytest.mark.parametrize("when", ["trong tháng 11", "trong quá trình thực hiện"])
def test_time_behind_several_is_no_part_of_who_they_are(when: str) -> None:
    (found,) = tasks(f"2. Các tổ {when} phải báo cáo kết quả.")
    assert found.lead == "Các tổ"


@pytest.mark.parametrize(
    ("item", "work"),
    [
        ("Phát triển đảng: Hoàn thiện hồ sơ kết nạp 02 quần chúng", "Hoàn thiện hồ sơ kết nạp 02 quần chúng"),
        ("Xúc tiến thương mại: tổ chức hội chợ", "tổ chức hội chợ"),
        ("Kiểm điểm cuối năm: toàn thể đảng viên viết bản tự kiểm điểm", "toàn thể đảng viên viết bản tự kiểm điểm"),
        ("Tuyên truyền Luật Hợp tác xã: 05 buổi", "Tuyên truyền Luật Hợp tác xã: 05 buổi"),
        ("Mở rộng thị trường: ký hợp đồng với siêu thị", "Mở rộng thị trường: ký hợp đồng với siêu thị"),
    ],
)
def test_field_of_work_before_a_colon_is_no_part_of_the_work(item: str, work: str) -> None:
    assert [one.text for one in tasks(f"2. {item}.")] == [work]


@pytest.mark.parametrize("who", ["Thư ký Hội đồng trường", "Thư ký Công ty", "Tổ thư ký Đại hội", "Ban Kiểm soát"])
def test_who_is_given_counted_points_is_named_whole_whatever_his_name_holds(who: str) -> None:
    found = tasks(f"1. Giao {who}: (1) hoàn thiện quy chế làm việc; (2) lưu trữ hồ sơ phiên họp.")
    assert [(one.text.split()[0], one.lead) for one in found] == [("hoàn", who), ("lưu", who)]


@pytest.mark.parametrize(
    "met",
    [
        "Ngày 04/11/2026, Ban Chấp hành Hội Làm vườn khóa III tổ chức Hội nghị lần thứ 4",
        "Ngày 04/11/2026, Ban Chấp hành Hội Làm vườn họp Hội nghị lần thứ tư để thảo luận công tác quý IV",
        "Trong hai ngày 03 và 04/11/2026, Ban Chấp hành đã họp phiên thường kỳ",
    ],
)
def test_that_those_who_resolve_have_met_is_no_task(met: str) -> None:
    text = f"HỘI LÀM VƯỜN\n\nNGHỊ QUYẾT\n\n{met}. Hội nghị quyết nghị:\n\n1. Mở 02 lớp ghép cành."
    assert [one.text for one in extract_text(text).tasks] == ["Mở 02 lớp ghép cành"]


def test_what_a_body_is_to_do_on_a_day_is_a_task() -> None:
    found = tasks("1. Ngày 20/11/2026, Chi đoàn ra quân nạo vét mương. Ngày 25/11/2026, các chi hội tổ chức đại hội.")
    assert [one.lead for one in found] == ["Chi đoàn", "các chi hội"]


def test_item_that_only_says_who_sees_to_those_above_it_names_him_alone() -> None:
    found = tasks("1. Vận động 05 hộ hiến đất.\n\n2. Phân công đồng chí Lan phụ trách.")
    assert [(one.text, one.lead) for one in found] == [("Vận động 05 hộ hiến đất", "đồng chí Lan")]


@pytest.mark.parametrize(
    ("item", "who"),
    [
        ("Chi ủy phân công đồng chí Lê Văn Tám, Phó Bí thư trực tiếp chỉ đạo Ban Phát triển thôn", "Tám, Phó Bí thư"),
        ("Ban Thường vụ phân công bà Lò Thị Mai theo dõi quỹ", "bà Lò Thị Mai"),
        ("Chi ủy phân công đảng viên phụ trách hộ", "Chi ủy"),
        ("Chi ủy phân công đồng chí chi ủy viên theo dõi từng tổ", "Chi ủy"),
        ("Công đoàn kêu gọi toàn thể đoàn viên quyên góp", "Công đoàn"),
    ],
)
def test_who_is_charged_by_his_name_acts_and_not_the_body_that_shares_out(item: str, who: str) -> None:
    (found,) = tasks(f"- {item}.")
    assert found.lead is not None
    assert found.lead.endswith(who)


def test_all_whom_a_resolution_calls_on_are_to_act() -> None:
    text = "- Các chi hội báo cáo Ban Chấp hành.\n\nBan Chấp hành Hội Làm vườn kêu gọi toàn thể hội viên đoàn kết."
    assert [one.lead for one in tasks(text)] == ["Các chi hội", "toàn thể hội viên"]


@pytest.mark.parametrize(
    "deed",
    [
        "Khiển trách đồng chí Lê Khang",
        "Thống nhất hỗ trợ cho gia đình anh Lê Khang",
        "Nhất trí đề nghị khen thưởng bà Lò Thị Mai",
    ],
)
def test_with_whom_something_is_done_gives_no_work_to_others(deed: str) -> None:
    (found,) = extract_text(
        f"CHI BỘ XÓM ĐỒI\nNGHỊ QUYẾT\n\nHội nghị thống nhất:\n\n1. {deed}, giao Văn phòng làm hồ sơ."
    ).tasks
    assert (found.lead, found.assigner) == ("Văn phòng", None)


@pytest.mark.parametrize(
    ("item", "who"),
    [
        ("Đồng chí Giám đốc chỉ đạo thu nợ quá hạn", "Đồng chí Giám đốc"),
        ("Đồng chí Tổng Giám đốc chỉ đạo làm việc với xã về 04 ha đất bị lấn", "Đồng chí Tổng Giám đốc"),
        ("Hội cấp xã, tổ giao dịch xây dựng kế hoạch ở cơ sở", "Hội cấp xã, tổ giao dịch"),
        ("CB Tài chính - kế toán: bảo đảm kinh phí", "CB Tài chính - kế toán"),
        ("CC Địa chính: đo đạc lại 04 thửa đất", "CC Địa chính"),
    ],
)
def test_officer_who_directs_work_and_nobody_in_it_acts_himself(item: str, who: str) -> None:
    (found,) = tasks(f"1. {item}.")
    assert found.lead == who


QUARTER_OF_A_BOARD = """CÔNG TY CỔ PHẦN CẤP NƯỚC LAM SƠN
Số: 15/NQ-HĐQT
Lam Sơn, ngày 10 tháng 7 năm 2031

NGHỊ QUYẾT
CỦA HỘI ĐỒNG QUẢN TRỊ

Điều 1. Thông qua kết quả quý II.
Điều 2. HĐQT giao Ban điều hành tập trung các nhiệm vụ quý III:
- Giảm tỷ lệ thất thoát nước.
- Sửa trạm bơm số 2.
Điều 3. Thư ký Công ty chuẩn bị tài liệu đại hội.
"""


def test_articles_of_a_board_name_who_has_what_to_do() -> None:
    found = [(task.text, task.lead) for task in extract_text(QUARTER_OF_A_BOARD).tasks]
    assert found == [
        ("Giảm tỷ lệ thất thoát nước", "Ban điều hành"),
        ("Sửa trạm bơm số 2", "Ban điều hành"),
        ("Thư ký Công ty chuẩn bị tài liệu đại hội", "Thư ký Công ty"),
    ]
