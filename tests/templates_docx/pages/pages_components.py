"""Thành phần thể thức trên trang in: which printed paragraph is which component, and how it must look.

Faces are the font table's (Phụ lục I, mục V; the Party's and the Youth Union's own by their guidance); sizes come from
the norm in force.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from measuring import Block, Face, unspaced
from pages_printing import Proof

TWO_SIGN = ("minutes", "vote_count")


@dataclass(frozen=True, slots=True)
class Component:
    """A component as printed, the name of its size in the norm, the face it must have."""

    size_name: str
    block: Block
    face: Face


def head_components(proof: Proof) -> Iterator[Component]:
    """Everything above the text on page 1, and the head of the text itself."""
    pages, norm, frame = proof.pages, proof.norm, proof.frame
    first, *others = norm.heading.lines
    yield Component("heading", pages.block(first), "bold")
    for line in others:
        yield Component("motto", pages.block(line), "bold")
    if frame["co_quan_chu_quan"]:
        yield Component("parent", pages.block(frame["co_quan_chu_quan"]), "regular")
    yield Component("organ", pages.block(frame["co_quan"]), "bold")
    if frame["so_ky_hieu"]:
        yield Component("number", pages.block(frame["so_ky_hieu"]), "regular")
    if has_place(proof):
        yield Component("place", pages.block(frame["dia_danh_ngay"]), "italic")
    if proof.kind.code == "official_letter":
        subject = pages.block(norm.abstract.letter_prefix + frame["trich_yeu"])
        yield Component("subject", subject, "italic" if norm.abstract.letter_italic else "regular")
    else:
        yield Component("type_name", pages.block(frame["ten_loai"]), "bold")
        yield Component("abstract", pages.block(frame["trich_yeu"]), "bold")


def has_place(proof: Proof) -> bool:
    """Minutes leave place and day out unless asked; a ballot has neither."""
    return proof.kind.code != "ballot" and proof.data.get("ghi_dia_danh", True)


def text_components(proof: Proof) -> Iterator[Component]:
    """What the font table says of parts of the text."""
    pages, norm, frame = proof.pages, proof.norm, proof.frame
    by_articles = proof.kind.code == "decision" or ("cac_muc" in proof.data and "da_nghe" in proof.data)
    if frame["kinh_gui_mot"] or frame["kinh_gui"]:
        opening = next(b for b in pages.blocks if b.text.startswith(("Kính gửi:", "Kính trình:")))
        yield Component("addressee", opening, "regular")
    for line in frame["kinh_gui"]:
        yield Component("addressee", pages.block(line), "regular")
    if by_articles and any(unspaced(b.text) == unspaced(frame["tham_quyen"]) for b in pages.blocks):
        yield Component("body", pages.block(frame["tham_quyen"]), "bold")
    for line in proof.data.get("can_cu", ()):
        yield Component("body", pages.block(line), "italic" if norm.basis.italic else "regular")
    for words in ("QUYẾT NGHỊ:", "QUYẾT ĐỊNH:"):
        if any(b.text == words for b in pages.blocks):
            yield Component("body", pages.block(words), "bold")


def foot_components(proof: Proof) -> Iterator[Component]:
    """Recipients and signature."""
    norm, frame = proof.norm, proof.frame
    foot = foot_blocks(proof)
    label = _in(foot, "Nơi nhận:")
    yield Component("recipients_label", label, "bold_italic" if norm.recipients.label_bold_italic else "regular")
    for line in frame["noi_nhan"]:
        yield Component("recipients", _in(foot, line), "regular")
    if frame["ma_soan"]:
        yield Component("drafter", _in(foot, frame["ma_soan"]), "regular")
    if two_sign(proof):
        for text in two_signers(proof):
            yield Component("signature", _in(foot, text), "bold")
        return
    signer = frame["ky"]
    for line in signer["quyen_han"]:
        yield Component("signature", _in(foot, line), "bold")
    if signer["chuc_vu"]:
        yield Component("signature", _in(foot, signer["chuc_vu"]), "bold" if norm.signature.title_bold else "regular")
    yield Component("signature", _in(foot, signer["ho_ten"]), "bold")


def two_sign(proof: Proof) -> bool:
    """Whether two people sign side by side."""
    return proof.kind.code in TWO_SIGN


def two_signers(proof: Proof) -> tuple[str, str, str, str]:
    """Titles and names of the two, left and right."""
    data = proof.data
    if proof.kind.code == "minutes":
        return "THƯ KÝ", data["ten_thu_ky"], "CHỦ TỌA", data["ten_chu_tri"]
    return "TRƯỞNG BAN KIỂM PHIẾU", data["truong_ban"], "CHỦ TỌA", data["nguoi_chu_tri"]


def signing_words(proof: Proof) -> tuple[str, ...]:
    """Every line of the signature block."""
    if two_sign(proof):
        return two_signers(proof)
    signer = proof.frame["ky"]
    listed = (*signer["quyen_han"], signer["chuc_vu"], signer["chuc_vu_khac"], signer["ho_ten"])
    return tuple(line for line in listed if line)


def foot_blocks(proof: Proof) -> tuple[Block, ...]:
    """The printed paragraphs from the signature or the recipients on, whichever comes first, up to the annexes."""
    blocks = proof.pages.blocks
    end = next((at for at, block in enumerate(blocks) if block.text in annex_labels(proof)), len(blocks))
    label = next(at for at in range(end - 1, -1, -1) if blocks[at].text == "Nơi nhận:")
    if not two_sign(proof):
        return blocks[label:end]
    first = two_signers(proof)[0]
    return blocks[next(at for at in range(label, -1, -1) if blocks[at].text == first) : end]


def annex_labels(proof: Proof) -> tuple[str, ...]:
    """ "Phụ lục I", "Phụ lục II": as the annexes of this document are called."""
    return tuple(annex["nhan"] for annex in proof.data.get("phu_luc", ()))


def text_before_foot(proof: Proof) -> tuple[Block, ...]:
    """The paragraphs above recipients and signature, the head included."""
    first = foot_blocks(proof)[0]
    return proof.pages.blocks[: next(at for at, block in enumerate(proof.pages.blocks) if block is first)]


def text_to_its_end(proof: Proof) -> tuple[Block, ...]:
    """The same without a submission's list of what is sent with it, which follows the end of the text."""
    text = text_before_foot(proof)
    attached = len(proof.data["kem_theo"]) + 1 if proof.data.get("kem_theo") else 0
    return text[: len(text) - attached]


def _in(blocks: tuple[Block, ...], text: str) -> Block:
    wanted = unspaced(text)
    for block in blocks:
        if unspaced(block.text) == wanted:
            return block
    raise AssertionError(f"Không thấy “{text}” ở phần cuối văn bản.")
