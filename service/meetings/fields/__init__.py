"""Sáu bước của biểu mẫu, mỗi bước một tệp: tables of fields, path in the record → widget.

Labels and hints come from the domain's own descriptions; here stands only what those cannot say: widths, other words
where a column is narrow, and what is folded away at first. `service.meetings.steps` puts them in order.
"""
