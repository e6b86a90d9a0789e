"""What was said: the words of the sentence that belong to a cue."""

from __future__ import annotations

from aidememoire.pack.speech import Cue
from aidememoire.speech.setting import Line

_SHORTEST = 8


def find_content(line: Line, cue: Cue, left: int, right: int) -> tuple[int, int] | None:
    """Gist range of the content of `cue`, between `left` (end of what came before) and `right` (where the next begins)."""
    if cue.keep:
        return trim(line, left, right)
    if cue.place == "inverted":
        after = _find_rest(line, cue, right)
        return after or trim(line, left, cue.start)
    if cue.place == "owner" and cue.lexeme is None and line.text[cue.end : cue.end + 1] != ",":
        return trim(line, left, cue.start)
    return trim(line, cue.end, right)


def _find_rest(line: Line, cue: Cue, right: int) -> tuple[int, int] | None:
    """« L'Italie, a indiqué X, considère … »: the rest of the clause that the cue interrupts."""
    if line.text[cue.end : cue.end + 2] != ", " or line.grammar.words.trailing.match(line.text, cue.end + 1):
        return None
    return trim(line, cue.end + 1, right)


def trim(line: Line, start: int, end: int) -> tuple[int, int] | None:
    """`[start, end)` without the words that open and close it; None where too little is left."""
    words = line.grammar.words
    if opening := words.opening.match(line.text, start, end):
        start = opening.end()
    if closing := words.closing.search(line.text, start, end):
        end = closing.start()
    return (start, end) if end - start >= _SHORTEST or "⟨" in line.text[start:end] else None


def split(line: Line, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Members of a list of infinitives inside a content, when they are of different domains; else the content whole."""
    cuts = [m.span() for m in line.grammar.words.coordinated.finditer(line.text, start, end)]
    if not cuts or ";" in line.text[start:end]:
        return ((start, end),)
    parts: list[tuple[int, int]] = []
    at = start
    for a, b in cuts:
        parts.append((at, a))
        at = b
    parts.append((at, end))
    joined = [parts[0]]
    for part in parts[1:]:
        if find_domains(line, *part) == find_domains(line, *joined[-1]):
            joined[-1] = (joined[-1][0], part[1])
        else:
            joined.append(part)
    return tuple(joined)


def find_domains(line: Line, start: int, end: int) -> tuple[str, ...]:
    """Domains named by the words under `[start, end)` of the gist, in order, each once; placeholders are read too."""
    a, b = line.gist.get_view_range(start, end)
    hits = line.grammar.domains.find(line.parse.view.folded, a, b)
    return tuple(dict.fromkeys(hit.rows[0].code for hit in hits))
