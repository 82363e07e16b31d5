"""Văn bản: what each kind of document says beyond the meeting's own facts.

Every block is optional and so is nearly every field: a document takes what its block says and, where the block is
silent, what the meeting says. What neither says is shown as `[…]`, never invented.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from domain.citation import CitationField
from domain.fields import Clock, Count, Day, Share, Text, Texts, YesNo, from_text, key, record
from domain.hours import HoursField
from domain.organisation import Signer
from domain.person import PersonField
from domain.target import Target
from domain.task import TaskField
from domain.vote import Vote


@record
class Annex:
    """A page or more attached to a document, with its own page numbers; `landscape` for wide tables."""

    title: Annotated[Text | None, key("tieu_de", "Tên phụ lục.")] = None
    landscape: Annotated[YesNo, key("ngang", "Khổ giấy ngang, cho bảng rộng.")] = False
    paragraphs: Annotated[Texts, key("doan", "Các đoạn văn.")] = ()
    targets: Annotated[tuple[Target, ...], key("chi_tieu", "Bảng chỉ tiêu.")] = ()
    columns: Annotated[Texts, key("cot", "Tên các cột của bảng.")] = ()
    rows: Annotated[tuple[tuple[Text, ...], ...], key("hang", "Các hàng của bảng, mỗi hàng đủ số ô.")] = ()


@record
class Head:
    """What every issued document has: number, day, subject, signer, recipients, annexes."""

    number: Annotated[Count | None, key("so", "Số văn bản; bỏ trống khi chưa cấp số.")] = None
    issued: Annotated[Day | None, key("ngay", "Ngày ban hành; bỏ trống khi chưa ban hành.")] = None
    symbol: Annotated[Text | None, key("ky_hieu", "Ký hiệu, nếu khác quy định chung: NQ-BCH.")] = None
    abstract: Annotated[Text | None, key("trich_yeu", "Trích yếu nội dung.")] = None
    issuer: Annotated[Text | None, key("co_quan_ban_hanh", "Cơ quan ban hành, nếu khác cơ quan chung.")] = None
    signer: Annotated[Signer | None, key("nguoi_ky", "Người ký.")] = None
    addressees: Annotated[Texts, key("kinh_gui", "Nơi kính gửi.")] = ()
    recipients: Annotated[Texts, key("noi_nhan", "Nơi nhận; dòng “Lưu” được ghi tự động.")] = ()
    filed_by: Annotated[Text | None, key("luu", "Đơn vị lưu (viết tắt): VP, TCCB.")] = None
    urgency: Annotated[
        Literal["HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"] | None, key("do_khan", "Độ khẩn, do người ký quyết định.")
    ] = None
    circulation: Annotated[
        Literal["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"] | None, key("pham_vi", "Phạm vi lưu hành.")
    ] = None
    drafter: Annotated[Text | None, key("nguoi_soan", "Ký hiệu người soạn thảo: PL.")] = None
    copies: Annotated[Count | None, key("so_ban", "Số lượng bản phát hành.")] = None
    annexes: Annotated[tuple[Annex, ...], key("phu_luc", "Các phụ lục.")] = ()


@record
class Section:
    """A titled group of paragraphs, tasks and targets; an empty one leaves no heading behind."""

    title: Annotated[Text | None, key("tieu_de", "Tiêu đề của mục; bỏ trống thì lời dẫn đầu đứng làm tiêu đề.")] = None
    intro: Annotated[Texts, key("loi_dan", "Lời dẫn hoặc các đoạn văn của mục.")] = ()
    tasks: Annotated[tuple[TaskField, ...], key("nhiem_vu", "Các nhiệm vụ, giải pháp.")] = ()
    targets: Annotated[tuple[Target, ...], key("chi_tieu", "Các chỉ tiêu, trình bày thành bảng.")] = ()

    @property
    def empty(self) -> bool:
        """Whether the section has nothing but its title."""
        return not (self.intro or self.tasks or self.targets)


@record
class Resolution(Head):
    """Nghị quyết: what the conference adopted, set as tasks and targets, and to whom it gave the carrying out."""

    authority: Annotated[Text | None, key("tham_quyen", "Thẩm quyền ban hành, nếu khác cơ quan họp.")] = None
    bases: Annotated[tuple[CitationField, ...], key("can_cu", "Các căn cứ, không ghi chữ “Căn cứ”.")] = ()
    proposed_by: Annotated[Text | None, key("theo_de_nghi", "“Theo đề nghị của …”, ghi tên cơ quan đề nghị.")] = None
    assessment: Annotated[Texts, key("danh_gia", "Đánh giá kết quả thời gian qua.")] = ()
    adopted: Annotated[Texts, key("thong_qua", "Những nội dung được thông qua, mỗi nội dung một dòng.")] = ()
    agreed: Annotated[Text | None, key("thong_nhat", "Câu thống nhất về phương hướng, nhiệm vụ, nếu có.")] = None
    sections: Annotated[tuple[Section, ...], key("phan", "Các phần nhiệm vụ, giải pháp, chỉ tiêu.")] = ()
    personnel: Annotated[Texts, key("nhan_su", "Nội dung về tổ chức, cán bộ.")] = ()
    assignments: Annotated[tuple[TaskField, ...], key("giao", "Giao tổ chức thực hiện: cho ai, việc gì.")] = ()
    vote: Annotated[Vote | None, key("bieu_quyet", "Biểu quyết thông qua nghị quyết.")] = None
    effect: Annotated[Text | None, key("hieu_luc", "Hiệu lực thi hành, nếu ghi.")] = None
    last_article: Annotated[Count | None, key("dieu_cuoi", "Số của Điều cuối, chỉ để đối chiếu với nơi nhận.")] = None


@record
class Minutes(Head):
    """Biên bản: the course of the meeting; most of it is the meeting's own record."""

    opening: Annotated[Texts, key("khai_mac", "Phần khai mạc.")] = ()
    closing: Annotated[Texts, key("be_mac", "Phần bế mạc, nếu có nội dung riêng.")] = ()
    pages: Annotated[Count | None, key("so_trang", "Số trang của biên bản.")] = None
    dated: Annotated[YesNo, key("ghi_dia_danh", "Ghi dòng địa danh, ngày tháng ở đầu biên bản.")] = False


