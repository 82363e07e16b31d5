"""Tình trạng xuất PDF: what is there and what is missing, one line a part, for a person to read."""

from __future__ import annotations

from dataclasses import dataclass

from templates_docx.office.find import (
    find_soffice,
    find_uno_python,
    has_writer,
    office_version,
    times_font,
    vietnamese_font,
)

INSTALL_OFFICE = (
    "Hãy cài LibreOffice Writer (trên Debian, Ubuntu: "
    "sudo apt install libreoffice-writer-nogui python3-uno fonts-croscore) rồi chạy lại; tệp .docx vẫn dùng được."
)
INSTALL_UNO = "Hãy cài gói python3-uno (trên Debian, Ubuntu: sudo apt install python3-uno) rồi chạy lại."
INSTALL_FONT = (
    "Hãy cài gói phông fonts-croscore hoặc fonts-liberation2 "
    "(trên Debian, Ubuntu: sudo apt install fonts-croscore) rồi chạy lại."
)


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that PDF needs. `detail` says what was found; `advice` what to do, empty when present."""

    name: str
    present: bool
    detail: str
    advice: str = ""


def office_status() -> tuple[Part, ...]:
    """LibreOffice, the Python that talks to it, and the font, in that order; takes about a second."""
    return (_office(), _uno(), _font())


def _office() -> Part:
    name = "LibreOffice"
    soffice = find_soffice()
    if soffice is None:
        return Part(name, present=False, detail="Không tìm thấy.", advice=INSTALL_OFFICE)
    version = office_version(soffice)
    if version is None:
        return Part(name, present=False, detail=f"Có tệp {soffice} nhưng không chạy được.", advice=INSTALL_OFFICE)
    if not has_writer(soffice):
        return Part(name, present=False, detail=f"{version}, nhưng thiếu phần Writer.", advice=INSTALL_OFFICE)
    return Part(name, present=True, detail=f"{version} ({soffice})")


def _uno() -> Part:
    name = "Cầu nối Python–LibreOffice (uno)"
    soffice = find_soffice()
    python = find_uno_python(soffice) if soffice else None
    if python is None:
        return Part(name, present=False, detail="Không tìm thấy.", advice=INSTALL_UNO)
    return Part(name, present=True, detail=str(python))


def _font() -> Part:
    name = "Phông chữ thay Times New Roman"
    font = vietnamese_font()
    if font is not None:
        return Part(name, present=True, detail=font)
    chosen = times_font()
    if chosen is None:
        detail = "Không lấy được danh sách phông chữ (thiếu fontconfig)."
    else:
        detail = f"Máy đang dùng {chosen}: không cùng độ rộng chữ với Times New Roman hoặc thiếu chữ tiếng Việt."
    return Part(name, present=False, detail=detail, advice=INSTALL_FONT)
