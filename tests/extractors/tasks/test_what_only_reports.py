"""What was done, what falls short and what is foreseen gives no task, though worded like one."""

from __future__ import annotations

import pytest
from read_tasks import texts as tasks

from extractors.layout.view import view
from extractors.tasks.likely.only_told import only_tells

MET = "Chiều 12/1, Hội Nông dân huyện Bắc Hạ tổ chức hội nghị Ban Chấp hành lần thứ 6.\n\n"
DID = "Năm 2030, Hội Nông dân huyện đã chủ động phối hợp với các ngành tham mưu ban hành chính sách hỗ trợ hội viên."
GOES_ON = " Tích cực vận động hội viên mở rộng vườn ươm; đẩy mạnh liên kết với các doanh nghiệp để tiêu thụ sản phẩm."
ASKED = "Chủ tịch yêu cầu các chi hội rà soát toàn bộ sổ sách thu quỹ, đồng thời nhấn mạnh một số vấn đề sau:"


@pytest.mark.parametrize(
    "said",
    [
        DID,
        DID + GOES_ON,
        f"{DID}{GOES_ON} Tạo điều kiện cho các tổ hợp tác tham gia chuỗi giá trị.",
        "Trong quý I, Hội cũng đã tổ chức 04 lớp tập huấn. Phối hợp với Ngân hàng cho 120 hộ vay vốn trồng rừng.",
    ],
)
def test_a_paragraph_that_reports_on_a_time_goes_on_reporting(said: str) -> None:
    assert tasks(MET + said) == []


def test_another_time_or_a_demand_ends_the_report() -> None:
    ahead = " Năm 2031, Hội hoàn thành việc mở rộng vườn ươm trước ngày 30/6/2031."
    assert [words.removeprefix("Năm 2031, ") for words in tasks(MET + DID + ahead)] == [
        "Hội hoàn thành việc mở rộng vườn ươm trước ngày 30/6/2031"
    ]
    asked = " Thời gian tới, cần tích cực vận động hội viên mở rộng vườn ươm trước ngày 30/6/2031."
    assert len(tasks(MET + DID + asked)) == 1


def test_piece_of_another_sentence_is_no_part_of_a_likely_task() -> None:
    likely = [
        "Khẩn trương hoàn thành việc kẻ vạch vỉa hè trước ngày 25/7",
        "Phối hợp với các tổ dân phố vận động các hộ tháo dỡ mái che trước ngày 30/7",
    ]
    told = "Hiện toàn phường có 31 tuyến phố; doanh thu của mỗi chợ đạt trên 2 tỷ đồng."
    assert tasks(f"Sáng 4/7, phường Trà Lân tổ chức giao ban.\n\n{'. '.join(likely)}. {told}") == likely


@pytest.mark.parametrize(
    "said",
    [
        "Bên cạnh kết quả đạt được, vẫn còn tồn tại một số hạn chế như: thu quỹ chậm; kiểm tra có nơi còn hình thức.",
        "Tuy nhiên, công tác Hội vẫn còn nhiều khó khăn, vướng mắc như: vận chuyển giống chậm; báo cáo chưa đầy đủ.",
        "Năm 2031, kinh tế của tỉnh sẽ có những điều kiện thuận lợi hơn để phát triển.",
        "Tuy nhiên, theo báo cáo của Phòng Kinh tế thì tiến độ giải ngân còn chậm, không bảo đảm yêu cầu.",
        "Chất lượng sinh hoạt ở một số chi hội hiện còn thấp so với kế hoạch.",
        "Dự báo thời gian tới, thị trường sẽ còn gặp nhiều khó khăn, ảnh hưởng đến việc tiêu thụ sản phẩm.",
    ],
)
def test_what_falls_short_or_is_foreseen_is_no_task(said: str) -> None:
    above = "Thay mặt Ban Chấp hành, Chủ tịch Hội đã kết luận như sau:\n\n"
    assert tasks(above + said) == []
    assert tasks(f"{above}1. Về tổ chức\n- {said}\n- Kiện toàn các chi hội yếu.") == ["Kiện toàn các chi hội yếu"]


