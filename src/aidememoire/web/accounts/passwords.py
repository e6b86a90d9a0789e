"""Passwords as they are kept: scrypt, each with its own salt; and the tokens of programs, of which only a digest is."""

from __future__ import annotations

import hmac
from hashlib import scrypt, sha256
from os import urandom
from secrets import token_urlsafe

COST, BLOCK, LANES = 2**15, 8, 1
"""scrypt's n, r and p: 32 MB and about a tenth of a second for each try."""

SHORTEST, LONGEST = 12, 1024
"""Characters of a password."""

PREFIX = "aidm_"
"""How the token of a program begins, so that one left in a file can be found."""


def hash_password(password: str) -> str:
    """What is kept of a password: « scrypt$n$r$p$salt$hash », in hexadecimal."""
    salt = urandom(16)
    return "$".join(("scrypt", str(COST), str(BLOCK), str(LANES), salt.hex(), _derive(password, salt).hex()))


def is_password(password: str, kept: str) -> bool:
    """Whether this is the password that was kept; takes as long for a wrong one."""
    method, cost, block, lanes, salt, digest = kept.split("$")
    if method != "scrypt":
        return False
    found = _derive(password, bytes.fromhex(salt), int(cost), int(block), int(lanes))
    return hmac.compare_digest(found, bytes.fromhex(digest))


def _derive(password: str, salt: bytes, cost: int = COST, block: int = BLOCK, lanes: int = LANES) -> bytes:
    memory = 2 * 128 * cost * block * lanes
    return scrypt(password.encode(), salt=salt, n=cost, r=block, p=lanes, maxmem=memory, dklen=32)


def find_weakness(password: str, name: str) -> str | None:
    """Why a password is not taken: "short", "long" or "name"; None where it is."""
    if len(password) < SHORTEST:
        return "short"
    if len(password) > LONGEST:
        return "long"
    return "name" if name.casefold() in password.casefold() and len(password) < 2 * SHORTEST else None


def make_secret() -> str:
    """A new session id or the tail of a token: 256 bits nobody can guess."""
    return token_urlsafe(32)


def digest_secret(secret: str) -> str:
    """What is kept of a session id or a token: enough to know it again, of no use to a thief of the file."""
    return sha256(secret.encode()).hexdigest()
