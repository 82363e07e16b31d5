"""Papers that a text names without a whole symbol, and words that only look like papers."""

import pytest

from extractors.citations import find_citations


def slices(text: str) -> list[str]:
    return [text[slice(*cited.span)] for cited in find_citations(text)]


@pytest.mark.parametrize(
    ("words", "number", "issuer"),
    [
        ("Công điện 12 của UBND tỉnh", "12", "UBND tỉnh"),
        ("Công văn số 2407, ngày 28/3/2027 của Ngân hàng Chính sách xã hội", "2407", "Ngân hàng Chính sách xã hội"),
        ("Đề án số 24 của Trung ương Hội Nông dân", "24", "Trung ương Hội Nông dân"),
        ("Công văn của Sở Nội vụ ngày 14/8/2027", None, "Sở Nội vụ"),
    ],
)
def test_paper_with_a_plain_number_is_cited_by_its_day_or_body(words: str, number: str | None, issuer: str) -> None:
    (cited,) = find_citations(f"Thực hiện {words}, các xã rà soát biên chế.")
    assert (cited.span, cited.number, cited.issuer) == ((10, 10 + len(words)), number, issuer)


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch 100 ngày đêm hoàn thành xóa nhà tạm",
        "Công văn của Sở Nội vụ yêu cầu rà soát",
        "Đoàn Luật sư tỉnh và Hội Luật gia tỉnh tổ chức 12 buổi tư vấn năm 2027.",
        "Luật sư Lê An và luật gia Hà My, thành viên tổ tư vấn",
    ],
)
def test_plans_of_days_and_people_of_law_are_no_papers(text: str) -> None:
    assert slices(text) == []


def test_lawyers_do_not_hide_the_law_they_speak_of() -> None:
    assert slices("Luật sư Lê An trao đổi về Luật Đất đai năm 2024.") == ["Luật Đất đai năm 2024"]


def test_minutes_are_named_with_the_body_that_met() -> None:
    words = "Biên bản họp Hội đồng quản trị số 05/2025/BB-HĐQT ngày 29/5/2025"
    assert slices(f"Căn cứ {words};") == [words]


def test_short_type_after_and_begins_a_citation_of_its_own() -> None:
    text = "thực hiện NQ 05/NQ-ĐU của Đảng ủy xã và KH 14/KH-UBND của UBND xã;"
    assert slices(text) == ["NQ 05/NQ-ĐU của Đảng ủy xã", "KH 14/KH-UBND của UBND xã"]


@pytest.mark.parametrize(
    "words",
    [
        "Điều lệ tổ chức và hoạt động của Công ty Cổ phần Nhựa Lam Sơn",
        "Biên bản họp Đại hội đồng cổ đông năm 2027 số 01/BB-ĐHĐCĐ ngày 26/4/2027",
        "Chương trình phối hợp số 12-CTrPH/BDV-LMHTX",
        "Bộ Luật Dân sự 2015",
        "Tờ trình:\n   Số 202/TTr-SVH ngày 11/5/2027",
    ],
)
def test_papers_of_companies_and_joint_ones_are_cited_whole(words: str) -> None:
    assert slices(f"Căn cứ {words};") == [words]


def test_day_by_which_minutes_are_sent_is_not_theirs() -> None:
    assert slices("Biên bản hội nghị gửi về UBND xã trước ngày 15/12/2027.") == []


def test_body_on_the_next_line_is_not_part_of_the_name_that_is_over() -> None:
    (cited,) = find_citations("Kế hoạch số 04/KH-UBND của UBND tỉnh\nPhòng Kinh tế theo dõi.")
    assert cited.issuer == "UBND tỉnh"


@pytest.mark.parametrize("line", ["Nghị quyết số: 97/2027/NQ-HĐND\n", "Số: 97/2027/NQ-HĐND\n"])
def test_number_on_a_line_of_its_own_is_the_texts(line: str) -> None:
    heading = "Nghị quyết số 97/2027/NQ-HĐND Về chương trình\n"
    assert slices(f"{heading}TRANG CHỦ\n{heading}{line}Nội dung.\n") == []


def test_number_below_a_colon_is_one_of_a_list() -> None:
    assert len(slices("tại các văn bản:\nSố 202/TTr-SVH ngày 11/5/2027;\nSố 203/BC-SVH ngày 12/5/2027.")) == 2


