"""Từ ngữ của lời dẫn và đề mục: words by which a line brings in what stands below it, or says something of its own."""

from __future__ import annotations

from extractors.layout.view import words

GENERIC = words(
    r".*(?:sau|sau đây|như sau|cụ thể|dưới đây|gồm|nội dung|nhiệm vụ|giải pháp|công việc|trọng tâm|phấn đấu"
    r"|kết luận|thực hiện|như|lãnh đạo|chỉ đạo|yêu cầu|đề nghị|quyết nghị|phân công|giao"
    r"|(?:nội dung|định hướng|phương hướng|nhiệm vụ|giải pháp)(?!\w)[^,;:]{3,60} là)\s*:?\**\s*$"
)
STATES = words(
    r"(?<!\w)(?:đã|đang(?! (?:hoạt động|sinh sống|làm việc|học tập|công tác|cư trú)(?!\w))|là|có|được|bị|cần|phải|sẽ|thống nhất|nhất trí|quyết định|thông qua|đồng ý|tán thành)(?!\w)"
)
ROLE = words(r"\s*[-–(,]\s*(?:là )?(?:cơ quan |đơn vị )?(?:thường trực|chủ trì|đầu mối|phối hợp)(?!\w)")
# What somebody is given to do, and not which of them he is: "Giao Sở A ‖ các nhiệm vụ sau đây, thời hạn trước ngày 15/5 ‖:".
GIVEN_MATTERS = words(
    r" (?:thực hiện |triển khai )?(?:các|những|một số|hai|ba|bốn|năm|\d{1,2}) (?:nhiệm vụ|nội dung|việc|công việc|phần việc)"
    r"(?: (?:cụ thể|trọng tâm|chủ yếu))? (?:sau|dưới đây)(?!\w)"
)
