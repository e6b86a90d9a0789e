"""Which states a report is about: its main sides, and the home side of the agency that tells it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from aidememoire.actors.addresses import find_domain_state, find_outlet_state
from aidememoire.actors.mastheads import find_masthead, find_seat, find_signed, get_place_codes
from aidememoire.actors.tokens import Scene, Token, get_states
from aidememoire.analysis.parse import Parse
from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import StateMention
from aidememoire.model.span import Because
from aidememoire.pack.actors import ActorGrammar, SharedOffice
from aidememoire.rules.rule import NOTHING

_PART = re.compile(r"[\w.]*\w")
_PARTS = re.compile(r"\s[|>/·•–—-]\s|\n")
_ORGANS = frozenset({"body_state", "body_organ", "body_rule", "body_body"})
_USAGE = "usage"
"""The source of rows that no list of official names gives."""
_HOUSE = 400
"""How far into a page, in characters, it says whose it is."""
_WEIGHTS = {"headline": 4, "dateline": 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """main: up to two states, most evidence first; home: the side of the agency, with the token that shows it.

    headline  states named in the headline; host: the state of the place in the headline or the dateline
    venue     the main side where the first sentences that name a place of one say things happen
    dateline  the state of the dateline's city; owner: the state of the page's own domain
    strict, shared  as in the grammar; press: the one state whose press writes in the language, or None
    domestic  the wordings of offices that the owner's pages use of its own officials
    posted, travelled  between an envoy and the post his letters accredit him to, a traveller and where he comes to
    """

    main: tuple[str, ...]
    home: str | None
    home_token: Token | None
    headline: frozenset[str]
    host: str | None
    venue: str | None = None
    dateline: str | None = None
    owner: str | None = None
    strict: bool = False
    press: str | None = None
    domestic: tuple[re.Pattern[str], ...] = ()
    shared: tuple[SharedOffice, ...] = ()
    posted: re.Pattern[str] = NOTHING
    travelled: re.Pattern[str] = NOTHING

    def get_other(self, state: str | None) -> str | None:
        """The main side that is not `state`, when there are just two and it is one of them."""
        if state is None or len(self.main) != 2 or state not in self.main:
            return None
        return self.main[1] if self.main[0] == state else self.main[0]


def get_codes(token: Token) -> tuple[str, ...]:
    """The states a token may name."""
    return get_states(token)


def settle_codes(codes: tuple[str, ...], known: Counter[str]) -> str | None:
    """One of several codes, by the states named without doubt elsewhere; None when that does not decide."""
    if len(codes) == 1:
        return codes[0]
    seen = [code for code in codes if known[code]]
    return seen[0] if len(seen) == 1 else None


def count_states(scenes: Sequence[Scene]) -> Counter[str]:
    """How much of the report's own text names each state, without doubt."""
    counts: Counter[str] = Counter()
    for scene in scenes:
        if scene.sentence.segment in ("related_link", "teaser"):
            continue
        for token in scene.tokens:
            codes = get_codes(token) if token.tag in "SJKM" else ()
            if len(codes) == 1:
                counts[codes[0]] += _WEIGHTS.get(scene.sentence.segment, 1)
    for token in (token for scene in scenes for token in scene.tokens if token.tag == "S"):
        official = _find_official(token)
        if official is not None and not any(counts[code] for code in get_codes(token)):
            counts[official] += 1
    return counts


def _find_official(token: Token) -> str | None:
    """The one state whose own short name an ambiguous name is (« Congo »); None for names used of nobody else."""
    codes = {row.code for row in token.rows if row.sense == "name" and row.source != _USAGE}
    return codes.pop() if len(get_codes(token)) > 1 and len(codes) == 1 else None


def find_sides(
    parse: Parse,
    scenes: Sequence[Scene],
    counts: Counter[str],
    people: Counter[str],
    family: frozenset[str],
    grammar: ActorGrammar,
) -> Sides:
    """The sides of a report. `people` counts the states officials act for; `family` those whose names people bear."""
    headline = _find_headline(scenes)
    score = Counter({code: min(n, 6) + 4 * people[code] + 4 * (code in headline) for code, n in counts.items()})
    ranked = [code for code, _ in sorted(score.items(), key=lambda item: (-item[1], item[0]))]
    main = tuple(ranked[:2])
    host, venue = _find_host(scenes), _find_venue(scenes, main)
    owner = find_domain_state(parse.report.url) or _find_house(parse, grammar)
    sides = Sides(
        main=main,
        home=None,
        home_token=None,
        headline=headline,
        host=host,
        venue=venue,
        dateline=_find_host(scenes, opened=True),
        owner=owner,
        strict=grammar.strict,
        press=grammar.home,
        domestic=tuple(pattern for pattern, state in grammar.domestic if state == (grammar.home or owner)),
        shared=grammar.shared,
        posted=grammar.posted,
        travelled=grammar.travelled,
    )
    home, token = _find_home(scenes)
    home = home or _find_teller(parse, scenes, owner, grammar)
    alone = len(ranked) == 1 or (home != grammar.home and sum(1 for code in ranked if score[code] > 6) == 1)
    if home is None or not (counts[home] or home in family or (alone and people[ranked[0]])):
        return sides
    if not counts[home] and sides.host not in (None, home):
        return sides
    main = sides.main if home in sides.main else (home, *sides.main[:1])
    return replace(sides, home=home, home_token=token, main=main)


def _find_teller(parse: Parse, scenes: Sequence[Scene], owner: str | None, grammar: ActorGrammar) -> str | None:
    """Whose page it is, where its prose names no agency: by the lines around the story, its credits, its address."""
    around = find_seat(scenes) or find_masthead(scenes) or find_signed(scenes) or find_agency(parse, grammar)
    return around or owner or find_outlet_state(parse.report.url, grammar.hosts) or grammar.home


