"""Data-centre sites."""

from __future__ import annotations

from storage.seed.build.bundle import Part
from storage.seed.build.names import entity
from storage.seed.build.sources import table


def build() -> Part:
    """Every site."""
    return Part("sites", entities=tuple(entity(row) for row in table("sites")))
