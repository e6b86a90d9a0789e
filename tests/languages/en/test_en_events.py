"""Who met whom, in English, in every voice and shape, on hand-made gists."""

from __future__ import annotations

import pytest

from aidememoire.events.find import find_events
from aidememoire.languages.en.events import GRAMMAR, build_titled
from aidememoire.lexicon.rows import Row
from aidememoire.model.events import EventMention
from build import Built, build_report

X = "[P id=x st=ES:Spanish Foreign Minister Diego Alarcon]"
Y = "[P id=y st=PE:Peruvian Ambassador Hugo Tineo]"
Z = "[P id=z st=PE:Peruvian President Rosa Quispe]"
HOME = "[P id=h st=ES:Spanish Fisheries Minister Iker Sola]"
T = "[T weekday=1 day=4 month=3:Tuesday, March 4]"
AT = "in [L in=ES:Madrid]"
LIMA = "[L in=PE:Lima]"
PERU = "[S st=PE:Peru]"


def read(marked: str) -> tuple[Built, tuple[EventMention, ...]]:
    """The events of a marked report."""
    built = build_report(marked)
    return built, find_events(built.parse, built.gists, built.cast, GRAMMAR)


def tell(marked: str) -> tuple[str, ...]:
    """Each event as `kind status name:role name:role`, people by the ids of their marks, sorted."""
    built, events = read(marked)
    ids = {index: name for name, index in built.names.items()}
    told = []
    for event in events:
        people = sorted(f"{ids[p.actor]}:{p.role or '-'}" for p in event.participants)
        told.append(" ".join((event.kind, event.status, *people)))
    return tuple(told)


SHAPES = [
    (f"{X} received {Y} on {T} {AT}.", "reception held x:host y:guest"),
    (f"{Y} was received on {T} {AT} by {X}.", "reception held x:host y:guest"),
    (f"Receiving {Y} on {T}, {X} praised the ties.", "reception held x:host y:guest"),
    (f"{X} receives {Y}", "reception held x:host y:guest"),
    (f"{X} will receive {Y}.", "reception planned x:host y:guest"),
    (f"{X} to receive {Y} {AT}", "reception planned x:host y:guest"),
    (f"{X} welcomed {Y} {AT}.", "reception held x:host y:guest"),
    (f"{X} hosted {Z} {AT}.", "reception held x:host z:guest"),
    (f"{X} hosted a working dinner for {Z}.", "reception held x:host z:guest"),
    (f"{Y} paid a courtesy call on {X}.", "reception held x:host y:guest"),
    (f"{Y} called on {X} on {T}.", "reception held x:host y:guest"),
    (f"{Y} paid a farewell call to {X}.", "reception held x:host y:guest"),
    (f"{X} told {Y} during a reception {AT} on {T} that trade grew.", "reception held x:host y:guest"),
    (f"{X} met with {Z} on {T}.", "meeting held x:- z:-"),
    (f"{X} and {Z} met on the sidelines of the summit {AT}.", "meeting held x:- z:-"),
    (f"{X} meets {Z}", "meeting held x:- z:-"),
    (f"{X} held a bilateral meeting with {Z} {AT}.", "meeting held x:- z:-"),
    (f"{X} and {Z} held talks.", "meeting held x:- z:-"),
    (f"Following talks with {Z} {AT}, {X} spoke of trade.", "meeting held x:- z:-"),
    (f"At a meeting with {Z}, {X} spoke of trade.", "meeting held x:- z:-"),
    (f"{X} told {Z} at their meeting {AT} that trade grew.", "meeting held x:- z:-"),
    (f"{X} exchanged views with {Z}.", "meeting held x:- z:-"),
    (f"{X} and {Z} discussed fishing {AT}.", "meeting held x:- z:-"),
    (f"{X}'s Meeting with {Z}", "meeting held x:- z:-"),
    (f"{X} summoned {Y}.", "meeting held x:host y:guest"),
    (f"{Y} was summoned by {X}.", "meeting held x:host y:guest"),
    (f"{X}, who met {Z} on {T}, spoke of trade.", "meeting held x:- z:-"),
    (f"{X} is scheduled to meet {Z}.", "meeting planned x:- z:-"),
    (f"{X} and {Z} agreed to meet next month.", "meeting planned x:- z:-"),
    (f"{X} proposed to meet {Z}.", "meeting proposed x:- z:-"),
    (f"{X} did not meet {Z}.", "meeting denied x:- z:-"),
    (f"{X} denied having met {Z}.", "meeting denied x:- z:-"),
    (f"The meeting between {X} and {Z} has been postponed.", "meeting postponed x:- z:-"),
    (f"The meeting between {X} and {Z} was called off.", "meeting cancelled x:- z:-"),
    (f"{X} spoke by phone with {Z} on {T}.", "call held x:- z:-"),
    (f"{X} spoke today with {Z}.", "call held x:- z:-"),
    (f"{X} and {Z} talked over the phone.", "call held x:- z:-"),
    (f"{X} phoned {Z}.", "call held x:initiator z:recipient"),
    (f"{X} received a phone call on {T} from {Z}.", "call held x:recipient z:initiator"),
    (f"{X} had a telephone conversation with {Z}.", "call held x:- z:-"),
    (f"{X} and {Z} held a video conference.", "call held x:- z:-"),
    (f"{X}'s Call with {Z}", "call held x:- z:-"),
    (f"{X} arrived in {LIMA} on {T}.", "visit held x:guest"),
    (f"{X} visited {PERU} on {T}.", "visit held x:guest"),
    (f"{X} is on a visit to {PERU}.", "visit held x:guest"),
    (f"{X} was in {LIMA} for a working visit.", "visit held x:guest"),
    (f"{X} paid a state visit to {PERU}.", "visit held x:guest"),
    (f"{X} arrived in {LIMA} at the invitation of {Z}.", "visit held x:guest z:host"),
    (f"{X} will travel to {PERU}.", "visit planned x:guest"),
    (f"{X} is expected in {LIMA} on {T}.", "visit planned x:guest"),
    (f"{Z} invited {X} to visit {PERU}.", "visit proposed x:guest"),
    (f"{X} postponed a visit to {PERU}.", "visit postponed x:guest"),
    (f"{X}'s visit to {PERU} has been cancelled.", "visit cancelled x:guest"),
    (f"{X} sent a message of condolence to {Z}.", "message held x:initiator z:recipient"),
    (f"{X} congratulated {Z}.", "message held x:initiator z:recipient"),
    (f"{X} extended congratulations to {Z}.", "message held x:initiator z:recipient"),
    (f"{X} wrote to {Z}.", "message held x:initiator z:recipient"),
    (f"{X} and {Z} exchanged messages of congratulations.", "message held x:- z:-"),
    (f"{Y} presented his credentials to {X}.", "appointment held x:host y:guest"),
    (f"{X} received letters of credence from {Y}.", "appointment held x:host y:guest"),
    (f"{X} and {Z} signed a fishing agreement {AT}.", "signing held x:- z:-"),
    (f"{X} and {Z} co-chaired the 5th session of the joint committee {AT}.", "dialogue held x:- z:-"),
]


