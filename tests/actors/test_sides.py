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


def test_later_description_gives_the_state(cast, person):
    """« Le président X … Le président sénégalais »: the same man, when no other president is about."""
    found = cast("Le président Amadou Ndour a parlé à Jean Moreau. Le président sénégalais a souri.")
    assert person(found, "Ndour").state == "SN"


def test_company_shares_the_state(cast, person):
    """« accompagné de la ministre Y » is of the same side."""
    found = cast("Le président français Jean Moreau, accompagné de la ministre des Armées, Anne Petit, est à Riga.")
    assert person(found, "Petit").state == "FR"


def test_each_name_of_a_list_has_its_own_state(cast, person):
    """« les présidents kazakh X et ouzbek Y » are of two states, and the second is not called Kazakh."""
    found = cast("Il a vu les présidents kazakh Nourlan Akhmetov et ouzbek Rustam Karimbaev lundi.")
    assert person(found, "Akhmetov").state == "KZ"
    assert person(found, "Karimbaev").state == "UZ"
    assert "kazakh" not in person(found, "Karimbaev").office.printed


def test_government_is_a_side(cast):
    """« le gouvernement malien » acts for its state."""
    found = cast("Le gouvernement malien a rejeté l'offre.")
    (mention,) = found.mentions
    assert (mention.kind, found.actors[mention.actors[0]].state) == ("state", "ML")


def test_body_without_a_row_is_an_organisation(cast):
    """A foundation that no gazetteer knows is an organisation, with the state its adjective says."""
    found = cast("La Fondation lettone des arts a promis un don.")
    (mention,) = found.mentions
    actor = found.actors[mention.actors[0]]
    assert (actor.kind, actor.name, actor.state) == ("organisation", "Fondation lettone des arts", "LV")
