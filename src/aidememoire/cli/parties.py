"""Which state or organisation a word means, or an error with the nearest names."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.cli.messages import Messages
from aidememoire.errors import UnknownNameError


def find_parties(words: Sequence[str], say: Messages) -> tuple[str, ...]:
    """The codes `words` mean, in their order. Raises UnknownNameError with the nearest names."""
    return tuple(dict.fromkeys(find_party(word, say) for word in words))


def find_party(word: str, say: Messages) -> str:
    """The code of the state or organisation called `word`. Raises UnknownNameError with the nearest names."""
    from aidememoire.lexicon.side_names import find_side

    found = find_side(word)
    if found.code is not None:
        return found.code
    shown = ", ".join(found.near)
    raise UnknownNameError(say("unknown.party", name=word) + (say("unknown.near", names=shown) if shown else ""))
