"""Lời báo trước: what a head or a lead-in says of the part below it: results, tasks, targets, or what is asked of others."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from vitext.fold import fold
from vitext.lazy import regex

# task: what follows is to be done; target: figures to be reached; request: asked of others; result: done already.
Mode = Literal["task", "target", "request", "result", "none"]
_SAYS: tuple[tuple[Mode, str], ...] = (
    ("none", (
        r"muc dich|quan diem(?!,? (?:va )?(?:muc tieu|dinh huong|phuong huong))|phe duyet|muc tieu (?:chung|tong quat|(?:cua )?(?:cuoc|buoi|phien) (?:hop|gap|lam viec))|thong qua"
        r"|(?<!chuan bi )nhan su|cong tac can bo|can cu"
        r"|(?<!nang cao )(?<!tang cuong )hieu luc(?!,? (?:va )?hieu qua)|(?<!thuoc )pham vi|(?<!cac )(?<!cho )(?<!nhung )doi tuong|(?<!bao dam )(?<!dam bao )kinh phi|thoi gian, dia diem"
        r"|chuc nang, nhiem vu|y kien(?! (?:chi dao|ket luan|(?:cua )?(?:dong chi |d/c |ong |ba |thay |co )?(?:(?:tong |pho )*giam doc|t?gd|bgd|bgh|ban giam (?:doc|hieu)|(?:pho )?hieu truong|chu (?:tri|toa)|nguoi chu tri)(?! hoi| cac))\b)|thao luan|bieu quyet|(?<!truyen ve )(?<!tuyen truyen )bau cu"
        r"|(?:den|ve|tham|cung) du (?:va (?:chi dao|chu tri|dieu hanh) )?(?:[^;:.,]{0,60} )?co\b(?! lien quan| tham quyen)"
    )),
    ("result", (
        r"ket qua|(?<!giam sat, )(?<!giam sat va )(?<!theo doi, )(?<!theo doi va )(?<!tham gia )(?<!hoi dong )(?<!doan )danh gia(?! ngoai\b)"
        r"|(?<!can cu )(?<!can cu vao )(?<!tuy )(?<!tuy theo )(?<!tuy vao )(?<!tren co so )(?<!trong )tinh hinh(?! moi\b)|thuc trang|uu diem|han che|ton tai|nguyen nhan|khuyet diem|(?<=\w )dat duoc|bai hoc"
        r"|da lam|(?:cac )?(?:cong viec|cong tac|nhiem vu|hoat dong|viec|khoi luong|hang muc|phan viec) da (?:thuc hien|lam|hoan thanh"
        r"|trien khai)\b(?![^:;.]*,)|(?<!noi dung )(?<!du an )(?<!cac )thanh phan|dac diem|so ket(?! (?:luan|nap|hop|noi))|tong ket|kiem diem|thuan loi"
        r"|(?<!hoan canh )(?<!dac biet )(?<!vung )(?<!ho )(?<!vien )(?<!nguoi )(?<!dan )kho khan(?! can giup)"
        r"|(?:dat|gat hai|mang lai|dem lai|thu) (?:duoc )?(?:nhieu|nhung|mot so) (?:hieu qua|thanh tich|thanh tuu|thanh qua|chuyen bien|tien bo)\b"
        r"|(?<!phan dau )(?<!phan dau cac )(?<!dua cac )chi tieu (?:[a-z]+ ){0,4}?(?:(?:deu|da|co ban) (?:dat|vuot|hoan thanh)|dat va vuot|vuot (?:ke hoach|muc|muc tieu)|dat tren)\b"
        r"|phan phoi|phan chia|(?:cong viec|nhiem vu|ke hoach|cong tac) (?:cua )?(?:tuan|thang|quy) (?:truoc|qua)\b"
    )),
    ("request", (
        r"kien nghi|(?<!nha dau tu )(?<!doanh nghiep )(?<!cong ty )(?<!da )(?<!ho so )de xuat"
        r"|(?<!ho so )(?<!don )(?<!nguoi )(?<!da )de nghi"
    )),
    ("task", (
        r"nhiem vu|phuong huong|giai phap|noi dung (?:cong viec |cong tac |thuc hien )?(?:thang|quy|tuan) (?:\d|[ivx]+\b|toi|sau|nay)|to chuc thuc hien|phan cong|trach nhiem|yeu cau|bien phap|noi dung thuc hien"
        r"|noi dung trong tam|trien khai|ket luan|(?<!cong tac )chi dao|cong tac thang|thoi gian (?:toi|den)|giao cho|tien do"
        r"|cong viec|lich cong tac|ke hoach (?:hoat dong|thuc hien|cong tac|nam|quy|thang|tuan|hoc ky|to chuc|20\d\d(?![/\d]))"
        r"|chuong trinh (?:cong tac|(?:hoat dong )?(?:quy|thang|tuan) [\divx])|\b(?:hoi nghi|dai hoi|cuoc hop) giao\W*$|viec can lam|can lam|(?:cong )?viec can (?:tap trung|quan tam|luu y|trien khai|thuc hien)|(?:(?:cong )?viec|nhiem vu) phai lam|(?<!danh gia )(?<!kiem diem )viec (?:tuan|thang|quy) (?:nay|toi|sau|\d)|to-?do(?: list)?\b|action items?\b|cong tac trong tam (?:thang|quy|tuan|trong thoi gian|thoi gian|cua thang)|y kien (?:chi dao\b|(?:cua )?(?:dong chi |d/c |ong |ba |thay |co )?(?:(?:tong |pho )*giam doc|t?gd|bgd|bgh|ban giam (?:doc|hieu)|(?:pho )?hieu truong|chu (?:tri|toa)|nguoi chu tri)\b)|giao viec|dau viec|viec khac|khau dot pha|co y kien nhu sau|\bhuong dan (?:cac|toan the|moi) [^.;:]{2,100} nhu sau"
        r"|^\W*(?:[a-e]\W+|[ivx]+\W+|\d+\W+)?(?:cac )?(?:hanh dong|viec|buoc|buoc di|action) (?:can (?:lam|thuc hien) )?(?:tiep theo|ke tiep|sap toi)\W*$|\bnext (?:steps?|actions?)\b"
        r"|^\W*(?:[a-e]\W+|[ivx]+\W+|\d+\W+)?(?:(?:(?:cac |nhung )?(?:noi dung|van de|viec|diem|y kien) )?(?:da |duoc )*thong nhat"
        r"|(?:cac |nhung )(?:(?:noi dung|van de|viec|diem) )?(?:da |duoc )*(?:nhat tri|chot|quyet dinh)|(?:nghi quyet|quyet nghi|quyet dinh) (?:cua )?(?:cuoc|buoi|phien) hop)\W*$|^\W*(?:cac )?trong tam(?: la| thuc hien| cua [^:;.]{2,50})?\W*$"
    )),
    ("target", r"chi tieu(?! (?:noi bo|hang ngay|tai chinh))|muc tieu"),
)  # fmt: skip
# What may not stand before a word is looked for behind its first letter: "(?<!a )(?<!b )word" → "w(?<!a w)(?<!b w)ord".
_UNLESS_BEHIND = regex(r"((?:\(\?<![a-z, ]+\))+)([a-z])")
_SAID = regex(
    _UNLESS_BEHIND.sub(
        lambda found: found[2] + found[1].replace(")", f"{found[2]})"),
        "|".join(f"(?P<m{at}>{pattern})" for at, (_, pattern) in enumerate(_SAYS)),
    )
)
# What a law says or forbids is told, not asked: "Các hành vi bị nghiêm cấm gồm:", "… được quy định như sau:".
_LAID_DOWN = regex(
    r"\b(?:hanh vi (?:bi )?(?:nghiem )?cam|(?:duoc|co) quy dinh(?: ve [^,.;:]{3,60})? (?:cu the )?(?:nhu sau|gom)"
    r"|quy dinh tai (?:(?!\b(?:ket luan|yeu cau|chi dao|de nghi|chi thi|ke hoach|\d+-nq/t[wu])\b)[^.;:]){3,90}"
    r" (?:nhu sau|gom|bao gom))\b"
)
# How something is done, and not what: "triển khai kế hoạch giai đoạn 3 theo nguyên tắc: …".
_MANNER = regex(r"\b(?:theo|voi|tren) (?:dung |cac )?(?:nguyen tac|phuong cham|tinh than|khau hieu)\W*$")
# Figures of what is over, in a paper that is adopted: "Thông qua báo cáo tài chính năm 2030 đã kiểm toán. Một số chỉ tiêu chính:".
_OF_THE_PAST = regex(
    r"\b(?:bao cao (?:tai chinh|kiem toan|quyet toan|thuong nien)|quyet toan|da (?:duoc )?kiem toan)\b"
    r"(?![^:]*\b(?:ke hoach|phuong huong|du toan|nhiem vu|muc tieu)\b)[^:]*\bchi tieu\b"
)
_TALKED_OVER = (" thao luan", " thao luan:", " y kien", " y kien:", " phat bieu", " phat bieu:")
_BOTH = regex(r"\b(?:danh gia|tinh hinh|ket qua)\b[^.;:]* va phuong huong,? nhiem vu\b[^.;:]*noi dung")
OF_RESULTS = regex(r"(?:ket qua|tinh hinh) (?:trien khai |thuc hien )?(?:thuc hien|hoat dong|cong tac|nhiem vu)\b")
# "Văn phòng xây dựng đề án; chỉ tiêu: 05 mô hình. Cụ thể:": what follows a semicolon is only said of what stands before it.
_SAID_OF_ALL = regex("[:;]")
# "Chuẩn bị nhân sự cho đại hội, xong trước 30/6. Cụ thể:" is told itself; "Kết quả năm nay đạt khá. Cụ thể:" is a title.
_GOES_INTO = regex(r"[.;] ?(?:[Cc]ụ thể|[Tt]rong đó|[Tt]heo đó)[^.;:]{0,30}:\W*$")
_TITLE_WORDS = regex(
    rf"\W*(?:(?:ve|cong tac|mot so|cac|nhung|phan|viec|nhin chung,?) )*(?:{'|'.join(pattern for _, pattern in _SAYS)})"
)


def head_mode(words: str) -> Mode | None:
    """What a head announces; None where it says nothing of it. "Kết quả thực hiện nhiệm vụ": what comes first rules."""
    key = folded(words)
    found = _SAID.search(key)
    mode = _mode(found) if found else None
    if mode == "result" and key.endswith(_TALKED_OVER):
        return "none"  # "3. Các đơn vị tự đánh giá và thảo luận": what each says may ask, too
    return mode


def announced_mode(opening: str) -> Mode | None:
    """What a head announces. A whole sentence, into which a list goes, does so only by the words it begins with."""
    said = _SAID_OF_ALL.split(opening, 1)[0][:160]
    if _GOES_INTO.search(opening) and not _TITLE_WORDS.match(folded(said)):
        return None
    return head_mode(said)


def lead_in_mode(words: str) -> Mode | None:
    """What a sentence ending in a colon announces: "… và phương hướng với một số chỉ tiêu sau:", the last word rules."""
    key = folded(words[-110:])
    if _LAID_DOWN.search(key):
        return "none"
    if _MANNER.search(key):
        return "none"
    if _OF_THE_PAST.search(key):
        return "result"
    found = list(_SAID.finditer(key))
    if len(found) > 1:  # "tồn tại được nêu ra ‖ để có giải pháp khắc phục:" speaks of what there is
        purpose = key.find(" de co ")
        found = [one for one in found if not 0 <= purpose < one.start()] or found
    done = [one.span() for one in OF_RESULTS.finditer(key)]
    found = [one for one in found if not any(begin < one.start() < end for begin, end in done)] or found
    if _BOTH.search(key):
        return "none"  # "đánh giá kết quả 6 tháng đầu năm và phương hướng 6 tháng cuối năm, với các nội dung sau:"
    return _mode(found[-1]) if found else None


@lru_cache(maxsize=1024)
def folded(words: str) -> str:
    """The words folded, small, one blank between two."""
    return " ".join(fold(words).lower().split())


def _mode(found: re.Match[str]) -> Mode:
    return _SAYS[int((found.lastgroup or "m0")[1:])][0]
