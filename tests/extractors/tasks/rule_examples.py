"""Examples of each rule by which a clause is a task: texts where it speaks and texts where none may.

`yes` maps a text to the tasks in it, in order; `no` are texts without any task. One test runs them all, also decomposed
and with doubled spaces. The names are those that `RawTask.rule` reports.
"""
# ruff: noqa: E501 (lists of texts read better unbroken)

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which a clause is known as a task. `yes`: text → its tasks; `no`: texts without a task."""

    name: str
    meaning: str
    yes: dict[str, tuple[str, ...]]
    no: tuple[str, ...]


RULES: tuple[Rule, ...] = (
    Rule(
        "frame",
        "a verb of asking or charging stands before the directive",
        {
            "Đồng chí Chủ tịch yêu cầu Phòng Kinh tế rà soát các hồ sơ tồn đọng.": ("Phòng Kinh tế rà soát các hồ sơ tồn đọng",),
            "Về đề nghị của thôn Hạ xin mở rộng đường: giao Phòng Kinh tế khảo sát thực địa.": ("Phòng Kinh tế khảo sát thực địa",),
            "Hợp tác xã kính đề nghị UBND huyện hỗ trợ kinh phí nạo vét kênh.": ("UBND huyện hỗ trợ kinh phí nạo vét kênh",),
            "Liên hiệp đề nghị tỉnh hỗ trợ kinh phí; bố trí quỹ đất làm kho.": ("tỉnh hỗ trợ kinh phí", "bố trí quỹ đất làm kho"),
            "Chủ tịch giao nhiệm vụ Ban Quản lý chợ sắp xếp lại các quầy hàng.": ("Ban Quản lý chợ sắp xếp lại các quầy hàng",),
            "Ban Chỉ đạo khuyến cáo mọi người dân hãy khai báo y tế.": ("mọi người dân hãy khai báo y tế",),
            "Ông nhấn mạnh, không để đất hoang hóa.": ("không để đất hoang hóa",),
            "Phó Chủ tịch nhấn mạnh, phát triển hội viên cần đi vào chất lượng.": ("phát triển hội viên cần đi vào chất lượng",),
            "Tại buổi kiểm tra, tổ liên ngành yêu cầu Chi bộ UBND xã nghiêm túc khắc phục hạn chế.": (
                "Chi bộ UBND xã nghiêm túc khắc phục hạn chế",
            ),
            "TP cũng giao cho UBND các quận: Hồng, Thượng chỉ đạo lực lượng dọn vỉa hè; tăng cường tuyên truyền.": (
                "UBND các quận: Hồng, Thượng chỉ đạo lực lượng dọn vỉa hè",
                "tăng cường tuyên truyền",
            ),
            "Đồng chí mong muốn trong năm 2031, Hoa Sen sẽ tiếp tục mở rộng chuỗi cửa hàng.": ("Hoa Sen sẽ tiếp tục mở rộng chuỗi cửa hàng",),
            "Giám đốc chỉ đạo và giao nhiệm vụ cho các khoa phòng duy trì kết quả đạt được.": ("các khoa phòng duy trì kết quả đạt được",),
            "Bộ giao các trường tổ chức thi lại. Sau khi thi xong, các trường báo cáo kết quả về Bộ.": (
                "các trường tổ chức thi lại",
                "các trường báo cáo kết quả về Bộ",
            ),
            "Nhằm đáp ứng yêu cầu của mùa khô, UBND huyện yêu cầu các xã được giao nhiệm vụ tại Kế hoạch số 12 chủ động trữ nước.": (
                "các xã được giao nhiệm vụ tại Kế hoạch số 12 chủ động trữ nước",
            ),
            "Bí thư biểu dương kết quả trong nhiệm kỳ qua và đề nghị thời gian tới, Hội tập trung đổi mới nội dung.": (
                "Hội tập trung đổi mới nội dung",
            ),
            "Đoàn công tác đề nghị địa phương tiếp tục tiêm phòng.": ("địa phương tiếp tục tiêm phòng",),
            "Đối với nội dung đại biểu đề nghị bổ sung, đồng chí Chủ tịch đề nghị UBND tỉnh sớm hoàn thiện phương án.": (
                "UBND tỉnh sớm hoàn thiện phương án",
            ),
            "Thời gian tới đề nghị Ủy ban MTTQ các xã tiếp tục chuẩn bị đại hội.": ("Ủy ban MTTQ các xã tiếp tục chuẩn bị đại hội",),
            "Giao các sở, ngành; UBND các huyện; các Ban quản lý dự án báo cáo tình hình giải ngân.": (
                "các sở, ngành; UBND các huyện; các Ban quản lý dự án báo cáo tình hình giải ngân",
            ),
            "Chủ tịch nhấn mạnh: để phục vụ kỳ họp, yêu cầu các Ban hoàn thiện báo cáo thẩm tra.": ("các Ban hoàn thiện báo cáo thẩm tra",),
            "Bà yêu cầu sau hội nghị Khối trưởng hoàn chỉnh hồ sơ đăng ký.": ("Khối trưởng hoàn chỉnh hồ sơ đăng ký",),
            "Bí thư ghi nhận kết quả trong năm qua, đồng thời yêu cầu các chi đoàn củng cố sổ sách.": ("các chi đoàn củng cố sổ sách",),
            "Thường trực HĐND đề nghị UBND tiếp tục chỉ đạo xử lý đơn thư; hai ban HĐND tăng cường giám sát.": (
                "UBND tiếp tục chỉ đạo xử lý đơn thư",
                "hai ban HĐND tăng cường giám sát",
            ),
            "Nghiêm túc thực hiện chỉ đạo của tỉnh, Chủ tịch UBND huyện vừa có công văn yêu cầu các xã rà soát hộ nghèo; tuyệt đối không lơ là.": (
                "các xã rà soát hộ nghèo",
                "tuyệt đối không lơ là",
            ),
            "Thủ tướng vừa ký Công điện số 27/CĐ-TTg yêu cầu các bộ, ngành tập trung ứng phó bão.": (
                "các bộ, ngành tập trung ứng phó bão",
            ),
            "Nghị quyết số 8-NQ/TU giao Liên minh HTX tỉnh xây dựng 05 mô hình điểm.": ("Liên minh HTX tỉnh xây dựng 05 mô hình điểm",),
            "Yêu cầu các xã rà soát các công trình; đặc biệt là các điểm gần suối để kịp sửa chữa, bảo đảm an toàn.": (
                "các xã rà soát các công trình; đặc biệt là các điểm gần suối để kịp sửa chữa, bảo đảm an toàn",
            ),
            "Yêu cầu các xã rà soát công trình xuống cấp; đặc biệt là các trường vùng ven sông phải tự kiểm tra hằng tuần.": (
                "các xã rà soát công trình xuống cấp",
                "các trường vùng ven sông phải tự kiểm tra hằng tuần",
            ),
            "Giao Văn phòng theo dõi, hướng dẫn các sở, ban, ngành; các xã, phường tổ chức thực hiện tốt Phong trào.": (
                "Văn phòng theo dõi, hướng dẫn các sở, ban, ngành; các xã, phường tổ chức thực hiện tốt Phong trào",
            ),
            "Giao Văn phòng hướng dẫn các xã; các phòng báo cáo kết quả.": (
                "Văn phòng hướng dẫn các xã",
                "các phòng báo cáo kết quả",
            ),
            "Giao Văn phòng hướng dẫn các xã làm hồ sơ; các xã gửi hồ sơ trước ngày 5/6.": (
                "Văn phòng hướng dẫn các xã làm hồ sơ",
                "các xã gửi hồ sơ trước ngày 5/6",
            ),
            "Chủ tịch xã yêu cầu các thôn đi họp đúng giờ.": ("các thôn đi họp đúng giờ",),
            "Đ/n các thôn nộp quỹ dứt điểm trong tháng 8.": ("các thôn nộp quỹ dứt điểm trong tháng 8",),
            "Đồng chí Vinh nhắc các chi bộ nộp báo cáo đúng hạn.": ("các chi bộ nộp báo cáo đúng hạn",),
            "Chủ tịch tỉnh chỉ đạo rõ: “Giao cho Sở Công Thương làm rõ… gói thầu số 7, trả lời báo… trước ngày 30/8/2031…”.": (
                "Sở Công Thương làm rõ… gói thầu số 7, trả lời báo… trước ngày 30/8/2031",
            ),
            "Tại hội nghị, có ý kiến đề xuất Hội Nông dân tỉnh có hướng dẫn việc chuyển quỹ.": (
                "Hội Nông dân tỉnh có hướng dẫn việc chuyển quỹ",
            ),
            "Bí thư phát động phong trào, yêu cầu các chi bộ hưởng ứng phong trào “Ba sạch”.": ("các chi bộ hưởng ứng phong trào “Ba sạch”",),
            "Trân trọng đề nghị Quý Cơ quan giao Văn phòng làm đầu mối.": ("Quý Cơ quan giao Văn phòng làm đầu mối",),
            "Giao các Sở: Tài chính, Kế hoạch và Đầu tư nghiên cứu đề xuất cơ chế.": (
                "các Sở: Tài chính, Kế hoạch và Đầu tư nghiên cứu đề xuất cơ chế",
            ),
            "Đề nghị UBMTTQ, các đoàn thể: Hội Nông dân, Hội Phụ nữ vận động hội viên hiến đất.": (
                "UBMTTQ, các đoàn thể: Hội Nông dân, Hội Phụ nữ vận động hội viên hiến đất",
            ),
        },
        (
            "Theo đề nghị của Chánh Văn phòng tại Tờ trình số 27.",
            "Các phòng đã hoàn thành nhiệm vụ được giao trong tháng.",
            "Thanh tra kiến nghị 06 nội dung tại Kết luận số 118.",
            "Thu ngân sách đạt 95% chỉ tiêu huyện giao.",
            "Các hộ đã được xã xác nhận, đề nghị và Ủy ban nhân dân huyện phê duyệt.",
            "Năng suất thấp, nhưng nhờ các giống mới được gieo sớm nên sản lượng vẫn tăng.",
            "Nhờ chuẩn bị tốt các điều kiện, 8 xã hoàn thành đại hội.",
            "Năm 2031, nhờ thị trường thuận lợi, công ty có lãi.",
            "Đồng chí nhắc lại những kết quả của nhiệm kỳ.",
            "Năm 2030, các hộ đã có ý kiến đề nghị Sở Xây dựng hỗ trợ.",
            "Kế hoạch xác định danh mục nhiệm vụ và phân công thực hiện tại Phụ lục.",
            "Năm qua, UBND huyện đã có công văn yêu cầu các xã nâng cao cảnh giác.",
            "Việc bình xét, đề nghị khen thưởng được tiến hành nghiêm túc và đạt hiệu quả cao.",
            "Quyết định giao biên chế công chức năm 2031 trong các cơ quan hành chính.",
            "Liên minh đã có văn bản đề nghị các huyện thống kê số hợp tác xã.",
            "Điều 1. Bãi bỏ Quy định về tiêu thức phân công cơ quan quản lý các hợp tác xã.",
        ),
    ),
    Rule(
        "lead-in",
        "a lead-in or an agency's heading asks for what stands below it or after its colon",
        {
            "Chủ tịch UBND xã yêu cầu:\n\n1. Phòng Kinh tế:\n\na) Rà soát các vùng trọng điểm cháy;\n\nb) Mua bổ sung máy thổi gió.": (
                "Rà soát các vùng trọng điểm cháy",
                "Mua bổ sung máy thổi gió",
            ),
            "Bí thư yêu cầu các chi bộ: (1) rà soát chỉ tiêu của năm; (2) kết nạp 03 đảng viên.": (
                "rà soát chỉ tiêu của năm",
                "kết nạp 03 đảng viên",
            ),
            "Hội Nông dân xã đã đưa ra kế hoạch hoạt động trong thời gian tới. Cụ thể: Tham gia hội chợ; vận động hội viên góp vốn.": (
                "Tham gia hội chợ",
                "vận động hội viên góp vốn",
            ),
            "Nhấn mạnh một số nhiệm vụ cần thực hiện gồm: Về nông nghiệp: thường xuyên kiểm tra đồng ruộng; Về y tế: cần phòng dịch.": (
                "thường xuyên kiểm tra đồng ruộng",
                "cần phòng dịch",
            ),
            "II. NHIỆM VỤ\n\nChỉ đạo Phòng Y tế: kiểm tra các chợ; rà soát kho thuốc.": ("kiểm tra các chợ", "rà soát kho thuốc"),
            "Chủ tịch yêu cầu các cơ quan trong thời gian tới theo chức năng: (1) rà soát chỉ tiêu; (2) chỉnh trang đô thị.": (
                "rà soát chỉ tiêu",
                "chỉnh trang đô thị",
            ),
            "Chủ tịch huyện yêu cầu các xã rà soát hộ nghèo.\n\nTiếp tục cải cách thủ tục hành chính.": (
                "các xã rà soát hộ nghèo",
                "Tiếp tục cải cách thủ tục hành chính",
            ),
            "Thành phố giao Sở Xây dựng cắm biển báo.\n\nCông an TP.Hải Thượng chỉ đạo các đội xử lý vi phạm.": (
                "Sở Xây dựng cắm biển báo",
                "Công an TP.Hải Thượng chỉ đạo các đội xử lý vi phạm",
            ),
            "Về nhiệm vụ tháng 11 năm 2031, hoàn chỉnh kế hoạch thu thuế, làm tốt công tác thủy lợi.": (
                "hoàn chỉnh kế hoạch thu thuế, làm tốt công tác thủy lợi",
            ),
            "Các thành viên trong Cụm nhất trí cao việc tổ chức hội thi vào ngày 12/5.": ("tổ chức hội thi vào ngày 12/5",),
            "NGHỊ QUYẾT\n\n- Đại hội chi bộ thống nhất đề ra nghị quyết như sau:\n\n1. CÔNG TÁC TƯ TƯỞNG:\n\n- Mỗi đảng viên xây dựng kế hoạch học tập.\n\n- Tăng cường nguyên tắc tập trung dân chủ.": (
                "Mỗi đảng viên xây dựng kế hoạch học tập",
                "Tăng cường nguyên tắc tập trung dân chủ",
            ),
            "Chủ tịch xã yêu cầu các thôn dọn rác. Đồng thời, khơi thông cống rãnh; trước mắt là sửa cầu Tre.": (
                "các thôn dọn rác",
                "khơi thông cống rãnh",
                "sửa cầu Tre",
            ),
            "Mở 05 lớp dạy nghề; trồng 30 ha chè; vận động 12 hộ hiến đất là 3 nhiệm vụ trọng tâm Hội Nông dân xã được Huyện giao năm 2031.": (
                "Mở 05 lớp dạy nghề",
                "trồng 30 ha chè",
                "vận động 12 hộ hiến đất",
            ),
            "Chi bộ thống nhất thực hiện các nội dung sau:\nRà soát bàn ghế các lớp học.\nTổng vệ sinh khuôn viên trường.": (
                "Rà soát bàn ghế các lớp học",
                "Tổng vệ sinh khuôn viên trường",
            ),
            "Giải pháp của Đề án là củng cố các tổ hòa giải; mở thêm lớp xóa mù chữ.": ("củng cố các tổ hòa giải", "mở thêm lớp xóa mù chữ"),
            "Hội nghị đã thống nhất một số nhiệm vụ trọng tâm 6 tháng cuối năm. Đó là: Tổ chức hội thi; vận động đoàn viên hiến máu.": (
                "Tổ chức hội thi",
                "vận động đoàn viên hiến máu",
            ),
            "Nhiệm vụ của Hội trong năm tới là tiếp tục củng cố các chi hội yếu.": ("tiếp tục củng cố các chi hội yếu",),
            "Sau khi thảo luận, Hội nghị thống nhất tổ chức hội thi vào ngày 12/5.": ("tổ chức hội thi vào ngày 12/5",),
            "Hội nghị thống nhất trong năm 2031 tập trung củng cố 30 HTX; mở thêm 02 điểm bán hàng.": (
                "tập trung củng cố 30 HTX",
                "mở thêm 02 điểm bán hàng",
            ),
            "Tại cuộc họp, Thường trực HĐND xã thống nhất sẽ mời thêm các trưởng thôn.": ("sẽ mời thêm các trưởng thôn",),
            "II. NHIỆM VỤ\n\n1. UBND huyện: phê duyệt phương án bồi thường đợt 4; họp dân trước ngày 05/6.": (
                "phê duyệt phương án bồi thường đợt 4",
                "họp dân trước ngày 05/6",
            ),
            "Chủ tịch xã có ý kiến như sau:\n\n1. Công an xã kiểm tra việc đăng ký tạm trú.\n\n2. Kế toán rà lại các khoản thu.": (
                "Công an xã kiểm tra việc đăng ký tạm trú",
                "Kế toán rà lại các khoản thu",
            ),
        },
        (
            "Hội nghị thống nhất đánh giá:\n\n- Thành lập mới 11 HTX.\n\n- Kết nạp 03 đảng viên.",
            "Về nhiệm vụ năm 2031, huyện đã giải ngân 95% vốn, hỗ trợ 12 hợp tác xã.",
            "Nhiệm vụ của năm 2031 đã được Ban Chấp hành thông qua.",
            "Hội nghị thống nhất bầu 05 đồng chí vào Ban Chấp hành.",
            "Hiệu trưởng kết luận:\n\n1. Đánh giá chung: Các đơn vị đã triển khai tốt kế hoạch tháng 2.",
            "II. NHIỆM VỤ\n\nHọp xong lúc 11 giờ.",
            "II. NHIỆM VỤ\n\nThư ký đọc biên bản, 25/25 đại biểu nhất trí thông qua.",
            "Hội nghị đã thống nhất tổ chức hội thi vào ngày 12/5.",
            "Chăm sóc chè; chăn nuôi bò; dệt vải là 3 nghề chính mà bà con được cha ông truyền lại.",
            "Hội nghị nhất trí cao việc thông qua báo cáo. Với tinh thần khách quan, đoàn kết, các đơn vị đã bầu Trưởng Cụm.",
            "Đại hội thống nhất đề ra nghị quyết như sau:\n\nI. KẾT QUẢ\n\n- Tổ chức 04 lớp bồi dưỡng.",
            "Các thành viên đoàn kết, thống nhất xây dựng đơn vị vững mạnh.",
            "Một số tồn tại được nêu ra để có giải pháp khắc phục:\n\n- Việc ghi chép sổ sách cần nhiều thời gian.",
        ),
    ),
    Rule(
        "section",
        "the section is one of tasks and the clause begins with a directive verb or with who must act",
        {
            "II. NHIỆM VỤ TRỌNG TÂM\n\n1. Đẩy nhanh tiến độ giải ngân; sửa chữa 12 công trình nước.\n\n2. Ủy ban Kiểm tra giám sát việc thực hiện.": (
                "Đẩy nhanh tiến độ giải ngân",
                "sửa chữa 12 công trình nước",
                "Ủy ban Kiểm tra giám sát việc thực hiện",
            ),
            "II. NHIỆM VỤ\n\n1. Từng bước hoàn thiện sổ sách.\n\n2. Từng chi hội phải chủ động tiến hành rà soát hội viên.\n\n3. Phân công rõ trách nhiệm của từng bộ phận.\n\n4. Giáo dục kỹ năng sống cho thiếu nhi.": (
                "Từng bước hoàn thiện sổ sách",
                "Từng chi hội phải chủ động tiến hành rà soát hội viên",
                "Phân công rõ trách nhiệm của từng bộ phận",
                "Giáo dục kỹ năng sống cho thiếu nhi",
            ),
        },
        ("II. NHIỆM VỤ\n\n1. Từng tham gia nhiều dự án, HTX Tre Xanh đạt doanh thu 12 tỷ đồng.", "I. KẾT QUẢ ĐẠT ĐƯỢC\n\n1. Tổ chức 04 lớp bồi dưỡng.\n\n2. Sửa chữa 12 công trình nước.", "Kết quả thực hiện chương trình nông thôn mới năm 2030\n1. Công tác chỉ đạo, điều hành\nTổ chức các đoàn kiểm tra tại các xã."),
    ),
    Rule(
        "target",
        "among targets, a clause that says what to do and not only what figure to reach",
        {
            "I. MỤC TIÊU\n\n- Kết nạp 30 hội viên; mở 02 lớp dạy nghề.": ("Kết nạp 30 hội viên", "mở 02 lớp dạy nghề"),
            "I. MỤC TIÊU CỤ THỂ\n\n- Củng cố các chi hội yếu.\n\n- Kết nạp 30 hội viên.": ("Củng cố các chi hội yếu", "Kết nạp 30 hội viên"),
            "II. CHỈ TIÊU\n\n1. Kết nạp mới 230 đoàn viên.\n\n2. Tỷ lệ tập hợp thanh niên đạt 66%.": ("Kết nạp mới 230 đoàn viên",),
        },
        ("I. MỤC TIÊU\n\n- Hoàn thiện sổ sách theo tinh thần Nghị quyết số 20.\n\n- Xây dựng đội ngũ tuyên truyền viên.", "II. CHỈ TIÊU\n\n- Kiểm tra toàn diện : Tốt : 30% ; Khá : 50%.\n\n- Thi tay nghề: Xếp thứ 15/27.\n\n- Kiểm định chất lượng = 17/27.", "II. CHỈ TIÊU\n\n1. Thu ngân sách đạt 12 tỷ đồng.\n\n2. Nợ xấu không quá 0,6%.",),
    ),
    Rule(
        "modal",
        "a subject is bound by a word of duty or undertakes something",
        {
            "Đơn vị Cụm trưởng mới sẽ tổ chức một chuyến học tập kinh nghiệm.": ("Đơn vị Cụm trưởng mới sẽ tổ chức một chuyến học tập kinh nghiệm",),
            "QUYẾT NGHỊ:\n\nĐiều 3. Ủy ban nhân dân xã có trách nhiệm tổ chức thực hiện Nghị quyết này.": (
                "Ủy ban nhân dân xã có trách nhiệm tổ chức thực hiện Nghị quyết này",
            ),
            "Chúng tôi tiếp tục mở rộng vùng nguyên liệu.": ("Chúng tôi tiếp tục mở rộng vùng nguyên liệu",),
            "Tuy nhiên, so với yêu cầu, các xã cần tăng tốc giải ngân.": ("các xã cần tăng tốc giải ngân",),
            "- Bà Chắt: nên đổ bê tông xong trước Tết.": ("nên đổ bê tông xong trước Tết",),
            "Nhiệm kỳ 2031 - 2036, Hội Nông dân xã phấn đấu có 95% hội viên được học tập, quán triệt các nghị quyết; mỗi năm kết nạp 25 hội viên.": (
                "Hội Nông dân xã phấn đấu có 95% hội viên được học tập, quán triệt các nghị quyết",
                "mỗi năm kết nạp 25 hội viên",
            ),
            "Ban Chỉ đạo cũng được yêu cầu khẩn trương hoàn thiện đề án.": ("Ban Chỉ đạo cũng được yêu cầu khẩn trương hoàn thiện đề án",),
            "Năm 2031, Cụm thi đua dự kiến tổ chức hội thi văn nghệ.": ("Cụm thi đua dự kiến tổ chức hội thi văn nghệ",),
            "Năm 2031, đơn vị đặt mục tiêu hoàn thành 20 công trình.": ("đơn vị đặt mục tiêu hoàn thành 20 công trình",),
            "Sở sẽ thu hồi dự án. Về bãi rác Gò Mây, ông Thông cho biết ngành sẽ đóng cửa bãi rác này trước ngày 30/9/2031.": (
                "Sở sẽ thu hồi dự án",
                "ngành sẽ đóng cửa bãi rác này trước ngày 30/9/2031",
            ),
            "Ý kiến của cơ sở: Nhất trí với biên bản, cơ sở xin hứa khắc phục trong 15 ngày.": ("xin hứa khắc phục trong 15 ngày",),
            "Tiếp thu ý kiến, bà Ngà cho biết bệnh viện sẽ sửa nhà vệ sinh trong tháng 10.": (
                "bệnh viện sẽ sửa nhà vệ sinh trong tháng 10",
            ),
            "Cô Liên nhất trí với ý kiến trên, xin nhận soạn phần hình học.": ("xin nhận soạn phần hình học",),
            "Chúng tôi xin cam kết trả đủ tiền công trước Tết.": ("Chúng tôi xin cam kết trả đủ tiền công trước Tết",),
            "Ngoài ra, Công ty có kế hoạch phát hành 3 triệu cổ phiếu.": ("Công ty có kế hoạch phát hành 3 triệu cổ phiếu",),
        },
        ("Đồng chí Lê Bá An, Chủ tịch Liên minh chủ trì Hội nghị.", "Ban Chỉ đạo vùng là cơ quan chịu trách nhiệm chỉ đạo các tỉnh.", "Sở đã thẩm định hồ sơ, dự kiến giao vốn trong tháng 11.", "Theo đó, Kỳ họp thứ Năm, HĐND huyện, dự kiến tổ chức trong tháng 7.", "HTX tập trung đầu tư hệ thống tưới tự động trên 50 ha.", "Tại Hội nghị, Ban Chấp hành Hội sẽ thông qua dự thảo Nghị quyết.", "Phấn đấu 85% cơ sở hội vững mạnh\n\nHội Nông dân tỉnh đã họp.", "Nhà thầu xin nhận lỗi vì chậm tiến độ.", "Chị Hứa Thanh Hoa tiếp tục được tín nhiệm bầu làm Bí thư.", "Năm 2031, Công ty đặt mục tiêu doanh thu 525 tỷ đồng.", "UBND phường vừa có kế hoạch bảo đảm trật tự quanh chợ."),
    ),
    Rule(
        "undertaking",
        "a time to come stands before a body and what it goes on with",
        {
            "Trong thời gian tới, các cấp Hội tiếp tục củng cố các chi hội yếu.": ("các cấp Hội tiếp tục củng cố các chi hội yếu",),
            "Hội nghị triển khai nhiệm vụ quý II năm 2031.\n\nQuý II, Ủy ban MTTQ tỉnh tiếp tục vận động quỹ vì người nghèo.": (
                "Ủy ban MTTQ tỉnh tiếp tục vận động quỹ vì người nghèo",
            ),
        },
        ("Quý II, Ủy ban MTTQ tỉnh tiếp tục vận động quỹ vì người nghèo, thu được 12 tỷ đồng.",),
    ),
    Rule(
        "resolution",
        "in a resolution, a body is the subject of a directive verb",
        {
            "QUYẾT NGHỊ:\n\nĐiều 5.\n\n1. Các Ban của Hội đồng, đại biểu Hội đồng, trong phạm vi quyền hạn của mình, giám sát việc thực hiện Nghị quyết này.": (
                "Các Ban của Hội đồng, đại biểu Hội đồng, trong phạm vi quyền hạn của mình, giám sát việc thực hiện Nghị quyết này",
            ),
            "QUYẾT NGHỊ:\n\nĐiều 2. Việc bàn giao phải hoàn thành trước ngày 30/6/2031.": (
                "Việc bàn giao phải hoàn thành trước ngày 30/6/2031",
            ),
            "QUYẾT NGHỊ:\n\nĐiều 2. Ủy ban nhân dân xã trồng rừng tại đồi Ngang, đồi Dọc…; thực hiện tốt việc bảo vệ rừng.": (
                "Ủy ban nhân dân xã trồng rừng tại đồi Ngang, đồi Dọc",
                "thực hiện tốt việc bảo vệ rừng",
            ),
            "QUYẾT NGHỊ\n\nĐiều 4. Thông qua việc tạm ứng cổ tức. Phòng Tài chính - Kế toán làm thủ tục công bố thông tin.": (
                "Phòng Tài chính - Kế toán làm thủ tục công bố thông tin",
            ),
        },
        (
            "QUYẾT NGHỊ:\n\nĐiều 1. Hợp nhất Phòng Phong trào và Phòng Hợp tác quốc tế.",
            "QUYẾT NGHỊ:\n\nĐiều 3. Các ban, ngành, đoàn thể trong phạm vi nhiệm vụ của mình có trách nhiệm thực hiện Nghị quyết này.",
            "QUYẾT NGHỊ:\n\nĐiều 4. Ban Thường vụ và Chánh Văn phòng chịu trách nhiệm thi hành Nghị quyết này.",
        ),
    ),
    Rule(
        "duty",
        "in what was asked, a clause whose word of duty stands further on",
        {
            "Giao Sở Công Thương đôn đốc tiếp nhận 08 xóm; số còn lại thực hiện xong trong quý I.": (
                "Sở Công Thương đôn đốc tiếp nhận 08 xóm",
                "số còn lại thực hiện xong trong quý I",
            ),
            "Bí thư yêu cầu các chi bộ nộp báo cáo. Một số báo cáo còn sơ sài, cần trả lại để bổ sung.": (
                "các chi bộ nộp báo cáo",
                "cần trả lại để bổ sung",
            ),
            "Chủ tịch yêu cầu các xã rà soát hồ sơ. Trường hợp không dự được phải có giấy ủy quyền.": (
                "các xã rà soát hồ sơ",
                "Trường hợp không dự được phải có giấy ủy quyền",
            ),
            "Tại hội nghị, Bí thư yêu cầu việc lập kế hoạch phải rõ người, rõ việc. Tăng cường kỷ luật, kỷ cương.": (
                "việc lập kế hoạch phải rõ người, rõ việc",
                "Tăng cường kỷ luật, kỷ cương",
            ),
        },
        (
            "Chi bộ có 24 đảng viên, nhiều năm liền hoàn thành tốt nhiệm vụ.",
            "I. NHIỆM VỤ\n\nĐây là bài học cần nghiêm túc rút kinh nghiệm.",
            "Thủ tướng yêu cầu:\n\nTheo Thủ tướng, tỉnh có cảng biển, sân bay, con người cần cù.",
        ),
    ),
    Rule(
        "listed",
        "an item of a list of tasks, known by its place though its verb is in no lexicon",
        {"II. NHIỆM VỤ\n\n1. Be bờ ruộng quanh nhà văn hóa thôn.\n\n2. Rà soát hộ nghèo.": ("Be bờ ruộng quanh nhà văn hóa thôn", "Rà soát hộ nghèo")},
        (
            "II. NHIỆM VỤ\n\n1. Tổng kinh phí dự kiến 345 triệu đồng.\n\n2. Thời gian từ tháng 3.",
            "II. NHIỆM VỤ\n\n1. Tổng kinh phí dự kiến 345 triệu đồng.\n\n(Đính kèm biểu mẫu số 02).",
        ),
    ),
    Rule(
        "table",
        "a row of a table of tasks",
        {"| STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Khảo sát nhu cầu | Phòng Đào tạo | Quý I |": ("Khảo sát nhu cầu",)},
        ("| Chỉ tiêu | Kế hoạch | Thực hiện |\n|---|---|---|\n| Tổng doanh thu | 9.200 | 9.874 |",),
    ),
    Rule(
        "likely",
        "no word asks for it, but it is worded as tasks are and stands among such clauses",
        {
            "Sáng 4/7, phường Trà Lân tổ chức giao ban.\n\nKhẩn trương hoàn thành việc kẻ vạch vỉa hè trước ngày 25/7. Phối hợp với các tổ dân phố vận động các hộ tháo dỡ mái che trước ngày 30/7.": (
                "Khẩn trương hoàn thành việc kẻ vạch vỉa hè trước ngày 25/7",
                "Phối hợp với các tổ dân phố vận động các hộ tháo dỡ mái che trước ngày 30/7",
            ),
        },
        (
            "Trong 6 tháng đầu năm, Hội đã kết nạp 31 hội viên. Phối hợp với trạm khuyến nông mở 04 lớp tập huấn; vận động các hộ hiến 600 m2 đất làm đường.",
            "Năm 2030, HTX Đông Phong đạt doanh thu 12 tỷ đồng. Mở thêm 02 cửa hàng tại thị trấn, giải quyết việc làm cho 15 lao động.",
        ),
    ),
)  # fmt: skip
