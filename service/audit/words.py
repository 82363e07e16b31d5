"""Tên việc và đối tượng trong nhật ký, as a secretary says them.

A code that has no name here is named by its part of the product: "Việc khác về nhiệm vụ, chỉ tiêu".
"""

from __future__ import annotations

from collections.abc import Iterable

ACTIONS: dict[str, str] = {
    "account.added": "Thêm tài khoản",
    "account.password": "Đổi mật khẩu của mình",
    "account.reset": "Đặt lại mật khẩu",
    "article.begun": "Bắt đầu viết tin",
    "article.corrected": "Sửa tin đã đăng",
    "article.draft": "Đưa tin về bản nháp",
    "article.file_added": "Đính kèm tệp vào tin",
    "article.file_removed": "Gỡ tệp khỏi tin",
    "article.photo_added": "Thêm ảnh vào tin",
    "article.photo_removed": "Gỡ ảnh khỏi tin",
    "article.published": "Đăng tin",
    "article.removed": "Xóa tin nháp",
    "article.renamed": "Đổi địa chỉ của tin",
    "article.restored": "Lấy lại tin",
    "article.scheduled": "Hẹn giờ đăng tin",
    "article.unscheduled": "Hủy hẹn giờ đăng tin",
    "article.withdrawn": "Gỡ tin đã đăng",
    "category.added": "Thêm chuyên mục",
    "category.dropped": "Xóa chuyên mục",
    "category.renamed": "Đổi tên chuyên mục",
    "document.approve": "Duyệt văn bản",
    "document.begun": "Lập văn bản",
    "document.correct": "Đính chính văn bản",
    "document.followed": "Cập nhật văn bản từ hội nghị",
    "document.issue": "Ban hành văn bản",
    "document.number": "Cấp số văn bản",
    "document.recall": "Thu hồi văn bản",
    "document.remark": "Góp ý văn bản",
    "document.reopen": "Cho sửa lại văn bản",
    "document.replace": "Thay thế văn bản",
    "document.return": "Trả lại văn bản",
    "document.scan": "Tải lên bản đã ký",
    "document.sign": "Ký văn bản",
    "document.submit": "Trình duyệt văn bản",
    "document.void": "Bỏ số đã cấp của văn bản",
    "document.withdraw": "Rút văn bản về để sửa",
    "job.again": "Chạy lại việc của máy",
    "meeting.begun": "Lập hồ sơ hội nghị",
    "meeting.removed": "Xóa hồ sơ hội nghị",
    "meeting.restored": "Lấy lại phiên bản hội nghị",
    "meeting.revision": "Giữ phiên bản hội nghị",
    "meeting.taken_back": "Lấy lại hồ sơ hội nghị",
    "number.void": "Bỏ số văn bản",
    "organisation.saved": "Sửa thiết lập cơ quan",
    "person.added": "Thêm người",
    "person.changed": "Đổi vai trò",
    "person.let_go": "Ngừng tài khoản",
    "person.password_reset": "Đặt lại mật khẩu",
    "person.taken_back": "Mở lại tài khoản",
    "site.changed": "Sửa trang tin công khai",
    "template.put_aside": "Tắt mẫu riêng",
    "template.removed": "Xóa mẫu riêng",
    "template.taken_in": "Tải lên mẫu riêng",
    "template.used": "Bật mẫu riêng",
    "token.made": "Lập mã truy cập",
    "token.revoked": "Thu hồi mã truy cập",
    "tracker.assigned": "Phân công, sửa thời hạn",
    "tracker.dismissed": "Bỏ qua kết quả tìm thấy",
    "tracker.doing": "Làm tiếp nhiệm vụ, chỉ tiêu",
    "tracker.done": "Hoàn thành nhiệm vụ, chỉ tiêu",
    "tracker.evidence": "Thêm, gỡ minh chứng",
    "tracker.feed": "Đổi địa chỉ lịch theo dõi",
    "tracker.kept": "Chỉ lưu nhiệm vụ, chỉ tiêu để tra cứu",
    "tracker.progress": "Ghi tiến độ",
    "tracker.result": "Ghi nhận kết quả",
    "tracker.stopped": "Dừng nhiệm vụ, chỉ tiêu",
    "tracker.taken": "Đưa vào theo dõi",
    "tracker.waiting": "Làm tiếp nhiệm vụ, chỉ tiêu",
    "tracker.withdrawn": "Ngừng theo dõi",
    "upload.again": "Đọc lại tệp",
    "upload.discarded": "Xóa tệp đã tải lên",
    "upload.reviewed": "Duyệt xong kết quả đọc",
    "upload.taken_in": "Tải lên tệp",
}
_PARTS: dict[str, str] = {
    "account": "tài khoản",
    "article": "bài tin",
    "category": "chuyên mục",
    "document": "văn bản",
    "item": "mục đọc được",
    "job": "việc của máy",
    "meeting": "hội nghị",
    "number": "số văn bản",
    "organisation": "cơ quan",
    "person": "người dùng",
    "site": "trang tin",
    "template": "mẫu riêng",
    "token": "mã truy cập",
    "tracker": "nhiệm vụ, chỉ tiêu",
    "upload": "tệp tải lên",
}
SUBJECTS: dict[str, str] = {
    "document": "Văn bản",
    "meeting": "Hội nghị",
    "upload": "Tệp tải lên",
    "item": "Nhiệm vụ, chỉ tiêu",
    "article": "Bài tin",
    "category": "Chuyên mục",
    "series": "Dãy số",
    "user": "Người dùng",
    "organisation": "Cơ quan",
    "template": "Mẫu riêng",
    "token": "Mã truy cập",
    "job": "Việc của máy",
}
_PAGES = {
    "document": "/van-ban/{}",
    "meeting": "/hoi-nghi/{}",
    "upload": "/doc-van-ban/{}",
    "user": "/thiet-lap/nguoi-dung/{}",
    "item": "/nhiem-vu/muc/{}",
}


