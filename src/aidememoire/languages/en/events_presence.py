"""English words by which a later sentence says who else was at a contact."""

from __future__ import annotations

from aidememoire.rules.leads import build_leads

_CONTACT = (
    r"(?:meetings?|talks|discussions?|audiences?|calls?|courtesy calls?|receptions?|ceremon(?:y|ies)|sessions?|"
    r"consultations?|deliberations?|negotiations?|dialogues?|signings?|signing ceremon(?:y|ies)|encounter|interview|"
    r"conversations?|engagements?)"
)
_THIS = rf"(?:the|this|these|both|said|today's)(?: [\w-]+){{0,3}}? {_CONTACT}\b"
_ALSO = r"(?:also |both |all |likewise |equally |further )?"
_MET = "Spanish Minister Diego Alarcon received the Ambassador of Peru, Hugo Tineo, on Monday."
_presence = build_leads("en", what="present")

PRESENCE = (
    _presence(
        "by-attending",
        rf"\b(?<!⟩ and )(?:(?:was|were) {_ALSO}(?:present|in attendance|on hand)(?= ?(?:[.,;]|$)|"
        rf" (?:at|during|on|in|for) {_THIS}| (?:on|at) (?:the|this) occasion)|"
        rf"{_ALSO}(?:attended|participated in|took part in|sat in on|witnessed) {_THIS})",
        "before",
        (
            f"{_MET} Spanish Fisheries Secretary Alba Rueda was present.",
            f"{_MET} Spanish Fisheries Secretary Alba Rueda was also present at the meeting.",
        ),
        (
            f"{_MET} Spanish Fisheries Secretary Alba Rueda attended the carnival.",
            f"{_MET} Spanish Fisheries Secretary Alba Rueda was present in many homes.",
        ),
    ),
    _presence(
        "attending-were",
        rf"^(?:also )?(?:attending|present (?:at|during|in)|in attendance at|participating in|joining|witnessing)"
        rf"(?: also)? (?:{_THIS}|the (?:event|occasion|gathering))(?: [a-z]+| ⟨[PG]\d+⟩){{0,6}}? "
        rf"(?:were|was|included|include)(?: also)?\b:?|"
        rf"^(?:the )?(?:others?|those|officials|dignitaries)(?: also)? "
        rf"(?:present|in attendance|attending|who (?:attended|joined|were there|took part|participated)[^.;]{{0,60}}?)"
        rf"(?: (?:at|during|in|on) {_THIS})? (?:were|was|included|include)\b:?",
        "after",
        (
            f"{_MET} Attending the event were Spanish Fisheries Secretary Alba Rueda and Spanish Mayor Ines Soto.",
            f"{_MET} Others who joined the Minister at the meeting included Spanish Fisheries Secretary Alba Rueda.",
        ),
        (
            f"{_MET} Attending the carnival were Spanish Fisheries Secretary Alba Rueda and his wife.",
            f"{_MET} Others who praised the Minister included Spanish Fisheries Secretary Alba Rueda.",
        ),
    ),
    _presence(
        "there-were",
        rf"^(?:also |likewise )?(?:present|in attendance|on hand|there|looking on|in the room|at the table|"
        rf"(?:with|beside|alongside) (?:him|her|them|(?:the )?⟨P\d+⟩)|at (?:his|her|(?:the )?⟨P\d+⟩'s?) side)"
        rf"(?: as well| too| also)?(?:,? (?:at|during|in|on) {_THIS})? (?:was|were|sat|stood)(?: also)?\b:?",
        "after",
        (
            f"{_MET} Present as well was Spanish Fisheries Secretary Alba Rueda.",
            f"{_MET} With the Minister was Spanish Fisheries Secretary Alba Rueda.",
            f"{_MET} Also there were Spanish Fisheries Secretary Alba Rueda and Spanish Mayor Ines Soto.",
        ),
        (f"{_MET} Present in his mind was Spanish Fisheries Secretary Alba Rueda.",),
    ),
    _presence(
        "who-looked-on",
        r"\b(?<!⟩ and )(?:(?:was|were) (?:also )?(?:there|in the room|at the table)|looked on)(?: too| as well)?"
        r"(?= ?(?:[.,;]|$))",
        "before",
        (
            f"{_MET} Spanish Fisheries Secretary Alba Rueda was there too.",
            f"{_MET} Spanish Fisheries Secretary Alba Rueda looked on.",
        ),
        (f"{_MET} Spanish Fisheries Secretary Alba Rueda was there for the carnival.",),
    ),
    _presence(
        "envoys-who-presented",
        r"(?:⟨G\d+⟩|\b(?:dignitaries|envoys|ambassadors|diplomats|commissioners|people|those|heads of mission))"
        r"(?: [a-z]+){0,3}? (?:who|that) (?:have |had |also )?"
        r"(?:presented|submitted|handed(?: over| in)?|were received|called)(?: [a-z]+){0,6}? "
        r"(?:to ⟨[PSG]\d+⟩ )?(?:at ⟨L\d+⟩ )?(?:⟨T\d+⟩ )?(?:includ(?:e|ed|es)|were|are|is)\b:?|"
        r"^(?:⟨G\d+⟩|the (?:[a-z]+ ){0,3}(?:envoys|ambassadors|diplomats))"
        r"(?: [a-z]+){0,3} (?:include|included|are|were|comprise|comprised)\b:?(?= ?⟨P)|"
        r"^(?:the )?others? (?:include|included|are|were)\b(?= ?⟨P)",
        "guests",
        (
            "Spanish President Diego Alarcon received the credentials of five ambassadors on Monday. The new envoys "
            "are Hugo Tineo from Peru and Alba Rueda from Chile.",
        ),
        (
            "Spanish President Diego Alarcon received the credentials of five ambassadors on Monday. Those who praised "
            "it included Ambassador of Peru Hugo Tineo.",
        ),
    ),
)
