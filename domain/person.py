"""Người: họ tên, chức vụ, đơn vị. A person with titles, as a list of delegates or a signature names one."""

from __future__ import annotations

import re
from typing import Annotated, Any

from domain.fields import Text, Texts, from_text, key, record


@record
class Person:
    """Someone named in a document. `titles` go from the highest office down, as they are read out."""

    name: Annotated[Text, key("ho_ten", "Họ và tên, không kèm học hàm, học vị.")]
    titles: Annotated[Texts, key("chuc_vu", "Chức vụ; nhiều chức vụ thì ghi thành danh sách.")] = ()
    unit: Annotated[Text | None, key("don_vi", "Cơ quan, đơn vị.")] = None
    address: Annotated[Text | None, key("xung_ho", "Cách xưng hô: đồng chí, ông, bà.")] = None

    @property
    def title(self) -> str:
        """The titles in one line, separated by commas; empty when none is known."""
        return ", ".join(self.titles)


_DASH = re.compile(r"\s+[-–—]\s+")
_SURNAME = re.compile(r"^Ông\s+(Thị|Văn|Thế|Ích)\s")  # a family name of its own, not a form of address
_ADDRESS = re.compile(r"^(đồng chí|đ/c|ông|bà)\s+", re.IGNORECASE)


def read_person(line: str) -> dict[str, Any]:
    """Read "đồng chí Nguyễn Văn A - Chủ tịch, Bí thư" as name, titles and form of address."""
    line = " ".join(line.split())
    found = _ADDRESS.match(line)
    keys: dict[str, Any] = {}
    if found and not _SURNAME.match(line):
        spoken = found.group(1).lower()
        keys["xung_ho"] = "đồng chí" if spoken == "đ/c" else spoken
        line = line[found.end() :]
    name, _, rest = _DASH.sub("\n", line, count=1).partition("\n")
    if not rest:
        name, _, rest = line.partition(",")
    keys["ho_ten"] = name.strip()
    titles = [title.strip() for title in rest.split(",") if title.strip()]
    if titles:
        keys["chuc_vu"] = titles
    return keys


PersonField = Annotated[Person, from_text(read_person)]
