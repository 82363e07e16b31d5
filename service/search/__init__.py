"""Tìm trong mọi nội dung của cơ quan: hội nghị, văn bản, tệp đã đọc, nhiệm vụ, bài tin; có dấu hoặc không dấu."""
