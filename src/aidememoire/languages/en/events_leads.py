"""Words that name a contact whatever their shape, for leads that no precise shape reads."""

from __future__ import annotations

import re

from aidememoire.languages.en.events_shapes import X, Z
from aidememoire.rules.leads import build_leads

_lead = build_leads("en")


LEADS = (
    _lead(
        "call",
        r"\b(?:(?:tele)?phone (?:call|conversation|talks|discussion|contact)s?|telephonic(?:ally)?|video (?:call|link)|"
        r"(?:by|over|on) the (?:tele)?phone|"
        r"by (?:tele)?phone|on the (?:other end of the )?line (?:to|with|from)|"
        r"(?:spoke|spoken|talked|conversed) (?:by|over the|on the) (?:tele)?phone)\b",
        "call/phone",
        f"{X} was on the phone on Tuesday with {Z}, trade being the matter.",
        f"{X} likes his telephone.",
    ),
    _lead(
        "signing",
        r"\b(?:signatures?|sign(?:ed|ing|s)|initial(?:l?ed|ling)|inked)\b[^.;⟨]{0,40}"
        r"\b(?:agreements?|memorand(?:um|a)|MoUs?|conventions?|protocols?|treat(?:y|ies)|accords?)\b|"
        r"\b(?:agreement|memorandum(?: of understanding)?|MoU|convention|protocol|treaty|accord)\b[^.;⟨]{0,60}"
        r"\b(?:signed|initial(?:l?ed)|inked)\b|\bsigning ceremony\b",
        "signing",
        f"The memorandum was signed on Tuesday by {X} and {Z}.",
        f"{X} read an agreement.",
    ),
    _lead(
        "session",
        r"\b(?:joint (?:\w+ ){0,2}(?:commission|committee)|political (?:consultations|dialogue)|strategic dialogue|"
        r"(?:high[- ]level|intergovernmental|joint|steering) (?:\w+ )?(?:commission|committee|council)|"
        r"(?:bilateral|foreign office) consultations|"
        r"(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|\w+th) (?:session|round|edition|meeting) of)\b",
        "dialogue",
        f"With {X} and {Z}, the joint commission spoke of fishing.",
        f"{X} chairs a commission.",
    ),
    _lead(
        "credentials",
        r"\b(?:credentials|letters? of credence|accredit(?:ed|ation))\b",
        "appointment",
        f"Credentials on Tuesday in Lima: Spanish Ambassador Pablo Encinas before {Z}.",
        f"{X} spoke of credentials.",
    ),
    _lead(
        "talks",
        r"\b(?:met|meet(?:s|ing|ings)?|talks|discussions|audience|encounter|exchange of views|"
        r"receive[sd](?! (?:an? |the )?(?:\w+ ){0,2}(?:messages?|letters?|cables?|calls?|credentials|support|"
        r"reports?))|"
        r"face[- ]to[- ]face|(?:across|at) the (?:same )?table|host to|(?:the )?guest of|(?:said|passed) between|"
        r"(?:had|spent) (?:\w+ )?⟨T\d+⟩ with|"
        r"lunch|dinner|breakfast|luncheon|tête-à-tête|handshake|conversations?|consultations)\b",
        "meeting",
        f"For their encounter {X} and {Z} chose fishing.",
        f"{X} bought a boat.",
    ),
    _lead(
        "farewell",
        r"\b(?:farewell|goodbye|leave-taking|end of (?:his|her) (?:mission|term|tour|posting|assignment))\b",
        "reception",
        f"Farewell in Lima on Tuesday, Spanish Ambassador Pablo Encinas and {Z} in smiles.",
        f"{X} said farewell to the sea.",
    ),
    _lead(
        "message",
        r"\b(?:congratulations|condolences|telegrams?|cables?|(?:congratulatory|written|condolence) (?:messages?|"
        r"letters?)|"
        r"(?:messages?|letters?) of \w+)\b",
        "message/letter",
        f"Congratulations on Tuesday: {X}, {Z} smiling.",
        f"{X} likes telegrams.",
    ),
    _lead(
        "visit-told-from-its-place",
        r"^(?:in|into|to) ⟨[LS]\d+⟩[^.;⟨]{0,30}(?:⟨T\d+⟩[^.;⟨]{0,20}?)? (?:came|comes|flew|flies|went|goes|travelled|"
        r"arrived|landed|stepped|is|was) (?=(?:[\w'-]+ ){0,3}⟨P)",
        "visit",
        f"Into Peru on Tuesday flew {X}.",
        f"In Peru, {X} bought a boat.",
    ),
    _lead(
        "visit",
        r"\b(?:visit|trip|tour|stay|stopover|arrival)\b",
        "visit",
        f"{X} spoke of fishing; stopover in Peru, {X} smiles.",
        f"{X} bought a boat.",
    ),
)

