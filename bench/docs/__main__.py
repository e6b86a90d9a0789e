"""`make docs`: the site, built into runs/docs/site. A broken link or a page left out stops it.

The reference (commands, settings, routes, rules, ontology, columns, figures) is made anew each time: it cannot fall
behind.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from aidememoire.languages import load_packs
from bench.docs.commands import write_commands, write_settings
from bench.docs.figures import write_figures
from bench.docs.guides import build_guides
from bench.docs.reference import write_columns, write_ontology, write_rules
from bench.docs.routes import write_routes

ROOT = Path(__file__).parent.parent.parent
OUT = ROOT / "runs" / "docs"


def build_pages() -> dict[str, str]:
    """Every page of the site by its address, as Markdown."""
    made = {
        "commands.md": write_commands("en"),
        "commandes.md": write_commands("fr"),
        "settings.md": write_settings(ROOT / "ops" / "aidememoire.toml"),
        "routes.md": write_routes(),
        "ontology.md": write_ontology(),
        "columns.md": write_columns(False),
        "colonnes.md": write_columns(True),
        "figures.md": write_figures(ROOT / "bench" / "floors.json"),
    }
    made |= {f"rules-{code}.md": write_rules(code, pack.get_rules()) for code, pack in load_packs().items()}
    return build_guides(ROOT) | {f"reference/{name}": "\n".join(lines) + "\n" for name, lines in made.items()}


def main() -> int:
    """Write the pages, build the site from them, and say where it is."""
    source, site = OUT / "source", OUT / "site"
    shutil.rmtree(OUT, ignore_errors=True)
    for name, page in build_pages().items():
        path = source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, encoding="utf-8")
    build = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--config-file", str(ROOT / "mkdocs.yml")]
    done = subprocess.run([*build, "--site-dir", str(site)], check=False)
    if done.returncode == 0:
        sys.stdout.write(f"{(site / 'index.html').relative_to(ROOT)}\n")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
