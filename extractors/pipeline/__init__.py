"""Đọc văn bản trong spaCy: the finders as components for anyone's `nlp`, and a Vietnamese tokenizer that needs no pyvi.

    nlp = vietnamese()                       # or spacy.blank("vi", …), or a pipeline of your own
    nlp.add_pipe("thuky")                    # or thuky_citations, thuky_periods, thuky_quantities, thuky_tasks, …
    doc = nlp(text)
    for span in doc.spans["thuky_tasks"]:
        span._.thuky.lead, span._.thuky.deadline
    extraction_of(doc)                       # what `extract_text(doc.text)` gives

Importing this package registers the components; it is the only one that imports spaCy (0.7 s), so import it where it is
needed.
"""

from extractors.pipeline.components import COMPONENTS
from extractors.pipeline.on_doc import PARTS, extraction_of
from extractors.pipeline.tokens import vietnamese

__all__ = ["COMPONENTS", "PARTS", "extraction_of", "vietnamese"]
