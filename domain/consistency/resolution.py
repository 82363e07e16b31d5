"""Nghị quyết: có nội dung, mục có tiêu đề, Điều cuối khớp nơi nhận, nội dung thông qua đã được biểu quyết."""

from __future__ import annotations

from collections.abc import Iterator

from domain.finding import Finding
from domain.record import MeetingRecord
from vitext.fold import search_key
from vitext.lazy import regex

_AS_ARTICLE = regex(r"nhu dieu (\d+)")
_MAX_DEPTH = 3


def article_count(record: MeetingRecord) -> int:
    """How many Điều the resolution has in the layout by articles."""
    resolution = record.resolution
    sections = [section for section in resolution.sections if not section.empty]
    agreed_apart = bool(resolution.agreed and not sections)
    adopted = resolution.adopted or (resolution.agreed if sections and sections[0].title else None)
    groups = (resolution.assessment, adopted, sections or agreed_apart, resolution.personnel, resolution.assignments)
    return sum(1 for group in groups if group) + max(len(sections) - 1, 0)


def resolution(record: MeetingRecord) -> Iterator[Finding]:
    """What a resolution must hold together."""
    text = record.resolution
    for index, section in enumerate(text.sections):
        place = ("nghi_quyet", "phan", index)
        if not (section.title or section.intro):
            yield Finding("resolution.title", place, f"Phần thứ {index + 1} chưa có tiêu đề hoặc lời dẫn.")
        for task_index, task in enumerate(section.tasks):
            deep = any(third.subtasks for second in task.subtasks for third in second.subtasks)
            if deep:
                yield Finding(
                    "resolution.depth",
                    (*place, "nhiem_vu", task_index),
                    f"Nhiệm vụ này có hơn {_MAX_DEPTH} cấp; các cấp dưới được in cùng cấp gạch đầu dòng.",
                    "warning",
                )
    count = article_count(record)
    for index, name in enumerate(text.recipients):
        found = _AS_ARTICLE.search(search_key(name))
        if found and record.organisation.layout == "articles" and int(found.group(1)) != count:
            yield Finding(
                "resolution.article",
                ("nghi_quyet", "noi_nhan", index),
                f"Nơi nhận ghi “{name}”, nhưng Điều cuối của nghị quyết là Điều {count}.",
            )
    if text.last_article is not None and text.last_article != count:
        yield Finding(
            "resolution.last",
            ("nghi_quyet", "dieu_cuoi"),
            f"Bản ghi nêu Điều cuối là {text.last_article}, nhưng nghị quyết có {count} Điều.",
        )
    count = len(record.decision.articles)
    for index, name in enumerate(record.decision.recipients):
        found = _AS_ARTICLE.search(search_key(name))
        if found and int(found.group(1)) != count:
            yield Finding(
                "decision.article",
                ("quyet_dinh", "noi_nhan", index),
                f"Nơi nhận ghi “{name}”, nhưng Điều cuối của quyết định là Điều {count}.",
            )
