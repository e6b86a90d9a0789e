"""English reports read whole: who speaks, over sentences and paragraphs, and which act it is."""

from __future__ import annotations

from functools import cache

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS = load_packs()
MEET = (
    "NAIROBI, 4 March 2025 - Kenyan President Ruth Wanjiru held talks in Nairobi on Monday with President Julio Quispe "
    "of Peru, who is on a state visit. "
)


@cache
def tell(text: str) -> tuple[str, ...]:
    """Each act of a report, as `act STATES content`."""
    reading = read(Page(source="essay", text=f"{MEET}{text}\n"), PACKS, load_knowledge())
    return tuple(f"{a.act} {'+'.join(a.states)} {a.content.quote}" for a in reading.acts)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Wanjiru said the two countries should share their data.", ["propose KE"]),
        ("Quispe said Kenya should lower its duties.", ["request PE"]),
        ("Quispe hoped that Kenya would lower its duties.", ["request PE"]),
        ("Quispe hoped that the visit would open a new chapter.", ["propose PE"]),
        ("Wanjiru said Kenya stood ready to work with Peru on forests.", ["propose KE"]),
        ("Wanjiru said Kenya stood ready to train rangers.", ["commit KE"]),
        ("Quispe said his country condemned the raid.", ["condemn PE"]),
        ("“The raid is totally unacceptable,” Quispe wrote on X.", ["condemn PE"]),
        ("Quispe offered his condolences for the lives lost in the floods.", ["support PE"]),
        ("Wanjiru condemned the raid. The Peruvian leader shared the concern.", ["condemn KE", "concern PE"]),
        ("Quispe took the occasion to invite his host to Cusco.", ["invite PE"]),
        ("Consensus was reached on the opening of an embassy.", ["agree KE+PE"]),
        ("In Quispe's view, relations have never been better.", ["affirm PE"]),
        ("The government of Peru asked Nairobi to speed up the visas.", ["request PE"]),
        ("“I hope Kenya will open its ports,” Quispe told Wanjiru.", ["request PE"]),
        ("“Both sides agreed that duties must fall,” Quispe said.", ["agree KE+PE"]),
    ],
)
def test_one_sentence(text: str, acts: list[str]) -> None:
    told = tell(text)
    assert len(told) == len(acts)
    assert all(found.startswith(act) for found, act in zip(told, acts, strict=True))


def test_a_list_shares_the_subject_told_before_it() -> None:
    text = "\n\nThe two Presidents:\n\na. Welcomed the fisheries protocol;\n\nb. Agreed to open a maritime line.\n"
    assert tell(text) == ("welcome KE+PE the fisheries protocol", "agree KE+PE to open a maritime line")


def test_a_quotation_goes_on_after_a_colon() -> None:
    text = '\n\nAfter it, President Quispe said:\n\n"Kenya is a key partner. I call on Nairobi to sign the protocol."\n'
    assert [act.split(" ", 2)[:2] for act in tell(text)] == [["affirm", "PE"], ["request", "PE"]]


def test_a_transcript_tells_acts_and_no_pleasantries() -> None:
    text = (
        "\n\nRuth Wanjiru: Dear colleague, good afternoon. We thank Peru for its help.\n\n"
        "I propose that we set up a committee on water.\n\nJulio Quispe: We support your candidacy for the council.\n"
    )
    assert [act.split(" ", 2)[:2] for act in tell(text)] == [["thank", "KE"], ["propose", "KE"], ["support", "PE"]]


def test_who_is_asked_is_not_who_asks() -> None:
    """« He » is not the President Wanjiru whom he invites."""
    assert tell("He invited President Wanjiru to attend the summit in Cusco.")[0].startswith("invite PE")


@pytest.mark.parametrize(
    "text",
    [
        "Analysts said Kenya hopes to gain influence.",
        "According to observers, Kenya wants to regain its place.",
        "The opposition urged Ms Wanjiru to resign.",
        "If Kenya agreed to the plan, prices would fall.",
        "The two sides discussed trade and energy.",
    ],
)
def test_what_nobody_of_the_two_says(text: str) -> None:
    assert tell(text) == ()


def test_an_official_without_a_state_speaks_for_the_other_side() -> None:
    """A home minister beside whom no state stands, facing one side only, where one other is named often."""
    text = (
        "DHAKA, 4 March 2025 - Norwegian Ambassador to Bangladesh Sigrid Aune Tveit called on Commerce Minister Abul "
        "Talukder on Wednesday. Talukder urged Norway to keep duty-free access for garments from Bangladesh.\n"
    )
    reading = read(Page(source="essay", text=text), PACKS, load_knowledge())
    assert [(a.act, a.states) for a in reading.acts] == [("request", ("BD",))]
