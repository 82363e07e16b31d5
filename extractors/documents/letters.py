"""Chữ hoa, chữ thường của tên: names of organs are printed in capitals and are given back as the text writes them.

    LIÊN MINH HỢP TÁC XÃ TỈNH LAM SƠN → Liên minh Hợp tác xã tỉnh Lam Sơn
First as the text itself writes the same words elsewhere, then as usage has it, then with a capital on every syllable.
Source: decree 30/2020/NĐ-CP, annex II (capitals in names of bodies).
"""
# ruff: noqa: E501, SIM905 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from unicodedata import normalize

from extractors.documents.view import View
from vitext.fold import fold
from vitext.lazy import regex

_USUAL = (
    "Ủy ban nhân dân|Ủy ban|Ủy ban Kiểm tra|Hội đồng nhân dân|Hội đồng quản trị|Hội đồng trường|Hội đồng|Liên minh Hợp tác xã|Liên minh HTX|Liên hiệp HTX"
    "|Liên minh|Tổng công ty|Tập đoàn|Hiệp hội|Ngân hàng|Bệnh viện|Hội Chữ thập đỏ|Hội Khuyến học|Hội Luật gia|Hội Người cao tuổi|Đoàn Thanh niên"
    "|Trường Đại học|Trường Cao đẳng|Trường Mầm non|Tổng phụ trách Đội|Bảo hiểm xã hội|Kho bạc Nhà nước|Thanh tra|Đoàn đại biểu Quốc hội|Hợp tác xã"
    "|Liên hiệp Hợp tác xã|Liên hiệp|Ban Chấp hành|Ban Thường vụ|Ban Kiểm soát|Ban Quản trị|Ban Giám đốc|Ban Quản lý|Hội Nông dân|Hội Liên hiệp Phụ nữ"
    "|Hội Cựu chiến binh|Hội Phụ nữ|Hội|Đoàn|Công đoàn|Công đoàn cơ sở|Liên đoàn Lao động|Quỹ tín dụng nhân dân|Quỹ hỗ trợ phát triển|Quỹ|Công ty Cổ phần"
    "|Công ty Trách nhiệm hữu hạn|Công ty|Văn phòng|Chánh Văn phòng|Phó Chánh Văn phòng|Đảng bộ|Đảng ủy|Tỉnh ủy|Thành ủy|Huyện ủy|Chi bộ|Chi ủy"
    "|Mặt trận Tổ quốc|Việt Nam|Chủ tịch|Phó Chủ tịch|Phó Chủ tịch Thường trực|Bí thư|Phó Bí thư|Phó Bí thư Thường trực|Giám đốc|Phó Giám đốc|Tổng Giám đốc"
    "|Phó Tổng Giám đốc|Hiệu trưởng|Phó Hiệu trưởng|Trưởng phòng|Trưởng ban|Trưởng thôn|Tổ trưởng|Tổ trưởng chuyên môn|Bộ trưởng|Thứ trưởng|Chủ nhiệm"
    "|Phó Chủ nhiệm|Thường trực|Ban Thường trực|Ban Giám hiệu|Đoàn Chủ tịch|Đại hội đồng cổ đông|Chủ tọa|Chủ trì|Thư ký|Đại hội|Hội nghị|Đại hội đại biểu"
    "|Chi cục trưởng|Phó Chi cục trưởng|Cục trưởng|Phó Cục trưởng|Vụ trưởng|Viện trưởng|Trưởng khoa|Trưởng trạm|Trạm trưởng|Đội trưởng|Phó Trưởng phòng|Phó Trưởng ban|Chánh Thanh tra|Phát triển nông thôn"
    "|Chương trình hành động|Chương trình|Trung ương|Ban Bí thư|Bộ Chính trị|Đại học|Học viện|Quân khu|Thủ tướng Chính phủ|Chính phủ|Quốc hội|thành viên"
    "|thường niên|đại biểu|nhân dân|kinh tế|xã hội|nghị quyết|nhiệm kỳ|khóa|lần thứ|kỳ họp|phiên họp|Trường Tiểu học|Trường Trung học phổ thông"
    "|Trường Trung học cơ sở|Trường|Sở|Phòng|Ban|Bộ|Cục|Chi cục|Trung tâm|Thôn|Kế hoạch|Công an|cơ sở|Hồ Chí Minh|Hà Nội|Đà Nẵng|Hải Phòng|Cần Thơ"
    "|Ban Chỉ đạo|Ủy ban Thường vụ Quốc hội|Giáo hội Phật giáo Việt Nam|Giáo hội|Phật giáo|Ban Trị sự|Hội đồng Trị sự|Hội đồng Chứng minh|Hội đồng gia tộc|Chi đoàn|Chi hội|Liên đội|Cụm thi đua|Khối thi đua|thi đua"
    # what a title goes on with behind a place: “… TRÊN ĐỊA BÀN TỈNH ‖ GIAI ĐOẠN 2022 - 2025”
    "|giai đoạn|năm học|học kỳ|học kì|thực hiện|triển khai|trực thuộc|đối với|đạt chuẩn|tăng cường|nâng cao|đầu năm|cuối năm|trực tiếp|tham gia|giao ban|khu phố|tổ dân phố|khu dân cư"
).split("|")
# Fields of work: with a capital in the name of a body only (“Sở Tài chính”, “nghĩa vụ tài chính”).
_FIELDS = (
    "Giáo dục và Đào tạo|Nông nghiệp và Môi trường|Nông nghiệp và Phát triển nông thôn|Kế hoạch và Đầu tư|Công Thương|Tài chính|Nội vụ|Khoa học và Công nghệ"
    "|Dịch vụ nông nghiệp|Nông nghiệp|Dệt may|Hành chính|Tổng hợp|Kỹ thuật|Khoa học|Quốc phòng|Y tế|Giao thông vận tải|Tài nguyên và Môi trường|Xây dựng"
    "|Tư pháp|Thông tin và Truyền thông|Lao động - Thương binh và Xã hội|Văn hóa, Thể thao và Du lịch|Dân tộc|Tôn giáo|Đào tạo|Giáo dục|Tổ chức|Tuyên giáo"
    "|Dân vận|Nội chính|Kiểm tra|Quân sự|Chỉ huy|Mầm non|Vận tải|Thương mại|Thủy sản|Chăn nuôi|Rau an toàn|Hữu cơ|Du lịch cộng đồng"
    "|Kinh tế - Xã hội|Kinh tế - Ngân sách|Văn hóa - Xã hội|Văn hóa|Pháp chế|Nghĩa vụ quân sự|Vật liệu xây dựng|Vật liệu|Cao su|Thủy điện"
    "|Cơ khí|Cơ điện|Thủy lợi|Lâm nghiệp|Xăng dầu|Dược phẩm|Du lịch"
).split("|")
_SMALL = frozenset(
    "tỉnh huyện xã phường quận khối cụm ấp khóm tổ thôn bản làng kiêm và của về tại năm tháng cho đến theo trong với các những"
    " tinh huyen xa phuong ap khom thon va cua ve tai thang den voi nhung".split()
)
_SOCIETY = ["xa", "hoi"]
_OF_COMMUNES = frozenset(
    "ubnd hdnd uy bo dan an doan dang".split()
)  # Đảng ‖ ủy, Đảng ‖ bộ, Ủy ban nhân ‖ dân, Công ‖ an
_BETWEEN = frozenset("và của về tại cho đến theo trong với các những".split())  # a place's name has none
_UNIT_WORDS = frozenset("tỉnh huyện xã phường quận thôn ấp khóm bản".split())  # the name of a place follows
_UNITS = regex(r"(?:thanh pho|thi xa|thi tran)(?!\w)")
# Words that only look like those of a unit or a body: “nông thôn mới”, “văn bản quy phạm”, “cán bộ tài chính”.
_NO_UNIT = frozenset("tác địa nông văn cơ phiên".split())
_BODIES = frozenset("bộ sở phòng ban cục vụ viện trường tâm ngành".split())
_SMALL_PAIRS = frozenset(("bộ máy", "bộ phận", "bộ tiêu", "bộ mã", "sở hữu"))
_NO_BODY = frozenset("cán nội toàn đảng tiến cơ trụ quốc môi thị hiện chủ thư".split())
_JOINS = frozenset(("-", "và", ","))
_LINKS = frozenset("về của tại thuộc cho đối".split())
_MARKS = ",.;:)"
_OPENING = '“"‘'
_ABBREVIATIONS = frozenset(
    "UBND HĐND HTX LHPN THPT THCS CĐCS LĐLĐ BCH BTV TNHH MTV CP HĐQT LMHTX UBMTTQ MTTQ CCB TNCS QTDND UBKT PTNT CĐ TP TT".split()
)
_BY_KEY = {fold(usual).lower(): usual for usual in (*_USUAL, *_FIELDS)}
_FIELD_KEYS = frozenset(fold(usual).lower() for usual in _FIELDS)
_LONGEST = max(len(key.split()) for key in _BY_KEY)
_ROMAN = regex(r"[IVXLC]+(?:/\d{2,4})?[,.;]?")
_COUNTED = frozenset(("thu", "khoa", "quy", "ky", "khoi"))  # “QUÝ I/2026”, “HỌC KỲ I”
# Numbers that are no syllables, whatever stands before them: “MẦM NON II”; “VI” and “XI” may be words.
_NUMBER = regex(r"(?=[IVX]{2})X{0,3}(?:I{2,3}|I?V|VI{2,3}|IX|(?<=XX)I{0,3})[,.;]?")
_CLASS = regex(r"\d{1,2}[A-ZĐ]\d{0,2}[,.;)]?")  # “LỚP 6A”, “10A2”
_BREAKS = ("", ".", ";", ":", "-", "+", "*", "|", "\n")
_WORDS_AT_MOST = 150  # longer is no name and no title
_RUN_AT_MOST = 14
_REACH = 20_000  # how far into a long text its own spelling is looked for


