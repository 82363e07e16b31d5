"""Small PDF files, written by hand: lines of text on pages, in one built-in font and its one-byte letters."""

from __future__ import annotations


def pdf(*pages: tuple[str, ...], copies: int = 1) -> bytes:
    """A PDF with one page for each tuple of lines (letters of Latin-1), `copies` times over."""
    return pdf_of(*(_content(lines) for lines in pages * copies))


def ruled(rows: tuple[tuple[str, ...], ...], *, above: str = "", below: str = "") -> bytes:
    """A PDF with a table: text column by column, as programs often write it, and a border around every cell."""
    wide, high, left, top = 110, 40, 60, 740
    drawn = [f"BT /F1 12 Tf 60 780 Td ({above}) Tj ET"]
    for column in range(len(rows[0])):
        for row, cells in enumerate(rows):
            x, y = left + wide * column, top - high * row
            drawn.append(f"{x} {y - high} {wide} {high} re S")
            for place, line in enumerate(cells[column].split("\n")):
                drawn.append(f"BT /F1 10 Tf {x + 5} {y - 15 - 14 * place} Td ({line}) Tj ET")
    drawn.append(f"BT /F1 12 Tf 60 {top - high * len(rows) - 40} Td ({below}) Tj ET")
    return pdf_of("\n".join(drawn))


def pdf_of(*contents: str) -> bytes:
    """A PDF with one page for each stream of drawing orders; its font is called F1."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    objects[2] = objects[2].replace(" >>", " /Encoding /WinAnsiEncoding >>")
    kids = []
    for content in contents:
        stream = f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
        page = f"/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects) + 1} 0 R"
        objects += [stream, f"<< {page} /Resources << /Font << /F1 3 0 R >> >> >>"]
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    made, places = b"%PDF-1.4\n", []
    for number, written in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{written}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(made)}\n%%EOF\n"
    return made + end.encode()


def _content(lines: tuple[str, ...]) -> str:
    shown = "".join(
        f"BT /F1 12 Tf 60 {800 - 20 * place} Td ({line.replace('(', '[').replace(')', ']')}) Tj ET\n"
        for place, line in enumerate(lines)
    )
    return shown.encode("latin-1").decode("latin-1")
