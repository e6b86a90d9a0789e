"""How Vietnamese reports bring in speech: a verb of the cue lexicon after its subject. Verbs do not change."""

from __future__ import annotations

import re
from collections.abc import Callable

from aidememoire.languages.vi.spelling import build_spellings
from aidememoire.lexicon.rows import load_rows
from aidememoire.pack.speech import Cue, Turn
from aidememoire.rules.rule import Example, Rule, rule

ROWS = load_rows("aidememoire.languages.vi", "lexicon", "cues.csv", senses=frozenset({"verb", "complement"}))

_MEET = "Bộ trưởng Ngoại giao Maroc Driss Alaoui đã gặp Bộ trưởng Ngoại giao Pháp Marie Vasseur. "
_FORMS: dict[str, list[str]] = {}
for _row in build_spellings(r for r in ROWS if r.sense == "verb"):
    _FORMS.setdefault(_row.code, []).append(_row.form)
COMPLEMENTS = {row.form.lower(): row.code for row in build_spellings(r for r in ROWS if r.sense == "complement")}
_MARKS = (
    r"(?P<neg>không |chưa )?(?:(?:đã|cũng|đều|luôn|tiếp tục|một lần nữa|cùng|chân thành|trân trọng|nhiệt liệt|tái"
    r"|đặc biệt) )*"
)
_NOT = r"(?<!sự )(?<!việc )(?<!lời )(?<!những )(?<!các )(?<!được )(?<!để )(?<!nhằm )(?<!cần )(?<!phải )"


def _join(code: str) -> str:
    return "|".join(sorted(map(re.escape, _FORMS[code]), key=len, reverse=True)).replace("\\ ", " ")


def _cue(
    act: str,
    examples: tuple[Example | str, ...],
    refusals: tuple[str, ...],
    *,
    code: str = "",
    name: str = "",
    ahead: str = "",
    behind: str = "",
) -> Rule:
    """One act's verbs as a rule; `ahead` is what must follow them, `behind` what must stand before."""

    def build(match: re.Match[str], marked: str) -> Cue:
        negated = match.group("neg") is not None
        return Cue(act=act, start=match.start(), end=match.end(), place="subject", finite="composed", negated=negated)

    built: Callable[..., Rule] = rule(
        name=f"vi.speech.{name or act}",
        stage="speech",
        over="marked-gist",
        pattern=rf"{_NOT}(?<!\w){behind}{_MARKS}(?P<verb>{_join(code or act)})(?!\w){ahead}",
        examples=examples,
        refusals=refusals,
    )
    return built(build)


_REFUSED = (_MEET + "Bà Vasseur dùng bữa trưa tại cung điện.",)

