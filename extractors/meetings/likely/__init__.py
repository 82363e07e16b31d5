"""Tên và cơ quan họp có thể là: what names the meeting and who held it, by weights that were learnt."""
