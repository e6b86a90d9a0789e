"""Fragments that Vietnamese shapes of triggers are written with. Verbs do not change; words before them tell tense."""

from __future__ import annotations

import re
from collections.abc import Callable

from aidememoire.languages.vi.spelling import spell
from aidememoire.pack.turn import Turn
from aidememoire.rules.rule import Example, Rule, rule

_WORD = (
    r"cũng|vừa|mới|lần lượt|thân mật|trọng thể|chính thức|trực tiếp|cùng|tiếp tục|lại|sáng nay|chiều nay"
    r"|hôm nay|hôm qua|đồng thời"
    r"|nồng nhiệt|đã từng|bắt đầu|long trọng|cùng nhau|chân thành|trân trọng|kết thúc tốt đẹp|phối hợp|tổ chức"
    r"|riêng|tại buổi lễ|đồng"
)
GAP = (
    rf"(?:(?:(?:{_WORD}|{{time}}|(?:tại|ở) (?:[^⟨⟪,;.]{{1,40}} )?{{place}}|(?:vào|từ|trong|hôm|lúc) {{time}}"
    r"|qua điện thoại|trực tuyến),? )*)"
)
"""What may stand between a marker of tense and its verb."""
LOOSE = r"[^⟪⟫⟨⟩.;:]{0,60}?(?:{time}[^⟪⟫⟨⟩.;:]{0,40}?|{place}[^⟪⟫⟨⟩.;:]{0,40}?){0,3}"
"""Between a governor and its verb or noun: no actors, no stop."""
PLAN = r"(?:Cũng )?[Tt]heo (?:lịch trình|lịch|kế hoạch|dự kiến|chương trình|chương trình làm việc)|Dự kiến"
"""At the head of a sentence: what it tells without a tense is still to come."""
VERB = r"⟪(?!n_)\w+:present⟫"
NOUN = r"⟪n_\w+:noun⟫"


def shape(
    name: str,
    pattern: str,
    voice: str,
    examples: tuple[Example | str, ...],
    refusals: tuple[str, ...],
    *,
    status: str = "held",
    background: bool = False,
    told: bool = False,
    recent: bool = False,
    untensed: bool = False,
) -> Rule:
    """One shape of triggers as a rule: its match begins at the verb group (group `at` when it begins later)."""

    def build(match: re.Match[str]) -> Turn:
        starts = [match.start(name) for name in match.re.groupindex if match.start(name) >= 0]
        at = starts[0] if starts else match.start()
        return Turn(
            voice=voice, status=status, at=at, background=background, told=told, recent=recent, untensed=untensed
        )

    built: Callable[..., Rule] = rule(
        name=f"vi.events.{name}",
        stage="events",
        pattern=spell(f"(?i:{pattern})"),
        over="marked-gist",
        examples=examples,
        refusals=refusals,
    )
    return built(build)
