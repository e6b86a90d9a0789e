"""English reports read as a whole: whose side somebody is on, by which means they spoke, which day is the contact's."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.events import EventMention
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read

LEAD = "Norwegian Foreign Minister Lars Holm met in Oslo with "


def read_text(text: str) -> Reading:
    return read(Page(source="r.txt", text=text + "\n"), load_packs(), load_knowledge())


def get_main(reading: Reading) -> EventMention:
    kinds = ("meeting", "reception", "call", "dialogue")
    return next(e for e in reading.events if e.kind in kinds and not e.background)


def list_sides(text: str) -> dict[str | None, str | None]:
    reading = read_text(text)
    people = (reading.cast.actors[p.actor] for p in get_main(reading).participants)
    return {a.name: a.state for a in people if a.name is not None}


@pytest.mark.parametrize(
    ("text", "sides"),
    (
        (
            f"{LEAD}Croatian Foreign Minister Ana Tomic, Defence Minister Ivo Saric and Navy Chief Mate Beric.",
            {"Lars Holm": "NO", "Ana Tomic": "HR", "Ivo Saric": "HR", "Mate Beric": "HR"},
        ),
        (
            f"{LEAD}Ambassador Ana Tomic, Croatian President Ivo Saric's special envoy, on Monday.",
            {"Lars Holm": "NO", "Ana Tomic": "HR"},
        ),
        (
            f"{LEAD}Ana Tomic, who currently holds the post of foreign minister of Croatia, on Monday.",
            {"Lars Holm": "NO", "Ana Tomic": "HR"},
        ),
        (
            "Trade Minister Lars Holm received the Croatian minister of economy, Ana Tomic, who is visiting Norway. "
            "They spoke of Iceland and Denmark.",
            {"Lars Holm": "NO", "Ana Tomic": "HR"},
        ),
    ),
)
def test_whose_side(text: str, sides: dict[str, str]) -> None:
    """A list has the state before its first office, an envoy the sender's, a host the state visited."""
    assert list_sides(text) == sides


def test_the_visitor_to_a_state_is_not_its_official() -> None:
    """Who visits a state is not of it, whoever else is named."""
    text = "Trade Minister Lars Holm, who is visiting Norway, met Croatian Economy Minister Ana Tomic on Monday."
    assert list_sides(text).get("Lars Holm") != "NO"


@pytest.mark.parametrize(
    ("next_sentence", "kind"),
    (
        ("During the phone call, they also spoke of grain.", "call"),
        ("They recalled the phone call of their presidents in May.", "meeting"),
        ("The meeting also turned to grain.", "meeting"),
    ),
)
def test_the_means_named_afterwards(next_sentence: str, kind: str) -> None:
    """Who only « discussed » may have done so by phone; the next sentence says."""
    lead = "Norwegian Foreign Minister Lars Holm discussed shipping with his Croatian counterpart Ana Tomic."
    assert get_main(read_text(f"{lead} {next_sentence}")).kind == kind


@pytest.mark.parametrize(
    "text",
    (
        "Croatian President-elect Ana Tomic, who is to be sworn in on January 14 next year, held talks in Oslo with "
        "Norwegian Prime Minister Lars Holm.",
        "Croatian President Ana Tomic held talks in Oslo with Norwegian Prime Minister Lars Holm. In a post on Monday, "
        "Holm said the talks had touched on shipping.",
    ),
)
def test_days_of_something_else(text: str) -> None:
    """A day told in an aside, or of a post, dates nothing else, and makes nothing a thing to come."""
    event = get_main(read_text(text))
    assert (event.status, event.times) == ("held", ())


@pytest.mark.parametrize(
    ("words", "name"),
    (
        ("Representing Croatia, Assistant Director Ana Tomic thanked the hosts.", "Ana Tomic"),
        ("Croatia's Permanent Secretary for Defence, Mr. Ivo Saric said the border was quiet.", "Ivo Saric"),
    ),
)
def test_who_speaks_for_a_side_of_a_session(words: str, name: str) -> None:
    """One who represents a state, or is told by an office with its state, speaks for it at the session."""
    lead = "The fifth session of the Norway-Croatia joint commission opened in Oslo on Monday."
    reading = read_text(f"{lead}\n\nNorway's State Secretary Lars Holm opened the session.\n\n{words}")
    assert {a.name: a.state for a in reading.cast.actors}.get(name) == "HR"


