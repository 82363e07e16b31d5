"""Cuộc họp mà văn bản nói tới: which meeting, when, where, who was there and how they voted."""
