"""States of people whose own words name none."""

from __future__ import annotations


def test_agency_gives_its_officials_their_state(cast, person):
    """In a report of a national agency an official without a state is its own."""
    found = cast("TUNIS (TAP) – Le ministre de l'Intérieur, Anis Gharsalli, a reçu le ministre letton Arvis Kalnozols.")
    one = person(found, "Gharsalli")
    assert one.state == "TN"
    assert "actors.home-side" in {b.rule for b in one.because}


def test_two_holders_of_one_office_are_not_of_one_side(cast, person):
    """The agency's president and the president written to cannot both be the home side's."""
    found = cast(
        "Tunis (TAP) – Le président Anis Gharsalli a écrit au président Arvis Kalnozols. "
        "La Lettonie et la Tunisie coopèrent. La Lettonie exporte du bois."
    )
    assert person(found, "Gharsalli").state == "TN"
    assert person(found, "Kalnozols").state == "LV"


def test_no_evidence_gives_no_state(cast, person):
    """With no agency, side or name to go by, the state is unknown."""
    assert person(cast("Le ministre Arvis Kalnozols a souri."), "Kalnozols").state is None


def test_delegation_lends_its_state_to_its_head(cast, person):
    """« une délégation chilienne conduite par la sénatrice X »."""
    found = cast("Une délégation chilienne conduite par la sénatrice Rosario Ortuzar est à Riga.")
    assert person(found, "Ortuzar").state == "CL"


def test_congo_is_settled_by_the_rest_of_the_report(cast, person):
    """« congolais » is of the state whose capital the report names, else of none."""
    assert (
        person(cast("Le ministre congolais Arsène Mabiala est à Riga. Kinshasa s'en félicite."), "Mabiala").state
        == "CD"
    )
    assert person(cast("Le ministre congolais Arsène Mabiala est à Riga."), "Mabiala").state is None


def test_nigerien_is_not_nigerian(cast, person):
    """One letter apart, two states."""
    assert person(cast("Le ministre nigérien Issa Maman est là."), "Maman").state == "NE"
    assert person(cast("Le ministre nigérian Bola Adewale est là."), "Adewale").state == "NG"


def test_capital_is_a_side_or_a_place(cast):
    """« Hanoï veut » is a side; « à Hanoï » is a place."""
    side = cast("Hanoï veut un accord.")
    assert [m.citation.quote for m in side.mentions if m.kind == "state"] == ["Hanoï"]
    place = cast("Il est arrivé à Hanoï.")
    assert [m for m in place.mentions if m.kind == "state"] == []
    assert [(p.name, p.country) for p in place.places] == [("Hanoï", "VN")]
