"""What the groups of a rule's match say: the state, the gender, and whether anyone is named at all."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from aidememoire.actors.office_codes import get_organisation_code
from aidememoire.actors.offices import OfficeReading
from aidememoire.actors.tokens import Scene, Token, get_states
from aidememoire.pack.actors import OrganisationFact

_LED = 6
"""Words within which the leader of a mission is told."""


def is_refused(scene: Scene, what: str, end: int, groups: Mapping[str, tuple[int, int]]) -> bool:
    """Whether the words behind the tags speak against what a rule found in tags `[…, end)`.

    A body of two states (« la Commission sénégalo-gambienne ») acts for neither.
    """
    if what == "pronoun" and _is_impersonal(scene, end):
        return True
    if what == "delegation" and "of" not in groups and _is_errand(scene, groups["delegation"], end):
        return True
    if "plain" in groups and _is_predicate(scene, groups["plain"][0]):
        return True
    if what == "body" and not _is_named_body(scene.tokens[groups["body"][0]]):
        return True
    if what == "body" and any(t.tag == "J" and t.text.endswith("-") for t in scene.tokens[groups["body"][0] : end]):
        return True
    if "demonym" in groups and not _is_one_of(scene, groups["demonym"][0]):
        return True
    if _is_list_in_headline(scene, end, groups) or _is_another(scene, groups):
        return True
    joined = "office" in groups and groups["office"][1] == groups.get("name", (0, 0))[0]
    return joined and _is_namesake(scene, groups)


def _is_errand(scene: Scene, span: tuple[int, int], end: int) -> bool:
    """« effectue une mission de deux jours »: what somebody does, unless somebody leads it."""
    led = any(t.has("led") for t in scene.tokens[end : end + _LED])
    return scene.tokens[span[1] - 1].has("delegation_mission") and not led


def _is_predicate(scene: Scene, at: int) -> bool:
    """« a été l'hôte, lundi, de B »: what somebody is said to be is nobody else."""
    before = next((t for t in reversed(scene.tokens[:at]) if t.tag != "D"), None)
    return before is not None and before.has("impersonal_be")


def _is_one_of(scene: Scene, at: int) -> bool:
    """Whether a demonym is written as a person's, with its capital, and stands for one."""
    return scene.tokens[at].text[0].isupper() and not (at and scene.tokens[at - 1].is_plural)


def _is_another(scene: Scene, groups: Mapping[str, tuple[int, int]]) -> bool:
    """« un message à son homologue ivoirien, le ministre libérien X a été reçu »: X is of Liberia, no counterpart."""
    keys = ("counterpart", "office")
    one, two = ({code for t in scene.tokens[slice(*groups.get(k, (0, 0)))] for code in get_states(t)} for k in keys)
    return bool(one and two) and one.isdisjoint(two)


def _is_list_in_headline(scene: Scene, end: int, groups: Mapping[str, tuple[int, int]]) -> bool:
    """« Ortuzar, Spanish King discuss trade »: in a headline the comma before the verb says « and »."""
    if scene.sentence.segment != "headline" or "office" not in groups or "name" not in groups:
        return False
    first, last = groups["name"]
    alone = last - first == 1 and groups["office"][0] > last
    return alone and scene.tags[last] == "," and scene.tags[end : end + 1] == "v"


def _is_namesake(scene: Scene, groups: Mapping[str, tuple[int, int]]) -> bool:
    """« la présidente de la Fondation Rosa Ortuzar »: the name is the body's, not the official's."""
    return scene.tokens[groups["office"][1] - 1].has("body_namesake")


def _is_named_body(token: Token) -> bool:
    """A body written with a capital, or an organ of a state (« le ministère »)."""
    return token.text[0].isupper() or token.has("body_organ")


def _is_impersonal(scene: Scene, after: int) -> bool:
    """« il faut », « il doit s'agir », « il a été décidé », « ils concernent »: no one is meant."""
    near = scene.tokens[after : after + 3]
    if near and near[0].has("impersonal_be"):
        return len(near) == 1 or near[1].has("impersonal_of") or near[1].tag == "A"
    elided = any(a.text.endswith("'") and b.has("impersonal_self") for a, b in pairwise(near))
    return elided or any(t.has("impersonal") for t in near[:1])


def find_group_states(
    scene: Scene,
    groups: dict[str, tuple[int, int]],
    office: OfficeReading | None,
    facts: Mapping[str, OrganisationFact],
) -> tuple[str, ...]:
    """The states that the words of a match's groups allow, else those of its office."""
    for key in ("realm", "demonym", "state", "seat", "counterpart", "of", "body"):
        if key in groups:
            for token in scene.tokens[slice(*groups[key])]:
                codes = get_states(token)
                if token.tag in "BL":
                    codes = tuple(dict.fromkeys(r.code for r in token.rows if r.file.endswith("places.csv")))
                if token.tag == "U" and (fact := facts.get(code := get_organisation_code(token))):
                    sends = "delegation" in groups and fact.kind == "intergovernmental"
                    codes = (fact.state,) if fact.state else (code,) if sends else codes
                if token.tag in "JSKMBUL" and codes:
                    return codes
    if office is not None and office.states:
        return office.states
    return get_states(scene.tokens[groups["whose"][0]]) if "whose" in groups else ()


def find_gender(scene: Scene, groups: dict[str, tuple[int, int]], office: OfficeReading | None) -> str:
    """m, f or c (not said): from the honorific, the pronoun, the description, the article, the office."""
    if "pronoun" in groups:
        feminine = scene.tags[groups["pronoun"][0]] == "i" or "f" in _get_senses(scene, groups["pronoun"])
        return "f" if feminine else "m"
    told = [*_get_senses(scene, groups.get("honour")), *_get_description_senses(scene, groups)]
    if office is not None and not office.plural:
        first = groups.get("lead", groups.get("office", (0, 0)))[0]
        article = (first, first + 1) if "lead" in groups else (max(0, first - 1), first)
        told += _get_senses(scene, article)
        told += [office.gender] if office.gender == "m" and not told else []
    return next((sense[0] for sense in told if sense in ("m", "f", "mp", "fp")), "c")


def _get_senses(scene: Scene, span: tuple[int, int] | None) -> list[str]:
    """Senses of the rows of each token of a span."""
    return [r.sense for t in scene.tokens[slice(*span)] for r in t.rows] if span else []


def _get_description_senses(scene: Scene, groups: dict[str, tuple[int, int]]) -> list[str]:
    """Senses of the noun of a description (« son hôtesse »)."""
    if "name" in groups or "office" in groups or not {"own", "plain", "state", "latter"} & set(groups):
        return []
    start = min(span[0] for span in groups.values())
    tokens = scene.tokens[max(0, start - 3) : start + 3]
    return [r.sense for t in tokens if t.tag in "Ee" for r in t.rows if r.code.startswith("describer")]


def is_owner(scene: Scene, end: int) -> bool:
    """« King X, the late minister's family »: what is whose, not who X is."""
    at = scene.tokens[end - 1].end
    return scene.text[at : at + 2] in ("'s", "’s")
