"""Long records, odd letters, missing facts: every document is whole, says all it should, and invents nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from record_factories import kind, of_agenda, of_resolution, of_tasks
from record_strategies import records

from domain.documents import Annex, Decision, OfficialLetter, Plan, Report, Resolution, Section
from domain.kinds import KINDS, Kind
from domain.meeting import AgendaItem
from domain.organisation import Organisation, Signer
from domain.record import MeetingRecord, head_of
from domain.target import Target
from domain.task import Task
from domain.vote import Vote
from templates_docx.catalogue import CATALOGUE
from templates_docx.engine import read_package
from templates_docx.render import render_document
from templates_docx.twin import text_twin
from vitext.fold import search_key

each_kind = pytest.mark.parametrize("one", KINDS, ids=lambda one: one.code)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PLACEHOLDER = "[…]"


def texts(document: bytes) -> Iterator[str]:
    """Every paragraph of the body, those in tables too, as letters."""
    for paragraph in docx.Document(BytesIO(document)).element.body.iter(f"{W}p"):
        yield "".join("\n" if node.tag == f"{W}br" else node.text or "" for node in paragraph.iter(f"{W}t", f"{W}br"))


def text_of(record: MeetingRecord, one: Kind, now: datetime, **options: Any) -> str:
    return "\n".join(texts(render_document(record, one, now=now, **options).docx))


def numbered_tasks(count: int) -> tuple[Task, ...]:
    return tuple(
        Task(
            text=f"Triển khai công việc số {first}",
            lead=f"Đơn vị chủ trì {first}",
            partners=(f"Đơn vị phối hợp {first}",),
            subtasks=tuple(
                Task(
                    text=f"Thực hiện phần việc {first}.{second}",
                    subtasks=tuple(Task(text=f"Làm chi tiết {first}.{second}.{third}") for third in range(2)),
                )
                for second in range(3)
            ),
        )
        for first in range(count)
    )


INDICATORS = tuple(Target(indicator=f"Chỉ tiêu thứ {n}", value=Decimal(n * 100)) for n in range(1, 41))
LONG = of_resolution(
    sections=(
        Section(title="Chỉ tiêu", targets=INDICATORS),
        Section(title="Nhiệm vụ", tasks=numbered_tasks(60)),
    ),
    assignments=tuple(Task(text=f"Theo dõi mảng {n}", lead=f"Văn phòng {n}") for n in range(20)),
    vote=Vote(voters=29, in_favour=28, abstain=1),
)  # fmt: skip


@pytest.mark.parametrize("code", ["resolution", "conclusion_notice", "plan", "report"])
def test_every_task_of_a_long_record_stands_in_the_document(code: str, now: datetime) -> None:
    said = search_key(text_of(LONG, kind(code), now))
    for task in LONG.resolution.sections[1].tasks:
        for each in task.walk():
            assert search_key(each.text) in said, each.text
            assert search_key(each.lead or "") in said
            assert all(search_key(partner) in said for partner in each.partners)


@pytest.mark.parametrize("code", ["resolution", "conclusion_notice", "plan", "report"])
def test_every_target_of_a_long_record_stands_in_the_document(code: str, now: datetime) -> None:
    lines = text_of(LONG, kind(code), now).split("\n")
    for target in LONG.resolution.sections[0].targets:
        at = lines.index(target.indicator)
        assert lines[at - 1] == target.indicator.removeprefix("Chỉ tiêu thứ ")
        assert f"{int(target.value or 0):,}".replace(",", ".") in lines[at : at + 3]


@pytest.mark.parametrize("code", ["resolution", "plan"])
def test_every_assignment_of_a_long_record_stands_in_the_document(code: str, now: datetime) -> None:
    said = text_of(LONG, kind(code), now)
    assert [n for n in range(20) if f"Giao Văn phòng {n} theo dõi mảng {n}." not in said] == []


@pytest.mark.parametrize("code", ["resolution", "minutes", "bulletin"])
def test_vote_on_the_resolution_stands_in_the_document(code: str, now: datetime) -> None:
    assert "28/29 ủy viên tán thành (96,55%)" in text_of(LONG, kind(code), now)


@pytest.mark.parametrize("layout", ["articles", "conference"])
def test_points_are_lettered_and_details_dashed_three_levels_deep(layout: Any, now: datetime) -> None:
    record = of_tasks(numbered_tasks(1)[0])
    twin = text_twin(render_document(record, kind("resolution"), now=now, layout=layout).docx)
    shape = [line.split("] ")[0] + "]" for line in twin.splitlines() if line.startswith(("[Khoan", "[Diem", "[Gach"))]
    assert shape == ["[Khoan]", *["[Diem]", "[GachDauDong]", "[GachDauDong]"] * 3]
    assert [line[:9] for line in twin.splitlines() if line.startswith("[Diem]")] == [
        "[Diem] a)",
        "[Diem] b)",
        "[Diem] c)",
    ]


def test_levels_below_the_third_are_kept_as_dashes(now: datetime) -> None:
    deep = Task(text="Bốn", subtasks=(Task(text="Năm"),))
    record = of_tasks(Task(text="Một", subtasks=(Task(text="Hai"), Task(text="Ba", subtasks=(deep,)))))
    said = text_of(record, kind("resolution"), now)
    assert "- Bốn" in said
    assert "- Năm" in said


def test_more_points_than_letters_go_on_as_dashes(now: datetime) -> None:
    record = of_tasks(Task(text="Một", subtasks=tuple(Task(text=f"Việc {n:02d}") for n in range(30))))
    said = text_of(record, kind("resolution"), now)
    assert "y) Việc 22." in said
    assert "- Việc 23." in said
    assert "- Việc 29." in said


ODD = {
    "angle brackets and ampersand": "Sở TN&MT <Phòng A> & Ban “B” 'C' \"D\"",
    "template marks": "{{ vb.trich_yeu }} {% if x %} {# y #} %}",
    "xml itself": "]]></w:t><w:p/>&lt;b&gt;&#65; hết",
    "three lines": "dòng một\ndòng hai\n\ndòng bốn",
    "emoji and right-to-left": "Hợp tác xã 🌾 👩‍🌾 مرحبا עברית",
    "one very long word": "x" * 3000,
    "backslashes and dollars": r"\1 \g<0> $1 \\ %s {0}",
}


def odd_record(text: str) -> MeetingRecord:
    """A record in which one text stands wherever a document may print it."""
    record = of_agenda(
        AgendaItem(content=f"Nội dung {text}", conclusion=f"Kết luận {text}"),
        body=f"Ban {text}",
        venue=f"Hội trường {text}",
    )
    section = Section(
        title=f"Phần {text}", intro=(f"Lời dẫn {text}",), tasks=(Task(text=f"Việc {text}", lead=f"Ban {text}"),)
    )
    return replace(
        record,
        organisation=Organisation(
            name="Liên minh", abbreviation="A&B", parent="", place="Lam <Giang>", address=f"Số 1 {text}"
        ),
        resolution=Resolution(
            sections=(section,), recipients=(f"Sở {text}",), signer=Signer(name="Lê “A” & B", title="Chủ tịch"),
            annexes=(
                Annex(columns=("TT", f"Cột {text}"), rows=(("1", f"Ô {text}"), ("2",), ("3", "a", "thừa"))),
            ),
        ),
        official_letter=OfficialLetter(paragraphs=("Mở đầu", f"Kết {text}"), abstract="phối hợp"),
        plan=Plan(funding=(f"Kinh phí {text}",)),
        report=Report(shortcomings=(f"Hạn chế {text}",)),
        decision=Decision(authority=f"Chủ tịch {text}"),
    )  # fmt: skip


@each_kind
@pytest.mark.parametrize("name", ODD)
def test_odd_text_gives_a_whole_document(name: str, one: Kind, now: datetime) -> None:
    made = render_document(odd_record(ODD[name]), one, now=now)
    assert list(texts(made.docx))
    for part, content in read_package(made.docx).parts.items():
        if part.endswith((".xml", ".rels")):
            etree.fromstring(content)


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize(
    ("code", "openings"),
    [
        ("resolution", ("Lời dẫn", "Sở", "Ô", "Cột")),
        ("minutes", ("Kết luận: Kết luận",)),
        ("plan", ("Kinh phí",)),
        ("report", ("- Hạn chế",)),
        ("official_letter", ("Kết",)),
    ],
)
def test_odd_text_is_printed_letter_for_letter(name: str, code: str, openings: tuple[str, ...], now: datetime) -> None:
    said = text_of(odd_record(ODD[name]), kind(code), now)
    for opening in openings:
        assert f"{opening} {ODD[name]}".rstrip(".") in said, opening


def test_cells_beyond_the_named_columns_are_not_lost(now: datetime) -> None:
    said = text_of(odd_record("x"), kind("resolution"), now).split("\n")
    assert "thừa" in said


def test_control_characters_never_reach_the_xml(now: datetime) -> None:
    record = replace(
        odd_record("a\x01b\x0bc\x1fd\ufffee"), resolution=replace(odd_record("x").resolution, abstract="Tên\x01gọi\x0b")
    )
    for one in KINDS:
        made = render_document(record, one, now=now)
        for part, content in read_package(made.docx).parts.items():
            if part.endswith((".xml", ".rels")):
                etree.fromstring(content)


def test_three_hundred_letters_of_an_organ_name_stand_whole_in_the_head(now: datetime) -> None:
    name = " ".join(["Liên minh Hợp tác xã tỉnh Lam Giang"] * 9)
    assert len(name) > 300
    record = MeetingRecord(organisation=Organisation(name=name, parent=name))
    for one in KINDS[:-1]:
        organs = [text.replace("\n", " ") for text in texts(render_document(record, one, now=now).docx)]
        assert organs.count(name.upper()) >= 2, one.code


def test_line_break_in_a_text_is_a_line_break_in_word(now: datetime) -> None:
    record = of_resolution(sections=(Section(title="A", intro=("một\nhai",)),))
    assert "một\nhai." in text_of(record, kind("resolution"), now)


EMPTY_PARTS = (
    Section(title="Rỗng một"),
    Section(title="Có việc", tasks=(Task(text="Việc"),)),
    Section(title="Rỗng hai"),
    Section(title="Có lời", intro=("Lời.",)),
)


@pytest.mark.parametrize(
    ("layout", "numbers"),
    [("articles", ["Điều 1. Có việc", "Điều 2. Có lời"]), ("conference", ["1. Có việc", "2. Có lời"])],
)
def test_empty_sections_vanish_and_the_numbers_close_up(layout: Any, numbers: list[str], now: datetime) -> None:
    twin = text_twin(
        render_document(of_resolution(sections=EMPTY_PARTS), kind("resolution"), now=now, layout=layout).docx
    )
    assert [line.removeprefix("[Heading1] ") for line in twin.splitlines() if line.startswith("[Heading1]")] == numbers
    assert "Rỗng" not in twin


def test_empty_roman_parts_vanish_and_the_numbers_close_up(now: datetime) -> None:
    record = MeetingRecord(report=Report(shortcomings=("A",), proposals=("B",)))
    twin = text_twin(render_document(record, kind("report"), now=now).docx)
    assert [line[11:] for line in twin.splitlines() if line.startswith("[Heading1]")] == [
        "I. HẠN CHẾ, NGUYÊN NHÂN",
        "II. KIẾN NGHỊ, ĐỀ XUẤT",
    ]


@each_kind
def test_record_with_nothing_gives_placeholders_and_a_warning_for_what_is_missing(one: Kind, now: datetime) -> None:
    for profile, layout in next(entry for entry in CATALOGUE if entry.kind is one).forms():
        made = render_document(MeetingRecord(), one, now=now, profile=profile, layout=layout)
        said = "\n".join(texts(made.docx))
        assert PLACEHOLDER in said
        assert made.gaps
        assert all(gap.level == "warning" and gap.message.endswith(".") and gap.path for gap in made.gaps)
        assert len({gap.path for gap in made.gaps}) == len(made.gaps)


# What a sentence without its fact would leave behind.
HOLES = re.compile(
    r"None|\(\)|\( |  |“”| ,| ;|: ?\.|,\.|;\.|, ?,|\.\.(?!/)| \.|^[,;.]|\bcủa\.|\btại\.|\bvới\.", re.MULTILINE
)


@each_kind
def test_record_with_nothing_leaves_no_hole_in_a_sentence(one: Kind, now: datetime) -> None:
    for profile, layout in next(entry for entry in CATALOGUE if entry.kind is one).forms():
        for text in texts(render_document(MeetingRecord(), one, now=now, profile=profile, layout=layout).docx):
            assert not HOLES.search(text.replace("...", "")), (profile, layout, text)


@each_kind
def test_sample_leaves_no_hole_in_a_sentence(one: Kind, sample_record: MeetingRecord, now: datetime) -> None:
    for text in texts(render_document(sample_record, one, now=now).docx):
        assert not HOLES.search(text), text
        assert PLACEHOLDER not in text


@each_kind
def test_sample_lacks_nothing(one: Kind, sample_record: MeetingRecord, now: datetime) -> None:
    assert [gap.message for gap in render_document(sample_record, one, now=now).gaps] == []


@given(records(), st.sampled_from(KINDS))
@settings(max_examples=60)
def test_any_record_gives_a_whole_document_of_any_kind(record: MeetingRecord, one: Kind) -> None:
    made = render_document(record, one, now=datetime(2026, 8, 20, tzinfo=UTC), layout="conference")
    said = list(texts(made.docx))
    assert said
    assert not any("None" in text for text in said)
    for part, content in read_package(made.docx).parts.items():
        if part.endswith((".xml", ".rels")):
            etree.fromstring(content)


@given(records())
@settings(max_examples=20)
def test_signer_and_recipients_of_any_record_are_printed(record: MeetingRecord) -> None:
    said = " ".join(texts(render_document(record, kind("plan"), now=datetime(2026, 8, 20, tzinfo=UTC)).docx))
    signer = head_of(record, kind("plan")).signer
    assert signer is None or not signer.name or re.sub(r"\s", "", signer.name) in re.sub(r"\s", "", said)
