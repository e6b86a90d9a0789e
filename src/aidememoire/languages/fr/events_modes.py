"""The French words that say by which means a contact is held; patterns run on folded gists."""

from __future__ import annotations

from aidememoire.languages.fr.events_links import look
from aidememoire.pack.sessions import ModeCue

_ALL = frozenset({"talks", "call", "dialogue", "signing", "conference"})
MODES = (
    ModeCue(
        pattern=look(
            r"visioconference|videoconference|en visio\b|par visio\b|en ligne\b|par video|virtuel\w*|lien video"
        ),
        mode="video",
        kind=None,
        groups=frozenset({"talks", "call"}),
    ),
    ModeCue(
        pattern=look(r"visioconference|videoconference|en ligne\b|virtuel\w*"),
        mode="video",
        kind=None,
        groups=_ALL,
    ),
    ModeCue(
        pattern=look(r"telephon"),
        mode="phone",
        kind="call",
        groups=frozenset({"talks", "call"}),
    ),
    ModeCue(
        pattern=look(r"en marge"),
        mode="sidelines",
        kind=None,
        groups=frozenset({"talks", "signing"}),
    ),
)
