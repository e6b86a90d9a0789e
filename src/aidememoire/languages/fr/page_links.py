"""Other stories: related links, lists of teasers, and the signature a story ends with."""

from __future__ import annotations

import re

from aidememoire.languages.fr.page_words import AGENCIES, AGENCY, DATE, NAME, TOWN, is_told
from aidememoire.pack.page import Cut, Place, build_cut
from aidememoire.rules.rule import Example, rule

_TELLS = (
    "Le ministre sénégalais des Mines a reçu jeudi à Dakar l'ambassadeur de Suède, venu lui présenter un projet. "
    "Ils sont convenus de se revoir au printemps, à Stockholm, avec les entreprises des deux pays."
)


@rule(
    name="fr.page.related-link",
    stage="page",
    over="line",
    pattern=r"^(?:>>+|>|»|►|▶|→|⇒|👉) ?(?=\S).+$",
    examples=(
        Example(text=f"{_TELLS}\n\n>> Le roi de Jordanie attendu à Oslo", finds=">> Le roi de Jordanie attendu à Oslo"),
    ),
    refusals=(f"« Notre coopération avance >> vite », a dit le ministre. {_TELLS}",),
)
def related_link(match: re.Match[str], place: Place) -> Cut | None:
    """A line that begins with an arrow: the headline of another story."""
    return build_cut(match, "related_link")


@rule(
    name="fr.page.labelled-link",
    stage="page",
    over="line",
    pattern=(
        r"^\W{0,3}(?i:(?:à |a )?lire (?:aussi|également)|(?:à|a) lire|(?:à )?voir (?:aussi|également)|lire plus"
        r"|à revoir|read also|see also|lire (?:notre|l'article))"
        r" ?(?::|>+|\||–|-) ?.{12,}$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nLire aussi : Le roi de Jordanie attendu à Oslo"),
        Example(text=f"{_TELLS}\n\nA LIRE : Le roi de Jordanie attendu à Oslo"),
    ),
    refusals=(f"{_TELLS}\n\nLire aussi – Actualités – Newsletter – Contact",),
)
def labelled_link(match: re.Match[str], place: Place) -> Cut | None:
    """« Lire aussi : » and the headline of another story, on one line."""
    words = match.group()
    return (
        None
        if len(re.findall(r" [–|•·-] ", words)) > 1 and "newsletter" in words.lower()
        else build_cut(match, "related_link")
    )


@rule(
    name="fr.page.teaser-opener",
    stage="page",
    over="line",
    pattern=(
        r"^\W{0,3}(?i:voir plus|lire la suite|autres|navigation de l'article|à (?:la une|découvrir)"
        r"|articles? suggérés?|suggestions?"
        r"|(?:les )?articles? (?:liés|similaires|connexes|récents|en relation)"
        r"|dans la même (?:rubrique|catégorie|section)|(?:les )?autres (?:articles|actualités"
        r"|informations|infos|nouvelles|dépêches)"
        r"|(?:vous aimerez|à découvrir) aussi"
        r"|vous pourriez aussi aimer|plus d'(?:articles|actualités|infos)"
        r"|les plus lus|les plus populaires|recommandé(?:s)? pour vous|nos (?:autres )?articles"
        r"|related (?:articles|news|posts)|see more|read more"
        r"|actualités (?:liées|récentes)|dernières (?:nouvelles|infos|actualités)"
        r"|(?:l'essentiel )?en continu|fil (?:info|d'actualités?)|ses derniers articles|tin liên quan|xem thêm)"
        r" ?[:.…»>]*\W{0,3}$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nVoir plus\n\nLe roi de Jordanie attendu à Oslo", finds="Voir plus"),
        Example(text=f"{_TELLS}\n\nEn continu\n\nLe roi de Jordanie attendu à Oslo", finds="En continu"),
    ),
    refusals=(f"{_TELLS} Chacun veut voir plus loin que cette rencontre.",),
)
def teaser_opener(match: re.Match[str], place: Place) -> Cut | None:
    """A line after which a page lists other stories."""
    return build_cut(match, "teaser", opens="teaser") if place.told_before else None


