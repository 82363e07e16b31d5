"""Thứ tự các hình thức: the order in which forms are tried at a place, and what cheaply tells where one may begin."""

from __future__ import annotations

from vitext.period_forms.days import BLANK_DAYS, DAYS, LUNAR_DAYS, SHORT_DAYS
from vitext.period_forms.from_today import FROM_TODAY
from vitext.period_forms.habits import COUNTED_HABITS, HABITS
from vitext.period_forms.months import LETTERED_MONTHS, MONTHS, MONTHS_OF_YEAR, QUARTERS, SHORT_MONTHS
from vitext.period_forms.parts import S, W
from vitext.period_forms.work_days import WORK_DAYS
from vitext.period_forms.years import BARE_YEARS, SAID_YEARS, YEARS, YEARS_IN_PARTS

# What holds after the first figure of every form that begins with one; most figures of a text end here.
DATE_LIKE = (
    rf"\d{{0,3}}{S}(?:/{S}\d|\.{S}(?:\d{{1,2}}(?!\d)|\d{{4}})|[-&]{S}(?:năm{S})?\d|,{S}\d{{1,2}}{S}[-/.,&tvđ]"
    rf"|tháng{S}(?:[/,\dmđc]|năm{W}[12])|quý{W}[đc]|(?:ngày|tuần|năm){S}[/m012]|(?:đến|tới|và){W}[hncstđ\d])"
)
# What says more stands before what says less: "26/11/2025" before "26/11".
FORMS = (
    *MONTHS_OF_YEAR,
    *DAYS,
    *YEARS,
    *SHORT_MONTHS,
    *SHORT_DAYS,
    *BARE_YEARS,
    *COUNTED_HABITS,
    *BLANK_DAYS,
    *WORK_DAYS,
    *MONTHS,
    *LETTERED_MONTHS,
    *QUARTERS,
    *YEARS_IN_PARTS,
    *SAID_YEARS,
    *FROM_TODAY,
    *LUNAR_DAYS,
    *HABITS,
)
