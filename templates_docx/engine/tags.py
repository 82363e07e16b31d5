"""Các thẻ như người viết thấy: read the tags of every paragraph, and say all that is wrong with them at once.

docxtpl repairs tags by regular expressions over the whole XML; on a tag that is never closed they eat what follows. So
the tags are first read from each paragraph's plain text, where a fault still has a place. Each tag that can be read
goes into a skeleton template, one tag a line, on which the language and the fields are checked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes

from .faults import Fault
from .language import MAX_TAGS, Finding
from .places import Paragraph

Check = Callable[[nodes.Template], list[Finding]]

_OPEN = re.compile(r"\{\{|\{%|\{#|\}\}|%\}")
_CLOSE = {"{{": "}}", "{%": "%}", "{#": "#}"}
_MARK = re.compile(r"(tr|tc|p|r)\s")
_QUOTES = str.maketrans("“”‘’", "\"\"''")
_FORBIDDEN_TAGS = re.compile(
    r"(?:end)?(?:set|macro|call|filter|block|with|autoescape|raw|trans)|extends|include|import|from|do|break|continue|debug"
)
_HINT = "Hãy xóa thẻ rồi gõ lại liền một mạch."
_ENDS = {"for": "endfor", "if": "endif"}


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: `kind` is `{{`, `{%` or `{#`, `text` what stands inside, cleaned as docxtpl cleans it.

    `mark` is docxtpl's word for what the tag replaces: `p`, `tr`, `tc`, `r` or "".
    """

    place: str
    kind: str
    text: str
    mark: str = ""

    @property
    def shown(self) -> str:
        whole = f"{self.kind} {self.text} {_CLOSE[self.kind]}"
        return whole if len(whole) <= 60 else whole[:59] + "…"


@dataclass(slots=True)
class Skeleton:
    """The tags in order, the faults found while reading them, and the source that holds the good ones, one a line."""

    tags: list[Tag] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    lost_loop: bool = False


def read_tags(paragraphs: Iterable[Paragraph], environment: Environment) -> Skeleton:
    """Read every paragraph; faults of form (unclosed, stray, unbalanced, unreadable, forbidden tags) are in the
    result.
    """
    skeleton = Skeleton()
    placed: list[tuple[Tag, tuple[int, int, int]]] = []
    for number, paragraph in enumerate(paragraphs, 1):
        if "{" in paragraph.text or "}" in paragraph.text:
            tags = _scan(paragraph, skeleton.faults)
            placed += [(tag, (paragraph.row, paragraph.cell, number)) for tag in tags]
    skeleton.tags = [tag for tag, _ in placed]
    skeleton.faults += _swallowed(placed)
    if len(skeleton.tags) > MAX_TAGS:
        skeleton.faults.append(Fault("Tệp mẫu", f"Mẫu có {len(skeleton.tags)} thẻ, quá giới hạn {MAX_TAGS}."))
        skeleton.tags.clear()
    open_tags: list[Tag] = []
    bad_opens: set[int] = set()
    for tag in skeleton.tags:
        if tag.kind == "{#":
            continue
        if tag.kind == "{{":
            _keep(skeleton, tag, f"{{{{ {tag.text} }}}}", "", environment)
        else:
            _block(skeleton, tag, open_tags, bad_opens, environment)
    for tag in reversed(open_tags):
        _close(skeleton, tag, bad_opens)
        skeleton.faults.append(Fault(tag.place, f"Thẻ “{tag.shown}” chưa có “{{% {_ENDS[_word(tag)]} %}}” đóng lại."))
    return skeleton


def check_skeleton(skeleton: Skeleton, environment: Environment, checks: Iterable[Check]) -> list[Fault]:
    """All faults of the skeleton: of form, then what `checks` find on its tree, each at its tag's place."""
    faults = list(skeleton.faults)
    try:
        tree = environment.parse("\n".join(skeleton.lines))
    except (TemplateSyntaxError, RecursionError, ValueError, OverflowError):
        # Each line was read by itself, so this is a doubt about their order; the whole template is read again later.
        return faults
    for check in checks:
        faults += [Fault(skeleton.places[finding.line - 1], finding.message) for finding in check(tree)]
    return faults


def normal(text: str) -> str:
    """A tag's text as compared between the document and the repaired XML."""
    return " ".join(text.translate(_QUOTES).strip(" \t\n-+").split())


def _scan(paragraph: Paragraph, faults: list[Fault]) -> Iterable[Tag]:
    text, at = paragraph.text, 0
    while found := _OPEN.search(text, at):
        kind = found[0]
        if kind not in _CLOSE:
            opener = "{{" if kind == "}}" else "{%"
            faults.append(
                Fault(paragraph.place, f"Có “{kind}” mà không có “{opener}” mở trước trong cùng đoạn. {_HINT}")
            )
            at = found.end()
            continue
        end = text.find(_CLOSE[kind], found.end())
        following = _OPEN.search(text, found.end())
        if end < 0 or (kind != "{#" and following and following.start() < end and following[0] in _CLOSE):
            piece = text[found.start() : found.start() + 30]
            message = f"Thẻ mở bằng “{kind}” (“{piece}”) không có “{_CLOSE[kind]}” trong cùng đoạn. {_HINT}"
            faults.append(Fault(paragraph.place, message))
            at = following.start() if end >= 0 and following else len(text)
            continue
        inner = text[found.end() : end]
        mark = _MARK.match(inner)
        yield Tag(paragraph.place, kind, normal(inner[mark.end() :] if mark else inner), mark[1] if mark else "")
        at = end + 2


