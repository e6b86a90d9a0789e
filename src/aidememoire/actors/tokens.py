"""Words of a sentence with one tag each: what the lexicons of the pack say they are.

A tag is one character, so that a rule is a regular expression over a sentence's tags:

    D article   C article fused with `of`   d of   A to, in, at   O other preposition   o in charge of   & and
    H office   a office abroad   k rank of arms   e office or description   r rank before   R rank after
    P portfolio   B body   U organisation   Y unknown acronym   G agency
    S state   J adjective or demonym   K capital   M seat of power   L place   V venue
    N name word   n name particle   h honorific   E description   Q counterpart   u that of
    f side   F sides   g delegation   2 number   q possessive   I/i subject pronoun (m/f)   Z both   z the latter
    W capitalised word that opens a sentence   x participle that opens it   X never part of a name
    T time   v verb   p qualifier   c caption word   0 figure   w other word
    , ; : ! < > ~ " signs (! ends a sentence, < and > are brackets, ~ a dash or hyphen)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from aidememoire.analysis.parse import Parse, Sentence
from aidememoire.lexicon.match import Hit
from aidememoire.lexicon.rows import Row
from aidememoire.pack.actors import ActorGrammar

WORD_TAGS = {
    "det": "D", "fused": "C", "of": "d", "place_prep": "A", "prep": "O", "in_charge": "o", "and": "&",
    "possessive": "q", "number": "2", "pair": "Z", "latter": "z", "subject_m": "I", "subject_f": "i",
    "rank_before": "r", "rank_former": "r", "rank_after": "R", "deputy_before": "r", "deputy_after": "R",
    "elect": "R", "junior": "R", "counterpart": "Q", "describer": "E",
    "describers": "E", "that_of": "u", "side": "f", "sides": "F", "delegation": "g", "venue": "V", "blocker": "X",
    "caption_word": "c", "name_particle": "n", "verb": "v", "ordinary": "W", "agency": "G",
    "impersonal": "w", "company": "w", "credit": "X",
}  # fmt: skip
_ABROAD = frozenset(
    {"ambassador", "consul", "charge_d_affaires", "representative", "attache", "mission_head", "envoy", "coordinator"}
)
_SIGNS = {
    ",": ",", ";": ";", ":": ":", ".": "!", "!": "!", "?": "!", "…": "!", "(": "<", ")": ">", "–": "~", "—": "~",
    "-": "~", "|": "~", "/": "~", "«": '"', "»": '"', "“": '"', "”": '"', '"': '"', "©": "~",
}  # fmt: skip
_STATE_TAGS = {"name": "S", "adjective": "J", "demonym": "J", "capital": "K", "metonym": "M"}
_PRECEDENCE = "hGHaekSMJUKLBPrRgVQEfFDCdA&qoZzu2IiTXnvOWcwp"


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """`[start, end)` of the view; `text` is folded; `rows` are the lexicon rows behind the tag."""

    start: int
    end: int
    tag: str
    text: str
    rows: tuple[Row, ...] = ()

    def has(self, code: str) -> bool:
        """Whether a row behind the token has this code."""
        return any(row.code == code for row in self.rows)

    @property
    def is_plural(self) -> bool:
        """Whether a row behind the token says it stands for several (« ils »)."""
        return any(row.sense in ("mp", "fp", "cp") for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One sentence as tokens; `tags` has one character for each. `capitals`: the sentence is all in capitals."""

    sentence: Sentence
    number: int
    tokens: tuple[Token, ...]
    tags: str
    capitals: bool


def get_states(token: Token) -> tuple[str, ...]:
    """The sides a token may name: states, and organisations by their adjective (« européen »)."""
    return tuple(
        dict.fromkeys(
            r.code
            for r in token.rows
            if r.file.endswith("states.csv") or (r.sense == "side" and r.file.endswith("organisations.csv"))
        )
    )


def get_row_tag(row: Row) -> str:
    """The tag a row gives to the words it matches."""
    lexicon = row.file.rsplit("/", 1)[-1]
    if lexicon == "states.csv":
        return _STATE_TAGS.get(row.sense, "S")
    if lexicon == "organisations.csv":
        return "J" if row.sense == "side" else "U"
    if lexicon == "places.csv":
        return "L" if row.sense in ("city", "region") else "V"
    if lexicon == "titles.csv":
        return "h"
    if lexicon == "offices.csv":
        return "k" if row.code == "military" else ("a" if row.code in _ABROAD else "H")
    head = row.code.split("_", 1)[0]
    if head in ("portfolio", "body", "agency"):
        return {"portfolio": "P", "body": "B", "agency": "G"}[head]
    return WORD_TAGS[row.code]