@record
class ConclusionNotice(Head):
    """Thông báo kết luận: what the chair concluded, for the units to carry out."""

    concluded_by: Annotated[PersonField | None, key("nguoi_ket_luan", "Người kết luận; mặc định là chủ trì.")] = None
    assessment: Annotated[Texts, key("danh_gia", "Đánh giá chung.")] = ()
    sections: Annotated[tuple[Section, ...], key("phan", "Các phần nhiệm vụ; mặc định lấy từ nghị quyết.")] = ()
    organising: Annotated[Texts, key("to_chuc_thuc_hien", "Tổ chức thực hiện.")] = ()
    announced_by: Annotated[Text | None, key("don_vi_thong_bao", "Đơn vị thông báo; mặc định “Văn phòng”.")] = None


@record
class Plan(Head):
    """Kế hoạch: how the resolution is carried out."""

    preamble: Annotated[Texts, key("mo_dau", "Đoạn mở đầu: “Thực hiện Nghị quyết …”.")] = ()
    aims: Annotated[Texts, key("muc_dich", "Mục đích.")] = ()
    requirements: Annotated[Texts, key("yeu_cau", "Yêu cầu.")] = ()
    sections: Annotated[tuple[Section, ...], key("phan", "Nội dung; mặc định lấy từ nghị quyết.")] = ()
    funding: Annotated[Texts, key("kinh_phi", "Kinh phí thực hiện.")] = ()
    organising: Annotated[tuple[TaskField, ...], key("to_chuc_thuc_hien", "Phân công tổ chức thực hiện.")] = ()


