"""Trang in thật: documents as PDF and page images, made one after another in the background, kept by content.

pages     the queue, its one worker and the folder where finished pages lie
paging    the process that draws a PDF's pages
drawn     how far they are, and one page, as answers to the browser
quick     the text of a .docx at once, while its pages are being made
service   the one queue of an application
"""
