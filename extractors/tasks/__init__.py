"""Nhiệm vụ: directive clauses, who must act, with whom, until when."""
