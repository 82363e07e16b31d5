"""Ai làm việc dưới lời dẫn: who presides over the work named below, and who was asked before a lead-in goes into it."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from extractors.layout.blocks import blocks


def _told(text: str) -> list[tuple[str | None, str]]:
    return [(task.lead, task.text) for task in extract_text(text).tasks]


def test_body_that_presides_with_others_before_a_colon_does_what_stands_below() -> None:
    text = (
        "Nghị quyết nêu rõ nhiệm vụ của Sở Tài chính như sau:\n\n"
        "Sở Tài chính chủ trì, phối hợp chặt chẽ với các sở, ngành và địa phương:\n\n"
        "- Thẩm định dự toán của các đơn vị.\n\n- Cân đối nguồn vốn hỗ trợ hợp tác xã.\n"
    )
    assert _told(text) == [
        ("Sở Tài chính", "Thẩm định dự toán của các đơn vị"),
        ("Sở Tài chính", "Cân đối nguồn vốn hỗ trợ hợp tác xã"),
    ]


def test_lead_in_that_goes_into_what_was_asked_keeps_who_was_asked() -> None:
    text = (
        "Phó Chủ tịch UBND tỉnh giao Sở Xây dựng hoàn thiện hồ sơ dự án trước kỳ họp cuối năm.\n\n"
        "Trong đó, Phó Chủ tịch lưu ý:\n\n- Rà soát tổng mức đầu tư.\n\n- Xác định rõ phạm vi từng đoạn tuyến.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Sở Xây dựng"] * 3


def test_lead_in_that_begins_anew_names_nobody_asked_before() -> None:
    text = (
        "Phó Chủ tịch UBND tỉnh giao Sở Xây dựng hoàn thiện hồ sơ dự án.\n\n"
        "Hội nghị thống nhất một số nhiệm vụ trọng tâm:\n\n- Tổ chức hội thi tay nghề.\n\n- Mở lớp tập huấn.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Sở Xây dựng", None, None]


def test_body_that_heads_a_list_with_a_full_stop_does_what_stands_below() -> None:
    text = (
        "III. TỔ CHỨC THỰC HIỆN.\n1. Liên đoàn Lao động tỉnh Lam Sơn.\n"
        "- Tăng cường nguồn lực cho công tác đào tạo.\n- Rà soát quy chế hoạt động.\n"
        "2. Công đoàn các cấp.\n2.1 - Các công đoàn ngành, công đoàn cơ sở trực thuộc Liên đoàn:\n"
        "- Hằng năm xây dựng kế hoạch đào tạo cán bộ.\n"
    )
    assert _told(text) == [
        ("Liên đoàn Lao động tỉnh Lam Sơn", "Tăng cường nguồn lực cho công tác đào tạo"),
        ("Liên đoàn Lao động tỉnh Lam Sơn", "Rà soát quy chế hoạt động"),
        (
            "Các công đoàn ngành, công đoàn cơ sở trực thuộc Liên đoàn",
            "Hằng năm xây dựng kế hoạch đào tạo cán bộ",
        ),
    ]


def test_body_that_is_asked_with_a_full_stop_does_what_stands_below() -> None:
    text = "III. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Tài chính.\n- Cân đối nguồn vốn.\n2. Sở Nội vụ.\n- Rà soát biên chế.\n"
    assert [lead for lead, _ in _told(text)] == ["Sở Tài chính", "Sở Nội vụ"]


def test_item_that_says_more_than_a_name_heads_nothing() -> None:
    text = (
        "III. NHIỆM VỤ\n1. Kiện toàn Ban Chấp hành công đoàn.\n- Rà soát quy chế hoạt động.\n"
        "2. Công tác tài chính.\n- Thu đủ đoàn phí.\n"
    )
    assert {lead for lead, _ in _told(text)} == {None}


def test_levels_that_are_turned_to_do_what_stands_below() -> None:
    text = (
        "3. Giải pháp thực hiện:\na) Đối với cấp tỉnh, huyện, xã:\n- Rà soát nguồn cán bộ của ngành.\n"
        "b) Đối với cấp giấy phép xây dựng:\n- Rút ngắn thời gian giải quyết hồ sơ.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["cấp tỉnh, huyện, xã", None]


def test_report_from_time_to_time_is_made_by_who_was_asked_in_the_paragraph_above() -> None:
    text = (
        "III. TỔ CHỨC THỰC HIỆN\n1. Công đoàn các cấp:\n- Hằng năm xây dựng kế hoạch đào tạo cán bộ.\n"
        "Ban Chấp hành giao Ban Thường vụ Hội Nông dân tỉnh hướng dẫn các đơn vị thực hiện Nghị quyết này.\n"
        "Định kỳ hằng năm báo cáo kết quả với Ban Chấp hành.\n"
    )
    assert _told(text)[-1] == (
        "Ban Thường vụ Hội Nông dân tỉnh",
        "Định kỳ hằng năm báo cáo kết quả với Ban Chấp hành",
    )


def test_report_with_its_own_actor_is_not_made_by_who_was_asked_above() -> None:
    text = (
        "III. TỔ CHỨC THỰC HIỆN\nBan Chấp hành giao Ban Thường vụ hướng dẫn các đơn vị thực hiện Nghị quyết này.\n"
        "Định kỳ hằng năm, các huyện hội báo cáo kết quả với Ban Chấp hành.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Ban Thường vụ", "các huyện hội"]


def test_title_of_a_part_with_a_full_stop_is_no_task() -> None:
    text = (
        "QUYẾT NGHỊ:\nĐiều 1. Thông qua Đề án phát triển hợp tác xã.\nĐiều 2. Tổ chức thực hiện.\n"
        "1. Giao Ủy ban nhân dân tỉnh triển khai thực hiện Nghị quyết này.\n"
    )
    assert _told(text) == [("Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh triển khai thực hiện Nghị quyết này")]


def test_heading_that_only_shares_something_out_or_agrees_is_no_name() -> None:
    items = "\n- Chuyển đổi sang hồ sơ điện tử.\n- Mở lớp bồi dưỡng học sinh giỏi."
    shared = f"BIÊN BẢN HỌP TỔ\n\nI. NỘI DUNG\n\n1. Triển khai kế hoạch năm học và phân công chuyên môn:{items}"
    assert [lead for lead, _ in _told(shared)] == [None, None]
    agreed = f"BIÊN BẢN HỌP TỔ\n\nIII. KẾT LUẬN\n\n- Tổ chuyên môn thống nhất 100% kế hoạch minh họa:{items}"
    assert {lead for lead, _ in _told(agreed)} <= {None, "Tổ chuyên môn"}
    named = f"BIÊN BẢN HỌP TỔ\n\nIII. KẾT LUẬN\n\n1. Giao người đứng đầu các tổ:{items}"
    assert {lead for lead, _ in _told(named)} == {"người đứng đầu các tổ"}


def test_last_point_of_a_directive_that_names_who_acts_is_no_title() -> None:
    text = (
        "CHỈ THỊ\nVề việc tăng cường bảo vệ rừng\n\nUBND tỉnh yêu cầu:\n\n"
        "1. Sở Tài chính\n- Bố trí kinh phí.\n\n2. Công an tỉnh\n- Xử lý vi phạm.\n\n"
        "3. Các chủ rừng\n- Tuần tra rừng.\n\n"
        "4. Các sở, ngành liên quan phối hợp với các địa phương thực hiện Chỉ thị này.\n\n"
        "Yêu cầu các xã triển khai ngay."
    )
    assert [lead for lead, _ in _told(text)] == [
        "Sở Tài chính",
        "Công an tỉnh",
        "Các chủ rừng",
        "Các sở, ngành liên quan",
        "các xã",
    ]


def test_paragraph_below_an_item_is_done_by_who_does_the_item() -> None:
    text = (
        "CHỈ THỊ\nVề việc trồng cây\n\nUBND tỉnh yêu cầu các sở, ngành thực hiện các nội dung sau:\n\n"
        "1. Sở Tài chính chủ trì, bố trí kinh phí mua cây giống.\n\nPhối hợp với các xã kiểm tra cây giống.\n\n"
        "2. Công an tỉnh xử lý vi phạm.\n\nĐặc biệt là tăng cường tuần tra ban đêm.\n\nPhấn đấu trồng mới 200 ha rừng."
    )
    assert [lead for lead, _ in _told(text)] == [
        "Sở Tài chính",
        "Sở Tài chính",
        "Công an tỉnh",
        "Công an tỉnh",
        None,
    ]


def test_topics_of_a_programme_that_is_adopted_are_work_of_whose_it_is() -> None:
    topics = "1. Giám sát việc thực hiện chính sách nhà ở.\n\n2. Giám sát công tác quản lý đất đai."
    text = f"QUYẾT NGHỊ:\n\nĐiều 1. {{}} của Hội đồng nhân dân tỉnh, gồm 02 chuyên đề sau:\n\n{topics}"
    found = _told(text.format("Thông qua chương trình giám sát năm 2031"))
    assert [lead for lead, _ in found] == ["Hội đồng nhân dân tỉnh"] * 2
    assert _told(text.format("Thông qua kết quả giám sát năm 2031")) == []


def test_who_was_given_more_in_the_next_paragraph_was_asked_by_the_same() -> None:
    text = "Phó Chủ tịch giao Sở Xây dựng rà soát tờ trình.\n\nNgoài ra, Sở Xây dựng được giao {}."
    assert [lead for lead, _ in _told(text.format("nghiên cứu phần mềm theo dõi"))] == ["Sở Xây dựng"] * 2
    assert len(_told(text.format("120 biên chế"))) == 1


def test_last_sentence_of_a_lead_in_names_who_is_bound() -> None:
    text = (
        "Năm 2031 là năm khó khăn với nghề cá của tỉnh. {} tập trung thực hiện các nhiệm vụ sau:\n\n"
        "(1) Tiếp tục tiết giảm chi phí ra khơi.\n\n(2) Mở 02 điểm thu mua.\n"
    )
    bound = "Để giữ đà tăng trưởng, Chi cục Thủy sản và các hợp tác xã nghề cá phải"
    assert {lead for lead, _ in _told(text.format(bound))} == {"Chi cục Thủy sản và các hợp tác xã nghề cá"}
    nobody = "Trong thời gian tới cần"
    assert {lead for lead, _ in _told(text.format(nobody))} == {None}


def test_matter_that_is_laid_down_somewhere_keeps_no_conclusion_from_being_one() -> None:
    text = (
        "Sau khi nghe báo cáo về thu hồi đất quy định tại Điều 9 Luật Đất đai, Chủ tịch UBND tỉnh {} như sau:\n\n"
        "(1) Sở Xây dựng phối hợp với Sở Y tế rà soát ranh giới.\n"
    )
    assert [lead for lead, _ in _told(text.format("kết luận"))] == ["Sở Xây dựng"]
    laid_down = (
        "Hồ sơ thu hồi đất quy định tại Điều 9 Luật Đất đai và các giấy tờ kèm theo gồm:\n\n"
        "(1) Lập bản đồ.\n\n(2) Trích lục thửa đất.\n"
    )
    assert _told(laid_down) == []


def test_which_ones_are_meant_before_a_colon_tells_nothing() -> None:
    text = "Chủ tịch UBND tỉnh kết luận như sau:\n\n(1) {}\n"
    of_those = "Đối với các dự án đã được phê duyệt: để tránh chồng lấn, UBND xã Mỹ Hòa rà soát ranh giới."
    assert _told(text.format(of_those)) == [("UBND xã Mỹ Hòa", "UBND xã Mỹ Hòa rà soát ranh giới")]
    told = "Đối với công tác tập huấn, Hội đã thực hiện các nội dung: tổ chức 5 lớp, vận động 20 hội viên tham gia."
    assert _told(text.format(told)) == []


def test_list_of_bodies_is_over_where_it_was_said_what_they_do() -> None:
    concluded = "Phó Chủ tịch UBND tỉnh kết luận như sau:\n\n(1) {}\n"
    said = "Các Sở: Xây dựng, Tài chính có trách nhiệm thẩm định từng chính sách; cử người tham gia Tổ công tác."
    assert [text for _, text in _told(concluded.format(said))] == [
        "Các Sở: Xây dựng, Tài chính có trách nhiệm thẩm định từng chính sách",
        "cử người tham gia Tổ công tác",
    ]
    listed = "Các sở, ngành: Tài chính; Nội vụ có trách nhiệm thẩm định từng chính sách."
    assert [text for _, text in _told(concluded.format(listed))] == [listed.rstrip(".")]


def test_body_is_named_whole_with_a_shortened_word_of_its_place() -> None:
    text = "Chủ tịch giao UBND P. Tân Lập dọn rác; Công an H. Bắc Hạ tuần tra."
    assert [lead for lead, _ in _told(text)] == ["UBND P. Tân Lập", "Công an H. Bắc Hạ"]


def test_words_that_announce_the_tasks_of_a_year_may_lack_its_noun() -> None:
    text = "Năm qua Hội đã kết nạp 20 hội viên. Nhiệm vụ trọng tâm 2031, Hội Cựu chiến binh huyện {} 08 hộ nghèo."
    assert [lead for lead, _ in _told(text.format("phấn đấu giúp"))] == ["Hội Cựu chiến binh huyện"]
    assert _told(text.format("đã giúp")) == []


def test_comma_inside_quotes_ends_no_adjunct() -> None:
    text = "II. NHIỆM VỤ\n\n1. Với tinh thần “trách nhiệm, kỷ cương, sáng tạo”, các chi hội rà soát sổ sách.\n"
    assert _told(text) == [("các chi hội", "các chi hội rà soát sổ sách")]


def test_roman_ten_ends_a_sentence_and_a_commune_by_its_letter_does_not() -> None:
    text = "II. NHIỆM VỤ\n1. Tổ chức học tập Nghị quyết Đại hội Đoàn lần thứ X. Giúp X. Tân Lập dọn rác.\n"
    assert [task for _, task in _told(text)] == [
        "Tổ chức học tập Nghị quyết Đại hội Đoàn lần thứ X",
        "Giúp X. Tân Lập dọn rác",
    ]


def test_who_is_directed_in_a_lead_in_does_what_stands_below() -> None:
    text = "Kết quả còn thấp. Để khắc phục, UBND tỉnh sẽ {}thực hiện đồng bộ các giải pháp sau:\n\n- Rà soát chợ.\n"
    assert _told(text.format("tiếp tục chỉ đạo các sở, ngành ")) == [("các sở, ngành", "Rà soát chợ")]
    assert _told(text.format("tập trung ")) == [("UBND tỉnh", "Rà soát chợ")]


def test_what_fell_short_before_says_nothing_of_what_a_lead_in_then_asks() -> None:
    items = "\n\n- Dọn thực bì trên 1.200 ha.\n\n- Làm mới 30 km đường băng.\n"
    asks = "Công tác tuần tra còn hạn chế. Để khắc phục, Chi cục Kiểm lâm cần thực hiện các việc sau:"
    assert [lead for lead, _ in _told(asks + items)] == ["Chi cục Kiểm lâm"] * 2
    did = "Công tác tuần tra còn hạn chế. Các chủ rừng đã làm được các việc sau:"
    assert _told(did + items) == []
    named = "Các xã có nhiều cố gắng. Kết quả phải kể đến các việc sau:"
    assert _told(named + items) == []


@pytest.mark.parametrize("who", ["Tiểu ban giúp việc Ban Chỉ đạo", "Tiểu ban giúp việc Ban Chỉ đạo 17", "Tiểu ban"])
def test_bodies_that_help_another_lead_what_stands_below_them(who: str) -> None:
    text = f"CÔNG VĂN\n\nSở Nội vụ yêu cầu:\n\n1. {who}\n\n- Phân công nhiệm vụ kịp thời.\n\n- Tổ chức giao ban tuần."
    assert [lead for lead, _ in _told(text)] == [who, who]


@pytest.mark.parametrize("dash", ["-", "–", "•"])
def test_words_of_an_item_may_stand_in_the_line_below_its_dash(dash: str) -> None:
    items = f"{dash}\nRà soát sổ công văn.\n{dash}\nLập danh sách trực lễ."
    text = f"CÔNG VĂN\n\nSở Nội vụ yêu cầu:\n\n1. Phòng Văn thư\n{items}"
    who = "Phòng Văn thư"
    assert _told(text) == [(who, "Rà soát sổ công văn"), (who, "Lập danh sách trực lễ")]
    assert [block.kind for block in blocks(text)][-2:] == ["dash", "dash"]


def test_star_alone_parts_what_is_above_from_what_is_below() -> None:
    assert [block.kind for block in blocks("HUYỆN ỦY\n\\*\nBan Tuyên giáo họp.")] == [""] * 3


GOES_INTO = (
    "Sở Nội vụ đã yêu cầu UBND các xã {}\n\nCụ thể, Sở Nội vụ yêu cầu :\n\n- Rà soát sổ công văn.\n\n- Lập kho lưu trữ."
)


def test_lead_in_that_goes_into_what_was_asked_above_asks_the_same() -> None:
    asked = "theo chức năng được giao, tập trung thực hiện các nhiệm vụ trọng tâm về lưu trữ."
    assert [lead for lead, _ in _told(GOES_INTO.format(asked))] == ["UBND các xã"] * 2


def test_lead_in_below_what_somebody_else_does_asks_nobody_of_those_before() -> None:
    asked = "họp bàn về lưu trữ; Sở triển khai các biện pháp của mình."
    assert all(lead != "UBND các xã" for lead, _ in _told(GOES_INTO.format(asked))[-2:])


def test_bullet_that_is_nothing_but_a_body_heads_the_work_below_it() -> None:
    text = (
        "2. Nâng cao chất lượng nước sạch nông thôn\n\n- Sở Xây dựng\n\n"
        "+ Rà soát quy hoạch cấp nước vùng ven biển.\n\n+ Ban hành định mức tiêu thụ nước.\n\n"
        "- Sở Y tế kiểm tra chất lượng nước tại các trạm cấp nước.\n"
    )
    assert _told(text)[:2] == [
        ("Sở Xây dựng", "Rà soát quy hoạch cấp nước vùng ven biển"),
        ("Sở Xây dựng", "Ban hành định mức tiêu thụ nước"),
    ]


def test_bullet_of_a_body_with_persons_or_figures_below_heads_no_work() -> None:
    text = "2. Thành phần\n\n- Sở Xây dựng\n\n+ Ông Trần Văn Lộc, Giám đốc.\n\n+ 02 chuyên viên.\n\n- Sở Y tế\n"
    assert _told(text) == []


def test_sentence_that_only_says_that_more_follows_keeps_who_acts_in_its_item() -> None:
    text = (
        "Chủ tịch UBND tỉnh yêu cầu các đơn vị có liên quan thực hiện các nhiệm vụ sau:\n\n"
        "(1) Sở Y tế bảo đảm đủ thuốc men cho các trạm y tế.\n\n"
        "(2) Chủ tịch Ủy ban nhân dân các xã chỉ đạo thực hiện nghiêm Quy chế trực bão. Cụ thể như sau:\n\n"
        "- Chỉ đạo các thôn chằng chống nhà cửa.\n\n- Kiểm tra hệ thống loa truyền thanh.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Sở Y tế", *["Chủ tịch Ủy ban nhân dân các xã"] * 3]


def test_more_that_follows_several_bodies_is_done_by_no_single_one() -> None:
    text = (
        "Chủ tịch UBND tỉnh yêu cầu các đơn vị có liên quan thực hiện các nhiệm vụ sau:\n\n"
        "(1) Sở Y tế bảo đảm đủ thuốc men; Sở Công Thương dự trữ hàng hóa thiết yếu. Cụ thể như sau:\n\n"
        "- Bố trí lực lượng trực tại các điểm xung yếu.\n"
    )
    assert [lead for lead, _ in _told(text)][2] not in ("Sở Y tế", "Sở Công Thương")


def test_body_before_numbers_inside_its_paragraph_does_all_of_them() -> None:
    text = (
        "III. NHIỆM VỤ, GIẢI PHÁP\n\n5. Nhiệm vụ cụ thể\n\n"
        "a) Sở Xây dựng: (1) trình Chủ tịch tỉnh Chương trình nhà ở; (2) Khẩn trương ban hành văn bản hướng dẫn.\n\n"
        "b) Đối với Sở Y tế: (1) rà soát danh mục thuốc; (2) thành lập đoàn kiểm tra.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Sở Xây dựng"] * 2 + ["Sở Y tế"] * 2


def test_matter_before_numbers_inside_a_paragraph_names_nobody() -> None:
    text = "III. NHIỆM VỤ\n\n1. Thủy lợi: (1) nạo vét kênh mương; (2) tu sửa trạm bơm Đồng Lạc.\n"
    assert _told(text) == [(None, "nạo vét kênh mương"), (None, "tu sửa trạm bơm Đồng Lạc")]


DUTIES = "III. NHIỆM VỤ\n\n- "


@pytest.mark.parametrize(
    ("item", "lead"),
    [
        ("Đồng chí Bí thư Đảng ủy trực tiếp chỉ đạo UBND xã tháo gỡ vướng mắc", "Đồng chí Bí thư Đảng ủy"),
        ("Đồng chí Bí thư Đảng ủy chỉ đạo UBND xã tháo gỡ vướng mắc", "UBND xã"),
        ("Chúng ta sẽ mời nghệ nhân về dạy đan lát", "Chúng ta"),
        ("Các khoản đóng góp phải được nhà trường công khai bằng văn bản", "nhà trường"),
        ("Các khoản đóng góp phải được công khai bằng văn bản", None),
    ],
)
def test_who_acts_in_an_item_himself_by_another_or_for_all(item: str, lead: str | None) -> None:
    assert _told(f"{DUTIES}{item}.\n\n- Tu sửa nhà văn hóa.\n")[0][0] == lead


def test_whoever_is_urged_before_a_colon_does_what_stands_below() -> None:
    below = "- Quét dọn ngõ xóm.\n\n- Trồng hoa ven đường.\n"
    text = f"Toàn thể hội viên hãy cùng nhau giữ nghiêm quy ước chung bằng những nội dung cụ thể sau:\n\n{below}"
    assert _told(text) == [
        ("Toàn thể hội viên", "Quét dọn ngõ xóm"),
        ("Toàn thể hội viên", "Trồng hoa ven đường"),
    ]
    text = f"Toàn thể hội viên đã cùng nhau giữ nghiêm quy ước chung bằng những nội dung cụ thể sau:\n\n{below}"
    assert "Toàn thể hội viên" not in [lead for lead, _ in _told(text)]


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Từ nay đến hết năm 2031 các đơn vị cần tập trung giải phóng mặt bằng", "các đơn vị"),
        ("Nếu thấy cần sửa đổi, bổ sung các sở, ngành chủ động đề xuất với tỉnh", "các sở, ngành"),
        ("Khi triển khai, phối hợp với các xã để rà soát ranh giới", None),
        ("Giáo vụ cập nhật điểm vào sổ", "Giáo vụ"),
        ("Giữ nguyên các trạm y tế và chuyển giao cho chính quyền xã quản lý", None),
        ("Khi sắp xếp, đơn vị hành chính cấp xã cần chú trọng các yếu tố đặc thù", None),
    ],
)
def test_who_acts_behind_a_time_or_a_case_and_not_what_is_handled(sentence: str, lead: str | None) -> None:
    assert [who for who, _ in _told(f"{DUTIES}{sentence}.\n\n- Tu sửa nhà văn hóa.\n")] == [lead, None]


ITEM = "Kế hoạch tặng thẻ năm 2031\n\n(3) Số lượng thẻ\n\n- {}.\n"


@pytest.mark.parametrize(
    ("item", "lead"),
    [
        ("Bảo hiểm xã hội tỉnh chỉ đạo cơ sở lập danh sách xong trước 30/10/2031", "Bảo hiểm xã hội tỉnh"),
        ("Chủ tịch UBND tỉnh chỉ đạo các xã lập danh sách xong trước 30/10/2031", "các xã"),
        ("Với việc khó, lãnh đạo Văn phòng sẽ chỉ đạo các đơn vị giải quyết ngay", "lãnh đạo Văn phòng"),
    ],
)
def test_body_that_directs_in_an_item_of_its_own_acts_and_an_officer_only_says_so(item: str, lead: str) -> None:
    assert _told(ITEM.format(item))[-1][0] == lead


_OF_BODIES = (
    "CHỈ THỊ\n\nChủ tịch UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nhiệm vụ sau:\n\n"
    "1. Sở Xây dựng\n\na) Rà soát các thủ tục còn chậm.\n\n"
)


def test_heading_among_those_of_bodies_names_who_acts_though_his_name_tells_of_work() -> None:
    text = (
        f"{_OF_BODIES}2. Các cơ quan tiếp nhận hồ sơ cấp phép\n\na) Kiểm tra tính đầy đủ của hồ sơ.\n\n"
        "3. Cơ quan chủ trì giải quyết thủ tục xây dựng\n\na) Hướng dẫn chủ đầu tư hoàn thiện hồ sơ.\n"
    )
    assert [lead for lead, _ in _told(text)] == [
        "Sở Xây dựng",
        "Các cơ quan tiếp nhận hồ sơ cấp phép",
        "Cơ quan chủ trì giải quyết thủ tục xây dựng",
    ]


def test_heading_of_work_among_those_of_bodies_names_nobody() -> None:
    text = f"{_OF_BODIES}2. Giải quyết thủ tục xây dựng\n\na) Hướng dẫn chủ đầu tư hoàn thiện hồ sơ.\n"
    assert [lead for lead, _ in _told(text)][1:] == ["các sở, ban, ngành"]


def test_those_asked_are_to_heed_what_the_same_sentence_leads_to() -> None:
    text = (
        "CÔNG ĐIỆN\n\nChủ tịch UBND tỉnh yêu cầu các sở, ngành, địa phương tiếp tục thực hiện nghiêm Công điện số"
        " 13/CĐ-UBND; đồng thời chú trọng một số nội dung sau:\n\n- Tăng cường phương tiện cấp cứu.\n\n"
        "- Các cơ quan báo chí:\n\n+ Chú trọng phổ biến quy định về an toàn giao thông.\n"
    )
    assert [lead for lead, _ in _told(text)][1:] == ["các sở, ngành, địa phương", "Các cơ quan báo chí"]


def test_aside_between_commas_stands_before_what_is_asked() -> None:
    text = (
        "QUYẾT NGHỊ:\n\n2. Giao Ban Thường vụ, căn cứ Nghị quyết này và ý kiến của các đại biểu tại Đại hội về"
        " những nội dung còn khác nhau, hoàn thiện văn kiện.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Ban Thường vụ"]


def test_officers_in_a_row_with_semicolons_act_together() -> None:
    who = "Thủ trưởng các Sở, ban, ngành; Chủ tịch UBND cấp xã"
    does = "căn cứ chức năng, nhiệm vụ được giao, có trách nhiệm triển khai Chỉ thị này"
    assert [lead for lead, _ in _told(f"CHỈ THỊ\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. {who} {does}.\n")] == [who]


def test_formula_that_closes_a_decision_asks_nobody() -> None:
    who = "Chánh Văn phòng; Giám đốc các Sở; các đơn vị liên quan"
    assert _told(f"QUYẾT ĐỊNH:\n\nĐiều 3. {who} căn cứ Quyết định thi hành.\n") == []


def test_lead_in_ends_before_the_words_that_only_go_into_it() -> None:
    text = (
        "Chủ tịch UBND tỉnh giao các cơ quan, địa phương thực hiện tốt các nội dung sau. Cụ thể:\n\n"
        "Sở Giáo dục và Đào tạo chỉ đạo các nhà trường phổ biến kỹ năng bơi. Biên soạn tài liệu dùng chung.\n"
    )
    assert _told(text) == [
        ("Sở Giáo dục và Đào tạo", "Sở Giáo dục và Đào tạo chỉ đạo các nhà trường phổ biến kỹ năng bơi"),
        ("Sở Giáo dục và Đào tạo", "Biên soạn tài liệu dùng chung"),
    ]


def test_who_was_asked_directs_others_in_the_next_paragraph() -> None:
    text = (
        "Phó Thủ tướng yêu cầu Chủ tịch UBND tỉnh Lam Sơn làm rõ nguyên nhân vụ tai nạn.\n\n"
        "Chủ tịch UBND tỉnh Lam Sơn chỉ đạo Sở Xây dựng kiểm tra các bến xe trên địa bàn.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Chủ tịch UBND tỉnh Lam Sơn"] * 2


def test_another_officer_who_directs_asks_himself() -> None:
    text = (
        "Phó Thủ tướng yêu cầu UBND tỉnh Lam Sơn làm rõ nguyên nhân vụ tai nạn.\n\n"
        "Chủ tịch UBND tỉnh Lam Sơn chỉ đạo Sở Xây dựng kiểm tra các bến xe trên địa bàn.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["UBND tỉnh Lam Sơn", "Sở Xây dựng"]


def test_body_does_what_stands_before_a_colon_behind_which_things_are_named() -> None:
    text = (
        "Chủ tịch UBND tỉnh giao các sở thực hiện các nội dung sau:\n\n"
        "- Sở Y tế chủ trì tổ chức tuyên truyền về dinh dưỡng bằng ba hình thức: pa nô, áp phích; loa truyền thanh.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Sở Y tế"]
    assert _told(text)[0][1].startswith("Sở Y tế chủ trì tổ chức")


def test_what_goes_beyond_their_powers_several_report() -> None:
    text = (
        "UBND tỉnh yêu cầu các sở xử lý dứt điểm kiến nghị. Trường hợp vượt thẩm quyền các đơn vị báo cáo, đề xuất UBND"
        " tỉnh xem xét.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["các sở", "các đơn vị"]


def test_heading_below_one_that_asks_a_body_asks_its_own() -> None:
    text = (
        "Chi cục yêu cầu:\n\n(1) Đề nghị Trạm Y tế các xã:\n\n- Tăng cường kiểm tra bếp ăn.\n\n"
        "(2) Công ty TNHH Hoa Sen Việt:\n\n- Gửi thông báo thu hồi tới các cửa hàng.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Trạm Y tế các xã", "Công ty TNHH Hoa Sen Việt"]


def test_dashes_below_an_item_of_a_body_are_its_work() -> None:
    text = (
        "KẾ HOẠCH\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Các cơ quan, đơn vị căn cứ chức năng xây dựng kế hoạch thi đua.\n\n"
        "- Giới thiệu điển hình tiên tiến trong đợt thi đua.\n\n2. Sở Nội vụ\n\n- Theo dõi, đôn đốc việc thực hiện.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Các cơ quan, đơn vị", "Các cơ quan, đơn vị", "Sở Nội vụ"]


def test_body_and_its_duty_before_two_colons_do_what_stands_below() -> None:
    text = (
        "CÔNG VĂN\n\nBộ trưởng giao:\n\n1. Vụ Kế hoạch\n\n- Chủ trì lập dự toán.\n\n"
        "2. Vụ Tổ chức cán bộ: Tham mưu Lãnh đạo Bộ:\n\n- Đề xuất hoàn thiện quy định về tổ chức bộ máy.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Vụ Kế hoạch", "Vụ Tổ chức cán bộ"]


def test_body_that_is_asked_to_direct_others_leads() -> None:
    text = "Bộ đã đề nghị Sở Y tế Lam Sơn chỉ đạo các trạm y tế bố trí trực cấp cứu; chuẩn bị thuốc dự trữ.\n"
    assert [lead for lead, _ in _told(text)] == ["Sở Y tế Lam Sơn"] * 2


def test_leaders_of_a_place_ask_a_body() -> None:
    text = (
        "Phó chủ tịch thành phố giao Sở Xây dựng thành lập tổ kiểm tra.\n\n"
        "Lãnh đạo Hà Nội cũng chỉ đạo Công an thành phố kiểm tra tại các dự án: đường sắt Cát Lâm, cầu Vân Hà.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Sở Xây dựng", "Công an thành phố"]


@pytest.mark.parametrize("by", ["tùy", "tuỳ"])
def test_others_by_their_functions_act_beside_who_was_asked(by: str) -> None:
    text = (
        "Thủ tướng yêu cầu Bộ Y tế bảo đảm thuốc. Các tỉnh, thành đặc biệt lưu ý bảo đảm an toàn thực phẩm tại lễ hội."
        f" Các Bộ, ban, ngành khác {by} chức năng, nhiệm vụ được giao, có trách nhiệm phối hợp cùng Bộ Y tế.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Bộ Y tế", "Các tỉnh, thành", "Các Bộ, ban, ngành khác"]


def test_whoever_was_asked_reports_what_hinders() -> None:
    text = (
        "UBND tỉnh yêu cầu các cơ quan, đơn vị triển khai kế hoạch. Trong quá trình thực hiện, nếu có vướng mắc, đề"
        " nghị gửi phản ánh về Sở Nội vụ để tổng hợp.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["các cơ quan, đơn vị"] * 2


def test_headings_that_turn_to_bodies_of_any_name_ask_them() -> None:
    text = (
        "KẾ HOẠCH\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Đối với Ban Giám hiệu nhà trường (đồng chí Minh An phụ trách)\n\n"
        "Chịu trách nhiệm về an toàn trường học.\n\n2. Đối với đội ngũ giáo viên\n\nQuản lý học sinh trong giờ.\n\n"
        "3. Đối với giáo viên phụ trách công tác Đoàn và Tổ Tư vấn tâm lý\n\nTriển khai hoạt động tư vấn.\n"
    )
    assert [lead for lead, _ in _told(text)] == [
        "Ban Giám hiệu nhà trường",
        "đội ngũ giáo viên",
        "giáo viên phụ trách công tác Đoàn và Tổ Tư vấn tâm lý",
    ]


def test_head_of_government_asks_behind_a_long_reason_that_is_over() -> None:
    text = (
        "CÔNG ĐIỆN\n\nĐể khắc phục ảnh hưởng của thiên tai, bão lũ vừa qua, hoàn thành các mục tiêu năm 2031 đã đề ra,"
        " Thủ tướng Chính phủ yêu cầu Bộ trưởng, Chủ tịch Ủy ban nhân dân các tỉnh thực hiện một số nhiệm vụ sau:\n\n"
        "1. Khẩn trương thực hiện đồng bộ các giải pháp.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Bộ trưởng, Chủ tịch Ủy ban nhân dân các tỉnh"]


def test_how_often_and_a_meeting_of_this_kind_are_no_part_of_who_acts() -> None:
    assert [lead for lead, _ in _told("Phòng yêu cầu:\n\n– Mỗi tháng Liên đội sẽ sơ kết phong trào 1 lần.\n")] == [
        "Liên đội"
    ]
    asked = "Kết luận giao ban, đồng chí Bí thư đề nghị các ban của huyện tập trung thẩm định các văn bản.\n"
    assert [lead for lead, _ in _told(asked)] == ["các ban của huyện"]


@pytest.mark.parametrize(
    ("head", "leads"),
    [
        ("ĐẢNG CỘNG SẢN VIỆT NAM\n\nNGHỊ QUYẾT\n\nQUYẾT NGHỊ\n\n", [None, None]),
        ("THÔNG BÁO KẾT LUẬN\n\nChủ tịch UBND xã yêu cầu:\n\n", ["Lãnh đạo UBND xã", "Lãnh đạo các đoàn thể"]),
    ],
)
def test_leading_is_what_a_resolution_of_the_party_tells_its_own(head: str, leads: list[str | None]) -> None:
    text = (
        f"{head}3. Nhiệm vụ, giải pháp\n\n3.1. Lãnh đạo UBND xã rà soát quy hoạch.\n\n"
        "3.2. Lãnh đạo các đoàn thể vận động hội viên hiến đất làm đường.\n"
    )
    assert [lead for lead, _ in _told(text)] == leads


def test_who_speaks_says_what_is_needed_behind_what_is_the_matter() -> None:
    text = (
        "BIÊN BẢN HỌP\n\n2. Ý kiến thảo luận:\n\n- Bà Nga: kho vật tư dột nát, cần sửa mái trước mùa mưa.\n\n"
        "- Bà Nga: kho vật tư đã dột nát nhiều năm.\n"
    )
    assert _told(text) == [(None, "cần sửa mái trước mùa mưa")]


def test_body_towards_whom_the_news_turns_does_what_it_will() -> None:
    text = (
        "Liên minh HTX Lam Sơn sơ kết 6 tháng\n\nPhát biểu tại hội nghị, đồng chí Trần Văn Bảo đề nghị Sở Tài chính bố"
        " trí vốn cho Quỹ; UBND các xã giới thiệu đất làm trụ sở cho HTX.\n\nVề phía Liên minh, 6 tháng cuối năm sẽ"
        " phấn đấu thành lập mới thêm 13 HTX trở lên.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Sở Tài chính", "UBND các xã", "Liên minh"]


@pytest.mark.parametrize("mark", ["", ":"])
def test_body_that_is_given_work_with_others_does_what_stands_below_and_not_above(mark: str) -> None:
    text = (
        "Chủ tịch UBND tỉnh kết luận như sau:\n\n2. Về đầu tư công\n\n2.1. Ban Quản lý dự án\n\n"
        "- Đôn đốc nhà thầu thi công ba ca.\n\n"
        f"2.2. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và các xã liên quan{mark}\n\n"
        "a) Thẩm định hồ sơ trước ngày 20/6/2031.\n\nb) Tham mưu văn bản gửi Bộ Xây dựng.\n"
    )
    found = extract_text(text).tasks
    assert [task.lead for task in found] == ["Ban Quản lý dự án", "Sở Xây dựng", "Sở Xây dựng"]
    assert [task.partners for task in found] == [(), *[("Sở Tài chính", "các xã liên quan")] * 2]


def test_body_that_is_given_the_work_above_leads_it() -> None:
    text = (
        "Chủ tịch UBND tỉnh kết luận như sau:\n\n1. Nâng cấp tuyến đường ven sông.\n\n"
        "- Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính.\n\n2. Sửa chữa trụ sở Hội.\n"
    )
    assert _told(text)[0] == ("Sở Xây dựng", "Nâng cấp tuyến đường ven sông")


@pytest.mark.parametrize(
    ("clause", "lead"),
    [
        ("Quá thời hạn trên, Phòng Nội vụ sẽ tham mưu UBND huyện phê bình.", "Phòng Nội vụ"),
        ("Chậm nhất sau 05 ngày kể từ ngày nhận văn bản này, các xã gửi danh sách về Sở.", "các xã"),
        ("Muộn nhất 3 ngày trước khi họp, Văn phòng gửi tài liệu cho đại biểu.", "Văn phòng"),
        ("Chậm nhất sau 05 ngày gửi danh sách về Sở.", "các trường"),
    ],
)
def test_limit_before_the_comma_is_not_who_acts(clause: str, lead: str) -> None:
    text = f"UBND huyện đề nghị các trường thực hiện các nội dung sau:\n\n1. {clause}\n"
    assert [one for one, _ in _told(text)] == [lead]


@pytest.mark.parametrize(
    "what",
    [
        "Là cơ quan thường trực, chịu trách nhiệm đôn đốc việc thực hiện Kế hoạch.",
        "Là đầu mối theo dõi, hướng dẫn việc thực hiện Kế hoạch.",
        "Là cơ quan chủ trì, phối hợp với các phòng kiểm tra việc thực hiện Kế hoạch.",
    ],
)
def test_what_the_body_of_the_heading_is_and_does_is_its_task(what: str) -> None:
    text = f"KẾ HOẠCH\nPhát triển hợp tác xã\n\nIV. TỔ CHỨC THỰC HIỆN\n1. Chi cục Phát triển nông thôn\n{what}\n"
    assert _told(text) == [("Chi cục Phát triển nông thôn", what[:-1])]


def test_what_the_body_of_the_heading_is_alone_is_no_task() -> None:
    text = "KẾ HOẠCH\nPhát triển hợp tác xã\n\nIV. TỔ CHỨC THỰC HIỆN\n1. Chi cục Kiểm lâm\nLà cơ quan của Sở A.\n"
    assert _told(text) == []


def test_lead_in_that_names_nobody_holds_behind_a_paragraph_that_does() -> None:
    text = (
        "Thường trực Tỉnh ủy có ý kiến chỉ đạo như sau:\n\nYêu cầu Đảng ủy UBND tỉnh xây dựng báo cáo tự giám sát.\n\n"
        "Đảng ủy các xã được giám sát chuẩn bị hồ sơ, tài liệu.\n\nGiao Đảng ủy Sở Tài chính rà soát 27 dự án.\n\n"
        "Văn phòng Tỉnh ủy thông báo ý kiến của Thường trực Tỉnh ủy đến các cơ quan biết, thực hiện.\n"
    )
    found = extract_text(text).tasks
    assert [task.lead for task in found] == [
        "Đảng ủy UBND tỉnh",
        "Đảng ủy các xã được giám sát",
        "Đảng ủy Sở Tài chính",
    ]
    assert {task.assigner for task in found} == {"Thường trực Tỉnh ủy"}


def test_body_with_powers_and_duties_of_its_own_does_them_and_not_those_of_the_heading() -> None:
    text = (
        "NGHỊ QUYẾT\nVề cơ chế đặc thù\n\nĐiều 7. Trách nhiệm của Ủy ban nhân dân tỉnh và cơ quan có liên quan\n\n"
        "1. Ủy ban nhân dân tỉnh có quyền hạn và trách nhiệm sau đây:\n\na) Bố trí kinh phí hằng năm;\n\n"
        "b) Ban hành văn bản hướng dẫn.\n"
    )
    assert {lead for lead, _ in _told(text)} == {"Ủy ban nhân dân tỉnh"}


def test_paragraph_below_an_item_that_asks_somebody_else_leaves_the_next_items_to_those_above() -> None:
    above = "CÔNG VĂN\n\nPhòng Giáo dục yêu cầu các trường thực hiện nghiêm túc một số nội dung sau:\n\n"
    asked = "Yêu cầu đồng chí Hiệu trưởng tăng cường kiểm tra bếp ăn.\n\n"
    items = "2. Phun thuốc khử trùng lớp học.\n\n3. Lập danh sách học sinh nghỉ học.\n"
    text = f"{above}1. Tuyên truyền phòng dịch đến học sinh.\n\n{asked}{items}"
    leads = [lead for lead, _ in _told(text)]
    assert leads == ["các trường", "đồng chí Hiệu trưởng", "các trường", "các trường"]


_CONCLUDES = "THÔNG BÁO\nKết luận cuộc họp về nước sạch\n\nChủ tịch UBND huyện kết luận như sau:\n\n"


@pytest.mark.parametrize("towards", ["2.1. Đối với các trường mầm non", "2. Đối với các trường mầm non:"])
def test_those_to_whom_a_heading_turns_are_asked_below_it(towards: str) -> None:
    text = f"{_CONCLUDES}{towards}\n- Đề nghị bố trí bếp ăn riêng.\n- Đề nghị phòng Y tế kiểm tra nguồn nước.\n"
    assert [lead for lead, _ in _told(text)] == ["các trường mầm non", "phòng Y tế"]


def test_body_of_a_heading_that_turns_to_nobody_asks_others() -> None:
    text = f"{_CONCLUDES}2. Ý kiến của Phòng Kinh tế\n- Đề nghị bố trí bếp ăn riêng.\n"
    assert [lead for lead, _ in _told(text)] == [None]


@pytest.mark.parametrize(
    ("asked", "matters"),
    [
        ("kiểm tra hồ sơ, xác minh thực địa và tham mưu phương án giải quyết các nội dung sau", "Việc lấn chiếm mương"),
        ("rà soát danh sách hộ dùng nước, báo cáo các trường hợp sau", "Hộ chưa lắp đồng hồ"),
    ],
)
def test_work_on_matters_that_are_only_named_below_is_told_itself(asked: str, matters: str) -> None:
    found = _told(f"{_CONCLUDES}1. Giao phòng Tài nguyên {asked}:\n- {matters}.\n")
    assert found[0] == ("phòng Tài nguyên", f"phòng Tài nguyên {asked}")


@pytest.mark.parametrize(
    "asked",
    [
        "thực hiện các nội dung sau",
        "nâng cao trách nhiệm, tập trung thực hiện các nội dung sau",
        "tăng cường phòng, chống rét với các nội dung sau",
    ],
)
def test_words_that_only_bring_in_what_is_to_be_done_are_none(asked: str) -> None:
    found = _told(f"{_CONCLUDES}1. Giao phòng Tài nguyên {asked}:\n- Rà soát giếng khoan.\n")
    assert [words for _, words in found] == ["Rà soát giếng khoan"]


WORK = "II. NHIỆM VỤ\n\n{}\n\n- Lồng ghép lễ phát động với buổi chào cờ.\n\n- Trưng bày sách tại nhà văn hóa.\n"


@pytest.mark.parametrize(
    ("lead_in", "lead"),
    [
        (
            "Căn cứ tình hình thực tế, các thôn, trường học phối hợp thực hiện các hoạt động sau:",
            "các thôn, trường học",
        ),
        ("Để kế hoạch đạt hiệu quả, các tổ chuyên môn triển khai các nội dung sau:", "các tổ chuyên môn"),
        ("Các chi hội tổ chức một số hoạt động sau:", "Các chi hội"),
        ("Căn cứ nhiệm vụ được giao, các phòng tham mưu thực hiện tốt những việc sau đây:", "các phòng"),
        (
            "Trên cơ sở kế hoạch này, Ủy ban nhân dân các xã phối hợp với các thôn triển khai một số nội dung như sau:",
            "Ủy ban nhân dân các xã",
        ),
    ],
)
def test_who_does_the_following_does_what_stands_below(lead_in: str, lead: str) -> None:
    assert [who for who, _ in _told("KẾ HOẠCH\nTuần lễ đọc sách\n\n" + WORK.format(lead_in))] == [lead] * 2


@pytest.mark.parametrize(
    "lead_in",
    [
        "Trong tháng, các thôn đã tổ chức các hoạt động sau:",
        "Thực hiện kế hoạch của huyện, các trường tổ chức được các hoạt động sau:",
        "Tình hình thực hiện của các thôn trong tháng như sau:",
    ],
)
def test_what_was_done_below_a_lead_in_binds_nobody(lead_in: str) -> None:
    assert "các thôn" not in {
        who for who, _ in _told("BÁO CÁO\nKết quả tháng 10\n\nI. KẾT QUẢ\n\n" + WORK[13:].format(lead_in))
    }


HEADS = "IV. TỔ CHỨC THỰC HIỆN\n\n1. Ban Quản lý chợ\n\n- Rà soát danh sách.\n\n2. {}\n\n- Khai báo thiết bị.\n"


@pytest.mark.parametrize(
    "named",
    [
        "Các chủ đầu tư xây dựng và kinh doanh hạ tầng chợ",
        "Các hộ kinh doanh cố định đang hoạt động trong chợ",
        "Các hộ nuôi cá lồng ven sông",
        "Những gia đình có người cao tuổi sống một mình",
    ],
)
def test_heading_beside_those_of_bodies_names_several_by_what_they_are(named: str) -> None:
    assert _told(HEADS.format(named))[1] == (named, "Khai báo thiết bị")


@pytest.mark.parametrize("work", ["Các chi hội tiếp tục đổi mới sinh hoạt", "Các hộ đẩy mạnh trồng rau sạch"])
def test_heading_of_work_is_no_name(work: str) -> None:
    assert work not in {who for who, _ in _told(HEADS.format(work))}
