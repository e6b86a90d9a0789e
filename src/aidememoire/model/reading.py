"""A reading: everything one report was found to say, and what was seen and not understood."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.actors import Cast
from aidememoire.model.events import EventMention
from aidememoire.model.quick import kept
from aidememoire.model.report import Report
from aidememoire.model.span import Citation
from aidememoire.model.speech import SpeechMention
from aidememoire.model.ties import Ties
from aidememoire.model.time import TimeMention, When


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What was seen and not understood: `stage` could not use the cited words, for `reason`."""

    citation: Citation
    stage: str
    reason: str


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One report, read. Deterministic: the same report, pack and reference data give the same reading.

    times and whens have the same length: what each expression was worked out to be.
    asides holds events told in related links and teasers: other reports' news, kept as weaker evidence.
    """

    report: Report
    published: When
    times: tuple[TimeMention, ...]
    whens: tuple[When, ...]
    cast: Cast
    events: tuple[EventMention, ...]
    asides: tuple[EventMention, ...]
    acts: tuple[SpeechMention, ...]
    ties: Ties
    gaps: tuple[Gap, ...]
    versions: tuple[tuple[str, str], ...]
