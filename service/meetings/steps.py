"""Sáu bước của biểu mẫu: one table of what stands in each step, path in the record → widget.

Labels and hints come from the domain's own descriptions; here stands only what those cannot say: widths, other words
where a column is narrow, and what is folded away at first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from service.meetings.labels import label_of


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `path` is under its list's, if it is in one; `width` is its share of the line, 12 a whole one."""

    path: str
    widget: str = "text"
    width: int = 12
    label: str = ""
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    shape: str = ""

    @property
    def name(self) -> str:
        """What the field is called."""
        return self.label or label_of(self.shape).name

    @property
    def help(self) -> str:
        """How it is filled; "" where the name says it."""
        return self.hint if self.hint or self.label else label_of(self.shape).hint


@dataclass(frozen=True, slots=True)
class Rows:
    """A list of rows. `more` is folded away under each row; `fixed` rows are made in another step."""

    path: str
    columns: tuple[Field, ...]
    add: str
    more: tuple[Field | Rows, ...] = ()
    label: str = ""
    one: str = "dòng"
    paste: str = ""  # "person": a pasted line is a name with its titles
    fixed: bool = False
    caption: str = ""  # of a fixed row: the field that names it
    cards: bool = False
    shape: str = ""

    @property
    def name(self) -> str:
        """What the list is called."""
        return self.label or label_of(self.shape).name


