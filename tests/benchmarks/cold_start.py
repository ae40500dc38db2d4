"""A question on the command line beside the import of the library that it cannot do without."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks import processes
from tests.benchmarks.report import Report, times
from tests.benchmarks.timing import p50, taking_turns

RUNS = 25
MOST = 2.0
QUESTION = "2048 H100 40 researchers vs openai"


def run(runs: int = RUNS) -> Report:
    """Cold processes, warm files: the median and the fastest."""
    with TemporaryDirectory() as folder:
        env = processes.environment(Path(folder))

        def ask() -> float:
            return processes.seconds([processes.ASSAY, "ask", QUESTION], env)

        def bare() -> float:
            return processes.seconds([sys.executable, "-c", "import sqlalchemy"], env)

        ask(), bare()  # the first question creates the database; both warm the file cache
        ours, theirs = taking_turns(runs, ask, bare)
    rows = (
        times("`assay ask`, median", p50(ours) * 1e3, p50(theirs) * 1e3, "ms", MOST),
        times("`assay ask`, fastest", min(ours) * 1e3, min(theirs) * 1e3, "ms", MOST),
    )
    note = f"{runs} runs each, in turns. The baseline is `python -c 'import sqlalchemy'`."
    return Report("Cold start of `assay ask`", rows, note)