def choose_tag(rows: Iterable[Row]) -> str:
    """One tag for rows that share a form; an office that is also a description is `e`."""
    tags = {get_row_tag(row) for row in rows}
    if "E" in tags and tags & {"H", "a", "k"}:
        return "e"
    return next(tag for tag in _PRECEDENCE if tag in tags)


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
    for hit in grammar.phrases.find(text, sentence.start, sentence.end):
        if not _is_inside_word(text, hit) and not any(
            a < hit.end and hit.start < b for a, b, _, tag in spans if tag == "T"
        ):
            rows = (*hit.rows, *grammar.words.get(text[hit.start : hit.end], ()))
            spans.append((hit.start, hit.end, rows, choose_tag(rows)))
    for start, end, rows, tag in sorted(spans, key=lambda s: s[:2]):
        if start < at:
            continue
        _add_words(source, at, start, capitals, tokens)
        tokens.append(Token(start=start, end=end, tag=tag, text=text[start:end], rows=rows))
        at = end
    _add_words(source, at, sentence.end, capitals, tokens)
    settled = settle(tokens, grammar, capitals)
    return Scene(
        sentence=sentence,
        number=number,
        tokens=settled,
        tags="".join(t.tag for t in settled),
        capitals=capitals,
    )


def _is_capitals(text: str) -> bool:
    upper = sum(1 for c in text if c.isupper())
    return len(text) > 12 and upper > 0.75 * sum(1 for c in text if c.isalpha())


def _is_inside_word(text: str, hit: Hit) -> bool:
    """A hit that is a part of a hyphenated word or of a name, not a word of its own."""
    before = text[hit.start - 1] if hit.start else " "
    if before == "-" and hit.start > 1 and text[hit.start - 2].isalpha():
        stem = text[max(0, hit.start - 8) : hit.start - 1].lower().rsplit(" ", 1)[-1]
        lower = text[hit.start].islower()
        return not (stem.endswith(("vice", "ex", "sous")) or (not lower and choose_tag(hit.rows) in "SKM"))
    return hit.end + 1 < len(text) and text[hit.end] == "-" and text[hit.end + 1].islower()


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


def _build_word(source: Text, start: int, end: int, form: str, capitals: bool) -> Token:
    grammar = source.grammar
    first = form[0]
    if not (first.isalnum()):
        return Token(start=start, end=end, tag=_SIGNS.get(first, "w"), text=form)
    rows = grammar.words.get(form, ())
    if first.isupper():
        rows = (*rows, *grammar.words.get(form.lower(), ()))
    printed = source.parse.view.marked[start:end]
    exact = tuple(r for r in rows if r.form.lower() == printed.lower())
    if printed != form or (source.marks and exact):
        rows = exact
    if first.isupper() and not capitals:
        rows = tuple(r for r in rows if r.code not in ("side", "number"))
    if rows:
        return Token(start=start, end=end, tag=choose_tag(rows), text=form, rows=rows)
    if first.isdigit():
        return Token(start=start, end=end, tag="0", text=form)
    if first.isupper():
        acronym = form.isupper() and len(form) > 1 and not capitals and "." not in form
        return Token(start=start, end=end, tag="Y" if acronym else "N", text=form)
    if "-" in form and form.split("-", 1)[1][:1].isupper():
        return Token(start=start, end=end, tag="N", text=form)
    return Token(start=start, end=end, tag="p" if grammar.adjective.fullmatch(form) else "w", text=form)


def settle(tokens: list[Token], grammar: ActorGrammar, capitals: bool) -> tuple[Token, ...]:
    """Tags that need their neighbours: openers of a sentence, places inside names, ranks after an office."""
    out: list[Token] = []
    for i, token in enumerate(tokens):
        before = out[-1] if out else None
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        out.append(_settle_one(token, before, after, grammar, capitals))
    return tuple(out)


def _settle_one(token: Token, before: Token | None, after: Token | None, grammar: ActorGrammar, caps: bool) -> Token:
    tag, text = token.tag, token.text
    if tag == "H" and before is not None and before.tag in "HaekR" and _is_rank(text, grammar):
        return replace(token, tag="R")
    if not text[0].isupper():
        return token
    in_name = before is not None and before.tag in "Nnh"
    if tag == "Y" and (in_name or (after is not None and after.tag == "N" and text.title() in grammar.given)):
        return replace(token, tag="N")
    if caps:
        return token
    opens = before is None or before.tag in '!:;"~'
    named = after is not None and after.tag in "NnY"
    if tag == "N":
        acts = named or (after is not None and after.tag == "v")
        plain = opens and (not acts or grammar.opener.fullmatch(text)) and text not in grammar.given
        return replace(token, tag="x" if grammar.participle.fullmatch(text) else "W") if plain else token
    if before is not None and in_name and _may_be_name(token, before, grammar):
        return replace(token, tag="N")
    if named and tag in "KLWDqO" and before is not None and before.tag in "hHaek":
        return replace(token, tag="N")
    if named and tag in "KL" and text in grammar.given:
        return replace(token, tag="N")
    if named and (tag in "AI" or (opens and tag in "WqDO")) and text in grammar.given:
        return replace(token, tag="N")
    return token


def _is_rank(text: str, grammar: ActorGrammar) -> bool:
    return any(row.code in ("rank_after", "deputy_after", "elect", "junior") for row in grammar.words.get(text, ()))


def _may_be_name(token: Token, before: Token, grammar: ActorGrammar) -> bool:
    """Whether a capitalised word known as something else goes on with the name before it (« François Hollande »)."""
    if token.tag == "J":
        return before.tag == "N"
    if token.tag in "SHkP":
        return before.text in grammar.given and " " not in token.text
    return token.tag in "KLqDWOA2" or (token.tag in "dC&Xr" and before.tag in "Nn")
