"""Web pages saved as one file, and letters."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from domain.errors import InputRefused
from extractors.sources import ReadText, read_source
from extractors.sources.detect import kind_of

PAGE = "<html><body><h1>NGHỊ QUYẾT</h1><p>Điều 1. Giao Văn phòng rà soát quy chế trước ngày 30/6/2026.</p></html>"


def read(data: bytes, name: str) -> ReadText:
    (found,) = read_source(data, name=name)
    assert isinstance(found, ReadText)
    return found


def saved(*parts: tuple[str, str], kind: str = "related") -> bytes:
    """A message with parts of text: (subtype, text)."""
    message = EmailMessage()
    message["Subject"] = "Nghị quyết"
    for subtype, text in parts:
        part = EmailMessage()
        part.set_content(text, subtype=subtype, cte="quoted-printable")
        if message.is_multipart():
            message.attach(part)
        else:
            getattr(message, f"make_{kind}")()
            message.attach(part)
    message["MIME-Version"] = "1.0"
    return message.as_bytes()


@pytest.mark.parametrize("name", ["trang.mht", "van-ban.doc", "thu.eml"])
def test_the_page_in_a_saved_message_is_read_under_any_name(name: str) -> None:
    data = saved(("plain", "bản chữ"), ("html", PAGE))
    got = read(data, name)
    assert got.source.text.split("\n") == [
        "NGHỊ QUYẾT",
        "Điều 1. Giao Văn phòng rà soát quy chế trước ngày 30/6/2026.",
    ]
    assert got.source.name == name


def test_a_letter_without_a_page_gives_its_text() -> None:
    assert "Kính gửi các đơn vị" in read(saved(("plain", "Kính gửi các đơn vị"), kind="mixed"), "thu.eml").source.text


def test_a_message_without_words_is_refused_in_words() -> None:
    with pytest.raises(InputRefused, match="Không tìm thấy nội dung đọc được"):
        read(saved(("plain", "  ")), "a.mht")


def test_parts_in_parts_without_end_are_refused_and_do_not_hang() -> None:
    deep = b"MIME-Version: 1.0\r\nSubject: a\r\n"
    for place in range(3000):
        deep += b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (place, place)
    with pytest.raises(InputRefused):
        read(deep, "a.mht")


@pytest.mark.parametrize(
    "text",
    [
        "Số: 12/NQ-LMHTX\nKính gửi: Văn phòng\n\nNội dung",
        "To: cuc\nFrom: toi\n\nmot thu khong co phan",
        "MIME-Version: 1.0 la mot chuan.\nKhong phai thu.",
    ],
)
def test_a_text_that_only_looks_like_headers_is_plain(text: str) -> None:
    assert kind_of(text.encode(), "a.txt") == "plain"


def test_a_picture_of_a_telephone_is_refused_with_what_to_do() -> None:
    with pytest.raises(InputRefused, match="HEIC") as told:
        kind_of(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + b"\x01" * 99, "IMG_1.HEIC")
    assert ".jpg" in told.value.advice
