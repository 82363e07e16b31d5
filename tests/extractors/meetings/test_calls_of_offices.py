"""Invitations and minutes of offices: whom they invite to lead, and where their words of place end."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from extractors.extract import extract_text

TOP = (
    "ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\nSố: 12/GM-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Hòa An, ngày 02 tháng 6 năm 2026\n\nGIẤY MỜI HỌP\nVề tình hình triển khai các chợ\n\nKính gửi:\n- Các Sở: Tài chính, Xây dựng.\n\n"
    "Ủy ban nhân dân tỉnh tổ chức họp về tình hình triển khai các chợ, cụ thể như sau:\n"
    "1. Thời gian: Từ 14h00 ngày 16/6/2026.\n"
)


def test_who_is_invited_to_lead_has_his_office() -> None:
    meeting = extract_text(
        f"{TOP}Chủ trì cuộc họp:\n- Kính mời đồng chí Lê Minh Tâm, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh;\nThành phần:\n- Sở A.\n"
    ).meeting
    assert meeting is not None
    assert meeting.chair is not None
    assert (meeting.chair.name, meeting.chair.role) == ("Lê Minh Tâm", "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh")


def test_those_who_write_minutes_are_no_place() -> None:
    meeting = extract_text(
        "BIÊN BẢN LÀM VIỆC\n\nHôm nay, ngày 26/5/2026 tại Sở Công Thương tỉnh Hòa An chúng tôi cùng nhau tiến hành làm việc để"
        " thống nhất việc di dời chợ.\nBiên bản kết thúc vào hồi 10 giờ 00 phút cùng ngày.\n"
    ).meeting
    assert meeting is not None
    assert meeting.venue == "Sở Công Thương tỉnh Hòa An"


def test_bracket_that_goes_on_behind_a_name_is_none_of_it() -> None:
    meeting = extract_text(
        "BIÊN BẢN HỌP HỘI ĐỒNG QUẢN LÝ QUỸ\nVề việc sửa đổi Điều lệ Quỹ\n\nHôm nay, vào lúc 15 giờ, ngày 17 tháng 2 năm 2026, tại phòng họp Hội Khuyến học tỉnh,"
        " Hội đồng quản lý Quỹ tổ chức cuộc họp (có mặt 3/4 đồng chí; vắng đồng chí Trần Thị An) cho ý kiến về Điều lệ.\n\n"
        "Các thành viên đã thống nhất 3/4 (75%) đề nghị UBND tỉnh xem xét.\n\nCuộc họp kết thúc vào lúc 17 giờ 00 cùng ngày.\n"
    )
    assert meeting.meeting is not None
    assert meeting.meeting.title == "cuộc họp"
    assert {one.kind for one in meeting.targets} == {"result"}