@record
class Article:
    """Một Điều: its title (if any), its text and numbered clauses."""

    text: Annotated[Text, key("noi_dung", "Nội dung của Điều.")]
    title: Annotated[Text | None, key("tieu_de", "Tên Điều, nếu có.")] = None
    clauses: Annotated[Texts, key("khoan", "Các khoản.")] = ()


def read_article(line: str) -> dict[str, Any]:
    """A line typed whole is the article's text."""
    return {"noi_dung": line}


@record
class Decision(Head):
    """Quyết định: articles that decide something after the conference."""

    authority: Annotated[Text | None, key("tham_quyen", "Thẩm quyền ban hành: chức danh hoặc tập thể.")] = None
    bases: Annotated[tuple[CitationField, ...], key("can_cu", "Các căn cứ, không ghi chữ “Căn cứ”.")] = ()
    proposed_by: Annotated[Text | None, key("theo_de_nghi", "“Theo đề nghị của …”, ghi tên người, đơn vị đề nghị.")] = (
        None
    )
    articles: Annotated[
        tuple[Annotated[Article, from_text(read_article)], ...], key("dieu", "Các Điều, theo thứ tự.")
    ] = ()


@record
class Report(Head):
    """Báo cáo: results, shortcomings, directions, proposals."""

    preamble: Annotated[Texts, key("mo_dau", "Đoạn mở đầu.")] = ()
    results: Annotated[tuple[Section, ...], key("ket_qua", "Tình hình, kết quả.")] = ()
    shortcomings: Annotated[Texts, key("han_che", "Hạn chế.")] = ()
    causes: Annotated[Texts, key("nguyen_nhan", "Nguyên nhân.")] = ()
    sections: Annotated[
        tuple[Section, ...], key("phuong_huong", "Phương hướng, nhiệm vụ; mặc định lấy từ nghị quyết.")
    ] = ()
    proposals: Annotated[Texts, key("kien_nghi", "Kiến nghị, đề xuất.")] = ()


@record
class Submission(Head):
    """Tờ trình: asks a higher body to decide."""

    need: Annotated[Texts, key("su_can_thiet", "Sự cần thiết, căn cứ.")] = ()
    content: Annotated[Texts, key("noi_dung", "Nội dung trình.")] = ()
    proposals: Annotated[Texts, key("kien_nghi", "Kiến nghị.")] = ()
    submitted_to: Annotated[Text | None, key("kinh_trinh", "Cơ quan được trình, trong câu “Kính trình …”.")] = None
    attachments: Annotated[Texts, key("kem_theo", "Tài liệu gửi kèm.")] = ()


@record
class OfficialLetter(Head):
    """Công văn: no type name; the subject stands after “V/v” under the number."""

    paragraphs: Annotated[Texts, key("noi_dung", "Các đoạn nội dung.")] = ()


@record
class Invitation(Head):
    """Giấy mời: one invited body or person a copy; a table of guests makes many."""

    invited: Annotated[Text | None, key("kinh_moi", "Cơ quan, hoặc họ tên, chức vụ, đơn vị được mời.")] = None
    event: Annotated[Text | None, key("toi_du", "Tên, nội dung cuộc họp; mặc định là tên hội nghị.")] = None
    notes: Annotated[Texts, key("luu_y", "Những điều cần lưu ý.")] = ()
    contact: Annotated[Text | None, key("lien_he", "Người, số điện thoại liên hệ.")] = None


@record
class ProgrammeItem:
    """One line of the programme; without a `day` it is of that of the line before it."""

    content: Annotated[Text, key("noi_dung", "Nội dung.")]
    day: Annotated[Day | None, key("ngay", "Ngày, ghi ở mục đầu của mỗi ngày khi họp nhiều ngày.")] = None
    at: Annotated[HoursField | None, key("gio", "Giờ: 8h30, hoặc 7h30 - 8h00.")] = None
    by: Annotated[Text | None, key("nguoi_thuc_hien", "Người thực hiện.")] = None


