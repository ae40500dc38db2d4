"""Chips that a lab is supposed to have, as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LabChips:
    """So many of one chip that a lab is supposed to have: in all, or `added` to its record."""

    count: float
    chip: str
    added: bool = False
