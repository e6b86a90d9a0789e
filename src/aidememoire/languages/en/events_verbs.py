"""Shapes of verbs: tense, voice, negation, and the governors of infinitives."""

from __future__ import annotations

from aidememoire.languages.en.events_announced import NOT_YET
from aidememoire.languages.en.events_ends import NOT_TO_COME
from aidememoire.languages.en.events_shapes import DONE, FULL, GAP, LOOSE, MET, X, Y, Z, shape

_ANY = r"⟪(?!n_)\w+:(?:past|participle|infinitive|gerund)⟫"
_NOT = r"(?:did|does|do|has|have|had|was|were|is|are|will|would|could)(?: not|n't)|never|(?:has|have|had) never"
_NEXT = (
    r"(?:will|shall|(?:is|are|was|were|be)(?: also)? (?:to|due to|set to|scheduled to|expected to|slated to|poised to|"
    r"planning to|preparing to|about to|likely to|going to|getting ready to|gearing up to|supposed to)|plans? to|"
    r"planned to|intends? to|"
    r"(?:has |have )?agreed to|(?:is|are) preparing to|hopes? to|due to|set to|scheduled to|expected to)"
)
_WISH = (
    r"(?:(?:has |have )?(?:proposed|offered|asked|requested|sought|suggested)|proposes?|wants?|wished|wishes|"
    r"would like|"
    r"(?:is|are|was|were) (?:ready|willing|open|prepared)|expressed (?:his|her|their|its) "
    r"(?:wish|desire|readiness|willingness|hope))"
)

_ONLY_WISHED = (
    r"ambition|commitment|desire|wish|plans?|efforts?|intention|readiness|willingness|hope|need|determination|pledge|"
    r"offer|request|ability|ways?|bid|calls?|invitation|decision|opportunity|need|chance|failed|fails|refused|want|wants|"
    r"wanted|hoping|keen|eager|able|unable|attempts?|invited|urged|asked|how|whether"
)
"""What stands before an infinitive that says nothing came of it yet."""

NEGATED = (
    shape(
        "negated-passive",
        rf"(?P<at>\b(?:was|were|is|are|(?:has|have|had) never been|(?:has|have|had) not been)(?: not|n't| never)?)"
        rf"(?<=not|n't|ver|een)[^⟪⟨.;]{{0,25}}?{DONE}(?={GAP}by\b)",
        "passive",
        (f"{Y} was not received by Spanish Foreign Minister Diego Alarcon.",),
        (f"{X} received {Y}.",),
        status="denied",
    ),
    shape(
        "negated-verb",
        rf"(?P<at>\b(?:{_NOT})\b)[^⟪⟨.;]{{0,25}}?{_ANY}",
        "active",
        (f"{X} did not meet {Y}.", f"{X} has never met {Y}."),
        (f"{X} met {Y}.",),
        status="denied",
    ),
    shape(
        "denied-or-refused-verb",
        rf"(?P<at>\b(?:denied|denies|refused|refuses|declined|declines|ruled out)\b){LOOSE}{_ANY}",
        "active",
        (f"{X} denied having met {Y}.", f"{X} refused to meet {Y}."),
        (f"{X} met {Y}.",),
        status="denied",
    ),
)

PASSIVES = (
    shape(
        "passive-pluperfect",
        rf"\bhad{GAP} ?been{GAP} ?{DONE}",
        "passive",
        (f"On Thursday, {Y} had been received by Spanish Foreign Minister Diego Alarcon.",),
        (f"{X} received {Y}.",),
        background=True,
        recent=True,
    ),
    shape(
        "passive-to-come",
        rf"\b(?:{_NEXT}{GAP} ?be|to be|will{GAP} ?be){GAP} ?{DONE}",
        "passive",
        (f"{Y} will be received on Monday by Spanish Foreign Minister Diego Alarcon.",),
        (f"{X} received {Y}.",),
        status="planned",
    ),
    shape(
        "passive-perfect",
        rf"\b(?:has|have){GAP} ?been{GAP} ?{DONE}",
        "passive",
        (f"{Y} has been received by Spanish Foreign Minister Diego Alarcon.",),
        (f"{X} received {Y}.",),
    ),
    shape(
        "passive-past",
        rf"\b(?:was|were|is|are|got){GAP} ?{DONE}",
        "passive",
        (f"{Y} was received on Monday by Spanish Foreign Minister Diego Alarcon.",),
        (f"{X} received {Y}.",),
    ),
    shape(
        "passive-participle-of-be",
        rf"\b(?:being|having been|after being){GAP} ?{DONE}",
        "passive",
        (f"After being received by {X}, {Y}, left Madrid.",),
        (f"{X} received {Y}.",),
    ),
    shape(
        "participle-passive",
        rf"(?P<at>{DONE})(?={GAP}(?:jointly )?by\b(?! (?:tele)?phone| video| letter| road| plane))",
        "passive",
        (f"{Y}, received on Monday by Spanish Foreign Minister Diego Alarcon, spoke of trade.",),
        (f"{X} received {Y}.",),
    ),
)

