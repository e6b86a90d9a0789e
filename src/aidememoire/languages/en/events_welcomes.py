"""English words by which a sentence says who received a visitor, saw them off or had invited them."""

from __future__ import annotations

from aidememoire.rules.leads import build_leads

_CAME = "Peruvian Minister Hugo Tineo arrived in Madrid on Monday for a working visit."
_WENT = "Peruvian Minister Hugo Tineo concluded a working visit to Spain on Monday."
_HOST = "Spanish Minister Alba Rueda"
_ADVERB = r"(?:(?:\w+ly|also|both|then) )?"
_BE = rf"(?:was|were|has been|have been|had been|is|are) {_ADVERB}"
_BETWEEN = r"[^.;⟨]{0,60}?(?:(?:{time}|{place})[^.;⟨]{0,40}?){0,3}"
_WHOM = r"(?: [\w'’-]+){0,5}?(?: (?:him|her|them)\b| ⟨[PD]\d+⟩)"
_welcome = build_leads("en", what="welcome")

WELCOMES = (
    _welcome(
        "welcomed-by",
        rf"\b{_BE}(?:welcomed|greeted|seen off|bid farewell|bade farewell)\b{_BETWEEN}\bby\b",
        "after",
        (
            f"{_CAME} He was warmly welcomed by {_HOST}.",
            f"{_WENT} He was seen off at the airport by {_HOST}.",
        ),
        (f"{_CAME} He was blamed by {_HOST}.", f"{_CAME} He will be welcomed by {_HOST} on Friday."),
    ),
    _welcome(
        "met-at-the-airport-by",
        r"(?:\b(?:on|upon|at) (?:[\w']+ )?(?:arrival|arrive|departure|airport|landing)\b[^.;]{0,60}?|\b)"
        rf"{_BE}(?:received|met)\b{_BETWEEN}\bby\b",
        "after at an airport",
        (f"{_CAME} Tineo was met at the Adolfo Suarez International Airport by {_HOST}.",),
        (f"{_CAME} The airport was paid for by {_HOST}.", f"{_CAME} He was met at the ministry by {_HOST}."),
    ),
    _welcome(
        "on-hand-to-welcome",
        r"\b(?:on hand|present|there|at hand|waiting)[^.;⟨]{0,40}?(?:⟨L\d+⟩[^.;⟨]{0,20})? to "
        r"(?:welcome|receive|greet|meet|see off|bid farewell)\b[^.;⟨]{0,30}(?:⟨[PLD]\d+⟩[^.;⟨]{0,30}){0,3}?\b"
        r"(?:was|were|included)\b",
        "after",
        (f"{_CAME} On hand to welcome him at the airport was {_HOST}.",),
        (f"{_CAME} On hand to repair the bridge was {_HOST}.",),
    ),
    _welcome(
        "who-greeted-at-the-airport",
        r"\b(?:welcomed|greeted|received|met|saw off|(?:to )?(?:bid|bade|bidding|bids) (?:farewell|adieu|goodbye) to)"
        rf"{_WHOM}[^.;⟨]{{0,40}}(?:⟨[TL]\d+⟩[^.;⟨]{{0,40}}){{0,2}}",
        "before at an airport",
        (f"{_WENT} Spanish Minister Alba Rueda led a Spanish delegation to bid farewell to him at the airport.",),
        (f"{_CAME} Spanish Minister Alba Rueda welcomed him to the party.",),
    ),
    _welcome(
        "who-headed-the-reception",
        r"\b(?:headed|led|was at the head of) (?:the |an? )?(?:[\w-]+ ){0,2}?"
        r"(?:reception|welcome|welcoming|farewell)\b",
        "before",
        (f"{_CAME} Spanish Minister Alba Rueda headed the reception at the port.",),
        (f"{_CAME} Spanish Minister Alba Rueda headed the fishing fleet.",),
    ),
    _welcome(
        "had-invited",
        r"(?<=⟩ )(?:has |had )?invited (?:him|her|them)(?: there)?(?= ?(?:[.,;]|$))",
        "before",
        (f"{_CAME} Spanish Minister Alba Rueda had invited him.",),
        (f"{_CAME} Spanish Minister Alba Rueda had preceded him.",),
    ),
)
