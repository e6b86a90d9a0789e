"""What Vietnamese triggers of landings and working stays evoke."""

from __future__ import annotations

from aidememoire.languages.vi.events_frames import INVITED, look
from aidememoire.pack.events import Frame

STAYS = (
    Frame(
        code="set_foot",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=INVITED,
        alone=True,
        needs=look(r"[^.;⟨]{0,50}⟨[LS]"),
    ),
    Frame(
        code="land",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=INVITED,
        alone=True,
        after=look(r"(?:chuyên cơ|máy bay|phi cơ)[^.;]{0,120}$"),
        refuses=look(r"(?<!\w)(?:về|trở về)(?!\w)|về nước"),
        needs=look(r"(?! (?:trễ|muộn|khẩn cấp))[^.;⟨]{0,50}⟨[LS]"),
    ),
    Frame(
        code="work_in",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=INVITED,
        alone=True,
        needs=look(
            r" (?:tại|ở)(?: [\w-]+){0,3}? ⟨[LS]\d+⟩,?(?: ⟨L\d+⟩,?)?(?: trong)? ?(?:từ ngày|từ|⟨T\d+⟩,? ?theo lời mời"
            r"|theo lời mời|⟨T\d+⟩)"
        ),
    ),
)
