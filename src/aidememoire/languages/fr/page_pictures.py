"""Pictures: credits, and the numbers pages print before their captions."""

from __future__ import annotations

import re

from aidememoire.languages.fr.page_words import AGENCIES, NAME, is_told
from aidememoire.pack.page import Cut, Place, build_cut
from aidememoire.rules.rule import Example, rule

_TELLS = "Le ministre sénégalais des Mines a reçu jeudi à Dakar l'ambassadeur de Suède, venu lui présenter un projet."


@rule(
    name="fr.page.picture-number",
    stage="page",
    over="line",
    pattern=r"(?:^|(?<=\s))(?:ảnh|hình) ?\d{1,2}(?=[A-Z« ]|$)",
    examples=(
        Example(text=f"Audience à Dakar\n\n{_TELLS}\nAudience à Dakar ảnh 1Le ministre. Photo : VNA", finds="ảnh 1"),
    ),
    refusals=(_TELLS,),
)
def picture_number(match: re.Match[str], place: Place) -> Cut | None:
    """« ảnh 1 », which one house's pages print between the repeated headline and the caption."""
    return build_cut(match, "boilerplate", shows=True)


@rule(
    name="fr.page.labelled-credit",
    stage="page",
    over="line",
    pattern=(
        r"(?:[|(\[/–—-] ?)?(?<!\w)(?:(?i:foto/)?(?i:photos?|ph|ảnh|foto"
        r"|crédits?(?: ?photos?)?|image|illustration|source photo)"
        rf"(?: d'archives?)? ?[:.©]|(?i:photos?) ?©) ?"
        rf"(?:{AGENCIES}(?=[ .)\]|]|$)|[^|()\[\]]{{2,60}}(?= ?[|)\]]| ?$)|{NAME}(?=\. ))[ .)\]|]*"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nLe ministre et son hôte. Photo : APS", finds="Photo : APS"),
        Example(text=f"{_TELLS}\n\nLe ministre et son hôte (Ph : APS)", finds="(Ph : APS)"),
        Example(text=f"{_TELLS}\n\nLe ministre et son hôte. | Photo : A. Diallo / agence |"),
        Example(text=f"{_TELLS}\n\nCrédit photo : présidence"),
    ),
    refusals=(
        "L'ambassadeur a remis une photo : celle du port de Dakar, prise en 1960, où il avait servi comme marin.",
    ),
)
def labelled_credit(match: re.Match[str], place: Place) -> Cut | None:
    """Who took a picture, after a word that says so. It closes its line, or names an agency."""
    agency = re.search(AGENCIES, match.group()) is not None
    if not agency and place.after > 12:
        return None
    if match.group()[0] in "uà" or re.match(r"(?i:\W*(?:photos?) ?:) ?(?:celle|ce|le|la|les|un|une) ", match.group()):
        return None
    return build_cut(match, "credit", pictures=True)


@rule(
    name="fr.page.archive-picture",
    stage="page",
    over="line",
    pattern=(
        r"[|(\[]? ?(?i:photos? (?:d'archives?|de (?:l'agence|la présidence)|dr|prétexte"
        rf"|d'illustration)|image d'archives?)(?:,? (?:\d{{4}}|{AGENCIES}))?[ .)\]|]*$"
    ),
    examples=(Example(text=f"{_TELLS}\n\nUne mine d'or, en mai 2019. Photo d'archives", finds="Photo d'archives"),),
    refusals=("L'ambassadeur a offert au musée une photo d'archives du port.",),
)
def archive_picture(match: re.Match[str], place: Place) -> Cut | None:
    """A picture from the archives: its date is not the story's."""
    capital = match.group().lstrip(" |([")[:1].isupper() or match.group()[:1] in "(|["
    return build_cut(match, "credit", pictures=True) if capital else None


@rule(
    name="fr.page.rights-credit",
    stage="page",
    over="line",
    pattern=(
        rf"(?:[|(] ?)?(?:(?:© ?(?:D\.?R\.?\b|{AGENCIES}|[\w'/ .-]{{2,50}}?) ?){{1,3}}|\bPh\.? ?(?:DR|: ?\w+)|\(DR\)"
        rf"|\bDR)[ .)|]*(?=$| (?:A ){{1,2}}A$)"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nLe ministre et son hôte © DR", finds="© DR"),
        Example(text=f"{_TELLS}\n\nUne mine d'or (archives, 2017). © Agence du Sahel", finds="© Agence du Sahel"),
        Example(text=f"{_TELLS}\n\n© Ministère des Mines © Ministère des Mines"),
    ),
    refusals=(f"{_TELLS}\n\n© Le Quotidien. Tous droits réservés.",),
)
def rights_credit(match: re.Match[str], place: Place) -> Cut | None:
    """« © DR » and the like, at the end of a caption."""
    return build_cut(match, "credit", pictures=True)


@rule(
    name="fr.page.word-last-credit",
    stage="page",
    over="line",
    pattern=rf"(?:[–—/-] ?(?:{AGENCIES} )?Photos?|(?:^|\() ?Photos? (?:de (?:la )?)?{AGENCIES} ?\)?)\.?$",
    examples=(
        Example(text=f"{_TELLS}\n\nLe ministre et son hôte, jeudi. – APS Photo", finds="– APS Photo"),
        f"{_TELLS}\n\n(Photo APS)",
    ),
    refusals=("Le festival Dakar-Photo ouvre jeudi",),
)
def word_last_credit(match: re.Match[str], place: Place) -> Cut | None:
    """An agency and the word « Photo », without a colon."""
    return build_cut(match, "credit", pictures=True)


@rule(
    name="fr.page.named-credit",
    stage="page",
    over="line",
    pattern=(
        rf"(?:^|(?<=[.»!?)] )|(?<=\d ))(?:Photos?|PHOTOS?|Crédits?) (?:(?:prise? |fournie? )?(?:de |par |du )(?:la "
        rf"|l')?)?"
        rf"(?:{AGENCIES}|{NAME}(?: ?/ ?{NAME}){{1,3}}|(?<=prise de )[A-Z][\w' -]{{2,40}})\.?$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nLe ministre et son hôte, le 12 mai 2020. Photo Awa DIALLO / APS"),
        Example(text=f"{_TELLS}\n\nLe ministre et son hôte. Photo AFP", finds="Photo AFP"),
    ),
    refusals=(f"{_TELLS} Photo de famille",),
)
def named_credit(match: re.Match[str], place: Place) -> Cut | None:
    """« Photo » and who took it, without a colon."""
    return build_cut(match, "credit", pictures=True)


@rule(
    name="fr.page.leading-credit",
    stage="page",
    over="line",
    pattern=r"^(?:©|Ph\.?|Crédits?(?: photos?)? ?:|Photos? ?:) ?[\w'/ .-]{2,40} ?\| ?(?=[A-Z])",
    examples=(Example(text=f"Audience à Dakar\n\n© DR | Awa Diallo, ministre des Mines.\n\n{_TELLS}", finds="© DR |"),),
    refusals=(f"{_TELLS}\n\n© Le Quotidien | Tous droits réservés",),
)
def leading_credit(match: re.Match[str], place: Place) -> Cut | None:
    """A credit in front of the caption, with a bar between them."""
    shows = not is_told(match.string[match.end() :])
    return build_cut(match, "credit", shows=shows) if place.after < 300 or not shows else None


RULES = (
    leading_credit,
    labelled_credit,
    archive_picture,
    rights_credit,
    word_last_credit,
    named_credit,
)
