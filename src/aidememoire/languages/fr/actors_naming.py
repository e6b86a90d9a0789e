"""Words by which French reports name somebody announced before: « Il s'agit de X », « à sa tête, X »."""

from __future__ import annotations

import re

from aidememoire.pack.actors import Naming

_OF = r"(?:du |de la |de l'|d'|de |des )?"
_GROUP = r"(?:(?:elle|celle-ci|celle-la)|(?:la|cette) (?:delegation|mission))"
_LEADING = rf"a (?:(?:sa|leur) tete|la tete de {_GROUP}),? ?(?:se trouv(?:e|ait) |figur(?:e|ait) )?"
_LED = (
    rf"(?:{_GROUP} (?:etait|est) )?(?:conduite|dirigee|menee|emmenee|presidee) par |"
    r"sous la (?:conduite|direction|houlette) de "
)
_SHOWN = re.compile(
    rf"(?i)(?:(?:il|elle) s'agi(?:t|ssait)(?: en (?:fait|effet)| notamment| ici)? {_OF}|(?:{_LEADING}|{_LED})"
    r"|(?:ce dernier|cette derniere|celui-ci|celle-ci), )(?:l[ea] |l')?"
)
_SHOWN_HERE = re.compile(
    rf"(?i)\b(?:en la personne {_OF}(?:l[ea] |l')?|"
    r"(?:delegation|mission)\b[^.;:]{0,140}?\b(?:conduite|dirigee|menee|emmenee|presidee|guidee) par )$"
)
_OF_GROUP = re.compile(rf"(?i)^(?:{_LEADING}|{_LED})")
_HEADED = re.compile(
    r"(?i),? (?:(?:etait|est|se trouvait|se trouve) a la tete de|condui(?:sai)?t|dirige(?:ait)?|men(?:ait|e)) "
    r"(?:la|cette) (?:\w+ ){0,2}(?:delegation|mission)\b"
)
_AFTERWARDS = re.compile(
    r"(?i)\b(?:audiences?|entretiens?|rencontre|entrevue|sorti[er]|issue|terme|echanges?|occasion|part|cote|presse|"
    r"accueillie?|recue?|ceremonie|visite|presentation|journalistes|honneurs)\b"
)
_BEARING = re.compile(
    r"(?i),? ?(?:\w+ ){0,3}(?:porteu(?:r|se)|chargee?|munie?) d(?:'une?|e la|u|'un) (?:\w+ ){0,3}"
    r"(?:message|lettre|pli|missive)(?: \w+){0,4} (?:du |de la |de l'|de |d')(?:l[ea] )?"
)
NAMING = Naming(
    bearing=_BEARING, shown=_SHOWN, shown_here=_SHOWN_HERE, of_group=_OF_GROUP, afterwards=_AFTERWARDS, headed=_HEADED
)

_STAY = r"(?:visite|sejour|deplacement|mission|tournee|voyage)"
_AT = r"[^.;:«»@#]{0,70}? (?:a|au|aux|en|dans|vers|pour)(?: l[ea']| l ')? @"
_COMING = rf"(?:arrivee?|attendue?|rendue?|de passage|en {_STAY})\b"
_SINCE = r"(?:depuis|pour)\b[^.;:«»@#]{0,40}, ?(?:l[ea] |l ?' )?#"
TRAVELLED = re.compile(
    rf"(?i)#,?(?: ,)?(?: [^,.;#@]{{2,60}} ,)? ?(?:,? ?(?:qui|il|elle) )?(?:(?:est|etait) (?:[\w']+ ){{0,2}}{_COMING}"
    rf"|s' ?(?:est|etait) (?:\w+ ){{0,2}}(?:rendue?|envolee?)\b|se (?:trouve|rend|rendra)\b|en {_STAY}\b|sejourne\b"
    r"|(?:(?:a|avait) (?:\w+ ){0,2})?(?:foule|sejourne|atterri|debarque|entame|effectue|acheve|boucle)(?:ra|e)?\b"
    rf"){_AT}"
    r"|#,? ?(?:,? ?(?:qui|il|elle) )?a (?:\w+ )?foule [^.;:@#]{0,40}\b(?:sol|terre) (?:d[eu] (?:la )?)?@"
    rf"|# ,? ?a (?:\w+ )?quitte (?:l[ea'] )?@.*\b{_STAY}\b"
    rf"|^{_COMING}{_AT}[^.;:«»#]{{0,60}}, ?(?:l[ea] |l ?' )?#"
    rf"|^(?:a|au|en) @ {_SINCE}"
)
"""A traveller, « # », and the place, « @ »: « # s'est rendu jeudi à @ », « # a quitté @ après sa visite »."""
POSTED = re.compile(
    r"(?i)\blettres? (?:de creances?|d' ?accreditation|l ?' ?accreditant|qui l ?' ?accreditent)\b.{0,300}\b"
    r"(?:en (?:sa |la )?qualite (?:de|d ?'|du)|comme|en tant qu ?[e'])(?: (?:le|la|l ?'|un|une))?(?: nouvel\w*)? ?$"
)
"""All words between an envoy and the post: « a remis ses lettres de créance au Roi en qualité d' »."""
