"""Dấu hai chấm nào mở ra việc: the colon of a clause behind which its work may stand, and whether words before it only announce some.

Các chi bộ tập trung một số nhiệm vụ‖: …      No: "…, thời hạn: 31/8/2026", "với phương châm: …", "https://…"
"""

from __future__ import annotations

from extractors.layout.modes import lead_in_mode
from extractors.layout.view import View, words
from extractors.tasks.blocks.due_labels import names_due
from extractors.tasks.joined_clauses import enumerates
from extractors.tasks.words.verbs import is_verb
from vitext.fold import fold

# "đề nghị các HTX quan tâm ‖ một số vấn đề như ‖: củng cố bộ máy; …"; but "kiểm kê một số nội dung như: sổ quỹ; …" is work itself.
_SOME_MATTERS = words(
    r"(?P<before>[^;:]{0,200}?)(?<!\w)(?:một số|những|các|nhiều|\d+) (?:nội dung|vấn đề|việc|công việc|kiến nghị|định hướng|giải pháp|điểm"
    r"|nhiệm vụ|biện pháp)(?: (?:sau|chính|cụ thể|trọng tâm|trọng điểm|cơ bản|lớn|chủ yếu|quan trọng|cấp bách))*"
    r"(?:,? (?:như|gồm|bao gồm|là|đó là))?$"
)
_SEES_TO = words(
    r"(?:.*(?<!\w)(?:cần|phải|tập trung|quan tâm|chú trọng|chú ý|lưu ý|triển khai|thực hiện|làm|tốt|ngay|nghiêm túc|vào|đến|tới|về|thêm"
    r"|đẩy mạnh|xem xét|với) )?$"
)
# What is quoted behind these says in which spirit something is done: "phát động phong trào với phương châm: …".
_IN_THE_WORDS = tuple(
    spelling(f"{by} {words_of}")
    for spelling in (str, fold)
    for by in ("với", "theo", "bằng")
    for words_of in ("phương châm", "tinh thần", "khẩu hiệu", "chủ đề", "thông điệp")
)
_OVER_WHAT = (" về việc", " ve viec")  # "kiểm điểm các thôn về việc‖: để rác tồn đọng, báo cáo chậm"
LONGEST_TOPIC = 360  # letters
# What a body is there, before the colon behind which its work stands: "Giao Phòng Kinh tế ‖ là cơ quan thường trực của Tổ ‖: …".
_HOLDS = words(r" (?:là|làm) (?:cơ quan|đơn vị|bộ phận|đầu mối|thường trực)(?!\w)[^:]{0,80}$")


def first_colon(view: View, start: int, end: int) -> int:
    """The first colon of a clause that stands outside brackets, near its start; -1 where there is none."""
    at = view.low.find(":", start, min(end, start + LONGEST_TOPIC))
    while at >= 0 and (
        view.low[at + 1 : at + 2].isdigit()
        or view.low.startswith("//", at + 1)  # "https:‖//"
        or view.low.count("(", start, at) > view.low.count(")", start, at)
        or enumerates(view, max(start, at - 16), min(end, at + 24))
        or names_due(view, start, at)
        or view.low.endswith(_IN_THE_WORDS, start, at)
        or view.low.endswith(_OVER_WHAT, start + 1, at)
    ):
        at = view.low.find(":", at + 1, min(end, start + LONGEST_TOPIC))
    return at


def announces(view: View, start: int, colon: int, agency: int | None, *, asks: bool = True) -> bool:
    """Whether the words before a colon only announce what is asked: "các chi bộ tập trung một số nhiệm vụ:"; `asks`: somebody asks,
    and does not only stress something ("nhấn mạnh một số vấn đề: phát triển HTX là tất yếu").
    """
    said = lead_in_mode(view.low[start:colon])
    return (
        said in ("task", "target", "request")
        or (asks and _only_matters(view, start, colon, agency))
        or (agency is not None and not view.low[agency:colon].strip(" ,"))
        or (agency is not None and view.match(_HOLDS, agency, colon) is not None)
        or (
            view.low[max(start, colon - 12) : colon]
            .rstrip()
            .endswith(("sau", "cụ thể", "nội dung", "cu the", "noi dung", "việc", "viec"))
        )
    )


def _only_matters(view: View, start: int, colon: int, agency: int | None) -> bool:
    """Whether the words before a colon say of the work behind it only that there is some: "các HTX quan tâm một số vấn đề như"."""
    matters = view.match(_SOME_MATTERS, start, colon)
    if matters is None or not is_verb(view, colon + 1 + (view.low[colon + 1 : colon + 2] == " ")):
        return False
    before = matters.end("before")
    return view.match(_SEES_TO, start, before) is not None or agency == before - 1
