"""Chữ trong tên tổ chức: what names hold behind their head, in capitals or small, and what begins something else.

Source of the capitals: decree 30/2020/NĐ-CP, annex II.
"""
# ruff: noqa: E501, SIM905 (lists of words and patterns read better unbroken)

from __future__ import annotations

from collections.abc import Container

from extractors.documents.view import View
from extractors.people.capitals import Phrases, by_first_word, longest
from vitext.fold import fold
from vitext.lazy import regex

# Common nouns that belong to names, though written small: after a capitalised noun …
_TAILS = (
    "nhân dân|nông thôn|cơ sở|xã hội|chuyên sâu|hành chính công|thực vật|thực phẩm|nghề nghiệp|bệnh tật|đất đai|công ích|đô thị|rừng phòng hộ|rừng đặc dụng|rừng|dự án|khu kinh tế|kinh tế cửa khẩu|cửa khẩu|công nghiệp|kinh tế"
    "|việc làm|công nghệ cao|nước sạch|quốc gia|quân sự|hữu hạn|một thành viên|phổ thông|miền núi|cán bộ|HTX|hợp tác xã|xung phong|trung ương|thị trường|án dân sự|dân sự|thương mại điện tử|đầu tư xây dựng|công chúng|đăng kiểm"
).split("|")
# … and those that stand right after the head, or after one another.
_SORTS = (
    "kinh doanh|quản trị|chấp hành|thường vụ|tín dụng|nông thôn mới|hợp tác xã|dịch vụ|thương mại|thi đua|cổ phần|lao động|phụ nữ|nông dân|thanh niên|nông nghiệp|tổng hợp|nhà nước|mầm non|tiểu học|trung học|trung học cơ sở|trung học phổ thông"
    "|hỗ trợ phát triển|hỗ trợ nông dân|thể thao|hữu cơ|công nghệ|môi trường|y tế|giáo dục|vệ sinh|an ninh|tư nhân|vì người nghèo|đền ơn đáp nghĩa|khuyến học|khuyến nông|sản xuất|vận tải|thủy sản|thuỷ sản|thủy lợi|hành chính công"
    "|chăn nuôi|trồng trọt|rau|hoa|dừa|cà phê|hồ tiêu|lúa|gạo|chè|cây ăn quả|cây ăn trái|trái cây|mây tre đan|đan|lục bình|dệt may|dệt|thổ cẩm|dược liệu|thủ công mỹ nghệ|tiểu thủ công nghiệp|chiếu cói|sạch|an toàn|gốm|mật ong|muối|tôm|chuyên sâu|nhân dân"
).split("|")
# … and after a noun only: "Trung tâm Giáo dục ‖ thường xuyên ‖", but "Văn phòng ‖ thường xuyên đôn đốc".
_AFTER_NOUN = ("thường xuyên",)
INSIDE = by_first_word(fold(words).lower() for words in (*_TAILS, *_AFTER_NOUN))
INSIDE_HEAD = by_first_word(fold(words).lower() for words in (*_TAILS, *_SORTS))
SMALL = frozenset(words.lower() for words in (*_TAILS, *_SORTS, *_AFTER_NOUN))
# What a body deals with, in capitals as names write it: more may follow after a comma, a dash or “và”.
FIELDS = by_first_word(
    "nhan dan|quan tri|chap hanh|thuong vu|thuong truc|kiem tra|kiem soat|ho tro|phat trien|tin dung|chinh tri|nong nghiep|nong thon|moi truong|dau tu|ke hoach|tai chinh|cong tac|hop tac xa|hop tac|dich vu|thuong mai|co phan|trung uong|chinh sach"
    "|xa hoi|dan toc|ton giao|lao dong|thuong binh|phu nu|nong dan|thanh nien|cuu chien binh|nguoi cao tuoi|giam doc|kinh te|tong hop|ky thuat|trung cap nghe|trung cap|cao dang|dai hoc|mam non|tieu hoc|trung hoc co so|trung hoc pho thong|trung hoc|hanh chinh"
    "|thuy san|nha nuoc|khu vuc|chi nhanh|lien hiep|lien minh|ngan hang|to chuc|tuyen giao|dan van|noi chinh|noi vu|quan su|van hoa|giao duc|dao tao|khoa hoc|cong nghe|cong thuong|giao thong|van tai|xay dung|the thao|du lich|y te|tu phap|thong ke"
    "|chuyen doi so|ha tang|do thi|phap che|tu van|tuyen truyen|thanh vien|doi ngoai|mat tran|to quoc|thanh tra|kiem lam|thu y|bao ve thuc vat|trong trot|chan nuoi|dau moi|quan ly|phuc vu|trach nhiem huu han|giong cay trong|det may|tin hoc|dang ky|dat dai"
    "|dien luc|tai nguyen|thong tin|truyen thong|phat thanh|truyen hinh|gia dinh|ngan sach|phat trien nong thon|phong trao|thi dua|khen thuong|khoa giao|dan vien|ngoai vu|bao hiem|huu nghi|van nghe|phap luat|tro giup phap ly|cong dong|xuc tien|khuyen nong"
    "|khuyen cong|kinh doanh|san xuat|xuat nhap khau|ky luat|giam sat|nghiep vu|ke toan|nhan su|cong doan|ptnt|khcn|gd&dt|an toan|dieu hanh|khoa hoc ky thuat|dan so|phong chong|tim kiem|cuu nan|tiep cong dan|luong thuc|doi moi|ngoai giao|thi hanh an|thi hanh an dan su|hang hai|hang khong|duong bo|viec lam|vien thong|chu thap do|lam nghiep|thuy loi|bao tro xa hoi|gioi thieu viec lam|nan nhan chat doc da cam|dieu duong|cung ung|che bien".split(
        "|"
    )
)
# The small words after a capital that are no part of its noun: verbs, prepositions, counts.
ENDS_NOUN = frozenset(
    "và về đã có được là sẽ đang cho do tại ở từ đến trong ngoài theo với cùng để nhằm khi sau trước nếu mà thì cũng còn vẫn chưa không phải cần nên hãy bị bởi vì nhưng hoặc hay như gồm thuộc trên dưới giữa qua các những mỗi một hai ba nhiều của"
    " tổ họp chủ phối tham giao yêu đề thực triển ban phát báo trình xem chỉ kiểm hướng hỗ tiếp tăng đẩy xây rà hoàn quyết thông nhất thống ghi đánh kết nhấn khẳng nêu trao tặng khen ký gửi mời lần nhiệm khóa khoá kỳ năm quý tháng ngày giai số trực quản nắm"
    " chịu phân bố lập tự đạt giảm thu chi vay nhận đón thăm làm đi nói giới đăng khai bế dẫn vừa luôn đều rất này đó kia tuyên vận sớm cuối đầu mới lại lên xuống ra vào cụ nghiên tập xin trả lấy đưa bàn góp nhân hiện điều căn trân kính cảm sử triệu sơ tổng"
    " huy mở kêu đồng ủng tích kịp thường cử sáng chiều tối đối vượt khảo lắng nghe bầu bổ kiến mua bán nộp chấp chuyển mong cam đảm bảo duy khuyến nâng xử công gắn".split()
)
# Capitals that begin something else: a document, a title, the next column of a heading.
_OTHERS = (
    "nghị quyết|nghị định|luật|thông tư|thông báo|quyết định|chỉ thị|báo cáo|kết luận|công văn|chương trình|đề án|dự án|dự thảo|thủ tướng|chủ tịch|bí thư|giám đốc|phó|chánh|trưởng|đại hội|đại biểu|lần|khóa|khoá|nhiệm kỳ|về|độc lập"
    "|cộng hòa|cộng hoà|đảng cộng sản|biên bản|đồng chí|ông|bà|nơi nhận|ngày|số|tờ trình|kính gửi|tm|kt|tl|năm|tháng|quý|điều|khoản|phụ lục|hội nghị|ủy viên|uỷ viên|thư ký|tổng bí thư|chủ nhiệm|tổng giám đốc|theo|tại|với|các|của|đến|để|kế hoạch số"
    "|phương án|văn bản|hướng dẫn số|triển khai|sơ kết|tổng kết|họp|phong trào thi đua|quy chế|quy định|quyển|hiệu trưởng|kế toán trưởng|bộ trưởng|thứ trưởng|cục trưởng|vụ trưởng"
).split("|")
BEGINS = by_first_word(fold(words) for words in _OTHERS)
MARKED = frozenset(_OTHERS)
NEXT_WORD = regex(r" +([^\W\d_]\w*)")
COMMA = {"van hoa": ("the thao", "thong tin", "khoa hoc", "gia dinh", "van nghe", "du lich"), "khoa hoc": ("cong nghe",), "lao dong": ("thuong binh",), "thanh nien": ("thieu nhi",), "the thao": ("du lich",), "nong nghiep": ("thuong mai", "dich vu")}  # fmt: skip


def spelt_at(table: Phrases, spellings: Container[str], view: View, first: str, at: int, *, plain: bool) -> str | None:
    """The longest phrase of the table at `at`, where it is written with its marks, or the text has none."""
    phrase = longest(table, first, view.key, at)
    if phrase is None:
        return None
    said = view.flow[at : at + len(phrase)].lower()
    return phrase if said in spellings or (plain and said.isascii()) else None
