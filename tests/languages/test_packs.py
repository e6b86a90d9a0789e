"""Packs: listed visibly, loaded when asked for, never replaced from outside unseen."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest

from aidememoire.errors import RuleError
from aidememoire.languages import BUILT_IN, Packs, load_packs
from aidememoire.pack.language import LanguagePack


def build_entry(name: str, value: str) -> EntryPoint:
    return EntryPoint(name=name, value=value, group="aidememoire.languages")


@pytest.mark.parametrize("code", BUILT_IN)
def test_every_built_in_pack_loads_and_is_its_language(code: str) -> None:
    """The code a pack is listed under is its own."""
    pack = load_packs()[code]
    assert isinstance(pack, LanguagePack)
    assert pack.code == code


def test_a_pack_from_outside_is_known_before_it_is_loaded() -> None:
    """Listing and asking whether a language is read import nothing."""
    packs = Packs({"xx": build_entry("xx", "no.such.module:PACK")})
    assert "xx" in packs
    assert tuple(packs) == (*BUILT_IN, "xx")
    assert len(packs) == len(BUILT_IN) + 1
    assert "zz" not in packs


def test_a_built_in_pack_is_not_replaced_from_outside() -> None:
    """An entry point of a built-in code is passed over."""
    packs = Packs({"fr": build_entry("fr", "no.such.module:PACK")})
    assert packs["fr"].code == "fr"


def test_what_is_no_pack_is_refused_in_a_sentence() -> None:
    """The message names the entry point and what it gave."""
    packs = Packs({"xx": build_entry("xx", "aidememoire.languages:BUILT_IN")})
    with pytest.raises(RuleError, match="must be a LanguagePack, not tuple"):
        packs["xx"]
