"""What a lab is said to give each is held against that lab, and is no share of ours."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last, last_answer

BEFORE = (
    "if we guaranteed each researcher 24 H100 how would that look vs deepmind?",
    "what can one person train on 32 H100 in a month",
)
EACH = "100 H100 per researcher, vs Google DeepMind"


@pytest.mark.parametrize("before", [(), ("how do we look vs deepmind?",), BEFORE])
@pytest.mark.parametrize(
    "text",
    [
        "she says DeepMind gives her 100 each, is that plausible",
        "DeepMind offers her 100 each, plausible?",
        "is 100 each at deepmind plausible",
        "could deepmind really give her 100 each",
        "deepmind says every researcher gets 100, believable?",
        "her offer from deepmind is 100 each, is that legit",
        "does deepmind really have 100 per researcher?",
        "apparently deepmind gives researchers 100 each - true?",
    ],
)
def test_a_claim_of_each_is_of_the_lab(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    first, beside = last(talking, *before, text)
    assert first == EACH
    assert "given by Google DeepMind" in beside


@pytest.mark.parametrize(
    "text",
    [
        "she was told she'd get 100 H100 each at DeepMind. does that sound right?",
        "is 100 H100 per head at DeepMind normal",
        "candidate claims DeepMind gives everyone 100 H100, can that be right",
    ],
)
def test_chips_that_are_named_are_the_labs_after_a_run(talking: Conversing, text: str) -> None:
    assert last(talking, *BEFORE, text)[0] == EACH


def test_what_is_claimed_is_told_first(talking: Conversing) -> None:
    text = "she says DeepMind gives her 100 each, is that plausible"
    answer = talking.services.ask(text, Asker.operator(), DAY)
    told = "100 H100e each is below Google DeepMind's average: about 264 (129–550)"
    assert answer.headline.text == told
    assert "chips taken as H100" in answer.understood
    pay = talking.services.ask("is 500k normal for OpenAI", Asker.operator(), DAY)
    assert pay.question.called is None


def test_a_claim_is_not_told_as_our_offer(talking: Conversing) -> None:
    text = "she says DeepMind gives her 100 each, is that plausible"
    told = talking.services.ask(text, Asker.operator(), DAY)
    assert told.table
    assert told.table.rows[0][0].text == "As claimed (compute-dense)"
    assert not told.advice.say
    assert not any("your" in line.text.casefold() for line in (*told.verdict, *told.caveats))


def test_a_claim_of_a_silent_lab_can_not_be_checked(talking: Conversing) -> None:
    told = last_answer(talking, "SSI gives her 100 each, is that plausible").headline.text
    assert told == (
        "100 H100e each: Safe Superintelligence's average is not public, so it can't be checked"
    )


def test_what_to_say_is_of_the_claim_beside_ours(talking: Conversing) -> None:
    claim = "she says DeepMind gives her 100 each, is that plausible"
    answer = last_answer(talking, *BEFORE, claim, "so what do I tell her")
    assert answer.question.other_lab == "google-deepmind"
    assert answer.advice.say


def test_a_plain_claim_after_a_run_is_beside_ours(talking: Conversing) -> None:
    answer = last_answer(talking, BEFORE[1], "she says DeepMind gives her 100 each")
    assert answer.question.other_lab == "google-deepmind"
    assert answer.question.offer is None
