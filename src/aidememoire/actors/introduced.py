"""Who is announced without a name and named just after: « a reçu un émissaire gabonais. Il s'agit de X »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from aidememoire.actors.counterparts import carry_over, find_carried_office, find_referent
from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing, with_state
from aidememoire.actors.known import find_tenures
from aidememoire.actors.people import Person, is_aside
from aidememoire.actors.sides import settle_codes
from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import Office
from aidememoire.model.knowledge import Knowledge
from aidememoire.pack.actors import ActorGrammar

RULE = "actors.introduced-after"
_ANNOUNCING = frozenset({"office", "description", "delegation"})
_HEADED = 90
"""How many letters after a name may say that its bearer leads « la délégation »."""
_OPENING = 60
"""How many letters may stand before the name that opens a sentence (« À sa sortie d'audience, X a … »)."""
_BACK = 2
_LEADS = 3
"""Sentences, the headline one of them, in which the contact of a report is told first."""
_DESCRIBED = "description-with-name"
_POSTED = frozenset({"envoy", "ambassador", "charge_d_affaires", "consul"})
"""Offices by which whoever was announced is called again, where few others of a report bear them."""
_BESIDE = re.compile(",[hwpPrJ]{0,4}")
_OWN_OFFICE = re.compile(",D?[rpP]*[Ha]")
"""« Ambassador X, head of protocol, »: a rank, with an office of its own."""
_ANOTHER = re.compile(",?&?u")
"""« l'ambassadeur de France et celui du Japon »: two are announced."""
_ACTS = re.compile(r",?D?[vw]|&q")
_GENDERS = {"m": "f", "f": "m"}


def find_introduced(
    parse: Parse, drafts: Sequence[Draft], people: Sequence[Person], grammar: ActorGrammar, knowledge: Knowledge
) -> dict[int, int]:
    """The draft that announces somebody without a name, by the draft that then names him or her.

    Where no words say so, it is nobody whom reference data knows in another office (`knowledge`).
    """
    found: dict[int, int] = {}
    lone = _find_lone(drafts, people)
    for index, draft in enumerate(drafts):
        if draft.name is None or is_aside(draft):
            continue
        announced = _find_shown(index, drafts, grammar)
        if announced is None and (index == lone or draft.rule.endswith(_DESCRIBED)):
            announced = _find_lead(index, drafts, grammar)
            if announced is None and index == lone:
                announced = _find_only(people, index, drafts, grammar)
            if announced is not None and _is_known_otherwise(parse, drafts[announced], draft, knowledge):
                announced = None
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
    if last and draft.first == 0 and _says_again(draft, drafts[last[-1]]):
        return last[-1]
    if last and _is_resumed(index, drafts, drafts[last[-1]]):
        return last[-1]
    if last and grammar.naming.shown.fullmatch(before):
        return last[-1] if not grammar.naming.of_group.search(before) or drafts[last[-1]].what == "delegation" else None
    if grammar.naming.headed.match(scene.text, draft.end, draft.end + _HEADED):
        groups = [
            i
            for i, d in enumerate(drafts[:index])
            if d.what == "delegation" and number - _BACK <= d.scene.number < number
        ]
        return groups[-1] if groups and not _heads_another(index, drafts[groups[-1]], drafts) else None
    return None


def _heads_another(index: int, announced: Draft, drafts: Sequence[Draft]) -> bool:
    """« X dirigeait la délégation autrichienne »: not the one told of before, which is of another state."""
    after = drafts[index + 1] if index + 1 < len(drafts) else None
    if after is None or after.scene is not drafts[index].scene or after.what != "delegation":
        return False
    return bool(after.states and announced.states) and not set(after.states) & set(announced.states)


def _says_again(draft: Draft, announced: Draft) -> bool:
    """« … un envoyé spécial du président letton. L'envoyé, X, … »: the same office, without its state."""
    one, two = announced.office, draft.office
    if two is None:
        return announced.what == "description" and draft.rule.endswith(_DESCRIBED) and not draft.states
    same = one is not None and one.base == two.base and two.base in _POSTED and not draft.states
    return same and (two.bare or two.base == "envoy") and _OWN_OFFICE.match(draft.scene.tags, draft.last) is None


def _is_resumed(index: int, drafts: Sequence[Draft], announced: Draft) -> bool:
    """« … met an Omani diplomat. The diplomat, X, … », « The envoy, finance minister X, … »: X, beside the phrase."""
    draft, phrase = drafts[index], drafts[max(0, index - 1)]
    tags = draft.scene.tags
    if phrase.scene is not draft.scene or phrase.first or phrase.name is not None or phrase.states:
        return False
    beside = _BESIDE.fullmatch(tags, phrase.last, draft.first) is not None and tags[draft.last : draft.last + 1] == ","
    one, two = announced.office, phrase.office
    said = two is not None and one is not None and one.base == two.base and two.base in _POSTED
    return beside and (said or (phrase.what == announced.what == "description"))


def _announces(draft: Draft) -> bool:
    """Whether a phrase tells of one person, or one delegation, without a name."""
    if draft.what not in _ANNOUNCING or draft.name is not None or draft.plural or is_aside(draft):
        return False
    if _ANOTHER.match(draft.scene.tags, draft.last):
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
    opened = len(before) <= _OPENING and grammar.naming.afterwards.search(before) and not _has_people(draft, drafts)
    opens = (not before or (opened and before.rstrip().endswith(","))) and _ACTS.match(scene.tags, draft.last)
    if len(draft.name_words) < 2 or not (opens or _ends(draft, drafts)):
        return None
    lead = _list_before(index, drafts)
    told = [i for i in lead if drafts[i].what in ("office", "counterpart", "description", "delegation")]
    told = [i for i in told if drafts[i].name is None and not drafts[i].plural]
    if (
        len(told) != 1
        or _ANOTHER.match(drafts[told[0]].scene.tags, drafts[told[0]].last)
        or drafts[told[0]].what not in ("office", "counterpart")
        or not drafts[told[0]].states
    ):
        return None
    office = drafts[told[0]].office
    if (office is not None and office.former) or (draft.states and draft.states != drafts[told[0]].states):
        return None
    return told[0] if _agree(drafts[told[0]], draft, grammar) and not _is_held(told[0], drafts) else None


def _list_before(index: int, drafts: Sequence[Draft]) -> list[int]:
    """The drafts of the sentence before; before the first of the body, those of the headline."""
    scene, before = drafts[index].scene, drafts[:index]
    kind = scene.sentence.segment
    opens = kind == "body" and not any(d.scene.sentence.segment == "body" for d in before if d.scene is not scene)
    if opens and drafts[index].first == 0:
        return [i for i, d in enumerate(before) if d.scene.sentence.segment == "headline" and d.states]
    last = scene.number - 1
    return [i for i, d in enumerate(before) if d.scene.number == last and d.scene.sentence.segment == kind]


def _ends(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """« « Tout va bien », a confié X. »: the only person of a sentence, at its end, after a verb."""
    tags = draft.scene.tags
    return (
        tags[draft.first - 1 : draft.first] in ("v", "w")
        and tags[draft.last :] == "!"
        and not _has_people(draft, drafts)
    )


def _find_only(people: Sequence[Person], index: int, drafts: Sequence[Draft], grammar: ActorGrammar) -> int | None:
    """« L'ambassadeur du Chili a été reçu … L'entrevue entre Y et X »: the one official told without a name before X.

    X is spoken of more than once, and nobody else of the lead is told by office and state alone.
    """
    own = next(p.drafts for p in people if index in p.drafts)
    told = [i for i, d in enumerate(drafts[:index]) if _announces(d) and d.what == "office"]
    if len({drafts[i].scene.number for i in own}) < 2 or not told or drafts[told[0]].scene.number > _LEADS:
        return None
    first = drafts[told[0]]
    one = all(drafts[i].states == first.states and drafts[i].office == first.office for i in told[1:])
    fits = bool(first.states) and _agree(first, drafts[index], grammar) and not _is_held(told[0], drafts)
    apart = all(drafts[i].scene is not first.scene for i in own)
    return told[0] if one and fits and apart else None


def _is_known_otherwise(parse: Parse, announced: Draft, named: Draft, knowledge: Knowledge) -> bool:
    """Whether reference data has somebody of this name, and in no office such as the one announced."""
    first, last = named.name or (named.first, named.last)
    rows = find_tenures(parse.cite(named.scene.tokens[first].start, named.scene.tokens[last - 1].end), knowledge)
    codes = {row.office.partition(":")[0] for row in rows if row.state in announced.states}
    return bool(rows) and (announced.office is None or announced.office.code not in codes)


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
