"""When a page was put up: crawl headers, stamps, lines that hold a date and nothing else."""

from __future__ import annotations

import re

from aidememoire.languages.fr.page_words import CLOCK, DATE, MONTH, SECTION, WEEKDAY, is_told
from aidememoire.pack.page import Cut, Place, build_cut
from aidememoire.rules.rule import Example, rule

_CONTACT = re.compile(
    r"(?i)\b(?:entretiens?|visites?|rencontres?|déplacements?|réunions?|sommets?|appels?|conférences?|messages?"
    r"|audiences?|signatures?|déclarations?|tournées?|sessions?|dialogues?|reçoit|discours|point de presse)\b"
)

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
        rf"^\W{{0,3}}(?:[^|]{{3,40}} \| )?(?i:mis(?:e)? à jour|publiée?|rédigée?"
        rf"|écrite?|modifiée?|postée?|créée?|mise? en ligne"
        rf"|ajoutée?"
        rf"|parue?|dernière (?:mise à jour|modification)|date de (?:publication|parution|mise en ligne)"
        rf"|updated|published|posted|cập nhật)"
        rf"(?i: par [^|,;:]{{2,40}}?)?(?i: ?:| le| à| on|,)* ?(?:{CLOCK}|{DATE})(?![^,]{{0,12}}, (?:le|la|les|ce|cet"
        rf"|cette|un|une"
        rf"|l'\w+) )[^.;]{{0,60}}$"
    ),
    examples=(
        Example(text=f"Mis à jour à 18h20 le 12/03\n{_TELLS}", finds="Mis à jour à 18h20 le 12/03"),
        Example(text=f"Publié le 3 mars 2021 à 10:15 par la rédaction\n\n{_TELLS}"),
        Example(text=f"Rédigé par Dakar Soir le mercredi 3 mars 2021 à 12:21 modifié le jeudi 4 mars\n{_TELLS}"),
        Example(text=f"Audience à Dakar\n\nPosté par Dakar Soir le 03-03-2021, 16h39 | 3\n\n{_TELLS}"),
    ),
    refusals=(
        "Mis à jour en 2021, le traité lie toujours les deux pays.",
        "Publié jeudi 3 mars 2022, le communiqué appelle à une trêve",
        "Publié par le ministère le jour de la visite, le texte rappelle les engagements des deux pays.",
    ),
)
def updated_line(match: re.Match[str], place: Place) -> Cut | None:
    """A line that says when the page was put up or changed."""
    return None if is_told(match.group()) else build_cut(match, "header")


@rule(
    name="fr.page.date-line",
    stage="page",
    over="line",
    pattern=(
        rf"^\W{{0,3}}(?:(?i:date|le|en ligne) ?: ?|{SECTION} ?[|•,–-] ?)?"
        rf"(?:(?:{DATE}|{MONTH} \d{{4}})(?: ?(?:à|at|-|–|\||,|•)? ?{CLOCK})?|{CLOCK} ?[|,•–-]? ?{DATE})"
        rf"(?: ?\(?(?:GMT|UTC|TU|heure locale)\S*)?"
        rf"(?: ?\((?i:mise à jour|mis à jour|actualisée?|modifiée?|MAJ)\))?"
        rf"(?: ?[|•·-] ?\d{{0,7}}(?: ?(?i:vues?|lectures?|commentaires?))?)?"
        rf"(?:[ |•·-]{{1,9}}(?i:lus?|vus?|consultés?|lectures?|vues|hits|temps de lecture|nombre de (?:lectures|vues))"
        rf" ?:? ?\d[\d  .]{{0,8}}(?i:fois|min\w{{0,4}})?)?$"
    ),
    examples=(
        Example(text=f"19/09/2021 13:00\n{_TELLS}", finds="19/09/2021 13:00"),
        f"Audience à Dakar\n12 mai 2020\n{_TELLS}",
        Example(text=f"Audience à Dakar\n2021-09-19 08:06:12\n\n{_TELLS}", finds="2021-09-19 08:06:12"),
        Example(text=f"Audience à Dakar\nlundi, 5 juillet, 2021 à 18:04\n\n{_TELLS}"),
        Example(text=f"Date: 19/09/2021\n\n{_TELLS}", finds="Date: 19/09/2021"),
        Example(text=f"Audience à Dakar\njeu, 16/09/2021 - 15:37\n\n{_TELLS}", finds="jeu, 16/09/2021 - 15:37"),
        Example(text=f"Thứ Sáu, 17-09-2021, 01:44\n\n{_TELLS}", finds="Thứ Sáu, 17-09-2021, 01:44"),
        Example(text=f"Audience à Dakar\n17 Sept, 2021\n\n{_TELLS}", finds="17 Sept, 2021"),
        Example(text=f"Audience à Dakar\n2021/9/17\n\n{_TELLS}", finds="2021/9/17"),
        Example(text=f"Audience à Dakar\nMonde | 17/09/2021 | 120 vues\n\n{_TELLS}"),
        Example(text=f"Audience à Dakar\n17 septembre 2021    Lu: 619\n\n{_TELLS}"),
    ),
    refusals=("Le 12 mai 2020 restera une date dans les relations entre les deux pays.",),
)
def date_line(match: re.Match[str], place: Place) -> Cut | None:
    """A line that holds a date and nothing else."""
    return build_cut(match, "header")


