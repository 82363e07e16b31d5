"""Biểu quyết: how many were for, against, and of another mind."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated

from domain.fields import Count, Share, Text, key, record


@record
class Vote:
    """One vote on `about` (when not on the whole item). Counts are people; `percent_for` is of `voters`, 0–100."""

    about: Annotated[Text | None, key("ve", "Biểu quyết về việc gì, nếu không phải cả nội dung.")] = None
    voters: Annotated[Count | None, key("tham_gia", "Số người tham gia biểu quyết.")] = None
    in_favour: Annotated[Count | None, key("tan_thanh", "Số người tán thành.")] = None
    against: Annotated[Count | None, key("khong_tan_thanh", "Số người không tán thành.")] = None
    abstain: Annotated[Count | None, key("y_kien_khac", "Số người không biểu quyết hoặc có ý kiến khác.")] = None
    percent_for: Annotated[Share | None, key("ti_le", "Tỷ lệ tán thành, %. Bỏ trống thì tự tính.")] = None
    method: Annotated[Text | None, key("hinh_thuc", "Hình thức: giơ tay, bỏ phiếu kín.")] = None

    @property
    def cast(self) -> int | None:
        """Votes of all three kinds together; None when the number in favour is not known."""
        if self.in_favour is None:
            return None
        return self.in_favour + (self.against or 0) + (self.abstain or 0)

    def percent(self, present: int | None = None) -> Decimal | None:
        """The share in favour, two decimals at most: as given, or reckoned from the voters (or those present)."""
        if self.percent_for is not None:
            return self.percent_for
        voters = self.voters or present
        if self.in_favour is None or not voters:
            return None
        return share(self.in_favour, voters)


def share(part: int, whole: int) -> Decimal:
    """`part` of `whole` in per cent, rounded half up to two decimals, without trailing zeros."""
    exact = Decimal(part * 100) / Decimal(whole)
    rounded = exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded.normalize()
