"""What the commands that go to the web share: which networks may be visited, how often a site is asked."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

import typer

from aidememoire.cli.messages import Messages

if TYPE_CHECKING:
    from aidememoire.sources.fetch import Manners

NETWORKS = "AIDEMEMOIRE_ALLOW_NETWORK"
PAUSE = "AIDEMEMOIRE_WEB_PAUSE"
_LONGEST_PAUSE = 3600.0


def build_manners(allowed: str | None, environment: Mapping[str, str] = os.environ) -> Manners:
    """How the web is asked: networks as on the command line, else as in AIDEMEMOIRE_ALLOW_NETWORK; seconds between two
    requests to one site as in AIDEMEMOIRE_WEB_PAUSE."""
    from aidememoire.sources.addresses import parse_networks
    from aidememoire.sources.fetch import Manners

    named = allowed if allowed is not None else environment.get(NETWORKS, "")
    pause = environment.get(PAUSE, "")
    seconds = float(pause) if pause.replace(".", "", 1).isdigit() and pause.isascii() else Manners().pause
    return Manners(allowed=parse_networks(named), pause=min(_LONGEST_PAUSE, seconds))


def check_networks(allowed: str | None, say: Messages, environment: Mapping[str, str] = os.environ) -> None:
    """Raises BadParameter for words that name no networks."""
    named = allowed if allowed is not None else environment.get(NETWORKS, "")
    if not named:
        return
    from aidememoire.sources.addresses import parse_networks

    try:
        parse_networks(named)
    except ValueError as error:
        raise typer.BadParameter(say("usage.network", value=named), param_hint="--allow-network") from error
