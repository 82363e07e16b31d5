"""Tổ chức, cơ quan được nhắc tới: names of bodies, their short forms and every place where they stand.

    Liên minh Hợp tác xã tỉnh (sau đây viết tắt là LMHTX tỉnh) · Hợp tác xã (HTX) · Sở Nông nghiệp và Môi trường
A body is named by a head word and the proper words after it; different spellings of one name are one body.
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from domain.extraction import Mention, Span
from extractors.documents.letters import in_small_letters
from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import View, view_of
from extractors.people.persons import persons

_HEAD = re.compile(
    r"(?<![\w-])(?:ban chap hanh|bch|ban thuong vu|btv|thuong truc|ban chi dao|ban quan ly|ban kiem soat|ban quan tri|ban giam doc|ban to chuc|ban tuyen giao|ban dan van"
    r"|ban chi huy quan su|ban bi thu|ban kinh te|ban|uy ban kiem tra|uy ban nhan dan|uy ban mat tran to quoc|uy ban mttq|uy ban|ubnd|ubkt|ubmttq|hoi dong nhan dan|hdnd|hoi dong quan tri|hdqt"
    r"|hoi dong truong|hoi dong|lien minh hop tac xa|lien minh htx|lmhtx|lien minh|lien hiep htx|lien hiep hop tac xa|lien hiep|hop tac xa|htx|quy tin dung nhan dan|quy ho tro phat trien"
    r"|quy ho tro nong dan|quy|so|cuc|chi cuc|tong cuc|bo|van phong hdnd va ubnd|van phong|phong|trung tam|truong|doan|hoi|cong doan|lien doan lao dong|ldld|cdcs|tinh uy|thanh uy|huyen uy|dang uy|dang bo|chi bo"
    r"|chinh phu|thu tuong chinh phu|quoc hoi|bo chinh tri|ngan hang|cong ty|cong an|bao|dai|kho bac|vien|to cong tac|cum thi dua|dang doan|mat tran to quoc|mttq|trung uong|thanh tra)(?!\w)"
)
_CAPITAL = re.compile(rf"[{UPPER}][{UPPER}{LOWER}&-]*|[{UPPER}]{{2,}}[\w&-]*")
_LINKS = frozenset(["và", "của"])
# Common nouns that belong to names, though written small.
_INSIDE = re.compile(
    r"(?:nhân dân|tỉnh|huyện|xã(?! hội)|phường|thành phố|quận|thị xã|thị trấn|thôn|bản|quản trị|chấp hành|thường vụ|tín dụng|nông thôn|hợp tác xã|dịch vụ|thương mại|thi đua|cổ phần|cơ sở|trung ương|xã hội"
    r"|lao động|phụ nữ|nông dân|thanh niên|chuyên sâu|cấp tỉnh|cấp huyện|cấp xã|nông nghiệp|tổng hợp|nhà nước|khu vực|mầm non|tiểu học|cán bộ|miền|hành chính công)(?!\w)"
)
# Words of two syllables that names write with one capital: “Sở Kế hoạch và Đầu tư”, “Trường Chính trị”.
_PAIRS = re.compile(
    r"(?:Nhân dân|Quản trị|Chấp hành|Thường vụ|Thường trực|Kiểm tra|Kiểm soát|Hỗ trợ|Phát triển|Tín dụng|Chính trị|Nông nghiệp|Nông thôn|Môi trường|Đầu tư|Kế hoạch|Tài chính|Công tác|Hợp tác xã|Hợp tác|Dịch vụ"
    r"|Thương mại|Cổ phần|Trung ương|Chính sách|Xã hội|Dân tộc|Lao động|Phụ nữ|Nông dân|Thanh niên|Cựu chiến binh|Người cao tuổi|Giám đốc|Kinh tế|Tổng hợp|Kỹ thuật|Trung cấp nghề|Trung cấp|Cao đẳng|Đại học|Mầm non"
    r"|Tiểu học|Trung học cơ sở|Trung học phổ thông|Trung học|Hành chính|Thủy sản|Thuỷ sản|Nhà nước|Khu vực|Chi nhánh|Liên hiệp|Liên minh|Ngân hàng|Tổ chức|Tuyên giáo|Dân vận|Nội chính|Nội vụ|Quân sự|Văn hóa|Văn hoá"
    r"|Giáo dục|Đào tạo|Khoa học|Công nghệ|Công Thương|Giao thông|Vận tải|Xây dựng|Thể thao|Du lịch|Y tế|Tư pháp|Thống kê|Chuyển đổi số|Hạ tầng|Đô thị|Pháp chế|Tư vấn|Tuyên truyền|Thành viên|Đối ngoại|Mặt trận|Tổ quốc"
    r"|Thanh tra|Kiểm lâm|Thú y|Bảo vệ thực vật|Trồng trọt|Chăn nuôi|Đầu mối|Quản lý|Phục vụ|Trách nhiệm hữu hạn|Giống cây trồng|Dệt may|Bí thư|Tin học|Văn phòng|Đăng ký|Đất đai|Điện lực)(?!\w)"
)
# "Liên minh Hợp tác xã (HTX) tỉnh Bến Tre": a short form in brackets inside the name.
_BRACKET = re.compile(rf"\( ?[{UPPER}]{{2,8}} ?\)(?= (?:tỉnh|huyện|xã|phường|thành phố|Việt Nam))")
_UNIT = re.compile(r"(?:tỉnh|huyện|xã|phường|thành phố|quận|thị xã|thị trấn|thôn)$")
# One syllable without its mark is many words: only these spellings head a name.
_SPELT = {"so": "sở", "bo": "bộ", "bao": "báo", "dai": "đài", "hoi": "hội", "doan": "đoàn", "truong": "trường", "phong": "phòng", "quy": "quỹ", "ban": "ban", "vien": "viện", "cuc": "cục"}  # fmt: skip
_NATION_NAME = re.compile(r"\s*cong\s+h\w+\s+xa\s+hoi\s+chu")
_NOT_BODY = re.compile(
    r"(?:bao cao|hoi nghi|hoi truong|ban hanh|doan ket|hoi thao|hoi vien|doan vien|ban be|so ket|quy dinh|quy che|hoi cho|bo luat|bo tieu chi|phong trao|phong chong|phong,|bao dam|bao hiem|truong hop|ban do|hoi dong nghia vu)(?!\w)"
)
_NATION = re.compile(r"xa\s+hoi\s+chu\s+nghia")
_SPACE = re.compile(r"[ \n]+")
_WORDS = re.compile(r"[^\s,;:.()\"\[\]/]+")
_KNOWN_AS = re.compile(
    r"\s*\(\s*(?:(?:sau đây\s+)?(?:gọi|viết)\s*(?:tắt|chung)?\s*(?:là|:)?\s*)?[\"“]?(?P<alias>[^()\"”]{2,40}?)[\"”]?\s*\)"
)
_ALIAS = re.compile(
    rf"(?:[{UPPER}]{{2,}}[{UPPER}{LOWER}\d&-]*|[{UPPER}][{LOWER}]*[{UPPER}][\w&-]*|Quỹ|Hội|Công ty|Trung tâm|Liên minh|Trường)(?: (?:tỉnh|huyện|xã|phường|thành phố))?"
)
_SAID = re.compile(r"(?:sau đây|gọi|viết) ")
_ALONE = frozenset(
    [
        "chính phủ",
        "thủ tướng chính phủ",
        "quốc hội",
        "bộ chính trị",
        "ban bí thư",
        "tỉnh ủy",
        "thành ủy",
        "huyện ủy",
        "đảng ủy",
        "tỉnh uỷ",
        "thành uỷ",
        "huyện uỷ",
        "đảng uỷ",
    ]
)
_SHORT = (("hợp tác xã", "htx"), ("ủy ban nhân dân", "ubnd"), ("uỷ ban nhân dân", "ubnd"), ("hội đồng nhân dân", "hđnd"), ("ban chấp hành", "bch"), ("ban thường vụ", "btv"), ("hội đồng quản trị", "hđqt"), ("lmhtx", "liên minh htx"), ("uỷ", "ủy"), ("liên hiệp phụ nữ", "lhpn"))  # fmt: skip
_WORDS_AT_MOST = 16


@dataclass(slots=True)
class _Body:
    name: str
    aliases: list[str] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)


def find_organizations(text: str) -> tuple[Mention, ...]:
    """Bodies in the order of their first naming. The fullest spelling is the name, the others are aliases."""
    view = view_of(text)
    bodies: dict[str, _Body] = {}
    short: dict[str, str] = {}
    written: dict[str, str] = {}
    past = -1
    people = [person.name[0] for person in persons(view)]
    for head in _HEAD.finditer(view.key):
        if head.start() < past or not view.flow[head.start()].isupper() or not _heads(view, head):
            continue
        end = _name_end(view, head.end())
        nation = _NATION_NAME.search(view.key, head.end(), end)
        if nation:
            end = nation.start()  # the right column of a flattened header
        person = bisect_right(people, head.start())
        if person < len(people) and people[person] < end:
            end = len(view.flow[: people[person]].rstrip())  # "Giám đốc Sở Tài chính Lương Thế Nhượng"
        name = " ".join(view.flow[head.start() : end].split())
        if not _is_name(name, len(head.group())):
            continue
        if name not in written:
            written[name] = in_small_letters(view, " ".join(re.sub(r"\( ?\w+ ?\)", " ", name).split()))
        name = written[name]
        key = _key(name)
        body = bodies.setdefault(key, _Body(name))
        if name != body.name and name not in body.aliases:
            body.aliases.append(name)
        body.spans.append((head.start(), end))
        past = end
        known = _KNOWN_AS.match(view.flow, end)
        alias = " ".join(known["alias"].split()) if known else ""
        if known and (_ALIAS.fullmatch(alias) or _SAID.search(known.group())):
            if alias not in body.aliases:
                body.aliases.append(alias)
            short[alias] = key
            past = known.end()
    _add_aliases(view, bodies, short)
    _join_short(bodies)
    return tuple(
        Mention(body.name, tuple(sorted(set(body.spans))), aliases=tuple(body.aliases))
        for body in sorted(bodies.values(), key=lambda body: min(body.spans))
    )


def _add_aliases(view: View, bodies: dict[str, _Body], short: dict[str, str]) -> None:
    """Every later standing of a declared short form is the body's; a body found under that form alone is merged."""
    taken = sorted(span for body in bodies.values() for span in body.spans)
    for alias, key in short.items():
        body = bodies.get(key)
        if body is None:
            continue
        for again in re.finditer(rf"(?<!\w){re.escape(alias)}(?!\w)", view.flow):
            before = bisect_right(taken, (again.start(), len(view.flow))) - 1
            if before < 0 or taken[before][1] <= again.start():
                body.spans.append(again.span())
        same = bodies.get(_key(alias))
        if same is not None and same is not body:
            body.spans += same.spans
            del bodies[_key(alias)]


