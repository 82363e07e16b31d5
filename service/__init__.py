"""Dòng lệnh, và về sau là dịch vụ web: where effects (files, clock, processes) live."""
