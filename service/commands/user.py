"""thuky user: thêm người dùng, xem danh sách, đặt lại mật khẩu."""

from __future__ import annotations

import click

from domain.errors import InputRefused
from service.commands.shared.opened import now, opened
from service.commands.shared.shell import Command, Group

_HOUSE = click.option(
    "--organisation", "house", metavar="CƠ_QUAN", default="", help="Tên cơ quan; bỏ được khi chỉ có một cơ quan."
)


@click.group("user", cls=Group, short_help="Thêm người dùng, đặt lại mật khẩu.", help="Người dùng của dịch vụ.")
def user() -> None:
    """The people of the service."""


@user.command(
    "add",
    cls=Command,
    short_help="Thêm một người dùng.",
    help="Thêm một người dùng và in mật khẩu dùng một lần. "
    "Vai trò: thư ký, lãnh đạo, văn thư, biên tập, người xem, quản trị.",
)
@click.argument("login", metavar="TÊN_ĐĂNG_NHẬP")
@click.option("--name", metavar="HỌ_TÊN", default="", help="Họ và tên có dấu.")
@click.option("--role", "roles", metavar="VAI_TRÒ", multiple=True, required=True, help="Vai trò; lặp lại được.")
@_HOUSE
def add(login: str, name: str, roles: tuple[str, ...], house: str) -> None:
    """Add a person and print the one-time password, which is kept nowhere."""
    from service.database.engine import writing
    from service.operations import people

    wanted = tuple(dict.fromkeys(people.role_named(one) for one in roles))
    with opened() as here, writing(here.engine) as db:
        moment = now()
        place = people.house_for(db, house, now=moment)
        password = people.add(
            db,
            organisation_id=place,
            login=login,
            name=name,
            roles=wanted,
            now=moment,
            zone=here.settings.timezone,
        )
    if password:
        _told(login, password)
    else:
        click.echo(f"{login.strip().lower()} đã có tài khoản; đã thêm vai trò ở cơ quan này, mật khẩu giữ nguyên.")


@user.command("list", cls=Command, short_help="Xem người dùng.", help="Xem người dùng của một cơ quan hay của tất cả.")
@_HOUSE
def show(house: str) -> None:
    """One line a person: login, name, roles."""
    from service.database.engine import reading
    from service.operations import people
    from service.operations.houses import organisation_named, organisations

    with opened() as here, reading(here.engine) as db:
        places = [organisation_named(db, house)] if house or not organisations(db) else organisations(db)
        for place in places:
            click.echo(f"{place.name} ({place.slug})")
            for one in people.listed(db, place.id, now=now(), zone=here.settings.timezone):
                state = "; đã khóa" if not one.active else "; chưa đổi mật khẩu dùng một lần" if one.must_change else ""
                click.echo(f"  {one.login}  {one.name}  ({one.role_words.lower()}{state})")


@user.command(
    "reset",
    cls=Command,
    short_help="Đặt lại mật khẩu.",
    help="In một mật khẩu dùng một lần mới và kết thúc mọi phiên của người ấy.",
)
@click.argument("login", metavar="TÊN_ĐĂNG_NHẬP")
def reset(login: str) -> None:
    """Print a new one-time password."""
    from service.database.engine import writing
    from service.operations import people

    if not login.strip():
        raise InputRefused("Chưa ghi tên đăng nhập.", advice="Xem danh sách bằng lệnh: thuky user list.")
    with opened() as here, writing(here.engine) as db:
        password = people.reset(db, login=login, now=now(), zone=here.settings.timezone)
    _told(login, password)


def _told(login: str, password: str) -> None:
    click.echo(f"Tên đăng nhập: {login.strip().lower()}")
    click.echo(f"Mật khẩu dùng một lần: {password}")
    click.echo("Mật khẩu này chỉ hiện một lần; người dùng phải đặt mật khẩu riêng khi đăng nhập lần đầu.")