@pytest.mark.parametrize(
    "asked",
    [
        "Hỗ trợ các hộ còn nhiều khó khăn về nhà ở",
        "Các chi hội tiếp tục gặp gỡ, giúp hội viên gặp khó khăn",
        "Các hồ sơ đã được thẩm định cần gửi về Hội trước ngày 20",
        "Các xã có tiến độ giải ngân còn chậm, khẩn trương báo cáo nguyên nhân",
        "Các chi hội có tỷ lệ thu quỹ còn thấp phải họp kiểm điểm",
        "Nâng cao chất lượng sinh hoạt ở những chi hội còn yếu",
        "Khắc phục những hạn chế còn tồn tại trong công tác thu quỹ",
        "Các chi hội còn nhiều hạn chế phải xây dựng kế hoạch khắc phục",
        "Các chi hội sẽ có báo cáo về khó khăn của hội viên trước ngày 20",
    ],
)
def test_work_that_names_difficulties_is_a_task(asked: str) -> None:
    assert tasks(f"Chủ tịch Hội kết luận như sau:\n\n1. {asked}.\n2. Kiện toàn các chi hội.") == [
        asked,
        "Kiện toàn các chi hội",
    ]


def test_what_a_task_is_about_above_all_belongs_to_it() -> None:
    head = "Tiếp tục sắp xếp lại các chi hội"
    assert tasks(f"II. NHIỆM VỤ\n1. {head}; trọng tâm là sáp nhập các chi hội nhỏ.\n2. Mở lớp tập huấn.") == [
        f"{head}; trọng tâm là sáp nhập các chi hội nhỏ",
        "Mở lớp tập huấn",
    ]
    assert tasks(f"II. NHIỆM VỤ\n1. {head}; trước mắt là sáp nhập các chi hội nhỏ.") == [
        head,
        "sáp nhập các chi hội nhỏ",
    ]


def test_what_a_task_is_for_belongs_to_it_behind_a_semicolon_too() -> None:
    head = "Mở rộng vùng trồng rau sạch"
    assert tasks(f"II. NHIỆM VỤ\n1. {head}; nhằm tăng thu nhập, ổn định đời sống.\n2. Mở lớp tập huấn.") == [
        f"{head}; nhằm tăng thu nhập, ổn định đời sống",
        "Mở lớp tập huấn",
    ]
    assert tasks(f"II. NHIỆM VỤ\n1. {head}; nhằm tăng thu nhập, các xã cần vận động hộ dân đăng ký.") == [
        head,
        "các xã cần vận động hộ dân đăng ký",
    ]
    assert tasks(f"II. NHIỆM VỤ\n1. {head}; lập danh sách hộ trồng rau.") == [head, "lập danh sách hộ trồng rau"]


def test_more_of_those_for_whom_it_is_done_are_no_other_task() -> None:
    trained = "Tập huấn cho cán bộ làm công tác việc làm; người trực tiếp làm công tác dạy nghề"
    assert tasks(f"II. NHIỆM VỤ\n1. {trained}.\n2. Mở lớp học.") == [trained, "Mở lớp học"]
    bound = "cán bộ phụ trách dạy nghề phải nộp danh sách"
    assert tasks(f"II. NHIỆM VỤ\n1. Tập huấn cho cán bộ làm công tác việc làm; {bound}.") == [
        "Tập huấn cho cán bộ làm công tác việc làm",
        bound,
    ]


def test_what_was_done_and_stands_in_brackets_is_none_of_the_task() -> None:
    work = "Mở rộng đào tạo về đấu thầu qua mạng"
    listed = "II. NHIỆM VỤ\n1. {}.\n2. Mở lớp học."
    assert tasks(listed.format(f"{work} (năm 2030, Sở Tài chính đã mở 02 lớp cho các xã)")) == [work, "Mở lớp học"]
    more = f"{work} (ưu tiên các xã đã có cán bộ)"
    assert tasks(listed.format(more)) == [more, "Mở lớp học"]


def test_what_is_asked_before_the_words_that_bring_in_a_list_stays() -> None:
    assert tasks(f"{ASKED}\n1. Về tổ chức\n- Kiện toàn các chi hội yếu.") == [
        "các chi hội rà soát toàn bộ sổ sách thu quỹ",
        "Kiện toàn các chi hội yếu",
    ]
    led = ASKED.replace("Chủ tịch", "Tiếp thu ý kiến chỉ đạo của Phó Thủ tướng, Bộ trưởng")
    above = "Thay mặt Ban Cán sự, Bộ trưởng đã kết luận như sau:\n\n"
    assert tasks(above + led + "\n- Kiện toàn các chi hội yếu.")[0] == "các chi hội rà soát toàn bộ sổ sách thu quỹ"
    only = "Chủ tịch yêu cầu các chi hội thực hiện tốt một số nhiệm vụ sau:"
    assert tasks(f"{only}\n1. Kiện toàn các chi hội yếu.") == ["Kiện toàn các chi hội yếu"]


