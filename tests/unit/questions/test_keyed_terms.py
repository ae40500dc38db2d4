"""Terms written short, and what is promised, to come or supposed in a few words of an offer."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text

OURS = "1024 H100, 25 researchers"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (f"{OURS}, maxjob=768, wait=90m", f"{OURS}, max job 768, 1.5 hours wait"),
        (f"{OURS}, 90m queue", f"{OURS}, 1.5 hours wait"),
        (f"{OURS}, +6 in jan", f"{OURS}, what if we hire 6 more from 2027-01-01"),
        (f"{OURS}, plus 6 people in jan", f"{OURS}, what if we hire 6 more from 2027-01-01"),
        (
            f"{OURS}, +512 in jan",
            "1024 H100 operational + 512 H100 announced from January 2027, 25 researchers",
        ),
        ("64 AWS p5 instances, 25 researchers", "512 H100, 25 researchers"),
        (f"{OURS}, AWS p5", f"{OURS}, rented"),
        (f"{OURS}, 65% of capacity is research", f"{OURS}, 65% for research"),
        (f"{OURS}, each gets 12-16 guaranteed", f"{OURS}, 12 guaranteed each"),
        (f"{OURS}, 8-64 per researcher", f"{OURS}, 8 guaranteed each, max job 64"),
        ("1536 H200, 48 researchers, she would get 64 dedicated", "1536 H200, 48 researchers"),
        ("1536 H200, 48 researchers, 64 dedicated to her", "1536 H200, 48 researchers"),
        (
            "1536 H200, 48 researchers, 16 dedicated to her",
            "1536 H200, 48 researchers, 16 guaranteed each",
        ),
        (
            "1536 H200, 48 researchers, she would get 16 dedicated",
            "1536 H200, 48 researchers, 16 guaranteed each",
        ),
        (
            "1024 H100 now, going to 4096 H100 by q3 2027",
            "1024 H100 operational + 3072 H100 announced from Q3 2027",
        ),
        (
            "1024 H100 now, going to add 4096 H100 by q3 2027",
            "1024 H100 operational + 4096 H100 announced from Q3 2027",
        ),
        (
            f"{OURS} vs openai, double their compute",
            f"{OURS}, vs OpenAI, assume 2 times the compute",
        ),
        (
            "$20M a year, 25 researchers, what if we hire 5 more",
            "30 researchers, $20000000 a year",
        ),
    ],
)
def test_terms_in_short_are_read(
    reader: Reader, today: date, directory: Directory, text: str, read: str
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, directory) == read


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "1536 H200, 48 researchers, candidate would get 64 dedicated",
            "“candidate would get 64 dedicated” left out",
        ),
        (f"{OURS}, each gets 12-16 guaranteed", "“12-16” taken as 12 each, the lower"),
    ],
)
def test_what_does_not_hold_for_all_is_told(
    reader: Reader, today: date, text: str, left: str
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert left in reading.assumed
