"""Người được nêu tên, kèm chức danh: the person after an honorific or before a title, and where.

đồng chí Lê Bá Khoan, Chủ tịch Liên minh HTX tỉnh · đ/c X – UV BCH … · Ông Đặng Hoài Ân, Chánh Văn phòng
Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Đinh Ngọc Sơn (titles before the name)
"""
# ruff: noqa: E501, SIM905 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from domain.extraction import Mention, Span
from extractors.documents.names import FAMILIES, LOWER, NAME, UPPER
from extractors.documents.signature import signatures
from extractors.documents.view import View, view_of
from vitext.fold import fold

ROLE_WORD = (
    r"(?:nguyen |quyen )?(?:pho )?(?:tong )?(?:chu tich|bi thu|giam doc|truong|vu truong|chanh|uy vien|uv|chu nhiem|hieu truong|ke toan|thu ky"
    r"|thuong truc|(?:tinh|thanh|huyen|dang|cap) uy vien|chi hoi|thanh vien|doi truong|to truong|cum truong|pho|thu truong|chi huy|cong chuc"
    r"|can bo|chuyen vien|bo truong|thu tuong|truong thon|truong ban|dai bieu|thu quy|kiem soat)(?!\w)"
)
_HONORIFIC = re.compile(
    r"(?<!\w)(?:dong chi|cac dong chi|d/c|ong|ba|anh|chi|co|thay|luong y|bac si|tien si|ts\.?|nha bao|ky su)\s+"
)
_HONORED = frozenset(
    "đồng chí|các đồng chí|đ/c|ông|bà|anh|chị|cô|thầy|lương y|bác sĩ|tiến sĩ|nhà báo|kỹ sư|ts".split("|")
)
_NAME_AT = re.compile(rf"{NAME}")
_SHORT = re.compile(rf"[{UPPER}][{LOWER}]+(?![{LOWER}{UPPER}])")
_ROLE_AFTER = re.compile(rf"\s*(?:,|-|\()\s*(?:chuc (?:vu|danh)\s*:?\s*)?(?=(?:la )?{ROLE_WORD})")
_ROLE_END = re.compile(r"[.;:()\n\"]|,(?!\s*" + ROLE_WORD + r")|\s-\s(?!\s*" + ROLE_WORD + ")")
# Read on folded text, so only counted where the text has a small letter: “làm” ends a title, “Lam Sơn” does not.
_VERB = re.compile(
    r"\s(?=(?:chu tri|chu toa|lam|phat bieu|cho biet|cho rang|de nghi|yeu cau|ket luan|trinh bay|bao cao|thong qua|chi dao|danh gia|nhan manh"
    r"|ghi nhan|chia se|bay to|kien nghi|da|dan dau|cung|tham du|tham gia|den|du|tai|khai mac|nhat tri|duoc|la|trao|dieu hanh|hoan nghenh|thay mat|se|co y kien"
    r"|tra loi|phan cong|thong tin|dong chu tri|va cac)(?!\w))"
)
_WORD = re.compile(r"\w+")
# The first words of the verbs, with their marks: “tại” ends a title, “Vận tải” does not.
_MARKED = frozenset(
    "chủ làm phát đề yêu kết trình báo thông chỉ đánh nhấn ghi bày kiến đã dẫn cùng tham đến dự tại khai nhất được là điều hoan thay sẽ có trả phân đồng và".split()
)
_ROLE_START = re.compile(rf"(?<![\w-]){ROLE_WORD}")
_NOT_NAMES = re.compile(
    r"(?:chu tich|bi thu|pho |giam doc|truong |chanh |uy vien|hoi dong|ban |ban$|uy ban|thuong truc|lien minh|hoi nghi|dang uy|tinh uy|huyen uy|so |phong |van phong|viet nam|cac |trung tam"
    r"|chu tri|thu ky|hop tac|nong dan|phu nu|quoc hoi|chinh phu|mat tran|kinh te|hdnd|ubnd|htx|cong an|quan su|noi vu|tai chinh|bo truong|thu tuong)"
)


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """One naming of a person: the name's span, the role's and where the whole naming ends."""

    name: Span
    role: Span | None
    end: int


def persons(view: View, start: int = 0, end: int | None = None) -> list[FoundPerson]:
    """Everyone named with an honorific or with a title before the name in this stretch, in order."""
    end = len(view.key) if end is None else end
    found: list[FoundPerson] = []
    for honorific in _HONORIFIC.finditer(view.key, start, end):
        said = view.flow[honorific.start() : honorific.end()].lower().split()
        if not (view.flow.isascii() or " ".join(said) in _HONORED or "." in said[0]):
            continue
        name = _NAME_AT.match(view.flow, honorific.end(), end) or _SHORT.match(view.flow, honorific.end(), end)
        if name is None or _NOT_NAMES.match(view.key, name.start()):
            continue
        found.append(_with_role(view, _without_title(view, name.span()), end))
    taken = {person.name[0] for person in found}
    found += [person for person in _after_titles(view, start, end, found) if person.name[0] not in taken]
    return sorted(found, key=lambda person: person.name)