def test_what_was_spoken_about_is_no_task() -> None:
    spoken = (
        "Tại hội nghị, các tham luận tập trung đề cập những khó khăn và kiến nghị cách giải quyết về cấp đổi sổ đỏ."
    )
    assert tasks(MET + spoken) == []
    asked = "Tại hội nghị, các đại biểu đề nghị UBND huyện sớm giải quyết việc cấp đổi sổ đỏ."
    assert tasks(MET + asked) == ["UBND huyện sớm giải quyết việc cấp đổi sổ đỏ"]


def test_what_was_reported_on_behind_a_colon_is_no_task() -> None:
    parts = "hoàn thiện bản vẽ thiết kế cống Trà; xây dựng tiêu chuẩn kỹ thuật về thủy lợi"
    told = "Tại phiên họp, các ngành báo cáo cụ thể tình hình triển khai các dự án về"
    assert tasks(f"{MET}{told}: công tác giải phóng mặt bằng; {parts}.") == []
    asked = "Tại phiên họp, Chủ tịch yêu cầu các xã báo cáo tình hình, kết quả thực hiện các nội dung"
    assert tasks(f"{MET}{asked}: rà soát hộ nghèo; {parts}.")[1:] == parts.split("; ")


def test_what_a_thing_is_said_to_bring_is_no_task() -> None:
    pieces = "tạo thuận lợi cho vận chuyển nông sản, giảm chi phí của nông dân; góp phần hiện đại hóa nông thôn"
    assert tasks(f"{MET}Chủ tịch nhấn mạnh, các tuyến kênh góp phần mở rộng vùng tưới; {pieces}.") == []
    asked = tasks(f"{MET}Chủ tịch nhấn mạnh, các xã cần góp phần mở rộng vùng tưới; {pieces}.")
    assert asked[0] == "các xã cần góp phần mở rộng vùng tưới"
    assert pieces in asked  # what work helps is a piece of it


FOES = "trong nước, các thế lực thù địch tiếp tục đẩy mạnh chống phá"
DID_IT = "để bảo đảm an toàn cho kỳ thi, UBND huyện Bắc Hạ đã bố trí thêm nhân viên y tế, không để học sinh tụ tập"
WENT_WELL = "với sự chỉ đạo sát sao của lãnh đạo, hội nghị đã thành công tốt đẹp"
GREETS = "lãnh đạo huyện gửi lời thăm hỏi tới các gia đình, chia sẻ khó khăn, tiếp tục động viên các lực lượng"
PAPER = "Chỉ thị số 20-CT/TU về việc tổ chức thực hiện nhiệm vụ huấn luyện dân quân"
DECIDED = "để hoàn thành các chỉ tiêu mà Đại hội Công đoàn đã đề ra, Công đoàn ngành tiếp tục rà soát từng chỉ tiêu"
STILL_AHEAD = "tuy huyện Bắc Hạ đã bố trí đủ nhân viên y tế, các điểm thi cần tiếp tục rà soát"


@pytest.mark.parametrize("said", [FOES, DID_IT, WENT_WELL, GREETS, PAPER])
def test_what_others_do_or_did_and_greetings_and_papers_only_tell(said: str) -> None:
    assert only_tells(view(said), 0, len(said))


@pytest.mark.parametrize("said", [DECIDED, STILL_AHEAD, "Công an xã đấu tranh với các thế lực thù địch"])
def test_what_is_still_to_come_does_not_only_tell(said: str) -> None:
    assert not only_tells(view(said), 0, len(said))


def test_one_more_paper_is_a_piece_of_the_task_before_it() -> None:
    said = f"Tiếp tục thực hiện Chỉ thị số 07-CT/TU về giáo dục quốc phòng; {PAPER}"
    assert len(tasks(f"Chủ tịch huyện yêu cầu các xã:\n\n- {said}.\n\n- Rà soát lực lượng dự bị động viên.")) == 2


