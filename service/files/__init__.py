"""Kho tệp: nội dung nào, tên ấy."""
