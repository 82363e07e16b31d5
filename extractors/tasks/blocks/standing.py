"""Một đoạn đứng thế nào giữa các đoạn khác: how it ends, what stands below it, whether it can hold a directive at all."""

from __future__ import annotations

from itertools import takewhile

from domain.extraction import Span
from extractors.layout.blocks import Block
from extractors.layout.sections import Placed
from extractors.layout.view import View, words
from extractors.tasks.anchors import FRAME, SPOKEN, TELLING, Anchors
from extractors.tasks.asking.framing import SETTING_OUT
from extractors.tasks.asking.hindered import HINDERING
from extractors.tasks.asking.signed import may_tell_of_signed
from extractors.tasks.asking.undertakings import member_takes_on
from extractors.tasks.blocks.described import describes, opens_content
from extractors.tasks.blocks.details import detail_of
from extractors.tasks.told import Told
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.verbs import predicate_at

_AIMS = words(r"\**mục đích(?!\w)")
_DEMAND = words(r"\**yêu cầu\s?: ?")
_LONGEST_DEMAND = 60  # letters
_PARTS = frozenset(("roman", "capital", "article", "part"))
_LONGEST_NAME = 60  # letters
_LONGEST_TITLE = 170
_CLOSING = frozenset(".;:,!?…")
_LONGEST_CAPTION = 300
_PICTURE = words(
    r"(?:\(|[.,–-] ?)ảnh ?: ?\w|\((?:hình|ảnh)(?: ảnh)?,? (?:từ|minh họa|trên|sưu tầm|chụp|internet)(?!\w)"
)
_FEWEST_TITLES = 2
# A headline that says what somebody who is named aims at: "Xã An Bình: ‖ Phấn đấu đạt …", not "Nữ giám đốc không ngừng phấn đấu".
_AIMS_AT = words(
    r"[^:;.,“”\"]{3,60}?:? (?=(?:phấn đấu|quyết tâm)"
    r" (?!vì(?!\w)|học tập|rèn luyện|vươn lên|của|không ngừng))"
)
_LONGEST_AIM = 80  # letters to it
# The heads above lines of one kind, and their kind.
Siblings = tuple[tuple[int, ...], str]
_BULLETS = frozenset(("", "dash", "plus", "table"))
OFFICIAL = ("quyết nghị", "quyet nghi")
_AGREES_ON = words(
    r".*(?<!\w)(?:thống nhất|nhất trí|biểu quyết|tán thành|đồng ý|ra nghị quyết)(?!\w)[^.;:]{0,90}(?<!\w)(?:nội dung|vấn đề"
    r"|điểm|chủ trương|nghị quyết)(?!\w)[^.;:]{0,60}(?<!\w)(?:sau|sau đây|như sau|dưới đây|gồm)\s*:\**\s*$"
)
_LONGEST_AGREEING = 260  # letters
_HEADED_PARTS = frozenset(("roman", "capital", "part", ""))
# With what it is done: "(1) Báo cáo tiền thưởng ‖ - Thực hiện theo đường dẫn: … ‖ - Hạn nộp: …".
_BY_FORM = words(
    r"(?:(?:thực hiện|gửi|nộp|báo cáo|đăng ký) )?(?:theo|qua|tại) (?:đường dẫn|đường link|link|(?:biểu )?mẫu|phụ lục|mã qr)(?!\w)"
)
_ENOUGH_DETAILS, _MOST_BELOW = 3, 8


def ending_of(seen: View, block: Block) -> str:
    """The marks with which a block ends, the last first: "/." of "thực hiện./."."""
    if seen.text[block.end - 1].isalnum():
        return ""
    tail = seen.text[max(block.end - 8, block.body) : block.end].rstrip(" *")
    return tail[len(tail.rstrip(" *:.;/")) :][::-1].replace(" ", "").replace("*", "")


def who_aims(seen: View, block: Block) -> Span | None:
    """Who is named in a headline with what he aims at: "‖ Xã An Bình ‖: Phấn đấu đạt …", "‖ Sở Y tế ‖ quyết tâm hoàn thành …"."""
    aims = seen.match(_AIMS_AT, block.body, min(block.end, block.body + _LONGEST_AIM))
    if aims is None or starts_agency(seen, block.body) is None:
        return None
    stop = aims.end() - 1 - (seen.low[aims.end() - 2] == ":")
    return (block.body, stop) if agency_at(seen, block.body, stop) == stop else None


