"""Actors without a name in Vietnamese reports: sides, delegations, pairs, descriptions, offices, pronouns, states."""

from __future__ import annotations

import re

from aidememoire.languages.vi.actors_shapes import LOCAL, OFFICES, STATE, UNIT
from aidememoire.rules.rule import Example, rule


@rule(
    name="vi.actors.delegation",
    stage="actors",
    over="tags",
    pattern=f"(?P<delegation>gR?)(?P<of>(?:[BWfd](?:(?:,|&)[BWfd])+|{UNIT}|{STATE}(?:~{STATE})?|[PR]|d?A?{LOCAL})*)",
    examples=(
        Example(
            text="Cùng đi có Đoàn đại biểu Đảng, Nhà nước và Quốc hội Latvia.",
            finds="Đoàn đại biểu Đảng, Nhà nước và Quốc hội Latvia",
        ),
        Example(text="Đoàn đại biểu Latvia do bà Ortuzar dẫn đầu đã đến hôm thứ Ba.", finds="Đoàn đại biểu Latvia"),
        Example(text="Đoàn đại biểu tỉnh Busan (Hàn Quốc) đã đến.", finds="Đoàn đại biểu tỉnh Busan (Hàn Quốc)"),
    ),
    refusals=("Hai đoàn đã rời Riga.",),
)
def find_delegation(match: re.Match[str]) -> str:
    """« Đoàn đại biểu Quốc hội Lào »."""
    return "delegation"


@rule(
    name="vi.actors.one-side",
    stage="actors",
    over="tags",
    pattern=f"(?<![HkRBP])[fB]+(?P<state>{STATE})",
    examples=(
        Example(text="Phía Latvia hứa sẽ trả lời sớm.", finds="Phía Latvia"),
        Example(text="Bộ Ngoại giao Latvia hứa sẽ trả lời sớm.", finds="Bộ Ngoại giao Latvia"),
    ),
    refusals=("Các bên hứa sẽ trả lời sớm.", "Ông hội đàm với Chủ tịch Quốc hội Latvia."),
)
def find_one_side(match: re.Match[str]) -> str:
    """« phía Hoa Kỳ », « Chính phủ Chile », « Hạ viện Thái Lan »: a body of a state speaks for it."""
    return "side"


@rule(
    name="vi.actors.pair",
    stage="actors",
    over="tags",
    pattern="(?P<members>F)|(?P<both>Z)",
    examples=(
        Example(text="Hai Bộ trưởng đã ký một thỏa thuận.", finds="Hai Bộ trưởng"),
        Example(text="Hai bên nhất trí sớm gặp lại.", finds="Hai bên"),
    ),
    refusals=("Hai thỏa thuận đã được ký.",),
)
def find_pair(match: re.Match[str]) -> str:
    """« hai Bộ trưởng », « hai bên », « hai nước », « hai nhà lãnh đạo »."""
    return "pair"


@rule(
    name="vi.actors.counterpart-alone",
    stage="actors",
    over="tags",
    pattern=f"(?P<counterpart>Q{STATE}?)",
    examples=(Example(text="Bộ trưởng Latvia gọi người đồng cấp Chile hôm thứ Hai.", finds="người đồng cấp Chile"),),
    refusals=("Bộ trưởng Latvia gọi con trai hôm thứ Hai.",),
)
def find_counterpart_alone(match: re.Match[str]) -> str:
    """« người đồng cấp Chile » with no name."""
    return "counterpart"


@rule(
    name="vi.actors.description",
    stage="actors",
    over="tags",
    pattern=f"E(?P<state>{STATE})",
    examples=(Example(text="Nhà ngoại giao Latvia cảm ơn chủ nhà.", finds="Nhà ngoại giao Latvia"),),
    refusals=("Thành phố Latvia đã thay đổi.",),
)
def find_description(match: re.Match[str]) -> str:
    """« nhà ngoại giao Hoa Kỳ »."""
    return "description"


@rule(
    name="vi.actors.office-alone",
    stage="actors",
    over="tags",
    pattern=f"D?h{{0,2}}(?P<office>{OFFICES})",
    examples=(Example(text="Bộ trưởng Văn hóa Latvia hoan nghênh kết quả.", finds="Bộ trưởng Văn hóa Latvia"),),
    refusals=("Văn hóa Latvia được tôn vinh.",),
)
def find_office_alone(match: re.Match[str]) -> str:
    """An office with no name: « Đại sứ », « Ngoại trưởng Nhật Bản »."""
    return "office"


@rule(
    name="vi.actors.subject-pronoun",
    stage="actors",
    over="tags",
    pattern='(?:^|(?<=[;:,!"TvwOA]))(?P<pronoun>[Iih])(?=[vwpOA])',
    examples=(
        Example(text="Bộ trưởng Latvia Arvis Kalnozols đã đến. Ông thăm một bảo tàng.", finds="Ông"),
        Example(text="Bộ trưởng Latvia bà Rosario Ortuzar đã đến. Bà thăm một bảo tàng.", finds="Bà"),
    ),
    refusals=("Trời mưa vào mùa xuân.",),
)
def find_subject_pronoun(match: re.Match[str]) -> str:
    """« ông », « bà » with no name after them."""
    return "pronoun"


@rule(
    name="vi.actors.state-as-actor",
    stage="actors",
    over="tags",
    pattern="(?<![AdN])(?<!A)d*(?P<state>S)(?![HaekE])",
    examples=(Example(text="Theo Bộ trưởng, Chile sẽ ủng hộ Latvia.", finds="Chile"),),
    refusals=("Ông đã đến Chile.",),
)
def find_state_as_actor(match: re.Match[str]) -> str:
    """« Việt Nam », not « tại Việt Nam » nor « của Việt Nam »."""
    return "state"


@rule(
    name="vi.actors.organisation",
    stage="actors",
    over="tags",
    pattern="(?<![Ad])(?P<organisation>U)(?:<[UY]>)?",
    examples=(Example(text="OECD công bố báo cáo.", finds="OECD"),),
    refusals=("Ông đang ở trụ sở của OECD.",),
)
def find_organisation(match: re.Match[str]) -> str:
    """An organisation as an actor."""
    return "organisation"


GROUPS = (
    find_delegation,
    find_one_side,
    find_pair,
    find_counterpart_alone,
    find_description,
    find_office_alone,
    find_subject_pronoun,
)
SIDES = (find_state_as_actor, find_organisation)