@rule(
    name="fr.page.related-opener",
    stage="page",
    over="line",
    pattern=(
        r"^\W{0,3}(?i:(?:à |a )?(?:lire|voir) (?:aussi|également|encore)|sur le même (?:sujet|thème)"
        r"|(?:nos )?(?:articles|dossiers) sur ce sujet|en lien avec cet article) ?[:.…»>]*\W{0,3}$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nLire aussi :\n\nLe roi de Jordanie attendu à Oslo", finds="Lire aussi :"),
        Example(text=f"{_TELLS}\n\nSur le même sujet\nLe roi de Jordanie attendu à Oslo", finds="Sur le même sujet"),
    ),
    refusals=(f"{_TELLS} Chacun veut revenir sur le même sujet.",),
)
def related_opener(match: re.Match[str], place: Place) -> Cut | None:
    """A line after which a page names stories on the same subject."""
    return build_cut(match, "related_link", opens="related_link") if place.told_before else None


@rule(
    name="fr.page.dated-teaser",
    stage="page",
    over="line",
    pattern=rf"^\w[^.]{{2,20}} [-–|] .{{5,160}}[.|–-] ?(?:(?i:rédaction|la rédaction|{NAME}) [-–|] )?{DATE}$",
    examples=(Example(text=f"{_TELLS}\n\nMonde - Le roi de Jordanie à Oslo. Rédaction - 6 mars 2021"),),
    refusals=(f"Dakar, 12 mai - {_TELLS}",),
)
def dated_teaser(match: re.Match[str], place: Place) -> Cut | None:
    """A section, a headline, who wrote it and when: an entry of a list of stories."""
    return build_cut(match, "teaser") if place.told_before or place.told_after == 0 else None


@rule(
    name="fr.page.desk-mark",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:{AGENCY}/(?i:français|french|english|anglais|fr|afrique|monde)"
        rf"|{AGENCY}(?:/{{1,2}}(?:[a-z]{{1,4}}|[A-Z][a-z]{{1,4}}|(?:[A-Z]\.){{1,3}})){{1,3}}"
        rf"|[a-z]{{1,3}}(?:[/.][a-z]{{1,4}}){{1,3}}|(?P<caps>[A-Z]{{2,4}}(?:/[A-Z]{{2,4}}){{1,3}})"
        rf"|[A-Z]{{2,6}} [–-] Agence .{{5,60}})$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nWAM/français", finds="WAM/français"),
        Example(text=f"{_TELLS}\n\nkb/tm", finds="kb/tm"),
        Example(text=f"{_TELLS}\n\nACP/D.L./Fal", finds="ACP/D.L./Fal"),
        Example(text=f"{_TELLS}\n\nPetra//ks", finds="Petra//ks"),
        Example(text=f"{_TELLS}\n\nADC/OID", finds="ADC/OID"),
    ),
    refusals=(f"{_TELLS}\n\nVNA/CVN",),
)
def desk_mark(match: re.Match[str], place: Place) -> Cut | None:
    """The desk that sent a wire, the initials of those who handled it, or the agency's full name."""
    capitals = match.group("caps")
    if capitals and (re.match(AGENCY, capitals) or place.told_after):
        return None
    return build_cut(match, "boilerplate") if place.told_before else None


