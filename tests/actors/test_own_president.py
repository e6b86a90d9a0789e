"""The page's own president or minister, told by office alone opposite somebody of another state (invented people)."""

from __future__ import annotations


def _get_states(found, words):
    """The states of those the words stand for."""
    mentions = [m for m in found.mentions if words in m.citation.quote]
    return {found.actors[a].state for m in mentions for a in m.actors}


def test_president_opposite_a_guest(cast):
    """« Le Président de la République s'est entretenu avec X, Premier ministre roumain »: of the other state."""
    found = cast(
        "Le Président de la République s'est entretenu avec M. Teodor Brancu, Premier ministre de Roumanie. "
        "Il a rappelé que la France se tenait prête."
    )
    assert _get_states(found, "Président de la République") == {"FR"}


def test_two_other_states_decide_nothing(cast):
    """With Italy told as well as France, nobody knows whose president it is."""
    found = cast(
        "Le Président de la République s'est entretenu avec M. Teodor Brancu, Premier ministre de Roumanie. "
        "Ils ont parlé de la France et de l'Italie."
    )
    assert not _get_states(found, "Président de la République")


def test_office_whose_state_is_not_understood(cast):
    """« le Premier ministre de Maurice »: a state follows, though it is read as a name."""
    found = cast(
        "Le président français Paul Lorrin rencontrera le Premier ministre de Maurice, Navin Gopaul, à Rome, en Italie."
    )
    assert "IT" not in _get_states(found, "Premier ministre")


def test_seat_that_closes_the_page(cast):
    """« Élysée - 55 rue … » under the text: the president is the French one, whatever other states are told."""
    found = cast(
        "Le Président de la République s'est entretenu avec M. Teodor Brancu, Premier ministre de Roumanie.\n\n"
        "Ils ont parlé de l'Italie et de la France.\n\nLe sommet de Vilnius est proche.\n\nÉlysée - 55 rue du faubourg"
    )
    assert _get_states(found, "Président de la République") == {"FR"}


def test_own_president_of_a_state_not_told(cast):
    """« Le Chef de l'Etat a reçu l'ambassadeur du Japon » and no other state: he is somebody, of no state told."""
    found = cast("Le Chef de l'Etat a reçu ce mardi en audience l'ambassadeur du Japon, M. Kenji Itomura.")
    assert _get_states(found, "Chef de l'Etat") == {None}


def test_own_president_with_nobody_foreign(cast):
    """Opposite nobody of another state, an office alone is nobody in particular."""
    found = cast("Le Chef de l'Etat a reçu ce mardi en audience les chefs coutumiers du district.")
    assert not _get_states(found, "Chef de l'Etat")


def test_state_told_far_more_than_a_third(cast):
    """France told again and again, Italy once: the president is the French one."""
    found = cast(
        "Le Président de la République s'est entretenu avec M. Teodor Brancu, Premier ministre de Roumanie. "
        "La France aidera. La France tiendra parole. La France le doit. Ils ont parlé de l'Italie."
    )
    assert _get_states(found, "Président de la République") == {"FR"}
