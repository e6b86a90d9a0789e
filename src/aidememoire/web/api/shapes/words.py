"""Words of reports, reasons, dates: what every finding rests on."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

Id = Annotated[str, Meta(description="Content-derived id, hexadecimal.")]
Edtf = Annotated[
    str | None, Meta(description="A date as EDTF (ISO 8601-2): 2024-05-21, 2024-05, 2024/2025; null: unknown.")
]
Day = Annotated[str | None, Meta(description="A day as ISO 8601; null: unknown.")]
Side = Annotated[str, Meta(description="A state (ISO 3166-1 alpha-2) or an organisation, by its code.")]


class Quoted(Struct, frozen=True, kw_only=True):
    """Exact words of a report: quote == text[start:end], counted in Unicode code points."""

    report: Annotated[str, Meta(description="Id of the report the words stand in.")]
    start: Annotated[int, Meta(ge=0, description="Where the words begin.")]
    end: Annotated[int, Meta(ge=0, description="Where they end, that place not counted.")]
    quote: Annotated[str, Meta(description="The words.")]


class Reason(Struct, frozen=True, kw_only=True):
    """One step of a working: the rule that was applied, and its words or its row of reference data."""

    rule: Annotated[str, Meta(description="Name of the rule.")]
    report: Annotated[str | None, Meta(description="Report the words stand in.")] = None
    start: Annotated[int | None, Meta(description="Where the words begin.")] = None
    end: Annotated[int | None, Meta(description="Where they end.")] = None
    quote: Annotated[str | None, Meta(description="The words.")] = None
    source: Annotated[str | None, Meta(description="Row of reference data, where no words are cited.")] = None
    note: Annotated[str | None, Meta(description="The working in short, in English.")] = None


class Dated(Struct, frozen=True, kw_only=True):
    """A date with its working."""

    edtf: Edtf
    grain: Annotated[str | None, Meta(description="day, month, quarter, season, year…")] = None
    basis: Annotated[tuple[Reason, ...], Meta(description="The chain of reasons.")] = ()
    alternatives: Annotated[tuple[str, ...], Meta(description="Other dates the evidence leaves open.")] = ()


class Spot(Struct, frozen=True, kw_only=True):
    """Exact words of the report that is shown."""

    start: Annotated[int, Meta(ge=0, description="Where the words begin.")]
    end: Annotated[int, Meta(ge=0, description="Where they end, that place not counted.")]
    quote: Annotated[str, Meta(description="The words.")]
