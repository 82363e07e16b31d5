"""What is counted is said in the text's own words, the figure left out; what only compares counts what went before."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from extractors.quantities.find import find_quantities
from extractors.targets.indicator import NOTHING, indicator


def indicators(text: str) -> list[str]:
    """Of every quantity of one clause."""
    found: list[str] = []
    before, said = None, NOTHING
    for one in find_quantities(text):
        said = indicator(text, one, 0, before, said, bare=text.isascii())
        found.append(said.words)
        before = one
    return found


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("thành lập mới ít nhất 20 HTX", ["thành lập mới"]),
        ("tăng trưởng khá, tỷ lệ nợ quá hạn dưới 1,5%", ["tỷ lệ nợ quá hạn"]),
        ("100% cán bộ được tập huấn.", ["cán bộ được tập huấn"]),
        ("Về xây dựng Đảng: 100% chi bộ sinh hoạt đúng quy định", ["chi bộ sinh hoạt đúng quy định"]),
        ("xóa 100% nhà tạm, nhà dột nát trước 31/8/2025", ["xóa nhà tạm, nhà dột nát"]),
        (
            "thành lập mới 21 HTX (đạt 52,5% kế hoạch, tăng 4 HTX so với cùng kỳ)",
            ["thành lập mới", "thành lập mới (kế hoạch)", "thành lập mới"],
        ),
        ("Tỷ lệ hồ sơ trực tuyến toàn trình mới đạt 41%", ["Tỷ lệ hồ sơ trực tuyến toàn trình"]),
        ("trong năm nay chỉ thành lập được 1 HTX", ["thành lập"]),
        ("năm nay mới chỉ kết nạp được 4 hội viên", ["kết nạp"]),
        ("hoàn thành vượt mức chỉ tiêu giao 12 lớp", ["hoàn thành vượt mức chỉ tiêu giao"]),
        ("Mở 03 lớp tập huấn kế toán", ["Mở lớp tập huấn kế toán"]),
        ("chia lãi: quỹ rủi ro 4%, quỹ phát triển 15%", ["chia lãi: quỹ rủi ro", "quỹ phát triển"]),
        ("Theo đó tỉ lệ học sinh lên lớp đạt 99%", ["tỉ lệ học sinh lên lớp"]),
        ("Học viên được truyền đạt 04 chuyên đề", ["Học viên được truyền đạt"]),
        ("Ông Khải nhấn mạnh: toàn tỉnh có 60% kế toán HTX chưa qua đào tạo", ["kế toán HTX chưa qua đào tạo"]),
        ("Cùng dự có lãnh đạo Đảng ủy, HĐND và 87 hộ dân", ["Cùng dự hộ dân"]),
        ("Trồng mới 1.035 ha rừng (KH 980 ha)", ["Trồng mới rừng", "Trồng mới rừng (KH)"]),
        ("doanh thu tăng 14% và hoàn thành 103% kế hoạch", ["doanh thu", "doanh thu (kế hoạch)"]),
        ("chi trả cho 16 hộ dân dự án đường N5 - xong trong tháng 10", ["chi trả cho hộ dân dự án đường N5"]),
        ('không để quá 500 ha cây trồng bị khô hạn", ông nói', ["không để cây trồng bị khô hạn"]),
        ("100% chi hội có mô hình\n▪️ Hỗ trợ thành lập", ["chi hội có mô hình"]),
        (
            "70% HTX hoạt động hiệu quả, ít nhất 200 HTX có sản phẩm OCOP",
            ["HTX hoạt động hiệu quả", "HTX có sản phẩm OCOP"],
        ),
        (
            "còn 2/24 chỉ tiêu chưa đạt là tỷ lệ dân số có thẻ bảo hiểm (93,1%) và tỷ lệ lao động qua đào tạo (31,6%)",
            ["chỉ tiêu chưa đạt", "tỷ lệ dân số có thẻ bảo hiểm", "tỷ lệ lao động qua đào tạo"],
        ),
        ("bầu 15 ủy viên, trong đó nữ 4 đồng chí (26,7%)", ["bầu", "nữ", "nữ"]),
        ("Đối tượng ở biên giới: Tổng số 1.177 hộ", ["Đối tượng ở biên giới"]),
        ("Chi phí quản lý: Cấp huyện 0,5 triệu đồng/hộ", ["Chi phí quản lý: Cấp huyện"]),
        (
            "Thu ngân sách đạt 9,7 tỷ đồng, bằng 81% dự toán; tăng 26%",
            ["Thu ngân sách", "Thu ngân sách (dự toán)", "Thu ngân sách"],
        ),
        ("đạt 72,4% kế hoạch", ["kế hoạch"]),
        ("Năm 2024 toàn tỉnh thành lập mới 28 HTX, đạt 140% kế hoạch", ["thành lập mới", "thành lập mới (kế hoạch)"]),
        ("Các cấp Hội đã tổ chức 45 buổi tuyên truyền", ["tổ chức buổi tuyên truyền"]),
        ("Liên minh HTX tỉnh hỗ trợ 05 HTX xây dựng website", ["hỗ trợ HTX xây dựng website"]),
        ("Tỷ lệ cán bộ đã qua đào tạo đạt 92%", ["Tỷ lệ cán bộ đã qua đào tạo"]),
        ("Thu ngân sách trên địa bàn 6 tháng đầu năm là 404 tỷ đồng", ["Thu ngân sách trên địa bàn"]),
        ("giải ngân 12,5 tỷ đồng cho 320 hộ vay", ["giải ngân", "giải ngân cho hộ vay"]),
        ("Toàn tỉnh có 412 HTX, 35 liên hiệp", ["Toàn tỉnh có HTX", "Toàn tỉnh có liên hiệp"]),
        ("Toàn tỉnh có hơn 412 HTX, trong đó có 35 HTX nông nghiệp", ["Toàn tỉnh có HTX", "HTX nông nghiệp"]),
        (
            "Giá trị sản xuất nông nghiệp, thủy sản của xã đạt 252 tỷ đồng",
            ["Giá trị sản xuất nông nghiệp, thủy sản của xã"],
        ),
        ("Tỷ lệ hộ khá đạt 60%, tỷ lệ hộ nghèo, cận nghèo còn 2%", ["Tỷ lệ hộ khá", "tỷ lệ hộ nghèo, cận nghèo"]),
        ("bầu Ban Chấp hành Hội khóa VI, nhiệm kỳ 2025 - 2030 gồm 37 đồng chí", ["bầu Ban Chấp hành Hội khóa VI"]),
        ("đến cuối nhiệm kỳ tăng thêm 353 hội viên", ["tăng thêm hội viên"]),
        ("mưa lũ đã làm giảm 100 tỷ đồng doanh thu vận tải", ["làm doanh thu vận tải"]),
        ("Phấn đấu hết quý IV/2026 kết nạp 30 hội viên", ["kết nạp"]),
        ("Phấn đấu hết năm giảm 12 hộ nghèo", ["giảm hộ nghèo"]),
        ("lắp đặt 22 trạm 5G", ["lắp đặt trạm 5G"]),
        ("Hội Nông dân xã phấn đấu giảm tỷ lệ hộ nghèo còn 2%", ["tỷ lệ hộ nghèo"]),
        ("95% cán bộ, hội viên được học tập nghị quyết", ["cán bộ, hội viên được học tập nghị quyết"]),
        ("đạt 95% kế hoạch, hội viên được học tập", ["kế hoạch"]),
        ("Công ty đạt doanh thu 1.250 tỷ đồng", ["doanh thu"]),
        ("trồng 20 ha rừng với tỷ lệ 85%", ["trồng rừng", "trồng rừng"]),
        ("ủng hộ Quỹ “Vì người nghèo” được 320 triệu đồng", ["ủng hộ Quỹ “Vì người nghèo”"]),
        ("huyện có 03 sản phẩm OCOP 4 sao", ["huyện có sản phẩm OCOP 4 sao"]),
        ("Kết nạp 20 hội viên, phấn đấu đạt 30 đoàn viên", ["Kết nạp", "Kết nạp đoàn viên"]),
        ("Giá trị sản xuất nông nghiệp và thủy sản đạt 2.715 tỷ đồng", ["Giá trị sản xuất nông nghiệp và thủy sản"]),
        (
            "có 30 xã đạt chuẩn, 27 xã đạt 15 đến 18 tiêu chí",
            ["xã đạt chuẩn", "xã đạt 15 đến 18 tiêu chí", "xã đạt tiêu chí"],
        ),
        (
            "trao bằng khen cho 03 tập thể và 15 cá nhân xuất sắc",
            ["trao bằng khen cho tập thể", "trao bằng khen cá nhân xuất sắc"],
        ),
        ("98% hộ dân dùng nước sạch và 85% hộ văn hóa", ["hộ dân dùng nước sạch", "hộ văn hóa"]),
        ("tỷ lệ hộ nghèo còn 0,9% (cả nước 1,9%)", ["tỷ lệ hộ nghèo"] * 2),
        ("tốc độ tăng trưởng (GRDP) ước đạt 8,97%", ["tốc độ tăng trưởng"]),
        ("số hóa hồ sơ, phấn đấu đến hết tháng 9/2026 đạt 80%", ["số hóa hồ sơ"]),
        ("giải phóng mặt bằng 04 hộ", ["giải phóng mặt bằng"]),
        ("| Tổng nguồn vốn | tỷ đồng | 253,61 |", ["Tổng nguồn vốn"]),
        ("ty le no qua han duoi 1,5%", ["ty le no qua han"]),
        ("diện tích mía 85 ha, so với cùng kỳ năm trước giảm 9,6% hay giảm 9 ha", ["diện tích mía"] * 3),
        ("số trường đạt chuẩn 12 trường, đạt tỷ lệ 86%", ["số trường đạt chuẩn"] * 2),
        ("xếp loại khá 12 em, xếp loại trung bình 5%", ["xếp loại khá", "xếp loại trung bình"]),
    ],
)
def test_indicator_is_what_the_clause_counts(clause: str, words: list[str]) -> None:
    if clause.startswith("|"):
        clause = "| Chỉ tiêu | ĐVT | Thực hiện |\n" + clause
    assert indicators(clause) == words


def test_aside_in_brackets_before_a_colon_is_no_indicator() -> None:
    text = "a) Phân bổ các khoản trả nợ vay (gốc và lãi) là: 2.113.490 triệu đồng;"
    assert [one.indicator for one in extract_text(text).targets] == ["Phân bổ các khoản trả nợ vay"]


def test_bound_after_a_share_is_no_indicator() -> None:
    assert indicators("Phấn đấu 85% trở lên hội viên tham gia") == ["hội viên tham gia"]


def test_long_sentence_before_a_colon_is_no_label_of_a_count() -> None:
    said = "Liên minh khu vực miền Nam tổ chức lễ khai giảng lớp bồi dưỡng giám đốc: 35 học viên"
    assert indicators(said) == ["học viên"]
    assert indicators("Số HTX tham gia liên kết trong giai đoạn 2021 - 2025: 09 HTX") == ["Số HTX tham gia liên kết"]


def test_what_only_compares_counts_what_was_counted_before_a_semicolon() -> None:
    text = "Thu ngân sách trên địa bàn đạt 9,7 tỷ đồng, bằng 81% dự toán; tăng 26,94% so với cùng kỳ.\n"
    assert [one.indicator for one in extract_text(text).targets][2] == "Thu ngân sách trên địa bàn"


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        (
            "cán bộ công đoàn các khu công nghiệp cùng người lao động ngành dệt may có việc làm ổn định"
            " với mức lương bình quân đạt 9 triệu đồng",
            "mức lương bình quân",
        ),
        (
            "các thành viên của đoàn công tác phối hợp với một số tổ chức Hội cơ sở vùng sâu vùng xa ven biển"
            " đã trao tặng 120 suất quà cho hộ nghèo",
            "trao tặng suất quà cho hộ nghèo",
        ),
        (
            "khen thưởng 20 hộ gia đình sản xuất kinh doanh giỏi nhiều năm liền tiêu biểu của phong trào nông dân",
            "khen thưởng hộ gia đình sản xuất kinh doanh giỏi nhiều năm liền tiêu biểu",
        ),
    ],
)
def test_many_words_are_cut_where_a_group_of_words_begins_or_ends(clause: str, words: str) -> None:
    assert indicators(clause)[-1] == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("Rèn luyện: Tốt: 61,5%     Khá: 30%  TB: 8,5%", ["Tốt", "Khá", "TB"]),
        ("Khối 7: 2 lớp =  84 HS", ["Khối 7", "Khối 7 HS"]),
        ("Sĩ số = 30 em", ["Sĩ số"]),
        ("Rèn luyện tốt 61% học sinh, khá 30%", ["Rèn luyện tốt học sinh", "khá"]),
    ],
)
def test_rows_of_labels_and_sums_count_what_their_label_says(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("phấn đấu có thêm 20 tổ hợp tác, 12 HTX", ["có thêm tổ hợp tác", "có thêm HTX"]),
        ("Huyện có trên 30 trang trại và gần 9 HTX", ["Huyện có trang trại", "Huyện có HTX"]),
        ("Huyện có 30 trang trại, kết nạp 9 hội viên", ["Huyện có trang trại", "kết nạp"]),
        ("gồm 9 HTX vận tải với tổng số 396 thành viên", ["gồm HTX vận tải", "tổng số thành viên"]),
    ],
)
def test_members_of_a_list_keep_the_words_that_count(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Cả huyện có 29 trang trại; 12 HTX và 71 tổ hợp tác.",
            ["Cả huyện có trang trại", "Cả huyện có HTX", "Cả huyện có tổ hợp tác"],
        ),
        ("Cả huyện có 29 trang trại; thành lập mới 12 HTX.", ["Cả huyện có trang trại", "thành lập mới"]),
        ("Cả huyện có 29 trang trại. 12 HTX ngừng hoạt động.", ["Cả huyện có trang trại", "HTX ngừng hoạt động"]),
    ],
)
def test_what_is_there_goes_on_over_a_semicolon(text: str, words: list[str]) -> None:
    assert [one.indicator for one in extract_text(text).targets] == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("100% giáo viên được đào tạo, bồi dưỡng", ["giáo viên được đào tạo, bồi dưỡng"]),
        (
            "trích 10% nguồn thu cho công tác đào tạo, bồi dưỡng hội viên",
            ["trích nguồn thu cho công tác đào tạo, bồi dưỡng hội viên"],
        ),
        ("Kinh phí cho đào tạo, bồi dưỡng đạt 12%", ["Kinh phí cho đào tạo, bồi dưỡng"]),
        ("100% giáo viên được đào tạo, học sinh được khám", ["giáo viên được đào tạo"]),
        ("xây dựng 4 mô hình chăn nuôi gắn với bảo vệ rừng", ["xây dựng mô hình chăn nuôi gắn với bảo vệ rừng"]),
        ("xây dựng 4 mô hình chăn nuôi với sự tham gia của dân", ["xây dựng mô hình chăn nuôi"]),
        (
            "mở 02 lớp bồi dưỡng nghiệp vụ cho tổ trưởng tổ dân phố mới bầu",
            ["mở lớp bồi dưỡng nghiệp vụ cho tổ trưởng tổ dân phố mới bầu"],
        ),
    ],
)
def test_what_is_counted_goes_on_over_a_pair_and_to_its_own_end(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("Sản lượng đạt 104% so với kế hoạch quý", ["Sản lượng (kế hoạch quý)"]),
        ("Sản lượng tăng 4% so với kế hoạch", ["Sản lượng"]),
        ("Sản lượng bằng 104% so với tháng trước", ["Sản lượng"]),
        ("Doanh thu 2 tỷ đồng (đạt 50% kế hoạch, tăng 5%)", ["Doanh thu", "Doanh thu (kế hoạch)", "Doanh thu"]),
        ("Xếp loại yếu: 2% (trong đó tỷ lệ lưu ban 1%)", ["Xếp loại yếu", "tỷ lệ lưu ban"]),
        ("giao hạn mức tín dụng phù hợp (cả năm khoảng 13%)", ["giao hạn mức tín dụng phù hợp"]),
        ("Doanh thu tháng 4 đạt 2 tỷ đồng, lũy kế 4 tháng đạt 55% kế hoạch", ["Doanh thu", "Doanh thu (kế hoạch)"]),
    ],
)
def test_figures_beside_plans_and_in_brackets(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("Năm học 2026 - 2027 nhà trường có 18 lớp", ["nhà trường có lớp"]),
        ("Cụm thi đua vùng ven hiện có 14 đơn vị", ["Cụm thi đua vùng ven hiện có đơn vị"]),
        ("Mỗi thôn, tổ dân phố có 02 cộng tác viên dân số", ["Mỗi thôn, tổ dân phố có cộng tác viên dân số"]),
        ("Vay vốn, tổ dân phố có 02 cộng tác viên dân số", ["tổ dân phố có cộng tác viên dân số"]),
        ("bảo đảm mỗi tổ hợp tác tối thiểu có 01 kế toán viên", ["mỗi tổ hợp tác tối thiểu có kế toán viên"]),
        (
            "Toàn huyện có 40 HTX (4 HTX ngừng hoạt động, 36 HTX hoạt động), có 12 tổ hợp tác",
            ["Toàn huyện có HTX", "HTX ngừng hoạt động", "HTX hoạt động", "Toàn huyện có tổ hợp tác"],
        ),
        ("kết nạp 40 hội viên, trong đó có ít nhất 9 hội viên trong độ tuổi", ["kết nạp", "kết nạp hội viên"]),
        ("Hộ nghèo giảm xuống còn không quá 10 hộ", ["Hộ nghèo"]),
    ],
)
def test_who_has_what_is_there(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("xử phạt 320 trường hợp với số tiền 2 tỷ đồng", ["xử phạt", "xử phạt (số tiền)"]),
        ("Tổng số: 776 triệu đồng", ["Tổng số"]),
        ("phát triển 90 triệu đồng nguồn Quỹ khuyến học", ["phát triển nguồn Quỹ khuyến học"]),
        ("hỗ trợ 90 triệu đồng cho 3 hộ", ["hỗ trợ", "hỗ trợ cho hộ"]),
        ("Doanh thu 90 triệu đồng vượt kế hoạch", ["Doanh thu"]),
        ("tiếp nhận 5 tỷ đồng ủng hộ phòng, chống bão", ["tiếp nhận ủng hộ phòng, chống bão"]),
        (
            "nguồn vốn huy động của các quỹ tín dụng, tổ tiết kiệm trong xã đạt 45 tỷ đồng, tăng 8%",
            ["nguồn vốn huy động của các quỹ tín dụng, tổ tiết kiệm trong xã"] * 2,
        ),
        ("Chi thăm hỏi người già, neo đơn 20 lượt", ["Chi thăm hỏi người già, neo đơn"]),
        ("Đất sạch, kinh phí 20 triệu đồng", ["kinh phí"]),
        ("bảo đảm chất lượng và phải rút ngắn ít nhất 30% thời gian giải quyết", ["rút ngắn thời gian giải quyết"]),
        ("đã tuyên truyền sáp nhập tổ (11 tổ thành 9 tổ)", ["tuyên truyền sáp nhập tổ"] * 2),
        (
            "trao 50 suất quà cho hộ nghèo, hộ khó khăn và 20 suất học bổng",
            ["trao suất quà cho hộ nghèo", "trao suất học bổng"],
        ),
    ],
)
def test_sums_and_what_is_done_with_them(clause: str, words: list[str]) -> None:
    assert indicators(clause)[: len(words)] == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("90% HTX xếp loại từ khá trở lên ứng dụng phần mềm", ["HTX xếp loại từ khá trở lên ứng dụng phần mềm"]),
        ("có 6 HTX hoạt động khá trở lên", ["HTX hoạt động khá trở lên"]),
        ("duy trì 80% tổ hợp tác trở lên hoạt động hiệu quả", ["duy trì tổ hợp tác trở lên hoạt động hiệu quả"]),
        ("thành lập 20 HTX nông nghiệp trở lên", ["thành lập HTX nông nghiệp"]),
        ("cấp xã 311 hộ đạt 60,5% so với đăng ký", ["cấp xã", "cấp xã"]),
        ("tinh giản 5% đối với biên chế công chức", ["tinh giản đối với biên chế công chức"]),
        ("phát triển về chiều sâu đối với 5 dịch vụ", ["phát triển về chiều sâu"]),
        ("Nghị quyết được thông qua với 100% đại biểu nhất trí", ["Nghị quyết được thông qua đại biểu nhất trí"]),
    ],
)
def test_words_behind_a_figure_go_to_their_own_end(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("có 4 HTX và 2 tổ hợp tác được khen thưởng", ["HTX được khen thưởng", "tổ hợp tác được khen thưởng"]),
        ("có 4 HTX và 2 tổ hợp tác", ["HTX", "tổ hợp tác"]),
        ("kết nạp 4 hội viên và 2 đoàn viên được khen thưởng", ["kết nạp", "kết nạp đoàn viên được khen thưởng"]),
        ("thông qua các chỉ tiêu chủ yếu: Phấn đấu 90% hội viên có nước sạch", ["hội viên có nước sạch"]),
        ("Hội viên có nước sạch: Phấn đấu 90%", ["Hội viên có nước sạch"]),
        ("hỗ trợ hộ nghèo xây dựng, sửa chữa 20 căn nhà", ["hỗ trợ hộ nghèo xây dựng, sửa chữa"]),
        ("Hội viên phấn khởi, sửa chữa 20 căn nhà", ["sửa chữa"]),
        ("Ban Tổ chức nhận được 16 tham luận", ["nhận được"]),
        ("thu hút 61 tỷ đồng, cao gấp 3 lần so với năm trước", ["thu hút", "thu hút"]),
        ("90% hộ trong thôn được cấp nước", ["hộ trong thôn được cấp nước"]),
        ("mở 5 lớp trong tháng 6", ["mở"]),
        (
            "Tăng trưởng kinh tế đạt 6,2%, thấp hơn so với bình quân cả nước (7,8%)",
            ["Tăng trưởng kinh tế", "Tăng trưởng kinh tế (bình quân cả nước)"],
        ),
        ("Giải ngân vốn đầu tư công so với kế hoạch huyện giao đạt 41%", ["Giải ngân vốn đầu tư công"]),
    ],
)
def test_what_several_share_and_what_only_compares(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


def test_next_of_a_list_behind_a_semicolon_counts_the_same() -> None:
    text = "Dự kiến số lượng nghỉ tinh giản biên chế là 15 người, trong đó, 6 công chức; 9 viên chức.\n"
    assert extract_text(text).targets[2].indicator == "số lượng nghỉ tinh giản biên chế viên chức"
    text = "Dự kiến tinh giản 15 người; 9 viên chức xin nghỉ.\n"
    assert extract_text(text).targets[1].indicator == "viên chức xin nghỉ"


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("còn 5 tiêu chí chưa đạt là môi trường", ["tiêu chí chưa đạt"]),
        ("có 4 HTX hoạt động cầm chừng", ["HTX hoạt động cầm chừng"]),
        ("trường có 18 lớp với 620 học sinh", ["trường có lớp", "trường có học sinh"]),
        ("mới có 12/19 thôn\ncó phương án được duyệt", ["mới có thôn có phương án được duyệt"]),
        ("mới có 12/19 thôn\n- Rà soát hồ sơ", ["mới có thôn"]),
        (
            "thu nhập bình quân đạt 47 triệu đồng (mục tiêu nghị quyết: 52 triệu đồng)",
            ["thu nhập bình quân", "thu nhập bình quân (mục tiêu nghị quyết)"],
        ),
        ("dư nợ 4 tỷ đồng (nợ xấu 1%)", ["dư nợ", "dư nợ"]),
        (
            "huy động vốn ngoài ngân sách để đầu tư cho các công trình khoảng 15 tỷ đồng",
            ["huy động vốn ngoài ngân sách"],
        ),
        ("chi từ nguồn thu để lại cho đơn vị 15 tỷ đồng", ["chi từ nguồn thu để lại cho đơn vị"]),
        ("còn lại 3 tỷ đồng do các hộ đóng góp", ["còn lại do các hộ đóng góp"]),
        ("mở 9 lớp đào tạo, bồi dưỡng cho 300 người", ["mở lớp đào tạo, bồi dưỡng", "bồi dưỡng cho người"]),
        ("xóa 14 nhà tạm, nhà dột nát", ["xóa nhà tạm, nhà dột nát"]),
        ("tập huấn cho 90 người là cán bộ, công chức và người lao động", ["tập huấn cho người"]),
        ("có gần 900 người cán bộ, công chức và người lao động", ["người cán bộ, công chức và người lao động"]),
        ("huy động 900 lượt đoàn viên, thanh niên tham gia", ["huy động lượt đoàn viên, thanh niên tham gia"]),
        ("kết nạp 20 hội viên, thành lập 2 chi hội", ["kết nạp", "thành lập"]),
        ("dạy nghề cho 70 học viên vào giữa tháng 6", ["dạy nghề cho học viên"]),
        (
            "phối hợp với trường trung cấp nghề mở 4 lớp bồi dưỡng kế toán",
            ["phối hợp với trường trung cấp nghề mở lớp bồi dưỡng kế toán"],
        ),
    ],
)
def test_what_is_counted_is_told_to_its_end(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("với kết quả đạt được: Thành lập mới được 11 HTX", ["Thành lập mới"]),
        ("Vốn phân bổ cho cấp huyện, xã quản lý: 239 triệu đồng", ["Vốn phân bổ cho cấp huyện, xã quản lý"]),
        ("Với 10 lao động thường xuyên", ["lao động thường xuyên"]),
        ("diện tích 54 ha và 36 thành viên", ["diện tích", "thành viên"]),
        (
            "Số HTX thành lập mới: 18 HTX và 2 liên hiệp HTX",
            ["Số HTX thành lập mới", "Số HTX thành lập mới liên hiệp HTX"],
        ),
        ("cắt giảm 30% chi phí đi lại", ["cắt giảm chi phí đi lại"]),
        ("cùng các vị lãnh đạo huyện, phòng ban và hơn 100 đại biểu dự", ["đại biểu dự"]),
        ("Tai nạn giao thông tiếp tục giảm 3 tiêu chí", ["Tai nạn giao thông"]),
        ("triển khai 20 dự án của các HTX cho 130 hộ vay", ["triển khai dự án của các HTX", "triển khai cho hộ vay"]),
        ("vượt các chỉ tiêu mà huyện đã đặt ra (80% về việc)", ["về việc"]),
        (
            "Đóng góp của kinh tế tập thể, HTX vào ngân sách xã đạt 5%",
            ["Đóng góp của kinh tế tập thể, HTX vào ngân sách xã"],
        ),
        ("Tỷ lệ thất thoát nước: ≤ 16,4%.", ["Tỷ lệ thất thoát nước"]),
        ("Phấn đấu đến 31/12/2026 giải ngân 95% kế hoạch vốn.", ["giải ngân (kế hoạch vốn)"]),
        ("Tính đến 31/12/2025: Dư nợ cho vay 168 tỷ đồng.", ["Dư nợ cho vay"]),
        ("Sửa nhà vệ sinh khối 6, 7 và mua 02 bộ bàn ghế.", ["mua"]),
        ("Có 70% học sinh lớp 9 đỗ vào trường công lập.", ["học sinh lớp 9 đỗ vào trường công lập"]),
        (
            "Còn 2 chỉ tiêu không đạt: thu hội phí (82%), phát triển hội viên (45%).",
            ["chỉ tiêu không đạt", "thu hội phí", "phát triển hội viên"],
        ),
        ("Kết nạp 12 hội viên (80%).", ["Kết nạp", "Kết nạp"]),
        ("Nợ quá hạn 5,9 tỷ đồng, chiếm 0,14%/tổng dư nợ.", ["Nợ quá hạn", "Nợ quá hạn"]),
        ("Tồn tại: để xảy ra 02 sự cố cơ điện.", ["xảy ra sự cố cơ điện"]),
        ("Rèn luyện: Tốt 85%, Khá 13%, Đạt 2%.", ["Rèn luyện: Tốt", "Khá", "Đạt"]),
        ("Tỷ lệ HTX khá, tốt chiếm 61%, trung bình 29%, yếu 10%.", ["Tỷ lệ HTX khá, tốt", "trung bình", "yếu"]),
        ("Doanh thu tốt, tăng trung bình 29%.", ["Doanh thu tốt"]),
    ],
)
def test_words_that_only_lead_on_are_left_out(clause: str, words: list[str]) -> None:
    assert indicators(clause)[: len(words)] == words


def test_figure_that_hangs_on_another_tells_both() -> None:
    assert indicators("đưa 42 sản phẩm của 18 HTX lên sàn") == ["đưa", "đưa sản phẩm của HTX lên sàn"]
    assert indicators("giải ngân 9 tỷ đồng cho 18 hộ") == ["giải ngân", "giải ngân cho hộ"]
    assert indicators("xây dựng 2 căn nhà trị giá 90 triệu đồng") == ["xây dựng", "xây dựng (trị giá)"]


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("trồng 2 triệu cây phân tán", ["trồng cây phân tán"]),
        ("90% xã, phường có trạm y tế đạt chuẩn trước năm 2028", ["xã, phường có trạm y tế đạt chuẩn"]),
        (
            "Phân bổ 45 tỷ đồng, trong đó 30 tỷ đồng đầu tư đường thôn",
            ["Phân bổ", "Phân bổ đầu tư đường thôn"],
        ),
        ("Doanh thu 45 tỷ đồng, trong đó 30 tỷ đồng thuộc quý I", ["Doanh thu", "Doanh thu"]),
    ],
)
def test_parts_of_sums_and_large_numbers(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


def test_what_is_measured_is_told_without_its_unit_and_what_is_counted_with_it() -> None:
    assert indicators("nạo vét 2 km kênh nội đồng, mở 3 lớp tập huấn") == ["nạo vét kênh nội đồng", "mở lớp tập huấn"]


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("phòng, chống hạn cho 60 ha ở cuối nguồn", ["phòng, chống hạn cho ha ở cuối nguồn"]),
        ("xử lý 5 vụ việc tồn đọng từ năm 2025", ["xử lý vụ việc tồn đọng"]),
        ("giải ngân 90% vốn chương trình quốc gia năm 2025", ["giải ngân vốn chương trình quốc gia"]),
        ("hoàn thành 22 chỉ tiêu của năm 2025", ["hoàn thành chỉ tiêu của năm"]),
        ("dạy cho 60 học viên vào sáng ngày 05/9", ["dạy cho học viên"]),
    ],
)
def test_time_behind_what_is_counted_is_not_counted(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("đưa tỷ lệ HTX loại khá trở lên đạt trên 60%", ["đưa tỷ lệ HTX loại khá trở lên"]),
        ("kết nạp 20 hội viên trở lên và 30 đoàn viên", ["kết nạp", "kết nạp đoàn viên"]),
        ("Cấp đổi Bằng “Gia đình hiếu học” 12 hồ sơ", ["Cấp đổi Bằng “Gia đình hiếu học”"]),
        ("Chi phí quản lý bằng 12% doanh thu", ["Chi phí quản lý doanh thu"]),
        ("Tổng sản phẩm (GRDP) theo giá so sánh đạt 120 tỷ đồng", ["Tổng sản phẩm (GRDP) theo giá so sánh"]),
        ("trồng cây ven đường liên xã, đạt tỷ lệ 85%", ["trồng cây ven đường liên xã"]),
        ("cấp nước sạch cho thôn bản, phải đạt 85%", ["cấp nước sạch cho thôn bản"]),
        ("Hạnh kiểm: Tốt: 95%; trung bình: 5%", ["Tốt", "trung bình"]),
        ("Tốc độ tăng trưởng (giai đoạn 1) trung bình đạt 6%", ["Tốc độ tăng trưởng"]),
        ("Chi phí bán hàng không vượt quá 3 tỷ đồng", ["Chi phí bán hàng"]),
        ("Nợ xấu không được vượt quá 2%", ["Nợ xấu"]),
        ("xây kho lạnh, tổng mức không quá 900 triệu đồng", ["tổng mức"]),
        ("Tốc độ tăng giá trị sản xuất (giá so sánh) giai đoạn 2031 - 2035 đạt 9%", ["Tốc độ tăng giá trị sản xuất"]),
        ("Tỷ lệ nợ quá hạn (nhóm 2) nhiệm kỳ 2025 - 2030 dưới 2%", ["Tỷ lệ nợ quá hạn"]),
        (
            "Toàn xã có 50 tổ hợp tác (THT) và 12 HTX, 3 quỹ tín dụng",
            ["Toàn xã có tổ hợp tác", "Toàn xã có HTX", "Toàn xã có quỹ tín dụng"],
        ),
        ("Toàn xã có 9 trường/120 lớp", ["Toàn xã có trường", "Toàn xã có lớp"]),
        ("thu ngân sách đạt 3 tỷ đồng, lũy kế 9 tháng đầu năm đạt 20 tỷ đồng", ["thu ngân sách", "thu ngân sách"]),
        ("cho vay với tổng hạn mức 40 tỷ đồng", ["cho vay với tổng hạn mức"]),
        (
            "Có 18 chỉ tiêu đạt và vượt kế hoạch; 2 nhiệm vụ chưa đến hạn",
            ["chỉ tiêu đạt và vượt kế hoạch", "nhiệm vụ chưa đến hạn"],
        ),
        ("xây dựng 100% chi hội trong sạch, vững mạnh", ["xây dựng chi hội trong sạch, vững mạnh"]),
        ("thúc đẩy tăng trưởng với mục tiêu đạt 8% trở lên", ["thúc đẩy tăng trưởng"]),
        ("xác định mức độ khuyết tật cho 12 trường hợp", ["xác định mức độ khuyết tật cho trường hợp"]),
    ],
)
def test_words_that_only_look_like_leads_or_ends(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


def test_label_on_the_line_above_says_what_is_counted() -> None:
    found = extract_text("Kinh phí gồm:\n\n- Thuê xe, đưa đón đại biểu:\n12 triệu đồng.\n").targets
    assert [one.indicator for one in found] == ["Thuê xe, đưa đón đại biểu"]
    found = extract_text("Các xã báo cáo trong tháng 5 năm 2027 như sau:\n12 triệu đồng.\n").targets
    assert [one.indicator for one in found] == ["triệu đồng"]


def test_guests_who_are_counted_last_came_to_what_the_sentence_opens_with() -> None:
    text = (
        "Dự lễ ra quân có ông Lê An, Bí thư; bà Hà My và hơn 50 đoàn viên. Các xã trồng cây và 60 đoàn viên dọn rác.\n"
    )
    first, second = extract_text(text).targets
    assert (first.indicator, second.indicator) == ("Dự lễ ra quân đoàn viên", "trồng cây đoàn viên dọn rác")


def test_time_alone_behind_a_comma_hides_no_measure() -> None:
    assert indicators("Tổng nguồn vốn hoạt động, đến nay trên 10 tỷ đồng") == ["Tổng nguồn vốn hoạt động"]
    assert indicators("kết nạp hội viên mới, đến nay thành lập 10 chi hội") == ["thành lập"]


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("Hơn 400 giáo viên dự tọa đàm", ["giáo viên dự tọa đàm"]),
        ("Kỳ Sơn là 264 hộ / 600 nhân khẩu", ["Kỳ Sơn", "Kỳ Sơn nhân khẩu"]),
        ("Chỉ số mua hàng (PMI) của cả nước đạt 51,9 điểm", ["Chỉ số mua hàng (PMI) của cả nước"]),
        ("Tuyến cao tốc (giai đoạn một) dài khoảng 115 km", ["Tuyến cao tốc dài"]),
        ("nhưng doanh thu đạt 11 tỷ đồng, tăng bình quân 23,9%/năm", ["doanh thu", "doanh thu"]),
        ("tập trung vào 5 nội dung lớn", ["nội dung lớn"]),
        ("giải ngân cho 20 hộ vay nhưng chưa đủ", ["giải ngân cho hộ vay"]),
        ("bầu với số phiếu cao, tỉ lệ 94%", ["bầu với số phiếu cao"]),
    ],
)
def test_words_between_sentences_and_about_how_many_count_nothing(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("kết nạp 12 hội viên (1 hội viên nghỉ chế độ)", ["kết nạp", "hội viên nghỉ chế độ"]),
        ("thu 25 kg giấy (mỗi kg giấy bán được là 2.000 đồng)", ["thu giấy", "mỗi kg giấy bán"]),
        ("kết nạp 12 hội viên (tăng 5 hội viên so với năm trước)", ["kết nạp", "kết nạp"]),
        ("kết nạp 12 hội viên (đạt 100%)", ["kết nạp", "kết nạp"]),
        ("niêm yết hồ sơ xét duyệt trợ cấp tổng số 52 hồ sơ", ["niêm yết hồ sơ xét duyệt trợ cấp"]),
        ("Tổng số 52 hồ sơ", ["Tổng số hồ sơ"]),
    ],
)
def test_figures_in_brackets_and_totals(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        (
            "Hội Nông dân tỉnh vận động các hộ dân tham gia vào các hợp tác xã nông nghiệp khoảng 85 HTX",
            ["vận động các hộ dân tham gia vào các hợp tác xã nông nghiệp"],
        ),
        (
            "kiểm tra thủ tục hành chính và điều kiện an toàn thực phẩm tại 30 cơ sở",
            ["kiểm tra thủ tục hành chính và điều kiện an toàn thực phẩm tại cơ sở"],
        ),
        (
            "Sau khi bàn bạc với các hộ ở ven sông về chỗ ở mới, xã sẽ xây nhà ở cho 30 hộ",
            ["xây nhà ở cho hộ"],
        ),
        ("tổ chức cấp phát thuốc cho 500 lượt người", ["tổ chức cấp phát thuốc cho lượt người"]),
    ],
)
def test_long_words_are_cut_where_what_is_done_begins(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        (
            "Ban Liên lạc Chiến sĩ Điện Biên Phủ của Thành phố có 21 hội viên",
            ["Ban Liên lạc Chiến sĩ Điện Biên Phủ của Thành phố có hội viên"],
        ),
        ("đến nay toàn tỉnh đã có hơn 200 HTX", ["toàn tỉnh đã có HTX"]),
        ("- Phú Tân hiện có 98 người cao tuổi", ["Phú Tân hiện có người cao tuổi"]),
        ("theo tổng hợp của Sở Nông nghiệp có 52 ngôi nhà", ["ngôi nhà"]),
        ("đã có 110 công dân khám", ["công dân khám"]),
    ],
)
def test_long_owners_and_who_has_had_it_before(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("trả cổ tức không thấp hơn 8%/năm", ["trả cổ tức"]),
        ("Phấn đấu tỷ lệ hộ nghèo không cao hơn 2%", ["tỷ lệ hộ nghèo"]),
        ("Ông Đỗ Văn Sáng tái đắc cử chức Chủ tịch với 108/112 phiếu", ["tái đắc cử chức Chủ tịch"]),
        ("Số phiếu bầu cử là 30 phiếu", ["Số phiếu bầu cử"]),
        ("Quỹ Hỗ trợ phát triển HTX cho vay 28 dự án", ["cho vay"]),
        ("Tỉnh đã hỗ trợ phát triển 12 HTX", ["hỗ trợ phát triển"]),
        ("Tham dự hội nghị có ông An, đại diện các sở, ngành và hơn 80 HTX", ["Tham dự hội nghị HTX"]),
        ("- Đ/c Khôi: Việc thu phí của thành viên đạt 63%", ["Việc thu phí của thành viên"]),
        ("- Bà mẹ Việt Nam anh hùng: còn sống 3 mẹ", ["Bà mẹ Việt Nam anh hùng: còn sống"]),
    ],
)
def test_bounds_offices_won_and_who_speaks_are_no_part_of_what_is_counted(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        (
            "Tiền gửi đạt 168 tỷ đồng, tăng 8% so đầu năm nhưng mới bằng 95,6% kế hoạch",
            ["Tiền gửi", "Tiền gửi", "Tiền gửi (kế hoạch)"],
        ),
        ("Dư nợ 32 tỷ đồng, hoàn thành 98,2% kế hoạch năm", ["Dư nợ", "Dư nợ (kế hoạch năm)"]),
        (
            "Thu phí 21 tỷ đồng, đạt 84% kế hoạch, tăng gấp 1,3 lần cùng kỳ",
            ["Thu phí", "Thu phí (kế hoạch)", "Thu phí"],
        ),
        ("Gieo trồng 318 ha, bằng 99,2% cùng kỳ", ["Gieo trồng", "Gieo trồng (cùng kỳ)"]),
        ("đàn lợn 6.850 con, bằng 96% năm ngoái", ["đàn lợn", "đàn lợn (năm ngoái)"]),
        ("Hoàn thành 98% khối lượng", ["Hoàn thành khối lượng"]),
        ("Nợ xấu 0,6%, thấp hơn 0,4 điểm phần trăm so với mức cho phép", ["Nợ xấu", "Nợ xấu"]),
        ("Nợ xấu 312 triệu đồng, chiếm tỷ lệ 0,22%/tổng dư nợ", ["Nợ xấu", "Nợ xấu"]),
        ("Vận động được 5 người/chỉ tiêu 12 người", ["Vận động"]),
    ],
)
def test_shares_of_plans_and_of_times_past_count_what_was_counted_before(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("Tặng 500 thẻ BHYT trị giá 436 triệu đồng", ["Tặng thẻ BHYT", "Tặng (trị giá)"]),
        (
            "Trao 20 suất quà và 2 xe lăn trị giá 30 triệu đồng",
            ["Trao", "Trao xe lăn", "Trao (trị giá)"],
        ),
        ("Trích quỹ phúc lợi 15%, quỹ khen thưởng 5%", ["Trích quỹ phúc lợi", "quỹ khen thưởng"]),
        ("Nợ đọng các năm trước còn 76 triệu đồng", ["Nợ đọng"]),
        ("Cụ thể hóa 4 nhóm nhiệm vụ", ["Cụ thể hóa"]),
        ("Cụ thể có 4 nhóm nhiệm vụ", ["nhóm nhiệm vụ"]),
        ("100% trẻ 5 tuổi ra lớp", ["trẻ 5 tuổi ra lớp"]),
        ("100% trẻ em dưới 6 tuổi được cấp thẻ", ["trẻ em dưới 6 tuổi được cấp thẻ"]),
        ("100% trẻ trong 5 thôn", ["trẻ", "trẻ"]),
        ("Huy động 120 ngày công để bê tông hóa 4,7 km đường", ["Huy động", "bê tông hóa đường"]),
        ("để lại chi bộ 2,3 triệu đồng", ["để lại chi bộ"]),
        ("Thù lao HĐQT, BKS: không quá 12% lợi nhuận", ["Thù lao HĐQT, BKS lợi nhuận"]),
        ("Tỷ lệ dự họp thấp (chưa đến 70%)", ["Tỷ lệ dự họp thấp"]),
        ("thu hồi nợ đã xử lý rủi ro 6,5 tỷ đồng", ["thu hồi nợ đã xử lý rủi ro"]),
    ],
)
def test_what_a_sum_is_worth_and_words_that_hold_leads(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("Đội giành 31 giải gồm 2 giải Nhất, 9 giải Nhì", ["Đội giành", "Đội giành giải Nhất", "Đội giành giải Nhì"]),
        ("bầu 5 ủy viên và Ban Kiểm soát gồm 3 thành viên", ["bầu", "Ban Kiểm soát"]),
        ("Chi đầu tư 5 tỷ đồng, chiếm 28% tổng chi", ["Chi đầu tư", "Chi đầu tư (tổng chi)"]),
        ("tuyển sinh 600 học sinh lớp 10", ["tuyển sinh học sinh lớp 10"]),
        ("phấn đấu > 90% hội viên được phổ biến", ["hội viên được phổ biến"]),
        ("tặng quà tối thiểu 25 suất x 300.000 đồng", ["tặng quà", "tặng quà"]),
        ("chi giáo dục, đào tạo: 5.480 tỷ đồng", ["chi giáo dục, đào tạo"]),
        ('Tỷ lệ hộ đạt "5 có, 3 sạch": 85%', ['Tỷ lệ hộ đạt "5 có, 3 sạch"']),
        ("Dư nợ 24,5 tỷ đồng/398 hộ vay", ["Dư nợ", "hộ vay"]),
    ],
)
def test_parts_shares_and_what_stands_behind_a_stroke(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


def test_bracket_tells_parts_and_what_follows_it_goes_on_with_the_whole() -> None:
    text = (
        "- Diện tích liên kết 318 ha (lúa 210 ha, ngô 108 ha), đạt 83% kế hoạch.\n- Diện tích 20 ha (cùng kỳ 18 ha).\n"
    )
    found = [one.indicator for one in extract_text(f"BÁO CÁO\nKết quả năm 2025\n\n{text}").targets]
    assert found == [
        "Diện tích liên kết",
        "lúa",
        "ngô",
        "Diện tích liên kết (kế hoạch)",
        "Diện tích",
        "Diện tích",
    ]


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("vốn tự có 30%, vay 70%", ["vốn tự có", "vay"]),
        ("Thu ngân sách tăng 12%; hết nhiệm kỳ đạt 9,5 tỷ đồng", ["Thu ngân sách", "Thu ngân sách"]),
        (
            "giá trị sản phẩm thu được trên 1 ha đất trồng trọt đạt 68 triệu đồng",
            ["giá trị sản phẩm thu được trên 1 ha đất trồng trọt"],
        ),
        ("doanh thu đạt trên 1 tỷ đồng", ["doanh thu"]),
        ("Làm đường ngõ xóm năm 2026\nTổng chiều dài 620m", ["Tổng chiều dài"]),
        ("Thời gian: 19h30 tại nhà văn hóa\nCó mặt: 87 hộ", ["Có mặt"]),
    ],
)
def test_lines_bases_and_what_the_clause_before_counted(clause: str, words: list[str]) -> None:
    found = [one.indicator for one in extract_text(f"BÁO CÁO\nKết quả năm 2025\n\n1. {clause}.\n2. Đủ.\n").targets]
    assert found == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("Lãi suất 6,5%/năm - thấp hơn ngân hàng từ 2 đến 3 điểm", ["Lãi suất", "thấp hơn ngân hàng"]),
        ("Thu kinh phí 2%, đoàn phí 0,5%: tổng thu 8,9 tỷ đồng", ["Thu kinh phí", "đoàn phí", "tổng thu"]),
        ("Tồn tại: còn 3 tổ xếp loại khá", ["Tồn tại: tổ xếp loại khá"]),
        ("kết nạp Đảng 19 đồng chí (NQ 15 đồng chí, vượt 26%)", ["kết nạp Đảng", "kết nạp Đảng (NQ)", "kết nạp Đảng"]),
    ],
)
def test_dashes_percentages_and_short_plans(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("Tỷ lệ giải ngân đạt 61%, cao hơn 5,2% so với cùng kỳ", ["Tỷ lệ giải ngân"] * 2),
        ("Có 12 xã đạt chuẩn, ít hơn 3 xã so với năm 2030", ["xã đạt chuẩn"] * 2),
        ("Thu nhập bình quân cao hơn 1,5 lần so với năm 2030", ["Thu nhập bình quân"]),
    ],
)
def test_what_is_higher_or_lower_is_what_was_counted_before(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("kết nạp 50 hội viên mới nâng tổng số hội viên lên 900 người", ["kết nạp hội viên mới", "tổng số hội viên"]),
        ("kết nạp 5 hội viên, nâng tỷ lệ thu hút lên 80%", ["kết nạp", "tỷ lệ thu hút"]),
        ("hỗ trợ 3 hộ nâng cao thu nhập", ["hỗ trợ hộ nâng cao thu nhập"]),
        ("sẽ đăng ký và thực hiện ít nhất 1 công trình", ["đăng ký và thực hiện công trình"]),
        ("nhiều giải pháp thiết thực như: hỗ trợ 12 hộ vay vốn", ["hỗ trợ hộ vay vốn"]),
        ("Giáo dục: mở 3 lớp học", ["Giáo dục: mở"]),
    ],
)
def test_how_many_there_are_now_and_what_a_list_is_called(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("Hộ khá, giàu chiếm tỷ lệ gần 70%", ["Hộ khá, giàu"]),
        ("975 học sinh hạnh kiểm khá, tốt đạt tỷ lệ 99,3%", ["học sinh hạnh kiểm khá, tốt", "tốt"]),
        (
            "đề ra 5 chỉ tiêu chính: 95% chi hội hoàn thành tốt nhiệm vụ",
            ["đề ra chỉ tiêu chính", "chi hội hoàn thành tốt nhiệm vụ"],
        ),
        ("Hội có 900 hội viên sinh hoạt ở 27 chi hội", ["Hội có hội viên sinh hoạt", "sinh hoạt ở chi hội"]),
        ("Có được kết quả trên là do toàn huyện có 85 trang trại", ["toàn huyện có trang trại"]),
        ("Giảm tỷ lệ hộ nghèo 2%", ["Giảm tỷ lệ hộ nghèo"]),
    ],
)
def test_rates_pairs_and_what_only_leads_on(clause: str, words: list[str]) -> None:
    assert indicators(clause) == words
