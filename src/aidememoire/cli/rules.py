"""`aidememoire rules`: the rules of a language, each with its pattern, its examples and its refusals."""

from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.quotes import shorten
from aidememoire.cli.screen import answer, tell

_LONGEST = 160
"""Characters of a pattern; word lists inside one run to thousands."""


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("rules", help=say("help.rules"), epilog=say("example.rules"), **settings)
    def rules(
        language: Annotated[str, typer.Argument(help=say("help.rules.language"), metavar="fr|en|vi")] = "fr",
        stage: Annotated[str | None, typer.Option(help=say("help.rules.stage"), metavar="STAGE")] = None,
        full: Annotated[bool, typer.Option("--full", help=say("help.rules.full"))] = False,
    ) -> None:
        list_rules(language, stage, full, say)


def list_rules(language: str, stage: str | None, full: bool, say: Messages) -> None:
    """Print the rules of `language`, of one `stage` or of all. Raises UnknownNameError on an unknown language."""
    from aidememoire.cli.reader import get_pack
    from aidememoire.rules.rule import STAGES

    if stage is not None and stage not in STAGES:
        raise typer.BadParameter(say("usage.stage", value=stage, allowed=", ".join(STAGES)), param_hint="--stage")
    found = [rule for rule in get_pack(language, say).get_rules() if stage in (None, rule.stage)]
    for rule in found:
        answer(f"{rule.name}  ({rule.stage}, {rule.over})")
        if rule.note:
            answer(f"  {' '.join(rule.note.split())}")
        pattern = rule.pattern.pattern if full else shorten(rule.pattern.pattern, _LONGEST)
        answer(f"  {say('rules.pattern')} {pattern}")
        for example in rule.examples:
            gives = " ".join(w for w in (example.finds and f"« {example.finds} »", example.gives) if w)
            answer(f"  + {example.text}" + (f"  → {gives}" if gives else ""))
        for refusal in rule.refusals:
            answer(f"  − {refusal}")
        answer()
    tell(say.count("rules.count", len(found)))
