"""What strangers ask in a message of its own, which once was read as something else."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.lab_parts import LabPart
from bot.questions.on_record import Listing
from bot.questions.types import Understood, Unreadable
from tests.unit.questions.reading import asked, read


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("what did labs sign in the last quarter", "2026-07-01"),
        ("what did the labs sign this year", "2026-01-01"),
        ("contracts since july 2026", "2026-07-01"),
        ("deals in 2026", "2026-01-01"),
        ("what has been signed recently", None),
    ],
)
def test_what_labs_signed_is_no_digest_of_a_week(
    text: str, since: str | None, directory: Directory, today: date
) -> None:
    found = asked(text, directory, today)
    assert found.topic == Listing.CONTRACTS
    assert found.since == (date.fromisoformat(since) if since else None)


@pytest.mark.parametrize(
    "text", ["who owns the chips that Anthropic uses", "whose machines does OpenAI run on"]
)
def test_whose_machines_a_lab_runs_on_is_not_what_it_owns(
    text: str, directory: Directory, today: date
) -> None:
    assert asked(text, directory, today).topic == LabPart.SITES


@pytest.mark.parametrize(
    "text", ["which models can I fine-tune commercially", "what models are ok for commercial use"]
)
def test_models_for_a_product_are_listed_by_licence(
    text: str, directory: Directory, today: date
) -> None:
    assert asked(text, directory, today).topic == Listing.LICENCES


@pytest.mark.parametrize("text", ["why would someone leave OpenAI", "why do people join Anthropic"])
def test_why_people_come_and_go_is_not_on_record(
    text: str, directory: Directory, today: date
) -> None:
    found = read(text, directory, today)
    assert isinstance(found, Unreadable)
    assert "is not on record" in found.problem
    assert all(isinstance(read(way, directory, today), Understood) for way in found.suggestions)


def test_what_one_wants_is_no_share_of_each(directory: Directory, today: date) -> None:
    text = "we run 1024 H100 for 30 people and she wants 100 for herself, vs Meta"
    offer = asked(text, directory, today).offer
    assert offer is not None
    assert offer.guaranteed_per_researcher is None
