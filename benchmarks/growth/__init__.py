"""Reading of long paragraphs: whether the time grows with the text or with its square."""
