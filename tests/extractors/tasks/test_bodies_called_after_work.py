"""Tên gọi theo việc: bodies called after their work are read whole; what a body does is none of its name."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from extractors.layout.view import view
from extractors.tasks.find import find_tasks
from extractors.tasks.who.agencies import agency_at
from vitext.clean import clean


def named(clause: str) -> str | None:
    """The body that the clause begins with."""
    seen = view(clean(clause).text)
    end = agency_at(seen, 0, len(seen.text))
    return seen.text[:end] if end else None


@pytest.mark.parametrize(
    ("name", "does"),
    [
        ("Tổ thu hồi nợ", "lên danh sách khách hàng quá hạn"),
        ("Bộ phận thu mua", "khảo sát giá đầu vào"),
        ("Tổ bảo trì", "kiểm tra máy nén khí"),
        ("Tổ kiểm tra nội bộ", "rà soát chứng từ quý I"),
        ("Tổ công tác giải phóng mặt bằng", "chủ trì làm việc với các hộ dân"),
        ("Ban Quản lý khai thác các công trình thủy lợi tỉnh", "kiểm tra an toàn hồ đập"),
        ("Tỉnh, thành ủy", "nơi đặt trụ sở chủ trì xây dựng đề án"),
        ("Người đứng đầu cơ quan chuyên môn, thuộc Ủy ban nhân dân tỉnh, Văn phòng tỉnh", "xem xét hồ sơ"),
        ("Đoàn kiểm toán", "cung cấp kế hoạch chi tiết"),
        ("Cơ quan thẩm định (Sở Tư pháp, Phòng Tư pháp các xã)", "phải bảo đảm đúng hạn"),
        ("Bộ Công an (Cơ quan Thường trực Hội đồng tư vấn)", "theo dõi kết quả"),
        ("các đồng chí trong ban chấp hành chi hội", "vận động hội viên đóng quỹ"),
        ("các cơ quan thông tin, truyền thông của tỉnh", "mở chuyên mục về phòng cháy"),
        ("Ban Quản lý Khu nông nghiệp ứng dụng công nghệ cao Lam Sơn", "rà soát quy hoạch"),
        ("các công đoàn, nghiệp đoàn cơ sở", "tổ chức hội thi tay nghề"),
        ("Ban Vận động thành lập Hiệp hội Hợp tác xã tỉnh", "hoàn thiện hồ sơ theo quy định"),
        ("Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở", "kiểm tra 05 xã"),
        ("Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở", "phối hợp hướng dẫn người dân sơ tán"),
        ("nhà thầu thi công gói thầu số 5", "huy động đủ nhân lực"),
        ("Đơn vị quản lý vận hành đường cao tốc", "khắc phục hư hỏng mặt đường"),
        ("Các hợp tác xã sản xuất rau an toàn", "liên kết với siêu thị"),
        ("Các cơ sở sản xuất, kinh doanh thực phẩm", "chấp hành nghiêm quy định"),
        ("Người đứng đầu cơ sở đào tạo", "chịu trách nhiệm về tính đầy đủ của hồ sơ"),
        ("Các đơn vị được giao nhiệm vụ Chủ đầu tư, Bên mời thầu", "báo cáo tình hình đấu thầu"),
        ("Chủ các cơ sở giết mổ", "phải ký cam kết"),
        ("Các cơ quan báo chí, truyền thông", "tiếp tục bám sát tình hình mưa lũ"),
        ("Các trưởng nhóm sản xuất", "nộp sổ ghi chép về văn phòng"),
        ("Tổng Công ty Đầu tư phát triển đường cao tốc (VEC)", "bàn giao đường gom"),
        ("Trung tâm Tư vấn, hỗ trợ hợp tác xã và doanh nghiệp", "mở lớp tập huấn;"),
        ("Trung tâm Tư vấn, hỗ trợ và phát triển kinh tế tập thể", "tổ chức 05 lớp bồi dưỡng"),
        ("đồng chí Phó Chủ tịch UBND phường phụ trách kinh tế", "trực tiếp làm việc với các hộ dân"),
        ("đơn vị tiếp nhận hàng cứu trợ", "khẩn trương phân phát cho các hộ"),
        ("các đơn vị cấp nước sạch", "thường xuyên kiểm tra đường ống"),
        ("các cơ sở sử dụng hóa chất", "phải kê khai đúng hạn"),
        ("cán bộ coi thi", "có mặt đúng giờ tại phòng thi"),
        ("phòng khám đa khoa khu vực", "bổ sung thuốc"),
        ("Ban tổ chức, ban giám khảo, tổ thư ký cuộc thi", "hoàn thành chấm bài"),
        ("các sân bay, cảng hàng không", "thực hiện nghiêm quy định soi chiếu"),
        ("cả hệ thống chính trị", "cần vào cuộc quyết liệt"),
    ],
)
def test_body_called_after_its_work_is_read_whole(name: str, does: str) -> None:
    assert named(f"{name} {does}") == name


@pytest.mark.parametrize(
    ("name", "does"),
    [
        ("Đơn vị", "xây dựng kế hoạch triển khai thực hiện nghiêm túc"),
        ("Bộ Tài chính", "xuất cấp, hỗ trợ gạo theo đề nghị của các tỉnh"),
        ("Các cơ quan báo chí", "truyền thông về phòng cháy"),
        ("Hội", "vận động hội viên tham gia bảo hiểm y tế"),
        ("Công ty", "kiểm tra hồ sơ báo cáo kết quả"),
        ("Tổ", "tuyên truyền vận động nhân dân thực hiện tốt quy ước"),
        ("Hội đồng thẩm định Nhà nước", "thẩm định báo cáo đề xuất chủ trương"),
        ("Các cấp, các ngành", "tham gia tích cực trong việc tuyên truyền"),
        ("Đội", "kiểm tra, xử lý vi phạm"),
        ("Phòng Tổ chức - Hành chính", "biên soạn tài liệu hướng dẫn lập hồ sơ"),
        ("Văn phòng", "tổ chức hội nghị đối thoại với người sản xuất"),
        ("Văn phòng", "hỗ trợ ít nhất 10 hợp tác xã đăng ký mã số vùng trồng"),
        ("Văn phòng đăng ký đất đai", "rà soát hồ sơ tồn đọng"),
        ("các phòng", "đăng ký danh hiệu thi đua trước ngày 20/6"),
        ("Phòng Đăng ký kinh doanh", "rà soát hồ sơ doanh nghiệp"),
        ("Phòng Tổ chức cán bộ", "rà soát quy hoạch"),
        ("Ban Kiểm tra", "biên soạn tài liệu hướng dẫn lập hồ sơ"),
        ("Sở Khoa học và Công nghệ", "phát động phong trào thi đua trồng cây xanh"),
        ("Ban Kiểm soát", ", kiểm tra sổ sách, báo cáo Hội đồng quản trị"),
        ("đơn vị", "tiếp nhận hàng cứu trợ, khẩn trương phân phát cho các hộ"),
        ("Trung tâm", "tổ chức sản xuất phải đúng kế hoạch"),
        ("các đơn vị", "xây dựng kế hoạch phải bám sát thực tế"),
    ],
)
def test_what_a_body_does_is_none_of_what_it_is_called(name: str, does: str) -> None:
    assert named(f"{name} {does}") == name


def test_one_body_that_was_charged_is_named_without_its_charge() -> None:
    text = clean("Chủ tịch yêu cầu Sở Tài chính được giao chủ trì tham mưu phương án xử lý trụ sở.").text
    assert [one.lead and text[slice(*one.lead)] for one in find_tasks(text)] == ["Sở Tài chính"]
    text = clean("Chủ tịch yêu cầu các Sở được giao chủ trì khẩn trương rà soát hồ sơ.").text
    assert [one.lead and text[slice(*one.lead)] for one in find_tasks(text)] == ["các Sở được giao chủ trì"]


@pytest.mark.parametrize(
    ("name", "does"),
    [
        ("Các đồng chí đảng ủy viên phụ trách thôn", "tăng cường xuống cơ sở"),
        ("Cán bộ được phân công phụ trách địa bàn", "bám sát cơ sở"),
        ("các doanh nghiệp", "thực hiện báo cáo định kỳ năm 2031"),
        ("các doanh nghiệp thực hiện dự án", "báo cáo tiến độ hằng tháng"),
        ("ông Trần Văn Dũng", "phụ trách khâu làm đất"),
        ("Người điều khiển phương tiện", "chấp hành Luật Giao thông"),
        ("Cấp xã", "tổ chức đại hội xong trước tháng 6"),
    ],
)
def test_who_is_in_charge_of_something_is_named_with_it_where_he_does_more(name: str, does: str) -> None:
    assert named(f"{name} {does}") == name


def test_allotting_is_no_level() -> None:
    assert named("Cấp kinh phí duy tu trụ sở") is None


@pytest.mark.parametrize(
    ("name", "does"),
    [
        ("Báo và Đài Phát thanh, Truyền hình thành phố", "tăng thời lượng phát sóng"),
        ("Ban Kinh tế - ngân sách HĐND xã", "chủ trì giám sát"),
        ("Trung tâm Tuyển sinh - Giới thiệu việc làm", "đẩy mạnh tư vấn"),
        (
            "Cơ quan được phân công chủ trì thực hiện các nhiệm vụ cụ thể quy định trong Kế hoạch này",
            "báo cáo hằng quý",
        ),
        ("Các cơ quan, đơn vị được giao chủ trì nhiệm vụ tại Mục II", "chủ động triển khai"),
        ("Đơn vị Cụm trưởng mới", "sẽ tổ chức hội thi"),
        ("UBND huyện", "mới tổ chức hội thi"),
        ("Liên hiệp các tổ chức hữu nghị tỉnh", "xây dựng chương trình đối ngoại nhân dân"),
        ("Thành viên HĐQT độc lập", "chủ trì rà soát quy chế"),
        ("Đài Khí tượng Thủy văn khu vực Đồng bằng Bắc Bộ", "kịp thời cung cấp bản tin"),
        ("Ban Quản lý Khu kinh tế, các khu công nghiệp tỉnh", "đôn đốc chủ đầu tư"),
        ("Trung tâm Khuyến công và Tư vấn phát triển công nghiệp", "hỗ trợ máy móc"),
        ("Quỹ Bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa tỉnh", "tháo gỡ điều kiện bảo lãnh"),
        ("Phó hiệu trưởng", "xây dựng lại thời khóa biểu"),
        ("thầy Sơn", "theo dõi lịch trực"),
        ("Các sở quản lý chuyên ngành", "thẩm định hồ sơ không quá 07 ngày"),
        ("ngành chức năng của tỉnh", "hỗ trợ xã lập hồ sơ"),
        ("Ban Quản lý bảo trì công trình giao thông", "lập dự án sửa chữa"),
        ("Chủ các cơ sở kinh doanh", "có trách nhiệm tự tháo dỡ biển quảng cáo"),
        ("Trạm cấp nước số 1", "phải vận hành liên tục"),
        ("Trạm y tế", "kiểm tra các cơ sở"),
        ("Xí nghiệp Thi công xây lắp", "hỗ trợ nhân lực"),
        ("Đội máy làm đất", "ưu tiên cày cho các hộ neo đơn"),
        ("Giáo viên dạy thêm trong nhà trường", "ký cam kết"),
        ("ông Thành", "đứng tên hợp đồng"),
        ("Ban Chấp hành Công đoàn", "giám sát bếp ăn ca"),
        ("Tỉnh đoàn", "kiểm tra công tác đoàn"),
        ("Đoàn kiểm tra", "lập biên bản"),
        ("Chủ tịch UBND tỉnh Nguyễn Văn Được", "yêu cầu các cấp vào cuộc"),
        ("Thư ký HĐQT", "ra thông báo kết luận"),
        ("cô Hương", "duyệt kế hoạch bài dạy"),
        ("Hội đồng xét duyệt", "lập danh sách"),
        ("Công đoàn cấp trên trực tiếp cơ sở", "hướng dẫn đại hội"),
        ("Các lực lượng vũ trang đóng quân trên địa bàn", "sẵn sàng lực lượng"),
        ("Toàn thể CBCNV", "tiết kiệm điện, văn phòng phẩm"),
        ("Đảng và Nhà nước", "tiếp tục hoàn thiện thể chế"),
        ("các đơn vị trực thuộc", "cụ thể hóa kế hoạch"),
        ("mỗi đoàn viên, thanh niên", "trồng ít nhất 01 cây xanh"),
    ],
)
def test_word_that_may_be_a_verb_is_read_by_its_neighbour(name: str, does: str) -> None:
    assert named(f"{name} {does}") == name


def test_name_that_a_line_break_cuts_inside_is_read_whole() -> None:
    assert named("Ban Thường\ntrực Ủy ban Mặt trận xã theo dõi việc bầu cử") == "Ban Thường\ntrực Ủy ban Mặt trận xã"
    assert named("Tổ  thu hồi  nợ  lên danh sách khách hàng") == "Tổ thu hồi nợ"


def test_longer_name_goes_on_up_to_a_word_of_duty() -> None:
    whole = "Ban Quản lý các dự án trọng điểm phát triển đô thị"
    assert named(f"{whole} cần khẩn trương hoàn chỉnh hồ sơ") == whole
    assert named("UBND huyện hỗ trợ các xã cần khẩn trương khắc phục") == "UBND huyện"
    assert named("Sở Công Thương phát triển mạng lưới chợ nông thôn") == "Sở Công Thương"


def test_role_in_brackets_stands_between_a_body_and_what_it_does() -> None:
    text = clean("Giao Sở Nội vụ (cơ quan thường trực Ban Chỉ đạo) đôn đốc các đơn vị làm sạch dữ liệu.").text
    assert [one.lead and text[slice(*one.lead)] for one in find_tasks(text)] == ["Sở Nội vụ"]


@pytest.mark.parametrize(
    ("name", "does"),
    [("ngành giáo dục và đào tạo", "thống kê học sinh"), ("UBND các huyện, thành, thị", "rà soát hồ sơ")],
)
def test_branch_written_small_and_towns_in_short_are_part_of_a_name(name: str, does: str) -> None:
    assert named(f"{name} {does}") == name
    assert named("ngành nghề nông thôn phát triển") is None


def test_charge_before_a_colon_is_none_of_a_name() -> None:
    text = clean("Giám đốc kết luận và chỉ đạo các đơn vị thực hiện:\n1. Lập phương án chống quá tải.").text
    assert [one.lead and text[slice(*one.lead)] for one in find_tasks(text)] == ["các đơn vị"]


@pytest.mark.parametrize("name", ["nhà đầu tư", "Bảo tàng tỉnh, Thư viện tỉnh", "UBND 03 xã: Hà Trung, Hà Bắc, Hà Lâm"])
def test_investors_museums_and_counted_communes_are_read_whole(name: str) -> None:
    assert named(f"{name} khẩn trương rà soát hồ sơ") == name


@pytest.mark.parametrize(
    ("name", "does"),
    [
        ("Ban Chỉ đạo Chương trình MTQG xây dựng nông thôn mới xã", "tổ chức giao ban hằng tháng"),
        ("Văn phòng Điều phối xây dựng nông thôn mới tỉnh", "tổng hợp kết quả"),
        ("Ban Chỉ đạo xây dựng nông thôn mới và giảm nghèo bền vững xã", "rà soát hộ nghèo"),
        ("Phòng Kinh tế", "phối hợp xây dựng nông thôn mới tại các xã"),
    ],
)
def test_programme_of_the_countryside_belongs_to_the_name(name: str, does: str) -> None:
    (found,) = extract_text(f"UBND huyện yêu cầu:\n\n1. {name} {does}.\n").tasks
    assert (found.lead, found.addressees) == (name, ())


@pytest.mark.parametrize(
    ("clause", "to"),
    [
        ("Gửi báo cáo về Sở Nội vụ ngày 20/3/2031", "Sở Nội vụ"),
        ("Báo cáo Ban Chỉ đạo thứ Sáu hằng tuần", "Ban Chỉ đạo"),
        ("Báo cáo UBND tỉnh quý IV/2031", "UBND tỉnh"),
    ],
)
def test_day_behind_a_body_is_none_of_its_name(clause: str, to: str) -> None:
    (found,) = extract_text(f"UBND huyện yêu cầu các phòng:\n\n1. {clause}.\n").tasks
    assert found.addressees == (to,)


@pytest.mark.parametrize(
    ("name", "does"),
    [
        ("Quỹ Đổi mới sáng tạo quốc gia", "xây dựng quy chế"),
        ("Trung tâm Hỗ trợ khởi nghiệp và đổi mới sáng tạo", "rà soát hồ sơ"),
        (
            "Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số xã",
            "tổ chức giao ban hằng quý",
        ),
        ("Ban Chỉ đạo của tỉnh về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số", "xem xét hồ sơ"),
        ("Các sở", "phát triển khoa học, công nghệ, đổi mới sáng tạo"),
        ("Liên minh khởi nghiệp", "đổi mới cách làm"),
    ],
)
def test_innovation_is_a_field_of_a_body_and_work_elsewhere(name: str, does: str) -> None:
    (found,) = extract_text(f"UBND tỉnh yêu cầu:\n\n1. {name} {does}.\n").tasks
    assert found.lead == name


@pytest.mark.parametrize(
    "name",
    [
        "Đặc khu Côn Đảo",
        "Trung tâm Dịch vụ tổng hợp xã",
        "Thi hành án dân sự tỉnh",
        "Trung đoàn 5",
        "Thượng tá Lê Văn Nam",
        "Bác sĩ Trần An",
        "Bên B",
    ],
)
def test_units_ranks_and_parties_of_a_contract_act(name: str) -> None:
    (found,) = extract_text(f"UBND tỉnh yêu cầu:\n\n1. {name} rà soát hồ sơ.\n").tasks
    assert found.lead == name


@pytest.mark.parametrize("work", ["Thống kê diện tích lúa", "Quản lý thị trường vàng", "Tổ dịch vụ tổng hợp số liệu"])
def test_work_is_none_of_these_units(work: str) -> None:
    assert extract_text(f"UBND tỉnh yêu cầu:\n\n1. {work}.\n").tasks[0].lead in (None, "Tổ dịch vụ")


@pytest.mark.parametrize(
    ("asked", "does"),
    [
        ("Công ty", "thực hiện đầy đủ các nội dung sau"),
        ("các đơn vị", "thực hiện đầy đủ những việc dưới đây"),
        ("Hợp tác xã", "triển khai chu đáo một số nội dung sau"),
        ("Tổ thu hồi nợ quá hạn", ""),
    ],
)
def test_what_a_list_below_goes_into_is_no_name(asked: str, does: str) -> None:
    text = f"Sở Công Thương đề nghị {asked} {does}".rstrip()
    assert [task.lead for task in extract_text(f"{text}:\n\n- Lập hồ sơ môi trường theo quy định.\n").tasks] == [asked]


def test_who_splits_figures_is_named_before_it() -> None:
    (found,) = extract_text("Đề nghị Công ty tách số liệu từng kho trước ngày 20/5/2026.\n").tasks
    assert found.lead == "Công ty"
