"""Tệp tải lên → chữ: whatever a secretary uploads becomes text whose every letter has a place."""
