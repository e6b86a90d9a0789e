"""The site around a story: its sections, its breadcrumb, what it says of the page."""

from __future__ import annotations

import re

from aidememoire.languages.fr.page_words import AGENCY, SECTION, is_told
from aidememoire.pack.page import Cut, Place, build_cut
from aidememoire.rules.rule import Example, rule

_TELLS = (
    "Le ministre sénégalais des Mines a reçu jeudi à Dakar l'ambassadeur de Suède, venu lui présenter un projet. "
    "Ils sont convenus de se revoir au printemps, à Stockholm, avec les entreprises des deux pays."
)


@rule(
    name="fr.page.section-line",
    stage="page",
    over="line",
    pattern=(
        rf"^\W{{0,3}}{SECTION}(?:(?: ?[,&/|·•›»>+-] ?| et | )?{SECTION}(?!\w)){{0,11}}(?!\w)"
        rf"(?:(?:,| [-–|:›»>]) [A-Z][\w'-]+(?: [A-Z][\w'-]+){{0,2}})?\W{{0,3}}$"
    ),
    examples=(
        Example(text=f"Live News\n\nAudience à Dakar\n\n{_TELLS}", finds="Live News"),
        Example(text=f"InternationalPolitique & Société\n\nAudience à Dakar\n\n{_TELLS}"),
        Example(text=f"Dernières Infos - Suède\n\nAudience à Dakar\n\n{_TELLS}", finds="Dernières Infos - Suède"),
        Example(text=f"Monde, Suède\n\nAudience à Dakar\n\n{_TELLS}", finds="Monde, Suède"),
        Example(text=f"Accueil Actualités Politique Sport\n\nAudience à Dakar\n\n{_TELLS}"),
    ),
    refusals=(
        f"Politique étrangère : audience à Dakar\n\n{_TELLS}",
        f"International : le ministre en visite à Dakar\n\n{_TELLS}",
    ),
)
def section_line(match: re.Match[str], place: Place) -> Cut | None:
    """Names of the site's sections and nothing else, before the story or after it."""
    return build_cut(match, "boilerplate") if not place.told_before or not place.told_after else None


@rule(
    name="fr.page.breadcrumb",
    stage="page",
    over="line",
    pattern=(
        r"^\W{0,3}(?:(?i:vous êtes ici|you are here) ?:? ?)?(?i:accueil|home|page d'accueil) ?[>›»/|→•] ?.{2,200}$"
        r"|^(?i:vous (?:êtes ici|lisez)) ?:.{0,120}$"
    ),
    examples=(
        Example(text=f"Accueil > Monde > Audience à Dakar\n\nAudience à Dakar\n\n{_TELLS}"),
        Example(text=f"Vous lisez :\nAudience à Dakar\n\n{_TELLS}", finds="Vous lisez :"),
    ),
    refusals=(f"Accueil chaleureux à Dakar pour l'ambassadeur\n\n{_TELLS}",),
)
def breadcrumb(match: re.Match[str], place: Place) -> Cut | None:
    """Where in the site the page stands."""
    if is_told(match.group()) and not match.group().startswith(("Accueil >", "Home >")):
        return None
    return build_cut(match, "boilerplate") if not place.told_before or not place.told_after else None


@rule(
    name="fr.page.tool-line",
    stage="page",
    over="line",
    pattern=(
        r"^\W{0,3}(?i:\d{1,7}|url courte.{0,40}|taille d[ue] (?:texte|la police|caractères).{0,30}"
        r"|bannière.{0,30}\d+ ?x ?\d+"
        r"|loading.{0,30}|chargement.{0,30}|skip to (?:main )?content|aller au contenu.{0,20}|mon compte|s'inscrire"
        r"|s'identifier"
        r"|envoyer une correction|signaler une (?:erreur|faute).{0,40}|imprimer (?:cet|cette|l').{0,30}"
        r"|lien court.{0,40}|réagir(?: à cet article)?(?: ?\(\d+\))?|écouter ?/ ?télécharger"
        r"|merci pour l'envoi.{0,40}|merci d'avoir lu.{0,120}|une version \w+ est disponible|infos pratiques ?:.{0,120}"
        r"|partager {2,}.{2,60}|contacts? presse ?:.{0,120}"
        r"|télécharger (?:le|la|les|l'|en|au).{2,40}|déposer un message.{0,40}|ajouter aux? favoris"
        r"|pinterest|messenger|instagram|youtube|tik ?tok|viber|reddit|tumblr|skype|flipboard|threads|bluesky"
        r"|google (?:news|actualités|\+)|rss|pdf|newsletter|navigation|fermer|ouvrir|langues?|pas de commentaires?"
        r"|(?:\d+ ?(?:k )?)(?:partages?|shares?|commentaires?|likes?|j'aime|lectures?|min(?:utes?)? de lecture"
        r"|min read)"
        r"|(?:partages?|shares?|views?|likes?|lectures?|lectures? de l'article) ?:? ?\d+)\W{0,3}$"
    ),
    examples=(
        Example(text=f"Audience à Dakar\n\nURL courte 10124 0 0\n\n{_TELLS}", finds="URL courte 10124 0 0"),
        Example(text=f"Audience à Dakar\n\nBannière web 300x250\n\n{_TELLS}", finds="Bannière web 300x250"),
        Example(text=f"Taille du texte Aa Aa\n{_TELLS}", finds="Taille du texte Aa Aa"),
        Example(text=f"{_TELLS}\n\nTélécharger le logo", finds="Télécharger le logo"),
        Example(text=f"{_TELLS}\n\nLien court : 48213", finds="Lien court : 48213"),
        Example(text=f"{_TELLS}\n\nRéagir à cet article (7)"),
        Example(text=f"{_TELLS}\n\nPinterest\nWhatsApp", finds="Pinterest"),
    ),
    refusals=(
        "Télécharger les documents prend du temps, a reconnu le ministre sénégalais, qui recevait jeudi l'ambassadeur.",
    ),
)
def tool_line(match: re.Match[str], place: Place) -> Cut | None:
    """A tool of the page: counts of shares, type size, other networks, files to take away."""
    return build_cut(match, "boilerplate")