@dataclass(frozen=True, slots=True)
class Group:
    """A titled part of a step; a folded one is opened by who needs it."""

    title: str
    items: tuple[Field | Rows, ...]
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One page of the form."""

    slug: str
    title: str
    groups: tuple[Group, ...]


def _placed(item: Field | Rows, under: str = "") -> Field | Rows:
    """The item with its whole path without rows."""
    from dataclasses import replace

    shape = f"{under}.{item.path}" if under else item.path
    if isinstance(item, Field):
        return replace(item, shape=shape)
    columns = tuple(_placed(one, shape) for one in item.columns)
    more = tuple(_placed(one, shape) for one in item.more)
    return replace(item, shape=shape, columns=columns, more=more)  # type: ignore[arg-type]


_PEOPLE = (
    Field("ho_ten", "name", 4, label="Họ và tên"),
    Field("chuc_vu", "titles", 5, label="Chức vụ"),
    Field("don_vi", "unit", 3, label="Đơn vị"),
)
_VOTE = (
    Field("tham_gia", "count", 4, label="Tham gia"),
    Field("tan_thanh", "count", 4, label="Tán thành"),
    Field("khong_tan_thanh", "count", 4, label="Không tán thành"),
    Field("y_kien_khac", "count", 4, label="Ý kiến khác"),
    Field("ti_le", "quantity", 4, label="Tỷ lệ, %"),
    Field("hinh_thuc", "text", 4, label="Hình thức"),
)
_COMPARE = (
    ("", "bằng"), (">=", "ít nhất"), ("<=", "không quá"), (">", "trên"), ("<", "dưới"), ("approx", "khoảng"),
)  # fmt: skip
_TARGETS = Rows(
    "chi_tieu",
    (
        Field("ten", "text", 12, label="Chỉ tiêu"),
        Field("so_sanh", "choice", 3, label="So sánh", choices=_COMPARE),
        Field("gia_tri", "quantity", 3, label="Giá trị"),
        Field("don_vi_tinh", "text", 3, label="Đơn vị tính"),
        Field("ky", "period", 3, label="Kỳ thực hiện"),
    ),
    "Thêm chỉ tiêu",
    more=(
        Field("gia_tri_den", "quantity", 3, label="Đến giá trị (nếu là khoảng)"),
        Field("tren_tong", "quantity", 3, label="Trên tổng số"),
        Field("chu_tri", "unit", 3, label="Đơn vị chịu trách nhiệm"),
        Field("thuc_hien", "quantity", 3, label="Đã thực hiện"),
        Field("ghi_chu", "text", 12, label="Ghi chú"),
    ),
    label="Chỉ tiêu",
    one="chỉ tiêu",
)


_TASK = (
    Field("noi_dung", "long", 12, label="Nội dung công việc"),
    Field("chu_tri", "unit", 4, label="Chủ trì"),
    Field("phoi_hop", "units", 4, label="Phối hợp", hint="Đơn vị A; đơn vị B"),
    Field("thoi_han", "period", 4, label="Thời hạn"),
)
_MORE_OF_TASK = (
    Field("trinh", "units", 6, label="Trình, báo cáo cơ quan"),
    Field("dia_ban", "units", 6, label="Địa bàn"),
)


def _tasks(path: str, label: str) -> Rows:
    inner = Rows("viec", _TASK, "Thêm việc cụ thể", label="Việc cụ thể", one="việc")
    return Rows(path, _TASK, "Thêm nhiệm vụ", (*_MORE_OF_TASK, inner, _TARGETS), label=label, one="nhiệm vụ")


_CITED = Rows(
    "can_cu",
    (Field("nguyen_van", "long", 12, label="Ghi cả dòng, không ghi chữ “Căn cứ”"),),
    "Thêm căn cứ",
    more=(
        Field("loai", "text", 3, label="Loại văn bản"),
        Field("so_ky_hieu", "text", 3, label="Số, ký hiệu"),
        Field("ngay", "day", 3, label="Ngày ban hành"),
        Field("co_quan", "text", 3, label="Cơ quan ban hành"),
        Field("trich_yeu", "text", 9, label="Trích yếu, hoặc tên luật"),
        Field("dieu_khoan", "text", 3, label="Điểm, khoản, Điều"),
    ),
    label="Căn cứ",
    one="căn cứ",
)
_URGENCY = (("HỎA TỐC", "Hỏa tốc"), ("THƯỢNG KHẨN", "Thượng khẩn"), ("KHẨN", "Khẩn"))
_FORMS = (
    ("state", "Nghị định 30 (Quốc hiệu)"), ("party", "Văn bản của Đảng"),
    ("youth", "Văn bản của Đoàn"), ("hybrid", "Văn bản của Hội"),
)  # fmt: skip
_LAYOUTS = (("conference", "Theo mục 1., (1)"), ("articles", "Theo Điều"))

_MEETING = Step(
    "cuoc-hop",
    "Cuộc họp",
    (
        Group(
            "Tên cuộc họp",
            (
                Field("hoi_nghi.loai", "text", 3),
                Field("hoi_nghi.cua", "unit", 9),
                Field("hoi_nghi.lan_thu", "count", 3),
                Field("hoi_nghi.khoa", "text", 3),
                Field("hoi_nghi.nhiem_ky", "text", 3, hint="2025 - 2030"),
                Field("hoi_nghi.tinh_chat", "text", 3),
            ),
        ),
        Group(
            "Thời gian, địa điểm",
            (
                Field("hoi_nghi.bat_dau", "moment", 6),
                Field("hoi_nghi.ket_thuc", "moment", 6),
                Field("hoi_nghi.dia_diem", "text", 12),
                Field("hoi_nghi.muc_dich", "long", 12, label="Mục đích", hint="Bắt đầu bằng chữ “để”: để sơ kết …"),
                Field("hoi_nghi.don_vi_to_chuc", "unit", 12),
            ),
        ),
        Group(
            "Cơ quan ban hành",
            (
                Field("co_quan.ten", "unit", 8, label="Tên đầy đủ của cơ quan ban hành"),
                Field("co_quan.viet_tat", "text", 4, label="Chữ viết tắt", hint="LMHTX"),
                Field("co_quan.co_quan_chu_quan", "unit", 8, label="Cơ quan chủ quản", hint="Không có thì ghi “không”"),
                Field("co_quan.dia_danh", "text", 4, label="Địa danh"),
                Field("co_quan.ten_ngan", "text", 8, label="Tên ngắn trong lời văn", hint="Liên minh HTX tỉnh"),
                Field("co_quan.don_vi_luu", "text", 4, label="Đơn vị lưu", hint="VP"),
                Field("co_quan.the_thuc", "choice", 6, label="Thể thức", choices=_FORMS),
                Field("co_quan.bo_cuc", "choice", 6, label="Bố cục nghị quyết", choices=_LAYOUTS),
            ),
            folded=True,
        ),
    ),
)
_ATTENDANCE = Step(
    "thanh-phan",
    "Thành phần",
    (
        Group(
            "Chủ trì, thư ký",
            (
                Field("hoi_nghi.chu_tri", "person", 6, hint="Họ và tên - chức vụ"),
                Field("hoi_nghi.thu_ky", "person", 6, hint="Họ và tên - chức vụ"),
                Rows("hoi_nghi.dong_chu_tri", _PEOPLE, "Thêm người", label="Cùng chủ trì", one="người", paste="person"),
            ),
        ),
        Group(
            "Số lượng",
            (
                Field("hoi_nghi.thanh_phan.trieu_tap", "count", 3, label="Được triệu tập"),
                Field("hoi_nghi.thanh_phan.co_mat", "count", 3, label="Có mặt"),
                Field("hoi_nghi.thanh_phan.vang_mat", "count", 3, label="Vắng mặt"),
                Field("hoi_nghi.thanh_phan.goi_la", "text", 3, label="Cách gọi thành viên", hint="Ủy viên, đại biểu"),
            ),
        ),
        Group(
            "Danh sách",
            (
                Rows(
                    "hoi_nghi.thanh_phan.thanh_vien", _PEOPLE, "Thêm người",
                    label="Thành viên dự họp", one="người", paste="person",
                ),
                Rows(
                    "hoi_nghi.thanh_phan.khach_moi", _PEOPLE, "Thêm người",
                    label="Khách mời, theo thứ tự giới thiệu", one="người", paste="person",
                ),
                Rows(
                    "hoi_nghi.thanh_phan.vang",
                    (
                        Field("ho_ten", "name", 3, label="Họ và tên"),
                        Field("chuc_vu", "titles", 4, label="Chức vụ"),
                        Field("ly_do", "text", 3, label="Lý do vắng"),
                        Field("co_phep", "yes_no", 2, label="Có phép", choices=(("có", "có"), ("không", "không"))),
                    ),
                    "Thêm người", label="Người vắng mặt", one="người", paste="person",
                ),
            ),
        ),
    ),
)  # fmt: skip
_CONTENT = Step(
    "noi-dung",
    "Nội dung",
    (
        Group(
            "Diễn biến",
            (
                Rows(
                    "hoi_nghi.chuong_trinh",
                    (
                        Field("gio", "clock", 2, label="Giờ", hint="8h30"),
                        Field("noi_dung", "long", 10, label="Nội dung"),
                        Field("nguoi_trinh_bay", "person", 6, hint="Họ và tên - chức vụ"),
                        Field("tai_lieu", "long", 6, label="Báo cáo, tờ trình, dự thảo"),
                        Field("ket_luan", "long", 12, label="Kết luận về nội dung này"),
                    ),
                    "Thêm nội dung",
                    more=(
                        Rows(
                            "y_kien",
                            (
                                Field("nguoi", "person", 4, label="Người phát biểu"),
                                Field("noi_dung", "long", 8, label="Nội dung ý kiến"),
                            ),
                            "Thêm ý kiến", label="Ý kiến phát biểu", one="ý kiến",
                        ),
                    ),
                    label="Nội dung theo diễn biến", one="nội dung", cards=True,
                ),
                Field("hoi_nghi.tai_lieu", "list", 9, label="Tài liệu đã được nghe", hint="Mỗi dòng một tài liệu"),
                Field("hoi_nghi.so_y_kien", "count", 3, label="Số ý kiến phát biểu", hint="Bỏ trống thì tự đếm"),
            ),
        ),
        Group("Biên bản", (Field("bien_ban.khai_mac", "lines"), Field("bien_ban.be_mac", "lines")), folded=True),
        Group(
            "Chương trình gửi trước",
            (
                Rows(
                    "chuong_trinh_hop.muc",
                    (
                        Field("gio", "clock", 2, label="Giờ"),
                        Field("noi_dung", "long", 6, label="Nội dung"),
                        Field("nguoi_thuc_hien", "text", 4, label="Người thực hiện"),
                    ),
                    "Thêm mục", label="Các mục của chương trình", one="mục",
                ),
            ),
            folded=True,
        ),
    ),
)  # fmt: skip
_VOTES = Step(
    "bieu-quyet",
    "Biểu quyết",
    (
        Group(
            "Biểu quyết từng nội dung",
            (
                Rows(
                    "hoi_nghi.chuong_trinh",
                    tuple(Field(f"bieu_quyet.{one.path}", one.widget, one.width, one.label) for one in _VOTE),
                    "", label="Kết quả từng nội dung", one="nội dung", fixed=True, caption="noi_dung",
                ),
            ),
        ),
        Group(
            "Biểu quyết thông qua nghị quyết",
            tuple(Field(f"nghi_quyet.bieu_quyet.{one.path}", one.widget, one.width, one.label) for one in _VOTE),
        ),
        Group(
            "Bỏ phiếu kín",
            (
                Field("phieu.noi_dung", "long", 9),
                Field("phieu.so_bau", "count", 3),
                Rows("phieu.ung_cu", _PEOPLE, "Thêm người", label="Danh sách ứng cử", one="người", paste="person"),
                Field("phieu.cau_hoi", "lines"),
                Rows(
                    "bien_ban_kiem_phieu.ban_kiem_phieu", _PEOPLE, "Thêm người",
                    label="Ban kiểm phiếu, trưởng ban ghi đầu", one="người", paste="person",
                ),
                Field("bien_ban_kiem_phieu.gio", "clock", 4, hint="10h40"),
                Field("bien_ban_kiem_phieu.phat_ra", "count", 2, label="Phát ra"),
                Field("bien_ban_kiem_phieu.thu_ve", "count", 2, label="Thu về"),
                Field("bien_ban_kiem_phieu.hop_le", "count", 2, label="Hợp lệ"),
                Field("bien_ban_kiem_phieu.khong_hop_le", "count", 2, label="Không hợp lệ"),
                Rows(
                    "bien_ban_kiem_phieu.ket_qua",
                    (
                        Field("ten", "name", 8, label="Người ứng cử, hoặc nội dung"),
                        Field("so_phieu", "count", 2, label="Số phiếu"),
                        Field("ti_le", "quantity", 2, label="Tỷ lệ, %"),
                    ),
                    "Thêm kết quả", label="Kết quả kiểm phiếu", one="kết quả",
                ),
                Field("bien_ban_kiem_phieu.ket_luan", "long"),
            ),
            folded=True,
        ),
    ),
)  # fmt: skip
_TASKS = Step(
    "ket-luan",
    "Kết luận, nhiệm vụ",
    (
        Group("Đánh giá", (Field("nghi_quyet.danh_gia", "lines", hint="Mỗi dòng một đoạn"),)),
        Group(
            "Nhiệm vụ, chỉ tiêu",
            (
                Rows(
                    "nghi_quyet.phan",
                    (
                        Field("tieu_de", "text", 12, label="Tiêu đề của phần"),
                        Field("loi_dan", "lines", 12, label="Lời dẫn, các đoạn văn", hint="Mỗi dòng một đoạn"),
                    ),
                    "Thêm phần",
                    more=(_tasks("nhiem_vu", "Nhiệm vụ, giải pháp"), _TARGETS),
                    label="Các phần của nghị quyết", one="phần", cards=True,
                ),
            ),
        ),
        Group("Giao tổ chức thực hiện", (_tasks("nghi_quyet.giao", "Giao ai, việc gì"),)),
        Group(
            "Thông báo kết luận",
            (
                Field("thong_bao_ket_luan.nguoi_ket_luan", "person", 6),
                Field("thong_bao_ket_luan.don_vi_thong_bao", "unit", 6),
                Field("thong_bao_ket_luan.danh_gia", "lines"),
                Field("thong_bao_ket_luan.to_chuc_thuc_hien", "lines"),
            ),
            folded=True,
        ),
    ),
)  # fmt: skip
_RESOLUTION = Step(
    "nghi-quyet",
    "Nghị quyết",
    (
        Group(
            "Mở đầu",
            (
                Field("nghi_quyet.trich_yeu", "long"),
                Field("nghi_quyet.tham_quyen", "unit", 6),
                Field("nghi_quyet.theo_de_nghi", "unit", 6, label="Theo đề nghị của"),
                _CITED,
            ),
        ),
        Group(
            "Quyết nghị",
            (
                Field("nghi_quyet.thong_qua", "list", label="Nội dung được thông qua", hint="Mỗi dòng một nội dung"),
                Field("nghi_quyet.thong_nhat", "long", label="Câu thống nhất về phương hướng, nhiệm vụ"),
                Field("nghi_quyet.nhan_su", "lines", label="Tổ chức, cán bộ", hint="Mỗi dòng một đoạn"),
                Field("nghi_quyet.hieu_luc", "text"),
            ),
        ),
        Group(
            "Ký, nơi nhận",
            (
                Field("nghi_quyet.nguoi_ky.quyen_han", "lines", 4, label="Quyền hạn ký", hint="TM. Ban Chấp hành"),
                Field("nghi_quyet.nguoi_ky.chuc_vu", "text", 4, label="Chức vụ người ký"),
                Field("nghi_quyet.nguoi_ky.ho_ten", "name", 4, label="Họ và tên người ký"),
                Field("nghi_quyet.noi_nhan", "list", 8, hint="Mỗi dòng một nơi; dòng “Lưu” được ghi tự động"),
                Field("nghi_quyet.luu", "text", 4, label="Đơn vị lưu", hint="VP, TCCB"),
                Field("nghi_quyet.do_khan", "choice", 4, label="Độ khẩn", choices=_URGENCY),
                Field("nghi_quyet.nguoi_soan", "text", 4),
                Field("nghi_quyet.so_ban", "count", 4),
            ),
        ),
    ),
)


def _whole(step: Step) -> Step:
    from dataclasses import replace

    under = {"can_cu": "nghi_quyet"}
    groups = tuple(
        replace(group, items=tuple(_placed(item, under.get(item.path, "")) for item in group.items))
        for group in step.groups
    )
    return replace(step, groups=groups)


STEPS: tuple[Step, ...] = tuple(map(_whole, (_MEETING, _ATTENDANCE, _CONTENT, _VOTES, _TASKS, _RESOLUTION)))


def _walk(items: tuple[Field | Rows, ...]) -> Iterator[Field | Rows]:
    for item in items:
        yield item
        if isinstance(item, Rows):
            yield from _walk((*item.columns, *item.more))


def items_of(step: Step) -> Iterator[Field | Rows]:
    """Every field and list of a step, inner ones after the list they stand in."""
    for group in step.groups:
        yield from _walk(group.items)


FIELDS: dict[str, Field] = {one.shape: one for step in STEPS for one in items_of(step) if isinstance(one, Field)}
LISTS: dict[str, Rows] = {
    one.shape: one for step in reversed(STEPS) for one in items_of(step) if isinstance(one, Rows) and not one.fixed
}


def find_step(slug: str) -> Step | None:
    """The step of an address."""
    return next((step for step in STEPS if step.slug == slug), None)


def step_of(shape: str) -> Step | None:
    """The step where a path without rows, or the nearest above or below it, is filled in."""
    while shape:
        for step in STEPS:
            for one in items_of(step):
                fixed = isinstance(one, Rows) and one.fixed
                if not fixed and (one.shape == shape or one.shape.startswith(f"{shape}.")):
                    return step
        shape = shape.rpartition(".")[0]
    return None