def resolves(seen: View, block: Block) -> bool:
    """Whether a block brings in what is resolved: "QUYẾT NGHỊ:", "Đại hội quyết nghị:"."""
    return seen.low.startswith(OFFICIAL, block.body) or seen.low[max(block.end - 14, block.body) : block.end].rstrip(
        " :*"
    ).endswith(OFFICIAL)


def agrees_on(seen: View, placed: tuple[Placed, ...], index: int) -> bool:
    """Whether a lead-in of a resolution that has no "QUYẾT NGHỊ" says that the items below are resolved: "Đại hội thống nhất thông
    qua Nghị quyết với các nội dung sau: ‖ 1. …"; parts with Roman numbers speak for themselves.
    """
    block = placed[index].block
    if block.kind or ":" not in ending_of(seen, block) or index + 1 == len(placed):
        return False
    if placed[index + 1].block.kind in _HEADED_PARTS:
        return False
    return seen.match(_AGREES_ON, max(block.body, block.end - _LONGEST_AGREEING), block.end) is not None


# What heads what is shared out, and is no work: "II. TỔ CHỨC THỰC HIỆN", "Phân công nhiệm vụ".
_NAMES_NO_WORK = words(
    r"\W*(?:(?:công tác|việc) )?(?:tổ chức|phân công|triển khai|bố trí)(?: (?:và|,|tổ chức|phân công|thực hiện|triển khai|nhiệm vụ|trách nhiệm|công việc|cụ thể))+\W*$"
)


def is_described(seen: View, placed: tuple[Placed, ...], index: int) -> bool:
    """Whether the next block says who does this one, when, or where: then it is a task, though set like a heading."""
    if index + 1 >= len(placed) or placed[index + 1].level <= placed[index].level:
        return False
    below, block = placed[index + 1].block, placed[index].block
    if seen.match(_NAMES_NO_WORK, block.body, block.end):
        return False
    if detail_of(seen, below.body, below.end) is not None:
        return True
    if seen.text[block.body : block.end].isupper():
        return False
    if describes(seen, below.body, below.end):
        return True
    does = predicate_at(seen, block.body, block.end) is not None
    fewest = 1 if seen.match(_BY_FORM, below.body) else _ENOUGH_DETAILS - does
    return _details_among(seen, placed, index) >= fewest


def _details_among(seen: View, placed: tuple[Placed, ...], index: int) -> int:
    """How many sorts of details (who, with whom, when) the items right below say: "5.2. Tuyên truyền ‖ - Qua loa đài. ‖ - Thời gian:
    quý I. ‖ - Đơn vị chủ trì: Văn phòng"."""
    level, kind = placed[index + 1].level, placed[index + 1].block.kind
    said = set()
    for item in placed[index + 1 : index + 1 + _MOST_BELOW]:
        if item.level < level or item.block.kind != kind:
            break
        detail = detail_of(seen, item.block.body, item.block.end) if item.level == level else None
        if detail is not None:
            said.add(detail.kind)
    return len(said)


_COUNTED = frozenset(("number", "decimal", "letter"))
_GIVES = words(r"(?:giao|đề nghị|yêu cầu|phân công|đối với|về|thời gian|địa điểm)(?!\w)")


def other_bullets_below(placed: tuple[Placed, ...], index: int) -> bool:
    """Whether the next items, though of the same depth, have another bullet: "* Sở Xây dựng: ‖ - Rà soát …"."""
    if index + 1 >= len(placed):
        return False
    item, below = placed[index], placed[index + 1]
    return item.block.kind == below.block.kind == "dash" and item.block.label != below.block.label


