"""Đọc văn bản đã có: what `thuky extract` and `thuky explain` share.

files.py      which files a command line names
reading.py    one file after the other; what could not be read stops no other
watch.py      the line that says how far reading is
forms.py      the forms in which results are printed
words.py      one document in words
workbook.py   all documents in one workbook (.xlsx)
names.py      Vietnamese names of kinds, comparators, rules
"""
