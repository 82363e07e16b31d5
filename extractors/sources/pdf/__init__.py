"""Tệp PDF → chữ: the text that the file holds, a second reading where it is poor, and OCR where there is none."""
