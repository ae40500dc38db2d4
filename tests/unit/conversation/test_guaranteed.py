"""What each is sure of: what is on file, what is supposed, and what an offer has no place for."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last_answer, told

US = Asker.operator()
FIRST = "how do we compare with openai"


def _headline(talking: Conversing, *lines: str) -> str:
    said = None
    for line in lines:
        exchange = talking.hear(line, US, said, DAY)
        said = exchange.said
    return exchange.replies[0].answer.headline.text


@pytest.mark.parametrize(
    "text",
    ["what is our guaranteed share", "how much is guaranteed", "how many chips are guaranteed",
     "and guaranteed?", "guaranteed per person?", "is any of it guaranteed", "any guarantee?",
     "what part of it is promised", "and what is reserved for each"],
)  # fmt: skip
def test_the_guaranteed_share_is_told(talking: Conversing, text: str) -> None:
    assert _headline(talking, FIRST, text) == "No guaranteed share is on file for this offer"
    supposed = _headline(talking, FIRST, "what if everyone is guaranteed 16", text)
    assert supposed == "16 chips are guaranteed to each"


@pytest.mark.parametrize(
    "text",
    [
        "seniors get 128 each, juniors 32",
        "what if seniors get 128 each and juniors 32",
        "leads get 128 H100 each and engineers 32",
        "we give seniors 128 gpus and juniors 32",
    ],
)
def test_two_shares_are_not_taken_for_one(talking: Conversing, text: str) -> None:
    assert _headline(talking, text).startswith("I keep one guaranteed share for everybody")
    assert _headline(talking, FIRST, text).startswith("I keep one guaranteed share")
    chosen = told(talking, FIRST, text, "the second one")
    assert chosen == "our compute 32 guaranteed each, vs OpenAI"


@pytest.mark.parametrize(
    "text",
    ["what about only the part thats guaranteed, say 60%", "what if only 60% is guaranteed",
     "60% guaranteed", "and if we guarantee 60%?", "say 60 percent of it is guaranteed"],
)  # fmt: skip
def test_a_part_that_is_guaranteed_is_of_each_ones_average(talking: Conversing, text: str) -> None:
    ours = "our saved offer with 2048 H100, 40 researchers, 30 guaranteed each, vs {}"
    lines = ("us vs Meta", "price of H100", text)
    assert told(talking, *lines) == ours.format("Meta Superintelligence Labs")
    assert told(talking, *lines, "and against google") == ours.format("Google DeepMind")


def test_a_part_of_chips_that_nobody_shares_is_asked_for(conversing: Conversing) -> None:
    assert told(conversing, "2048 H100 vs OpenAI", "60% of it guaranteed").startswith(
        "A part that is guaranteed is so many chips for each"
    )


_THEIRS = "our compute vs {0} H100 per researcher, {0} guaranteed each, given by OpenAI"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        (
            "candidate says OpenAI promised 500 GPUs each, is that plausible?",
            "500 H100 per researcher, 500 guaranteed each, vs OpenAI",
        ),
        ("OpenAI promised 500 GPUs each", _THEIRS.format(500)),
        ("he says OpenAI guarantees everyone 64 GPUs", _THEIRS.format(64)),
        ("OpenAI guarantees 500 GPUs each, can we match?", "what do we need to match OpenAI"),
        ("we promised 500 GPUs each", "our compute 500 guaranteed each"),
        ("us vs OpenAI, 16 guaranteed each", "our compute 16 guaranteed each, vs OpenAI"),
    ],
)
def test_what_a_lab_is_said_to_promise_is_not_ours(
    talking: Conversing, text: str, asks: str
) -> None:
    assert told(talking, text) == asks


_ONE = "{} taken as one person's, and no share of each: the other 39 keep {}, about {} each"


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("she would get 64 GPUs guaranteed with us", (64, "1,984", 51)),
        ("we could go to 100 for him", (100, "1,948", 50)),
        ("we can give her 100 guaranteed", (100, "1,948", 50)),
        ("he'd have 64 GPUs to himself here", (64, "1,984", 51)),
        ("we would guarantee him 64 H100s", (64, "1,984", 51)),
        ("we'd offer the candidate 128 GPUs", (128, "1,920", 49)),
        ("she gets 64 guaranteed from us", (64, "1,984", 51)),
    ],
)
def test_one_persons_share_is_not_that_of_each(
    talking: Conversing, text: str, note: tuple[object, ...]
) -> None:
    answer = last_answer(talking, FIRST, text)
    offer = answer.question.offer
    assert offer is None or offer.guaranteed_per_researcher is None
    assert answer.question.labs == ("openai",)
    assert answer.understood.endswith(f"{_ONE.format(*note)}.")


@pytest.mark.parametrize(
    "text",
    [
        "Meta offered him 200 GPUs just for himself, what can we offer against it",
        "the candidate says meta gave her 200 gpus to herself, how do we compare",
        "Meta would guarantee him 200 GPUs. us against that?",
    ],
)
def test_what_a_lab_promises_one_person_is_not_ours(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, text)
    offer = answer.question.offer
    assert offer is None or offer.guaranteed_per_researcher is None
    assert "200" in answer.understood
    assert "chips taken as H100, as ours are" in answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "i dont buy the 90% guarantee thing, assume no guarantee",
        "assume no guarantee",
        "say nothing is guaranteed",
        "what if there's no guarantee",
    ],
)
def test_no_guarantee_takes_it_off_and_is_none_of_90_percent(
    talking: Conversing, text: str
) -> None:
    bare = "2048 H100, 40 researchers, vs OpenAI"
    assert told(talking, "2048 H100, 40 people, 40 guaranteed each vs openai", text) == bare
    answer = last_answer(talking, FIRST, text)
    assert "nothing was told to be guaranteed" in answer.understood


def test_a_part_that_is_guaranteed_is_still_one(talking: Conversing) -> None:
    assert "46 guaranteed each" in told(talking, FIRST, "90% of it is guaranteed")
