"""Ghi lại số trang: writes page_counts.toml anew, after a change of the templates that was meant and looked at.

python tests/templates_docx/pages/record_page_counts.py
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from pages_printing import FORMS, Press, form_name, sample_record

from templates_docx.office.convert import OfficeConverter

_HEAD = """\
# Số trang của từng văn bản dựng từ bản ghi mẫu (LibreOffice, phông chữ cùng kích thước với Times New Roman).
# Written by: python tests/templates_docx/pages/record_page_counts.py
"""


def main() -> None:
    """Print every form of the sample record and write down how many pages each has."""
    record = sample_record()
    with OfficeConverter() as office, tempfile.TemporaryDirectory() as folder:
        press = Press(office, Path(folder))
        lines = [f"{form_name(form)} = {len(press.proof(record, *form).pages.sheets)}\n" for form in FORMS]
    Path(__file__).with_name("page_counts.toml").write_text(_HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
