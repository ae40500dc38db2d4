"""What was told set beside ours, whatever it is: a site, a budget, a lab, a programme, a deal."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, reply

SET_BESIDE = (
    "how does that compare to ours",
    "is that more than us?",
    "ok thats more than us i guess?",
    "how much is that compared to what we have",
    "and compared to our cluster?",
    "is that a lot compared with what we offer now",
    "how does that compare to what she would have here",
    "versus us?",
    "how do we stack up against that",
    "so we're smaller?",
)


@pytest.mark.parametrize("text", SET_BESIDE)
@pytest.mark.parametrize(
    ("before", "asked"),
    [
        ("how big is Colossus 2", "data centre Colossus 2 vs our offer"),
        ("biggest data centers", "data centre Colossus 2 vs our offer"),
        ("how big is anthropic", "us vs Anthropic"),
        ("OpenAI vs Anthropic", "us vs OpenAI and Anthropic"),
        (
            "How many B200s could we get for 20 million dollars a year?",
            "our compute vs $20000000 a year, on B200",
        ),
        ("512 B200 for 16 researchers", "our compute vs 512 B200, 16 researchers"),
        ("rank all labs, per researcher", "where do we rank among all labs, per researcher"),
    ],
)
def test_ours_is_set_beside_what_was_told(
    talking: Conversing, text: str, before: str, asked: str
) -> None:
    assert asks(talking, before, text) == asked


@pytest.mark.parametrize("text", SET_BESIDE)
def test_what_was_priced_is_set_beside_our_chips_or_what_they_cost(
    talking: Conversing, text: str
) -> None:
    asked = asks(talking, "price of 512 B200 for a year", text)
    assert asked in ("they want 512 B200", "cost of 512 B200 + 2048 H100")


def test_a_site_is_told_as_so_many_times_ours(talking: Conversing) -> None:
    told = last_answer(
        talking, "how big is Colossus 2", "how many h100s is that compared to our cluster"
    )
    assert told.headline.text == "Colossus 2: about 1.11 million H100e running, 540× yours"
    assert told.verdict[0].text == "Yours: 2,048 H100e in all."


def test_a_budget_of_years_is_turned_into_chips_first(talking: Conversing) -> None:
    lines = ("How many H100 for $20M a year?", "with a 3 year commitment")
    told = last_answer(talking, *lines, "is that a lot compared with what we offer now")
    assert told.headline.text == "2,048 H100 are 117 % of 1,756 H100"
    assert told.verdict[0].text.startswith("The budget rents about 1,756 H100, at $1.30 an hour")


def test_the_budget_may_be_another(talking: Conversing) -> None:
    lines = ["our offer vs $20M a year"]
    for text, asked in (
        ("and on B200?", "our compute vs $20000000 a year, on B200"),
        ("and with 30 million?", "our compute vs $30000000 a year, on B200"),
        (
            "on a three year contract",
            "our compute vs $30000000 a year, on B200, at three-year contract",
        ),
    ):
        lines.append(text)
        assert asks(talking, *lines) == asked


def test_times_count_whole_clusters(talking: Conversing) -> None:
    assert asks(talking, "how big is anthropic", "how many times our cluster is that") == (
        "us vs Anthropic, in total"
    )


@pytest.mark.parametrize(
    "text",
    [
        "how many of those would match our offer",
        "how many would equal our cluster",
        "how many GB300 would equal our offer",
    ],
)
def test_so_many_chips_are_as_much_as_ours(talking: Conversing, text: str) -> None:
    for lines in (("H100 vs B200", "and GB300?"), ("price of GB300",)):
        told = last_answer(talking, *lines, text)
        assert told.headline.text == "2,048 H100 are worth 811 GB300"


def test_it_is_asked_at_first(talking: Conversing) -> None:
    told = last_answer(talking, "how many GB300 would equal our offer")
    assert told.headline.text == "2,048 H100 are worth 811 GB300"


@pytest.mark.parametrize("text", SET_BESIDE)
def test_a_deal_is_not_set_beside_chips(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "compute contracts of anthropic", text)
    assert told.headline.text.startswith("What is signed is told in power or in dollars")
    assert "us vs Anthropic" in [way.text for way in told.next]


def test_nor_is_one_of_several_deals(talking: Conversing) -> None:
    lines = ("compute contracts of anthropic", "how does the Google one compare to what we offer")
    assert "not set against our offer" in last_answer(talking, *lines).headline.text


@pytest.mark.parametrize("text", SET_BESIDE)
def test_ours_is_told_beside_a_programme(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "what does NAIRR give", text)
    assert told.headline.text.startswith("US NAIRR pilot: for US researchers and educators;")
    assert told.verdict[0].text.startswith("Yours: 51 H100e for each researcher on average")
    assert "no ratio to it is given" in told.verdict[1].text


def test_another_programme_is_told_without_ours(talking: Conversing) -> None:
    lines = ("public compute programmes in the US", "is that more than us?")
    assert asks(talking, *lines).endswith("vs our offer")
    assert asks(talking, *lines, "and in Europe?") == "public compute programmes in Europe"


def test_the_budget_is_shared_by_head(talking: Conversing) -> None:
    lines = ("our offer vs $20M a year", "how much per researcher then")
    assert asks(talking, *lines).startswith("$20000000 a year, 40 researchers") or asks(
        talking, *lines
    ).startswith("40 researchers, $20000000 a year")


def test_after_a_headcount_our_own_heads_are_named(talking: Conversing) -> None:
    before = "how many people work at anthropic"
    told = last_answer(talking, before, "is that more than us?")
    assert is_of_staff(told)
    assert "only the 40 researchers of the saved offer are known" in told.understood
    assert asks(talking, before, "and compared to our cluster?") == "us vs Anthropic"


@pytest.mark.parametrize("before", ["open roles at openai", "spending of OpenAI on compute"])
def test_where_we_have_nothing_like_it_that_is_said(talking: Conversing, before: str) -> None:
    told = last_answer(talking, before, "how does that compare to ours")
    assert "nothing to set beside what was told last" in told.headline.text
    assert [way.text for way in told.next] == ["us vs OpenAI"]


def test_a_price_of_one_chip_is_no_amount(talking: Conversing) -> None:
    told = reply(talking, "price of GB300", "is that more than ours").answer
    assert [way.text for way in told.next] == ["how many GB300 would equal our offer"]


@pytest.mark.parametrize(
    ("before", "text", "asked"),
    [
        ("how big is anthropic", "and openai?", "how big is OpenAI"),
        ("how big is anthropic", "what about Meta compared to us", "us vs Meta"),
        ("how big is Colossus 2", "what if we had 4096 H100", "our saved offer with 4096 H100"),
    ],
)
def test_what_names_somebody_is_of_them(
    talking: Conversing, before: str, text: str, asked: str
) -> None:
    assert asks(talking, before, text).startswith(asked)


def is_of_staff(told: Answer) -> bool:
    """Whether it is the headcount once more."""
    return told.question.topic == "staff"


@pytest.mark.parametrize(
    "text",
    ["how do we look next to them", "how do we stack up against them", "how do we compare to them",
     "how would we fare against them?", "where do we stand against them", "how do we look vs them"],
)  # fmt: skip
def test_after_a_headcount_ours_is_held_against_the_lab_itself(
    talking: Conversing, text: str
) -> None:
    assert asks(talking, "how many people work at anthropic", text) == "us vs Anthropic"
