"""Jinja, set up: templates beside this module, every value escaped, a name that is missing is an error."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import Request
from litestar.plugins.jinja import JinjaTemplateEngine
from litestar.response import Template
from litestar.template.config import TemplateConfig

from aidememoire.web.pages import FILTERS, GLOBALS
from aidememoire.web.visitor import Connection, get_visitor

FOLDER = Path(__file__).parent / "templates"


def build_templates() -> TemplateConfig[JinjaTemplateEngine]:
    """The engine with the filters and globals of the pages."""
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(FILTERS)
    environment.globals.update(GLOBALS)
    return TemplateConfig(instance=JinjaTemplateEngine.from_environment(environment))


def build_context(connection: Connection) -> dict[str, Any]:
    """What every page is given: the visitor, the language, the token of the forms, the path asked for."""
    visitor = get_visitor(connection)
    return {"visitor": visitor, "lang": visitor.language, "csrf": visitor.csrf, "path": connection.url.path}


def render(request: Request[Any, Any, Any], name: str, /, *, status: int = 200, **context: Any) -> Template:
    """A page: the template `name` with `context` and what every page is given."""
    return Template(name, context={**build_context(request), **context}, status_code=status, media_type="text/html")
