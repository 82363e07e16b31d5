"""Lời của dữ liệu mẫu: records, an old resolution and articles from `service/sample`, with days filled in."""

from __future__ import annotations

import io
import re
from datetime import date, timedelta
from importlib.resources import files
from string import Template
from typing import Any

import yaml

from domain.organisation import Organisation
from domain.reading import read_record
from domain.record import MeetingRecord
from vitext.dates import write_short

# Days from today of everything that the texts name; the meeting was on a Wednesday.
_DAYS = {
    "ket": 60, "da_xong": -16, "qua_han": -6, "sap_den": 4, "con_lau": 32, "mai": 2,
    "sap_hop": 9, "cu": -150,
}  # fmt: skip


def held(today: date) -> int:
    """How many days ago the meeting was whose resolution has been issued: some five weeks, on a Wednesday."""
    return 36 + (today.weekday() - 2 - 36) % 7


def own_organisation() -> Organisation:
    """The organisation of the sample meeting."""
    return read_record(_read("meeting.yaml")).record.organisation


def record(name: str, organisation: Organisation, today: date) -> MeetingRecord:
    """A record of `service/sample/house`, told as if today were that day."""
    from dataclasses import replace

    written = Template(_read(f"house/{name}.yaml")).substitute(_tokens(today))
    return replace(read_record(written).record, organisation=organisation)


def past_document(today: date) -> tuple[str, bytes]:
    """The name and the .docx of an old resolution, as somebody once typed it in Word."""
    import docx

    told = yaml.safe_load(Template(_read("house/past.yaml")).substitute(_tokens(today)))
    document = docx.Document()
    for line in told["doan"]:
        left, bar, right = line.partition(" | ")
        if bar:
            cells = document.add_table(rows=1, cols=2).rows[0].cells
            cells[0].text, cells[1].text = left, right
        else:
            document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return str(told["ten"]), out.getvalue()


def articles() -> dict[str, Any]:
    """The public site: `chuyen_muc`, `bai` with how many days ago each was published, `nhap`, a draft."""
    found: dict[str, Any] = yaml.safe_load(_read("house/articles.yaml"))
    for one in found["bai"]:
        one["than"] = _unwrapped(one["than"])
    return found


def _unwrapped(text: str) -> str:
    """A paragraph's lines as one: in an article each line break shows."""
    return re.sub(r"(?<=\S)\n(?=[^\s#*-])", " ", text)


def _tokens(today: date) -> dict[str, str]:
    days = {**_DAYS, "hop": -held(today), "mo": 1 - held(today)}
    named = {name: today + timedelta(days=count) for name, count in days.items()}
    old = named["cu"]
    return {
        **{name: write_short(day) for name, day in named.items()},
        "nam": str(named["hop"].year),
        "cu_day": f"{old.day:02d}",
        "cu_thang": f"{old.month:02d}" if old.month < 3 else str(old.month),
        "cu_nam": str(old.year),
    }


def _read(name: str) -> str:
    return files("service").joinpath("sample", *name.split("/")).read_text(encoding="utf-8")
