"""Bản ghi hội nghị: one meeting and everything that leaves from it, as one value.

The file's keys are the Vietnamese names given by `key` in each class; `thuky schema meeting` publishes them.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, TypeAdapter

from domain.documents import (
    Ballot,
    Bulletin,
    ConclusionNotice,
    Decision,
    DelegateList,
    Head,
    Invitation,
    Minutes,
    OfficialLetter,
    Plan,
    Programme,
    Report,
    Resolution,
    Submission,
    VoteCount,
)
from domain.fields import key, record
from domain.kinds import Kind
from domain.meeting import Meeting, end_on_its_day
from domain.organisation import Organisation

SCHEMA = "thuky.meeting/1"


@record
class MeetingRecord:
    """The organisation, the meeting, and a block for each kind of document."""

    schema: Annotated[Literal["thuky.meeting/1"], key("phien_ban", "Phiên bản của bản ghi.")] = "thuky.meeting/1"
    organisation: Annotated[Organisation, key("co_quan", "Cơ quan ban hành.")] = Organisation()
    meeting: Annotated[Meeting, BeforeValidator(end_on_its_day), key("hoi_nghi", "Hội nghị.")] = Meeting()
    resolution: Annotated[Resolution, key("nghi_quyet", "Nghị quyết.")] = Resolution()
    minutes: Annotated[Minutes, key("bien_ban", "Biên bản hội nghị.")] = Minutes()
    conclusion_notice: Annotated[ConclusionNotice, key("thong_bao_ket_luan", "Thông báo kết luận.")] = (
        ConclusionNotice()
    )
    plan: Annotated[Plan, key("ke_hoach", "Kế hoạch thực hiện nghị quyết.")] = Plan()
    decision: Annotated[Decision, key("quyet_dinh", "Quyết định.")] = Decision()
    report: Annotated[Report, key("bao_cao", "Báo cáo.")] = Report()
    submission: Annotated[Submission, key("to_trinh", "Tờ trình.")] = Submission()
    official_letter: Annotated[OfficialLetter, key("cong_van", "Công văn.")] = OfficialLetter()
    invitation: Annotated[Invitation, key("giay_moi", "Giấy mời.")] = Invitation()
    programme: Annotated[Programme, key("chuong_trinh_hop", "Chương trình hội nghị.")] = Programme()
    delegates: Annotated[DelegateList, key("danh_sach_dai_bieu", "Danh sách đại biểu.")] = DelegateList()
    ballot: Annotated[Ballot, key("phieu", "Phiếu biểu quyết, phiếu bầu.")] = Ballot()
    vote_count: Annotated[VoteCount, key("bien_ban_kiem_phieu", "Biên bản kiểm phiếu.")] = VoteCount()
    bulletin: Annotated[Bulletin, key("ban_tin", "Bản tin.")] = Bulletin()


def head_of(meeting_record: MeetingRecord, kind: Kind) -> Head:
    """The issuing facts of one kind of document; a bulletin has none and gets an empty head."""
    block = getattr(meeting_record, kind.code)
    return block if isinstance(block, Head) else Head()


@cache
def adapter() -> TypeAdapter[MeetingRecord]:
    """The reader and writer of records (built once: it costs some tens of milliseconds)."""
    return TypeAdapter(MeetingRecord)


def to_json(meeting_record: MeetingRecord) -> str:
    """The record as JSON, only what differs from the defaults; `from_json` gives back an equal record."""
    return adapter().dump_json(meeting_record, by_alias=True, exclude_defaults=True).decode()


def from_json(text: str) -> MeetingRecord:
    """Read what `to_json` wrote."""
    return adapter().validate_json(text)


def json_schema() -> dict[str, Any]:
    """The published JSON Schema (draft 2020-12) of a meeting record; every word in it that people see is Vietnamese."""
    schema = _for_people(adapter().json_schema(by_alias=True))
    for definition in schema["$defs"].values():
        definition.pop("description", None)  # the docstring, which is for programmers
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        "title": "Bản ghi hội nghị",
        **{name: value for name, value in schema.items() if name != "description"},
    }


def _for_people(node: Any) -> Any:
    """Drop what pydantic makes of the code: titles ("Noi Dung"), and defaults that are empty or name English fields."""
    if isinstance(node, dict):
        return {
            name: _for_people(value)
            for name, value in node.items()
            if name != "title" and not (name == "default" and (isinstance(value, dict) or value in (None, [])))
        }
    return [_for_people(value) for value in node] if isinstance(node, list) else node
