"""One host, several audiences told in successive sentences; counterparts told by a pronoun or put first."""

from __future__ import annotations

import pytest

from aidememoire.languages import load_packs
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS = load_packs()
LEAD = "Le président comorien Ali Azali s'est entretenu jeudi avec son homologue sénégalais Omar Ndiaye."
ROW = "Le Premier ministre tunisien Slim Benali reçoit depuis lundi plusieurs responsables étrangers."
GUEST = "le ministre malgache de la Pêche, Hery Rakoto"


def find_contacts(text: str) -> set[frozenset[str | None]]:
    """The names of those who take part in each contact held."""
    reading = read(Page(source="row", text=text), PACKS, Knowledge.empty(), language="fr")
    return {frozenset(reading.cast.actors[p.actor].name for p in e.participants) for e in reading.events}


@pytest.mark.parametrize(
    "told",
    [
        f"Même exercice avec {GUEST}.",
        f"Puis ce fut au tour du ministre malgache de la Pêche, {GUEST.rsplit(', ', 1)[1]}.",
        f"{GUEST.capitalize().replace('hery rakoto', 'Hery Rakoto').replace('pêche', 'Pêche')}, a pris le relais.",
        f"Avec {GUEST}, il a été question des thoniers.",
        f"L'entretien avec {GUEST}, a porté sur les thoniers.",
        f"Autre invité du jour, {GUEST}, a parlé des thoniers.",
    ],
)
def test_each_one_in_the_row_is_a_contact_of_its_own(told: str) -> None:
    """The host of the contact told before meets the next one, apart from the first."""
    found = find_contacts(f"{LEAD} {told}")
    assert {frozenset({"Ali Azali", "Omar Ndiaye"}), frozenset({"Ali Azali", "Hery Rakoto"})} <= found


def test_those_announced_are_the_subjects_of_what_follows() -> None:
    """Guests left unnamed are those told of after, each met by the host."""
    found = find_contacts(
        f"{ROW} Le ministre libanais de l'Économie, Fadi Haddad, a ouvert le bal. La ministre jordanienne de "
        "l'Énergie, Rima Karam, a parlé d'électricité."
    )
    assert found == {frozenset({"Slim Benali", "Fadi Haddad"}), frozenset({"Slim Benali", "Rima Karam"})}


@pytest.mark.parametrize(
    "told",
    [
        "Le ministre malgache de la Pêche, Hery Rakoto, a parlé des thoniers à la radio.",
        "Selon le ministre malgache de la Pêche, Hery Rakoto, les thoniers manquent.",
        "Le ministre comorien de la Pêche, Hery Rakoto, a pris le relais.",
        "« Avec le ministre malgache de la Pêche, Hery Rakoto, il parlera des thoniers », a dit un témoin.",
    ],
)
def test_others_are_in_no_row(told: str) -> None:
    """Those merely quoted, those of the host's own side and those of whom a quotation speaks are met by nobody."""
    assert find_contacts(f"{LEAD} {told}") == {frozenset({"Ali Azali", "Omar Ndiaye"})}


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre estonien Mart Saar est arrivé mercredi à Sofia. La ministre bulgare Elena Petrov a eu avec lui "
        "une séance de travail.",
        "C'est avec le ministre estonien Mart Saar que la ministre bulgare Elena Petrov a signé un accord de pêche.",
        "La ministre bulgare Elena Petrov a abordé jeudi à Sofia la question des visas avec le ministre estonien Mart "
        "Saar.",
        "La ministre bulgare Elena Petrov a passé jeudi un coup de fil au ministre estonien Mart Saar.",
        "La ministre bulgare Elena Petrov a fait jeudi à Sofia le point des visas avec le ministre estonien Mart Saar.",
        "La ministre bulgare Elena Petrov a présenté jeudi ses civilités au président estonien Mart Saar.",
    ],
)
def test_counterparts_by_pronoun_put_first_or_far_from_the_verb(text: str) -> None:
    """Both sides of the contact are found."""
    assert frozenset({"Mart Saar", "Elena Petrov"}) in find_contacts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le mémorandum a été paraphé hier à Sofia par le ministre estonien de la Pêche et son homologue bulgare. D'un "
        "côté de la table, Mart Saar, ministre estonien de la Pêche. De l'autre, Elena Petrov, ministre bulgare de la "
        "Pêche.",
        "Le comité bilatéral de sécurité estono-bulgare a tenu jeudi sa troisième réunion à Sofia. La délégation "
        "estonienne était conduite par le ministre Mart Saar et celle de la Bulgarie par la ministre Elena Petrov.",
        "Trois accords sont nés de la 5e session de la commission mixte entre l'Estonie et la Bulgarie. Les ministres "
        "estonien et bulgare de la Pêche, Mart Saar et Elena Petrov, ont signé le procès-verbal jeudi à Sofia.",
    ],
)
def test_those_left_unnamed_are_named_by_a_later_sentence(text: str) -> None:
    """A signing or a session has the people that another sentence names for its offices or its delegations."""
    assert frozenset({"Mart Saar", "Elena Petrov"}) in find_contacts(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Le président togolais, Koffi Mensah, a foulé le sol guinéen ce mercredi.", "sol guinéen"),
        ("Conakry accueille depuis mardi le président togolais, Koffi Mensah.", "Conakry"),
    ],
)
def test_a_state_may_be_the_ground_of_a_visit(text: str, place: str) -> None:
    """The adjective of a soil and a state that receives say where the visitor is."""
    reading = read(Page(source="ground", text=text), PACKS, Knowledge.empty(), language="fr")
    assert [(e.kind, e.place and e.place.name, e.place and e.place.country) for e in reading.events] == [
        ("visit", place, "GN")
    ]


