"""Drafts: noun phrases that rules found in one sentence, before anyone knows who they are about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from aidememoire.actors.groups import find_gender, find_group_states, is_owner, is_refused
from aidememoire.actors.joined import find_joined, find_next_state, find_served
from aidememoire.actors.national import place_office
from aidememoire.actors.office_codes import HEADS
from aidememoire.actors.offices import OfficeReading, find_inner, list_open_states, list_states, read_office
from aidememoire.actors.tokens import Scene, Token, get_states
from aidememoire.model.quick import quick
from aidememoire.pack.actors import ActorGrammar
from aidememoire.rules.rule import Rule
from aidememoire.rules.sieve import choose_by_letters

_NAME = re.compile(r"n{0,2}N(?:[ndh]{0,3}N)*")
CROWNED = frozenset({"monarch", "prince", "crown_prince"})
"""Offices after whose holder's own name the state is printed (« le roi Olav de Norvège »)."""
WHOLE = frozenset({"head_of_government", "head_of_state", "deputy_head_of_government", "foreign_minister"})
"""Offices that are told in full by their own word."""
_OF_STATE = re.compile(r"(?:dD?|C)p?(?P<state>S)|<(?P<bracketed>[SJ])>|<P[^<>]*>")


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A phrase over tokens `[first, last)` of scene `scene`.

    what      named, bare, office, description, counterpart, side, pair, pronoun, delegation, state, capital,
              organisation, body
    name      token range of the name, or None
    states    codes the words allow; several when a word is ambiguous
    series    number of the coordination the draft is the k-th member of (offices in the plural, counterparts)
    """

    scene: Scene
    first: int
    last: int
    rule: str
    what: str
    name: tuple[int, int] | None = None
    office: OfficeReading | None = None
    states: tuple[str, ...] = ()
    gender: str = "c"
    plural: bool = False
    member: int = 0
    own: bool = False

    @property
    def start(self) -> int:
        """View offset of the first character."""
        return self.scene.tokens[self.first].start

    @property
    def end(self) -> int:
        """View offset after the last character."""
        return self.scene.tokens[self.last - 1].end

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The words of the phrase."""
        return self.scene.tokens[self.first : self.last]

    @property
    def name_words(self) -> tuple[str, ...]:
        """The folded words of the name."""
        if self.name is None:
            return ()
        return tuple(t.text for t in self.scene.tokens[self.name[0] : self.name[1]])


def find_drafts(scene: Scene, grammar: ActorGrammar) -> tuple[Draft, ...]:
    """Drafts of one sentence, in order; a rule that comes first claims its words."""
    taken = [False] * len(scene.tokens)
    found: list[Draft] = []
    for rule in choose_by_letters(grammar.rules, scene.tags):
        at = 0
        while at <= len(scene.tags):
            match = rule.pattern.search(scene.tags, at)
            if match is None:
                break
            at = max(match.end(), match.start() + 1)
            if match.end() == match.start() or any(taken[match.start() : match.start() + 1]):
                at = match.start() + 1
                continue
            drafts = tuple(build_drafts(rule, match, scene, grammar))
            if drafts and not any(taken[drafts[0].first : drafts[-1].last]):
                found.extend(drafts)
                at = max(at if len(drafts) > 1 else drafts[-1].last, match.start() + 1)
                for draft in drafts:
                    taken[draft.first : draft.last] = [True] * (draft.last - draft.first)
            else:
                at = match.start() + 1
    return tuple(sorted(found, key=lambda d: d.first))


