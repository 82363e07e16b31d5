"""Số thứ tự của một việc: the labels of the heads above a block and its own, joined: "1.(3)"."""

from __future__ import annotations

from extractors.layout.sections import Placed


def label_path(placed: tuple[Placed, ...], item: Placed) -> str:
    """The labels of the heads above and of the block itself, joined: "1.(3)"; bullets have none."""
    path = ""
    for block in [*(placed[at].block for at in item.heads), item.block]:
        if block.kind in ("dash", "plus", "capitals", "line", "table", ""):
            continue
        path = (
            block.label
            if block.kind == "decimal" and block.label.startswith(path.rstrip(".-/ ") or "\0")
            else f"{path} {block.label}"
            if path[-1:].isalnum()
            else path + block.label  # "Phần thứ hai 1.", "II.1."
        )
    return path
