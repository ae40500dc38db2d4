"""What labs pay, asked about before and after their roles: never answered by their compute."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

BOTH = ("pay ranges at openai", "and anthropic")
OF_BOTH = "pay ranges for open roles at OpenAI and Anthropic"


@pytest.mark.parametrize(
    "text",
    [
        "who pays more",
        "which one is higher",
        "which of the two is higher?",
        "and who pays better",
        "which of them pays the most",
        "what is more generous",
    ],
)
def test_who_pays_more_is_of_the_labs_spoken_of(talking: Conversing, text: str) -> None:
    assert asks(talking, *BOTH, text) == OF_BOTH


@pytest.mark.parametrize("text", ["who pays the most", "which lab pays best"])
def test_who_pays_most_is_asked_of_all(talking: Conversing, text: str) -> None:
    assert asks(talking, *BOTH, text) == "pay ranges for open roles"


def test_after_their_roles_it_is_their_pay(talking: Conversing) -> None:
    roles = ("open roles at openai", "and anthropic")
    assert asks(talking, *roles, "who pays more") == OF_BOTH
    assert asks(talking, *roles, "which has more") == "open roles at OpenAI and Anthropic"
    assert asks(talking, *roles, "which has more GPUs") == "compare OpenAI and Anthropic"


@pytest.mark.parametrize(
    "text",
    ["does that include stock", "is that base or total comp", "bonus included?", "with RSUs?"],
)
def test_what_is_posted_is_base_pay(talking: Conversing, text: str) -> None:
    told = last_answer(talking, *BOTH, text)
    assert is_of_anthropic(told)
    assert "no stock, no bonus" in told.understood


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("we pay 280k base, where does that put us", "“280k” is set against no range"),
        ("we offer 300k, is that competitive", "“300k” is set against no range"),
        ("how do we compare, we pay 250k base", "“250k” is set against no range"),
        ("is that more than we pay", "what you pay is not kept"),
    ],
)
def test_ours_is_set_against_no_range(talking: Conversing, text: str, said: str) -> None:
    told = last_answer(talking, *BOTH, text)
    assert is_of_anthropic(told)
    assert said in told.understood


@pytest.mark.parametrize("text", ["whats that in euros", "in pounds?"])
def test_pay_stays_in_the_money_it_is_posted_in(talking: Conversing, text: str) -> None:
    told = last_answer(talking, *BOTH, text)
    assert is_of_anthropic(told)
    assert "no rates are kept" in told.understood


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("who pays more, OpenAI or Anthropic?", OF_BOTH),
        ("who has the higher salaries, openai or anthropic?", OF_BOTH),
        ("does OpenAI pay better than Anthropic?", OF_BOTH),
        ("who earns more, people at OpenAI or at Anthropic", OF_BOTH),
        ("who pays the most", "pay ranges for open roles"),
        ("do we pay more than OpenAI", "pay ranges for open roles at OpenAI"),
        ("how does our salary compare with OpenAI's?", "pay ranges for open roles at OpenAI"),
        ("who pays more for compute, openai or anthropic", "compare OpenAI and Anthropic"),
        ("what would we pay for an H100", "price of H100"),
    ],
)
def test_pay_is_asked_at_first(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, text) == asked


def is_of_anthropic(told: Answer) -> bool:
    """Whether it is the pay at the lab that was asked about last."""
    return told.question.topic == "pay" and told.question.labs == ("anthropic",)


@pytest.mark.parametrize(
    "before",
    [
        ("us vs openai", "is anthropic closer"),
        ("how big is openai", "and anthropic"),
        ("openai vs anthropic",),
    ],
)
def test_who_pays_more_of_those_compared(talking: Conversing, before: tuple[str, ...]) -> None:
    assert asks(talking, *before, "which of those pays more") == OF_BOTH


@pytest.mark.parametrize("text", ["who's the highest payer then", "which one is the best paying"])
def test_the_highest_payer_is_no_lab_by_its_compute(talking: Conversing, text: str) -> None:
    assert asks(talking, *BOTH, text) == "pay ranges for open roles"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("highest one?", "highest"),
        ("what's the max", "highest"),
        ("which role pays most", "highest"),
        ("best paid one", "highest"),
        ("top of the range", "highest"),
        ("lowest?", "lowest"),
        ("whats the least they pay", "lowest"),
    ],
)
def test_the_highest_pay_is_that_of_a_range_or_none(
    talking: Conversing, text: str, end: str
) -> None:
    told = last_answer(talking, "pay ranges at openai", text).headline.text
    assert f"No {end} pay can be told" in told


def test_the_highest_of_roles_is_no_pay(talking: Conversing) -> None:
    told = last_answer(talking, "open roles at openai", "highest one?").headline.text
    assert "pay" not in told


@pytest.mark.parametrize(
    "text",
    [
        "is that more than at anthropic",
        "is it higher than anthropic",
        "do they pay more than Anthropic",
    ],
)
def test_more_than_at_another_lab_is_of_both(talking: Conversing, text: str) -> None:
    assert asks(talking, BOTH[0], text) == OF_BOTH


@pytest.mark.parametrize(
    "text", ["by how much more than anthropic", "how much is that more than Anthropic"]
)
def test_by_how_much_more_is_of_no_compute(talking: Conversing, text: str) -> None:
    assert asks(talking, BOTH[0], text) == OF_BOTH


@pytest.mark.parametrize(
    "text",
    [
        "what would they pay in London",
        "what do they pay in London",
        "and how much do they pay in London",
        "what does it pay in London",
        "how about the salaries in London",
        "what about comp in London",
        "what do they pay for that in London",
    ],
)
def test_pay_somewhere_else_is_of_that_place(talking: Conversing, text: str) -> None:
    first = ("salary range for a research engineer at OpenAI?", "San Francisco only")
    asked = asks(talking, *first, text)
    assert asked == "pay ranges for research engineering roles at OpenAI in London"


def test_pay_in_a_place_is_of_no_month_before(talking: Conversing) -> None:
    first = ("research roles at anthropic", "and last month?")
    asked = asks(talking, *first, "what do they pay in New York")
    assert asked == "pay ranges for frontier research roles at Anthropic in New York"


@pytest.mark.parametrize(
    "text",
    [
        "who's the top payer for research scientists",
        "who are the top payers for researchers",
        "who are the top paying labs for scientists",
        "who is the best paying lab for researchers",
        "best payer for researchers",
        "which lab is the highest payer for research scientists",
    ],
)
def test_who_pays_best_ranks_no_people(talking: Conversing, text: str) -> None:
    for lines in ((text,), ("salary range for a research engineer at OpenAI?", text)):
        assert last_answer(talking, *lines).question.topic == "pay"
        assert last_answer(talking, *lines).question.family == "frontier_research"


@pytest.mark.parametrize(
    "text",
    [
        "who's the best payer for that",
        "who are the top payers",
        "which labs are the highest payers for those roles",
        "who is the worst payer",
        "and who's the lowest paying one for this",
        "which one is the top payer overall",
    ],
)
def test_the_best_payer_is_of_the_roles_spoken_of(talking: Conversing, text: str) -> None:
    first = "salary range for a research engineer at OpenAI?"
    assert asks(talking, first, text) == "pay ranges for research engineering roles"


@pytest.mark.parametrize(
    "text",
    [
        "who's the best candidate",
        "top researcher at the top payer",
        "who is the top paying of the candidates",
    ],
)
def test_people_are_still_not_ranked(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).kind.value == "refusal"


@pytest.mark.parametrize(
    "text",
    ["what do they pay", "what are they paying", "and how well do they pay people there",
     "how much do they pay then?", "what would they pay someone", "ok what do they pay on average"],
)  # fmt: skip
@pytest.mark.parametrize("before", [("us vs meta",), ("us vs meta", "price of H100")])
def test_what_they_pay_is_no_rent_of_ours(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    assert asks(talking, *before, text) == (
        "pay ranges for open roles at Meta Superintelligence Labs"
    )


def test_what_we_would_pay_is_our_rent(talking: Conversing) -> None:
    assert asks(talking, "us vs meta", "what would we pay").startswith("cost of 2048 H100")


@pytest.mark.parametrize(
    "text",
    ["what about salaries there", "and what about salaries over there", "so how about pay there"],
)
def test_pay_is_of_now_whatever_time_was_asked_of_before(talking: Conversing, text: str) -> None:
    before = ("how many roles did DeepMind close in the last month", text)
    assert asks(talking, *before) == "pay ranges for open roles at Google DeepMind"
