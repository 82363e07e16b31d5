"""Old Word files through the worker: LibreOffice runs inside the process that reads the upload, under its limits."""

from __future__ import annotations

import io
import resource
import subprocess
import sys
from functools import cache
from pathlib import Path

import docx
import pytest

from extractors.sources import caged
from service.database.engine import reading
from service.reading import store
from templates_docx.office.find import find_soffice
from tests.service.reading_steps import do_jobs, resolution

pytestmark = pytest.mark.usefixtures("real_office")


@pytest.fixture(scope="module")
def saved_as(tmp_path_factory):
    """The bytes of a resolution that LibreOffice saved in another format."""

    folder = tmp_path_factory.mktemp("old")
    document, buffer = docx.Document(), io.BytesIO()
    for words in resolution(2).split("\n"):
        document.add_paragraph(words)
    document.save(buffer)
    (folder / "nq.docx").write_bytes(buffer.getvalue())

    @cache
    def save(ending: str) -> bytes:
        words = [str(find_soffice()), "--headless", f"-env:UserInstallation={(folder / 'p').as_uri()}"]
        words += ["--convert-to", ending, "--outdir", str(folder), str(folder / "nq.docx")]
        subprocess.run(words, check=True, capture_output=True, timeout=120)
        return (folder / f"nq.{ending}").read_bytes()

    return save


@pytest.mark.parametrize("ending", ["doc", "rtf", "odt"])
def test_an_old_word_file_that_was_uploaded_waits_for_review(saved_as, app, engine, signed_in, house, ending):
    secretary, name = signed_in(house, "secretary"), f"nghị quyết.{ending}"
    given = [("tep", (name, saved_as(ending), "application/octet-stream"))]
    assert secretary.form("/doc-van-ban/tai-len", files=given).status_code == 303
    do_jobs(app, engine)
    with reading(engine) as db:
        (row,) = store.page_of_uploads(db, house.id, states=(), words="", limit=9, offset=0)
    assert (row.state, row.kind, row.error) == ("review", "resolution", "")
    assert "Phòng Kế hoạch - Hỗ trợ xây dựng kế hoạch" in secretary.get(f"/doc-van-ban/{row.id}").text


def limits(data: bytes, *, folder: str) -> list[int]:
    """What a command meets that is begun in the process of a reader: its bytes of addresses."""
    told = "import resource; print(resource.getrlimit(resource.RLIMIT_AS)[0])"
    words = [sys.executable, "-S", "-c", told]
    _, output = caged.command(words, seconds=20, memory=caged.MOST_MEMORY, folder=Path(folder), what="Tệp")
    return [int(output), resource.getrlimit(resource.RLIMIT_AS)[0]]


def test_a_command_may_take_more_memory_than_the_reader_that_began_it(tmp_path):
    reader = 1024 * 1024 * 1024
    where = "tests.service.web.test_upload_old_word:limits"
    given = {"seconds": 60, "memory": reader, "what": "Tệp", "folder": str(tmp_path)}
    assert caged.call(where, b"", **given) == [caged.MOST_MEMORY, reader]
