"""Stock that each lab uses at year ends, from AI Chip Users.

The bundle holds these as collected facts; `checks` compares them with the rows.
"""

from __future__ import annotations

from storage.records import Fact, Metric
from storage.seed.build.hub import Hub, Measure, stated
from storage.seed.build.sources import Record, day, slug_of
from storage.seed.build.users import SLUGS

NAME = "AI Chip Users"
URL = "https://epoch.ai/data/ai-chip-users"
LABS = {**SLUGS, "Meta Superintelligence Labs": "meta"}


def fact(row: Record, hub: Hub) -> Fact:
    """What a lab used on a day, in H100e. Raises ValueError where a cell cannot be read."""
    measure = Measure(
        "H100e", float(row["h100e_med"]), float(row["h100e_p5"]), float(row["h100e_p95"])
    )
    lab = LABS.get(row["Lab"], slug_of(row["Lab"]))
    return stated(hub, lab, Metric.H100E_IN_USE, measure, as_of=day(row["Date"]))
