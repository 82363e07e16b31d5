"""Sao lưu và khôi phục: one file that holds the whole service and can be restored onto either database.

A zip: `tables/<name>.jsonl` (a list a row, in the order of the manifest's columns), `files/<SHA-256>` as in the file
store, and last `thuky.json`, the manifest with every table's sum. What is only of the moment (sessions, tries to sign
in, open pages) stays out, and so does the search index, which is made anew.
"""
