"""Which language the interface speaks: `--lang`, else the environment, else English.

It must be known before the command line is parsed, since the help is written in it; so `--lang` is looked for in the
raw arguments and may stand anywhere before `--`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aidememoire.cli.messages import INTERFACES

VARIABLES = ("AIDEMEMOIRE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
"""Environment variables asked, first one set wins."""

_FALLBACK = "en"


def find_language(arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """The language code, and the arguments without `--lang`; an invalid one is left for the parser to refuse."""
    kept: list[str] = []
    chosen: str | None = None
    rest = iter(enumerate(arguments))
    for index, argument in rest:
        if argument == "--":
            kept.extend(arguments[index:])
            break
        name, equals, value = argument.partition("=")
        if name == "--lang" and not equals and index + 1 < len(arguments):
            value = arguments[index + 1]
        if name == "--lang" and value in INTERFACES:
            chosen = value
            if not equals:
                next(rest)
        else:
            kept.append(argument)
    return chosen or find_locale(environment), tuple(kept)


def find_locale(environment: Mapping[str, str]) -> str:
    """The interface language the environment asks for; a locale nobody speaks here gives English."""
    for variable in VARIABLES:
        value = environment.get(variable, "")
        if value:
            code = value.replace("-", "_").split("_")[0].split(".")[0].lower()
            return code if code in INTERFACES else _FALLBACK
    return _FALLBACK