def heads_its_siblings(seen: View, placed: tuple[Placed, ...], index: int) -> bool:
    """Whether a lead-in that names who acts stands first among the items that it brings in, by a slip of the numbering:
    "1. Giao phòng A thực hiện các việc sau: ‖ 2. Rà soát … ‖ 3. Chuẩn bị …"; none of them names a body or brings in others.
    """
    head = placed[index]
    if head.block.kind not in _COUNTED or (
        index and placed[index - 1].heads == head.heads and placed[index - 1].block.kind
    ):
        return False
    count = 0
    for item in placed[index + 1 :]:
        if item.level < head.level or not item.block.kind:
            break
        block = item.block
        if item.level > head.level or seen.text[block.end - 1] == ":" or seen.text[block.end : block.end + 1] == ":":
            return False
        if starts_agency(seen, block.body) is not None or seen.match(_GIVES, block.body, block.end):
            return False
        count += 1
    return count > 0


def has_content_below(seen: View, placed: tuple[Placed, ...], index: int) -> bool:
    """Whether a head is only the title of what the next block says: "1.2. Triển khai dữ liệu: ‖ a) Nhiệm vụ: …"."""
    if index + 1 >= len(placed) or placed[index + 1].level <= placed[index].level:
        return False
    below = placed[index + 1].block
    return opens_content(seen, below.body, below.end)


def is_crosshead(seen: View, placed: tuple[Placed, ...], index: int) -> bool:
    """Whether a line in bold stands between paragraphs only to head those below it: "**Đẩy nhanh tiến độ thi công** ¶ Các nhà thầu …"."""
    block = placed[index].block
    if block.kind or block.end - block.start > _LONGEST_TITLE or not 0 < index < len(placed) - 1:
        return False
    words_of = seen.text[block.start : block.end]
    if not (words_of.startswith("**") and words_of.endswith("**")) or words_of.rstrip("* ")[-1:] in _CLOSING:
        return False
    below = placed[index + 1].block
    return below.end - below.body > block.end - block.start and not words_of.strip("* ").isupper()


def only_names_a_demand(seen: View, placed: tuple[Placed, ...], item: Placed) -> bool:
    """Whether a line says without any verb what the paper is to be like: "I. MỤC ĐÍCH, YÊU CẦU ‖ 2. Yêu cầu: Thiết thực, an toàn."."""
    block = item.block
    demand = seen.match(_DEMAND, block.body, block.end)
    return (
        demand is not None
        and 0 < block.end - demand.end() < _LONGEST_DEMAND
        and predicate_at(seen, demand.end(), block.end) is None
        and any(seen.match(_AIMS, placed[head].block.body, placed[head].block.end) for head in item.heads)
    )


def names_part(seen: View, placed: tuple[Placed, ...], index: int) -> bool:
    """Whether a head of a part, though a full stop closes it, only names what its items are: "Điều 3. Tổ chức thực hiện. ‖ 1. Giao …"."""
    item = placed[index]
    if item.block.kind not in _PARTS or item.said_at != index or item.block.end - item.block.body > _LONGEST_NAME:
        return False
    below = placed[index + 1] if index + 1 < len(placed) else None
    return seen.text[item.block.body : item.block.end].isupper() or (
        below is not None and bool(below.block.kind) and below.level > item.level
    )


# Fields of public life, and no work of one's own: "5. Xây dựng Đảng: ‖ - Chi ủy phân công …".
_ONE_FIELD = (
    r"(?:kinh tế|đảng|chính quyền|đoàn thể|mặt trận|hệ thống chính trị|đời sống|văn hóa|xã hội|giáo dục|y tế|quốc phòng|an ninh"
    r"|quân sự|nội chính|trật tự|an toàn xã hội|nông nghiệp|nông thôn mới|tổ chức đảng|tổ chức cơ sở đảng)"
)
_FIELDS = words(
    rf"(?:phát triển|xây dựng|chăm lo|bảo đảm|đảm bảo|giữ vững|củng cố)(?:(?:,| và) (?:phát triển|củng cố|chỉnh đốn|xây dựng|nâng cao))?"
    rf" {_ONE_FIELD}(?!\w)(?:(?:,| -| –| và|, và) {_ONE_FIELD}(?!\w))*(?: (?:nhân dân|địa phương|trong sạch, vững mạnh))?\W*$"
)


