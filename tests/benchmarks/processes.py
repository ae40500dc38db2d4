"""Processes of our own to measure: a command's wall time, and the memory of one that waits."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ASSAY = str(Path(sys.executable).with_name("assay"))
"""The console script beside the Python that runs the benchmarks."""
_LEFT_OUT = ("SLACK_", "ASSAY_", "DATABASE_URL", "PORT", "PYTHONDONTWRITEBYTECODE")
"""Settings of Assay's, and what has whatever was changed compiled anew by each process."""


def environment(folder: Path, **more: str) -> dict[str, str]:
    """The environment without what is left out, its data in a folder of the benchmark."""
    kept = {name: v for name, v in os.environ.items() if not name.startswith(_LEFT_OUT)}
    return kept | {"DATABASE_URL": f"sqlite:///{folder / 'assay.db'}"} | more


def seconds(command: Sequence[str], env: Mapping[str, str]) -> float:
    """From the start of a process to its end. Raises CalledProcessError where it fails."""
    start = time.perf_counter()
    subprocess.run(command, env=env, capture_output=True, check=True)  # noqa: S603 - our own
    return time.perf_counter() - start


@contextmanager
def waiting(command: Sequence[str], env: Mapping[str, str], ready: str) -> Iterator[int]:
    """The id of a process that has written `ready` to standard error, until the block ends."""
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=env, stderr=pipe, text=True) as process:  # noqa: S603
        try:
            _await(process, ready)
            yield process.pid
        finally:
            process.kill()


def _await(process: subprocess.Popen[str], ready: str) -> None:
    said = ""
    for line in process.stderr or ():
        said += line
        if ready in line:
            return
    raise RuntimeError(f"{process.args!r} ended early: {said}")


def megabytes(pid: int) -> float:
    """The resident memory of a process (Linux)."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    found = re.search(r"^VmRSS:\s+(\d+) kB", status, re.MULTILINE)
    if found is None:
        raise RuntimeError("the kernel tells no resident memory")
    return int(found[1]) / 1024
