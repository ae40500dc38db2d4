"""The memory of an idle bot beside that of the libraries it stands on."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmarks import processes
from tests.benchmarks.report import Report, times
from tests.unit.handlers.fake_slack import FakeSlack, running
from tests.wire.local_slack import free_port

RUNS = 3
MOST = 1.3
SETTLE_SECONDS = 1.0
BARE = """
import sys, time
import sqlalchemy
from apscheduler.schedulers.background import BackgroundScheduler
from slack_bolt import App
app = App(token="xoxb-1", signing_secret="x", token_verification_enabled=False)
sqlalchemy.create_engine(sys.argv[1]).connect().execute(sqlalchemy.text("SELECT 1")).close()
BackgroundScheduler().start()
print("ready", file=sys.stderr, flush=True)
time.sleep(600)
"""
"""What every such bot needs: an app, an engine with a connection, and a ticker."""


def run(runs: int = RUNS, settle: float = SETTLE_SECONDS) -> Report:
    """Medians of several processes, each left alone until it is idle."""
    with TemporaryDirectory() as name, running() as slack:
        folder = Path(name)
        pairs = [(_bot(folder, slack, settle), _bare(folder, settle)) for _ in range(runs)]
    ours, theirs = (median(found) for found in zip(*pairs, strict=True))
    note = "Resident memory of `assay run --http`; the baseline has an app, an engine and a "
    note += "ticker, and nothing else."
    return Report("Memory of an idle bot", (times("idle", ours, theirs, "MB", MOST),), note)


def _bot(folder: Path, slack: FakeSlack, settle: float) -> float:
    secrets = {"SLACK_BOT_TOKEN": "xoxb-benchmark", "SLACK_SIGNING_SECRET": "benchmark"}
    env = processes.environment(folder, SLACK_API_URL=slack.api, **secrets)
    command = [processes.ASSAY, "run", "--http", "--port", str(free_port())]
    return _idle(command, env, "listens on port", settle)


def _bare(folder: Path, settle: float) -> float:
    url = f"sqlite:///{folder / 'bare.db'}"
    return _idle([sys.executable, "-c", BARE, url], processes.environment(folder), "ready", settle)


def _idle(command: list[str], env: dict[str, str], ready: str, settle: float) -> float:
    with processes.waiting(command, env, ready) as pid:
        time.sleep(settle)
        return processes.megabytes(pid)