@pytest.mark.parametrize(("marked", "told"), SHAPES)
def test_shapes(marked: str, told: str) -> None:
    """One sentence, one event."""
    assert tell(marked) == (told,)


NOTHING = [
    f"{X} met with reporters {AT}.",
    f"{X} met the press and then {HOME}.",
    f"{X} called on {Z} to resign.",
    f"{X} welcomed the progress of {PERU}.",
    f"{X} received a warm welcome {AT}.",
    f"{X} met {HOME} on {T}.",
    f"{X} visited [L in=ES:Madrid].",
    f"{X} signed a book {AT}.",
    f"{X} called for calm {AT}.",
    f"The meeting of the committee {AT} was long.",
]


@pytest.mark.parametrize("marked", NOTHING)
def test_nothing(marked: str) -> None:
    """The words of diplomacy without a contact between two sides."""
    assert tell(marked) == ()


def test_separate_meetings_are_apart() -> None:
    """« separate meetings with A and B » are two."""
    other = "[P id=w st=RW:Rwandan President Paul Ndayi]"
    assert tell(f"{X} held separate meetings with {Z} and {other}.") == ("meeting held x:- z:-", "meeting held w:- x:-")


def test_object_pronoun() -> None:
    """« received him » means the one told of just before."""
    assert tell(f"{X} arrived in {LIMA} on {T}. {Z} received him at the palace.") == (
        "visit held x:guest",
        "reception held x:guest z:host",
    )


def test_those_who_attended() -> None:
    """« B also attended the meeting » adds to the meeting."""
    assert tell(f"{X} met {Z} on {T}. {HOME} also attended the meeting.") == ("meeting held h:- x:- z:-",)


def test_background() -> None:
    """« had met » is past; « had met earlier today » is of the day."""
    assert [e.background for e in read(f"{X} had met {Z} in March.")[1]] == [True]
    assert [e.background for e in read(f"{X} had met {Z} earlier in the day.")[1]] == [False]


def test_day_before_a_circumstance() -> None:
    """« met B on Tuesday as part of a visit »: the day is the meeting's."""
    _, events = read(f"{X} met with {Z} on {T} as part of a visit to {PERU}.")
    assert [(e.kind, len(e.times)) for e in events] == [("meeting", 1), ("visit", 0)]


def test_session_is_named() -> None:
    """The mechanism and its ordinal are cited."""
    _, (event,) = read(f"{X} and {Z} co-chaired the 5th session of the joint committee {AT}.")
    assert event.ordinal == 5
    assert event.mechanism is not None
    assert event.mechanism.quote.endswith("joint committee")


def test_titled_rows() -> None:
    """Rows of several words are found in headlines."""
    row = Row(form="phone call", code="n_call", sense="noun", example="phone call", source="usage")
    assert [r.form for r in build_titled((row,))] == ["phone call", "Phone Call"]
