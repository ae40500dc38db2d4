"""Whether what somebody says or thinks of our compute holds, by what is on record."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last_answer, part, reply

ABOUT = "Yes, as “about 2,000”: 2,048 chips run"


@pytest.mark.parametrize(
    ("text", "lead", "lab"),
    [
        ("ok so my hiring manager thinks we're ahead of meta, is he right", "No", "meta"),
        ("my boss is convinced we have more than openai. true?", "No", "openai"),
        ("is it true we have more compute per head than deepmind?", "No", "google-deepmind"),
        ("am i right in thinking we're behind anthropic", "Yes", "anthropic"),
        ("candidate thinks he'd have less compute with us than at openai, right?", "Yes", "openai"),
        ("the CTO keeps saying we're comparable to meta, is that fair", "No", "meta"),
    ],
)
def test_where_we_are_said_to_stand_is_answered_yes_or_no(
    talking: Conversing, text: str, lead: str, lab: str
) -> None:
    told = part(talking, text)
    assert told.headline.text.startswith(f"{lead}: per researcher")
    assert told.question.labs == (lab,)


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("i told a candidate we have 2000, was that a lie", ABOUT),
        ("i told him we have about 2000 h100. did i lie", ABOUT),
        ("told her we have 2,048 H100, correct?", "Yes: 2,048 is what was told here"),
        ("we said we have 3000 gpus, is that ok?", "No: 2,048 chips run, not 3,000"),
        ("i said we have 1800 gpus, was that ok", "It would say too little: 2,048 chips run"),
        ("can I say we have 2000", ABOUT),
    ],
)
def test_a_number_that_was_told_is_held_against_what_is_saved(
    talking: Conversing, text: str, lead: str
) -> None:
    assert part(talking, text).headline.text.startswith(lead)


def test_it_is_of_the_offer_that_is_spoken_of(talking: Conversing) -> None:
    before = "512 H100 for 20 people vs OpenAI"
    told = part(talking, before, "my manager says we have 500, is that right")
    assert told.headline.text == "Yes, as “about 500”: 512 chips run"
    assert told.headline.facts  # 512 is a figure of ours, which has its source
    told = part(talking, before, "she thinks we're ahead of them, is she right")
    assert told.headline.text == "No: per researcher ours is behind"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the hiring manager says the candidate is good, is he right", Kind.REFUSAL),
        ("she says openai has more than us, is she right", Kind.LAB),
        ("can I say we have 2000 B200", Kind.OFFER),
    ],
)
def test_nothing_else_is_taken_for_a_claim_of_ours(
    talking: Conversing, text: str, kind: Kind
) -> None:
    found = reply(talking, text)
    assert found.form is Form.ANSWER
    assert found.answer.kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "the candidate said meta gives 300 each, what do I answer",
        "meta gives each 300 H100, what should I say",
        "he says meta promised him 300 each. what do I tell him?",
    ],
)
def test_what_to_answer_a_promise_is_ours_beside_it(talking: Conversing, text: str) -> None:
    told = part(talking, text)
    assert told.kind is Kind.COMPARE
    assert told.question.other_lab == "meta"
    after = last_answer(talking, text, "and if it was 100")
    assert after.question.other[0].count.value == 100


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("i told a candidate we have 2500, was that a lie", "No: 2,048 chips run, not 2,500"),
        ("my boss thinks we are ahead of Meta, is he right", "This is what compute lets you say"),
    ],
)
def test_a_command_is_no_prediction_of_anybody(talking: Conversing, text: str, lead: str) -> None:
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert answer.headline.text.startswith(lead)
