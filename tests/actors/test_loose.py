"""Appositions read loosely: offices of any length beside a name, and names that stay without one."""

from __future__ import annotations

import time

import pytest

from aidememoire.actors.find import find_cast
from aidememoire.analysis.parse import parse
from aidememoire.languages.en.actors import GRAMMAR as ENGLISH
from aidememoire.languages.en.sentences import SENTENCES as ENGLISH_SENTENCES
from aidememoire.model.actors import Cast
from aidememoire.model.report import Report, Segment
from aidememoire.model.span import Span

HELD = [
    # text, name, what the office begins with and ends in, code, state
    ("M. Arvid Lindqvist, le nouvel ambassadeur extraordinaire et plénipotentiaire du Royaume de Suède au Ghana, en "
     "résidence à Abuja, Nigeria, a rendu une visite de courtoisie à la ministre.", "Arvid Lindqvist",
     "ambassadeur extraordinaire", "Ghana", "ambassador", "SE"),
    ("Il a rendu visite au Premier ministre, ministre de la Défense, des Îles éparses et de l'Intégrité territoriale "
     "du Kiribati, M. Teburoro Tiito.", "Teburoro Tiito", "Premier ministre", "Kiribati", "head_of_government", "KI"),
    ("Le chargé de gestion des affaires au ministère des Affaires étrangères au sein du Gouvernement d'union nationale "
     "de Libye, Tarek Al-Barouni, a parlé.", "Tarek Al-Barouni", "chargé de gestion", "Libye", "minister", "LY"),
    ("Le président de la section chilienne de l'Assemblée parlementaire de la Francophonie, le député Matías Ortuzar, "
     "a été reçu à Riga.", "Matías Ortuzar", "président de la section", "Francophonie", "head_of_organisation", "CL"),
    ("Elle a reçu le député Matías Ortuzar, vice-président de l'Assemblée nationale chilienne accompagné de deux élus.",
     "Matías Ortuzar", "vice-président", "chilienne", "deputy_speaker", "CL"),
    ("Le secrétaire d'État du ministère des Affaires étrangères et européennes letton, Arvis Kalnozols et le préfet "
     "Dainis Ozols ont signé.", "Arvis Kalnozols", "secrétaire d'État", "letton", "state_secretary", "LV"),
    ("Le Premier ministre letton, Arvis Kalnozols a été reçu lundi.", "Arvis Kalnozols", "Premier ministre letton",
     "letton", "head_of_government", "LV"),
]  # fmt: skip
ALONE = [
    ("Recevant le chargé de gestion du ministère letton de la Santé, M. Ortuzar a plaidé.", "Ortuzar"),
    ("La présidente de la Fondation Rosario Ortuzar est à Riga.", "Rosario Ortuzar"),
    ("La directrice générale de Kemivirta, Outi Räsänen, a signé un contrat.", "Outi Räsänen"),
    (
        "« Nous avons reçu plus de demandes », a dit Rosario Ortuzar, présidente du comité d'organisation.",
        "Rosario Ortuzar",
    ),
]
ENGLISH_HELD = [
    ("The note was brought by Ms. Lindiwe Maseko, the special envoy of President Thabo Molefe of South Africa.",
     "Lindiwe Maseko", "special envoy of President", "envoy"),
    ("He met Afghanistan's chairman of the High Council for National Reconciliation Farid Karzai.", "Farid Karzai",
     "chairman of the High Council for National Reconciliation", "chair"),
    ("The delegation was led by Foreign Secretary (Senior Secretary) of Bangladesh Masud Bin Karim.", "Masud Bin Karim",
     "Foreign Secretary (Senior Secretary) of Bangladesh", "secretary"),
]  # fmt: skip


def read_english(text: str) -> Cast:
    """The cast of an English text that is all body."""
    body = Segment(kind="body", span=Span(start=0, end=len(text)))
    report = Report(id="r", source="test", text=text + "\n", language="en", segments=(body,))
    return find_cast(parse(report, ENGLISH_SENTENCES), (), ENGLISH)


def get_state(cast: Cast, name: str) -> str | None:
    """The state of the one person of that name."""
    return next(a.state for a in cast.actors if a.name == name)


@pytest.mark.parametrize(("text", "name", "begins", "ends", "code", "state"), HELD, ids=[h[1] + h[4] for h in HELD])
def test_a_long_phrase_beside_a_name_is_the_office(cast, person, text, name, begins, ends, code, state):
    """The whole phrase is printed; the state is the one the office is of, never where it is posted."""
    found = person(cast(text), name)
    assert found.office is not None
    assert found.office.printed.startswith(begins)
    assert found.office.printed.endswith(ends)
    assert found.office.code == code
    assert found.state == state


