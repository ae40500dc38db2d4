"""What is asked on in loose words, by what was asked before."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

RUN = "could we retrain deepseek v3 inside six weeks"
VS_ANTHROPIC = "2048 H100, 40 researchers, vs Anthropic"


@pytest.mark.parametrize(
    "text",
    [
        "and locked in for a yr",
        "on a yearly lock-in",
        "if we commit for a year",
        "what about tied in for 12 months",
        "with a one year commit",
        "say we sign up for 12 months",
    ],
)
def test_a_price_is_that_of_a_contract(conversing: Conversing, text: str) -> None:
    assert asks(conversing, "price of H200", text) == "price of H200, one-year contract"


@pytest.mark.parametrize("text", ["locked in for 36 months", "on a three year commit", "3y deal"])
def test_it_is_that_of_the_longer_contract(conversing: Conversing, text: str) -> None:
    assert asks(conversing, "price of H200", text) == "price of H200, three-year contract"


@pytest.mark.parametrize("text", ["and locked in for 3 months", "on a one month deal"])
def test_months_are_no_years_of_a_contract(conversing: Conversing, text: str) -> None:
    assert "year" not in asks(conversing, "price of H200", text)


@pytest.mark.parametrize(
    "text",
    [
        "multiply that by 256 cards & 12 months",
        "256 cards, 12 months",
        "times 256 for a year",
        "x 256 over 12 months",
        "and 256 gpus for one year",
        "256 of those for a full year",
    ],
)
def test_so_many_of_the_chip_that_was_priced(conversing: Conversing, text: str) -> None:
    assert asks(conversing, "price of H200", text).startswith("cost of 256 H200")


@pytest.mark.parametrize(
    "text",
    [
        "would b200s do it with fewer",
        "do we need fewer with b200s then",
        "and with b200s instead",
        "could b200 do the job",
        "on b200s how many fewer",
        "b200 instead?",
    ],
)
def test_a_run_takes_so_many_other_chips(talking: Conversing, text: str) -> None:
    for lines in ((RUN, text), (RUN, "how many cards short are we", text)):
        if text.startswith(("do we", "on b200s")) and len(lines) == 2:
            continue
        assert asks(talking, *lines) == "how many B200 to train deepseek-v3 in 42 days"


@pytest.mark.parametrize(
    "text", ["how many more would we need", "how far off are we", "what's the shortfall"]
)
def test_what_a_run_takes_is_told_where_some_are_missing(talking: Conversing, text: str) -> None:
    assert asks(talking, RUN, text) == "how many H100 to train deepseek-v3 in 42 days"


@pytest.mark.parametrize(
    "text",
    [
        "ok forget all that where are we actually at today",
        "scrap that, where are we really",
        "enough of that. how do we look right now",
        "back to reality, where do we stand",
        "park that for now - what do we actually have",
        "never mind that, how are we actually doing",
    ],
)
def test_back_to_what_ours_is(talking: Conversing, text: str) -> None:
    asked = asks(talking, "match anthropic per researcher", text)
    assert asked.replace("our saved offer", VS_ANTHROPIC.split(", vs")[0]).endswith("vs Anthropic")
    again = asks(talking, "what if we had 4096 H100, vs Anthropic", text)
    assert "4096" not in again
    assert again.endswith("vs Anthropic")


@pytest.mark.parametrize(
    "text",
    [
        "so without those at all, whats the honest one liner for her",
        "without those, one line I can say",
        "and not counting the new ones, three bullets please",
        "ok leaving out the 2000, give me one line",
        "ignoring those - what can I say",
        "but without the promised batch, one line for the call",
    ],
)
def test_what_is_to_come_is_left_out_first(talking: Conversing, text: str) -> None:
    asked = asks(talking, "us vs meta with 2000 more H100 in february", text)
    assert "2000" not in asked
    assert "Meta" in asked


@pytest.mark.parametrize(
    "text", ["triple actually", "no, triple it rather", "make it triple instead", "nah triple then"]
)
def test_it_is_tripled_and_not_doubled(talking: Conversing, text: str) -> None:
    assert "6144 H100" in asks(talking, "what if we double our cluster", text)


@pytest.mark.parametrize(
    "text",
    [
        "how does that stack up to openai",
        "how's that compare with openai",
        "and how does it measure up against openai",
        "how do they look next to openai",
        "so how does this hold up vs openai",
        "how does that fare against OpenAI",
    ],
)
def test_the_lab_spoken_of_is_set_beside_another(conversing: Conversing, text: str) -> None:
    assert asks(conversing, "how big is google deepmind", text) == (
        "compare Google DeepMind and OpenAI"
    )


@pytest.mark.parametrize(
    "text",
    [
        "hire freeze so stays 40",
        "hiring freeze, we stay at 40",
        "headcount is frozen so it's still 40",
        "no new hires, team stays 40",
        "there's a hiring freeze so we're at 40",
    ],
)
def test_a_freeze_is_no_forecast(talking: Conversing, text: str) -> None:
    assert "40" in asks(talking, "what if we had 1024 H100, vs cohere", text)


@pytest.mark.parametrize("text", ["any chinese", "which are european", "what about the us ones"])
def test_labs_are_not_sorted_by_country(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, "which labs have over a million h100", text)
    assert "country" in told.headline.text


@pytest.mark.parametrize(
    "text",
    [
        "and per head over 300",
        "per researcher above 300?",
        "who has per head more than 300",
        "and which are per person north of 300",
        "per capita over 300",
    ],
)
def test_labs_above_a_number_by_head(conversing: Conversing, text: str) -> None:
    asked = asks(conversing, "which labs have over a million h100", text)
    assert "300" in asked
    assert "per researcher" in asked
