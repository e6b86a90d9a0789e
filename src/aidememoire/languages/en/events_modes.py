"""By which means a contact is had: English words for a call, a video, the sidelines of something else."""

from __future__ import annotations

from aidememoire.languages.en.events_links import look
from aidememoire.pack.sessions import ModeCue

_TALKS = frozenset({"talks", "call"})
_ALL = frozenset({"talks", "call", "dialogue", "signing", "conference"})
_VIDEO = (
    r"video[- ]?conferenc\w*|video[- ]?call|(?:via|by|over) video|video[- ]?link|virtual\w*|\bonline\b|"
    r"teleconferenc\w*"
)
MODES = (
    ModeCue(pattern=look(_VIDEO), mode="video", kind="call", groups=_TALKS),
    ModeCue(pattern=look(_VIDEO), mode="video", kind=None, groups=_ALL),
    ModeCue(
        pattern=look(
            r"\b(?:by|over|on|via) (?:the )?(?:tele)?phone\b|\btelephonic\w*|\b(?:tele)?phone (?:call|talk|conv)"
        ),
        mode="phone",
        kind="call",
        groups=_TALKS,
    ),
    ModeCue(
        pattern=look(
            r"\b(?:by|over|on|via) (?:the )?(?:tele)?phone\b|"
            r"\b(?:in|during) (?:an?|the|his|her|their) (?:[\w-]+ )?(?:tele)?phon\w+ (?:call|talk|conversation)"
        ),
        mode="phone",
        kind="call",
        groups=frozenset({"message"}),
    ),
    ModeCue(
        pattern=look(r"\bsidelines\b|\bmargins of\b|\bon the fringes\b"),
        mode="sidelines",
        kind=None,
        groups=frozenset({"talks", "signing"}),
    ),
)
