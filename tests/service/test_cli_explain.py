"""thuky explain: how a sentence was read, by which rule, and which stage let it go."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from extractors.explained import explained
from extractors.extract import extract_text
from service.cli import cli
from service.commands.extracting.reasons import TASK_RULES, target_reason, task_reason
from tests.extractors.tasks.rule_examples import RULES

TOLD = (
    "Đồng chí Chủ tịch yêu cầu Văn phòng rà soát 12 công trình theo Nghị quyết số 20-NQ/TW ngày 16/6/2022, "
    "hoàn thành trước ngày 30/11/2026."
)


def explain(words: str, *, given: str | None = None) -> str:
    done = CliRunner().invoke(cli, ["explain", words], input=given)
    assert done.exit_code == 0, done.output
    return done.stdout


def test_a_task_says_its_rule_and_where_its_lead_comes_from() -> None:
    said = explain(TOLD)
    assert "quy tắc “frame”" in said
    assert "Chủ trì: Văn phòng; nêu ngay trong câu." in said
    assert "trước ngày 30/11/2026 (đến 30/11/2026)" in said


def test_targets_citations_and_times_say_why() -> None:
    said = explain(TOLD)
    assert "Vì sao là chỉ tiêu phải đạt: " in said
    assert "số, ký hiệu “20-NQ/TW”; ngày “16/6/2022”" in said
    assert "là ngày của văn bản được viện dẫn nên không phải thời hạn" in said


def test_a_lead_from_a_heading_is_said_to_be_so() -> None:
    assert "do đề mục, lời dẫn hoặc vế trước nêu" in explain("II. NHIỆM VỤ\n1. Giao Văn phòng:\na) Rà soát hộ nghèo.\n")


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Hội nghị rất vui vẻ và thành công.", "verb"),
        ("Liên minh đã tổ chức nhiều lớp bồi dưỡng.", "done"),
        ("Các hợp tác xã tổ chức sản xuất theo hợp đồng.", "frame"),
        ("I. KẾT QUẢ ĐẠT ĐƯỢC\n1. Tổ chức các lớp bồi dưỡng.\n2. Rà soát hộ nghèo.", "section"),
        ("II. NHIỆM VỤ TRỌNG TÂM\n1. Rà soát hộ nghèo.", "head"),
        ("II. NHIỆM VỤ\n1. Tổng kinh phí dự kiến còn thiếu nhiều.\n2. Rà soát hộ nghèo.", "listed"),
        ("NGHỊ QUYẾT\nCăn cứ Luật Hợp tác xã;\nCăn cứ Điều lệ Liên minh;\n1. Rà soát hộ nghèo.", "zone"),
    ],
)
def test_the_stage_that_let_a_clause_go_is_named(text: str, stage: str) -> None:
    assert stage in [one.stage for block in explained(extract_text(text)) for one in block.let_go]


def test_a_title_worded_like_a_task_is_said_to_be_a_title() -> None:
    _, title, task = explained(extract_text("III. CHỈ TIÊU\n1. Giữ vững quy mô lớp học.\n- Duy trì 12 lớp học."))
    assert [one.stage for one in title.let_go] == ["head"]
    assert not task.let_go
    assert list(explained(extract_text(""))) == []


def test_a_number_that_counts_nothing_is_named() -> None:
    said = explain("Hội nghị họp tại phòng số 5.")
    assert "Số không tính là chỉ tiêu: “5”" in said


def test_a_lonely_sentence_without_a_task_is_told_to_bring_its_heading() -> None:
    assert "kèm đề mục" in explain("Hội nghị rất vui vẻ.")


def test_standard_input_files_and_sentences_with_a_dash_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TOLD, encoding="utf-8")
    assert "quy tắc “frame”" in explain("-", given=TOLD)
    assert "quy tắc “frame”" in explain(str(tmp_path / "a.txt"))
    assert "Rà soát hộ nghèo" in explain("- Rà soát hộ nghèo.")


@pytest.mark.parametrize("words", ["x" * 100_000, "\x00", "a/" * 3000, "\ud800"])
def test_any_words_are_answered(words: str) -> None:
    explain(words)


def test_an_empty_sentence_is_refused_in_words() -> None:
    done = CliRunner().invoke(cli, ["explain", " "])
    assert done.exit_code == 2
    assert "Câu để trống" in done.stderr


def test_every_rule_of_tasks_has_words_for_people() -> None:
    assert {rule.name for rule in RULES} <= set(TASK_RULES)
    assert task_reason("mới") == "quy tắc “mới”"


@pytest.mark.parametrize("rule", ["near:aim", "head:silent in telling", "task in report", "from-to", "lạ", "doc:lạ"])
def test_every_reason_names_its_rule(rule: str) -> None:
    assert f"quy tắc “{rule}”" in target_reason(rule)
