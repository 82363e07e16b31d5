"""Các điểm đánh số sau câu người chỉ đạo nói sẽ nêu mấy việc: counted points behind a sentence that asks for some."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text


@pytest.mark.parametrize(
    ("text", "lead", "work"),
    [
        (
            "Phát biểu chỉ đạo, Phó Bí thư Tỉnh ủy gợi mở 3 vấn đề để Liên minh tập trung thực hiện. Một là, đổi mới "
            "tuyên truyền. Hai là, nâng chất đội ngũ tư vấn.",
            "Liên minh",
            ["đổi mới tuyên truyền", "nâng chất đội ngũ tư vấn"],
        ),
        (
            "Đồng chí Bí thư đề nghị Liên minh HTX tỉnh quan tâm một số nội dung. Thứ nhất, đổi mới tuyên truyền. "
            "Thứ hai, nâng chất đội ngũ tư vấn.",
            "Liên minh HTX tỉnh",
            ["đổi mới tuyên truyền", "nâng chất đội ngũ tư vấn"],
        ),
        (
            "Phó Bí thư Tỉnh ủy gợi mở 3 vấn đề để Liên minh tập trung thực hiện.\n\nMột là, đổi mới tuyên truyền.\n\n"
            "Hai là, nâng chất đội ngũ tư vấn.\n\nDịp này, Liên minh trao giấy khen cho 5 tập thể.",
            "Liên minh",
            ["đổi mới tuyên truyền", "nâng chất đội ngũ tư vấn"],
        ),
        (
            "Đồng chí Bí thư đề nghị Liên minh HTX tỉnh quan tâm một số nội dung sau.\n\nThứ nhất, đổi mới tuyên "
            "truyền.\n\nThứ hai, nâng chất đội ngũ tư vấn. Rà soát các HTX yếu.",
            "Liên minh HTX tỉnh",
            ["đổi mới tuyên truyền", "nâng chất đội ngũ tư vấn", "Rà soát các HTX yếu"],
        ),
    ],
)
def test_counted_points_are_asked_by_who_brings_them_in(text: str, lead: str, work: list[str]) -> None:
    tasks = extract_text(text).tasks

    assert [task.text for task in tasks] == work
    assert {task.lead for task in tasks} == {lead}


@pytest.mark.parametrize(
    "text",
    [
        "Ông An nêu 3 nguyên nhân. Thứ nhất, nguồn vốn còn thiếu. Thứ hai, cán bộ chưa được đào tạo.",
        "Ông Hà nêu 3 vấn đề còn vướng.\n\nMột là, vốn điều lệ góp chưa đủ.\n\nHai là, sổ sách ghi chép chưa kịp thời.",
    ],
)
def test_counted_causes_are_no_work(text: str) -> None:
    assert not extract_text(text).tasks


@pytest.mark.parametrize(
    ("text", "work"),
    [
        (
            "Chủ tịch dặn dò các đơn vị ra quân sản xuất ngay từ những ngày đầu năm.",
            ["các đơn vị ra quân sản xuất ngay từ những ngày đầu năm"],
        ),
        (
            "Trong 3 tháng còn lại của năm, Liên minh dồn sức hoàn thành chỉ tiêu thành lập mới; thu nợ quá hạn.",
            ["Liên minh dồn sức hoàn thành chỉ tiêu thành lập mới", "thu nợ quá hạn"],
        ),
        (
            "Hội nghị biểu quyết thông qua Nghị quyết với 7 nhóm nhiệm vụ, trong đó ưu tiên củng cố HTX yếu.",
            ["ưu tiên củng cố HTX yếu"],
        ),
        (
            "Giám đốc HTX Khê Lâm cho biết, HTX dự định mở thêm 2 điểm trưng bày ở thành phố trong năm nay.",
            ["HTX dự định mở thêm 2 điểm trưng bày ở thành phố trong năm nay"],
        ),
        ("Để giúp HTX vượt khó, tỉnh cần miễn giảm tiền thuê đất.", ["tỉnh cần miễn giảm tiền thuê đất"]),
        (
            "Đồng chí chỉ rõ, muốn làm tốt việc này, từng cán bộ Liên minh phải sâu sát cơ sở.",
            ["từng cán bộ Liên minh phải sâu sát cơ sở"],
        ),
        (
            "Ông Hà cho rằng muốn HTX phát triển bền vững thì trước hết cán bộ quản lý phải được đào tạo bài bản.",
            ["cán bộ quản lý phải được đào tạo bài bản"],
        ),
        ("Bác Tư nhớ mãi lời dặn dò của cha.", []),
    ],
)
def test_work_that_is_told_in_the_news_of_alliances(text: str, work: list[str]) -> None:
    assert [task.text for task in extract_text(text).tasks] == work
