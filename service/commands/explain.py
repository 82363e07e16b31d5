"""thuky explain: vì sao một câu được đọc như vậy; every task, target, citation and time with the rule that made it."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from domain.errors import InputRefused
from service.commands.extracting.reading import LARGEST
from service.commands.extracting.words import day_words, interval_words, note_lines, target_words
from service.commands.shared.faults import lines_of
from service.commands.shared.files import read_bytes
from service.commands.shared.shell import Command
from vitext.quote import quote

if TYPE_CHECKING:
    from domain.extraction import Extraction, FoundCitation, FoundTarget, FoundTask
    from extractors.explained import Explained, Time

_SHOWN = 120
_LONGEST_NAME = 4096


@click.command(
    cls=Command,
    context_settings={"ignore_unknown_options": True},  # a sentence may begin with a dash
    short_help="Cho biết vì sao một câu được đọc như vậy.",
    help="Cho biết một câu được đọc thế nào: nhiệm vụ, chỉ tiêu, viện dẫn, thời gian, theo quy tắc nào; và nếu không "
    "thấy gì thì vì sao. CÂU là câu văn đặt trong dấu nháy kép, tên một tệp, hoặc dấu - để đọc từ đầu vào chuẩn. "
    "Đưa cả đoạn có đề mục thì đọc đúng hơn một câu lẻ.",
)
@click.argument("sentence", metavar="CÂU")
def explain(sentence: str) -> None:
    """Print how the text was read, block by block."""
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for number, one in enumerate(_read(sentence)):
        if number:
            click.echo()
        for indent, line in _lines(one):
            click.echo(_folded(indent, line, width))


def _read(sentence: str) -> Iterator[Extraction]:
    from extractors.extract import extract_text
    from extractors.sources import Unread, read_each
    from extractors.uploaded import extract_read

    if sentence == "-":
        data, name = sys.stdin.buffer.read(LARGEST + 1), "đầu vào chuẩn"
    elif _is_file(sentence):
        data, name = read_bytes(Path(sentence), limit=LARGEST), Path(sentence).name
    else:
        if not sentence.strip():
            raise InputRefused("Câu để trống nên không có gì để đọc.", advice="Hãy đặt câu trong dấu nháy kép.")
        yield extract_text(sentence.encode("utf-8", "replace").decode(), name="")
        return
    for one in read_each(data, name=name):
        if isinstance(one, Unread):
            click.echo("\n".join((f"Chưa đọc được {quote(one.name)}.", *lines_of(one.error))), err=True)
        else:
            yield extract_read(one)


def _is_file(words: str) -> bool:
    try:
        return len(words) < _LONGEST_NAME and Path(words).is_file()
    except (OSError, ValueError):  # too long for a name, or holding what no name may hold
        return False


def _lines(one: Extraction) -> Iterator[tuple[int, str]]:
    from extractors.explained import explained

    if one.source.name:
        yield 0, one.source.name
    yield from ((0, f"Lưu ý: {note}") for note in note_lines(one.source))
    blocks = list(explained(one))
    for block in blocks:
        yield from _of_block(block)
    if len(blocks) == 1 and not one.tasks:
        yield 0, "Câu đứng một mình không cho biết đề mục ở trên; hãy thử lại với cả đoạn, kèm đề mục."


def _of_block(block: Explained) -> Iterator[tuple[int, str]]:
    from service.commands.extracting.reasons import MODES, ZONES

    yield 0, quote(block.text, limit=_SHOWN)
    where = ZONES[block.zone]
    if block.zone == "body" and MODES[block.mode]:
        where += f", {MODES[block.mode]}"
    yield 2, f"Vị trí: {where}."
    for task in block.tasks:
        yield from _of_task(task)
    for target in block.targets:
        yield from _of_target(target)
    for citation in block.citations:
        yield from _of_citation(citation)
    for time in block.times:
        yield 2, f"Thời gian: {_time(time)}"
    yield from _of_rest(block)


def _of_task(task: FoundTask) -> Iterator[tuple[int, str]]:
    from service.commands.extracting.reasons import task_reason

    text = " ".join(task.text.split())
    yield 2, f"Nhiệm vụ {task.id}: {quote(text, limit=_SHOWN)}"
    yield 4, f"Vì sao: {task_reason(task.rule)}."
    if task.action:
        yield 4, f"Động từ, việc làm: {quote(task.action)}"
    if task.lead:
        own = task.lead.casefold() in text.casefold()
        yield 4, f"Chủ trì: {task.lead}; {'nêu ngay trong câu' if own else 'do đề mục, lời dẫn hoặc vế trước nêu'}."
    else:
        yield 4, "Chủ trì: chưa rõ, vì câu và phần trên không nêu đơn vị nào."
    for label, names in (("Phối hợp", task.partners), ("Trình, gửi", task.addressees)):
        if names:
            yield 4, f"{label}: {', '.join(names)}"
    if task.assigner:
        yield 4, f"Người giao, đề nghị: {task.assigner}"
    if task.deadline:
        yield 4, f"Thời hạn: {interval_words(task.deadline)}"
    yield from ((4, f"Xem lại: {doubt.message}") for doubt in task.doubts)


def _of_target(target: FoundTarget) -> Iterator[tuple[int, str]]:
    from service.commands.extracting.reasons import target_reason

    name = "Chỉ tiêu" if target.kind == "target" else "Kết quả"
    yield 2, f"{name} {target.id}: {target_words(target)}"
    kind = "chỉ tiêu phải đạt" if target.kind == "target" else "kết quả đã có"
    yield 4, f"Vì sao là {kind}: {target_reason(target.rule)}."
    if target.task:
        yield 4, f"Thuộc nhiệm vụ {target.task}."
    yield from ((4, f"Xem lại: {doubt.message}") for doubt in target.doubts)


def _of_citation(citation: FoundCitation) -> Iterator[tuple[int, str]]:
    known = (
        ("loại", citation.type),
        ("số, ký hiệu", citation.number),
        ("ngày", day_words(citation.date) if citation.date else None),
        ("cơ quan", citation.issuer),
        ("tên", citation.title),
        ("điều, khoản", citation.unit),
    )
    yield 2, f"Viện dẫn {citation.id}: {quote(' '.join(citation.text.split()), limit=_SHOWN)}"
    yield 4, "Vì sao: " + "; ".join(f"{label} “{value}”" for label, value in known if value) + "."
    yield from ((4, f"Xem lại: {doubt.message}") for doubt in citation.doubts)


def _time(time: Time) -> str:
    from service.commands.extracting.reasons import RELATIONS

    words = interval_words(time.interval)
    if time.of_citation:
        return f"{words}; là ngày của văn bản được viện dẫn nên không phải thời hạn."
    if time.interval.recurring:
        return f"{words}; lặp lại, không có ngày cuối."
    days = "" if time.interval.start or time.interval.end else "; chưa rõ năm hoặc ngày"
    return f"{words}; {RELATIONS.get(time.relation, time.relation)}{days} (quy tắc “{time.form}”)."


def _of_rest(block: Explained) -> Iterator[tuple[int, str]]:
    from service.commands.extracting.reasons import STAGE_NAMES, STAGES

    for clause in block.let_go:
        reason = f"{STAGES[clause.stage]} (bước “{STAGE_NAMES[clause.stage]}”)."
        if len(block.let_go) == 1 and not block.tasks:
            yield 2, f"Không phải nhiệm vụ: {reason}"
        else:
            yield 2, f"Không phải nhiệm vụ: {quote(clause.text, limit=_SHOWN)}"
            yield 4, f"Vì sao: {reason}"
    if block.figures:
        shown = ", ".join(quote(figure, limit=20) for figure in block.figures[:10])
        reason = "không có đơn vị đếm đứng sau, hoặc chỉ là số thứ tự, số hiệu"
        yield (
            2,
            f"Số không tính là chỉ tiêu: {shown}; {reason if block.zone == 'body' else 'không thuộc phần nội dung'}.",
        )


def _folded(indent: int, text: str, width: int | None) -> str:
    lead = " " * indent
    if width is None or len(text) + indent <= width:
        return lead + text
    return textwrap.fill(text, max(width, 40), initial_indent=lead, subsequent_indent=lead + "  ")
