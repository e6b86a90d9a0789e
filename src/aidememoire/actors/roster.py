"""The roster: actors of one report as they become known while its phrases are resolved in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from aidememoire.actors.counterparts import find_carried_office, is_free
from aidememoire.actors.drafts import Draft
from aidememoire.actors.office_codes import CORE, NATIONAL, UNIQUE, get_organisation_code
from aidememoire.actors.offices import OfficeReading
from aidememoire.actors.people import is_aside
from aidememoire.actors.shared import find_rivals, find_shared_state
from aidememoire.actors.sides import Sides, settle_codes
from aidememoire.actors.standing import build_office, get_organisation
from aidememoire.actors.tokens import Token
from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import LocalActor
from aidememoire.model.span import Because
from aidememoire.pack.actors import OrganisationFact

_SUBJECTS = frozenset({"named", "bare", "office", "counterpart", "description", "pronoun"})


_ALONE = UNIQUE | {"deputy_head_of_government", "deputy_head_of_state"}
"""Offices of which a state has one or few, so that they are told without a name."""


class Roster:
    """Actors, and which draft is about whom. Grows only; `resolved` maps draft indexes to actor indexes.

    `introduced` maps the draft that announces somebody without a name to the draft that names him or her.
    """

    def __init__(
        self,
        parse: Parse,
        drafts: tuple[Draft, ...],
        owner: dict[int, int],
        sides: Sides,
        counts: Counter[str],
        facts: Mapping[str, OrganisationFact],
    ) -> None:
        self.parse, self.drafts, self.owner, self.sides, self.counts = parse, drafts, owner, sides, counts
        self.facts = facts
        self.actors: list[LocalActor] = []
        self.readings: dict[int, OfficeReading] = {}
        self.genders: dict[int, str] = {}
        self.resolved: dict[int, tuple[int, ...]] = {}
        self.introduced: dict[int, int] = {}
        self._bodies: dict[tuple[str, str | None], int] = {}

    def add(self, actor: LocalActor, reading: OfficeReading | None = None, gender: str = "c") -> int:
        """Add an actor; its index."""
        self.actors.append(actor)
        number = len(self.actors) - 1
        if reading is not None:
            self.readings[number] = reading
        self.genders[number] = gender
        return number

    def _get_body(self, kind: str, key: str, draft: Draft, actor: LocalActor) -> int:
        if (kind, key) not in self._bodies:
            self._bodies[kind, key] = self.add(actor)
        return self._bodies[kind, key]

    def get_state(self, code: str, draft: Draft) -> int:
        """The actor that stands for a state."""
        actor = self._build("state", None, code, None, draft)
        return self._get_body("state", code, draft, actor)

    def get_organisation(self, draft: Draft) -> int:
        """The actor that stands for an organisation; its state is the owner's, or its own code when between states."""
        token = next(t for t in draft.tokens if t.tag == "U")
        code = get_organisation_code(token)
        fact = self.facts.get(code)
        state = fact.state if fact is not None and fact.state else code
        actor = self._build("organisation", token, state, code, draft)
        return self._get_body("organisation", code, draft, actor)

    def get_named_body(self, draft: Draft) -> int:
        """The actor that stands for a body known by its printed name only."""
        named = self.parse.cite(draft.tokens[1].start, draft.end)
        code = settle_codes(draft.states, self.counts) if draft.states else None
        name = " ".join(named.quote.split())
        actor = LocalActor(
            kind="organisation",
            name=name,
            name_citation=named,
            office=None,
            state=code,
            organisation=name,
            because=(Because(rule=draft.rule, citation=self.parse.cite(draft.start, draft.end)),),
        )
        return self._get_body("organisation", self.parse.view.folded[draft.tokens[1].start : draft.end], draft, actor)

    def get_delegation(self, index: int) -> int:
        """The actor that stands for a delegation: one for each state in a report."""
        draft = self.drafts[index]
        code = settle_codes(draft.states, self.counts) if draft.states else None
        body = next((self.parse.get_text(t.start, t.end) for t in draft.tokens if t.tag in "UB"), None)
        if code is None:
            unit = next((get_organisation_code(t) for t in draft.tokens if t.tag == "U"), None)
            fact = self.facts.get(unit or "")
            code = fact.state if fact is not None else None
        actor = self._build("delegation", None, code, body, draft)
        return self._get_body("delegation", code or draft.scene.sentence.segment + str(index), draft, actor)

    def _build(self, kind: str, name: Token | None, state: str | None, body: str | None, draft: Draft) -> LocalActor:
        citation = self.parse.cite(draft.start, draft.end)
        named = self.parse.cite(name.start, name.end) if name else None
        return LocalActor(
            kind=kind,
            name=named.quote if named else None,
            name_citation=named,
            office=None,
            state=state,
            organisation=body,
            because=(Because(rule=draft.rule, citation=citation),),
        )

    def find_shared(self, draft: Draft) -> str | None:
        """The state of an unnamed holder of an office that a few states have (« The Foreign Secretary met … »)."""
        if draft.office is None or draft.states or draft.plural:
            return None
        held = find_rivals(self.drafts.index(draft), self.drafts, self.owner, [a.state for a in self.actors])
        printed = self.parse.cite(draft.office.start, draft.office.end).quote
        return find_shared_state(printed, held, self.counts, self.sides)

    def find_across(self, draft: Draft) -> str | None:
        """« The Prime Minister spoke to the Peruvian President X »: the office of one side alone.

        That is the page's own state, else the one other state the report names, or names far more than any third.
        """
        office = draft.office
        if office is None or draft.states or office.former or office.code not in _ALONE:
            return None
        if draft.scene.tags[draft.last : draft.last + 1] == "d":
            return None
        if (seat := self.find_seat(draft)) is not None:
            return seat
        beside = {self.actors[owner].state for i, owner in self.owner.items() if self.drafts[i].scene is draft.scene}
        if len(beside) != 1 or None in beside:
            return None
        other = beside.pop()
        if self.sides.owner not in (None, other):
            return self.sides.owner
        rest = set(self.counts) - {other}
        if other not in self.counts or (len(rest) > 1 and self.sides.strict):
            return None
        ranked = sorted(rest, key=lambda code: (-self.counts[code], code))
        clear = len(ranked) == 1 or (len(ranked) > 1 and self.counts[ranked[0]] >= 3 * self.counts[ranked[1]])
        return ranked[0] if clear and (len(ranked) == 1 or ranked[0] in self.sides.main) else None

    def is_opposite(self, draft: Draft) -> bool:
        """Whether the head of a state or government told alone stands opposite an official of one foreign state."""
        office = draft.office
        if self.sides.strict or office is None or office.code not in ("head_of_state", "head_of_government"):
            return False
        if draft.states or office.former or draft.scene.tags[draft.last : draft.last + 1] == "d":
            return False
        owners = {owner for i, owner in self.owner.items() if self.drafts[i].scene is draft.scene}
        beside = {self.actors[owner].state for owner in owners}
        officials = [o for o in owners if self.actors[o].kind == "person" and self.actors[o].office is not None]
        return len(beside) == 1 and None not in beside and len(officials) == len(owners) and len(self.counts) == 1

    def find_seat(self, draft: Draft) -> str | None:
        """« L'Élysée a annoncé que le président se rendrait à X »: of the state whose seat of government says so."""
        if draft.office is None or draft.states or draft.office.former or draft.office.code not in _ALONE:
            return None
        said = [d for d in self.drafts if d.scene is draft.scene and d.end <= draft.start]
        seats = {s for d in said if d.what == "capital" and "M" in d.scene.tags[d.first : d.last] for s in d.states}
        alone = len(said) == 1 and "&" not in draft.scene.tags[: said[0].last + 1]
        return seats.pop() if len(seats) == 1 and alone and is_free(said[0]) and is_free(draft) else None

    def add_unnamed(self, index: int, referent: int | None = None, state: str | None = None) -> tuple[int, ...]:
        """An official known by office alone (« le ministre mauritanien des Affaires étrangères »).

        `state` is given for one of several officials that an office in the plural lists.
        """
        draft = self.drafts[index]
        reading = draft.office or (self.readings.get(referent) if referent is not None else None)
        listed = state is not None
        if state is None and draft.states:
            state = settle_codes(draft.states, self.counts)
        shared = self.find_shared(draft)
        across = self.find_across(draft) if state is None and shared is None else None
        state = state or shared or across
        citation = self.parse.cite(draft.start, draft.end)
        if reading is None and state is None:
            return ()
        office = None
        if reading is not None and draft.office is not None and not listed:
            office = build_office(self.parse, reading)
        elif reading is not None:
            office = find_carried_office(self.parse, reading, draft)
        if state is None and reading is not None and reading.intergovernmental:
            state = reading.organisation
        rules = [draft.rule, *(["actors.office-of-few-states"] if shared else ["actors.other-side"] if across else [])]
        if state is None and reading is not None and not reading.former and not draft.own:
            near = not self.sides.strict and self.sides.host in self.sides.main and reading.code in CORE
            state = (self.sides.home if reading.code in NATIONAL else None) or (self.sides.host if near else None)
            rules += ["actors.home-side"] if state else []
        told = reading is None or reading.domain or reading.organisation or reading.body or self.is_opposite(draft)
        if state is None and not told:
            return ()
        actor = LocalActor(
            kind="person",
            name=None,
            name_citation=None,
            office=office,
            state=state,
            organisation=get_organisation(reading, self.parse) if reading else None,
            because=tuple(Because(rule=rule, citation=citation) for rule in rules),
        )
        return (self.add(actor, reading, draft.gender),)

    def may_be(self, actor: int, gender: str) -> bool:
        """Whether an actor may be spoken of in this gender."""
        return self.genders.get(actor, "c") in ("c", gender)

    def learn(self, actor: int, gender: str) -> None:
        """A pronoun tells the gender of an actor of whom nothing told it before."""
        if gender in ("m", "f") and self.genders.get(actor, "c") == "c":
            self.genders[actor] = gender

    def find_subject(self, number: int, before: int) -> int | None:
        """The person that opens sentence `number`: its first phrase that no preposition governs."""
        for i, draft in enumerate(self.drafts[:before]):
            if draft.scene.number != number or is_aside(draft):
                continue
            if draft.what in ("state", "capital", "organisation", "body", "side", "delegation", "pair") and is_free(
                draft
            ):
                return None
            if draft.what in _SUBJECTS and is_free(draft):
                actors = self.resolved.get(i, ())
                people = [a for a in actors if self.actors[a].kind == "person"]
                return people[0] if len(people) == 1 else None
        return None

    def has_other_subject(self, number: int) -> bool:
        """Whether sentence `number` has a subject that is no single person, or none that was understood."""
        return any(d.scene.number == number and is_free(d) and not is_aside(d) for d in self.drafts)