def build_drafts(rule: Rule, match: re.Match[str], scene: Scene, grammar: ActorGrammar) -> Iterator[Draft]:
    """The drafts one match of one rule gives: one, or one for each name of a coordination."""
    what = rule.build(match)
    if what is None:
        return
    groups = {key: match.span(key) for key, value in match.groupdict().items() if value}
    if is_refused(scene, what, match.end(), groups):
        return
    if "partners" in groups:
        groups["rest"] = groups.pop("partners")
    begin, parted = match.start(), find_joined(scene, groups) if grammar.strict else None
    if parted is not None:
        yield _build_alone(rule, scene, begin, parted, groups, grammar)
        begin, groups["office"] = parted + 1, (parted + 1, groups["office"][1])
        del groups["lead"]
    second = find_next_state(scene, groups)
    if second is not None:
        # the words before are somebody else's: other rules read them
        begin, groups["office"] = second + 1, (second + 1, groups["office"][1])
        groups.pop("lead", None)
    served = find_served(scene, groups)
    yield from (_build_draft(rule, what, scene, span, own, grammar) for span, own in served)
    if served:
        return
    draft = _build_draft(rule, what, scene, (begin, match.end()), groups, grammar)
    if "second" in groups:
        yield from _build_pairs(draft, scene, groups, grammar)
        return
    if "rest" in groups and "office" in groups and groups["rest"][0] < groups["office"][0]:
        yield from _build_turned(draft, scene, groups)
        return
    listed = _list_own_states(draft) if draft.plural and draft.name is not None else ()
    yield replace(draft, states=listed[0] if "rest" in groups else ()) if len(listed) > 1 else draft
    if "rest" in groups:
        yield from _build_rest(draft, scene, groups["rest"])


def _build_draft(
    rule: Rule,
    what: str,
    scene: Scene,
    found: tuple[int, int],
    groups: dict[str, tuple[int, int]],
    grammar: ActorGrammar,
) -> Draft:
    """The draft of the tokens `found`, with the office, the states and the gender its words tell."""
    first = _drop_plural(scene, found[0], groups, grammar)
    office = _read_own_office(scene, groups, grammar)
    if office is not None and office.base not in CROWNED and not (office.plural and "rest" in groups):
        groups.pop("realm", None)
    last = max([end for key, (_, end) in groups.items() if key not in ("rest", "close", "comma")] + [found[0] + 1])
    if not groups or what in ("delegation", "pair", "organisation", "description", "pronoun", "side", "state"):
        last = found[1]
    bracket = groups.get("state", groups.get("field"))
    if bracket is not None and "name" in groups and bracket > groups["name"]:
        last = bracket[1] + 1
    return Draft(
        scene=scene,
        first=first,
        last=last,
        rule=rule.name,
        what=what,
        name=groups.get("name"),
        office=office,
        states=find_group_states(scene, groups, office, grammar.organisations),
        gender=find_gender(scene, groups, office),
        plural=office.plural if office else False,
        own="own" in groups or ("lead" in groups and scene.tags[groups["lead"][0]] == "q"),
    )


def _build_alone(
    rule: Rule, scene: Scene, first: int, last: int, groups: Mapping[str, tuple[int, int]], grammar: ActorGrammar
) -> Draft:
    """The official without a name who shares an article with the next one."""
    office = _read_own_office(scene, {"office": (groups["office"][0], last)}, grammar)
    states = office.states if office else ()
    return Draft(scene=scene, first=first, last=last, rule=rule.name, what="office", office=office, states=states)


def _read_own_office(
    scene: Scene, groups: Mapping[str, tuple[int, int]], grammar: ActorGrammar
) -> OfficeReading | None:
    """The office before the name, or the one after it where that says more."""
    own = _leave_rank(scene, *groups["office"]) if "office" in groups else None
    office = read_office(scene.tokens[slice(*own)], grammar.organisations) if own is not None else None
    after = groups["after"] if "after" in groups and not is_owner(scene, groups["after"][1]) else None
    if after is not None and (office is None or (office.bare and office.base not in WHOLE)):
        office = read_office(scene.tokens[slice(*after)], grammar.organisations) or office
    return place_office(office, scene.text, grammar) if office is not None else None


def _leave_rank(scene: Scene, start: int, end: int) -> tuple[int, int]:
    """The office without a rank of arms after a comma, which is the name's (« commander of the fleet, Gen. X »)."""
    return (start, end - 2) if scene.tags[end - 2 : end] == ",k" and end - 2 > start else (start, end)


def _drop_plural(scene: Scene, first: int, groups: dict[str, tuple[int, int]], grammar: ActorGrammar) -> int:
    """Where the phrase of one person begins, once another's office before his own is left out of `groups`."""
    if "office" not in groups or "name" not in groups or "rest" in groups:
        return first
    start, end = groups["office"]
    turned = "comma" in groups or groups["name"][0] < start
    inner = start if turned or grammar.sent else find_inner(scene.tokens, start, end)
    single = max(_find_single(scene, start, end), inner)
    groups["office"] = (single, end)
    return first if single == start else single


