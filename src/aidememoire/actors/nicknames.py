"""Nicknames in quotation marks inside a name."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.actors.tokens import Token


def join_nicknames(tokens: list[Token]) -> tuple[Token, ...]:
    """« João « Juca » Pereira »: a nickname in quotation marks inside a name belongs to it."""
    for i in range(len(tokens) - 4):
        around = tokens[i].tag + tokens[i + 1].tag + tokens[i + 3].tag + tokens[i + 4].tag
        if around in ('N""N', 'N""n', 'N""W') and tokens[i + 2].tag in "NWY" and tokens[i + 2].text[0].isupper():
            for at, tag in ((i + 1, "n"), (i + 2, "N"), (i + 3, "n"), (i + 4, tokens[i + 4].tag.replace("W", "N"))):
                tokens[at] = replace(tokens[at], tag=tag)
    return tuple(tokens)
