"""Ai đứng trước dấu hai chấm: whom the words before a colon name, and whether they do or direct what stands there themselves.

P.TCKT + P.KD‖: đối chiếu công nợ      Bảo vệ, tạp vụ‖: dọn sân trường      Tổ chữa cháy tại chỗ ‖ (25 người): …
No: "Sở A ‖ chủ trì tổ chức tuyên truyền bằng ba hình thức: pa nô; loa" (things are named behind it).
"""

from __future__ import annotations

from extractors.documents.find import find_document_facts
from extractors.documents.names import is_family
from extractors.layout.modes import lead_in_mode
from extractors.layout.view import View, words
from extractors.tasks.colons import LONGEST_TOPIC
from extractors.tasks.told import Told
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.present import names_present
from extractors.tasks.words.verbs import is_verb, predicate_at
from vitext.lazy import regex

_THINGS = words(
    r"(?<!\w)(?:phương thức|hình thức|kênh|nhóm đối tượng|loại|mức|cấp độ|đợt|điểm|khu vực|tuyến|dự án|công trình|lĩnh vực"
    r"|mặt hàng|địa phương|trường hợp)(?: chính| chủ yếu| sau)?$"
)
_DIRECTS = words(
    r" (?:có trách nhiệm |tiếp tục |khẩn trương |tăng cường )?(?:lãnh đạo, )?chỉ đạo(?:, đôn đốc|, hướng dẫn)* (?=\w)"
)
_OFFICER = words(
    r"(?:đồng chí|đ/c|ông|bà|hội nghị|(?:phó )*(?:chủ tịch|bí thư|thủ tướng|chủ nhiệm|chủ tọa|thường trực|lãnh đạo)"
    r"|(?:tổng |phó )*giám đốc|bộ trưởng|thứ trưởng)(?!\w)"
)
# Who does the daily work of a house, by that work: "‖ Bảo vệ, tạp vụ ‖: dọn sân trường".
_ROLE = (
    r"(?:(?:tổ|bộ phận|nhân viên|cán bộ) )?(?:bảo vệ|tạp vụ|lao công|cấp dưỡng|nấu ăn|văn thư|thủ quỹ|thủ kho|kế toán|thư viện|thiết bị"
    r"|y tế(?: trường| học đường| thôn| xã)?|lái xe|quản sinh|giám thị|tổng phụ trách(?: đội)?|tpt(?: đội)?)"
)
ROLES = words(rf"{_ROLE}(?:(?:, | và |/| - ){_ROLE})*(?= ?\*{{0,2}} ?:)")
# A team by what it is for, how many it has, and who leads it: "‖ Tổ chữa cháy tại chỗ ‖ (25 người): …", "‖ Đội xe ‖ do anh Nam phụ trách: …".
TEAM = words(
    r"(?:tiểu ban|tổ(?! chức)|đội|nhóm)(?: (?!do )[^\s,;:()*]+(?:,(?= [^\W\d]+ do ))?){1,6}?(?=(?: ?\([^()]*\))?"
    r"(?: do [^:;]{3,60}? (?:phụ trách|chỉ huy|làm (?:tổ|nhóm|đội) trưởng|điều hành))? ?\*{0,2}:)"
)
_OFFICE = words(
    r"(?:(?:phó )?trưởng (?:ban|đoàn|tiểu ban|nhóm)|(?:phó|ủy viên) ban|tổ (?:trưởng|phó)|(?:ủy viên|thành viên)(?: thường trực| ban chỉ đạo)?|thư ký)"
    r"(?: (?:thường trực|ban chỉ đạo|ban tổ chức))?[,:;] (?=\w)"
)
_SEVERAL_BODIES = ("các ", "mỗi ", "từng ", "toàn thể ", "cac ", "moi ", "tung ", "toan the ")
_TELLING_KINDS = ("other", "plan", "official_letter", "directive", "decision")
# Who is named by short forms that no list knows, or several persons by their names: "P.KHKT", "Tú + Linh".
_SHORT = r"(?:[A-ZĐ]{1,2}\.\s?)?(?!(?:[IVXL]+|ATTP|PCCC|OCOP|CNTT|CCHC)\b)[A-ZĐ]{2,6}"
_CALLED = r"[A-ZĐ][^\W\d_A-Z]+(?: [A-ZĐ][^\W\d_A-Z]+)*"
_SHORT_NAMES = regex(
    rf"[A-ZĐ]\.\s?[A-ZĐ]{{2,6}}\s*|{_SHORT}(?:\s*[+&/,]\s*{_SHORT})+\s*|{_CALLED}(?:\s*[+&]\s*{_CALLED})+\s*"
)
_WHOLE_NAME = regex(r"(?:[A-ZĐ][^\W\d_A-Z]+ ){0,4}[A-ZĐ][^\W\d_A-Z]+\s*")
AS_OFFICE = words(r" ?[-–,] ?(?:là )?(?:cơ quan|đơn vị|bộ phận|đầu mối|thường trực)(?!\w)[^:]{0,60}$")
_LONGEST_OBJECT = 12  # letters
_FAMILY_AND_GIVEN = 2  # "Thái Lan", "Cao Su" and "Lâm Sản" may be a land or a thing
# "V. Chủ trì kết luận: ‖ thống nhất các nội dung trên"
ONLY_SPEAKS = words(r" (?:kết luận|phát biểu|có ý kiến|trả lời|tiếp thu)(?: (?:chung|cuộc họp|hội nghị|chỉ đạo))?$")


