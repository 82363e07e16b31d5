"""Có phải tên một cơ quan không: with what words the name of a body may begin, and what stands in none."""

from __future__ import annotations

from extractors.documents.view import View
from vitext.lazy import regex

GATHERED = regex(
    r"(?:dai hoi(?! dong)|dai hoi dong co dong(?= (?:thuong nien|bat thuong|nam|lan)(?!\w))"
    r"|hoi nghi|ky hop|hoi truong)(?!\w)"
)  # nor is a hall a body
_HELD_ONE = regex(r"to chuc (?:thanh cong )?(?:hoi nghi|dai hoi|ky hop|phien hop|cuoc hop|hop|le|buoi)(?!\w)")
_GROUP = regex(
    r"(?:(?:khoi|cum) thi dua|chi bo|dang bo|chi doan|cong doan|tieu ban"
    r"|doan (?:cong tac|khao sat|giam sat|kiem tra))(?!\w)"
)
_SMALL_GROUP = regex(
    r"(?:giao (?:xu|hat|ho|phan)|khoi|cum|truong|cong ty|htx|hop tac xa|doan|thon|xom|khu pho|to dan pho|buon) (?=\w)"
)
_OFFICES = (
    "bộ ",
    "sở ",
    "cục ",
    "viện ",
    "tổng cục ",
    "bệnh viện ",
    "ngân hàng ",
)  # as some newspapers write them: “bộ Công an”
_ACTS = regex(
    r"\s(?:lam viec|giam sat viec|kiem tra viec|toi du|den du|phat bieu|da|tiep tuc"
    r"|(?<!\sban )(?<!^ban )chi dao|phat dong"
    r"|tham gia|huong dan|trao(?= co|tang))\s"
)
_BEGUN_SO = ("bao hiem", "bao tang", "bao ve")  # “Bảo hiểm xã hội tỉnh”


def begins_name(view: View, at: int) -> bool:
    """Whether a name begins with a capital, or with the word of a group whose name follows: “trường Hữu Nghị”.

    “Bảo Hưng” is a place, though it folds to a newspaper.
    """
    if view.flow[at : at + 7].lower() == "sơ kết " or view.flow[at : at + 9].lower() == "bàn việc ":
        return False  # folds to “Sở”, to “Ban”
    if view.flow[at : at + 5].lower() == "viên " or _HELD_ONE.match(view.key, at):
        return False  # nor is “viên chức” an institute, or “Tổ ‖ chức hội nghị” a group
    if view.flow.startswith(("Phong", "PHONG"), at):
        return False  # “Lê Hồng Phong” is no “Phòng”
    if view.flow.startswith("Nhật Bản", at - 5):
        return False  # no “Ban”
    if view.flow.startswith("Bảo ", at) and not view.key.startswith(_BEGUN_SO, at):
        return False
    if view.flow[at].isupper() or _GROUP.match(view.key, at):
        return True
    if office := next((office for office in _OFFICES if view.flow.startswith(office, at)), None):
        return view.flow[at + len(office)].isupper()
    group = _SMALL_GROUP.match(view.key, at)
    return group is not None and view.flow[group.end()].isupper()


def holds_verb(view: View, at: int, name: str) -> bool:
    """Whether there is a verb in what should be a name; “Đà Nẵng” begins with none, though it folds to “đã”."""
    said = (view.flow[at + verb.start() + 1 : at + verb.end()] for verb in _ACTS.finditer(name))
    return any(verb[0].islower() and not verb.startswith("da ") for verb in said)  # nor is “bưởi da xanh” a verb