@pytest.mark.parametrize("words", ["Chương trình số 61-Ctr/HU", "Nghị quyết số 7-Nq/ĐU ngày 4/5/2027 của Đảng ủy xã"])
def test_party_type_behind_its_dash_may_be_typed_in_any_case(words: str) -> None:
    assert slices(f"Thực hiện {words}, xã đã họp.") == [words]


@pytest.mark.parametrize("words", ["bón 12 kg/ha", "12 tb/lớp", "3-kh/ha"])
def test_measures_are_no_party_numbers(words: str) -> None:
    assert slices(f"Nhà vườn {words} mỗi vụ.") == []


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("Kết luận số 9-KL/HU của ban Thường vụ Huyện ủy", "ban Thường vụ Huyện ủy"),
        ("Báo cáo số 31/BC-HĐND của Ban văn hóa - xã hội HĐND tỉnh", "Ban văn hóa - xã hội HĐND tỉnh"),
        ("Báo cáo số 32/BC-HĐND của Ban kinh\ntế và ngân sách HĐND huyện", "Ban kinh tế và ngân sách HĐND huyện"),
        ("Quyết định số 4/QĐ-UBND của Phòng tài chính - kế hoạch huyện", "Phòng tài chính - kế hoạch huyện"),
    ],
)
def test_body_typed_small_is_read_whole(words: str, body: str) -> None:
    (cited,) = find_citations(f"Căn cứ {words} về việc tổ chức lễ hội;")
    assert cited.issuer == body


@pytest.mark.parametrize("words", ["bộ phận một cửa", "ban tổ chức lễ hội", "hội viên"])
def test_small_words_that_name_no_body_are_none(words: str) -> None:
    (cited,) = find_citations(f"theo Kế hoạch số 5/KH-UBND của {words} xã Đồi Chè")
    assert cited.issuer is None


def test_paper_behind_and_is_no_part_of_the_body() -> None:
    text = "thực hiện Nghị quyết số 8/NQ-CP của Chính phủ và Kế\nhoạch số 44-KH/TU của Tỉnh ủy;"
    assert [(cited.type, cited.issuer) for cited in find_citations(text)] == [
        ("Nghị quyết", "Chính phủ"),
        ("Kế hoạch", "Tỉnh ủy"),
    ]
    (cited,) = find_citations("Công văn số 45/SKH-TH của Sở Tài chính và Kế hoạch tỉnh về vốn")
    assert cited.issuer == "Sở Tài chính và Kế hoạch tỉnh"


@pytest.mark.parametrize(
    "words",
    [
        "Nghị quyết 26 Ban Chấp hành Trung ương khóa X",
        "Nghị quyết Hội nghị lần thứ 9 Ban Chấp hành Đảng bộ huyện",
        "Nghị quyết Hội nghị Người lao động năm 2027",
        "nghị quyết Đại hội Công đoàn tỉnh lần thứ XI",
    ],
)
def test_resolution_is_told_by_the_conference_that_has_a_number_or_year(words: str) -> None:
    assert slices(f"Các đơn vị thực hiện {words}.") == [words]


@pytest.mark.parametrize(
    "words",
    ["Nghị quyết Hội nghị đề ra", "Nghị quyết Hội nghị khoa học tỉnh", "nghị quyết Đại hội", "nghị quyết 18 của xã"],
)
def test_resolution_of_a_conference_without_number_and_year_is_none(words: str) -> None:
    assert slices(f"Các đơn vị thực hiện {words}.") == []


def test_number_of_a_congress_ends_its_name() -> None:
    (cited,) = find_citations("Kết quả thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ X đạt cao.")
    assert cited.issuer == "Đại hội Đảng bộ huyện lần thứ X"


def test_work_behind_a_name_in_capitals_is_no_part_of_it() -> None:
    (cited,) = find_citations("theo Công văn số 7/SNV-TH của Sở Nội vụ đào tạo 30 cán bộ")
    assert cited.issuer == "Sở Nội vụ"


HEADING = "Nghị quyết Đại hội đại biểu Đảng bộ huyện Vân Trung lần thứ XI"


