"""Động từ và từ ngữ của việc: which words are verbs of work, which are nouns that look like them, and what is over."""
