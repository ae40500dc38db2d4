"""The hand-labelled titles in two halves, and how the rules do on each.

`uv run python -m tests.unit.market.labels` prints the tables of docs/job-families.md.
"""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.market.families import Family
from bot.market.folding import folded
from bot.market.job_families import classify

FILE: Final = Path(__file__).with_name("labelled_titles.csv")


@dataclass(frozen=True, slots=True)
class Label:
    """One title as a person judged it. Misleading: its loudest words point to another family."""

    title: str
    department: str
    family: Family
    misleading: bool

    @property
    def is_held_out(self) -> bool:
        """Whether the title is for measuring only; the other half is for tuning."""
        return hashlib.sha256(folded(self.title).encode()).digest()[0] % 2 == 1


def labels() -> tuple[Label, ...]:
    """Every labelled title, in the file's order."""
    with FILE.open(encoding="utf-8", newline="") as lines:
        return tuple(
            Label(
                row["title"],
                row["department"],
                Family(row["family"]),
                {"yes": True, "no": False}[row["misleading"]],
            )
            for row in csv.DictReader(lines)
        )


def held_out() -> tuple[Label, ...]:
    """The half that no rule was tuned on."""
    return tuple(label for label in labels() if label.is_held_out)


def given(label: Label) -> Family:
    """What the rules say."""
    return classify(label.title, label.department).family


def right(chosen: Iterable[Label]) -> tuple[int, int]:
    """How many the rules get right, of how many."""
    outcomes = [given(label) is label.family for label in chosen]
    return sum(outcomes), len(outcomes)


def score_table(chosen: Iterable[Label]) -> str:
    """Right answers on ordinary and on misleading titles, as Markdown."""
    everything = tuple(chosen)
    rows = [
        ("ordinary", [label for label in everything if not label.misleading]),
        ("misleading", [label for label in everything if label.misleading]),
        ("all", list(everything)),
    ]
    lines = ["| titles | right | of | share |", "|---|---:|---:|---:|"]
    for name, part in rows:
        good, total = right(part)
        lines.append(f"| {name} | {good} | {total} | {100 * good / total:.1f} % |")
    return "\n".join(lines)


def confusion_table(chosen: Iterable[Label]) -> str:
    """Rows: the person's label. Columns: what the rules say. As Markdown."""
    counts = Counter((label.family, given(label)) for label in chosen)
    head = "| label ↓ · rules → | " + " | ".join(family.value for family in Family) + " |"
    lines = [head, "|---|" + "---:|" * len(Family)]
    for row in Family:
        cells = (str(counts[row, column] or "·") for column in Family)
        lines.append(f"| {row.value} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(score_table(held_out()), confusion_table(held_out()), sep="\n\n")
