"""Hội nghị: the record of a meeting, drafted in six steps, saved field by field, seen as real pages while it is typed.

tables, store      what is kept                     fields/, steps    the form as tables of fields, a step a file
paths, draft       the record as it is being typed  typed             what people type ↔ what is kept
merging            two people, one draft            comparing         two revisions side by side
making             records into documents           preview/          pages in the background
"""
