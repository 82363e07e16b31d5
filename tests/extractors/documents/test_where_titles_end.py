"""Where a title ends: before who decides, before the first paragraph, before a rule; and whose committee a header names."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts
from extractors.documents.letters import title_in_small_letters
from extractors.documents.view import view_of
from vitext.clean import clean

_TOP = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


@pytest.mark.parametrize(
    ("place", "title"),
    [
        ("TỈNH LAM NAM\nỦY BAN NHÂN DÂN TỈNH LAM NAM", "tỉnh Lam Nam"),
        ("TỈNH LAM SƠN NĂM\n2027\nỦY BAN NHÂN DÂN TỈNH LAM SƠN", "tỉnh Lam Sơn năm 2027"),
    ],
)
def test_who_decides_is_no_part_of_a_long_title(place: str, title: str) -> None:
    text = (
        f"ỦY BAN NHÂN DÂN\nTỈNH LAM SƠN\n{_TOP}Số: 14/2027/QĐ-UBND\nLam Sơn, ngày 19 tháng 6 năm 2027\nQUYẾT ĐỊNH\n"
        f"BAN HÀNH QUY ĐỊNH VỀ CHỨC NĂNG, NHIỆM VỤ CỦA CHI CỤC THỦY LỢI {place}\nCăn cứ Luật Thủy lợi ngày 19/6/2017;\n"
    )
    found = _read(text).title
    assert found
    assert found.endswith(title)


def test_paragraph_below_a_title_on_the_type_line_is_none_of_it() -> None:
    body = "Thi hành Quy định của Ban Thường vụ về thể thức văn bản và các kết luận gần đây, " + "Văn phòng " * 18
    text = f"TỈNH ỦY LAM SƠN\nVĂN PHÒNG\nĐẢNG CỘNG SẢN VIỆT NAM\nSố: 11-HD/VPTU\nLam Sơn, ngày 28 tháng 5 năm 2027\n\nHƯỚNG DẪN VỀ SOẠN THẢO VĂN BẢN\n\n{body}hướng dẫn như sau:\n\n1. Tiêu đề\n"
    assert _read(text).title == "Về soạn thảo văn bản"
    site = f"Hướng dẫn 11-HD/VPTU về soạn thảo văn bản của Đảng do Văn phòng Tỉnh ủy ban hành\n\n{text}"
    assert _read(site).title == "Về soạn thảo văn bản"


def test_title_in_one_line_ends_at_a_rule() -> None:
    text = (
        f"BAN CHẤP HÀNH ĐOÀN TỈNH LAM SƠN {_TOP.replace(chr(10), ' ')}Số: 12/QĐ-TĐTN Lam Sơn, ngày 12 tháng 5 năm 2027 QUYẾT ĐỊNH Về việc ban hành "
        "Quy chế làm việc của Đoàn--------- BAN THƯỜNG VỤ TỈNH ĐOÀN LAM SƠN - Căn cứ Điều lệ Đoàn; - Xét đề nghị của Văn phòng, QUYẾT ĐỊNH Điều 1. Ban hành Quy chế."
    )
    assert _read(text).title == "Về việc ban hành Quy chế làm việc của Đoàn"


@pytest.mark.parametrize(
    ("organ", "issuer"),
    [
        ("BAN CHẤP HÀNH TRUNG ƯƠNG", "Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh"),
        ("BCH ĐOÀN PHƯỜNG VĨNH LAM", "BCH Đoàn phường Vĩnh Lam"),
    ],
)
def test_right_column_says_whose_central_committee_it_is(organ: str, issuer: str) -> None:
    text = f"{organ}\n***\nSố: 22-KH/ĐTN\nĐOÀN TNCS HỒ CHÍ MINH\nVĩnh Lam, ngày 16 tháng 5 năm 2027\n\nKẾ HOẠCH\nTổ chức hoạt động hè\n\nI. MỤC ĐÍCH\n"
    assert _read(text).issuer == issuer


def test_central_committee_of_the_party_stays_itself() -> None:
    text = "BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 22-QĐ/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 16 tháng 5 năm 2027\n\nQUY ĐỊNH\nvề thi hành Điều lệ\n\n"
    assert _read(text).issuer == "Ban Chấp hành Trung ương"


@pytest.mark.parametrize(
    ("line", "author"), [("VĂN LAM |", "VĂN LAM"), ("VĂN LAM", None), ("KINH TẾ |", None), ("UBND XÃ |", None)]
)
def test_name_in_capitals_below_a_title_signs_as_a_cell_only(line: str, author: str | None) -> None:
    lead = "Sáng 12/4, UBND huyện Lam Giang tổ chức hội nghị triển khai công tác phòng, chống hạn cho vụ lúa hè thu năm nay."
    text = f"Tăng cường các biện pháp phòng, chống hạn\n\n{line}\n\n{lead}\n\nHội nghị nghe báo cáo và thảo luận nhiều nội dung quan trọng.\n\nTAGS\n"
    assert _read(text).author == author


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("VỀ VIỆC TỔ CHỨC THI KIỂM TRA CÔNG TÁC Y TẾ", "Về việc tổ chức thi kiểm tra công tác y tế"),
        ("THỦ TỤC HÀNH CHÍNH CỦA SỞ TÀI CHÍNH", "Thủ tục hành chính của Sở Tài chính"),
        ("CỦA PHÒNG TỔ CHỨC - HÀNH CHÍNH", "Của Phòng Tổ chức - Hành chính"),
        ("CƠ SỞ GIÁO DỤC, CÁN BỘ TÀI CHÍNH (CỦA CHÍNH PHỦ)", "Cơ sở giáo dục, cán bộ tài chính (của Chính phủ)"),
        ("XÂY DỰNG NÔNG THÔN MỚI THÀNH PHỐ ĐÔNG LAM", "Xây dựng nông thôn mới thành phố Đông Lam"),
        ("CỦA BAN CHẤP HÀNH TRUNG ƯƠNG", "Của Ban Chấp hành Trung ương"),
    ],
)
def test_field_of_work_has_a_capital_in_the_name_of_a_body_only(printed: str, title: str) -> None:
    assert title_in_small_letters(view_of("1. Khác."), printed) == title


def test_subject_of_a_letter_goes_on_with_a_line_that_begins_as_a_type_does() -> None:
    text = (
        f"UBND HUYỆN LAM GIANG\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: /PGD&ĐT\nV/v triệu tập cán bộ dự hội nghị\nhướng dẫn các khoản thu\n{_TOP}"
        "Lam Giang, ngày 5 tháng 9 năm 2027\n\nKính gửi: Các trường Mầm non.\n\nPhòng Giáo dục và Đào tạo yêu cầu cử cán bộ dự họp.\n"
    )
    assert _read(text).title == "V/v triệu tập cán bộ dự hội nghị hướng dẫn các khoản thu"


@pytest.mark.parametrize("speck", ["", "wW "])
def test_whom_a_letter_is_addressed_to_ends_its_subject(speck: str) -> None:
    text = f"ỦY BAN NHÂN DÂN\t{_TOP}HUYỆN LAM GIANG\nSố 60 /UBND-YT\nV/v phòng, chống dịch\n{speck}Kính gửi:\n- Các xã;\n- Các cơ quan.\nThực hiện Chỉ thị, Ủy ban nhân dân huyện yêu cầu các xã.\n"
    assert _read(text).title == "V/v phòng, chống dịch"


@pytest.mark.parametrize("symbol", ["/HD-PGD&ĐT", "/SGDĐT-GDTrH, GDTX", "12/HD-PGD&ĐT"])
def test_place_begins_behind_the_whole_symbol(symbol: str) -> None:
    text = f"SỞ GIÁO DỤC VÀ ĐÀO TẠO\n{_TOP}Số: {symbol} Lam Giang, ngày 5 tháng 9 năm 2027\nHƯỚNG DẪN\nThực hiện nhiệm vụ năm học\n\nI. NHIỆM VỤ\n"
    assert _read(text).place == "Lam Giang"


def test_title_ends_above_a_section_whatever_its_number() -> None:
    text = "KẾ HOẠCH Phát triển chương trình giáo dục của trường mầm non\nII. ĐẶC ĐIỂM TÌNH HÌNH\nTheo quyết định của huyện, trường có 12 lớp.\n"
    assert _read(text).title == "Phát triển chương trình giáo dục của trường mầm non"


def test_day_without_a_blank_is_read_and_quoted_names_keep_their_capital() -> None:
    text = f"CHI HỘI THÔN ĐÔNG LAM\n{_TOP}Đông Lam, ngày 22tháng 01 năm 2027\n\nBÁO CÁO\nTHỰC HIỆN ĐỀ ÁN “DẠY VÀ HỌC NGOẠI NGỮ”\n\nNăm 2026 chi hội có 45 hội viên.\n"
    facts = _read(text)
    assert facts.date is not None
    assert (facts.date.isoformat(), facts.title) == ("2027-01-22", "Thực hiện đề án “Dạy và học ngoại ngữ”")


def test_charter_is_issued_by_the_body_it_names() -> None:
    text = f"{_TOP}\nĐIỀU LỆ\nHỢP TÁC XÃ NÔNG NGHIỆP LAM SƠN\n\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Tên gọi\n"
    assert _read(text).issuer == "Hợp tác xã Nông nghiệp Lam Sơn"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("1. Hoàn thành việc hoàn thành các phương án", "Tập trung hoàn thành các phương án"),
        ("Các xã Hoàn Thành và Đông Lam", "Tập trung Hoàn Thành các phương án"),
    ],
)
def test_word_that_only_begins_a_line_elsewhere_stays_small(text: str, title: str) -> None:
    assert title_in_small_letters(view_of(text), "TẬP TRUNG HOÀN THÀNH CÁC PHƯƠNG ÁN") == title


def test_conclusion_of_a_body_is_written_as_one_title() -> None:
    text = (
        "BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 21-KL/TW\nHà Nội, ngày 28 tháng 11 năm 2027\nKẾT LUẬN\n"
        "CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ\nVỀ CHÍNH QUYỀN ĐỊA PHƯƠNG\n-----\nTại phiên họp ngày 28/11/2027, Bộ Chính trị kết luận như sau:\n1. Tiếp tục.\n"
    )
    assert _read(text).title == "Kết luận của Bộ Chính trị, Ban Bí thư về chính quyền địa phương"


@pytest.mark.parametrize("broken", ["Ý\nKIẾN CHỈ ĐẠO", "Ý KIẾN\nCHỈ ĐẠO", "KẾT\nLUẬN"])
def test_a_title_that_a_site_broke_after_its_first_word_goes_on(broken: str) -> None:
    words = f"{broken} CỦA PHÓ CHỦ TỊCH LÊ THANH TRÀ TẠI BUỔI LÀM VIỆC VỚI LIÊN MINH HỢP TÁC XÃ TỈNH"
    text = f"VĂN PHÒNG\nSố: 53/TB-VP\nLam Giang, ngày 28 tháng 11 năm 2025\nTHÔNG BÁO\n{words}\nNgày 20 tháng 11 năm 2025, đồng chí Lê Thanh Trà đã kết luận như sau:\n"
    facts = find_document_facts(text).facts
    assert facts.kind == "conclusion_notice"
    assert (facts.title or "").casefold() == words.replace("\n", " ").casefold()


def test_a_word_in_capitals_before_a_line_that_decides_is_a_title_of_its_own() -> None:
    facts = find_document_facts("NGHỊ QUYẾT\nVỀ NHÂN SỰ\nBAN CHẤP HÀNH HỘI NÔNG DÂN TỈNH\n\nĐiều 1. Bầu ông A.\n").facts
    assert (facts.title or "").casefold() == "về nhân sự"


def test_council_below_a_title_that_ends_with_its_level_decides() -> None:
    text = (
        f"HỘI ĐỒNG NHÂN DÂN\nTỈNH LAM SƠN\n{_TOP}Số: 86/NQ HĐND\nLam Sơn, ngày 13 tháng 7 năm 2027\nNGHỊ QUYẾT\n"
        "VỀ VIỆC QUY ĐỊNH MỨC THU CÁC LOẠI PHÍ THUỘC THẨM QUYỀN CỦA HỘI ĐỒNG NHÂN DÂN TỈNH\nHỘI ĐỒNG NHÂN DÂN TỈNH LAM SƠN\n"
        "KHÓA VII KỲ HỌP THỨ 9\nCăn cứ Luật Tổ chức chính quyền địa phương;\n"
    )
    facts = _read(text)
    assert facts.title
    assert facts.title.endswith("thuộc thẩm quyền của Hội đồng nhân dân tỉnh")
    assert facts.number == "86/NQ-HĐND"


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("SẮP XẾP TỔ CHỨC BỘ MÁY", "Sắp xếp tổ chức bộ máy"),
        ("KẾ HOẠCH CỦA BỘ TÀI CHÍNH", "Kế hoạch của Bộ Tài chính"),
        ("CÁC QUẬN, HUYỆN TRONG CHUYỂN ĐỔI", "Các quận, huyện trong chuyển đổi"),
        ("BÁO CÁO CỦA HUYỆN LAM GIANG", "Báo cáo của huyện Lam Giang"),
    ],
)
def test_word_of_bodies_within_another_word_stays_small(printed: str, title: str) -> None:
    assert title_in_small_letters(view_of("Ngày 5/8, Bộ Chính trị và Bộ Tài chính họp."), printed) == title


def test_sort_of_a_resolution_in_small_letters_heads_a_paper() -> None:
    text = "Đảng ủy Sở Y tế\nChi bộ Trung tâm Kiểm nghiệm\n***\nNghị quyết chuyên đề\nNâng cao chất lượng kiểm nghiệm\n\nNhững năm qua, Trung tâm đã phát triển.\n1. Mục tiêu\nĐến năm 2028, đạt 60%.\n"
    found = _read(text)
    assert (found.kind, found.title) == ("resolution", "Nâng cao chất lượng kiểm nghiệm")


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("NGHỊ QUYẾT\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ\nvề phát triển kinh tế tập thể", "về phát triển kinh tế tập thể"),
        ("NGHỊ QUYẾT CHUYÊN ĐỀ\nvề nâng cao chất lượng dạy học", "về nâng cao chất lượng dạy học"),
        ("NGHỊ QUYẾT CHUYÊN ĐỀ VỀ CHUYỂN ĐỔI SỐ", "Về chuyển đổi số"),
        ("NGHỊ QUYẾT\nCủa Ban Chấp hành Hội xã về nhiệm vụ năm 2026", "về nhiệm vụ năm 2026"),
        ("CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề lãnh đạo đại hội đảng bộ", "về lãnh đạo đại hội đảng bộ"),
    ],
)
def test_who_decides_and_that_a_paper_is_on_one_matter_are_no_part_of_its_title(heading: str, title: str) -> None:
    text = f"ĐẢNG BỘ TỈNH LAM SƠN\nĐẢNG BỘ XÃ VĂN PHÚ\n*\nSố 09-NQ/ĐU\n\n{heading}\n-----\nI- TÌNH HÌNH\n1. Những năm qua, xã có bước phát triển.\n"
    assert _read(text).title == title


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            "Tổ chức Lễ kỷ niệm 30 năm\nngày thành lập Trường\n( 20/11/2001 – 20/11/2031 ) và\nHội nghị Tuyên dương",
            "Tổ chức Lễ kỷ niệm 30 năm ngày thành lập Trường ( 20/11/2001 – 20/11/2031 ) và Hội nghị Tuyên dương",
        ),
        (
            "Về việc tổ chức Đại hội\nHỘI CỰU HỌC SINH TRƯỜNG SEN KỲ IV - 2031",
            "Về việc tổ chức Đại hội hội cựu học sinh trường Sen kỳ IV - 2031",
        ),
        ("Về việc tổ chức Đại hội\nHỘI CỰU HỌC SINH TRƯỜNG SEN", "Về việc tổ chức Đại hội"),
        ("Về việc thu hội phí năm 2031\nHỘI CỰU HỌC SINH TRƯỜNG SEN KỲ IV", "Về việc thu hội phí năm 2031"),
        ("Tổ chức hội thi\n(Kèm theo Quyết định số 12/QĐ-HCHS ngày 5/3/2031)", "Tổ chức hội thi"),
    ],
)
def test_days_in_brackets_and_numbers_of_a_meeting_go_on_with_its_title(lines: str, title: str) -> None:
    text = f"HỘI CỰU HỌC SINH\nTRƯỜNG SEN\n{_TOP}Số: 12/KH-HCHS\nLam Sơn, ngày 5 tháng 3 năm 2031\nKẾ HOẠCH\n{lines}\nCăn cứ Điều lệ Hội;\n"
    found = _read(text).title
    assert found
    assert found.lower() == title.lower()


@pytest.mark.parametrize(
    "opening",
    [
        "Sáng thứ Hai ngày 14/8/2023, Giám đốc Vũ Hùng chủ trì giao ban. Sau khi nghe báo cáo, Giám đốc kết luận:",
        "Tối ngày 14/8/2023, Ban Giám đốc họp giao ban tuần 33 và kết luận như sau:",
    ],
)
def test_first_sentence_below_a_whole_title_is_no_part_of_it(opening: str) -> None:
    notice = (
        f"CÔNG TY CẤP NƯỚC SÔNG LÔ\nSố: 31/TB-CN\nTHÔNG BÁO KẾT LUẬN GIAO BAN TUẦN 33\n\n{opening}\n1. Sửa ống D400.\n"
    )
    assert _read(notice).title == "Kết luận giao ban tuần 33"


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            "GIẤY MỜI HỌP\nVề tình hình triển khai các chợ trên địa bàn tỉnh.",
            "Về tình hình triển khai các chợ trên địa bàn tỉnh",
        ),
        ("KẾ HOẠCH\nTriển khai chợ đầu mối năm 2026.", "Triển khai chợ đầu mối năm 2026"),
        (
            "THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp về chợ.",
            "Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về chợ",
        ),
    ],
)
def test_full_stop_behind_a_title_is_none_of_it(lines: str, title: str) -> None:
    text = f"ỦY BAN NHÂN DÂN\nTỈNH LAM SƠN\nSố: 14/UBND\n{_TOP}Lam Sơn, ngày 19 tháng 6 năm 2026\n\n{lines}\n\nKính gửi:\n- Sở A;\n"
    assert _read(text).title == title
