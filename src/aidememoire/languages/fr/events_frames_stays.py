"""What French triggers of stays, landings and welcomes evoke: « visiter le Pérou », « accueilli à l'aéroport »."""

from __future__ import annotations

from aidememoire.languages.fr.events_links import WHEN, look
from aidememoire.pack.events import Frame

STAYS = (
    Frame(
        code="greet",
        spelt=True,
        kind="visit",
        group="visit",
        subject="host",
        other="guest",
        needs=look(r"[^.;]{0,220}?(?:aeroport|descente d'avion|a son arrivee)"),
        alone=True,
    ),
    Frame(
        code="greet_on_arrival",
        spelt=True,
        kind="visit",
        group="visit",
        subject="host",
        other="guest",
        after=look(r"(?:aeroport|descente d'avion|a (?:son|leur) arrivee)[^.;]{0,80}$"),
        alone=True,
    ),
    Frame(
        code="announced_at",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(r"[^.;]{0,60}? (?:a|au|en|aux|dans)(?: \w+)? (?:l')?⟨[LS]"),
        after=look(r"\b(?:est|sont|etait|etaient)(?: \w+ment)?(?:,? ⟨T\d+⟩,?)? $"),
    ),
    Frame(
        code="visit_land",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(rf"{WHEN} ?(?:officiellement )?(?:la |le |les |l')?⟨S"),
        after=look(r"(?:⟩,? |\bil |\belle |\b(?:a|ont|avait|avaient|doit|devait|va|pour|de) |\by )(?:\w+ ){0,2}$"),
    ),
    Frame(
        code="land",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(r"[^.;⟨]{0,30}?(?:⟨T\d+⟩[^.;⟨]{0,12})?\b(?:a|au|en|aux|sur|dans)(?: [a-z]\w*){0,4} ?(?:l')?⟨[LS]"),
        after=look(r"\b(?:s'est|se sont|s'etait|se) (?:\w+ment )?$"),
    ),
    Frame(
        code="lead_abroad",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(
            rf"{WHEN} (?:une |la |sa |cette )?(?:\w+ ){{0,2}}?(?:⟨D\d+⟩|delegation|mission)(?! (?:de|du|d'|des) ?⟨[SO])"
            r"[^.;⟨]{0,60}?\b(?:a|au|en|aux|dans) (?:l')?⟨[LS]"
        ),
    ),
    Frame(
        code="await",
        spelt=True,
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        alone=True,
        vague=True,
        after=look(
            r"\b(?:aeroport|descente d'avion|passerelle|tarmac|salon d'honneur|pied de l'avion|"
            r"⟨L\d+⟩),?[^.;⟨]{0,40}l'$|"
            r"\bou l'$"
        ),
    ),
    Frame(
        code="guest_of_land",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(rf" (?:de (?:la |l')?|du |des )⟨[SL]\d+⟩{WHEN}"),
    ),
    Frame(
        code="reach",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(
            rf"{WHEN} ?(?:la |le |l')?⟨[LS]\d+⟩(?=[^.;]{{0,60}}\b(?:visite|sejour|deplacement|mission|tournee)\b)"
        ),
    ),
    Frame(
        code="n_arrival",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(
            r"(?:,? ⟨T\d+⟩,?| (?:a|au|en|aux|dans) (?:\w+ ){0,3}(?:l')?⟨L\d+⟩,?){1,3} (?:de |du |d'|des )(?:\w+ ){0,2}?"
            r"⟨[PDG]|"
            r" (?:de |du |d')(?:\w+ ){0,2}?⟨[PD]\d+⟩,?(?: ⟨T\d+⟩,?)? (?:a|au|en|aux) (?:\w+ ){0,2}(?:l')?⟨[LS]"
        ),
        after=look(r"(?:^|\b(?:l'|son |leur |cette |une ))$"),
    ),
)
