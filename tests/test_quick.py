"""The faster constructor of frozen values makes what the usual one makes."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from aidememoire.errors import CitationError
from aidememoire.model.quick import quick
from aidememoire.model.span import Because, Span


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class _Point:
    x: int
    y: int = 2
    names: tuple[str, ...] = ()


def test_it_takes_and_refuses_the_same_arguments() -> None:
    """By name alone, with its defaults; a missing or an unknown one is an error."""
    assert _Point(x=1) == _Point(x=1, y=2, names=())
    assert repr(_Point(x=1, names=("a",))).endswith("_Point(x=1, y=2, names=('a',))")
    for given in ({}, {"x": 1, "z": 2}):
        with pytest.raises(TypeError):
            _Point(**given)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        _Point(1)  # type: ignore[call-arg, misc]


def test_what_it_makes_is_frozen_hashed_copied_and_pickled() -> None:
    """As any frozen dataclass."""
    point = _Point(x=1)
    with pytest.raises(FrozenInstanceError):
        point.x = 2  # type: ignore[misc]
    assert hash(point) == hash(_Point(x=1))
    assert replace(point, y=5) == _Point(x=1, y=5)
    assert pickle.loads(pickle.dumps(Because(rule="r"))) == Because(rule="r")


def test_what_a_class_checks_is_checked() -> None:
    """An empty span stays an error."""
    with pytest.raises(CitationError):
        Span(start=3, end=3)


def test_a_class_it_cannot_make_is_refused() -> None:
    """Without slots, or with a default that has to be made each time."""

    @dataclass(frozen=True, kw_only=True)
    class Open:
        x: int

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Made:
        x: list[int] = field(default_factory=list)

    for one in (Open, Made):
        with pytest.raises(TypeError, match=one.__name__):
            quick(one)
