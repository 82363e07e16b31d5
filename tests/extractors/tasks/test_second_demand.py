"""Who wishes or petitions may turn to a second body in the same sentence, or say only then whom he asks."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_NEWS = (
    "Liên minh HTX tỉnh làm việc với các HTX ven sông\n\nNgày 14/7/2026, Liên minh HTX tỉnh làm việc với các HTX.\n\n"
)


def _asked(said: str) -> list[tuple[str, str | None]]:
    return [(task.text, task.lead) for task in extract_text(_NEWS + said).tasks]


@pytest.mark.parametrize(
    ("said", "tasks"),
    [
        (
            "Ông Sậm mong muốn ngành điện kéo đường dây ba pha và kiến nghị Quỹ Hỗ trợ phát triển HTX cho vay dài hơn.",
            [
                ("ngành điện kéo đường dây ba pha", "ngành điện"),
                ("Quỹ Hỗ trợ phát triển HTX cho vay dài hơn", "Quỹ Hỗ trợ phát triển HTX"),
            ],
        ),
        (
            "Chủ tịch xã Mai Văn Lực phản ánh hồ sơ thất lạc, đề nghị Sở Tài chính hướng dẫn cách xác nhận, đồng thời "
            "kiến nghị Thuế tỉnh khoanh nợ cho các HTX.",
            [
                ("Sở Tài chính hướng dẫn cách xác nhận", "Sở Tài chính"),
                ("Thuế tỉnh khoanh nợ cho các HTX", "Thuế tỉnh"),
            ],
        ),
        (
            "Chị Hoa đề nghị Quỹ hạ lãi suất; có ý kiến đề nghị HĐQT công khai dư nợ và mong Ban kiểm soát về thôn.",
            [
                ("Quỹ hạ lãi suất", "Quỹ"),
                ("HĐQT công khai dư nợ", "HĐQT"),
                ("Ban kiểm soát về thôn", "Ban kiểm soát"),
            ],
        ),
        (
            "Chúng em mong Quỹ cho vay làm kho, xin Hội giúp đưa thạch vào siêu thị.",
            [("Quỹ cho vay làm kho", "Quỹ"), ("Hội giúp đưa thạch vào siêu thị", "Hội")],
        ),
        (
            "Anh Lĩnh (thôn Bến Lở) mong muốn xã cắm lại phao luồng và đề nghị Trạm Thú y khu vực lấy mẫu nước.",
            [("xã cắm lại phao luồng", "xã"), ("Trạm Thú y khu vực lấy mẫu nước", "Trạm Thú y khu vực")],
        ),
        (
            '"Nhà tôi giờ chỉ xin Hội đứng ra bảo lãnh; còn nợ cũ thì mong ngân hàng cho giãn một năm", bà Tím nói.',
            [("Hội đứng ra bảo lãnh", "Hội"), ("ngân hàng cho giãn một năm", "ngân hàng")],
        ),
        (
            'Bà Hồ Thị Tím nói: "Tôi đề nghị Công ty Thủy nông nạo vét kênh đồng thời mong các ngân hàng khoanh nợ".',
            [("Công ty Thủy nông nạo vét kênh", "Công ty Thủy nông"), ("các ngân hàng khoanh nợ", "các ngân hàng")],
        ),
        (
            "Cũng tại hội nghị, nhiều hộ nuôi cá mong tỉnh khoanh nợ; kiến nghị UBND xã lắp thêm trạm biến áp.",
            [("tỉnh khoanh nợ", "tỉnh"), ("UBND xã lắp thêm trạm biến áp", "UBND xã")],
        ),
        (
            "Tại buổi làm việc, Giám đốc HTX Lê Văn Sòa bày tỏ mong muốn Nhà nước khoanh nợ. "
            "Ngoài ra, còn xin Công ty Thủy nông nạo vét kênh.",
            [("Nhà nước khoanh nợ", "Nhà nước"), ("Công ty Thủy nông nạo vét kênh", "Công ty Thủy nông")],
        ),
    ],
)
def test_two_are_asked(said: str, tasks: list[tuple[str, str | None]]) -> None:
    assert _asked(said) == tasks


@pytest.mark.parametrize(
    "said",
    [
        "Giám đốc Sở đề nghị các xã rà soát và kiến nghị cấp có thẩm quyền xử lý.",
        "Ông Sậm yêu cầu các xã tổng hợp và đề nghị UBND tỉnh hỗ trợ kinh phí.",
        "Bà Cầm đề nghị các HTX lập danh sách và đề nghị xã xác nhận.",
    ],
)
def test_the_second_is_asked_by_the_first(said: str) -> None:
    assert len(_asked(said)) == 1


@pytest.mark.parametrize(
    "said", ["HTX cảm ơn xã đã mong muốn và kiến nghị giúp.", "Nhờ điện lực kéo dây nên năm nay trúng mùa."]
)
def test_nobody_is_asked(said: str) -> None:
    assert _asked(said) == []


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        (
            "Chủ tịch UBND xã thẳng thắn chỉ ra tồn tại, yêu cầu Phòng Kinh tế khảo sát tuyến kênh, bên cạnh đó "
            "yêu cầu các HTX công khai giá.",
            ["Phòng Kinh tế", "các HTX"],
        ),
        (
            "Bà Lê Thị Cầm yêu cầu Phòng Kinh tế khảo sát kênh, đồng thời phân công Văn phòng theo dõi.",
            ["Phòng Kinh tế", "Văn phòng"],
        ),
        (
            "Bà Lê Thị Cầm biểu dương HTX; đồng thời chỉ đạo Công an xã phải giữ chợ; còn Văn phòng cần bố trí kho.",
            ["Công an xã", "Văn phòng"],
        ),
        (
            "Bà Lê Thị Cầm giao Phòng Kinh tế khảo sát tuyến kênh; phân công Văn phòng tổng hợp danh sách.",
            ["Phòng Kinh tế", "Văn phòng"],
        ),
    ],
)
def test_leader_turns_to_a_second(said: str, leads: list[str]) -> None:
    assert [lead for _, lead in _asked(said)] == leads


@pytest.mark.parametrize(
    ("said", "tasks"),
    [
        (
            "Ông Mỹ đề nghị mỗi hộ góp 200 nghìn, nộp làm hai đợt,"
            " nhân tiện đề nghị thủ quỹ công khai sổ sách hằng "
            "quý.",
            [
                ("mỗi hộ góp 200 nghìn, nộp làm hai đợt", "mỗi hộ"),
                ("thủ quỹ công khai sổ sách hằng quý", "thủ quỹ"),
            ],
        ),
        (
            "Ông Quẩy đề nghị xã cho máy xúc vào khơi suối, lại xin Trạm Khuyến nông mở lớp trồng dong riềng.",
            [
                ("xã cho máy xúc vào khơi suối", "xã"),
                ("Trạm Khuyến nông mở lớp trồng dong riềng", "Trạm Khuyến nông"),
            ],
        ),
        (
            "Ông Mỹ đề nghị sửa cống, tiện thể nhờ dân quân dọn mương.",
            [("sửa cống", None), ("dân quân dọn mương", "dân quân")],
        ),
    ],
)
def test_asked_by_the_way(said: str, tasks: list[tuple[str, str | None]]) -> None:
    head = (
        "THÔN ĐỒNG SIM\n\nBIÊN BẢN\nHọp thôn tháng 9\n\nThời gian: 19h00 ngày 08/9/2025.\n"
        "Chủ trì: ông Phạm Văn Tuất.\n\nI. NỘI DUNG\n2. Thảo luận\n- "
    )
    assert [(task.text, task.lead) for task in extract_text(head + said).tasks] == tasks


@pytest.mark.parametrize(
    ("said", "lead"),
    [
        ("Riêng thôn Phú Hội, đề nghị giải tỏa 3 quán nước trước cổng đền", "thôn Phú Hội"),
        ("Riêng ba thôn Đông, Đoài, Trung chưa nộp quỹ, yêu cầu nộp dứt điểm", "ba thôn Đông, Đoài, Trung"),
        ("Về phía Công ty Hải Phong, yêu cầu đóng mốc trước 20/9", "Công ty Hải Phong"),
        ("Riêng thôn Phú Hội, đề nghị Công an xã cắm biển cấm đỗ xe", "Công an xã"),
    ],
)
def test_who_is_told_apart(said: str, lead: str) -> None:
    head = (
        "THÔN ĐỒNG SIM\n\nBIÊN BẢN\nHọp thôn tháng 9\n\nThời gian: 19h00 ngày 08/9/2025.\n"
        "Chủ trì: ông Phạm Văn Tuất.\n\nI. NỘI DUNG\n2. Việc chung\n- "
    )
    assert [task.lead for task in extract_text(head + said).tasks] == [lead]
