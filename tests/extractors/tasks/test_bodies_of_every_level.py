"""Cơ quan các cấp: a body of a province, a city or a ward is named alike, whatever its level is called."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

from extractors.layout.view import view
from extractors.tasks.who.agencies import agency_at

LEVELS = ["cấp tỉnh", "cấp thành phố", "cấp xã", "cấp phường", "cấp huyện", "cấp cơ sở", "cấp trung ương"]
PLACES = ["trong tỉnh", "trong thành phố", "trong xã", "trong phường", "trong thị xã", "trong ngành"]


@pytest.mark.parametrize("level", LEVELS + PLACES)
def test_level_belongs_to_the_name_of_the_bodies(level: str) -> None:
    text = f"Các sở, ban, ngành {level} rà soát quỹ đất."
    end = agency_at(view(text), 0, len(text))
    assert text[:end] == f"Các sở, ban, ngành {level}"


@pytest.mark.parametrize("level", LEVELS)
def test_bodies_of_two_levels_are_one_list(level: str) -> None:
    text = f"Các cơ quan {level}, UBND các địa phương báo cáo kết quả."
    end = agency_at(view(text), 0, len(text))
    assert text[:end] == f"Các cơ quan {level}, UBND các địa phương"


def test_what_is_issued_to_the_city_is_no_level() -> None:
    text = "Sở Tài chính cấp kinh phí cho thành phố."
    assert text[: agency_at(view(text), 0, len(text))] == "Sở Tài chính"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("P. Kế hoạch rà lại 15 HTX ngừng hoạt động.", "P. Kế hoạch"),
        ("Vphòng chuẩn bị hội nghị.", "Vphòng"),
        ("VP Đảng ủy tổng hợp.", "VP Đảng ủy"),
    ],
)
def test_office_by_its_short_name_is_named(text: str, name: str) -> None:
    assert text[: agency_at(view(text), 0, len(text))] == name


@pytest.mark.parametrize("paper", ["bản kê khai", "bản mô tả", "bản vẽ", "bản giải trình"])
def test_papers_are_no_villages(paper: str) -> None:
    for text in (f"các {paper} của các phòng", f"{paper} của các phòng"):
        assert agency_at(view(text), 0, len(text)) is None


@pytest.mark.parametrize("work", ["khẩn trương họp dân", "rà soát hộ nghèo", "báo cáo xã"])
def test_villages_are_bodies(work: str) -> None:
    text = f"các bản {work}"
    assert agency_at(view(text), 0, len(text)) == len("các bản")


@pytest.mark.parametrize(
    ("asked", "who"),
    [
        (
            "Đề nghị Ban Chấp hành các đoàn viện, liên chi đoàn chủ trì và phối hợp với các khoa thông báo lịch học.",
            None,
        ),
        ("Đề nghị liên chi hội sinh viên lập danh sách dự thi.", "liên chi hội sinh viên"),
        ("Đề nghị các giáo xứ lập danh sách thiếu nhi dự trại hè.", "các giáo xứ"),
        ("Đề nghị cha xứ Hòa Bình lập danh sách dự trại hè.", "cha xứ Hòa Bình"),
        ("Đề nghị Ban Trị sự huyện lập danh sách khóa hạ.", "Ban Trị sự huyện"),
    ],
)
def test_bodies_of_students_parishes_and_pagodas_are_asked(asked: str, who: str | None) -> None:
    ((words, lead),) = texts_and_leads(f"{asked}\n")
    assert lead == (who or "Ban Chấp hành các đoàn viện, liên chi đoàn")
    assert words.startswith(lead)
