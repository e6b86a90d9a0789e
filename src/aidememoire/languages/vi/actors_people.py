"""People in Vietnamese reports: office before, office after, brackets, counterparts, honorifics, bare names.

Every pattern runs over tags, one character a word: see actors.tokens for what they mean.
"""

from __future__ import annotations

import re

from aidememoire.languages.vi.actors_shapes import (
    ALIAS,
    END,
    HONOUR,
    NAME,
    OFFICE,
    OFFICES,
    OFFICES_AFTER,
    PERSONS,
    STATE,
)
from aidememoire.rules.rule import Example, rule

_OPENING = re.compile("(?:[TAKLSMVd<>]+,)*")
"""Before the subject of a sentence: when and where."""


@rule(
    name="vi.actors.counterpart-with-name",
    stage="actors",
    over="tags",
    pattern=f"(?P<counterpart>QR?{STATE}?),?(?:(?P<office>{OFFICE}),?)?(?P<honour>{HONOUR})(?P<name>{NAME}){ALIAS}",
    examples=(
        Example(
            text="Bộ trưởng Ngoại giao Latvia Arvis Kalnozols đã tiếp người đồng cấp Chile Matías Ortuzar.",
            finds="người đồng cấp Chile Matías Ortuzar",
        ),
    ),
    refusals=("Bộ trưởng Ngoại giao Latvia đã gặp người đồng cấp Chile hôm thứ Hai.",),
)
def find_counterpart_with_name(match: re.Match[str]) -> str:
    """« người đồng cấp Chile Matías Ortuzar »."""
    return "counterpart"


@rule(
    name="vi.actors.counterpart-after-name",
    stage="actors",
    over="tags",
    pattern=f"(?P<honour>[hk]{{1,4}})(?P<name>{NAME}){ALIAS}(?:,|~)(?P<counterpart>QR?{STATE}){END}",
    examples=(
        Example(
            text="Bộ trưởng Văn hóa Latvia Arvis Kalnozols gặp ông Matías Ortuzar, người đồng cấp Chile.",
            finds="ông Matías Ortuzar, người đồng cấp Chile",
        ),
    ),
    refusals=("Bộ trưởng Văn hóa Latvia Arvis Kalnozols gặp người đồng cấp Chile hôm thứ Hai.",),
)
def find_counterpart_after_name(match: re.Match[str]) -> str:
    """« ông Matías Ortuzar, người đồng cấp Chile »."""
    return "counterpart"


@rule(
    name="vi.actors.office-before-name",
    stage="actors",
    over="tags",
    pattern=f"(?<!N)(?P<office>{OFFICES}(?:(?<=[SK])AL)?)(?:<{OFFICE}>)?(?:~(?=h)|(?P<comma>,?))(?P<honour>{HONOUR})(?P<name>{NAME}){ALIAS}"
    f"(?:d(?P<whose>[SK]))?"
    f'(?:(?:,|~)(?!r*H[vw])(?P<after>(?>{OFFICES_AFTER}))(?!,?{HONOUR}{NAME}){END})?(?P<close>[,;:!<>~"&TX]|$)?',
    examples=(
        Example(
            text="Bộ trưởng Văn hóa Latvia Arvis Kalnozols khai mạc triển lãm.",
            finds="Bộ trưởng Văn hóa Latvia Arvis Kalnozols",
        ),
        Example(
            text="Phiên họp do Thứ trưởng Thương mại Latvia, Arvis Kalnozols, và bà Rosario Ortuzar chủ trì.",
            finds="Thứ trưởng Thương mại Latvia, Arvis Kalnozols",
        ),
        Example(
            text="Ngày 3/5, Đại sứ Chile tại Latvia, bà Rosario Ortuzar đã khai mạc triển lãm.",
            finds="Đại sứ Chile tại Latvia, bà Rosario Ortuzar",
        ),
        Example(
            text="Buổi lễ có Đại sứ đặc mệnh toàn quyền nước Cộng hòa Chile tại Việt Nam Rosario Ortuzar.",
            finds="Đại sứ đặc mệnh toàn quyền nước Cộng hòa Chile tại Việt Nam Rosario Ortuzar",
        ),
    ),
    refusals=(
        "Bộ trưởng, ông nói, sẽ tiếp bà Ortuzar.",
        "Tại cuộc gặp với Đại sứ Chile, bà Rosario Ortuzar đã cảm ơn.",
        "Tháp tùng Bộ trưởng Thương mại Latvia, Arvis Kalnozols và hai chuyên viên đã đến Riga.",
    ),
)
def find_office_before_name(match: re.Match[str]) -> str | None:
    """The office stands before the name; with a comma between, an honorific or a second comma makes the name its own.

    Without an honorific the office must end in a state: « Thứ trưởng Thương mại Latvia, X, và ». At the head of its
    sentence, with a verb after it, the name needs no second comma.
    """
    closed = match["close"] is not None or match["after"] is not None
    acts = match.string[match.end() : match.end() + 1] == "v"
    closed = closed or (acts and _OPENING.fullmatch(match.string, 0, match.start()) is not None)
    shut = match["close"] == "," and match["after"] is None and match["office"][-1:] in "SK"
    return "named" if not match["comma"] or (closed and match["honour"]) or shut else None


