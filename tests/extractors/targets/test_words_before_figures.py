"""What is counted, where the words before a figure open, list, measure or stand behind brackets."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_FORM = "BÁO CÁO\nTình hình kinh tế tập thể năm 2025\n\nI. KẾT QUẢ\n\n{}\n"


def _read(clause: str) -> list[str]:
    return [one.indicator for one in extract_text(_FORM.format(clause)).targets]


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("Tốc độ tăng giá trị sản xuất giai đoạn 2021 – 2025 đạt bình quân 7%/năm.", ["Tốc độ tăng giá trị sản xuất"]),
        ("Chè đạt bình quân 6 tạ/ha.", ["Chè đạt bình quân"]),
        ("Từ năm 2022 đến 2024 nguồn vốn cho vay làm chuồng là 8 tỷ đồng.", ["nguồn vốn cho vay làm chuồng"]),
        ("Thu từ chợ đạt 12 tỷ đồng, trong khi chi sửa chợ 20 tỷ đồng.", ["Thu từ chợ", "chi sửa chợ"]),
        ("Chúng tôi thu 340 kg chè tươi.", ["thu chè tươi"]),
        ("Do giá hạ nên sản lượng cũng giảm 7%.", ["sản lượng"]),
        # what is measured behind "với"
        ("Bến đò, phố chợ Bến Sỏi giai đoạn III với tổng mức đầu tư gần 9 tỷ đồng.", ["tổng mức đầu tư"]),
        ("Mở 12 lớp nghề với kinh phí 340 triệu đồng.", ["Mở lớp nghề", "kinh phí"]),
        # short names in brackets
        (
            "Đóng góp của vườn hộ gia đình (VHGĐ) vào thu nhập của xã đạt 18,5%.",
            ["Đóng góp của vườn hộ gia đình (VHGĐ) vào thu nhập của xã"],
        ),
        # those that are told together
        ("Khu vực nông, lâm nghiệp và thủy sản tăng 5,1%.", ["Khu vực nông, lâm nghiệp và thủy sản"]),
        (
            "Khảo sát trên địa bàn các huyện, thị xã, thành phố hơn 2,4 tỷ đồng.",
            ["Khảo sát trên địa bàn các huyện, thị xã, thành phố"],
        ),
        ("Phối hợp các xã, phường tổ chức 20 buổi tư vấn lưu động.", ["tổ chức buổi tư vấn lưu động"]),
        ("Lực lượng ở các xã Yên Lạc, Tân Hòa đồng loạt trồng 12 ha rừng.", ["đồng loạt trồng rừng"]),
        ("Hội Phụ nữ, Hội Nông dân vận động 12 tấn gạo.", ["vận động gạo"]),
        # what tells, and what only looks like a verb or a word that leads on
        ("Hội đồng khóa X là 12%; khóa XI là 15%.", ["Hội đồng khóa X", "khóa XI"]),
        ("Báo cáo của Ban Giám đốc cho thấy thu phí đạt 7,5 tỷ đồng.", ["thu phí"]),
        ("Bội chi chưa bớt như dân mong, chỉ 2,5%.", ["Bội chi chưa bớt như dân mong"]),
        ("Tặng cờ “Cống hiến” cho 6 tổ viên.", ["Tặng cờ “Cống hiến” cho tổ viên"]),
        ("Công ty đã phải chi 75 triệu đồng sửa mái.", ["chi sửa mái"]),
        (
            "Có 45 bà hưởng trợ cấp một lần, 32 bà hưởng trợ cấp hằng tháng.",
            ["bà hưởng trợ cấp một lần", "bà hưởng trợ cấp hằng tháng"],
        ),
        ("Độ đường lớn hơn 12%, độ ẩm nhỏ hơn 4%.", ["Độ đường", "độ ẩm"]),
        ("Theo tính toán chiều sâu Lg = 14,6 m.", ["chiều sâu Lg"]),
        # of the same base
        ("Nâng mức chi từ 2% GRDP lên 3% GRDP.", ["Nâng mức chi GRDP", "Nâng mức chi GRDP"]),
        (
            "Đã giải ngân 37 tỷ đồng vốn làm đường, đạt 45% tổng kế hoạch vốn.",
            ["giải ngân vốn làm đường", "giải ngân vốn làm đường (tổng kế hoạch vốn)"],
        ),
        # measures in thousands, in brackets, by the year
        (
            "Tỉa cành khoảng 24 nghìn ha, bình quân 8 nghìn ha/năm; trồng dặm 5 nghìn ha keo ven suối.",
            ["Tỉa cành", "Tỉa cành", "trồng dặm keo ven suối"],
        ),
        ("Bán hạt sen (3 nghìn tấn), ngó sen non (2 nghìn tấn).", ["Bán hạt sen", "ngó sen non"]),
        ("Diện tích trồng sen, nuôi cá toàn xã có 46 ha.", ["Diện tích trồng sen, nuôi cá toàn xã"]),
        ("Có 03 nhà nghỉ xếp hạng 02 sao.", ["nhà nghỉ xếp hạng 02 sao"]),
        ("Khối lượng phân các loại: 320 kg phân các loại.", ["Khối lượng phân các loại"]),
        ("| TT | Chỉ tiêu | ĐVT | 2025 |\n|---|---|---|---|\n| 7a | Nhóm nông sản | % | 12,5 |", ["Nhóm nông sản"]),
        # what is there, told in a measure
        ("Tổng diện tích ao của xã tính đến 30/6/2025 là 48 ha.", ["Tổng diện tích ao của xã"]),
        ("Ruộng trồng nếp: Có 28 ha, chiếm 12% diện tích.", ["Ruộng trồng nếp", "Ruộng trồng nếp (diện tích)"]),
        ("Ruộng trồng rau vụ đông khác: Có 35 ha.", ["Ruộng trồng rau vụ đông khác"]),
        ("Khu Bến Than (tăng 5 ha, từ 20 ha lên 25 ha).", ["Khu Bến Than"] * 3),
        ("Thôn Hạ trồng chè tốt (6,8%) và thôn Thượng (6,5%).", ["trồng chè tốt", "thôn Thượng"]),
        ("Chăn nuôi tăng mạnh, từ 20% năm 2015 lên 31% năm 2022.", ["Chăn nuôi"] * 2),
        ("Công nghiệp chế biến, chế tạo tăng nhanh từ 8% lên 11%.", ["Công nghiệp chế biến, chế tạo"] * 2),
        ("Cầu phao: Tuyến có 3 cầu.", ["Cầu phao: Tuyến có cầu"]),
        (
            "Toàn xã có 55 ha hoa màu, trong đó cây củ (khoai, sắn) khoảng 20 ha, cây đậu (lạc, vừng) 14 ha.",
            ["Toàn xã có hoa màu", "cây củ", "cây đậu"],
        ),
        ("Sản lượng cát 1,2 triệu m3, bình quân mỗi năm trên 300 nghìn m3.", ["Sản lượng cát"] * 2),
        (
            "Xã dẫn đầu về thu hút đầu tư nước ngoài với 4 dự án, trên 2,5 triệu USD.",
            ["thu hút đầu tư nước ngoài"] * 2,
        ),
        ("Đã thu hút 24 quầy với tổng vốn đăng ký gần 3 tỷ đồng.", ["thu hút", "tổng vốn đăng ký"]),
        (
            "Thăm bếp tại thị trấn Lam (12 cơ sở), xã Hạ (5 cơ sở) và xã Thượng (4 cơ sở).",
            ["Thăm bếp tại thị trấn Lam", "xã Hạ", "xã Thượng"],
        ),
        ("Kết nạp 12 hội viên (5 nữ), 3 đảng viên (1 nữ).", ["Kết nạp", "Kết nạp", *["Kết nạp đảng viên"] * 2]),
        ("Chè đóng góp 0,3 điểm phần trăm vào tăng trưởng của xã.", ["Chè đóng góp vào tăng trưởng của xã"]),
        ("Thu 500 kg nghệ, trong khi đó 240 kg gừng bị hỏng.", ["Thu nghệ", "gừng bị hỏng"]),
        # formulas
        (
            "Chiều sâu giếng Lg = 7,2 mét, đường kính giếng d = 0,8 m, chiều dài ống≤6,4 m.",
            ["Chiều sâu giếng Lg", "đường kính giếng d", "chiều dài ống"],
        ),
        ("- 4.2 Vốn tự có ≥ 15%.", ["Vốn tự có"]),
    ],
)
def test_what_is_counted(clause: str, words: list[str]) -> None:
    assert _read(clause) == words


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("Tỷ lệ hộ dân đồng ý phương án nói trên chiếm 96,4% tổng số hộ.", "Tỷ lệ hộ dân đồng ý phương án nói trên"),
        ("Hồ chứa có khối lượng bùn lớn nhất là 107 kg.", "Hồ chứa có khối lượng bùn lớn nhất"),
    ],
)
def test_words_that_only_look_like_leads_are_kept(clause: str, said: str) -> None:
    (found,) = extract_text(f"Tin hội nghị\n\n{clause}\n").targets
    assert found.indicator == said


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("Chợ có 33 quầy với tổng mức đầu tư 81 tỷ đồng, trong đó 28 quầy đã mở cửa.", "quầy đã mở cửa"),
        ("Cả xã có 22 ao với tổng diện tích là 84 ha, trong đó 15 ao do tổ quản lý.", "ao"),
        ("Tổng vốn vay đến nay là 12 tỷ đồng cho 31 hộ vay.", "Tổng vốn vay cho hộ vay"),
    ],
)
def test_what_is_counted_among_all_takes_nothing_from_a_measure_before_it(clause: str, said: str) -> None:
    assert extract_text(f"Tin hội nghị\n\n{clause}\n").targets[-1].indicator == said