def action_words(code: str) -> str:
    """What an action is called."""
    part = code.partition(".")[0]
    return ACTIONS.get(code) or f"Việc khác về {_PARTS.get(part, 'hệ thống')}"


def by_words(codes: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Names with the codes they stand for, by name: two codes of one name are one choice."""
    found: dict[str, list[str]] = {}
    for code in codes:
        found.setdefault(action_words(code), []).append(code)
    return {name: tuple(found[name]) for name in sorted(found)}


def subject_words(subject: str) -> str:
    """ "Văn bản 12"; "" for what is not known by a number."""
    kind, _, key = subject.partition(":")
    name = SUBJECTS.get(kind, "")
    return f"{name} {key}".strip() if name and kind != "organisation" else name


def subject_page(subject: str) -> str:
    """The address of what a line is about; "" where it has no page."""
    kind, _, key = subject.partition(":")
    return _PAGES[kind].format(key) if kind in _PAGES and key.isascii() and key.isdecimal() else ""


_KEYS: dict[str, str] = {
    "ten": "Tên cơ quan",
    "ten_ngan": "Tên ngắn",
    "viet_tat": "Chữ viết tắt",
    "co_quan_chu_quan": "Cơ quan chủ quản",
    "dia_danh": "Địa danh",
    "dia_chi": "Địa chỉ",
    "don_vi_luu": "Đơn vị lưu",
    "the_thuc": "Thể thức",
    "bo_cuc": "Bố cục nghị quyết",
    "quy_uoc": "Quy ước trình bày",
    "day_so": "Cách đánh số",
    "ky_hieu": "Ký hiệu riêng",
    "nguoi_ky": "Người ký",
    "noi_nhan": "Nơi nhận mặc định",
    "danh_sach_noi_nhan": "Danh sách nơi nhận",
}


def change_words(key: str, pair: object) -> str:
    """ "Địa danh: An Sơn → An Biên"; for what is no single line only which part was changed."""
    name = _KEYS.get(key, "Mục khác")
    if not isinstance(pair, list) or len(pair) != 2 or any(isinstance(one, list | dict) for one in pair):
        return f"{name}: đã sửa"
    before, after = (str(one) if one not in (None, "") else "(trống)" for one in pair)
    return f"{name}: {before} → {after}"