def _join_short(bodies: dict[str, _Body]) -> None:
    """“Liên minh HTX tỉnh” is “Liên minh HTX tỉnh Bến Tre” where the text names no other that begins so."""
    by_start: dict[str, set[str]] = {}
    for key in bodies:
        words = key.split()
        for size in range(1, len(words)):
            if _UNIT.search(" ".join(words[:size])):
                by_start.setdefault(" ".join(words[:size]), set()).add(key)
    for key in [key for key in bodies if len(by_start.get(key, ())) == 1]:
        (full,) = by_start[key]
        if full in bodies and key in bodies:
            shorter, body = bodies.pop(key), bodies[full]
            body.spans += shorter.spans
            body.aliases += [
                name for name in (shorter.name, *shorter.aliases) if name not in (body.name, *body.aliases)
            ]


def _name_end(view: View, at: int) -> int:
    """How far a name goes: capitals, the small words that names hold, and “và” between two such."""
    end = at
    for _ in range(_WORDS_AT_MOST):
        gap = _SPACE.match(view.flow, end)
        if gap is None:
            return end
        if "\n" in gap.group() and not view.flow[gap.end() : gap.end() + 1].isupper():
            return end
        if "\n" in gap.group():
            return end
        bracket = _BRACKET.match(view.flow, gap.end())
        if bracket:
            end = bracket.end()
            continue
        inside = _head_at(view, gap.end()) or _PAIRS.match(view.flow, gap.end()) or _INSIDE.match(view.flow, gap.end())
        if inside:
            end = inside.end()
            continue
        if _CAPITAL.match(view.flow, gap.end()):
            word = _WORDS.match(view.flow, gap.end())
            if word is None or (_UNIT.search(view.flow[:end]) and _runs_small(view, word.end())):
                return end
            end = word.end()
            continue
        word = _WORDS.match(view.flow, gap.end())
        if word is None or word.group() not in _LINKS:
            return end
        after = _SPACE.match(view.flow, word.end())
        if (
            after is None
            or word.group() == "của"
            or not _CAPITAL.match(view.flow, after.end())
            or _HEAD.match(view.key, after.end())
        ):
            return end
        end = word.end()
    return end


