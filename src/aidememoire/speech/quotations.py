"""Sentences of a quotation whose speaker another sentence names: « A. B », a dit X; X a dit : « A. B. »; « C. »."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.pack.speech import Cue
from aidememoire.speech.memory import is_single
from aidememoire.speech.said import Said
from aidememoire.speech.setting import Line

QUOTED = Cue(act="affirm", start=0, end=0, place="inverted", finite="none")
"""Stands for the cue of a sentence that has none of its own: what is said alone decides the act."""
LABELLED = Cue(act="affirm", start=0, end=0, place="label", finite="none")
"""The same where nothing is found unless what is said shows an act."""
_OPEN, _CLOSE, _STRAIGHT = "«“„", "»”", '"'
_LONGEST = 8
"""A quotation of more sentences has lost its closing mark."""


def is_left_open(text: str, opened: bool) -> bool:
    """Whether a quotation is open at the end of a text, where it was `opened` at its beginning."""
    for character in text:
        if character in _OPEN:
            opened = True
        elif character in _CLOSE:
            opened = False
        elif character == _STRAIGHT:
            opened = not opened
    return opened


def begins_open(text: str) -> bool:
    """Whether a text begins inside a quotation: its first mark closes one."""
    first = next((c for c in text if c in _OPEN + _CLOSE), None)
    return first is not None and first in _CLOSE


def find_spoken(lines: Sequence[Line], heard: Sequence[list[Said]]) -> dict[int, tuple[int, Said, Cue]]:
    """Index of each sentence that another one gives to its speaker → (that sentence, its cue there, stand-in cue)."""
    going_on = {at: (*source, LABELLED) for at, source in find_run_on(lines, heard).items()}
    return going_on | {at: (*source, QUOTED) for at, source in find_quoted(lines, heard).items()}


def find_quoted(lines: Sequence[Line], heard: Sequence[list[Said]]) -> dict[int, tuple[int, Said]]:
    """Index of each sentence quoted without a cue → (index of the sentence that names its speaker, its cue there)."""
    found: dict[int, tuple[int, Said]] = {}
    at = 0
    while at < len(lines):
        last = _find_end(lines, at)
        source = _find_source(lines, heard, at, last)
        source = source or _get_introduced(lines, heard, at)
        if source is None and at == last and _is_whole(lines[at]) and not heard[at] and at:
            source = found.get(at - 1) or _get_before(lines, heard, at - 1)
        if source is None and at and not any(heard[at : last + 1]) and _is_block(lines, at, last):
            source = found.get(at - 1) or _get_opened(heard, at - 1)
        if source is not None:
            found.update({i: source for i in range(at, last + 1) if not heard[i]})
        at = last + 1
    return found


def _find_end(lines: Sequence[Line], at: int) -> int:
    """Index of the line that closes the quotation left open at the end of line `at`; `at` where none is."""
    opened, last = is_left_open(lines[at].text, opened=False), at
    while opened and last + 1 < len(lines) and last - at < _LONGEST:
        last += 1
        opened = is_left_open(lines[last].text, opened=True)
    return at if opened else last


def _find_source(lines: Sequence[Line], heard: Sequence[list[Said]], first: int, last: int) -> tuple[int, Said] | None:
    """Who speaks in a quotation of several sentences: the one named before it opens, else after it closes."""
    if first == last:
        return None
    mark = max(lines[first].text.rfind(c) for c in _OPEN + _STRAIGHT)
    for item in reversed(heard[first]):
        if item.found.cue.end <= mark:
            return first, item
    for item in heard[last]:
        if item.found.cue.place == "inverted":
            return last, item
    return None


def _get_introduced(lines: Sequence[Line], heard: Sequence[list[Said]], at: int) -> tuple[int, Said] | None:
    """Who is told to say what follows, in the line before a quotation: « The minister said: »."""
    opens = lines[at].text.lstrip()[:1] in {*_OPEN, _STRAIGHT}
    if not (opens and at and heard[at - 1] and lines[at - 1].text.rstrip().endswith(":")):
        return None
    return at - 1, heard[at - 1][-1]


def find_run_on(lines: Sequence[Line], heard: Sequence[list[Said]]) -> dict[int, tuple[int, Said]]:
    """Index of each sentence that goes on with what was said → (index of the sentence with its speaker, its cue).

    Such are the sentences under the label of a transcript, and « The two sides should … » after what one of them said.
    """
    found: dict[int, tuple[int, Said]] = {}
    label: tuple[int, Said] | None = None
    for at, line in enumerate(lines):
        labelled = next((item for item in heard[at] if item.found.cue.place == "label"), None)
        label = (at, labelled) if labelled is not None else label
        if labelled is not None or heard[at]:
            continue
        if label is not None:
            found[at] = label
        elif at and line.grammar.words.runs_on.match(line.text) and _is_by_one(lines[at], heard[at - 1]):
            found[at] = (at - 1, heard[at - 1][-1])
        elif at - 1 in found and line.grammar.words.runs_on.match(line.text):
            found[at] = found[at - 1]
    return found


def _is_by_one(line: Line, before: list[Said]) -> bool:
    """Whether one side alone spoke last in the sentence before, outside quotations."""
    alone = bool(before) and is_single(before[-1].speaker)
    return alone and not any(c in line.text for c in (*_OPEN, *_CLOSE, _STRAIGHT))


def _get_before(lines: Sequence[Line], heard: Sequence[list[Said]], at: int) -> tuple[int, Said] | None:
    """The last one who spoke in line `at`, where its speech is quoted and ends the line."""
    quoted = any(c in lines[at].text for c in _CLOSE + _STRAIGHT)
    return (at, heard[at][-1]) if quoted and heard[at] else None


def _get_opened(heard: Sequence[list[Said]], at: int) -> tuple[int, Said] | None:
    """The one side alone that spoke last in line `at`: what follows in the first person is theirs."""
    return (at, heard[at][-1]) if heard[at] and is_single(heard[at][-1].speaker) else None


def _is_block(lines: Sequence[Line], at: int, last: int) -> bool:
    """Whether the lines are one quotation from end to end, in the first person."""
    opens = lines[at].text.lstrip()[:1] in {*_OPEN, _STRAIGHT}
    closes = lines[last].text.rstrip(" .")[-1:] in {*_CLOSE, _STRAIGHT}
    return opens and closes and any(line.grammar.words.first_person.search(line.text) for line in lines[at : last + 1])


def _is_whole(line: Line) -> bool:
    """Whether a line is one quotation from end to end."""
    text = line.text.strip(" .")
    marks = sum(text.count(c) for c in _OPEN + _CLOSE + _STRAIGHT)
    return marks == 2 and text[:1] in _OPEN + _STRAIGHT and text[-1:] in _CLOSE + _STRAIGHT
