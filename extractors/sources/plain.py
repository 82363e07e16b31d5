"""Tệp chữ (.txt, .md) → chữ: any encoding in use in Vietnam, and text that was cut into words for a machine.

Hard-wrapped lines and Markdown marks stay: they are the matcher's business. Tables whose cells stand one a line are put
into rows.
"""

from __future__ import annotations

import re

from domain.errors import InputRefused
from domain.extraction import Doubt
from vitext.lazy import regex
from vitext.legacy.recognise import Decoded, decode

from .loose.find import in_rows
from .texts import ReadText, Upload, proper, too_long

MEDIA_TYPE = "text/plain"
_NAMES = {"tcvn3": "TCVN3 (ABC)", "vni": "VNI", "viqr": "VIQR", "cp1258": "Windows-1258"}
_JOINED = regex("(?<=[^\\W\\d_])_(?=[^\\W\\d_])")
_SPACED = regex(" {1,4}([,.;:!?)\\]”])(?= |$)|([(\\[“]) {1,4}", re.MULTILINE)
_CONTROL = regex("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_ENOUGH = 5
_SAMPLE = 100_000
_MOST_BYTES_A_LETTER = 4


def read_plain(upload: Upload) -> ReadText:
    """The text of a file of letters. Raises InputRefused when it is not one, LimitExceeded when it is too long."""
    if len(upload.data) > _MOST_BYTES_A_LETTER * upload.limits.characters:
        raise too_long(upload.limits.characters)
    sample = decode(upload.data[:_SAMPLE]).text  # looked at first: decoding what is no text takes long
    if len(_CONTROL.findall(sample)) > len(sample) // 100:
        raise InputRefused(
            "Không đọc được tệp: đây không phải tệp văn bản thuần, hoặc thuộc loại tệp chưa hỗ trợ.",
            advice="Hãy lưu thành .docx, .pdf hoặc .txt rồi tải lên.",
        )
    found = decode(upload.data)
    text, notes = proper(found.text), list(encoding_notes(found))
    if _is_segmented(text):
        text = _SPACED.sub("\\1\\2", _JOINED.sub(" ", text))
        notes.append(
            Doubt("segmented_words", "Các tiếng trong văn bản bị nối bằng gạch dưới; đã đổi lại thành dấu cách.")
        )
    if (by_rows := in_rows(text)) is not text:
        text = by_rows
        notes.append(
            Doubt(
                "rows_joined",
                "Trong tệp có bảng ghi mỗi ô một dòng; các ô đã được ghép lại thành hàng, hãy đối chiếu với bản gốc.",
            )
        )
    return ReadText(upload.source(text, encoding=found.encoding), notes=tuple(notes))


def _is_segmented(text: str) -> bool:
    """Whether words were joined with underscores ("Hội_đồng quản_trị") all through the text."""
    sample = text[:_SAMPLE]
    return len(_JOINED.findall(sample)) > max(_ENOUGH, sample.count(" ") // 20)


def encoding_notes(found: Decoded) -> tuple[Doubt, ...]:
    """What the reviewer should know of how letters were decoded."""
    notes = []
    if name := _NAMES.get(found.encoding):
        notes.append(Doubt("legacy_encoding", f"Văn bản dùng bảng mã {name}; chữ đã được đổi sang Unicode."))
    if found.damaged:
        notes.append(Doubt("damaged_letters", "Một số chữ trong tệp bị hỏng và hiện thành dấu “\ufffd”."))
    return tuple(notes)