@pytest.mark.parametrize(
    ("text", "kind"),
    (
        (
            '"Had a productive meeting with Croatian FM Ana Tomic," Norwegian Foreign Minister Lars Holm posted.',
            "meeting",
        ),
        ("“Good call with Croatian Foreign Minister Ana Tomic,” Norwegian Foreign Minister Lars Holm said.", "call"),
    ),
)
def test_who_posted_of_the_contact(text: str, kind: str) -> None:
    """Words that name no subject are those of whoever wrote them."""
    assert get_main(read_text(text)).kind == kind
    assert list_sides(text) == {"Lars Holm": "NO", "Ana Tomic": "HR"}


def test_a_quotation_with_a_subject_is_not_the_speakers() -> None:
    """Who is quoted on the contact of others was not there."""
    text = '"Icelandic President Jon Helgason met Croatian President Ana Tomic," Norwegian Minister Lars Holm said.'
    assert "Lars Holm" not in list_sides(text)


@pytest.mark.parametrize(
    "words",
    (
        "State Secretary Lars Holm led the delegation from Norway, while Croatia's Economy Minister Ana Tomic chaired "
        "the meeting.",
        "Lars Holm, State Secretary of Trade, represented Norway, while Croatia's side was led by Ana Tomic, Economy "
        "Minister.",
    ),
)
def test_heads_of_a_session(words: str) -> None:
    """Who leads, represents or chairs a side of the session told just before."""
    text = f"The inaugural Norway-Croatia joint trade committee was held in Oslo on 4 and 5 May. {words}"
    assert list_sides(text) == {"Lars Holm": "NO", "Ana Tomic": "HR"}


def test_congratulations_by_phone() -> None:
    """What is otherwise a message is a call by its means."""
    lead = "Norwegian Foreign Minister Lars Holm congratulated Croatian President Ana Tomic"
    assert get_main(read_text(f"{lead} by telephone on Monday.")).kind == "call"


@pytest.mark.parametrize("name", ("Israel Tomic", "West Tomic", "Kazi Islam"))
def test_names_that_are_words(name: str) -> None:
    """After an office a word that is a given name begins a name, whatever else it means."""
    text = f"Croatian Foreign Minister {name} met Norwegian Foreign Minister Lars Holm in Oslo on Monday."
    assert list_sides(text) == {name: "HR", "Lars Holm": "NO"}


@pytest.mark.parametrize(
    "who",
    (
        "Ana Tomic, Chief of Staff for Croatian President Ivo Saric,",
        "Ana Tomic, adviser to Croatian President Ivo Saric,",
        "The special envoy of Croatian President Ivo Saric, Ana Tomic,",
    ),
)
def test_who_serves_a_president(who: str) -> None:
    """Who serves somebody is of that state; whom he or she serves was not there."""
    sides = list_sides(f"{who} met Norwegian Foreign Minister Lars Holm in Oslo on Monday.")
    assert sides == {"Ana Tomic": "HR", "Lars Holm": "NO"}


def test_a_clause_has_its_own_subject() -> None:
    """Who may travel while two states talk is no party to their talks."""
    text = (
        "Norwegian Foreign Minister Jon Berg may visit Zagreb as Norway and Croatia have resumed consultations.\n\nThe "
        "sixth round of consultations took place in Zagreb on Tuesday. The Norwegian side was led by Deputy Minister "
        "Lars Holm, while State Secretary Ana Tomic led the Croatian side."
    )
    assert list_sides(text) == {"Lars Holm": "NO", "Ana Tomic": "HR"}


def test_somebody_of_a_state_beside_an_official() -> None:
    """A name after a state, joined to an official, is a person's; elsewhere it may be a house or a hill."""
    text = "Norwegian Foreign Minister Lars Holm and Croatia's Zvonka Tomic looked at ways to boost trade on Monday."
    assert list_sides(text) == {"Lars Holm": "NO", "Zvonka Tomic": "HR"}
    other = "Norwegian Foreign Minister Lars Holm met the press before Croatia's Banski Dvori on Monday."
    assert "Banski Dvori" not in {a.name for a in read_text(other).cast.actors}