def _find_single(scene: Scene, start: int, end: int) -> int:
    """Where the office of one person begins: after one in the plural (« …, les ministres, le porte-parole X »)."""
    plural = False
    for i in range(start, end):
        token = scene.tokens[i]
        if token.tag in HEADS and any(r.sense.endswith("p") for r in token.rows if r.file.endswith("offices.csv")):
            plural = True
        elif plural and token.tag == "," and any(t.tag in HEADS for t in scene.tokens[i:end]):
            return i + 1
    return start


def _build_pairs(
    draft: Draft, scene: Scene, groups: dict[str, tuple[int, int]], grammar: ActorGrammar
) -> Iterator[Draft]:
    """« X et Y, respectivement ministre letton et ministre chilienne »: the first office is the first name's."""
    spans = [m.span() for m in _NAME.finditer(scene.tags, groups["name"][0], groups["rest"][1])]
    if len(spans) != 2:
        return
    for number, (span, key) in enumerate(zip(spans, ("first", "second"), strict=True)):
        office = read_office(scene.tokens[slice(*groups[key])], grammar.organisations)
        yield replace(
            draft,
            first=span[0] if number else draft.first,
            last=groups["second"][1] if number else span[1],
            name=span,
            office=office,
            states=office.states if office else (),
            gender=office.gender if office and office.gender != "c" else "c",
        )


def _build_turned(draft: Draft, scene: Scene, groups: dict[str, tuple[int, int]]) -> Iterator[Draft]:
    """Names before one office in the plural; each with its own state where the office lists as many."""
    spans = [m.span() for m in _NAME.finditer(scene.tags, groups["name"][0], groups["rest"][1])]
    if not draft.plural:
        return
    listed = list_open_states(scene.tokens[slice(*groups["office"])])
    for number, span in enumerate(spans):
        first, last = (draft.first if number == 0 else span[0]), span[1]
        while number and scene.tags[first - 1] == "h":
            first -= 1
        states = listed[number] if len(listed) == len(spans) else draft.states
        last = draft.last if number == len(spans) - 1 else last
        gender = draft.gender if number == 0 else "c"
        yield replace(draft, first=first, last=last, name=span, states=states, member=number, gender=gender)


def _build_rest(draft: Draft, scene: Scene, span: tuple[int, int]) -> Iterator[Draft]:
    """Further names of a coordination, each with the office of the first when it stands in the plural.

    « les ministres du Japon et du Chili, X et Y » gives each name its own state.
    """
    total = 1 + sum(1 for _ in _NAME.finditer(scene.tags, *span))
    listed = _list_own_states(draft) if draft.plural else ()
    for number, match in enumerate(_NAME.finditer(scene.tags, *span), start=1):
        first = match.start()
        while first > span[0] and scene.tags[first - 1] == "h":
            first -= 1
        at = first - 2 if scene.tags[first - 1] == "," and scene.tags[first - 2] in "JSK" else first - 1
        qualifier = scene.tokens[at] if scene.tags[at] in "JSK" and at >= span[0] else None
        shared = draft.plural or draft.what == "counterpart"
        own = listed[number] if len(listed) == total else draft.states
        after = _OF_STATE.match(scene.tags, match.end(), span[1])
        qualifier = scene.tokens[after.start(after.lastgroup)] if after and after.lastgroup else qualifier
        own = get_states(qualifier) if qualifier is not None else own
        first = len(scene.tags[:at].rstrip("dDC")) if qualifier is not None and after is None else first
        yield replace(
            draft,
            first=first,
            last=after.end() if after is not None else match.end(),
            name=match.span(),
            what=draft.what if shared else "named",
            office=draft.office if shared else None,
            states=own if shared or qualifier is not None else (),
            gender="c",
            member=number,
        )


def find_listed_states(draft: Draft) -> tuple[str, ...]:
    """The states an office in the plural lists by name, in order."""
    stop = draft.name[0] if draft.name else draft.last
    return list_states(draft.scene.tokens[draft.first : stop])


def _list_own_states(draft: Draft) -> tuple[tuple[str, ...], ...]:
    """The same, with every code that an ambiguous word allows (« congolais »)."""
    stop = draft.name[0] if draft.name else draft.last
    return list_open_states(draft.scene.tokens[draft.first : stop])