@rule(
    name="fr.page.about-the-page",
    stage="page",
    over="line",
    pattern=(
        r"^[(\[*]?(?i:(?:cet article|ce texte|cette dépêche|cette traduction|cette page|ce contenu)"
        r" (?:a été|est|fait partie)"
        r" (?:initialement |automatiquement |d'abord )?(?:traduite?s?|publiée?s? (?:initialement|à l'origine|en premier"
        r"|automatiquement|dans le cadre)|généré|vérifié|produit automatiquement|des archives"
        r"|réservée?s? aux abonnés).{0,160}"
        r"|traduit (?:de|du|par) .{2,60}|(?:notre|nos) (?:service|groupes?|chaînes?) (?:whatsapp|telegram).{0,200}"
        r"|distribuée? par (?:le |la |l')?[\w ]{0,20}(?:group|presse|agence|agency|wire).{0,120}"
        r"|apo group .{0,60}|seulement une partie des dépêches.{0,300}|retrouvez (?:toute l'actualité"
        r"|tous nos articles|nous sur|l'actualité).{0,120})$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nCe texte a été traduit du suédois par nos soins."),
        Example(text=f"Cet article fait partie des archives du Quotidien.\n\nAudience à Dakar\n\n{_TELLS}"),
        Example(text=f"{_TELLS}\n\nDistribué par APO Group pour Ministère des Mines."),
    ),
    refusals=(
        "Cet article est le plus discuté du traité, a dit le ministre suédois, reçu jeudi à Dakar par son homologue.",
        "Ce texte a été traduit en actes, a dit le ministre.\n\n" + _TELLS,
    ),
)
def about_the_page(match: re.Match[str], place: Place) -> Cut | None:
    """What the site says of the page: translated, from the archives, distributed by a service."""
    if re.search(r"(?i:traduit) (?i:en) ", match.group()):
        return None
    return build_cut(match, "boilerplate")


@rule(
    name="fr.page.wire-code",
    stage="page",
    over="line",
    pattern=rf"^(?:{AGENCY} ?)?\d{{6}} (?:GMT|UTC) [A-Z]{{3}}(?: \d{{2,4}})?$",
    examples=(Example(text=f"{_TELLS}\n\nKUNA 031510 GMT MAR 21", finds="KUNA 031510 GMT MAR 21"),),
    refusals=(f"{_TELLS}\n\nLe convoi de 031510 est parti à 12h00 GMT en mars.",),
)
def wire_code(match: re.Match[str], place: Place) -> Cut | None:
    """Day, hour and month as a wire numbers its stories."""
    return build_cut(match, "boilerplate")


@rule(
    name="fr.page.language-edition",
    stage="page",
    over="line",
    pattern=(
        r"^(?:[A-ZÀ-Ý][\w.'-]{1,14} ){0,2}(?:(?i:en |version )?(?:Français|English|Español|Deutsch|Türkçe|"
        r"Русский|العربية)(?: ?[|/·•-] ?)?)+$"
    ),
    examples=(Example(text=f"Ouza Français\n\nAudience à Dakar\n\n{_TELLS}", finds="Ouza Français"),),
    refusals=(f"Les Français de Dakar\n\n{_TELLS}",),
)
def language_edition(match: re.Match[str], place: Place) -> Cut | None:
    """« OuzA Français », « Français | English »: in which languages the site is read, not of which state it is."""
    return build_cut(match, "boilerplate") if not place.told_before or not place.told_after else None


RULES = (section_line, breadcrumb, tool_line, about_the_page, wire_code, language_edition)
