"""What French triggers of talks evoke: meetings, receptions, calls."""

from __future__ import annotations

from aidememoire.languages.fr.events_links import AT, SESSION, TALKS_ATTENDED, TO, WHEN, WITH, look
from aidememoire.pack.events import Frame

TALKS = (
    Frame(code="receive", kind="reception", group="talks", subject="host", other="guest"),
    Frame(
        code="grant_audience",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        links=TO,
        needs=look(r"[^.;]{0,60}?audience"),
    ),
    Frame(
        code="receive_call",
        kind="call",
        group="call",
        mode="phone",
        subject="recipient",
        other="initiator",
        links=("de", "du", "d'", "de la part de", "de la part du"),
        needs=look(r"[^.;⟨]{0,30}?(?:⟨T\d+⟩[^.;⟨]{0,30}?)?(?:appel|coup de (?:fil|telephone))\b"),
    ),
    Frame(
        code="welcome",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        needs=look(rf"(?![^.;⟨]{{0,12}}(?:⟨T\d+⟩)?[^.;⟨]{{0,45}}?{SESSION})"),
    ),
    Frame(
        code="summon",
        kind="meeting",
        group="talks",
        subject="host",
        other="guest",
        refuses=look(rf"convoqu\w+{WHEN} (?:au (?:ministere|siege)|a la chancellerie)"),
    ),
    Frame(
        code="summoned",
        kind="meeting",
        group="talks",
        subject="host",
        other="guest",
        links=(),
        alone=True,
        needs=look(rf"{WHEN} (?:au (?:ministere|siege)|a la chancellerie)"),
        after=look(r"\b(?:ete|est|sera|etait)(?: \w+)? $"),
    ),
    Frame(
        code="host_welcome",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        links=("de", "du", "d'", "des", "en l'honneur du", "en l'honneur de", "en l'honneur d'", *TO, "pour"),
        needs=look(
            r"[^.;]{0,70}?(?:ceremonie (?:officielle |solennelle )?d'accueil|accueil officiel|"
            r"(?:diner|dejeuner|banquet|reception)[^.;]{0,40}? en l'honneur|"
            r"(?:une |la |un |l')?(?:accueil|reception) (?:(?:des|tres|plus|aussi|particulierement|a la fois) ){0,3}"
            r"(?:solennel|chaleureu|officiel|fraternel|cordial|triomphal|enthousiast|grandios|digne)\w*)"
        ),
    ),
    Frame(code="be_hosted", kind="reception", group="talks", subject="guest", other="host", links=("de", "du", "d'")),
    Frame(code="meet", kind="meeting", group="talks"),
    Frame(
        code="see",
        kind="meeting",
        group="talks",
        needs=look(
            r"(?:(?:,| en outre| egalement| aussi| tour a tour| ensuite| hier| ce matin|"
            r",? ?⟨T\d+⟩,?|,? (?:a|au|en)(?: \w+){0,2} ⟨L\d+⟩,?)*) ?(?:(?:les?|la|l'|son|sa|ses|leurs?) ?)?"
            r"⟨[PDG]"
        ),
    ),
    Frame(code="talk", kind="meeting", group="talks", links=WITH),
    Frame(
        code="gather",
        kind="meeting",
        group="talks",
        links=WITH,
        lone=True,
        after=look(
            r"(?:\bse (?:sont|seront)|\b[sm]'(?:est|etait|etaient)|\bse)(?: [^.;⟨]{0,30}?| ⟨T\d+⟩,? )$|"
            r"\b(?:sont|etaient) (?:actuellement )?$|^$"
        ),
    ),
    Frame(
        code="speak_together",
        kind="call",
        group="call",
        mode="phone",
        links=WITH,
        lone=True,
        after=look(r"\b(?:se (?:sont|seront)|s'(?:est|etait|etaient))(?: [^.;⟨]{0,30}?| ⟨T\d+⟩,? )$"),
    ),
    Frame(
        code="bring_together",
        kind="meeting",
        group="talks",
        after=look(
            r"\b(?:rencontres?|reunions?|entretiens?|seances?|audience|ceremonie|travaux|(?:petit-)?dejeuner|diner|tete-a-tete)\b[^.;]{0,50}?"
            r"(?:\b(?:a|ont|aura|avait)(?: \w+ment| egalement)? $|(?<=[\w⟩]),? $)"
        ),
    ),
    Frame(
        code="review_with",
        kind="meeting",
        group="talks",
        links=WITH,
        vague=True,
        needs=look(
            rf"{WHEN}(?: {AT})?{WHEN},?(?: (?!avec)(?:[^.;:,⟨«]|, (?=[a-z])|⟨[SOT]\d+⟩){{1,110}}?"
            r"(?<!rencontre)(?<!entretien)(?<!discussion)(?<!echange)(?<!reunion)(?<!accord)(?<!relation)(?<!relations)(?<!visite))?"
            r" avec (?:\w+ ){0,2}⟨[PG]"
        ),
        refuses=look(r"\b(?:un|cet|son|leur|bref|long|premier|dernier|nouvel)s? echanges?\b|l'echanges?\b"),
    ),
    Frame(
        code="show",
        kind="meeting",
        group="talks",
        links=(),
        vague=True,
        lone=True,
        needs=look(rf"{WHEN} leur (?:unite|entente|proximite|convergence|entente cordiale|bonne entente)\b"),
    ),
    Frame(code="review", kind="meeting", group="talks", links=(), vague=True, lone=True),
    Frame(
        code="speak",
        kind="call",
        group="call",
        mode="phone",
        links=WITH,
        subject="initiator",
        other="recipient",
        needs=look(r"[^.;]{0,70}?(?:au telephone|par telephone|telephoniquement|en visio|par visio)"),
    ),
    Frame(
        code="call",
        kind="call",
        group="call",
        mode="phone",
        subject="initiator",
        other="recipient",
        needs=look(
            r"(?! a )(?!,? (?:a|au|aux|les?|la|l')? ?(?:⟨[SOG]|\w+(?:er|ir|re)\b))"
            r"(?![^.;]{0,70}⟨[PDG]\d+⟩,? a (?:\w+ )?\w+(?:er|ir|dre|tre|re)\b)"
        ),
    ),
    Frame(
        code="phone",
        kind="call",
        group="call",
        mode="phone",
        subject="initiator",
        other="recipient",
        links=TO,
    ),
    Frame(
        code="have_on_phone",
        kind="call",
        group="call",
        mode="phone",
        subject="initiator",
        other="recipient",
        needs=look(r"(?:,| ⟨T\d+⟩| hier)* (?:(?:au|par) telephone|au bout du fil),?(?: ⟨T\d+⟩,?)? (?:\w+ )?⟨"),
    ),
    Frame(
        code="reach_by_phone",
        kind="call",
        group="call",
        mode="phone",
        subject="initiator",
        other="recipient",
        needs=look(r"[^.;]{0,40}?(?:par|au) telephone"),
    ),
    Frame(
        code="farewell", kind="reception", group="talks", subject="guest", other="host", links=("de", "du", "d'", *TO)
    ),
    Frame(code="n_courtesy", kind="reception", group="talks", subject="guest", other="host", links=TO, vague=True),
    Frame(
        code="go_to_see",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        links=(*TO, "chez"),
        needs=look(r"[^.;]{0,50}? (?:aupres d(?:e|u|es|')|chez)(?: la| l'| le)? ?⟨[PG]"),
        after=look(r"\b(?:s'est|se sont|s'etait)[^.;]{0,40}$"),
    ),
    Frame(
        code="pay_respects", kind="meeting", group="talks", subject="guest", other="host", links=("", *TO, "de", "du")
    ),
    Frame(
        code="seen_given",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        after=look(r"\bvue?s?,?(?: ⟨T\d+⟩,?)? $"),
    ),
    Frame(code="courtesy", kind="reception", group="talks", subject="guest", other="host", links=TO),
    Frame(
        code="agree_by_phone",
        kind="call",
        group="call",
        mode="phone",
        links=WITH,
        lone=True,
        needs=look(r"[^.;⟨]{0,40}?(?:au|par) telephone"),
    ),
    Frame(code="discuss", kind="meeting", group="talks", links=WITH, vague=True, lone=True),
    Frame(code="negotiate", kind="meeting", group="talks", links=WITH, vague=True),
    Frame(
        code="n_talk",
        kind="meeting",
        group="talks",
        links=WITH,
        vague=True,
        refuses=look(
            rf"(?:pris part|participe|assiste) {TALKS_ATTENDED}|\bco-?presid\w+[^.;]{{0,60}}(?:par|en) visioconference|"
            r"\ben (?:cours de )?negociations? depuis\b|"
            r"(?:discussions?|entretiens?|echanges?|negociations?|pourparlers) porter(?:a|ont|aient)\b"
        ),
    ),
    Frame(
        code="n_audience",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        links=(*TO,),
        vague=True,
        refuses=look(r"\baccord(?!ee?s?\b)\w+[^.;⟨]{0,12}(?:⟨T\d+⟩)?[^.;⟨]{0,20}audience"),
    ),
    Frame(
        code="n_exchange",
        kind="meeting",
        group="talks",
        links=WITH,
        vague=True,
        after=look(
            r"(?:\b(?:un|cet|bref|long|premier|ces|des|leurs?|les|de|d'|son|ses|l')(?: \w+)? ?|"
            r"\b(?:a|ont) eu[^.;⟨]{0,20}?)$"
        ),
        refuses=look(
            r"echanges? (?:commercia|economi|culturel|universit|scolaire|de (?!vues)|d'|humain|entre (?:les deux pays|"
            r"les peuples)|bilatera(?:ux|l entre ⟨S))|(?:commerce|volume|valeur|intensifi\w+|renforc\w+|developp\w+|"
            r"multipli\w+|promouvoir|accroitre|favoris\w+)[^.;]{0,30}echange"
        ),
    ),
    Frame(code="n_call", kind="call", group="call", mode="phone", links=WITH, vague=True),
)