def in_small_letters(view: View, printed: str) -> str:
    """`printed`, the name of a body or an office, with the capitals that the text or usage gives it.

    Text that is not in capitals stays as it is.
    """
    return _written(view, printed, unknown=str.capitalize)


def with_capitals_of(title: str, name: str) -> str:
    """A title with the name of a body in it as it is written elsewhere: “Họp Ban Giám đốc HTX ‖ lam sơn ‖” is “… Lam Sơn”."""
    key = fold(title).lower()
    at = key.find(fold(name).lower()) if len(key) == len(title) else -1
    end = at + len(name)
    if at < 0 or title[at:end].isupper() or not _stands_alone(key, at, end) or title[end + 1 : end + 2].isupper():
        return title  # “thôn Đông” is not in “‖ thôn Đông ‖ Hải”
    return title[:at] + name + title[end:]


def title_in_small_letters(view: View, printed: str) -> str:
    """`printed`, a title, likewise: words that neither the text nor usage writes with a capital are small."""
    return _written(view, printed, unknown=str.lower)


def _written(view: View, printed: str, *, unknown: Callable[[str], str]) -> str:
    if not printed.isupper():
        return printed
    kept = view.kept.get((printed, unknown))
    if kept is None:  # a body is named at the head, in the title and at the foot
        kept = view.kept[printed, unknown] = _rewritten(view, printed, unknown)
    return kept


