"""docs/data.md says what is shipped."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

from tests.bundle import facts

PAGE = (Path(__file__).parents[2] / "docs/data.md").read_text(encoding="utf-8")


def test_every_dataset_that_facts_come_from_is_attributed() -> None:
    cited = {
        match.group(1)
        for fact in facts().values()
        if (match := re.search(r"Epoch AI,? ([A-Z][\w ]+) \(CC BY 4\.0\)", fact.source_name))
    }
    assert len(cited) >= 7
    for name in cited:
        assert re.search(rf"Data: Epoch AI, {name}, 2026[-\d, a-z]+, CC BY 4\.0", PAGE), name


def test_the_page_counts_the_rows_of_every_file() -> None:
    told = dict(re.findall(r"^\| `(\w+\.csv)` \|.*\| (\d+) \|$", PAGE, flags=re.MULTILINE))
    folder = files("storage.seed").joinpath("data")
    shipped = {
        item.name: str(item.read_text(encoding="utf-8").count("\n") - 1)
        for item in folder.iterdir()
        if item.name.endswith(".csv")
    }
    assert told == shipped


def test_the_page_explains_every_detail_of_the_facts_that_the_script_makes() -> None:
    made = [fact for fact in facts().values() if fact.id.startswith("E-")]
    used = {name for fact in made for name, _ in fact.details}
    plain = {"country", "record", "chip_2", "chips_2", "year"}
    assert {name for name in used - plain if f"`{name}`" not in PAGE} == set()
