"""The words for people's decisions: one ReviewWords per language of the reader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewWords:
    """Labels and sentences. verdicts: decision on a whole event → label; fields: a field → its name;
    findings: what is soft in an event → its sentence."""

    corrected: str
    instead: str
    emptied: str
    nothing: str
    of: str
    by: str
    because: str
    source: str
    stale: str
    verdicts: Mapping[str, str]
    fields: Mapping[str, str]
    findings: Mapping[str, str]
    read: str
    again: str
    withdrawn: str
    withdraws: str
    unknown_time: str
    adrift: str


WORDS = {
    "en": ReviewWords(
        corrected="Corrected",
        instead="{value}; the reports say {reported}",
        emptied="(none)",
        nothing="nothing",
        of="{field} of {who}",
        by="{author}, {day}",
        because=": {reason}",
        source="{text} — {source}",
        stale="the event has changed since",
        verdicts={
            "accept": "Accepted",
            "reject": "Rejected",
            "note": "Note",
            "add": "Added by hand",
            "same": "Merged by decision",
            "different": "Told apart by decision",
            "unsure": "Left undecided",
            "correct": "Corrected",
        },
        fields={
            "kind": "kind",
            "status": "status",
            "date": "date",
            "place": "place",
            "mode": "mode",
            "mechanism": "mechanism",
            "ordinal": "session number",
            "parties": "sides",
            "participant": "participant added",
            "absent": "participant taken out",
            "name": "name",
            "office": "office",
            "state": "side",
            "organisation": "organisation",
            "role": "role",
        },
        findings={
            "contradiction": "contradicted: {about}",
            "stale": "changed since it was accepted",
            "no_date": "no date",
            "open_date": "the date is open",
            "one_side": "fewer than two sides known",
            "no_side": "no side known for {about}",
        },
        read="read: {sources}",
        again="read again: {sources}",
        withdrawn="{words} — taken back",
        withdraws="Taken back: {words}",
        unknown_time="(no time)",
        adrift="A decision whose event no report tells any more",
    ),
    "fr": ReviewWords(
        corrected="Corrigé",
        instead="{value} ; les comptes rendus disent {reported}",
        emptied="(aucun)",
        nothing="rien",
        of="{field} de {who}",
        by="{author}, {day}",
        because=" : {reason}",
        source="{text} — {source}",
        stale="l'événement a changé depuis",
        verdicts={
            "accept": "Accepté",
            "reject": "Rejeté",
            "note": "Note",
            "add": "Ajouté à la main",
            "same": "Réuni par décision",
            "different": "Distingué par décision",
            "unsure": "Laissé indécis",
            "correct": "Corrigé",
        },
        fields={
            "kind": "genre",
            "status": "statut",
            "date": "date",
            "place": "lieu",
            "mode": "mode",
            "mechanism": "mécanisme",
            "ordinal": "numéro de session",
            "parties": "parties",
            "participant": "participant ajouté",
            "absent": "participant retiré",
            "name": "nom",
            "office": "fonction",
            "state": "côté",
            "organisation": "organisation",
            "role": "rôle",
        },
        findings={
            "contradiction": "contredit : {about}",
            "stale": "modifié depuis qu'il a été accepté",
            "no_date": "sans date",
            "open_date": "la date reste ouverte",
            "one_side": "moins de deux parties connues",
            "no_side": "côté inconnu pour {about}",
        },
        read="lu : {sources}",
        again="relu : {sources}",
        withdrawn="{words} — repris depuis",
        withdraws="Repris : {words}",
        unknown_time="(sans heure)",
        adrift="Une décision dont aucun compte rendu ne raconte plus l'événement",
    ),
}
