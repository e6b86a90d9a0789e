"""What is joined two by two is one chain with all that either was joined to."""

from __future__ import annotations

from aidememoire.consolidate.chains import Chains


def test_chains_grow_together() -> None:
    """In whatever order pairs come, and when one comes twice."""
    chains = Chains()
    assert chains.add("dcbaz") == frozenset("dcbaz")
    for left, right in ("dc", "ba", "ca", "ab"):
        chains.join(left, right)
    assert chains.build() == (("a", "b", "c", "d"), ("z",))
    assert chains.are_one("b", "d") and not chains.are_one("a", "z")


def test_what_is_there_stays_in_its_chain() -> None:
    """Ids that come again are not new, and lose nothing."""
    chains = Chains()
    chains.add("ab")
    chains.join("a", "b")
    assert chains.add("bc") == frozenset("c")
    assert chains.build() == (("a", "b"), ("c",))
