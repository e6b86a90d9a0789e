"""What each side said, as one report tells it."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.quick import kept
from aidememoire.model.span import Because, Citation


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechMention:
    """One act of one speaker (or of several together).

    citation   cue and content together; `content` is what was said, proposed, agreed
    speakers   indexes into Cast.actors; states are every side acting, sorted
    event      index into Reading.events of the contact it belongs to, or None
    """

    citation: Citation
    act: str
    speakers: tuple[int, ...]
    states: tuple[str, ...]
    cue: Citation
    content: Citation
    domains: tuple[str, ...]
    because: tuple[Because, ...]
    addressees: tuple[int, ...] = ()
    negated: bool = False
    direct: bool = False
    event: int | None = None
