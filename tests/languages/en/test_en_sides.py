"""Whose official somebody is, where the words leave room: precision first, unknown where another nation is possible."""

from __future__ import annotations

import pytest

from aidememoire.actors.find import find_cast
from aidememoire.analysis.parse import parse
from aidememoire.languages.en.actors import GRAMMAR
from aidememoire.languages.en.sentences import SENTENCES
from aidememoire.model.report import Report, Segment
from aidememoire.model.span import Span

STATES = [
    # text, name, state
    ("Secretary of State Dwight Larkin met Romanian Prime Minister Mircea Dobre in Bucharest.", "Dwight Larkin", "US"),
    ("Assistant Secretary of State Dwight Larkin met Prime Minister Mircea Dobre in Bucharest.", "Dwight Larkin", "US"),
    ("Under Secretary of State for Political Affairs Dwight Larkin met Latvian farmers.", "Dwight Larkin", "US"),
    ("Cardinal Secretary of State Pietro Lombardi met Lebanese President Karim Aoun.", "Pietro Lombardi", "VA"),
    ("External Affairs Minister Vikas Raghunathan met Chilean Foreign Minister Rosario Ortuzar.",
     "Vikas Raghunathan", "IN"),
    ("Minister of State for External Affairs Vikas Raghunathan will be in Riga.", "Vikas Raghunathan", "IN"),
    ("Chilean Foreign Minister Rosario Ortuzar came at the invitation of Foreign Minister Arvis Kalnozols. "
     "Latvia is a friend.", "Arvis Kalnozols", "LV"),
    ("BUCHAREST - John Larkin met with Foreign Minister Mircea Dobre. Romania thanked him.", "Mircea Dobre", None),
    ("PORT LOUIS (PTI) Foreign Secretary Vikas Menon met Foreign Minister Rajesh Seebaluck on Monday. "
     "Mauritius and India agreed to trade.", "Vikas Menon", "IN"),
    ("PORT LOUIS (PTI) Foreign Secretary Vikas Menon met Foreign Minister Rajesh Seebaluck on Monday. "
     "Mauritius and India agreed to trade.", "Rajesh Seebaluck", "MU"),
    ("PORT LOUIS (PTI) Foreign Minister Vikas Menon met Foreign Minister Rajesh Seebaluck on Monday. "
     "Mauritius and India agreed to trade.", "Vikas Menon", None),
    ("PORT LOUIS (PTI) Foreign Minister Vikas Menon met Foreign Minister Rajesh Seebaluck on Monday. "
     "Mauritius and India agreed to trade.", "Rajesh Seebaluck", None),
    ("Foreign Secretary Edgar Coombe met Indian External Affairs Minister Vikas Menon at dawn.", "Edgar Coombe",
     None),
    ("Foreign Secretary Edgar Coombe met Latvian Foreign Minister Arvis Kalnozols. The UK and Latvia agreed.",
     "Edgar Coombe", "GB"),
    ("Secretary of State Pavel Malik received Swedish Ambassador Eva Lind in Warsaw. Poland thanked Sweden.",
     "Pavel Malik", "PL"),
    ("ACCRA - Ghanaian Trade Minister Esi Ofosu held talks with Minister of Trade Peter Larkin in Accra. "
     "Canada is a friend.", "Peter Larkin", None),
    ("RIGA - Chilean Minister of Culture Rosario Ortuzar handed over a letter from President Arturo Salgado. "
     "Latvia welcomed it.", "Arturo Salgado", None),
    ("RIGA - Chilean Foreign Minister Rosario Ortuzar met Foreign Minister Arvis Kalnozols. Latvia welcomed it.",
     "Arvis Kalnozols", "LV"),
    ("Chile's Rosario Ortuzar met Latvia's John Kalnozols in Lima.", "John Kalnozols", "LV"),
    ("HE President of the Arab Republic of Egypt Mahmoud El Sharkawy received HE the Amir of Qatar Sheikh Jassim "
     "bin Hamad Al Thani.", "Mahmoud El Sharkawy", "EG"),
    ("Latvian President Arvis Kalnozols received Ambassador of Chile to the country Rosario Ortuzar.",
     "Rosario Ortuzar", "CL"),
    ("Foreign Ministers Arvis Kalnozols of Latvia and Rosario Ortuzar of Chile met in Lima.", "Rosario Ortuzar", "CL"),
    ("H.E. Rosario Ortuzar, Minister of Foreign Affairs and International Cooperation of Chile, met the press.",
     "Rosario Ortuzar", "CL"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "state"), STATES, ids=[f"{c[1]} {c[2]}: {c[0][:40]}" for c in STATES])
def test_state_is_the_one_the_words_leave(english_cast, text, name, state):
    """One actor of that name, of that state; unknown where two officials or two nations could share it."""
    (found,) = [a for a in english_cast(text).actors if a.name == name]
    assert found.state == state


@pytest.mark.parametrize(("url", "state"), [("https://www.example.gov/a", "US"), ("https://www.example.com/a", None)])
def test_secretary_is_american_on_an_american_page(url, state):
    """« Secretary X » without more is the page's own only where the page is the government's."""
    text = "Secretary Dwight Larkin met with Latvian Foreign Minister Arvis Kalnozols in Riga."
    segment = Segment(kind="body", span=Span(start=0, end=len(text)))
    report = Report(id="r", source="test", text=text, language="en", segments=(segment,), url=url)
    cast = find_cast(parse(report, SENTENCES), (), GRAMMAR)
    assert next(a for a in cast.actors if a.name == "Dwight Larkin").state == state


def test_ministers_of_two_states_share_the_office(english_cast):
    """« Foreign Ministers A of X and B of Y »: both hold it."""
    cast = english_cast("Foreign Ministers Arvis Kalnozols of Latvia and Rosario Ortuzar of Chile met in Lima.")
    assert [a.office.code for a in cast.actors if a.office] == ["foreign_minister", "foreign_minister"]


def test_office_of_one_state_is_not_another_states_minister(english_cast):
    """« the external affairs minister » is no British minister's second mention."""
    cast = english_cast("British Foreign Secretary Rupert Ainsworth spoke. The external affairs minister thanked him.")
    ainsworth = next(i for i, a in enumerate(cast.actors) if a.name == "Rupert Ainsworth")
    told = next(m for m in cast.mentions if m.citation.quote == "The external affairs minister")
    assert ainsworth not in told.actors


def test_joined_states_and_conjunctions(english_cast):
    """Both states of « Latvia-Chile » are read, and « that » before a state is no part of it."""
    cast = english_cast("Latvia-Chile talks took place. Chilean minister Rosario Ortuzar said that Morocco agreed.")
    quotes = [m.citation.quote for m in cast.mentions if m.kind == "state"]
    assert quotes == ["Latvia", "Chile", "Morocco"]
