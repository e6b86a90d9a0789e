"""The French DateGrammar: rules in order of precedence, and the words around a date that say how it bears."""

from __future__ import annotations

from aidememoire.languages.fr import (
    dates_days,
    dates_exchange,
    dates_feasts,
    dates_landmarks,
    dates_months,
    dates_parts,
    dates_ranges,
    dates_relative,
    dates_spans,
    dates_stamps,
    dates_years,
)
from aidememoire.languages.fr.dates_words import (
    COUNT,
    MONTH_NUMBER,
    NUMBER,
    PART,
    SEASON,
    UNIT,
    WEEKDAY_NUMBER,
    read_number,
)
from aidememoire.pack.dates import Context, DateGrammar, sort_words
from aidememoire.rules.rule import build_pattern

_ALL = frozenset(("day", "month", "year"))
_YEAR = frozenset(("year",))
_PLAN = (
    r"(?i:prévue?s?|programmée?s?|attendue?s?|devrai(?:t|ent)|doi(?:t|vent)|se tiendra|aura lieu|auront lieu"
    r"|prochaine?s?"
    r"|sera|seront|se rendr[ao]\w*|effectuer[ao]\w*|accueiller[ao]\w*|participer[ao]\w*|recevr[ao]\w*|viendr[ao]\w*"
    r"|ira|arrivera|va|vont"
    r"|en vue d[eu]|s'apprêtent?|à venir|prépar\w+|organiser[ao]\w*)\b"
)
_CELEBRATE = (
    r"(?i:célébrer|commémorer|commémorant|célébrant|fêter|marquer|préparer|préparatifs|préparation|organiser"
    r"|fêteront|célébreront|marquera|anniversaire)"
)

_FOUNDED = (
    r"établi|établissement|élévation|élevé|signé|signature|conclu|conclusion|normalisation|rétablissement|rétabli"
    r"|fondé|fondation|créé|création|noué|instauré|lancé|lancement|adopté|adoption|mise à niveau|rehaussé"
    r"|rehaussement|datant|remontant"
)
_GAP = r"(?:(?!\b(?:a|ont|est|sont|s'est|fut|furent|avait|avaient)\s)[^.;]){0,60}"
"""Words between a founding and its day: no finite verb among them, or the day is that verb's."""