@rule(
    name="vi.actors.office-after-name",
    stage="actors",
    over="tags",
    pattern=f"(?:(?P<honour>[hk]{{1,4}})|(?<![HekaPSKRBNn]))(?P<name>{NAME}){ALIAS}(?:,|~|,~|(?(honour)(?=r*[Ha])|,))"
    f"(?P<office>(?>{OFFICES_AFTER}))(?!,?{HONOUR}{NAME}){END}",
    examples=(
        Example(
            text="Bức thư do bà Rosario Ortuzar, Bộ trưởng Thương mại Chile, ký vào tháng 5.",
            finds="bà Rosario Ortuzar, Bộ trưởng Thương mại Chile",
        ),
        Example(
            text="Chủ tịch nước đã tiếp bà Rosario Ortuzar - Tổng thống nước Cộng hòa Chile.",
            finds="bà Rosario Ortuzar - Tổng thống nước Cộng hòa Chile",
        ),
        Example(
            text="Thư do ông Arvis Kalnozols Bộ trưởng Thương mại Latvia ký.",
            finds="ông Arvis Kalnozols Bộ trưởng Thương mại Latvia",
        ),
        Example(
            text="Ông Arvis Kalnozols, Thứ trưởng Quốc phòng Latvia và Trung tướng Matías Ortuzar đã ký.",
            finds="Ông Arvis Kalnozols, Thứ trưởng Quốc phòng Latvia",
        ),
    ),
    refusals=("Bà Rosario Ortuzar đến Riga, thủ đô Latvia.",),
)
def find_office_after_name(match: re.Match[str]) -> str:
    """« bà X, Bộ trưởng Thương mại Chile, »."""
    return "named"


@rule(
    name="vi.actors.name-raised-to-office",
    stage="actors",
    over="tags",
    pattern=f"(?P<honour>{HONOUR})(?P<name>{NAME})j(?P<office>(?>{OFFICES_AFTER}))(?!,?{HONOUR}{NAME})",
    examples=(
        Example(
            text="Nhân dịp bà Rosario Ortuzar được bầu làm Tổng thống Chile, hai bên trao đổi thư.",
            finds="bà Rosario Ortuzar được bầu làm Tổng thống Chile",
        ),
    ),
    refusals=("Bà Rosario Ortuzar được bầu ở Chile.",),
)
def find_name_raised_to_office(match: re.Match[str]) -> str:
    """« ông X được bầu làm Tổng thống Chile », « bà Y tái đắc cử Tổng thống »."""
    return "named"


@rule(
    name="vi.actors.name-with-brackets",
    stage="actors",
    over="tags",
    pattern=f"(?<!A)(?P<honour>{HONOUR})(?P<name>{NAME})<(?:(?P<state>S)|(?P<office>{OFFICES}))>",
    examples=(Example(text="Quốc thư do bà Rosario Ortuzar (Chile) trình.", finds="bà Rosario Ortuzar (Chile)"),),
    refusals=("Quốc thư được trình tại Riga (Latvia).", "Ông thăm tỉnh Kalnozola (Latvia)."),
)
def find_name_with_brackets(match: re.Match[str]) -> str:
    """« bà Rosario Ortuzar (Chile) »."""
    return "named"


@rule(
    name="vi.actors.honorific-and-name",
    stage="actors",
    over="tags",
    pattern=f"(?P<honour>h{{1,4}})(?P<name>{NAME})(?P<rest>{PERSONS}?)",
    examples=(
        Example(text="Latvia đã sẵn sàng, ông Kalnozols đáp.", finds="ông Kalnozols"),
        Example(text="Theo bà Nga, hai bên đã sẵn sàng gặp bà Lê Thu Nga.", finds="bà Nga"),
    ),
    refusals=("Latvia đã sẵn sàng, Bộ trưởng đáp.",),
)
def find_honorific_and_name(match: re.Match[str]) -> str:
    """« ông Minh », « bà Nga », « đồng chí X »."""
    return "named"


@rule(
    name="vi.actors.bare-name",
    stage="actors",
    over="tags",
    pattern=f"(?P<name>{NAME})",
    examples=(Example(text="Thỏa thuận do John Kalnozols ký tại Riga.", finds="John Kalnozols"),),
    refusals=("Thỏa thuận được ký tại trụ sở Kalnozols ở Riga.",),
)
def find_bare_name(match: re.Match[str]) -> str:
    """A name with no office and no honorific; the stage keeps it where something says it is a person's."""
    return "bare"


PEOPLE = (
    find_counterpart_with_name,
    find_counterpart_after_name,
    find_office_after_name,
    find_office_before_name,
    find_name_raised_to_office,
    find_name_with_brackets,
    find_honorific_and_name,
)
BARE = (find_bare_name,)
