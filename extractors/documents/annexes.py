"""Phụ lục, văn bản kèm theo: where the papers begin that are issued with a document and follow it in one file.

    QUY CHẾ / Hoạt động của … / (Ban hành kèm theo Quyết định số 12/QĐ-LMHTX ngày …)        PHỤ LỤC I / (Kèm theo …)
Source: decree 30/2020/NĐ-CP, annex I, part I.2.
"""

from __future__ import annotations

from extractors.documents.view import View
from vitext.lazy import regex

_WITH = regex(
    r"\(?\s*(?:duoc )?(?:ban hanh )?kem theo (?:nghi quyet|quyet dinh|ke hoach|cong van|thong bao|to trinh|bao cao"
    r"|huong dan|chuong trinh|van ban|chi thi|nghi dinh|thong tu)(?!\w)"
)


def first_annex(view: View) -> int | None:
    """Where the line “(Ban hành kèm theo …)” under the first annex's title begins; None for none."""
    place = view.key.find("kem theo ")
    while place >= 0:
        line = view.key.rfind("\n", 0, place) + 1
        if _WITH.match(view.key, line):
            return line
        place = view.key.find("kem theo ", place + 1)
    return None
