"""What was dropped into the inbox: read behind the scenes, one job after the other, every page's outcome kept."""

from __future__ import annotations

import io
import logging
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from itertools import islice
from secrets import token_hex
from threading import Event as Flag
from threading import Lock
from time import monotonic

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.sources.formats import read_stream
from aidememoire.sources.seat import Found, build_seat
from aidememoire.store.record import Record
from aidememoire.web.handing import FEW, LONGEST, TURN, build_reader
from aidememoire.workflow.read import Outcome, read_pages
from aidememoire.workflow.redate import redate_after_reading

MOST_PAGES = 500
"""Pages read of one job; more are for the command line."""

SECONDS = 300.0
"""After which a job is stopped."""

PORTION = 10
"""Pages read and drawn in one turn: others wait no longer than for these."""

_LOG = logging.getLogger("aidememoire.web")

KEPT = 20
"""Jobs whose outcomes can still be looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What became of one page: its report's id, or the reason why it was refused."""

    source: str
    report: str | None
    title: str
    events: int
    new: bool
    reason: str = ""


@dataclass(slots=True, kw_only=True)
class Job:
    """Files handed in together; `state` is waiting, running, done, stopped (too long, too many) or failed."""

    id: str
    names: tuple[str, ...]
    author: str
    state: str = "waiting"
    lines: list[Line] = field(default_factory=list)


class Inbox:
    """Reads what is handed in into one record, in a thread of its own."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="inbox")
        self._jobs: OrderedDict[str, Job] = OrderedDict()
        self._lock = Lock()
        self._closing = Flag()

    def take(self, pages: Sequence[Page], files: Sequence[tuple[str, bytes]], author: str, at: str) -> Job:
        """Begin a job: pages at hand, and files by name and content. `at` is the time of writing (ISO 8601)."""
        names = (*(p.title or "" for p in pages), *(name for name, _ in files))
        job = Job(id=token_hex(8), names=names, author=author)
        with self._lock:
            self._jobs[job.id] = job
            while len(self._jobs) > KEPT:
                self._jobs.popitem(last=False)
        done: Future[None] = self._worker.submit(self._read, job, pages, files, at)
        wait_briefly(done)
        return job

    def find(self, job: str) -> Job | None:
        """The job with this id, as far as it has got."""
        with self._lock:
            return self._jobs.get(job)

    def list_jobs(self) -> tuple[Job, ...]:
        """The jobs that can still be looked at, the newest first."""
        with self._lock:
            return tuple(reversed(self._jobs.values()))

    def close(self) -> None:
        """Stop after the pages in hand."""
        self._closing.set()
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _read(self, job: Job, pages: Sequence[Page], files: Sequence[tuple[str, bytes]], at: str) -> None:
        job.state, began = "running", monotonic()
        found = _chain(pages, files)
        try:
            while portion := list(islice(found, PORTION)):
                with TURN:
                    for outcome, new in read_pages(portion, self._record, build_reader(None), at=at):
                        job.lines.append(build_line(outcome, new))
                if len(job.lines) >= MOST_PAGES or monotonic() - began > SECONDS or self._closing.is_set():
                    job.state = "stopped"
                    return
            with TURN:
                redate_after_reading(self._record, load_packs(), load_knowledge(), at=at, most=FEW)
            job.state = "done"
        except Exception:
            # Whatever a file holds that nobody was prepared for ends its own job, is logged, and costs no other.
            _LOG.exception("inbox")
            job.state = "failed"


def _chain(pages: Sequence[Page], files: Sequence[tuple[str, bytes]]) -> Iterator[Found]:
    yield from pages
    for name, content in files:
        seat = build_seat(name)
        for found in read_stream(io.BytesIO(content), name, seat):
            if isinstance(found, Page) and len(found.text) > LONGEST:
                yield Refusal(source=found.source, reason=f"it has more than {LONGEST} characters")
            else:
                yield found


def build_line(outcome: Outcome, new: bool) -> Line:
    """What to show of one outcome."""
    if not isinstance(outcome, Reading):
        return Line(source=outcome.source, report=None, title="", events=0, new=new, reason=outcome.reason)
    report = outcome.report
    head = next(iter(report.find_segments("headline")), None)
    title = report.cite_span(head.span).quote if head else report.title or ""
    return Line(source=report.source, report=report.id, title=title, events=len(outcome.events), new=new)


def wait_briefly(done: Future[None]) -> None:
    """Let a short job end, so that the page that follows already shows what became of it."""
    wait([done], timeout=1.5)