def _swallowed(placed: list[tuple[Tag, tuple[int, int, int]]]) -> Iterable[Fault]:
    """Tags that would vanish: a tag marked p, tr or tc takes the place of its whole paragraph, row or cell."""
    for level, (mark, name) in enumerate((("tr", "hàng"), ("tc", "ô"), ("p", "đoạn"))):
        owners = {units[level]: tag for tag, units in placed if tag.mark == mark and units[level]}
        for tag, units in placed:
            owner = owners.get(units[level], tag)
            if owner is not tag and tag.kind != "{#":
                yield Fault(
                    tag.place,
                    f"Thẻ “{tag.shown}” sẽ mất khi in, vì cả {name} có thẻ “{{%{mark} …” được bỏ đi. "
                    f"Hãy để thẻ “{{%{mark} …” một mình trong {name} của nó.",
                )


def _word(tag: Tag) -> str:
    return tag.text.split(" ", 1)[0]


def _block(skeleton: Skeleton, tag: Tag, open_tags: list[Tag], bad_opens: set[int], environment: Environment) -> None:
    word = _word(tag)
    if word in _ENDS:
        end = _ENDS[word]
        if not _keep(skeleton, tag, f"{{% {tag.text} %}}", f"{{% {end} %}}", environment):
            skeleton.lost_loop = skeleton.lost_loop or word == "for"
            bad_opens.add(id(tag))
            _add(skeleton, tag, "{% if true %}")
        open_tags.append(tag)
    elif word in ("endfor", "endif"):
        _end(skeleton, tag, word.removeprefix("end"), open_tags, bad_opens)
    elif word in ("else", "elif"):
        if not open_tags or (word == "elif" and _word(open_tags[-1]) != "if"):
            skeleton.faults.append(Fault(tag.place, f"Thẻ “{tag.shown}” không nằm trong “{{% if … %}}” nào."))
        elif word == "else":
            _add(skeleton, tag, "{% else %}" if id(open_tags[-1]) not in bad_opens else "")
        elif not _keep(skeleton, tag, f"{{% {tag.text} %}}", "{% endif %}", environment, before="{% if true %}"):
            _add(skeleton, tag, "{% elif true %}")
    elif word in ("vm", "hm") and tag.text == word:
        _add(skeleton, tag, "{% if loop.first %}{% endif %}")
    elif word in ("colspan", "cellbg"):
        _keep(skeleton, tag, f"{{{{ {tag.text[len(word) :]} }}}}", "", environment)
    elif _FORBIDDEN_TAGS.fullmatch(word):
        skeleton.faults.append(Fault(tag.place, f"Mẫu không được dùng thẻ “{word}”."))
    else:
        skeleton.faults.append(Fault(tag.place, f"Không có thẻ “{tag.shown}”. Các thẻ dùng được: if, elif, else, for."))


def _end(skeleton: Skeleton, tag: Tag, opener: str, open_tags: list[Tag], bad_opens: set[int]) -> None:
    if opener not in map(_word, open_tags):
        skeleton.faults.append(Fault(tag.place, f"Có “{tag.shown}” mà không có “{{% {opener} … %}}” mở trước."))
        return
    while _word(inner := open_tags.pop()) != opener:
        _close(skeleton, inner, bad_opens)
        skeleton.faults.append(
            Fault(inner.place, f"Thẻ “{inner.shown}” chưa đóng khi gặp “{tag.shown}” ({tag.place})."),
        )
    _close(skeleton, inner, bad_opens, tag)


def _close(skeleton: Skeleton, opener: Tag, bad_opens: set[int], closer: Tag | None = None) -> None:
    end = "endif" if id(opener) in bad_opens else _ENDS[_word(opener)]
    _add(skeleton, closer or opener, f"{{% {end} %}}")


def _keep(skeleton: Skeleton, tag: Tag, source: str, after: str, environment: Environment, *, before: str = "") -> bool:
    """Add the tag when it can be read by itself, else say why not."""
    if problem := _unreadable(tag, before + source + after, environment):
        skeleton.faults.append(Fault(tag.place, problem))
        return False
    _add(skeleton, tag, source)
    return True


def _add(skeleton: Skeleton, tag: Tag, line: str) -> None:
    skeleton.lines.append(line)
    skeleton.places.append(tag.place)


def _unreadable(tag: Tag, source: str, environment: Environment) -> str:
    if "\\" in tag.text:
        return f"Thẻ “{tag.shown}” có dấu “\\”, thứ mà mẫu không dùng."
    try:
        parsed: Any = environment.parse(source)
    except (TemplateSyntaxError, RecursionError, ValueError, OverflowError):
        bare = re.sub(r"\"[^\"]*\"|'[^']*'", "", tag.text)
        if not bare.isascii():
            return f"Không đọc được thẻ “{tag.shown}”: tên trường phải viết không dấu, ví dụ “trich_yeu”."
        return f"Không đọc được thẻ “{tag.shown}”: hãy xem lại dấu chấm, dấu ngoặc, dấu nháy và khoảng trắng."
    outputs = len(parsed.body)
    return "" if outputs == 1 else f"Không đọc được thẻ “{tag.shown}”."
