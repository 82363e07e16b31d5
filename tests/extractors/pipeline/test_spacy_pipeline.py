"""spaCy's pipeline reads what `extract_text` reads, and what was read travels with the Doc."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from domain.extraction import FoundTask
from extractors.extract import extract_text
from extractors.gold import read_gold
from extractors.pipeline import COMPONENTS, PARTS, extraction_of, vietnamese

ROOT = Path(__file__).parents[3]
CORPUS = sorted((ROOT / "corpus" / "dev").glob("*.gold"))
TEXT = """LIÊN MINH HTX TỈNH LAM GIANG
Số: 12/NQ-LMHTX
Lam Giang, ngày 20 tháng 8 năm 2026

NGHỊ QUYẾT
Hội nghị Ban Chấp hành lần thứ 6

1. Thành lập mới ít nhất 15 HTX, vốn 7,5 tỷ đồng trong năm 2026.
2. Giao Văn phòng chủ trì, phối hợp với Phòng Kinh tế rà soát Nghị quyết số 20-NQ/TW trước ngày 30/9/2026.

TM. BAN CHẤP HÀNH
CHỦ TỊCH
Đinh Thị Hòa
"""


@pytest.fixture(scope="module")
def nlp() -> Language:
    made = vietnamese()
    made.add_pipe("thuky")
    return made


def with_component(name: str) -> Language:
    made = vietnamese()
    made.add_pipe(name)
    return made


def words_of(doc: Doc, group: str) -> list[str]:
    return [span.text for span in doc.spans[group]]


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
@pytest.mark.parametrize("form", ["as given", "NFD"])
def test_extraction_of_a_doc_is_that_of_its_text(nlp: Language, path: Path, form: str) -> None:
    given = read_gold(path.read_text(encoding="utf-8"), path.name).text
    text = given if form == "as given" else normalize("NFD", given)
    assert extraction_of(nlp(text)) == extract_text(text)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_every_span_of_the_corpus_stands_on_whole_tokens(nlp: Language, path: Path) -> None:
    doc = nlp(read_gold(path.read_text(encoding="utf-8"), path.name).text)
    composed = normalize("NFC", doc.text)
    for part in PARTS:
        for span in doc.spans[part.group]:
            found = span._.thuky
            places = getattr(found, "spans", None) or ([found.span] if hasattr(found, "span") else [])
            words = [composed[slice(*place)] for place in places]
            # A body read inside a symbol ("63/TB-UBND") takes the whole symbol along.
            assert not words or normalize("NFC", span.text) in words or not span[0].text.isalpha()


def test_spans_come_home_to_text_that_is_not_clean(nlp: Language) -> None:
    dirty = normalize("NFD", TEXT.replace("Giao Văn phòng", "Giao  Văn\u00a0 phòng").replace("15 HTX", "15  HTX"))
    doc = nlp(dirty)
    assert doc.text == dirty
    [task] = [span for span in doc.spans["thuky_tasks"] if "rà soát" in normalize("NFC", span.text)]
    assert normalize("NFC", task.text).startswith("Văn\u00a0 phòng chủ trì")
    assert "15  HTX" in words_of(doc, "thuky_targets")
    assert task._.thuky.deadline.end.isoformat() == "2026-09-30"


def test_doc_of_another_tokenizer_takes_whole_tokens() -> None:
    made = spacy.blank("xx")
    made.add_pipe("thuky_citations")
    doc = Doc(made.vocab, words=["(Nghị", "quyết", "số", "20-NQ/TW)."])
    for _, component in made.pipeline:
        doc = component(doc)
    assert words_of(doc, "thuky_citations") == ["(Nghị quyết số 20-NQ/TW)."]
    assert doc.spans["thuky_citations"][0]._.thuky.text == "Nghị quyết số 20-NQ/TW"


def test_span_gives_the_object_that_was_read(nlp: Language) -> None:
    doc = nlp(TEXT)
    tasks = [span._.thuky for span in doc.spans["thuky_tasks"]]
    assert tuple(tasks) == extract_text(TEXT).tasks
    assert all(isinstance(task, FoundTask) for task in tasks)
    assert ("15 HTX", "TARGET") in [(span.text, span.label_) for span in doc.spans["thuky_targets"]]
    assert doc[0:2]._.thuky is None


def test_objects_at_spans_can_be_written_as_json(nlp: Language) -> None:
    doc = nlp(TEXT)
    for part in PARTS:
        for span in doc.spans[part.group]:
            assert json.loads(json.dumps(span._.thuky_json)) == span._.thuky_json


@pytest.mark.parametrize("name", [name for name in COMPONENTS if name != "thuky"])
def test_component_alone_finds_what_all_together_find(nlp: Language, name: str) -> None:
    alone, whole = with_component(name)(TEXT), nlp(TEXT)
    groups = [part.group for part in PARTS if part.name in COMPONENTS[name]]
    assert sorted(alone.spans) == sorted(groups)
    for group in groups:
        assert [(span.text, span.label_, span.id_, span._.thuky) for span in alone.spans[group]] == [
            (span.text, span.label_, span.id_, span._.thuky) for span in whole.spans[group]
        ]
        assert alone.spans[group]


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_parts_read_alone_are_those_of_the_extraction(path: Path) -> None:
    text = read_gold(path.read_text(encoding="utf-8"), path.name).text
    found = extract_text(text)
    for part in PARTS:
        if hasattr(found, part.name):
            assert tuple(one for one, _ in part.read(text)) == getattr(found, part.name)


def test_components_may_stand_in_any_order_with_others() -> None:
    made = vietnamese()
    made.add_pipe("thuky_people")
    made.add_pipe("sentencizer")
    made.add_pipe("thuky_periods", first=True)
    assert {"thuky_people", "thuky_periods"} <= set(made(TEXT).spans)


def test_extraction_is_read_now_where_only_parts_were_read() -> None:
    assert extraction_of(with_component("thuky_citations")(TEXT)) == extract_text(TEXT)


def same(one: Doc, other: Doc) -> None:
    assert extraction_of(one) == extraction_of(other) == extract_text(one.text)
    for part in PARTS:
        assert words_of(one, part.group) == words_of(other, part.group)
        assert [span._.thuky for span in one.spans[part.group]] == [span._.thuky for span in other.spans[part.group]]


def test_doc_survives_bytes_pickle_copy_and_docbin(nlp: Language) -> None:
    doc = nlp(TEXT)
    same(doc, Doc(nlp.vocab).from_bytes(doc.to_bytes()))
    same(doc, pickle.loads(pickle.dumps(doc)))
    same(doc, copy.copy(doc))
    packed = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    same(doc, next(iter(DocBin().from_bytes(packed).get_docs(nlp.vocab))))


@pytest.mark.parametrize("processes", [1, 2])
def test_many_texts_run_through_nlp_pipe_in_order(nlp: Language, processes: int) -> None:
    texts = [TEXT, "", "Không có gì.", TEXT.replace("15 HTX", "16 HTX")]
    docs = list(nlp.pipe(texts, n_process=processes, batch_size=2))
    assert [doc.text for doc in docs] == texts
    assert [extraction_of(doc) for doc in docs] == [extract_text(text) for text in texts]


def test_pipeline_is_loaded_again_from_disk_and_pickle(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path / "thuky")
    for again in (spacy.load(tmp_path / "thuky"), pickle.loads(pickle.dumps(nlp))):
        same(nlp(TEXT), again(TEXT))


def run(code: str, **options: Any) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, **options)
    return done.stdout


def test_entry_points_offer_the_components_to_a_plain_spacy(tmp_path: Path) -> None:
    """What pyproject is to say, tried with a distribution made of nothing but its entry points."""
    names = {"thuky": "everything"} | {name: name.removeprefix("thuky_") for name in COMPONENTS if name != "thuky"}
    lines = ["[spacy_factories]"]
    lines += [f"{name} = extractors.pipeline.components:{function}" for name, function in names.items()]
    lines += ["[spacy_tokenizers]", "thuky.tokens.v1 = extractors.pipeline.tokens:tokenizer", ""]
    folder = tmp_path / "thuky_factories-0.0.dist-info"
    folder.mkdir()
    (folder / "entry_points.txt").write_text("\n".join(lines), encoding="utf-8")
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: thuky-factories\nVersion: 0.0\n", encoding="utf-8")
    code = f"""
