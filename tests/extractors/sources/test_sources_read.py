"""Whatever is uploaded: the kind is told by content, bundles give a value a file, and only our errors are raised."""

from __future__ import annotations

import contextlib
import io
import zipfile
from unicodedata import normalize

import pytest
from docx_factory import docx, font, para, run, zipped
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import InputRefused, LimitExceeded, NotAvailable, ThukyError
from extractors.sources import ReadLimits, ReadText, Unread, read_source
from extractors.sources.detect import kind_of

SENTENCE = "Hội nghị thông qua Nghị quyết và giao Văn phòng theo dõi, báo cáo kết quả thực hiện hằng quý.\n"


def one(data: bytes, name: str = "thu.txt") -> ReadText:
    (found,) = read_source(data, name=name)
    assert isinstance(found, ReadText)
    return found


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (docx(para("a")), "a.txt", "docx"),
        (b"%PDF-1.7 \n", "a.docx", "pdf"),
        (b"\x89PNG\r\n\x1a\n..", "a.pdf", "picture"),
        (b"{\\rtf1 a}", "a.doc", "office"),
        (b"<!DOCTYPE html><p>a", "a.txt", "html"),
        (b"<p>a</p>", "a.html", "html"),
        (b"<p>a</p>", "a.md", "plain"),
        (b"# Tin\n", "a.docx", "plain"),
        (zipped({"a.txt": "a"}), "a.docx", "zip"),
        (zipped({"mimetype": "x", "content.xml": "x"}), "a", "office"),
    ],
)
def test_the_kind_is_told_by_content(data: bytes, name: str, kind: str) -> None:
    assert kind_of(data, name) == kind


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "Tệp trống"),
        (b" \r\n\n", "Tệp trống"),
        (b"\xef\xbb\xbf", "Tệp trống"),
        (b"MZ\x90\x00\x03\x00", "chương trình máy tính"),
        (b"PK\x03\x04 hong", "hỏng"),
        (zipped({"[Content_Types].xml": "x", "xl/workbook.xml": "x"}), "bảng tính Excel"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 100, "không phải Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
        (docx(para()), "không có chữ nào"),
        (bytes(range(256)) * 4, "không phải tệp văn bản thuần"),
    ],
)
def test_what_cannot_be_read_is_said_in_words(data: bytes, said: str) -> None:
    with pytest.raises(InputRefused, match=said):
        read_source(data, name="nghi-quyet.docx")


def test_the_source_says_where_the_text_came_from() -> None:
    source = one(SENTENCE.encode(), "Nghị quyết.txt").source
    assert (source.name, source.media_type, source.encoding) == ("Nghị quyết.txt", "text/plain", "utf-8")
    assert (len(source.sha256), source.pages, source.ocr) == (64, None, False)


def test_the_given_media_type_is_kept() -> None:
    assert read_source(b"# tin", name="a", media_type="text/markdown")[0].source.media_type == "text/markdown"  # type: ignore[union-attr]


def test_vietnamese_without_marks_is_noted() -> None:
    bare = "Hoi nghi thong qua nghi quyet va giao van phong theo doi, bao cao ket qua thuc hien hang quy"
    assert [note.code for note in one(bare.encode()).notes] == ["no_marks"]
    assert not one(SENTENCE.encode()).notes
    assert not one(b"The quick brown fox jumps over the lazy dog and then it sleeps for several hours").notes


def test_a_file_beyond_the_limit_is_refused_before_it_is_looked_at() -> None:
    with pytest.raises(LimitExceeded, match="1 MB"):
        read_source(b"a" * (2 << 20), name="a", limits=ReadLimits(size=1 << 20))


