"""Every part of the bundle, in the order in which they rest on each other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from storage.seed.build import (
    academic,
    checks,
    chips,
    conventions,
    facts,
    fleets,
    names,
    prices,
    runs,
    sites,
    staff,
)
from storage.seed.build.bundle import Part


def every_part(root: Path) -> tuple[Part, ...]:
    """The parts made from the public data in `root`."""
    collected = facts.build(root)
    checks.check(root, collected.facts)
    places, completed = sites.build(root, collected.facts)
    listed, ended = prices.build(root, collected.facts)
    completed |= ended
    stated = tuple(completed.get(fact.id, fact) for fact in collected.facts)
    return (
        names.build(),
        replace(collected, facts=stated),
        conventions.build(),
        chips.build(root, stated),
        fleets.build(root, stated),
        places,
        listed,
        academic.build(root),
        staff.build(root, stated),
        runs.build(root, stated),
    )
