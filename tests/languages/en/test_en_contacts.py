"""Contacts told by pronouns, participles, courtesies and letters borne by others, in English."""

from __future__ import annotations

import pytest
from languages.en.telling import tell

TOLD = [
    (
        "The Amir of Kuwait Sheikh Omar Al Saif sent a written letter to the King of Bahrain Faisal "
        "Al Khater. The letter was handed over by Kuwaiti Foreign Minister Nasser Al Jabri during his"
        " reception on Monday in Manama.",
        "message held",
        [("Faisal Al Khater", "BH"), ("Omar Al Saif", "KW")],
    ),
    (
        "His Majesty King Faisal Al Khater of Bahrain received a letter from the Amir of Kuwait, "
        "Sheikh Omar Al Saif, on bilateral relations.",
        "message held",
        [("Faisal Al Khater", "BH"), ("Omar Al Saif", "KW")],
    ),
    (
        "Zambian President Joseph Banda on Thursday wrapped up a three-day state visit to Namibia.",
        "visit held",
        [("Joseph Banda", "ZM")],
    ),
    (
        "Zambian President Joseph Banda is slated to visit Botswana next month.",
        "visit planned",
        [("Joseph Banda", "ZM")],
    ),
    (
        "UAE Foreign Minister Salem Al Rashid received a telephone call from Henrik Larsen, Minister "
        "for Foreign Affairs of Denmark, on Tuesday.",
        "call held",
        [("Henrik Larsen", "DK"), ("Salem Al Rashid", "AE")],
    ),
    (
        "In a phone call on Tuesday, UAE Foreign Minister Salem Al Rashid and his Danish counterpart "
        "Henrik Larsen discussed Gaza.",
        "call held",
        [("Henrik Larsen", "DK"), ("Salem Al Rashid", "AE")],
    ),
    (
        "The Ambassador of Mexico to Barbados, Maria Lopez, paid a farewell call on Barbadian Foreign"
        " Minister Keith Braithwaite on Friday.",
        "reception held",
        [("Keith Braithwaite", "BB"), ("Maria Lopez", "MX")],
    ),
    (
        "Barbadian Foreign Minister Keith Braithwaite on Friday bade farewell to the outgoing "
        "Ambassador of Mexico, Maria Lopez.",
        "reception held",
        [("Keith Braithwaite", "BB"), ("Maria Lopez", "MX")],
    ),
    (
        "Barbadian Foreign Minister Keith Braithwaite received an introductory call from the new "
        "Ambassador of Mexico, Maria Lopez.",
        "reception held",
        [("Keith Braithwaite", "BB"), ("Maria Lopez", "MX")],
    ),
    (
        "Russian Foreign Minister Sergei Orlov held a pull-aside with Malian Foreign Minister Amina "
        "Toure on the margins of the UN General Assembly.",
        "meeting held",
        [("Amina Toure", "ML"), ("Sergei Orlov", "RU")],
    ),
    (
        "Malian Foreign Minister Amina Toure arrived in Moscow on Monday. Russian Foreign Minister "
        "Sergei Orlov held talks with her the next day.",
        "meeting held",
        [("Amina Toure", "ML"), ("Sergei Orlov", "RU")],
    ),
    (
        "MOSCOW, March 4. Russian Foreign Minister Sergei Orlov has met with visiting Malian Foreign "
        'Minister Amina Toure. "We value our ties," he told his guest.',
        "meeting held",
        [("Amina Toure", "ML"), ("Sergei Orlov", "RU")],
    ),
    (
        "Russian Foreign Minister Sergei Orlov and Malian Foreign Minister Amina Toure met virtually "
        "on Monday to discuss grain deliveries.",
        "call held",
        [("Amina Toure", "ML"), ("Sergei Orlov", "RU")],
    ),
    (
        "Malawian President Samuel Banda and Indian President Ravi Menon exchanged congratulatory "
        "messages on the 60th anniversary of diplomatic relations.",
        "message held",
        [("Ravi Menon", "IN"), ("Samuel Banda", "MW")],
    ),
    (
        "Malawian President Samuel Banda has sent a message of condolence to Indian President Ravi "
        "Menon over the train crash.",
        "message held",
        [("Ravi Menon", "IN"), ("Samuel Banda", "MW")],
    ),
    (
        "Indian President Ravi Menon has deferred his visit to Malawi, originally planned for next "
        "week, officials said.",
        "visit postponed",
        [("Ravi Menon", "IN")],
    ),
    (
        "The visit of Indian President Ravi Menon to Malawi has been called off.",
        "visit cancelled",
        [("Ravi Menon", "IN")],
    ),
    (
        "Indian President Ravi Menon is expected to hold bilateral talks with Malawian President "
        "Samuel Banda in Lilongwe on 4 May 2024.",
        "meeting planned",
        [("Ravi Menon", "IN"), ("Samuel Banda", "MW")],
    ),
    (
        "Speaking after talks with Malawian President Samuel Banda on Friday, Indian President Ravi "
        "Menon said the two countries would build a railway.",
        "meeting held",
        [("Ravi Menon", "IN"), ("Samuel Banda", "MW")],
    ),
    (
        "The two countries will build a railway, it was agreed during a meeting between Indian "
        "President Ravi Menon and Malawian President Samuel Banda in Lilongwe on Friday.",
        "meeting held",
        [("Ravi Menon", "IN"), ("Samuel Banda", "MW")],
    ),
    (
        "Receiving Malawian Foreign Minister Ruth Phiri at his office on Friday, Indian President "
        "Ravi Menon said the two countries would build a railway.",
        "reception held",
        [("Ravi Menon", "IN"), ("Ruth Phiri", "MW")],
    ),
    (
        "Indian President Ravi Menon, who met Malawian Foreign Minister Ruth Phiri on Friday in "
        "Delhi, promised more trains.",
        "meeting held",
        [("Ravi Menon", "IN"), ("Ruth Phiri", "MW")],
    ),
    (
        "US Secretary of State Daniel Hart sat down with Turkish Foreign Minister Aylin Demir in Ankara on Friday.",
        "meeting held",
        [("Aylin Demir", "TR"), ("Daniel Hart", "US")],
    ),
    (
        "Chilean Foreign Minister Tomas Vega on Tuesday huddled with Swedish Foreign Minister Elin Berg in Santiago.",
        "meeting held",
        [("Elin Berg", "SE"), ("Tomas Vega", "CL")],
    ),
    (
        "Tongan Prime Minister Tevita Fonua granted an audience to Australian High Commissioner Anna Clark on Monday.",
        "reception held",
        [("Anna Clark", "AU"), ("Tevita Fonua", "TO")],
    ),
    (
        "Tongan Prime Minister Tevita Fonua has had bilateral discussions with Australian Foreign "
        "Minister Anna Clark in Nuku'alofa.",
        "meeting held",
        [("Anna Clark", "AU"), ("Tevita Fonua", "TO")],
    ),
    (
        "Ugandan President Juma Okello has received a written message from the Emir of Qatar, Sheikh "
        "Abdullah Al Nasser, inviting him to Doha. The message was handed over by Qatari Minister of "
        "State Khalid Al Thawadi during a meeting in Entebbe on Monday.",
        "message held",
        [("Abdullah Al Nasser", "QA"), ("Juma Okello", "UG")],
    ),
    (
        "Ugandan President Juma Okello met on Monday Qatari Minister of State Khalid Al Thawadi, who "
        "handed over to him a letter from the Emir of Qatar.",
        "meeting held",
        [("Juma Okello", "UG"), ("Khalid Al Thawadi", "QA")],
    ),
    (
        "Nigerian Minister of Trade Halima Bello disclosed this on Tuesday when the Ambassador of "
        "Benin to Nigeria, Pierre Ahou, paid her a courtesy visit in Abuja.",
        "reception held",
        [("Halima Bello", "NG"), ("Pierre Ahou", "BJ")],
    ),
    (
        "The Nigerian Minister of Trade, Halima Bello, said this when the Ambassador of Benin, Pierre"
        " Ahou, visited her in Abuja.",
        "reception held",
        [("Halima Bello", "NG"), ("Pierre Ahou", "BJ")],
    ),
    (
        "Ghanaian Speaker Kojo Asante made the call when German Ambassador Lena Fischer paid a "
        "courtesy call on him in Accra on Tuesday.",
        "reception held",
        [("Kojo Asante", "GH"), ("Lena Fischer", "DE")],
    ),
    (
        "Ghanaian Speaker Kojo Asante gave the assurance during a courtesy call on him by German "
        "Ambassador Lena Fischer.",
        "reception held",
        [("Kojo Asante", "GH"), ("Lena Fischer", "DE")],
    ),
]


@pytest.mark.parametrize(("text", "what", "people"), TOLD)
def test_who_met_whom_is_found(text: str, what: str, people: list[tuple[str, str]]) -> None:
    """Kind and status, and every named person with the state acted for."""
    assert (what, people) in tell(text)


@pytest.mark.parametrize(
    "text",
    [
        "Georgian midfielder Giorgi Beridze met his new team-mates in Munich on Monday.",
        "The central bank governor met journalists on Monday to present the new notes.",
        "The joint committee of workers and employers held its fourth session on wages in Accra.",
    ],
)
def test_what_is_no_contact_between_states(text: str) -> None:
    """Sport, the press, wages."""
    assert tell(text) == []