@rule(
    name="fr.page.signature",
    stage="page",
    over="line",
    pattern=(
        rf"(?:^|[–—-] ?|(?<=[.!?»”\"…]) )(?:\({AGENCIES}(?:[ :,-]+{DATE})?\)|{AGENCIES} ?[:–-] ?{DATE}"
        rf"|/?{AGENCIES}/?)(?: ?\(.{{2,40}}\))?\.?(?:/\.)?$"
    ),
    examples=(
        Example(text=f"{_TELLS} – VNA", finds="– VNA"),
        Example(text=f"{_TELLS}\n\nVNA/CVN", finds="VNA/CVN"),
        Example(text=f"{_TELLS} (APS)", finds="(APS)"),
        Example(text=f"{_TELLS}\n\nMAP: 12 mars 2024", finds="MAP: 12 mars 2024"),
    ),
    refusals=("Le ministre a reçu les dirigeants de la MAP",),
)
def signature(match: re.Match[str], place: Place) -> Cut | None:
    """The agency's name at the end of its story."""
    if not place.told_before and place.before <= 90:
        return None
    alone = place.starts and not place.before
    pictured = alone and place.told_after > 0
    dated = re.search(r"\d", match.group()) is not None
    return build_cut(
        match, "boilerplate" if alone and not pictured and not dated else "credit", signs=True, pictures=alone
    )


@rule(
    name="fr.page.source-line",
    stage="page",
    over="line",
    pattern=r"^\(?(?:Source|SOURCE|Sources)(?: de l'article)? ?: ?[^.]{2,60}(?:\.[a-z]{2,3})?\)?\.?$",
    examples=(Example(text=f"{_TELLS}\n\nSource : présidence du Sénégal", finds="Source : présidence du Sénégal"),),
    refusals=(
        "Source de tensions : le barrage oppose toujours les deux capitales, a dit le ministre.",
        "Source : les deux ministères ont publié un communiqué",
    ),
)
def source_line(match: re.Match[str], place: Place) -> Cut | None:
    """Where the story was taken from, on a line of its own."""
    return None if is_told(match.group()) else build_cut(match, "credit", signs=True)


@rule(
    name="fr.page.byline",
    stage="page",
    over="line",
    pattern=(
        rf"^\W{{0,2}}(?:(?i:par (?:la )?rédaction).{{0,40}}"
        rf"|(?i:par|by) {NAME}(?:,? (?:(?i:le|publié le|,|-) ?)?{DATE}.{{0,40}})?"
        rf"|(?i:éditée?|rédigée?|écrite?|publiée?|traduite?|article (?:rédigé|écrit)|(?:un )?(?:texte"
        rf"|reportage)) (?:par|de) {NAME}"
        rf"|(?i:par|by) {NAME}(?:,? (?i:à|envoyée? spéciale?|correspondante?|avec).{{0,40}}"
        rf"|,? ?[–|(-] ?.{{0,50}})?"
        rf"|(?i:de (?:notre|nos) (?:correspondante?s?|envoyée?s? spéciale?s?|bureau)).{{0,60}}"
        rf"|\(?(?:(?i:la )?[Rr]édaction|(?i:propos recueillis par)|(?i:avec (?:afp|agences?|map"
        rf"|aps)))\b[^.]{{0,40}}\)?"
        rf"|(?i:auteure?|rédact(?:eur|rice)s?|journaliste) ?: {NAME}"
        rf"|[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+){{1,3}} ?/ ?{AGENCIES}"
        rf"|Agence [^.]{{3,50}} [–—-] {DATE}|[–—] ?[A-Z][^.]{{2,50}}, {DATE})\.?$"
    ),
    examples=(
        Example(text=f"Audience à Dakar\n\nPar Awa Diallo-Sène\n\n{_TELLS}", finds="Par Awa Diallo-Sène"),
        Example(text=f"Audience à Dakar\n\nPar Awa Diallo, le 12 mai 2020 à 10h30\n\n{_TELLS}"),
        Example(text=f"Audience à Dakar\n\nÉdité par Awa Diallo\n\n{_TELLS}", finds="Édité par Awa Diallo"),
        Example(text=f"{_TELLS}\n\nAuteur : Awa Diallo", finds="Auteur : Awa Diallo"),
        Example(text=f"{_TELLS}\n\nAwa Diallo/APS", finds="Awa Diallo/APS"),
        Example(text=f"{_TELLS}\n\n(Rédaction Afrique)", finds="(Rédaction Afrique)"),
        Example(text=f"{_TELLS}\n\n(Avec MAP)", finds="(Avec MAP)"),
        Example(text=f"{_TELLS}\n— Le Journal du Cap, 14 avril 2025", finds="— Le Journal du Cap, 14 avril 2025"),
    ),
    refusals=("Par ailleurs, le ministre a reçu jeudi l'ambassadeur de Suède.",),
)
def byline(match: re.Match[str], place: Place) -> Cut | None:
    """Who wrote the story, or what paper printed it and when."""
    return build_cut(match, "byline")


