"""Which reported result answers which target; how figures, days and terms are read; what a state means."""

from __future__ import annotations

from datetime import date

import pytest

from domain.errors import InputRefused
from service.tracker.charts import line_of
from service.tracker.forms import figure_of, term_of
from service.tracker.gathered import Term, quoted
from service.tracker.matching import Plan, Report, match
from service.tracker.states import is_reached, state_of
from vitext.counted import Known

YEAR = (date(2026, 1, 1), date(2026, 12, 31))
SEVEN = (date(2026, 1, 1), date(2026, 7, 31))
TODAY = date(2026, 8, 20)


def plan(name, unit="HTX", days=YEAR):
    return Plan(name, unit, *days, date(2026, 1, 15))


def told(name, value=6.0, unit="HTX", days=SEVEN, base=None, day=date(2026, 8, 1)):
    return Report(name, value, unit, base, *days, day)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (plan("Năm 2026 thành lập mới"), told("toàn tỉnh đã thành lập mới")),
        (plan("Thành lập mới hợp tác xã"), told("thành lập mới", unit="hợp tác xã")),
        (plan("Hộ nghèo giảm", "%"), told("giảm hộ nghèo", unit="%")),
        (plan("thành lập mới"), told("thành lập mới", days=(None, None))),
        (plan("thành lập mới", days=(None, None)), told("thành lập mới")),
    ],
)
def test_the_same_thing_counted_in_the_same_time_is_offered(asked, said):
    assert match(asked, said) is not None


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (plan("thành lập mới"), told("thành lập mới", unit="tổ hợp tác")),
        (plan("thành lập mới"), told("giải thể")),
        (plan("thành lập mới"), told("nâng tổng số HTX")),
        (plan("thành lập mới"), told("thành lập mới", days=(date(2025, 1, 1), date(2025, 12, 31)))),
        (plan("thành lập mới", days=SEVEN), told("thành lập mới", days=YEAR)),
        (plan("thành lập mới"), told("thành lập mới", days=(None, None), day=date(2025, 12, 1))),
        (plan("thành lập mới"), told("thành lập mới", days=(None, None), day=None)),
        (plan("thành lập mới", ""), told("thành lập mới", unit="")),
    ],
)
def test_another_unit_name_or_time_is_not_offered(asked, said):
    assert match(asked, said) is None


def test_money_comes_in_the_unit_of_the_target():
    found = match(plan("vốn điều lệ", "tỷ đồng"), told("Vốn điều lệ", 1500, "triệu đồng", base=1.5e9))
    assert found is not None
    assert found.value == 1.5
    assert "kỳ của chỉ tiêu" in found.why


def test_a_ceiling_is_never_reached_by_a_low_figure():
    assert is_reached(">=", 15, 15)
    assert is_reached("=", 15, 16)
    assert not is_reached(">", 15, 15)
    assert not is_reached("<=", 5, 1)
    assert not is_reached("=", 15, None)


def test_a_task_without_due_date_is_never_overdue():
    assert state_of("waiting", None, TODAY) == "waiting"
    assert state_of("doing", date(2026, 8, 19), TODAY) == "overdue"
    assert state_of("doing", TODAY, TODAY) == "soon"
    assert state_of("doing", date(2026, 8, 28), TODAY) == "doing"
    assert state_of("done", date(2026, 8, 19), TODAY) == "done"
    assert state_of("doing", date(2026, 8, 19), TODAY, withdrawn="Vì …") == "withdrawn"


def test_figures_are_read_as_people_type_them():
    assert [figure_of(text) for text in ("80", "80 %", "1.234,5", " ")] == [80, 80, 1234.5, None]
    for text in ("nhiều", "nan", "inf", "1e999"):
        with pytest.raises(InputRefused):
            figure_of(text)


def test_due_days_are_read_from_dates_and_from_words():
    assert term_of("15/9/2026", TODAY).end == date(2026, 9, 15)
    assert term_of("quý I/2027", TODAY).end == date(2027, 3, 31)
    assert term_of("hằng tháng", TODAY).recurring
    assert term_of("", TODAY).end is None
    with pytest.raises(InputRefused):
        term_of("khi nào xong", TODAY)


def test_words_that_a_secretary_types_give_the_last_day():
    assert term_of("cuối quý I năm sau", TODAY).end == date(TODAY.year + 1, 3, 31)
    assert term_of("trước Tết dương lịch", TODAY).end == date(TODAY.year, 12, 31)
    assert term_of("hết quý này", TODAY).end == term_of("hết quý", TODAY).end


_KNOWN = Known(paper=date(2026, 8, 14), meeting=date(2026, 8, 12))


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("trong 15 ngày kể từ ngày ký", date(2026, 8, 29)),
        ("10 ngày sau hội nghị", date(2026, 8, 22)),
        ("30 ngày làm việc", date(2026, 9, 25)),
        ("5 ngày tới", date(2026, 8, 25)),
        ("10 ngày kể từ ngày nhận hồ sơ", None),
        ("5 ngày", None),  # from the paper it would be over already
        ("5 ngày kể từ ngày ký", date(2026, 8, 19)),  # it is: so much is said
    ],
)
def test_counted_days_keep_their_words_and_end_where_it_is_known(words, end):
    assert term_of(words, TODAY, _KNOWN) == Term(words, None, end)


def test_counted_days_have_no_day_where_none_is_known_to_count_from():
    assert term_of("30 ngày làm việc", TODAY) == Term("30 ngày làm việc")


def test_a_count_that_says_no_end_is_still_refused():
    with pytest.raises(InputRefused) as refused:
        term_of("trước 10 ngày", date(2026, 11, 22))
    assert "chưa rõ tính từ ngày nào" in str(refused.value)
    assert "02/12/2026 nếu tính từ hôm nay, kể cả ngày nghỉ" in refused.value.advice


def test_what_is_no_time_is_refused_with_examples():
    with pytest.raises(InputRefused) as refused:
        term_of("sau Đại hội", date(2026, 11, 22))
    assert "15/8/2027" in refused.value.advice
    assert "trước Tết" in refused.value.advice


def test_a_quote_is_the_line_of_the_span_with_the_words_marked():
    text = "Mở đầu\n1. Giao Văn phòng  lập kế hoạch; xong.\nHết"
    start = text.index("Văn phòng")
    quote = quoted(text, (start, text.index(";")), "")
    assert quote.sentence == "1. Giao Văn phòng lập kế hoạch; xong."
    assert quote.sentence[quote.start : quote.end] == "Văn phòng lập kế hoạch"
    assert quoted(text, (5, 900), "Lạc chỗ").sentence == "Lạc chỗ"
    long = "a" * 5000 + " chỗ này " + "b" * 5000
    assert len(quoted(long, (5001, 5008), "").sentence) < 800


def test_a_line_of_figures_needs_two():
    assert line_of([3.0], 15) == ""
    assert line_of([0.0, 15.0], 15) == "0.0,32.0 160.0,0.0"
