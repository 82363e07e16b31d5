"""Cơ quan: its profile, number series, signers, recipients, wording and own templates."""
