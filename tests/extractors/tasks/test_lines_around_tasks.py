"""Dòng quanh nhiệm vụ: what brings tasks in, or says what a paper is to be like, is none; who asks is only named."""

from __future__ import annotations

import pytest

from extractors.layout.view import view
from extractors.tasks.find import find_tasks
from extractors.tasks.judge import only_brings_in
from vitext.clean import clean


def told(text: str) -> list[tuple[str, str | None]]:
    """Each task with who must act."""
    text = clean(text).text
    return [(text[one.start : one.end], text[slice(*one.lead)] if one.lead else None) for one in find_tasks(text)]


def test_body_that_leads_another_only_brings_in_the_list_below() -> None:
    text = "Đảng ủy kết luận:\n\n3. Đảng ủy UBND xã lãnh đạo UBND xã:\n- Rà soát các HTX.\n- Bố trí quỹ đất.\n"
    assert told(text) == [("Rà soát các HTX", "Đảng ủy UBND xã"), ("Bố trí quỹ đất", "Đảng ủy UBND xã")]


def test_demand_without_a_verb_is_no_task() -> None:
    text = (
        "KẾ HOẠCH\nTổ chức ngày hội\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích: Quảng bá.\n2. Yêu cầu: Thiết thực, an toàn.\n"
    )
    assert told(text) == []


def test_list_below_a_demand_is_told() -> None:
    text = "KẾ HOẠCH\nTổ chức ngày hội\n\nI. MỤC ĐÍCH, YÊU CẦU\n2. Yêu cầu:\n- Tổ chức trang trọng, tiết kiệm.\n"
    assert told(text) == [("Tổ chức trang trọng, tiết kiệm", None)]


@pytest.mark.parametrize(
    "words", ["biểu dương kết quả đạt được", "ghi nhận nỗ lực của các HTX", "đánh giá cao các ý kiến, chia sẻ khó khăn"]
)
def test_praise_before_asking_is_no_part_of_who_asks(words: str) -> None:
    text = clean(f"Kết luận hội nghị, đồng chí Lê Văn Tám {words}, đồng thời đề nghị UBND xã bố trí quỹ đất.\n").text
    (task,) = find_tasks(text)
    assert task.assigner is not None
    assert text[slice(*task.assigner)] == "đồng chí Lê Văn Tám"


def test_work_after_a_list_of_bodies_is_told_apart() -> None:
    text = (
        "Phó Thủ tướng có ý kiến chỉ đạo như sau:\n\n1. Bộ Văn hóa chủ trì, phối hợp với các Bộ: Quốc phòng, Công an"
        " xây dựng kịch bản buổi lễ; chuẩn bị tổ chức chương trình nghệ thuật; báo cáo kết quả trước ngày 30/4/2025.\n"
    )
    assert [words.split(" ")[0] for words, _ in told(text)] == ["Bộ", "chuẩn", "báo"]
    assert {who for _, who in told(text)} == {"Bộ Văn hóa"}


def test_bodies_listed_with_semicolons_stay_one_list() -> None:
    text = "UBND tỉnh yêu cầu các sở, ngành: Tài chính; Nội vụ; Công Thương rà soát kinh phí được giao.\n"
    assert [words[-25:] for words, _ in told(text)] == ["rà soát kinh phí được giao"[-25:]]


def test_numbered_sentences_with_sentences_below_are_titles() -> None:
    text = (
        "II. NHIỆM VỤ, GIẢI PHÁP\n1. Nâng cao nhận thức về nghề dệt.\nTổ chức ngày hội nghề dệt tại các thôn.\n"
        "2. Đổi mới công tác dạy nghề.\nThí điểm lớp dệt thổ cẩm tại thôn Hạ.\nMua bổ sung 10 khung cửi.\n"
    )
    assert [words for words, _ in told(text)] == [
        "Tổ chức ngày hội nghề dệt tại các thôn",
        "Thí điểm lớp dệt thổ cẩm tại thôn Hạ",
        "Mua bổ sung 10 khung cửi",
    ]


@pytest.mark.parametrize(("due", "titles"), [("", True), (" trước ngày 30/6/2031", False)])
def test_numbered_line_of_several_pieces_is_a_title_above_items(due: str, *, titles: bool) -> None:
    text = (
        "II. NHIỆM VỤ, GIẢI PHÁP\n1. Nâng cao nhận thức về nghề dệt.\n- Tổ chức ngày hội nghề dệt tại các thôn.\n"
        f"2. Đổi mới dạy nghề; mua thêm khung cửi{due}.\n- Thí điểm lớp dệt thổ cẩm.\n- Mua 10 khung cửi.\n"
    )
    assert ("Nâng cao nhận thức về nghề dệt" not in [words for words, _ in told(text)]) is titles


