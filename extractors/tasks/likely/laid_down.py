"""Điều quy định chung: where a text says what the law or a charter provides in general, and nobody is told to do it now.

"Điều 31 Luật Đất đai quy định như sau: ‖ 1. Sử dụng đất đúng mục đích"      "NỘI QUY TIẾP CÔNG DÂN ‖ Điều 1. …"
"Ai phải nộp hồ sơ? ‖ Căn cứ khoản 2 Điều 4 Nghị định …" (questions on the law, answered)
"""

from __future__ import annotations

from itertools import islice

from extractors.layout.layout import Layout
from extractors.layout.sections import Placed
from extractors.layout.view import View, once, spelt, words
from extractors.tasks.likely.lead_ins import LeadIn
from extractors.tasks.words.verbs import predicate_at
from vitext.fold import in_both_spellings

_TAIL = 220  # letters of a lead-in that say what it brings in
_WHOLE = 600  # letters of it in which somebody may be asked
_HEAD = 60
_GRANTS = words(r".*(?<!\w)có (?:các |những )?(?:quyền|nghĩa vụ)(?! hạn)(?!\w)[^.:;]{0,60}\W*$")
_PROVIDES = words(
    r".*(?:(?<!\w)quy định(?: cụ thể| rõ| chi tiết)?(?: [^.;:,]{3,140})?,?(?: cụ thể)?(?: như sau| gồm| bao gồm"
    r"| sau đây|)"
    r"|(?<!\w)(?:điều|khoản) \d+(?!\w)[^:;]{0,200}"
    r"|(?<!\w)là (?:cơ quan|tổ chức|đơn vị)(?! (?:thường trực|đầu mối|chủ trì|chủ đầu tư|phối hợp"
    r"|được giao))(?!\w)[^:;]{0,200})\W*$"
)
_ASKS = words(
    r"(?<!\w)(?:yêu cầu|đề nghị|giao(?! dịch| thông| lưu| tiếp| nộp| nhận)|phân công|kiến nghị|kết luận|nhấn mạnh"
    r"|quyết nghị|chỉ thị|lưu ý|thống nhất|triển khai)(?!\w)"
)
# In an answer on the law a body must be asked, or somebody conclude: "tội phạm do Viện kiểm sát ‖ yêu cầu" asks nobody.
_ASKS_A_BODY = words(
    r"(?<!\w)(?:(?:yêu cầu|đề nghị|giao)(?: cho)? (?:các|bộ|sở|ủy ban|ubnd|đảng|chủ tịch|thủ trưởng|giám đốc"
    r"|công an|cục|hội|ban)(?!\w)"
    r"|(?:kết luận|có ý kiến|chỉ đạo|có yêu cầu)[^.;:]{0,60} (?:như sau|sau)(?!\w))"
)
# … or a paper by its number that directs others, and no law: "Tổ chức thực hiện được nêu tại Mục IV ‖ Nghị quyết 72-NQ/TW ‖, cụ thể như sau:".
_DIRECTING = words(
    r"(?<!\w)(?:(?:công văn|công điện|chỉ thị|kế hoạch|thông báo|kết luận)(?: số)? \d|nghị quyết(?: số)? \d+-nq/)"
)
_OF_LAW = words(r"(?<!\w)(?:luật(?! sư| gia| hóa)|pháp lệnh|nghị định|thông tư|hiến pháp|(?:điều|khoản) \d)(?!\w)")
_DOES = words(r"(?<!\w)(?:triển khai|thực hiện|phân công|thống nhất|lưu ý|tập trung|chú ý|quan tâm|kết luận)(?!\w)")
# What papers, conditions or cases there are: "Hồ sơ đề nghị cấp thẻ gồm:".
_NAMES = words(
    r".*(?<!\w)(?<!theo.)(?:hồ sơ|giấy tờ|điều kiện|tiêu chuẩn|đối tượng|trường hợp"
    r"|hành vi)(?!\w)[^.:;,]{0,80}(?:, ?(?:gồm|bao gồm|cụ thể)[^.:;,]{0,20})?\W*$"
)
# What was done, and how often: "đã tiếp 25 lượt với 38 người:".
_COUNTS = words(
    r".*(?<!\w)đã (?![^:]*(?:nội dung|nhiệm vụ|giải pháp|công việc|vấn đề|việc"
    r"|biện pháp))[^.;:]{0,70}\d[^.;:]{0,60}\W*$"
)
# … and no aside before who asks: "… các dự án đã được tổng hợp trên Hệ thống 751, ‖ Thủ tướng Chính phủ yêu cầu ‖:".
_ASKS_AT_END = words(
    r"(?<!\w)(?<!đã.)(?<!được.)(?:yêu cầu|đề nghị|giao|chỉ thị|phân công|kết luận)(?! của| này)(?!\w)[^.;:,\d]{0,80}\W*$"
)
# What those who meet are there for: "Cuộc họp được tổ chức nhằm: ‖ Kiểm tra …".
_MEETS_FOR = words(r"\W*(?:cuộc|buổi|phiên) (?:họp|gặp|làm việc)(?!\w)[^,;:.]{0,60} (?:nhằm|để)(?: mục đích)?:\W*$")
# What was done: "Các chủ rừng ‖ đã làm được ‖ các việc sau:".
_DID = words(
    r".*(?<!\w)đã (?:làm|hoàn thành|(?:thực hiện|triển khai|tổ chức) được|đạt(?: được)?)(?!\w)[^.;:]{0,90}\W*$"
)
# Heads of charters and of the tasks of an office in general.
_IN_GENERAL = words(
    r"\W*(?:(?:điều )?[\divx]{1,4}[.):]* ?)?(?:vị trí(?:,| và) )?(?:chức năng(?!\w)|quyền (?:của|và|lợi)(?!\w)"
    r"|nghĩa vụ (?:của|và)(?!\w)|trách nhiệm của (?:người|công dân|thành viên|hội viên|học sinh|cá nhân)(?!\w))"
)
# A policy that is adopted, its rates and terms below: "Điều 1. Thông qua ‖ chính sách hỗ trợ ‖ làm đường với các nội dung sau:".
_POLICY = words(
    r"\W*(?:thông qua|ban hành|quy định|phê duyệt|quyết định|sửa đổi|nâng|điều chỉnh)(?: [^\W\d]+){0,4}? (?:chính sách"
    r"|chế độ|(?:định )?mức (?:hỗ trợ|chi|thu|trợ cấp|phụ cấp|khoán|đóng góp))(?!\w)[^:]*:\W*$"
)
# … but for the authority that is bound to carry it out: "‖ UBND tỉnh có trách nhiệm ‖ bố trí kinh phí".
_BOUND = words(
    r"(?<!\w)(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|sở|chi cục|các (?:sở|ngành|cơ quan|địa phương))(?!\w)[^.;:]{0,80}?"
    r" (?:có|chịu) trách nhiệm(?!\w)"
)
_RULES = spelt("nội quy", "quy chế", "điều lệ", "quy định", "quy ước", "hương ước", "thể lệ")
_DECIDES = words(r"\W*(?:quyết định|quyết nghị|nghị quyết)\W*:\W*$")
_RESOLUTION = words(r"\W*(?:nghị quyết|quyết định)\W*$")
_CITED = words(r"(?<!\w)(?:điều|khoản|nghị định|thông tư|luật) \d|(?<!\w)(?:bộ luật|quy định tại|theo quy định)(?!\w)")
# A paragraph that tells what a law says: "Nghị định số 12 quy định …", "Theo đó, ‖ …" below one that does.
_LAW = r"(?:bộ luật|luật(?! sư| gia| hóa)|pháp lệnh|nghị định|thông tư|quy chế|điều lệ)(?!\w)"
_LAWS = tuple(in_both_spellings("luật;pháp lệnh;nghị định;thông tư;quy chế;điều lệ"))
_TELLS_LAW = words(
    rf"(?:[^.;:]{{0,60}}?(?<!\w))?{_LAW}[^.;:]{{0,160}}?(?<!\w)(?:quy định|nêu rõ|gồm \d+ (?:chương|điều)"
    rf"|có hiệu lực)(?!\w)"
)
# … and not one that is still to be made: "¶ ‖ Trình Chính phủ ban hành Nghị định quy định ‖ số lượng cán bộ".
_TO_BE_MADE = words(
    rf"(?<!\w)(?<!đã.)(?<!được.)(?:trình|tham mưu|xây dựng|soạn thảo|dự thảo|hoàn thiện|sửa đổi|rà soát)(?!\w)[^.;:]{{0,80}}?(?<!\w){_LAW}"
)
_ASKS_NOW = words(
    r"(?<!\w)(?:yêu cầu|đề nghị|giao(?= (?:các|sở|ủy ban|ubnd|ban|liên minh|phòng))|phân công|kiến nghị|kết luận"
    r"|nhấn mạnh|chỉ thị|lưu ý|đề xuất|mong|triển khai|cần)(?!\w)"
)
_GOES_ON = words(r"(?:theo đó|bên cạnh đó, (?:luật|nghị định|thông tư)|cũng theo|luật mới)(?!\w)")
_NEWS_OF_LAW = 3  # paragraphs in which a text may go on with what a law says
_FEWEST_QUESTIONS = 2
_FEWEST_CITED = 3
_FEWEST_ARTICLES = 2
_FEWEST_POINTS = 4
_LONGEST_TITLE = 240


