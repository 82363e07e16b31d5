"""Bản ghi để đo: one resolution's data in two sizes, invented, without a clock or chance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_AGENCIES = ("Văn phòng", "Phòng Kế hoạch & Hỗ trợ", "Sở TN&MT <Phòng A>", "Quỹ hỗ trợ phát triển hợp tác xã")
_VERBS = (
    "Rà soát, củng cố",
    "Chủ động tham mưu sửa đổi, bổ sung",
    "Tổ chức tuyên truyền, phổ biến",
    "Đẩy nhanh tiến độ thực hiện",
    "Hướng dẫn các đơn vị xây dựng",
    "Kiểm tra, giám sát việc triển khai",
    "Tổng kết, nhân rộng",
)
_OBJECTS = (
    "phương án sản xuất, kinh doanh của các hợp tác xã nông nghiệp",
    "mô hình liên kết theo chuỗi giá trị gắn với sản phẩm OCOP",
    "quy chế quản lý và sử dụng Quỹ hỗ trợ phát triển hợp tác xã",
    "chương trình bồi dưỡng kế toán, kiểm toán nội bộ",
    "kế hoạch chuyển đổi số & truy xuất nguồn gốc",
    "đề án thí điểm đưa cán bộ trẻ có trình độ đại học về làm việc",
    "các quy định của Luật Hợp tác xã và văn bản hướng dẫn thi hành",
    "danh mục dự án kêu gọi đầu tư, hợp tác công - tư",
    "hồ sơ xử lý nợ đọng, giải thể các tổ hợp tác ngừng hoạt động",
    "hệ thống kho lạnh, nhà sơ chế dùng chung",
    "bộ tiêu chí đánh giá, xếp loại hằng năm",
)
_PLACES = (
    "tại các xã vùng cao",
    "trên địa bàn phường Lam Đông",
    "ở cụm công nghiệp phía Nam",
    "trong khu vực kinh tế tập thể",
    "thuộc ngành thủy sản, lâm nghiệp",
    "đối với thành viên là hộ nghèo",
    "theo từng nhóm ngành hàng",
    "ở các điểm du lịch cộng đồng",
    "trong lĩnh vực vận tải, môi trường",
    "tại 12 đơn vị sự nghiệp",
    "dọc tuyến quốc lộ qua tỉnh",
    "cùng các hội, đoàn thể",
    "giữa các vùng nguyên liệu",
)
_AIMS = (
    ("Số hợp tác xã thành lập mới", "hợp tác xã"),
    ("Tỷ lệ hợp tác xã xếp loại khá, tốt", "%"),
    ("Doanh thu bình quân một hợp tác xã", "triệu đồng/năm"),
    ("Số lao động thường xuyên trong hợp tác xã", "người"),
)


@dataclass(frozen=True, slots=True)
class Case:
    """One record to print: `rounds` timed rounds after `warmups` that are not counted."""

    name: str
    tasks: int
    targets: int
    rounds: int
    warmups: int


SMALL = Case("small", 20, 30, 200, 20)
LARGE = Case("large", 2_000, 2_000, 15, 2)


def record(case: Case) -> dict[str, Any]:
    """The template's data: strings, whole numbers, and lists of records of these."""
    return {
        "co_quan": "LIÊN MINH HỢP TÁC XÃ TỈNH LAM GIANG",
        "so_ky_hieu": "Số: 05/NQ-LMHTX",
        "dia_danh": "Lam Giang, ngày 14 tháng 8 năm 2026",
        "trich_yeu": "Về phương hướng, nhiệm vụ sáu tháng cuối năm 2026",
        "can_cu": [{"noi_dung": f"Căn cứ Điều {n} của Điều lệ Liên minh Hợp tác xã tỉnh;"} for n in (7, 12, 19)],
        "chi_tieu": [_target(n) for n in range(1, case.targets + 1)],
        "nhiem_vu": [_task(n) for n in range(1, case.tasks + 1)],
        "noi_nhan": [{"ten": name} for name in ("Như Điều 2", "Thường trực Liên minh HTX tỉnh", "Lưu: VT, VP")],
        "chuc_vu": "CHỦ TỊCH",
        "ho_ten": "Đặng Hoài Khiêm",
    }


def _target(number: int) -> dict[str, Any]:
    name, unit = _AIMS[number % 4]
    return {
        "tt": number,
        "ten": f"{name} {_PLACES[number % 13]} (mã số {number * 611953 % 99991})",
        "don_vi_tinh": unit,
        "gia_tri": f"{number * 3571 % 10007},{number % 10}",
        "ky": "6 tháng cuối năm 2026" if number % 3 else "Quý IV/2026",
        "chu_tri": _AGENCIES[number % 4],
    }


def _task(number: int) -> dict[str, Any]:
    return {
        "tt": number,
        "noi_dung": (
            f"{_VERBS[number % 7]} {_OBJECTS[number % 11]} {_PLACES[number % 13]}; phấn đấu hoàn thành "
            f"{number * 7919 % 90 + 10} % khối lượng, kinh phí {number * 104729 % 9973} triệu đồng, "
            f"báo cáo theo Công văn số {number * 1299709 % 4999}/LMHTX-VP"
        ),
        "chu_tri": _AGENCIES[number % 4],
        "phoi_hop": _AGENCIES[(number + 1) % 4],
        "han": f"{number % 28 + 1:02}/{number % 4 + 9:02}/2026",
    }