def names_somebody(view: View, head: int, colon: int) -> bool:
    """Whether what stands before the colon of an item is who does it: "P.TCKT + P.KD", "@Minh", "Lê Thị Mai"."""
    if _SHORT_NAMES.fullmatch(view.text, head, colon):
        return True
    if not _WHOLE_NAME.fullmatch(view.text, head, colon):
        return False
    name = view.text[head:colon].strip()
    syllables = name.split()
    if view.text[head - 1 : head] == "@" or name in names_present(view):
        return True
    return len(syllables) > _FAMILY_AND_GIVEN and is_family(syllables[0])


def past_office(view: View, at: int, end: int) -> int:
    """Where the work begins behind the office that somebody has for it: "Giám đốc: ‖ Trưởng ban, ‖ chỉ đạo toàn bộ cuộc diễn tập"."""
    office = view.match(_OFFICE, at, end)
    return office.end() if office is not None and is_verb(view, office.end()) else at


def told_to_several(view: View, head: int, tail: int, end: int, told: Told) -> bool:
    """Whether an item of a notice or plan says behind a colon what several are to do: "4. Các tổ trưởng: ‖ thông báo trên loa"; in
    minutes they would speak, in reports they have done it."""
    if told.mode != "none" or not view.low.startswith(_SEVERAL_BODIES, head) or predicate_at(view, tail, end) is None:
        return False
    return find_document_facts(view.text).facts.kind in _TELLING_KINDS


def names_body(view: View, at: int) -> bool:
    """Whether somebody is named behind a colon, so that the words before it are only a matter: "Y tế: ‖ cô Lan ‖ trực sơ cứu"."""
    return starts_agency(view, at) is not None


def directs_others(view: View, start: int, agency: int, colon: int) -> bool:
    """Whether a body by its own name directs others who are named up to the colon: what they are to do is its work."""
    if not view.upper(start) or view.match(_OFFICER, start):
        return False
    directs = view.match(_DIRECTS, agency, colon)
    return directs is not None and agency_at(view, directs.end(), colon) == colon


def does_it(view: View, agency: int, colon: int, tail: int) -> bool:
    """Whether the body that ends at `agency` does what stands before the colon, so that only things are named behind it."""
    own = after_subject(view, agency, colon)
    return (
        own is not None
        and own.end < colon - _LONGEST_OBJECT
        and (not is_verb(view, tail) or view.search(_THINGS, own.end, colon) is not None)
        and agency_at(view, tail, tail + LONGEST_TOPIC) is None
        and lead_in_mode(view.low[own.end : colon]) is None
    )
