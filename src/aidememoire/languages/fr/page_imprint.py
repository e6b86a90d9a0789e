"""What belongs to the site and not to the story: imprint, buttons, comments, notices."""

from __future__ import annotations

import re

from aidememoire.languages.fr.page_words import is_told
from aidememoire.pack.page import Cut, Place, build_cut
from aidememoire.rules.rule import Example, rule

_TELLS = (
    "Le ministre sénégalais des Mines a reçu jeudi à Dakar l'ambassadeur de Suède, venu lui présenter un projet. "
    "Ils sont convenus de se revoir au printemps, à Stockholm, avec les entreprises des deux pays."
)


@rule(
    name="fr.page.imprint",
    stage="page",
    over="line",
    pattern=(
        r"^(?i:rédact(?:rice|eur) en chef|direct(?:rice|eur) (?:de (?:la )?(?:publication"
        r"|rédaction)|général)|responsable (?:de la )?publication"
        r"|adresse|siège(?: social)?|permis de publication|licence|tél(?:éphone)?|fax|e-?mail"
        r"|courriel|contacts?|hotline|rédaction, adresse"
        r"|issn|directeur|éditeur|publicité|tổng biên tập|giấy phép|địa chỉ|editor-in-chief"
        r"|add)\b\.? ?(?:/ ?\w+ ?)?(?::.*|, ?(?:adresse|permis|licence|tél|fax|e-?mail|contact)\b.*)$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nRédactrice en chef : Awa Diallo", finds="Rédactrice en chef : Awa Diallo"),
        Example(text=f"{_TELLS}\n\nTél : 33 000 00 00"),
    ),
    refusals=(
        "Le rédacteur en chef de la revue, invité à Oslo, a reçu un prix.",
        "Contact : les deux ministres se sont parlé mardi au téléphone.",
        f"Contacts, visites et échanges : les deux ministres s'en sont félicités. {_TELLS}",
    ),
)
def imprint(match: re.Match[str], place: Place) -> Cut | None:
    """The publisher's masthead: who, where, by which permit."""
    return build_cut(match, "boilerplate") if len(match.group()) < 300 and not is_told(match.group()) else None


@rule(
    name="fr.page.notice",
    stage="page",
    over="line",
    pattern=(
        r"^(?:.{0,60}(?i:tous droits (?:de (?:reproduction|représentation|traduction)(?:,| et)? ?(?:de )?){0,3}"
        r"(?:représentation )?réservés|all rights reserved|politique de confidentialité"
        r"|conditions (?:générales )?d'utilisation|mentions légales|ce site utilise"
        r"|utilisons des cookies|activer javascript).{0,200}"
        r"|\W{0,3}(?:[\w'-]+ ){0,2}(?i:droits d'auteur|copyright|cookies|abonnez-vous|inscrivez-vous|notre newsletter"
        r"|suivez-nous|rejoignez-nous|téléchargez (?:notre|l')|publié par la cellule|lien permanent"
        r"|bản quyền)\b.{0,200}"
        r"|\W{0,3}(?i:suivez) [A-Z].{0,100}|.{0,30}(?i:s'abonner).{0,30})$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\n© Le Quotidien. Tous droits réservés."),
        Example(text=f"{_TELLS}\n\nSuivez-nous sur les réseaux sociaux"),
    ),
    refusals=(
        "Suivez Dakar, a lancé le ministre à ses pairs.",
        "Le ministre a plaidé jeudi pour une loi commune sur la protection des œuvres littéraires.",
        "Les deux ministres ont signé jeudi à Dakar un accord sur les droits d'auteur.",
        "L'audience, selon un texte publié par la cellule de presse, a porté sur les mines.",
    ),
)
def notice(match: re.Match[str], place: Place) -> Cut | None:
    """Rights, cookies, subscriptions."""
    own = re.search(r"(?i:tous droits|all rights|droits d'auteur|cookies)", match.group()) is not None
    return build_cut(match, "boilerplate") if place.starts and (own or not is_told(match.group())) else None


