"""Datelines: where, when and by which agency a story was written."""

from __future__ import annotations

import re

from aidememoire.languages.fr.page_words import AGENCIES, AGENCY, COUNTRY, DATE, REGION, TOWN
from aidememoire.pack.page import Cut, Place, build_cut
from aidememoire.rules.rule import Example, rule

_TELLS = "Le ministre sénégalais des Mines a reçu jeudi à Dakar l'ambassadeur de Suède."


@rule(
    name="fr.page.agency-dateline",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:{TOWN}(?:(?:/| et |, ){TOWN})?{COUNTRY}?,? ?(?:{DATE},? ?)?)?"
        rf"\((?:{AGENCIES}|[A-Z]{{3,10}}|Agence [\w' -]{{2,40}}|(?P<other>[A-Z][\w.&-]{{1,20}}))\)"
        rf"(?: ?[.:]? ?(?:--|[–—-])+ ?(?:{DATE} ?(?:--|[–—-])+ ?)?| (?=[A-Z«\"]))"
    ),
    examples=(
        Example(text=f"Dakar (APS) – {_TELLS}", finds="Dakar (APS) –"),
        Example(
            text=f"DAKAR (Agence Teranga) - 14 mai 2025 - {_TELLS}", finds="DAKAR (Agence Teranga) - 14 mai 2025 -"
        ),
        Example(text=f"Dakar, 14 mai (Teranga) – {_TELLS}", finds="Dakar, 14 mai (Teranga) –"),
        Example(text=f"Dakar, 20 fév. (APS) - {_TELLS}", finds="Dakar, 20 fév. (APS) -"),
        Example(text=f"(TASS) - {_TELLS}", finds="(TASS) -"),
        Example(text=f"La Havane, 1 août (RHC) {_TELLS}", finds="La Havane, 1 août (RHC)"),
        Example(text=f"Banjul (Gambie), 12 mars (APS)- {_TELLS}", finds="Banjul (Gambie), 12 mars (APS)-"),
    ),
    refusals=(
        "Le Fonds monétaire international (FMI) – qui siège à Washington – a salué ce programme jeudi.",
        "Le ministre a dit jeudi 12 mai (APS) – puis confirmé le lendemain – que le pont serait ouvert.",
    ),
)
def agency_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """Town, at times the day, and the agency between brackets."""
    words = match.group()
    article = re.match(r"(?:Le|La|Les|L'|Un|Une|Des)\b", words) is not None
    town = re.match(r"L(?:e|a|es) [A-Z][\w'-]+(?:[ -](?:[A-Z][\w'-]+|de|du|des|la|les|et))*[ ,(]+(?:\d|le )", words)
    known = re.match(rf"L(?:e|a|es) [A-Z][\w'-]+ ?\({AGENCIES}\)", words)
    if not place.starts or (article and town is None and known is None):
        return None
    if match["other"] is not None and not (re.search(DATE, words) and words.rstrip()[-1] in "-–—"):
        return None
    return build_cut(match, "dateline")


@rule(
    name="fr.page.bare-agency-dateline",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:{TOWN},? ?)(?:{DATE},? ?)?(?:/{AGENCY}/\.?|{AGENCY}\.?)(?: ?(?:--|[–—]|-(?= ))+ ?|$"
        rf"|(?<=/\.) |(?<=/) |(?<=[A-Z]\.) (?=[A-Z]))"
    ),
    examples=(
        Example(text=f"DAKAR, 15 MAI, APS. {_TELLS}", finds="DAKAR, 15 MAI, APS."),
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
    pattern=(
        rf"^(?:(?:[\w-]+ )?{AGENCY} ?[/|] ?{TOWN}(?: ?[/|] ?[\w -]{{3,30}})?"
        rf"|{TOWN} ?[/|] ?{AGENCY}(?: ?[/|] ?{DATE})?)$"
    ),
    examples=(
        Example(text=f"AA / Dakar\n{_TELLS}", finds="AA / Dakar"),
        Example(text=f"Dakar / AA\n{_TELLS}", finds="Dakar / AA"),
    ),
    refusals=(f"{_TELLS} (AFP/Reuters)",),
)
def stroke_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """Agency and town with a stroke between them, on a line of their own."""
    return build_cut(match, "dateline") if place.told_before == 0 else None


@rule(
    name="fr.page.dated-dateline",
    stage="page",
    over="line",
    pattern=rf"^{TOWN}{COUNTRY}?,? {DATE} ?[.:]? ?(?:--|[–—-])+ ?",
    examples=(
        Example(text=f"Dakar, 14 septembre - {_TELLS}", finds="Dakar, 14 septembre -"),
        Example(text=f"Dakar, le 14 septembre – {_TELLS}", finds="Dakar, le 14 septembre –"),
        Example(text=f"AKP Phnom Penh, 22 mai 2021 – {_TELLS}", finds="AKP Phnom Penh, 22 mai 2021 –"),
    ),
    refusals=("Sénégal - Suède : le ministre reçoit l'ambassadeur",),
)
def dated_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """Town and day, then a dash."""
    return build_cut(match, "dateline") if place.starts and place.after > 40 else None


