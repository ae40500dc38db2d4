"""What is asked on in few words: whose staff, where it stands, who does research, how old."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told

TWO = "deepmind vs anthropic who has more compute"
LEAGUE = "which labs give their ppl the most gpu per head"
PLACED = "where would 1024 h200 w 30 researchers land in that"
OPENAI = "us vs OpenAI"
STAFF = "Google DeepMind has more staff than Anthropic: 6,000 against 2,300"


@pytest.mark.parametrize(
    "text",
    [
        "whos got more staff",
        "who's got more ppl",
        "who got more staff overall",
        "which ones got the bigger team",
        "who is bigger in headcount",
        "and which has the larger workforce",
    ],
)
def test_whose_staff_is_larger_is_told_of_the_two(talking: Conversing, text: str) -> None:
    assert last_answer(talking, TWO, text).headline.text == STAFF


@pytest.mark.parametrize(
    "text", ["so per person who wins", "per head who has more", "who's ahead per researcher"]
)
def test_what_each_has_is_no_staff(talking: Conversing, text: str) -> None:
    lead = last_answer(talking, TWO, "who has more staff", text).headline.text
    assert lead == "Google DeepMind and Anthropic are comparable: the ranges overlap"


@pytest.mark.parametrize(
    "text", ["which of those do research", "who of them does research", "how many are researchers"]
)
def test_who_does_research_is_told_with_the_staff(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "how many ppl work at anthropic", text)
    told = " ".join(line.text for line in (answer.headline, *answer.verdict))
    assert "taken to do research" in told


def test_how_many_do_research_is_no_compute(talking: Conversing) -> None:
    text = "how many of them do research"
    assert told(talking, "how big is OpenAI", text) == "headcount of OpenAI"
    share = last_answer(talking, "how big is Meta", "how much of that is for research")
    assert "of its compute" in share.headline.text


@pytest.mark.parametrize("before", ["how big is Meta", "headcount of Meta"])
@pytest.mark.parametrize(
    "text",
    [
        "where's the hardware physically",
        "wheres all that kit",
        "where does it physically sit",
        "where are the machines",
        "where is it all located",
    ],
)
def test_where_it_stands_is_told_by_its_sites(talking: Conversing, before: str, text: str) -> None:
    assert told(talking, before, text) == "sites of Meta Superintelligence Labs"


@pytest.mark.parametrize("before", [(LEAGUE,), (LEAGUE, PLACED, "why isnt ssi on there")])
@pytest.mark.parametrize(
    "text",
    [
        "how old is the number for the top one",
        "how fresh is the top one's",
        "from when is the figure of the first one",
        "how recent is number 1's data",
        "how old are the figures at the top",
    ],
)
def test_the_age_at_the_top_is_that_of_the_list(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    lead = last_answer(talking, *before, text).headline.text
    assert lead.endswith("days old: Anthropic, H100e in use (F-003) is of 31 Dec 2025")


@pytest.mark.parametrize(
    "text",
    [
        "whats the one line i can give the guy on the phone",
        "one line for the guy im talking to",
        "just give me a line i can say to the dude on the phone",
    ],
)
def test_whoever_is_on_the_phone_is_told_a_line(talking: Conversing, text: str) -> None:
    assert last_answer(talking, OPENAI, text).headline.text == "This may be said of it"


def test_a_phone_number_stays_refused(talking: Conversing) -> None:
    answer = last_answer(talking, OPENAI, "whats the guy on the phone's number")
    assert answer.headline.text.startswith("I keep no contact data")


@pytest.mark.parametrize(
    "text",
    [
        "give me 3 questions to ask her",
        "give me 3 questions to ask her abt what shes actually been offered",
        "a few good questions to ask him on what hes been promised",
        "what do i ask him abt the gpus",
        "questions for her abt her offer",
        "what 3 things should i ask her",
    ],
)
def test_what_to_ask_is_told_alone(talking: Conversing, text: str) -> None:
    assert last_answer(talking, OPENAI, text).headline.text == "To ask"