@rule(
    name="fr.page.initials",
    stage="page",
    over="line",
    pattern=(
        r"^(?:(?:[A-Z]\. ?){2,3}|[A-Z][a-z]+ [A-Z]\.|(?:[A-Z]\. ?){1,3}[A-Z][\w'-]+|[A-Z][a-z-]+(?: [A-Z][\w'-]+){1,2})"
        r"(?: ?[(/–-] ?(?i:avec|et) [\w ,/'-]{2,30}\)?)?$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nH. M.", finds="H. M."),
        Example(text=f"{_TELLS}\n\nBlaise T.", finds="Blaise T."),
        Example(text=f"{_TELLS}\n\nA. S. Diallo", finds="A. S. Diallo"),
        Example(text=f"{_TELLS}\n\nA. D. (avec agences)", finds="A. D. (avec agences)"),
    ),
    refusals=(f"{_TELLS} C'est ce qu'a dit M. B.",),
)
def initials(match: re.Match[str], place: Place) -> Cut | None:
    """Initials or a name alone after a story: its writer."""
    return build_cut(match, "byline") if place.told_before and not place.told_after else None


@rule(
    name="fr.page.name-and-town",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){{1,2}}(?:, (?:à )?{TOWN})?"
        rf"|[A-Z]\w+(?: [A-Z][\w'-]+){{1,3}} [A-Z]\.)$"
    ),
    examples=(
        Example(text=f"Audience à Dakar\n\nAwa Diallo, Stockholm\n\n{_TELLS}", finds="Awa Diallo, Stockholm"),
        Example(text=f"Audience à Dakar\n\nNour El Hoda B.\n\n{_TELLS}", finds="Nour El Hoda B."),
    ),
    refusals=(f"{_TELLS}\n\nAwa Diallo, Stockholm",),
)
def name_and_town(match: re.Match[str], place: Place) -> Cut | None:
    """A writer, at times with a town, between the headline and the story."""
    return build_cut(match, "byline") if not place.first and not place.told_before and place.told_after else None


@rule(
    name="fr.page.glued-opener",
    stage="page",
    over="line",
    pattern=(
        r"(?<=[.!?»A-Z)] )(?P<cut>Voir plus|(?:À |A )?[Ll]ire (?:aussi|également)(?: :)?|Articles liés"
        r"|Sur le même sujet)(?= [A-Z«])"
    ),
    examples=(Example(text=f"{_TELLS} – APS Voir plus Le roi de Jordanie attendu à Oslo", finds="Voir plus"),),
    refusals=(f"{_TELLS} Voir plus loin, c'est ce que veut le ministre.",),
)
def glued_opener(match: re.Match[str], place: Place) -> Cut | None:
    """The same words inside a text whose line ends were lost."""
    return build_cut(match, "teaser", opens="teaser") if place.before > 2 * len(_TELLS) // 3 else None


OPENERS = (related_link, labelled_link, teaser_opener, related_opener, glued_opener, dated_teaser)
"""Rules that name other stories: they run before those of the site's furniture."""

ENDS = (desk_mark, signature, source_line, byline, initials, name_and_town)
"""Rules that name who wrote the story or where it was taken from: they run after those of pictures."""
