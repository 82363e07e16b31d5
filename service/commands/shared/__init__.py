"""Phần chung của các lệnh.

words.py      the Vietnamese of click's own words
shell.py      the group and commands that speak it, and end every error in a sentence and an exit status
faults.py     an error as the lines that a person reads
files.py      reading what was given, writing what was made
options.py    arguments and options that several commands take
notes.py      findings with their place and line
making.py     making documents and PDFs, and saying what was made
"""