def only_titles(seen: View, placed: tuple[Placed, ...], index: int, told: Told, known: dict[Siblings, bool]) -> bool:
    """Whether a numbered line, though worded like a task, is only the title of what stands below it.

    A verb without its object ("Điều 3. Tổ chức thực hiện."), a line above figures to be reached ("1. Giữ vững quy mô:"), or one
    of several of its kind, each one sentence with others below it that say what to do ("2. Đổi mới đào tạo. ‖ Thí điểm …").
    `known` keeps what was found of the lines that stand under the same heads.
    """
    if not _may_title(seen, placed, index):
        return False
    block = placed[index].block
    stop = block.end - len(ending_of(seen, block))
    predicate = predicate_at(seen, block.body, stop)
    if predicate is not None and predicate.end >= stop:
        return True
    if told.mode == "target" and not told.firm:
        return not any(map(str.isdecimal, seen.text[block.body : block.end]))
    if ":" in ending_of(seen, block):
        return seen.match(_FIELDS, block.body, stop) is not None
    siblings = placed[index].heads, block.kind
    if siblings not in known:
        known[siblings] = _all_title(seen, placed, siblings)
    return known[siblings]


def _all_title(seen: View, placed: tuple[Placed, ...], siblings: Siblings) -> bool:
    """Whether all the lines of one kind under the same heads may be titles, and most have below them what is to be done."""
    heads, kind = siblings
    below = takewhile(
        lambda at: not heads or heads[-1] in placed[at].heads, range(heads[-1] + 1 if heads else 0, len(placed))
    )
    alike = [at for at in below if placed[at].block.kind == kind and placed[at].heads == heads]
    if len(alike) < _FEWEST_TITLES or not all(_may_title(seen, placed, at) for at in alike):
        return False
    return 2 * sum(_directs(seen, placed[at + 1].block) for at in alike) > len(alike)


def _may_title(seen: View, placed: tuple[Placed, ...], index: int) -> bool:
    """Whether a numbered line is one short sentence with something below it."""
    block = placed[index].block
    if block.kind in _BULLETS or block.end - block.body > _LONGEST_TITLE or index + 1 >= len(placed):
        return False
    if placed[index + 1].level <= placed[index].level or is_described(seen, placed, index):
        return False
    words_of = seen.text[block.body : block.end]
    if ";" in words_of and (not placed[index + 1].block.kind or any(map(str.isdecimal, words_of))):
        return False  # several pieces of work, where no items go into them or one has a day or a figure
    return not any(map(words_of.__contains__, (". ", ": ")))


def _directs(seen: View, block: Block) -> bool:
    """Whether a block begins by saying what to do, or who does it."""
    return predicate_at(seen, block.body, block.end) is not None or starts_agency(seen, block.body) is not None


def is_caption(seen: View, block: Block) -> bool:
    """Whether a line says who took a picture: "Đoàn kiểm tra công tác chuẩn bị thi (Ảnh: M. Toan)."."""
    if block.kind or block.end - block.body > _LONGEST_CAPTION:
        return False
    return seen.search(_PICTURE, max(block.body, block.end - _LONGEST_NAME), block.end) is not None


def opens_text(placed: tuple[Placed, ...], item: Placed) -> bool:
    """Whether a block stands before every numbered part."""
    return not item.block.kind and not any(placed[at].block.kind for at in item.heads)


def may_hold(seen: View, anchors: Anchors, block: Block, told: Told) -> bool:
    """Whether a block can hold a directive: where nothing is told it takes a frame, a word of duty or a topic."""
    if is_caption(seen, block) and not anchors.kinds_in(block.body, block.end) & FRAME:
        return False  # what somebody asks below his picture is asked
    if told.mode == "result" and not told.firm:
        return bool(anchors.kinds_in(block.body, block.end) & FRAME)
    if told.mode != "none" or told.firm or told.official or told.opinion or told.lead is not None:
        return True
    start, end = block.body, block.end
    if seen.text.find(":", start, end) >= 0 or seen.low.startswith(SETTING_OUT, start):
        return True
    if (block.kind and member_takes_on(seen, start, end)) or may_tell_of_signed(seen, start, end):
        return True
    return bool(anchors.kinds_in(start, end) & (TELLING | SPOKEN)) or seen.has_any(HINDERING, start, end)
