"""What stands before the story: crawl headers, the time of publication, datelines."""

from __future__ import annotations

import re

from aidememoire.languages.vi.page_words import AGENCIES, AGENCY, CLOCK, DATE, TOWN
from aidememoire.pack.page import Cut, Place, build_cut
from aidememoire.rules.rule import Example, rule

_TELLS = "Bộ trưởng Mỏ Senegal hôm thứ Năm đã tiếp Đại sứ Thụy Điển tại Dakar để bàn về một dự án hợp tác chung."


@rule(
    name="vi.page.crawl-header",
    stage="page",
    over="line",
    pattern=r"^date \d{4}(?:-\d{2}){0,2}(?= |$)",
    examples=(
        Example(text=f" date 2023-05 Tiếp Đại sứ tại Dakar\n\n{_TELLS}", finds="date 2023-05"),
        Example(text=f" date 2022-11-18 {_TELLS}", finds="date 2022-11-18"),
    ),
    refusals=(f"{_TELLS}\n\ndate 2023-05",),
)
def crawl_header(match: re.Match[str], place: Place) -> Cut | None:
    """The month or day a collector of pages put at their head."""
    return build_cut(match, "header") if place.first else None


@rule(
    name="vi.page.updated-line",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:[^|]{{3,40}} \| )?(?i:cập nhật(?: lúc| ngày)?|đăng(?: lúc| ngày)|ngày đăng|xuất bản|thời gian đăng"
        rf"|ngày cập nhật)(?i: ?:| lúc| ngày|,| )* ?(?:{CLOCK}|{DATE})[^.;]{{0,60}}$"
    ),
    examples=(
        Example(text=f"Cập nhật: 18/09/2021\n{_TELLS}", finds="Cập nhật: 18/09/2021"),
        Example(text=f"Đăng lúc 10:15 ngày 3/3/2021\n\n{_TELLS}"),
    ),
    refusals=("Cập nhật năm 2021, hiệp ước vẫn ràng buộc hai nước.",),
)
def updated_line(match: re.Match[str], place: Place) -> Cut | None:
    """A line that says when the page was put up or changed."""
    return build_cut(match, "header")


@rule(
    name="vi.page.date-line",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:{CLOCK}(?: ?[,|-])? )?{DATE}(?: ?(?:lúc|,|\||-|–)? ?{CLOCK})?(?: ?\(?(?:GMT|UTC)[^)]*\)?)?"
        r"(?: ?\| ?:?\d{1,6})?$"
    ),
    examples=(
        Example(text=f"19/09/2021 13:00\n{_TELLS}", finds="19/09/2021 13:00"),
        Example(
            text=f"Tiếp Đại sứ tại Dakar\nThứ Sáu, 23-10-2020, 01:44\n{_TELLS}", finds="Thứ Sáu, 23-10-2020, 01:44"
        ),
    ),
    refusals=("Ngày 12/5/2020 sẽ là một mốc trong quan hệ hai nước.",),
)
def date_line(match: re.Match[str], place: Place) -> Cut | None:
    """A line that holds a date and nothing else."""
    return build_cut(match, "header")


@rule(
    name="vi.page.agency-dateline",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:{TOWN},? ?(?:{DATE},? ?)?)?\((?:{AGENCIES}|[A-Z]{{2,8}}|Báo [\w ]{{3,30}})(?:,? {DATE})?\)"
        rf"(?: ?[.:]? ?(?:--|[–—-])+ ?| (?=[A-Z«\"]))"
    ),
    examples=(
        Example(text=f"(TTXVN) - {_TELLS}", finds="(TTXVN) -"),
        Example(text=f"Dakar (VOV5) – {_TELLS}", finds="Dakar (VOV5) –"),
    ),
    refusals=("Quỹ Tiền tệ Quốc tế (IMF) – có trụ sở tại Washington – hôm thứ Năm hoan nghênh chương trình này.",),
)
def agency_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """The agency between brackets, at times after a town and a day."""
    known = re.search(AGENCY, match.group()) is not None or match.group().startswith("(")
    return build_cut(match, "dateline") if place.starts and known else None


@rule(
    name="vi.page.bare-dateline",
    stage="page",
    over="line",
    pattern=rf"^(?:{AGENCY}|{TOWN},? {DATE}(?: ?/{AGENCY}/)?) ?[.:]? ?(?:--|[–—-])+ (?=\S)",
    examples=(
        Example(text=f"PNO - {_TELLS}", finds="PNO -"),
        Example(text=f"Dakar, ngày 14/9/2020 - {_TELLS}", finds="Dakar, ngày 14/9/2020 -"),
    ),
    refusals=("Senegal - Thụy Điển: Bộ trưởng tiếp Đại sứ",),
)
def bare_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """An agency, or a town and a day, then a dash."""
    return build_cut(match, "dateline") if place.starts and place.after > 60 else None


RULES = (crawl_header, updated_line, date_line, agency_dateline, bare_dateline)
