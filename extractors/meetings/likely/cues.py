"""Từ nối tiếp một cái tên: what the words behind a name begin to tell; what a meeting may be about."""
# ruff: noqa: SIM905 (lists of words read better unbroken)

from __future__ import annotations

from extractors.meetings.likely.words import Words

# What the next words begin to tell.
_WORDS = {
    word: cue
    for cue, words in (
        ("for", "để nhằm"),
        ("where", "tại ở"),
        ("when", "sáng chiều tối trưa ngày vào lúc hồi từ"),
        ("does", "diễn đã được sẽ vừa đang tiến kết thành hoàn bước làm họp ra"),
        ("by", "do dưới"),
        ("who", "đồng ông bà đ anh chị"),
        ("guests", "dự tham cùng có gồm"),
        ("with", "với bằng theo trước trong"),
        ("about", "về"),
        ("of", "của"),
        ("to", "cho"),
        ("matter", "đánh thảo thống xem nghe bàn sơ tổng triển thông bầu đề quyết góp kiểm ký phát"),
        ("and", "và"),
    )
    for word in words.split()
}
_PAIRS = {
    pair: cue
    for cue, pairs in (
        ("guests told", "với sự|có sự|tham dự|tới dự|đến dự|về dự|dự hội|đại diện"),
        ("guests told", "với NUM|với hơn|với gần|với trên|cho NUM|cho hơn|cho gần|cho trên"),
        ("theme", "với chủ|với tinh|với phương|với nội|với trọng|với mục|với hình|theo hình|kết hợp"),
        ("held", "diễn ra|được tổ|đã diễn|khai mạc|đã khai|tổ chức|kết thúc|tiến hành"),
        ("by a person", "do đồng|do ông|dưới sự"),
        ("person", "đồng chí"),
        ("does", "tập trung|đã thông|thông qua|đồng thời|chính thức|long trọng|trọng thể|tiếp tục|tiếp và"),
        ("regularly", "thường kỳ|định kỳ|thường xuyên|bất thường"),
        ("number", "lần thứ"),
        ("term", "nhiệm kỳ|khóa ROMAN"),
        ("time", "năm NUM|tháng NUM|quý ROMAN"),
        ("area", "trên địa|trong toàn"),
        ("matter goes on", "và triển|cho ý|dự thảo|dự án|dự toán|dự kiến"),
        ("chaired", "và phát|và chỉ"),
    )
    for pair in pairs.split("|")
}
MATTERS = frozenset(
    (
        "tổng kết|sơ kết|triển khai|đánh giá|giao ban|quán triệt|cho ý|thảo luận|về việc|nghe báo|góp ý|lấy ý|công tác"
        "|bàn giải|ký kết|phát động|rà soát|học tập|tuyên truyền|xem xét"
    ).split("|")
)


def cue_at(words: Words, end: int) -> str:
    """What the words behind the word `end` begin to tell: "for", "held", …; "name" goes on, "-" is none."""
    after = end + 1
    if after < len(words.words) and words.capital[after] and not words.gaps[end]:
        return "name"
    return _PAIRS.get(words.pair(after)) or _WORDS.get(words.word(after), "-")
