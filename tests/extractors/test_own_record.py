"""A document of ours is read back from its own record; what was edited in Word is told by task and by target."""

from __future__ import annotations

import copy
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files

import docx
import pytest
from docx.document import Document
from docx.text.paragraph import Paragraph

from domain.extraction import Extraction
from domain.kinds import KINDS, Kind, find_kind
from domain.reading import read_record
from domain.record import MeetingRecord
from extractors.sources import ReadText, read_source
from extractors.uploaded import extract_read
from templates_docx.render import Layout, render_document

NOW = datetime(2026, 8, 14, tzinfo=UTC)
Edit = Callable[[Document], None]


@pytest.fixture(scope="session")
def record() -> MeetingRecord:
    return read_record(files("service").joinpath("sample", "meeting.yaml").read_text(encoding="utf-8")).record


@pytest.fixture(scope="session")
def resolution(record: MeetingRecord) -> bytes:
    kind = find_kind("resolution")
    assert kind
    return render_document(record, kind, now=NOW).docx


def read(data: bytes) -> Extraction:
    (one,) = read_source(data, name="nghi-quyet.docx")
    assert isinstance(one, ReadText)
    return extract_read(one)


def edited(data: bytes, edit: Edit) -> Extraction:
    document = docx.Document(io.BytesIO(data))
    edit(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return read(buffer.getvalue())


def paragraph(document: Document, words: str) -> Paragraph:
    return next(one for one in document.paragraphs if words in one.text)


def retype(one: Paragraph, text: str) -> None:
    for run in one.runs[1:]:
        run.text = ""
    one.runs[0].text = text


def change(words: str, old: str, new: str) -> Edit:
    def edit(document: Document) -> None:
        found = paragraph(document, words)
        assert old in found.text
        retype(found, found.text.replace(old, new))

    return edit


def told(found: Extraction) -> list[tuple[str, str, str]]:
    assert found.own_record
    return [(one.item, one.change, one.field) for one in found.own_record.differences]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
@pytest.mark.parametrize("layout", ["articles", "conference"])
def test_a_document_that_nobody_edited_is_the_same(record: MeetingRecord, kind: Kind, layout: Layout) -> None:
    found = read(render_document(record, kind, now=NOW, layout=layout).docx)
    assert found.own_record
    assert (found.own_record.state, found.own_record.differences) == ("same", ())


def test_tasks_are_taken_from_the_record_whole(resolution: bytes, record: MeetingRecord) -> None:
    found = read(resolution)
    own = [task for task in found.tasks if task.rule == "own-record"]
    meant = [task for section in record.resolution.sections for top in section.tasks for task in top.walk()]
    meant += record.resolution.assignments
    assert [(task.lead, task.partners, task.addressees) for task in own] == [
        (task.lead, task.partners, task.addressees) for task in meant
    ]
    assert [task.deadline and task.deadline.end for task in own if task.deadline and task.deadline.end] == [
        task.deadline.end for task in meant if task.deadline and task.deadline.end
    ]
    assert all(found.source.text[slice(*task.span)] == task.text for task in own)
    assert [task.id for task in found.tasks] == [f"T{at}" for at in range(1, len(found.tasks) + 1)]


def test_targets_are_taken_from_the_record_whole(resolution: bytes, record: MeetingRecord) -> None:
    own = {target.indicator: target for target in read(resolution).targets if target.rule == "own-record"}
    meant = [target for section in record.resolution.sections for target in section.targets]
    assert {target.indicator for target in meant} <= set(own)
    share = own["Hợp tác xã ngừng hoạt động được hướng dẫn giải thể"]
    assert (share.value, share.of_total, share.unit, share.kind) == (12, 18, "HTX", "target")


def test_subtasks_stand_under_the_record_s_task(resolution: bytes) -> None:
    tasks = {task.id: task for task in read(resolution).tasks}
    below = next(task for task in tasks.values() if "Khảo sát nhu cầu, lập danh sách" in task.text)
    assert below.parent
    assert "thành lập mới hợp tác xã" in tasks[below.parent].text


class TestEdits:
    def test_a_changed_figure_is_a_changed_task_and_the_text_wins(self, resolution: bytes) -> None:
        found = edited(resolution, change("mở 08 lớp", "08 lớp", "12 lớp"))
        assert told(found) == [("task", "changed", "text")]
        assert found.own_record
        (one,) = found.own_record.differences
        assert (one.old or "").startswith("Mở 08 lớp")
        assert (one.new or "").startswith("mở 12 lớp")
        assert "12 lớp" in next(task for task in found.tasks if task.id == one.id).text

    def test_a_changed_deadline_says_both_times(self, resolution: bytes) -> None:
        found = edited(resolution, change("Hỗ trợ thành lập Liên hiệp", "quý IV/2026", "quý III/2026"))
        assert found.own_record
        (one,) = found.own_record.differences
        assert (one.field, one.old, one.new) == ("deadline", "trong quý IV/2026", "trong quý III/2026")

    def test_a_changed_lead_is_told(self, resolution: bytes) -> None:
        lead = "Quỹ Hỗ trợ phát triển hợp tác xã tỉnh"
        found = edited(resolution, change(f"{lead} đẩy mạnh", lead, "Phòng Kế hoạch - Hỗ trợ"))
        assert told(found) == [("task", "changed", "lead")]

    def test_words_added_to_a_task_are_told(self, resolution: bytes) -> None:
        found = edited(resolution, change("(2) Tăng cường phối hợp", "địa phương.", "địa phương và đầu tư công."))
        assert told(found) == [("task", "changed", "text")]
        assert "và đầu tư công" in str(found.own_record)

    def test_a_deleted_task_is_told_though_an_annex_repeats_it(self, resolution: bytes) -> None:
        def edit(document: Document) -> None:
            gone = paragraph(document, "hoàn thiện hồ sơ đề nghị")
            gone._p.getparent().remove(gone._p)

        assert told(edited(resolution, edit)) == [("task", "removed", "text")]

    def test_a_new_task_is_told(self, resolution: bytes) -> None:
        def edit(document: Document) -> None:
            last = paragraph(document, "Ủy ban Kiểm tra tiến hành")
            last._p.addnext(new := copy.deepcopy(last._p))
            retype(Paragraph(new, last._parent), "(10) Văn phòng khen thưởng 05 hợp tác xã tiêu biểu.")

        found = edited(resolution, edit)
        assert told(found) == [("task", "added", "text")]
        assert found.own_record
        assert "Văn phòng khen thưởng" in (found.own_record.differences[0].new or "")

    def test_the_figure_of_a_target_in_a_sentence_is_a_changed_target(self, resolution: bytes) -> None:
        found = edited(resolution, change("phần mềm kế toán đạt", "trên 60 HTX", "trên 75 HTX"))
        assert told(found) == [("target", "changed", "value")]
        assert 75 in [target.value for target in found.targets if target.rule == "own-record"]

    def test_rows_of_targets_changed_deleted_and_added_are_told(self, resolution: bytes) -> None:
        def edit(document: Document) -> None:
            table = next(one for one in document.tables if "Kết nạp thành viên" in one._tbl.xml)
            rows = {row.cells[1].text: row for row in table.rows}
            retype(rows["Thành lập mới tổ hợp tác"].cells[3].paragraphs[0], "≥ 25")
            last = table.rows[-1]
            last._tr.addnext(copy.deepcopy(last._tr))
            for cell, words in zip(table.rows[-1].cells, ("9", "Số lớp mở mới", "lớp", "≥ 12", "2026"), strict=False):
                retype(cell.paragraphs[0], words)
            gone = rows["Kết nạp thành viên Liên minh Hợp tác xã tỉnh"]
            gone._tr.getparent().remove(gone._tr)

        found = edited(resolution, edit)
        changes = ("changed", "value"), ("removed", "text"), ("added", "text")
        assert told(found) == [("target", *change) for change in changes]
        assert found.own_record
        assert (found.own_record.differences[0].old, found.own_record.differences[0].new) == (
            "≥ 17 tổ hợp tác",
            "≥ 25",
        )

    def test_other_words_of_the_record_are_compared_too(self, resolution: bytes) -> None:
        found = edited(resolution, change("(1) Bầu bổ sung", "28/28 phiếu hợp lệ", "27/28 phiếu hợp lệ"))
        assert told(found) == [("text", "changed", "text")]


class TestHostileRecords:
    @pytest.mark.parametrize(
        "content",
        [
            b'<ban_ghi xmlns="urn:thuky:record:1" loai="resolution">{"nghi_quyet": 5}</ban_ghi>',
            b'<ban_ghi xmlns="urn:thuky:record:1" loai="resolution">' + b'{"a":' * 5000 + b"</ban_ghi>",
            b'<ban_ghi xmlns="urn:thuky:record:1" loai="khac">{}</ban_ghi>',
            b'<ban_ghi xmlns="urn:thuky:record:1" loai="resolution">{}',
            b'<!DOCTYPE a [<!ENTITY x "y">]><ban_ghi xmlns="urn:thuky:record:1" loai="resolution">{&x;}</ban_ghi>',
            b"\xff\xfe\x00",
            b"",
        ],
    )
    def test_a_record_that_cannot_be_read_is_said(self, content: bytes) -> None:
        (one,) = read_source("1. Rà soát hộ nghèo.".encode(), name="a.txt")
        assert isinstance(one, ReadText)
        own = extract_read(replace(one, embedded=content)).own_record
        assert own
        assert (own.state, own.differences) == ("unreadable", ())

    def test_a_record_without_any_task_is_the_same_as_its_text(self) -> None:
        (one,) = read_source("1. Rà soát hộ nghèo.".encode(), name="a.txt")
        assert isinstance(one, ReadText)
        empty = b'<ban_ghi xmlns="urn:thuky:record:1" loai="resolution">{}</ban_ghi>'
        own = extract_read(replace(one, embedded=empty)).own_record
        assert own
        assert own.state == "same"


def test_a_document_without_a_record_has_none() -> None:
    (one,) = read_source("1. Rà soát hộ nghèo.".encode(), name="a.txt")
    assert isinstance(one, ReadText)
    assert extract_read(one).own_record is None
