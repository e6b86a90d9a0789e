"""Offices of many states and shapes: field lists, nested offices, lists of people, bodies of one state, titles."""

from __future__ import annotations

import pytest

CASES = [
    # text, name, office as printed, code, state
    ("La ministre des Affaires étrangères et de l'Intégration sous-régionale du Gabon, Awa Thiobane, est à Riga.",
     "Awa Thiobane", "ministre des Affaires étrangères et de l'Intégration sous-régionale du Gabon",
     "foreign_minister", "GA"),
    ("La ministre des Affaires étrangères et Francophonie de la RDC, Awa Thiobane, est à Riga.", "Awa Thiobane",
     "ministre des Affaires étrangères et Francophonie de la RDC", "foreign_minister", "CD"),
    ("Le ministre mauritanien des Pêches, des Infrastructures maritimes et portuaires, Salem Ould Daddah, est à Riga.",
     "Salem Ould Daddah", "ministre mauritanien des Pêches, des Infrastructures maritimes et portuaires", "minister",
     "MR"),
    ("Le ministre égyptien du Logement, des Services publics et des Communautés urbaines, Tarek Chalabi, est à Riga.",
     "Tarek Chalabi", "ministre égyptien du Logement, des Services publics et des Communautés urbaines", "minister",
     "EG"),
    ("Le ministre des Forces armées et des Anciens combattants français, Luc Verdier, est à Riga.", "Luc Verdier",
     "ministre des Forces armées et des Anciens combattants français", "defence_minister", "FR"),
    ("La ministre de l'Intégration africaine et des Sénégalais de l'extérieur, Awa Thiobane, est à Riga.",
     "Awa Thiobane", "ministre de l'Intégration africaine et des Sénégalais de l'extérieur", "minister", "SN"),
    ("Le Premier ministre du gouvernement d'unité nationale libyen, Salem Ben Gharsa, est à Riga.", "Salem Ben Gharsa",
     "Premier ministre du gouvernement d'unité nationale libyen", "head_of_government", "LY"),
    ("La présidente du Milli Majlis, Aynur Rzazade, est à Riga.", "Aynur Rzazade", "présidente du Milli Majlis",
     "speaker", "AZ"),
    ("Le vice-président du Conseil de souveraineté, Anwar Dafallah, est à Riga.", "Anwar Dafallah",
     "vice-président du Conseil de souveraineté", "deputy_chair", "SD"),
    ("Le président du Haut Conseil d'État, Salem Ben Gharsa, est à Riga.", "Salem Ben Gharsa",
     "président du Haut Conseil d'État", "speaker", "LY"),
    ("La ministre québécoise des Forêts Odile Tremblay-Roy est à Riga.", "Odile Tremblay-Roy",
     "ministre québécoise des Forêts", "minister", "CA"),
    ("Le ministre-président de la Fédération Wallonie-Bruxelles, Luc Vandersmet, est à Riga.", "Luc Vandersmet",
     "ministre-président de la Fédération Wallonie-Bruxelles", "head_of_government", "BE"),
    ("La gouverneure générale du Canada, Odile Tremblay-Roy, est à Riga.", "Odile Tremblay-Roy",
     "gouverneure générale du Canada", "governor", "CA"),
    ("M. Jorma Rautiola, ambassadeur agréé de la République de Finlande auprès du Royaume du Maroc, est à Rabat.",
     "Jorma Rautiola", "ambassadeur agréé de la République de Finlande auprès du Royaume du Maroc", "ambassador", "FI"),
    ("Mme Aino Rautiola, en sa qualité d'ambassadrice du royaume du Danemark en Algérie, est à Oran.", "Aino Rautiola",
     "ambassadrice du royaume du Danemark en Algérie", "ambassador", "DK"),
    ("Le chargé d'affaires a.i. de l'ambassade de Chine, Gu Minhua, est à Riga.", "Gu Minhua",
     "chargé d'affaires a.i. de l'ambassade de Chine", "charge_d_affaires", "CN"),
    ("Le ministre d'État chargé de l'Afrique, des Nations unies et du Commonwealth, Hugh Penhallow, est à Riga.",
     "Hugh Penhallow", "ministre d'État chargé de l'Afrique, des Nations unies et du Commonwealth", "minister", None),
    ("Le représentant spécial du Secrétaire général des Nations unies au Kosovo et chef de la mission, Ivo Kranjec, "
     "est à Pristina.", "Ivo Kranjec",
     "représentant spécial du Secrétaire général des Nations unies au Kosovo et chef de la mission",
     "representative", "UN"),
    ("La ministre de la Coopération et de la Francophonie, Awa Thiobane, est à Riga.", "Awa Thiobane",
     "ministre de la Coopération et de la Francophonie", "minister", None),
    ("Le président de la région de Souss-Massa, Anas Benkirouche, est à Riga.", "Anas Benkirouche",
     "président de la région de Souss-Massa", "chair", "MA"),
    ("La secrétaire du Comité du Parti de la province de Bac Ninh, Lê Thi Thu Ngân, a reçu une délégation du Laos.",
     "Lê Thi Thu Ngân", "secrétaire du Comité du Parti de la province de Bac Ninh", "party_leader", "VN"),
    ("Le ministre égyptien de la Défense, le Maj. Gén. Tarek Chalabi, est à Riga.", "Tarek Chalabi",
     "ministre égyptien de la Défense", "defence_minister", "EG"),
    ("La secrétaire mexicaine à l'Économie, la Lic. Ana Zavala Rincón, est à Riga.", "Ana Zavala Rincón",
     "secrétaire mexicaine à l'Économie", "secretary", "MX"),
    ("Le vice-Premier ministre Ratanak Sopheap, ministre de l'Intérieur, est à Riga.", "Ratanak Sopheap",
     "vice-Premier ministre", "deputy_head_of_government", None),
    ("Badr Al-Masri, qui dirige la diplomatie égyptienne, est à Riga.", "Badr Al-Masri",
     "qui dirige la diplomatie égyptienne", "foreign_minister", "EG"),
    ("La secrétaire d'État parlementaire allemande Maria Fuchsberger est à Riga.", "Maria Fuchsberger",
     "secrétaire d'État parlementaire allemande", "state_secretary", "DE"),
    ("La ministre a reçu le roi Olav de Norvège.", "Olav", "roi", "head_of_state", "NO"),
    ("Le Chilien Matías Ortuzar a présidé la séance.", "Matías Ortuzar", None, None, "CL"),
    ("Les lettres ont été remises par S.E.M. Matías Ortuzar du Chili, puis le thé a été servi.", "Matías Ortuzar",
     None, None, "CL"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "name", "office", "code", "state"), CASES, ids=[c[1] + " " + str(c[3]) for c in CASES]
)
def test_office_is_read_as_printed(cast, person, text, name, office, code, state):
    """Name, words of the office, controlled office and state of one person."""
    one = person(cast(text), name)
    assert (one.name, one.office and one.office.printed, one.office and one.office.code, one.state) == (
        name, office, code, state,
    )  # fmt: skip


