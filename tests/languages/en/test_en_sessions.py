"""Sessions whose chairs are told later or in other words, and credentials, in English."""

from __future__ import annotations

import pytest
from languages.en.telling import tell

TOLD = [
    (
        "The fourth session of the Sierra Leone-Ghana Permanent Joint Commission for Cooperation "
        "ended in Freetown on Friday. Sierra Leone was represented by Foreign Minister Amara Sesay "
        "while Ghana was represented by Foreign Minister Kwabena Ofori.",
        "dialogue held",
        [("Amara Sesay", "SL"), ("Kwabena Ofori", "GH")],
    ),
    (
        "Sierra Leone and Ghana wrapped up their third Joint Permanent Commission on Friday in "
        "Freetown. Foreign Ministers Amara Sesay of Sierra Leone and Kwabena Ofori of Ghana were in "
        "the chair.",
        "dialogue held",
        [("Amara Sesay", "SL"), ("Kwabena Ofori", "GH")],
    ),
    (
        "LUSAKA - The 5th JPCC between Zambia and Mozambique opened in Lusaka yesterday. The session "
        "is being co-chaired by Zambian Foreign Minister Grace Phiri and her Mozambican counterpart, "
        "Tomas Uane.",
        "dialogue held",
        [("Grace Phiri", "ZM"), ("Tomas Uane", "MZ")],
    ),
    (
        "The 12th meeting of the Intergovernmental Commission took place in Samarkand. The Uzbek "
        "delegation was headed by Deputy Prime Minister Rashid Karimov, the Kazakh delegation by "
        "Deputy Prime Minister Erlan Abenov.",
        "dialogue held",
        [("Erlan Abenov", "KZ"), ("Rashid Karimov", "UZ")],
    ),
    (
        "The seventh round of Bilateral Political Consultations between Sri Lanka and Pakistan was "
        "convened in Colombo on 14 March 2024. Foreign Secretary Nirmala Perera led the Sri Lankan "
        "delegation, and Foreign Secretary Fawad Jamali led the Pakistani side.",
        "dialogue held",
        [("Fawad Jamali", "PK"), ("Nirmala Perera", "LK")],
    ),
    (
        "Belgrade hosted the sixth session of the Serbia-Hungary Strategic Cooperation Council on "
        "Tuesday, chaired by Serbian Foreign Minister Hana Kovac and Hungarian Foreign Minister Peter"
        " Szabo.",
        "dialogue held",
        [("Hana Kovac", "RS"), ("Peter Szabo", "HU")],
    ),
    (
        "Oman and Japan held the 3rd strategic dialogue in Muscat on Sunday under the co-chairmanship"
        " of Omani Foreign Minister Ali Haidar and Japanese Foreign Minister Kenji Watanabe.",
        "dialogue held",
        [("Ali Haidar", "OM"), ("Kenji Watanabe", "JP")],
    ),
    (
        "The 10th session of the South Africa-Nigeria Bi-National Commission (BNC) is slated for "
        "Abuja on 3 December 2024. Foreign Minister Lindiwe Mokoena will lead the South African "
        "delegation, while the Nigerian side will be headed by Foreign Minister Musa Danjuma.",
        "dialogue planned",
        [("Lindiwe Mokoena", "ZA"), ("Musa Danjuma", "NG")],
    ),
    (
        "The Georgian-Armenian Intergovernmental Commission on Economic Cooperation held its 13th "
        "session in Yerevan. The commission is co-chaired by Georgian Deputy Prime Minister Davit "
        "Mchedlidze and Armenian Deputy Prime Minister Aram Petrosyan.",
        "dialogue held",
        [("Aram Petrosyan", "AM"), ("Davit Mchedlidze", "GE")],
    ),
    (
        "The Foreign Ministers of Peru and Argentina, Rosa Ibarra and Martin Funes, closed the fifth "
        "meeting of the Bilateral Integration Council on Wednesday in Lima.",
        "dialogue held",
        [("Martin Funes", "AR"), ("Rosa Ibarra", "PE")],
    ),
    (
        "Kenyan Foreign Minister Daniel Otieno and his Ethiopian counterpart Abebe Tesfaye presided "
        "over the closing session of the 36th Kenya-Ethiopia Joint Ministerial Commission in Nairobi "
        "on Thursday.",
        "dialogue held",
        [("Abebe Tesfaye", "ET"), ("Daniel Otieno", "KE")],
    ),
    (
        "The second Nepal-Japan Foreign Office Consultations were held virtually on Monday. Joint "
        "Secretary Anil Sharma led the Nepali team, with Director-General Kaoru Mori leading the "
        "Japanese side.",
        "dialogue held",
        [("Anil Sharma", "NP"), ("Kaoru Mori", "JP")],
    ),
    (
        "India and Denmark convened the 4th meeting of their Joint Commission in Copenhagen on 9 May "
        "2023. The meeting was co-chaired by External Affairs Minister Vikram Rao and Danish Foreign "
        "Minister Sofia Lund.",
        "dialogue held",
        [("Sofia Lund", "DK"), ("Vikram Rao", "IN")],
    ),
    (
        "The ninth session of the Malaysia-Brunei Joint Commission, due in Bandar Seri Begawan next "
        "week, has been put off at the request of Malaysia.",
        "dialogue postponed",
        [],
    ),
    (
        "Speaking at the end of the second Senegalo-Gambian Presidential Council in Banjul on "
        "Saturday, Gambian President Mariam Keita and Senegalese President Cheikh Fall hailed the "
        "ties between the two countries.",
        "dialogue held",
        [("Cheikh Fall", "SN"), ("Mariam Keita", "GM")],
    ),
    (
        "LILONGWE, 7 March 2024 - President Samuel Banda on Thursday received letters of credence "
        "from the ambassadors of Norway, Ingrid Dahl, and Ghana, Yaw Mensah.",
        "appointment held",
        [("Ingrid Dahl", "NO"), ("Samuel Banda", "MW"), ("Yaw Mensah", "GH")],
    ),
    (
        "Malawian President Samuel Banda on Tuesday accredited two new heads of mission at Kamuzu "
        "Palace. They are Ingrid Dahl (Norway) and Yaw Mensah (Ghana).",
        "appointment held",
        [("Ingrid Dahl", "NO"), ("Samuel Banda", "MW"), ("Yaw Mensah", "GH")],
    ),
    (
        "The new Ambassador of Ukraine to Malawi, Leonid Petrenko, has presented his Letters of "
        "Credence to President Samuel Banda.",
        "appointment held",
        [("Leonid Petrenko", "UA"), ("Samuel Banda", "MW")],
    ),
    (
        "Georgian President Nino Lomidze accepted the credentials of Ruth Adler, Ambassador of "
        "Israel; and Pavel Novak, Ambassador of the Czech Republic, at a ceremony on Monday.",
        "appointment held",
        [("Nino Lomidze", "GE"), ("Pavel Novak", "CZ"), ("Ruth Adler", "IL")],
    ),
    (
        "The Ambassador-designate of Peru, Luis Prado, handed copies of his credentials to Guinean "
        "Foreign Minister Aissata Camara.",
        "appointment held",
        [("Aissata Camara", "GN"), ("Luis Prado", "PE")],
    ),
    (
        "The 3rd round of border talks took place at the Joint Border Committee in Mashhad. The "
        "Pakistani side was headed by Home Secretary Bilal Qureshi, the Iranian side by Governor "
        "Hossein Karimi.",
        "dialogue held",
        [("Bilal Qureshi", "PK"), ("Hossein Karimi", "IR")],
    ),
    (
        "Cape Verdean President Jorge Silva received on Thursday the credentials of two ambassadors, "
        "Anne Muller of Luxembourg and Kofi Adu of Ghana. On Wednesday, he accredited Lucia Ramos of "
        "Cuba.",
        "appointment held",
        [("Anne Muller", "LU"), ("Jorge Silva", "CV"), ("Kofi Adu", "GH")],
    ),
    (
        "The 15th meeting of the Nepal-China Joint Consultative Mechanism, co-chaired by Foreign "
        "Secretary Tara Gurung and Chinese Vice Foreign Minister Li Wenhai, was held in Kathmandu on "
        "Tuesday.",
        "dialogue held",
        [("Li Wenhai", "CN"), ("Tara Gurung", "NP")],
    ),
    (
        "Brazil and the Netherlands held the second edition of their Political Consultations in "
        "Brasilia on 8 May 2024. The Brazilian delegation was chaired by Vice Minister Maria Duarte. "
        "The Dutch side was led by Director-General Pieter de Vries.",
        "dialogue held",
        [("Maria Duarte", "BR"), ("Pieter de Vries", "NL")],
    ),
    (
        "The next session of the Barbados-Guyana Joint Commission is scheduled to be held in Georgetown in 2026.",
        "dialogue planned",
        [],
    ),
    (
        "Bruneian Foreign Minister Faisal Noor and Singapore's Foreign Minister Grace Tan co-chaired "
        "the 9th Young Leaders' dialogue in Bandar Seri Begawan.",
        "dialogue held",
        [("Faisal Noor", "BN"), ("Grace Tan", "SG")],
    ),
    (
        "Dili, 5 June 2024 - The Minister of Foreign Affairs of Timor-Leste, Lara Santos, and her "
        "Indonesian counterpart Wira Putra today jointly opened the 8th Joint Ministerial Commission "
        "(JMC).",
        "dialogue held",
        [("Lara Santos", "TL"), ("Wira Putra", "ID")],
    ),
    (
        "The 13th Session of the Zambia-Namibia Joint Permanent Commission on Defence and Security "
        "ended in Windhoek with Namibian Defence Minister Elias Nujoma urging joint patrols. His "
        "Zambian counterpart Victor Chanda said the border was calm.",
        "dialogue held",
        [("Elias Nujoma", "NA"), ("Victor Chanda", "ZM")],
    ),
    (
        "India and Iran on Monday agreed to defer the 20th Joint Commission Meeting, which was to be "
        "held in Tehran this week.",
        "dialogue postponed",
        [],
    ),
]


@pytest.mark.parametrize(("text", "what", "people"), TOLD)
def test_those_who_sat_there_are_found(text: str, what: str, people: list[tuple[str, str]]) -> None:
    """Kind and status, and every named person with the state acted for."""
    assert (what, people) in tell(text)
