"""Những tệp cần đọc: files as named, and the files of a folder that look like documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from domain.errors import InputRefused
from service.commands.shared.files import named

_READABLE = frozenset(
    (
        *(".docx", ".doc", ".rtf", ".odt", ".pdf", ".html", ".htm", ".txt", ".md", ".zip"),
        *(".png", ".jpg", ".jpeg", ".tif", ".tiff"),
    )
)


@dataclass(frozen=True, slots=True)
class Job:
    """A file to read and what it is called in the results: its path below the folder that was named, else its name."""

    path: Path
    name: str


def jobs_of(paths: Sequence[Path], *, except_for: Path | None) -> list[Job]:
    """The files to read, in the order named, those of a folder by name; never the file the results go to.

    InputRefused when there are none.
    """
    jobs = [job for path in paths for job in _of(path) if except_for is None or not _same(job.path, except_for)]
    if not jobs:
        kinds = "Word, PDF, ảnh, trang web, tệp .txt hay .zip"
        raise InputRefused(
            f"Không có tệp nào đọc được trong {named(paths[0])}.",
            advice=f"Hãy chỉ rõ tệp, hoặc thư mục có tệp {kinds}.",
        )
    return jobs


def _of(path: Path) -> Iterator[Job]:
    if not path.is_dir():
        yield Job(path, path.name)
        return
    for file in sorted(path.rglob("*")):
        shown = file.relative_to(path)
        hidden = any(part.startswith((".", "~$")) for part in shown.parts)  # "~$…" is Word's mark of an open file
        if file.suffix.lower() in _READABLE and not hidden and file.is_file():
            yield Job(file, shown.as_posix())


def _same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)
