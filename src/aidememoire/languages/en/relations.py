"""English for typing relations: kinds of verbs, what they frame, and the forms of the lexicon."""

from __future__ import annotations

from functools import cache

from aidememoire.languages.en.relations_forms import build_forms
from aidememoire.lexicon.rows import Row, load_rows
from aidememoire.pack.relations import Pair, RelationGrammar, Turn, VerbKind

_PACKAGE = "aidememoire.languages.en"
SAME = Turn()
PROMISE = Turn(cooperation="AGREE", material="THREATEN", alone="AGREE")
AGREE = Turn(cooperation="AGREE", alone="AGREE")
FUTURE = Turn(cooperation="AGREE", material="THREATEN")
STOP = Turn(cooperation="SANCTION", verbal="CONCEDE", material="RETREAT")
FAIL = Turn(cooperation="REJECT", verbal="", material="", alone="")

KINDS = {
    "accuse": VerbKind(gives="ACCUSE"),
    "probe": VerbKind(gives="ACCUSE"),
    "summon": VerbKind(gives="ACCUSE"),
    "request": VerbKind(gives="REQUEST"),
    "invite": VerbKind(gives="REQUEST"),
    "propose": VerbKind(gives="REQUEST"),
    "order": VerbKind(gives="REQUEST"),
    "threaten": VerbKind(gives="THREATEN"),
    "reject": VerbKind(gives="REJECT"),
    "dismiss": VerbKind(gives="REJECT"),
    "describe": VerbKind(judges=True),
    "meet": VerbKind(gives="CONSULT"),
    "host": VerbKind(gives="CONSULT"),
    "welcome": VerbKind(gives="SUPPORT"),
    "support": VerbKind(gives="SUPPORT"),
    "recognise": VerbKind(gives="SUPPORT"),
    "sign": VerbKind(gives="SUPPORT"),
    "cooperate": VerbKind(gives="COOPERATE"),
    "exchange": VerbKind(gives="COOPERATE"),
    "handover": VerbKind(gives="RETREAT"),
    "passon": VerbKind(gives="COOPERATE"),
    "passlaw": VerbKind(light=True),
    "shift": VerbKind(light=True),
    "leave": VerbKind(weak="RETREAT"),
    "raid": VerbKind(gives="ASSAULT", justice="COERCE"),
    "help": VerbKind(gives="AID"),
    "arm": VerbKind(gives="AID"),
    "give": VerbKind(light=True, weak="AID"),
    "send": VerbKind(light=True),
    "deploy": VerbKind(gives="MOBILIZE"),
    "increase": VerbKind(light=True),
    "hold": VerbKind(light=True, turn=SAME),
    "open": VerbKind(light=True),
    "aside": VerbKind(),
    "stop": VerbKind(turn=STOP, weak="SANCTION"),
    "walkout": VerbKind(gives="SANCTION"),
    "stride": VerbKind(gives="SANCTION", civil="PROTEST"),
    "boycott": VerbKind(gives="SANCTION", civil="PROTEST"),
    "ease": VerbKind(gives="CONCEDE"),
    "impose": VerbKind(light=True),
    "declare": VerbKind(light=True),
    "withdraw": VerbKind(gives="RETREAT"),
    "expel": VerbKind(gives="COERCE"),
    "release": VerbKind(gives="RETREAT"),
    "return": VerbKind(weak="RETREAT"),
    "handback": VerbKind(gives="RETREAT"),
    "launch": VerbKind(light=True, gives="ASSAULT"),
    "surrender": VerbKind(gives="RETREAT"),
    "yield": VerbKind(gives="CONCEDE"),
    "accept": VerbKind(gives="AGREE"),
    "approve": VerbKind(light=True, gives="SUPPORT"),
    "allow": VerbKind(gives="CONCEDE"),
    "mobilise": VerbKind(gives="MOBILIZE"),
    "arrest": VerbKind(gives="COERCE"),
    "ban": VerbKind(gives="COERCE"),
    "collapse": VerbKind(happens=True),
    "happen": VerbKind(happens=True, light=True),
    "respond": VerbKind(light=True),
    "charge": VerbKind(gives="ACCUSE", justice="COERCE"),
    "seize": VerbKind(gives="COERCE"),
    "block": VerbKind(gives="COERCE", civil="PROTEST"),
    "close": VerbKind(gives="COERCE"),
    "protest": VerbKind(gives="PROTEST"),
    "attack": VerbKind(gives="ASSAULT"),
    "riot": VerbKind(gives="ASSAULT", civil="PROTEST"),
    "capture": VerbKind(civil="PROTEST"),
    "strike": VerbKind(gives="ASSAULT", civil="PROTEST"),
    "promise": VerbKind(turn=PROMISE),
    "agree": VerbKind(turn=AGREE),
    "decide": VerbKind(turn=SAME),
    "fail": VerbKind(turn=FAIL),
    "say": VerbKind(turn=SAME, clause=True),
}


