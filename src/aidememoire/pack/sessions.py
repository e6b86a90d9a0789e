"""What the events stage needs to know of the means of a contact and of the sessions of a mechanism."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ModeCue:
    """A pattern beside a trigger of one of `groups` that settles its mode, and its kind where that changes."""

    pattern: re.Pattern[str]
    mode: str
    kind: str | None
    groups: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionWords:
    """How sessions of mechanisms are named.

    phrase     the whole name; groups `ordinal` and `name`
    conference in the name of a mechanism whose sessions are conferences (« sommet »)
    ordinals   words and figures for 1, 2, 3…; figures are read by `digits`
    """

    phrase: re.Pattern[str]
    conference: re.Pattern[str]
    ordinals: Mapping[str, int]
    digits: re.Pattern[str]
