"""Documents on their way through reading and review, for tests: texts, uploads, and a worker that does what waits."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from sqlalchemy import Engine

from domain.extraction import to_plain
from extractors.extract import extract_text
from service.accounts.actor import Actor
from service.handlers import KINDS
from service.jobs.work import Desk
from service.reading import store
from service.reading.items import items_of

_UNITS = ("Phòng Kế hoạch - Hỗ trợ", "Phòng Chính sách và Tuyên truyền", "Văn phòng Liên minh", "Quỹ hỗ trợ phát triển")
_VERBS = (
    "xây dựng kế hoạch hỗ trợ", "rà soát, củng cố", "tổ chức kiểm tra", "báo cáo kết quả hoạt động của", "hướng dẫn",
)  # fmt: skip
_OBJECTS = ("các hợp tác xã yếu kém", "hợp tác xã nông nghiệp kiểu mới", "tổ hợp tác trên địa bàn huyện")
_TERMS = (" trước ngày 30/9/2026", " trong quý I", " trong tháng 10/2026", "")
_HEAD = (
    "LIÊN MINH HỢP TÁC XÃ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "TỈNH AN BIÊN\tĐộc lập - Tự do - Hạnh phúc",
    "Số: 15/NQ-LMHTX\tAn Biên, ngày 15 tháng 8 năm 2026",
    "NGHỊ QUYẾT",
    "Hội nghị Ban Chấp hành lần thứ 7, khóa V",
    "Căn cứ Luật Hợp tác xã số 17/2023/QH15 ngày 20/6/2023;",
    "QUYẾT NGHỊ:",
    "Điều 1. Nhiệm vụ trọng tâm",
)


def resolution(tasks: int) -> str:
    """A resolution with so many tasks; every fourth term leaves its year open, every tenth task has a target."""
    lines = list(_HEAD)
    for place in range(tasks):
        words = f"{_UNITS[place % 4]} {_VERBS[place % 5]} {_OBJECTS[place % 3]}{_TERMS[place % 4]}"
        lines.append(f"{place + 1}. Giao {words}" + (f" cho {place + 2} hợp tác xã." if place % 10 == 9 else "."))
    return "\n".join([*lines, "Điều 2. Nghị quyết này có hiệu lực từ ngày ký.", "CHỦ TỊCH", "Nguyễn Văn An"])


def waiting_review(db: Any, who: Actor, text: str, *, name: str = "nghị quyết.txt") -> int:
    """An upload that has been read and waits for its review; gives its id."""
    extraction = to_plain(extract_text(text, name=name))
    facts = extraction["document"]
    made = store.add_upload(
        db, organisation_id=who.organisation_id, name=name, digest="", size=len(text), state="review",
        media="text/plain", title=facts["title"] or "", kind=facts["kind"], extraction=extraction,
        user_id=who.user_id, user_name=who.user_name, created=who.now, read=who.now,
    )  # fmt: skip
    store.add_items(db, who.organisation_id, made, items_of(extraction))
    return made


def do_jobs(app: FastAPI, engine: Engine) -> None:
    """Do every job that waits, as a worker would, one after another."""
    state = app.state
    desk = Desk(engine, state.files, state.queue, state.settings, KINDS)
    state.queue.run = desk.run
    while (task := state.queue.huey.dequeue()) is not None:
        state.queue.huey.execute(task)
