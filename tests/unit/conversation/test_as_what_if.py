"""Our offer as it would be, in words that a what-if is not mostly asked in."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last

VS = "vs Google DeepMind"


def _asked(talking: Conversing, text: str) -> list[str]:
    """What a text asks by itself, and as a message; the same by both."""
    answer = talking.services.ask(text, Asker.operator(), DAY)
    [heard] = last(talking, text)
    again = talking.services.ask(heard, Asker.operator(), DAY)
    assert answer.question == again.question
    return [heard]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("would 10% more gpus change anything vs deepmind", f"2253 H100, {{}}, {VS}"),
        ("how much would 10% more gpus help vs deepmind", f"2253 H100, {{}}, {VS}"),
        ("will 512 more H100 make a difference vs DeepMind", f"2560 H100, {{}}, {VS}"),
        ("does twice the chips move the needle vs DeepMind", f"4096 H100, {{}}, {VS}"),
        ("would another 512 B200 help us vs DeepMind", f"2048 H100 + 512 B200, {{}}, {VS}"),
        (
            "What if we pay for GB200 NVL72 racks, say 8 of them, on top of what we have?",
            "2048 H100 + 576 GB200, {}",
        ),
        ("what if we spring for 512 B200", "2048 H100 + 512 B200, {}"),
        ("say we pay for two extra DGX H100 boxes", "2064 H100, {}"),
        ("we add DGX H100 nodes, 4 of them", "2080 H100, {}"),
        (
            "what if the second cluster of 2,048 H100 only comes online in Q3 2027",
            "2048 H100 operational + 2048 H100 announced from Q3 2027, {}",
        ),
        (
            "the next 512 B200 only arrive in Q3 2027",
            "2048 H100 operational + 512 B200 announced from Q3 2027, {}",
        ),
        (
            "our second cluster of 512 B200 goes live in Q3 2027, how do we look vs DeepMind then",
            f"2048 H100 operational + 512 B200 announced from Q3 2027, {{}}, {VS}",
        ),
        (
            "a second cluster of 512 B200 is coming in Q3 2027",
            "2048 H100 operational + 512 B200 announced from Q3 2027, {}",
        ),
        ("if our cluster were a half smaller", "1024 H100, {}"),
    ],
)
def test_chips_are_those_of_our_saved_offer(talking: Conversing, text: str, asked: str) -> None:
    assert _asked(talking, text) == [f"our saved offer with {asked.format('40 researchers')}"]


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("do 10% fewer people change anything vs deepmind", 36),
        ("what if we had 10% fewer people, vs deepmind", 36),
        ("what if our team was 20% smaller, vs deepmind", 32),
    ],
)
def test_so_are_the_people(talking: Conversing, text: str, heads: int) -> None:
    assert _asked(talking, text) == [f"our compute {heads} researchers, {VS}"]


def test_it_is_asked_of_the_offer_spoken_of_too(talking: Conversing) -> None:
    lines = ("us vs DeepMind", "would 512 more H100 make a difference")
    assert last(talking, *lines) == [f"our saved offer with 2560 H100, 40 researchers, {VS}"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if we pay $2.50 an hour for H100", "price of H100"),
        ("what would we pay for 512 B200", "cost of 512 B200"),
        ("which labs are smaller than us", "where do we rank among all labs"),
    ],
)
def test_what_is_paid_is_still_a_price(talking: Conversing, text: str, asked: str) -> None:
    assert last(talking, text)[0].startswith(asked)


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("how do we look vs deepmind if we get 512 more h100", "2560 H100"),
        ("us vs deepmind with 512 more H100", "2560 H100"),
        ("how would we compare to deepmind if we added 512 b200", "2048 H100 + 512 B200"),
        ("how would we stack up against deepmind if we bought another 512 b200",
         "2048 H100 + 512 B200"),
        ("our offer vs deepmind with 512 extra h100", "2560 H100"),
    ],
)  # fmt: skip
def test_more_chips_named_after_the_lab_are_added(
    talking: Conversing, text: str, chips: str
) -> None:
    [heard] = _asked(talking, text)
    assert chips in heard
    assert heard.endswith(VS)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if we pay $2 an hour", "our compute, at $2/h"),
        ("if we only paid 2 dollars per gpu hour", "our compute, at $2/h"),
        ("and what if we got them for $2/hr", "our compute, at $2/h"),
        ("what would it cost to double it", "our saved offer with 4096 H100, 40 researchers"),
        (
            "how much would it take to double our cluster",
            "our saved offer with 4096 H100, 40 researchers",
        ),
    ],
)
def test_another_price_and_what_more_would_cost_are_of_ours(
    talking: Conversing, text: str, asked: str
) -> None:
    assert _asked(talking, text) == [asked]


def test_so_they_are_of_ours_as_it_was_changed(talking: Conversing) -> None:
    more, grown = "what if we add 1000 H100", "our saved offer with 3048 H100, 40 researchers"
    assert last(talking, more, "what if we pay $2 an hour") == [f"{grown}, at $2/h"]
    double = "what would it cost to double that"
    assert last(talking, more, double) == ["our saved offer with 6096 H100, 40 researchers"]


@pytest.mark.parametrize(
    "text",
    [
        "would 200 extra GB200 change the verdict",
        "would another 200 GB200 flip it",
        "could 200 more GB200 shift the picture",
        "would adding 200 GB200 close the gap",
        "would 200 more GB200 narrow our gap",
    ],
)
def test_what_a_change_does_to_the_verdict_is_that_change(talking: Conversing, text: str) -> None:
    asked = "our saved offer with 2048 H100 + 200 GB200, 40 researchers, vs OpenAI"
    assert last(talking, "us vs openai", text) == [asked]


def test_what_hires_do_to_the_verdict_is_told_against_the_lab(talking: Conversing) -> None:
    text = "could 40 more people change the verdict"
    assert last(talking, "us vs openai", text) == ["what if we hire 40 more, vs OpenAI"]
