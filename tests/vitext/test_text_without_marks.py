"""Văn bản không dấu: told by its letters alone, and read as such though signs of Word stand in it."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from vitext.bare import is_bare

BARE = (
    "Hop tac xa hop giao ban. Giam doc ket luan va yeu cau:\n\n"
    "- Ban Giam doc khao sat, sua chua kenh N5 truoc 30/4/2024; kinh phi khoang 480 trieu dong.\n"
)


@pytest.mark.parametrize("sign", ["–", "“ ”", "•", "…", "≥", "²"])
def test_signs_do_not_make_a_text_one_with_marks(sign: str) -> None:
    assert is_bare(f"{BARE}{sign}")


@pytest.mark.parametrize("text", ["Họp", "Ban Giám đốc khảo sát.", BARE + "Biên bản này được lập thành hai bản."])
def test_marked_letters_do(text: str) -> None:
    assert not is_bare(text)


def test_one_marked_letter_in_a_long_bare_text_does_not() -> None:
    assert is_bare(BARE * 4 + "ô")


def test_bullet_in_a_bare_text_changes_nothing_of_what_is_read() -> None:
    plain = extract_text(BARE)
    signed = extract_text(BARE.replace("- ", "– "))
    assert [task.deadline for task in plain.tasks] == [task.deadline for task in signed.tasks]
    assert plain.tasks[0].deadline is not None
    assert [(one.value, one.unit) for one in plain.targets] == [(one.value, one.unit) for one in signed.targets]
    assert [(one.value, one.unit) for one in plain.targets] == [(480, "trieu dong")]
