"""One host, several audiences: « Même exercice avec C », « Puis ce fut le tour de D », after « A a reçu B »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.clause import Group, find_groups
from aidememoire.events.lead import find_times
from aidememoire.events.rows import is_row
from aidememoire.events.screen import ENVOYS
from aidememoire.events.telling import Telling
from aidememoire.model.actors import ActorMention, Cast
from aidememoire.model.events import Participant
from aidememoire.model.span import Because
from aidememoire.pack.events import EventGrammar
from aidememoire.rules.rule import Rule

_MET = frozenset({"talks", "call"})
_REACH = 9
"""How many sentences later a guest may still be told as the next of the same host."""


def find_audiences(
    parse: Parse,
    gists: Sequence[Gist],
    cast: Cast,
    grammar: EventGrammar,
    own: tuple[Telling, ...],
    announced: tuple[Telling, ...],
) -> tuple[Telling, ...]:
    """A contact for each official whom the words of a later sentence put in the row of those met before.

    Only people in office of another side than the one who meets them, and of whom no other contact is told. After an
    `announced` row of guests left unnamed (« reçoit plusieurs ministres ») the subject of a sentence is one of them.
    """
    open_rows = [t for t in announced if t not in own and is_row(t, cast)]
    firm = [*open_rows, *(t for t in own if _is_base(t, cast))]
    known = {p.actor for t in own if not t.background and t.segment != "headline" for p in t.participants}
    found: list[Telling] = []
    for order, gist in enumerate(gists):
        if gist.sentence.segment != "body" or not any(t.order < order <= t.order + _REACH for t in (*firm, *found)):
            continue
        waits = any(t.order < order <= t.order + _REACH for t in open_rows)
        for rule in grammar.audiences:
            match = rule.pattern.search(gist.text)
            if (
                match is None
                or _is_doubtful(gist, match, grammar)
                or (_read(rule, match)[0] == "subject" and not waits)
            ):
                continue
            fresh = _build_each(parse, gist, order, cast, grammar, rule, match, (*firm, *found), known)
            found.extend(fresh)
            known.update(p.actor for t in fresh for p in t.participants)
            if fresh:
                break
    return tuple(found)


def _is_base(telling: Telling, cast: Cast) -> bool:
    people = [p for p in telling.participants if cast.actors[p.actor].kind == "person"]
    told = telling.status == "held" and not telling.background and telling.segment != "headline"
    return told and telling.group in _MET and len(people) > 1


def _is_doubtful(gist: Gist, match: re.Match[str], grammar: EventGrammar) -> bool:
    """Whether the words are quoted, denied, or tell of what is still to come or long past."""
    before = gist.text[: match.end()]
    near = gist.text[max(0, match.start() - 60) : match.end() + 90]
    odd = (grammar.words.denial, grammar.words.fates.postponed, grammar.words.fates.cancelled, grammar.words.ahead)
    quoted = before.count("«") > before.count("»")
    return quoted or any(p.search(near) for p in odd) or grammar.words.past_time.search(near) is not None


def _build_each(
    parse: Parse,
    gist: Gist,
    order: int,
    cast: Cast,
    grammar: EventGrammar,
    rule: Rule,
    match: re.Match[str],
    earlier: tuple[Telling, ...],
    known: set[int],
) -> list[Telling]:
    """One telling for each of the group named at `who`."""
    groups = find_groups(parse, gist, grammar.words)
    group = next((g for g in groups if g.start <= match.start("who") < g.end), None)
    base = max((t for t in earlier if t.order < order), key=lambda t: t.order, default=None)
    if group is None or base is None or (_read(rule, match)[0] == "governed" and not group.governor):
        return []
    told = []
    for mention in _list_fresh(group, cast, known):
        host = _find_host(mention.actors[0], base, earlier, cast)
        if host is not None and not _names_another(gist, mention, known, cast):
            told.append(_build(parse, gist, order, grammar, rule, match, base, (host, mention)))
    return told


def _read(rule: Rule, match: re.Match[str]) -> tuple[str, str]:
    """How the guest stands in the words, and the kind of contact they name ("" where they name none)."""
    stands, _, kind = rule.build(match).partition("/")
    return stands, kind


def _build(
    parse: Parse,
    gist: Gist,
    order: int,
    grammar: EventGrammar,
    rule: Rule,
    match: re.Match[str],
    base: Telling,
    sides: tuple[Participant, ActorMention],
) -> Telling:
    """The next contact of the kind of the one told before."""
    host, mention = sides
    kind = (_read(rule, match)[1] or base.kind) if base.group == "talks" else base.kind
    guest = "guest" if kind == "reception" and host.role == "host" else None
    cited = gist.cite(parse, match.start(), match.end())
    return Telling(
        citation=cited,
        kind=kind,
        group=base.group,
        mode=base.mode if base.group == "call" else None,
        status="held",
        background=False,
        participants=(host, Participant(actor=mention.actors[0], role=guest, citation=mention.citation)),
        times=find_times(gist, match, grammar.words),
        place=base.place if base.group == "talks" else None,
        because=(Because(rule=rule.name, citation=cited),),
        segment=gist.sentence.segment,
        order=order,
    )


def _list_fresh(group: Group, cast: Cast, known: set[int]) -> list[ActorMention]:
    """Those of the group who are people in office with a name and a side, told of in no contact before."""
    return [
        m
        for m in group.mentions
        if m.kind == "person"
        and len(m.actors) == 1
        and m.actors[0] not in known
        and (a := cast.actors[m.actors[0]]).name is not None
        and a.office is not None
        and a.state is not None
    ]


def _names_another(gist: Gist, guest: ActorMention, known: set[int], cast: Cast) -> bool:
    """« D a promis, après un entretien avec C »: whether the sentence names an official whose own contact it is."""
    side = cast.actors[guest.actors[0]].state
    others = {i for _, _, m in gist.find_mentions() if isinstance(m, ActorMention) for i in m.actors}
    return any(
        i not in (*known, *guest.actors) and (a := cast.actors[i]).kind == "person" and a.office and a.state != side
        for i in others
    )


def _find_host(guest: int, base: Telling, earlier: tuple[Telling, ...], cast: Cast) -> Participant | None:
    """The one who meets them all: in most contacts before, else the host, else the first of the last contact."""
    people = [p for p in base.participants if p.role != "present" and cast.actors[p.actor].kind == "person"]
    if not people:
        return None
    counts = {p.actor: sum(p.actor in {q.actor for q in t.participants} for t in earlier) for p in people}
    host = max(people, key=lambda p: (counts[p.actor], p.role in ("host", "initiator"), -people.index(p)))
    mine, theirs = cast.actors[host.actor].state, cast.actors[guest]
    if mine is None:
        return host if theirs.office is not None and theirs.office.code in ENVOYS else None
    return host if mine != theirs.state else None
