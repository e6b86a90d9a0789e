"""What French triggers evoke: the frames that the rows of triggers.csv name."""

from __future__ import annotations

import re

from aidememoire.pack.events import Frame

_TO = ("à", "a", "au", "aux", "à l'", "auprès de", "aupres de", "auprès du", "aupres du", "auprès d'", "aupres d'")
_WITH = ("avec",)
_SESSION = (
    r"(?:dialogues?|session|reunion|seance|edition|commissions?|comites?|consultations|sommet|conference|forum|"
    r"tour)\b"
)
_LETTERS = r"(?:message|condoleances|felicitations|voeux|lettre|sympathie|telegramme|missive|compassion|courrier)"


def _look(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


FRAMES = (
    Frame(code="receive", kind="reception", group="talks", subject="host", other="guest"),
    Frame(
        code="receive_credentials",
        kind="appointment",
        group="appointment",
        subject="host",
        other="guest",
        links=("de", "du", "des", "d'", "par"),
        needs=_look(r"[^.;]{0,80}?lettres de creance"),
    ),
    Frame(
        code="receive_newcomers",
        kind="appointment",
        group="appointment",
        subject="host",
        other="guest",
        needs=_look(r"[^.;]{0,200}?(?:ven\w+|pour)[^.;]{0,30}(?:remettre|presenter)[^.;]{0,30}lettres de creance"),
    ),
    Frame(
        code="hand_credentials",
        kind="appointment",
        group="appointment",
        subject="guest",
        other="host",
        links=(*_TO, "par"),
        needs=_look(r"[^.;]{0,90}?lettres de creance"),
    ),
    Frame(
        code="grant_audience",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        links=_TO,
        needs=_look(r"[^.;]{0,60}?audience"),
    ),
    Frame(
        code="greet",
        kind="visit",
        group="visit",
        subject="host",
        other="guest",
        needs=_look(r"[^.;]{0,220}?(?:aeroport|descente d'avion|a son arrivee)"),
        alone=True,
    ),
    Frame(code="welcome", kind="reception", group="talks", subject="host", other="guest"),
    Frame(code="summon", kind="meeting", group="talks", subject="host", other="guest"),
    Frame(code="meet", kind="meeting", group="talks"),
    Frame(
        code="see",
        kind="meeting",
        group="talks",
        needs=_look(
            r"(?:(?:,| en outre| egalement| aussi| tour a tour| ensuite| hier| ce matin|"
            r",? ?⟨T\d+⟩,?|,? (?:a|au|en)(?: \w+){0,2} ⟨L\d+⟩,?)*) ?(?:(?:les?|la|l'|son|sa|ses|leurs?) ?)?"
            r"⟨[PDG]"
        ),
    ),
    Frame(code="talk", kind="meeting", group="talks", links=_WITH),
    Frame(
        code="gather",
        kind="meeting",
        group="talks",
        links=_WITH,
        needs=_look(r"[^.;]{0,90}?avec"),
    ),
    Frame(
        code="speak",
        kind="call",
        group="call",
        mode="phone",
        links=_WITH,
        subject="initiator",
        other="recipient",
        needs=_look(r"[^.;]{0,70}?(?:au telephone|par telephone|telephoniquement|en visio|par visio)"),
    ),
    Frame(
        code="call",
        kind="call",
        group="call",
        mode="phone",
        subject="initiator",
        other="recipient",
        needs=_look(
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
        links=_TO,
    ),
    Frame(
        code="have_on_phone",
        kind="call",
        group="call",
        mode="phone",
        subject="initiator",
        other="recipient",
        needs=_look(r"(?:,| ⟨T\d+⟩| hier)* (?:au|par) telephone,?(?: ⟨T\d+⟩,?)? (?:\w+ )?⟨"),
    ),
    Frame(
        code="reach_by_phone",
        kind="call",
        group="call",
        mode="phone",
        subject="initiator",
        other="recipient",
        needs=_look(r"[^.;]{0,40}?(?:par|au) telephone"),
    ),
    Frame(
        code="write",
        kind="message",
        group="message",
        mode="letter",
        subject="initiator",
        other="recipient",
        links=_TO,
    ),
    Frame(
        code="send",
        kind="message",
        group="message",
        mode="letter",
        subject="initiator",
        other="recipient",
        links=(*_TO, "par"),
        needs=_look(rf"[^.;]{{0,110}}?{_LETTERS}"),
    ),
    Frame(
        code="send_flowers",
        kind="message",
        group="message",
        subject="initiator",
        other="recipient",
        links=_TO,
        needs=_look(r"[^.;]{0,60}?(?:corbeille|gerbe|bouquet)"),
    ),
    Frame(
        code="congratulate",
        kind="message",
        group="message",
        subject="initiator",
        other="recipient",
        refuses=_look(r"(?:s'est|se sont|s'etait|s'en est|s'etaient) (?:\w+ ){0,2}felicit|\bse felicit"),
        weak=True,
    ),
    Frame(
        code="arrive",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=_look(r"[^.;]{0,40}?(?:a|au|en|aux|dans)(?: \w+){0,4} (?:\w+ )?(?:l')?⟨[LS]"),
    ),
    Frame(
        code="come_to",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=_look(r"[^.;]{0,60}? (?:a|au|en|aux|dans)(?: \w+)? ⟨[LS]"),
    ),
    Frame(
        code="leave",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=_look(r"[^.;]{0,80}?(?:visite|sejour|deplacement)"),
    ),
    Frame(code="sign", lone=True, kind="signing", group="signing", links=_WITH),
    Frame(
        code="chair",
        lone=True,
        kind="dialogue",
        group="dialogue",
        links=_WITH,
        needs=_look(rf"[^.;]{{0,120}}?{_SESSION}"),
    ),
    Frame(
        code="chair_summit",
        lone=True,
        kind="conference",
        group="conference",
        links=_WITH,
        needs=_look(r"[^.;]{0,120}?(?:sommet|conference)\b"),
    ),
    Frame(
        code="farewell", kind="reception", group="talks", subject="guest", other="host", links=("de", "du", "d'", *_TO)
    ),
    Frame(code="n_courtesy", kind="reception", group="talks", subject="guest", other="host", links=_TO, vague=True),
    Frame(code="courtesy", kind="reception", group="talks", subject="guest", other="host", links=_TO),
    Frame(code="inaugurate", lone=True, kind="ceremony", group="ceremony"),
    Frame(
        code="wreath",
        kind="ceremony",
        group="ceremony",
        alone=True,
        needs=_look(r"[^.;]{0,40}?(?:gerbe|couronne)"),
    ),
    Frame(code="same", kind="other", group="other", subject="initiator", other="recipient", links=_TO, echo=True),
    Frame(code="discuss", kind="meeting", group="talks", links=_WITH, vague=True, lone=True),
    Frame(
        code="lead",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        links=("par",),
        needs=_look(r"[^.;]{0,60}?par "),
        after=_look(r"\bdelegations?\b[^.;]{0,60}(?:etai\w+|est|sont|a ete|ont ete)(?: \w+)? $"),
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
        code="n_session",
        kind="dialogue",
        group="dialogue",
        links=_WITH,
        vague=True,
        after=_look(r"(?:\d ?(?:er|re|ere|e|eme)|iere?|ieme|premiere?|seconde|prochaine|derniere) (?:\w+ )?$"),
    ),
    Frame(code="n_talk", kind="meeting", group="talks", links=_WITH, vague=True),
    Frame(code="n_audience", kind="reception", group="talks", subject="host", other="guest", links=(*_TO,), vague=True),
    Frame(code="n_call", kind="call", group="call", mode="phone", links=_WITH, vague=True),
    Frame(
        code="n_visit",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        vague=True,
    ),
    Frame(code="n_dialogue", kind="dialogue", group="dialogue", links=_WITH, vague=True),
    Frame(code="n_summit", kind="conference", group="conference", links=_WITH, vague=True),
    Frame(code="n_signing", kind="signing", group="signing", links=_WITH),
    Frame(
        code="n_credentials",
        kind="appointment",
        group="appointment",
        subject="guest",
        other="host",
        links=_TO,
        vague=True,
    ),
)
