"""Máy này có gì để xuất PDF: finds LibreOffice, a Python that has `uno`, and the font for Times New Roman.

Everything is asked afresh at each call, because a person installs what is missing and tries again.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

# Searched after PATH, in this order; a `*` stands for a version.
OFFICE_PLACES = (
    "/usr/lib/libreoffice/program/soffice",
    "/usr/lib64/libreoffice/program/soffice",
    "/opt/libreoffice*/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
PYTHON_PLACES = ("/usr/bin/python3",)

# Same letter widths as Times New Roman, so that lines and pages break in the same places.
TIMES_METRIC = ("Times New Roman", "Tinos", "Liberation Serif", "TeX Gyre Termes")
# Letters that fonts without Vietnamese lack: ơ ư and letters with two marks, from the start and the end of their block.
VIETNAMESE_SAMPLE = "ƠơƯưẠạẤậẵỆỘộỚữỶỹ"

_QUICK_SECONDS = 20


def find_soffice() -> Path | None:
    """The LibreOffice command: on PATH first, then the usual places; None when there is none."""
    for name in ("soffice", "libreoffice"):
        if found := shutil.which(name):
            return Path(found)
    for place in OFFICE_PLACES:
        for path in sorted(Path("/").glob(place.lstrip("/")), reverse=True):
            if path.is_file():
                return path
    return None


def has_writer(soffice: Path) -> bool:
    """Whether Writer itself is there: Debian's LibreOffice may be installed without it and still list its filters.

    Told by Writer's library beside the program; where the program's folder is laid out otherwise, it is believed.
    """
    folder = soffice.resolve().parent
    return not (folder / "soffice.bin").exists() or (folder / "libswlo.so").exists()


def find_uno_python(soffice: Path) -> Path | None:
    """A Python that can `import uno`: the one shipped with `soffice`, then the system's; None when there is none."""
    program = soffice.resolve().parent
    candidates = [program / "python", program.parent / "Resources" / "python", *map(Path, PYTHON_PLACES)]
    if found := shutil.which("python3"):
        candidates.append(Path(found))
    for python in candidates:
        if python.is_file() and _answer([str(python), "-I", "-c", "import uno; print('uno')"]) == "uno":
            return python
    return None


def office_version(soffice: Path) -> str | None:
    """What LibreOffice says of itself, such as "LibreOffice 7.4.7.2 40(Build:2)"; None when it does not run."""
    return _answer([str(soffice), "--version"])


def times_font() -> str | None:
    """The font family that stands for Times New Roman on this machine, whatever it is; None without fontconfig."""
    answer = _answer(["fc-match", "--format=%{family[0]}", "Times New Roman"])
    return answer or None


def vietnamese_font() -> str | None:
    """The Times-metric family that stands for Times New Roman here, if it has the Vietnamese letters; else None.

    A font without them is worse than none: LibreOffice fills the holes from another font,
    and some readers of the PDF then lose those letters.
    """
    family = times_font()
    if family not in TIMES_METRIC:
        return None
    letters = " ".join(f"{ord(letter):x}" for letter in VIETNAMESE_SAMPLE)
    covering = _answer(["fc-list", f":family={family}:charset={letters}", "family"])
    return family if covering else None


def _answer(command: list[str]) -> str | None:
    """Standard output of a short command, stripped; None when it cannot run, fails or takes too long."""
    try:
        done = subprocess.run(  # noqa: S603 - a list, no shell, nothing from a document
            command, capture_output=True, text=True, timeout=_QUICK_SECONDS, check=True, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.strip()
