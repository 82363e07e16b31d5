"""The installed command against the data of a test's own settings."""

from __future__ import annotations

from click.testing import CliRunner, Result

from service.cli import cli
from service.settings import Settings


def thuky(settings: Settings, *arguments: object) -> Result:
    """One call of `thuky` with these settings in its environment."""
    return CliRunner().invoke(cli, [str(one) for one in arguments], env=environment(settings))


def environment(settings: Settings) -> dict[str, str]:
    """The settings as a shell would have them."""
    return {
        "THUKY_DATA": str(settings.data),
        "DATABASE_URL": settings.database_url.replace("postgresql+psycopg://", "postgresql://"),
        "THUKY_PUBLIC_URL": settings.public_url,
    }
