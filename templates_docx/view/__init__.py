"""Trường của mẫu: what a template may say of a document, as frozen values named by the template's own fields.

Attributes are Vietnamese in folded letters (`trich_yeu`), because they *are* the fields that a person types in Word.
"""