_CONTEXTS = (
    Context(
        name="fr.dates.target-year",
        pattern=build_pattern(
            r"(?:\bd'ici(?: à| la fin(?: de)?)?|\bhorizon|\bjusqu'(?:en|à)|objectif\w*|\bviser?\b.{0,40}"
            r"|\bavant)\s(?:\w+\s){0,2}$"
            r"|\b(?:perspective|échéances?|agenda|calendrier)\s(?:[\w'’]+\s){0,5}(?:l['’])?$"
        ),
        sets=("bearing", "ahead"),
        grains=_YEAR,
    ),
    Context(
        name="fr.dates.published-on",
        pattern=build_pattern(
            r"\b(?i:publiée?|mise? à jour|mise? en ligne|postée?|modifiée?|actualisée?)\b[^.;]{0,25}$"
            r"|^(?i:communiqué|déclaration|note|lettre|allocution|discours)\b[^.;\n]{0,160}\sen date du\s?$"
            r"|^(?i:source)\s?:?\s[^\s\n]{3,80}, (?:le\s)?$"
        ),
        sets=("bearing", "published"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="fr.dates.said-on",
        pattern=build_pattern(
            r", (?:[^,;.]{3,60} )?(?:a|ont)(?:-t-(?:on|il|elle))? (?:annoncé|indiqué|déclaré|précisé|confirmé|rapporté|"
            r"révélé|appris|fait savoir)(?: (?:dans|par|via) [^,;.]{3,40})?\s(?:(?:le|ce)\s)?$"
        ),
        sets=("bearing", "said"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="fr.dates.celebration-to-come",
        pattern=build_pattern(rf"\b{_CELEBRATE}\b[^.;]{{0,160}}$"),
        sets=("bearing", "ahead"),
        grains=_YEAR,
    ),
    Context(
        name="fr.dates.last-day",
        pattern=build_pattern(
            r"\b(?i:s'achever|s'achèvera|s'achève|prendre fin|prendra fin|prend fin|se terminer|se terminera|se termine"
            r"|(?:se poursuivra|se prolongera|durera|dure) jusqu'(?:au|à)"
            r"|s'est (?:achevée?|conclue?|terminée?|clôturée?)|(?:a|avait|ayant) pris fin"
            r"|a (?:été )?(?:achevée?|conclue?|terminée?|bouclée?|clôturée?)|achève|boucle)"
            r"\s(?:(?:le|ce)\s)?$"
            r"|\b(?i:a (?:achevé|conclu|terminé|bouclé|clôturé|mis fin à)) "
            r"(?:une|sa|son|leur|cette|la|le)\b[^.;,]{0,70}"
            r"\b(?:visite|séjour|tournée|déplacement)\b[^.;,]{0,40}\s$"
        ),
        sets=("bearing", "last"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="fr.dates.day-that-ends-a-visit",
        pattern=build_pattern(
            r"[^.;]{0,60}?\b(?i:au terme|à l'issue|à la fin|en clôture|clôturant|concluant|achevant|mettant fin"
            r"|mettant un terme)(?: (?:de|d'|à))? ?(?:une|sa|son|leur|cette|la|le) (?:[\w'-]+ ){0,2}"
            r"(?:visite|séjour|tournée|déplacement)\b"
        ),
        sets=("bearing", "last"),
        grains=frozenset(("day",)),
        after=True,
    ),
    Context(
        name="fr.dates.day-after-a-contact",
        pattern=build_pattern(
            r"[^.;]{0,90}?\b(?i:au lendemain|(?:deux|trois|quatre|cinq|dix|quelques|\d+) jours après)"
            r"(?: (?:de (?:la|sa|son|leur|cette)|d'une?|du|une?|sa|son|leur|la)| (?:de )?l') ?(?:\w+ )?"
            r"(?:rencontre|entretien|entrevue|réunion|visite|appel|conversation|sommet)\b"
        ),
        sets=("bearing", "beside"),
        grains=frozenset(("day",)),
        after=True,
    ),
    Context(
        name="fr.dates.begun-before",
        pattern=build_pattern(r"\bdepuis (?:le |ce )?$"),
        sets=("direction", "past"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="fr.dates.length-of-this-visit",
        pattern=build_pattern(
            r"\b(?i:cette|ce|(?:au cours de|durant|pendant) (?:sa|son|leur))(?: [\w'’-]+)?"
            r" (?:visite|séjour|déplacement|voyage|tournée)(?: [\w'’-]+){0,3} (?:de|d['’]) ?$"
        ),
        sets=("bearing", "length"),
        grains=frozenset(("duration",)),
    ),
    Context(
        name="fr.dates.plan-before",
        pattern=build_pattern(rf"\b{_PLAN}[^.;]{{0,90}}$"),
        sets=("bearing", "ahead"),
        grains=_ALL,
    ),
    Context(
        name="fr.dates.agreed-before",
        pattern=build_pattern(
            r"\b(?i:convenue?s?|décidé|invitée?s?|proposé|souhaité|demandé)\b[^.;]{0,70}"
            r"\b(?:de|d'|à) ?(?:se |s')?\w+(?:er|ir|oir|dre|tre|ire)\b[^.;]{0,70}$"
        ),
        sets=("bearing", "ahead"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="fr.dates.year-recalled",
        pattern=build_pattern(
            rf"(?i:\bdepuis(?: [\w']+){{0,9}}|\b(?:{_FOUNDED}|ouvert|ouverture|élu|entré|entrée en vigueur|guerre"
            r"|indépendance|issu|issue|déclaration|accord|traité|convention|charte|relations diplomatiques|promu|promue"
            r"|hissé)e?s?\b[^.;]{0,80}"
            r"|\b(?:avait|avaient|avait été|avaient été)\b[^.;]{0,60})\s?$"
        ),
        sets=("bearing", "recalled"),
        grains=frozenset(("month", "year")),
    ),
    Context(
        name="fr.dates.day-recalled",
        pattern=build_pattern(
            rf"(?i:\bdepuis(?: [\w']+){{0,9}}"
            r"|(?<!\ba )(?<!\bont )(?<!\bété )(?<!\best )(?<!\bsont )"
            rf"\b(?:{_FOUNDED}|issue?)e?s?\b{_GAP}"
            r"|\b(?:relations diplomatiques|indépendance)\b[^.;]{0,60}"
            rf"|\b(?:guerre|déclaration|accord|traité|convention|charte)\b{_GAP}\bdu"
            r"|\b(?:avait|avaient|avait été|avaient été)\b[^.;]{0,60}|\()\s?$"
        ),
        sets=("bearing", "recalled"),
        grains=frozenset(("day",)),
    ),
)

_RANKS = (
    "premier premiere seconde second deuxieme troisieme quatrieme cinquieme dernier derniere er e ee ere eme re"
).split()


_SORTS = {
    "feast": dates_feasts.NAMES.heads,
    "hijri": dates_feasts.HIJRI_WORDS,
    "current": ("courant", "mois"),
    "week": ("semaine",),
    "month period": (*MONTH_NUMBER, *dates_stamps.ENGLISH),
    "period": ("mois",),
    "weekday": [w for day in WEEKDAY_NUMBER for w in (day, f"{day}s")],
    "unit": [*(w for unit in UNIT for w in (unit, f"{unit}s", f"{unit}es")), "jour", "jours"],
    "part": (*PART, "apres", "jour"),
    "season": SEASON,
    "deictic": ("aujourd", "hier", "demain"),
    "event": ("veille", "lendemain", "surlendemain", "jour"),
    "rank": _RANKS,
    "count": NUMBER,
    "side": ("dernier", "derniers", "derniere", "dernieres", "prochain", "prochains", "prochaine", "prochaines"),
    "later": ("tard", "tot", "auparavant", "apres", "avant"),
    "each": ("chaque", "tous", "toutes"),
    "century": ("siecle", "siecles"),
    "decade": ("annees",),
    "clock": ("h", "heure", "heures"),
    "other": ("week", "ce", "cet", "cette"),
}
_NEEDS = {
    "feast": ("feast",),
    "hijri number": ("hijri-day",),
    "current number": ("day-of-this-month", "days-of-this-month"),
    "month week": ("week-of-a-day",),
    "season": ("season",),
    "deictic": ("today-and-yesterday",),
    "event": ("day-from-an-event",),
    "part": ("this-part-of-day",),
    "period rank": ("nth-of-a-month",),
    "month": ("day-month", "month-of-year", "part-of-month", "month"),
    "weekday": ("weekday-to-weekday", "weekday-and-day", "weekday", "every-weekday", "weekday-of-a-week"),
    "unit": ("edge-of-a-unit", "vague-duration", "time-ago", "last-and-next-unit", "quarter", "year-before-or-after"),
    "unit count": ("duration",),
    "unit side": ("counted-units",),
    "unit later": ("time-later", "after-an-upgrade"),
    "unit each": ("every-unit",),
    "century": ("century",),
    "decade number": ("decade",),
    "year": ("year", "year-in-full", "year-in-brackets", "event-edition", "year-first",
             "term-of-office", "run-of-years"),
    "year marked": ("crawl-month", "iso-date"),
    "number marked": ("numeric-date", "numeric-day-month", "numeric-range", "two-figure-year"),
    "clock": ("hour",),
    "month number": ("day-month-year", "english-date", "english-day-first", "range-of-days", "list-of-days",
                     "dashed-days"),
}  # fmt: skip

GRAMMAR = DateGrammar(
    rules=(
        *dates_ranges.RULES,
        *dates_stamps.RULES,
        *dates_days.RULES,
        *dates_months.RULES,
        *dates_years.RULES,
        *dates_parts.RULES,
        *dates_feasts.RULES,
        *dates_relative.RULES,
        *dates_spans.RULES,
    ),
    exchange=(*dates_exchange.RULES, *dates_feasts.EXCHANGE),
    ranges=frozenset(rule.name for rule in dates_ranges.RULES),
    contexts=_CONTEXTS,
    landmarks=(dates_landmarks.CONGRESS,),
    lunar=dates_landmarks.LUNAR,
    aims=build_pattern(
        r"\b(?i:élever|hisser|porter|établir|rehausser|nouer|instaurer|créer|conclure|passer|ériger|relever|hausser"
        r"|(?:souhait|propos|envisag|étudi|examin|négoci|prépar)\w+ (?:l'|la |le |une? )(?:\w+ )?(?:élévation"
        r"|mise à niveau"
        r"|établissement|rehaussement|passage|relèvement|instauration)|futur|éventuel)\b[^.;]{0,120}$"
    ),
    occasions=build_pattern(r"(?i:à l'occasion|marqu\w+|célébr\w+|fêt\w+)\b[^.;]{0,40}$"),
    elapsed=build_pattern(
        rf"\b(?P<n>{COUNT})\sans\b[^.;]{{0,40}}\baprès\b(?! (?:l'élévation|la mise))[^.;]{{4,90}}?"
        r"\b(?P<year>(?:19|20)\d\d)\b"
    ),
    count=read_number,
    triggers=sort_words(_SORTS),
    needs={f"fr.dates.{name}": frozenset(sorts.split()) for sorts, names in _NEEDS.items() for name in names},
)
