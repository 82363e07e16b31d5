"""Nhiệm vụ: one thing to be done, by whom, with whom, until when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from domain.citation import CitationField
from domain.deadline import DeadlineField
from domain.fields import Text, Texts, from_text, key, record
from domain.target import Target


@record
class Task:
    """A directive. `text` starts with its verb; `subtasks` may nest two levels below it."""

    text: Annotated[Text, key("noi_dung", "Nội dung công việc, bắt đầu bằng động từ.")]
    lead: Annotated[Text | None, key("chu_tri", "Đơn vị, cá nhân chủ trì.")] = None
    partners: Annotated[Texts, key("phoi_hop", "Các đơn vị phối hợp.")] = ()
    addressees: Annotated[Texts, key("trinh", "Cơ quan được trình, tham mưu, báo cáo.")] = ()
    deadline: Annotated[DeadlineField | None, key("thoi_han", "Thời hạn hoàn thành.")] = None
    places: Annotated[Texts, key("dia_ban", "Địa bàn thực hiện.")] = ()
    bases: Annotated[tuple[CitationField, ...], key("can_cu", "Văn bản làm căn cứ.")] = ()
    targets: Annotated[tuple[Target, ...], key("chi_tieu", "Chỉ tiêu nằm trong nhiệm vụ.")] = ()
    subtasks: Annotated[tuple[TaskField, ...], key("viec", "Các việc cụ thể (tối đa hai cấp).")] = ()

    def walk(self) -> Iterator[Task]:
        """This task and all below it, in reading order."""
        yield self
        for subtask in self.subtasks:
            yield from subtask.walk()


def read_task(line: str) -> dict[str, Any]:
    """A line typed whole is the task's text."""
    return {"noi_dung": line}


TaskField = Annotated[Task, from_text(read_task)]
