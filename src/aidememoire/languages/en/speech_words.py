"""The English words that cue rules share: adverbs, and the cue lexicon by form and tense."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.rows import Row, load_rows
from aidememoire.pack.speech import Lexeme

SENSES = frozenset({"saying", "quoting", "joint", "light", "state", "complement", "pledge", "greeting"})
ROWS = load_rows("aidememoire.languages.en", "lexicon", "cues.csv", senses=SENSES)

ADVERB = (
    r"(?:\w+ly|also|further|then|again|both|once again|once more|always|now|too|in turn|for (?:his|her|its|their) part|"
    r"(?:on|from) (?:his|her|its|their) (?:part|side)|in particular|in this regard|in addition|meanwhile|"
    r"however|nevertheless|nonetheless|moreover|furthermore|likewise|therefore|thus|still|instead|at the "
    r"(?:meeting|event|talks)|among (?:other things|others)|inter alia|(?:on |in |at )?⟨[TL]\d+⟩)"
)
ADVERBS = rf"(?:,? {ADVERB},?)*"

JOINING = (
    r"(?:work(?: \w+ly| hand in hand)? (?:with|together|alongside|towards?)|join|co-?operate|collaborate|team up|"
    r"partner|strengthen|expand|deepen|enhance|advance|promote|develop|step up|broaden|intensify|boost|elevate|upgrade|"
    r"host|let|allow|push|increase|carry forward|"
    r"take|move|bring|continue (?:to )?(?:work|strengthen|develop|deepen)\w*)\b"
)
"""What one cannot do alone, or does for the other to take up."""

LISTED = r"[A-Z][a-z]+(?:ed|sed|sought|gave|took)\b(?! by\b|,)"
"""A verb that opens a line of a list whose subject stands before it: « Agreed to … »."""

_IRREGULAR = {
    "say": ("says", "said", "saying"),
    "tell": ("tells", "told", "telling"),
    "give": ("gives", "gave", "giving"),
    "pay": ("pays", "paid", "paying"),
    "speak": ("speaks", "spoke", "speaking"),
    "undertake": ("undertakes", "undertook", "undertaking"),
    "seek": ("seeks", "sought", "seeking"),
    "take": ("takes", "took", "taking"),
    "stand": ("stands", "stood", "standing"),
    "shake": ("shakes", "shook", "shaking"),
    "hit": ("hits", "hit", "hitting"),
    "show": ("shows", "showed", "showing"),
    "send": ("sends", "sent", "sending"),
    "build": ("builds", "built", "building"),
    "strike": ("strikes", "struck", "striking"),
    "draw": ("draws", "drew", "drawing"),
    "lend": ("lends", "lent", "lending"),
    "swear": ("swears", "swore", "swearing"),
    "uphold": ("upholds", "upheld", "upholding"),
    "throw": ("throws", "threw", "throwing"),
    "shed": ("sheds", "shed", "shedding"),
    "find": ("finds", "found", "finding"),
    "write": ("writes", "wrote", "writing"),
    "see": ("sees", "saw", "seeing"),
    "hold": ("holds", "held", "holding"),
    "put": ("puts", "put", "putting"),
    "lay": ("lays", "laid", "laying"),
    "spell": ("spells", "spelled", "spelling"),
    "set": ("sets", "set", "setting"),
    "come": ("comes", "came", "coming"),
    "bring": ("brings", "brought", "bringing"),
    "think": ("thinks", "thought", "thinking"),
    "make": ("makes", "made", "making"),
    "have": ("has", "had", "having"),
}


_PERFECTS = {
    "give": "given", "speak": "spoken", "undertake": "undertaken", "take": "taken", "show": "shown", "draw": "drawn",
    "swear": "sworn", "throw": "thrown", "write": "written", "see": "seen",
}  # fmt: skip
PERFECTS = frozenset(_PERFECTS.values())
"""Participles that are no past tense: they need « has » or « have » before them."""
_DOUBLED = frozenset(
    {
        "flag",
        "counsel",
        "signal",
        "quip",
        "slam",
        "drop",
        "ban",
        "step",
        "rebut",
        "commit",
        "concur",
        "regret",
        "refer",
        "admit",
        "plan",
        "confer",
        "permit",
        "submit",
        "stop",
    }
)
"""Verbs that double their last letter before an ending."""


def conjugate(verb: str) -> dict[str, frozenset[str]]:
    """Forms of a verb: "base", "present" (third person), "past" (and participle), "participle" in -ing."""
    if verb in _IRREGULAR:
        third, past, running = _IRREGULAR[verb]
    elif verb in _DOUBLED:
        third, past, running = verb + "s", verb + verb[-1] + "ed", verb + verb[-1] + "ing"
    elif verb.endswith("e"):
        third, past, running = verb + "s", verb + "d", verb[:-1] + "ing"
    elif re.search(r"[^aeiou]y$", verb):
        third, past, running = verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    else:
        third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
        past, running = verb + "ed", verb + "ing"
    return {
        "base": frozenset({verb}),
        "present": frozenset({third}),
        "past": frozenset({past, _PERFECTS.get(verb, past)}),
        "participle": frozenset({running}),
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    rest: re.Pattern[str] | None
    lexeme: Lexeme


def _build_lexeme(row: Row) -> Lexeme:
    return Lexeme(
        form=row.form,
        act=row.code,
        row=row.name,
        light=row.sense == "light",
        saying=row.sense in ("saying", "quoting"),
        quoting=row.sense == "quoting",
        joint=row.sense == "joint",
        pledge=row.sense == "pledge",
        greeting=row.sense == "greeting",
    )


def _build_lexicon() -> dict[str, dict[str, tuple[_Entry, ...]]]:
    """tense → form of the first word → entries, those with most words first."""
    table: dict[str, dict[str, list[_Entry]]] = {}
    for row in ROWS:
        if row.sense in ("state", "complement"):
            continue
        head, _, rest = row.form.partition(" ")
        pattern = re.compile(rf" (?:\w+ly )?{re.escape(fold(rest))}\b".replace("\\ ", " ")) if rest else None
        entry = _Entry(rest=pattern, lexeme=_build_lexeme(row))
        for tense, forms in conjugate(head).items():
            if row.sense != "pledge" or tense == "base":
                for form in forms:
                    table.setdefault(tense, {}).setdefault(form, []).append(entry)
    return {
        tense: {
            form: tuple(sorted(entries, key=lambda e: -len(e.rest.pattern if e.rest else "")))
            for form, entries in forms.items()
        }
        for tense, forms in table.items()
    }


_LEXICON = _build_lexicon()
STATES = {row.form: row for row in ROWS if row.sense == "state"}
COMPLEMENTS = {row.form: row.code for row in ROWS if row.sense == "complement"}
SAYING = "|".join(
    sorted(
        {
            form
            for row in ROWS
            if row.sense in ("saying", "quoting") and " " not in row.form
            for tense in ("present", "past", "participle")
            for form in conjugate(row.form)[tense]
        },
        key=len,
        reverse=True,
    )
)
"""Forms of verbs that bring in a clause, also without « that »."""


def find_lexeme(
    tenses: tuple[str, ...], match: re.Match[str], *, pledge: bool = False, group: str = "verb"
) -> tuple[Lexeme, int] | None:
    """The lexeme whose form in one of `tenses` is the match's verb, with the end of its words; else None."""
    form = match.group(group).lower()
    for tense in tenses:
        for entry in _LEXICON[tense].get(form, ()):
            if entry.lexeme.pledge != pledge:
                continue
            if entry.rest is None:
                return entry.lexeme, match.end(group)
            if rest := entry.rest.match(match.string, match.end(group)):
                return entry.lexeme, rest.end()
    return None
