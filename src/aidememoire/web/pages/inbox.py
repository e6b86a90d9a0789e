"""The inbox: files dropped, a text pasted, and what became of each page."""

from __future__ import annotations

import re
from asyncio import to_thread

from litestar import get, post
from litestar.datastructures import FormMultiDict, UploadFile
from litestar.params import FromPath
from litestar.response import Redirect, Template

from aidememoire.model.report import Page
from aidememoire.sources.formats import KNOWN, get_ending, is_known
from aidememoire.web.checking import refuse
from aidememoire.web.deeds import find_deed
from aidememoire.web.given import GivenSettings
from aidememoire.web.handing import HandedIn, build_page
from aidememoire.web.inbox import Inbox
from aidememoire.web.pages.showing import Asked, show
from aidememoire.web.problems import ProblemError

OPT = {"role": "reviewer"}
MOST_FILES = 50
LARGEST = 6_000_000
"""Bytes of one file; the body of a request has a limit of its own."""

_ODD = re.compile(r"[^\w .()+@-]+")


@get("/inbox", sync_to_thread=False, opt=OPT, include_in_schema=False)
def inbox(request: Asked) -> Template:
    """The form, and the jobs that can still be looked at."""
    found: Inbox = request.app.state.inbox
    return show(request, "inbox.html", jobs=found.list_jobs(), job=None, endings=sorted(KNOWN))


@get("/inbox/{job:str}", sync_to_thread=False, opt=OPT, include_in_schema=False)
def inbox_job(request: Asked, job: FromPath[str]) -> Template:
    """What became of one job, as far as it has got."""
    found: Inbox = request.app.state.inbox
    known = found.find(job)
    if known is None:
        raise ProblemError("job", 404)
    return show(request, "inbox.html", jobs=(), job=known, endings=sorted(KNOWN))


@post("/inbox", opt=OPT, include_in_schema=False, request_max_body_size=LARGEST + 2_000_000)
async def take(request: Asked, settings: GivenSettings) -> Redirect:
    """Take a text or files in. A browser sends an empty part where no file was chosen."""
    form = await request.form()
    sent = [f for f in form.getall("files", []) if isinstance(f, UploadFile) and f.filename]
    files = [(clean_name(f.filename), await f.read(LARGEST + 1)) for f in sent[: MOST_FILES + 1]]
    if len(files) > MOST_FILES or any(len(content) > LARGEST for _, content in files):
        raise ProblemError("too_large", 413)
    strange = next((name for name, _ in files if not is_known(name)), None)
    if strange is not None:
        raise refuse("files", get_ending(strange) or strange, sorted(KNOWN))
    text = read_field(form, "text")
    pages = [build_pasted(form)] if text.strip() else []
    if not files and not pages:
        raise ProblemError("missing", 400, name="files, text")
    deed = find_deed(request, "hand_in")
    found: Inbox = request.app.state.inbox
    job = await to_thread(found.take, pages, files, deed.author, settings.clock()[:19] + "+00:00")
    deed.log(job.id)
    return Redirect(f"/inbox/{job.id}", status_code=303)


def read_field(form: FormMultiDict, name: str) -> str:
    """The words of a field; empty where it is missing or a file."""
    value = form.get(name)
    return value if isinstance(value, str) else ""


def build_pasted(form: FormMultiDict) -> Page:
    """The page of a text that was pasted; refuses an address that is none."""
    title, url, date = (read_field(form, name).strip() or None for name in ("title", "url", "date"))
    return build_page(HandedIn(text=read_field(form, "text"), title=title, url=url, date=date))


def clean_name(name: str) -> str:
    """The name of a file as a label: its last part, plain signs alone. No file is ever opened by it."""
    last = re.split(r"[/\\]", name)[-1]
    return _ODD.sub("_", last).strip(". ")[-120:] or "file"