def test_two_audiences_are_two_contacts_on_the_day_of_their_announcement() -> None:
    """A row whose contacts are told one by one is none of its own, and dates those without a day."""
    text = (
        "Le ministre camerounais des Relations extérieures, Luc Mebe, a accordé deux audiences mardi 4 mars 2025 à "
        "Yaoundé. Le premier hôte du ministre a été l'ambassadeur de Guinée équatoriale, Juan Obiang. Luc Mebe s'est "
        "ensuite entretenu avec l'ambassadrice du Mali, Fanta Touré."
    )
    reading = read(Page(source="row", text=text), PACKS, Knowledge.empty(), language="fr")
    told = {(e.kind, *sorted(reading.cast.actors[p.actor].name or "" for p in e.participants)) for e in reading.events}
    assert told == {("reception", "Juan Obiang", "Luc Mebe"), ("reception", "Fanta Touré", "Luc Mebe")}


@pytest.mark.parametrize(
    "text",
    [
        "Le conseiller Paul Roy, vice-président du Conseil fédéral suisse et chef de l'Économie, et la ministre suisse "
        "Anne Favre, cheffe des Affaires étrangères, ont reçu mardi à Berne la ministre bulgare Elena Petrov.",
    ],
)
def test_several_subjects_with_their_offices_between(text: str) -> None:
    """A verb in the plural has all those of the list before it."""
    found = max(find_contacts(text), key=len)
    assert {"Anne Favre", "Elena Petrov"} <= found


def test_envoys_of_two_states_are_each_met_by_name() -> None:
    """Guests left unnamed in the lead are no contact beside those who are named for their states."""
    found = find_contacts(
        "Le président togolais Koffi Mensah a reçu mardi des émissaires malien et tchadien. Koffi Mensah s'est "
        "entretenu avec deux émissaires. Modibo Sangaré, ministre malien de la Pêche, était porteur d'un message. "
        "Par la suite, Koffi Mensah a reçu le ministre tchadien Idriss Brahim."
    )
    assert found == {frozenset({"Koffi Mensah", "Modibo Sangaré"}), frozenset({"Koffi Mensah", "Idriss Brahim"})}


def test_the_leader_of_a_delegation_is_met() -> None:
    """« une réunion avec une délégation présidée par B »."""
    assert frozenset({"Karim Benmoussa", "Joseph Vella"}) in find_contacts(
        "Le ministre marocain Karim Benmoussa a tenu mardi à Rabat une réunion de travail avec une délégation maltaise "
        "présidée par Joseph Vella, ministre de la Pêche."
    )
