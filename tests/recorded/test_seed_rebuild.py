"""The bundle is what its script makes of the public data, and agrees with the hubs."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from storage.records import Metric
from storage.seed.build import checks, facts, stocks
from storage.seed.build.__main__ import BUNDLE
from storage.seed.build.bundle import write
from storage.seed.build.parts import every_part
from storage.seed.build.sources import records, slug_of

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("ASSAY_SHARED", ROOT.parent / "shared")) / "data"

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the public data is not beside the checkout (ASSAY_SHARED)"
)


def test_a_rebuild_gives_the_same_bytes(tmp_path: Path) -> None:
    write(every_part(DATA), tmp_path)
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {
        p.name: p.read_bytes() for p in BUNDLE.iterdir() if p.suffix == ".csv"
    }


def test_a_collected_fact_that_differs_from_its_hub_stops_the_build() -> None:
    collected = facts.build(DATA).facts
    wrong = replace(collected[0], value=1_743_000.0)
    with pytest.raises(ValueError, match=r"F-001 says 1743000\.0"):
        checks.check(DATA, (wrong, *collected[1:]))


def test_the_percentiles_of_the_labs_are_those_of_the_hub() -> None:
    collected = {
        (f.subject, f.as_of.year): f
        for f in facts.build(DATA).facts
        if f.metric == Metric.H100E_IN_USE
    }
    rows = list(records(DATA / "epoch/ai_chip_users/lab_compute_year_end_by_lab.csv"))
    assert len(rows) == len(collected)
    for row in rows:
        lab = stocks.LABS.get(row["Lab"], slug_of(row["Lab"]))
        fact = collected[lab, int(row["Year"])]
        theirs = (float(row["h100e_p5"]), float(row["h100e_p95"]))
        assert (fact.low, fact.high) == pytest.approx(theirs, abs=51)


def test_no_sentence_of_the_hubs_is_shipped() -> None:
    theirs = [
        row["Notes"]
        for row in records(DATA / "epoch/ai_companies/ai_companies_staff_reports.csv")
        if len(row["Notes"]) > 40
    ]
    ours = "".join(path.read_text(encoding="utf-8") for path in BUNDLE.glob("*.csv"))
    assert theirs
    assert not [note for note in theirs if note[:40] in ours]
