"""Who is announced without a name and named just after: « a reçu un émissaire gabonais. Il s'agit de X »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from aidememoire.actors.counterparts import carry_over, find_carried_office, find_referent
from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing, with_state
from aidememoire.actors.people import Person, is_aside
from aidememoire.actors.sides import settle_codes
from aidememoire.model.actors import Office
from aidememoire.pack.actors import ActorGrammar

RULE = "actors.introduced-after"
_ANNOUNCING = frozenset({"office", "description", "delegation"})
_HEADED = 90
"""How many letters after a name may say that its bearer leads « la délégation »."""
_OPENING = 60
"""How many letters may stand before the name that opens a sentence (« À sa sortie d'audience, X a … »)."""
_BACK = 2
_DESCRIBED = "description-with-name"
_ACTS = re.compile(r",?D?[vw]")
_GENDERS = {"m": "f", "f": "m"}


def find_introduced(drafts: Sequence[Draft], people: Sequence[Person], grammar: ActorGrammar) -> dict[int, int]:
    """The draft that announces somebody without a name, by the draft that then names him or her."""
    found: dict[int, int] = {}
    lone = _find_lone(drafts, people)
    for index, draft in enumerate(drafts):
        if draft.name is None or is_aside(draft):
            continue
        announced = _find_shown(index, drafts, grammar)
        if announced is None and (index == lone or draft.rule.endswith(_DESCRIBED)):
            announced = _find_lead(index, drafts, grammar)
        if announced is not None and announced not in found.values():
            found[index] = announced
    return found


def introduce(person: Person, standing: Standing, evidence: Evidence) -> Standing:
    """The standing with the office and the state by which the person was announced, where the own words say none."""
    index = next((i for i in person.drafts if i in evidence.introduced), None)
    if index is None:
        return standing
    announced = evidence.introduced[index]
    draft = evidence.drafts[announced]
    if standing.reading is None:
        standing = _take_office(standing, announced, evidence)
    state = _find_state(announced, evidence)
    if state is None or standing.state is not None:
        return standing
    return with_state(standing, state, RULE, draft, evidence)


def _take_office(standing: Standing, announced: int, evidence: Evidence) -> Standing:
    draft = evidence.drafts[announced]
    if draft.what == "counterpart":
        referent = find_referent(announced, evidence.drafts)
        lent = evidence.drafts[referent].office if referent is not None else None
        if lent is None:
            return standing
        return replace(
            standing, office=find_carried_office(evidence.parse, lent, draft), reading=carry_over(lent, draft)
        )
    if draft.what != "office" or draft.office is None:
        return standing
    citation = evidence.parse.cite(draft.office.start, draft.office.end)
    office = Office(printed=citation.quote, citations=(citation,), code=draft.office.code, former=draft.office.former)
    return replace(standing, office=office, reading=draft.office)


def _find_state(announced: int, evidence: Evidence) -> str | None:
    """The state of who was announced, or of who sent him: « l'émissaire de son homologue chilien »."""
    draft = evidence.drafts[announced]
    if draft.states:
        return settle_codes(draft.states, evidence.counts)
    sender = evidence.drafts[announced + 1] if announced + 1 < len(evidence.drafts) else None
    if sender is None or sender.scene is not draft.scene:
        return None
    owned = draft.scene.tags[draft.last : sender.first] in ("d", "C", "dD")
    return settle_codes(sender.states, evidence.counts) if owned and sender.states else None


def _find_shown(index: int, drafts: Sequence[Draft], grammar: ActorGrammar) -> int | None:
    """« Il s'agit de X », « à sa tête, X », « en la personne de X », « X était à la tête de la délégation »."""
    draft = drafts[index]
    scene, number = draft.scene, draft.scene.number
    before = scene.text[scene.tokens[0].start : draft.start]
    here = [i for i, d in enumerate(drafts[:index]) if d.scene is scene and _announces(d)]
    if here and grammar.naming.shown_here.search(scene.text[drafts[here[-1]].end : draft.start]):
        return here[-1]
    last = [i for i, d in enumerate(drafts[:index]) if d.scene.number == number - 1 and _announces(d)]
    last = [i for i in last if drafts[i].scene.sentence.segment == scene.sentence.segment]
    if last and grammar.naming.shown.fullmatch(before):
        return last[-1] if not grammar.naming.of_group.search(before) or drafts[last[-1]].what == "delegation" else None
    if grammar.naming.headed.match(scene.text, draft.end, draft.end + _HEADED):
        groups = [
            i
            for i, d in enumerate(drafts[:index])
            if d.what == "delegation" and number - _BACK <= d.scene.number < number
        ]
        return groups[-1] if groups else None
    return None


def _announces(draft: Draft) -> bool:
    """Whether a phrase tells of one person, or one delegation, without a name."""
    if draft.what not in _ANNOUNCING or draft.name is not None or draft.plural or is_aside(draft):
        return False
    if draft.what == "office":
        base = draft.office.base if draft.office is not None else ""
        return base == "envoy" or (draft.office is not None and not draft.office.former and bool(draft.states))
    return draft.what == "delegation" or bool(draft.states)


def _find_lone(drafts: Sequence[Draft], people: Sequence[Person]) -> int | None:
    """Where the one person of the report is first named of whom no word tells an office or a state."""
    bare = [p for p in people if all(_is_bare(drafts[i]) for i in p.drafts) and len(p.words) > 1]
    bare = [p for p in bare if not all(is_aside(drafts[i]) for i in p.drafts)]
    return next((i for i in bare[0].drafts if not is_aside(drafts[i])), None) if len(bare) == 1 else None


def _is_bare(draft: Draft) -> bool:
    return draft.office is None and not draft.states and draft.what in ("bare", "named")


def _find_lead(index: int, drafts: Sequence[Draft], grammar: ActorGrammar) -> int | None:
    """« … avec la nouvelle ambassadrice du Chili. X a … »: the one official without a name in the sentence before."""
    draft = drafts[index]
    scene = draft.scene
    before = scene.text[scene.tokens[0].start : draft.start]
    opens = not before or (len(before) <= _OPENING and before.rstrip().endswith(",") and not _has_people(draft, drafts))
    if not opens or _ACTS.match(scene.tags, draft.last) is None or len(draft.name_words) < 2:
        return None
    lead = [
        i
        for i, d in enumerate(drafts[:index])
        if d.scene.number == scene.number - 1 and d.scene.sentence.segment == scene.sentence.segment
    ]
    told = [i for i in lead if drafts[i].what in ("office", "counterpart", "description", "delegation")]
    told = [i for i in told if drafts[i].name is None and not drafts[i].plural]
    if len(told) != 1 or drafts[told[0]].what not in ("office", "counterpart") or not drafts[told[0]].states:
        return None
    office = drafts[told[0]].office
    if (office is not None and office.former) or (draft.states and draft.states != drafts[told[0]].states):
        return None
    return told[0] if _agree(drafts[told[0]], draft, grammar) and not _is_held(told[0], drafts) else None


def _has_people(draft: Draft, drafts: Sequence[Draft]) -> bool:
    return any(d.scene is draft.scene and d.first < draft.first for d in drafts)


def _agree(announced: Draft, named: Draft, grammar: ActorGrammar) -> bool:
    """Whether the given name is not of the other gender."""
    rows = grammar.given.get(named.name_words[0], ())
    genders = {r.code for r in rows if r.sense == "given"}
    return announced.gender not in _GENDERS or genders != {_GENDERS[announced.gender]}


def _is_held(announced: int, drafts: Sequence[Draft]) -> bool:
    """Whether somebody else of the report is named in that office of that state."""
    draft = drafts[announced]
    if draft.office is None:
        return False
    named = (d for d in drafts if d.name is not None and d.office is not None)
    return any(d.office is not None and d.office.code == draft.office.code and d.states == draft.states for d in named)
