"""How far an event is confirmed, and what one side alone says of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from store.build_readings import Said, What, Who, build_meeting, build_reading

from aidememoire.consolidate.build import build_events
from aidememoire.consolidate.credibility import rate_credibility
from aidememoire.consolidate.differences import find_differences
from aidememoire.model.reading import Reading
from aidememoire.model.record import Event

TAILS = {
    "dz": "Une source proche du dossier évoque une reprise des traversées au printemps prochain.",
    "it": "A joint statement is to follow, according to officials who asked not to be named here.",
    "press": "Le soir même, les deux délégations ont visité le musée de la marine et son phare.",
}
HOSTS = {"dz": "www.mfa.gov.dz", "it": "www.esteri.it", "press": "gazette.example"}


def tell(place: str, **values: object) -> Reading:
    """One meeting as told on one of three sites."""
    text = f"La ministre Amel Ziani et le ministre Bruno Caldera se sont vus. {TAILS[place]}"
    reading = build_meeting("2024-05-14", source=place, text=text, **values)  # type: ignore[arg-type]
    return replace(reading, report=replace(reading.report, url=f"https://{HOSTS[place]}/1"))


def get_only(*readings: Reading) -> Event:
    (event,) = build_events(readings)
    return event


@pytest.mark.parametrize(
    ("places", "grade", "because", "confirmed", "silent"),
    [
        (("dz",), 3, "one_source", ("DZ",), ("IT",)),
        (("press",), 3, "one_source", (), ()),
        (("dz", "it"), 1, "independent", ("DZ", "IT"), ()),
        (("dz", "press"), 1, "independent", ("DZ",), ("IT",)),
    ],
)
def test_the_grade_follows_from_who_tells_it(
    places: tuple[str, ...], grade: int, because: str, confirmed: tuple[str, ...], silent: tuple[str, ...]
) -> None:
    """One source is possibly true; two independent ones confirm; a side from which nothing was read is named."""
    found = rate_credibility(get_only(*(tell(p) for p in places)))
    assert (found.grade, found.because, found.confirmed_by, found.silent) == (grade, because, confirmed, silent)


def test_a_denial_makes_it_doubtful() -> None:
    """One side tells it and the other denies it: both stand, and the grade says so."""
    event = get_only(tell("dz"), tell("it", status="denied"))
    assert [c.field for c in event.contradictions] == ["status"]
    assert rate_credibility(event).grade == 4


def test_an_announcement_does_not_confirm_that_it_took_place() -> None:
    """A plan told by both sides is confirmed as a plan; beside one report of the event it adds nothing."""
    plans = get_only(tell("dz", status="planned"), tell("it", status="planned"))
    assert rate_credibility(plans).grade == 1
    held = get_only(tell("dz", status="planned"), tell("press"))
    assert (held.status, rate_credibility(held).because) == ("held", "one_source")


def say(place: str, language: str, *acts: tuple[str, str, str]) -> Reading:
    """A meeting with what was said in it: (act, words, state of the speaker)."""
    words = " ".join(f"{w}." for _, w, _ in acts)
    text = f"Amel Ziani et Bruno Caldera se sont vus. {words} {TAILS[place]}"
    people = tuple(
        Who(words=name, name=name, side=side) for name, side in (("Amel Ziani", "DZ"), ("Bruno Caldera", "IT"))
    )
    event = What(words="Amel Ziani et Bruno Caldera se sont vus", date="2024-05-14", people=people)
    said = [Said(act=a, words=w, speaker=0 if s == "DZ" else 1, states=(s,)) for a, w, s in acts]
    reading = build_reading(text, [event], source=place, said=said, language=language)
    return replace(reading, report=replace(reading.report, url=f"https://{HOSTS[place]}/1"))


def test_each_side_is_shown_what_it_alone_says() -> None:
    """A proposal both report, in two languages, is neither's own; what is left on one side is."""
    event = get_only(
        say("dz", "fr", ("propose", "rouvrir la ligne maritime", "DZ"), ("thank", "merci pour les bourses", "DZ")),
        say("it", "en", ("propose", "reopening the sea link", "DZ"), ("welcome", "the rise in visas", "IT")),
    )
    found = {one.side: [a.content.quote for a in one.acts] for one in find_differences(event)}
    assert found == {"DZ": ["merci pour les bourses"], "IT": ["the rise in visas"]}


def test_things_of_one_kind_about_other_subjects_are_not_one() -> None:
    """Two proposals of one side: what each is about keeps them apart, or makes them one, in whatever language."""
    event = get_only(
        say("dz", "fr", ("propose", "un centre de formation aux métiers du rail", "DZ")),
        say("it", "en", ("propose", "a museum of olive oil", "DZ"), ("propose", "training for railway staff", "DZ")),
    )
    found = {one.side: [a.content.quote for a in one.acts] for one in find_differences(event)}
    assert found == {"IT": ["a museum of olive oil"]}


def test_with_one_side_only_nothing_is_said_of_differences() -> None:
    """A newspaper is no side."""
    one = say("dz", "fr", ("propose", "rouvrir la ligne maritime", "DZ"))
    assert find_differences(get_only(one)) == ()
    assert find_differences(get_only(one, say("press", "fr", ("thank", "merci bien", "IT")))) == ()
