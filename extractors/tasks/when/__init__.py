"""Thời hạn của việc: which of the times around a task is its own, and its days."""
