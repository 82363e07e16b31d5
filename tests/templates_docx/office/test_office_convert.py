"""PDF through a real LibreOffice: what comes out, what is refused, and what a crash or a hang leaves behind."""

from __future__ import annotations

import http.server
import io
import os
import signal
import struct
import threading
import time
import zipfile
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import docx
import pdfplumber
import pypdfium2
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from domain.errors import InputRefused, LimitExceeded
from templates_docx.office.convert import OfficeConverter
from templates_docx.office.find import TIMES_METRIC

pytestmark = pytest.mark.office

HEADING = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
# every Vietnamese letter with two marks, and those that older fonts lack
LETTERS = "ẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữựƠơƯưĐđẠạỸỹ"


def docx_bytes(document: docx.document.Document) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def small_docx(*paragraphs: str) -> bytes:
    document = docx.Document()
    document.styles["Normal"].font.name = "Times New Roman"
    for text in paragraphs or (HEADING,):
        document.add_paragraph().add_run(text).bold = text == HEADING
    return docx_bytes(document)


def docx_with_linked_image(target: str) -> bytes:
    """A document whose only picture is a link to `target`, as Word writes "insert and link"."""
    document = docx.Document()
    document.add_paragraph(HEADING)
    document.add_picture(io.BytesIO(red_png()))
    (blip,) = document.element.body.xpath(".//a:blip")
    del blip.attrib[qn("r:embed")]
    blip.set(qn("r:link"), document.part.relate_to(target, RELATIONSHIP_TYPE.IMAGE, is_external=True))
    return docx_bytes(document)


