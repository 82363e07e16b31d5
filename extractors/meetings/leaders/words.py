"""Lời quanh người chủ trì, thư ký: words by which those who led a meeting are told, on folded text."""

from __future__ import annotations

from vitext.lazy import regex

HONORIFIC = (
    r"(?:cac\s+)?(?:dong chi|d/?c|ong|ba|anh|chi|thay|co|luat su|bac si|thac si|tien si|ky su"
    r"|(?:pho )?giao su(?:,? tien si)?|ban|em|thay giao"
    r"|co giao)?(?:\s*:?\s*(?:(?:pgs|gs|ths|ts|bs|ks|ls|ds|dd|cn)(?:\.?ck ?(?:i{1,2}|[12]))?[.,\s]*)+)?\s*:?"
)
# Who runs a firm or the work of a body presides over nothing: “giao ông A ‖ điều hành ‖ công việc của Tỉnh ủy”.
RUNS = (
    r"dieu hanh(?! (?:cong (?:ty|viec|tac)|hoat dong|bo may|tap doan|ngan hang|ctcp|quy|hang|van phong|nha may"
    r"|dang bo|(?:tinh|thanh|huyen|thi|quan|dang) uy|ubnd|uy ban)(?!\w)| chuong trinh\s*(?:[.,;\n]|$))"
)
OF_WHAT = (
    r"(?: (?:tai )?(?:hoi nghi|(?:cuoc|buoi) hop bao|hop bao|cuoc hop|dai hoi|buoi lam viec|cuoc lam viec|buoi hop"
    r"|doi thoai|giao ban|phien hop|ky hop|diem cau[^.;:\n]{0,40}?|phien|hoi thao|toa dam|dien dan"
    r"|buoi (?:toa dam|doi thoai|gap mat|giao ban|le)))?(?: tai (?:diem|dau) cau[^.;:\n]{0,40}?)?"
)
UNDER = r"(?:duoi|voi|co) su (?:chu tri|chu toa|dieu hanh)"  # “dưới sự chủ trì ‖ của …”
PRESIDES = regex(
    # “… cùng đoàn công tác ‖ đã đi kiểm tra thực tế và ‖ làm việc với …”
    r"\s(?:cung (?:voi )?(?:doan|cac dong chi|lanh dao)(?!\w)[^.;:\n]{0,80}?\s)?(?:(?:da|vua|den|di|du va|truc tiep"
    r"|dong)\s+){0,3}(?:(?:kiem tra|khao sat|thi sat|tham)(?!\w)[^.;:,\n]{0,80}? va (?:co )?)?"
    rf"(?:chu tri(?!,? phoi)|chu toa|{RUNS}|ket luan"
    r"|lam viec voi|co (?:buoi|cuoc) (?:lam viec|doi thoai|hop|gap|tiep|giao ban))(?!\w|\s*:)"
)
PRESIDES_AFTER = regex(
    r"\s*(?:,|-)\s*(?P<role>(?:[^;:\n().]|\.(?! )){4,150}?)[\s,:(-]+(?:(?:da|den|du va|truc tiep"
    r"|dong)\s+){0,2}(?:chu tri(?!,? phoi)|chu toa|lam chu toa)(?!\w|\s*:)"
)
SENTENCE_END = regex(r"(?<!\Wtp)[.\n](?!\d)")
