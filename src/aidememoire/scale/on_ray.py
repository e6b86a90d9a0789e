"""Files read into parts by Ray: on this machine, or on a cluster at an address.

The folder of the parts must be one that every machine sees. Ray tells nobody that it is used, and opens no dashboard.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any

from aidememoire.errors import MissingExtraError, SourceError
from aidememoire.scale.files import Build, Tally, Task, read_file

AHEAD = 4
"""Tasks under way for each processor."""

TRIES = 5
"""How often Ray gives a task to another process when the one that had it died."""


def load_ray() -> Any:
    """Ray, with nothing sent to anybody. Raises MissingExtraError where it is not installed."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    try:
        import ray
    except ImportError as error:
        raise MissingExtraError("ray", "scale") from error
    return ray


def run_on_ray(tasks: Sequence[Task], build: Build, workers: int, address: str | None = None) -> Iterator[Tally]:
    """What came of each file, in order.

    `address` is that of a running cluster; without it Ray is started here with `workers` processes and ended after.
    Raises SourceError for a file that killed every process that had it.
    """
    ray = load_ray()
    if address is None:
        ray.init(num_cpus=workers, include_dashboard=False, logging_level="ERROR", log_to_driver=False)
    else:
        ray.init(address=address, logging_level="ERROR", log_to_driver=False)
    try:
        yield from _run(ray, tasks, build)
    finally:
        ray.shutdown()


def _run(ray: Any, tasks: Sequence[Task], build: Build) -> Iterator[Tally]:
    remote = ray.remote(num_cpus=1, max_retries=TRIES)(read_file)
    shared = ray.put(build)
    most = AHEAD * max(1, int(ray.cluster_resources().get("CPU", 1)))
    under_way: list[tuple[Task, Any]] = []
    for task in tasks:
        under_way.append((task, remote.remote(task, shared)))
        if len(under_way) >= most:
            yield _take(ray, under_way)
    while under_way:
        yield _take(ray, under_way)


def _take(ray: Any, under_way: list[tuple[Task, Any]]) -> Tally:
    task, reference = under_way.pop(0)
    try:
        tally: Tally = ray.get(reference)
    except ray.exceptions.WorkerCrashedError as error:
        raise SourceError(task.path, "every process that read it died") from error
    return tally
