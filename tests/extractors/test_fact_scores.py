"""The score of facts: each field of the head is its own line; NFD gold files are scored; the file lists are true."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime
from pathlib import Path

import pytest

from domain.extraction import DocumentFacts, MeetingFacts, Role
from extractors.evaluate import evaluate, report
from extractors.fact_scores import fact_scores, key, same
from extractors.gold import composed, read_gold
from extractors.manifest import manifest
from extractors.score import Score

CORPUS = Path(__file__).parents[2] / "corpus"
RIGHT, WRONG, MISSED, INVENTED = Score(1, 1, 1), Score(0, 1, 1), Score(0, 0, 1), Score(0, 1, 0)
TEXT = """family: thu
noise: [nfd]
document: {kind: plan, title: "Về trồng rừng", number: "5/KH-HTX"}
meeting: null
---
HỢP TÁC XÃ ĐỒI CHÈ
Số: 5/KH-HTX

KẾ HOẠCH
Về trồng rừng

Giao <task>Tổ bảo vệ trồng mới <q kind="target" value="3" unit="ha" cmp="=" indicator="rừng">3 ha</q> rừng</task>.
"""


def test_fields_of_a_signer_are_scored_one_by_one() -> None:
    found = DocumentFacts("plan", number="5/KH-HTX", signer=Role("Lò Thị Ban", "Giám đốc"))
    wanted = {"kind": "plan", "number": "6/KH-HTX", "signer": {"name": "lò thị  ban", "role": None}, "place": "Na Ư"}
    assert dict(fact_scores("document", found, wanted)) == {
        "document.kind": RIGHT,
        "document.number": WRONG,
        "document.place": MISSED,
        "document.signer.name": RIGHT,
        "document.signer.role": INVENTED,
    }


def test_a_meeting_that_was_not_found_misses_each_of_its_facts() -> None:
    wanted = {"ordinal": 3, "attendance": {"convened": 9, "present": 8}, "vote": None}
    assert dict(fact_scores("meeting", None, wanted)) == {
        "meeting.ordinal": MISSED,
        "meeting.attendance.convened": MISSED,
        "meeting.attendance.present": MISSED,
    }
    assert dict(fact_scores("meeting", MeetingFacts(ordinal=3), None)) == {"meeting.ordinal": INVENTED}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Xã Hòa Thuỷ", "xã  hoà thủy"),
        ("hội_nghị", "Hội nghị"),
        ((2020, 2025), [2020, 2025]),
        (datetime.fromisoformat("2026-03-04T07:30"), "2026-03-04T07:30"),
        (date(2026, 3, 4), "2026-03-04"),
        (100.0, 100),
    ],
)
def test_case_spaces_and_tone_placement_are_forgiven(one: object, other: object) -> None:
    assert same(one, other)


@pytest.mark.parametrize(("one", "other"), [("Lê Tú", "Lê Từ"), ("Hội nghị", "Hội nghị xã"), ("dân", "dần"), (3, 4)])
def test_other_words_and_other_tones_are_not_forgiven(one: object, other: object) -> None:
    assert not same(one, other)


@pytest.mark.parametrize("sign", ["(%s)", "“%s”", "%s,", "a/%s-b", "…%s."])
@pytest.mark.parametrize("words", ["kế hoạch", "hòa", "thuỷ lợi"])
def test_the_key_of_words_stays_in_that_of_words_with_signs_around_them(words: str, sign: str) -> None:
    assert key(words) in key(f"doanh thu {sign % words}")


def test_a_tone_mark_stays_with_its_own_word() -> None:
    assert key("kế-hoach") != key("ke-hoạch")
    assert key("(dân) chu") not in key("(dan) chủ")


def test_labels_of_decomposed_text_move_along_with_its_composition() -> None:
    gold = read_gold(unicodedata.normalize("NFD", TEXT), "thu.gold")
    whole = composed(gold)
    assert whole.text == unicodedata.normalize("NFC", gold.text)
    assert [whole.slice(mark) for mark in whole.marks] == ["Tổ bảo vệ trồng mới 3 ha rừng", "3 ha"]


def test_decomposed_gold_file_is_scored_like_the_composed_one(tmp_path: Path) -> None:
    scores = []
    for form in ("NFC", "NFD"):
        path = tmp_path / f"{form}.gold"
        path.write_text(unicodedata.normalize("NFD", TEXT) if form == "NFD" else TEXT, encoding="utf-8")
        scores.append(evaluate([path]).scores)
    assert scores[0] == scores[1]
    assert scores[1]["task"] == RIGHT


def test_facts_that_are_right_are_examples_and_lines_of_the_report(tmp_path: Path) -> None:
    path = tmp_path / "thu.gold"
    path.write_text(TEXT, encoding="utf-8")
    total = evaluate([path])
    assert "thu:document.number" in total.right
    names = [line.split()[0] for line in report(total)][1:]
    facts = [name for name in names if name.startswith("document")]
    assert names[-len(facts) :] == facts == sorted(facts)
    assert "document.title" in facts


@pytest.mark.parametrize("side", ["dev", "test"])
def test_every_corpus_folder_has_a_true_list_of_its_files(side: str) -> None:
    listed = (CORPUS / f"manifest-{side}.tsv").read_text(encoding="utf-8")
    assert listed == manifest(sorted((CORPUS / side).glob("*.gold")))
