"""Kho mẫu: the committed templates, and those built on demand for an organisation's own house style.

A recipe is the source, the `.docx` beside it its product for the usual house style, the `.txt` the twin that people
read in a review. `python -m templates_docx.library` writes all of them anew; a test holds them equal.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from domain.organisation import HouseStyle, Layout, Profile
from templates_docx.catalogue import CATALOGUE, Entry
from templates_docx.engine import CompiledTemplate, compile_template, write_package
from templates_docx.filters import FILTERS
from templates_docx.norms.norm import Norm, norm_for
from templates_docx.parts.foot import address_line
from templates_docx.parts.form import Form
from templates_docx.parts.package import template_parts
from templates_docx.parts.sections import annexes
from templates_docx.twin import text_twin
from templates_docx.view.plain import contract_of

USUAL_HOUSE = HouseStyle()


def form_of(
    profile: Profile, layout: Layout | None, *, norm: Norm | None = None, house: HouseStyle = USUAL_HOUSE
) -> Form:
    """The form of a profile and layout; the norm is the newest unless one is given."""
    return Form(norm or norm_for(profile), house, layout or "conference")


def build_parts(entry: Entry, form: Form) -> dict[str, bytes]:
    """The parts of a template, straight from its recipe."""
    content = entry.recipe(form) + (annexes(form) if entry.annexes else "")
    return template_parts(form, content, footer=address_line() if entry.framed else "")


def build_template(entry: Entry, form: Form) -> bytes:
    """The template as .docx bytes, the same for the same form."""
    return write_package(build_parts(entry, form))


def file_name(profile: Profile, layout: Layout | None) -> str:
    """ "state-conference.docx", or "state.docx" where there is only one layout."""
    return f"{profile}-{layout}.docx" if layout else f"{profile}.docx"


def committed_template(entry: Entry, profile: Profile, layout: Layout | None) -> bytes:
    """The committed .docx of a form in the usual house style."""
    return files(f"templates_docx.{entry.kind.code}").joinpath(file_name(profile, layout)).read_bytes()


@lru_cache(maxsize=128)
def compiled(entry: Entry, profile: Profile, layout: Layout | None, norm: Norm, house: HouseStyle) -> CompiledTemplate:
    """The template ready to render: the committed file, or one built for another house style or an older norm."""
    if house == USUAL_HOUSE and norm == norm_for(profile):
        data = committed_template(entry, profile, layout)
    else:
        data = build_template(entry, form_of(profile, layout, norm=norm, house=house))
    return compile_template(data, filters=FILTERS, contract=contract_of(entry.view))


def write_all(root: Path) -> list[Path]:
    """Write every template and its text twin below `root`; return the files."""
    written = []
    for entry in CATALOGUE:
        for profile, layout in entry.forms():
            data = build_template(entry, form_of(profile, layout))
            path = root / entry.kind.code / file_name(profile, layout)
            path.write_bytes(data)
            path.with_suffix(".txt").write_text(text_twin(data), encoding="utf-8")
            written += [path, path.with_suffix(".txt")]
    return written


if __name__ == "__main__":
    write_all(Path(__file__).parent)
