"""What stands before the story: crawl headers, datelines."""

from __future__ import annotations

import re

from aidememoire.languages.fr.page_words import AGENCIES, AGENCY, CLOCK, DATE, MONTH, TOWN
from aidememoire.pack.page import Cut, Place, build_cut
from aidememoire.rules.rule import Example, rule

_TELLS = "Le ministre sénégalais des Mines a reçu jeudi à Dakar l'ambassadeur de Suède."


@rule(
    name="fr.page.crawl-header",
    stage="page",
    over="line",
    pattern=r"^date \d{4}(?:-\d{2}){0,2}(?= |$)",
    examples=(
        Example(text=f" date 2023-05 Audience à Dakar\n\n{_TELLS}", finds="date 2023-05"),
        Example(text=f" date 2022-11-18 {_TELLS}", finds="date 2022-11-18"),
    ),
    refusals=("Cet accord date 2010 selon les uns, de 2011 selon les autres.", f"{_TELLS}\n\ndate 2023-05"),
)
def crawl_header(match: re.Match[str], place: Place) -> Cut | None:
    """The month or day a collector of pages put at their head."""
    return build_cut(match, "header") if place.first else None


@rule(
    name="fr.page.updated-line",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:[^|]{{3,40}} \| )?(?i:mis(?:e)? à jour|publié(?:e)?|modifié|posté|créé|mis en ligne"
        rf"|dernière (?:mise à jour|modification)"
        rf"|updated|published|cập nhật)"
        rf"(?i: ?:| le| à| on|,)* ?(?:{CLOCK}|{DATE})[^.;]{{0,60}}$"
    ),
    examples=(
        Example(text=f"Mis à jour à 18h20 le 12/03\n{_TELLS}", finds="Mis à jour à 18h20 le 12/03"),
        Example(text=f"Publié le 3 mars 2021 à 10:15 par la rédaction\n\n{_TELLS}"),
    ),
    refusals=("Mis à jour en 2021, le traité lie toujours les deux pays.",),
)
def updated_line(match: re.Match[str], place: Place) -> Cut | None:
    """A line that says when the page was put up or changed."""
    return build_cut(match, "header")


@rule(
    name="fr.page.date-line",
    stage="page",
    over="line",
    pattern=rf"^(?:{DATE}|{MONTH} \d{{4}})(?: ?(?:à|-|–|\||,)? ?{CLOCK})?(?: (?:GMT|UTC|TU)\S*)?$",
    examples=(
        Example(text=f"19/09/2021 13:00\n{_TELLS}", finds="19/09/2021 13:00"),
        f"Audience à Dakar\n12 mai 2020\n{_TELLS}",
    ),
    refusals=("Le 12 mai 2020 restera une date dans les relations entre les deux pays.",),
)
def date_line(match: re.Match[str], place: Place) -> Cut | None:
    """A line that holds a date and nothing else."""
    return build_cut(match, "header")


@rule(
    name="fr.page.agency-dateline",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:{TOWN}(?:(?:/| et |, ){TOWN})?,? ?(?:{DATE},? ?)?)?"
        rf"\((?:{AGENCIES}|[A-Z]{{3,10}}|Agence [\w' -]{{2,40}})\)(?: ?[.:]? ?(?:--|[–—-])+ ?| (?=[A-Z«\"]))"
    ),
    examples=(
        Example(text=f"Dakar (APS) – {_TELLS}", finds="Dakar (APS) –"),
        Example(text=f"Dakar, 20 fév. (APS) - {_TELLS}", finds="Dakar, 20 fév. (APS) -"),
        Example(text=f"(TASS) - {_TELLS}", finds="(TASS) -"),
    ),
    refusals=("Le Fonds monétaire international (FMI) – qui siège à Washington – a salué ce programme jeudi.",),
)
def agency_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """Town, at times the day, and the agency between brackets."""
    if not place.starts or re.match(r"(?:Le|La|Les|L'|Un|Une|Des)\b", match.group()):
        return None
    return build_cut(match, "dateline")


