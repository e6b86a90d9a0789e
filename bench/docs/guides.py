"""The pages people wrote, made ready for the site: links that leave the documentation become plain words."""

from __future__ import annotations

import json
import re
from pathlib import Path

_LINK = re.compile(r"\[([^\]]+)\]\((?!https?:|#|mailto:)([^)#\s]+)(#[^)\s]*)?\)")


def build_guides(root: Path) -> dict[str, str]:
    """Pages by their address on the site: those of `docs`, the changes, and the tutorial from its notebook."""
    docs = root / "docs"
    found = {path.relative_to(docs).as_posix(): path for path in sorted(docs.rglob("*.md"))}
    pages = {name: _mend(path.read_text(encoding="utf-8"), path, docs) for name, path in found.items()}
    pages["changes.md"] = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    pages["tutorial.md"] = write_notebook((docs / "tutorial.ipynb").read_text(encoding="utf-8"))
    return pages


def write_notebook(text: str) -> str:
    """A notebook as a page: its words as they are, its code as blocks."""
    parts = []
    for cell in json.loads(text)["cells"]:
        source = "".join(cell["source"]).strip()
        parts.append(source if cell["cell_type"] == "markdown" else f"```python\n{source}\n```")
    return "\n\n".join(parts) + "\n"


def _mend(text: str, path: Path, docs: Path) -> str:
    """Links out of the documentation lead nowhere on a site of its own; folders have no page."""

    def keep(match: re.Match[str]) -> str:
        words, target, part = match[1], match[2], match[3] or ""
        if target.endswith(".ipynb"):
            return f"[{words}]({target.removesuffix('.ipynb')}.md{part})"
        inside = (path.parent / target).resolve().is_relative_to(docs.resolve())
        return match[0] if inside and target.endswith(".md") else words

    return _LINK.sub(keep, text)
