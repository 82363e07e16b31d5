"""A fund's unit in the title, a board that resolves below its own name, and minutes signed by the congress's secretary."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


def test_unit_of_the_title_belongs_to_the_issuer() -> None:
    text = (
        "LIÊN MINH HTX TỈNH LÀO CAI\nQUỸ HỖ TRỢ PHÁT TRIỂN HTX\nBắc Sông, ngày 06 tháng 8 năm 2026\n\nBIÊN BẢN\n"
        "Làm việc giữa Quỹ Hỗ trợ phát triển HTX tỉnh Lào Cai và HTX Chè Bắc Sông\n\n"
        "Hôm nay, hồi 9 giờ ngày 06/8/2026, tại trụ sở HTX, chúng tôi gồm:\n1. Ông Lê Văn An - Phó Giám đốc\n"
    )
    assert find_document_facts(clean(text).text).facts.issuer == "Quỹ Hỗ trợ phát triển HTX tỉnh Lào Cai"


def test_board_named_above_its_resolution_issues_it() -> None:
    text = (
        "NGHỊ QUYẾT\nVề việc điều chỉnh phương án sản xuất vụ Đông\n\nCăn cứ Điều lệ HTX;\n"
        "Hội đồng quản trị HTX Rau Bắc Sông, tại phiên họp thường kỳ tháng 9 với 4/5 thành viên dự họp,\n\n"
        "QUYẾT NGHỊ\n\n1. Giảm 15 mẫu hành.\n\nTM. HỘI ĐỒNG QUẢN TRỊ\nCHỦ TỊCH HĐQT\nLê Văn An\n"
    )
    assert find_document_facts(clean(text).text).facts.issuer == "Hội đồng quản trị HTX Rau Bắc Sông"


def test_chair_signs_beside_the_secretary_of_a_congress() -> None:
    text = (
        "HTX VẬN TẢI BẮC SÔNG\nBắc Sông, ngày 28 tháng 6 năm 2026\n\nBIÊN BẢN\nĐại hội thành viên năm 2026\n\n"
        "Vào 13 giờ 30 ngày 28/6/2026, HTX tổ chức Đại hội.\n\nĐại hội bế mạc vào 17 giờ 00 phút cùng ngày.\n\n"
        "TM. THƯ KÝ ĐOÀN                   CHỦ TỌA\nBùi Thị Hiền                     Lưu Văn Phước\n"
    )
    signer = find_document_facts(clean(text).text).facts.signer
    assert signer is not None
    assert (signer.name, signer.role) == ("Lưu Văn Phước", "Chủ tọa")


def test_course_may_be_held_for_something() -> None:
    for lead in (
        "Nhằm trang bị nghề phụ cho hội viên, ngày 5/8/2026, Hội Nông dân xã tổ chức lớp tập huấn trồng nấm.",
        "Ngày 5/8/2026, Hội Nông dân xã tổ chức lớp tập huấn trồng nấm. Lớp tập huấn nhằm trang bị nghề phụ cho hội viên.",
        "Ngày 5/8/2026, Hội Nông dân xã tổ chức lớp tập huấn trồng nấm nhằm trang bị nghề phụ cho hội viên, với 40 học viên tham gia.",
    ):
        text = f"Hội Nông dân xã dạy nghề trồng nấm\n\n{lead}\n\nHọc viên được thực hành tại trại nấm.\n\nThu Hà\n"
        facts = find_meeting_facts(clean(text).text).facts
        assert facts is not None
        assert facts.purpose == "trang bị nghề phụ cho hội viên"
