"""What is asked of somebody after an offer, a lab or a price was asked about; all invented."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last
from tests.unit.conversation.test_ours_for_them import with_offer

__all__ = ["with_offer"]
FIRST = "look up Ilva Marrowdene, purpose: first call"
BETWEEN = ["how do we compare with OpenAI", "price of H200", "how big is Meta"]


def part(name: str) -> list[str]:
    return [f'look up "Ilva Marrowdene", only {name}, purpose: first call']


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("could she get by with 8 GPUs for pretraining stuff", "runs on 8 H100"),
        ("would 2,048 H100s be overkill for her?", "runs on 2048 H100"),
        ("are 64 H100 too few for Ilva Marrowdene", "runs on 64 H100"),
        ("can she make do with 32 H100?", "runs on 32 H100"),
        ("is our cluster enough for what she did?", "runs on our chips"),
        ("for Ilva Marrowdene, whats the one line i can say about our compute", "what to say"),
        ("what's the one thing I can tell her about our GPUs", "what to say"),
        ("what can I ask her then given theres nothing published", "questions to ask"),
        ("and what should I not say to her", "what to leave unasked"),
        ("where did you get her papers from?", "works"),
        ("back to Ilva Marrowdene, where did you get her papers from?", "works"),
    ],
)
def test_somebody_is_still_meant_after_another_question(
    with_offer: Conversing, between: str, line: str, name: str
) -> None:
    assert last(with_offer, FIRST, between, line) == part(name)


@pytest.mark.parametrize("line", ["would that be overkill for her?", "is that enough for her"])
def test_that_is_the_offer_told_last(with_offer: Conversing, line: str) -> None:
    asked = last(with_offer, FIRST, "what if we had 4096 H100", line)
    assert asked == part("runs on 4096 H100")
    asked = last(with_offer, FIRST, "how do we compare with OpenAI", line)
    assert asked == part("runs on our chips")


def test_where_no_run_is_told_the_source_is_that_of_the_works(with_offer: Conversing) -> None:
    before = (FIRST, "how big is Meta", "would 8 H100 be enough for her")
    assert last(with_offer, *before, "where's that from?") == part("works")


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("what should I say", "us vs OpenAI"),
        ("is that enough", "us vs OpenAI"),
        ("source?", "source"),
        ("what if we had 64 H100", "64 H100"),
        ("is 16 H100 enough for the whole team?", "16 H100"),
        ("what can I tell her about us against OpenAI", "us vs OpenAI"),
    ],
)
def test_what_is_of_our_offer_stays_so(with_offer: Conversing, line: str, asked: str) -> None:
    [found] = last(with_offer, FIRST, "how do we compare with OpenAI", line)
    assert found.startswith(asked)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("what would her run cost us", "the cost on our chips"),
        ("how much would it cost to repeat her run", "the cost on our chips"),
        ("how many h100 would her chips be", "the chips"),
        ("which lab is she at right now", "the institution"),
        ("what should I ask her", "questions to ask"),
        ("what can I honestly pitch to her then", "what to say"),
    ],
)
def test_a_lab_or_a_price_between_loses_nobody(
    with_offer: Conversing, line: str, name: str
) -> None:
    for between in BETWEEN:
        assert last(with_offer, FIRST, between, line) == part(name)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("how many TPUs were that in H100 terms", "the chips"),
        ("convert that to H100e please", "the chips"),
        ("what would that run cost us at todays prices", "the cost on our chips"),
        ("price tag of that run?", "the cost on our chips"),
        ("would 512 of our H100s be enough", "runs on 512 H100"),
        ("on 512 H100?", "runs on 512 H100"),
        ("could our cluster repeat the big one", "runs on our chips of works with the largest run"),
        ("with only our guaranteed share?", "runs on our chips"),
    ],
)
def test_chips_and_rents_after_a_brief_are_of_its_runs(
    with_offer: Conversing, line: str, name: str
) -> None:
    assert last(with_offer, FIRST, line) == part(name)


def test_a_model_beside_her_is_the_run_of_her_works(with_offer: Conversing) -> None:
    asked = last(with_offer, FIRST, "what was her llama guard run, compute wise")
    assert asked == part("the largest run of works on the topic of llama guard")


@pytest.mark.parametrize(
    ("before", "line"),
    [
        ("would 64 H100 be enough for her", "what would that run cost"),
        ("what compute did she use", "how much would that cost in total"),
    ],
)
def test_what_somebodys_run_would_cost_is_its_rent(
    with_offer: Conversing, before: str, line: str
) -> None:
    asked = last(with_offer, FIRST, before, line)
    assert asked == part("the cost on our chips")