def test_own_name_as_a_heading_is_no_citation_nor_where_it_is_announced() -> None:
    text = f"Thứ Hai, 7/6/2027\n\n{HEADING}\n\nBản tin đăng toàn văn {HEADING}, nhiệm kỳ 2025 - 2030 vừa thông qua.\n\n"
    assert slices(text) == []
    other = "Nghị quyết Đại hội đại biểu Đảng bộ huyện lần thứ X"
    assert slices(f"{text}Đánh giá việc thực hiện {other}:") == [other]


def test_name_that_begins_a_sentence_or_stands_far_below_is_cited() -> None:
    assert len(slices(f"Triển khai nhiệm vụ\n\n{HEADING} đã đề ra 12 chỉ tiêu.")) == 1
    assert len(slices(f"{'Xã họp bàn. ' * 200}\n\n{HEADING}\n\n")) == 1


def test_every_law_of_a_list_is_cited_known_or_not() -> None:
    text = "thi hành các luật chuyên ngành (Luật Bến cảng, Luật Đèn biển, Bộ luật Hàng hải, Luật Phao tiêu) và báo cáo"
    assert slices(text) == ["Luật Bến cảng", "Luật Đèn biển", "Bộ luật Hàng hải", "Luật Phao tiêu"]


def test_what_a_law_says_is_not_its_name() -> None:
    assert slices("Luật Bến cảng quy định rõ, Luật Đất đai cũng vậy.") == ["Luật Đất đai"]


def test_a_law_that_was_amended_is_one_before_the_next() -> None:
    text = "thi hành Luật Quốc tịch Việt Nam (sửa đổi), Luật Lý lịch tư pháp;"
    assert slices(text) == ["Luật Quốc tịch Việt Nam (sửa đổi)", "Luật Lý lịch tư pháp"]


@pytest.mark.parametrize(
    "text",
    [
        "Sở góp ý dự án Luật Hộ tịch trong tháng 3.",
        "đề xuất việc xây dựng các dự án Luật Hộ tịch, Luật Công chứng và Luật Việc làm;",
        "chuẩn bị việc xây dựng Luật Việc làm.",
        "lấy ý kiến dự thảo Bộ luật Lao động",
    ],
)
def test_a_law_that_is_being_made_is_none_yet(text: str) -> None:
    assert slices(text) == []


@pytest.mark.parametrize(
    ("text", "laws"),
    [
        ("góp ý dự án Luật Hợp tác xã (sửa đổi), trình UBND tỉnh", ["Luật Hợp tác xã (sửa đổi)"]),
        ("thực hiện Luật Xây dựng, Luật Đất đai", ["Luật Xây dựng", "Luật Đất đai"]),
        ("góp ý dự án Luật Hộ tịch. Thực hiện Luật Đất đai", ["Luật Đất đai"]),
        ("xây dựng kế hoạch thi hành Luật Thư viện", ["Luật Thư viện"]),
    ],
)
def test_a_law_that_there_is_stays_one_beside_words_of_making(text: str, laws: list[str]) -> None:
    assert slices(text) == laws


@pytest.mark.parametrize("several", ["4 Nghị quyết", "các Nghị quyết"])
def test_several_resolutions_are_not_one_paper(several: str) -> None:
    assert slices(f"quán triệt {several} Hội nghị Trung ương 6 (khóa XII), gồm:") == []


def test_year_before_a_resolution_does_not_count_it() -> None:
    assert len(slices("Từ năm 2021 Nghị quyết Đại hội XIII của Đảng đi vào cuộc sống.")) == 1


def test_rules_are_cited_where_a_paper_is_based_on_them_by_their_day() -> None:
    (cited,) = find_citations("Căn cứ Quy chế hoạt động của Hội đồng nhân dân ngày 05 tháng 3 năm 2027;\nXét đề nghị")
    assert (cited.type, cited.title) == ("Quy chế", "hoạt động của Hội đồng nhân dân")
    assert cited.date is not None


@pytest.mark.parametrize(
    "text", ["Căn cứ Quy chế làm việc của Ban Chấp hành;", "hoàn thiện Quy chế phối hợp trước ngày 30/6/2027"]
)
def test_rules_without_their_day_or_still_to_be_made_are_no_citation(text: str) -> None:
    assert slices(text) == []


