"""Tags that need their neighbours: openers of a sentence, places inside names, adjectives in capitals, ranks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from aidememoire.actors.nicknames import join_nicknames
from aidememoire.actors.seats import is_seat_of_office
from aidememoire.actors.tokens import Token
from aidememoire.model.quick import quick
from aidememoire.pack.actors import ActorGrammar

_OFFICES = "Haek"
_SONS = frozenset({"bin", "ben", "ibn", "bint"})
"""« Minister of State Sultan bin Saad »: what stands before « son of » is a name, whatever else it means."""
_ARTICLES = ("al-", "el-", "as-", "ad-", "ar-", "an-", "ath-", "al ", "el ")
_JOINED = "dC&Xr"
_CLOSERS = ',;:!<>~"vT'
_FIELD = 14
_IN_FIELD = "PpJLSo&,dDXBrW"
"""How far back an office may stand from a word of its field, and what may stand between."""
_MODIFIED = "PBRUJSHaep"
"""Words after which an adjective in capitals goes on with an office, a body or a state."""

_STARTS = "hHaekJRpP,&"
"""Tags after which a given name that is a word too (« Victoire ») may begin a name."""
_TITLED = frozenset("HaekPR")
"""Tags after which a capitalised word that may be a name is one."""
_HELD = ("H,", "P,", "J,", "S,")
_RANKED = frozenset("Hke")
"""Tags of offices that may be a rank beside another office."""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a word stands: the settled words before it, and the words after it as first tagged."""

    out: Sequence[Token]
    rest: Sequence[Token]
    grammar: ActorGrammar
    capitals: bool

    @property
    def before(self) -> Token | None:
        return self.out[-1] if self.out else None

    @property
    def after(self) -> Token | None:
        return self.rest[0] if self.rest else None

    @property
    def named(self) -> bool:
        """Whether a word of a name follows."""
        return bool(self.rest) and self.rest[0].tag in "NnY"

    @property
    def in_name(self) -> bool:
        """Whether a word of a name or a title stands before."""
        return bool(self.out) and self.out[-1].tag in "Nnh"

    @property
    def opens(self) -> bool:
        """Whether a sentence or a part of it begins here."""
        return not self.out or self.out[-1].tag in '!:;"~'


def settle(tokens: Sequence[Token], grammar: ActorGrammar, capitals: bool) -> tuple[Token, ...]:
    """The words of a sentence with the tags their neighbours give them."""
    out: list[Token] = []
    for i, token in enumerate(tokens):
        if token.tag not in _RANKED and not token.text[0].isupper() and token.text not in grammar.joiners:
            out.append(token)  # most words: no neighbour changes what they are
            continue
        place = _Place(out=out, rest=tokens[i + 1 : i + 4], grammar=grammar, capitals=capitals)
        tag = _settle_tag(token, place)
        out.append(token if tag == token.tag else replace(token, tag=tag))
    return join_nicknames(out)


def _settle_tag(token: Token, place: _Place) -> str:
    tag, before = token.tag, place.before
    if tag in _RANKED and before is not None and before.tag in "HaekR" and _is_rank(token.text, place.grammar):
        return "R"
    if tag == "H" and before is not None and before.tag in "AdC" and token.has("body_organ"):
        return "B"
    if not token.text[0].isupper():
        return "n" if _is_between_names(token, place) else tag
    if tag == "Y":
        return "N" if _is_family_in_capitals(token, place) else tag
    if place.capitals:
        return tag
    if tag in "NWXpw" and token.text.lower() in place.grammar.fields and _is_in_portfolio(place):
        return "P"
    if tag == "N":
        return _settle_unknown(token, place)
    if (tag == "X" or (tag == "S" and not place.grammar.bare)) and _is_name_after_all(token, place):
        return "N"
    if tag in "OA" and before is not None and before.tag == "h" and not _is_capital(place.after):
        return "N"  # « Ông Cho cảm ơn »: a preposition is written small there
    if tag == "v" and place.in_name and token.text in place.grammar.given and not _is_capital(place.after):
        return "N"  # « President Kais Said met »
    return "N" if _goes_with_name(token, place) else tag


def _is_name_after_all(token: Token, place: _Place) -> bool:
    """« Mr. North Ortuzar », « Foreign Minister Park Jin », « Minister January Ortuzar »: a title says who it is."""
    if place.before is None:
        return False
    known = place.grammar.given.get(token.text, ())
    if known and place.before.tag == "N" and (_opens_vietnamese(place) or known[0].sense == "family"):
        return True  # « Le Thi Thu », « Kazi Nazrul Islam »
    if place.after is None or place.after.tag != "N":
        return False
    return place.before.tag == "h" or (place.before.tag in _TITLED and bool(known))