def test_people_listed_with_their_offices_after_them(cast, person):
    """Each office belongs to the name before it, nested offices and second offices too."""
    found = cast(
        "Étaient présents Arvis Kalnozols, chef de cabinet de la ministre lettone, Zane Kalnoza, vice-Première "
        "ministre et ministre de la Justice de Lettonie, Ivo Kranjec, ministre, directeur du Cabinet, et Ana Rincón, "
        "ambassadrice du Mexique."
    )
    offices = {a.name: a.office.printed for a in found.actors if a.office}
    assert offices == {
        "Arvis Kalnozols": "chef de cabinet de la ministre lettone",
        "Zane Kalnoza": "vice-Première ministre et ministre de la Justice de Lettonie",
        "Ivo Kranjec": "ministre, directeur du Cabinet",
        "Ana Rincón": "ambassadrice du Mexique",
    }


def test_name_without_comma_is_the_leaders(cast, person):
    """« l'envoyé du président X »: X is the president; with a comma the office is read whole."""
    assert person(cast("L'envoyé spécial du président Arvis Kalnozols est à Riga."), "Kalnozols").office.code == (
        "head_of_state"
    )
    one = person(cast("L'envoyé spécial du président letton, Arvis Kalnozols, est à Riga."), "Kalnozols")
    assert one.office.code == "envoy"


def test_counterpart_named_with_office_after(cast, person):
    """The office printed after a counterpart's name is the counterpart's, not the next person's."""
    found = cast("Reçu par son homologue chilien, Alonso Quispe, ministre des Mines, Arvis Balodis s'est félicité.")
    assert person(found, "Quispe").office.printed == "ministre des Mines"
    assert person(found, "Balodis").office is None


def test_own_minister_is_of_the_leaders_state(cast, person):
    """« accompagné de son ministre X »: the state of the leader told before."""
    found = cast("Le président malien, accompagné de son ministre de la Défense, Oumar Sidibé Kanté, a vu la presse.")
    assert person(found, "Kanté").state == "ML"


def test_a_bodys_own_vice_president_is_not_the_visitors(cast, person):
    """« reçue à la Chambre par son vice-président »: his is the chamber, not the delegation."""
    found = cast("Une délégation chilienne a été reçue au Sénat par son vice-président, Arvis Kalnozols.")
    assert person(found, "Kalnozols").state is None


