"""What French triggers of visits and sessions evoke."""

from __future__ import annotations

from aidememoire.languages.fr.events_links import AT, SESSION, TALKS_ATTENDED, WHEN, WITH, look
from aidememoire.pack.events import Frame

MOVES = (
    Frame(
        code="arrive",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(r"[^.;]{0,40}?(?:(?:a|au|en|aux|dans)(?: \w+){0,4} (?:\w+ )?(?:l')?⟨[LS]|dans la capitale \w{4})"),
    ),
    Frame(
        code="tread",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(r"[^.;]{0,40}?\b(?:le|la) (?:sol|terre)\b"),
    ),
    Frame(
        code="come_to",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(r"[^.;]{0,60}? (?:(?:a|au|en|aux|dans)(?: \w+)? ⟨[LS]|dans la capitale \w{4})"),
    ),
    Frame(
        code="touch_soil",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
    ),
    Frame(
        code="come_invited",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(r"[^.;⟨]{0,20}? ?(?:l'|le |la )?⟨[LS]"),
        after=look(r"\b(?:invite\w*|convie\w*|invitation)\b[^.;]{0,60}$"),
    ),
    Frame(
        code="be_at",
        refuses=look(r"\bc'est (?:a|au|aux|en|dans)\b"),
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(
            rf"(?:{WHEN} ?⟨T\d+⟩,? {AT}(?! ⟨)|"
            rf"{WHEN} {AT}(?=[^.;]{{0,90}}?(?:⟨T|pour |depuis|cadre|invitation|visite|participer|"
            r"\bou (?:il|elle))|\.|$))"
        ),
    ),
    Frame(
        code="stay_at",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(rf"{WHEN} {AT}"),
    ),
    Frame(
        code="fly_to",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(
            rf"{WHEN}(?: (?:de |d')?⟨[LS]\d+⟩)?(?:{WHEN}| tot| tard| dans la \w+| dans l'apres-midi| en fin de \w+),?"
            rf"{WHEN} (?:pour|vers|sur|(?:a destination|en direction) d\w+|a destination d')"
            rf" ?(?:la |le |l'|les )?⟨[LS]"
        ),
    ),
    Frame(
        code="chaired_again",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        links=("par",),
        after=look(
            r"\b(?:elles?|ils?|celle-ci|celui-ci|(?:la|cette|les|ces|le|ce) "
            r"(?:reunion|session|rencontres?|seance|travaux|pourparlers|discussions|negociations|consultations|"
            r"echanges|debats|concertations|entretiens|commission|comite|dialogue|forum|delegations)|"
            r"l'evenement) (?:etai\w+|est|sont|a ete|ont ete) (?:\w+ment )?$"
        ),
    ),
    Frame(
        code="lead_side",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        links=(),
        needs=look(r" (?:la |sa |les (?:deux )?|leurs )?(?:⟨[DG]|delegation)"),
    ),
    Frame(
        code="cosponsor",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        needs=look(
            rf"{WHEN} (?:l'evenement|les travaux|cette (?:reunion|session|rencontre)|la (?:reunion|rencontre)|"
            r"l'exercice|les debats|les assises)"
        ),
    ),
    Frame(
        code="leave",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(r"[^.;]{0,80}?(?:visite|sejour|deplacement)"),
    ),
    Frame(
        code="chair",
        refuses=look(r"\b(?:reunion|rencontre|entretien|seance)s?,? (?:que|qu')"),
        lone=True,
        kind="dialogue",
        group="dialogue",
        links=WITH,
        needs=look(rf"(?! a (?:les? |la |l'|se |s')?\w+(?:er|ir|re)\b)[^.;]{{0,120}}?{SESSION}"),
    ),
    Frame(
        code="chaired",
        lone=True,
        kind="dialogue",
        group="dialogue",
        links=(),
        after=look(rf"{SESSION}[^.;]{{0,120}}$"),
        passive_keeps=True,
    ),
    Frame(
        code="chair_summit",
        lone=True,
        kind="conference",
        group="conference",
        links=WITH,
        needs=look(r"[^.;]{0,120}?\b(?:sommet|conference(?! de presse))\b"),
    ),
    Frame(
        code="lead",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        links=("par",),
        needs=look(r"[^.;]{0,60}?par "),
        after=look(r"(?:\bdelegations?\b[^.;]{0,60}|⟨D\d+⟩,? ?)(?:etai\w+|est|sont|a ete|ont ete)(?: \w+)? $"),
    ),
    Frame(
        code="accompany",
        kind="visit",
        group="accompany",
        subject="guest",
        other="present",
        adds=True,
        alone=True,
        vague=True,
        links=("de", "du", "d'", "des"),
    ),
    Frame(
        code="attend",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        after=look(r"\by (?:ont|a|avaient|avait)(?: \w+)? $"),
    ),
    Frame(
        code="attend_talks",
        kind="meeting",
        group="talks",
        adds=True,
        alone=True,
        vague=True,
        links=(),
        needs=look(rf" {TALKS_ATTENDED}"),
    ),
    Frame(
        code="travel_along",
        kind="visit",
        group="accompany",
        subject="present",
        adds=True,
        alone=True,
        vague=True,
        links=(),
    ),
    Frame(
        code="n_meeting_of",
        kind="dialogue",
        group="dialogue",
        links=WITH,
        vague=True,
        needs=look(
            r" (?:preparatoire |ministerielle |annuelle |de suivi )?(?:de la|du|des|de leur) (?:\w+ )?"
            r"(?:commissions?|comites?|"
            r"conseil presidentiel|haut conseil|haut comite|conseil d'association|conseil de cooperation)\b"
            r"(?! (?:des affaires etrangeres|de la defense|parlementaire|de securite|central|europeenne))"
        ),
    ),
    Frame(
        code="n_session",
        kind="dialogue",
        group="dialogue",
        links=WITH,
        vague=True,
        after=look(
            r"(?:\d ?(?:er|re|ere|e|eme)|iere?|ieme|premiere?|seconde|prochaine|derniere|precedente) (?:\w+ )?$"
        ),
        refuses=look(
            r"\bpreparatoires? (?:a|de) |\btours? (?:de (?:l'election|scrutin|la presidentielle)|des? (?:elections|"
            r"legislatives|presidentielles?)|du scrutin|est prevu le|de piste|de table|du monde)"
        ),
    ),
    Frame(code="n_session_before", kind="dialogue", group="dialogue", links=WITH, vague=True),
    Frame(
        code="n_visit",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        vague=True,
        refuses=look(r"\b(?:eu|recu|recoit)\b[^.;⟨]{0,16}(?:⟨T\d+⟩[^.;⟨]{0,16})? (?:la|une) (?:\w+ )?visite d"),
    ),
    Frame(
        code="n_body",
        kind="dialogue",
        group="dialogue",
        links=WITH,
        vague=True,
        needs=look(
            r"(?: (?!⟨|se |s'|a |ont )[\w'-]+){0,6}? (?:entre (?:les? |la |l')?⟨[SO]|"
            r"(?:⟨[SO]\d+⟩|[A-Z]\w+) ?[-–] ?⟨[SO]|[a-z]{2,}o-[a-z]+\b)"
        ),
    ),
    Frame(
        code="n_dialogue",
        kind="dialogue",
        group="dialogue",
        links=WITH,
        vague=True,
        refuses=look(
            r"\b(?:memorandums?|accords?|protocoles?|conventions?|arrangements?)\b[^.;⟨]{0,40}\b(?:sur|relatifs?|relatives?|"
            r"portant|concernant|instituant|etablissant)\b (?:[\w']+ ){0,3}?(?:consultations?|dialogue)"
        ),
    ),
    Frame(
        code="n_summit",
        kind="conference",
        group="conference",
        links=WITH,
        vague=True,
        refuses=look(r"(?:conferences?|points?) de presse"),
    ),
)