def test_the_host_of_ambassadors_told_together() -> None:
    """Who receives « the ambassadors of A and B » is of the state they are posted to, as a later sentence says."""
    text = (
        "The ambassadors of Norway and Croatia paid courtesy calls on State Minister Hemi Paewai on Monday. Ambassador "
        "of Norway to New Zealand Lars Holm and Ambassador of Croatia Ana Tomic spoke of fishing."
    )
    actors = {a.name: a.state for a in read_text(text).cast.actors}
    assert actors["Hemi Paewai"] == "NZ"


def test_each_leads_a_side() -> None:
    """« A led the Pakistani side while B headed the Tunisian delegation »: B is not of the side named before him."""
    text = (
        "The consultations were held on 4 May 2021. Additional Secretary Adeel Qamrani led the Pakistan side while "
        "Secretary of State Moez Triki headed the Tunisian delegation at the consultations."
    )
    assert list_sides(text) == {"Adeel Qamrani": "PK", "Moez Triki": "TN"}


def test_whose_family_somebody_thanks_is_not_his_office() -> None:
    """« King Hamad, the late prime minister's family »: Hamad is no prime minister."""
    text = "Saudi King Salman sent condolences to King Hamad of Bahrain, the late prime minister's family and others.\n"
    offices = {a.name: a.office.printed for a in read_text(text).cast.actors if a.name and a.office}
    assert offices["Hamad"] == "King"


def test_the_first_visit_in_a_decade_is_not_to_come() -> None:
    """« in a decade » after « first » counts back."""
    (visit,) = read_text("It was the first visit to Bishkek by a Hungarian head of state in a decade.").events
    assert visit.status == "held"


def test_a_spokesman_of_nobody_known_makes_no_statement_of_others() -> None:
    """« did not meet, a spokesperson for the Council said »: the two of whom it is said have told the press nothing."""
    text = (
        "Greek Prime Minister Nikos Vassou and Chilean President Ana Pino did not meet in Brussels, a spokesman "
        "for the European Council said on Wednesday."
    )
    assert [e.kind for e in read_text(text).events] == ["meeting"]


def test_a_given_name_that_is_an_office_too_is_a_name_after_counterpart() -> None:
    """« his Afghan counterpart Amir Khan Muttaqi » is no emir."""
    text = "Uzbek Foreign Minister Bakhtiyor Saidov phoned his Afghan counterpart Amir Khan Muttaqi on 4 May 2025.\n"
    people = {a.name: a.office.code for a in read_text(text).cast.actors if a.name and a.office}
    assert people == {"Bakhtiyor Saidov": "foreign_minister", "Amir Khan Muttaqi": "foreign_minister"}


def test_a_queen_only_mourned_is_neither_of_the_two_sovereigns() -> None:
    """Of two of one side in a sentence, « the two » are who the report tells of, not the one named once beside him."""
    text = (
        "King Salman phones King Charles\n\nKing Charles III has received condolences on the death of his mother, "
        "Queen Elizabeth II, from Saudi Arabia's King Salman.\n\nThe two sovereigns spoke by phone on Thursday.\n"
    )
    reading = read_text(text)
    names = {reading.cast.actors[p.actor].name for e in reading.events if e.kind == "call" for p in e.participants}
    assert "Elizabeth II" not in names


@pytest.mark.parametrize(
    "text",
    (
        "Peru sent Hugo Tineo, adviser to President Rosa Pino, who met on Thursday with Greek Minister Nikos Vassou.\n",
        "Le Pérou a dépêché Hugo Tineo, conseiller de la présidente Rosa Pino, qui a rencontré jeudi le ministre grec "
        "Nikos Vassou.\n",
    ),
)
def test_whose_adviser_somebody_is_did_not_meet(text: str) -> None:
    """« B, conseiller de A, qui a rencontré C »: B met C, A did not."""
    reading = read_text(text)
    names = {reading.cast.actors[p.actor].name for e in reading.events for p in e.participants}
    assert names == {"Hugo Tineo", "Nikos Vassou"}
