"""Xuất PDF: turns .docx bytes into PDF bytes through one LibreOffice that stays warm.

    with OfficeConverter() as office:
        pdf = office.to_pdf(docx)

Its two ports are on 127.0.0.1 and have no password: another user of the same machine could call them while a
converter is open, so a machine shared with strangers should run this in a container.
"""

from __future__ import annotations

import logging
import threading
import time
from types import TracebackType
from typing import Self

from domain.errors import InputRefused, LimitExceeded, NotAvailable
from templates_docx.office.find import find_soffice, find_uno_python, has_writer
from templates_docx.office.process import OfficeProcess
from templates_docx.office.rpc import IMPORT_FILTER, OfficeGoneError, RefusedError, export_pdf, import_filters
from templates_docx.office.status import INSTALL_OFFICE, INSTALL_UNO

_log = logging.getLogger(__name__)

_ZIP = b"PK\x03\x04"  # every .docx begins with it

_START_SECONDS = 60.0
_START_ATTEMPTS = 3
_PING_SECONDS = 5.0


class OfficeConverter:
    """One LibreOffice, started at the first use, for one document at a time; any thread may call it.

    It is started again after a crash, after a document that took longer than `seconds_per_document`,
    and after `restart_after` documents, since LibreOffice slowly grows.
    """

    def __init__(self, *, seconds_per_document: float = 60, restart_after: int = 200) -> None:
        self.seconds_per_document = seconds_per_document
        self.restart_after = restart_after
        self._lock = threading.Lock()
        self._office: OfficeProcess | None = None
        self._documents = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """Id of the process (and process group) that keeps LibreOffice, None when none is started."""
        office = self._office
        return office.process_id if office else None

    def close(self) -> None:
        """End LibreOffice and remove its folder. The next `to_pdf` would start another one."""
        with self._lock:
            self._end()

    def to_pdf(self, docx: bytes) -> bytes:
        """The PDF of a .docx file, both as bytes.

        Raises NotAvailable without LibreOffice or its Python, InputRefused for a file that LibreOffice does not
        open or that ends it twice, LimitExceeded after `seconds_per_document`; the converter stays usable.
        """
        if not docx.startswith(_ZIP):
            # LibreOffice takes an empty file for a new document and would give an empty page
            raise _not_docx()
        with self._lock:
            try:
                return self._convert(docx)
            except InputRefused:
                raise  # LibreOffice is as well as before
            except OSError as error:
                self._end()
                raise NotAvailable(
                    "Máy này không ghi được tệp tạm để xuất PDF.",
                    advice="Hãy kiểm tra dung lượng còn trống và quyền ghi của thư mục tạm rồi thử lại.",
                ) from error
            except BaseException:
                self._end()
                raise

    def _convert(self, docx: bytes) -> bytes:
        # Once more after a crash: the fault may have been the machine's, not the document's.
        for _ in range(2):
            office = self._warm()
            self._documents += 1
            source, target = office.folder / "in.docx", office.folder / "out.pdf"
            try:
                source.write_bytes(docx)
                export_pdf(office.port, source=source, target=target, seconds=self.seconds_per_document)
                return target.read_bytes()
            except TimeoutError:
                seconds = f"{self.seconds_per_document:g}".replace(".", ",")
                raise LimitExceeded(
                    f"LibreOffice chưa xuất xong PDF sau {seconds} giây nên đã dừng lại.",
                    advice="Hãy thử lại, hoặc chia văn bản thành các tệp ngắn hơn; tệp .docx vẫn dùng được.",
                ) from None
            except RefusedError as refusal:
                # A LibreOffice that dies under a document is reported in the same way as a bad document.
                if _answers(office):
                    _log.info("LibreOffice refused a document: %s", refusal)
                    raise _not_docx() from None
            except OfficeGoneError:
                pass
            finally:
                source.unlink(missing_ok=True)
                target.unlink(missing_ok=True)
            _log.warning("LibreOffice ended while converting: %s", office.log_tail())
            self._end()
        raise InputRefused(
            "LibreOffice dừng đột ngột hai lần khi đọc tệp này nên chưa xuất được PDF.",
            advice="Hãy mở tệp bằng Word hoặc LibreOffice, lưu lại thành tệp .docx mới rồi thử lại.",
        )

    def _warm(self) -> OfficeProcess:
        """The running LibreOffice, or a new one that already answers."""
        if self._office and self._office.alive() and self._documents < self.restart_after:
            return self._office
        self._end()
        soffice = find_soffice()
        if soffice is None or not has_writer(soffice):
            raise NotAvailable("Máy này chưa cài LibreOffice Writer nên chưa xuất được PDF.", advice=INSTALL_OFFICE)
        python = find_uno_python(soffice)
        if python is None:
            raise NotAvailable(
                "Máy này chưa có Python nối được với LibreOffice (thiếu uno) nên chưa xuất được PDF.",
                advice=INSTALL_UNO,
            )
        for _ in range(_START_ATTEMPTS):
            # Kept at once, so that whatever happens next, `close` ends it.
            self._office = OfficeProcess(soffice=soffice, python=python)
            self._documents = 0
            filters = _filters_once_ready(self._office)
            if filters is None:
                _log.warning("LibreOffice did not start: %s", self._office.log_tail())
                self._end()
            elif IMPORT_FILTER not in filters:
                raise NotAvailable(
                    "LibreOffice trên máy này thiếu phần Writer nên chưa xuất được PDF.", advice=INSTALL_OFFICE
                )
            else:
                return self._office
        raise NotAvailable(
            "LibreOffice có trên máy này nhưng không khởi động được nên chưa xuất được PDF.",
            advice=f"Hãy chạy thử lệnh {soffice} --version; nếu lệnh báo lỗi, hãy cài lại LibreOffice rồi thử lại.",
        )

    def _end(self) -> None:
        office, self._office = self._office, None
        if office:
            office.end()


def _not_docx() -> InputRefused:
    return InputRefused(
        "LibreOffice không mở được tệp này như một tệp .docx nên chưa xuất được PDF.",
        advice="Hãy kiểm tra xem Word hoặc LibreOffice có mở được tệp không rồi thử lại.",
    )


def _answers(office: OfficeProcess) -> bool:
    try:
        import_filters(office.port, seconds=_PING_SECONDS)
    except (TimeoutError, RefusedError, OfficeGoneError):
        return False
    return True


def _filters_once_ready(office: OfficeProcess) -> frozenset[str] | None:
    """The import filters as soon as LibreOffice answers; None when it ends or the time for starting is over."""
    deadline = time.monotonic() + _START_SECONDS
    while office.alive() and (left := deadline - time.monotonic()) > 0:
        try:
            return import_filters(office.port, seconds=left)
        except (TimeoutError, RefusedError, OfficeGoneError):
            time.sleep(0.05)
    return None
