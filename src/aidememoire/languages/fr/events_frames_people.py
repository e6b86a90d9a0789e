"""What French triggers of courtesies evoke: a table shared, a call put through, a row of audiences."""

from __future__ import annotations

from aidememoire.languages.fr.events_links import AT, TO, WHEN, WITH, look
from aidememoire.pack.events import Frame

_AND = rf"{WHEN}(?: {AT})?{WHEN},?"
"""When and where, between a verb and its object."""

COURTESIES = (
    Frame(
        code="ring",
        kind="call",
        group="call",
        mode="phone",
        subject="initiator",
        other="recipient",
        links=TO,
        needs=look(rf"{_AND} un (?:\w+ )?(?:coup de (?:fil|telephone)|appel (?:telephonique|video))\b"),
    ),
    Frame(
        code="n_mission",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        vague=True,
        after=look(r"\b(?:effectu|entam|achev|termin|boucl|conclu|entrepr)\w*\b[^.;]{0,60}$"),
    ),
    Frame(
        code="face",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        links=("",),
        needs=look(r",? (?:⟨|l'|le |la |son |sa )"),
    ),
    Frame(
        code="table",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        needs=look(
            r"[^.;]{0,60}? (?:a (?:un |une |sa )?(?:dejeuner|diner|petit-dejeuner|table|collation)|a sa table)\b"
        ),
    ),
    Frame(
        code="pay_homage",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        links=TO,
        needs=look(rf"{_AND} ses (?:\w+ )?(?:civilites|hommages|respects|devoirs|adieux)\b"),
    ),
    Frame(
        code="take_stock",
        kind="meeting",
        group="talks",
        links=WITH,
        vague=True,
        lone=True,
        needs=look(
            rf"{_AND} (?:(?:le|un) (?:\w+ )?(?:point|bilan|tour d)|un (?:large )?tour d'horizon|l'etat des lieux)"
        ),
    ),
    Frame(
        code="hold_many",
        kind="meeting",
        group="talks",
        links=WITH,
        needs=look(
            rf"{_AND} (?:sa journee a |sa matinee a )?(?:les|des|plusieurs|de nombreu\w+|une serie d[e'] ?) ?(?:\w+ )?"
            r"(?:audiences|rencontres|entretiens|tete-a-tete|consultations|contacts)\b"
        ),
    ),
    Frame(
        code="spend_time",
        kind="meeting",
        group="talks",
        links=WITH,
        needs=look(
            rf"{_AND}(?: [\w'-]+){{0,4}} ?(?:(?:heures?|minutes?|demi-heure|matinee|apres-midi|journee|soiree)\b|"
            r"⟨T\d+⟩ avec\b)"
        ),
    ),
    Frame(
        code="show_in",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        links=tuple(x for x in TO if x.startswith("aupr")),
    ),
    Frame(
        code="pay_call",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        after=look(r"\b(?:allee?|venue?|passee?)s?(?:,? ⟨T\d+⟩,?| hier)? $"),
    ),
    Frame(
        code="in_office",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        links=("de", "du", "d'"),
        needs=look(rf"{_AND} (?:dans|au) (?:le |son |la )?(?:bureau|cabinet|palais) (?:(?:de|du|d') ?)?⟨P"),
    ),
    Frame(
        code="receive_by_hand",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        links=("de", "du", "d'"),
        needs=look(rf"{_AND} des mains (?:(?:de|du|d') ?)?⟨P"),
    ),
    Frame(
        code="launch_site",
        lone=True,
        kind="ceremony",
        group="ceremony",
        links=WITH,
        needs=look(
            rf"{_AND}[^.;⟨]{{0,40}}? (?:le|la|les|l') ?(?:chantiers?|construction|travaux d|premiere pierre|ruban|"
            r"premier coup de pioche)"
        ),
    ),
    Frame(
        code="accredited",
        kind="appointment",
        group="appointment",
        subject="guest",
        other="host",
        links=tuple(x for x in TO if x.startswith("aupr")),
    ),
    Frame(code="decorate", kind="ceremony", group="ceremony", subject="host", other="guest"),
    Frame(
        code="be_greeted",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        links=("de", "du", "d'", "par", "avec", "de la part de", "de la part du"),
        needs=look(rf"{_AND} a (?:un |une |l')?(?:\w+ )?(?:accueil|audience|reception)\b"),
    ),
    Frame(
        code="seen_handed",
        kind="appointment",
        group="appointment",
        subject="host",
        other="guest",
        links=("de", "du", "d'", "des", "par"),
        needs=look(rf"{_AND} les lettres de creance"),
        after=look(r"\bvue?s?,?(?: ⟨T\d+⟩,?)? $"),
    ),
    Frame(
        code="agree_with",
        kind="meeting",
        group="talks",
        links=WITH,
        needs=look(
            rf"{_AND}(?! d[e'] ?(?:report|repouss|ajourn|differ|decal|"
            rf"annul)er)[^.;:«⟨]{{0,40}}? avec (?:\w+ ){{0,2}}⟨[PG]"
        ),
    ),
    Frame(
        code="have_guest",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        needs=look(rf"{_AND} pour (?:\w+ )?(?:hotes?|invitee?s?|visiteu(?:r|se)s?)\b{_AND} ?(?:(?:le|la|l') ?)?⟨P"),
    ),
    Frame(
        code="have_visit",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        links=("de", "du", "d'"),
        needs=look(rf"{_AND} (?:la|une) (?:\w+ )?visite(?: de courtoisie)?{_AND} (?:(?:de |du |d')|(?=⟨P))"),
    ),
    Frame(
        code="share_meal",
        kind="meeting",
        group="talks",
        links=WITH,
        lone=True,
        needs=look(rf"{_AND} (?:un|le|leur) (?:petit-dejeuner|dejeuner|diner|repas|the|cafe)\b"),
    ),
    Frame(code="bid_welcome", kind="reception", group="talks", subject="host", other="guest", links=TO),
    Frame(
        code="reviewed",
        kind="meeting",
        group="talks",
        links=(),
        vague=True,
        passive_keeps=True,
        after=look(r"\b(?:a|ont) ete(?: \w+)?(?: ⟨T\d+⟩)? $"),
        needs=look(rf"{_AND}[^.;:«⟨]{{0,40}} par (?:\w+ )?⟨P"),
    ),
    Frame(
        code="call_last",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        links=TO,
        needs=look(rf"{_AND} une (?:\w+ )?visite(?: \w+)?(?: de \w+)?{_AND} (?:au |a |aux )?(?:la |l'|le )?⟨P"),
    ),
    Frame(
        code="take_line",
        kind="call",
        group="call",
        mode="phone",
        subject="initiator",
        other="recipient",
        links=("de", "du", "d'"),
        needs=look(rf"{_AND} l'attache(?: telephonique)?{_AND} (?:de |du |d')"),
    ),
)