CHAIRS = re.compile(
    r"\b(?:led|leading|headed|heading|(?:co-?)?chair(?:ed|s|ing)?|represent(?:ed|ing|s)|(?:opening|closing) (?:remarks|"
    r"speech)|at (?:its|the) head|there (?:was|were)|spoke for|"
    r"signator(?:y|ies)|signatures?|signed|initial(?:l?ed)|sides?|"
    r"delegations?|heads? of)\b",
    re.IGNORECASE,
)
"""In the sentence after a session or a signing: who sat there."""
BEHALF = re.compile(
    r"\b(?:on behalf|in the name|at the invitation|at the request|at the initiative|on the instructions?|bearing|"
    r"(?:special |personal )?envoys?|(?:special |personal )?representatives?|message|letter|greetings|late|successor|"
    r"predecessor|wife|husband|son|daughter|advis[eo]r|appointed|named)(?: \w+){0,3}? (?:of|to|from|by)"
    r"(?: (?:the|his|her|h\.e\.|mr\.?|mrs\.?|ms\.?))* ?$",
    re.IGNORECASE,
)
"""Before those in whose name somebody acts."""
AGREED = re.compile(
    r",? (?:(?:⟨[TL]\d+⟩|on|in|at),? ?){0,4}(?:(?:have|both|also|jointly|then|\w+ly) ){0,3}(?:agreed|decided|"
    r"resolved|pledged|discussed|reviewed|took stock|exchanged (?:views|ideas)|compared notes|went over|settled|"
    r"concluded|adopted|fixed|debated|explored|harmoni[sz]ed|made up|struck|sat together|put their heads together|"
    r"had it out|thrashed out)\b",
    re.IGNORECASE,
)
"""Right after those who stand as one subject: they decided something with one another."""
SPOKEN = re.compile(
    r"\b(?:(?P<direct>told|assured|thanked|informed|reassured|invited|congratulated|encouraged|urged|asked|briefed|"
    r"reminded|notified|warned|commended)|(?:was|were) (?:told|informed|asked|urged|warned|given|handed|thanked)|"
    r"(?:has |have |had )?(?:expressed|conveyed|explained|outlined|presented|reiterated|reaffirmed|voiced|confided|"
    r"confirmed|announced|promised|recalled|raised|complained|protested|pleaded|spelled out|set out|made (?:it )?clear|"
    r"appealed|described|detailed|renewed|pledged)\b[^.;:«»⟨⟩]{0,60}?(?:⟨[TL]\d+⟩)?)[^.;:«»⟨⟩]{0,60}?"
    r"(?:⟨[TL]\d+⟩[^.;:«»⟨⟩]{0,24})?$",
    re.IGNORECASE,
)
"""All that stands between one who speaks and the one spoken to; `direct` verbs have them as their object."""
FACING = re.compile(r"\b(?:his|her) (?:\w+ )?(?:host|hostess|visitor|interlocutor|guest)\b", re.IGNORECASE)
"""In a mention: one who is there with the speaker (« her host »)."""
AFAR = re.compile(
    r"\b(?:letters?|messages?|cables?|telegrams?|communique|statement|interview|op-ed|column|tweet\w*|twitter|facebook|"
    r"post(?:ed)? on|social media|(?:press|news) conference|briefing|reporters|journalists|the press|televis\w+|radio|"
    r"speech|(?:tele)?phoned?|telephonic\w*|calls?|called|video|virtual\w*|according to|victory|match|final|cup|"
    r"championship|team|publicly)\b",
    re.IGNORECASE,
)
"""In a sentence: what is told in it was not said face to face."""