def rules_begin(seen: View, laid: Layout) -> int:
    """The number of the first block after the title of a charter or of working rules; past the last where there is none.

    The title of a decision that only brings them into force is none.
    """
    articles = points = 0
    for number in range(len(laid.placed) - 1, -1, -1):
        block = laid.placed[number].block
        articles += block.kind == "article"
        points += block.kind in ("number", "roman")
        if block.end - block.body > _LONGEST_TITLE:
            continue
        if seen.match(_DECIDES, block.body, block.end):
            break
        at = block.body
        while at < block.end and not seen.text[at].isalpha():
            at += 1
        if (
            seen.low.startswith(_RULES[seen.plain], at)
            and seen.text[at : min(at + 8, block.end)].isupper()
            and (articles >= _FEWEST_ARTICLES or points >= _FEWEST_POINTS)
            and not _titles_resolution(seen, laid, number)
        ):
            return number + 1
    return len(laid.placed)


def _titles_resolution(seen: View, laid: Layout, number: int) -> bool:
    """Whether a title is that of a council's resolution, which also says who carries it out: "NGHỊ QUYẾT ⏎ ‖ Quy định việc …"."""
    above = laid.placed[number - 1].block if number else None
    return above is not None and seen.match(_RESOLUTION, above.body, above.end) is not None


