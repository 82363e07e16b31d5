"""Dấu đầu dòng: the signs with which people let an item begin, typed and drawn, as the inside of [...].

The private letters are those of Symbol and Wingdings.
"""

DRAWN = r"\-–—•*●▪■◆○►➢➤✓✔✅☑🔹🔸§·‣\uf0a0-\uf0ff"
BULLETS = rf"+{DRAWN}"
