"""French contacts told with what they aim at, beside older ones, with people left unnamed, or in places talked of."""

from __future__ import annotations

from typing import Any

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.export.contract import encode_reading
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS, KNOWLEDGE = load_packs(), load_knowledge()


def read_events(text: str) -> list[dict[str, Any]]:
    """The events of one French report that are not of the past."""
    reading = encode_reading(read(Page(source="x", text=text), PACKS, KNOWLEDGE, language="fr"))
    return [event for event in reading["events"] if not event["background"]]


def get_sides(event: dict[str, Any]) -> set[str | None]:
    return {person["state"] for person in event["participants"]}


def test_a_visit_made_for_talks_tells_both() -> None:
    text = (
        "Le président togolais Kossi Adjavon se rendra à Lima pour une rencontre avec la ministre Rosa Quispe du Pérou."
    )
    events = {event["kind"]: event for event in read_events(text)}
    assert events["visit"]["status"] == events["meeting"]["status"] == "planned"
    assert get_sides(events["meeting"]) == {"TG", "PE"}


def test_talks_a_visit_serves_do_not_take_its_days() -> None:
    text = "La ministre ghanéenne Ama Boateng-Osei a séjourné à Lima du 3 au 5 mars 2025 pour une réunion bilatérale."
    visit = next(event for event in read_events(text) if event["kind"] == "visit")
    assert visit["date"]["edtf"] == "2025-03-03/2025-03-05"


def test_an_earlier_meeting_gives_neither_day_nor_place() -> None:
    text = (
        "Après leur première rencontre, le 17 juin à Riga, le président letton Arvis Kalnozols et le président "
        "péruvien Raúl Tineo se sont à nouveau entretenus samedi à Lima."
    )
    (event,) = read_events(text)
    assert event["place"]["name"] == "Lima"
    assert "06-17" not in str(event["date"]["edtf"])


def test_what_readers_are_put_in_mind_of_is_past() -> None:
    text = (
        "Le président togolais Kossi Adjavon est arrivé vendredi 12 février 2021 à Lima. M. Adjavon, rappelle-t-on, "
        "a effectué sa première visite au Pérou les 16 et 17 décembre dernier."
    )
    (event,) = read_events(text)
    assert event["date"]["edtf"] == "2021-02-12"


@pytest.mark.parametrize(
    "matter",
    ["la crise persistante entre la Grèce et la Turquie", "les tensions entre la Grèce et la Turquie"],
)
def test_a_quarrel_of_others_adds_no_side(matter: str) -> None:
    text = (
        "Le ministre letton Arvis Kalnozols a rencontré lundi la ministre péruvienne Rosa Quispe. "
        f"Les échanges ont porté sur {matter}."
    )
    (event,) = read_events(text)
    assert get_sides(event) == {"LV", "PE"}


def test_places_of_a_list_of_matters_are_no_place() -> None:
    text = (
        "Le ministre letton Arvis Kalnozols et la ministre péruvienne Rosa Quispe ont évoqué lundi la situation "
        "socio-politique au Mali, au Tchad et au Niger."
    )
    (event,) = read_events(text)
    assert event["place"] is None


def test_the_means_are_told_in_the_next_sentence() -> None:
    text = (
        "Le ministre letton Arvis Kalnozols et son homologue péruvien Raúl Tineo sont convenus mardi de se revoir "
        "bientôt. Cet échange téléphonique a été organisé à la demande de Lima."
    )
    (event,) = read_events(text)
    assert event["kind"] == "call"


def test_envoys_nobody_names_make_a_contact_and_visitors_of_the_own_state_none() -> None:
    met = read_events("Le ministre letton Arvis Kalnozols a rencontré lundi plusieurs ambassadeurs à Riga.")
    assert [event["kind"] for event in met] == ["meeting"]
    assert not read_events("Le ministre letton Arvis Kalnozols a rencontré lundi plusieurs députés à Riga.")


def test_a_capital_by_its_adjective_is_a_destination() -> None:
    (event,) = read_events("Le président togolais Kossi Adjavon est attendu jeudi dans la capitale péruvienne.")
    assert (event["kind"], event["status"], event["place"]["country"]) == ("visit", "planned", "PE")


def test_a_lone_call_addressed_to_somebody_is_no_message() -> None:
    text = "Le président letton Arvis Kalnozols a adressé jeudi un appel téléphonique au président péruvien Raúl Tineo."
    assert [event["kind"] for event in read_events(text)] == ["call"]
    appeal = "Le président letton Arvis Kalnozols a lancé jeudi un appel à la paix au président péruvien Raúl Tineo."
    assert "call" not in [event["kind"] for event in read_events(appeal)]


def test_spouses_are_no_party_to_a_visit() -> None:
    text = "Le président togolais Kossi Adjavon et son épouse Afi Mensah sont arrivés mardi à Lima pour une visite."
    (event,) = read_events(text)
    assert [person["name"] for person in event["participants"]] == ["Kossi Adjavon"]


def test_a_later_description_lends_its_state() -> None:
    text = (
        "La ministre des Affaires étrangères, Zane Kalnoza, s'est rendue mardi à Luanda. "
        "La cheffe de la diplomatie lettone y encouragera l'Angola à poursuivre ses efforts auprès de Kinshasa."
    )
    (event,) = read_events(text)
    assert get_sides(event) == {"LV"}


def test_a_paragraph_broken_by_empty_lines_is_read_whole() -> None:
    text = (
        "Le ministre letton de la Pêche, Arvis Kalnozols, a\n\nreçu lundi à Riga la\n\nministre péruvienne Rosa Quispe."
    )
    (event,) = read_events(text)
    assert get_sides(event) == {"LV", "PE"}


def test_a_site_clock_dates_no_dispatch() -> None:
    text = (
        "jeudi 17 avril 2025 |\n\nLima, 9 mai (Andina) – Le président togolais Kossi Adjavon a conclu dimanche une "
        "visite au Pérou."
    )
    (event,) = read_events(text)
    assert event["date"]["edtf"] is None


def test_the_president_of_a_page_is_not_the_president_he_calls() -> None:
    text = (
        "Élysée - Actualités\n22 avril 2025 - Seul le prononcé fait foi\n"
        "Entretien téléphonique avec le Président de la République du Pérou.\n\n"
        "Le Président de la République s'est entretenu ce jour avec M. Raúl Tineo, Président de la République du "
        "Pérou. Le Président a confirmé que la France enverra des secours."
    )
    (event,) = read_events(text)
    assert (event["kind"], event["date"]["edtf"], get_sides(event)) == ("call", "2025-04-22", {"FR", "PE"})