def red_png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixels = zlib.compress(b"".join(b"\0" + b"\xff\0\0" * 8 for _ in range(8)))
    header = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def other_zip() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<a/>")
    return stream.getvalue()


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def soffice_bins(group: int | None) -> list[int]:
    """Process ids of LibreOffice itself in our process group."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            name, rest = stat.read_text().split("(", 1)[1].rsplit(")", 1)
        except OSError:
            continue
        state, _, its_group = rest.split()[:3]
        if name.startswith("soffice") and int(its_group) == group and state != "Z":
            found.append(int(stat.parent.name))
    return found


def test_pdf_has_the_vietnamese_text_of_the_document(office: OfficeConverter) -> None:
    pdf = office.to_pdf(small_docx(HEADING, "Độc lập - Tự do - Hạnh phúc", LETTERS))
    assert pdf.startswith(b"%PDF-")
    text = text_of(pdf)
    assert HEADING in text
    assert "Độc lập - Tự do - Hạnh phúc" in text
    assert LETTERS in text.replace("\r\n", "")


def test_pdf_has_times_metric_fonts_only(office: OfficeConverter) -> None:
    pdf = office.to_pdf(small_docx(HEADING, LETTERS))
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        names = {char["fontname"].split("+")[-1] for page in document.pages for char in page.chars}
    allowed = tuple(family.replace(" ", "") for family in TIMES_METRIC)
    assert names
    assert all(name.replace(" ", "").startswith(allowed) for name in names), names


def test_second_document_uses_the_same_libreoffice(office: OfficeConverter) -> None:
    office.to_pdf(small_docx())
    first = office.process_id
    office.to_pdf(small_docx("Điều 2."))
    assert first is not None
    assert office.process_id == first


def test_nothing_of_one_document_stays_for_the_next(office: OfficeConverter) -> None:
    office.to_pdf(small_docx("văn bản thứ nhất"))
    assert "thứ nhất" not in text_of(office.to_pdf(small_docx("văn bản thứ hai")))


def test_threads_at_once_each_get_their_own_pdf(office: OfficeConverter) -> None:
    wanted = [f"Nghị quyết số {number}" for number in range(6)]
    with ThreadPoolExecutor(3) as pool:
        pdfs = list(pool.map(office.to_pdf, map(small_docx, wanted)))
    assert [text_of(pdf).strip() for pdf in pdfs] == wanted


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"khong phai docx",
        b"<html><body>trang web</body></html>",
        small_docx()[:3000],
        b"PK\x03\x04" + b"\0" * 500,
        other_zip(),
    ],
    ids=["empty", "plain text", "web page", "half a docx", "broken zip", "another kind of zip"],
)
def test_what_is_no_docx_is_refused_and_libreoffice_goes_on(office: OfficeConverter, data: bytes) -> None:
    office.to_pdf(small_docx())
    before = office.process_id
    with pytest.raises(InputRefused) as refused:
        office.to_pdf(data)
    assert refused.value.advice
    assert HEADING in text_of(office.to_pdf(small_docx()))
    assert office.process_id == before


def test_libreoffice_killed_between_documents_is_started_again(office: OfficeConverter) -> None:
    office.to_pdf(small_docx())
    before = office.process_id
    for process in soffice_bins(before):
        os.kill(process, signal.SIGKILL)
    assert HEADING in text_of(office.to_pdf(small_docx()))
    assert office.process_id != before


def test_server_killed_between_documents_is_started_again(office: OfficeConverter) -> None:
    office.to_pdf(small_docx())
    before = office.process_id
    assert before is not None
    os.kill(before, signal.SIGKILL)
    assert HEADING in text_of(office.to_pdf(small_docx()))
    assert office.process_id != before
    assert not soffice_bins(before)


def test_document_under_which_libreoffice_was_killed_is_tried_once_more(office: OfficeConverter) -> None:
    office.to_pdf(small_docx())
    before = office.process_id
    (process,) = soffice_bins(before)
    os.kill(process, signal.SIGSTOP)  # so that the conversion is surely still under way when the kill comes
    with ThreadPoolExecutor(1) as pool:
        coming = pool.submit(office.to_pdf, small_docx())
        time.sleep(0.5)
        os.kill(process, signal.SIGKILL)
        assert HEADING in text_of(coming.result())
    assert office.process_id != before


def test_hang_ends_at_the_time_limit_and_the_next_document_works(
    office: OfficeConverter, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.to_pdf(small_docx())
    before = office.process_id
    (process,) = soffice_bins(before)
    os.kill(process, signal.SIGSTOP)
    with monkeypatch.context() as patch:
        patch.setattr(office, "seconds_per_document", 1.5)
        with pytest.raises(LimitExceeded, match="sau 1,5 giây") as stopped:
            office.to_pdf(small_docx())
    assert stopped.value.advice
    assert office.process_id is None
    assert not soffice_bins(before)
    assert HEADING in text_of(office.to_pdf(small_docx()))


def test_libreoffice_is_started_again_after_so_many_documents(
    office: OfficeConverter, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.to_pdf(small_docx())
    before = office.process_id
    monkeypatch.setattr(office, "restart_after", 1)
    assert HEADING in text_of(office.to_pdf(small_docx()))
    assert office.process_id != before
    assert not soffice_bins(before)


@pytest.fixture
def requests_seen() -> Iterator[tuple[str, list[str]]]:
    """A loopback web server with a picture: its address and the requests that reached it."""
    seen: list[str] = []

    class Picture(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(f"{self.command} {self.path}")
            self.send_response(200)
            self.end_headers()
            self.wfile.write(red_png())

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Picture) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", seen
        finally:
            server.shutdown()


def test_picture_linked_over_http_is_not_fetched(office: OfficeConverter, requests_seen: tuple[str, list[str]]) -> None:
    address, seen = requests_seen
    pdf = office.to_pdf(docx_with_linked_image(f"{address}/dau.png"))
    assert HEADING in text_of(pdf)
    assert seen == []


def test_picture_linked_to_a_local_file_is_not_read(office: OfficeConverter, tmp_path: Path) -> None:
    secret = tmp_path / "dau.png"
    secret.write_bytes(red_png())
    pdf = office.to_pdf(docx_with_linked_image(secret.as_uri()))
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        assert [image for page in document.pages for image in page.images] == []
