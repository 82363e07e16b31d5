"""What somebody hostile sends, and what must not come of it: words, forms to type them in, faults of answers."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree, html
from openpyxl import load_workbook
from PIL import Image

MARK = "xqzv"
WORDS = {
    "markup": (
        f"=cmd|' /C calc'!{MARK}{{{{7*7}}}}${{7*7}}{{% for a in (1,) %}}49{{% endfor %}}#{{7*7}}"
        f"\"'><img src=x onerror=alert(1)></textarea></title></style></script><script>alert(1)</script>"
        f"--><{MARK} onclick=alert(1)>[a](javascript:alert(1))<svg/onload=alert(1)>{MARK}"
    ),
    "a link": f"javascript:alert('{MARK}')//https://an-bien.example/",
    "signs": (
        f"{MARK}\0\x01\x08\x0b\x0c\x1b\x1f\x7f\x85\u202e\u2066\u200b\u200d\ufeff\ufffe\U0001f4a3\r\n\r\nX-{MARK}: 1"
    ),
    "very long words": MARK * 25_000,
    "a great figure": "9" * 400,
}
_TYPED = ("text", "search", "url", "email", "tel", "password", "number", "date", "datetime-local", "month", "time", "")
_LINKS = ("href", "src", "action", "formaction", "srcset", "poster", "data", "background", "xlink:href")
_SIGNS = re.compile(r"[\x00-\x20\x7f]+")
_ACTS = ("javascript:", "vbscript:", "data:text")
_LONGEST_QUERY = 8000


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a page: `fields` are (name, "typed", "file" or "kept", its value)."""

    page: str
    action: str
    method: str
    fields: tuple[tuple[str, str, str], ...]

    @property
    def shape(self) -> tuple[str, str, frozenset[str]]:
        """What tells this form from others: not its ids."""
        names = frozenset(re.sub(r"@\w+|\d+", "#", name) for name, _, _ in self.fields)
        return self.method, re.sub(r"\d+", "#", self.action), names

    def named(self, how: str) -> tuple[str, ...]:
        """The names of the fields that are filled so."""
        return tuple(dict.fromkeys(name for name, filled, _ in self.fields if filled == how))

    @property
    def ages(self) -> bool:
        """Whether it carries what may grow old after its page was fetched, as a version does."""
        return self.method != "get" and bool({name for name, how, _ in self.fields if how == "kept"} - {"csrf"})

    def sent(self, words: str, into: Collection[str]) -> dict[str, Any]:
        """What a browser would send, with `words` in the fields named by `into`: a client's arguments."""
        data: dict[str, list[str]] = {}
        files = []
        for name, how, value in self.fields:
            if how == "file":
                files.append((name, (f"{words[:3000]}.jpg", picture(), "image/jpeg")))
            else:
                data.setdefault(name, []).append(words if name in into and name != "csrf" else value)
        if self.method == "get":
            return {"params": {name: [one[:_LONGEST_QUERY] for one in values] for name, values in data.items()}}
        return {"data": data, **({"files": files} if files else {})}


def picture() -> bytes:
    """A small photo."""
    kept = io.BytesIO()
    Image.new("RGB", (40, 30), "navy").save(kept, "JPEG")
    return kept.getvalue()


def forms_of(page: str, at: str) -> list[Form]:
    """The forms of a page that stands at an address."""
    if not page.strip():
        return []
    root = html.document_fromstring(page)
    made = []
    for form in root.iter("form"):
        inside = [*form.iter("input", "textarea", "select")]
        if form.get("id"):
            inside += root.xpath("//*[@form=$own]", own=form.get("id"))
        fields = tuple(field for one in inside for field in _fields(one))
        made.append(Form(at, (form.get("action") or at).partition("#")[0], form.get("method", "get").lower(), fields))
    return made