CUES = (
    _cue("invite", (Example(text=_MEET + "Ông Alaoui mời bà Vasseur sớm thăm Maroc.", gives="invite MA"),), _REFUSED),
    _cue(
        "request",
        (
            Example(
                text=_MEET + "Ông Alaoui đề nghị phía Pháp tiếp tục tạo thuận lợi cho lao động Maroc.",
                gives="request MA",
            ),
        ),
        (_MEET + "Ông Alaoui đề nghị hai bên sớm nối lại đường bay.",),
        code="ask",
        name="request-of-another",
        ahead=r"(?= ⟨[PSOD]\d+⟩ )",
    ),
    _cue(
        "propose",
        (Example(text=_MEET + "Bà Vasseur đề xuất hai bên chia sẻ dữ liệu.", finds="đề xuất", gives="propose FR"),),
        _REFUSED,
    ),
    _cue(
        "propose",
        (Example(text=_MEET + "Bà Vasseur đề nghị sớm nối lại đường bay.", gives="propose FR"),),
        _REFUSED,
        code="ask",
        name="propose-to-both",
    ),
    _cue("thank", (Example(text=_MEET + "Ông Alaoui cảm ơn phía Pháp về sự đón tiếp.", gives="thank MA"),), _REFUSED),
    _cue(
        "welcome", (Example(text=_MEET + "Bà Vasseur đánh giá cao số lượng sinh viên.", gives="welcome FR"),), _REFUSED
    ),
    _cue(
        "agree",
        (Example(text=_MEET + "Hai bên nhất trí thành lập ủy ban nghề cá.", finds="nhất trí", gives="agree FR+MA"),),
        _REFUSED,
    ),
    _cue(
        "agree",
        (Example(text=_MEET + "Hai bên đã thông qua kế hoạch nghề cá.", finds="đã thông qua", gives="agree FR+MA"),),
        (_MEET + "Bà Vasseur đã gửi thư thông qua đại sứ quán.",),
        code="adopt",
        name="adopt-together",
        behind=r"(?<=⟨G\d⟩ )",
    ),
    _cue("commit", (Example(text=_MEET + "Bà Vasseur cam kết tài trợ ba con đập.", gives="commit FR"),), _REFUSED),
    _cue("support", (Example(text=_MEET + "Bà Vasseur ủng hộ ứng cử viên của Maroc.", gives="support FR"),), _REFUSED),
    _cue(
        "concern",
        (Example(text=_MEET + "Ông Alaoui bày tỏ quan ngại về nạn hạn hán kéo dài.", gives="concern MA"),),
        _REFUSED,
    ),
    _cue("condemn", (Example(text=_MEET + "Ông Alaoui lên án vụ tấn công vào cảng.", gives="condemn MA"),), _REFUSED),
    _cue("request", (Example(text=_MEET + "Ông Alaoui kêu gọi các bên kiềm chế.", gives="request MA"),), _REFUSED),
    _cue("study", (Example(text=_MEET + "Bà Vasseur sẽ nghiên cứu đề xuất về cảng.", gives="study FR"),), _REFUSED),
    _cue(
        "affirm",
        (Example(text=_MEET + "Bà Vasseur viết trên mạng xã hội X rằng cảng này rất quan trọng.", gives="affirm FR"),),
        (_MEET + "Bà Vasseur viết thư cho con.",),
        code="write",
        name="affirm-in-writing",
        ahead=r"(?= rằng |: [«\"“]| (?:trên|trong) [^,;.:]{2,60}? rằng | (?:trên|trong) [^,;.:]{2,60}: [«\"“])",
    ),
    _cue(
        "affirm",
        (Example(text=_MEET + "Bà Vasseur khẳng định Pháp coi trọng quan hệ này.", gives="affirm FR"),),
        (*_REFUSED, _MEET + "Bà Vasseur phát biểu tại lễ ký."),
        ahead=r"(?!(?<=hát biểu) (?:tại|trong|ở|nhân|khai mạc|bế mạc|chào mừng|với|trước|sau)(?!\w))",
    ),
)


def _turn(
    act: str, pattern: str, examples: tuple[Example | str, ...], refusals: tuple[str, ...], *, own: bool = False
) -> Rule:
    def build(match: re.Match[str]) -> Turn:
        return Turn(act=act, own=own)

    built: Callable[..., Rule] = rule(
        name=f"vi.speech.turn-{act}",
        stage="speech",
        over="marked-gist",
        pattern=pattern,
        examples=examples,
        refusals=refusals,
    )
    return built(build)


_LED = (
    r"(?:rằng |: |việc )?(?:⟨[PSODG]\d+⟩[^,;]{0,40}? )?(?:luôn |tiếp tục |nhất quán |sẽ tiếp tục |mạnh mẽ |sẽ "
    r"|kiên định )*"
)

TURNS = (
    _turn(
        "support",
        rf"{_LED}ủng hộ(?!\w)",
        (Example(text=_MEET + "Bà Vasseur khẳng định Pháp luôn ủng hộ ứng cử viên này.", gives="support FR"),),
        (_MEET + "Bà Vasseur khẳng định Pháp bán tàu của mình.",),
        own=True,
    ),
    _turn(
        "commit",
        r"(?:rằng |: |việc )?(?:dù [^,;]{2,60} )?(?:⟨[PSODG]\d+⟩[^,;]{0,60}? )?(?:sẽ|sẵn sàng|quyết tâm|cam kết)(?!\w)",
        (Example(text=_MEET + "Bà Vasseur khẳng định Pháp sẽ tiếp tục xây dựng cảng.", gives="commit FR"),),
        (_MEET + "Bà Vasseur khẳng định Pháp bán tàu của mình.",),
        own=True,
    ),
)
