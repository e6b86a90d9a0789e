"""The table of `make bench-actors`: what it counts, and what the nearest words give its peer."""

from __future__ import annotations

from bench.actors import Answer, Nearest, Tally, find_wanted, load_reports


def test_people_are_counted_once_a_report() -> None:
    """Right, wrong and missed people; states and offices only of people found, right beside asserted beside wanted."""
    tally = Tally()
    want = [{"name": "Paul Verdier", "state": "FR", "office": "ministre"}, {"name": "Anne Roux", "state": "BE"}]
    tally.add(want, [Answer(name="Verdier", state="FR", office=None), Answer(name="Lea Blum", state=None, office=None)])
    assert (tally.right, tally.wrong, tally.missed) == (1, 1, 1)
    assert tally.states == [1, 1, 1] and tally.offices == [0, 0, 1]


def test_one_person_of_two_contacts_is_wanted_once() -> None:
    """The annotated people of a report, whatever the number of its contacts."""
    people = [{"name": "Paul Verdier"}, {"name": None}]
    assert find_wanted({"events": [{"participants": people}, {"participants": people}]}) == [{"name": "Paul Verdier"}]


def test_the_peer_takes_the_nearest_words_of_the_sentence() -> None:
    """A state and an office from the same sentence, none from another."""
    text = "Le Maroc attend. Le ministre tunisien Paul Verdier est venu."
    start = text.index("Paul")
    assert Nearest().describe(text, start, start + len("Paul Verdier")) == Answer(
        name="Paul Verdier", state="TN", office="ministre tunisien"
    )


def test_all_annotated_french_reports_are_there() -> None:
    """Every report has its annotation."""
    assert len(load_reports()) >= 100
