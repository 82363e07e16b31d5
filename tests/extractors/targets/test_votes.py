"""How those who met voted is a result without a time, and counts what was voted on."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_HEAD = "NGHỊ QUYẾT\nvề nhiệm vụ năm 2026\n\nII. NHIỆM VỤ, CHỈ TIÊU NĂM 2026\n"


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ("- Thông qua phương án năm 2026: 209/214, đạt 97,7%.", [("Thông qua phương án", 97.7, "result", None)]),
        (
            "- Thông qua phương án sản xuất năm 2026: 209/214 phiếu, đạt 97,7%.",
            [
                ("Thông qua phương án sản xuất", 209, "result", None),
                ("Thông qua phương án sản xuất", 97.7, "result", None),
            ],
        ),
        (
            "- Hoàn thành 14/16 chỉ tiêu, đạt 87%.",
            [("Hoàn thành", 14, "target", "NĂM 2026"), ("Hoàn thành", 87, "target", "NĂM 2026")],
        ),
        ("- Tỷ lệ tán thành: 99,87%", [("Tỷ lệ tán thành", 99.87, "result", None)]),
        (
            "Nghị quyết được 100% đảng viên có mặt biểu quyết thông qua.",
            [("Nghị quyết đảng viên có mặt biểu quyết thông qua", 100, "result", None)],
        ),
        (
            "- Thông qua quy chế: 9/9 thành viên nhất trí.",
            [("Thông qua quy chế thành viên nhất trí", 9, "result", None)],
        ),
        ("- Vận động 12/12 hộ nhất trí góp công.", [("Vận động hộ nhất trí góp công", 12, "target", "NĂM 2026")]),
        ("- Tổng số đại biểu: 78 người. Có mặt đủ.", [("Tổng số đại biểu", 78, "result", None)]),
        ("- Tổng số hộ nghèo: 78 hộ.", [("Tổng số hộ nghèo", 78, "target", "NĂM 2026")]),
        ("- Thông qua chỉ tiêu thu phí đạt 95%.", [("Thông qua chỉ tiêu thu phí", 95, "target", "NĂM 2026")]),
    ],
)
def test_votes_are_results_of_no_time(item: str, said: list[tuple[str, float, str, str | None]]) -> None:
    found = extract_text(f"{_HEAD}{item}\n").targets
    assert [(one.indicator, one.value, one.kind, one.period and one.period.text) for one in found] == said


@pytest.mark.parametrize(
    ("article", "kinds"),
    [
        ("Công nhận 07 đơn vị sau đây là thành viên chính thức.", ["result"]),
        ("Miễn nhiệm 02 ủy viên; bầu bổ sung 03 ủy viên.", ["result", "result"]),
        ("Kết nạp thêm 20 thành viên trong năm 2026.", ["target"]),
        ("Hỗ trợ 05 hợp tác xã thuê cán bộ trẻ.", ["target"]),
    ],
)
def test_what_a_resolution_does_itself_is_done(article: str, kinds: list[str]) -> None:
    text = f"LIÊN MINH HỢP TÁC XÃ TỈNH\nSố: 12/NQ-BCH\n\nNGHỊ QUYẾT\nVề thành viên\n\nQUYẾT NGHỊ:\nĐiều 1. {article}\n"
    assert [one.kind for one in extract_text(text).targets] == kinds


def test_share_with_which_a_paper_was_passed_at_an_hour_is_a_vote() -> None:
    passed = "1. Nghị quyết được thông qua lúc 10h30 với tỷ lệ 100%."
    text = f"NGHỊ QUYẾT\nĐại hội\n\n{passed}\n2. Nâng độ che phủ với tỷ lệ 45%.\n"
    assert [one.rule == "voted" for one in extract_text(text).targets] == [True, False]


def test_share_behind_a_sign_is_that_of_the_count_before_it() -> None:
    (vote,) = extract_text("BIÊN BẢN\nHọp\n\nBiểu quyết: báo cáo kết quả: 118/118 = 100%.\n").targets
    assert (vote.kind, vote.indicator) == ("result", "báo cáo kết quả")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("4. Giao kế toán rà soát công nợ: 100% nhất trí.", ["result"]),
        ("4. Thông qua dự toán thu chi năm 2031: 20/22 đ/c có mặt tán thành.", ["result"]),
        ("4. Phương hướng năm 2031: 113/120 đại biểu, đạt 94,2%.", ["result", "result"]),
        ("4. Phấn đấu 95% hộ dân đồng ý.", ["target"]),
        ("4. Vận động 100% hộ dân đồng ý hiến đất.", ["target"]),
    ],
)
def test_votes_among_what_is_to_be_done(text: str, kinds: list[str]) -> None:
    found = extract_text(f"BIÊN BẢN HỌP\n\nIV. NHIỆM VỤ\n{text}").targets
    assert [one.kind for one in found] == kinds