def _heads(view: View, head: re.Match[str]) -> bool:
    if _NOT_BODY.match(view.key, head.start()) or _NATION.match(view.key, max(0, head.start() - 3)):
        return False
    if view.key.startswith("dai hoi", max(0, head.start() - 4)) or view.key.startswith("doan chu tich", head.start()):
        return False
    said = view.flow[head.start() : head.end()].lower()
    return (said.isascii() and view.flow.isascii()) or _SPELT.get(head.group(), said) == said


def _head_at(view: View, at: int) -> re.Match[str] | None:
    """A second head inside the name: “Ban Chấp hành Liên minh HTX tỉnh”."""
    head = _HEAD.match(view.key, at)
    return head if head and view.flow[at].isupper() and _heads(view, head) else None


def _runs_small(view: View, at: int) -> bool:
    """Whether a small word follows: in “UBND tỉnh Tổng kết …” the capital begins something else."""
    return bool(re.compile(rf"[ \n][{LOWER}]").match(view.flow, at)) and not re.compile(
        r"[ \n](?:và|về|đã|có|tổ|họp|chủ|cho|ban)\b"
    ).match(view.flow, at)


def _is_name(name: str, head: int) -> bool:
    if name.lower() in _ALONE:
        return True
    rest = name[head:].strip()
    if (
        name[:head].lower() in ("htx", "hợp tác xã", "liên hiệp htx", "liên hiệp", "liên hiệp hợp tác xã")
        and rest.islower()
    ):
        return False  # "HTX nông nghiệp" is a sort of body, not one
    return len(rest) > 1 and not rest.isdigit()


def _key(name: str) -> str:
    key = " ".join(name.lower().split())
    for long, brief in _SHORT:
        key = key.replace(long, brief)
    return key
