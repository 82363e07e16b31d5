"""thuky template: mẫu riêng của cơ quan: take ours, restyle it in Word, have it checked, see a trial document."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import click

from domain.errors import TemplateRefused
from domain.kinds import KINDS, Kind
from service.commands.shared.files import MAX_DOCX, named, read_bytes, write_new
from service.commands.shared.making import check_target, write_made
from service.commands.shared.options import FILE_PATH, form_options, kind_argument, kind_called
from service.commands.shared.shell import Group
from vitext.fold import slug

if TYPE_CHECKING:
    from domain.organisation import Layout, Profile
    from templates_docx.engine.limited import LimitedRenderer
    from templates_docx.own_template import OwnTemplate


@click.group(cls=Group, help="Lấy, kiểm tra mẫu Word riêng của cơ quan.")
def template() -> None:
    """What can be done with templates."""


@template.command("get", help="Lấy mẫu Word của LOẠI để chỉnh lại hình thức theo cơ quan mình.")
@kind_argument
@form_options
@click.option("-o", "--output", metavar="TỆP.docx", type=FILE_PATH, help="Tệp mới. Mặc định: mau-LOẠI.docx.")
def template_get(kind_name: str, profile: Profile | None, layout: Layout | None, output: Path | None) -> None:
    """Write the committed template; an existing file is never overwritten."""
    from templates_docx.catalogue import chosen_form, entry_of
    from templates_docx.library import committed_template

    kind = kind_called(kind_name)
    entry = entry_of(kind)
    used_profile, used_layout = chosen_form(entry, profile or "state", layout or "conference")
    target = check_target(output or Path(f"mau-{kind.slug}.docx"), sources=())
    write_new(target, committed_template(entry, used_profile, used_layout))
    click.echo(f"Đã ghi mẫu vào {target} (thể thức {used_profile}{f', bố cục {used_layout}' if used_layout else ''}).")
    click.echo("Chỉnh hình thức bằng Word, giữ nguyên các thẻ {{ … }} và {% … %}, rồi kiểm tra:")
    click.echo(f"  thuky template check {target} --kind {kind.slug}")


@template.command("fields", help="Các trường mà mẫu của LOẠI được dùng.")
@kind_argument
def template_fields(kind_name: str) -> None:
    """One path a line; [] marks a list."""
    from templates_docx.catalogue import entry_of
    from templates_docx.engine import field_names
    from templates_docx.view.plain import contract_of

    kind = kind_called(kind_name)
    click.echo(
        f"# {kind.name} ({kind.slug}): in một trường bằng {{{{ tên }}}}; [] là danh sách, lặp bằng {{% for … %}}."
    )
    for name in field_names(contract_of(entry_of(kind).view)):
        click.echo(name)


@template.command("check", help="Kiểm tra một mẫu Word riêng: kể hết mọi chỗ sai; không sai thì soạn thử.")
@click.argument("template_path", metavar="MẪU.docx", type=FILE_PATH)
@click.option("--kind", "kind_name", metavar="LOẠI", help="Loại văn bản của mẫu. Bỏ trống thì tự tìm loại hợp.")
@click.option("-o", "--output", metavar="TỆP.docx", type=FILE_PATH, help="Bản soạn thử. Mặc định: MẪU-thu.docx.")
def template_check(template_path: Path, kind_name: str | None, output: Path | None) -> None:
    """All faults at once, with their places; else a trial document of the sample meeting."""
    from templates_docx.own_template import OwnTemplate, caged

    kind = kind_called(kind_name) if kind_name else None
    target = check_target(output or template_path.with_name(f"{template_path.stem}-thu.docx"), sources=(template_path,))
    data = read_bytes(template_path, limit=MAX_DOCX)
    if kind is None:
        kind = _kind_named_in(template_path) or _fitting_kind(data, template_path)
    with caged(data, kind) as cage:
        _refuse_faults(cage, template_path)
        trial = _trial(OwnTemplate(data, cage), kind)
    click.echo(f"Mẫu {named(template_path)} dùng được cho loại {kind.name} ({kind.slug}).")
    write_made(target, trial)
    click.echo("Hãy mở bản soạn thử (hội nghị hư cấu) bằng Word để xem hình thức.")


def _refuse_faults(cage: LimitedRenderer, path: Path) -> None:
    if faults := cage.check():
        raise TemplateRefused(
            f"Mẫu {named(path)} có {len(faults)} chỗ cần sửa.",
            faults=tuple(map(str, faults)),
            advice="Hãy mở mẫu bằng Word, sửa các chỗ đã nêu rồi kiểm tra lại.",
        )


def _kind_named_in(path: Path) -> Kind | None:
    """The kind whose name the file bears, as `thuky template get` names it: mau-giay-moi.docx."""
    name = slug(path.stem)
    named_kinds = [kind for kind in KINDS if kind.slug in name]
    return max(named_kinds, key=lambda kind: len(kind.slug), default=None)


def _fitting_kind(data: bytes, path: Path) -> Kind:
    """The first kind whose fields the template keeps to. TemplateRefused for faults of any kind, or when none fits."""
    from templates_docx.own_template import caged

    with caged(data, None) as cage:
        _refuse_faults(cage, path)
    for kind in KINDS:
        with caged(data, kind) as cage:
            if not cage.check():
                return kind
    raise TemplateRefused(
        f"Mẫu {named(path)} dùng trường không có trong loại văn bản nào.",
        advice="Hãy ghi loại bằng --kind để xem từng chỗ, như: --kind nghi-quyet",
    )


def _trial(own: OwnTemplate, kind: Kind) -> bytes:
    from domain.reading import read_record
    from templates_docx.render import render_document

    text = files("service").joinpath("sample", "meeting.yaml").read_text(encoding="utf-8")
    return render_document(read_record(text).record, kind, now=datetime.now(UTC), template=own).docx
