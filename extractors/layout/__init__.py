"""Bố cục văn bản: lines → blocks with labels → sections, and the zones that are not body text."""
