"""Cách diễn đạt của nhiệm vụ: how often clauses of such words are tasks, learnt from many texts that rules have read."""
