"""Bounds of a period as people type them: 2024, 2024-03 or 2024-03-25."""

from __future__ import annotations

import re

import typer

from aidememoire.cli.messages import Messages

_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def check_date(value: str | None, option: str, say: Messages) -> str | None:
    """The value itself, when it is a year, a month or a day; raises a usage error about `option` otherwise."""
    if value is not None and not _DATE.fullmatch(value):
        raise typer.BadParameter(say("usage.date", value=value), param_hint=option)
    return value
