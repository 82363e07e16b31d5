"""Ai phải làm: who must act, named in the clause itself, in the lead-in, in a heading; and who only seems to."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from extractors.layout.view import view
from extractors.tasks.anchors import anchors_of
from extractors.tasks.find import find_tasks
from extractors.tasks.likely.leads import with_named
from extractors.tasks.likely.passages import Held
from extractors.tasks.raw import RawTask
from extractors.tasks.told import Told
from extractors.tasks.who.named import named_in
from vitext.clean import clean


def leads(text: str) -> list[str | None]:
    """The lead of each task, in reading order, line breaks as spaces."""
    read = clean(text).text
    return [" ".join(read[slice(*one.lead)].split()) if one.lead else None for one in find_tasks(read)]


def test_name_set_in_bold_ends_where_the_bold_ends() -> None:
    assert leads("Giao **Sở Xây dựng** chủ trì, rà soát nhà ở.") == ["Sở Xây dựng"]
    assert leads("Đồng chí yêu cầu:\n\n(1) **Sở Xây dựng** chủ trì, rà soát nhà ở.") == ["Sở Xây dựng"]


def test_asking_and_urging_as_the_task_itself_asks_of_nobody_else() -> None:
    text = "1. Sở Tài chính chủ trì, phối hợp với các xã:\na) Yêu cầu và đôn đốc các doanh nghiệp bồi thường cho dân."
    assert set(leads(f"Chủ tịch yêu cầu:\n{text}")) == {"Sở Tài chính"}


def test_time_that_is_set_acts_not_itself() -> None:
    assert leads("Chủ tịch yêu cầu thời gian tổ chức đại hội hoàn thành trước ngày 30/6/2025.") == [None]


def test_branch_written_small_is_a_body_where_its_name_follows() -> None:
    assert leads("Năm 2019, ngành Y tế tiếp tục thực hiện các nhiệm vụ: rà soát trạm y tế; mua thuốc.") == [
        "ngành Y tế",
        "ngành Y tế",
    ]
    assert leads("Chủ tịch yêu cầu: liên kết ngành nghề; rà soát chợ.")[-1] is None


def test_lead_in_names_who_is_bound_after_its_aim() -> None:
    items = "\n1. Rà soát quy hoạch.\n2. Bố trí cán bộ."
    aim = "Để vận hành tốt bộ máy mới, "
    assert leads(f"{aim}thành phố Lam Sơn cần tập trung thực hiện các nhiệm vụ sau:{items}") == [
        "thành phố Lam Sơn",
        "thành phố Lam Sơn",
    ]
    assert leads(f"{aim}cần tập trung thực hiện các nhiệm vụ sau:{items}") == [None, None]


def test_heading_that_goes_on_in_the_next_line_is_one_name() -> None:
    split = "IV. TỔ CHỨC THỰC HIỆN\n\n4. Đề nghị Ủy ban Mặt trận\n\n{}\n\n- Rà soát hội viên."
    assert leads(split.format("Tổ quốc tỉnh và các Đoàn thể")) == ["Ủy ban Mặt trận Tổ quốc tỉnh và các Đoàn thể"]
    assert leads(split.format("Rà soát hộ nghèo.")) == ["Ủy ban Mặt trận"] * 2


def test_who_is_asked_in_a_long_line_of_his_own_does_what_stands_below() -> None:
    who = (
        "người đứng đầu các cơ quan chuyên môn, cơ quan hành chính khác, các đơn vị sự nghiệp công lập trực thuộc "
        "Ủy ban nhân dân tỉnh; Chủ tịch Ủy ban nhân dân các xã, phường"
    )
    below = "\n- Cập nhật dữ liệu cán bộ.\n- Rà soát lý lịch."
    assert leads(f"Chủ tịch có ý kiến chỉ đạo như sau:\n1. Giao {who}{below}") == [who, who]
    assert (
        leads(f"Chủ tịch có ý kiến chỉ đạo như sau:\n1. Giao Sở Nội vụ rà soát hồ sơ cán bộ;{below}")[0] == "Sở Nội vụ"
    )


def test_several_bodies_after_a_condition_are_read_from_the_first() -> None:
    heading = "KẾ HOẠCH\n\nIII. TỔ CHỨC THỰC HIỆN\n\n"
    when = "Trong quá trình thực hiện, nếu có vướng mắc "
    assert leads(f"{heading}{when}các cơ quan, đơn vị, địa phương kịp thời phản ánh về Sở Nội vụ.") == [
        "các cơ quan, đơn vị, địa phương"
    ]
    assert leads("Chủ tịch yêu cầu: Khi có quyết định của tỉnh, các huyện, xã tổ chức công bố.") == ["các huyện, xã"]


@pytest.mark.parametrize(
    "who",
    [
        "các sở, ngành có tên trên",
        "Đoàn kiểm tra liên ngành chống buôn lậu và hàng giả tỉnh",
        "các đồng chí bí thư các chi, đảng bộ trực thuộc",
        "Ban Chỉ đạo tổng kết 20 năm thực hiện Nghị quyết số 13-NQ/TW các tỉnh",
        "các phòng chuyên môn phụ trách bậc học",
        "lãnh đạo ở các ngành, các cấp",
        "Ban Quản lý Chương trình mục tiêu quốc gia",
        "hội viên và bạn đọc",
    ],
)
def test_name_is_read_to_its_end(who: str) -> None:
    assert leads(f"Chủ tịch yêu cầu {who} khẩn trương rà soát hồ sơ tồn đọng.") == [who]


@pytest.mark.parametrize(
    ("who", "rest"),
    [
        ("mỗi đại biểu", "mang theo máy tính bảng và nghiên cứu tài liệu"),
        ("Bộ trưởng Bộ Nội vụ", "thừa ủy quyền Thủ tướng ký báo cáo"),
        ("các thành viên trong cụm", "ngoài việc thực hiện phong trào thì cần phát động thi đua"),
    ],
)
def test_what_somebody_does_is_none_of_his_name(who: str, rest: str) -> None:
    assert leads(f"Chủ tịch yêu cầu {who} {rest}.") == [who]


@pytest.mark.parametrize(
    ("clause", "who"),
    [
        ("giới chức khuyến cáo người dân tiếp tục đeo khẩu trang", "người dân"),
        ("Chủ tịch yêu cầu các bộ phận, các cá nhân trên cơ sở kế hoạch triển khai việc", "các bộ phận, các cá nhân"),
        ("Căn cứ tình hình thực tế UBND phường sẽ phân công cán bộ", "UBND phường"),
        ("Kiểm toán nhà nước, trong phạm vi nhiệm vụ của mình, kiểm toán việc thực hiện", "Kiểm toán nhà nước"),
        ("Liên minh Hợp tác xã tỉnh: Từng bước ổn định tổ chức", "Liên minh Hợp tác xã tỉnh"),
        ("Trong quá trình chuẩn bị, các Ban của Tỉnh ủy căn cứ chức năng để làm việc", "các Ban của Tỉnh ủy"),
        ("Tối ưu giao diện (Phụ trách: Văn phòng, thời gian: 2 tuần)", "Văn phòng"),
        ("Với các bộ, ngành: Bộ Tài chính hướng dẫn xử lý tài sản", "Bộ Tài chính"),
        ("Anh Tú nhớ gửi báo giá cho khách", "Anh Tú"),
        ("đồng chí Lan (tổ trưởng) ra đề khảo sát", "đồng chí Lan (tổ trưởng)"),
        ("Cơ sở nào không chấp hành, Tổ kiểm tra lập biên bản", "Tổ kiểm tra"),
        ("Trước thực tế này, đại diện Bộ Y tế cho biết, thời gian tới Bộ sẽ phối hợp với các ngành", "Bộ"),
        ("Sẽ phối hợp với Sở Y tế tiếp tục mở lớp", None),
        ("Văn phòng đã tổ chức 02 lớp", None),
        ("Dự thảo các văn bản cần hoàn chỉnh sớm", None),
    ],
)
def test_who_is_named_in_a_likely_clause_is_found(clause: str, who: str | None) -> None:
    seen = view(clean(clause).text)
    found = named_in(seen, anchors_of(seen), 0, len(seen.text))
    assert (seen.text[slice(*found)] if found else None) == who


def test_who_is_named_in_a_likely_clause_does_the_likely_ones_after_it() -> None:
    text = clean("Giới chức khuyến cáo người dân tiếp tục rửa tay; hạn chế tụ tập. Văn phòng mở lớp.").text
    ends = [text.index(mark) for mark in (";", ". ")]
    likely = [RawTask(at, end, "", (at, at), "likely") for at, end in zip((0, ends[0] + 2), ends, strict=True)]
    other = RawTask(ends[1] + 2, len(text) - 1, "", (ends[1] + 2, ends[1] + 2), "section")
    held = [Held(0, Told(), None)]
    found = with_named(text, [*likely, other], held)
    assert [one.lead and text[slice(*one.lead)] for one in found] == ["người dân", "người dân", None]
    assert [one.lead_carried for one in found] == [False, True, False]
    assert with_named(text, [other], held) == (other,)


ITEMS = "\n- Rà soát hồ sơ.\n- Lập phương án."


def test_lead_in_that_tells_of_the_asking_names_who_acts_below() -> None:
    assert leads(f"Chính phủ đã yêu cầu Bộ Y tế thực hiện các nhiệm vụ sau:{ITEMS}") == ["Bộ Y tế"] * 2
    assert set(leads(f"Theo đề nghị đã giao Bộ Y tế năm 2020, kết luận như sau:{ITEMS}")) <= {None}


def test_paragraph_between_items_of_a_list_is_told_what_its_list_is_told() -> None:
    text = (
        "Chủ tịch yêu cầu Sở Y tế thực hiện các nhiệm vụ sau:\n\n- Rà soát hồ sơ.\n\nLập phương án phòng dịch.\n\n"
        "- Mua thuốc."
    )
    assert leads(text) == ["Sở Y tế"] * 3
    assert leads(text.removesuffix("- Mua thuốc."))[:1] == ["Sở Y tế"]


def test_body_that_is_asked_later_ends_what_a_lead_in_asked_of_others() -> None:
    text = (
        "Phó Thủ tướng yêu cầu Chủ tịch UBND tỉnh thực hiện các việc sau:\n\nRà soát mặt bằng.\n\n"
        "Phó Thủ tướng cũng giao Bộ Xây dựng tăng cường nhân lực.\n\nĐồng thời, rà soát nguồn vốn."
    )
    assert leads(text) == ["Chủ tịch UBND tỉnh", "Bộ Xây dựng", "Bộ Xây dựng"]


def test_body_told_to_direct_others_acts_itself_and_a_person_only_tells() -> None:
    resolution = "QUYẾT NGHỊ:\nĐiều 1. Thông qua dự toán.\n"
    clause = "chỉ đạo các ngành, các địa phương phấn đấu thu vượt dự toán."
    assert leads(f"{resolution}Ủy ban nhân dân tỉnh {clause}") == ["Ủy ban nhân dân tỉnh"]
    assert leads(f"Tại hội nghị, đồng chí Chủ tịch {clause}") == ["các ngành, các địa phương"]


def test_one_told_apart_from_the_others_acts() -> None:
    text = "Sở yêu cầu các đơn vị rà soát hồ sơ. Riêng {} phải báo cáo hằng tuần."
    assert leads(text.format("các trường trung học")) == ["các đơn vị", "các trường trung học"]


def test_who_does_a_work_for_a_living_is_part_of_a_name() -> None:
    assert leads("Trưởng ban yêu cầu đội ngũ báo cáo viên các cấp tăng cường tuyên truyền.") == [
        "đội ngũ báo cáo viên các cấp"
    ]
    assert leads("Trưởng ban yêu cầu các xã báo cáo kết quả.") == ["các xã"]
    assert leads("Thủ tướng yêu cầu Đài Tiếng nói Việt Nam đẩy mạnh thông tin.") == ["Đài Tiếng nói Việt Nam"]


def test_part_headed_by_several_bodies_names_who_acts_in_it() -> None:
    text = "KẾ HOẠCH\n\nI. {}\n\n1. Xây dựng kế hoạch kỷ niệm.\n\n2. Tổ chức tuyên truyền.\n"
    whole = "Các Phòng Giáo dục và các đơn vị trực thuộc"
    assert leads(text.format(whole)) == [whole, whole]
    assert set(leads(text.format("CÁC ĐƠN VỊ"))) <= {None}


def test_several_asked_in_one_lead_in_are_one_lead() -> None:
    whole = "Thủ trưởng các phòng, ban; Chủ tịch UBND các xã, thị trấn"
    asks = f"Theo đó, Chủ tịch UBND huyện chỉ đạo {whole} tập trung thực hiện các nhiệm vụ sau:"
    assert leads(f"{asks}{ITEMS}") == [whole] * 2


def test_who_is_given_tasks_before_a_colon_does_them() -> None:
    tasks = "nhiệm vụ trọng tâm, đó là: Chủ trì thành lập mới 10 hợp tác xã; rà soát hồ sơ."
    who = "Năm 2019, Liên minh hợp tác xã tỉnh với vai trò là cơ quan Thường trực Ban Chỉ đạo tỉnh được giao 5"
    assert leads(f"{who} {tasks}") == ["Liên minh hợp tác xã tỉnh"] * 2
    assert leads(f"Năm 2019 có 5 {tasks}") == [None] * 2


@pytest.mark.parametrize(
    "who",
    [
        "Bộ trưởng các Bộ: Quốc phòng, Công an; Bí thư, Chủ tịch UBND các tỉnh từ Lam Sơn đến Bắc Sông",
        "các tỉnh ven biển từ Lam Sơn trở ra",
        "UBND các tỉnh, thành phố trực thuộc Trung ương: Lam Sơn, Bắc Sông",
        "UBND các tỉnh (từ Lam Sơn trở ra)",
    ],
)
def test_bodies_told_one_by_one_or_by_their_reach_are_part_of_a_name(who: str) -> None:
    assert leads(f"Thủ tướng yêu cầu {who} tập trung rà soát tàu thuyền.") == [who]


def test_work_listed_after_bodies_is_none_of_their_name() -> None:
    assert leads("Thủ tướng yêu cầu các Bộ: Rà soát, bổ sung quy định; Lập phương án.")[0] == "các Bộ"
    assert leads("Thủ tướng yêu cầu các xã từ nay đến Tết rà soát chợ.") == ["các xã"]


@pytest.mark.parametrize(
    "who",
    [
        "Phòng Cảnh sát giao thông",
        "Phòng Cảnh sát quản lý hành chính về trật tự xã hội",
        "Văn phòng Điều phối nông thôn mới tỉnh",
        "Văn phòng điều phối Chương trình xây dựng nông thôn mới",
        "Ban An toàn giao thông tỉnh",
        "Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn các cấp",
        "Ban Chỉ đạo xây dựng và phát triển kinh tế tập thể",
        "Ban Giám sát đầu tư cộng đồng",
        "Ban Thư ký",
        "Cục Quản lý xây dựng và chất lượng công trình",
        "Bảo hiểm xã hội tỉnh",
        "Cổng Thông tin điện tử tỉnh",
        "Tổng công ty Cảng hàng không Việt Nam",
        "Trung tâm Hỗ trợ phát triển doanh nghiệp",
        "Trung tâm Xúc tiến đầu tư và thương mại",
        "Hội đồng Phối hợp phổ biến, giáo dục pháp luật",
        "Hội đồng bồi thường, hỗ trợ và tái định cư",
        "Tổ tiết kiệm và vay vốn",
        "Đội xung kích phòng, chống thiên tai",
        "Hải quan cửa khẩu",
        "Câu lạc bộ Hưu trí",
        "lực lượng dân quân tự vệ",
        "các trường mầm non, tiểu học, trung học cơ sở",
        "các cụm, khối thi đua",
        "cơ quan chủ trì soạn thảo",
        "đơn vị vận hành hồ chứa",
        "người sử dụng lao động",
        "các địa phương có rừng",
    ],
)
def test_typical_body_is_read_whole_wherever_it_acts(who: str) -> None:
    opening = who[0].upper() + who[1:]
    assert leads(f"Chủ tịch yêu cầu {who} khẩn trương rà soát hồ sơ tồn đọng.") == [who]
    assert opening in leads(f"Chủ tịch yêu cầu các xã làm tốt vệ sinh. {opening} tăng cường kiểm tra, giám sát.")
    assert leads(f"Giao {who} chủ trì, phối hợp với Sở Nội vụ lập danh sách.") == [who]


def test_body_that_only_borders_on_such_a_word_keeps_its_own_name() -> None:
    assert leads("Chủ tịch yêu cầu Công an huyện giao thông báo cho các hộ và rà soát hồ sơ.")[0] is not None
    assert leads("Chủ tịch yêu cầu các xã không để dịch lây lan.") == ["các xã"]
    assert leads("Chủ tịch yêu cầu các xã có phương án phòng dịch.") == ["các xã"]
    assert leads("Chủ tịch yêu cầu Sở Kế hoạch và Đầu tư phát triển mạng lưới chợ.") == ["Sở Kế hoạch và Đầu tư"]


def test_bodies_that_a_request_turns_to_act() -> None:
    assert leads("Chủ tịch yêu cầu: Đối với các xã, phường, khẩn trương rà soát hồ sơ.") == ["các xã, phường"]
    assert leads("Chủ tịch yêu cầu: Đối với hộ nghèo, khẩn trương hỗ trợ nhà ở.") == [None]


@pytest.mark.parametrize("asks", ["Đại hội giao:", "Giao:", "Đại hội yêu cầu:", "Đề nghị:"])
@pytest.mark.parametrize("mark", ["1. ", "- ", "a) "])
def test_lead_in_that_ends_in_the_asking_word_asks_for_the_list_below(asks: str, mark: str) -> None:
    text = f"NGHỊ QUYẾT\nĐiều 3. {asks}\n{mark}Ban Chấp hành xây dựng kế hoạch tổ chức thực hiện.\n"
    assert leads(text) == ["Ban Chấp hành"]


def test_bodies_below_such_a_lead_in_do_what_stands_below_them() -> None:
    text = "Điều 3. Đại hội giao:\n1. Ban Chấp hành:\na) Xây dựng kế hoạch thực hiện;\n2. Văn phòng: Đôn đốc."
    assert leads(text) == ["Ban Chấp hành", "Văn phòng"]


def test_bodies_that_a_directive_instructs_act_below_it() -> None:
    whole = "Giám đốc các Sở: Tài chính, Công Thương; Chủ tịch UBND các xã; Thủ trưởng các đơn vị liên quan"
    asks = f"Chủ tịch UBND tỉnh chỉ thị {whole} triển khai thực hiện các nhiệm vụ sau:"
    assert leads(f"{asks}{ITEMS}") == [whole] * 2
    assert leads(f"Thực hiện Chỉ thị số 05, Chi bộ triển khai các nhiệm vụ sau:{ITEMS}") != [whole] * 2


def test_those_whose_duty_a_heading_names_act_below_it() -> None:
    text = "KẾ HOẠCH\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. {}\n\na) Lập danh sách trước ngày 10/4/2031.\n"
    assert leads(text.format("Trách nhiệm của các đội dự thi")) == ["các đội dự thi"]
    assert leads(text.format("Trách nhiệm của các chi, tổ hội")) == ["các chi, tổ hội"]


def test_line_below_a_body_begins_what_it_is_to_do() -> None:
    text = "II. NHIỆM VỤ\n\n1. Đảng ủy Quân sự, Đảng ủy Công an\nDuy trì nghiêm chế độ trực."
    assert leads(text) == ["Đảng ủy Quân sự, Đảng ủy Công an"]
    assert leads("Chủ tịch yêu cầu Sở Nông nghiệp và\nPhát triển nông thôn rà soát hồ sơ.") == [
        "Sở Nông nghiệp và Phát triển nông thôn"
    ]


@pytest.mark.parametrize("name", ["Người thực hiện", "Đơn vị thực hiện", "Phụ trách"])
def test_sentence_behind_an_item_that_only_says_who_acts_is_read(name: str) -> None:
    assert leads(f"II. NHIỆM VỤ\n\n1. Sửa chữa mái kho vật tư. {name}: anh Dũng. Hạn: 15/6/2031.") == ["anh Dũng"]


def test_who_begins_a_sentence_does_its_likely_pieces_too() -> None:
    for opening, who in (("thống nhất thành lập", "các đơn vị"), ("đã xong việc lập", None)):
        text = clean(f"Theo đó, các đơn vị {opening} cổng thông tin; xác lập hệ thống chỉ tiêu.").text
        piece = text.index("xác lập")
        likely = RawTask(piece, len(text) - 1, "", (piece, piece), "likely")
        found = with_named(text, [likely], [Held(0, Told(), None)])
        assert [one.lead and text[slice(*one.lead)] for one in found] == [who]


@pytest.mark.parametrize(
    "opening", ["Tùy tình hình thực tế", "Mục tiêu năm 2031", "Sang năm 2031", "Nhận được văn bản này"]
)
def test_opening_of_a_sentence_is_none_of_the_name_after_it(opening: str) -> None:
    text = f"QUYẾT NGHỊ\n\nII. NHIỆM VỤ\n\n1. {opening}, Hội Nông dân xã chọn công trình phù hợp."
    assert leads(text) == ["Hội Nông dân xã"]


def test_body_below_whose_bullet_another_bullet_stands_acts_there() -> None:
    text = (
        "Chủ tịch kết luận như sau:\n1. Về tiến độ:\n* Đối với Sở A:\n- Rà soát hồ sơ.\n* Đối với Sở B:\n- Bố trí đất."
    )
    assert leads(text) == ["Sở A", "Sở B"]


def test_body_in_the_brackets_of_a_heading_acts_below_it() -> None:
    text = "KẾ HOẠCH\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Công tác tuyên truyền ({} chủ trì)\n- Treo băng rôn tại trụ sở.\n"
    assert leads(text.format("Ban Tuyên huấn")) == ["Ban Tuyên huấn"]


def test_body_that_is_petitioned_in_a_heading_acts_below_it() -> None:
    text = f"BÁO CÁO\n\nIII. KIẾN NGHỊ\n\n2. Kiến nghị Liên minh Hợp tác xã Việt Nam:{ITEMS}"
    assert leads(text) == ["Liên minh Hợp tác xã Việt Nam"] * 2


def test_one_whose_word_is_reported_is_none_of_those_bound() -> None:
    text = "Để làm tốt, theo đồng chí Trưởng ban Dân tộc HĐND tỉnh, UBND huyện cần chỉ đạo các phòng lập hồ sơ."
    assert leads(text) == ["UBND huyện"]


def test_going_somewhere_is_none_of_a_name() -> None:
    text = "NGHỊ QUYẾT\n\nII. NHIỆM VỤ\n\n- Đồng chí Dũng, đồng chí Hải xuống thôn Hạ giải quyết đơn thư."
    assert leads(text) == ["Đồng chí Dũng, đồng chí Hải"]


def test_matter_that_must_be_seen_to_is_seen_to_by_who_was_asked() -> None:
    asks = "Sở yêu cầu các trường thực hiện các nội dung sau:\n1. {}\n2. Rà soát hồ sơ."
    assert leads(asks.format("Việc tiếp nhận học sinh phải thực hiện đúng quy trình.")) == ["các trường"] * 2
    assert leads(asks.format("Việc tiếp nhận học sinh do Hiệu trưởng thực hiện."))[0] == "Hiệu trưởng"


def test_those_who_propose_are_none_of_those_who_act() -> None:
    proposed = "Trên cơ sở đề nghị của các Bộ, cơ quan liên quan"
    assert leads(f"Chủ tịch kết luận như sau:\n1. {proposed}, Bộ Tài chính khẩn trương rà soát.") == ["Bộ Tài chính"]


def test_leaders_after_an_opening_are_who_and_not_what() -> None:
    text = "Chủ tịch yêu cầu các sở trực ban. Cùng với đó, lãnh đạo các đơn vị tổ chức tuần tra."
    assert leads(text) == ["các sở", "lãnh đạo các đơn vị"]


def test_name_of_a_committee_goes_on_in_the_next_line_of_a_wrapped_text() -> None:
    line = "Căn cứ tình hình thực tế, các cơ quan và đơn vị trên địa bàn đã tích cực phối hợp\nthực hiện nhiệm vụ.\n"
    items = (
        "- Hướng dẫn, đôn đốc các phòng và các trường; tham mưu Ủy ban nhân dân\nThành phố xem xét việc khen thưởng."
    )
    text = f"{line * 6}\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n{items}\n"
    assert leads(text)[-2:] == ["Sở Nội vụ"] * 2


def test_officer_who_hands_on_after_taking_up_a_petition_only_asks() -> None:
    hands_on = "Tiếp thu kiến nghị, Phó Chủ tịch UBND tỉnh giao Sở Tài chính rà soát nguồn."
    text = f"Ban Quản lý kiến nghị tỉnh bố trí vốn. {hands_on}"
    assert leads(text)[-1] == "Sở Tài chính"


def test_case_in_which_a_body_acts_is_none_of_its_name() -> None:
    seen = view("Các cơ quan, đơn vị khi nhận được tin báo bão phải triển khai ngay phương án")
    found = named_in(seen, anchors_of(seen), 0, len(seen.text))
    assert found is not None
    assert seen.text[slice(*found)] == "Các cơ quan, đơn vị"


@pytest.mark.parametrize("who", ["P.KD", "P. Kế toán", "CC Văn hóa - Xã hội", "KT", "Q. Trưởng phòng Hà"])
def test_short_name_that_no_list_knows_acts_in_an_item(who: str) -> None:
    assert leads(f"BIÊN BẢN HỌP\n\nIII. NHIỆM VỤ\n\n- {who} theo dõi công nợ tháng 5.") == [who]


def test_head_whose_name_goes_on_in_the_next_line_is_one_body() -> None:
    text = "Chủ tịch yêu cầu:\n\n1. Thường trực\nHội đồng nhân dân thành phố:\n- Giám sát việc thực hiện.\n"
    assert leads(text) == ["Thường trực Hội đồng nhân dân thành phố"]


@pytest.mark.parametrize(
    ("who", "rest"),
    [
        ("Các cấp ủy", ", nhất là người đứng đầu, phải trực tiếp chỉ đạo công tác ứng phó"),
        ("UBND các phường", ", đặc biệt là các phường ven biển khẩn trương di dời dân"),
        ("Sở Giáo dục và Đào tạo", " - cơ quan chủ trì xây dựng Đề án - hoàn thiện dự thảo"),
        ("Sở Xây dựng", ", với vai trò cơ quan quản lý quy hoạch, chịu trách nhiệm thẩm định đồ án"),
        ("Các sở, ban, ngành; UBND các xã, phường", " rà soát thủ tục hành chính"),
        ("Sở Y tế", ", trực tiếp là Trung tâm Kiểm soát bệnh tật, chuẩn bị cơ số thuốc"),
    ],
)
def test_what_more_is_said_of_a_body_stands_before_its_work(who: str, rest: str) -> None:
    assert leads(f"Chủ tịch UBND tỉnh kết luận như sau:\n\n1. {who}{rest}.") == [who]


def test_heading_whose_bracket_is_closed_in_the_next_line_is_one_name() -> None:
    head = "5. Các chủ rừng là tổ chức (các\nBan quản lý rừng, các Công ty lâm nghiệp…)"
    found = leads(f"Chủ tịch yêu cầu:\n\n{head}\n- Rà soát rừng.\n- Bảo vệ rừng.")
    assert set(found) == {"Các chủ rừng là tổ chức (các Ban quản lý rừng, các Công ty lâm nghiệp…)"}


def test_paragraph_that_only_leads_on_tells_of_the_one_named_above() -> None:
    first = "Căn cứ tình hình thực tế Sở Xây dựng sẽ siết chặt quản lý bến thủy."
    read = clean(f"{first}\n\nTrong đó, chú trọng kiểm tra phương tiện.").text
    cuts = [(0, read.index(".")), (read.index("chú trọng"), len(read) - 1)]
    tasks = [RawTask(at, end, "", (at, at), "likely") for at, end in cuts]
    found = with_named(read, tasks, [])
    assert [one.lead and read[slice(*one.lead)] for one in found] == ["Sở Xây dựng", "Sở Xây dựng"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "III. TỔ CHỨC THỰC HIỆN\n1. Trên cơ sở kết quả rà soát, Ủy ban nhân dân tỉnh thống nhất với Thường trực "
            "Hội đồng nhân dân tỉnh điều chỉnh danh mục dự án.",
            ["Ủy ban nhân dân tỉnh"],
        ),
        (
            "III. TỔ CHỨC THỰC HIỆN\n1. Giao các Ban của Hội đồng nhân dân theo nhiệm vụ, quyền hạn đã được pháp luật "
            "quy định giám sát việc thực hiện Nghị quyết này.",
            ["các Ban của Hội đồng nhân dân"],
        ),
    ],
)
def test_who_agrees_first_or_acts_as_laid_down_is_who_acts(text: str, who: list[str]) -> None:
    assert leads(text) == who


def test_what_was_done_between_body_and_verb_is_over() -> None:
    assert leads("Các Ban của Hội đồng nhân dân theo kế hoạch đã hoàn thành giám sát tại 05 xã.") == []


def test_who_agrees_to_what_is_proposed_has_no_partner() -> None:
    text = "III. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ thống nhất với đề nghị của Sở Tài chính."
    assert not any(task.partners for task in find_tasks(clean(text).text))


def test_body_that_presses_its_contractors_does_so_itself() -> None:
    text = (
        "Hội đồng nhân dân tỉnh đề nghị Ủy ban nhân dân tỉnh chỉ đạo Sở Xây dựng:\n"
        "- Yêu cầu đơn vị thi công tu sửa tuyến đường vào bản Hạ; khẩn trương sửa chữa hồ Bản Lự.\n"
        "- Yêu cầu Ban Quản lý dự án báo cáo tiến độ.\n"
    )
    assert leads(text) == ["Sở Xây dựng", "Sở Xây dựng", "Ban Quản lý dự án"]
    assert leads("Chủ tịch UBND tỉnh yêu cầu đơn vị thi công đẩy nhanh tiến độ.") == ["đơn vị thi công"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Đồng chí Hải yêu cầu các yêu cầu các phòng chức năng khẩn trương tham mưu giải pháp.", "các phòng chức năng"),
        ("Đồng chí Hải yêu cầu các phòng yêu cầu nhà thầu khẩn trương thi công.", "các phòng"),
        ("Đồng chí Hải phân công rõ trách nhiệm, phạm vi, tiến độ thực hiện của từng tổ.", None),
        ("Phân công:\nĐ/c Hoa phụ trách ký kết hợp đồng với siêu thị trước 30/6.", "Đ/c Hoa"),
        (
            "Phân công:\nCác đồng chí đảng ủy viên phụ trách thôn tăng cường xuống cơ sở.",
            "Các đồng chí đảng ủy viên phụ trách thôn",
        ),
    ],
)
def test_name_holds_neither_words_of_asking_nor_work(text: str, who: str | None) -> None:
    assert (leads(text) or [None])[0] == who


def test_credit_of_a_picture_acts_not() -> None:
    work = (
        "Chủ tịch UBND tỉnh yêu cầu đồng loạt vệ sinh các tuyến kênh trước ngày 20/5/2025 và hoàn thành trong tháng 6"
    )
    assert leads(f"{work} - Ảnh: BNV/Lê Hà") == [None]
    assert leads("II. NHIỆM VỤ\n1. Vệ sinh các tuyến kênh: Đoàn Thanh niên") == ["Đoàn Thanh niên"]


def test_who_only_points_out_is_no_part_of_the_name() -> None:
    work = "Sở Xây dựng chủ trì lập danh mục nhà ở hư hỏng; Sở Tài chính thẩm định kinh phí."
    assert leads(f"Trong đó, Chủ tịch UBND tỉnh chỉ rõ, {work}") == ["Sở Xây dựng", "Sở Tài chính"]
    assert leads("Báo cáo đã chỉ rõ, Sở Xây dựng lập danh mục còn chậm.") == []


def test_several_of_a_kind_joined_by_a_dash_are_one_name() -> None:
    heads = "Thủ trưởng các sở - ngành, Chủ tịch Uỷ ban nhân dân các quận - huyện"
    assert leads(f"Yêu cầu {heads} rà soát nhà ở.") == [heads]
    assert leads(f"II. NHIỆM VỤ\n1. {heads}:\na) Rà soát nhà ở.\nb) Bố trí kinh phí.") == [heads, heads]
    assert leads("Chủ tịch yêu cầu các xã - ngày 5/6 tổ chức ra quân.") == ["các xã"]


def test_lead_in_far_before_its_colon_says_whom_tasks_are_set_for() -> None:
    item = ":\n\n- Chủ động rà soát, hoàn thiện hồ sơ."
    matter = "trong công tác xây dựng bảng giá thuê nhà ở thuộc tài sản công trên địa bàn tỉnh Lam Sơn năm 2026 như sau"
    assert leads(f"Thông báo nêu yêu cầu đối với Sở Xây dựng tỉnh Lam Sơn {matter}{item}") == [
        "Sở Xây dựng tỉnh Lam Sơn"
    ]
    assert leads(f"Yêu cầu đối với Sở Xây dựng {matter}{item}") == ["Sở Xây dựng"]
    assert leads(f"Báo cáo nêu kết quả đã đạt được đối với Sở Xây dựng {matter}{item}") == [None]


def test_place_by_its_name_alone_acts_for_the_next_sentences_too() -> None:
    said = "Đồng chí cũng lưu ý, {} cần tập trung phát triển nghề trồng nấm. Phát triển đồng bộ đường giao thông."
    assert leads(said.format("Tân Lập")) == ["Tân Lập", "Tân Lập"]
    assert leads(said.format("Kế hoạch")) == [None, None]


def test_union_called_an_organisation_is_named_whole() -> None:
    work = "tổ chức Công đoàn huyện nhà cần tăng cường tuyên truyền cho đoàn viên."
    assert leads(f"Đồng chí chỉ đạo {work}") == ["tổ chức Công đoàn huyện nhà"]
    assert leads("Chủ tịch yêu cầu tổ chức Đoàn kiểm tra các chợ; tổ chức Hội thi phải đúng thời gian.") == [None, None]


def test_several_are_named_with_the_work_that_they_were_given() -> None:
    given = "các cơ quan được giao nhiệm vụ chuẩn bị hồ sơ, soạn thảo, thẩm tra dự án luật"
    assert leads(f"Chủ tịch yêu cầu {given} khẩn trương tổ chức thực hiện.") == [given]
    assert leads("Chủ tịch yêu cầu các xã được giao nhiệm vụ lập danh sách, gửi Sở Y tế.") == [
        "các xã được giao nhiệm vụ"
    ]


def test_by_whom_what_is_announced_will_be_done() -> None:
    items = "đăng ký học tập và làm theo gương người tốt; nhân rộng điển hình tiên tiến."
    assert leads(f"Một số chỉ tiêu nổi bật sẽ được Khối triển khai trong năm nay như: {items}") == ["Khối", "Khối"]
    assert "Khối" not in leads(f"Một số chỉ tiêu nổi bật đã được Khối triển khai trong năm nay như: {items}")


def test_who_set_aims_for_himself_strives_for_them() -> None:
    aim = "một số mục tiêu quan trọng cần thực hiện như: Phấn đấu đến năm 2030 trở thành tổ chức vững mạnh."
    assert leads(f"Trong nhiệm kỳ 2025 - 2030, Hội Nông dân xã đã đề {aim}") == ["Hội Nông dân xã"]


def test_body_that_asks_may_propose_more_to_another_in_the_next_paragraph() -> None:
    said = "{} đề nghị các Bộ triển khai các giải pháp.\n\nKiến nghị Bộ Xây dựng rà soát nhu cầu nhà ở."
    assert leads(said.format("Ngân hàng Hoa Lĩnh")) == ["các Bộ", "Bộ Xây dựng"]
    assert leads(said.format("Chủ tịch UBND tỉnh")) == ["các Bộ", "các Bộ"]


def test_with_whom_a_duty_is_named_must_act() -> None:
    said = "Bí thư yêu cầu Sở Y tế rà soát hồ sơ. Ngoài ra, với các địa phương, {} danh mục dự án."
    assert leads(said.format("cần tiếp tục công bố")) == ["Sở Y tế", "các địa phương"]
    assert leads(said.format("phối hợp rà soát")) == ["Sở Y tế", "Sở Y tế"]


def test_who_acts_stands_behind_several_aims() -> None:
    asked = "Thủ tướng yêu cầu:\n\n7. Bộ Y tế lập đề án.\n\n"
    item = asked + "8. Để đẩy nhanh tiến độ, {}, các bộ, ngành, chủ đầu tư nghiên cứu áp dụng cơ chế mới."
    assert leads(item.format("đưa vào vận hành các công trình")) == ["Bộ Y tế", "các bộ, ngành, chủ đầu tư"]
    assert leads(item.format("tiếp tục rà soát các mỏ"))[1] != "các bộ, ngành, chủ đầu tư"


def test_policy_that_was_agreed_on_names_who_acts() -> None:
    said = "Theo thông báo kết luận, thống nhất chủ trương {}."
    assert leads(said.format("Nhà nước hỗ trợ bữa ăn trưa cho học sinh vùng cao")) == ["Nhà nước"]
    assert leads(said.format("đầu tư xây dựng cầu Hoa Lĩnh")) == []


def test_after_several_who_had_each_their_work_nobody_is_sure() -> None:
    more = "\n\nTăng cường kiểm tra, giám sát việc thực hiện."
    assert leads(f"Bí thư yêu cầu Sở Y tế rà soát hồ sơ; các xã xây dựng phương án.{more}")[-1] is None
    assert leads(f"Bí thư yêu cầu các xã rà soát hồ sơ; xây dựng phương án.{more}")[-1] == "các xã"


def test_some_of_many_act_where_it_applies_to_them() -> None:
    said = "Chủ tịch yêu cầu các xã rà soát hộ nghèo; {} di dời chuồng trại."
    assert leads(said.format("các thôn giáp suối thì cần")) == ["các xã", "các thôn giáp suối"]
    assert leads(said.format("nếu sạt lở thì")) == ["các xã", "các xã"]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Đến cuối năm 2031, Liên minh HTX tỉnh xác định trọng tâm là: kiện toàn bộ máy", "Liên minh HTX tỉnh"),
        ("Năm 2031, Hạ Sơn đề ra nhiều nhiệm vụ, trong đó, nhiệm vụ trọng tâm là kiện toàn bộ máy", "Hạ Sơn"),
        ("Phát động thi đua đợt 3, Cụm đề ra mục tiêu phấn đấu kiện toàn bộ máy", "Cụm"),
        (
            "Những tháng cuối năm, các huyện, thành, thị tập trung các nhiệm vụ như: Kiện toàn bộ máy",
            "các huyện, thành, thị",
        ),
    ],
)
def test_who_sets_himself_what_to_aim_at_does_it(said: str, who: str) -> None:
    assert leads(f"{said}; thực hiện có hiệu quả chương trình giảm nghèo.") == [who, who]


def test_nobody_sets_aims_by_what_he_has_done() -> None:
    assert leads("Năm 2031, Hạ Sơn đã hoàn thành nhiều nhiệm vụ, trong đó nổi bật là phát triển kinh tế.") == []


def test_what_is_asked_behind_two_words_that_lead_over() -> None:
    said = "Ông Hồ Văn Na ghi nhận kết quả của huyện trong thời gian qua, đồng thời, đề nghị UBND huyện {}."
    assert leads(said.format("lưu ý việc công khai thủ tục")) == ["UBND huyện"]
    assert leads("Ông Hồ Văn Na ghi nhận những gì trong thời gian qua UBND huyện đề nghị Sở Y tế hỗ trợ.") == []


def test_what_somebody_is_charged_about_is_his_to_do() -> None:
    said = "Giám đốc giao nhiệm vụ cho Phòng Kinh tế về việc {}."
    assert leads(said.format("tăng cường kiểm tra hồ sơ")) == ["Phòng Kinh tế"]


def test_papers_are_issued_by_others_than_those_who_follow_them() -> None:
    matter = "Giám đốc nhấn mạnh:\nVề nhiệm vụ học kỳ II, "
    said = matter + "{} thực hiện đúng lịch do Bộ GDĐT, UBND tỉnh ban hành; tổ chức hội thi."
    assert leads(said.format("các trường")) == ["các trường"] * 2
    assert leads(said.format("toàn cấp học")) == ["toàn cấp học"] * 2
    assert leads("Giám đốc nhấn mạnh:\nNếu có vướng mắc các sở, các xã báo cáo UBND tỉnh.") == ["các sở, các xã"]


def test_whom_others_are_to_direct_does_not_act_himself() -> None:
    said = "Chủ tịch UBND tỉnh giao Sở Công Thương rà soát các chợ. {} UBND cấp xã sắp xếp lại quầy hàng."
    assert leads(said.format("Đối với chợ đóng cửa cần tham mưu UBND tỉnh chỉ đạo"))[-1] == "Sở Công Thương"
    assert leads(said.format("Đồng thời yêu cầu"))[-1] == "UBND cấp xã"


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Công ty yêu cầu {} nỗ lực thực hiện kế hoạch thu hoạch", "các đơn vị"),
        ("Trưởng phòng chỉ đạo {} phát huy kết quả học kỳ I", "toàn bậc học"),
        ("Trưởng phòng chỉ đạo {} phát huy kết quả học kỳ I", "các bậc học"),
        ("Để phát triển kinh tế tập thể hiệu quả, bền vững {} phải có lộ trình", "mỗi tỉnh, thành phố"),
        ("Để phát triển kinh tế tập thể hiệu quả, bền vững {} phải có lộ trình", "các tỉnh, thành phố"),
        ("Đồng chí đề nghị {} đổi mới phương thức hoạt động", "hệ thống liên minh các cấp"),
        ("Đồng chí đề nghị {} phối hợp chăm lo học sinh", "nhà trường, thầy cô giáo và phụ huynh"),
    ],
)
def test_names_go_as_far_as_those_who_act(said: str, who: str) -> None:
    assert leads(said.format(who) + ".") == [who]


@pytest.mark.parametrize(
    "how",
    [
        "nỗ lực",
        "gương mẫu",
        "thật sự",
        "hết sức",
        "gấp rút",
        "cương quyết",
        "hăng hái",
        "sát cánh",
        "thận trọng",
    ],
)
def test_how_work_is_to_be_done_is_none_of_a_name(how: str) -> None:
    assert leads(f"Giám đốc yêu cầu các hợp tác xã {how} thực hiện kế hoạch.") == ["các hợp tác xã"]


@pytest.mark.parametrize("tells", ["mong muốn", "hy vọng", "tin tưởng", "chúc", "đồng tình", "thừa nhận", "phê bình"])
def test_what_a_body_says_is_none_of_its_name(tells: str) -> None:
    assert leads(f"Tại hội nghị, các hợp tác xã {tells} và đề nghị UBND xã sửa đường.") == ["UBND xã"]


def test_who_admits_and_vows_does_what_he_vows() -> None:
    said = (
        "Trả lời chất vấn, Giám đốc Sở Y tế {} và cam kết sẽ khắc phục tình trạng thiếu thuốc; tăng cường kiểm tra kho."
    )
    assert leads(said.format("nhận trách nhiệm")) == ["Giám đốc Sở Y tế"] * 2
    assert leads("Các hộ dân đã ký và cam kết sẽ không đốt rừng.") == []
    assert leads("Các cụ phụ lão cảm khái lắm và hứa sẽ khắc phục đường vào đền.") in ([None], [])


def test_who_heads_a_session_asks() -> None:
    said = "Chủ tọa {} đề nghị UBND huyện sớm di dời các hộ dân; thư ký {} tổng hợp ý kiến."
    for session in ("kỳ họp", "phiên họp", "cuộc họp"):
        assert leads(said.format(session, session)) == ["UBND huyện", f"thư ký {session}"]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("5 xã ven sông phải hoàn thành đê bao", "5 xã ven sông"),
        ("2 huyện Lam Sơn và Lam Hạ cần phấn đấu mỗi huyện có 1 mô hình", "2 huyện Lam Sơn và Lam Hạ"),
        ("Để kịp mùa mưa, từ nay đến hết năm 2031 các chi hội cần tập trung đắp đê", "các chi hội"),
        ("Từ nay đến cuối tháng 12/2031, các chi hội phải hoàn thành đê bao", "các chi hội"),
        ("Đồng thời yêu cầu mỗi địa bàn bố trí lực lượng trực chốt", "mỗi địa bàn"),
        ("Giao Ban Văn hóa thông tin xã xây dựng kế hoạch tuyên truyền", "Ban Văn hóa thông tin xã"),
        ("Đối với chợ đóng cửa, cần tham mưu UBND tỉnh chỉ đạo UBND cấp xã sắp xếp lại", "các đơn vị"),
        ("Tại kỳ họp thứ 10 HĐND tỉnh khóa V, UBND tỉnh phải trình đủ 19 báo cáo", "UBND tỉnh"),
        ("Khi cần thiết các Ban HĐND, các tổ đại biểu phải báo cáo", "các Ban HĐND, các tổ đại biểu"),
    ],
)
def test_who_acts_in_a_sentence_that_goes_on_with_what_was_asked(said: str, who: str) -> None:
    assert leads(f"Chủ tịch yêu cầu các đơn vị thực hiện nghiêm quy định. {said}.")[1:] == [who]


def test_counted_bodies_act_only_by_a_word_of_duty() -> None:
    assert "5 xã" not in leads("Chủ tịch yêu cầu các đơn vị báo cáo. 5 xã đã được hỗ trợ hoàn thành đê bao.")


def test_day_from_which_something_holds_stands_before_who_does_it() -> None:
    text = (
        "BIÊN BẢN HỌP\n\n4. Hiệu trưởng kết luận:\n\n- Giao Công đoàn niêm yết công khai quỹ.\n\n"
        "- Từ 01/10/2026 giáo viên không sử dụng điện thoại trong giờ dạy.\n"
    )
    last = extract_text(text).tasks[-1]
    assert (last.lead, last.deadline and last.deadline.text) == ("giáo viên", "Từ 01/10/2026")


def test_who_gives_an_opinion_before_a_colon_does_not_do_it() -> None:
    head = "BIÊN BẢN HỌP\n\n4. Hiệu trưởng kết luận:\n\n- Giao tổ Toán ra đề.\n\n3. Thảo luận\n\n"
    told = extract_text(f"{head}- Thầy Dũng (Tổ Văn): Việc họp trực tuyến nên bố trí vào tối thứ Năm.\n").tasks
    assert all(task.lead != "Thầy Dũng (Tổ Văn)" for task in told)
