"""Trọng số đã học: where a meeting's name and a body's name begin and end; written by `likely.fit`."""