def _opens_vietnamese(place: _Place) -> bool:
    """Whether the name before the word begins with a Vietnamese family name and has another part."""
    words = []
    for token in reversed(place.out):
        if token.tag not in "Nn":
            break
        words.append(token.text)
    return len(words) > 1 and _is_family(words[-1], place.grammar)


def _is_family(word: str, grammar: ActorGrammar) -> bool:
    return any(r.code == "VN" and r.sense == "family_first" for r in grammar.given.get(word, ()))


def _is_capital(token: Token | None) -> bool:
    return token is not None and token.text[0].isupper()


def _is_between_names(token: Token, place: _Place) -> bool:
    """« Simões e Castro », « Ortega y Gasset »: a letter that joins two family names."""
    if not place.named or not place.out or place.out[-1].tag != "N":
        return False
    return len(token.text) == 1 or place.out[-1].text in place.grammar.given


def _is_family_in_capitals(token: Token, place: _Place) -> bool:
    """« Jean DUPONT », « WANG Yi », « IWAYA Takeshi, ministre », « le ministre IWAYA a »."""
    if place.in_name or (place.named and token.text.title() in place.grammar.given):
        return True
    if place.out and place.out[-1].tag in "He" and place.after is not None and place.after.tag == "v":
        return True
    first = place.after is not None and place.after.tag == "N" and not place.after.text.isupper()
    if first and place.out and place.out[-1].tag in "HaekP":
        return True
    closed = len(place.rest) > 1 and place.rest[1].tag == ","
    return first and closed and (place.opens or place.out[-1].tag in "hHaekJRpPO&,")


def _settle_unknown(token: Token, place: _Place) -> str:
    """A capitalised word that no lexicon knows: a name, an opener of the sentence, an adjective of an office."""
    text, grammar, before = token.text, place.grammar, place.before
    known = text in grammar.given
    if place.opens:
        acts = place.named or (place.after is not None and place.after.tag == "v")
        full = place.named and place.rest[0].tag == "N" and _goes_on(place, grammar.participle.fullmatch(text))
        if (acts and not grammar.opener.fullmatch(text)) or known or full:
            return "N"
        return "x" if grammar.participle.fullmatch(text) else "W"
    lower = text.lower()
    if before is not None and before.tag == "N" and not place.named and not known and _is_noun_phrase(place):
        return "p" if lower in grammar.plain or grammar.adjective.fullmatch(lower) else "N"
    if before is None or known or before.tag in "Nnhk":
        return "N"
    if before.tag in _MODIFIED and lower in grammar.plain:
        return "p"
    loose = not place.named and (before.tag in "PBURJS" or (before.tag == "p" and before.text[0].isupper()))
    if loose and grammar.adjective.fullmatch(lower):
        return "p"
    return "w" if not place.named and lower in grammar.plain and before.tag not in _OFFICES else "N"


def _goes_on(place: _Place, participle: object) -> bool:
    """« Moses Banda a reçu », « Moses Banda, ministre »: two words of a name, not « Recevant Banda, ministre »."""
    tags = "".join(t.tag for t in place.rest[1:])
    return tags[:1] == "v" or (not participle and tags[:1] == "," and tags[1:2] in tuple(_OFFICES))


def _is_in_portfolio(place: _Place) -> bool:
    """« Minister for Civil Defence, Reform and … »: an office stands before, and only its field between."""
    charged = False
    for token in reversed(place.out[-_FIELD:]):
        if token.tag in "Haek":
            return charged
        if token.tag not in _IN_FIELD:
            return False
        charged = charged or token.tag in "od"
    return False


def _is_noun_phrase(place: _Place) -> bool:
    """Whether the word before has an article after `of`: « de l'Action Sociale »; people's names have none."""
    tags = "".join(t.tag for t in place.out[-3:])
    return (tags.endswith("dDN") or tags[1:] == "CN") and place.out[-1].text not in place.grammar.given


