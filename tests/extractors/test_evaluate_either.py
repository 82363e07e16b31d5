"""What two careful readers may read differently counts nowhere: not found, not missed, not right."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractors.evaluate import evaluate
from extractors.gold import read_gold
from extractors.score import Score

_HEAD = "family: x\ndocument: {kind: conclusion_notice, title: Kết luận họp giao ban}\n"
_TEXT = """---
THÔNG BÁO
Kết luận họp giao ban

1. Giao <task lead="Văn phòng" deadline="trong tháng 3/2026" from="2026-03-01" to="2026-03-31">Văn phòng hoàn thành \
quy chế trong tháng 3/2026</task>.
2. Giao <task lead="Phòng Kế hoạch">Phòng Kế hoạch rà soát danh sách hộ vay vốn</task>.
"""


def scores(tmp_path: Path, content: str) -> dict[str, Score]:
    """The scores of one corpus file."""
    path = tmp_path / "one.gold"
    path.write_text(content, encoding="utf-8")
    return evaluate([path]).scores


def test_a_label_and_its_fields_count_unless_they_are_right_either_way(tmp_path: Path) -> None:
    held = scores(tmp_path, _HEAD + _TEXT)
    assert held["task"] == Score(2, 2, 2)
    assert held["deadline"] == Score(1, 1, 1)
    free = scores(tmp_path, _HEAD + _TEXT.replace("<task lead", '<task either="self" lead', 1))
    assert free["task"] == Score(1, 1, 1)
    assert "deadline" not in free
    some = scores(tmp_path, _HEAD + _TEXT.replace("<task lead", '<task either="deadline" lead', 1))
    assert some["task"] == Score(2, 2, 2)
    assert "deadline" not in some
    assert some["lead"] == Score(2, 2, 2)


def test_a_label_that_may_be_there_is_not_missed(tmp_path: Path) -> None:
    text = _TEXT + 'Trân trọng <task either="self">cảm ơn các đồng chí</task>.\n'
    assert scores(tmp_path, _HEAD + text)["task"] == Score(2, 2, 2)


def test_a_fact_of_the_head_may_be_right_either_way(tmp_path: Path) -> None:
    wrong = _HEAD.replace("Kết luận họp giao ban", "Một tên khác")
    assert scores(tmp_path, wrong + _TEXT)["document.title"].right == 0
    assert "document.title" not in scores(tmp_path, wrong + "either: [document.title]\n" + _TEXT)


def test_a_person_of_the_head_is_free_with_all_its_parts(tmp_path: Path) -> None:
    head = _HEAD.replace("họp giao ban}", 'họp giao ban, signer: {name: "Lê Văn An", role: "Giám đốc"}}')
    assert scores(tmp_path, head + _TEXT)["document.signer.name"] == Score(0, 0, 1)
    free = scores(tmp_path, head + "either: [document.signer]\n" + _TEXT)
    assert not {"document.signer.name", "document.signer.role"} & free.keys()
    assert "document.signer.role" in scores(tmp_path, head + "either: [document.signer.name]\n" + _TEXT)


@pytest.mark.parametrize("words", ["self", "deadline lead"])
def test_what_may_be_read_either_way_is_named(words: str) -> None:
    assert read_gold(_HEAD + _TEXT.replace("<task", f'<task either="{words}"', 1), "one").faults == ()
    assert read_gold(_HEAD + _TEXT.replace("<task", f'<task either="{words} unit"', 1), "one").faults != ()


@pytest.mark.parametrize("head", ["either: [document.title]\n", "noise: [typos]\n", ""])
def test_the_head_of_a_corpus_file_holds_what_is_known(head: str) -> None:
    assert read_gold(_HEAD + head + _TEXT, "one").faults == ()


@pytest.mark.parametrize("wrong", ["{either: [title], kind", "{titel: x, kind", "{a: b, kind"])
def test_a_field_that_no_document_has_is_a_fault(wrong: str) -> None:
    assert read_gold(_HEAD.replace("{kind", wrong) + _TEXT, "one").faults != ()


def test_a_key_that_no_head_has_is_a_fault() -> None:
    assert read_gold(_HEAD + "famly: y\n" + _TEXT, "one").faults != ()
