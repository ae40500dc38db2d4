"""Every part of the bundle, in the order in which they rest on each other."""

from __future__ import annotations

from pathlib import Path

from storage.seed.build import chips, conventions, facts, names, runs, sites
from storage.seed.build.bundle import Part


def every_part(root: Path) -> tuple[Part, ...]:
    """The parts made from the public data in `root`."""
    collected = facts.build(root)
    return (
        names.build(),
        collected,
        conventions.build(),
        chips.build(root, collected.facts),
        sites.build(),
        runs.build(),
    )
