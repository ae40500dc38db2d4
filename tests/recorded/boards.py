"""The recorded job boards beside the checkout; tests that need them skip where they are absent."""

from __future__ import annotations

import csv
import gzip
import json
import os
from collections import defaultdict
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from bot.market.boards import observe
from storage.records import Observation

SHARED: Final = Path(__file__).parents[2] / os.environ.get("ASSAY_SHARED", "../shared")
BOARDS: Final = SHARED / "data" / "boards"
needs_boards: Final = pytest.mark.skipif(
    not BOARDS.is_dir(), reason="the recorded boards are not beside this checkout (ASSAY_SHARED)"
)


@cache
def looks() -> dict[str, tuple[Observation, ...]]:
    """Every weekly look, by board and in order of time."""
    found: dict[str, list[Observation]] = defaultdict(list)
    for path in sorted((BOARDS / "weekly").glob("*.json.gz")):
        system, token, day = path.name.removesuffix(".json.gz").split("-", 2)
        body = gzip.decompress(path.read_bytes())
        found[f"{system}:{token}"].append(observe(system, token, date.fromisoformat(day), [body]))
    return {board: tuple(them) for board, them in found.items()}


def look(board: str, day: str) -> Observation:
    """The look at a board on a day."""
    return next(one for one in looks()[board] if one.day.isoformat() == day)


def expected_diffs() -> list[dict[str, Any]]:
    """The 199 diffs that are taken for the truth."""
    found: list[dict[str, Any]] = json.loads((BOARDS / "weekly_diffs_expected.json").read_text())
    return found


def open_counts() -> list[dict[str, str]]:
    """Open postings by day and lab, without the two rows of the collector's warm-up."""
    with (BOARDS / "open_counts_by_day.csv").open(newline="") as lines:
        return list(csv.DictReader(lines))[2:]
