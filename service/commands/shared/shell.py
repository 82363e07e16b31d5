"""Vỏ của lệnh: commands in Vietnamese, and one place where every error becomes a sentence and an exit status.

0  done                              4  a limit was reached
1  done, with faults to look at      5  the program's own mistake
2  input or use refused            130  stopped by Ctrl+C
3  something is missing on this machine
"""

from __future__ import annotations

import errno
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import click

from domain.errors import ThukyError
from service.commands.shared.faults import INTERRUPTED, lines_of, lines_of_system, lines_of_unexpected
from service.commands.shared.words import speak_vietnamese

speak_vietnamese()


class Command(click.Command):
    """A command whose help is Vietnamese throughout."""

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("options_metavar", "[TÙY CHỌN]")
        super().__init__(*args, **options)


class Group(click.Group):
    """A group whose help is Vietnamese throughout and whose errors are sentences."""

    command_class = Command

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("options_metavar", "[TÙY CHỌN]")
        options.setdefault("subcommand_metavar", "LỆNH [ĐỐI SỐ]...")
        super().__init__(*args, **options)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """In the order given, not the alphabet's."""
        return list(self.commands)

    def main(self, args: Sequence[str] | None = None, prog_name: str | None = None, **extra: Any) -> NoReturn:  # type: ignore[override]
        """Run, then leave with the exit status; a traceback never reaches the terminal."""
        extra.pop("standalone_mode", None)
        try:
            status = super().main(args, prog_name, standalone_mode=False, **extra)
            sys.stdout.flush()
        except click.ClickException as error:
            error.show()
            sys.exit(error.exit_code)
        except (click.Abort, KeyboardInterrupt):
            _leave(["Đã dừng theo yêu cầu; tệp đang ghi dở không được giữ lại."], INTERRUPTED)
        except ThukyError as error:
            _leave(lines_of(error), error.status)
        except OSError as error:
            if error.errno == errno.EPIPE:  # the reader of our output has left, as `head` does
                _drop_output()
                sys.exit(1)
            _leave(lines_of_system(error), 1)
        except Exception as error:  # noqa: BLE001 - the last line of defence
            _leave(*lines_of_unexpected(error))
        sys.exit(status if isinstance(status, int) else 0)


Group.group_class = Group


def _leave(lines: list[str], status: int) -> NoReturn:
    click.echo("\n".join(lines), err=True)
    sys.exit(status)


def _drop_output() -> None:
    """Let nothing be written at exit to a pipe that nobody reads."""
    import os

    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