@rule(
    name="fr.page.button",
    stage="page",
    over="line",
    pattern=(
        r"^\W{0,3}(?i:partager|imprimer|envoyer(?: à un ami)?|envoyer par e-?mail|commenter"
        r"|facebook|twitter|x|whatsapp|telegram|linkedin|zalo|email"
        r"|retour(?: en haut(?: de page)?)?|haut de page|back to top|print|share"
        r"|tweet(?:er)?|copier le lien|télécharger|menu|accueil|rechercher"
        r"|recherche|connexion|se connecter|mots-clés ?:.{0,200}|tags? ?:.{0,200}"
        r"|étiquettes ?:.{0,200}|partage[rz] (?:sur|cet|cette|l'|avec).{0,60}"
        r"|temps de lecture.{0,30}|lecture ?:.{0,20}|écouter(?: l'article)?|publicité|annonce"
        r"|sponsorisé|source|(?:#\w+ ?){1,12}|advertisement|la suite après (?:cette|la) publicité|(?:lu|vu) \d+ fois"
        r"|(?:\d+ )?vues?|sans commentaire"
        r"|suivant|précédent|article (?:suivant|précédent).{0,120}|(?:a ){1,2}a|a\+|a-)\W{0,3}$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nback to top", finds="back to top"),
        Example(text=f"{_TELLS}\n\nPartager", finds="Partager"),
    ),
    refusals=("Partager l'eau du fleuve reste l'enjeu de ces entretiens entre les deux capitales, a dit le ministre.",),
)
def button(match: re.Match[str], place: Place) -> Cut | None:
    """The words of a button or a label of the site."""
    return build_cut(match, "boilerplate")


@rule(
    name="fr.page.comments",
    stage="page",
    over="line",
    pattern=(
        r"^(?i:réactions? ?:? ?\(?\d+\)?(?: ?[|·–-].*)?|\(?\d*\)? ?commentaires? ?(?::? ?\(?\d*\)?)"
        r"|laisser? un commentaire.*|ajouter un commentaire.*|laisser? une réponse.*|(?:annuler"
        r"|répondre à) la réponse.*"
        r"|s'il vous plaît entrez.*|enregistrer mon nom.*|connectez-vous pour commenter.*"
        r"|poster un commentaire.*|votre (?:adresse e-?mail|commentaire).*"
        r"|soyez le premier à commenter.*|leave a (?:reply|comment).*"
        r"|(?:vos|les) réactions|donnez votre avis.*|bình luận.*)$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nRéactions : 0 | Sans commentaire", finds="Réactions : 0 | Sans commentaire"),
        Example(
            text=f"{_TELLS}\n\nCommentaires (3)\nEnfin une bonne nouvelle pour le port !", finds="Commentaires (3)"
        ),
    ),
    refusals=("Réactions mesurées à Dakar après la visite du ministre suédois.",),
)
def comments(match: re.Match[str], place: Place) -> Cut | None:
    """Where readers' comments begin: what follows is theirs."""
    return build_cut(match, "boilerplate", opens="boilerplate")


@rule(
    name="fr.page.menu-bar",
    stage="page",
    over="line",
    pattern=(
        r"^(?:[\w'’/+-]+(?: [\w'’/+-]+){0,3}|(?:lire aussi|contact"
        r"|suivez-nous) ?:? ?[\w ,-]{0,30}) ?(?:(?: [–—|•·>/-] "
        r"|\|)(?:[\w'’/+:-]+[ ,:]*){1,5}){1,12}\|? ?$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nMétéo – Trafic – Horoscope", finds="Météo – Trafic – Horoscope"),
        Example(text=f"{_TELLS}\n\nPartager – Imprimer – Envoyer à un ami"),
    ),
    refusals=("Sénégal – Suède : un accord minier\n\n" + _TELLS,),
)
def menu_bar(match: re.Match[str], place: Place) -> Cut | None:
    """A row of links with signs between them, after the story."""
    words = match.group()
    bars = len(re.findall(r" [–—|•·>/-] |\|", words))
    enough = bars > 1 or re.search(r"(?i:imprimer|partager|newsletter|contact)", words) is not None
    below = place.told_before and not place.told_after and enough
    above = not place.told_before and re.match(r"(?i:accueil|home|menu)\b", words) is not None
    return build_cut(match, "boilerplate") if below or above else None


@rule(
    name="fr.page.text-size",
    stage="page",
    over="line",
    pattern=r"(?:^|(?<= ))(?:A ){1,2}A[+-]?$",
    examples=(Example(text=f"Le ministre et son hôte © DR A A A\n\n{_TELLS}", finds="A A A"),),
    refusals=("L'agence a relevé la note du pays de AA à AAA.",),
)
def text_size(match: re.Match[str], place: Place) -> Cut | None:
    """The letters that change a page's type size."""
    return build_cut(match, "boilerplate")


RULES = (imprint, notice, comments, menu_bar, button, text_size)