def answers_on_law(seen: View, laid: Layout) -> bool:
    """Whether a text puts questions in lines of their own and answers them from the law."""
    questions = sum(seen.text[placed.block.end - 1] == "?" for placed in laid.placed if _is_line(placed))
    if questions < _FEWEST_QUESTIONS:
        return False
    cited = islice(seen.of(_CITED).finditer(seen.low), _FEWEST_CITED)
    return sum(1 for _ in cited) == _FEWEST_CITED


def _tells_law(seen: View, laid: Layout, number: int) -> bool:
    """Whether a paragraph tells what a law says, or goes on with one that does; a body that is asked something ends it."""
    for at in range(number, max(-1, number - _NEWS_OF_LAW), -1):
        block = laid.placed[at].block
        if block.kind or block.table:
            return False
        tells = seen.has_any(_LAWS, block.body, block.end) and seen.match(_TELLS_LAW, block.body, block.end)
        if tells and seen.search(_TO_BE_MADE, block.body, tells.end()):
            return False
        if not (tells or seen.match(_GOES_ON, block.body, block.end)) or seen.search(_ASKS_NOW, block.body, block.end):
            return False
        if tells:
            return True
    return False


def _is_line(placed: Placed) -> bool:
    return placed.block.end - placed.block.body < _LONGEST_TITLE


@once  # a lead-in has many items
def _only_tells(seen: View, start: int, end: int) -> bool:
    """Whether a lead-in grants something, says what those who meet are there for, or tells what was done."""
    tail = max(start, end - _TAIL)
    if seen.match(_GRANTS, tail, end) or seen.match(_MEETS_FOR, start, end):
        return True
    if seen.match(_COUNTS, tail, end) and seen.search(_ASKS_AT_END, tail, end) is None:
        return True
    return seen.match(_DID, tail, end) is not None and seen.search(_ASKS, tail, end) is None


@once
def _names_or_provides(seen: View, start: int, end: int) -> bool:
    return seen.match(_NAMES, start, end) is not None or seen.match(_PROVIDES, start, end) is not None


def lays_down(seen: View, laid: Layout, number: int, lead_in: LeadIn | None, *, law: bool) -> bool:
    """Whether what stands in the block of this number is provided in general, by its lead-in or the heads above it.

    `law`: the text answers questions on the law, so that only below a sentence that asks anything is to be done now.
    """
    if (law and lead_in is None) or _tells_law(seen, laid, number):
        return True
    if lead_in is not None:
        block = laid.placed[lead_in.block].block
        tail = max(block.body, block.end - _TAIL)
        whole = max(block.body, block.end - _WHOLE)
        if _only_tells(seen, block.body, block.end):
            return True
        if law:
            directs = seen.search(_DIRECTING, tail, block.end) and not seen.search(_OF_LAW, tail, block.end)
            return not directs and seen.search(_ASKS_A_BODY, whole, block.end) is None
        if _names_or_provides(seen, tail, block.end):
            if seen.match(_NAMES, tail, block.end) is None:
                return seen.search(_ASKS, whole, block.end) is None
            if block.kind and predicate_at(seen, block.body, block.end) is not None:
                return False  # "(2) Biên soạn tài liệu hướng dẫn lập hồ sơ:" is work, and its parts are
            return seen.search(_ASKS_A_BODY, whole, block.end) is None and seen.search(_DOES, whole, block.end) is None
    for head in laid.placed[number].heads:
        block = laid.placed[head].block
        if seen.match(_IN_GENERAL, block.start, min(block.end, block.start + _HEAD)):
            return True
        if seen.text[block.end - 1] == ":" and seen.match(_POLICY, block.body, block.end):
            own = laid.placed[number].block
            return seen.search(_BOUND, own.body, own.end) is None
    return False
