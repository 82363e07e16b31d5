"""Cuộc họp tên gì: what the meeting is called, from the title of the document or the sentence that holds it."""
