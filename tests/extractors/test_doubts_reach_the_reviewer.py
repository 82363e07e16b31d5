"""What the readers of files doubted stands on the task, target or citation holding the word, and in `source.notes`."""

from __future__ import annotations

import json
from dataclasses import replace

from domain.extraction import Doubt, Extraction, to_plain
from extractors.doubts import with_doubts
from extractors.extract import extract_text
from extractors.sources import ReadText, read_source
from extractors.uploaded import extract_read

TEXT = (
    "NGHỊ QUYẾT\n\nII. NHIỆM VỤ TRỌNG TÂM\n"
    "1. Tư vấn thành lập mới 08 HTX trước ngày 30/11/2026.\n"
    "2. Rà soát hộ nghèo theo Nghị quyết số 12/NQ-LMHTX.\n"
)


def extracted(*, unsure: tuple[str, ...] = (), repaired: tuple[str, ...] = (), text: str = TEXT) -> Extraction:
    found = extract_text(text)

    def span(word: str) -> tuple[int, int]:
        return text.index(word), text.index(word) + len(word)

    repairs = tuple((span(word), Doubt("ocr_repaired", f"đã sửa thành “{word}”")) for word in repaired)
    places = tuple(sorted(map(span, (*unsure, *repaired))))
    notes = (Doubt("ocr", "Văn bản được nhận dạng từ ảnh."),)
    return with_doubts(found, ReadText(found.source, notes=notes, low_confidence=places, repairs=repairs))


def codes(doubts: tuple[Doubt, ...]) -> list[str]:
    return [doubt.code for doubt in doubts]


def test_an_unsure_word_stands_on_the_task_and_the_target_that_hold_it() -> None:
    found = extracted(unsure=("08 HTX",))
    first, second = found.tasks
    assert (codes(first.doubts), codes(second.doubts)) == (["ocr_unsure"], [])
    assert "“08 HTX”" in first.doubts[0].message
    assert codes(found.targets[0].doubts) == ["ocr_unsure"]


def test_a_repaired_code_stands_on_its_citation_once() -> None:
    found = extracted(repaired=("12/NQ",))
    assert codes(found.citations[0].doubts) == ["ocr_repaired"]
    assert codes(found.tasks[1].doubts) == ["ocr_repaired"]


def test_notes_and_unsure_places_stand_in_the_source() -> None:
    plain = json.loads(json.dumps(to_plain(extracted(unsure=("hộ",)))))
    assert [note["code"] for note in plain["source"]["notes"]] == ["ocr"]
    start, end = plain["source"]["unsure"][0]
    assert plain["source"]["text"][start:end] == "hộ"


def test_a_damaged_letter_is_a_doubt_of_its_task() -> None:
    assert codes(extracted(text=TEXT.replace("hộ nghèo", "h\ufffd nghèo")).tasks[1].doubts) == ["damaged_letters"]


def test_letters_of_an_old_font_that_make_no_word_are_told() -> None:
    old = TEXT.replace("Rà soát", "Rà sßoát")
    (read,) = read_source(old.encode(), name="a.txt")
    assert isinstance(read, ReadText)
    assert "legacy_letters" not in str(extract_read(read))
    read = replace(read, source=replace(read.source, encoding="tcvn3"))
    assert [codes(task.doubts) for task in extract_read(read).tasks] == [[], ["legacy_letters"]]


def test_a_text_without_marks_says_so_in_its_notes() -> None:
    (read,) = read_source(b"Hoi nghi yeu cau Van phong theo doi, bao cao ket qua thuc hien hang quy. " * 3, name="a")
    assert isinstance(read, ReadText)
    assert codes(extract_read(read).source.notes) == ["no_marks"]