@rule(
    name="fr.page.bare-agency-dateline",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:{TOWN},? ?)(?:{DATE},? ?)?(?:/{AGENCY}/\.?|{AGENCY}\.?)(?: ?(?:--|[–—]|-(?= ))+ ?|$"
        rf"|(?<=/\.) |(?<=/) )"
    ),
    examples=(
        Example(text=f"Bakou, 22 mars, AZERTAC\n{_TELLS}", finds="Bakou, 22 mars, AZERTAC"),
        Example(text=f"DAKAR, APS - {_TELLS}", finds="DAKAR, APS -"),
    ),
    refusals=("Le directeur de l'APS - nommé en mars - a reçu son homologue tunisien.",),
)
def bare_agency_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """Town, at times the day, and the agency without brackets."""
    if not place.starts or re.match(r"(?:Le|La|Les|L'|Un|Une|Des)\b", match.group()):
        return None
    named = re.search(rf", ?(?:{AGENCY})|^[A-Z' -]+ {AGENCY}|\d.*{AGENCY}", match.group())
    return build_cut(match, "dateline") if named and (place.after or place.told_before == 0) else None


@rule(
    name="fr.page.stroke-dateline",
    stage="page",
    over="line",
    pattern=rf"^(?:[\w-]+ )?{AGENCY} ?[/|] ?{TOWN}(?: ?[/|] ?[\w ]{{3,30}})?$",
    examples=(Example(text=f"AA / Dakar\n{_TELLS}", finds="AA / Dakar"),),
    refusals=(f"{_TELLS} (AFP/Reuters)",),
)
def stroke_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """Agency and town with a stroke between them, on a line of their own."""
    return build_cut(match, "dateline") if place.told_before == 0 else None


@rule(
    name="fr.page.dated-dateline",
    stage="page",
    over="line",
    pattern=rf"^{TOWN},? {DATE} ?[.:]? ?(?:--|[–—-])+ ?",
    examples=(Example(text=f"Dakar, 14 septembre - {_TELLS}", finds="Dakar, 14 septembre -"),),
    refusals=("Sénégal - Suède : le ministre reçoit l'ambassadeur",),
)
def dated_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """Town and day, then a dash."""
    return build_cut(match, "dateline") if place.starts and place.after > 40 else None


@rule(
    name="fr.page.capitals-dateline",
    stage="page",
    over="line",
    pattern=(
        rf"^[A-Z][A-Z'.-]+(?:[ /][A-Z][A-Z'.-]+){{0,4}}[.,]?(?: ?(?:--"
        rf"|[–—])+ ?|- | -+ ?|: )(?:{DATE}\.? ?(?:(?:--|[–—-])+ ?)?)?"
    ),
    examples=(
        Example(text=f"DAKAR – {_TELLS}", finds="DAKAR –"),
        Example(text=f"DAKAR – 17/09/2025. {_TELLS}", finds="DAKAR – 17/09/2025."),
    ),
    refusals=("ONU - Soudan : appel au calme", "OTAN – Le secrétaire général attendu à Oslo"),
)
def capitals_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """A town in capitals, then a dash."""
    return build_cut(match, "dateline") if (place.starts or place.before < 60) and place.after > 60 else None


@rule(
    name="fr.page.plain-dateline",
    stage="page",
    over="line",
    pattern=(
        r"^[A-Z][\w']+(?:[ -][A-Z][\w']+){0,3} ?(?:[–—]| -) "
        r"(?=(?:(?:Le|La|Les|Un|Une|Des|Deux|Au|Aux|En|À|Dans|Lors|M\.|Mme|SM|S\.M\.|Sa|Son"
        r"|Plusieurs|Après) |L'|À l')"
        r".*[.!?»”…:]\W*$)"
    ),
    examples=(Example(text=f"Dakar – {_TELLS}", finds="Dakar –"),),
    refusals=("Sénégal – Le ministre des Mines reçoit l'ambassadeur de Suède",),
)
def plain_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """A town, then a dash and a sentence. A headline has no such length."""
    return build_cut(match, "dateline") if place.starts and place.after > 70 else None


RULES = (
    crawl_header,
    updated_line,
    date_line,
    agency_dateline,
    bare_agency_dateline,
    stroke_dateline,
    dated_dateline,
    capitals_dateline,
    plain_dateline,
)
