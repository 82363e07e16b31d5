"""Tên đầy đủ ở câu đầu: bodies that the title of minutes calls by their kind alone."""

import pytest

from extractors.documents.find import find_document_facts
from vitext.clean import clean


@pytest.mark.parametrize(
    ("title", "said", "issuer"),
    [
        ("Họp chi bộ tháng 5", "Chi bộ thôn Hạ họp thường kỳ", "Chi bộ thôn Hạ"),
        ("Họp HTX tháng 5", "HTX Hạ Sơn tiến hành họp", "HTX Hạ Sơn"),
        ("Họp tổ dân phố tháng 5", "Tổ dân phố số 4 tổ chức họp", "Tổ dân phố số 4"),
        ("Họp ban quản lý tháng 5", "Ban Quản lý chợ Mới họp thường kỳ", "Ban Quản lý chợ Mới"),
        ("Họp chi bộ tháng 5", "Chi bộ tháng 5 tiến hành họp", "chi bộ"),
        ("Họp chi bộ tháng 5", "chi bộ họp thường kỳ", "chi bộ"),
        ("Họp chi bộ thôn Thượng", "Chi bộ thôn Hạ họp chung", "chi bộ thôn Thượng"),
    ],
)
def test_issuer(title: str, said: str, issuer: str) -> None:
    text = f"BIÊN BẢN\n{title}\n\nHôm nay, 19 giờ ngày 5/5/2031, {said} tại đình làng.\nChủ tọa: ông Lê Văn An\n"
    assert find_document_facts(clean(text).text).facts.issuer == issuer
