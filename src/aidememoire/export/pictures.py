"""Pictures drawn from Vega-Lite specifications, as SVG and PNG, without a browser and without the network.

The specifications are plain dicts that hold their data: pages give them to Vega, documents take them drawn here.
"""

from __future__ import annotations

import json
from typing import Any

from aidememoire.errors import MissingExtraError
from aidememoire.export.picture_contacts import build_contacts
from aidememoire.export.picture_ladder import build_ladder
from aidememoire.export.picture_theme import THEMES
from aidememoire.export.picture_timeline import build_timeline

__all__ = ["THEMES", "build_contacts", "build_ladder", "build_png", "build_svg", "build_timeline"]

Json = dict[str, Any]

LANGUAGE_VERSION = "6.4"
"""Of Vega-Lite, so that a picture does not change with the library that draws it."""

_OUTSIDE = frozenset({"url", "href", "src"})


def build_svg(spec: Json) -> str:
    """The picture as SVG text without scripts. Equal specifications give equal pictures.

    Raises MissingExtraError where the library is not installed, ValueError for a specification that points outside.
    """
    drawn: str = _load().vegalite_to_svg(_check(spec), vl_version=LANGUAGE_VERSION, allowed_base_urls=[])
    return drawn


def build_png(spec: Json, scale: float = 2.0) -> bytes:
    """The picture as PNG, `scale` pixels a unit; raises as `build_svg` does."""
    drawn: bytes = _load().vegalite_to_png(_check(spec), vl_version=LANGUAGE_VERSION, scale=scale, allowed_base_urls=[])
    return drawn


def _load() -> Any:
    try:
        import vl_convert
    except ImportError as error:
        raise MissingExtraError("vl-convert-python", "export") from error
    return vl_convert


def _check(spec: Json) -> str:
    """The specification as JSON. Data, images and links are inside it or nowhere: nothing is ever fetched."""
    _refuse_outside(spec)
    return json.dumps(spec, ensure_ascii=False)


def _refuse_outside(value: object) -> None:
    if isinstance(value, dict):
        outside = _OUTSIDE & value.keys()
        if outside:
            raise ValueError(f"a picture holds its data; {', '.join(sorted(outside))} would fetch from outside")
        for inner in value.values():
            _refuse_outside(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            _refuse_outside(inner)
