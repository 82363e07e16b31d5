"""News of meetings and working visits: who asks, who is asked, what a lead-in sets out; what is told as done."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads as tasks_and_leads


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        # asked at a meeting, though told as past
        (
            "Tại buổi làm việc, Chủ tịch UBND huyện đã yêu cầu Phòng Kinh tế rà soát các hồ sơ tồn đọng.",
            [("Phòng Kinh tế rà soát các hồ sơ tồn đọng", "Phòng Kinh tế")],
        ),
        # a speaker named anew after praise for what is past
        (
            "Đánh giá cao kết quả đã đạt được, đồng chí đề nghị Đảng ủy phường tiếp tục đổi mới sinh hoạt chi bộ.",
            [("Đảng ủy phường tiếp tục đổi mới sinh hoạt chi bộ", "Đảng ủy phường")],
        ),
        # what is granted before the work is neither who acts nor what is done
        (
            "Giám đốc Sở đề nghị: Mặc dù công tác chuẩn bị đã tốt nhưng không được chủ quan, phải giữ an toàn.",
            [("không được chủ quan, phải giữ an toàn", None)],
        ),
        (
            "Giám đốc Sở đề nghị: Các xã tuy còn khó khăn nhưng phải bảo đảm an toàn cho du khách.",
            [("Các xã tuy còn khó khăn nhưng phải bảo đảm an toàn cho du khách", "Các xã")],
        ),
        # what a body must do, or was asked by somebody who is named, is still to be done, though it "đã" was asked
        (
            "Ban Chỉ đạo lễ hội đã yêu cầu các xã, phường phải có phương án dự phòng khi mất điện.",
            [("các xã, phường phải có phương án dự phòng khi mất điện", "các xã, phường")],
        ),
        (
            "Theo báo, Sở Xây dựng đã đề nghị UBND huyện rà soát lại ranh giới dự án.",
            [("UBND huyện rà soát lại ranh giới dự án", "UBND huyện")],
        ),
        (
            "Bà Lê Thị Mai cho biết Thành Hội đang chỉ đạo các chi hội khẩn trương tổ chức đại hội.",
            [("các chi hội khẩn trương tổ chức đại hội", "các chi hội")],
        ),
        (
            "Sáng nay, lãnh đạo UBND huyện cho biết đã giao Phòng Kinh tế chủ trì rà soát các bến đò.",
            [("Phòng Kinh tế chủ trì rà soát các bến đò", "Phòng Kinh tế")],
        ),
        ("Trong năm 2023, Ban Chỉ đạo lễ hội đã yêu cầu các xã, phường báo cáo kết quả.", []),
        # what a body was given in the news it is to do, not what it has in its charge
        (
            "Cảng vụ Lam Sơn được giao giám sát việc sửa luồng; kiểm tra phao báo hiệu.",
            [
                ("Cảng vụ Lam Sơn được giao giám sát việc sửa luồng", "Cảng vụ Lam Sơn"),
                ("kiểm tra phao báo hiệu", "Cảng vụ Lam Sơn"),
            ],
        ),
        ("Cảng vụ Lam Sơn được giao quản lý 12 bến đò ngang.", []),
        # one body set apart from the others, and what a body is for
        (
            "Lãnh đạo tỉnh giao Sở Tài chính bố trí vốn.\nRiêng Sở Y tế có nhiệm vụ phối hợp lập kế hoạch sửa đường.",
            [
                ("Sở Tài chính bố trí vốn", "Sở Tài chính"),
                ("Sở Y tế có nhiệm vụ phối hợp lập kế hoạch sửa đường", "Sở Y tế"),
            ],
        ),
        ("Theo quy định, Sở Xây dựng có nhiệm vụ phối hợp lập kế hoạch sửa đường.", []),
        # the next line goes on with what was asked
        (
            "Ông Lê Văn Nam yêu cầu Sở Văn hóa bàn giao nhà hát.\nSong song đó, khẩn trương lập phương án sửa mái.",
            [("Sở Văn hóa bàn giao nhà hát", "Sở Văn hóa"), ("khẩn trương lập phương án sửa mái", "Sở Văn hóa")],
        ),
        # what one stresses not to do is asked, not what there is not
        (
            "Chủ tịch huyện nhấn mạnh không tăng giá nước trong năm 2031; cân nhắc kỹ lộ trình thu phí.",
            [("không tăng giá nước trong năm 2031", None), ("cân nhắc kỹ lộ trình thu phí", None)],
        ),
        ("Chủ tịch huyện nhấn mạnh không còn nhiều thời gian.", []),
        # what a congress set itself behind what it heard; what is asked behind what was discussed, of one who is named
        (
            "Đại hội đã nghe 8 tham luận, quyết định phương hướng: kết nạp mới 30 hội viên; vận động lập 3 tổ hợp tác.",
            [("kết nạp mới 30 hội viên", None), ("vận động lập 3 tổ hợp tác", None)],
        ),
        (
            "Hội nghị cũng thảo luận tờ trình về nhân sự; giao Phòng Kinh tế rà soát cụm công nghiệp.",
            [("Phòng Kinh tế rà soát cụm công nghiệp", "Phòng Kinh tế")],
        ),
        # … and what those who discussed it have decided
        (
            "Đại hội đã thảo luận, quyết định phương hướng: kết nạp mới 300 hội viên; xây dựng thêm 3 tổ hợp tác.",
            [("kết nạp mới 300 hội viên", None), ("xây dựng thêm 3 tổ hợp tác", None)],
        ),
        (
            "Đại hội thống nhất mục tiêu đến năm 2031: doanh thu đạt 12 tỷ đồng; kết nạp thêm 40 thành viên.",
            [("kết nạp thêm 40 thành viên", None)],
        ),
        ("Cảng vụ Lam Sơn đã được giao giám sát việc sửa luồng.", []),
        ("Trước đó, Sở Xây dựng đã đề nghị UBND huyện rà soát lại ranh giới dự án.", []),
        ("Hội Nông dân tỉnh đã phân công các đồng chí trong Ban Thường vụ hướng dẫn cơ sở tổ chức đại hội.", []),
        ("Quận đã chỉ đạo các đình, chùa đánh chuông vào giao thừa.", []),
        (
            "Tại cuộc họp, Bộ trưởng Lê Văn Nam đã nhấn mạnh yêu cầu phải giải quyết dứt điểm nợ đọng trong năm 2024.",
            [("phải giải quyết dứt điểm nợ đọng trong năm 2024", None)],
        ),
        ("Tại cuộc họp, Bộ trưởng Lê Văn Nam đã nhấn mạnh yêu cầu nhiệm vụ trong tình hình mới.", []),
        # who only tells of it does not act
        (
            "Phó Giám đốc Lê Văn Hải cho biết phải sửa xong cầu trước ngày 2/4/2024.",
            [("Phó Giám đốc Lê Văn Hải cho biết phải sửa xong cầu trước ngày 2/4/2024", None)],
        ),
        # a month whose year stands behind a dash, before who must act; what follows from it is no body
        (
            "Phó Chủ tịch đề nghị, trước tháng 4-2024 Sở Tài chính phải trình được phương án, sau đó lấy ý kiến.",
            [("Sở Tài chính phải trình được phương án, sau đó lấy ý kiến", "Sở Tài chính")],
        ),
        # investment is called for, and nobody; but who is called on must act
        ("Ông Lâm kể tên một số khu đất như khu chợ đêm đang kêu gọi đầu tư, 4 lô đất ở phía bắc đang đấu giá.", []),
        (
            "Tại hội nghị, Chủ tịch UBND tỉnh kêu gọi các doanh nghiệp tiếp tục hỗ trợ người nghèo.",
            [("các doanh nghiệp tiếp tục hỗ trợ người nghèo", "các doanh nghiệp")],
        ),
        # a set of tables is no ministry
        (
            "Chủ tịch yêu cầu các lớp dọn phòng. Bộ bàn ghế hỏng phải được thay mới. Bộ Y tế phải báo cáo kết quả.",
            [
                ("các lớp dọn phòng", "các lớp"),
                ("Bộ bàn ghế hỏng phải được thay mới", "các lớp"),
                ("Bộ Y tế phải báo cáo kết quả", "Bộ Y tế"),
            ],
        ),
        # work that two words name
        (
            "Tại cuộc họp, Chủ tịch tỉnh yêu cầu hệ thống hoá lại các khu đất chưa dùng.",
            [("hệ thống hoá lại các khu đất chưa dùng", None)],
        ),
        (
            "Tại cuộc họp, Thủ tướng chỉ đạo các địa phương thống nhất quan điểm làm đến đâu chắc đến đó.",
            [("các địa phương thống nhất quan điểm làm đến đâu chắc đến đó", "các địa phương")],
        ),
        # what is given stands before the word of giving
        (
            "Nội dung này giao Sở Tài chính chủ trì tham mưu trong tháng 5.",
            [("Sở Tài chính chủ trì tham mưu trong tháng 5", "Sở Tài chính")],
        ),
        (
            "Chủ tịch nêu rõ, thời gian tới cần siết chặt quản lý đất công.",
            [("cần siết chặt quản lý đất công", None)],
        ),
        # contents and tasks that are set out before a colon
        (
            "Trong quý III, Ngành Y tế tiếp tục thực hiện các nội dung: Tăng cường giám sát; tổ chức tiêm vét.",
            [("Tăng cường giám sát", "Ngành Y tế"), ("tổ chức tiêm vét", "Ngành Y tế")],
        ),
        # bodies that are turned to
        (
            "Chủ tịch yêu cầu Văn phòng theo dõi. Đối với UBND các xã, kịp thời chỉ đạo khơi thông cống rãnh.",
            [
                ("Văn phòng theo dõi", "Văn phòng"),
                ("UBND các xã, kịp thời chỉ đạo khơi thông cống rãnh", "UBND các xã"),
            ],
        ),
        (
            "Sở Xây dựng còn được giao chủ trì lập danh mục nhà cũ.",
            [("Sở Xây dựng còn được giao chủ trì lập danh mục nhà cũ", "Sở Xây dựng")],
        ),
        # the paper or the order only carries what is asked
        (
            "UBND thành phố vừa có công văn chỉ đạo các trường tăng cường bảo đảm an toàn.",
            [("các trường tăng cường bảo đảm an toàn", "các trường")],
        ),
        (
            "Phó Thủ tướng vừa có chỉ đạo các ngành chức năng xử lý vụ việc.",
            [("các ngành chức năng xử lý vụ việc", "các ngành chức năng")],
        ),
        (
            "Bộ trưởng đã có công điện khẩn yêu cầu tỉnh khẩn trương khắc phục sự cố.",
            [("tỉnh khẩn trương khắc phục sự cố", "tỉnh")],
        ),
        (
            "Chủ tịch có ý kiến chỉ đạo như sau: Giao các sở giải trình nội dung khác nhau.",
            [("các sở giải trình nội dung khác nhau", "các sở")],
        ),
        # said the same day, or upon an inspection
        (
            "Sáng 10-5, chủ trì phiên họp, Chủ tịch đã yêu cầu các cơ quan quyết liệt triển khai các giải pháp.",
            [("các cơ quan quyết liệt triển khai các giải pháp", "các cơ quan")],
        ),
        (
            "Bộ này yêu cầu Sở Y tế xác minh thông tin.",
            [("Sở Y tế xác minh thông tin", "Sở Y tế")],
        ),
        # a body that the speaker turns to
        (
            "Đối với Ban Quản lý Dự án, đồng chí Phó Chủ tịch chỉ đạo làm tốt công tác giải phóng mặt bằng.",
            [("làm tốt công tác giải phóng mặt bằng", "Ban Quản lý Dự án")],
        ),
        (
            "Đối với UBND các xã, Chủ tịch yêu cầu Phòng Kinh tế hỗ trợ kinh phí.",
            [("Phòng Kinh tế hỗ trợ kinh phí", "Phòng Kinh tế")],
        ),
        # who speaks tells first what pleased him
        (
            "Tại Hội nghị, Giám đốc Sở Y tế đã biểu dương kết quả, đồng thời chỉ đạo các xã triển khai tiêm vét.",
            [("các xã triển khai tiêm vét", "các xã")],
        ),
    ],
)
def test_what_leaders_ask_is_a_task_of_whom_they_ask(text: str, tasks: list[tuple[str, str | None]]) -> None:
    assert tasks_and_leads(text) == tasks


@pytest.mark.parametrize(
    "text",
    [
        "Năm qua, huyện đã yêu cầu các xã rà soát hộ nghèo nhiều lần.",
        "Nội dung này đã được giao cho nhiều đơn vị trong những năm qua.",
        "Báo cáo nêu rõ kết quả của phong trào trong năm qua.",
        "Trong 6 tháng đầu năm, Liên minh đã tập trung vào các nội dung: củng cố hợp tác xã; mở lớp tập huấn.",
        "Đối với các hộ nghèo, hỗ trợ được trao tận tay.",
        "Hội nghị cũng thảo luận tờ trình về nhân sự; đề nghị mở rộng cụm công nghiệp; tổng hợp ý kiến cử tri.",
        "Trong tháng 6, Thường trực HĐND huyện đã thống nhất nội dung kỳ họp, phân công chỉ đạo các ban thẩm tra.",
        "Trách nhiệm của cấp ủy, người đứng đầu đối với việc triển khai cải cách hành chính.",
        "Hội Doanh nghiệp tỉnh được xác định không phải là hội do Nhà nước giao nhiệm vụ.",
        "Thực hiện Kế hoạch số 12/KH-LM, ngày 18/4/2031 Liên minh HTX tỉnh phối hợp tổ chức Hội nghị tuyên truyền.",
        "UBND tỉnh đã có công văn yêu cầu các bên liên quan hoàn chỉnh báo cáo.",
        "Năm qua, đoàn kiểm tra đã yêu cầu các trường sửa chữa bếp ăn.",
        "Nội dung này yêu cầu các xã có đất.",
        "Trong tháng 4, Đảng bộ đã lãnh đạo nhiều nhiệm vụ, trọng tâm là triển khai chủ đề năm.",
        "Ông mong muốn thúc đẩy hơn nữa quan hệ giữa hai huyện.",
        "Chúng tôi mong chờ các cuộc họp tiếp theo.",
        "Tại giao lộ hai đường, Sở đặt đài phun nước.",
        "Trước việc chủ đầu tư đề nghị dựng trạm thu phí, Sở cho rằng đây chỉ là cách đánh động.",
        "Dự án được UBND tỉnh giao Sở Xây dựng nghiên cứu từ năm 2003.",
        "Cả hai bị can bị cơ quan điều tra đề nghị truy tố.",
        "Việc Bộ Nội vụ ra văn bản đề nghị các tỉnh tạm dừng sáp nhập gây nhiều bàn luận.",
        "Thủ tướng sẽ thăm và làm việc tại bốn tỉnh trong tuần tới.",
        "Theo chương trình, các đại biểu cũng sẽ quyết định số lượng ủy viên các ban.",
        "Trạm cân xã Hạ sẽ được giải thể, chuyển đến vị trí mới.",
        "Bộ Ngoại giao Việt Nam tổ chức họp báo thường kỳ.",
        "Chủ đầu tư bàn giao các căn hộ khi chưa hoàn thành.",
    ],
)
def test_what_was_done_is_no_task(text: str) -> None:
    assert tasks_and_leads(text) == []


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Yêu cầu các đơn vị thi công khắc phục khó khăn.", "các đơn vị thi công"),
        ("Phó thủ tướng giao Bộ Văn hóa - thể thao và du lịch kiểm tra dự án.", "Bộ Văn hóa - thể thao và du lịch"),
        (
            "Chiều 3/8, Thủ tướng yêu cầu các bộ ngành, 16 địa phương thực hiện các giải pháp.",
            "các bộ ngành, 16 địa phương",
        ),
        (
            "Yêu cầu các đơn vị được giao nhiệm vụ tại Kế hoạch này chủ động triển khai.",
            "các đơn vị được giao nhiệm vụ tại Kế hoạch này",
        ),
        ("Yêu cầu các sở được giao chủ trì tham mưu xây dựng kế hoạch.", "các sở được giao chủ trì"),
        ("Đề nghị lãnh đạo các địa phương tăng cường đi cơ sở.", "lãnh đạo các địa phương"),
        ("Đề nghị lãnh đạo phong trào thi đua.", None),
        ("Đề nghị cơ quan điều tra làm rõ vụ việc.", "cơ quan điều tra"),
        ("Yêu cầu các cơ quan kiểm tra các cơ sở kinh doanh.", "các cơ quan"),
        ("Yêu cầu Tổng cục căn cứ vào tình hình tại từng địa phương, lập phương án hỗ trợ.", "Tổng cục"),
        ("Sự việc sẽ được Huyện ủy chỉ đạo các cơ quan chuyên môn giải quyết.", "các cơ quan chuyên môn"),
        ("Thứ trưởng vừa ra công văn khẩn đề nghị tỉnh ngừng xét nghiệm.", "tỉnh"),
        ("Yêu cầu các nhà đầu tư khi được cấp phép phải nhanh chóng triển khai dự án.", "các nhà đầu tư"),
        ("Đề nghị nhà trường đầu tư trang thiết bị.", "nhà trường"),
        (
            "Yêu cầu Ủy ban Quốc gia Ứng phó với sự cố, thiên tai và tìm kiếm cứu nạn chủ trì diễn tập.",
            "Ủy ban Quốc gia Ứng phó với sự cố, thiên tai và tìm kiếm cứu nạn",
        ),
        ("Giao các xã, chậm nhất trong 2 tuần nữa phải hoàn tất thủ tục.", "các xã"),
        ("Yêu cầu các xã chậm nhất ngày 15/8 phải báo cáo kết quả.", "các xã"),
        ("Yêu cầu trong vòng nửa tháng tới Sở Y tế phải công bố kết quả.", "Sở Y tế"),
        ("Chủ tịch cũng lưu ý phía xã phải làm sạch môi trường.", "phía xã"),
        ("Chủ tịch mong kiều bào chung sức nhiều hơn.", "kiều bào"),
        ("Chúng tôi mong cử tri ủng hộ triển khai dự án.", "cử tri"),
        ("Trưởng ban đề nghị các xã thuê thêm xe.", "các xã"),
        ("Trưởng ban giao các xã thuê thêm xe.", "các xã"),
        (
            "Thủ tướng giao Bộ Văn hóa, thể thao và du lịch khẩn trương hoàn thiện đề án.",
            "Bộ Văn hóa, thể thao và du lịch",
        ),
        ("UBND tỉnh ban hành công văn về môi trường, trong đó yêu cầu chủ đầu tư khắc phục ngay.", "chủ đầu tư"),
        ("Chủ tịch UBND tỉnh đã ký công văn khẩn chỉ đạo các sở ngành thắt chặt công tác quản lý đất.", "các sở ngành"),
        ("Yêu cầu các xã, thường xuyên và kịp thời kiểm tra.", "các xã"),
        (
            "Giao các Bộ: Tài chính, Lao động - Thương binh và Xã hội, Tư pháp phối hợp rà soát.",
            "các Bộ: Tài chính, Lao động - Thương binh và Xã hội, Tư pháp",
        ),
        ("Nhà lãnh đạo đề nghị các nước chung tay xây dựng các thể chế.", "các nước"),
        (
            "Kết thúc buổi làm việc Đoàn kiểm tra huyện đề nghị Ban quản lý chợ sớm khắc phục hạn chế.",
            "Ban quản lý chợ",
        ),
        ("Cử tri kiến nghị đề nghị ban hành khung giá dịch vụ.", None),
        ("Đề nghị các ngành hưởng ứng tháng hành động.", "các ngành"),
        ("Yêu cầu chủ đầu tư ngừng thi công ngay.", "chủ đầu tư"),
        ("Yêu cầu các đơn vị vận hành hồ chứa theo quy trình.", "các đơn vị"),
        ("Yêu cầu các đơn vị sản xuất thử vật liệu mới.", "các đơn vị"),
        ("Đề nghị các sở giáo dục và đào tạo báo cáo kết quả.", "các sở giáo dục và đào tạo"),
        ("Đề nghị các trường và đào tạo nghề cho thanh niên.", "các trường"),
        ("Giao Sở Y tế Hải Phòng tổ chức thông báo rộng rãi.", "Sở Y tế Hải Phòng"),
        (
            "Giao Ban Quản lý Dự án đầu tư xây dựng công trình giao thông làm tốt công tác giải phóng mặt bằng.",
            "Ban Quản lý Dự án đầu tư xây dựng công trình giao thông",
        ),
        (
            "Giao công an phường, bộ phận địa chính, môi trường, văn hóa thường xuyên kiểm tra các điểm vi phạm.",
            "công an phường, bộ phận địa chính, môi trường, văn hóa",
        ),
        ("Đề nghị các đơn vị thành viên trong cả nước phân phối kỷ yếu.", "các đơn vị thành viên trong cả nước"),
    ],
)
def test_names_that_hold_verbs(text: str, lead: str | None) -> None:
    assert [found for _, found in tasks_and_leads(text)] == [lead]


@pytest.mark.parametrize(
    "story",
    [
        "Trao đổi với phóng viên, ông Nam cho biết huyện còn nhiều khó khăn.",
        "Chuẩn bị đội ngũ cho năm học mới, Bộ Giáo dục đã sắp xếp lại các trường.",
        "Tuy nhiên, báo cáo từ một số cơ quan cho thấy việc cải tạo còn chậm.",
    ],
)
def test_a_story_goes_on_after_what_was_asked(story: str) -> None:
    asked = "Chủ tịch yêu cầu các xã rà soát hộ nghèo."
    for between in (" ", "\n"):
        assert tasks_and_leads(asked + between + story) == [("các xã rà soát hộ nghèo", "các xã")]


@pytest.mark.parametrize(
    "more",
    [
        "Trồng cây xanh, cải tiến công nghệ",
        "Tuyên truyền để người dân, hộ kinh doanh cho biết ý kiến",
        "Hỗ trợ hộ nghèo, hộ cận nghèo đã đăng ký vay vốn",
        "Báo cáo kết quả, trong đó nêu rõ các nội dung đã triển khai",
    ],
)
def test_what_is_asked_goes_on(more: str) -> None:
    found = tasks_and_leads(f"Chủ tịch yêu cầu các xã rà soát hộ nghèo. {more}.")
    assert found == [("các xã rà soát hộ nghèo", "các xã"), (more, "các xã")]


def test_papers_and_links_in_a_list_of_tasks_are_none() -> None:
    listed = (
        "II. NHIỆM VỤ\n1. Rà soát các hộ nghèo.\n2. Nghị định quy định chi tiết một số điều.\nLiên kết bài viết gốc"
    )
    assert tasks_and_leads(listed) == [("Rà soát các hộ nghèo", None)]
    assert tasks_and_leads("II. NHIỆM VỤ\n1. Liên kết các hộ trồng chè.") == [("Liên kết các hộ trồng chè", None)]


def test_a_time_that_needs_no_comma() -> None:
    text = "Yêu cầu các xã rà soát; về lâu dài cần phải trồng cây xanh, cải tiến công nghệ;"
    text += " trước mắt Phòng Kinh tế hỗ trợ giống."
    assert tasks_and_leads(text) == [
        ("các xã rà soát", "các xã"),
        ("cần phải trồng cây xanh, cải tiến công nghệ", "các xã"),
        ("Phòng Kinh tế hỗ trợ giống", "Phòng Kinh tế"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Đảng ủy đã giữ vững ổn định; thực hiện nghiêm nguyên tắc; nâng cao chất lượng sinh hoạt chi bộ.",
        "Đơn vị có nhiều kết quả nổi bật: Doanh thu tăng; Thực hiện đầy đủ các chế độ; Thực hiện tốt quy chế.",
        "Các chi hội cũng phối hợp mở 12 lớp dạy nghề; chuyển giao kỹ thuật cho hội viên; thành lập 05 mô hình.",
    ],
)
def test_what_was_done_governs_every_piece_of_its_sentence(said: str) -> None:
    assert tasks_and_leads(f"Sáng 8/7, Đảng ủy Công ty tổ chức hội nghị sơ kết.\n\n{said}\n") == []


def test_what_is_asked_after_what_was_done_stays() -> None:
    said = (
        "Đảng ủy đã giữ vững ổn định; yêu cầu các chi bộ nâng cao chất lượng sinh hoạt; tăng cường kiểm tra, giám sát."
    )
    assert [words for words, _ in tasks_and_leads(said)] == [
        "các chi bộ nâng cao chất lượng sinh hoạt",
        "tăng cường kiểm tra, giám sát",
    ]


def test_headline_in_capitals_makes_no_section_of_tasks() -> None:
    story = "\n\nSáng 8/7, hội nghị đã diễn ra.\n\nCông ty hoàn thành đợt sửa chữa, doanh thu tăng 23%.\n"
    assert tasks_and_leads(f"ĐẢNG ỦY CÔNG TY TỔ CHỨC HỘI NGHỊ LÃNH ĐẠO THỰC HIỆN NHIỆM VỤ{story}") == []
    listed = "\n\n1. Tổ chức hội nghị người lao động.\n\n2. Mua bổ sung máy in.\n"
    assert [words for words, _ in tasks_and_leads(f"NHIỆM VỤ TRỌNG TÂM QUÝ III{listed}")] == [
        "Tổ chức hội nghị người lao động",
        "Mua bổ sung máy in",
    ]


@pytest.mark.parametrize(
    ("said", "tasks"),
    [
        (
            "Phân tích tình hình, Hội nghị thống nhất xác định nhiệm vụ trọng tâm là tiếp tục mở rộng thị trường.",
            ["tiếp tục mở rộng thị trường"],
        ),
        (
            "Về công tác Đảng, Hội nghị xác định tiếp tục kiện toàn các chi bộ; thực hiện nghiêm việc kiểm tra.",
            ["tiếp tục kiện toàn các chi bộ", "thực hiện nghiêm việc kiểm tra"],
        ),
        ("Hội nghị xác định nhiệm vụ chính trị của quý trên cơ sở các ý kiến đóng góp.", []),
    ],
)
def test_what_a_meeting_set_as_its_tasks(said: str, tasks: list[str]) -> None:
    assert [words for words, _ in tasks_and_leads(f"Sáng 8/7, Đảng ủy Công ty tổ chức hội nghị.\n\n{said}\n")] == tasks


@pytest.mark.parametrize(
    ("said", "tasks"),
    [
        ("bà Lê Thị Na tiếp tục được bầu làm Chủ tịch", 1),
        ("Hội Nông dân tiếp tục vận động bầu chọn sản phẩm tiêu biểu", 2),
    ],
)
def test_who_was_chosen_is_no_task(said: str, tasks: int) -> None:
    text = f"Đại hội đề ra một số chỉ tiêu như: phấn đấu kết nạp 20 hội viên. Ban Chấp hành mới gồm 9 người; {said}."
    assert len(tasks_and_leads(text)) == tasks


@pytest.mark.parametrize(("ending", "tasks"), [(" - Ảnh 1.", 0), (" – Hình 12", 0), (" trong quý I/2031.", 1)])
def test_title_repeated_below_a_picture_gives_no_task(ending: str, tasks: int) -> None:
    text = f"Sáng 5/3, Hội Nông dân xã họp.\n\nPhấn đấu kết nạp thêm 300 hội viên{ending}"
    assert len(tasks_and_leads(text)) == tasks


@pytest.mark.parametrize("over", ["Trong đó, ", "Bên cạnh đó ", "Cụ thể, ", "Ngoài ra, "])
def test_striving_behind_words_that_only_lead_over_is_a_task(over: str) -> None:
    text = f"Sáng 5/3, Hội Nông dân xã bế mạc Đại hội.\n\n{over}{{}} kết nạp thêm 300 hội viên."
    assert tasks_and_leads(text.format("phấn đấu")) == [("phấn đấu kết nạp thêm 300 hội viên", None)]
    assert tasks_and_leads(text.format("các chi hội đã")) == []


@pytest.mark.parametrize(
    ("who", "lead"),
    [
        ("các thành viên trong Hiệp hội", "các thành viên trong Hiệp hội"),
        ("các hội viên trong Câu lạc bộ", "các hội viên trong Câu lạc bộ"),
        ("các thành viên trong tháng 6", "các thành viên"),
    ],
)
def test_members_are_those_of_their_association(who: str, lead: str) -> None:
    (found,) = tasks_and_leads(f"Ông Nam yêu cầu {who} phát huy vai trò để nắm bắt khó khăn.")
    assert found[1] == lead


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        ("Bên cạnh đó, Công đoàn huyện tổ chức ít nhất một hội thi tay nghề", [None, "Công đoàn huyện"]),
        ("Bên cạnh đó, Công đoàn huyện tổ chức một hội thi tay nghề", [None]),
        ("Công đoàn huyện đạt ít nhất 80 điểm", [None]),
    ],
)
def test_body_among_aims_that_does_so_much_at_least_has_a_task(said: str, leads: list[str | None]) -> None:
    text = f"Đại hội đã đề ra một số chỉ tiêu như: phấn đấu thành lập 12 công đoàn cơ sở. {said}."
    assert [lead for _, lead in tasks_and_leads(text)] == leads


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        (
            "Theo kế hoạch, Hội Nông dân huyện chọn xã Lam Hạ làm điểm đại hội vào tháng 6/2031.",
            [("Hội Nông dân huyện chọn xã Lam Hạ làm điểm đại hội vào tháng 6/2031", "Hội Nông dân huyện")],
        ),
        (
            "Dự kiến đại hội các xã hoàn thành trong tháng 3/2031, Ban Thường vụ chọn xã Lam Hạ.",
            [("đại hội các xã hoàn thành trong tháng 3/2031", None)],
        ),
        # what was done, what a meeting is like and what there is are no work, planned or not
        ("Theo kế hoạch, Hội Nông dân huyện đã chọn xã Lam Hạ làm điểm đại hội vào tháng 6/2031.", []),
        ("Theo kế hoạch, Hội Nông dân huyện chọn xã Lam Hạ làm điểm đại hội.", []),
        ("Dự kiến đại hội các xã diễn ra trong tháng 3/2031.", []),
        ("Theo kế hoạch, Sở Y tế có 05 phòng từ tháng 7/2031.", []),
    ],
)
def test_what_is_planned_for_a_day_is_told(text: str, tasks: list[tuple[str, str | None]]) -> None:
    assert tasks_and_leads(text) == tasks


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        # a head and what is named in it
        (
            "Phó Chủ tịch yêu cầu Sở Xây dựng rà soát quy hoạch, trong đó lưu ý các việc như: Lập danh mục dự án; "
            "công bố quy hoạch xã.",
            [
                ("Sở Xây dựng rà soát quy hoạch", "Sở Xây dựng"),
                ("Lập danh mục dự án", "Sở Xây dựng"),
                ("công bố quy hoạch xã", "Sở Xây dựng"),
            ],
        ),
        (
            "Chủ tịch giao Sở Y tế củng cố trạm y tế xã, cụ thể: bố trí bác sĩ; bổ sung thuốc.",
            [
                ("Sở Y tế củng cố trạm y tế xã", "Sở Y tế"),
                ("bố trí bác sĩ", "Sở Y tế"),
                ("bổ sung thuốc", "Sở Y tế"),
            ],
        ),
        (
            "Chủ tịch giao Sở Nội vụ tổng hợp kết quả, trong đó nêu rõ các nội dung: số cán bộ dôi dư, kinh phí.",
            [
                (
                    "Sở Nội vụ tổng hợp kết quả, trong đó nêu rõ các nội dung: số cán bộ dôi dư, kinh phí",
                    "Sở Nội vụ",
                )
            ],
        ),
        ("Năm qua, xã đạt nhiều kết quả, trong đó nổi bật các việc: xây dựng 5 km đường; mở 3 lớp học.", []),
        # another is asked in the same sentence
        (
            "Chủ tịch yêu cầu các xã rà soát hộ nghèo, yêu cầu Phòng Tài chính bố trí kinh phí.",
            [("các xã rà soát hộ nghèo", "các xã"), ("Phòng Tài chính bố trí kinh phí", "Phòng Tài chính")],
        ),
        (
            "Thời gian tới, Sở Y tế sẽ lập đội cấp cứu lưu động, vì vậy đề nghị các trạm đẩy mạnh tuyên truyền.",
            [("Sở Y tế sẽ lập đội cấp cứu lưu động", "Sở Y tế"), ("các trạm đẩy mạnh tuyên truyền", "các trạm")],
        ),
        # … but not by the one who was asked
        (
            "Kế hoạch\nII. NHIỆM VỤ\n1. Sở Xây dựng rà soát các dự án chậm, yêu cầu chủ đầu tư cam kết tiến độ.",
            [("Sở Xây dựng rà soát các dự án chậm, yêu cầu chủ đầu tư cam kết tiến độ", "Sở Xây dựng")],
        ),
        (
            "Đề nghị UBND tỉnh xem xét hỗ trợ, giao Sở Tài chính bố trí kinh phí.",
            [("UBND tỉnh xem xét hỗ trợ, giao Sở Tài chính bố trí kinh phí", "UBND tỉnh")],
        ),
        # what those who met proposed, whatever they reported
        (
            "Các xã đã báo cáo khó khăn và đề xuất một số giải pháp, như: Đẩy nhanh thi công; khai thác nguồn thu mới.",
            [("Đẩy nhanh thi công", None), ("khai thác nguồn thu mới", None)],
        ),
        ("Năm qua, xã đã triển khai nhiều giải pháp như: Đẩy nhanh thi công; khai thác nguồn thu mới.", []),
        # who is bound by what is set
        (
            "Vì vậy, nhiệm vụ trọng tâm tháng 12 là các phòng, ban liên quan, UBND 7 xã cần tập trung thu ngân sách.",
            [
                (
                    "các phòng, ban liên quan, UBND 7 xã cần tập trung thu ngân sách",
                    "các phòng, ban liên quan, UBND 7 xã",
                )
            ],
        ),
        # over what somebody is called to account
        (
            "Chủ tịch giao Sở Y tế kiểm điểm các trạm về việc: để thiếu thuốc, báo cáo chậm.",
            [("Sở Y tế kiểm điểm các trạm về việc: để thiếu thuốc, báo cáo chậm", "Sở Y tế")],
        ),
        (
            "Chủ tịch giao Sở Y tế kiểm tra các trạm. Văn bản cũng nêu rõ, các xã phải báo cáo kết quả.",
            [("Sở Y tế kiểm tra các trạm", "Sở Y tế"), ("các xã phải báo cáo kết quả", "các xã")],
        ),
        (
            "Chủ tịch giao Sở Y tế kiểm tra các trạm. Văn bản cũng nêu rõ mức chi cho từng nhóm và quản lý kinh phí.",
            [("Sở Y tế kiểm tra các trạm", "Sở Y tế")],
        ),
    ],
)
def test_several_directives_in_one_sentence(text: str, tasks: list[tuple[str, str | None]]) -> None:
    assert tasks_and_leads(text) == tasks


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        (
            "Tại hội đàm, hai bên nhất trí mở thêm một cửa khẩu phụ; nhất trí phối hợp tuần tra biên giới.",
            [("mở thêm một cửa khẩu phụ", "hai bên"), ("phối hợp tuần tra biên giới", "hai bên")],
        ),
        ("Hội nghị nhất trí sẽ tổ chức hội thi cấp huyện.", [("tổ chức hội thi cấp huyện", None)]),
        ("Hai bên nhất trí ký kết biên bản ghi nhớ. Các đại biểu nhất trí cao với dự thảo.", []),
        ("Đại hội nhất trí đánh giá cao kết quả; nhất trí thông qua nghị quyết.", []),
        (
            "Giám đốc Sở đề nghị các bệnh viện công khai giá; khuyến nghị các phòng khám niêm yết giờ làm việc.",
            [
                ("các bệnh viện công khai giá", "các bệnh viện"),
                ("các phòng khám niêm yết giờ làm việc", "các phòng khám"),
            ],
        ),
        # who took the picture is no part of what was asked
        ("Chủ tịch UBND xã yêu cầu tập trung chống lụt - Ảnh: MINH LONG", [("tập trung chống lụt", None)]),
        ("Chủ tịch UBND xã yêu cầu tập trung chống lụt (Ảnh: Minh Long)", [("tập trung chống lụt", None)]),
    ],
)
def test_what_both_agree_on_and_what_is_recommended(text: str, tasks: list[tuple[str, str | None]]) -> None:
    assert tasks_and_leads(f"Sáng 5/3, UBND xã Hòa An họp.\n\n{text}") == tasks


@pytest.mark.parametrize(
    ("headline", "tasks"),
    [
        ("Xã Hòa An: Phấn đấu kết nạp 20 hội viên", [("Phấn đấu kết nạp 20 hội viên", "Xã Hòa An")]),
        ("Sở Y tế quyết tâm xóa hồ sơ giấy", [("Sở Y tế quyết tâm xóa hồ sơ giấy", "Sở Y tế")]),
        ("Phấn đấu kết nạp 20 hội viên", []),
        ("Công ty Hòa Phú không ngừng phấn đấu giữ thương hiệu", []),
        ("Tuổi trẻ Hòa An phấn đấu vì tương lai", []),
    ],
)
def test_headline_that_says_what_a_body_aims_at(headline: str, tasks: list[tuple[str, str | None]]) -> None:
    assert tasks_and_leads(f"{headline}\n\nSáng 5/3/2031, đơn vị tổ chức hội nghị. Trời mưa to.") == tasks
