"""Lists of officials: each name has its own state, and words in capitals are nobody."""

from __future__ import annotations

import pytest

LISTS = [
    (
        "Les présidents du Ghana, Kwesi Ansah, et du Kenya, Peter Mutiso, se sont vus.",
        [("Kwesi Ansah", "GH"), ("Peter Mutiso", "KE")],
    ),
    (
        "Le ministre turc a reçu ses homologues iranienne, Leila Rahimi, et turkmène, Serdar Orazov.",
        [("Leila Rahimi", "IR"), ("Serdar Orazov", "TM")],
    ),
    (
        "Arvis Kalnozols et Rosario Ortuzar, ministres de l'Intérieur de Lettonie et du Chili, ont signé un accord.",
        [("Arvis Kalnozols", "LV"), ("Rosario Ortuzar", "CL")],
    ),
    (
        "Ont pris la parole MM. Kwesi Ansah, ambassadeur du Ghana, Peter Mutiso, ambassadeur du Kenya, "
        "et Mme Rosario Ortuzar, ambassadrice du Chili.",
        [("Kwesi Ansah", "GH"), ("Peter Mutiso", "KE"), ("Rosario Ortuzar", "CL")],
    ),
    (
        "Kwesi Ansah et Rosario Ortuzar, respectivement ministre ghanéen du Commerce et ministre chilienne de la Mer, "
        "se sont vus.",
        [("Kwesi Ansah", "GH"), ("Rosario Ortuzar", "CL")],
    ),
    (
        "La délégation nippone était dirigée par Kenji Moriyama, celle du Chili par Rosario Ortuzar.",
        [("Kenji Moriyama", "JP"), ("Rosario Ortuzar", "CL")],
    ),
]


@pytest.mark.parametrize(("text", "people"), LISTS)
def test_each_name_of_a_list_has_its_state(cast, text, people):
    """The states of a list go to its names in order."""
    assert [(a.name, a.state) for a in cast(text).actors if a.name and a.kind == "person"] == people


NOBODY = [
    "Le ministre des Affaires Etrangères, de la Coopération Africaine et des Marocains Résidant à l'Etranger, "
    "Samir Bouzid, a reçu le ministre de l'Industrie.",
    "Le Président de l'Assemblée Nationale Populaire, Samir Bouzid, a signé une convention.",
    "Le ministre de l'Economie Numérique et de la Transition Digitale, Samir Bouzid, a signé une convention.",
    "Le Secrétaire d'Etat auprès du Ministre de l'Equipement, Chargé des Transports Terrestres, Samir Bouzid, a signé.",
    "La Ministre de l'Action Sociale, de la Solidarité et du Genre, Samir Bouzid, a signé une convention.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_words_of_a_portfolio_are_nobody(cast, text):
    """Only the holder is a person, and holds the whole office."""
    (found,) = [a for a in cast(text).actors if a.name and a.kind == "person"]
    assert found.name == "Samir Bouzid"
    assert found.office is not None
    assert text.startswith(f"{text.split()[0]} {found.office.printed}, Samir")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le ministre serbe Milan Petrović est arrivé.", "Milan Petrović"),
        ("Le ministre Mateus da Luz Simões e Castro est arrivé.", "Mateus da Luz Simões e Castro"),
        ("Le ministre des Affaires étrangères Ngô Lê Van est arrivé.", "Ngô Lê Van"),
        ("Le président Mohamed Ould Cheikh El Ghazouani est arrivé.", "Mohamed Ould Cheikh El Ghazouani"),
        ("La réunion a été ouverte par IWAYA Takeshi, ministre du Commerce.", "IWAYA Takeshi"),
        ("S.E.M. Karim Belhassen est arrivé.", "Karim Belhassen"),
        ("Le ministre ougandais des Mines, Gén. Jeje Mugisha, est arrivé.", "Jeje Mugisha"),
    ],
)
def test_names_are_whole(cast, text, name):
    """Particles, joined family names, names that are also places, and titles before them."""
    assert [a.name for a in cast(text).actors if a.kind == "person"] == [name]


def test_officials_of_several_states_are_several(cast):
    """One official for each state that an office in the plural lists."""
    found = cast("Les ministres du Commerce du Chili, du Ghana et du Kenya se sont réunis à Riga.")
    (mention,) = [m for m in found.mentions if m.kind == "group"]
    assert [found.actors[a].state for a in mention.actors] == ["CL", "GH", "KE"]


def test_a_namesake_is_nobody(cast):
    """A place named after somebody, or a city before brackets, is no person."""
    found = cast("Il est arrivé à l'aéroport international Simón Bolívar, puis à Ortuzar (Chili).")
    assert [a.name for a in found.actors if a.kind == "person"] == []


@pytest.mark.parametrize(
    ("text", "quote", "name"),
    [
        (
            "Le roi du Maroc Karim Alaoui a reçu le président chilien Matías Ortuzar. Le souverain s'est tu.",
            "Le souverain",
            "Karim Alaoui",
        ),
        (
            "Le président chilien Matías Ortuzar a écrit à Mme Leila Rahimi. Un responsable chilien a protesté.",
            "Un responsable chilien",
            None,
        ),
        (
            "Le roi a écrit au président chilien Matías Ortuzar. Le roi a protesté.",
            "Le roi",
            None,
        ),
    ],
)
def test_who_a_description_is(cast, text, quote, name):
    """A sovereign is a monarch, a president is no king, and somebody unnamed stays unnamed."""
    found = cast(text)
    mention = [m for m in found.mentions if m.citation.quote == quote][-1]
    assert next((found.actors[a].name for a in mention.actors), None) == name


def test_the_speaker_one_visits_is_of_the_place(cast, person):
    """With no agency to tell, a speaker met on the spot is of the side where the report says it is."""
    found = cast(
        "La ministre chilienne du Commerce, Rosario Ortuzar, a rencontré mardi à Riga son homologue letton, "
        "Arvis Kalnozols. Elle a été reçue par la présidente du Parlement, Ilze Berzina. Mme Ortuzar était "
        "accompagnée du directeur des douanes, Alonso Quispe."
    )
    assert person(found, "Ilze Berzina").state == "LV"
    assert person(found, "Alonso Quispe").state != "LV"


@pytest.mark.parametrize(
    "text",
    [
        "Les ministres chilien et letton de la Culture, Matías Ortuzar et Arvis Kalnozols, ont signé un accord.",
        "Les présidents chilien et letton, Matías Ortuzar et Arvis Kalnozols, se sont vus lundi.",
    ],
)
def test_adjectives_in_a_row_give_each_name_its_own_state(cast, person, text):
    found = cast(text)
    assert (person(found, "Ortuzar").state, person(found, "Kalnozols").state) == ("CL", "LV")


def test_adjectives_in_a_row_without_names_are_one_official_each(cast):
    found = cast("Les ministres chilien et letton de la Culture ont signé un accord.")
    assert [a.state for a in found.actors if a.kind == "person"] == ["CL", "LV"]


def test_an_office_in_the_plural_is_held_by_the_one_name_of_each_state(cast):
    found = cast(
        "Les chefs de la diplomatie sud-coréenne et chinoise se retrouvent à Riga. "
        "Kim Ho-jin et Wang Leixin parleront de pêche."
    )
    assert [a.name for a in found.actors if a.kind == "person"] == ["Kim Ho-jin", "Wang Leixin"]
    assert found.mentions[0].actors == (0, 1)