def _find_headline(scenes: Sequence[Scene]) -> frozenset[str]:
    """The states that the headline, or else the first sentence, names without doubt."""
    tokens = (
        token
        for scene in scenes
        if scene.sentence.segment == "headline" or scene.number == 0
        for i, token in enumerate(scene.tokens)
        if token.tag in "SJKM" and not (i == 0 and _is_filed(scene)) and not _is_posting(scene, i)
    )
    return frozenset(codes[0] for token in tokens if len(codes := get_codes(token)) == 1)


def _is_filed(scene: Scene) -> bool:
    """« Ouzbékistan – Déplacement de Mme X »: a ministry files its own people's journeys under the other state."""
    return scene.tags[1:2] == "~" and scene.tags[2:3] not in ("S", "~", "") and scene.tags[0] == "S"


def _is_posting(scene: Scene, index: int) -> bool:
    """« l'ambassadeur de Mauritanie à Washington »: where somebody is posted is no side by that."""
    before = scene.tags[max(0, index - 7) : index].rstrip("D")
    post = before[before.rfind("a") :] if "a" in before else ""
    return post.endswith("A") and not set(post) & set(",;v")


def _find_home(scenes: Sequence[Scene]) -> tuple[str | None, Token | None]:
    """The state of the agency named in the prose: a dateline, a caption's credit, the foot of the text."""
    for scene in scenes:
        for token in scene.tokens:
            if token.tag == "G" and scene.sentence.segment not in ("related_link", "teaser"):
                code = next((r.code[7:] for r in token.rows if r.code.startswith("agency_")), "")
                if code:
                    return code, token
    return None, None


def _find_host(scenes: Sequence[Scene], opened: bool = False) -> str | None:
    """The state of the place the headline names after a preposition of place, or of the dateline's city.

    `opened`: of the dateline only.
    """
    datelines = [scene for scene in scenes[3:] if scene.sentence.segment == "dateline"][:1]
    for scene in (*scenes[:3], *datelines):
        kind = scene.sentence.segment
        for i, token in enumerate(scene.tokens):
            city = token.tag == "S" and kind == "dateline"  # « SINGAPORE: »
            places = (token.tag in "KL" or city) and len(get_place_codes(token)) == 1
            opens = i == 0 and (scene.tags[1:2] in ("<", "~", ",", ":") or scene.tags == "K!") and kind != "headline"
            inside = kind == "dateline" and scene.tags[max(0, i - 1)] == "<" and token.tag == "K"
            if places and (opens or inside or (not opened and kind == "headline" and scene.tags[max(0, i - 1)] == "A")):
                return get_place_codes(token)[0]
    return None


def _find_venue(scenes: Sequence[Scene], main: tuple[str, ...]) -> str | None:
    """The one main side in which places of the first four sentences lie (« à Belgrade »)."""
    found = {
        code
        for scene in scenes[:4]
        for i, token in enumerate(scene.tokens)
        if i and token.tag in "KL" and scene.tags[i - 1] == "A" and len(get_place_codes(token)) == 1
        for code in get_place_codes(token)
        if code in main
    }
    return found.pop() if len(found) == 1 else None


def find_agency(parse: Parse, grammar: ActorGrammar) -> str | None:
    """The state of an agency named anywhere outside the prose (credits, mastheads), or None."""
    quotes = [parse.report.agency.quote] if parse.report.agency else []
    for segment in parse.report.segments:
        if segment.kind in ("credit", "byline", "boilerplate", "header"):
            quotes.append(parse.report.text[segment.span.start : segment.span.end])
    return _find_agency_of(quotes, grammar) or _find_banner(quotes, grammar)


def _find_agency_of(quotes: Sequence[str], grammar: ActorGrammar) -> str | None:
    for quote in quotes:
        words = (row for part in _PART.findall(quote) for row in grammar.words.get(part, ()))
        phrases = (row for hit in grammar.phrases.find(fold(quote)) for row in hit.rows)
        for row in (*words, *phrases):
            if row.code.startswith("agency_"):
                return row.code[7:]
    return None


def _find_banner(quotes: Sequence[str], grammar: ActorGrammar) -> str | None:
    """« Russian Government | News »: the state whose own body a line of furniture names with nothing besides."""
    for part in (part.strip() for quote in quotes for part in _PARTS.split(quote)):
        words = [w.lower() for w in _PART.findall(part)]
        hits = grammar.phrases.find(fold(part))
        states = {row.code for hit in hits for row in hit.rows if row.file.endswith("states.csv")}
        bodies = {w for w in words if any(row.code in _ORGANS for row in grammar.words.get(w, ()))}
        if len(states) == 1 and bodies and len(words) <= len(bodies) + 2:
            return states.pop()
    return None


def _find_house(parse: Parse, grammar: ActorGrammar) -> str | None:
    """The state whose ministry says in the first or the last lines that the page is its own."""
    text = parse.text
    ends = (text[:_HOUSE], text[-_HOUSE:])
    return next((state for pattern, state in grammar.houses if any(pattern.search(end) for end in ends)), None)


def find_state_mentions(parse: Parse, scenes: Sequence[Scene], counts: Counter[str]) -> tuple[StateMention, ...]:
    """Every word that names a state, where its code is settled."""
    found: list[StateMention] = []
    for scene in scenes:
        for token in scene.tokens:
            code = settle_codes(get_codes(token), counts) if token.tag in "SJKM" and get_codes(token) else None
            if code is None:
                continue
            row = next(r for r in token.rows if r.code == code)
            citation = parse.cite(token.start, token.end)
            because = (Because(rule=row.name, citation=citation),)
            found.append(StateMention(citation=citation, code=code, sense=row.sense, because=because))
    return tuple(found)
