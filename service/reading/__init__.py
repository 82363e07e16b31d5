"""Đọc văn bản: tải lên, đọc, duyệt kết quả; nothing goes on to the tracker before a person has looked at it.

What other features may ask of `reading.actions`, all for the organisation of `who`:
- `waiting(db, who)`: the documents this person may review now, the oldest first, with path, words and verb for a page.
- `reviewed(db, who, upload_id)`: the final extraction of one (contract JSON, no doubts left); Conflict before that.
- `all_reviewed(db, who, limit)`: rows of the finished ones, the newest first.
- `document_text(db, who, upload_id)`: the text that every span of it points into.
The end of a review is told to `service.happenings` as "upload.reviewed", in the transaction that froze it.
"""
