"""Văn bản của cơ quan: from the draft to the issued, numbered document, and the register."""
