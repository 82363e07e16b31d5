"""Hồ sơ riêng cho LibreOffice: settings that keep a document from running, fetching or asking anything.

Source: LibreOffice's configuration schema (officecfg, `registrymodifications.xcu` of a user profile).
A setting that some version does not know is passed over by it, so newer names may stand here too.
"""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import quoteattr

# Nothing listens on the discard port; should a link get past the other settings, it still reaches no one.
_NOWHERE = ("127.0.0.1", 9)

_COMMON = "/org.openoffice.Office.Common"
_INET = "/org.openoffice.Inet/Settings"

SETTINGS: tuple[tuple[str, str, str | int | bool], ...] = (
    # no macro, and no fetching for a document that nobody declared trusted
    (f"{_COMMON}/Security/Scripting", "DisableMacrosExecution", True),
    (f"{_COMMON}/Security/Scripting", "MacroSecurityLevel", 3),
    (f"{_COMMON}/Security/Scripting", "BlockUntrustedRefererLinks", True),
    # links are never brought up to date on load: Writer counts 0 = never, Calc 1 = never
    ("/org.openoffice.Office.Writer/Content/Update", "Link", 0),
    ("/org.openoffice.Office.WriterWeb/Content/Update", "Link", 0),
    ("/org.openoffice.Office.Calc/Content/Update", "Link", 1),
    # the way out is a proxy that does not exist; 2 = settings by hand
    (_INET, "ooInetProxyType", 2),
    (_INET, "ooInetHTTPProxyName", _NOWHERE[0]),
    (_INET, "ooInetHTTPProxyPort", _NOWHERE[1]),
    (_INET, "ooInetHTTPSProxyName", _NOWHERE[0]),
    (_INET, "ooInetHTTPSProxyPort", _NOWHERE[1]),
    (_INET, "ooInetFTPProxyName", _NOWHERE[0]),
    (_INET, "ooInetFTPProxyPort", _NOWHERE[1]),
    (_INET, "ooInetNoProxy", ""),
    # nothing that starts by itself or waits for a person
    ("/org.openoffice.Setup/Office", "ooSetupInstCompleted", True),
    (f"{_COMMON}/Misc", "FirstRun", False),
    (f"{_COMMON}/Misc", "CrashReport", False),
    (f"{_COMMON}/Misc", "ShowTipOfTheDay", False),
    (f"{_COMMON}/History", "PickListSize", 0),
    ("/org.openoffice.Office.Update/Update", "Enabled", False),
    ("/org.openoffice.Office.Recovery/AutoSave", "Enabled", False),
    ("/org.openoffice.Office.Recovery/RecoveryInfo", "Enabled", False),
    ("/org.openoffice.Office.Java/VirtualMachine", "Enable", False),
)


def write_profile(folder: Path) -> None:
    """Make the user profile in `folder` (LibreOffice's `UserInstallation`), before LibreOffice starts."""
    user = folder / "user"
    user.mkdir(parents=True)
    (user / "registrymodifications.xcu").write_text(profile_text(), encoding="utf-8")


def profile_text() -> str:
    """`SETTINGS` as the XML that LibreOffice reads."""
    items = "\n".join(
        f'<item oor:path={quoteattr(path)}><prop oor:name={quoteattr(name)} oor:op="fuse">'
        f"<value>{str(value).lower() if isinstance(value, bool) else value}</value></prop></item>"
        for path, name, value in SETTINGS
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry"'
        ' xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n'
        f"{items}\n</oor:items>\n"
    )