@pytest.mark.parametrize(("text", "name"), ALONE, ids=[a[1] for a in ALONE])
def test_a_name_stays_without_office(cast, text, name):
    """The office is somebody else's, or no state's: a company, a foundation, a committee."""
    assert not [a for a in cast(text).actors if a.name and name in a.name and a.office]


@pytest.mark.parametrize(("text", "name", "office", "code"), ENGLISH_HELD, ids=[h[1] for h in ENGLISH_HELD])
def test_english_phrases_too(text: str, name: str, office: str, code: str) -> None:
    """The same pass serves English, where the leader named after « of » is another person."""
    found = next(a for a in read_english(text).actors if a.name == name)
    assert found.office is not None
    assert (found.office.printed, found.office.code) == (office, code)


def test_the_official_of_a_leader_has_the_leaders_state(cast, person):
    """« conseiller de la chancelière X », « President X's adviser »."""
    text = "Il a vu Jan Hecker, conseiller de la présidente chilienne Rosario Ortuzar pour la Défense."
    assert person(cast(text), "Hecker").state == "CL"
    assert (
        get_state(
            read_english("She met Latvian President Arvis Kalnozols's adviser, Dainis Ozols, there."), "Dainis Ozols"
        )
        == "LV"
    )


def test_an_envoy_is_not_of_whom_he_is_sent_to():
    """« ambassador to the Community »: the state is the one that sends."""
    text = "Suriname spoke first, and its ambassador to the African Union, Dirk Claasen, told the daily so."
    assert get_state(read_english(text), "Dirk Claasen") == "SR"


def test_one_adjective_before_two_offices():
    """« Japanese Foreign Minister X and Defence Minister Y »; « and the » begins somebody else."""
    text = "Talks were held with Chilean Foreign Minister Rosario Ortuzar and Defence Minister Alonso Quispe."
    assert get_state(read_english(text), "Alonso Quispe") == "CL"


def test_who_represents_a_state():
    """« while Zimbabwe was represented by Minister X »."""
    text = "Malawi was represented by its Minister, Nancy Phiri, while Zimbabwe was represented by Minister Joram Moyo."
    found = read_english(text)
    assert (get_state(found, "Nancy Phiri"), get_state(found, "Joram Moyo")) == ("MW", "ZW")


def test_a_ministers_state_is_not_the_counterparts(cast, person):
    """Counterparts are of two states: the minister is of the other one."""
    text = (
        "La Lettonie et le Chili ont signé un accord. La ministre des Affaires étrangères, Zane Kalnoza, a rencontré à "
        "Riga son homologue chilien. Le ministre letton de la Culture était là, la Lettonie remercie le Chili."
    )
    assert person(cast(text), "Zane Kalnoza").state == "LV"


def test_ambiguous_adjectives_in_a_list(cast, person):
    """« congolais et gabonais »: each name takes its own adjective, though one alone stays open."""
    found = cast(
        "Les ministres gabonais et centrafricain des Affaires étrangères, Paul Mba et Léon Ngaissio, se sont vus."
    )
    assert (person(found, "Mba").state, person(found, "Ngaissio").state) == ("GA", "CF")
    open_one = cast("Les ministres congolais et gabonais de la Santé, Paul Mabiala et Léon Mba, se sont vus.")
    assert (person(open_one, "Mabiala").state, person(open_one, "Mba").state) == (None, "GA")


def test_maurice_is_a_state_unless_a_name_follows(cast, person):
    """« Maurice apportera », « à Maurice » against « Maurice Lefort »."""
    found = cast("L'ambassadeur de Maurice, Bruno Ramsamy, a reçu Maurice Lefort, ministre chilien de la Santé.")
    assert person(found, "Ramsamy").state == "MU"
    assert person(found, "Maurice Lefort").state == "CL"


