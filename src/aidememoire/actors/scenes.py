"""Cutting a sentence into words and looking each up in the lexicons of the pack."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.actors.settle import settle
from aidememoire.actors.tokens import Scene, Token, choose_tag
from aidememoire.actors.towns import join_towns
from aidememoire.actors.units import join_units
from aidememoire.analysis.parse import Parse
from aidememoire.lexicon.match import Hit
from aidememoire.lexicon.rows import Row
from aidememoire.pack.actors import ActorGrammar

_SEEN = 20_000
"""Words of which a grammar holds what was found of them."""
_LONGEST = 60
"""Letters of a word that is held: longer ones are rubbish, and come once."""
_SIGNS = {
    ",": ",", ";": ";", ":": ":", ".": "!", "!": "!", "?": "!", "…": "!", "(": "<", ")": ">", "–": "~", "—": "~",
    "[": "<", "]": ">",
    "-": "~", "|": "~", "/": "~", "«": '"', "»": '"', "“": '"', "”": '"', '"': '"', "©": "~", "'": '"',
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A parse ready for tagging: `times` maps the view start of a time expression to its end; `marks`: it has marks."""

    parse: Parse
    times: dict[int, int]
    marks: bool
    grammar: ActorGrammar


def build_scene(source: Text, number: int) -> Scene:
    """Tokens of sentence `number`."""
    parse, grammar, times = source.parse, source.grammar, source.times
    sentence = parse.sentences[number]
    text = parse.view.folded
    capitals = _is_capitals(text[sentence.start : sentence.end])
    tokens: list[Token] = []
    at = sentence.start
    spans: list[tuple[int, int, tuple[Row, ...], str]] = [
        (a, b, (), "T") for a, b in times.items() if sentence.start <= a < b <= sentence.end
    ]
    hits = tuple(grammar.phrases.find(parse.text, sentence.start, sentence.end))
    joints = frozenset(hit.end for hit in hits if text[hit.end - 1] == "-" and choose_tag(hit.rows) == "J")
    for hit in hits:
        joined = hit.start in joints and choose_tag(hit.rows) == "J"
        if (joined or not _is_inside_word(text, hit, grammar)) and not any(
            a < hit.end and hit.start < b for a, b, _, tag in spans if tag == "T"
        ):
            rows = (*hit.rows, *_find_rows(source, hit.start, hit.end))
            spans.append((hit.start, hit.end, rows, choose_tag(rows)))
    for start, end, rows, tag in sorted(spans, key=lambda s: s[:2]):
        if start < at:
            continue
        _add_words(source, at, start, capitals, tokens)
        tokens.append(Token(start=start, end=end, tag=tag, text=text[start:end], rows=rows))
        at = end
    _add_words(source, at, sentence.end, capitals, tokens)
    settled = join_units(join_towns(settle(tokens, grammar, capitals), text, grammar.given), text, grammar.units)
    return Scene(
        sentence=sentence,
        number=number,
        tokens=settled,
        tags="".join(t.tag for t in settled),
        capitals=capitals,
        text=text,
    )


def _is_capitals(text: str) -> bool:
    return len(text) > 12 and sum(map(str.isupper, text)) > 0.75 * sum(map(str.isalpha, text))


def _is_inside_word(text: str, hit: Hit, grammar: ActorGrammar) -> bool:
    """A hit that is a part of a hyphenated word or of a name, not a word of its own."""
    before = text[hit.start - 1] if hit.start else " "
    if before == "-" and hit.start > 1 and text[hit.start - 2].isalpha():
        if _is_word_end(text, hit.start - 1, grammar):
            return False
        stem = text[max(0, hit.start - 8) : hit.start - 1].lower().rsplit(" ", 1)[-1]
        if any(row.code == "name_particle" for row in grammar.words.get(f"{stem}-", ())):
            return True
        lower = text[hit.start].islower()
        return not (f"{stem}-" in grammar.words or (not lower and choose_tag(hit.rows) in "SKM"))
    return hit.end + 1 < len(text) and text[hit.end] == "-" and text[hit.end + 1].islower()


def _is_word_end(text: str, at: int, grammar: ActorGrammar) -> bool:
    """Whether the language ends its word before the hyphen at `at`: « Bảo-Phó Chủ tịch »."""
    first = max(0, text.rfind(" ", max(0, at - _LONGEST), at) + 1)
    word = grammar.word.match(text, first)
    return word is not None and word.end() == at


def _add_words(source: Text, start: int, end: int, capitals: bool, tokens: list[Token]) -> None:
    """Words between two matched phrases, each looked up alone."""
    text, grammar = source.parse.view.folded, source.grammar
    for word in grammar.word.finditer(text, start, end):
        a, b, form = word.start(), word.end(), word.group()
        glued = _find_glue(form, grammar)
        if glued:
            tokens.append(_build_word(source, a, a + glued, form[:glued], capitals))
            a, form = a + glued, form[glued:]
        tokens.append(_build_word(source, a, b, form, capitals))


def _find_glue(form: str, grammar: ActorGrammar) -> int:
    """How many characters of `form` are a small word glued to an office (« leministre » → 2), or 0."""
    if len(form) < 7 or form in grammar.words or not form.startswith(grammar.prefixes):
        return 0
    for prefix in grammar.prefixes:
        rows = grammar.words.get(form[len(prefix) :], ()) if form.startswith(prefix) else ()
        if rows and choose_tag(rows) in "Haek":
            return len(prefix)
    return 0


def _find_rows(source: Text, start: int, end: int) -> tuple[Row, ...]:
    """The rows of the word printed at `[start, end)`; where marks tell words apart, those spelt the same only."""
    rows = source.grammar.words.get(source.parse.view.folded[start:end], ())
    if not source.parse.marked:
        return rows
    printed = source.parse.view.marked[start:end].lower()
    return tuple(r for r in rows if r.form.lower() == printed)


def _build_word(source: Text, start: int, end: int, form: str, capitals: bool) -> Token:
    grammar = source.grammar
    first = form[0]
    if not (first.isalnum()):
        return Token(start=start, end=end, tag=_SIGNS.get(first, "w"), text=form)
    printed = source.parse.view.marked[start:end]
    key = form, printed, capitals, source.marks, source.parse.marked
    known = grammar.seen.get(key)
    if known is None:
        known = _read_word(source, form, printed, capitals)
        if len(grammar.seen) >= _SEEN:
            grammar.seen.clear()
        if len(form) <= _LONGEST:
            grammar.seen[key] = known
    return Token(start=start, end=end, tag=known[0], text=form, rows=known[1])


def _read_word(source: Text, form: str, printed: str, capitals: bool) -> tuple[str, tuple[Row, ...]]:
    """Tag and rows of a word, wherever it stands."""
    grammar, first = source.grammar, form[0]
    rows = grammar.words.get(form, ())
    if first.isupper():
        rows = (*rows, *grammar.words.get(form.lower(), ()))
    exact = tuple(r for r in rows if r.form.lower() == printed.lower())
    if printed != form or (source.marks and exact) or source.parse.marked:
        rows = exact
    if first.isupper() and not capitals:
        rows = tuple(r for r in rows if r.code not in ("side", "number"))
    if rows:
        return choose_tag(rows), rows
    if first.isdigit():
        return "0", ()
    if first.isupper():
        acronym = form.isupper() and len(form) > 1 and not capitals and "." not in form
        return "Y" if acronym else "N", ()
    if "-" in form and form.split("-", 1)[1][:1].isupper():
        return "N", ()
    return "p" if grammar.adjective.fullmatch(form) else "w", ()