def _fields(one: Any) -> Iterator[tuple[str, str, str]]:
    name, kind = one.get("name"), (one.get("type") or "").lower()
    if not name or one.get("disabled") is not None or one.tag == "button":
        return
    if one.tag == "textarea":
        yield name, "typed", one.text or ""
    elif one.tag == "select":
        options = one.findall(".//option")
        chosen = [option for option in options if option.get("selected") is not None] or options[:1]
        yield from ((name, "kept", option.get("value", option.text or "")) for option in chosen)
    elif kind == "file":
        yield name, "file", ""
    elif kind in ("checkbox", "radio"):
        if one.get("checked") is not None:
            yield name, "kept", one.get("value", "on")
    elif kind in _TYPED:
        yield name, "typed", one.get("value", "")
    elif kind not in ("submit", "button", "reset", "image"):
        yield name, "kept", one.get("value", "")


def harm(answer: Any) -> list[str]:
    """What came of typed words and should not have: elements, addresses, formulas, headers, values worked out."""
    kind = answer.headers.get("content-type", "").partition(";")[0]
    if answer.status_code >= 500 and answer.status_code != 503:
        return [str(answer.status_code)]
    faults = [f"header {name}" for name in answer.headers if MARK in name.lower()]
    if kind == "text/html":
        faults += harm_in(answer.text)
    elif kind.endswith(("+xml", "/xml")):
        etree.fromstring(answer.content, etree.XMLParser(resolve_entities=False, no_network=True))
    elif kind == "application/json" and isinstance(answer.json(), dict):
        texts = (value for value in answer.json().values() if isinstance(value, str))
        faults += [fault for text in texts if text.lstrip().startswith("<") for fault in harm_in(text)]
    elif kind == "text/csv":
        cells = [cell for row in csv.reader(io.StringIO(answer.text)) for cell in row if MARK in cell]
        faults += [f"formula {cell:.40}" for cell in cells if cell[0] in "=+-@\t\r"]
    elif kind == "text/calendar":
        faults += [f"line {line:.40}" for line in answer.text.splitlines() if line.lower().startswith(f"x-{MARK}")]
    elif kind.endswith("spreadsheetml.sheet"):
        sheets = load_workbook(io.BytesIO(answer.content)).worksheets
        cells = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row if MARK in str(cell.value)]
        faults += [f"formula {cell.value:.40}" for cell in cells if cell.data_type == "f"]
    elif kind.endswith("wordprocessingml.document"):
        faults += [f"worked out in {part}" for part in _worked_out(answer.content)]
    return faults


def _worked_out(content: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist() if name.endswith(".xml")}
    texts = {name: "".join(etree.fromstring(part).itertext()) for name, part in parts.items()}
    return [name for name, text in texts.items() if re.search(rf"{MARK}49|49{MARK}", text)]


def harm_in(page: str) -> list[str]:
    """The same, of a page or a part of one."""
    if not page.strip():
        return []
    root = html.document_fromstring(page) if "<html" in page else html.fragment_fromstring(page, create_parent="div")
    faults = ["the words were worked out"] if re.search(rf"{MARK}49|49{MARK}", page) else []
    for element in root.iter():
        faults += _harm_of(element) if isinstance(element.tag, str) else [f"comment {element.text}"[:60]]
    return faults


def _harm_of(element: Any) -> list[str]:
    tag, source = element.tag, element.get("src") or ""
    known = tag == "script" and element.get("type") == "application/ld+json"  # data, which no browser runs
    faults = []
    if tag in (MARK, "object", "embed", "base", "style") or (tag == "img" and source == "x"):
        faults.append(f"element {tag}")
    if (tag == "script" and not known and not source.startswith("/static/")) or (
        tag == "iframe" and not source.startswith("/")
    ):
        faults.append(f"{tag} {source:.40}")
    for name, value in element.attrib.items():
        if name.startswith("on") or name == "style" or MARK in name:
            faults.append(f"{tag} {name}={value:.40}")
        if name in _LINKS and _SIGNS.sub("", value).lower().startswith(_ACTS):
            faults.append(f"{tag} {name} leads to {value:.40}")
    return faults
