"""Theo dõi nhiệm vụ, chỉ tiêu: what issued and reviewed documents ask for, how far it is, and where it is written."""
