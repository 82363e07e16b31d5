"""Các lệnh của `thuky`: one file a command; what several commands need is in `shared`.

Nothing heavy is imported at the top of these files, so that `thuky --help` answers at once.
"""
