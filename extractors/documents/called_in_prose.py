"""Lời mời không có phần đầu: a call of a pagoda, a parish, a clan or a class that says in sentences when to come.

“Kính thưa quý Phật tử, … chùa Lam Sơn sẽ tổ chức Đại lễ Vu Lan vào lúc 9 giờ ngày 6/9/2031. Kính mời quý vị về dự.”
News that quotes such a call tells what was done, too, or has its day and desk before it.
"""

from __future__ import annotations

from extractors.documents.site_lines import LEAD
from extractors.documents.view import View
from vitext.lazy import regex

_HEADS = regex(r"\W*(?:(?:than|kinh|tran trong(?: kinh)?) moi|loi moi)(?!\w)")
_INVITES = regex(
    r"(?<!\w)(?:kinh|trong|than|thanh|xin|cung|tam) (?:kinh |than )?(?:moi|thinh)(?!\w)[^.\n]{0,200}?"
    r"(?<!\w)(?:tham du|tham gia|quang lam|(?:ve|den|toi|cung) du|du (?:le|hop|tiec|hoi)|ve (?:chua|tai)"
    r"|hien dien)(?!\w)"
)
_SET = regex(
    r"(?<!da )(?<!vua )(?<!\w)(?:to chuc|cu hanh|dien ra|ve (?:du|tai)|den du)(?!\w)[^.\n]{0,200}?"
    r"(?<!\d)\d{1,2}(?: ?[/.-] ?\d| thang \d)"
)
# One who writes to those who read it.
_SPEAKS = regex(
    r"(?m)^\W*(?:kinh (?:thua|bach|gui|goi)|thua (?:quy|qui|cac|ba con)|nam mo|than (?:men|ai))(?!\w)"
    r"|(?<!\w)(?:chung toi|chung con|chung em|ban to chuc|ban lien lac)(?!\w)"
    r"|(?<!\w)(?:tran trong|kinh) (?:thong bao|bao tin)"
    r"|^[^.\n]{0,40}(?:kinh|xin|than) moi|(?<!\w)(?:tran trong kinh (?:moi|thinh)|kinh chuc (?:quy|qui))"
)
_TELLS = regex(
    r"(?<!\w)(?:da|vua) (?:long trong )?(?:to chuc|dien ra|cu hanh|khai mac|hop)(?!\w)"
    r"|(?<!\w)(?:cho biet|phong vien|phat bieu|hop bao)(?!\w)|\([a-z ]{4,20}\) ?-"
)
_TOP, _WHOLE = 3000, 6000  # letters
_FIRST_LINES = 3


def calls_in_prose(view: View) -> bool:
    """Whether a text without header calls people together in its own name."""
    if not view.lines or (view.key.find("moi", 0, _TOP) < 0 and view.key.find("thinh", 0, _TOP) < 0):
        return False
    first = view.lines[0]
    if view.is_upper(first) and _HEADS.match(view.key, *first):
        return True
    if len(view.key) > _WHOLE or any(LEAD.match(view.key, line[0]) for line in view.lines[:_FIRST_LINES]):
        return False
    if not _INVITES.search(view.key, 0, _TOP) or not _SET.search(view.key, 0, _TOP):
        return False
    return _SPEAKS.search(view.key, 0, _TOP) is not None and _TELLS.search(view.key, 0, _TOP) is None
