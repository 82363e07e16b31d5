"""Địa danh và cấp: places named with the word of their level, also in lists (“các xã Tân Thạch, Tam Phước”).

tỉnh Bến Tre · huyện Châu Thành · xã Hưng Phong · thị trấn Mỏ Cày · thôn 3 · thành phố Đông Hà
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import Mention, Span
from extractors.documents.letters import in_small_letters
from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import view_of
from extractors.people.persons import persons
from vitext.fold import fold

_LEVELS = {
    "tinh": "province", "thanh pho": "city", "huyen": "district", "quan": "district", "thi xa": "town", "thi tran": "township",
    "xa": "commune", "phuong": "ward", "thon": "village", "ban": "village", "ap": "village", "khom": "village", "xom": "village",
    "buon": "village", "lang": "village", "khu pho": "village", "soc": "village",
}  # fmt: skip
_MARKED = frozenset(
    [
        "tỉnh",
        "thành phố",
        "huyện",
        "quận",
        "thị xã",
        "thị trấn",
        "xã",
        "phường",
        "thôn",
        "bản",
        "ấp",
        "khóm",
        "xóm",
        "buôn",
        "làng",
        "khu phố",
        "sóc",
        "khoá",
    ]
)
_LEVEL = re.compile(
    rf"(?<![\w-])(?<!\d )(?<!tac )(?P<many>cac |nhung )?(?P<level>{'|'.join(sorted(_LEVELS, key=len, reverse=True))}) +(?!hoi(?!\w))"
)
_NAME = rf"[{UPPER}][{LOWER}{UPPER}]*(?:[ ][{UPPER}][{LOWER}]*){{0,3}}"
_PLACE = re.compile(
    rf"[{UPPER}]{{2,}}(?: [{UPPER}]+){{0,3}}(?![{LOWER}{UPPER}])|{_NAME}(?![{LOWER}{UPPER}])|\d{{1,2}}(?![\d/.,%])"
)
_SMALL = re.compile(rf"[ \n](?!và |có |đã |tổ chức )[{LOWER}]")
_MORE = re.compile(r"\s*(?:,|và)\s+")
_NO_PLACE = re.compile(
    r"(?:uy ban|hoi dong|ubnd|hdnd|lien minh|htx|hop tac|ban |so |phong |dang uy|hoi |doan |cong an|quan su|quy |va |chu tich|bi thu|mat tran|mttq|truong |trung tam)"
)


def find_places(text: str) -> tuple[Mention, ...]:
    """Places in the order of their first naming; `level` is province, city, district, town, township, commune, ward, village."""
    view = view_of(text)
    names: dict[tuple[str, str], tuple[str, list[Span]]] = {}
    people = {span[0] for span in (person.name for person in persons(view))}
    for found in _LEVEL.finditer(view.key):
        word = view.flow[found.start("level") : found.end("level")].lower()
        if " ".join(word.split()) not in _MARKED and not view.flow.isascii():
            continue
        level = _LEVELS[" ".join(found["level"].split())]
        at, first = found.end(), True
        while True:
            place = _PLACE.match(view.flow, at)
            if place is None or place.start() in people or _NO_PLACE.match(view.key, at):
                break
            if place.group().isdigit() and level != "village":
                break
            if " " not in place.group() and _SMALL.match(view.flow, place.end()):
                break  # "tỉnh Tổng kết …": the capital begins something else
            start = found.start("level") if first else place.start()
            name = in_small_letters(view, " ".join(place.group().split()))
            entry = names.setdefault((level, fold(name).lower()), (f"{word} {name}", []))
            entry[1].append((start, place.end()))
            more = _MORE.match(view.flow, place.end())
            if more is None or not found["many"]:
                break
            at, first = more.end(), False
    return tuple(
        Mention(name, tuple(spans), level=level)
        for (level, _), (name, spans) in sorted(names.items(), key=lambda item: item[1][1][0])
    )