PERFECTS = (
    shape(
        "expected-visitor",
        rf"(?P<at>\b(?:is|are|was|were){GAP} ?⟪come_to:past⟫)",
        "active",
        ("Ghanaian Foreign Minister Ama Boateng is expected in Togo on Tuesday.",),
        (f"{X} met {Y}.",),
        status="planned",
    ),
    shape(
        "object-pronoun",
        r"(?P<at>(?:\b(?:has|have) )?⟪(?:receive|welcome|greet|meet|summon|phone|host|talk):"
        r"(?:past|participle|present)⟫)"
        r"(?= (?:with )?(?:him|her|them)\b)",
        "active",
        (f"{X} arrived in Lima on Monday. {Z} received him at the palace.",),
        (f"{X} received {Y}.",),
        clitic=True,
    ),
    shape(
        "active-conditional",
        rf"\b(?:would|could|might|may|should|must){GAP} ?have{GAP} ?{DONE}",
        "active",
        (f"{X} would have met {Y}.",),
        (f"{X} met {Y}.",),
        told=True,
    ),
    shape(
        "pluperfect-of-the-day",
        rf"(?:earlier (?:today|in the day|that day|{{time}})|this morning)[^⟪.;]{{0,80}}(?P<at>\bhad{GAP} ?{DONE})"
        rf"|(?:\bhad{GAP} ?{DONE})(?=[^.;]{{0,90}}(?:earlier (?:today|in the day|that day)|this morning))",
        "active",
        (f"Earlier today, {X} had met {Y}.",),
        (f"{X} had met {Y} in March.",),
    ),
    shape(
        "pluperfect-denied",
        rf"\b(?:denied|denies|denying|dismissed|rejected|refuted)\b[^⟪.;]{{0,140}}(?P<at>\bhad{GAP} ?{DONE})",
        "active",
        (f"The Spanish government denied reports that {X} had met {Z}.",),
        (f"{X} had met {Y} in March.",),
        status="denied",
    ),
    shape(
        "active-pluperfect",
        rf"\bhad{GAP} ?{DONE}",
        "active",
        (f"{X} had met {Y} in March.",),
        (f"{X} met {Y}.",),
        background=True,
        recent=True,
    ),
    shape(
        "active-perfect",
        rf"\b(?:has|have){GAP} ?{DONE}",
        "active",
        (f"{X} has met {Y}.", f"{X} has also received {Y}."),
        (f"{X} will meet {Y}.",),
    ),
    shape(
        "perfect-gerund",
        rf"\b(?:after |on |upon )?having{GAP} ?{DONE}",
        "gerund",
        (f"Having received {Y}, Spanish Foreign Minister Diego Alarcon praised his mission.",),
        (f"{X} will receive {Y}.",),
    ),
)

FINITES = (
    shape(
        "past",
        r"(?P<at>⟪(?!n_)\w+:past⟫)",
        "active",
        (f"{X} met {Y}.", f"{X} on Friday phoned {Z}.", f"{X} paid a courtesy call on {Z}."),
        (f"{X} will meet {Y}.",),
    ),
    shape(
        "present",
        r"(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\ba )(?<!\bof )(?<!eir )(?<!\bits )(?<!\bto )(?<!\w's )(?<!⟩'s )(?<!s' )"
        r"(?<!vel )(?<!ial )(?<!ual )(?<!\bon )(?<!\bfor )(?<!ent )(?<!hone )(?<!ial )(?<!esy )(?<!ate )(?<!ing )"
        r"(?P<at>⟪(?!n_|go:|call:)\w+:present⟫"
        r"|(?:(?<=⟩ )|(?<=⟩, )|(?<=who )|(?<=and )|(?<=also )|(?<=ly )|(?<=later )|(?<=then ))⟪(?:go|call):present⟫)",
        "active",
        (f"{X} receives {Y}.", f"{X} visits Peru."),
        (f"{X} will receive {Y}.",),
        untensed=True,
    ),
    shape(
        "progressive-to-come",
        rf"(?P<at>\b(?:will be|is to be){GAP} ?⟪(?!n_)\w+:gerund⟫)",
        "active",
        (f"{X} will be visiting Peru next week.",),
        (f"{X} received {Y}.",),
        status="planned",
    ),
    shape(
        "progressive",
        rf"(?P<at>\b(?:is|are|was|were|(?:has|have) been){GAP} ?⟪(?!n_)\w+:gerund⟫)",
        "active",
        (f"{X} is visiting Peru.", f"{X} has been meeting {Z} in Lima."),
        (f"{X} received {Y}.",),
    ),
    shape(
        "gerund",
        r"(?:^[\"“]?|, |⟩,? |[–—] |\b(?:and|after|before|by|when|while|upon|on|of|from|for|in|following|without|"
        r"said|says|noted|stressed|stated) "
        r"(?:\w+ly )?)(?P<at>⟪(?!n_)\w+:gerund⟫)"
        r"(?! (?:between|of|was|were|took|takes|is|will|came|also|room|hall|held|venue|ceremony)\b)",
        "gerund",
        (
            f"Receiving {Y} on Monday, Spanish Foreign Minister Diego Alarcon praised his mission.",
            f"{X} spoke to the press after meeting with {Z}.",
        ),
        (f"{X} will receive {Y}.",),
    ),
)