@pytest.mark.parametrize(
    "below",
    [
        "2. Đổi mới công tác dạy nghề.\n",  # the last has nothing below
        "2. Đổi mới công tác dạy nghề: mở lớp dệt tại thôn Hạ.\nMua bổ sung 10 khung cửi.\n",  # says itself what to do
        "2. Đổi mới công tác dạy nghề; mua thêm khung cửi.\nMở lớp dệt.\n",
    ],
)
def test_a_numbered_sentence_is_a_task_where_its_fellows_are(below: str) -> None:
    text = f"II. NHIỆM VỤ, GIẢI PHÁP\n1. Nâng cao nhận thức về nghề dệt.\nTổ chức ngày hội nghề dệt.\n{below}"
    assert "Nâng cao nhận thức về nghề dệt" in [words for words, _ in told(text)]


def test_head_above_figures_to_be_reached_is_a_title() -> None:
    text = "III. CÁC CHỈ TIÊU\n1. Giữ vững quy mô lớp học:\n- Duy trì 12 lớp.\n- Tỷ lệ bỏ học dưới 1%.\n"
    assert [words for words, _ in told(text)] == ["Duy trì 12 lớp"]
    text = "III. CÁC CHỈ TIÊU\n1. Giữ vững quy mô 12 lớp học:\n- Mỗi khối 03 lớp.\n- Tỷ lệ bỏ học dưới 1%.\n"
    assert [words for words, _ in told(text)] == ["Giữ vững quy mô 12 lớp học"]


def test_verb_without_object_above_others_is_a_title() -> None:
    text = "QUYẾT NGHỊ:\n\nĐiều 3. Tổ chức thực hiện.\n1. Ủy ban nhân dân xã bố trí kinh phí.\n"
    assert [words for words, _ in told(text)] == ["Ủy ban nhân dân xã bố trí kinh phí"]


@pytest.mark.parametrize(
    "lead_in", ["Phấn đấu đạt được các chỉ tiêu sau.", "Cần thực hiện tốt một số nhiệm vụ sau đây."]
)
def test_what_only_brings_in_a_list_is_no_task(lead_in: str) -> None:
    assert told(f"II. NHIỆM VỤ\n\n1. {lead_in}\n- Kết nạp 05 hội viên.\n") == [("Kết nạp 05 hội viên", None)]


def test_work_that_comes_after_is_a_task() -> None:
    text = "II. NHIỆM VỤ\n\n1. Chuẩn bị các nội dung cho kỳ họp sau.\n2. Thống nhất quản lý các lớp dạy nghề.\n"
    assert [words for words, _ in told(text)] == [
        "Chuẩn bị các nội dung cho kỳ họp sau",
        "Thống nhất quản lý các lớp dạy nghề",
    ]


def test_numbered_sentence_that_names_results_heads_what_was_done() -> None:
    text = (
        "QUYẾT NGHỊ\n1. Thông qua báo cáo với những nội dung chủ yếu sau:\n1.1 Về đánh giá tình hình thực hiện"
        " nghị quyết nhiệm kỳ trước.\nMỗi đảng viên nêu cao tinh thần gương mẫu.\n1.2 Nhiệm vụ:\n"
        "- Kết nạp 05 đảng viên.\n"
    )
    assert [words for words, _ in told(text)] == ["Kết nạp 05 đảng viên"]


def test_noun_above_figures_is_no_task() -> None:
    text = "II. NHIỆM VỤ\n- Chất lượng dạy nghề:\n+ Mở 03 lớp dệt.\n"
    assert [words for words, _ in told(text)] == ["Mở 03 lớp dệt"]


def test_who_was_given_tasks_is_named_behind_them() -> None:
    text = "Mở 05 lớp dạy nghề; trồng 30 ha chè là 2 nhiệm vụ trọng tâm Hội Nông dân xã được Huyện giao."
    assert told(text) == [("Mở 05 lớp dạy nghề", "Hội Nông dân xã"), ("trồng 30 ha chè", "Hội Nông dân xã")]


@pytest.mark.parametrize("said", ["các phòng, đơn vị tập trung thực hiện:", "các chi bộ cần thực hiện:"])
def test_work_without_an_object_only_brings_in_what_stands_below(said: str) -> None:
    assert only_brings_in(view(said), 0, len(said) - 1)


