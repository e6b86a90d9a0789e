"""Founding facts recalled in passing, and statements to the press."""

from __future__ import annotations

import re
from collections.abc import Callable

from aidememoire.rules.rule import Example, Rule, rule

_TIES = r"(?:relations?|liens?|rapports)(?: (?:diplomatiques|bilatérales|bilatéraux|consulaires))*"
_FRAME = r"(?:partenariat|coopération stratégique)"


def _fact(
    name: str,
    pattern: str,
    gives: str,
    examples: tuple[Example | str, ...],
    refusals: tuple[str, ...],
    over: str = "gist",
) -> Rule:
    def build(match: re.Match[str]) -> str:
        return gives

    built: Callable[..., Rule] = rule(
        name=f"fr.events.{name}",
        stage="events",
        pattern=f"(?i:{pattern})",
        over=over,
        examples=examples,
        refusals=refusals,
    )
    return built(build)


_MET = "Le ministre espagnol Diego Alarcón Ruiz a rencontré lundi l'ambassadeur du Pérou, Hugo Tineo."

FACTS = (
    _fact(
        "anniversary-to-be-kept",
        r"(?:organis|prépar|en vue|pour (?:célébrer|commémorer)|célébreront|"
        r"fêteront)[^.;]{0,110}?anniversaire\b[^.;]{0,120}?(?={time})",
        "ceremony/planned",
        (f"{_MET} Ils veulent préparer les activités du 50e anniversaire de leurs relations en 2031.",),
        (f"{_MET} Le 50e anniversaire de leurs relations a été fêté en 2011.",),
    ),
    _fact(
        "relations-established",
        rf"(?<!anniversaire de l')(?<!anniversaire de la )(?:établissement|normalisation|rétablissement|"
        rf"nouement)(?: de(?: leurs?| ses)?| des|"
        rf" d'){{0,1}} ?(?:\w+ )?{_TIES}",
        "other",
        (f"{_MET} Depuis l'établissement des relations diplomatiques en 1975, les deux pays commercent.",),
        (f"{_MET} Les relations diplomatiques sont bonnes en 2025.",),
    ),
    _fact(
        "relationship-raised",
        rf"(?:élévation|élevé|élevée|rehaussement|rehaussé|mise à niveau|montée|établissement|établi|"
        rf"instauration|hissé|porté)\b"
        rf"[^.;]{{0,110}}?{_FRAME}",
        "other",
        (
            f"{_MET} Depuis l'élévation de leurs liens au rang de partenariat stratégique en 2019, les deux pays "
            f"commercent.",
        ),
        (f"{_MET} Leur partenariat stratégique progresse en 2025.",),
    ),
    _fact(
        "instrument-signed",
        r"(?:accord|accord-cadre|traité|convention|déclaration|mémorandum|protocole)\b[^.;]{0,90}?(?:signée?|"
        r"conclue?|paraphée?|adoptée?)s?"
        r"(?: (?:à|en|au) {place})?(?= (?:en |le )?{time})",
        "signing",
        (f"{_MET} Ils ont parlé de l'accord de pêche signé en 2012.",),
        (f"{_MET} Un accord de pêche sera discuté en 2026.",),
    ),
)

BRIEFINGS = (
    _fact(
        "press-conference",
        r"(?:lors d[eu]|au cours d[eu]|pendant|durant|en|tenu|tient|tenant)(?: (?:la|le|une?|sa|"
        r"son))? (?:\w+ )?(?:conférence de presse|point de presse)"
        r"|(?:conférence|point) de presse (?:du|de la|de l'|hebdomadaire|conjointe?|commune?)"
        r"|\b(?:animé|tenu|donné|coanimé|animent|tiennent|donné)\b[^.;«]{0,60}?\b(?:conférence|point) de presse"
        r"|(?:devant|face à) (?:la presse|les journalistes)"
        r"|dans une déclaration (?:conjointe )?à la presse",
        "any",
        (
            "Le porte-parole du ministère espagnol des Affaires étrangères, Pablo Encinas Roy, a appelé le Pérou "
            "au calme lors du point de presse.",
        ),
        ("Le ministre espagnol Diego Alarcón Ruiz n'a pas parlé à la presse.",),
        over="folded",
    ),
    _fact(
        "spokesperson-said",
        r"porte-parole",
        "alone",
        (
            "La porte-parole du ministère espagnol des Affaires étrangères, Eva Llorente Ruano, a dit que le "
            "Pérou restait un ami.",
        ),
        (f"{_MET} La porte-parole du ministère espagnol des Affaires étrangères, Eva Llorente Ruano, l'a dit.",),
        over="folded",
    ),
)
