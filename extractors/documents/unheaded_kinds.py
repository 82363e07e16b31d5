"""Loại của văn bản mất đầu: what a text without header and type word is, told by its heading and its first sentences.

“Mẫu biên bản …” · “… là bao lâu? Căn cứ khoản 2 Điều 57 …” · “Kính gửi: …” · “Hôm nay ngày 8 …, vào lúc 11:30, …” · a lead of news
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import itertools

from domain.extraction import DocumentKind
from extractors.documents.bodies import starts_as_body
from extractors.documents.called_in_prose import calls_in_prose
from extractors.documents.rule_texts import is_attached_or_rules
from extractors.documents.site_lines import LEAD
from extractors.documents.view import View
from vitext.lazy import regex

_OF_FORM = regex(
    r"\W*(?:\d+\W{1,3})?mau (?:bien ban|nghi quyet|quyet dinh|thong bao|ke hoach|to trinh|giay|don|bao cao)(?!\w)"
)
# Minutes without a title: a table of "Chủ trì cuộc họp: …", "Thư ký cuộc họp: …".
_LABELS_OF_MINUTES = regex(
    r"(?m)^\W*(chu tri|chu toa|thu ky|thanh phan tham du)(?: (?:cuoc|buoi) hop| hoi nghi)?\s*:?\s*$"
)
# Minutes that are labels only: “Kiểm diện: 11/12 ‖ Thời gian: … ‖ Địa điểm: …”; an invitation has no “Vắng: …”.
_TOLD_OF_MINUTES = regex(
    r"(?m)^\W*(?:(?:[ivx]{1,4}|\d{1,2})\s?[./)]\s*)?(thoi gian|dia diem|kiem dien|si so|co mat|vang)(?: mat"
    r"| hop)?\s*:\s*\S"
)
# Minutes that are one chapter of a report: “## 2. Biên bản họp lần 2”.
_HEADED_MINUTES = regex(r"(?m)^#{1,5} \**(?:\d{1,2}[.)] )?[Bb]iên bản (?:cuộc |buổi )?họp(?!\w)")
_HELD_WHEN = regex(r"(?m)^\W*(?:thoi gian|bat dau|ngay(?: hop)?|date)\W*:")
# An invitation whose header is lost: it says who is to come, when and where: “Thành phần được triệu tập: …”.
_LABELS_OF_INVITATION = regex(
    r"(?m)^\W*(?:(?:[ivx]{1,4}|\d{1,2})\s?[./)]\s*)?(thoi gian|dia diem)(?: hop| to chuc| dien ra)?\s*:\s*\S"
)
_INVITES = regex(
    r"(?:(?:kinh|tran trong|xin|than ai|vui long)(?: tran trong)? moi|thanh phan (?:duoc )?(?:trieu tap|tham gia|tham du|moi)"
    r"|cu (?:dai dien|can bo|nguoi) (?:den )?(?:tham )?(?:du|gia)(?! an)"
    r"|(?:moi|trieu tap) (?:cac|toan the|quy)[^.\n]{2,80}? (?:den |ve )?(?:tham )?du (?:hop|le|hoi nghi|dai hoi|cuoc hop|buoi))(?!\w)"
)
_GATHERING = regex(
    r"(?<!\w)(?:hoi nghi|dai hoi|cuoc hop|buoi hop|phien hop|du hop|hop mat|buoi le|le \w+|toa dam|hoi thao)(?!\w)"
)
# A report that has lost its header: "Kết quả triển khai thực hiện … ‖ 1. Công tác chỉ đạo".
_OF_RESULTS = regex(r"\W*(?:ket qua|tinh hinh) (?:trien khai |thuc hien )?(?:thuc hien|hoat dong|cong tac)(?!\w)")
_NUMBERED = regex(r"(?m)^\W*(?:1|i)[./)] ?\w")
# A letter that has lost its header: “Kính gửi: …” stands near the top, before anything is told.
_ADDRESSED = regex(r"(?m)^\W*kinh\s+g(?:ui|oi)\s*(?::|$)")
_NEAR_TOP = 500
_GREETS = regex(r"(?m)^\W*kinh thua ")
# A piece of running text that tells what was done or said, its lead lost: no list, no heading.
_PROSE = regex(r"(?m)^[^\w\n]*(?!(?:[ivx]{1,4}|\d{1,2}|[a-z])\s?[./)-])[^\n]{120,}")
_TELLS = regex(
    r"(?<!viec )(?<!de )(?<!se )(?:to chuc|tien hanh|khai mac|be mac|trieu tap"
    r"|chu tri)(?: thanh cong)? (?:hoi nghi|dai hoi|ky hop|phien hop|cuoc hop|buoi)(?!\w)"
    r"|(?<!\w)tai [^.,;\n]{6,140} (?:dien ra|to chuc) (?:vao )?(?:sang |chieu |toi )?(?:ngay )?\d{1,2}[/-]\d"
    r"|(?<!\w)(?:cho biet|nhan manh|phat bieu|khang dinh|theo do|dong thoi"
    r"|vua (?:ky|ban hanh|phe duyet|to chuc|co)|da (?:ban hanh|ky|phe duyet|dat|hoan thanh|to chuc|co|gieo"
    r"|trien khai|cong bo|manh|tap trung|dang)|yeu cau|de nghi|den nay|hien nay|hien tai|tinh den"
    r"|den thoi diem)(?!\w)"
)
_TOP = 2000
# “khoản 2 Điều 172 Luật Nhà ở”: what an answer rests on.
_RULES = regex(r"(?<!\w)(?:khoan|dieu) \d+[^\n]{0,80}?(?:luat|nghi dinh|thong tu|phap lenh|quy dinh)(?!\w)")
_QUESTION = 20  # letters
_TITLES = 4
_NOTICE_LINES = 7  # above the title of a notice a site may set its menu and its path
_ANSWER = 4000
# A directive that a site prints below a heading of its own: “Công điện khẩn về phòng, chống rét”.
_WIRED = regex(r"\W*cong dien (?!nay)")
_SENT_WIRE = regex(r"(?:da|vua) (?:co|ky|gui|phat|ban hanh|ky ban hanh) cong dien(?!\w)")
_WHOLE_TEXT = regex(r"(?:noi dung|toan van|nguyen van)[^.\n]{0,40}(?::|nhu sau)|\Wdien\s?:")
_REPORTS = regex(r"\W*bao cao (?:ket qua|tinh hinh|so ket|tong ket|cong tac)(?!\w)")
_LONGEST_TITLE = 240
_EXCERPT = regex(r"\(\s*trich bao cao ")
# Minutes that begin with their first sentence, a day with its year and an hour in it.
_MEETS_TODAY = regex(
    r"\W*hom nay,? (?:(?:vao |hoi |luc )[^.\n]{1,40})?ngay \d{1,2}[^.\n]{4,24}\d{4}[^.\n]{0,30}(?:(?:luc|hoi) \d"
    r"|\d\s?(?:gio|h|:))"
)
# What a paper says before its list: “Sở … đề nghị các đơn vị thực hiện:”, “… Phó Chủ tịch kết luận:”.
_ASKS = regex(r"(?P<who>[^\W\d][^.;:,\n]{3,90}?) (?:de nghi|yeu cau) [^.\n]{3,200}:$")
# “Hội nghị … quyết nghị:”, “… đại biểu đã đồng thanh quyết nghị:” above a list: a resolution that has lost its header.
_RESOLVES = regex(r"(?:^|.*\W)(?:quyet nghi|nhat tri thong qua nghi quyet)(?: nhu sau| cac noi dung(?: sau)?)?\s?:$")
_RESOLVES_WITHIN = 8  # lines
# A line of its own in capitals, above what was resolved: no item of news has one.
_RESOLVED = regex(r"(?m)^[^\w\n]*QUYẾT NGHỊ[^\w\n]*$")
_RESOLVED_WITHIN = 3000  # letters
# “Thông báo lịch tiếp công dân …” above a text that goes on with a list: “… thông báo như sau: ‖ 1. …”.
_NOTIFIES = regex(r"\W*thong bao (?:(?:ve )?(?:lich|viec|thoi gian|ke hoach|tuyen)|mot so|danh sach)(?!\w)")
_AS_FOLLOWS = regex(r"(?m)(?:nhu sau|sau day|cu the)\s?:[^\w\n]*$")
_CONCLUDES = regex(r"(?<!\w)ket luan(?: (?:ve|tai) (?:cuoc|buoi|phien) hop| hoi nghi)? nhu sau\s?:$")
_LISTED = regex(r"\W*(?:1|a|i)\s?[./)-]|\W*-\s")
# A part of a paper that was pasted without the rest: "II. NHIỆM VỤ TRỌNG TÂM ‖ 1. …".
_PART = regex(
    r"\W*(?P<label>[ivx]{1,4}\s?[./)]\s*)?(?P<aims>(?:phuong huong|muc tieu|nhiem vu|giai phap|chi tieu|to chuc thuc hien)(?!\w))?"
)
_LIST_WITHIN = 4  # lines


def kind_without_header(view: View, *, is_news: bool) -> DocumentKind:
    """The kind of a text that has neither header nor type word; "other" where nothing tells."""
    if _advises(view) or is_attached_or_rules(view):
        return "other"
    if _resolves(view) or _RESOLVED.search(view.flow, 0, _RESOLVED_WITHIN):
        return "resolution"
    if _notifies(view):
        return "other"
    if _WIRED.match(view.key) and not _tells_of_wire(view):
        return "directive"
    if _HEADED_MINUTES.search(view.text, 0, _TOP) and _HELD_WHEN.search(view.key, 0, _TOP):
        return "minutes"
    if len(set(_LABELS_OF_MINUTES.findall(view.key[:_TOP]))) > 1 or _MEETS_TODAY.match(view.key):
        return "minutes"
    told = set(_TOLD_OF_MINUTES.findall(view.key[:_TOP]))
    if len(told) > 2 and told >= {"thoi gian", "dia diem"}:
        return "minutes"
    if _is_invitation(view) or calls_in_prose(view):
        return "invitation"
    if (_REPORTS.match(view.key) and not _tells_of_report(view)) or (
        _OF_RESULTS.match(view.key) and (_NUMBERED.search(view.key[:_TOP]) or _EXCERPT.search(view.key))
    ):
        return "report"
    if _is_part(view):
        return "other"
    if _ADDRESSED.search(view.key[:_NEAR_TOP]):
        return "official_letter"
    if _GREETS.search(view.key[:_NEAR_TOP]):
        return "other"  # a speech
    return _of_first_sentence(view) or _of_running_text(view, is_news=is_news)


def _is_part(view: View) -> bool:
    """Whether a text begins with the heading of a part, in capitals or with its Roman number, above a list."""
    first = view.lines[0] if view.lines else None
    if first is None or first[1] - first[0] > _LONGEST_TITLE:
        return False
    part = _PART.match(view.key, *first)
    capitals = view.text[first[0] : first[1]].isupper()
    if part is None or not ((part["label"] and (capitals or part["aims"])) or (part["aims"] and capitals)):
        return False
    below = view.lines[1:_LIST_WITHIN]
    listed = any(_LISTED.match(view.key, *line) or _labelled(view, line) for line in below)
    return listed and not any(LEAD.match(view.key, line[0]) for line in below)


def _labelled(view: View, line: tuple[int, int]) -> bool:
    part = _PART.match(view.key, *line)
    return part is not None and part["label"] is not None


def _resolves(view: View) -> bool:
    """Whether a list of what was resolved begins near the top, and no day of news above it."""
    for line, below in itertools.pairwise(view.lines[: _RESOLVES_WITHIN + 1]):
        resolves = view.key[line[1] - 1] == ":" and _RESOLVES.fullmatch(view.key, *line)
        if resolves and _LISTED.match(view.key, below[0]):
            return True
        if LEAD.match(view.key, line[0]):
            return False
    return False


def _notifies(view: View) -> bool:
    """Whether one of the first lines is the title of a notice, and what it makes known is listed below."""
    named = next((line for line in view.lines[:_NOTICE_LINES] if _NOTIFIES.match(view.key, *line)), None)
    if named is None or named[1] - named[0] > _LONGEST_TITLE or LEAD.match(view.key, named[1] + 1):
        return False
    told = _AS_FOLLOWS.search(view.key, named[1], named[1] + _NEAR_TOP)
    return told is not None and _LISTED.match(view.key, told.end()) is not None


def _is_invitation(view: View) -> bool:
    """Whether lines of their own say when and where, and the words that somebody is to come to a meeting."""
    labels = set(_LABELS_OF_INVITATION.findall(view.key[:_TOP]))
    return (
        len(labels) > 1
        and _INVITES.search(view.key, 0, _TOP) is not None
        and _GATHERING.search(view.key, 0, _TOP) is not None
    )


def _tells_of_report(view: View) -> bool:
    """Whether the first words tell what a report said, and are not its title: “Báo cáo … tại Hội nghị đã đánh giá: …”."""
    return not view.lines or view.lines[0][1] - view.lines[0][0] > _LONGEST_TITLE


def _tells_of_wire(view: View) -> bool:
    """Whether a site only tells that someone sent a telegram: “Thủ tướng đã ký ban hành Công điện số …”."""
    return _SENT_WIRE.search(view.key, 0, _NEAR_TOP) is not None and _WHOLE_TEXT.search(view.key, 0, _TOP) is None


def _advises(view: View) -> bool:
    """Whether a site writes about a form, or answers the question of its title from a law: that is no news."""
    if view.lines and _OF_FORM.match(view.key, *view.lines[0]):
        return True
    asks = any(view.text[end - 1] == "?" and end - start > _QUESTION for start, end in view.lines[:_TITLES])
    return (
        asks and not view.key.startswith("toan van", view.lines[0][0]) and len(_RULES.findall(view.key, 0, _ANSWER)) > 1
    )


def _of_first_sentence(view: View) -> DocumentKind | None:
    """The kind of a paper of which only the text is left, where its first sentence leads to a list."""
    if view.lines and _CONCLUDES.search(view.key, *view.lines[0]) and not LEAD.match(view.key, view.lines[0][0]):
        return "conclusion_notice"  # whatever is left of the list
    if len(view.lines) < 2 or not _LISTED.match(view.key, *view.lines[1]):
        return None
    key = view.key_of(view.lines[0])
    if key.endswith(("ket luan:", "ket luan nhu sau:")):
        return "conclusion_notice"
    asks = _ASKS.match(key)
    return "official_letter" if asks and starts_as_body(asks["who"]) else None


def _of_running_text(view: View, *, is_news: bool) -> DocumentKind:
    if is_news or any(_TELLS.search(view.key, *line.span()) for line in _PROSE.finditer(view.key[:_TOP])):
        return "news"
    return "other"