@cache
def build_grammar() -> RelationGrammar:
    """The grammar from the pack's rows."""
    pasts: dict[str, tuple[str, ...]] = {}
    for row in load_rows(_PACKAGE, "lexicon", "relation_forms.csv", senses=frozenset({"past"})):
        pasts[row.code] = (*pasts.get(row.code, ()), row.form)
    verbs = load_rows(_PACKAGE, "lexicon", "relation_verbs.csv", senses=frozenset({"verb", "fixed"}))
    nouns = load_rows(_PACKAGE, "lexicon", "relation_nouns.csv", senses=frozenset({"noun"}))
    return RelationGrammar(
        forms=build_forms((*verbs, *nouns), pasts),
        nouns=NOUNS,
        kinds=KINDS,
        pairs={(pair.verb, pair.noun): pair for pair in build_pairs()},
        words=build_words(load_rows(_PACKAGE, "lexicon", "relation_words.csv", senses=frozenset({"word"}))),
        endings={"adverb": "ly", "plural": "s"},
        dropped=frozenset("aeoy"),
        joint={"MOBILIZE": "COOPERATE"},
        means={"ASSAULT": "COERCE"},
        future=FUTURE,
        denial=FAIL,
        refusal=Turn(cooperation="REJECT", verbal="", material="AGREE"),
    )


def build_pairs() -> tuple[Pair, ...]:
    """The pairs, each with the refusal of its object. Raises KeyError for an object without one."""
    rows = load_rows(_PACKAGE, "lexicon", "relation_pairs.csv", senses=frozenset({"pair", "refusal"}))
    refusals = {row.form: row.example for row in rows if row.sense == "refusal"}
    found: list[Pair] = []
    for row in rows:
        if row.sense == "pair":
            verb, noun = row.form.split()
            found.append(Pair(verb=verb, noun=noun, gives=row.code, row=row, refusal=refusals[noun]))
    return tuple(found)


def build_words(rows: tuple[Row, ...]) -> dict[str, frozenset[str]]:
    """What each little word is."""
    found: dict[str, frozenset[str]] = {}
    for row in rows:
        found[row.form] = found.get(row.form, frozenset()) | {row.code}
    return found


NOUNS = {
    "aid": "AID",
    "talks": "CONSULT",
    "ties": "SUPPORT",
    "cooperation": "COOPERATE",
    "agreement": "SUPPORT",
    "request": "REQUEST",
    "sanctions": "SANCTION",
    "curb": "COERCE",
    "emergency": "COERCE",
    "blockade": "COERCE",
    "crackdown": "COERCE",
    "troops": "MOBILIZE",
    "exercise": "MOBILIZE",
    "alert": "MOBILIZE",
    "peacekeepers": "AID",
    "attack": "ASSAULT",
    "war": "ASSAULT",
    "protest": "PROTEST",
    "ceasefire": "RETREAT",
    "complaint": "ACCUSE",
    "probe": "ACCUSE",
    "threat": "THREATEN",
    "support": "SUPPORT",
    "willingness": "AGREE",
    "proposal": "AGREE",
    "refusal": "REJECT",
    "intelligence": "COOPERATE",
    "reform": "CONCEDE",
    "resignation": "RETREAT",
    "delegation": "CONSULT",
    "power": "CONCEDE",
    "symbols": "PROTEST",
}
"""The type a kind of noun gives under a light verb, or where no verb says more; kinds not named here give none."""