@record
class Programme(Head):
    """Chương trình hội nghị; the agenda of the meeting unless its own items are given."""

    items: Annotated[tuple[ProgrammeItem, ...], key("muc", "Các mục của chương trình.")] = ()


@record
class DelegateList(Head):
    """Danh sách đại biểu; the members and guests of the meeting."""


@record
class Ballot(Head):
    """Phiếu biểu quyết hoặc phiếu bầu cử, given to each voter."""

    subject: Annotated[Text | None, key("noi_dung", "Nội dung lấy phiếu.")] = None
    questions: Annotated[Texts, key("cau_hoi", "Các nội dung biểu quyết; mặc định là nội dung thông qua.")] = ()
    candidates: Annotated[tuple[PersonField, ...], key("ung_cu", "Danh sách ứng cử, nếu là phiếu bầu.")] = ()
    seats: Annotated[Count | None, key("so_bau", "Số người được bầu.")] = None
    instructions: Annotated[Texts, key("huong_dan", "Hướng dẫn ghi phiếu.")] = ()


@record
class BallotResult:
    """The votes for one candidate or one question."""

    name: Annotated[Text, key("ten", "Họ tên người ứng cử, hoặc nội dung biểu quyết.")]
    votes: Annotated[Count, key("so_phieu", "Số phiếu tán thành.")]
    percent: Annotated[Share | None, key("ti_le", "Tỷ lệ, %. Bỏ trống thì tự tính trên số phiếu hợp lệ.")] = None


@record
class VoteCount(Head):
    """Biên bản kiểm phiếu: the ballots counted, and who or what they were for."""

    committee: Annotated[tuple[PersonField, ...], key("ban_kiem_phieu", "Ban kiểm phiếu, trưởng ban ghi đầu.")] = ()
    counted_at: Annotated[Clock | None, key("gio", "Giờ kiểm phiếu.")] = None
    issued_ballots: Annotated[Count | None, key("phat_ra", "Số phiếu phát ra.")] = None
    returned: Annotated[Count | None, key("thu_ve", "Số phiếu thu về.")] = None
    valid: Annotated[Count | None, key("hop_le", "Số phiếu hợp lệ.")] = None
    invalid: Annotated[Count | None, key("khong_hop_le", "Số phiếu không hợp lệ.")] = None
    results: Annotated[tuple[BallotResult, ...], key("ket_qua", "Kết quả từng người, từng nội dung.")] = ()
    conclusion: Annotated[Text | None, key("ket_luan", "Kết luận.")] = None


@record
class Photo:
    """A photograph's caption and credit."""

    caption: Annotated[Text, key("chu_thich", "Chú thích: thấy gì trong ảnh.")]
    credit: Annotated[Text | None, key("tac_gia", "Người chụp.")] = None
    file: Annotated[Text | None, key("tep", "Tên tệp ảnh.")] = None


@record
class Bulletin:
    """Bản tin: the news of the conference; not an administrative document, no number, no signature."""

    title: Annotated[Text | None, key("tieu_de", "Tiêu đề; mặc định là tên hội nghị.")] = None
    category: Annotated[Text | None, key("chuyen_muc", "Chuyên mục: Tin hoạt động, Tin nóng.")] = None
    lead: Annotated[Text | None, key("mo_dau", "Đoạn mở đầu; bỏ trống thì viết từ thông tin hội nghị.")] = None
    paragraphs: Annotated[Texts, key("doan", "Các đoạn viết thêm.")] = ()
    highlights: Annotated[Count, key("so_nhiem_vu", "Số nhiệm vụ nêu trong tin.")] = 5
    author: Annotated[Text | None, key("tac_gia", "Tên tác giả.")] = None
    source: Annotated[Text | None, key("nguon", "Nguồn tin, đơn vị của tác giả.")] = None
    photos: Annotated[tuple[Photo, ...], key("anh", "Ảnh.")] = ()
