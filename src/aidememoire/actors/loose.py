"""Appositions read loosely: a name beside an office phrase that no rule foresaw, of any length.

The rules know the usual shapes of an office. Where a name stands alone although a head noun of offices begins a phrase
that ends at the name, or one that starts right after it, the whole phrase is the office, if nothing between may be
a finite verb, another person or the end of a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from aidememoire.actors.drafts import Draft
from aidememoire.actors.offices import OfficeReading, read_office
from aidememoire.actors.people import is_credited, is_sure
from aidememoire.actors.phrases import LEADERS, find_phrase, find_run_after, find_run_before
from aidememoire.actors.tokens import Scene, Token
from aidememoire.model.quick import quick
from aidememoire.pack.actors import ActorGrammar, OrganisationFact

RULE = "actors.loose-apposition"
_SLIGHT = frozenset({"deputy", "member", "military", "prince", "ambassador"})
"""Offices that stand before a name as a form of address."""
_CLOSERS = frozenset(',;:!<>~"&T')
_STATELY = frozenset(
    """head_of_state head_of_government minister foreign_minister defence_minister deputy_minister state_secretary
    deputy_head_of_government deputy_head_of_state ambassador charge_d_affaires consul envoy representative speaker
    crown_prince governor commissioner attorney_general""".split()
)
"""Offices that are a state's, or an organisation's between states, whatever words follow."""
_SMALL = frozenset("dCDAOoq&,<")
_ENDINGS = frozenset("HaekRPpBUJSM>")
"""Tags of the last word of an office right before its holder's name."""
_OF = ("d", "C", "dD")
_REFUSED = frozenset({"executive", "military", "prince"})


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class _Others:
    """The people a scene names for sure: their words, and the leaders among them by where they begin and end."""

    claimed: frozenset[int]
    begins: Mapping[int, Draft]
    ends: Mapping[int, Draft]


def find_loose(drafts: Sequence[Draft], grammar: ActorGrammar) -> tuple[Draft, ...]:
    """The drafts of a report, with the offices of names that stand alone beside an office phrase."""
    scenes: dict[int, list[Draft]] = {}
    for draft in drafts:
        scenes.setdefault(draft.scene.number, []).append(draft)
    return tuple(draft for found in scenes.values() for draft in _read_scene(found, grammar))


def _read_scene(drafts: list[Draft], grammar: ActorGrammar) -> list[Draft]:
    people = [d for d in drafts if _is_somebody(d, grammar)]
    leaders = [d for d in people if _is_leader(d)]
    others = _Others(
        claimed=frozenset(i for d in people for i in range(d.first, d.last)),
        begins={d.first: d for d in leaders},
        ends={d.last: d for d in leaders},
    )
    read = [_read_draft(draft, others, grammar) for draft in drafts]
    taken = frozenset(i for d in read if d.rule == RULE for i in range(d.first, d.last))
    kept = [d for d in read if d.rule == RULE or taken.isdisjoint(range(d.first, d.last))]
    return sorted(kept, key=lambda d: d.first)


def _read_draft(draft: Draft, others: _Others, grammar: ActorGrammar) -> Draft:
    if _is_alone(draft):
        return _join_before(draft, others, grammar) or _join_after(draft, others, grammar) or draft
    return _join_chain(draft, others, grammar) or draft


def _is_somebody(draft: Draft, grammar: ActorGrammar) -> bool:
    """Whether a draft names a person for sure; capitalised words may be part of the office (« Rodrigues »)."""
    return draft.name is not None and is_sure(draft, grammar)


def _is_alone(draft: Draft) -> bool:
    """Whether a name has no office of its own, or one that is but a form of address."""
    if draft.name is None or draft.what not in ("named", "bare") or draft.member or is_credited(draft):
        return False
    if draft.scene.capitals or (draft.what == "bare" and len(draft.name_words) < 2):
        return False
    return draft.office is None or (draft.office.bare and draft.office.base in _SLIGHT)


def _join_before(draft: Draft, others: _Others, grammar: ActorGrammar) -> Draft | None:
    """« le chargé de gestion …, X »: the phrase that ends at the name."""
    scene, end = draft.scene, draft.first
    comma = scene.tags[end - 1 : end] == ","
    end -= comma
    leader = others.ends.get(end) if comma else None
    stop = leader.first if leader is not None else end
    if not stop or (leader is None and not _may_end(scene.tokens[stop - 1], comma=comma)):
        return None
    first = find_phrase(scene, find_run_before(scene, stop, others.claimed), stop, comma=comma)
    if first is None or _is_adverbial(scene, first, comma=comma) or (comma and not _is_closed(draft, first)):
        return None
    office = _read(scene.tokens[first:end], grammar.organisations)
    if office is None or office.plural:
        return None
    if leader is not None:
        return _give(draft, office) if scene.tags[stop - 1] in "dC" else None
    lead = first - 1 if scene.tags[first - 1 : first] in ("D", "q") else first
    if comma and lead and (scene.tags[lead - 1] == "N" or lead - 1 in others.claimed):
        return None
    return _give(replace(draft, first=lead), office)


