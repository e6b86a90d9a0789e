"""Things a notebook shows in its own way: the sheet of an event, a document, a picture."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from aidememoire.export.document import Document
from aidememoire.export.document_formats import FORMATS, write_document
from aidememoire.export.document_html import write_html
from aidememoire.export.document_markdown import write_markdown
from aidememoire.export.pictures import build_png, build_svg
from aidememoire.model.record import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything known of one event: the value itself, and the sheet with each field and its words."""

    event: Event
    text: str

    def __str__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return f'<pre style="white-space: pre-wrap">{escape(self.text)}</pre>'


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document; `str` gives it as Markdown."""

    document: Document

    def __str__(self) -> str:
        return write_markdown(self.document)

    def _repr_html_(self) -> str:
        """The page in a frame of its own, so that its look does not touch the notebook's."""
        page = escape(write_html(self.document))
        return f'<iframe sandbox srcdoc="{page}" style="width: 100%; height: 40em; border: 1px solid #bbb"></iframe>'

    def save(self, path: str | Path) -> None:
        """Write it to a file; the ending gives the format. Raises ValueError for an ending there is no format for."""
        form = Path(path).suffix.lstrip(".").lower()
        if form not in FORMATS:
            raise ValueError(f"{path}: a document ends in .{', .'.join(FORMATS)}")
        written = write_document(self.document, form)
        Path(path).write_bytes(written.encode() if isinstance(written, str) else written)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A picture; `spec` is its Vega-Lite specification, None where there is nothing to draw."""

    spec: dict[str, Any] | None

    def _repr_html_(self) -> str:
        return build_svg(self.spec) if self.spec else "<p>–</p>"

    def save(self, path: str | Path) -> None:
        """Write it to a file that ends in .svg or .png. Raises ValueError for another, or where nothing is drawn."""
        form = Path(path).suffix.lower()
        if self.spec is None:
            raise ValueError("there is nothing to draw: no event of these sides is dated")
        if form == ".svg":
            Path(path).write_text(build_svg(self.spec), encoding="utf-8")
        elif form == ".png":
            Path(path).write_bytes(build_png(self.spec))
        else:
            raise ValueError(f"{path}: a picture ends in .svg or .png")
