"""French reports whose lead tells no contact outright: words said together, calls on a minister, the same day."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.export.contract import encode_reading
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

BERIDZE = "La ministre géorgienne de l'Économie, Nino Beridze, et son homologue lettonne, Ilze Ozola,"
SAID = f"{BERIDZE} ont assuré mardi 14 mai 2024 que la ligne rouvrirait."
LEAD = (
    "Le ministre algérien de l'Énergie, Mourad Benali, a reçu mardi 14 mai 2024 l'ambassadeur de Russie, Oleg Smirnov."
)

Told = tuple[str, str | None, tuple[str | None, ...]]


def tell(text: str) -> list[Told]:
    """Kind, date and states of every event."""
    encoded = encode_reading(read(Page(source="text", text=text), load_packs(), load_knowledge()))
    return [
        (e["kind"], e["date"]["edtf"], tuple(sorted(str(p["state"]) for p in e["participants"])))
        for e in encoded["events"]
    ]


TOLD = [
    (f"{SAID} « Cette rencontre est la première », a dit Mme Beridze.", ("meeting", "2024-05-14", ("GE", "LV"))),
    (f"{SAID} Leur entretien téléphonique a duré une heure.", ("call", "2024-05-14", ("GE", "LV"))),
    (
        f"{SAID} Les deux ministres parlaient à l'issue de leur entretien à Tbilissi.",
        ("meeting", "2024-05-14", ("GE", "LV")),
    ),
    (
        "Lors d'une rencontre mardi 14 mai 2024 à Genève, la ministre bolivienne de la Santé, María Quispe, a demandé "
        "à son homologue suisse, Alain Favre, des vaccins.",
        ("meeting", "2024-05-14", ("BO", "CH")),
    ),
    (
        "L'ambassadeur du Japon, Kenji Morimoto, s'est rendu mardi 14 mai 2024 auprès du ministre marocain de la "
        "Santé, Khalid Benyahia.",
        ("reception", "2024-05-14", ("JP", "MA")),
    ),
    (
        f"{LEAD}\n\nDans la foulée, il a accordé une audience à l'ambassadrice de Norvège, Ingrid Dahl.",
        ("reception", "2024-05-14", ("DZ", "NO")),
    ),
    (
        "Le Phare de Bamako | Mercredi 15 mai 2024\n\nLe ministre malien de la Santé, Ali Keïta, a reçu hier mardi le "
        "ministre chinois du Commerce, Zheng Haoran.",
        ("reception", "2024-05-14", ("CN", "ML")),
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_contact_is_told(text: str, expected: Told) -> None:
    assert expected in tell(text)


OFFICES = [
    "ministre de la Sécurité et de l'Administration du territoire",
    "ministre de la Production et de l'Industrialisation agricole",
    "ministre de la Pêche et de l'Économie bleue",
    "ministre des Travaux publics et de l'Entretien routier",
]


@pytest.mark.parametrize("office", OFFICES)
def test_office_is_whole_before_a_rank_and_a_name(office: str) -> None:
    text = f"L'ambassadeur du Japon, Ken Abe, a rencontré mardi la {office} du Ghana, le général Ama Boateng."
    encoded = encode_reading(read(Page(source="text", text=text), load_packs(), load_knowledge()))
    held = [(p["name"], p["office"], p["state"]) for e in encoded["events"] for p in e["participants"]]
    assert ("Ama Boateng", f"{office} du Ghana", "GH") in held


UNTOLD = [
    f"{SAID} Elles n'ont rien ajouté.",
    f"{SAID} La prochaine réunion est prévue en mars.",
    f"{SAID} « Cette rencontre a été annulée », a dit Mme Beridze.",
    "Le ministre sénégalais de l'Économie, Modou Gueye, et le ministre sénégalais du Budget, Omar Sarr, ont affirmé "
    "mardi que la dette baisserait. Leur réunion a duré deux heures.",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_no_contact_is_made_up(text: str) -> None:
    assert [e for e in tell(text) if e[0] in ("meeting", "call", "reception")] == []


def test_another_day_is_not_lent() -> None:
    text = f"{LEAD}\n\nIl a reçu l'ambassadrice de Norvège, Ingrid Dahl."
    assert ("reception", "2024-05-14", ("DZ", "NO")) not in tell(text)
