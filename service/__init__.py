"""Dịch vụ web và dòng lệnh: where effects (database, files, clock, processes) live; see README.md."""
