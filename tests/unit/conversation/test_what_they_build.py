"""What a lab builds is its data centres to come, and not its compute today."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.on_record import Listing
from tests.unit.conversation.corpus import last_question


@pytest.mark.parametrize(
    "lines",
    [
        ("what is meta building",),
        ("which data centers is meta building right now",),
        ("how big is meta", "what are they building"),
        ("how big is meta", "anything under construction"),
        ("sites of meta", "and which ones are still being built"),
    ],
)
def test_it_is_its_sites_to_come(talking: Conversing, lines: tuple[str, ...]) -> None:
    asked = last_question(talking, *lines)
    assert (asked.topic, asked.labs) == (Listing.SITES_TO_COME, ("meta",))


def test_what_a_person_builds_is_none(talking: Conversing) -> None:
    assert last_question(talking, "what is Ilva Marrowdene building").topic not in tuple(Listing)