INFINITIVES = (
    shape(
        "invited-to-go",
        r"\b(?:invited|invites|inviting|invitation|invite)\b[^⟪.;]{0,160}?(?P<at>\bto (?:soon |officially )?"
        r"⟪(?:go|arrive|attend|come_to):infinitive⟫)",
        "stay",
        (f"{Z} invited Spanish Foreign Minister Diego Alarcon to visit Peru.",),
        (f"{X} visited Peru.",),
        status="proposed",
    ),
    shape(
        "for-somebody-to-go",
        r"\bfor(?: the)? (?:{person}|{delegation})(?P<at> to ⟪(?:go|arrive|come_to|attend):infinitive⟫)",
        "stay",
        (f"{MET} They spoke of plans for Spanish President Elena Marrero to visit Peru.",),
        (f"{X} visited Peru.",),
        status="planned",
    ),
    shape(
        "proposed-infinitive",
        rf"(?P<at>\b{_WISH}\b)[^⟪.;⟨]{{0,40}}?\bto{GAP} ?{FULL}",
        "active",
        (f"{X} proposed to meet {Y}.", f"{X} is ready to meet {Z}."),
        (f"{X} is to meet {Y}.",),
        status="proposed",
    ),
    shape(
        "planned-infinitive",
        rf"(?P<at>\b{_NEXT}\b){GAP} ?{FULL}",
        "active",
        (f"{X} will meet {Y} on Thursday.", f"{X} is scheduled to visit Peru next week."),
        (f"{X} received {Y}.",),
        status="planned",
    ),
    shape(
        "headline-infinitive",
        rf"^(?:[\w.'’]+ ){{0,4}}{{who}}(?P<at>,? to{GAP} ?{FULL})",
        "active",
        (f"{X} to meet {Z} in Lima",),
        (f"{X} received {Y}.",),
        status="planned",
    ),
    shape(
        "headline-infinitive-of-a-name",
        rf"^(?-i:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){{0,3}})(?P<at> to{GAP} ?{FULL})(?=[^.;]*?⟨[PDG])",
        "active",
        (f"Alarcon To Host {Z}\n\n{X} will host {Z} on Monday.",),
        (f"{X} received {Y}.",),
        status="planned",
    ),
    shape(
        "did-infinitive",
        rf"(?P<at>\b(?:did|does|do){GAP} ?{FULL})",
        "active",
        (f"{X} did meet {Y}.",),
        (f"{X} received {Y}.",),
    ),
    shape(
        "plural-present",
        r"(?:⟩|\b(?:ministers|presidents|leaders|FMs|PMs|diplomats|officials|sides|envoys)),?"
        r"(?P<at> ⟪(?:meet|sign|discuss|talk|speak|chair|chair_summit|arrive):infinitive⟫)",
        "active",
        (f"{X} and {Z} meet in Lima.",),
        (f"{X} received {Y}.",),
    ),
    shape(
        "sequel-infinitive",
        rf"(?:^|[⟩,;–—]|\b(?!(?:{_ONLY_WISHED})\b)[\w'’-]+)(?P<at>(?: |^)(?:to|in order to|only to){GAP} ?"
        r"⟪(?!n_|discuss|agree)\w+:infinitive⟫)",
        "gerund",
        (f"{X} travelled to Lima to meet {Z}.",),
        (f"{X} will receive {Y}.",),
    ),
)

VERBS = (*NOT_TO_COME, *NOT_YET, *NEGATED, *PERFECTS[:1], *PASSIVES, *PERFECTS[1:], *FINITES, *INFINITIVES)
