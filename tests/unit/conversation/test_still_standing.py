"""Whether what was told still stands, what stood before it, and how old it is."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

META = "how many gpus has meta got"


@pytest.mark.parametrize(
    "text",
    [
        "is that still right",
        "thats old isnt it, has it been updated since",
        "has that been updated since",
        "was it ever corrected",
        "is that the latest",
        "is your figure still good",
        "has that number changed",
        "does that still hold",
        "any updates to that",
    ],
)
@pytest.mark.parametrize(
    ("first", "fact"),
    [
        (META, "F-004"),
        ("price of b200", "F-138"),
        ("mistral headcount", "F-159"),
        ("headcount of OpenAI", "F-150"),
    ],
)
def test_whether_it_stands_is_of_the_figure_that_leads(
    talking: Conversing, first: str, fact: str, text: str
) -> None:
    assert last_answer(talking, first, text).headline.text.startswith(
        f"Nothing on record replaces {fact}, "
    )


@pytest.mark.parametrize(
    "text",
    [
        "what did it say before",
        "what was the figure before",
        "the previous number?",
        "what was it previously",
        "what did your figure say before that",
        "what was the earlier estimate",
    ],
)
def test_what_stood_before_is_its_history(talking: Conversing, text: str) -> None:
    assert asks(talking, META, text) == "growth of the compute of Meta Superintelligence Labs"
    assert asks(talking, "mistral headcount", text) == "headcount history of Mistral AI"
    assert asks(talking, "price of b200", text) == "price trend of B200"


@pytest.mark.parametrize(
    "text",
    [
        "has it moved lately",
        "has that changed at all",
        "did it go up",
        "has it gone up since",
        "have they moved much",
        "has it budged",
    ],
)
def test_whether_it_moved_is_its_history(talking: Conversing, text: str) -> None:
    assert asks(talking, META, text) == "growth of the compute of Meta Superintelligence Labs"
    assert asks(talking, "price of b200", text) == "price trend of B200"


@pytest.mark.parametrize(
    ("first", "text", "told"),
    [
        ("price of b200", "how old is that quote", "94 days old: B200"),
        ("price of b200", "when's that price from", "94 days old: B200"),
        ("price of b200", "how fresh is this btw", "94 days old: B200"),
        ("how much power does colossus 2 use", "how fresh is this btw", "61 days old: Colossus 2"),
        ("how much power does colossus 2 use", "when was that measured", "61 days old: Colossus 2"),
        (META, "how old is your number", "328 days old: Meta"),
        (META, "what date is that figure from", "328 days old: Meta"),
    ],
)
def test_how_old_it_is_comes_first(talking: Conversing, first: str, text: str, told: str) -> None:
    assert last_answer(talking, first, text).headline.text.startswith(told)


@pytest.mark.parametrize(
    "text",
    ["is the openai one still good", "is openai's figure still right", "is the openai one even ok"],
)
def test_of_one_of_a_list_it_is_its_age(talking: Conversing, text: str) -> None:
    assert asks(talking, "rank all labs", text) == "how old is the figure of OpenAI"


@pytest.mark.parametrize(
    "text", ["is that still right", "does that still hold", "is it up to date"]
)
@pytest.mark.parametrize("first", ["2048 H100 40 researchers vs openai", "rank all labs"])
def test_of_many_figures_all_are_told_with_their_ages(
    conversing: Conversing, first: str, text: str
) -> None:
    answer = last_answer(conversing, first, text)
    assert answer.headline.text.endswith(" more below")
    assert [line for line in answer.caveats if line.text.endswith(" days old.")]


def test_the_figures_of_the_lab_come_first_and_conventions_last(conversing: Conversing) -> None:
    answer = last_answer(conversing, "2048 H100 40 researchers vs openai", "source")
    assert answer.table is not None
    assert [row[0].text.split()[0] for row in answer.table.rows[:3]] == [
        "F-001",
        "F-150",
        "E-4b24ac72",
    ]
    assert answer.listed[-1].id.startswith("C-")
