"""Tên người làm, không hơn không kém: leads without words that are none of theirs, and what is no lead at all."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

from extractors.tasks.find import find_tasks
from vitext.clean import clean


def leads(text: str) -> list[str | None]:
    return [lead for _, lead in texts_and_leads(text)]


@pytest.mark.parametrize("thing", ["các quy hoạch", "các hồ sơ", "các vụ cháy", "trụ sở xã", "các chỉ tiêu của xã"])
def test_things_do_nothing_themselves(thing: str) -> None:
    assert leads(f"Chủ tịch yêu cầu {thing} phải được rà soát, niêm yết công khai.") == [None]


def test_incidents_before_a_comma_stand_in_no_row_with_bodies() -> None:
    asks = "Phó Thủ tướng nhấn mạnh: Để giảm {}, Bộ Công an phải tập trung rà soát các khu dân cư."
    assert leads(asks.format("các vụ cháy nghiêm trọng")) == ["Bộ Công an"]
    assert leads("Bộ trưởng giao các vụ chức năng, Cục Viễn thông rà soát văn bản.") == [
        "các vụ chức năng, Cục Viễn thông"
    ]


@pytest.mark.parametrize(
    ("named", "lead"),
    [
        ("Cục Người có công phối hợp với địa phương", "Cục Người có công"),
        ("Phòng Người có công chủ trì", "Phòng Người có công"),
        ("Sở Y tế có công văn hướng dẫn,", "Sở Y tế"),
        ("đồng chí Lê Văn An - Hiệu trưởng nhà trường vẫn", "đồng chí Lê Văn An - Hiệu trưởng nhà trường"),
        ("Cơ sở cai nghiện cần", "Cơ sở cai nghiện"),
        ("thành phố Hoa Lĩnh sau hợp nhất", "thành phố Hoa Lĩnh"),
        ("các xã sau sáp nhập", "các xã sau sáp nhập"),
    ],
)
def test_name_ends_where_its_own_words_end(named: str, lead: str) -> None:
    assert leads(f"Chủ tịch đề nghị {named} tiếp tục theo dõi, quản lý hồ sơ.") == [lead]


def test_end_of_another_word_is_no_body() -> None:
    said = "“Cơ sở cai nghiện cần phân loại học viên ngay từ khâu tiếp nhận. Phải tách riêng người tự nguyện”"
    assert leads(f"Bí thư yêu cầu: {said}.") == ["Cơ sở cai nghiện", "Cơ sở cai nghiện"]


def test_fields_of_several_ministries_are_one_partner() -> None:
    def partners(text: str) -> list[list[str]]:
        read = clean(text).text
        return [[read[start:end] for start, end in task.partners] for task in find_tasks(read)]

    asks = "Chủ tịch giao Bộ Tài chính phối hợp với {} rà soát danh mục."
    assert partners(asks.format("các Bộ: Quốc phòng, Công an")) == [["các Bộ: Quốc phòng, Công an"]]
    assert partners(asks.format("các Sở: Y tế, Nội vụ và Công an tỉnh")) == [["các Sở: Y tế, Nội vụ", "Công an tỉnh"]]
    assert partners(asks.format("Bộ Quốc phòng, Công an tỉnh")) == [["Bộ Quốc phòng", "Công an tỉnh"]]


def test_place_by_its_name_acts_behind_a_long_aim() -> None:
    aim = "để giảm số vụ đuối nước và số người bị nạn do lũ quét ở vùng ven suối"
    work = "cần rà soát lại các bến đò để có hướng xử lý, khắc phục kịp thời; tăng cường tuyên truyền"
    said = "Tuy nhiên, ông Tám cũng lưu ý {}, {} {}."
    assert leads(said.format(aim, "Hoa Lĩnh", work)) == ["Hoa Lĩnh", "Hoa Lĩnh"]
    assert "Kế hoạch" not in leads(said.format(aim, "Kế hoạch", work))


def test_whoever_is_only_called_he_is_named_by_his_name_or_not_at_all() -> None:
    work = "sẽ tiếp tục hỗ trợ hội viên xây dựng mô hình trồng nấm."
    assert "ông" not in leads(f"Chủ tịch đề nghị ông {work}")
    assert leads(f"Ông Lê Văn Tám biểu dương các hội viên. Chủ tịch Hội đề nghị ông {work}") == ["Ông Lê Văn Tám"]
    assert leads(f"Chủ tịch Hội đề nghị bà Lê Thị Na {work}") == ["bà Lê Thị Na"]


def test_what_is_to_be_noted_leads_over_to_what_is_to_be_done() -> None:
    said = "Chủ tịch yêu cầu các xã rà soát hồ sơ. Ngoài ra, đặc biệt lưu ý là {}."
    assert texts_and_leads(said.format("phải đẩy nhanh tiến độ cấp sổ"))[1:] == [
        ("phải đẩy nhanh tiến độ cấp sổ", "các xã")
    ]


def test_who_acts_behind_a_matter_that_lists_work() -> None:
    said = "Bộ trưởng chỉ đạo, tỉnh cần quan tâm tạo việc làm.\n{}, địa phương {} căn cơ."
    matter = "Riêng đối với công tác quản lý, phòng, chống ma túy"
    assert leads(said.format(matter, "cần có giải pháp")) == ["tỉnh", "địa phương"]


def test_what_leads_over_from_the_last_of_several_is_his() -> None:
    said = "Bí thư yêu cầu Sở Y tế rà soát hồ sơ; các xã xây dựng phương án.\n\n{}chú trọng kiểm tra."
    assert leads(said.format("Đặc biệt, ")) == ["Sở Y tế", "các xã", "các xã"]
    assert leads(said.format("").replace("chú", "Chú")) == ["Sở Y tế", "các xã", None]


def test_words_that_only_put_first_are_no_part_of_the_name() -> None:
    said = "Phó Thủ tướng đề nghị {}ngành y tế cần nâng cao năng lực."
    assert leads(said.format("trước hết ")) == leads(said.format("")) == ["ngành y tế"]
    given = "II. GIẢI PHÁP\n\n1. Rà soát hồ sơ.\n\nCụ thể, giao UBND xã Hạ phối hợp với UBND xã Thượng khảo sát tuyến."
    assert leads(given)[-1] == "UBND xã Hạ"


def test_whom_what_follows_is_proposed_to_is_to_do_it() -> None:
    said = "Để khắc phục sự chậm trễ như đã qua, UBND xã Hạ {} một số việc như: Hỗ trợ trang thiết bị; mở lớp tập huấn."
    assert leads(said.format("kiến nghị với Đoàn")) == ["Đoàn", "Đoàn"]
    assert "Đoàn" not in leads(said.format("cùng với Đoàn thực hiện"))


def test_one_small_word_names_who_is_asked_with_an_unknown_verb() -> None:
    asked = "Bí thư yêu cầu {}; xây dựng kế hoạch còn thiếu."
    assert leads(asked.format("địa phương rà đếm lại 02 tuyến mương")) == ["địa phương", "địa phương"]
    assert leads(asked.format("các đơn vị trực thuộc 02 phường rà soát hồ sơ"))[0] == "các đơn vị trực thuộc 02 phường"


def test_field_of_a_body_ends_with_its_level() -> None:
    said = "Năm 2031, Công đoàn Khu Kinh tế, công nghiệp tỉnh phấn đấu thành lập 3 công đoàn cơ sở."
    assert leads(said) == ["Công đoàn Khu Kinh tế, công nghiệp tỉnh"]


@pytest.mark.parametrize("reason", ["Chính vì thế", "Vì thế", "Dựa trên mô hình mà Bộ Y tế đang xây dựng"])
def test_who_acts_behind_a_reason_or_a_model(reason: str) -> None:
    assert texts_and_leads(f"{reason}, Sở Y tế tỉnh sẽ tiếp tục mở rộng các trạm cấp cứu.") == [
        ("Sở Y tế tỉnh sẽ tiếp tục mở rộng các trạm cấp cứu", "Sở Y tế tỉnh")
    ]
    assert leads(f"{reason}, Sở Y tế tỉnh đã mở rộng các trạm cấp cứu.") == []


def test_classes_that_clean_up_are_named_without_what_they_do() -> None:
    assert leads("II. NHIỆM VỤ\n\n- Lớp 7A cắt cỏ vườn trường.\n\n- Lớp 7B quét dọn sân.") == ["Lớp 7A", "Lớp 7B"]


@pytest.mark.parametrize(
    ("lead", "work"),
    [
        ("Ban Nông nghiệp xã", "soạn đáp án, cử 02 cán bộ chấm thi"),
        ("Điện lực huyện", "di chuyển 14 cột điện"),
        ("Giám đốc các xí nghiệp", "ra quyết định thành lập tổ kiểm kê"),
        ("Các đảng bộ cơ sở", "chuẩn y kết quả bầu cử của chi bộ"),
        ("Đồn Biên phòng Lạch Vang", "bắn pháo hiệu, kêu gọi tàu thuyền"),
        ("Các tổ sản xuất", "gieo mạ, cấy lúa xong trong tháng 2"),
        ("Trưởng Công an xã", "cắm biển cảnh báo ở ngầm tràn"),
        ("Trưởng trạm Y tế", "chuẩn bị cơ số thuốc"),
        ("Chỉ huy trưởng Ban Chỉ huy Quân sự xã", "duy trì trung đội dân quân"),
        ("Phòng Giám sát, kiểm tra và xử lý sau thanh tra", "theo dõi việc thực hiện"),
        ("Xưởng 1, 2", "báo cáo sản lượng mỗi sáng"),
        ("Ngành Giáo dục", "tuyên truyền tới học sinh"),
        ("Các doanh nghiệp, HTX, trang trại trên địa bàn", "chấp hành tiêm phòng"),
        ("Cấp ủy, chính quyền cơ sở nơi có dịch", "lập chốt kiểm soát"),
        ("P. Kinh doanh", "gặp khách hàng, chốt giá"),
        ("Quý Ủy ban", "báo cáo kết quả về Bộ"),
        ("bà con xã viên", "nghiêm chỉnh thực hiện lịch lấy nước"),
        ("Chủ tịch UBND các huyện Hải Lộc, Giao Thủy", "tổ chức sơ tán dân"),
    ],
)
def test_name_before_what_is_done(lead: str, work: str) -> None:
    assert leads(f"UBND huyện Lâm Khê yêu cầu {lead} {work}.") == [lead]
    assert leads(f"UBND huyện Lâm Khê yêu cầu:\n1. {lead}: {work}.\n2. Văn phòng: tổng hợp.")[0] == lead


def test_paper_by_its_number_is_no_work() -> None:
    told = "Tổ kiểm tra theo Quyết định 22/QĐ-UBND đã làm việc với các xã."
    assert leads(f"UBND huyện yêu cầu:\n1. Phòng Y tế kiểm tra bếp ăn.\n2. {told}") == ["Phòng Y tế"]
    named = "Phòng Nội vụ, theo Báo cáo 15/BC-UBND, khẩn trương rà soát biên chế."
    assert leads(f"UBND huyện yêu cầu:\n1. {named}\n2. Các xã quyết định 3 nội dung.") == ["Phòng Nội vụ", "Các xã"]
