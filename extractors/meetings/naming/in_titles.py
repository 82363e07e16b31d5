"""Tên trong tiêu đề văn bản: a document's own title names the meeting it is about."""

from __future__ import annotations

from domain.extraction import DocumentFacts
from extractors.documents.view import View
from extractors.meetings.ends import DAY, is_named
from extractors.meetings.naming.words import Title
from extractors.meetings.notices import named_by_notice, without_more
from extractors.meetings.passages import Passages
from extractors.meetings.sessions import A_MEETING, GATHERING, MEETING, MET_FOR, RITE
from vitext.fold import fold
from vitext.lazy import regex

_LOOKS_AHEAD = regex(r"\sse (?:dien ra|khai mac|to chuc|duoc)(?!\w)")  # “Kỳ họp thứ 7 … sẽ diễn ra từ …”
_TELLS = regex(r"\s(?:da )?(?:khong nhan|tien hanh|thanh cong|khai mac|be mac|ket thuc(?! hien)|dien ra)(?!\w)")
_AT = regex(
    rf"(?:\stai|^ket luan|^sau) (?P<title>(?:{MEETING}|hop\s|giao ban|hoi chan|buoi |cuoc |chuyen |lan lam viec|le ).*)"
)
# “THÔNG BÁO ‖ Kết quả Hội nghị Ban Chấp hành … lần thứ 8, khóa VII”
_RESULT_OF = regex(rf"(?:v/v |ve )?(?:thong bao )?(?:ve )?ket qua (?:cua )?(?P<title>{MEETING} [^.;]*(?<!\w)thu \w+.*)")
_MATTER = regex(r"\sve (?:giai quyet|viec|tinh hinh|ket qua|mot so|ke hoach)")
# “(V/v mời ‖ họp góp ý dự thảo …)”, “Dự ‖ cuộc họp thẩm tra …”: what they met for names it.
_MET = rf"(?:cuoc |phien |buoi )?hop (?:{MET_FOR}|ve)(?!\w)"
_INVITED = regex(
    rf"(?:v/v |ve viec )?(?:(?:(?:moi )?(?:tham )?du|moi hop) (?={MEETING}|{GATHERING})"
    rf"|(?:moi (?:tham )?du|moi|(?:tham )?du) (?={_MET}))"
)
# “THƯ MỜI ‖ Tham dự ‖ Đại lễ Vu Lan – Chủ nhật, ngày 22/8/2031”
_RITE = regex(
    r"(?:(?:than|kinh|tran trong|thu) (?:kinh )?moi )?(?:v/v |ve viec )?(?:to chuc |moi )?"
    rf"(?:(?:tham |den )?du )?(?P<title>{RITE})"
)
# “Đại lễ Vu Lan ‖ năm nay, chùa A sẽ tổ chức …”, “… ‖ – Chủ nhật”, “… ‖ tại chùa A”
_RITE_OVER = regex(
    r"(?: nam nay)?,? [^,]{0,60}?\bse (?:duoc )?(?:to chuc|cu hanh|dien ra)"
    r"|,? tai (?=\w)|[ ,]+(?:[-–] )?(?:chua? nhat|thu (?:hai|ba|tu|nam|sau|bay))(?!\w)"
)
_OF_MINUTES = regex(
    r"(?:bien ban (?:so \S+ )?|ket qua |(?:ghi (?:chep|lai|nhanh)|ghi chu) (?:noi dung )?)"
    r"(?=(?:cuoc |buoi |phien )?hop |(?:cuoc|buoi|phien) hop$|sinh hoat "
    r"|hoi nghi |dai hoi |ky hop |giao ban )"
)
_DAY_LAST = regex(
    r"[\s,–-]*(?:(?:vao )?ngay:? |\((?:ngay:? )?)\d{1,2}"
    r"(?: ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}| thang \d{1,2}(?:,? nam \d{4})?)"
    r"(?:[\s,–-]+(?:luc )?\d{1,2}(?:h|g|:| gio)[\d ]*)?\)?\W*$"
)
_SHORTEST = 9  # letters; “HỌP NGÀY 12/3” has no other name
# “BIÊN BẢN ‖ NGHIỆM THU CÔNG TRÌNH”: what was looked at or handed over, no meeting's name.
_LOOKED_AT = regex(
    r"(?:bien ban )?(?:tham dinh|nghiem thu|ban giao|giao nhan|kiem (?:tra|ke|phieu)|khao sat"
    r"|xac minh|thanh ly|doi chieu)(?!\w)"
)
_ASIDES = ("v/v", "ve viec", "bien ban", "ket qua", "ghi chep ", "ghi chu ", "ghi lai ", "ghi nhanh ")


def printed_in_title(document: DocumentFacts, where: Passages) -> Title | None:
    """As the title of minutes or of a conclusion gives it."""
    if not document.title or where.title is None:
        return None
    key = fold(document.title).lower()
    if document.kind == "minutes" and key.startswith("thong bao"):
        return None  # of what came of it
    if document.kind == "minutes" and _LOOKED_AT.match(key):
        return None
    if document.kind == "minutes" and not key.startswith(_ASIDES):
        return document.title, where.title
    if document.kind == "minutes" and (minutes := _OF_MINUTES.match(key)):
        return _without_day(document.title[minutes.end() :]), where.title
    if document.kind == "conclusion_notice":
        named = _AT.search(key) or _RESULT_OF.match(key)
        if named:
            start = named.start("title")
            matter = _MATTER.search(key, start)
            if matter and not is_named(key, start, matter.start()):
                matter = None
            ends = [cut.start() for cut in (matter, DAY.search(key, start)) if cut]
            return document.title[start : min(ends, default=None)].rstrip(" ."), where.title
    return None


def _without_day(name: str) -> str:
    """The name of a meeting without the day that closes it: “HỌP TỔ ‖ NGÀY 12/3/2031”, “… ‖ (12-03-2031 - 9:30)”."""
    day = _DAY_LAST.search(fold(name).lower())
    return name[: day.start()] if day and day.start() > _SHORTEST else name


def on_type_line(view: View, document: DocumentFacts, where: Passages) -> Title | None:
    """Of minutes whose matter stands on a line of its own: “BIÊN BẢN ‖ HỌP HỘI ĐỒNG THÀNH VIÊN ‖ V/v thay đổi …”."""
    if document.kind != "minutes" or where.title is None:
        return None
    end = view.key.find("\n", *where.title)
    line = where.title[0], end if end > 0 else where.title[1]
    minutes = _OF_MINUTES.match(view.key, *line)
    return (view.words((minutes.end(), line[1])), line) if minutes else None


def in_own_title(document: DocumentFacts, where: Passages) -> Title | None:
    """A document's title that is the meeting's name."""
    if not document.title or where.title is None:
        return None
    key = fold(document.title).lower()
    invited = _INVITED.match(key) if document.kind == "invitation" else None
    if invited:
        return without_more(document.title[invited.end() :]), where.title
    if document.kind == "invitation" and not A_MEETING.match(key) and (called := named_by_notice(document)):
        return called, where.title
    if document.kind == "invitation" and (rite := _RITE.match(key)):
        ends = [cut.start() for cut in (DAY.search(key, rite.end()), _RITE_OVER.search(key, rite.end())) if cut]
        return document.title[rite.start("title") : min(ends, default=None)].rstrip(" -–,"), where.title
    if A_MEETING.match(key) and not _LOOKS_AHEAD.search(key):
        told = _TELLS.search(key)
        return document.title[: told.start() if told else None], where.title
    return None