def _goes_with_name(token: Token, place: _Place) -> bool:
    """Whether a capitalised word known as something else is part of a name."""
    tag, text, before = token.tag, token.text, place.before
    if before is not None and place.in_name and (_may_be_name(token, before, place) or _is_of_article(token, place)):
        return True
    if not place.named:
        return False
    if tag == "H" and before is not None and before.tag in "PBHh" and place.rest[0].text in _SONS:
        return True
    if tag == "h":
        return _is_given_title(token, place)
    if before is not None and before.tag in "Hk" and is_seat_of_office(token, before, place.rest, place.grammar.given):
        return False
    if before is not None and before.tag in "hHaek" and tag in "KLWDqO":
        return True
    if before is not None and before.tag in "JRpP" and tag in "KL" and any(t.tag in _OFFICES for t in place.out[-6:]):
        return " " not in text  # « Giám đốc Sở Ngoại vụ Thành phố Hồ Chí Minh X »: of the town
    if tag in "KLVAIOgPG" and text in place.grammar.given:
        return True
    if tag in "XW" and text in place.grammar.given and (place.opens or (before is not None and before.tag in _STARTS)):
        return True  # « la Première ministre togolaise, Victoire Dogbé », but « place de la Victoire »
    if tag == "L" and [t.tag for t in place.rest[:2]] == ["N", ","] and "".join(t.tag for t in place.out[-2:]) in _HELD:
        return True  # « le ministre de l'Énergie, Samba Sow, »: a town's name that a person bears too
    if tag == "S" and text in place.grammar.homonyms:
        return True
    if tag == "H" and before is not None and before.tag in (*_OFFICES, "Q") and text in place.grammar.given:
        return True
    if tag == "H" and before is None and text in place.grammar.given and not any(r.sense == "w" for r in token.rows):
        return True  # « Amir Kalnozols met »: no article and no state
    if tag in "qW" and not place.opens and any(r.sense == "family_first" for r in place.grammar.given.get(text, ())):
        return len(place.rest) > 1 and place.rest[1].tag in "Nn"  # « Minister Do Quang Thach »
    return place.opens and tag in "WqDO" and text in place.grammar.given


def _is_of_article(token: Token, place: _Place) -> bool:
    """« Bruno Le Maire »: an article with its capital after a given name, and the word it stands before."""
    first, before = place.out[-2:] if len(place.out) > 1 else (None, place.out[-1])
    if token.tag == "D":
        after = place.after
        return before.text in place.grammar.given and after is not None and after.text[0].isupper()
    return first is not None and first.tag == "N" and before.tag == "N" and before.has("det")


def _is_given_title(token: Token, place: _Place) -> bool:
    """« Cheikh Tidiane Ndour » bears the word as a name; « Cheikh Hamad ben Jassim », « Cheikh N. Al Kaabi » do not."""
    if len(place.rest) < 2 or all(r.sense != "given" for r in place.grammar.given.get(token.text, ())):
        return False
    last = place.rest[1]
    return last.tag == "N" and last.text not in _SONS and not last.text.lower().startswith(_ARTICLES)


def _is_rank(text: str, grammar: ActorGrammar) -> bool:
    return any(row.code in ("rank_after", "deputy_after", "elect", "junior") for row in grammar.words.get(text, ()))


def _may_be_name(token: Token, before: Token, place: _Place) -> bool:
    """Whether a capitalised word known as something else goes on with the name before it (« François Hollande »)."""
    tag, after = token.tag, place.after
    if tag == "n":
        return before.tag == "N" and not place.named
    if tag == "h":
        return before.tag in "Nn" and token.text in place.grammar.given
    if tag == "v":
        particle = before.tag == "n" or any(row.code == "name_particle" for row in before.rows)
        return particle and token.text in place.grammar.given
    if tag == "V":
        return before.text in place.grammar.given and len(place.out) > 1 and place.out[-2].tag in _OFFICES
    if tag == "J":
        return before.tag == "N"
    if tag in "SHP" and before.tag == "h" and token.text in place.grammar.given:
        return True
    if tag in "SHk" and before.tag == "n" and before.text.lower() in _SONS:
        return True
    if tag in "rR":  # « Vũ Minh Tân », « Vũ Nữ Lan »: a rank is written small there, and stands before an office
        opened = _opens_vietnamese(place) or (place.named and _is_family(before.text, place.grammar))
        return opened and (after is None or after.tag not in _OFFICES)
    if tag in "SHkP":
        inside = before.text in place.grammar.given or (_is_capital(place.after) and _opens_vietnamese(place))
        return inside and " " not in token.text  # « Trần Đức Lương », « Nguyễn Sinh Nhật Tân »
    if tag == "q" and (after is None or after.tag in _CLOSERS):
        return True
    if tag == "X" and all(row.form.islower() for row in token.rows):
        return before.tag == "N" and (after is None or after.tag in _CLOSERS)
    if tag == "D" and before.tag == "N" and len(place.out) > 1 and place.out[-2].tag == "N":
        return not place.named  # « Kim Jong Un »: an article is written small there
    if tag == "w":  # « Benoît Guidée »: the word is written small elsewhere
        return before.text in place.grammar.given and all(row.form.islower() for row in token.rows)
    if tag in "DqO" + _JOINED:
        return (tag in "DqO" or before.tag in "Nn") and after is not None and _may_follow(after)
    if tag == "K" and len(place.out) > 1 and place.out[-2].tag in "Nn":
        return after is None or after.tag not in ",<~:T"
    return tag in "KLWA2"


def _may_follow(token: Token) -> bool:
    """Whether a word may be the last of a name that has a small word before it."""
    return token.text[0].isupper() and token.tag in "NnYKLWAJ"
