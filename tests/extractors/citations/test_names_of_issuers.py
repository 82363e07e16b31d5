"""Where the name of a paper's issuer ends: kinds and trades of companies, commands, short names in brackets."""

import pytest

from extractors.citations import find_citations


@pytest.mark.parametrize(
    ("issuer", "behind"),
    [
        ("Bộ chỉ huy quân sự tỉnh Lam Sơn", "về việc cung cấp thông tin"),
        ("Ban chỉ huy quân sự xã Tân Lập", "đề nghị phối hợp"),
        ("Công ty cổ phần Đá Lam Sơn", "về việc báo cáo kết quả"),
        ("Công ty cổ phần", "về việc báo cáo kết quả"),
        ("Công ty trách nhiệm hữu hạn một thành viên Cấp nước Hà Vân", "đề nghị gia hạn"),
        ("Công ty TNHH thương mại và vận tải Đông Hà", "đề nghị gia hạn"),
        ("Công ty TNHH", "đề nghị gia hạn"),
        ("Công ty cổ phần", "đầu tư xưởng mới"),
        ("Ủy ban nhân dân (UBND) tỉnh", "về việc lập phương án"),
        ("Ủy ban nhân dân", "(UBND) về việc lập phương án"),
        ("UBND tỉnh", "huy động lực lượng"),
        ("UBND tỉnh", "vận động các hộ"),
        ("UBND tỉnh Hà Vân", "cấp"),
        ("UBND cấp xã", "về việc lập phương án"),
        ("Bộ trưởng Bộ Giao thông vận tải", "được sửa đổi"),
    ],
)
def test_issuer_is_named_whole(issuer: str, behind: str) -> None:
    (cited,) = find_citations(f"Phúc đáp Văn bản số 12/CV-VP ngày 25/6/2026 của {issuer} {behind}.")
    assert cited.issuer == issuer