def _rewritten(view: View, printed: str, unknown: Callable[[str], str]) -> str:
    words = printed.split()
    if len(words) > _WORDS_AT_MOST:
        return printed
    keys = [fold(word).lower() for word in words]
    result: list[str] = []
    at = 0
    while at < len(words):
        taken, written = _own(view, words, keys, at) or _usual(keys, words, at, unknown)
        key = " ".join(keys[at : at + taken]).strip(_MARKS)
        if at and words[at].lower().rstrip(_MARKS) in _SMALL and key not in _BY_KEY:
            written = written[:1].lower() + written[1:]
        elif key in _FIELD_KEYS and unknown == str.lower and not _in_body(words, at):
            written = written.lower()
        elif at and taken == 1 and words[at].lower().strip(_MARKS) in _BODIES and words[at - 1].lower() in _NO_BODY:
            written = written.lower()  # “cán bộ”, “môi trường”
        elif at and taken == 1 and " ".join(words[at : at + 2]).lower().rstrip(_MARKS) in _SMALL_PAIRS:
            written = written.lower()
        if words[at][0] in _OPENING and len(words[at]) > 1:
            written = written[0] + written[1:2].upper() + written[2:]  # “ĐỀ ÁN “‖DẠY VÀ HỌC …””
        result.append(_like(" ".join(words[at : at + taken]), written))
        at += taken
    joined = " ".join(result)
    return joined[:1].upper() + joined[1:]


