"""Long and odd records: many tasks and targets, signs of markup, line breaks, empty sections, annexes both ways."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from measuring import unspaced
from pages_checks import (
    check_body,
    check_margins,
    check_no_letters_overlap,
    check_page_numbers,
    check_paragraphs,
    check_pitch,
)
from pages_components import signing_words
from pages_printing import Press, Proof

from domain.documents import Annex, OfficialLetter, Plan, Resolution, Section
from domain.organisation import Layout, Profile
from domain.record import MeetingRecord
from domain.target import Target
from domain.task import Task

pytestmark = pytest.mark.office

_ODD = "Sở TN&MT <Phòng A> \"đơn vị 'B'\" “C” {{ d }} {% e %} 100% \\ / ]]> &amp; ≥ 5"


def _resolved(sample: MeetingRecord, *sections: Section, annexes: tuple[Annex, ...] = ()) -> MeetingRecord:
    resolution = Resolution(
        number=4,
        sections=sections,
        vote=sample.resolution.vote,
        signer=sample.resolution.signer,
        recipients=("Sở Tài chính",),
        annexes=annexes,
    )
    return replace(sample, resolution=resolution)


def _check_pages(proof: Proof) -> None:
    check_paragraphs(proof)
    check_margins(proof)
    check_no_letters_overlap(proof)
    check_body(proof)
    check_pitch(proof)
    check_page_numbers(proof)


def _tasks(count: int) -> tuple[Task, ...]:
    return tuple(
        Task(
            text=f"Thực hiện việc thứ {first} về củng cố, nâng cao chất lượng hoạt động của hợp tác xã trên địa bàn",
            lead="Văn phòng",
            subtasks=tuple(
                Task(
                    text=f"Chuẩn bị phần {second} của việc thứ {first}",
                    subtasks=tuple(Task(text=f"Làm bước {third} của phần {second}") for third in (1, 2)),
                )
                for second in (1, 2)
            ),
        )
        for first in range(1, count + 1)
    )


@pytest.mark.parametrize(
    ("profile", "layout"), [("state", "conference"), ("state", "articles"), ("party", "conference")]
)
def test_sixty_tasks_of_three_levels_fill_pages_in_order(
    press: Press, sample: MeetingRecord, profile: Profile, layout: Layout
) -> None:
    record = _resolved(sample, Section(title="Nhiệm vụ", tasks=_tasks(60)))
    proof = press.proof(record, "resolution", profile, layout)
    _check_pages(proof)
    assert len(proof.pages.sheets) > 10
    firsts = [block.text.partition(" ")[0] for block in proof.pages.styled("Khoan")]
    seconds = [block.text.partition(" ")[0] for block in proof.pages.styled("Diem")]
    thirds = [block.text.partition(" ")[0] for block in proof.pages.styled("GachDauDong")]
    assert firsts == [f"{n}." if layout == "articles" else f"({n})" for n in range(1, 61)]
    assert seconds == ["a)", "b)"] * 60
    assert thirds == ["-"] * 240


@pytest.mark.parametrize("profile", ["state", "party"])
def test_signs_of_markup_and_quotes_are_printed_as_they_are(
    press: Press, sample: MeetingRecord, profile: Profile
) -> None:
    organisation = replace(sample.organisation, name="Hợp tác xã A&B <Lam Giang>")
    letter = OfficialLetter(
        number=3,
        abstract=_ODD,
        addressees=(_ODD,),
        paragraphs=(_ODD, f"Kính đề nghị {_ODD} quan tâm"),
        recipients=(_ODD,),
        filed_by="VP&TH",
    )
    proof = press.proof(replace(sample, organisation=organisation, official_letter=letter), "official_letter", profile)
    _check_pages(proof)
    assert proof.pages.block("HỢP TÁC XÃ A&B <LAM GIANG>").faces == {"bold"}
    printed = [unspaced("".join(glyph.text for glyph in block.glyphs)) for block in proof.pages.blocks]
    assert sum(unspaced(_ODD)[1:] in words for words in printed) == 5


def test_line_breaks_in_values_become_lines_of_the_same_paragraph(press: Press, sample: MeetingRecord) -> None:
    letter = OfficialLetter(
        number=3, abstract="phối hợp", addressees=("Sở Tài chính",), paragraphs=("Dòng một\nDòng hai", "Dòng kết")
    )
    proof = press.proof(replace(sample, official_letter=letter), "official_letter", "state")
    check_paragraphs(proof)
    check_margins(proof)
    block = next(block for block in proof.pages.blocks if block.text.startswith("Dòng một"))
    assert ["".join(glyph.text for glyph in line.glyphs) for line in block.lines] == ["Dòngmột", "Dònghai."]


@pytest.mark.parametrize("profile", ["state", "party"])
def test_empty_sections_leave_neither_heading_nor_gap_in_the_numbers(
    press: Press, sample: MeetingRecord, profile: Profile
) -> None:
    work = (Task(text="Triển khai Nghị quyết"),)
    record = _resolved(
        sample,
        Section(title="Phần trống đầu"),
        Section(title="Mục tiêu", intro=("Phấn đấu đạt kế hoạch năm",)),
        Section(title="Phần trống giữa"),
        Section(title="Nhiệm vụ", tasks=work),
        Section(title="Phần trống cuối"),
    )
    proof = press.proof(record, "resolution", profile)
    _check_pages(proof)
    words = "".join(glyph.text for sheet in proof.pages.sheets for glyph in sheet.glyphs)
    assert "trống" not in words
    assert [block.text for block in proof.pages.styled("Heading1")] == ["1. Mục tiêu", "2. Nhiệm vụ"]


def test_empty_parts_of_a_plan_leave_no_gap_in_the_roman_numbers(press: Press, sample: MeetingRecord) -> None:
    plan = Plan(
        number=8,
        abstract="Thực hiện Nghị quyết",
        sections=(Section(title="Nhiệm vụ", tasks=(Task(text="Triển khai Nghị quyết"),)),),
        organising=(Task(text="Đôn đốc", lead="Văn phòng"),),
        recipients=("Sở Tài chính",),
    )
    proof = press.proof(replace(sample, plan=plan), "plan", "state")
    _check_pages(proof)
    labels = [block.text.partition(" ")[0] for block in proof.pages.styled("Heading1")]
    assert labels == ["I.", "II.", "III.", "IV."][: len(labels)]
    assert len(labels) >= 2


def _targets(count: int) -> tuple[Target, ...]:
    return tuple(
        Target(indicator=f"Chỉ tiêu thứ {n} về phát triển hợp tác xã", value=Decimal(n), unit="HTX", lead="Văn phòng")
        for n in range(1, count + 1)
    )


def test_first_row_of_forty_targets_comes_again_on_every_page(press: Press, sample: MeetingRecord) -> None:
    record = _resolved(sample, Section(title="Chỉ tiêu", targets=_targets(40)))
    proof = press.proof(record, "resolution", "state")
    _check_pages(proof)
    header = proof.pages.styled("BangDau")
    rows = [block for block in proof.pages.styled("BangChu", "BangGiua") if block.in_table]
    pages = {line.page for block in rows for line in block.lines}
    assert len(pages) >= 2
    row_words = unspaced("".join(block.text for block in header))
    assert proof.pages.strays == (row_words,) * (len(pages) - 1)
    for page in sorted(pages)[1:]:
        first = proof.pages.sheets[page].text_area[: len(header[0].text)]
        assert "".join(glyph.text for glyph in first) == header[0].text


def test_rows_of_a_table_are_never_split(press: Press, sample: MeetingRecord) -> None:
    record = _resolved(sample, Section(title="Chỉ tiêu", targets=_targets(40)))
    proof = press.proof(record, "resolution", "state")
    rows = [block for block in proof.pages.styled("BangChu", "BangGiua") if block.in_table]
    assert [block.text for block in rows if len({line.page for line in block.lines}) > 1] == []


def test_a_wide_annex_before_an_upright_one_turns_only_its_own_pages(press: Press, sample: MeetingRecord) -> None:
    wide = Annex(
        title="Phân công nhiệm vụ",
        landscape=True,
        columns=("STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm"),
        rows=tuple((str(n), f"Nhiệm vụ {n} {_ODD}", "Văn phòng", "Sở Tài chính", "", "Báo cáo") for n in range(1, 31)),
    )
    upright = Annex(title="Chỉ tiêu", paragraphs=("Số liệu đến ngày 30/6/2026",), targets=_targets(40))
    section = Section(title="Nhiệm vụ", tasks=_tasks(2))
    proof = press.proof(_resolved(sample, section, annexes=(wide, upright)), "resolution", "state")
    _check_pages(proof)
    first = proof.pages.block("Phụ lục I", style="PhuLuc").lines[0].page
    second = proof.pages.block("Phụ lục II", style="PhuLuc").lines[0].page
    assert second - first >= 2
    assert [sheet.landscape for sheet in proof.pages.sheets] == [
        first <= sheet.index < second for sheet in proof.pages.sheets
    ]
    for sheet in proof.pages.sheets[first:second]:
        longest = max(rule.length for rule in sheet.rules)
        assert longest <= sheet.width - sheet.margins[1] - sheet.margins[3] + 0.5
        starts = {round(rule.x0) for rule in sheet.rules}
        assert min(starts) == pytest.approx(sheet.margins[3], abs=1)


def test_eighty_recipients_are_all_printed_and_the_signature_stays_whole(press: Press, sample: MeetingRecord) -> None:
    """More than a page of recipients cannot stand on one page; nothing may be cut off."""
    names = tuple(f"Ủy ban nhân dân xã thứ {number}" for number in range(1, 81))
    record = _resolved(sample, Section(title="Nhiệm vụ", tasks=_tasks(1)))
    record = replace(record, resolution=replace(record.resolution, recipients=names))
    proof = press.proof(record, "resolution", "state")
    check_margins(proof)
    check_no_letters_overlap(proof)
    pages = [
        "".join(glyph.text for glyph in sheet.text_area if not glyph.text.isspace()) for sheet in proof.pages.sheets
    ]
    assert [name for name in names if unspaced(f"- {name};") not in "".join(pages)] == []
    signing = unspaced("".join(signing_words(proof)))
    assert sum(signing in page for page in pages) == 1
