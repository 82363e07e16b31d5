"""Đo tốc độ: a speed is claimed only from here, side by side in one run, as ratios."""
