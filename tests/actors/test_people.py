"""People: names of many languages, offices before and after, brackets, states."""

from __future__ import annotations

import pytest

CASES = [
    # text, name, office as printed, code, state
    ("Le ministre letton des Affaires étrangères, Arvis Kalnozols, est à Hanoï.", "Arvis Kalnozols",
     "ministre letton des Affaires étrangères", "foreign_minister", "LV"),
    ("Arvis Kalnozols, ministre letton des AE, est à Hanoï.", "Arvis Kalnozols", "ministre letton des AE",
     "foreign_minister", "LV"),
    ("Il a reçu l'ambassadeur d'Italie en Tunisie, Gino Bastarelli.", "Gino Bastarelli",
     "ambassadeur d'Italie en Tunisie", "ambassador", "IT"),
    ("La vice-Première ministre géorgienne Tamar Gelovidze préside la session.", "Tamar Gelovidze",
     "vice-Première ministre géorgienne", "deputy_head_of_government", "GE"),
    ("Le vice-président de l'Assemblée nationale du Vietnam, Trân Quôc Vinh, est à Maputo.", "Trân Quôc Vinh",
     "vice-président de l'Assemblée nationale du Vietnam", "deputy_speaker", "VN"),
    ("Le ministre chinois de l'Agriculture, Xu Guanghan, est à Riga.", "Xu Guanghan",
     "ministre chinois de l'Agriculture", "minister", "CN"),
    ("Le président kirghiz Nourlan Tchynguychev est à Batken.", "Nourlan Tchynguychev", "président kirghiz",
     "head_of_state", "KG"),
    ("Le ministre qatari du Commerce, cheikh Hamad ben Nasser al-Sulaiti, est à Riga.",
     "Hamad ben Nasser al-Sulaiti", "ministre qatari du Commerce", "minister", "QA"),
    ("La ministre brésilienne de la Santé Ana Paula dos Santos est à Riga.", "Ana Paula dos Santos",
     "ministre brésilienne de la Santé", "minister", "BR"),
    ("Le Premier ministre mauritanien Sidi Ould Lemrabott est à Riga.", "Sidi Ould Lemrabott",
     "Premier ministre mauritanien", "head_of_government", "MR"),
    ("Le roi du Maroc Mohammed VI est à Riga.", "Mohammed VI", "roi du Maroc", "head_of_state", "MA"),
    ("Le secrétaire d'État américain Dwight Larkin est à Riga.", "Dwight Larkin", "secrétaire d'État américain",
     "foreign_minister", "US"),
    ("Le ministre japonais de la Défense Kenta Moriwaki est à Riga.", "Kenta Moriwaki",
     "ministre japonais de la Défense", "defence_minister", "JP"),
    ("La cheffe de la diplomatie chilienne, Rosario Ortuzar, est à Riga.", "Rosario Ortuzar",
     "cheffe de la diplomatie chilienne", "foreign_minister", "CL"),
    ("Les lettres ont été remises par M. Seo-jun Baek (République de Corée) lundi.", "Seo-jun Baek", None, None, "KR"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "office", "code", "state"), CASES, ids=[c[1] for c in CASES])
def test_person_has_the_office_and_state_of_the_words(cast, person, text, name, office, code, state):
    """Name, office as printed, controlled code and state all come from the person's own phrase."""
    found = person(cast(text), name)
    assert found.name == name
    assert (found.office.printed if found.office else None) == office
    assert (found.office.code if found.office else None) == code
    assert found.state == state


def test_state_is_no_part_of_a_name(cast):
    """« État », months, streets and agencies are never people."""
    text = "L'État letton a dit oui. Mardi, rue Jean Moulin, le Conseil d'État a siégé. Photo : Agence Lumière."
    assert [a.name for a in cast(text).actors if a.kind == "person"] == []


def test_photographer_is_nobody(cast):
    """A name after « Photo : » is no one in the story."""
    assert [a for a in cast("La salle est pleine. Photo : Jean Moreau.").actors if a.kind == "person"] == []


def test_former_office_is_marked(cast, person):
    """« ancien » says the office is no longer held."""
    found = person(cast("L'ancien président chilien Matías Ortuzar est à Riga."), "Ortuzar")
    assert found.office.former


def test_military_rank_gives_way_to_the_civil_office(cast, person):
    """« le ministre de la Défense, le général X » is a minister."""
    found = person(cast("Le ministre letton de la Défense, le général Arvis Kalnozols, est à Riga."), "Kalnozols")
    assert found.office.code == "defence_minister"


def test_counterpart_takes_office_and_other_state(cast, person):
    """« son homologue chilien » holds the same office, printed without the first one's state, cited in both places."""
    found = person(
        cast("Le ministre letton de la Culture, Arvis Kalnozols, a reçu son homologue chilien, Matías Ortuzar."),
        "Ortuzar",
    )
    assert found.office.printed == "ministre de la Culture"
    assert [c.quote for c in found.office.citations][:2] == ["ministre", "de la Culture"]
    assert found.state == "CL"


def test_counterparts_are_paired_in_order(cast, person):
    """Two officials write to « leurs homologues X et Y »: the first to the first, the second to the second."""
    found = cast(
        "Le Premier ministre letton Arvis Kalnozols et le président du Parlement letton Juris Ozolnieks "
        "ont écrit à leurs homologues chiliens, Matías Ortuzar et Rosario Pinochet-Luna."
    )
    assert person(found, "Ortuzar").office.code == "head_of_government"
    assert person(found, "Luna").office.code == "speaker"


def test_capitals_are_read(cast, person):
    """A text all in capitals still gives names after offices."""
    text = "LE MINISTRE LETTON DE LA CULTURE, ARVIS KALNOZOLS, A RENCONTRE A RIGA LE MINISTRE CHILIEN MATIAS ORTUZAR."
    found = cast(text)
    assert person(found, "KALNOZOLS").state == "LV"
    assert person(found, "ORTUZAR").state == "CL"


def test_glued_words_are_read(cast, person):
    """« leministre » is an article and an office."""
    found = person(cast("Il a vu leministre letton de la Culture Arvis Kalnozols lundi."), "Kalnozols")
    assert found.state == "LV"


def test_caption_completes_a_name_and_lends_no_office(segments, person):
    """A full name under a photo completes « M. Kalnozols »; the old office printed there is not his office now."""
    found = segments(
        ("body", "Le ministre letton de la Culture, M. Kalnozols, a signé un accord."),
        ("caption", "Le maire de Riga, Arvis Kalnozols, en 2012."),
    )
    one = person(found, "Kalnozols")
    assert one.name == "Arvis Kalnozols"
    assert one.office.code == "minister"


def test_organisation_official_acts_for_the_organisation(cast, person):
    """An official of an organisation between states has its code as side."""
    found = person(cast("Le Secrétaire général de l'OCI, Hamza Belkheir, est à Riga."), "Belkheir")
    assert found.state == "OIC"
    assert found.office.code == "head_of_organisation"
