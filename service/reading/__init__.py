"""Đọc văn bản: tải lên, đọc, duyệt kết quả; nothing goes on to the tracker before a person has looked at it."""
