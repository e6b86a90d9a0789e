"""What French triggers of talks evoke: meetings, receptions, calls."""

from __future__ import annotations

from aidememoire.languages.fr.events_links import TO, WITH, look
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
    Frame(code="welcome", kind="reception", group="talks", subject="host", other="guest"),
    Frame(code="summon", kind="meeting", group="talks", subject="host", other="guest"),
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
        needs=look(r"[^.;]{0,90}?avec"),
    ),
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
        needs=look(r"(?:,| ⟨T\d+⟩| hier)* (?:au|par) telephone,?(?: ⟨T\d+⟩,?)? (?:\w+ )?⟨"),
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
    Frame(code="n_talk", kind="meeting", group="talks", links=WITH, vague=True),
    Frame(code="n_audience", kind="reception", group="talks", subject="host", other="guest", links=(*TO,), vague=True),
    Frame(code="n_call", kind="call", group="call", mode="phone", links=WITH, vague=True),
)
