"""Việc đoán theo ngữ cảnh: what is learnt from labelled texts finds tasks that no rule knows, and says so."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.extract import extract_text
from extractors.layout.layout import layout_of
from extractors.layout.view import view
from extractors.tasks.anchors import anchors_of
from extractors.tasks.find import by_rules, find_tasks
from extractors.tasks.likely.evidence import Evidence, evidence
from extractors.tasks.likely.lead_ins import LeadIns
from extractors.tasks.likely.passages import passages
from extractors.tasks.likely.sketches import Sketches
from extractors.tasks.likely.weigh import total
from extractors.tasks.likely.weights import WEIGHTS
from vitext.clean import clean

NEWS = """Sáng 4/7, phường Trà Lân tổ chức giao ban.

Đồng chí Chủ tịch giao Công an phường lập danh sách các điểm trông giữ xe.

{}
"""
PIECES = st.sampled_from(
    [
        "Rà soát các hộ nghèo",
        "Đã thu 12 triệu đồng",
        "1. Mở lớp tập huấn",
        "Ông An phát biểu",
        "……",
        "| a | b |",
        "II. NHIỆM VỤ",
        ";",
        "\n\n",
        ". ",
        ": ",
        "“",
        "5G",
    ]
)


def test_likely_task_asks_the_reviewer_to_look_again() -> None:
    nobody_asks = (
        "Sáng 9/5, xã Hạ Lũng họp giao ban.\n\nKhẩn trương hoàn thành việc nạo vét kênh nội đồng trước ngày 20/5. "
        "Phối hợp với các thôn vận động các hộ dọn rác bờ kênh trước ngày 25/5.\n"
    )
    likely = extract_text(nobody_asks).tasks
    assert [(task.rule, [doubt.code for doubt in task.doubts]) for task in likely] == [("likely", ["likely"])] * 2
    asked = extract_text(NEWS.format("Chủ tịch yêu cầu các thôn dọn rác bờ kênh trước ngày 25/5.")).tasks
    assert len(asked) == 2
    assert [doubt.code for task in asked for doubt in task.doubts] == []


@pytest.mark.parametrize(
    "said",
    [
        "Nhiều ý kiến tập trung phân tích, làm rõ thêm việc kiểm tra, rà soát các điểm trông giữ xe trước ngày 30/7.",
        "Chủ tịch phường ghi nhận và biểu dương các tổ dân phố tích cực phối hợp rà soát, tháo dỡ mái che.",
        "Trước đó, phường tập trung kiểm tra, tháo dỡ mái che trên các tuyến phố.",
        "Ông An chia sẻ: “Muốn phố sạch thì phải kiểm tra, tháo dỡ mái che, vận động từng hộ”.",
        "Hội thi do Công an phường chủ trì, phối hợp với các tổ dân phố tổ chức thực hiện.",
        "Nghị quyết này được Ban Chấp hành thông qua ngày 4/7/2031 với 15/15 ủy viên tán thành, triển khai ngay.",
        "Lực lượng giữ xe dần được trẻ hóa, tích cực kiểm tra, rà soát, đáp ứng yêu cầu quản lý.",
        "Về điểm trông giữ xe: Đồng ý để các tổ dân phố tiếp tục rà soát, bố trí như cũ.",
        "Nhờ đó các tổ dân phố nắm chắc số điểm trông giữ xe, kiểm tra, xử lý kịp thời.",
        "Công an phường trân trọng cảm ơn các tổ dân phố đã phối hợp kiểm tra, rà soát.",
        "Các phương án trông giữ xe đã được thảo luận, làm rõ hạn chế để có đề xuất, kiến nghị phù hợp.",
        "Tình hình trông giữ xe tiếp tục diễn biến phức tạp, đòi hỏi các tổ dân phố tích cực phối hợp kiểm tra.",
        "(Danh sách các điểm trông giữ xe do Công an phường rà soát, tổng hợp gửi kèm).",
    ],
)
def test_what_was_only_said_or_stands_in_brackets_is_no_likely_task(said: str) -> None:
    assert len(extract_text(NEWS.format(said)).tasks) == 1


def test_text_without_marks_is_left_to_the_rules() -> None:
    text = "Sang 4/7, phuong Tra Lan to chuc giao ban. Xu ly nghiem cac truong hop lan chiem via he truoc ngay 30/7."
    assert find_tasks(text) == by_rules(text)[0]


def test_weight_of_a_clause_is_the_sum_of_its_named_evidence() -> None:
    text = clean(NEWS.format("Xử lý nghiêm các trường hợp lấn chiếm vỉa hè; báo cáo trước ngày 30/7.")).text
    seen, laid = view(text), layout_of(text)
    anchors = anchors_of(seen)
    listed = tuple(passages(seen, laid, by_rules(text)[1]))
    sketches = Sketches(seen, anchors, listed)
    assert len(listed) > 3
    for at in range(len(listed)):
        found = evidence(seen, anchors, laid, "news", listed, sketches, LeadIns(seen, laid), at)
        assert abs(total(found) - sum(WEIGHTS.get(name, 0.0) for name in found.names())) < 1e-9


@given(st.lists(PIECES, max_size=14).map(" ".join))
def test_likely_tasks_keep_the_order_and_never_overlap(text: str) -> None:
    read = clean(text).text
    tasks = find_tasks(read)
    assert all(one.end <= other.start for one, other in pairwise(tasks))
    asked = {task.start for task in by_rules(read)[0] if task.rule == "frame"}
    assert asked <= {task.start for task in tasks}


@given(st.permutations([(name,) for name in WEIGHTS][::40]))
def test_what_evidence_weighs_does_not_hang_on_its_order(groups: list[tuple[str, ...]]) -> None:
    assert total(Evidence(frozenset(), tuple(groups))) == total(Evidence(frozenset(), tuple(sorted(groups))))


def test_item_of_a_part_of_tasks_that_begins_with_its_verb_stays() -> None:
    items = [
        "Hội phối hợp với nhà trường phát động thi đua chào mừng ngày 20/10",
        "Nộp đăng ký thi đua của Hội năm học 2031- 2032",
        "Tham dự lớp tập huấn về công tác Hội và công tác nữ công",
        "Động viên hội viên tham gia thi cấp tỉnh",
        "Tổ chức lễ kỷ niệm ngày thành lập Hội",
        "Kiện toàn hồ sơ, sổ sách của Hội",
        "Xây dựng dự toán của Hội năm 2032",
        "Làm tốt công tác thăm hỏi",
    ]
    listed = "\n".join(f"- {item}" for item in items)
    text = clean(f"KẾ HOẠCH CÔNG TÁC THÁNG 10\n1. Nội dung công việc.\n{listed}\n").text
    assert [text[task.start : task.end] for task in find_tasks(text)] == items


@pytest.mark.parametrize("brings", ["Phiên họp thống nhất thông qua:", "Hội nghị đã nghe:", "Đại hội thảo luận:"])
def test_papers_that_were_adopted_or_heard_are_no_tasks(brings: str) -> None:
    text = f"BIÊN BẢN\nPhiên họp thứ 14\n\n{brings}\n\n- {{}};\n\n- Báo cáo kết quả kiểm tra, giám sát.\n"
    assert extract_text(text.format("Tờ trình về phân công công tác")).tasks == ()
    assert extract_text(text.format("Báo cáo kết quả công tác và phương hướng thời gian tới")).tasks == ()


def test_papers_that_were_adopted_in_one_sentence_are_no_tasks() -> None:
    adopted = "Hội nghị đã thảo luận, thông qua các nội dung: Dự thảo báo cáo công tác quý I và nhiệm vụ quý II; {}"
    papers = (
        "báo cáo kết quả công tác kiểm tra quý I, phương hướng, nhiệm vụ kiểm tra quý II; dự thảo Kế hoạch phối hợp."
    )
    text = f"BIÊN BẢN\nHội nghị Ban Chấp hành lần thứ 6\n\n{adopted.format(papers)}\n"
    assert extract_text(text).tasks == ()


def test_what_is_to_be_reported_is_a_task_below_what_is_asked() -> None:
    text = (
        "Chủ tịch kết luận, yêu cầu các thôn:\n\n- Rà soát hộ nghèo;\n\n- Báo cáo kết quả kiểm tra trước ngày 15/6.\n"
    )
    assert len(extract_text(text).tasks) == 2


@pytest.mark.parametrize(
    "told",
    [
        "Chủ tịch nước sẽ thăm và làm việc tại huyện trong tuần tới.",
        "Việc Sở ra văn bản đề nghị các xã tạm dừng thu phí khiến nhiều hộ băn khoăn.",
        "Nội dung này sẽ được đưa ra thảo luận ở đại hội.",
    ],
)
def test_visits_effects_and_what_will_be_submitted_are_told(told: str) -> None:
    assert len(extract_text(NEWS.format(told)).tasks) == 1


@pytest.mark.parametrize(("limit", "count"), [("30/3/2026", 1), ("30/6/2026", 2)])
def test_work_whose_limit_was_over_when_it_was_told_is_no_task(limit: str, count: int) -> None:
    news = f"Thứ Hai, 04/5/2026\n\n{NEWS}"
    assert len(extract_text(news.format(f"Việc kẻ vạch vỉa hè phải hoàn thành trước ngày {limit}.")).tasks) == count


def test_headline_is_no_likely_task() -> None:
    assert len(extract_text("Phấn đấu 85% chi hội vững mạnh\n\n" + NEWS.format("Mưa to.")).tasks) == 1


GRADED = (
    "THÔNG BÁO\nKết luận cuộc họp\n\nChủ tịch kết luận:\n\n1. Đánh giá chung\n- {}.\n2. Nhiệm vụ\n- Rà soát giếng.\n"
)


@pytest.mark.parametrize(
    "done",
    [
        "Tổ chức hội nghị triển khai việc khoan giếng ở cấp xã chặt chẽ, nghiêm túc",
        "Triển khai phát phiếu khảo sát nguồn nước đến các hộ dân đạt trên 95%",
        "Phối hợp tổ chức các lớp hướng dẫn xử lý nước đầy đủ, kịp thời",
    ],
)
def test_what_was_done_well_is_no_task_among_results(done: str) -> None:
    assert [task.text for task in extract_text(GRADED.format(done)).tasks] == ["Rà soát giếng"]
    below = GRADED.format("Đã khoan 5 giếng").replace("Rà soát giếng", done)
    assert [task.text for task in extract_text(below).tasks] == [done]