def test_below_work_that_was_done_nothing_is_to_be_done() -> None:
    text = "BIÊN BẢN HỌP\n\n1. {}\n\nSửa chữa 5 ngôi mộ cổ.\n\n2. Công việc năm 2031\n\nXây lại cổng đình."
    assert tasks(text.format("Báo cáo công việc đã thực hiện trong năm 2030")) == ["Xây lại cổng đình"]
    assert tasks(text.format("Công việc năm 2030")) == ["Sửa chữa 5 ngôi mộ cổ", "Xây lại cổng đình"]


def test_what_was_done_may_be_where_more_sets_out_from() -> None:
    text = "I. NHIỆM VỤ\n\nTrên cơ sở các nhiệm vụ đã thực hiện, Ban tập trung:\n\n- Rà soát hồ sơ."
    assert tasks(text) == ["Rà soát hồ sơ"]


FIRM = "Chủ tịch yêu cầu:\n\n1. Các xã dọn rác.\n\n2. {}\n"


@pytest.mark.parametrize(
    "said",
    [
        "Đại hội sẽ khai mạc vào ngày 12/5.",
        "Bà Lê Thị Hoa tiếp tục được tín nhiệm bầu giữ chức Chủ nhiệm.",
        "Các trường này sẽ là hình mẫu để triển khai diện rộng trong các năm sau.",
        "Kết quả của hội thi sẽ là căn cứ để huyện xếp loại thi đua.",
        "Tiến độ rất gấp, do vậy để kịp trình, Chủ tịch đồng ý với đề nghị của Sở Tư pháp về thủ tục rút gọn.",
        "Cơ bản thống nhất với báo cáo của Sở Y tế.",
        "Về kết quả tháng 9: cơ bản thống nhất với báo cáo.",
        "Khẩu hiệu hành động: Xây dựng quê hương giàu đẹp.",
        'Với chủ đề "Xây dựng lớp học chủ động, tích cực, sạch sẽ".',
    ],
)
def test_what_will_be_or_is_agreed_with_and_who_was_chosen_is_no_task(said: str) -> None:
    assert tasks(FIRM.format(said)) == ["Các xã dọn rác"]


@pytest.mark.parametrize(
    "said",
    [
        "Sở Y tế sẽ là đầu mối tiếp nhận hồ sơ.",
        "Các đơn vị được bầu làm cụm trưởng phải nộp báo cáo.",
        "Hội Nông dân sẽ tổ chức khai mạc hội thi vào ngày 12/5.",
    ],
)
def test_what_somebody_will_do_still_is(said: str) -> None:
    assert tasks(FIRM.format(said)) == ["Các xã dọn rác", said.rstrip(".")]


def test_demand_behind_what_is_agreed_with_is_a_task() -> None:
    said = "Cơ bản thống nhất với báo cáo của Sở Y tế; đề nghị Sở hoàn thiện báo cáo."
    assert tasks(FIRM.format(said)) == ["Các xã dọn rác", "Sở hoàn thiện báo cáo"]


def test_what_stands_below_the_heading_of_a_theme_is_only_named() -> None:
    plan = "KẾ HOẠCH\nTháng Thanh niên\n\nChi đoàn lập Kế hoạch như sau:\n\n{}\n\n“Tuổi trẻ xây dựng quê hương”\n"
    content = "\nIII. NỘI DUNG\n\n1. Mở 02 lớp tập huấn.\n"
    assert tasks(plan.format("II. CHỦ ĐỀ") + content) == ["Mở 02 lớp tập huấn"]
    themes = "I. CHỦ ĐỀ:\n1. Chủ đề năm học: Thanh niên xây dựng văn hóa học đường\n2. Chủ đề tháng: Có phụ lục\n"
    below = "II. CÁC NHIỆM VỤ TRỌNG TÂM:\n1. Rà soát hộ nghèo.\n"
    assert tasks(themes + below) == ["Rà soát hộ nghèo"]
    assert tasks("I. CHỦ ĐỀ VÀ NHIỆM VỤ TRỌNG TÂM:\n1. Rà soát hộ nghèo.\n2. Mở 02 lớp.\n") == [
        "Rà soát hộ nghèo",
        "Mở 02 lớp",
    ]


