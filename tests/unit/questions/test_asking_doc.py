"""The guide to what one can type holds."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from bot.ledger import Directory
from bot.questions.clean import LIMIT
from bot.questions.read import Reader
from tests.unit.questions.corpus import outcome

GUIDE = Path(__file__).parents[3].joinpath("docs", "asking.md").read_text(encoding="utf-8")
EXAMPLES = [
    (kind, line)
    for kind, block in re.findall(r"```ask (\w+)\n(.*?)```", GUIDE, re.DOTALL)
    for line in block.splitlines()
]


@pytest.mark.parametrize(("kind", "line"), EXAMPLES)
def test_an_example_of_the_guide_is_read_as_its_kind(
    kind: str, line: str, reader: Reader, directory: Directory, today: date
) -> None:
    assert outcome(reader.read(line, today), directory)["kind"] == kind


def test_the_guide_names_the_limit_and_shows_every_kind() -> None:
    assert f"{LIMIT:,} characters" in GUIDE
    shown = {kind for kind, _ in EXAMPLES}
    assert {"offer", "lab", "compare", "league", "price", "reach", "match"} <= shown
    assert {"dilution", "source", "help", "choose", "error"} <= shown
    assert {"hiring", "moves", "candidate", "pool", "refusal"} <= shown
