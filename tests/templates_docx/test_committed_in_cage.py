"""An organisation may take any committed template and use it as its own: so each must work inside the cage."""

from __future__ import annotations

from pathlib import Path

import pytest

import service
from domain.reading import read_record
from templates_docx.catalogue import CATALOGUE, Entry
from templates_docx.engine.limited import LimitedRenderer
from templates_docx.library import committed_template
from templates_docx.render import prepare
from templates_docx.view.plain import contract_of

SAMPLE = Path(service.__file__).parent / "sample" / "meeting.yaml"


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.kind.code)
def test_committed_template_renders_the_sample_as_an_own_template(entry: Entry) -> None:
    record = read_record(SAMPLE.read_text(encoding="utf-8")).record
    profile, layout = entry.forms()[0]
    ready = prepare(record, entry.kind, profile=profile, layout=layout)
    template = committed_template(entry, profile, layout)
    with LimitedRenderer(
        template, filters="templates_docx.filters:FILTERS", contract=contract_of(entry.view)
    ) as renderer:
        assert renderer.check() == ()
        assert renderer.render(ready.data).startswith(b"PK")
