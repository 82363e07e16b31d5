"""Viết bản chuyển đổi mới: `python -m service.database.revise "lý do"` holds the tables against them."""

from __future__ import annotations

import sys

from alembic import command
from alembic.config import Config

from service.database.engine import open_engine, writing
from service.database.migrate import MIGRATIONS, upgrade


def main(message: str) -> None:
    """Write one migration that brings an up-to-date database to the present tables."""
    engine = open_engine("sqlite:///:memory:")
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.set_main_option("file_template", "%%(year)d%%(month).2d%%(day).2d_%%(slug)s")
    upgrade(engine)
    with writing(engine) as connection:
        config.attributes["connection"] = connection
        command.revision(config, message, autogenerate=True)


if __name__ == "__main__":
    main(sys.argv[1])
