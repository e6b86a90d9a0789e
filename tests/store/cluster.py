"""A PostgreSQL server of one's own: in a folder under /tmp, reached through a socket there, gone at the end."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import quote

import psycopg

OPTIONS = "-c listen_addresses='' -c fsync=off -c full_page_writes=off -c max_connections=60 -c shared_buffers=256MB"
ROLE = "postgres"


def find_programs() -> Path | None:
    """The folder of initdb and pg_ctl, the newest version first; None where PostgreSQL is not installed."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(re.sub(r"\D", "", p.parent.name)))
    found = [f for f in folders if (f / "initdb").exists()]
    on_path = shutil.which("initdb")
    return found[-1] if found else (Path(on_path).parent if on_path else None)


class Cluster:
    """A running server; `build_place` gives the address of an empty schema, in which a record can be made."""

    def __init__(self, programs: Path, options: str = OPTIONS) -> None:
        self.programs = programs
        self.folder = Path(tempfile.mkdtemp(prefix="aide-pg-", dir="/tmp"))
        self.options = options
        self._count = 0
        if os.geteuid() == 0:
            shutil.chown(self.folder, ROLE, ROLE)
        # The order of an ICU locale differs from that of code points, so that a test can see which one is used.
        locale = ("--locale-provider=icu", "--icu-locale=fr", "--locale=C.UTF-8")
        self._run("initdb", "-D", self.data, "-U", ROLE, "-A", "trust", "-E", "UTF8", "--no-sync", *locale)
        self.start()
        self.run_sql("CREATE DATABASE record", database="postgres")

    @property
    def data(self) -> str:
        return str(self.folder / "data")

    def _run(self, program: str, *arguments: str) -> None:
        user = ROLE if os.geteuid() == 0 else None  # the server refuses to run as root
        subprocess.run(
            [self.programs / program, *arguments],
            check=True,
            user=user,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def start(self) -> None:
        """Start the server and wait until it answers."""
        log = str(self.folder / "log")
        self._run("pg_ctl", "-D", self.data, "-w", "-l", log, "-o", f"{self.options} -k {self.folder}", "start")

    def stop(self, mode: str = "fast") -> None:
        """Stop the server: "fast" in good order, "immediate" as a crash would."""
        self._run("pg_ctl", "-D", self.data, "-w", "-m", mode, "stop")

    def remove(self) -> None:
        """Stop the server and delete its folder."""
        self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def connect(self, database: str = "record") -> psycopg.Connection[tuple[object, ...]]:
        """A connection that commits each statement."""
        return psycopg.connect(host=str(self.folder), user=ROLE, dbname=database, autocommit=True)

    def run_sql(self, statement: str, database: str = "record") -> list[tuple[object, ...]]:
        """One statement; its rows."""
        with self.connect(database) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def build_place(self) -> str:
        """The address of a new, empty schema."""
        self._count += 1
        schema = f"r{self._count}"
        self.run_sql(f"CREATE SCHEMA {schema}")
        return f"postgresql://{ROLE}@/record?host={quote(str(self.folder))}&options=-csearch_path%3D{schema}"


class Shelf:
    """Places in a cluster by name, written as paths are: `shelf / "r.db"` is the same address each time."""

    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster
        self._places: dict[str, str] = {}

    def __truediv__(self, name: str) -> str:
        if name not in self._places:
            self._places[name] = self.cluster.build_place()
        return self._places[name]


Places = Path | Shelf
"""Where the records of a test stand: a folder, or a shelf of addresses."""