def _like(printed: str, written: str) -> str:
    """The letters that are printed, in the case of those written: “UỶ” stays “Uỷ” beside a usual “Ủy”."""
    if len(printed) != len(written) or printed.lower() == written.lower():
        return written
    return "".join(a.upper() if b.isupper() else a.lower() for a, b in zip(printed, written, strict=True))


def _own(view: View, words: list[str], keys: list[str], at: int) -> tuple[int, str] | None:
    """The longest run of words from `at` that the text writes elsewhere in mixed letters."""
    pair = " ".join(keys[at : at + 2])
    if at + 1 >= len(words) or (pair in _BY_KEY and " ".join(keys[at : at + 3]) not in view.key):
        return None
    best: tuple[int, int, str] | None = None  # words, capitals, as written
    small = False
    most = min(len(words) - at, _RUN_AT_MOST)
    for start in _places(view.key, pair):
        end = start + len(pair)
        if _stands_alone(view.key, start, end):
            size = 2
            while size < most:
                longer = end + 1 + len(keys[at + size])
                if view.key[end + 1 : longer] != keys[at + size] or not view.key[end].isspace():
                    break
                if not _stands_alone(view.key, start, longer):
                    break
                size, end = size + 1, longer
            piece = view.flow[start:end]
            small = small or view.flow[start : start + len(pair)].islower()
            if piece.islower() or piece.isupper():
                continue
            written = " ".join(piece.split())
            capitals = sum(word[0].isupper() for word in written.split())
            least = 3 if words[at].lower() in _SMALL or " ".join(keys[at : at + size]) in _BY_KEY else 2
            if (
                capitals == 1
                and written[0].isupper()
                and view.flow[max(0, start - 3) : start].rstrip(" ")[-1:] in _BREAKS
            ):
                capitals = 0  # it only begins a sentence
            if size >= least and capitals and not written.isupper() and (best is None or (size, capitals) > best[:2]):
                best = size, capitals, written
    if best and best[1] == 1 and small and best[2][0].isupper():
        return None  # “Hoàn thành …” begins a heading here, and is written small elsewhere
    return (best[0], best[2]) if best else None


def _places(key: str, words: str) -> Iterator[int]:
    at = key.find(words, 0, _REACH)
    while at >= 0:
        yield at
        at = key.find(words, at + 1, _REACH)


def _stands_alone(key: str, start: int, end: int) -> bool:
    """Whether no letter or figure touches the stretch."""
    return not (key[start - 1 : start].isalnum() or key[end : end + 1].isalnum())