@pytest.mark.parametrize(
    ("text", "laws"),
    [
        ("KẾ HOẠCH\nTRIỂN KHAI THI HÀNH LUẬT VIỆC LÀM\nThực hiện", ["LUẬT VIỆC LÀM"]),
        ("TUYÊN TRUYỀN BỘ LUẬT LAO ĐỘNG NĂM 2019\nNgày", ["BỘ LUẬT LAO ĐỘNG NĂM 2019"]),
        ("TUYÊN TRUYỀN PHÁP LUẬT LAO ĐỘNG", []),
        ("SIẾT CHẶT KỶ LUẬT LAO ĐỘNG", []),
        ("HỘI LUẬT GIA TỈNH, ĐOÀN LUẬT SƯ TỈNH", []),
    ],
)
def test_law_in_capitals_is_one_and_other_words_with_it_are_none(text: str, laws: list[str]) -> None:
    assert slices(text) == laws


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("soạn bài theo Công văn 5512: đủ bốn bước", ["Công văn 5512"]),
        ("góp ý theo tiêu chí CV 5555.", ["CV 5555"]),
        ("mời 24 CV 1200 người", []),
        ("gửi Công văn 12 xã", []),
    ],
)
def test_letter_of_which_only_the_number_is_told(text: str, papers: list[str]) -> None:
    assert slices(text) == papers


def test_body_is_read_behind_words_that_a_paper_was_amended() -> None:
    (cited,) = find_citations("thực hiện Quy định số 27-QĐ/TW (sửa đổi) của Bộ Chính trị về cán bộ")
    assert (cited.number, cited.issuer) == ("27-QĐ/TW", "Bộ Chính trị")


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("theo Nghị định 98/2018 của Chính phủ về liên kết", ["Nghị định 98/2018 của Chính phủ"]),
        (
            "tại Thông tư số 01/2011 của Bộ Nội vụ ban hành ngày 19/1/2011.",
            ["Thông tư số 01/2011 của Bộ Nội vụ ban hành ngày 19/1/2011"],
        ),
        ("Nghị định 59/2023 và Thông tư 24/2017.", ["Nghị định 59/2023", "Thông tư 24/2017"]),
        ("Nghị quyết 30/30 phiếu; Kết luận 12/2025 hộ", []),
        ("theo Quyết định 3287 của Bộ Ngoại giao về mẫu thư", ["Quyết định 3287 của Bộ Ngoại giao"]),
        ("theo Quyết định 3287 của Bộ Công Thương giao chỉ tiêu", ["Quyết định 3287 của Bộ Công Thương"]),
    ],
)
def test_paper_told_by_number_and_year_or_by_its_body(text: str, papers: list[str]) -> None:
    assert slices(text) == papers


@pytest.mark.parametrize(
    "words",
    [
        "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam",
        "Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam năm 2013",
        "Điều 96 Hiến pháp nước CHXHCN Việt Nam",
        "Luật Thuế xuất khẩu, nhập khẩu",
    ],
)
def test_constitution_is_named_by_its_nation(words: str) -> None:
    assert slices(f"Căn cứ {words};") == [words]


@pytest.mark.parametrize("text", ["theo Hiến pháp và pháp luật", "Hiến pháp nước ta quy định", "tìm hiểu Hiến pháp"])
def test_constitution_of_no_named_nation_is_no_citation(text: str) -> None:
    assert slices(text) == []


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Nghị quyết số 35a/2027/NQ-CP ngày 4/5/2027 của Chính phủ", "35a/2027/NQ-CP"),
        ("Nghị quyết 12c/NQ-CP ngày 4/5/2027của Chính phủ", "12c/NQ-CP"),
        ("Nghị quyết 35a", "35a"),
        ("Chương trình 61 của Tỉnh ủy", "61"),
        ("Kế hoạch 19 của UBND huyện", "19"),
        ("Kế hoạch số 19/KH-UBND huyện ngày 4/5/2027", "19/KH-UBND"),
        ("Chỉ thị 47", "47"),
    ],
)
def test_number_with_a_letter_or_with_its_body_alone_is_cited(words: str, number: str) -> None:
    (cited,) = find_citations(f"Theo {words} còn nhiều xã chưa rà soát.")
    assert (cited.span, cited.number) == ((5, 5 + len(words)), number)


@pytest.mark.parametrize(
    "text", ["Lớp 5a/6 học tốt", "Chương trình 12 của xã", "Chương trình 100 ngày", "bón 30d/ha", "Nghị quyết 12 hộ"]
)
def test_classes_and_plans_of_nobody_are_no_papers(text: str) -> None:
    assert slices(text) == []


