"""Lỗi của mẫu, nói rõ chỗ: a fault carries the place in the document, as a person would look for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from domain.errors import TemplateRefused

WHOLE_FILE = "Tệp mẫu"


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing wrong in a template: `place` in words (“Bảng 2, hàng 3, cột 1”), `message` a Vietnamese sentence."""

    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


def refusal(faults: Iterable[Fault]) -> TemplateRefused:
    """The error that carries `faults` as sentences, in the order given and each once."""
    sentences = tuple(dict.fromkeys(str(fault) for fault in faults))
    many = f"Mẫu có {len(sentences)} chỗ cần sửa" if len(sentences) > 1 else "Mẫu có một chỗ cần sửa"
    listed = " ".join(sentences[:3])
    return TemplateRefused(
        f"{many}. {listed}",
        faults=sentences,
        advice="Hãy mở mẫu bằng Word, sửa các chỗ đã nêu rồi thử lại.",
    )
