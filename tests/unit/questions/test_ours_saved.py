"""What is asked of our saved offer as something that is kept."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.ours_saved import COMPLETE, of_ours_saved
from bot.questions.read import Reader
from bot.questions.types import Kind, Understood
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import question_in

KEPT = (
    "is our offer complete",
    "how complete is our offer?",
    "is our saved offer up to date",
    "is our offer missing anything",
    "how old is our saved offer",
    "what's missing in our offer",
    "what is still missing from our offer",
    "who set our offer",
    "who last changed our offer",
    "when was our offer last changed",
    "when did we save our offer",
    "what should i fill in to get a better answer",
    "what else can we tell you to get narrower ranges",
)


@pytest.mark.parametrize("text", KEPT)
def test_it_is_asked_how_complete_our_offer_is(reader: Reader, today: date, text: str) -> None:
    asked = question_in(text, reader, today)
    assert (asked.kind, asked.topic, asked.uses_saved) == (Kind.OFFER, COMPLETE, True)
    written = to_text(asked, reader.words.directory)
    assert reader.read(written, today) == Understood(asked)


@pytest.mark.parametrize(
    "text",
    [
        "our offer",
        "how is our offer",
        "is our offer good",
        "what is our offer",
        "is our offer complete nonsense against openai",
        "what's missing in our offer vs openai",
        "our offer is 2048 H100 for 40 researchers",
        "what should we add to match openai",
        "who saved 2048 H100",
    ],
)
def test_what_it_comes_to_is_another_question(text: str) -> None:
    assert of_ours_saved(text) is None