@pytest.mark.parametrize(
    "said",
    [
        "các phòng, đơn vị tập trung thực hiện.",
        "các phòng, đơn vị tập trung thực hiện dự án:",
        "Thời gian thực hiện:",
    ],
)
def test_work_with_an_object_or_at_the_end_of_a_sentence_is_told_itself(said: str) -> None:
    assert not only_brings_in(view(said), 0, len(said) - 1)


@pytest.mark.parametrize("work", ["Biên soạn tài liệu hướng dẫn lập hồ sơ kinh doanh", "Hoàn thiện hồ sơ bổ sung vốn"])
def test_parts_of_work_on_papers_are_tasks(work: str) -> None:
    text = f"Chủ tịch kết luận:\n1. Nhiệm vụ chủ yếu\n(1) {work}:\na) Sở Tài chính rà soát vốn vay.\nb) Mở 03 lớp.\n"
    assert [words for words, _ in told(text)] == [work, "Sở Tài chính rà soát vốn vay", "Mở 03 lớp"]


def test_papers_that_somebody_hands_in_are_none() -> None:
    text = "Hồ sơ đề nghị cấp thẻ gồm:\na) Đơn đề nghị có xác nhận.\nb) Hai ảnh cỡ 3x4 mới chụp.\n"
    assert told(text) == []


def test_semicolons_between_and_inside_quoted_names_cut_nothing() -> None:
    text = (
        "UBND tỉnh yêu cầu:\n\n1. Sở Nội vụ khen thưởng các tập thể tiêu biểu trong các phong trào thi đua: “Hạ tầng"
        " đồng bộ; thực hành tiết kiệm”; “500 ngày đêm hoàn thành 300 km đường”; bố trí kinh phí.\n"
    )
    assert [words[:11] for words, _ in told(text)] == ["Sở Nội vụ k", "bố trí kinh"]


def test_further_papers_behind_a_semicolon_belong_to_the_task_before_them() -> None:
    text = (
        "UBND tỉnh yêu cầu:\n\n1. Các phòng thực hiện nghiêm Quyết định 558 của Thủ tướng; Quyết định 2540 về điều kiện"
        " công nhận; Kết luận số 12-KL/TW về nông thôn; rà soát các tiêu chí.\n"
    )
    assert [words[-12:] for words, _ in told(text)] == ["về nông thôn", "các tiêu chí"]


PART = (
    "KẾ HOẠCH\nCải cách hành chính\n\nII. NHIỆM VỤ\n\n1. Tăng cường tuyên truyền\n\n- Treo băng rôn.\n\n"
    "2. {}\n\n- Lập danh sách các hộ."
)
LETTER = (
    "Kính gửi: Các thôn.\n\nỦy ban nhân dân xã yêu cầu các thôn thực hiện các nội dung sau:\n\n"
    "1. {}\n\n- Lập danh sách các hộ."
)


@pytest.mark.parametrize(
    "head",
    [
        "Tháo gỡ khó khăn cho doanh nghiệp",
        "Nâng cao chất lượng đánh giá cán bộ",
        "Đổi mới phương pháp kiểm tra, đánh giá học sinh",
        "Chuẩn bị tốt công tác nhân sự",
        "Bảo đảm an ninh trật tự ngày bầu cử",
        "Mở rộng phạm vi cung cấp nước sạch",
        "Tăng cường hiệu lực, hiệu quả quản lý",
        "Huy động nguồn lực, bảo đảm kinh phí thực hiện",
    ],
)
def test_head_of_work_goes_on_with_the_tasks_whatever_it_names(head: str) -> None:
    assert [task for task, _ in told(PART.format(head))] == ["Treo băng rôn", "Lập danh sách các hộ"]
    assert told(LETTER.format(head)) == [("Lập danh sách các hộ", "các thôn")]


@pytest.mark.parametrize("head", ["Đánh giá tình hình", "Kết quả đạt được", "Tồn tại, hạn chế"])
def test_head_of_results_ends_the_tasks(head: str) -> None:
    assert [task for task, _ in told(PART.format(head))] == ["Treo băng rôn"]


def test_what_is_wrong_is_only_listed_below_its_head() -> None:
    assert told(LETTER.format("Khắc phục một số tồn tại khi nhập dữ liệu").replace("Lập", "Lập sai")) == []


def test_matter_of_an_aim_is_nobody_who_acts() -> None:
    plan = "KẾ HOẠCH\nGiáo dục mầm non\n\nII. MỤC TIÊU\n\n1. Mục tiêu cụ thể\n\nc) Đối với cơ sở giáo dục mầm non\n\n{}"
    ((_, lead),) = told(plan.format("- Phấn đấu 55% phường mở lớp mẫu giáo."))
    assert lead is None
