"""Lý do bằng lời: what the names of rules, stages, forms and pieces of evidence say to a person.

A name that is not here yet is shown as it is, so that nothing goes unsaid.
"""

from __future__ import annotations

from typing import Final

from domain.kinds import READ_NAMES
from extractors.explained import Stage

TASK_RULES: Final = {
    "frame": "có người yêu cầu, đề nghị hoặc giao đứng ngay trước việc",
    "lead-in": "lời dẫn hoặc tên đơn vị đứng trên yêu cầu những việc ở dưới",
    "section": "nằm trong phần nhiệm vụ và mở đầu bằng động từ chỉ việc phải làm",
    "target": "nằm trong phần chỉ tiêu nhưng nói việc phải làm, không chỉ nêu con số",
    "undertaking": "thời gian sắp tới đứng trước một đơn vị và việc đơn vị ấy tiếp tục làm",
    "modal": "có chủ thể kèm chữ chỉ trách nhiệm (phải, cần, sẽ, tiếp tục …)",
    "resolution": "trong nghị quyết, một cơ quan đứng làm chủ thể của việc",
    "duty": "trong phần đã được yêu cầu, chữ chỉ trách nhiệm đứng ở sau",
    "listed": "là một mục trong danh sách nhiệm vụ",
    "table": "là một hàng của bảng nhiệm vụ",
    "likely": "không rõ ai giao việc, nhưng cách viết và các câu xung quanh cho thấy đây có thể là việc phải làm",
    "own-record": "lấy từ bản ghi nằm trong văn bản do thuky soạn",
}
STAGES: Final[dict[Stage, str]] = {
    "zone": "không xét, vì không thuộc phần nội dung",
    "head": "là đề mục hoặc lời dẫn: nói cho phần ở dưới, bản thân không phải một việc",
    "section": "nằm trong phần nói về kết quả, tình hình",
    "verb": "không thấy động từ chỉ việc phải làm",
    "done": "kể việc đã hoặc đang làm (có “đã”, “đang”, “vừa”, “chưa” đứng trước động từ)",
    "frame": "có động từ nhưng không có ai giao, yêu cầu hay cam kết, và không có đề mục nhiệm vụ ở trên",
    "listed": "nằm trong phần nhiệm vụ, chỉ tiêu nhưng không mở đầu bằng việc phải làm",
}
STAGE_NAMES: Final[dict[Stage, str]] = {
    "zone": "vùng văn bản",
    "head": "đề mục",
    "section": "phần kết quả",
    "verb": "động từ",
    "done": "việc đã làm",
    "frame": "người giao việc",
    "listed": "danh sách",
}
ZONES: Final = {
    "header": "phần đầu trang của văn bản",
    "bases": "phần căn cứ",
    "foot": "phần nơi nhận, chữ ký hoặc cuối trang",
    "caption": "chú thích ảnh, nguồn tin",
    "body": "phần nội dung",
    "rules": "điều khoản của văn bản quy định chung",
}
MODES: Final = {
    "task": "phần nhiệm vụ",
    "target": "phần chỉ tiêu",
    "request": "phần đề nghị, kiến nghị",
    "result": "phần kết quả, tình hình",
    "none": "",
}
RELATIONS: Final = {
    "in": "diễn ra trong thời gian này",
    "before": "phải xong trước",
    "by": "chậm nhất vào",
    "until": "cho đến",
    "from": "kể từ",
    "between": "từ … đến …",
}
_EVIDENCE: Final = {
    "from-to": "là mức xuất phát trong “từ … lên …”",
    "bracket": "đứng trong ngoặc",
    "article": "nằm trong một Điều",
    "enacting": "nằm trong Điều của nghị quyết, quyết định",
    "of_total": "có dạng “phần/tổng số”",
    "range": "là một khoảng “từ … đến …”",
    "list": "nằm trong một danh sách mà phần lớn các mục là chỉ tiêu",
    "own-record": "lấy từ bản ghi nằm trong văn bản do thuky soạn",
}
_EVIDENCE_BY_PLACE: Final = {
    "near": "chữ đứng gần nhất trước con số",
    "next": "chữ đứng sát trước con số",
    "in": "chữ đứng trước con số trong cùng câu",
    "task near": "chữ đứng trước con số trong một nhiệm vụ",
    "after": "chữ đứng sau con số",
    "earlier": "ý của câu đứng trước",
    "doc": "loại văn bản",
    "part": "phần của văn bản",
    "head": "đề mục ở trên",
    "head year": "năm nêu ở đề mục",
    "head month": "tháng nêu ở đề mục",
    "above": "số liệu ở câu trên",
    "before": "số liệu đứng trước trong câu",
    "cmp": "mức so sánh (ít nhất, trên, không quá …)",
    "change": "mức tăng, giảm",
    "period": "kỳ đứng cạnh con số",
    "until": "hạn đứng cạnh con số",
    "unit": "đơn vị tính",
}
_NAMES: Final = {
    **{kind: name.lower() for kind, name in READ_NAMES.items()},
    "target": "chỉ tiêu",
    "result": "kết quả",
    "aim": "phấn đấu, mục tiêu",
    "must": "phải",
    "need": "cần",
    "planned": "kế hoạch",
    "foreseen": "dự kiến",
    "assigned": "được giao",
    "ask": "đề nghị",
    "norm": "định mức, quy định",
    "past": "đã qua",
    "present": "hiện có",
    "present_people": "có mặt",
    "reached": "đạt được",
    "since": "tính đến nay",
    "estimate": "ước",
    "told": "kể lại",
    "nothing": "không có chữ nào báo hiệu",
    "next": "sắp tới",
    "this": "năm nay",
    "of_plan": "so với kế hoạch",
    "or_more": "trở lên",
    "news": "tin",
    "other": "không rõ loại",
    "task": "nhiệm vụ",
    "none": "không rõ phần nào",
    "request": "đề nghị",
    "up": "tăng",
    "down": "giảm",
    "against": "so với mức khác",
}


def task_reason(rule: str) -> str:
    """ "nằm trong phần nhiệm vụ … (quy tắc section)"."""
    words = TASK_RULES.get(rule)
    return f"{words} (quy tắc “{rule}”)" if words else f"quy tắc “{rule}”"


def target_reason(rule: str) -> str:
    """ "đề mục ở trên: chỉ tiêu (quy tắc “head:target”)": the piece of evidence that decided the kind."""
    place, _, name = rule.partition(":")
    if rule in _EVIDENCE:
        words = _EVIDENCE[rule]
    elif rule.startswith("task in"):
        words = "con số nằm trong một nhiệm vụ"
    elif name.startswith("silent"):
        words = "đề mục ở trên không nói đây là chỉ tiêu"
    elif name and place in _EVIDENCE_BY_PLACE:
        words = _EVIDENCE_BY_PLACE[place] + (f" là “{_NAMES[name]}”" if name in _NAMES else "")
    else:
        return f"quy tắc “{rule}”"
    return f"{words} (quy tắc “{rule}”)"
