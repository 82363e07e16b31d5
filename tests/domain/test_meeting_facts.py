"""What the nouns of the trade can say of themselves: titles, shares, periods, kinds, errors."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.citation import Citation
from domain.deadline import Deadline
from domain.documents import Head, Section
from domain.errors import InputRefused, RecordRefused, ThukyError
from domain.extraction import DocumentKind
from domain.fields import clock_of, day_of
from domain.finding import place_words
from domain.kinds import KINDS, READ_NAMES, find_kind
from domain.meeting import AgendaItem, Meeting, Opinion, Term
from domain.person import Person
from domain.record import MeetingRecord, head_of
from domain.target import Target
from domain.task import Task
from domain.vote import Vote, share


def test_meeting_title_says_what_is_known_in_official_order() -> None:
    meeting = Meeting(body="Ban Chấp hành", special="mở rộng", ordinal=6, assembly="VI", term=Term(2020, 2025))
    assert meeting.title == "Hội nghị Ban Chấp hành (mở rộng) lần thứ 6, khóa VI, nhiệm kỳ 2020 - 2025"
    assert meeting.own_title == "Hội nghị (mở rộng) lần thứ 6, khóa VI, nhiệm kỳ 2020 - 2025"
    assert Meeting(body="Ban Chấp hành", special="bất thường").title == "Hội nghị bất thường Ban Chấp hành"
    assert Meeting().title == "Hội nghị"


@pytest.mark.parametrize(
    ("word", "ordinal", "words"),
    [
        ("Hội nghị", 1, "nhất"),
        ("Hội nghị", 12, "12"),
        ("Đại hội", 1, "I"),
        ("Đại hội", 14, "XIV"),
        ("Đại hội", 5000, "5000"),
    ],
)
def test_congress_counts_in_roman_figures_and_a_first_meeting_in_words(word: str, ordinal: int, words: str) -> None:
    assert Meeting(word=word, ordinal=ordinal).title == f"{word} lần thứ {words}"


def test_speeches_are_counted_unless_their_number_is_stated() -> None:
    spoken = tuple(Opinion(speaker=Person(name="A"), gist="x") for _ in range(3))
    agenda = (AgendaItem(content="a", opinions=spoken), AgendaItem(content="b", opinions=spoken[:1]))
    assert Meeting(agenda=agenda).speech_count == 4
    assert Meeting(agenda=agenda, speeches=0).speech_count == 0


def test_share_is_reckoned_of_the_voters_before_those_present() -> None:
    vote = Vote(voters=30, in_favour=29)
    assert vote.percent(present=58) == Decimal("96.67")
    assert Vote(in_favour=29).percent(present=58) == Decimal(50)


def test_share_as_stated_wins_and_without_figures_there_is_none() -> None:
    assert Vote(in_favour=1, voters=3, percent_for=Decimal("33.3")).percent() == Decimal("33.3")
    assert Vote(in_favour=29).percent() is None
    assert Vote(voters=29).percent() is None
    assert Vote(in_favour=0, voters=0).percent() is None


@pytest.mark.parametrize(
    ("part", "whole", "shown"), [(1, 8, "12.5"), (1, 3, "33.33"), (1, 200, "0.5"), (30, 30, "100")]
)
def test_share_is_rounded_half_up_without_trailing_zeros(part: int, whole: int, shown: str) -> None:
    assert str(share(part, whole)) == shown


@given(st.integers(1, 10**6), st.data())
def test_share_lies_between_nothing_and_all(whole: int, data: st.DataObject) -> None:
    part = data.draw(st.integers(0, whole))
    assert 0 <= share(part, whole) <= 100


def test_votes_cast_count_missing_kinds_as_none() -> None:
    assert Vote(in_favour=27, against=1, abstain=1).cast == 29
    assert Vote(in_favour=27).cast == 27
    assert Vote(against=3).cast is None


def test_completion_is_of_the_plan_and_unknown_without_one() -> None:
    assert Target(indicator="a", value=Decimal(20), done=Decimal(11)).completion == Decimal(55)
    assert Target(indicator="a", value=Decimal(0), done=Decimal(11)).completion is None
    assert Target(indicator="a", done=Decimal(11)).completion is None


def test_deadline_in_words_wins_over_its_interval() -> None:
    agreed = Deadline(text="sau vụ mùa", end=date(2026, 6, 30))
    assert (agreed.as_adverb(), agreed.as_noun()) == ("sau vụ mùa", "sau vụ mùa")


def test_deadline_without_words_is_written_by_rule() -> None:
    quarter = Deadline(start=date(2026, 10, 1), end=date(2026, 12, 31))
    assert (quarter.as_adverb(), quarter.as_noun()) == ("trong quý IV/2026", "quý IV/2026")
    assert Deadline(end=date(2026, 6, 30)).as_adverb() == "trước ngày 30/6/2026"
    assert Deadline().as_noun() == ""
    assert not Deadline().known


def test_deadline_that_ends_before_it_starts_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="sớm hơn ngày bắt đầu"):
        Deadline(start=date(2026, 2, 1), end=date(2026, 1, 31))


def test_laws_codes_and_ordinances_are_laws() -> None:
    assert [Citation(kind=kind).is_law for kind in ("Luật", "Bộ luật", "Pháp lệnh", "Nghị định", None)] == [
        True,
        True,
        True,
        False,
        False,
    ]


def test_tasks_are_walked_in_reading_order() -> None:
    task = Task(text="1", subtasks=(Task(text="1a", subtasks=(Task(text="1a-"),)), Task(text="1b")))
    assert [each.text for each in task.walk()] == ["1", "1a", "1a-", "1b"]


def test_section_with_only_a_title_is_empty() -> None:
    assert Section(title="Giải pháp").empty
    assert not Section(intro=("Một câu",)).empty


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_kind_is_found_by_any_of_its_names(kind: object) -> None:
    assert kind in KINDS
    names = {getattr(kind, name) for name in ("code", "slug", "block")}
    assert {find_kind(f" {name.upper()} ") for name in names} == {kind}


def test_unknown_kind_is_nobody() -> None:
    assert find_kind("nghi quyet") is None


def test_names_of_kinds_never_collide() -> None:
    names = [name for kind in KINDS for name in {kind.code, kind.slug, kind.block}]
    assert len(names) == len(set(names))


def test_every_kind_that_is_read_has_a_name_but_news_and_the_unknown() -> None:
    assert {*READ_NAMES, "news", "other"} == set(get_args(DocumentKind))


def test_every_kind_has_issuing_facts_but_the_bulletin() -> None:
    record = MeetingRecord()
    assert [kind.code for kind in KINDS if getattr(record, kind.code).__class__.__mro__[-2] is not Head] == ["bulletin"]
    assert head_of(record, KINDS[-1]) == Head()


def test_moment_without_an_hour_has_no_clock() -> None:
    assert clock_of(date(2026, 8, 14)) is None
    moment = datetime(2026, 8, 14, 8, 30)  # noqa: DTZ001
    assert (clock_of(moment), day_of(moment)) == (time(8, 30), date(2026, 8, 14))


def test_place_is_told_as_a_person_counts() -> None:
    assert place_words(("hoi_nghi", "chuong_trinh", 0, "gio")) == "hoi_nghi › chuong_trinh › mục 1 › gio"
    assert place_words(()) == "đầu bản ghi"


def test_error_reads_as_what_happened_and_what_to_do() -> None:
    assert str(InputRefused("Tệp trống.", advice="Hãy chọn tệp khác.")) == "Tệp trống. Hãy chọn tệp khác."
    assert str(InputRefused("Tệp trống.")) == "Tệp trống."
    assert RecordRefused("a", faults=("b",)).faults == ("b",)


def test_classes_of_error_have_their_own_exit_status() -> None:
    # Other layers may add branches of their own; these four are the domain's.
    branches = [branch for branch in ThukyError.__subclasses__() if branch.__module__ == ThukyError.__module__]
    own = {branch.__name__: branch.status for branch in branches}
    assert len(set(own.values())) == len(own) == 4
    assert 0 not in own.values()
