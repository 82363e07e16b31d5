"""Xuất PDF bằng LibreOffice: one warm LibreOffice with a time limit, and words for a machine without one.

find.py       what this machine has: LibreOffice, a Python with `uno`, a Times-metric font with Vietnamese letters
status.py     the same, told to a person
settings.py   the private profile: no macro, no link, no network, no wizard
server.py     runs under LibreOffice's own Python, never imported here
process.py    starts and ends that process and everything below it
convert.py    `OfficeConverter`, the part that others use
"""