CHAINS = [
    # text, name, office, code, state
    ("Le Premier ministre adjoint chargé de la coordination des infrastructures et ministre des Transports de Serbie, "
     "Goran Vesić, est à Riga.", "Goran Vesić",
     "Premier ministre adjoint chargé de la coordination des infrastructures et ministre des Transports de Serbie",
     "deputy_head_of_government", "RS"),
    ("Le chef de l'unité chargée des relations avec les pays du Maghreb à la Commission européenne, Aldo Bastarelli, "
     "est à Riga.", "Aldo Bastarelli",
     "chef de l'unité chargée des relations avec les pays du Maghreb à la Commission européenne", "chief", "EU"),
]  # fmt: skip
ENGLISH_OFFICES = [
    ("Special Adviser to the President of Kenya on National Security Monica Wambui met the press.", "Monica Wambui",
     "Special Adviser to the President of Kenya on National Security", "adviser", "KE"),
    ("She met the Ugandan Minister of Defence and Veteran Affairs, Jacob Okello, on Tuesday.", "Jacob Okello",
     "Minister of Defence and Veteran Affairs", "defence_minister", "UG"),
    ("The Sultan of Brunei's special envoy to the bloc, Erwan Yusof, was there.", "Erwan Yusof",
     "special envoy to the bloc", "envoy", "BN"),
    ("The commander of the Chilean fleet, Gen. Alonso Quispe, met the press.", "Alonso Quispe",
     "commander of the Chilean fleet", "military", "CL"),
    ("They met Barbados's Attorney-General and Minister of Legal Affairs, Dale Holder, in Lima.", "Dale Holder",
     "Attorney-General and Minister of Legal Affairs", "attorney_general", "BB"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "office", "code", "state"), CHAINS, ids=[c[1] for c in CHAINS])
def test_chains_of_offices_are_read_from_the_first(cast, person, text, name, office, code, state):
    """The first office counts, however long its field, and nobody else is made of it."""
    found = cast(text)
    assert (person(found, name).office.printed, person(found, name).office.code) == (office, code)
    assert person(found, name).state == state
    assert [a.name for a in found.actors if a.kind == "person"] == [name]


@pytest.mark.parametrize(
    ("text", "name", "office", "code", "state"), ENGLISH_OFFICES, ids=[o[1] for o in ENGLISH_OFFICES]
)
def test_whose_office_it_is_in_english(text: str, name: str, office: str, code: str, state: str) -> None:
    """Possessives, advisers, ranks after a comma: the office is the holder's, not that of whom he serves."""
    found = next(a for a in read_english(text).actors if a.name == name)
    assert found.office is not None
    assert (found.office.printed, found.office.code, found.state) == (office, code, state)


def test_series_of_envoys_with_their_states():
    """« those of A, X, B, Y », « of A, X, of B, Y », « H.E. X - A »."""
    for text in (
        "The new ambassadors are those of Chile, Rosario Ortuzar, Latvia, Arvis Kalnozols, and Peru, Alonso Quispe.",
        "The ambassadors of Chile, Rosario Ortuzar, of Latvia, Arvis Kalnozols, and of Peru, Alonso Quispe, came.",
        "They were H.E. Rosario Ortuzar - Chile, H.E. Arvis Kalnozols - Latvia, and H.E. Alonso Quispe - Peru.",
    ):
        found = read_english(text)
        states = [get_state(found, name) for name in ("Rosario Ortuzar", "Arvis Kalnozols", "Alonso Quispe")]
        assert states == ["CL", "LV", "PE"], text


@pytest.mark.parametrize(
    "row", ["le ministre de la Défense, ", "Jean Ortuzar, ", "son homologue chilien, ", "de la Santé et "]
)
def test_long_rows_cost_little(cast, row):
    """Rows of offices, of names, of counterparts, of fields: a thousand of them take seconds at most."""
    start = time.process_time()
    cast(f"La liste : {row * 1000}et fin.")
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    "row", ["of Chile, ", "Chile, ", "of Chile, Rosario Ortuzar, ", "H.E. Rosario Ortuzar - ", "and Minister "]
)
def test_long_rows_cost_little_in_english(row):
    """The lists of states and envoys too."""
    start = time.process_time()
    read_english(f"The ministers {row * 1000}and so on.")
    assert time.process_time() - start < 10


def test_a_friendship_group_is_of_its_first_state_unless_that_one_faces_it(cast, person):
    """« France-Maroc » is French, but who meets an official of the first state is of the second."""
    text = "Le président letton Arvis Kalnozols a reçu le président du groupe d'amitié Lettonie-Chili, Matías Ortuzar."
    assert person(cast(text), "Ortuzar").state == "CL"
    beside = "Matías Ortuzar, président du groupe d'amitié Chili-Lettonie, est à Riga avec la presse."
    assert person(cast(beside), "Ortuzar").state == "CL"
