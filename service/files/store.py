"""Kho tệp theo nội dung: a file's name is the SHA-256 of what it holds, so that nothing is kept twice or overwritten.

The store is a folder by default, or anything fsspec knows, by URL. A file is written beside its place and moved there
whole: a machine that stops half-way leaves no half file under a name.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

import fsspec
from fsspec import AbstractFileSystem

from domain.errors import NotAvailable
from service.errors import NotFound

_PIECE = 1024 * 1024
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Files:
    """A store: a file system and the folder in it."""

    system: AbstractFileSystem
    root: str

    def put(self, content: bytes) -> str:
        """Keep a content, return its digest. Raises NotAvailable when there is no room; nothing is kept then."""
        digest = hashlib.sha256(content).hexdigest()
        place = self._place(digest)
        if self.system.exists(place):
            return digest
        beside = f"{place}.{secrets.token_hex(6)}.part"
        try:
            self.system.makedirs(place.rsplit("/", 1)[0], exist_ok=True)
            with self.system.open(beside, "wb") as file:
                file.write(content)
                _to_disk(file)
            self.system.mv(beside, place)
        except OSError as error:
            self._forget(beside)
            raise _no_room() from error
        return digest

    def take(self, file: BinaryIO) -> tuple[str, int]:
        """Keep what a file holds, read in pieces; returns digest and size. Raises as `put` does."""
        beside = f"{self.root}/{secrets.token_hex(12)}.part"
        digest, size = hashlib.sha256(), 0
        try:
            self.system.makedirs(self.root, exist_ok=True)
            with self.system.open(beside, "wb") as kept:
                while piece := file.read(_PIECE):
                    digest.update(piece)
                    size += len(piece)
                    kept.write(piece)
                _to_disk(kept)
            place = self._place(digest.hexdigest())
            if self.system.exists(place):
                self._forget(beside)
            else:
                self.system.makedirs(place.rsplit("/", 1)[0], exist_ok=True)
                self.system.mv(beside, place)
        except OSError as error:
            self._forget(beside)
            raise _no_room() from error
        return digest.hexdigest(), size

    def get(self, digest: str) -> bytes:
        """The content of a digest. Raises NotFound."""
        if not _DIGEST.fullmatch(digest):
            raise NotFound("tệp này")
        try:
            content: bytes = self.system.cat_file(self._place(digest))
        except FileNotFoundError:
            raise NotFound("tệp này") from None
        return content

    def has(self, digest: str) -> bool:
        """Whether a content is kept."""
        return bool(_DIGEST.fullmatch(digest)) and bool(self.system.exists(self._place(digest)))

    def open(self, digest: str) -> BinaryIO:
        """A content as a file to be read. Raises OSError when it is not there."""
        file: BinaryIO = self.system.open(self._place(digest), "rb")
        return file

    def digests(self) -> Iterator[str]:
        """Every content that is kept, in no order."""
        if self.system.exists(self.root):
            for path in self.system.find(self.root):
                name = str(path).rpartition("/")[2]
                if _DIGEST.fullmatch(name):
                    yield name

    def drop(self, digest: str) -> None:
        """Forget a content that nothing speaks of."""
        if _DIGEST.fullmatch(digest):
            self._forget(self._place(digest))

    def _place(self, digest: str) -> str:
        return f"{self.root}/{digest[:2]}/{digest[2:4]}/{digest}"

    def _forget(self, path: str) -> None:
        try:
            self.system.rm_file(path)
        except OSError:
            return


def _no_room() -> NotAvailable:
    return NotAvailable(
        "Chưa lưu được tệp vì kho tệp đầy hoặc không ghi được.",
        advice="Nội dung trên trang vẫn còn; hãy báo người quản trị rồi gửi lại.",
    )


def open_files(url: str) -> Files:
    """The store at a URL of `Settings.files_url`."""
    system, root = fsspec.core.url_to_fs(url)
    return Files(system, str(root).rstrip("/"))


def _to_disk(file: Any) -> None:
    inner = getattr(file, "f", file)
    if hasattr(inner, "fileno"):
        inner.flush()
        os.fsync(inner.fileno())
