"""Shapes of contacts told by the day they were held on: sessions and visits before, what was put off, letters."""

from __future__ import annotations

from aidememoire.languages.en.events_shapes import MET, X, Y, Z, shape

_NOUN = r"⟪n_(?:call|talk|visit|session|dialogue|body|summit|bilateral|audience):noun⟫"
_SESSION = r"⟪n_(?:session|dialogue|body|summit):noun⟫"

RECALLED = (
    shape(
        "noun-that-had-taken-place",
        rf"(?P<at>{_NOUN})(?=[^;.]{{0,160}}? had (?:already |last |previously |also )?(?:taken place|"
        rf"been (?:held|convened|"
        r"hosted|organi[sz]ed)|convened)\b)",
        "occur",
        (f"{MET} A meeting between {X} and {Z} had taken place in Madrid in June 2019.",),
        (f"{X} met {Y} on Thursday.",),
        background=True,
    ),
    shape(
        "noun-that-was-on-a-day",
        rf"\b(?:last|previous|latest|most recent|first|second|third)(?: [\w-]+)? (?P<at>{_NOUN})(?=[^;.⟪]{{0,70}}? "
        r"(?:was|took place|dates? back to|dated back to)(?: on| from| in)? ?⟨T)",
        "occur",
        (f"{MET} The last meeting between {X} and {Z} was on 3 May 2019.",),
        (f"{X} met {Y} on Thursday.",),
        background=True,
    ),
    shape(
        "noun-counted-after-another",
        r"(?P<at>⟪n_(?:call|talk|visit|bilateral):noun⟫)(?=[^;.⟪]{0,80}?,? after (?:that|the one|one)(?: held)? "
        r"(?:of|on|in) ?⟨T)",
        "occur",
        (f"{MET} It was the second meeting between {X} and {Z} after that of 3 May 2019.",),
        (f"{X} met {Y} on Thursday.",),
        background=True,
    ),
    shape(
        "had-been-on-a-visit",
        r"(?P<at>\bhad(?: \w+)? been on (?:an? |his |her )?(?:[\w-]+ ){0,3}⟪n_visit:noun⟫)",
        "stay",
        (f"{MET} {X} had been on an official visit to Peru in May 2019.",),
        (f"{X} met {Y} on Thursday.",),
        background=True,
        recent=True,
    ),
    shape(
        "noun-of-putting-off",
        r"\b(?:postponement|deferral|rescheduling) of (?P<at>(?:the |his |her |its |their |an? )(?:[\w'-]+ ){0,3}"
        r"⟪n_\w+:noun⟫)",
        "noun",
        ("The ministry announced the postponement of the visit of Spanish Foreign Minister Diego Alarcon to Peru.",),
        (f"{X} had a meeting with {Y}.",),
        status="postponed",
    ),
    shape(
        "in-a-letter",
        r"(?P<at>\b(?:in|through) (?:an? |his |her )(?:[\w-]+ ){0,2})⟪n_letter_to:noun⟫",
        "gerund",
        (f"In a letter to {Z} on Tuesday, {X} praised the fishermen.",),
        (f"{X} met {Y} on Thursday.",),
    ),
    shape(
        "letters-that-were-handed-over",
        r"(?P<at>⟪n_papers:noun⟫)(?= of [^;.]{0,120}? (?:were|have been|will be) (?:presented|received|accepted|"
        r"handed|delivered)\b)",
        "occur",
        (f"The credentials of {Y} were presented on Tuesday to {Z} in Lima.",),
        (f"{X} met {Y} on Thursday.",),
    ),
)

DATED = (
    shape(
        "session-with-its-day",
        rf"(?P<at>{_SESSION})(?=[^;.⟪⟨]{{0,90}}?(?:⟨S\d+⟩[^;.⟪⟨]{{0,30}}?){{0,2}}(?<!was)(?<!were)(?<!been)(?<!be),? "
        r"(?:which was )?(?:held|convened|organi[sz]ed)(?: (?:in|at) {place},?)?(?: on| in)? {time})",
        "occur",
        (
            f"{MET} The fourth session of the Spain-Peru joint committee, held in Madrid on 3 June 2019, adopted "
            f"a plan.",
        ),
        (f"{X} met {Y} on Thursday.",),
    ),
    shape(
        "body-that-met",
        r"(?P<at>⟪n_(?:dialogue|body):noun⟫)(?= (?:last |first |previously |also )?(?:met|convened|sat)\b)",
        "occur",
        (
            f"{X} and {Z} co-chaired the fifth session of the joint committee in Lima on Monday. The joint "
            f"committee last "
            "met on 3 June 2019 in Madrid.",
        ),
        (f"{X} met {Y} on Thursday.",),
    ),
)
