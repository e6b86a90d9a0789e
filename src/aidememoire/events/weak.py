"""Words said within a contact that the report names apart: « Telephone conversation with B », « A congratulated B »."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.events.telling import Telling

_CONTACTS = frozenset({"talks", "call"})


def name_contacts(told: tuple[Telling, ...]) -> tuple[Telling, ...]:
    """`told` with weak tellings given the kind of the contact that a headline names with one of their people only.

    Nothing is done where another sentence tells who met or talked.
    """
    named = next((t for t in told if _is_named(t)), None)
    if named is None or any(_is_told(t) for t in told):
        return told
    other = named.participants[0].actor
    return tuple(_give_kind(t, named) if t.weak and _holds(t, other) else t for t in told)


def _is_named(telling: Telling) -> bool:
    """A headline that names a contact with one side: the other is whose page it is."""
    return (
        telling.segment == "headline"
        and telling.group in _CONTACTS
        and telling.status == "held"
        and not telling.background
        and len(telling.participants) == 1
    )


def _is_told(telling: Telling) -> bool:
    return telling.group in _CONTACTS and not telling.background and len(telling.participants) > 1


def _holds(telling: Telling, actor: int) -> bool:
    people = [p.actor for p in telling.participants]
    return not telling.background and telling.status == "held" and len(people) > 1 and actor in people


def _give_kind(telling: Telling, named: Telling) -> Telling:
    return replace(
        telling,
        kind=named.kind,
        group=named.group,
        mode=named.mode,
        frame=named.frame,
        participants=tuple(replace(p, role=None) for p in telling.participants),
        evidence=(*telling.evidence, named.citation),
        because=(*telling.because, *named.because),
    )