def test_body_behind_the_bracket_of_a_number_is_the_papers() -> None:
    text = "Kế hoạch Phòng dịch trong trường học (số 57/KH-BYT ngày 4/5/2027) của Bộ Y tế, các xã"
    assert [cited.issuer for cited in find_citations(text)] == ["Bộ Y tế"]
    text = "Kế hoạch (ban hành kèm Quyết định số 57/QĐ-BYT ngày 4/5/2027) của Sở Nội vụ"
    assert [cited.issuer for cited in find_citations(text)] == [None]


def test_law_typed_small_is_one_where_its_name_is_known_and_capital() -> None:
    text = "Theo luật Đất đai, luật chơi của hội thi và pháp luật Đất đai, luật sư tư vấn luật lao động"
    assert slices(text) == ["luật Đất đai"]


def test_amendment_in_brackets_belongs_to_a_charter() -> None:
    assert slices("góp ý vào Điều lệ Đảng (sửa đổi, bổ sung), gửi về xã") == ["Điều lệ Đảng (sửa đổi, bổ sung)"]
    assert slices("theo Điều lệ Đảng (chương II), gửi về xã") == ["Điều lệ Đảng"]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Quyết định số 58-HĐBT ngày 4/5/1985", "58-HĐBT"),
        ("Sắc lệnh 31-SL", "31-SL"),
        ("Quyết định số 36- QD/BCSCLTW ngày 4/5/2027", "36-QD/BCSCLTW"),
    ],
)
def test_old_numbers_with_a_body_alone_and_types_without_marks(words: str, number: str) -> None:
    (cited,) = find_citations(f"Theo {words}, các xã rà soát.")
    assert (cited.span, cited.number) == ((5, 5 + len(words)), number)


def test_body_behind_a_dash_is_no_paper_without_its_type() -> None:
    assert slices("đại biểu tổ 12-UBND và 15-CP tham dự") == []


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("theo Luật Cán bộ công chức và Luật BHYT", ["Luật Cán bộ công chức", "Luật BHYT"]),
        ("theo Luật Đất đai sửa đổi năm 2027 về giá", ["Luật Đất đai sửa đổi năm 2027"]),
        ("Luật Đất đai sửa đổi nhiều điều", ["Luật Đất đai"]),
        ("văn bản quy phạm pháp luật và số 15/2027/NĐ-CP", ["15/2027/NĐ-CP"]),
        (
            "Điều lệ Hội Nông dân Việt Nam kèm theo Quyết định 15/QĐ-TTg",
            ["Điều lệ Hội Nông dân Việt Nam", "Quyết định 15/QĐ-TTg"],
        ),
        ("Nghị quyết 35 không áp dụng cho xã", ["Nghị quyết 35"]),
        ("Nghị quyết 35 hộ nghèo", []),
    ],
)
def test_where_names_of_papers_end(text: str, papers: list[str]) -> None:
    assert slices(text) == papers


@pytest.mark.parametrize(
    "words",
    [
        "Quyết định 34/QĐ-HLG ngày 4/5/2027 của Hội luật gia Việt Nam",
        "Nghị quyết Đại hội Công đoàn lần thứ IX – Nhiệm kỳ 2027-2032",
        "tiểu mục 2 Mục II Nghị quyết 33-NQ/TW",
        "Nghị quyết Trung ương 3, khoá IX",
        "Luật Luật sư năm 2027",
    ],
)
def test_papers_are_cited_to_the_end_of_their_names(words: str) -> None:
    assert slices(f"thực hiện {words}, các xã") == [words]


def test_bars_of_lawyers_and_what_is_done_behind_a_body_are_no_papers() -> None:
    assert slices("phí gia nhập Đoàn Luật sư năm 2027") == []
    assert slices("theo Quyết định 34/QĐ-UBND của UBND xã gia hạn nợ") == ["Quyết định 34/QĐ-UBND của UBND xã"]


def test_paper_that_a_cell_names_as_what_comes_of_the_work_is_not_cited() -> None:
    row = "1 | Tham mưu chính sách | Văn phòng Sở | Nghị quyết HĐND tỉnh | Quý I"
    assert find_citations(row) == ()
    assert len(find_citations("Thực hiện Nghị quyết HĐND tỉnh, các xã rà soát.")) == 1
