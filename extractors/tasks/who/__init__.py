"""Ai làm: where the name of one who must act begins and ends, beside, before or behind what is to be done."""
