"""Mật khẩu và mã phiên: argon2 for what people choose, SHA-256 for long random tokens."""

from __future__ import annotations

import hashlib
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from domain.errors import InputRefused

_HASHER = PasswordHasher()
# Somebody who is not there takes as long to refuse as a wrong password.
_NOBODY = _HASHER.hash(secrets.token_urlsafe(24))
_SHORTEST = 10
_LONGEST = 200
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that look alike on paper


def hashed(password: str) -> str:
    """Argon2's string for a password. Raises InputRefused for one too short, too long or too plain."""
    if len(password) < _SHORTEST:
        raise InputRefused(f"Mật khẩu cần ít nhất {_SHORTEST} ký tự.", advice="Hãy đặt một câu ngắn dễ nhớ.")
    if len(password) > _LONGEST:
        raise InputRefused(f"Mật khẩu dài quá {_LONGEST} ký tự.", advice="Hãy đặt mật khẩu ngắn hơn.")
    if len(set(password)) < 4:
        raise InputRefused("Mật khẩu lặp lại một vài ký tự.", advice="Hãy đặt một câu ngắn dễ nhớ.")
    return _HASHER.hash(password)


def is_right(stored: str | None, password: str) -> bool:
    """Whether the password is the stored one; as slow for somebody who is not there."""
    try:
        _HASHER.verify(stored or _NOBODY, password)
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


def one_time_password() -> str:
    """A password for the first sign-in, to be read out or printed."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))


def new_token() -> tuple[str, str]:
    """A fresh token and what is kept of it."""
    token = secrets.token_urlsafe(32)
    return token, kept(token)


def kept(token: str) -> str:
    """What the database keeps of a token: it cannot be turned back."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
