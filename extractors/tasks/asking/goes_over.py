"""Lời kể giữa lời yêu cầu: a sentence behind what somebody asked that goes over to what is told, thought or was done.

đề nghị tỉnh lưu ý … ‖ Phó Giám đốc Sở cho hay, mức đền bù đã được niêm yết ‖      ‖ Đa số ý kiến tán thành phương án 1 ‖
No: "Ông Nam cho biết, ‖ các xã cần rà soát …" (something is asked all the same).
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.words.verbs import predicate_at

# What those who met think: "Nên đa số ý kiến ‖ đồng ý với đề nghị …", "Cũng có ý kiến ‖ lập luận rằng …".
_OPINION = words(
    r"(?:(?:nên|tuy nhiên|song|nhưng|bên cạnh đó|ngoài ra|cũng|vẫn|còn),? )*(?:(?:có|đa số|phần lớn|nhiều|một số|hầu hết|các) )+"
    r"(?:ý kiến|đại biểu|thành viên)(?!\w)[^,;:.]{0,40}? (?:đồng ý|tán thành|nhất trí|đồng tình|ủng hộ|cho rằng|lập luận|lo ngại"
    r"|băn khoăn|phân vân|thắc mắc)(?!\w)"
)
# What the one who speaks has done: "Mặt bằng thì ‖ chúng tôi đã ‖ thi công xong".
_WE_DID = words(
    r"[^;:.]{0,80}?(?<!\w)(?:chúng tôi|chúng ta|tôi) (?:cũng )?(?:đã|vừa|đang|(?P<always>luôn) (?=(?:xác định|coi|xem|nhận thức)(?!\w))) ?(?!được(?!\w))"
)
_WE = ("tôi ", "toi ", "chúng ta ", "chung ta ")
_ASKS = words(
    r"(?<!\w)(?:(?:yêu cầu|(?<!với.)(?<!theo.)đề nghị|kiến nghị|đề xuất)(?! (?:của|này|trên))|giao(?! thông| dịch| lưu| thương| ban)|sẽ|cần|phải|nên|hãy|phấn đấu|tiếp tục|tập trung|cam kết|hứa|mong|lưu ý"
    r"|không được|tuyệt đối)(?!\w)"
)
# What a body owes, in the words of one who holds it to be needed: "cho rằng ‖ các xã cần ‖ rà soát …", but "HTX ‖ cần ‖ thêm vốn".
_OWES = words(r" (?:cũng |còn |vẫn |thì )?(?:cần phải|cần|phải|nên)(?! thiết) (?=\w)")
_PERSON = words(r"(?:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị)(?!\w)")
_HAS = ("có ", "co ")
_SAID = words(
    r"[^;:.]{3,120}? (?P<said>cho biết|cho hay|cho rằng|khẳng định|nhận định|chia sẻ|phân tích|thông tin|nói)(?: thêm)?(?:,? rằng)?"
    r"[:,]? [“\"]?(?=\w)"
)


def is_owed(view: View, at: int, end: int) -> bool:
    """Whether a body is named at `at` and, right behind it, what it must or should do."""
    body = agency_at(view, at, end)
    owes = view.match(_OWES, body, end) if body is not None else None
    if owes is None:
        return False
    return view.low.startswith(_HAS, owes.end()) or predicate_at(view, owes.end(), end) is not None


def told_to_do(view: View, start: int, end: int) -> int | None:
    """Where what a body must do begins behind who tells it at the head of a sentence: "Ông Nam cho biết, ‖ các xã cần rà soát …"."""
    said = view.match(_SAID, start, end)
    if said is None or not _names_teller(view, start, said.start("said")) or not is_owed(view, said.end(), end):
        return None
    return said.end()


def _names_teller(view: View, start: int, said: int) -> bool:
    return view.match(_PERSON, start) is not None or agency_at(view, start, said) == said - 1


def goes_over(view: View, start: int, end: int) -> bool:
    """Whether a sentence opens with what was thought or done, and asks nothing."""
    thought = view.match(_OPINION, start, end)
    if thought is None:
        did = view.match(_WE_DID, start, end) if view.has_any(_WE, start, end) else None
        if did is None:
            return False
        if did["always"]:  # also what is held to be a duty: "Chúng tôi luôn xác định phải làm tốt …"
            return True
    return view.search(_ASKS, thought.end() if thought else start, end) is None


def opens_telling(view: View, start: int, said: int, behind: int, end: int) -> bool:
    """Whether a sentence opens with who tells something, by the word in `[said, behind)`, and asks nothing."""
    return _names_teller(view, start, said) and view.search(_ASKS, behind, end) is None
