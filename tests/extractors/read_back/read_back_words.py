"""Từ ngữ của bản ghi thử: invented provinces, people and bodies, and work as conferences set it, composed for this."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from domain.citation import Citation
from domain.organisation import Profile


@dataclass(frozen=True, slots=True)
class Body:
    """A body that holds conferences; `{}` stands for the place. `organ` is what meets, `chief` who signs for it."""

    name: str
    abbreviation: str
    parent: str
    organ: str
    chief: str
    member_word: str = "ủy viên"


_ALLIANCE = "Liên minh Hợp tác xã tỉnh {}"
_FARMERS, _WOMEN, _YOUTH = "Hội Nông dân xã {}", "Hội Liên hiệp Phụ nữ xã {}", "Đoàn xã {}"
BODIES: dict[Profile, tuple[Body, ...]] = {
    "state": (
        Body(_ALLIANCE, "LMHTX", "", f"Ban Chấp hành {_ALLIANCE}", "Chủ tịch"),
        Body("Hội Chữ thập đỏ tỉnh {}", "HCTĐ", "", "Ban Chấp hành Hội Chữ thập đỏ tỉnh {}", "Chủ tịch"),
    ),
    "hybrid": (
        Body(_FARMERS, "HNDX", "Hội Nông dân tỉnh Lam Giang", f"Ban Chấp hành {_FARMERS}", "Chủ tịch"),
        Body(_WOMEN, "HPN", "Hội Liên hiệp Phụ nữ tỉnh Lam Giang", f"Ban Chấp hành {_WOMEN}", "Chủ tịch"),
    ),
    "party": (
        Body("Đảng ủy xã {}", "ĐU", "Đảng bộ tỉnh Lam Giang", "Ban Chấp hành Đảng bộ xã {}", "Bí thư", "đồng chí"),
        Body("Đảng ủy phường {}", "ĐU", "Đảng bộ tỉnh Lam Giang", "Ban Chấp hành Đảng bộ phường {}", "Bí thư"),
    ),
    "youth": (Body(_YOUTH, "ĐTN", "Tỉnh đoàn Lam Giang", f"Ban Chấp hành {_YOUTH}", "Bí thư"),),
}

PLACES = ("Lam Giang", "Vĩnh Khê", "Trà Sơn", "Đông Lộ", "Mường Hoa", "Hải Lâm", "Tân Điền", "Ea Sút")
VENUES = (
    "Hội trường tầng 2, trụ sở cơ quan",
    "Nhà Văn hóa trung tâm",
    "Phòng họp số 1",
    "Hội trường Ủy ban nhân dân xã",
    "Trung tâm Hội nghị tỉnh",
)
PURPOSES = (
    "để đánh giá kết quả công tác, quyết định phương hướng, nhiệm vụ thời gian tới",
    "để sơ kết công tác và bàn nhiệm vụ trọng tâm",
    "để xem xét, quyết định một số nội dung quan trọng",
)
FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Bùi", "Vũ", "Nông", "Lò", "Quách", "Mạc", "Ninh", "Tô")
MIDDLES = ("Văn", "Thị", "Hoài", "Minh", "Đức", "Thanh", "Bá", "Ngọc", "Xuân")
GIVEN = ("Khiêm", "Hòa", "Thủy", "Tường", "Oanh", "Quyên", "Biên", "Lộc", "Nhàn", "Sương", "Đạt", "Ân", "Vĩ", "Kha")

UNITS = (
    "Văn phòng",
    "Phòng Kế hoạch - Hỗ trợ",
    "Phòng Tổ chức - Hành chính",
    "Ban Kiểm tra",
    "Ban Thường vụ",
    "Ủy ban Kiểm tra",
    "Trung tâm Dịch vụ nông nghiệp",
    "Quỹ Hỗ trợ nông dân",
    "Sở Tài chính",
    "Sở Nông nghiệp và Môi trường",
    "Sở Công Thương",
    "Sở Khoa học và Công nghệ",
    "Hội Nông dân tỉnh",
    "Hội Liên hiệp Phụ nữ tỉnh",
    "Mặt trận Tổ quốc Việt Nam tỉnh",
    "Ủy ban nhân dân các xã, phường",
    "Ngân hàng Chính sách xã hội chi nhánh tỉnh",
    "Công an tỉnh",
    "Trạm Khuyến nông",
    "Chi cục Phát triển nông thôn",
    "các chi hội trực thuộc",
)
ADDRESSEES = ("Ủy ban nhân dân tỉnh", "Ban Thường vụ", "Thường trực Tỉnh ủy", "Hội đồng nhân dân tỉnh")

WORK = (
    "Rà soát, củng cố các tổ hợp tác hoạt động kém hiệu quả",
    "Khảo sát nhu cầu vay vốn của hộ thành viên",
    "Xây dựng kế hoạch kiểm tra chuyên đề về sử dụng vốn vay",
    "Hoàn thiện hồ sơ đề nghị bổ sung vốn điều lệ",
    "Tổ chức hội nghị đối thoại giữa lãnh đạo tỉnh với người sản xuất",
    "Hướng dẫn nhóm sáng lập viên xây dựng điều lệ và phương án sản xuất, kinh doanh",
    "Đẩy mạnh tuyên truyền chủ trương, chính sách về kinh tế tập thể trong hội viên",
    "Cập nhật dữ liệu hội viên lên phần mềm quản lý",
    "Vận động hội viên tham gia bảo hiểm xã hội tự nguyện",
    "Nâng cao chất lượng sinh hoạt chi hội",
    "Phát động phong trào thi đua bảo vệ môi trường, trồng cây xanh",
    "Kiện toàn tổ chức bộ máy và đội ngũ cán bộ cơ sở",
    "Thẩm định phương án vay vốn của các tổ hợp tác",
    "Kết nối tiêu thụ nông sản với các siêu thị, cửa hàng tiện lợi",
    "Theo dõi, đôn đốc việc thực hiện quy chế làm việc",
    "Giám sát việc bình xét hộ nghèo, hộ cận nghèo ở cơ sở",
    "Tham mưu quy chế phối hợp giữa các ngành trong quản lý vùng trồng",
    "Lập danh sách hội viên có hoàn cảnh khó khăn cần giúp đỡ",
    "Tập huấn sử dụng phần mềm kế toán cho cán bộ cơ sở",
    "Thực hiện nghiêm quy định về phòng, chống dịch bệnh trên đàn vật nuôi",
    "Bố trí cán bộ phụ trách chuyển đổi số tại từng đơn vị",
    "Phổ biến kiến thức pháp luật về đất đai cho đoàn viên, hội viên",
    "Tăng cường quản lý vật tư nông nghiệp trên địa bàn",
    "Tiếp tục nhân rộng mô hình sản xuất sạch, tiết kiệm nước",
    "Chủ động chuẩn bị nhân sự cho đại hội nhiệm kỳ mới",
    "Biên soạn tài liệu hướng dẫn lập hồ sơ đăng ký kinh doanh",
    "Ưu tiên nguồn lực cho vùng trồng dược liệu dưới tán rừng",
    "Sửa chữa nhà kho và đường nội đồng phục vụ thu hoạch",
)
# Work with a figure in it: `{}` stands for comparator and figure with its unit.
COUNTED_WORK = (
    ("Thành lập mới {}", "tổ hợp tác"),
    ("Mở {} bồi dưỡng kiến thức quản trị", "lớp"),
    ("Kết nạp {} vào tổ chức Hội", "hội viên"),
    ("Trồng mới {} rừng sản xuất", "ha"),
    ("Giải ngân {} cho hộ vay", "tỷ đồng"),
    ("Xây dựng {} trồng rau an toàn", "mô hình"),
    ("Hỗ trợ {} đăng ký mã số vùng trồng", "hợp tác xã"),
    ("Vận động {} tham gia bảo hiểm y tế", "hộ"),
)
COMPARED_IN_WORK = {"=": "", ">=": "ít nhất ", ">": "trên ", "<=": "tối đa ", "approx": "khoảng "}

INDICATORS = (
    ("Thành lập mới hợp tác xã", "HTX"),
    ("Thành lập mới tổ hợp tác", "tổ hợp tác"),
    ("Kết nạp hội viên mới", "hội viên"),
    ("Bồi dưỡng cán bộ, thành viên", "lượt người"),
    ("Tỷ lệ hợp tác xã hoạt động hiệu quả", "%"),
    ("Dư nợ cho vay của Quỹ", "tỷ đồng"),
    ("Tỷ lệ nợ quá hạn trên tổng dư nợ", "%"),
    ("Diện tích rừng trồng mới", "ha"),
    ("Số sản phẩm OCOP được công nhận", "sản phẩm"),
    ("Số hộ tham gia bảo hiểm y tế", "hộ"),
    ("Doanh thu bình quân một hợp tác xã", "triệu đồng"),
)
HABITS = ("thường xuyên", "hằng tháng", "hằng quý", "hằng năm")
TITLES_OF_WORK = ("Nhiệm vụ trọng tâm", "Nhiệm vụ, giải pháp chủ yếu", "Nhiệm vụ trong thời gian tới")
TITLES_OF_TARGETS = ("Các chỉ tiêu chủ yếu", "Chỉ tiêu phấn đấu")
PAPERS = (
    "Báo cáo kết quả công tác và phương hướng, nhiệm vụ thời gian tới",
    "Báo cáo kết quả kiểm tra, giám sát",
    "Quy chế làm việc của Ban Chấp hành",
)
SUBJECTS = (
    "về phát triển kinh tế tập thể",
    "về công tác cán bộ trong tình hình mới",
    "quy định chi tiết thi hành Luật",
)
LAWS = (
    Citation(kind="Luật", title="Hợp tác xã", date=date(2023, 6, 20)),
    Citation(kind="Luật", title="Đất đai", date=date(2024, 1, 18)),
    Citation(kind="Luật", title="Thi đua, khen thưởng", date=date(2022, 6, 15)),
)
# Type, symbol with the number and the year open, and the body.
CITED = (
    ("Nghị định", "{number}/{year}/NĐ-CP", "Chính phủ"),
    ("Thông tư", "{number}/{year}/TT-BTC", "Bộ Tài chính"),
    ("Nghị quyết", "{number}-NQ/TW", "Ban Chấp hành Trung ương Đảng"),
    ("Nghị quyết", "{number}/NQ-HĐND", "Hội đồng nhân dân tỉnh Lam Giang"),
    ("Quyết định", "{number}/QĐ-UBND", "Ủy ban nhân dân tỉnh Lam Giang"),
    ("Kế hoạch", "{number}/KH-UBND", "Ủy ban nhân dân tỉnh Lam Giang"),
    ("Chỉ thị", "{number}-CT/TU", "Ban Thường vụ Tỉnh ủy"),
)
