"""A saved page gives its article or document, and nothing of its frame."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import InputRefused, ThukyError
from extractors.sources.html.read import read_html
from extractors.sources.texts import ReadText, Upload

LONG = "Hội nghị yêu cầu các đơn vị khẩn trương rà soát, báo cáo kết quả trước ngày 30 tháng 6 năm 2026. "

_TAGS = ["table", "tr", "td", "th", "p", "ul", "li", "ol", "b", "div", "/table", "/tr", "/td", "/p", "/ul", "/div"]


def read(page: str | bytes) -> ReadText:
    return read_html(Upload(page if isinstance(page, bytes) else page.encode(), "trang.html", "text/html"))


def text(body: str) -> str:
    return read(f"<html><head><title>x</title></head><body>{body}</body></html>").source.text


def test_blocks_are_lines_and_space_is_folded() -> None:
    assert (
        text("<p>Điều 1.\n   Thông   qua</p><div>Điều&nbsp;2.<br>Giao</div>") == "Điều 1. Thông qua\nĐiều\xa02.\nGiao"
    )


def test_menus_scripts_and_lists_of_links_are_left_out() -> None:
    links = "".join(f'<li><a href="/{place}">Một bài khác của trang này</a></li>' for place in range(30))
    page = (
        f"<header>Cổng thông tin</header><nav>Trang chủ</nav><div class='left-menu'>Danh mục</div><ul>{links}</ul>"
        f"<div id='wrap'><div class='noi-dung'><h1>Nghị quyết</h1><p>{LONG}</p><p>{LONG}</p><script>var a;</script>"
        f"<!-- ghi chú --><div class='related'><ul>{links}</ul></div></div><aside>Quảng cáo</aside></div>"
        "<footer>Bản quyền</footer>"
    )
    assert text(page) == f"Nghị quyết\n{LONG.strip()}\n{LONG.strip()}"


def test_a_headline_outside_the_article_is_kept() -> None:
    page = f"<div><h1>Tin hội nghị</h1></div><article><p>{LONG * 5}</p></article><div>Chân trang</div>"
    assert text(page).split("\n")[0] == "Tin hội nghị"


def test_items_get_their_mark() -> None:
    assert text("<ol start=3><li>Ba</li><li>Bốn</li></ol><ul><li>gạch</li></ul>") == "3. Ba\n4. Bốn\n- gạch"


def test_a_cell_over_all_columns_of_tasks_leaves_the_others_empty() -> None:
    heads = "<tr><th>STT</th><th>Nhiệm vụ</th><th>Chủ trì</th></tr>"
    rows = "<tr><td colspan=3>I. Công tác hỗ trợ</td></tr><tr><td>1</td><td>Rà soát</td><td>Văn phòng</td></tr>"
    made = [line.rstrip() for line in text(f"<table border=1>{heads}{rows}</table>").split("\n")]
    assert made == ["STT | Nhiệm vụ | Chủ trì", "I. Công tác hỗ trợ |  |", "1 | Rà soát | Văn phòng"]


def test_data_tables_keep_rows_and_cells() -> None:
    page = "<p>a</p><table border=1><tr><th>STT<th>Việc</tr><tr><td rowspan=2>1<td>x</tr><tr><td>y</tr></table><p>b</p>"
    got = read(page)
    assert got.source.text == "a\nSTT | Việc\n1 | x\n | y\nb"
    (found,) = got.tables
    cells = [[got.source.text[slice(*cell.span)] for cell in row] for row in found.rows]
    assert cells == [["STT", "Việc"], ["1", "x"], ["1", "y"]]
    assert found.rows[2][0].continued


def test_a_letter_head_is_read_column_by_column() -> None:
    head = "<table><tr><td><p>UBND TỈNH A</p><p>Số: 12</p></td><td><p>CỘNG HÒA</p></td></tr></table>"
    assert text(head) == "UBND TỈNH A\nSố: 12\nCỘNG HÒA"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1258"])
def test_encodings_of_pages(encoding: str) -> None:
    page = '<html><head><meta charset="iso-8859-1"></head><body><p>Hội nghị xã đã làm</p></body></html>'
    if encoding == "cp1258":
        page = page.replace("ộ", "ô\u0323").replace("ị", "i\u0323")
    page = page.replace("ã", "a\u0303" if encoding == "cp1258" else "ã")
    assert read(page.encode(encoding)).source.text == "Hội nghị xã đã làm"


def test_old_fonts_in_pages_are_decoded() -> None:
    assert text("<p><font face='.VnTime'>Céng hßa x· héi</font> 2026</p>") == "Cộng hòa xã hội 2026"
    assert text("<p style=\"font-family:'VNI-Times'\">UÛY BAN NHAÂN DAÂN</p>") == "ỦY BAN NHÂN DÂN"


def test_a_page_without_text_is_refused() -> None:
    with pytest.raises(InputRefused, match="Không tìm thấy chữ"):
        read("<html><body><script>x</script></body></html>")


def test_deep_nesting_is_read() -> None:
    assert "sâu" in text("<div>" * 200 + "sâu" + "</div>" * 200)
    with contextlib.suppress(ThukyError):
        text("<div>" * 100_000 + "sâu")


@given(st.text(alphabet="<>/ pdivtabler='\"&;#x!-ộ", max_size=200))
def test_any_markup_is_read_or_refused(page: str) -> None:
    with contextlib.suppress(ThukyError):
        got = read(page)
        assert all(end <= len(got.source.text) for table in got.tables for _, end in [table.span])


@given(st.lists(st.sampled_from(_TAGS), max_size=40))
def test_any_order_of_tags_is_read_or_refused(names: list[str]) -> None:
    with contextlib.suppress(ThukyError):
        got = read("".join(f"<{name} rowspan=3 border=1>x" for name in names))
        for table in got.tables:
            assert all(
                0 <= start <= end <= len(got.source.text) for row in table.rows for start, end in [c.span for c in row]
            )
