"""What a chip comes to after what is counted in H100e, a lab's average in chips, other money."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.exchange import Reply
from bot.services import Asker
from storage.records import Conversation
from tests.unit.conversation.corpus import DAY, asks, last

ALIKE = "difference between H100 and H200"


def _reply(talking: Conversing, *texts: str) -> Reply:
    """What the last of these messages comes to."""
    said: Conversation | None = None
    for text in texts:
        exchange = talking.hear(text, Asker.operator(), said, DAY)
        said = exchange.said
    return exchange.replies[0]


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        (
            "price of MI300X",
            "if we had 4000 of those and 40 people?",
            "4000 MI300X, 40 researchers",
        ),
        (ALIKE, "how many H100 equivalents is 1000 of those", "1000 H200 vs 1000 H100"),
        ("how many H100e is an MI300X", "and 500 of them", "500 MI300X vs 500 H100"),
        (
            "how many H100e is an MI300X",
            "if we had 4000 of those and 40 people?",
            "4000 MI300X, 40 researchers",
        ),
        ("compare a B200 with H100", "2000 of those for 30 people", "2000 B200, 30 researchers"),
    ],
)
def test_those_are_the_chip_that_is_weighed(
    talking: Conversing, before: str, text: str, asks: str
) -> None:
    assert last(talking, before, text) == [asks]


@pytest.mark.parametrize("text", ["in H200s?", "and in H200", "what is that in H200s"])
def test_the_average_of_a_lab_is_told_in_chips(talking: Conversing, text: str) -> None:
    asked = "how many gpus does a researcher at anthropic get?"
    expected = "how many H200 do we need to match Anthropic, 1 researcher"
    assert last(talking, asked, text) == [expected]


@pytest.mark.parametrize(
    ("before", "asks"),
    [
        ("price of H100", "price of H100"),
        ("us vs openai", "us vs OpenAI"),
        ("256 H100 for 3 months cost", "cost of 256 H100, for 90 days"),
    ],
)
@pytest.mark.parametrize(
    "text", ["in euros?", "and in GBP", "can you give me that in pounds?", "what is it in CHF"]
)
def test_other_money_is_told_to_be_left_out(
    talking: Conversing, before: str, asks: str, text: str
) -> None:
    reply = _reply(talking, before, text)
    assert "keep no exchange rates" in reply.answer.understood
    assert reply.text == asks


@pytest.mark.parametrize("text", ["in pounds?", "what's that in euros", "can you do gbp"])
def test_that_other_money_is_not_told_comes_first(talking: Conversing, text: str) -> None:
    reply = _reply(talking, "2048 H100 for 40 researchers vs openai", text)
    assert reply.answer.headline.text == "I count in US dollars only, so here it is in those"


@pytest.mark.parametrize(
    "text", ["and what we have now?", "what about what we have", "what we've got"]
)
def test_what_we_have_takes_the_place_of_other_chips(talking: Conversing, text: str) -> None:
    before = "4000 MI300X for 40 people vs Google"
    assert last(talking, before, text) == ["us vs Google DeepMind"]


@pytest.mark.parametrize(
    "text",
    [
        "what would it take to catch up with them?",
        "how many would we need to match them",
        "what do we need to beat them",
        "what would it cost to draw level with them",
        "what do we need to equal theirs",
    ],
)
def test_after_the_list_it_is_asked_with_which_of_the_labs(talking: Conversing, text: str) -> None:
    reply = _reply(talking, "who's ahead of us", text)
    assert "To equal which of them?" in reply.answer.headline.text
    assert last(talking, "who's ahead of us", text, "Anthropic") == [
        "what do we need to match Anthropic"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "in h100s thats how many",
        "how many H100 is that",
        "convert that to H100",
        "what's that in H100e",
        "so how many h100 equivalents is that",
    ],
)
def test_an_offer_against_a_lab_is_told_in_its_unit_as_a_whole(
    talking: Conversing, text: str
) -> None:
    assert asks(talking, "1024 B200 for 25 people vs deepmind", text) == "1024 B200 vs 1024 H100"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("why B200 so much more than H200?", "1 B200 vs 1 H200"),
        ("why is B200 so much more expensive than H200", "price per FLOP of B200 and H200"),
        ("is there a cheaper chip for the same thing?", "price per FLOP"),
        ("any cheaper gpu we could use?", "price per FLOP"),
    ],
)
def test_another_chip_is_asked_about_whatever_was_told_before(
    talking: Conversing, text: str, asked: str
) -> None:
    assert asks(talking, "us vs Anthropic", text) == asked
    of_price = asked.replace("1 B200 vs 1 H200", "price per FLOP of B200 and H200")
    assert asks(talking, "cost of 2048 H100", text) == of_price


@pytest.mark.parametrize(
    "text", ["and our own offer vs that?", "ours against that", "how's our offer beside it"]
)
def test_ours_beside_an_offer_told_in_another_chip_is_held_against_it(
    talking: Conversing, text: str
) -> None:
    told = ("1024 B200 for 25 people vs deepmind", "how many H100 is that", text)
    assert asks(talking, *told) == "our compute vs 1024 B200, 25 researchers"


def test_what_to_say_after_another_chip_is_of_the_offer(talking: Conversing) -> None:
    told = ("512 H200 for 8 people vs Meta", "why B200 so much more than H200?")
    assert asks(talking, *told, "what should i say then, in 3 lines").endswith(
        "vs Meta Superintelligence Labs"
    )


@pytest.mark.parametrize(
    ("text", "chip"),
    [
        ("how many H100s is that the same as?", "H100"),
        ("thats equal to how many H100", "H100"),
        ("is that the same as how many A100s", "A100"),
        ("how many GB200 would that be equivalent to", "GB200"),
        ("how many H200 is it like", "H200"),
    ],
)
def test_what_it_equals_is_told_in_place_of_the_last_answer(
    conversing: Conversing, text: str, chip: str
) -> None:
    first = "256 B200 for a team of 6 vs Anthropic"
    assert last(conversing, first, text) == [f"256 B200 vs 256 {chip}"]


@pytest.mark.parametrize(
    ("text", "chip"),
    [
        ("in H100s how much is that", "H100"),
        ("in A100s, what's that?", "A100"),
        ("how much is that in H200s", "H200"),
        ("and how much would that be in A100", "A100"),
    ],
)
def test_an_offer_is_counted_in_another_chip(talking: Conversing, text: str, chip: str) -> None:
    assert last(talking, "320 B200 and a team of 18 vs Meta", text) == [f"320 B200 vs 320 {chip}"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("how much does that cost in H200s", "price of H200"),
        ("in london how much is that", "cost of 320 B200"),
        ("how much is an H200", "price of H200"),
    ],
)
def test_a_price_is_no_count(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, "320 B200 and a team of 18 vs Meta", text) == [asks]
