"""Danh từ của nghề thư ký: what a Meeting, a Resolution, a Task, a Target and a Citation are.

Frozen values and pure functions; no input or output, no clock.
"""
