"""A template that costs too much is stopped, says so, and the next one is served."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from engine_samples import changed, template

from domain.errors import InputRefused, LimitExceeded, TemplateRefused
from templates_docx.engine import Field, ListOf, Record, compile_template
from templates_docx.engine.limited import LimitedRenderer, Limits

LOOPS = template("{% for a in ds %}" * 5 + "{% if a == 3.5 %}x{% endif %}".replace("3.5", "35") + "{% endfor %}" * 5)
PRINTS = template("{% for a in ds %}" * 5 + "xxxxxxxxxxxxxxxxxxxx" + "{% endfor %}" * 5)
GOOD = template("Số {{ so }}", "{% for a in ds %}{{ a }} {% endfor %}")
QUICK = Limits(seconds=3.0, memory=700 << 20, output=8 << 20)
# For what ends by itself: on a busy machine the process alone may take three seconds to begin.
PATIENT = Limits(seconds=120.0, memory=QUICK.memory, output=QUICK.output)
MANY = {"ds": list(range(400)), "so": 1}


@pytest.fixture(scope="module")
def good() -> Iterator[LimitedRenderer]:
    with LimitedRenderer(GOOD) as renderer:
        yield renderer


def test_a_good_template_renders_the_same_bytes_many_times(good: LimitedRenderer) -> None:
    assert good.check() == ()
    here = compile_template(GOOD, filters={})
    for number in range(20):
        data: dict[str, Any] = {"so": Decimal("1.50"), "ds": [number, "Sở TN&MT", None, "a\x02"]}
        assert good.render(data) == here.render(data)
    assert good.render({"so": 1, "ds": []}, extra_parts={"customXml/item1.xml": b"<a/>"}) == here.render(
        {"so": 1, "ds": []}, extra_parts={"customXml/item1.xml": b"<a/>"}
    )


def test_refusals_arrive_as_they_are(good: LimitedRenderer) -> None:
    with pytest.raises(InputRefused, match="“so”"):
        good.render({"ds": []})
    contract = Record({"so": Field(), "ds": ListOf(Field())})
    with LimitedRenderer(template("{{ soo }}"), contract=contract) as bad:
        (fault,) = bad.check()
        assert fault.message.startswith("Không có trường “soo”. Có phải là “so”?")
        with pytest.raises(TemplateRefused) as refused:
            bad.render({"so": 1})
        assert refused.value.faults == (str(fault),)


def test_filters_are_imported_by_name() -> None:
    with LimitedRenderer(template("{{ so|khong_co }}"), filters="templates_docx.filters:FILTERS") as renderer:
        assert "Không có bộ lọc “khong_co”" in renderer.check()[0].message


@pytest.mark.parametrize("junk", [b"", b"junk", changed(GOOD, **{"word/document.xml": b"<a>" * 100_000})])
def test_junk_is_refused_not_fatal(junk: bytes) -> None:
    with LimitedRenderer(junk, limits=PATIENT) as renderer:
        assert renderer.check()
        with pytest.raises(TemplateRefused):
            renderer.render({})


def test_endless_loops_are_stopped_and_the_next_render_is_served() -> None:
    with LimitedRenderer(LOOPS, limits=QUICK) as renderer:
        with pytest.raises(LimitExceeded):
            renderer.render(MANY)
        renderer._limits = PATIENT
        assert renderer.render({"ds": [1]})


def test_endless_output_is_stopped() -> None:
    with LimitedRenderer(PRINTS, limits=PATIENT) as renderer:
        with pytest.raises(LimitExceeded, match="quá lớn"):
            renderer.render(MANY)
        assert renderer.render({"ds": [1]})


def test_memory_is_bounded() -> None:
    small = Limits(seconds=10, memory=160 << 20, output=1 << 30)
    with LimitedRenderer(PRINTS, limits=small) as renderer, pytest.raises(LimitExceeded):
        renderer.render({"ds": list(range(80))})


@pytest.mark.parametrize(
    "text",
    [
        "{{" * 300_000,
        "{%" * 300_000,
        "{% vm %}" * 15_000,
        "{% colspan " * 20_000,
        "{{r " * 50_000,
        "{%p if " * 50_000,
        "}}" * 200_000,
    ],
    ids=lambda text: text[:10],
)
def test_text_made_to_choke_regular_expressions_stays_within_the_limit(text: str) -> None:
    # LimitExceeded is also right: it took too long, and was stopped
    with LimitedRenderer(template(text), limits=QUICK) as renderer, contextlib.suppress(LimitExceeded):
        assert renderer.check()


def test_elements_made_to_choke_regular_expressions_stay_within_the_limit() -> None:
    for run in (
        b"<w:r><w:t>{</w:t></w:r>",
        b"<w:tc><w:p><w:r><w:t>{% vm</w:t></w:r></w:p></w:tc>",
        b"<w:r><w:t>-%}</w:t></w:r>",
    ):
        hostile = changed(
            GOOD, **{"word/document.xml": lambda old, run=run: old.replace(b"</w:p>", run * 20_000 + b"</w:p>", 1)}
        )
        with LimitedRenderer(hostile, limits=QUICK) as renderer, contextlib.suppress(LimitExceeded):
            assert renderer.check()


def test_a_killed_process_is_replaced() -> None:
    with LimitedRenderer(GOOD) as renderer:
        renderer.render({"so": 1, "ds": []})
        assert renderer._process is not None
        renderer._process.send_signal(signal.SIGKILL)
        with pytest.raises(LimitExceeded):
            renderer.render({"so": 1, "ds": []})
        assert renderer.render({"so": 1, "ds": []})


def test_the_process_can_open_nothing(good: LimitedRenderer) -> None:
    from pathlib import Path

    good.check()
    assert good._process is not None
    limits = Path(f"/proc/{good._process.pid}/limits").read_text()
    for name in ("Max open files", "Max file size", "Max processes", "Max core file size"):
        (line,) = (line for line in limits.splitlines() if line.startswith(name))
        assert line.split()[-3:-1] == ["0", "0"]
    descriptors = len(list(Path(f"/proc/{good._process.pid}/fd").iterdir()))
    assert descriptors <= 6
