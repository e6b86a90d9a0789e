"""`aidememoire rules`: the rules of a language, each with its pattern, its examples and its refusals."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.plain import print_plain
from aidememoire.cli.quotes import shorten
from aidememoire.cli.screen import answer, tell

if TYPE_CHECKING:
    from aidememoire.rules.rule import Rule

_LONGEST = 160
"""Characters of a pattern; word lists inside one run to thousands."""


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("rules", help=say("help.rules"), epilog=say("example.rules"), **settings)
    def rules(
        language: Annotated[str, typer.Argument(help=say("help.rules.language"), metavar="fr|en|vi")] = "fr",
        stage: Annotated[str | None, typer.Option(help=say("help.rules.stage"), metavar="STAGE")] = None,
        full: Annotated[bool, typer.Option("--full", help=say("help.rules.full"))] = False,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.plain.json"))] = False,
    ) -> None:
        found = find_rules(language, stage, say)
        if as_json:
            print_plain([encode_rule(rule) for rule in found])
        else:
            list_rules(found, full, say)


def find_rules(language: str, stage: str | None, say: Messages) -> "list[Rule]":
    """The rules of `language`, of one `stage` or of all. Raises UnknownNameError on an unknown language."""
    from aidememoire.cli.reader import get_pack
    from aidememoire.rules.rule import STAGES

    if stage is not None and stage not in STAGES:
        raise typer.BadParameter(say("usage.stage", value=stage, allowed=", ".join(STAGES)), param_hint="--stage")
    return [rule for rule in get_pack(language, say).get_rules() if stage in (None, rule.stage)]


def encode_rule(rule: "Rule") -> dict[str, Any]:
    """A rule with its whole pattern, what it finds and what it refuses."""
    fields = ("name", "stage", "over", "note", "refusals")
    examples = [{"text": e.text, "finds": e.finds, "gives": e.gives} for e in rule.examples]
    return {f: getattr(rule, f) for f in fields} | {"pattern": rule.pattern.pattern, "examples": examples}


def list_rules(found: "list[Rule]", full: bool, say: Messages) -> None:
    """Print rules; a pattern is shortened unless it is to be `full`."""
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
