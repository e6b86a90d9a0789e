"""French words by which visits are told to end, and places to be left, or to be no more than spoken of."""

from __future__ import annotations

from aidememoire.languages.fr.events_links import look

_STAY = r"(?:visite|sejour|deplacement|voyage|tournee|periple|mission|escale)s?\b"

ENDING = look(
    r"\b(?:au terme|a l'issue|a la fin|apres|achev\w+|acheve|termin\w+|boucl\w+|conclu\w*|clotur\w+|clos|"
    r"(?:mis|met|mettant|mettre) (?:un terme|fin) a|fin) ?"
    rf"(?:⟨T\d+⟩,? ?)?(?:(?:de|d'|du) ?)?(?:(?:la|sa|leur|son|une?|cette|ce|le) ?)?(?:\w+ ){{0,3}}{_STAY}|"
    rf"\b{_STAY}[^.;⟨]{{0,40}}(?:⟨[LST]\d+⟩[^.;⟨]{{0,24}}){{0,3}}\b(?:s'acheve|s'est achev\w+|a pris fin|prend fin|"
    r"est termin\w+|s'est termin\w+|s'est conclue?)\b"
)
BOUND = look(r"\b(?:pour|vers|a destination|en direction|en route)\b")
ORIGIN = look(
    r"\bquitt\w+(?: la| le| l'| les)? ?◊[^.;◊⟨]{0,24}(?:⟨T\d+⟩[^.;⟨]{0,24})?"
    r"\b(?:pour|vers|a destination|en direction|direction)\b[^.;⟨]{0,12}⟨[LS]"
)
AIRPORT = look(
    r"a[eé]roport|a[eé]rogare|a[eé]rodrome|base a[eé]rienne|tarmac|passerelle|avion|salon d.honneur|"
    r"(?:\b[aà]|d[eè]s) (?:son|leur|l') ?(?:arriv[eé]e|d[eé]part)\b"
)
TOUR = look(
    r"\b(?:tournee|periple)s?\b(?: [\w'-]+| ⟨T\d+⟩){0,4}? "
    r"(?:(?:dans|de) (?:plusieurs|deux|trois|quatre|cinq|six|sept|huit|\d{1,2})(?: \w+)? (?:pays|etats|capitales)"
    r"|en (?:afrique|asie|europe|amerique|oceanie)|(?:au|aux) (?:moyen-orient|proche-orient"
    r"|sahel|maghreb|balkans|caraibes)|dans (?:le|les|la) (?:golfe|sahel|balkans|caraibes|corne|pacifique)"
    r"|(?:africaine|asiatique|europeenne|regionale|internationale|latino-americaine|sud-americaine|ouest-africaine))\b"
)
"""A journey through several states, which need not be named: « une tournée dans quatre pays africains »."""
TOPIC = look(
    r"\b(?:situation|guerre|conflit|crise|paix|stabilite|securite|developpements?|evolution|tensions?|violences?|"
    r"ambassad\w+|presence|elections?|presidentielle|investi\w+|operations?|communaute|colonie|diaspora|autorites|"
    r"mouvement|contestation|apaisement|manifestations|mobilisation|"
    r"(?<!est )(?<!sont )(?<!etait )(?<!etaient )(?:tenue?s?|prevue?s?)|ressortissants|hostilites|"
    r"cessez-le-feu|invasion|projets?)"
    r"(?: [\w-]+){0,3} (?:a|au|aux|en|dans|sur|depuis|vers)(?: (?:l'|la|le|les))? ?$|"
    r"\b(?:question|dossier|depart|partir|envoler|decoller|partance|route)(?: \w+)? (?:de|du|d'|pour|vers) ?$"
)
AFAR = look(
    r"\b(?:dont|porte(?:nt|ra|ront)? (?:\w+ment )?sur|autour|sur fond|a propos|concernant|relati\w+|"
    r"\w{3,}(?:e|i|u)(?:e|s|es)? par|a la veille|avant|declare|affirme|souligne|estime)\b[^,⟩]*$"
)
