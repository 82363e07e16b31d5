"""Một chữ ký: a signed name with its title, and which of several signs for the body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.extraction import Role, Span
from extractors.documents.signing_roles import APPROVES
from vitext.fold import fold


@dataclass(frozen=True, slots=True)
class Signature:
    """One signed name; `secretary` where it is signed as secretary."""

    role: Role
    span: Span
    secretary: bool
    authority: bool


def signer_of(found: Sequence[Signature]) -> Signature | None:
    """The one who signs for the body; None where several do and none of them presides.

    Who only approves beside another (“DUYỆT BAN GIÁM HIỆU”) is not the one.
    """
    others = [signature for signature in found if not signature.secretary]
    others = [one for one in others if not APPROVES.match(fold(one.role.role or "").lower())] or others
    for signature in others:
        if signature.authority or fold(signature.role.role or "").lower().startswith(
            ("chu toa", "chu tri", "nguoi chu t")
        ):
            return signature
    leading = [
        s for s in others if not fold(s.role.role or "").lower().startswith(("dai dien", "ke toan", "nguoi lap"))
    ]
    if len(leading) == 2:  # the union's chair signs beside who heads the body
        leading = [s for s in leading if not fold(s.role.role or "").lower().startswith("chu tich cong doan")]
    return leading[0] if len(leading) == 1 else None
