"""The signature never stands alone on a page and is never split, wherever the page happens to end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from measuring import Block
from pages_components import foot_blocks, signing_words, text_before_foot, two_sign
from pages_printing import Press, Proof

from domain.documents import Minutes, OfficialLetter, Programme, ProgrammeItem, Resolution, Section, Submission
from domain.meeting import AgendaItem
from domain.organisation import Profile
from domain.record import MeetingRecord
from domain.task import Task

pytestmark = pytest.mark.office

_LINE = "Rà soát, củng cố hợp tác xã hoạt động kém hiệu quả"
_TWO_LINES = (
    "Liên minh Hợp tác xã tỉnh trân trọng đề nghị Ủy ban nhân dân các xã, phường quan tâm, phối hợp, "
    "chỉ đạo các đơn vị trực thuộc thực hiện"
)
_MANY_RECIPIENTS = tuple(f"Ủy ban nhân dân xã thứ {number}" for number in range(1, 25))
_MOST = 64  # lines of filling that overflow a page in every form
_ENOUGH = 6  # lines above the signature: from here on the page's end no longer touches it

Filled = Callable[[MeetingRecord, int], MeetingRecord]


def _resolution(sample: MeetingRecord, count: int) -> MeetingRecord:
    tasks = tuple(Task(text=_LINE) for _ in range(count))
    section = Section(title="Nhiệm vụ trọng tâm", intro=("Tập trung các việc sau",), tasks=tasks)
    resolution = Resolution(
        number=4, vote=sample.resolution.vote, sections=(section,), signer=sample.resolution.signer, recipients=("A",)
    )
    meeting = replace(sample.meeting, papers=("Báo cáo",), agenda=())
    return replace(sample, resolution=resolution, meeting=meeting)


def _resolution_for_many(sample: MeetingRecord, count: int) -> MeetingRecord:
    record = _resolution(sample, count)
    return replace(record, resolution=replace(record.resolution, recipients=_MANY_RECIPIENTS))


def _minutes(sample: MeetingRecord, count: int) -> MeetingRecord:
    attendance = replace(sample.meeting.attendance, absences=(), guests=())
    meeting = replace(sample.meeting, agenda=(AgendaItem(content="Việc chung"),), attendance=attendance)
    return replace(sample, minutes=Minutes(number=7, opening=(_LINE,) * count), meeting=meeting)


def _letter(sample: MeetingRecord, count: int) -> MeetingRecord:
    letter = OfficialLetter(number=9, abstract="phối hợp", addressees=("Sở Tài chính",), paragraphs=(_LINE,) * count)
    return replace(sample, official_letter=replace(letter, paragraphs=(*letter.paragraphs, _TWO_LINES)))


def _letter_that_ends_with_a_short_line(sample: MeetingRecord, count: int) -> MeetingRecord:
    record = _letter(sample, count)
    paragraphs = (*record.official_letter.paragraphs[:-1], "Trân trọng cảm ơn")
    return replace(record, official_letter=replace(record.official_letter, paragraphs=paragraphs))


def _programme(sample: MeetingRecord, count: int) -> MeetingRecord:
    items = tuple(ProgrammeItem(content="Phát biểu", by="Văn phòng") for _ in range(count + 1))
    return replace(sample, programme=Programme(number=9, items=items))


def _submission(sample: MeetingRecord, count: int) -> MeetingRecord:
    submission = Submission(
        number=19,
        abstract="Việc chung",
        addressees=("Ủy ban nhân dân tỉnh",),
        content=(*(_LINE,) * count, "Bổ sung vốn"),
        recipients=("Sở Tài chính",),
    )
    return replace(sample, submission=submission)


CASES: dict[str, tuple[str, Profile, Filled]] = {
    "resolution-state": ("resolution", "state", _resolution),
    "resolution-party": ("resolution", "party", _resolution),
    "resolution-with-25-recipients": ("resolution", "state", _resolution_for_many),
    "minutes-state": ("minutes", "state", _minutes),
    "letter-state": ("official_letter", "state", _letter),
    "letter-that-ends-with-a-short-line": ("official_letter", "party", _letter_that_ends_with_a_short_line),
    "programme-state": ("programme", "state", _programme),
    "submission-party": ("submission", "party", _submission),
}


_RECORDS: dict[tuple[str, int], MeetingRecord] = {}


def _proof(press: Press, sample: MeetingRecord, case: str, count: int) -> Proof:
    code, profile, filled = CASES[case]
    if (case, count) not in _RECORDS:  # asked for again, its pages need not be printed again
        _RECORDS[case, count] = filled(sample, count)
    return press.proof(_RECORDS[case, count], code, profile)


def _lengths_at_which_the_foot_moves(press: Press, sample: MeetingRecord, case: str) -> Iterator[tuple[int, Proof]]:
    """Every amount of filling from the last that adds no page to the first that carries text well onto the new one."""

    def pages(count: int) -> int:
        return len(_proof(press, sample, case, count).pages.sheets)

    few, fits, overflows = pages(0), 0, _MOST
    assert pages(overflows) > few, case
    while overflows - fits > 1:
        middle = (fits + overflows) // 2
        if pages(middle) == few:
            fits = middle
        else:
            overflows = middle
    for count in range(fits, _MOST):
        proof = _proof(press, sample, case, count)
        yield count, proof
        if _signature_page(proof) >= few and _lines_above(proof) >= _ENOUGH:
            return
    raise AssertionError("số đoạn đệm chưa đủ để chữ sang trang sau")


def _signature_page(proof: Proof) -> int:
    return max(line.page for block in _signing(proof) for line in block.lines)


def _signing(proof: Proof) -> list[Block]:
    words = signing_words(proof)
    return [block for block in foot_blocks(proof) if block.text in words]


def _lines_above(proof: Proof) -> int:
    """Lines of text, rows of tables counted line by line, on the page of the signature."""
    page = _signature_page(proof)
    lines = (line for block in text_before_foot(proof) for line in block.lines if line.page == page)
    return len({round(line.baseline) for line in lines})


@pytest.mark.parametrize("case", CASES)
def test_signature_is_whole_and_has_two_lines_of_text_above_it(press: Press, sample: MeetingRecord, case: str) -> None:
    faults = []
    for count, proof in _lengths_at_which_the_foot_moves(press, sample, case):
        page, lines = _signature_page(proof), _lines_above(proof)
        if lines < 2:
            faults.append(f"{count} đoạn đệm: {lines} dòng chữ ở trang có chữ ký")
        if {line.page for block in _signing(proof) for line in block.lines} != {page}:
            faults.append(f"{count} đoạn đệm: chữ ký bị chia sang hai trang")
        if len(_signing(proof)) < len(signing_words(proof)):
            faults.append(f"{count} đoạn đệm: thiếu dòng của chữ ký")
        foot = {line.page for block in foot_blocks(proof) for line in block.lines}
        if not two_sign(proof) and foot != {page}:
            faults.append(f"{count} đoạn đệm: nơi nhận không ở cạnh chữ ký")
    assert faults == []


def test_recipients_below_two_signatures_are_not_left_alone_on_a_page(press: Press, sample: MeetingRecord) -> None:
    alone = []
    for count, proof in _lengths_at_which_the_foot_moves(press, sample, "minutes-state"):
        if {line.page for block in foot_blocks(proof) for line in block.lines} != {_signature_page(proof)}:
            alone.append(count)
    assert alone == [], "số đoạn đệm để nơi nhận đứng một mình ở trang sau"


def test_recipients_of_the_sample_vote_count_are_not_left_alone_on_a_page(press: Press, sample: MeetingRecord) -> None:
    proof = press.proof(sample, "vote_count", "state")
    assert {line.page for block in foot_blocks(proof) for line in block.lines} == {_signature_page(proof)}
