"""Hồ sơ cơ quan: what is kept of an organisation ↔ `domain.organisation.Organisation`, by its Vietnamese keys."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from domain.consistency import check
from domain.organisation import Organisation
from domain.record import MeetingRecord
from vitext.fold import fold


@cache
def _adapter() -> TypeAdapter[Organisation]:
    return TypeAdapter(Organisation)


def organisation_of(profile: Mapping[str, Any], *, name: str = "") -> Organisation:
    """A kept profile; what the domain does not read in it is passed over. `name` stands in where it has none."""
    kept = dict(profile)
    if name and not kept.get("ten"):
        kept["ten"] = name
    while True:
        wrong = wrong_keys(kept) & kept.keys()
        if not wrong:
            break
        kept = {key: value for key, value in kept.items() if key not in wrong}
    return _adapter().validate_python(kept)


def wrong_keys(profile: Mapping[str, Any]) -> set[str]:
    """The keys of a profile whose values the domain refuses."""
    try:
        _adapter().validate_python(dict(profile))
    except ValidationError as error:
        return {str(one["loc"][0]) for one in error.errors() if one["loc"]}
    return set()


def merged(profile: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """The profile with new values; a group of keys (`quy_uoc`) keeps those that are not named; None takes one out."""
    made = dict(profile)
    for key, value in values.items():
        if isinstance(value, Mapping) and key != "ky_hieu":
            value = {name: one for name, one in {**made.get(key, {}), **value}.items() if one is not None}
        if value is None:
            made.pop(key, None)
        else:
            made[key] = value
    return made


def remarks_of(organisation: Organisation) -> dict[str, str]:
    """What one would better look at again, by field: "viet_tat", "nguoi_ky.0.quyen_han"."""
    remarks: dict[str, str] = {}
    for finding in check(MeetingRecord(organisation=organisation)):
        if finding.path[:1] == ("co_quan",):
            remarks.setdefault(".".join(map(str, finding.path[1:])), finding.message)
    name, short = organisation.name or "", organisation.abbreviation or ""
    if len(name) > 3 and name == name.upper():
        remarks["ten"] = "Hãy viết hoa như trong lời văn (Liên minh Hợp tác xã tỉnh …); phần đầu trang tự in hoa."
    if not short:
        remarks["viet_tat"] = "Chưa có chữ viết tắt nên số, ký hiệu văn bản còn để trống chỗ này."
    elif " " in short or fold(short).upper() != fold(short):
        remarks["viet_tat"] = "Chữ viết tắt thường viết hoa, liền nhau, ví dụ LMHTX."
    if organisation.parent is None:
        remarks["co_quan_chu_quan"] = "Chưa ghi cơ quan chủ quản. Nếu không có, hãy đánh dấu vào ô bên dưới."
    if not organisation.place:
        remarks["dia_danh"] = "Chưa có địa danh nên dòng ngày tháng còn để trống chỗ này."
    return remarks
