"""Biên bản kiểm phiếu: ban kiểm phiếu, số phiếu, kết quả từng người, từng nội dung."""

from __future__ import annotations

from dataclasses import dataclass

from domain.vote import share
from templates_docx.view.annexes import PhuLuc, annexes
from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.opening import meeting_day, meeting_title, venue
from templates_docx.view.sentences import bare, closed, person_words, upper_first
from vitext.dates import write_clock
from vitext.numbers import write_count, write_number


@dataclass(frozen=True, slots=True)
class KetQuaPhieu:
    """A row of the result."""

    tt: str
    ten: str
    so_phieu: str
    ti_le: str


@dataclass(frozen=True, slots=True)
class KiemPhieu:
    """The fields of the vote-count record's template."""

    vb: VanBan
    thoi_gian: str
    dia_diem: str
    ban_kiem_phieu: tuple[str, ...]
    so_phieu: tuple[str, ...]
    ket_qua: tuple[KetQuaPhieu, ...]
    ket: str
    truong_ban: str
    nguoi_chu_tri: str
    phu_luc: tuple[PhuLuc, ...]


def build(draft: Draft) -> KiemPhieu:
    """The counting of the record's ballot."""
    count, meeting = draft.record.vote_count, draft.record.meeting
    counts = []
    for value, key, words in (
        (count.issued_ballots, "phat_ra", "Số phiếu phát ra"),
        (count.returned, "thu_ve", "Số phiếu thu về"),
        (count.valid, "hop_le", "Số phiếu hợp lệ"),
        (count.invalid, "khong_hop_le", "Số phiếu không hợp lệ"),
    ):
        shown = draft.slot(write_count(value) if value is not None else None, draft.path(key), words.lower())
        counts.append(f"- {words}: {shown} phiếu;")
    counts[-1] = counts[-1][:-1] + "."
    rows = []
    for index, result in enumerate(count.results, 1):
        percent = result.percent
        if percent is None and count.valid:
            percent = share(result.votes, count.valid)
        shown = f"{write_number(percent)}%" if percent is not None else ""
        rows.append(KetQuaPhieu(str(index), result.name, write_count(result.votes), shown))
    if not rows:
        rows = [KetQuaPhieu("1", draft.slot(None, draft.path("ket_qua"), "kết quả kiểm phiếu"), "", "")]
    board = []
    for index, person in enumerate(count.committee, 1):
        role = "" if person.titles else ", Trưởng ban" if index == 1 else ", thành viên"
        name = upper_first(person_words(person, address="đồng chí"))
        board.append(f"- {name}{role}{'.' if index == len(count.committee) else ';'}")
    if not board:
        board = [draft.slot(None, draft.path("ban_kiem_phieu"), "danh sách Ban Kiểm phiếu")]
    clock = f"{write_clock(count.counted_at)}, " if count.counted_at else ""
    vb = frame(
        draft,
        type_name="Biên bản",
        abstract=bare(count.abstract or f"Kiểm phiếu tại {meeting_title(draft)}"),
        filed_with="Hồ sơ",
        signed=False,
    )
    made = f"được lập thành {write_count(count.copies)} bản, " if count.copies else ""
    ended = f"Biên bản này {made}đã được đọc lại cho các thành viên Ban Kiểm phiếu cùng nghe và nhất trí thông qua"
    conclusion = f"{closed(count.conclusion)} " if count.conclusion else ""
    chief = count.committee[0].name if count.committee else board[0]
    return KiemPhieu(
        vb=vb,
        thoi_gian=f"{clock}{meeting_day(draft)}",
        dia_diem=venue(draft),
        ban_kiem_phieu=tuple(board),
        so_phieu=tuple(counts),
        ket_qua=tuple(rows),
        ket=f"{conclusion}{ended}{draft.end_mark}",
        truong_ban=chief,
        nguoi_chu_tri=draft.slot(
            meeting.chair.name if meeting.chair else None, ("hoi_nghi", "chu_tri"), "người chủ trì"
        ),
        phu_luc=annexes(draft, vb),
    )