_LABEL = r"[^|•.!?;:«»\n][^|•!?;:«»\n]{1,50}?"
_BETWEEN = r" ?(?:\||•|/) ?| [–—-] |, | (?=\d)"
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OUTLET = re.compile(
    r"\.(?:com|org|net|info|cn|fr|[a-z]{2})\b|\ben ligne\b|\bN°|prononc\S+ fait foi|\bquotidien\b"
    r"|\bcommuniqu\S+ de presse\b|^[^\W\d_][\w'’.-]*(?: [\w'’.-]+){0,2} ?[|–—-] ?\d{1,2}[/.]\d{1,2}[/.]\d{4}$"
    r"|^Le \d.* - [A-Z][\w' -]+ \([A-Z][\w' -]+\)$",
    re.IGNORECASE,
)


@rule(
    name="fr.page.signed-stamp",
    stage="page",
    over="line",
    pattern=(
        rf"^(?!(?i:par|by) )(?:(?:{_LABEL})(?:{_BETWEEN})(?:(?i:par ){_LABEL}(?:{_BETWEEN}))?)?(?i:le )?(?P<day>{DATE})"
        rf"(?P<clock>,? ?(?:à|-|–|\||,|•)? ?{CLOCK})?"
        rf"(?:(?:{_BETWEEN})(?P<after>{_LABEL}))?$"
    ),
    examples=(
        Example(text=f"Aïda Sarr | 27 nov. 2021 11:55\n{_TELLS}", finds="Aïda Sarr | 27 nov. 2021 11:55"),
        f"Audience à Dakar\ndakarsoir.sn - 21-02-2021 17:15\n{_TELLS}",
        f"16 septembre 2021 - Seul le prononcé fait foi\nAudience à Dakar\n\n{_TELLS}",
        f"Audience à Moncton\nLe 16 septembre 2021 - Moncton (Nouveau-Brunswick)\n\n{_TELLS}",
        f"DS / le 16 septembre 2021 à 20h05\n{_TELLS}",
        f"Dakar Soir | Par Aïda Sarr - 27 nov. 2021\n{_TELLS}",
        f"Audience à Dakar\nDakar Soir - 27/11/2021\n{_TELLS}",
        f"Audience à Dakar\nDakar, Communiqué de presse, 27.11.2021\n{_TELLS}",
    ),
    refusals=(
        f"Palais présidentiel : deux ambassadeurs reçus ce 16 septembre 2021\n{_TELLS}",
        f"Sénégal – Déplacement de la ministre (30 octobre – 2 novembre 2021)\n\n{_TELLS}",
        f"Visite à Dakar, 16 septembre 2021\n\n{_TELLS}",
    ),
)
def signed_stamp(match: re.Match[str], place: Place) -> Cut | None:
    """The day with who signs or prints beside it, above the story.

    A headline can end with a day too: an hour, a stroke or the name of an outlet tells the stamp.
    """
    words = match.group()
    outlet = _OUTLET.search(words)
    stamp = match["clock"] or "|" in words or " / " in words
    if place.told_before or not _YEAR.search(match["day"]) or not (outlet or (stamp and not is_told(words))):
        return None
    return build_cut(match, "header")


@rule(
    name="fr.page.masthead-line",
    stage="page",
    over="line",
    pattern=(
        rf"^\W{{0,3}}(?=[A-ZÀ-Ý])[^|.;:!?()«]{{2,60}}(?:[|•·–—-][^|.;:!?()«]{{2,60}})? ?[|•·–—-] ?"
        rf"(?i:le |du |édition du )?"
        rf"{WEEKDAY},? \d{{1,2}}(?:er)? {MONTH} \d{{4}}(?: ?[|•·–—,-] ?[^;:!?()]{{0,50}})?$"
    ),
    examples=(
        Example(
            text=f"Le Phare de Dakar | Lundi 13 mai 2024\n\n{_TELLS}", finds="Le Phare de Dakar | Lundi 13 mai 2024"
        ),
        Example(text=f"LE PHARE – Quotidien d'information – Mardi 14 mai 2024 – N°1203\n\n{_TELLS}"),
    ),
    refusals=(
        f"Entretien avec la ministre suédoise – Lundi 13 mai 2024\n\n{_TELLS}",
        f"Le Phare de Dakar | Chronique d'un lundi de mai\n\n{_TELLS}",
    ),
)
def masthead_line(match: re.Match[str], place: Place) -> Cut | None:
    """The name of a newspaper beside the day of its issue, weekday and year."""
    told = _CONTACT.search(match.group()) is not None or is_told(match.group())
    return build_cut(match, "header") if not told and place.before < 600 else None


@rule(
    name="fr.page.stamp-before-story",
    stage="page",
    over="line",
    pattern=rf"^(?P<day>{DATE}),? ?(?:à |-|–|\|)? ?{CLOCK} ?[|–—-] ?(?=[A-ZÀ-Ý«])",
    examples=(
        Example(text=f"14-05-2021 18:30 - {_TELLS}", finds="14-05-2021 18:30 -"),
        Example(text=f"Audience à Dakar\n14 mai 2021 à 18h30 – {_TELLS}", finds="14 mai 2021 à 18h30 –"),
    ),
    refusals=(
        f"{_TELLS}\n14-05-2021 18:30 - Départ de la délégation pour Thiès.",
        f"14 mai, 18h30 - {_TELLS}",
    ),
)
def stamp_before_story(match: re.Match[str], place: Place) -> Cut | None:
    """The day and hour of publication, with a stroke, in the line that begins the story."""
    return build_cut(match, "header") if place.starts and _YEAR.search(match["day"]) else None


RULES = (crawl_header, updated_line, date_line, masthead_line, signed_stamp, stamp_before_story)