def _without_title(view: View, span: Span) -> Span:
    """A title in capitals that follows without a comma is no part of the name: “Lê Văn A Chủ tịch …”."""
    title = _ROLE_START.search(view.key, span[0] + 2, span[1] + 12)
    if title and title.start() < span[1] and title.start() > span[0] + 2:
        return (span[0], len(view.flow[: title.start()].rstrip()))
    return span


def _with_role(view: View, name: Span, limit: int) -> FoundPerson:
    opened = _ROLE_AFTER.match(view.key, name[1], limit)
    if opened is None:
        return FoundPerson(name, None, name[1])
    start = opened.end() + (3 if view.key.startswith("la ", opened.end()) else 0)
    close = _ROLE_END.search(view.key, start, min(limit, start + 220))
    stop = close.start() if close else min(limit, start + 220)
    verb = _verb(view, start, stop)
    return FoundPerson(name, (start, stop if verb is None else verb), stop if verb is None else verb)


def _verb(view: View, start: int, end: int) -> int | None:
    for verb in _VERB.finditer(view.key, start, end):
        said = _WORD.match(view.flow, verb.end())
        if view.flow[verb.end()].islower() and said and (said.group().isascii() or said.group() in _MARKED):
            return verb.start()
    return None


def _after_titles(view: View, start: int, end: int, known: list[FoundPerson]) -> list[FoundPerson]:
    found: list[FoundPerson] = []
    past = start
    for title in _ROLE_START.finditer(view.key, start, end):
        if title.start() < past or not view.flow[title.start()].isupper():
            continue
        close = re.compile(r"[.;:()\n\"]").search(view.key, title.end(), min(end, title.end() + 160))
        stop = close.start() if close else min(end, title.end() + 160)
        verb = _verb(view, title.end(), stop)
        if verb is None or any(person.role and person.role[0] <= title.start() < person.end for person in known):
            continue
        name = _last_name(view, title.end(), verb)
        if name:
            found.append(FoundPerson(name, (title.start(), len(view.flow[: name[0]].rstrip())), verb))
            past = verb
    return found


def _last_name(view: View, start: int, end: int) -> Span | None:
    """The name that ends at `end`, after the words of a title: two to four capitalised syllables."""
    words = list(re.finditer(r"\S+", view.flow[start:end]))
    run = 0
    for word in reversed(words):
        piece = word.group()
        if not re.fullmatch(rf"[{UPPER}](?:[{LOWER}]+)?", piece) or run == 4:
            break
        run += 1
    sizes = [size for size in (3, 2, 4) if size <= run]
    for size in sorted(sizes, key=lambda size: fold(words[-size].group()).lower() not in FAMILIES):
        if not _NOT_NAMES.match(view.key, start + words[-size].start()):
            return (start + words[-size].start(), end)
    return None


def find_people(text: str) -> tuple[Mention, ...]:
    """People by name with their fullest title and every span, signers included; a later short naming joins the full one."""
    view = view_of(text)
    names: dict[str, str] = {}
    roles: dict[str, str] = {}
    spans: dict[str, list[Span]] = {}

    def add(name: str, role: str | None, span: Span) -> None:
        key = view.key_of(span)
        names.setdefault(key, name)
        if role and len(role) > len(roles.get(key, "")):
            roles[key] = role
        spans.setdefault(key, []).append(span)

    for person in persons(view):
        name = view.words(person.name)
        if " " in name:
            add(name, view.words(person.role) if person.role else None, person.name)
    for signature in signatures(view):
        at = view.flow.find(signature.role.name.split()[0], signature.span[0])
        place = re.compile(r"\s+".join(map(re.escape, signature.role.name.split()))).search(
            view.flow, max(signature.span[0], at), signature.span[1]
        )
        if place:
            add(signature.role.name, signature.role.role, place.span())
    for key, span in _again(view, names):
        if span not in spans[key]:
            spans[key].append(span)
    return tuple(
        Mention(name, tuple(sorted(spans[key])), role=roles.get(key))
        for key, name in sorted(names.items(), key=lambda item: min(spans[item[0]]))
    )


def _again(view: View, names: Mapping[str, str]) -> Iterator[tuple[str, Span]]:
    """Every standing of the names (by key) in the text; one pass, however many names there are."""
    words = [(word.start(), word.end(), word.group()) for word in re.finditer(r"\w+", view.key)] if names else []
    firsts = {key.split()[0] for key in names}
    for index, (start, _, first) in enumerate(words):
        if first not in firsts or not view.flow[start].isupper():
            continue
        for size in range(min(6, len(words) - index), 1, -1):
            key = view.key_of((start, words[index + size - 1][1]))
            if key in names:
                yield key, (start, words[index + size - 1][1])
                break