CONGRESS = "Công đoàn tỉnh ban hành Kế hoạch tổ chức Đại hội với một số nội dung và thời gian chuẩn bị như sau:\n\n"


def test_news_of_a_plan_tells_its_work_but_not_the_agenda_of_the_congress() -> None:
    agenda = "(1) Nội dung Đại hội\n\n- Thảo luận báo cáo; quyết định phương hướng.\n\n- Bầu Ban Chấp hành.\n\n"
    work = "(2) Công tác chuẩn bị\n\n- Xây dựng dự thảo xin ý kiến Ban Chấp hành.\n"
    assert tasks(CONGRESS + agenda + work) == ["Xây dựng dự thảo xin ý kiến Ban Chấp hành"]
    did = "Năm 2030, Hội đã xây dựng kế hoạch, đạt một số kết quả cụ thể như sau:\n\n- Xây dựng 02 mô hình.\n"
    assert tasks(did) == []


def test_heading_of_minutes_called_after_a_congress_hides_nothing() -> None:
    minutes = "BIÊN BẢN ĐẠI HỘI\n\nII. NỘI DUNG ĐẠI HỘI\n\n1. Đồng chí Bí thư giao các chi đoàn mở 02 lớp tập huấn.\n"
    assert tasks(minutes) == ["các chi đoàn mở 02 lớp tập huấn"]


def test_sentence_that_lists_an_agenda_is_no_task() -> None:
    agreed = "Hội nghị thống nhất các nội dung sau:\n\n1. {}\n\n2. Mở 02 lớp tập huấn.\n"
    said = "Nội dung đại hội gồm: thảo luận báo cáo; tổng kết phong trào; bầu ban chấp hành."
    assert tasks(agreed.format(said)) == ["Mở 02 lớp tập huấn"]
    to_do = "Nội dung tập huấn gồm: hướng dẫn ghi sổ; lập báo cáo."
    assert tasks(agreed.format(to_do)) == ["hướng dẫn ghi sổ", "lập báo cáo", "Mở 02 lớp tập huấn"]


def test_purpose_before_a_colon_is_no_task_nor_are_the_pieces_that_go_on_with_it() -> None:
    said = "Mục đích{}: động viên hội viên; tuyên truyền sâu rộng. Các chi hội rà soát danh sách."
    for more in ("", " của đợt này", ", ý nghĩa"):
        assert tasks(FIRM.format(said.format(more))) == ["Các xã dọn rác", "Các chi hội rà soát danh sách"]
    to_do = "Mục đích sử dụng đất: rà soát lại 12 thửa."
    assert tasks(FIRM.format(to_do)) == ["Các xã dọn rác", "rà soát lại 12 thửa"]


def test_what_those_who_came_were_told_is_no_work_of_theirs() -> None:
    told = (
        "hội viên {} giới thiệu đề cương đại hội; hướng dẫn xây dựng báo cáo trình đại hội; công bố đơn vị được chọn "
        "làm điểm; hướng dẫn một số nội dung cần tập trung trong thời gian tới."
    )
    assert tasks(MET + "Các " + told.format("đã được nghe")) == []
    assert tasks(MET + "Tại lớp tập huấn, các " + told.format("được")) == []
    assert len(tasks(MET + "Chủ tịch yêu cầu các " + told.format("tích cực"))) == 4


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Trước tình hình đó, cuối tháng 8 vừa qua, huyện tiếp tục tạm ứng 5 tỷ đồng để trả nợ.", 0),
        ("Trước tình hình đó, cuối tháng 8 tới, huyện sẽ tạm ứng 5 tỷ đồng để trả nợ.", 1),
        ("Cảng hàng không Lam Sơn dự báo sản lượng năm nay sẽ trên 3 triệu lượt khách.", 0),
        ("Trung tâm dự báo khí tượng thủy văn tỉnh phải phát bản tin kịp thời.", 1),
        ("Những đơn vị được yêu cầu báo cáo gồm: Sở, ban, ngành, các hội được giao biên chế.", 0),
        ("Sở Y tế được giao kiểm tra các chợ gồm: chợ Hòa An, chợ Tân Lập.", 1),
        ("Xã đã ban hành các văn bản về nghỉ lễ; về tổ chức, phân công trực và báo cáo tình hình trong dịp lễ.", 0),
        ("Hội Nông dân họp để rà soát tiến độ và phân công chuẩn bị đại hội. Dự họp có Chi hội 1; Chi hội 2.", 0),
        ("Hội Nông dân họp để rà soát tiến độ và phân công Chi hội 1 dọn hội trường.", 1),
    ],
)
def test_what_was_done_of_late_is_foreseen_or_named_is_no_task(said: str, count: int) -> None:
    assert len(tasks(MET + said)) == count