@rule(
    name="fr.page.composed-dateline",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:[\[(]{TOWN}(?:, {REGION}){{0,2}},? {DATE}[\])]"
        rf"|[\[(]?{TOWN}{COUNTRY}?(?:, {REGION}){{0,2}}[\])]?(?:,? | ?[–—-] ?){DATE}"
        rf"(?: ?/[^/\n]{{2,30}}/|\.(?= )|(?= ?[–—-])))"
        rf" ?(?:--|[–—-])* ?"
    ),
    examples=(
        Example(
            text=f"DAKAR, Sénégal, 14 mai 2025/APO Group/ -- {_TELLS}",
            finds="DAKAR, Sénégal, 14 mai 2025/APO Group/ --",
        ),
        Example(text=f"QUÉBEC, QC, le 14 mai 2025 /CNW/ - {_TELLS}", finds="QUÉBEC, QC, le 14 mai 2025 /CNW/ -"),
        Example(text=f"[Dakar, le 14 mai 2025] {_TELLS}", finds="[Dakar, le 14 mai 2025]"),
    ),
    refusals=(
        "Le ministre a reçu l'ambassadeur, le 14 mai 2025 - une première.",
        "Dakar, Sénégal : le ministre a reçu le 14 mai 2025 l'ambassadeur.",
    ),
)
def composed_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """Town, region, day and whoever sends the text, in any of the ways of senders of communiqués."""
    prose = re.match(r"(?:Le|La|Les|L'|Un|Une|Des|Au|En|À|Ce|Cette)\b", match.group()) is not None
    return build_cut(match, "dateline") if place.starts and place.after > 40 and not prose else None


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
        rf"^[A-Z][\w']+(?:[ -][A-Z][\w']+){{0,3}}{COUNTRY}? ?(?:[–—]| -) "
        r"(?=(?:(?:Le|La|Les|Un|Une|Des|Deux|Au|Aux|En|À|Dans|Lors|M\.|Mme|SM|S\.M\.|Sa|Son"
        r"|Plusieurs|Après) |L'|À l')"
        r".*[.!?»”…:]\W*$)"
    ),
    examples=(
        Example(text=f"Dakar – {_TELLS}", finds="Dakar –"),
        Example(text=f"Banjul (Gambie) — {_TELLS}", finds="Banjul (Gambie) —"),
    ),
    refusals=("Sénégal – Le ministre des Mines reçoit l'ambassadeur de Suède",),
)
def plain_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """A town, then a dash and a sentence. A headline has no such length."""
    return build_cut(match, "dateline") if place.starts and place.after > 70 else None


@rule(
    name="fr.page.letter-dateline",
    stage="page",
    over="line",
    pattern=rf"^[A-Z][\w'-]+(?:[ -][A-Z][\w'-]+){{0,3}}{COUNTRY}?, (?i:le ){DATE}\.?$",
    examples=(Example(text=f"Audience à Dakar\n\nDakar, le 12 mai 2020\n\n{_TELLS}", finds="Dakar, le 12 mai 2020"),),
    refusals=("Visite du ministre à Dakar, le 12 mai 2020",),
)
def letter_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """Town and day alone on a line, as letters and communiqués begin or end."""
    return build_cut(match, "dateline")


@rule(
    name="fr.page.inner-dateline",
    stage="page",
    over="line",
    pattern=(
        rf"(?<=[\w»] )(?P<cut>(?:(?:La|Le|Les|New|Addis|Phnom|Abu|Abou|Buenos|Kuala|Port|Porto|San|Cap|Koweït) )?"
        rf"[A-Z][\w'-]+,? {DATE},? ?\({AGENCIES}\) ?(?:--|[–—-])+ ?)(?=[A-Z])"
    ),
    examples=(
        Example(
            text=f" date 2021-05 Le ministre reçoit l'ambassadeur Dakar, 12 mai (APS) – {_TELLS}",
            finds="Dakar, 12 mai (APS) –",
        ),
    ),
    refusals=(f"{_TELLS} Selon un bilan daté de Dakar, 12 mai (APS – AFP), deux routes sont coupées.",),
)
def inner_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """A full dateline in a line whose headline was glued to the story."""
    glued = 15 < match.start("cut") < 250
    return build_cut(match, "dateline") if glued and not place.told_before and place.after > 60 else None


RULES = (
    inner_dateline,
    agency_dateline,
    bare_agency_dateline,
    stroke_dateline,
    dated_dateline,
    capitals_dateline,
    composed_dateline,
    plain_dateline,
    letter_dateline,
)
