"""Tệp .doc .rtf .odt → .docx: LibreOffice turns old formats into one that we read ourselves, old fonts kept.

It runs once a file, in a folder and profile of its own, without macros, links or network, and is ended with its group.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import quoteattr

from domain.errors import InputRefused, NotAvailable

from . import caged
from .docx.read import read_docx
from .texts import ReadText, Upload

_PLACES = ("/usr/lib/libreoffice/program/soffice", "/usr/lib64/libreoffice/program/soffice")
_COMMON = "/org.openoffice.Office.Common"
_INET = "/org.openoffice.Inet/Settings"
_SETTINGS: tuple[tuple[str, str, str], ...] = (
    (f"{_COMMON}/Security/Scripting", "DisableMacrosExecution", "true"),
    (f"{_COMMON}/Security/Scripting", "MacroSecurityLevel", "3"),
    (f"{_COMMON}/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    (_INET, "ooInetProxyType", "2"),
    (_INET, "ooInetHTTPProxyName", "127.0.0.1"),
    (_INET, "ooInetHTTPProxyPort", "9"),
    (_INET, "ooInetHTTPSProxyName", "127.0.0.1"),
    (_INET, "ooInetHTTPSProxyPort", "9"),
    (_INET, "ooInetNoProxy", ""),
    ("/org.openoffice.Setup/Office", "ooSetupInstCompleted", "true"),
    (f"{_COMMON}/Misc", "FirstRun", "false"),
    ("/org.openoffice.Office.Java/VirtualMachine", "Enable", "false"),
)


def read_office(upload: Upload) -> ReadText:
    """The text of a .doc, .rtf or .odt. Raises NotAvailable without LibreOffice, InputRefused, LimitExceeded."""
    kind = _ending(upload.data)
    soffice = _find(kind)
    with tempfile.TemporaryDirectory(prefix="thuky-doc-") as name:
        folder = Path(name)
        _write_profile(folder / "profile")
        given = folder / f"in{kind}"
        given.write_bytes(upload.data)
        words = [str(soffice), "--headless", "--norestore", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
        words += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "out"), str(given)]
        caged.command(
            words, seconds=upload.limits.office_seconds, memory=caged.MOST_MEMORY, folder=folder, what=f"Tệp {kind}"
        )
        made = folder / "out" / "in.docx"
        if not made.is_file() or made.stat().st_size > upload.limits.size:
            raise InputRefused(
                f"LibreOffice không mở được tệp {kind} này; tệp có thể bị hỏng hoặc có mật khẩu.",
                advice="Hãy mở bằng Word, lưu thành .docx rồi tải lên.",
            )
        content = made.read_bytes()
    read = read_docx(Upload(content, upload.name, upload.media_type, upload.limits))
    return replace(read, source=upload.source(read.source.text, encoding=read.source.encoding))


def _ending(data: bytes) -> str:
    if data.startswith(b"{\\rtf"):
        return ".rtf"
    return ".odt" if data.startswith(b"PK") else ".doc"


def _find(kind: str) -> Path:
    for name in ("soffice", "libreoffice", *_PLACES):
        if found := shutil.which(name):
            return Path(found)
    old = "là .doc cũ" if kind == ".doc" else f"là {kind}"
    raise NotAvailable(
        f"Tệp này {old} và máy chủ chưa cài LibreOffice.",
        advice="Hãy lưu thành .docx rồi tải lại, hoặc nhờ người quản trị cài thêm.",
    )


def _write_profile(folder: Path) -> None:
    items = "".join(
        f'<item oor:path={quoteattr(path)}><prop oor:name={quoteattr(name)} oor:op="fuse"><value>{value}</value></prop>'
        "</item>"
        for path, name, value in _SETTINGS
    )
    (folder / "user").mkdir(parents=True)
    (folder / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        f'xmlns:xs="http://www.w3.org/2001/XMLSchema">{items}</oor:items>\n',
        encoding="utf-8",
    )
