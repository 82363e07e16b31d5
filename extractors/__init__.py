"""Từ văn bản ra bản ghi: read tasks, targets, citations and the meeting's facts out of Vietnamese documents."""
