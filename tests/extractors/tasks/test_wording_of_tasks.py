"""Cách diễn đạt: what words and pairs of words weigh, and how that is learnt from texts that were read."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractors.tasks.likely.wording import learn, weigh
from extractors.tasks.likely.wording.grams import grams
from extractors.tasks.likely.wording.weigh import ALWAYS, wording

PLAN = """# KẾ HOẠCH
Thực hiện công tác phòng, chống hạn năm 2031

II. NHIỆM VỤ
1. Rà soát 12 trạm bơm trên địa bàn.
2. Nạo vét kênh mương nội đồng.

III. TỔ CHỨC THỰC HIỆN
Giao Phòng Kinh tế theo dõi, báo cáo kết quả trước ngày 15/6/2031.
"""


def test_words_and_pairs_are_told_with_every_number_alike() -> None:
    assert list(grams(["mở", "12", "lớp"])) == ["mở", "0", "lớp", "mở 0", "0 lớp"]
    assert list(grams(["5g"])) == ["0"]
    assert list(grams([])) == []


@pytest.mark.parametrize(
    ("asks", "tells"),
    [
        ("tăng cường công tác kiểm tra việc chấp hành pháp luật", "công tác kiểm tra được tăng cường trong năm qua"),
        ("phối hợp với các đơn vị liên quan tổ chức thực hiện", "các đơn vị liên quan đã phối hợp tổ chức thực hiện"),
        ("khẩn trương hoàn thiện hồ sơ trình phê duyệt", "tham dự hội nghị có đại diện các sở, ngành"),
    ],
)
def test_wording_of_what_is_asked_weighs_more_than_of_what_is_told(asks: str, tells: str) -> None:
    assert wording(asks.split()) > wording(tells.replace(",", "").split())


def test_words_weigh_once_however_often_they_are_said() -> None:
    said = ["rà", "soát"]
    assert wording([*said, "soát"]) == pytest.approx(wording(said) + wording(["soát", "soát"]) - wording(["soát"]))
    assert wording([]) == wording(["qqqq"])


def test_clauses_of_a_text_come_with_whether_they_are_tasks() -> None:
    clauses = [(words[:2], holds) for words, holds in learn.of_text(PLAN)]
    assert (("rà", "soát"), True) in clauses
    assert (("nạo", "vét"), True) in clauses
    assert any(not holds for _, holds in learn.of_text("# Tin\n\nNgày 4/7, xã Hạ Lũng đã khánh thành trạm bơm.\n"))
    assert list(learn.of_text("khong co dau thi khong hoc duoc gi\n")) == []


def test_what_tasks_say_weighs_for_and_what_reports_say_against() -> None:
    clauses = [(("rà", "soát", "kênh"), True), (("đã", "nạo", "kênh"), False)] * 400 + [(("một", "lần"), True)]
    weights = learn.learn(clauses)
    assert weights["soát"] > 0 > weights["nạo"]
    assert abs(weights["kênh"]) < weights["soát"]
    assert "lần" not in weights  # too few clauses show it
    assert weights == learn.learn(clauses)


def test_table_is_written_and_read_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weigh, "WEIGHTS", tmp_path / "weights.tsv")
    weigh._weights.cache_clear()
    try:
        assert weigh.write({ALWAYS: -2.0, "rà soát": 1.25, "nhẹ": 0.001}) == 2
        assert weigh.wording(["rà", "soát"]) == pytest.approx(-0.75)
    finally:
        weigh._weights.cache_clear()


def test_folder_is_learnt_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wording([])  # the table of the package is read before another is named
    monkeypatch.setattr(weigh, "WEIGHTS", tmp_path / "weights.tsv")
    for number in range(60):
        work = f"{PLAN}\nHội đã tặng quà cho hộ khó khăn ở xóm thứ {chr(97 + number % 26) * (number // 26 + 2)}.\n"
        (tmp_path / f"ke-hoach-{number}.md").write_text(work, encoding="utf-8")
    (tmp_path / "anh.png").write_bytes(b"\x89PNG")
    assert learn.main([str(tmp_path)]) == 0
    written = dict(line.split("\t") for line in (tmp_path / "weights.tsv").read_text(encoding="utf-8").splitlines())
    assert int(written["đã"]) < 0
