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


_SPLIT = re.compile(r"\s+[-–—]\s+|,\s*")
_ADDRESS = re.compile(r"^(đồng chí|đ/c|ông|bà)\s+", re.IGNORECASE)


def read_person(line: str) -> dict[str, Any]:
    """Read "đồng chí Nguyễn Văn A - Chủ tịch, Bí thư" as name, titles and form of address."""
    line = " ".join(line.split())
    found = _ADDRESS.match(line)
    keys: dict[str, Any] = {}
    if found:
        spoken = found.group(1).lower()
        keys["xung_ho"] = "đồng chí" if spoken == "đ/c" else spoken
        line = line[found.end() :]
    name, *titles = _SPLIT.split(line)
    keys["ho_ten"] = name
    if titles:
        keys["chuc_vu"] = titles
    return keys


PersonField = Annotated[Person, from_text(read_person)]
