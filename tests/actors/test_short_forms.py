"""Short second mentions: a family name that acts, an office by one of its words, a fuller office later in the text."""

from __future__ import annotations

_LEAD = "Le ministre letton de la Culture, Arvis Kalnozols, a reçu Rosario Ortuzar, ministre chilienne du Commerce. "


def test_a_family_name_that_opens_a_sentence_and_acts(cast):
    """« Kalnozols a salué » is about Arvis Kalnozols, though the word opens its sentence."""
    found = cast(_LEAD + "Kalnozols a salué ce projet.")
    mention = next(m for m in found.mentions if m.citation.quote == "Kalnozols")
    assert [found.actors[i].name for i in mention.actors] == ["Arvis Kalnozols"]


def test_an_opener_that_acts_is_still_nobody(cast):
    """A capitalised word that no full name holds is dropped."""
    found = cast(_LEAD + "Rencontre a eu lieu à Riga.")
    assert [a.name for a in found.actors if a.kind == "person"] == ["Arvis Kalnozols", "Rosario Ortuzar"]


def test_the_fuller_bare_office_is_kept_and_a_word_of_it_is_enough(cast):
    """« Le secrétaire », for one who is « secrétaire d'État »."""
    found = cast(
        "Le secrétaire Larkin est à Riga. Le secrétaire d'État Dwight Larkin est à Riga. Le secrétaire a parlé."
    )
    (actor,) = [a for a in found.actors if a.kind == "person"]
    assert actor.office is not None and actor.office.printed == "secrétaire d'État"
    mention = next(m for m in found.mentions if m.citation.quote == "Le secrétaire")
    assert len(mention.actors) == 1


def test_they_are_several(cast):
    """« Ils » and « Elles » are a group by their row, not by their last letter."""
    found = cast(_LEAD + "Ils ont signé un accord.")
    mention = next(m for m in found.mentions if m.citation.quote == "Ils")
    assert mention.kind == "group" and len(mention.actors) == 2


def test_an_agency_abroad_lends_no_state(segments):
    """What Xinhua sends from Riga about a Latvian minister says nothing of a Chinese official."""
    found = segments(
        ("dateline", "RIGA, 3 mai (Xinhua) --"),
        (
            "body",
            "Le ministre letton de la Culture, Arvis Kalnozols, a présenté un projet. La ministre Ilze Rozes a parlé.",
        ),
    )
    assert "CN" not in {a.state for a in found.actors}


def test_leaders_in_the_plural_are_not_one_person(cast):
    """« les dirigeants lettons » is nobody in particular."""
    found = cast(_LEAD + "Les dirigeants lettons ont parlé.")
    assert [m.actors for m in found.mentions if m.citation.quote == "Les dirigeants lettons"] in ([], [()])
