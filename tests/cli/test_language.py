"""The language of the interface: option, environment, English."""

from __future__ import annotations

import pytest

from aidememoire.cli.language import find_language, find_locale


@pytest.mark.parametrize(
    ("arguments", "expected", "rest"),
    [
        (("--lang", "fr", "status"), "fr", ("status",)),
        (("status", "--lang=fr"), "fr", ("status",)),
        (("status", "--lang", "en"), "en", ("status",)),
        (("status",), "en", ("status",)),
        (("explain", "--", "--lang", "fr"), "en", ("explain", "--", "--lang", "fr")),
        (("--lang", "xx", "status"), "en", ("--lang", "xx", "status")),
        (("status", "--lang"), "en", ("status", "--lang")),
    ],
)
def test_lang_may_stand_anywhere(arguments: tuple[str, ...], expected: str, rest: tuple[str, ...]) -> None:
    """A valid --lang is taken out; an invalid one is left for the parser to refuse."""
    assert find_language(arguments, {}) == (expected, rest)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr"}, "fr"),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "fr_FR.UTF-8"}, "en"),
        ({"AIDEMEMOIRE_LANG": "fr", "LC_ALL": "en_GB"}, "fr"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "vi_VN.UTF-8"}, "en"),
        ({"LC_ALL": "", "LANG": "fr_CA"}, "fr"),
        ({}, "en"),
    ],
)
def test_the_environment_decides_without_it(environment: dict[str, str], expected: str) -> None:
    """The first variable that is set decides; a locale without an interface gives English."""
    assert find_locale(environment) == expected
