"""Reading of the bundle: rows there and back, and what is refused."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from storage.seed.load import ENTITIES, SeedError, bundled, check, read
from storage.seed.rows import (
    ENTITY_COLUMNS,
    FACT_COLUMNS,
    entity_from,
    entity_row,
    fact_from,
    fact_row,
)
from tests.bundle import entities, facts


def test_rows_read_back_as_they_were_written() -> None:
    things, told = bundled()
    assert [fact_from(fact_row(fact)) for fact in told] == list(told)
    assert [entity_from(entity_row(thing)) for thing in things] == list(things)


def test_a_fact_about_nobody_is_refused() -> None:
    fact = facts()["F-001"]
    with pytest.raises(SeedError, match="F-001: no entity openai"):
        check([], [fact])


def test_an_id_that_occurs_twice_is_refused() -> None:
    fact = facts()["F-001"]
    with pytest.raises(SeedError, match="fact F-001 occurs twice"):
        check([entities()["openai"]], [fact, fact])


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("metric", "h100e_wished_for", "'h100e_wished_for' is not a valid Metric"),
        ("value", "many", "could not convert string to float: 'many'"),
        ("as_of", "yesterday", "Invalid isoformat string: 'yesterday'"),
        ("details", "chip", "not a name=value pair: chip"),
        ("subject", "", "no subject"),
    ],
)
def test_a_wrong_cell_is_refused_with_its_file_and_line(
    tmp_path: Path, column: str, cell: str, reason: str
) -> None:
    row = {**fact_row(facts()["F-001"]), column: cell}
    _write(tmp_path / ENTITIES, ENTITY_COLUMNS, entity_row(entities()["openai"]))
    _write(tmp_path / "facts.csv", FACT_COLUMNS, row)
    with pytest.raises(SeedError, match=f"facts.csv line 2: {reason}"):
        read(tmp_path)


def _write(path: Path, columns: tuple[str, ...], row: dict[str, str]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerow(row)
