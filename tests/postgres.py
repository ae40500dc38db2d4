"""A PostgreSQL server of the tests' own, started once a run, also where they run as root."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

import psycopg

START_SECONDS = 20
FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


def find_binaries() -> Path | None:
    """The folder with `initdb` and `postgres`, or None. Debian keeps it out of the PATH."""
    found = shutil.which("initdb")
    folders = [Path(found).parent] if found else []
    config = shutil.which("pg_config")
    if config:
        told = subprocess.run([config, "--bindir"], capture_output=True, text=True, check=True)  # noqa: S603
        folders.append(Path(told.stdout.strip()))
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    whole = (f for f in folders if (f / "initdb").exists() and (f / "postgres").exists())
    return next(whole, None)


class Server:
    """One server on a socket in its own folder, so that no port can be taken by another run."""

    def __init__(self, binaries: Path, folder: Path) -> None:
        self._binaries = binaries
        self._folder = folder
        self._data = folder / "data"
        self._process: subprocess.Popen[bytes] | None = None
        self._databases = 0
        self._run("initdb", "-D", self._data, "-U", "postgres", "-A", "trust", "-E", "UTF8",
                  "--locale=C.UTF-8", "--no-sync")  # fmt: skip

    def start(self) -> None:
        """Start, and return once connections are accepted."""
        settings = [f"-c{s}" for s in (*FAST, "listen_addresses=")]
        settings.append(f"-cunix_socket_directories={self._folder}")
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own arguments
                [self._binaries / "postgres", "-D", self._data, *settings],
                stdout=log,
                stderr=log,
                **_account(),
            )
        self._wait()

    def stop(self) -> None:
        """Close every connection and stop."""
        if self._process:
            self._process.send_signal(signal.SIGINT)
            self._process.wait()
            self._process = None

    def url(self, database: str) -> str:
        """Where SQLAlchemy finds a database of this server."""
        return f"postgresql://postgres@/{database}?host={self._folder}"

    def execute(self, statement: str) -> None:
        """Run one statement outside of any transaction."""
        with self._connect() as connection:
            connection.execute(statement.encode())

    @contextmanager
    def database(self, template: str = "template0") -> Iterator[str]:
        """The URL of a fresh copy of a template database, dropped at the end."""
        self._databases += 1
        name = f"test_{self._databases}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template} {self._strategy}")
        try:
            yield self.url(name)
        finally:
            self.execute(f"DROP DATABASE {name} WITH (FORCE)")

    @cached_property
    def _strategy(self) -> str:
        """The default of PostgreSQL 15 and newer is four times slower for such small databases."""
        with self._connect() as connection:
            return "STRATEGY file_copy" if connection.info.server_version >= 150_000 else ""

    def _connect(self) -> psycopg.Connection[Any]:
        return psycopg.connect(
            host=str(self._folder), user="postgres", dbname="postgres", autocommit=True
        )

    def _run(self, name: str, *arguments: str | Path) -> None:
        done = subprocess.run(  # noqa: S603 - our own arguments
            [self._binaries / name, *arguments], capture_output=True, text=True, **_account()
        )
        if done.returncode:
            raise RuntimeError(f"{name} failed: {done.stderr}")

    def _wait(self) -> None:
        end = time.monotonic() + START_SECONDS
        while True:
            try:
                self._connect().close()
            except psycopg.OperationalError as error:
                if time.monotonic() > end or not self._process or self._process.poll() is not None:
                    log = (self._folder / "log").read_text()
                    raise RuntimeError(f"PostgreSQL does not start: {log}") from error
                time.sleep(0.02)
            else:
                return


@contextmanager
def running_server(binaries: Path) -> Iterator[Server]:
    """A started server in a folder of its own, both gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="assay-pg-"))
    try:
        who = _account()
        if "user" in who:
            os.chown(folder, who["user"], who["group"])
        server = Server(binaries, folder)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> dict[str, Any]:
    """Whom to run as: PostgreSQL refuses to run as root."""
    if os.geteuid():
        return {"cwd": "/"}
    names = {user.pw_name: user for user in pwd.getpwall()}
    user = names.get("postgres") or names["nobody"]
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": [], "cwd": "/"}
