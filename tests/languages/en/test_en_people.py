"""English people: offices before and after names, the state before the office, names of many languages."""

from __future__ import annotations

import pytest

CASES = [
    # text, name, office as printed, code, state
    ("Latvian Foreign Minister Arvis Kalnozols is in Hanoi.", "Arvis Kalnozols", "Foreign Minister",
     "foreign_minister", "LV"),
    ("Chile's Foreign Minister Rosario Ortuzar is in Riga.", "Rosario Ortuzar", "Foreign Minister",
     "foreign_minister", "CL"),
    ("US Secretary of State Dwight Larkin is in Riga.", "Dwight Larkin", "Secretary of State", "foreign_minister",
     "US"),
    ("Minister for Foreign Affairs of Japan Moriyama Kenji is in Riga.", "Moriyama Kenji",
     "Minister for Foreign Affairs of Japan", "foreign_minister", "JP"),
    ("Deputy Prime Minister and Minister of Foreign Affairs of Pakistan Ishtiaq Baloch is here.", "Ishtiaq Baloch",
     "Deputy Prime Minister and Minister of Foreign Affairs of Pakistan", "deputy_head_of_government", "PK"),
    ("Pakistani Deputy Prime Minister/Foreign Minister Baloch is here.", "Baloch",
     "Deputy Prime Minister/Foreign Minister", "deputy_head_of_government", "PK"),
    ("Indian External Affairs Minister S. Raghunathan is in Riga.", "S. Raghunathan", "External Affairs Minister",
     "foreign_minister", "IN"),
    ("Vietnamese Party General Secretary Đỗ Gia Phong is in Riga.", "Đỗ Gia Phong", "Party General Secretary",
     "party_leader", "VN"),
    ("Vietnam's National Assembly Chairman Trần Quốc Vinh is in Riga.", "Trần Quốc Vinh", "National Assembly Chairman",
     "speaker", "VN"),
    ("Saudi Crown Prince Fahd bin Nayef is in Riga.", "Fahd bin Nayef", "Crown Prince", "crown_prince", "SA"),
    ("King Hussein II of Jordan is in Riga.", "Hussein II", "King", "head_of_state", "JO"),
    ("UK Foreign Secretary Rupert Ainsworth is in Riga.", "Rupert Ainsworth", "Foreign Secretary", "foreign_minister",
     "GB"),
    ("Indian Foreign Secretary Vikas Menon is in Riga.", "Vikas Menon", "Foreign Secretary", "secretary", "IN"),
    ("US Ambassador to Vietnam Harriet Langdon is in Hue.", "Harriet Langdon", "Ambassador to Vietnam", "ambassador",
     "US"),
    ("Ambassador of Sweden to Vietnam Annika Lind is in Hue.", "Annika Lind", "Ambassador of Sweden to Vietnam",
     "ambassador", "SE"),
    ("Rosario Ortuzar, Chile's trade minister, is in Riga.", "Rosario Ortuzar", "trade minister", "minister", "CL"),
    ("Rosario Ortuzar, who is Minister of Trade of Chile, is in Riga.", "Rosario Ortuzar",
     "Minister of Trade of Chile", "minister", "CL"),
    ("US Assistant Secretary of State for East Asian and Pacific Affairs Daniel Marsh is in Hue.", "Daniel Marsh",
     "Assistant Secretary of State for East Asian and Pacific Affairs", "deputy_state_secretary", "US"),
    ("Chinese Foreign Ministry spokesperson Gao Lin spoke.", "Gao Lin", "Foreign Ministry spokesperson",
     "spokesperson", "CN"),
    ("UN Secretary-General Rui Sampaio is in Riga.", "Rui Sampaio", "UN Secretary-General", "head_of_organisation",
     "UN"),
    ("South Korean Vice Foreign Minister Jang Dong-wook is in Riga.", "Jang Dong-wook", "Vice Foreign Minister",
     "deputy_foreign_minister", "KR"),
    ("Qatari Minister of State for Foreign Affairs Hamad Al Sulaiti is in Riga.", "Hamad Al Sulaiti",
     "Minister of State for Foreign Affairs", "deputy_foreign_minister", "QA"),
    ("Philippine Defense Secretary Ramon Villareal is in Riga.", "Ramon Villareal", "Defense Secretary",
     "defence_minister", "PH"),
    ("The letters were presented by Mr. Seo-jun Baek (Republic of Korea) on Monday.", "Seo-jun Baek", None, None,
     "KR"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "office", "code", "state"), CASES, ids=[f"{c[1]}: {c[2]}" for c in CASES])
def test_person_has_the_office_and_state_of_the_words(english_cast, text, name, office, code, state):
    """Name, office as printed, controlled code and state all come from the person's own phrase."""
    (found,) = [a for a in english_cast(text).actors if a.kind == "person" and a.name]
    assert found.name == name
    assert (found.office.printed if found.office else None) == office
    assert (found.office.code if found.office else None) == code
    assert found.state == state


def test_counterpart_takes_the_office(english_cast):
    """« his Chilean counterpart X » holds the office of the one he is measured by."""
    cast = english_cast("Latvian Culture Minister Arvis Kalnozols met his Chilean counterpart Matías Ortuzar.")
    found = next(a for a in cast.actors if a.name == "Matías Ortuzar")
    assert found.office is not None
    assert (found.office.printed, found.state) == ("Culture Minister", "CL")


NOBODY = (
    "The Comprehensive Strategic Partnership was upgraded in 2023.",
    "It rained in Riga. The Paris Agreement and the Belt and Road Initiative were discussed.",
    "The Joint Statement was issued on Monday in New York.",
    "Vietnam Airlines opened a route to Melbourne.",
)


@pytest.mark.parametrize("text", NOBODY)
def test_capitals_are_not_people(english_cast, text):
    """Partnerships, agreements and companies are nobody."""
    assert [a.name for a in english_cast(text).actors if a.kind == "person"] == []