def test_principle_behind_a_colon_brings_in_no_tasks() -> None:
    news = "Sáng 5/3/2031, UBND huyện họp.\n\nHuyện triển khai nhiều biện pháp {}: Phát hiện sớm, cách ly nhanh. {}"
    told = "Các lực lượng kiên trì bám chốt, tăng cường tuần tra."
    assert tasks(news.format("theo nguyên tắc", told)) == []
    assert len(tasks(news.format("trong thời gian tới", told))) > 1


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Năm 2030, Hội tiếp tục phát huy tinh thần đoàn kết, mang lại thành quả tốt trong chăm sóc hội viên.", 0),
        ("Năm 2030, Hội tiếp tục đổi mới nội dung sinh hoạt, đạt được nhiều kết quả quan trọng.", 0),
        ("Công đoàn cơ sở luôn quan tâm, nhắc nhở đoàn viên chấp hành nội quy.", 0),
        ("Ông Nam đề nghị Hội thường xuyên kiểm tra, giao nhiệm vụ cho các chi hội.", 1),
        ("Thời gian tới, Hội tiếp tục đổi mới nội dung sinh hoạt, phấn đấu đạt được kết quả quan trọng.", 1),
    ],
)
def test_what_came_of_it_and_habits_only_report(said: str, count: int) -> None:
    assert len(tasks(MET + said)) == count


@pytest.mark.parametrize(
    "told",
    [
        "Trưởng Ban chỉ đạo phòng chống lụt bão Lê Văn An đặc biệt lưu ý, bão số 5 là cơn bão mạnh nhất trong 10 năm.",
        "Dự báo sẽ đổ bộ vào đất liền các tỉnh miền Trung từ tối ngày 10 đến sáng ngày 11.",
        "Nhiệm kỳ qua, các cấp Hội đã hoàn thành các nhiệm vụ đã đề ra. Hội tập trung đổi mới nội dung sinh hoạt.",
    ],
)
def test_what_is_foreseen_or_was_done_is_no_task_of_a_paper_that_asks(told: str) -> None:
    asked = "Các trường cần triển khai các biện pháp ứng phó với bão"
    assert tasks(f"THÔNG BÁO\nVề phòng chống bão\n\nKính gửi: Các trường\n\n{told}\n\n{asked}.\n") == [asked]


SPENT = "KẾ HOẠCH\nTài chính năm 2031\n\n1. Chi ngân sách huyện:\n"


@pytest.mark.parametrize(
    "account",
    [
        "Chi đầu tư từ tiền thuê đất 210 tỷ đồng, ước đạt 92% dự toán.",
        "Chi thường xuyên ước cả năm 96 tỷ đồng, đạt 101% dự toán.",
        "Chi sự nghiệp giáo dục 40 tỷ đồng, đạt 95% dự toán.",
    ],
)
def test_what_an_account_came_to_is_no_work(account: str) -> None:
    assert tasks(f"{SPENT}- {account}\n") == []


@pytest.mark.parametrize("work", ["Chi trả đầy đủ trợ cấp cho người có công", "Chi hỗ trợ các hộ có nhà dột nát"])
def test_what_is_to_be_paid_is_work(work: str) -> None:
    assert tasks(f"KẾ HOẠCH\n\nII. NHIỆM VỤ\n1. {work}.\n") == [work]


def test_what_is_fitting_is_no_work() -> None:
    news = "Hội nghị sơ kết\n\nNgày 12/7/2026, Hội Nông dân xã tổ chức hội nghị sơ kết.\n\n{}\n"
    assert not tasks(
        news.format("Việc sắp xếp lại các chi hội là phù hợp với yêu cầu tinh gọn bộ máy, nâng cao hiệu quả.")
    )
    assert tasks(
        news.format("Việc sắp xếp lại các chi hội phải hoàn thành trước ngày 30/9, đề nghị các chi hội thực hiện.")
    )