def test_travelling_minister_is_not_of_the_host(cast, person):
    """A delegation that is told by its members lends them no state of the other side."""
    found = cast(
        "L'ambassadeur du Tchad en France, Nassour Bichara, a accueilli le président. "
        "La délégation est composée du ministre des Affaires étrangères, Abakar Goukouni."
    )
    assert person(found, "Goukouni").state is None


def test_list_of_envoys_takes_the_office_announced(cast, person):
    """States before names, after names and in brackets; the office is the one announced in the plural."""
    found = cast(
        "Quatre nouveaux ambassadeurs ont été reçus. La cérémonie a été brève. "
        "Il s'agit de Matías Ortuzar (Chili) et de Zane Kalnoza (Lettonie)."
    )
    assert [(a.state, a.office.code) for a in found.actors if a.kind == "person" and a.name] == [
        ("CL", "ambassador"),
        ("LV", "ambassador"),
    ]


def test_name_of_a_foundation_is_nobody(cast):
    """« la présidente de la Fondation X Y »: the president is not X Y."""
    found = cast("La présidente de la Fondation Rosario Ortuzar est à Riga.")
    assert not [a for a in found.actors if a.name and a.office]


def test_month_that_is_a_name(cast, person):
    """« Phan Van Mai »: a month's word at the end of a name."""
    assert person(cast("Le ministre vietnamien Phan Van Mai est à Riga."), "Phan").name == "Phan Van Mai"


def test_one_chamber_is_not_the_other(cast, person):
    """A later « vice-présidente du Bundestag allemand » says nothing of another body's president."""
    found = cast(
        "Le président de la Commission des Finances à la Chambre des représentants, Anas Benkirouche, a parlé. "
        "La vice-présidente du Bundestag allemand a répondu."
    )
    assert person(found, "Benkirouche").state is None


def test_ministry_by_its_letters_is_no_minister(cast, person):
    """« directeur au MAE » is at the ministry; « le MAE tunisien » is the minister."""
    assert person(cast("Le directeur des relations multilatérales au MAE, Nasser Bourhan, est à Riga."), "Bourhan")
    found = cast("Le directeur des relations multilatérales au MAE, Nasser Bourhan, est à Riga.")
    assert person(found, "Bourhan").office.code == "director"
    assert person(cast("Le MAE tunisien, Nasser Bourhan, est à Riga."), "Bourhan").office.code == "foreign_minister"


def test_where_somebody_is_posted_is_no_side(cast, person):
    """« l'ambassadeur de Mauritanie à Washington »: a minister without a state is not American by that."""
    found = cast(
        "La réunion a rassemblé le ministre des Pêches, M. Anis Gharsalli, l'ambassadeur de Mauritanie à Washington, "
        "M. Brahim Ould Lemrabott, et des banquiers."
    )
    assert person(found, "Gharsalli").state != "US"


def test_excellency_before_mister_ends_no_sentence(cast, person):
    """« S.E. M. X » after an office: one phrase, one person."""
    one = person(cast("Le ministre letton de la Santé, S.E. M. Arvis Kalnozols, est à Riga."), "Kalnozols")
    assert one.office.printed == "ministre letton de la Santé"


def test_field_in_the_plural_is_no_state(cast, person):
    """« directrice des affaires américaines »: her field, not her state."""
    found = cast("Mme Awa Thiobane, ambassadrice directrice des affaires américaines, est à Dakar.")
    assert person(found, "Thiobane").state is None


def test_companions_listed_are_of_the_leaders_side(cast, person):
    """« accompagnée du député X, ainsi que du ministre Y »: both come with her; the sentence before may name her."""
    found = cast(
        "La Première ministre lettone, Mara Kalnina, fera une mission au Gabon. "
        "Accompagnée du vice-Premier ministre, Janis Ozols, ainsi que du ministre de l'Intérieur, Peteris Liepa, "
        "elle séjournera à Libreville."
    )
    assert person(found, "Ozols").state == "LV" and person(found, "Liepa").state == "LV"


def test_under_secretary_without_hyphens(cast, person):
    """« Sous Secrétaire Adjoint américain »: one office; « son Excellence » opens a name."""
    found = cast(
        "M. Troy Heathley, Sous Secrétaire d'Etat Adjoint américain, a été reçu par son Excellence Dr Mory Kaba."
    )
    assert person(found, "Heathley").state == "US"
    assert person(found, "Kaba").name == "Mory Kaba"


def test_counsellor_in_charge(cast, person):
    """« Ministre Conseiller Chargé d'Affaires de l'Ambassade de Chine »: one office, not a minister."""
    found = cast("CAI Lin, Ministre Conseiller Chargé d'Affaires de l'Ambassade de Chine en Guinée, est à Conakry.")
    assert person(found, "Lin").office.code == "charge_d_affaires" and person(found, "Lin").state == "CN"
