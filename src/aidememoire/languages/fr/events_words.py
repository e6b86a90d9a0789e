"""The French words by which clauses are read; patterns run on folded gists."""

from __future__ import annotations

import re

from aidememoire.languages.fr.events_fates import FATES
from aidememoire.languages.fr.events_stay_words import AFAR, AIRPORT, BOUND, ENDING, ORIGIN, TOPIC, TOUR
from aidememoire.pack.events import ClauseWords


def _look(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_DETERMINERS = (
    r"(?: (?:les?|la|l'|son|sa|ses|leurs?|une?|des|ce|cet|cette|ces|deux|trois|quatre|plusieurs|quelques|"
    r"monsieur|madame|"
    r"sar|sm|s\.?a\.?(?:r\.)?|sa majeste|son altesse(?: royale)?|(?:son|leurs) excellences?|s\.e\.?(?:m\.?)?|"
    r"nouvel|nouveau|nouvelle|anciens?|ancienne|jeune|seul|tout|tous|toutes|celui|celle|notamment|entre autres|"
    r"chere?s?|grand|(?:pairs?|freres?|soeurs?|amie?s?|collegues?|voisine?s?|confreres?),?))*"
)
_PREPOSITIONS = (
    r"de la part de|de la part du|de la part d'|aupres de|aupres d'|aupres du|aupres des|a l'invitation de|"
    r"a l'invitation du|a l'invitation d'|sur invitation de|"
    r"en presence de|en presence du|en presence d'|face a|grace a|aux cotes de|aux cotes du|vis-a-vis de|"
    r"avec|a|au|aux|de|du|des|d'|par|pour|chez|selon|entre|sur|vers|contre|dont|envers|dans|en|sous|apres|avant|"
    r"depuis|sans|chez|via|comme|parmi|devant|d'apres|concernant"
)

WORDS = ClauseWords(
    fates=FATES,
    governor=_look(rf"(?<![\w'])(?<!\bau tour )({_PREPOSITIONS}){_DETERMINERS} ?$"),
    joint=_look(
        r" ?[-–—] ?(?=⟨?)|"
        r"(?-i:(?: [A-Z][\w'-]+){0,2})"
        r"\)?,? (?:et|ainsi que|puis|ensuite|de meme que|et enfin|puis enfin|comme)(?: avec| a| au| par| de| d'| du|"
        r" aupres de)?"
        rf"{_DETERMINERS} ?|"
        r"(?-i:,? et (?:(?:de|du|des|d'|pour)(?: la| l'| le|) ?)?[A-Z][\w'-]+(?: [\w'-]+){0,3}, )|"
        r"(?-i:[,;]? et (?:(?:le|la|l'|son|sa) ?)?(?:[A-Z][\w'.]*\.? (?:de |d'|du )?){1,7})|"
        r",? et [a-z]\w+, |"
        r"; et (?:(?:le|la|l'|son|sa) ?)?"
    ),
    comma=_look(
        rf" \((?=⟨S\d+⟩\))|\)?[,;] ?(?:(?:avec|a|au|par|de|du|d')(?: |(?=⟨)|(?= l')))?{_DETERMINERS} ?|"
        r"(?-i:, (?:le|la|l') ?[A-Z][\w-]+(?:en|enne|ais|aise|ois|oise|ain|aine|ien|ienne|and|ande|ol|ole|ec|que) )"
    ),
    stop=_look(
        r"; (?!(?:et |puis |ainsi que )?(?:avec )?⟨P\d+⟩(?:,(?:(?!\b(?:ont|est|sont|qui|que|se|a \w+[eiu]s?)\b)[^;.⟨])"
        r"{1,90})? ?(?:[;.]|et ⟨|$))|: |\? |! |(?<!⟨S\d⟩)\s[–—-]\s(?=[⟨A-Z])|\|"
    ),
    subordinate=_look(r"\b(?:que|qu'|ou|lorsque|tandis que|alors que|dont|selon|lequel|laquelle|quand|si)\b"),
    again=_look(r"(?:\bet|\bpuis|, puis|\bavant de|\bavant d'|\bapres avoir|\bainsi que|,)(?: \w+){0,3}(?: s')? ?$"),
    antecedent=_look(r"^,? ?(?:⟨T\d+⟩,? )?(?:qui (?:\w+ )?|de (?:se |s'|l')?)$"),
    contracted=frozenset({"du", "des", "au", "aux", "de", "d'", "à", "par", "avec"}),
    singular=_look(  # « a », not « à », which folds to it
        r",? (?:a(?! (?:⟨|l'|la |les? |sa |son |ses |leur|ce |cet|une |toute|quatre|quelque|titre|"
        r"huis|tete|plusieurs|cote|(?-i:[A-Z])|\w+(?:er|ir|re)\b)) (?:\w+ment |deja |aussi |ensuite )?\w*[eiust]\b|"
        r"(?:est|s'est|avait|sera|aura|doit|va)\b)"
    ),
    locative=_look(
        r"(?<![\w'])(?:a|au|aux|en|dans|sur|pres de|de|depuis|vers|via|par|pour|quitte|quitter|regagne|visite\w*)"
        r"(?: (?:l'|la|le|les|sa|son|ville de|siege de|siege du|palais de|palais du|aeroport|residence|capitale|"
        r"ambassade|"
        r"province de|region de|cite de|localite de|villa|base de|hotel|chateau|d'|de|du))*(?: l')? ?$"
    ),
    not_when=_look(
        r"(?:\bdepuis|\bd'ici|\bjusqu'\w+|\bjusque'?a|\bavant|\bapres|datant|remont\w+|\bpour|"
        r"(?<!pris )(?<!prend )(?<!prennent )(?<!mis )\bfin) "
        r"(?:le |la |l'|en |au )?$|"
        r"\bdepuis (?:l'|(?:son|sa|leur|la|le|les|ses) )?\w+(?: \w+){0,3},? (?:le |en |du )?$|"
        r"\b(?:(?:re)?elections?|investiture|nomination|accession|independance|attentats?|attaques?|agression|"
        r"coup d'etat|"
        r"putsch|seisme|tremblement de terre|accident|crash|naufrage|inondations|deces|disparition|arrivee au pouvoir|"
        r"prise de fonctions?|entree en vigueur|adhesion|naissance)[^.,;⟨⟩]{0,30} (?:le |du |en |de )?$|"
        r"(?<!\bete )\b(?:annonc|revel|evoqu|dement)(?:ee?s?)(?: par [^,.;]{0,40}?)?,? (?:le |ce |hier |des )?$|"
        r"\ben fonctions? depuis (?:le |en )?$|"
        r"\b(?:investi|(?:re)?elu|nomme|designe|intronise)(?:e|s|es)? [^.;⟨⟩]{0,50}$|"
        r"(?<!\ba )(?<!\bont )(?<!ete )(?<!\best )(?<!sont )\b(?:signe|conclu|adopte|ratifie|cree|fonde|etabli|"
        r"noue|instaure|"
        r"lance|publie|elu|nomme|paraphe|entre en vigueur)(?:e|s|es)?(?: (?:a|en|au|par)[^,.;]{0,30}?)?,? "
        r"(?:le |en |du |des |les )?$"
    ),
    since=_look(r"\bdepuis (?:le |ce )?$"),
    dated_back=_look(
        r"\b(?:(?:remonte(?:nt)?|remontait|date(?:nt)?|datait) (?:a|au|du|de)|"
        r"apres cel(?:le|ui)(?: effectuee?| tenue?)? (?:du|de|le)) ?(?:le )?$"
    ),
    in_year=_look(r"(?:^|\b)(?:en|l'an|l'annee|courant|debut|mi-|des) ?$|^(?:en|l'an|l'annee|courant)\b"),
    of_time=_look(r"(?<!\w)(?<!a partir )(?<!a compter )(?:du|de|d')(?: l'an| l'annee)? ?$"),
    led=_look(
        r"(?:condui|dirige|mene|emmene|preside|represente|pilote|guide)\w* par(?: \w+){0,2} ?$|"
        r"\bdelegation\b[^.;,⟨]{0,40},? que (?:conduit|conduisait|dirige|dirigeait|mene|menait|emmene|emmenait)"
        r"(?: l[ea]| l')? ?$"
    ),
    carried=_look(
        r"\b(?:avion|appareil|jet|aeronef|vol|helicoptere|cortege|convoi|yacht|train)(?: [a-z]\w+){0,2} (?:de|du|d')"
        rf"{_DETERMINERS} ?$"
    ),
    invited=_look(
        r"(?:invitation|invite\w*)(?: officielle)? (?:de|du|d'|par|lancee par|adressee par) ?(?:l'|la |le |son |"
        r"sa )*$"
    ),
    present=_look(
        r"(?:(?:en presence|accompagne\w*|aux cotes|flanque\w*|entoure\w*) (?:notamment )?(?:de|du|d'|des|"
        r"par)|\b(?:a laquelle|auquel|auxquel(?:le)?s) (?:ont |a |avai(?:t|ent) )?(?:egalement |aussi )?"
        r"(?:assist|pr[ei]n|pri|particip)\w*(?: part)?(?: egalement| aussi| notamment)?,?) ?(?:l'|la |le |son |sa )*$"
    ),
    together=_look(
        r"\b(?:entre|reunissant|opposant|liant|associant|sous (?:la (?:co-?|double )?(?:presidence|conduite|direction|"
        r"houlette|supervision|responsabilite)|l'egide|le patronage|les auspices|l'autorite|la co-?direction) "
        r"(?:conjointe |effective |commune |respective )?(?:de|du|des|d')|"
        r"qu(?:e|')(?: (?:ont|a))? (?:co-?)?presid\w+(?: conjointement)?|"
        r"(?:(?:co-?)?preside|co-?(?:dirige|conduit|pilote|anime))\w* (?:\w+ ){0,2}par)"
        r"(?: (?:les?|la|l'|une?|deux))* ?$"
    ),
    quarrel=_look(
        r"\b(?:tensions?|crises?|conflits?|guerre|differends?|litiges?|combats|hostilites|apaisement|rivalites?|brouille|"
        r"contentieux|affrontements|desescalade|escalade|rupture|divergences|desaccords?)(?: [\w'-]+){0,3} entre"
        r"(?: (?:les?|la|l'))* ?$"
    ),
    presided=_look(
        r"\b(?:ouvert|inaugur|lanc|clotur|dirig|condui|anim|emmen|men|"
        r"represent)\w*(?: \w+)?(?: ⟨T\d+⟩)?(?: a ⟨L\d+⟩)? par"
        r"(?: (?:les?|la|l'|deux))* ?$"
    ),
    opening=_look(r"\b(?:au (?:tout )?(?:debut|premier jour|commencement)|des son arrivee|a l'entame) d(?:e|')"),
    sat=_look(
        r"[^.;⟨]{0,90}?(?:⟨S\d+⟩[^.;⟨]{0,30}?){0,2},? (?:tenue?s?|reunie?s?|organisee?s?)"
        r"(?: (?:a|au|en) ⟨L\d+⟩,?)? (?:le |ce |en )?$"
    ),
    owner=_look(
        r"^(?: [\w'-]+){0,5}?(?:,? ⟨T\d+⟩,?)?(?: (?:a|au|en|aux) (?:\w+ )?(?:l')?⟨[LS]\d+⟩,?)?(?:,? ⟨T\d+⟩,?)?"
        rf" (?:de|du|d'|des|(?:effectuee?|accordee?|donnee?|offerte?) "
        rf"(?:\w+ )?par){_DETERMINERS} ?$"
    ),
    own=_look(r"\b(?:son|sa|ses|leur|leurs)(?: \w+){0,3} ?$"),
    hosting=_look(r"\b(?:recu\w*|recoi\w+|recevait|accueill\w+|accorde|heberge)\b"),
    partners=frozenset(
        {"avec", "entre", "par", "a", "au", "aux", "aupres de", "aupres du", "aupres d'", "a l'invitation de"}
    ),
    addressed=frozenset({"a", "à", "au", "aux"}),
    company=frozenset({"avec", "aux cotes de", "aux cotes du"}),
    owners=frozenset({"de", "du", "d'", "des"}),
    reciprocal=_look(r"\b(?:se |s')$"),
    soil=_look(r"\b(?:sol|terre|territoire|capitale) $"),
    plural=_look(r"(?:ont|se sont|sont|auront|avaient|\w+(?:ront|aient))\b"),
    one_letter=_look(r"\bun (?:message|telegramme|courrier|mot)\b|\bune (?:lettre|depeche)\b"),
    rounds=_look(
        r"\b(?:deux|trois|quatre|cinq|six|plusieurs|nombreuses|multiplie|enchaine|serie d[e']?) ?(?:⟨T\d+⟩ )?(?:les )?"
        r"(?:\w+ )?(?:audiences|entretiens|rencontres|entrevues|tete-a-tete)\b"
    ),
    with_whom=_look(
        r"\)?,? (?:avec|aupres de|en compagnie de) (?:qui|lequel|laquelle|lesquels|lesquelles)"
        r"(?: (?:il|elle|ils|elles|on))? ?"
    ),
    with_them=_look(r"\b(?:avec|aupres de|en compagnie de|aux cotes de) (?:lui|elle|eux|elles|celui-ci|celle-ci)\b"),
    fronted=_look(
        rf"^(?:[^.;:⟨«]{{0,24}}, )?(?:(?:c'est|c'etait|ce fut|ce sera|puis|et|enfin|ensuite|hier|aussi),? )*"
        rf"(?:{_PREPOSITIONS})?{_DETERMINERS} ?$"
    ),
    unnamed=_look(
        r"^(?:,? ?⟨[TL]\d+⟩,?| depuis ⟨T\d+⟩,?|,? dans la \w+ du ⟨T\d+⟩,?| (?:a|au|en) ⟨L\d+⟩,?| \w+ment,?| avec|"
        r" au palais \w+| en audience,?|"
        r" (?:a|dans|en) (?:son|sa|ses) \w+(?: de \w+)?,?){0,6} "
        r"(?:(?:les|des) (?:lettres|copies[^.;⟨]{0,20}) de creance )?(?:de |des )?"
        r"(?:le corps diplomatique|(?:des|plusieurs|les|une?|deux|trois|quatre|cinq|six|sept|huit|dix|de hauts|"
        r"certains|quelques) "
        r"(?:\w+ ){0,3}?(?:ambassadeurs?|hotes|emissaires|envoyes|audiences|"
        r"ambassadrices?|responsables?|officiels|dirigeants|deputes|senateurs|"
        r"parlementaires|diplomates|ministres|autorites|representants|membres|delegations?|chefs|personnalites|"
        r"rencontres|entretiens|tete-a-tete|visiteurs|presidents|homologues|pairs|"
        r"hommes d'affaires|chefs? de mission|plenipotentiaires|diplomates))\b"
    ),
    foreigners=_look(
        r"\b(?:ambassadeurs|ambassadrices|diplomates|envoyes|homologues|corps diplomatique|"
        r"chefs? de missions? diplomatiques?|plenipotentiaires|charges d'affaires)\b"
    ),
    sent=_look(
        r"(?:\b(?:ambassadeurs|ambassadrices|diplomates|envoyes|consuls)\b|⟨[PG]\d+⟩)[^.;]{0,40}?"
        r"\b(?:qui (?:partiront|partent|representeront|rejoindront|s'appretent a)|en partance|appeles a representer|"
        r"(?:nommes|designes|accredites|affectes|en poste) (?:a l'etranger|aupres de (?:plusieurs|differents|pays)))|"
        r"\bambassadeurs (?:d[eu] (?:la |l')?|d')[\w-]+ (?:au|aux|en) \w"
    ),
    saying=_look(
        r",[^,;.]{0,60}?\b(?:a|ont|avait|avaient)(?:-t-(?:on|il|elle|ils))? "
        r"(?:annonce|indique|declare|fait savoir|precise|confirme|rapporte|revele|informe|appris|communique|ecrit"
        r"|fait part)\b[^,;.:«]{0,45}?(?: (?:le|ce))* $"
        r"|,[^,;.]{0,40}?\b(?:annonce|indique|rapporte|precise|informe|apprend-on)(?: (?:le|ce))* $"
    ),
    reported=_look(r"\b(?:que|qu')"),
    cleft=_look(r"\bc'(?:est|etait|sera) [^.;]{0,40}$"),
    agents=frozenset({"par"}),
    indefinite="des",
    possessive=frozenset({"son", "sa", "ses", "leur", "leurs"}),
    hearsay=_look(
        r"\b(?:selon|d'apres|a en croire|aux dires de) (?:la |le |les |l'|des |un |une |une )?(?:⟨[A-Z]\d+⟩|\w+)"
        r"(?: \w+)?|a (?:affirme|pretendu|soutenu|assure)[^.;]{0,40} que\b"
    ),
    denial=_look(
        r"\b(?:dement|dementie?s?|dementent|conteste|refute|refutent|(?:a|ont) refute)\b|"
        r"\b(?:nie|nient|infirme|infirment|recuse|recusent)\b[^.;«]{0,30}?\b(?:tout|avoir|information|rumeur|rencontre|"
        r"entretien|contact|entrevue|reunion|appel|visite|existence)|"
        r"\bqualifi\w+[^.;⟨]{0,12}(?:⟨T\d+⟩)?[^.;⟨]{0,12}(?:invention|mensong|fable|affabulation|pure fiction|infond|"
        r"fantaisist|imaginaire|rumeur)|\bn'est qu'une rumeur\b|\b(?:fausse nouvelle|fausse information|infox)\b"
    ),
    past_time=_look(
        r"\betai(?:t|ent) deja\b|\bdernier|\bderniere|\bpasse\b(?! en revue)|\bpassee\b|\bprecedent|\bavai\w+|"
        r"remont\w+|effectuees?\b|"
        r"l'an dernier"
    ),
    happened=_look(r"(?:apres|a la suite d|suite a|au lendemain d)\w*\b[^,;:]{3,90}\b(?:qui|dont)\b[^,;:]{3,70}"),
    elapsed=_look(r" (?:apres|depuis) (?:la|le|les|une?|l'|sa|son|leur|cette|cet|ce) ?(?:[\w-]+ ){0,2}"),
    recalled=_look(
        r"(?:\brappel\w+|\bracont\w+|\brelat(?:e|ent|ait)\b|\brevien\w+ sur|\bsouvien\w+|"
        r"\bevoqu\w+|\bsalue\w*|\bremercie\w*|\bfelicit\w+|\bapprecie\w*|\bportee de|\bresultats|"
        r"\brend\w* compte|\brecente?s?)\b(?:(?!\b(?:lors|au cours|a l'occasion|a l'issue|pendant)\b)[^.;,]){0,40}$"
    ),
    reminded=_look(
        r"\b(?:rappelle-t-on|rappelle-t-il|rappelons(?:-le)?|pour rappel|pour memoire|faut-il rappeler|"
        r"il (?:est a|convient de|faut) rappeler|a titre de rappel)\b"
    ),
    wished=_look(
        r"\b(?:invit\w+|convi\w+|souhait\w+|propos(?:e|ee?|ent|er|ait|ant)|demand(?:e|ee?|ent|er|ait|ant)|envisag\w+|"
        r"esper\w+|sollicit\w+|reclam\w+|eventuel\w*|hypothetiques?|(?:possibilite|perspective|hypothese|clarte) (?:d|"
        r"sur|"
        r"concernant)|projet d|preparatifs d|pret a|prete a|prets a|disposee?s? a)\b(?:[^.;⟨]|"
        r"⟨T\d+⟩){0,50}$|"
        r"\b(?:appel\w+|exhort\w+|encourag\w+|press\w+)\b[^.;]{1,50} a (?:se )?$"
    ),
    aim=_look(r"\b(?:de|a|pour|afin de|en vue de|d') ?(?:se |s'|y |en )?\w+(?:er|ir|oir|dre|tre|ire)\b"),
    agreeing=frozenset({"agree_by_phone"}),
    some=_look(r"\b(?:d')?une? (?:\w+ ){0,2}$"),
    theirs=_look(r"\bleurs? (?:\w+ ){0,2}$"),
    addressing=_look(
        r"\b(?:assure|remercie|felicite|informe|invite|encourage|prie|exhorte|rassure|complimente|avise|presse)"
        r"(?: \w+ment)? ?$"
    ),
    pointing=_look(r"\b(?:cette|cet|ces|ce|leurs?)(?: \w+)? ?$|(?<![\w'])(?:la|l'|les) ?$"),
    same_day=_look(
        r"\b(?:ensuite|par la suite|(?:a|ont) egalement (?:ete recue?s?|recu|rencontre|eu|tenu|signe)|"
        r"s'(?:est|etait|sont) egalement|dans un second temps|dans la foulee|aussitot apres|"
        r"juste (?:apres|avant)|peu (?:apres|avant)|un peu plus (?:tot|tard)|"
        r"auparavant|plus (?:tot|tard) dans (?:la|l') ?(?:journee|matinee|soiree|apres-midi)|"
        r"dans la (?:matinee|soiree)|dans l'apres-midi|en (?:debut|fin) d(?:e (?:matin|journ)ee|'apres-midi)|"
        r"en (?:soiree|matinee))\b"
    ),
    whom=_look(r"^,? (?:que|qu') ?$"),
    coming=_look(
        r"\bprochaine?s?\b|(?<!initialement )(?<!d'abord )(?<!\bete )\bprevue?s?\b|\ba venir\b(?! (?:a|au|aux|en|"
        r"le|la|les|visiter|participer)\b)|"
        r"\bfuture?\b|\b(?:doi(?:t|vent)|devai(?:t|ent)) (?:y )?(?:faire|effectuer|avoir|se|tenir)\b|"
        r"attendue?\b|\bprepar\w+|aura lieu|auront lieu|se tiendra|se deroulera|prevoi\w+|\bprogramme\w+|\bsera\b|"
        r"imminente?\b|\bdevrait\b|\bau programme\b(?! d)|\b(?:doi(?:t|vent)|devai(?:t|ent)|va|vont) (?:\w+ )?(?:donner"
        r" lieu|deboucher|etre l'occasion)\b|s'ouvrir(?:a|ont)\b|\bdebuter(?:a|ont)\b|\brendez-vous est pris\b"
    ),
    recent=_look(r"\b(?:auparavant|dans la (?:matin|journ)ee|plus tot|[cl]e matin|la veille|(?:peu|juste) avant)\b"),
    other_day=_look(r"\b(?:lendemain|veille) d|⟨T\d+⟩ (?:apres|avant)\b"),
    pronoun=_look(r"\b(?:il|elle|ils|elles)\b"),
    counterpart=_look(r"\b(?:homologue|collegue|hote|hotesse|vis-a-vis)s?\b"),
    apart=_look(
        r"\b(?:tour a tour|successivement|respectivement|separement|separee?s|en tete[- ]a[- ]tete|"
        r"l'une? apres l'autre|(?:entretiens|appels|conversations|echanges) telephoniques)\b"
    ),
    one_by_one=frozenset({"meet", "see", "talk", "speak", "call", "phone"}),
    jointly=_look(
        r"\btri(?:partite|laterale?)|quadri(?:partite|laterale?)|\bensemble\b|\bcommune?\b|\bsommet\b|\bles trois\b|"
        r"\bhomologues\b|^(?:les|des|aux|ses) (?:ambassad\w+s|ministres|presidents|chefs)\b|"
        r"\b(?:les|des|aux|ses) (?:ambassad\w+s|ministres)\b[^.;:]{0,90}(?:a savoir|:)"
    ),
    ahead=_look(
        r"\b(?:[a-z]{2,}(?:er|ir|dr|vr)(?:a|ont)|(?:aur|ser|fer)(?:a|ont)|attendu\w*|(?:doi|devrai)(?:t|vent|ent)|devraient|"
        r"(?:rendr|effectuer|viendr|arriver|entamer|recevr|rencontrer|participer|voyager)(?:ait|aient)|va|vont|prevu\w*)\b"
        r"(?![^.;]{0,120}\b(?:a|ont|s'est|se sont) \w+[eiu]s?\b)"
    ),
    also=_look(r"\b(?:egalement|aussi|de meme)\b"),
    bound=BOUND,
    ending=ENDING,
    airport=AIRPORT,
    tour=TOUR,
    origin=ORIGIN,
    lasting=_look(
        r"\b(?:pour|entam\w+|commenc\w+|debut\w+|entrepr\w+|achev\w+|conclu\w*|termin\w+|boucl\w+|clotur\w+|"
        r"effectue\w* depuis|au terme d|a l'issue d|fin a)\b[^.;]{0,30}?"
        r"\b(?:visite|sejour|deplacement|voyage)\b(?: [\w'-]+){0,5} (?:de|d') ?$"
    ),
    following=_look(r"\b(?:prochaine?s?|nouvelle|autre) (?:\w+ )?$"),
    within=_look(r"^(?:dans le cadre|lors|au cours|a l'occasion|durant|pendant|pour)\b"),
    topic=TOPIC,
    afar=AFAR,
    capital=_look(r"\bcapitale (?:\w{5,}|de|du|d')"),
    city=_look(r"(?<![\w'])(?:a|(?:ville|localite|cite|commune|capitale)(?: \w+)? (?:de|d')) ?$"),
    chain=_look(
        r",? ?(?:a|au|aux|en|dans (?:la|le) (?:ville|localite|cite|commune|capitale)(?: \w+)? (?:de|d')|"
        r"dans (?:l'|la |le )?)? ?(?:l'|la |le )?|,? \("
    ),
    including=_look(r"\b(?:dont|parmi lesquels|parmi lesquelles|notamment) (?:le |la |l'|les )?$"),
    verb=_look(r"\b(?:a(?! (?:la|l'|son|sa|cette) )|ont|est|sont|avait|avaient|sera|seront|qui|que|dont)\b (?!⟨)"),
)