def _join_chain(draft: Draft, others: _Others, grammar: ActorGrammar) -> Draft | None:
    """« le vice-Premier ministre chargé de … et ministre des Transports, X »: the office before the one that was read.

    The first must be told with its article, and the two may not be of two states.
    """
    scene, office = draft.scene, draft.office
    if draft.name is None or office is None or draft.what != "named" or draft.plural or draft.member:
        return None
    turned = draft.name[0] == draft.first or scene.tokens[draft.first].start != office.start
    if turned or scene.tags[draft.first - 1 : draft.first] not in ("&", ","):
        return None
    stop = next(i for i in range(draft.name[0], draft.first, -1) if scene.tokens[i - 1].end <= office.end)
    start = find_run_before(scene, draft.first - 1, others.claimed)
    first = find_phrase(scene, start, draft.first - 1, comma=True)
    if first is None or first == 0 or scene.tags[first - 1] not in "Dq":
        return None
    before = _read(scene.tokens[first : draft.first - 1], grammar.organisations)
    whole = _read(scene.tokens[first:stop], grammar.organisations)
    if (
        before is None
        or before.bare
        or whole is None
        or whole.plural
        or (before.states and office.states != before.states)
    ):
        return None
    return _give(replace(draft, first=first - 1), replace(whole, states=office.states, state_token=office.state_token))


def _may_end(token: Token, *, comma: bool) -> bool:
    """Whether an office phrase may end in a word: not in a preposition, nor without a comma in what bears a name."""
    if comma:
        return token.tag not in _SMALL
    return token.tag in _ENDINGS and not token.has("body_namesake")


def _is_closed(draft: Draft, first: int) -> bool:
    """Whether a name after a comma ends there: a sign, « and », what hangs on the verb before it, or its own verb."""
    tags = draft.scene.tags
    after = tags[draft.last : draft.last + 1]
    opens = first == 0 or (first == 1 and tags[0] == "D")
    return (
        after in ("", *_CLOSERS) or (after in tuple("AO") and "v" in tags[:first]) or (opens and after in tuple("vw"))
    )


def _is_adverbial(scene: Scene, first: int, *, comma: bool) -> bool:
    """« Reçu par le ministre, X, … a plaidé »: a phrase before the subject is somebody else's."""
    opening = scene.tags[:first]
    return comma and "x" in opening and "v" not in opening[opening.rfind("x") :]


def _join_after(draft: Draft, others: _Others, grammar: ActorGrammar) -> Draft | None:
    """« X, vice-président de l'Assemblée accompagné de … »: the phrase that begins right after the name."""
    scene, claimed = draft.scene, others.claimed
    if scene.tags[draft.last : draft.last + 1] != ",":
        return None
    article = scene.tags[draft.last + 1 : draft.last + 2] == "D"
    first = draft.last + 1 + article
    head = first
    while scene.tags[head : head + 1] in tuple("rJSMKPBUp"):
        head += 1
    if scene.tags[head : head + 1] not in tuple("Hae") or head in claimed:
        return None
    end = find_run_after(scene, first, claimed)
    follows = (others.begins.get(end + n) for n in (1, 2) if scene.tags[end : end + n] in _OF)
    leader = next((d for d in follows if d is not None), None)
    last = find_run_after(scene, leader.last, claimed) if leader is not None else end
    if article and scene.tags[last : last + 1] not in ("", *_CLOSERS):
        return None
    if leader is None and _names_next(scene, end, claimed):
        return None
    stop = end if leader is None else last if last > leader.last else _end_office(leader)
    office = _read(scene.tokens[first:stop], grammar.organisations)
    return None if office is None or office.plural else _give(replace(draft, last=end), office)


def _end_office(leader: Draft) -> int:
    """Where the leader's own office ends, the name after it left out, with the comma between."""
    tokens = leader.scene.tokens
    return next(
        i for i in range(leader.last, leader.first, -1) if leader.office and tokens[i - 1].end <= leader.office.end
    )


def _is_leader(draft: Draft) -> bool:
    """« conseiller de la chancelière X »: somebody whose official another may be."""
    return draft.name is not None and draft.office is not None and draft.office.base in LEADERS


def _names_next(scene: Scene, end: int, claimed: frozenset[int]) -> bool:
    """Whether a name follows the phrase, which may be its own: « X, le ministre de la Défense, Y »."""
    at = end
    while at < len(scene.tags) and scene.tags[at] in ",Dh":
        at += 1
    return at in claimed


def _give(draft: Draft, office: OfficeReading) -> Draft:
    gender = draft.gender if draft.gender != "c" else office.gender if office.gender in "f" else "c"
    return replace(
        draft, rule=RULE, what="named", office=office, states=office.states or draft.states, gender=gender, plural=False
    )


def _read(tokens: Sequence[Token], facts: Mapping[str, OrganisationFact]) -> OfficeReading | None:
    """The office of the phrase, the states and bodies of its posting left out; none that may be no state's at all."""
    office = read_office(hide_posting(tokens), facts)
    if office is None or (office.base in _REFUSED and not (office.base == "military" and office.states)):
        return None
    public = office.states or office.organisation or office.body or office.domain or office.bare
    return office if public or office.code in _STATELY or office.base in _STATELY else None


def hide_posting(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The words, those that say where one is posted told as mere places: « à Maurice », « auprès de l'Union »."""
    shown: list[Token] = []
    sent = "SKMU" if any(t.tag == "a" for t in tokens) else "SKM"
    for i, token in enumerate(tokens):
        posted = token.tag in sent and _is_posting(tokens, i)
        shown.append(replace(token, tag="L", rows=()) if posted else token)
    return tuple(shown)


def _is_posting(tokens: Sequence[Token], index: int) -> bool:
    at = index - 1
    while at >= 0 and tokens[at].tag in "DpdCS&,KU":
        if tokens[at].tag in "dC" and not _follows_preposition(tokens, at):
            return False
        at -= 1
    return at >= 0 and tokens[at].tag in "AOo"


def _follows_preposition(tokens: Sequence[Token], index: int) -> bool:
    """« auprès de », « au sein de »: the word for `of` belongs to a preposition."""
    return index > 0 and tokens[index - 1].tag in "Oo"
