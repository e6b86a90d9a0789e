"""How French tells a partnership in force from one hoped for: « ont établi un », « souhaitent établir un »."""

from __future__ import annotations

from aidememoire.pack.ties import StandingWords
from aidememoire.rules.rule import build_pattern

_QUALITY = (
    r"(?:(?:véritable|nouveau|vrai|solide|futur|tel|ambitieux|large|authentique|éventuel|possible|réel|dit|fort|même|"
    r"[«\"“']) ?)"
)
_RANK = r"(?:rang|niveau|stade|statut|palier|rangs?)"
_LOOSE = (
    rf"(?:\bune?|\bd'une?|\b(?:{_RANK}|esprit|projet|idée|logique|accords?|traité|déclaration|forme|processus|voie|"
    r"base) d(?:e la|u|e l'|e|')|\bvers (?:le |la |un |une )?|\ben|\ben tant que)"
)
_NOUN = (
    r"(?:élévation|établissement|instauration|passage|signature|conclusion|rehaussement|mise en place|lancement|"
    r"création|élever|porter|hisser|rehausser|ériger|promouvoir|établir|instaurer|nouer|conclure|sceller|créer|lancer|"
    r"faire passer|passer)"
)
_FOUND = (
    r"(?:établi|instauré|noué|conclu|signé|scellé|formé|créé|proclamé|élevé|porté|hissé|rehaussé|promu|érigé|relevé|"
    r"transformé|officialisé|acté|paraphé|annoncé|lancé|intronisé|consacré)(?:e|es|s|nt)?|établissent|établit|élève|"
    r"élèvent|portent|instaure|instaurent|nouent|concluent|hissent|hisse|passent|(?:est|sont) passée?s?|(?:a|"
    r"ont) fait|institue|instituent|inaugurent"
)
_HAVE = (
    r"(?:entretien\w+|entretenaient|\bliée?s?\b|\bli(?:ent|ant)\b|\bunie?s?\b|\bunissant|"
    r"(?:\bqui|\bil|\belle|\bpays|\broyaume) a|\bont|\bavai(?:t|ent)|dispos\w+|joui\w+|bénéfici\w+|partag\w+|"
    r"fondées? sur|basées? sur|repos\w+ sur|célèbr\w+|"
    r"fêt\w+|constitu\w+|devenues?|deviennent|\best|demeure|reste|existe|il y a|forment|dans le cadre|"
    r"bas[ée]es sur|fond[ée]es sur|grâce à|qualifi\w+)"
)
_HEDGE = (
    r"(?P<hedge>\b(?:sera|seront|serait|seraient|soit|soient|pourra\w*|devra\w*|doit|doivent|va|vont|devant|pour|"
    r"avant d'|afin d'|être|n'a|n'ont|pas) (?:\w+ )?)?"
)
_HOPE = (
    r"(?:souhait|volont|veul|veut|voul|voudr|espér|espoir|désir|aspir|ambition|objectif|intention|entend|propos|"
    r"possibilité|perspective|projet|vocation|appel|invit|prêt|en vue|afin|visant|vise|tend|chercher|"
    r"travailler|œuvrer|oeuvrer|négoci|étudi|envisag|prévo|prévu|évoqu|discut|examin|pourr|devr|demand|plaid|hâte|"
    r"attend)"
)
_WISH = rf"(?:{_HOPE}|import|prochain|futur|vers |pour (?!la|les|le))"
_SIDE = r"(?:(?! (?:et|mais|pour|afin) (?:de |d'|souhait|veul))[^.;:])"

STANDING = StandingWords(
    wished=build_pattern(
        r"(?i)\b(?:futur|éventuel|prochain|hypothétique|"
        rf"(?:en vue|vue|importance|souhait|volonté|désir|objectif|projet|possibilité|perspective|ambition|intention|"
        rf"idée|proposition|nécessité|opportunité|espoir) (?:de |d'|l'|la |leur |commune |mutuelle )*"
        rf"{_NOUN}(?: de| du| d'| au| le| ce| les| leur| leurs| relations| liens| bilatérales| rang| niveau)*"
        rf"(?: d'un| un)?) $"
    ),
    open=build_pattern(rf"(?i){_LOOSE} ?{_QUALITY}*$"),
    level=build_pattern(rf"(?i)(?:(?<=\bau )|(?<=d'un )|(?<=\bà un )){_RANK}\b"),
    settled=build_pattern(
        rf"(?i)(?:{_HEDGE}\b(?:{_FOUND})\b(?:(?!{_WISH}){_SIDE}){{0,160}}|"
        rf"(?:décid|conven|convien|résol|annonc|accept|accord|entendu|arrêt|officialis|conclu)\w*(?: [\w']+){{0,4}}?"
        rf" (?:de |d'|l'|la |le |leur |sur l[ea'] ?|à )*{_NOUN}\b(?:(?!{_WISH}){_SIDE}){{0,160}}|"
        rf"\b(?:depuis|après|suite à|lors de|marqu\w+|salu\w+|félicit\w+ de|réjou\w+ de|que|avec|par|grâce à|^) ?"
        rf"(?:la |l'|leur )?(?:récente )?"
        rf"{_NOUN}\b(?:(?!{_WISH}){_SIDE}){{0,120}}|"
        rf"\b{_HAVE}(?: (?!{_WISH})[\w']+){{0,3}}? ?{_LOOSE} ?{_QUALITY}*)$"
    ),
    borne=build_pattern(
        r"(?i)[\s»\"”)]*(?:(?: ?entre| avec)[^.;:,]{3,60}?)?,? (?:a été|ont été|avait été|fut|est en|est désormais|"
        r"qui |"
        r"liant|unissant|les lie|lie |unit|existe|établi|conclu|signé|noué|scellé|instauré|en vigueur|depuis|vieux de|"
        r"vieille de|lancé)"
    ),
    hoped=build_pattern(rf"(?i)\b{_HOPE}[^.;]{{0,90}}$"),
    later=build_pattern(
        r"(?i)[\s»\"”)]*(?:(?: ?entre| avec)[^.;:,]{3,60}?)?,? ?(?:d'ici|à terme|à l'avenir|à moyen terme|à long terme|"
        r"dans un avenir|dans un proche|dans les (?:prochain|mois|années)|prochainement|au cours des prochain|"
        r"dès que possible|dans les meilleurs délais|l'an(?:née)? prochaine?)"
    ),
)
