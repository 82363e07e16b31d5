"""Thể thức của văn bản: what kind it is and what its header and foot say."""