import sys
sys.path[:0] = [{str(tmp_path)!r}, {str(ROOT)!r}]
import spacy
nlp = spacy.blank("vi", config={{"nlp": {{"tokenizer": {{"@tokenizers": "thuky.tokens.v1"}}}}}})
nlp.add_pipe("thuky_citations")
nlp.add_pipe("thuky")
print(len(nlp("Theo Nghị quyết số 20-NQ/TW.").spans["thuky_citations"]))
"""
    assert run(code, cwd=tmp_path).strip() == "1"


def test_command_line_reads_a_text_without_loading_spacy(tmp_path: Path) -> None:
    file = tmp_path / "nghi-quyet.txt"
    file.write_text(TEXT, encoding="utf-8")
    code = f"""
import sys
import service.cli
assert "spacy" not in sys.modules
try:
    service.cli.cli.main(["extract", {str(file)!r}], prog_name="thuky")
except SystemExit as left:
    assert not left.code
assert "spacy" not in sys.modules
"""
    assert "Giao Văn phòng" not in (said := run(code, cwd=ROOT))
    assert "Văn phòng chủ trì" in said


def test_nothing_but_the_pipeline_imports_spacy() -> None:
    importing = [
        path.relative_to(ROOT).as_posix()
        for package in ("vitext", "domain", "extractors", "templates_docx", "service")
        for path in (ROOT / package).rglob("*.py")
        if "import spacy" in (text := path.read_text(encoding="utf-8")) or "from spacy" in text
    ]
    assert [name for name in importing if not name.startswith("extractors/pipeline/")] == []
    assert importing