def _usual(keys: list[str], words: list[str], at: int, unknown: Callable[[str], str]) -> tuple[int, str]:
    for size in range(min(_LONGEST, len(words) - at), 0, -1):
        usual = _BY_KEY.get(" ".join(key.strip(_MARKS) for key in keys[at : at + size]))
        if (
            usual is not None
            and not _names_commune(keys, at, size)
            and not (size == 1 and words[at].lower() in _SMALL and at)
            and _same(words[at : at + size], usual)
        ):
            last = words[at + size - 1]
            return size, usual + last[len(last.rstrip(_MARKS)) :]
    if at + 1 < len(words) and _UNITS.match(f"{keys[at]} {keys[at + 1]}"):
        return 2, f"{words[at]} {words[at + 1]}".lower()
    word = words[at]
    if word.strip(",.;()") in _ABBREVIATIONS or (at and _ROMAN.fullmatch(word) and keys[at - 1] in _COUNTED):
        return 1, word
    if at and (_NUMBER.fullmatch(word) or _CLASS.fullmatch(word)):
        return 1, word
    if at and word == "THỨ":
        return 1, "thứ"  # “Kỳ họp thứ 15”
    if len(word) > 1 and not set(keys[at]) & set("aeiouy"):
        return 1, word  # an abbreviation: DVNN
    if word.lower().rstrip(_MARKS) in _SMALL or (at and keys[at - 1] == "thu"):
        return 1, word.lower()
    if at and word == "SỐ" and keys[at + 1 : at + 2] and keys[at + 1][0].isdecimal():
        return 1, "số"  # “CỤM THI ĐUA ‖ SỐ 3”
    return 1, word.capitalize() if _names_a_place(words, at) else unknown(word)


def _names_commune(keys: list[str], at: int, size: int) -> bool:
    """Whether "xã hội" is a commune with its name, right behind the body of one: “UBND ‖ XÃ HỘI SƠN”."""
    return size == 2 and keys[at : at + 2] == _SOCIETY and 0 < at < len(keys) - 2 and keys[at - 1] in _OF_COMMUNES


def _same(words: list[str], usual: str) -> bool:
    """Whether the words are those of usage up to the place of the tone mark: “BÀN” is not “Ban”."""
    printed = " ".join(word.strip(_MARKS) for word in words).lower()
    return (
        printed.isascii()
        or printed == usual.lower()
        or sorted(normalize("NFD", printed)) == sorted(normalize("NFD", usual.lower()))
    )


def _names_a_place(words: list[str], at: int) -> bool:
    """Whether one of the two words before is a unit's: “XÃ ĐỒNG LẠNG”; the last word of “HỢP TÁC XÃ” is none."""
    for before in (at - 1, at - 2):
        if before < 0 or (before == at - 2 and words[at - 1].lower() in _BETWEEN):
            break
        unit, prior = words[before].lower(), words[before - 1].lower() if before else ""
        if (unit in _UNIT_WORDS and prior not in _NO_UNIT) or (unit == "phố" and prior == "thành"):
            return True
    return False


def _in_body(words: list[str], at: int) -> bool:
    """Whether a field of work stands in a body's name: “SỞ ‖ TÀI CHÍNH”, “PHÒNG TỔ CHỨC - ‖ HÀNH CHÍNH”."""
    first = at - 1
    if at and (words[first].lower() in _JOINS or words[first].endswith(",")):
        first = max(0, at - 7)
    for before in range(first, at):
        if before >= 0 and words[before].lower() in _BODIES and words[before - 1].lower() not in _NO_BODY:
            return not _LINKS & {word.lower() for word in words[before:at]}
    return False


def spelled_out(view: View, name: str) -> str:
    """`name` with its own abbreviations (“HTX DVNN Tân Phú”) as the text spells them out; else unchanged.

    Abbreviations that every reader knows stay.
    """
    words = name.split()
    unknown = [
        word
        for word in words
        if word.isupper() and 3 <= len(word) <= 6 and word not in _ABBREVIATIONS and not _ROMAN.fullmatch(word)
    ]
    if not unknown:
        return name
    parts = []
    for word in words:
        key = fold(word).lower()
        parts.append(r"\s+".join(rf"{re.escape(letter)}\w*" for letter in key) if word in unknown else re.escape(key))
    found = re.search(r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)", view.key[:_REACH])
    return view.words(found.span()) if found else name
