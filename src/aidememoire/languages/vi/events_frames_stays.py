"""What Vietnamese triggers of landings, working stays and heads of delegations evoke."""

from __future__ import annotations

from aidememoire.languages.vi.events_frames import INVITED, look
from aidememoire.pack.events import Frame

STAYS = (
    Frame(
        code="lead",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        after=look(r"(?:⟨D\d+⟩|đoàn|phía ⟨S\d+⟩)[^.;]{0,60}?do [^.;]{0,200}$"),
    ),
    Frame(
        code="lead_is",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        needs=look(r" (?:đoàn|⟨D\d+⟩)(?: [\w ]{1,20})? là(?: (?:đồng chí|ông|bà|ngài))* ⟨P"),
    ),
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
