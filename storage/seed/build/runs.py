"""Reference training runs."""

from __future__ import annotations

from storage.seed.build.bundle import Part
from storage.seed.build.names import entity
from storage.seed.build.sources import table


def build() -> Part:
    """Every run."""
    return Part("runs", entities=tuple(entity({**row, "kind": "run"}) for row in table("runs")))