class TestBundles:
    def test_each_file_is_read_and_a_bad_one_does_not_stop_the_rest(self) -> None:
        inner = zipped({"trong.txt": SENTENCE})
        data = zipped(
            {"a.docx": docx(para("Một")), "hỏng.docx": docx(para("x"))[:-60], "thư/b.zip": inner, "__MACOSX/._a": "x"}
        )
        first, second, third = read_source(data, name="goi.zip")
        assert isinstance(first, ReadText)
        assert (first.source.name, first.source.text) == ("a.docx", "Một")
        assert isinstance(second, Unread)
        assert (second.name, "hỏng" in second.error.message) == ("hỏng.docx", True)
        assert isinstance(third, ReadText)
        assert third.source.name == "thư/b.zip/trong.txt"

    def test_a_third_level_is_not_opened(self) -> None:
        deep = zipped({"b.zip": zipped({"c.zip": zipped({"a.txt": SENTENCE})})})
        (found,) = read_source(deep, name="a.zip")
        assert isinstance(found, Unread)
        assert "lồng quá sâu" in found.error.message

    def test_too_many_files_are_refused(self) -> None:
        with pytest.raises(LimitExceeded, match="quá giới hạn 200"):
            read_source(zipped({f"{place}.txt": "a" for place in range(201)}), name="a.zip")

    def test_bundles_in_a_bundle_share_their_limits(self) -> None:
        inner = zipped({f"{place}.txt": SENTENCE for place in range(150)})
        found = read_source(zipped({"a.zip": inner, "b.zip": inner}), name="a.zip")
        assert sum(isinstance(one, ReadText) for one in found) == 200
        assert isinstance(found[-1], Unread)

    def test_bombs_are_refused(self) -> None:
        with pytest.raises(LimitExceeded, match="giải nén quá lớn"):
            read_source(zipped({"a.txt": b"\x00" * 30_000_000}), name="a.zip")

    def test_a_directory_that_lies_about_sizes_is_found_out(self) -> None:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a.txt", "a" * 100_000)
        data = buffer.getvalue().replace((100_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
        (found,) = read_source(data, name="a.zip")
        assert isinstance(found, Unread)

    def test_an_empty_bundle_is_said(self) -> None:
        with pytest.raises(InputRefused, match="không có tệp nào"):
            read_source(zipped({}), name="a.zip")


@pytest.mark.office
@pytest.mark.usefixtures("real_office")
class TestRealOffice:
    def test_rich_text_is_read_through_libreoffice(self) -> None:
        text = "".join(letter if letter.isascii() else f"\\u{ord(letter)}?" for letter in SENTENCE.strip())
        got = one(f"{{\\rtf1\\ansi {text}\\par Điều 2.}}".replace("Đ", "\\u272?").replace("ề", "\\u7873?").encode())
        assert got.source.text.split("\n") == [SENTENCE.strip(), "Điều 2."]
        assert got.source.media_type == "application/rtf"

    def test_old_fonts_survive_libreoffice(self) -> None:
        rtf = r"{\rtf1\ansi{\fonttbl{\f0 .VnTime;}}\f0 C\'e9ng h\'dfa x\'b7 h\'e9i ch\'ad\'acng tr\'d7nh}"
        got = one(rtf.encode())
        assert got.source.text == "Cộng hòa xã hội chương trình"
        assert got.source.encoding == "tcvn3"

    def test_a_broken_old_file_is_refused_or_read(self) -> None:
        with contextlib.suppress(ThukyError):
            one(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x01" * 600 + "WordDocument".encode("utf-16-le"))

    def test_too_little_time_is_said(self) -> None:
        with pytest.raises(LimitExceeded, match="giây"):
            read_source(b"{\\rtf1 a}", name="a.rtf", limits=ReadLimits(office_seconds=0.05))


def test_without_libreoffice_the_user_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr("extractors.sources.office._PLACES", ())
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le")
    with pytest.raises(NotAvailable) as told:
        read_source(old, name="a.doc")
    assert str(told.value) == (
        "Tệp này là .doc cũ và máy chủ chưa cài LibreOffice. "
        "Hãy lưu thành .docx rồi tải lại, hoặc nhờ người quản trị cài thêm."
    )


_STARTS = [b"", b"PK\x03\x04", b"<html>", b"<p>", b"\xff\xfe", b"\xef\xbb\xbf", b"MZ"]


@settings(max_examples=150)
@given(st.sampled_from(_STARTS), st.binary(max_size=300))
def test_any_bytes_give_text_or_one_of_our_errors(start: bytes, rest: bytes) -> None:
    data = start + rest
    if kind_or_none(data) in ("pdf", "picture", "office"):
        return  # these start a process each; their readers have tests of their own
    with contextlib.suppress(ThukyError):
        for found in read_source(data, name="a"):
            if isinstance(found, ReadText):
                assert normalize("NFC", found.source.text) == found.source.text


def kind_or_none(data: bytes) -> str | None:
    try:
        return kind_of(data, "a")
    except ThukyError:
        return None


@given(st.lists(st.tuples(st.sampled_from([".VnTime", "VNI-Times", "Arial"]), st.text(max_size=8)), max_size=6))
def test_runs_in_any_font_are_read(runs: list[tuple[str, str]]) -> None:
    legal = [(name, "".join(sign for sign in text if sign.isprintable() and sign not in "<&")) for name, text in runs]
    body = para("a", *(run(text, font(name)) for name, text in legal))
    text = one(docx(body), "a.docx").source.text
    assert normalize("NFC", text) == text
