"""How English tells a partnership in force from one hoped for: « have forged a », « look forward to a »."""

from __future__ import annotations

from aidememoire.pack.ties import StandingWords
from aidememoire.rules.rule import build_pattern

_QUALITY = (
    r"(?:(?:new|true|genuine|full-fledged|full|formal|future|stronger|real|so-called|potential|bilateral|[“\"'‘]) ?)"
)
_RANK = r"(?:level|status|rank|height|tier)"
_LOOSE = (
    rf"(?:\ban?|\b{_RANK} of(?: an?| the)?|\b(?:spirit|idea|form|basis|possibility|prospect) of(?: an?)?|"
    r"(?<!relations )(?<!ties )(?<!relationship )(?<!framework )(?<!principles )\bof|"
    r"\b(?:to|towards?|into|as|for)(?: an?)?)"
)
_NOUN = (
    r"(?:elevation|elevating|elevate|upgrade|upgrading|upgradation|establishment|establishing|establish|raising|raise|"
    r"lifting|lift|launch|launching|signing|sign|conclusion|conclude|forging|forge|formation|form|creation|create|"
    r"build|building|enter into|transform|transforming|moving|move|taking|take|bring|promote|level up|turn)"
)
_FOUND = (
    r"(?:established|forged|formed|signed|concluded|elevated|upgraded|raised|lifted|launched|announced|sealed|inked|"
    r"entered into|transformed|proclaimed|promoted|created|built|moved|grown|turned|taken|brought|evolved|developed|"
    r"upgrades?|upgrading|elevates?|elevating|raises?|raising|establishes|establish|signs?|forges?|forms?|lifts?|"
    r"seals?|inks?|levels? up|announces?|became|become|becomes)"
)
_HAVE = (
    r"(?:have|has|had|having|enjoy\w*|maintain\w*|share\w*|sharing|bound by|linked by|united by|built on|based on|"
    r"founded on|is|are|was|within|under|mark\w*|celebrat\w*|describ\w* \w+|constitut\w*|remain\w*|represent\w*|"
    r"developed into|grown into|evolved into|framework of|known as)"
)
_HEDGE = (
    r"(?P<hedge>\b(?:to|will|would|could|may|might|should|can|must|not|yet to|shall|be|before|for|by|of|if|"
    r"let's|discuss\w*|propos\w*|consider\w*|explor\w*|suggest\w*|towards?|support\w*|intend\w*) "
    r"(?:\w+ )?)?"
)
_WISH = (
    r"(?:wish|hop(?:e|ing)|look(?:s|ed|ing)? forward|look to|aim|seek|sought|push|work(?:s|ed|ing)? (?:together )?to|"
    r"effort|toward|intend|intent|desir|aspir|propos|consider|explor|discuss|possib|potential|prospect|plan|future|"
    r"eventual|goal|commit|want|ready|readiness|willing|interest|strive|striving|call(?:s|ed|ing)? for|urg|negotiat|"
    r"talks on|should|could|may\b|would|will\b|expect|upcoming|vow|pledg|resolve to work|importance|ambition|"
    r"keen|eager|support|welcome the idea|in order to|so as to)"
)
_SIDE = r"(?:(?! (?:and|but) (?:hope|look|wish|want|aim|seek))[^.;:])"

STANDING = StandingWords(
    wished=build_pattern(
        r"(?i)\b(?:future|eventual|prospective|potential|proposed|"
        rf"(?:importance|possibility|prospects?|idea|proposal|goal|aim|hope|desire|wish|intention|ambition|need|plans?|"
        rf"towards?|pav\w+ the way|look\w* forward) (?:of|for|to|on)?(?: the| an?| their| its)*(?: {_NOUN})?"
        rf"(?: of| the| a| their| its| bilateral| relations| ties| relationship| to)*) $"
    ),
    open=build_pattern(rf"(?i){_LOOSE} ?{_QUALITY}*$"),
    level=build_pattern(rf"(?i)(?:(?<=\bto )|(?<=\bto the )|(?<=\bto a )){_RANK}\b"),
    settled=build_pattern(
        rf"(?i)(?:{_HEDGE}\b(?:{_FOUND})\b(?:(?!{_WISH}){_SIDE}){{0,160}}|"
        rf"(?:decid|agree|resolv|announc|declar|approv)\w*(?: (?!{_WISH})[\w']+){{0,4}}? "
        rf"(?:to |on |the |an? |their |its |of |that |jointly |officially |formally )*{_NOUN}\b(?:(?!{_WISH}){_SIDE})"
        rf"{{0,160}}|"
        rf"(?:since|after|following|marks?|marked|marking|welcom\w+|hail\w+|with|by|that|congratulat\w+) (?:the |their "
        rf"|its )(?:recent |historic |formal )?{_NOUN}\b(?:(?!{_WISH}){_SIDE}){{0,120}}|"
        rf"\b{_HAVE}(?: (?:now|already|in|since|long|been|today|thus|indeed))* ?{_LOOSE} ?{_QUALITY}*)$"
    ),
    borne=build_pattern(
        r"(?i)[\s»\"”)]*(?: ?(?:between|with) [^.;:,]{3,60}?)?,? ?(?:was |were |has been |had been |which |that |"
        r"established|signed|forged|concluded|launched|sealed|since|linking|binding|in force|dating)"
    ),
    hoped=build_pattern(rf"(?i)\b{_WISH}[^.;]{{0,90}}$"),
    later=build_pattern(
        r"(?i)[\s»\"”)]*(?: ?(?:between|with) [^.;:,]{3,60}?)?,? ?(?:in the (?:near |foreseeable |coming |next )|"
        r"in due course|within (?:this|the)|by (?:the end|20|next)|next year|later this|soon\b|as soon as|"
        r"at an early|in future)"
    ),
)
