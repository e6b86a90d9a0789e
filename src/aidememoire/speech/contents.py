"""What was said: the words of the sentence that belong to a cue."""

from __future__ import annotations

from aidememoire.pack.speech import Cue
from aidememoire.speech.setting import Line

_MARKS = (("«", "»"), ("“", "”"))
_SHORTEST = 8
_SCANT = 12
"""A content shorter than this is cited with its cue: « a apporté l'appui de Dakar »."""
_WHOLE = 2
"""Spaces in a cue that says by itself what is said: « shared the concern »."""


def find_content(line: Line, cue: Cue, left: int, right: int) -> tuple[int, int] | None:
    """Gist range of the content of `cue`, between `left` (where it may begin) and `right` (where the next begins)."""
    if cue.keep:
        return trim(line, left, right)
    if cue.place == "inverted" and line.grammar.words.unfinished.search(line.text, left, cue.start):
        return trim(line, left, right)
    if cue.place == "inverted":
        after = find_rest(line, cue, right)
        return after or trim(line, left, cue.start)
    if cue.place == "owner" and cue.lexeme is None and line.text[cue.end : cue.end + 1] != ",":
        return trim(line, left, cue.start)
    words = line.grammar.words
    closed = line.text.count('"', 0, cue.end) % 2 == 0
    quoted = words.quoted.match(line.text, cue.end, right) if closed else None
    led = quoted or words.led.match(line.text, cue.end, right)
    begin = led.end() if led else cue.end
    aside = words.circumstance.match(line.text, begin, right) if cue.place in ("subject", "agent") else None
    content = (trim(line, aside.end(), right) if aside else None) or trim(line, begin, right)
    if content is None and words.complete.fullmatch(line.text, cue.start, cue.end):
        return cue.start, cue.end
    if content is None and cue.place == "agent":
        return trim(line, left, cue.start)
    if content is not None and content[1] - content[0] < _SCANT:
        return cue.start, content[1]
    full = cue.finite != "participle" and cue.lexeme is not None and cue.lexeme.form.count(" ") >= _WHOLE
    if content is None and full:
        return cue.start, cue.end
    return content


def find_rest(line: Line, cue: Cue, right: int) -> tuple[int, int] | None:
    """« L'Italie, a indiqué X, considère … »: the rest of the clause that the cue interrupts."""
    if line.text[cue.end : cue.end + 2] != ", " or line.grammar.words.trailing.match(line.text, cue.end + 1):
        return None
    stop = line.grammar.words.another.search(line.text, cue.end + 2, right)
    return trim(line, cue.end + 1, stop.start() if stop else right)


def trim(line: Line, start: int, end: int) -> tuple[int, int] | None:
    """`[start, end)` without the words that open and close it; None where too little is left."""
    words = line.grammar.words
    if opening := words.opening.match(line.text, start, end):
        start = opening.end()
    end = _find_end(line.text, start, end)
    if closing := words.closing.search(line.text, start, end):
        end = closing.start() + len(_find_close(line.text[start : closing.start()], closing.group()))
    return (start, end) if end - start >= _SHORTEST or "⟨" in line.text[start:end] else None


def _find_end(text: str, start: int, end: int) -> int:
    """Where a quotation opened before `start` closes in `[start, end)`; `end` where none does."""
    opened = 0
    for at in range(start, end):
        mark = text[at]
        if mark in "«“" or (mark == '"' and text[at + 1 : at + 2].strip()):
            opened += 1
        elif mark in '»”"' and at + 1 < end:
            if not opened:
                return at
            opened -= 1
    return end


def _find_close(content: str, closing: str) -> str:
    """The head of `closing` that holds the closing mark of a quotation opened inside `content`."""
    opened = any(content.count(a) > content.count(b) for a, b in _MARKS)
    at = next((i for i, c in enumerate(closing) if c in "»”"), None)
    return closing[: at + 1] if opened and at is not None else ""


def find_domains(line: Line, start: int, end: int) -> tuple[str, ...]:
    """Domains named by the words under `[start, end)` of the gist, in order, each once; placeholders are read too."""
    a, b = line.gist.get_view_range(start, end)
    hits = line.grammar.domains.find(line.parse.text, a, b)
    return tuple(dict.fromkeys(hit.rows[0].code for hit in hits))
