"""What is asked on about lists of labs: which of them is meant, and orders that are not kept."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import asks, last, last_answer, last_question

SAVED = "save our offer: 2048 H100 for 40 researchers"
IN_ALL = "who are the top 5 labs by compute?"
EACH = "rank all labs per researcher"
OURS = "where would we be on the first list"


@pytest.mark.parametrize("text", [OURS, "where are we in the first ranking?"])
def test_the_first_list_is_meant(talking: Conversing, text: str) -> None:
    found = last_question(talking, SAVED, IN_ALL, EACH, text)
    assert (found.kind, found.uses_saved, found.scope) == (Kind.LEAGUE, True, "total")


@pytest.mark.parametrize("text", ["now with 8192 instead", "and if it was 8192 instead"])
def test_another_number_on_the_list(talking: Conversing, text: str) -> None:
    found = last_question(talking, SAVED, IN_ALL, OURS, text)
    assert found.kind is Kind.LEAGUE
    assert found.offer
    assert [each.count.value for each in found.offer.chips] == [8192]


@pytest.mark.parametrize("text", ["and by researchers", "by headcount?", "now by number of staff"])
def test_by_staff_is_asked_back(talking: Conversing, text: str) -> None:
    found = last_answer(talking, IN_ALL, text)
    labels = [choice.label for choice in found.choices]
    assert labels == ["Compute per researcher", "With the staff of each"]
    assert last_answer(talking, IN_ALL, text, "2").headline.text.endswith("headcount on record")


@pytest.mark.parametrize("text", ["what's the source for number 1?", "source for the top one"])
def test_no_lab_is_number_one(talking: Conversing, text: str) -> None:
    found = last_answer(talking, IN_ALL, text)
    assert found.choices[0].text == "source for OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "which labs have more than 100k GPUs?",
        "which labs have over 100,000 GPUs",
        "labs with at least 100k h100e",
    ],
)
def test_who_has_more_than_a_number(talking: Conversing, text: str) -> None:
    assert last_question(talking, text).more_than == 100_000
    assert "not on record" in last_answer(talking, text, "only the American ones").headline.text


@pytest.mark.parametrize("whom", ["the big labs", "the biggest labs", "the major labs"])
def test_the_big_labs_are_those_with_a_figure(talking: Conversing, whom: str) -> None:
    text = f"hey, we have 500 H200s for 12 researchers. how do we compare with {whom}?"
    assert asks(talking, text) == "500 H200, 12 researchers, vs everyone"
    assert last(talking, text, "only openai and meta pls") == [
        "500 H200, 12 researchers, vs OpenAI and Meta Superintelligence Labs"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "how old is the number for number one",
        "and how recent is the top one's",
        "is the top number recent?",
        "the first one, how old is that",
        "date of the top figure?",
        "as of when is the first figure",
    ],
)
@pytest.mark.parametrize(
    ("between", "lab"),
    [
        (("rank the labs by what each researcher gets and show where we land",), "Anthropic"),
        ((IN_ALL,), "OpenAI"),
    ],
)
def test_the_age_of_the_first_is_of_the_list_that_was_shown(
    talking: Conversing, between: tuple[str, ...], lab: str, text: str
) -> None:
    told = last_answer(talking, SAVED, *between, "how come SSI isn't on there?", text)
    assert f"days old: {lab}, H100e in use" in told.headline.text


def test_the_export_after_that_age_is_of_the_same_list(talking: Conversing) -> None:
    told = last_answer(
        talking, SAVED, "where do we rank among all labs", "how old is the first one", "as csv"
    )
    assert "rank.h100e_per_researcher" in {figure.key for figure in told.figures}


@pytest.mark.parametrize(
    "text",
    ["how sure are you about the top one", "how reliable is the first one",
     "how solid is the number at the top", "are you sure about number one",
     "can we trust the top number", "how accurate is the top lab's number"],
)  # fmt: skip
def test_the_figure_that_leads_is_told_to_be_as_sure_as_it_is(
    talking: Conversing, text: str
) -> None:
    found = last_answer(talking, EACH, "where are we on that list", text)
    assert found.headline.text.startswith("Anthropic's 545 H100e per researcher is sure only to")
    assert "within 312–1,050" in found.headline.text


@pytest.mark.parametrize("text", ["just the top 3", "only the top three please", "the top 3 then"])
def test_a_list_is_cut_after_a_lab_that_it_lacks(talking: Conversing, text: str) -> None:
    before = ("who has the most compute per head", "why isn't apple on there")
    told = last_answer(talking, *before, text)
    assert told.headline.text.startswith("Highest middle value first, per researcher: Anthropic")
    assert asks(talking, "how big is openai", text) == "rank all labs"
