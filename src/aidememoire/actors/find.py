"""Find the cast of a report: the one door into the actors stage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from aidememoire.actors.bearers import find_senders
from aidememoire.actors.couples import find_couples
from aidememoire.actors.drafts import Draft, find_drafts
from aidememoire.actors.echoes import find_family_names, retag
from aidememoire.actors.evidence import Evidence, Standing
from aidememoire.actors.famous import find_famous, find_famous_words, retag_famous
from aidememoire.actors.introduced import find_introduced
from aidememoire.actors.known import Setting
from aidememoire.actors.listed import extend_listed
from aidememoire.actors.loose import find_loose
from aidememoire.actors.names import split_name
from aidememoire.actors.opposed import find_counterpart_states
from aidememoire.actors.people import Person, find_people, is_aside, is_told
from aidememoire.actors.places import find_places
from aidememoire.actors.reference import resolve
from aidememoire.actors.roster import Roster
from aidememoire.actors.scenes import Text, build_scene
from aidememoire.actors.sides import count_states, find_sides, find_state_mentions, settle_codes
from aidememoire.actors.standing import find_standings
from aidememoire.actors.tokens import Scene
from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import ActorMention, Cast, LocalActor
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.span import Because, Citation
from aidememoire.model.time import TimeMention
from aidememoire.pack.actors import ActorGrammar

_KINDS = {
    "named": "person", "bare": "person", "office": "person", "description": "person", "counterpart": "person",
    "side": "state", "state": "state", "capital": "state", "organisation": "organisation",
    "body": "organisation", "delegation": "delegation",
    "pair": "group", "pronoun": "person",
}  # fmt: skip


def find_cast(
    parse: Parse,
    times: Sequence[TimeMention],
    grammar: ActorGrammar,
    knowledge: Knowledge | None = None,
    days: tuple[date, date] | None = None,
) -> Cast:
    """Everyone in one report, with mentions in order that do not overlap.

    `knowledge` gives the state of people the report says nothing of; what it gave is said in their reasons.
    `days` are the first and last day the page may have been published on, by its own account.
    """
    starts: dict[int, int] = {}
    for time in times:
        start, end = parse.get_range(time.citation.span)
        starts[start] = max(end, starts.get(start, 0))
    text = Text(parse=parse, times=starts, marks=parse.view.folded != parse.view.marked, grammar=grammar)
    scenes = tuple(build_scene(text, number) for number in range(len(parse.sentences)))
    found = tuple(draft for scene in scenes for draft in find_drafts(scene, grammar))
    knowledge = knowledge or Knowledge.empty()
    counts = count_states(scenes)
    setting = Setting(named=counts, days=days, organisations=grammar.organisations)
    famous = find_famous_words(parse, scenes, grammar, knowledge, setting)
    scenes, found = _name_echoes(scenes, found, famous, grammar)
    found = extend_listed(find_loose(found, grammar) if grammar.loose else found)
    people, dropped = find_people(found, grammar, find_famous(found, famous))
    kept = [i for i in range(len(found)) if i not in dropped]
    renumber = {old: new for new, old in enumerate(kept)}
    drafts = tuple(found[i] for i in kept)
    people = tuple(replace(p, drafts=tuple(renumber[i] for i in p.drafts)) for p in people)
    roster = _build_roster(parse, scenes, drafts, people, counts, grammar, knowledge, days)
    for index in range(len(drafts)):
        roster.resolved[index] = resolve(index, roster)
    mentions = tuple(_build_mention(parse, d, roster.resolved[i]) for i, d in enumerate(drafts))
    names = frozenset(word for p in people for word in p.words)
    places = find_places(parse, scenes, [(d.start, d.end) for d in drafts], names, counts)
    couples = find_couples(scenes, roster)
    return Cast(
        actors=tuple(roster.actors),
        mentions=mentions,
        places=places,
        states=find_state_mentions(parse, scenes, counts),
        couples=couples,
    )


def _name_echoes(
    scenes: tuple[Scene, ...], found: tuple[Draft, ...], famous: frozenset[str], grammar: ActorGrammar
) -> tuple[tuple[Scene, ...], tuple[Draft, ...]]:
    """Scenes and drafts, read again where a sentence opens with a family name told in full elsewhere, or `famous`."""
    names = find_family_names(found, grammar)
    again = tuple(retag_famous(retag(scene, names), famous) for scene in scenes)
    drafts = tuple(
        draft
        for old, new in zip(scenes, again, strict=True)
        for draft in (find_drafts(new, grammar) if new is not old else (d for d in found if d.scene is old))
    )
    return again, drafts


def _build_roster(
    parse: Parse,
    scenes: Sequence[Scene],
    drafts: tuple[Draft, ...],
    people: tuple[Person, ...],
    counts: Counter[str],
    grammar: ActorGrammar,
    knowledge: Knowledge,
    days: tuple[date, date] | None,
) -> Roster:
    """People with their standings, before anything else is resolved."""
    owner = {i: number for number, person in enumerate(people) for i in person.drafts}
    held: Counter[str] = Counter()
    for draft in drafts:
        if draft.office is not None and draft.states and not is_aside(draft):
            code = settle_codes(draft.states, counts)
            held.update([code] if code else [])
    family = frozenset(p.family for p in people if p.family is not None)
    sides = find_sides(parse, scenes, counts, held, family, grammar)
    introduced = find_introduced(parse, drafts, people, grammar, knowledge)
    roster = Roster(parse, drafts, owner, sides, counts, grammar.organisations)
    roster.introduced = {announced: named for named, announced in introduced.items()}
    evidence = Evidence(
        parse=parse,
        drafts=drafts,
        sides=sides,
        counts=counts,
        owner=owner,
        knowledge=knowledge,
        across=find_counterpart_states(drafts, counts),
        introduced=introduced,
        senders=find_senders(drafts, grammar),
        organisations=grammar.organisations,
        days=days,
    )
    for person, standing in zip(people, find_standings(people, evidence), strict=True):
        roster.add(
            _build_actor(parse, drafts, person, standing), standing.reading, _find_gender(drafts, person, grammar)
        )
    return roster


def _find_gender(drafts: Sequence[Draft], person: Person, grammar: ActorGrammar) -> str:
    told = [drafts[i].gender for i in person.drafts if drafts[i].gender != "c"]
    if told:
        return told[0]
    rows = grammar.given.get(person.words[0], ()) if len(person.words) > 1 else ()
    genders = {r.code for r in rows if r.sense == "given"}
    return genders.pop() if len(genders) == 1 and len(rows) == 1 else "c"


def _build_actor(parse: Parse, drafts: Sequence[Draft], person: Person, standing: Standing) -> LocalActor:
    own = [i for i in person.drafts if is_told(drafts[i])]
    own = own or [i for i in person.drafts if not is_aside(drafts[i])] or list(person.drafts)
    best = max(own, key=lambda i: (len(split_name(drafts[i].name_words)), -i))
    longest = max(person.drafts, key=lambda i: (len(split_name(drafts[i].name_words)), -i))
    if len(split_name(drafts[best].name_words)) < 2:
        best = longest
    citation = cite_name(parse, drafts[best])
    because = [
        Because(rule=drafts[i].rule, citation=parse.cite(drafts[i].start, drafts[i].end)) for i in person.drafts[:1]
    ]
    return LocalActor(
        kind="person",
        name=" ".join(citation.quote.split()),
        name_citation=citation,
        office=standing.office,
        state=standing.state,
        organisation=standing.organisation,
        because=(*because, *standing.because),
    )


def cite_name(parse: Parse, draft: Draft) -> Citation:
    """The name's own words."""
    if draft.name is None:
        raise ValueError(f"the draft at view offset {draft.start} has no name")
    first, last = draft.name
    return parse.cite(draft.scene.tokens[first].start, draft.scene.tokens[last - 1].end)


def _build_mention(parse: Parse, draft: Draft, actors: tuple[int, ...]) -> ActorMention:
    citation = parse.cite(draft.start, draft.end)
    kind = _KINDS[draft.what]
    if kind == "person" and ((draft.plural and draft.name is None) or len(actors) > 1 or _is_plural_pronoun(draft)):
        kind = "group"
    return ActorMention(
        citation=citation,
        kind=kind,
        name=cite_name(parse, draft) if draft.name is not None else None,
        actors=actors,
        because=(Because(rule=draft.rule, citation=citation),),
    )


def _is_plural_pronoun(draft: Draft) -> bool:
    if draft.what == "description":
        return any(t.has("describers") for t in draft.tokens)
    return draft.what == "pronoun" and draft.tokens[0].is_plural
