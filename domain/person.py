"""Người: họ tên, chức vụ, đơn vị. A person with titles, as a list of delegates or a signature names one."""

from __future__ import annotations

import re
from typing import Annotated, Any

from domain.fields import Text, Texts, from_text, key, record
from vitext.lazy import regex


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


_DASH = regex(r"\s+[-–—]\s+")
_SURNAME = regex(r"^Ông\s+(Thị|Văn|Thế|Ích)\s")  # a family name of its own, not a form of address
_ADDRESS = regex(r"^(đồng chí|đ/c|ông|bà)\s+", re.IGNORECASE)


_OFFICE = regex(
    r"(?:quyền|chánh|phó|trưởng|chủ tịch|chủ nhiệm|giám đốc|tổng|bí thư|thư ký|ủy viên|kế toán|(?:chi )?cục trưởng)\b",
    re.IGNORECASE,
)


def called(name: str) -> tuple[str, str]:
    """The form of address that stands before a name in its field, and the name: ("ông", "Lê Văn A")."""
    found = _ADDRESS.match(name)
    if not found or _SURNAME.match(name):
        return "", name
    spoken = found[1].lower()
    return "đồng chí" if spoken == "đ/c" else spoken, name[found.end() :]


def names_a_body(name: str) -> bool:
    """Whether a "name" is a body's: "Văn phòng", "Các tổ". Each syllable of a person's begins with a capital."""
    first = [word[0] for word in name.split() if word[0].isalpha()]
    mixed = any(letter.isupper() for letter in first) and any(letter.islower() for letter in first)
    return mixed and not _OFFICE.match(name)


def read_person(line: str) -> dict[str, Any]:
    """Read "đồng chí Nguyễn Văn A - Chủ tịch, Bí thư" as name, titles and form of address."""
    line = " ".join(line.split())
    spoken, line = called(line)
    keys: dict[str, Any] = {"xung_ho": spoken} if spoken else {}
    name, _, rest = _DASH.sub("\n", line, count=1).partition("\n")
    if not rest:
        name, _, rest = line.partition(",")
    keys["ho_ten"] = name.strip()
    titles = [title.strip() for title in rest.split(",") if title.strip()]
    if titles:
        keys["chuc_vu"] = titles
    return keys


PersonField = Annotated[Person, from_text(read_person)]
