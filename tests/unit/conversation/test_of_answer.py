"""A question of the answer just given picks its part out, and says it first."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.conversation.heard import Form
from bot.conversing import Conversing
from tests.unit.conversation.corpus import reply

META = "us vs Meta"
THREE = "us vs OpenAI, Anthropic and Meta"
PAIR = "per researcher, openai vs anthropic?"
RANKED = "which labs are ahead of us"


def answer(talking: Conversing, *lines: str) -> Answer:
    """The part that the last line picks out."""
    found = reply(talking, *lines)
    assert found.form is Form.PART, lines[-1]
    return found.answer


def rows(found: Answer) -> list[str]:
    """The names of the rows of its table."""
    assert found.table
    return [row[0].text for row in found.table.rows]


@pytest.mark.parametrize(
    "text",
    [
        "why so far behind?",
        "why are we so far behind",
        "how come they are so far ahead",
        "why is meta so high",
        "what makes the gap so big",
        "where does the gap come from?",
    ],
)
def test_why_names_what_the_gap_is_made_of(talking: Conversing, text: str) -> None:
    found = answer(talking, META, text)
    assert "our chips in all" in found.headline.text
    theirs, ours = (line.text for line in found.verdict)
    assert "3,400 staff" in theirs
    assert "(C-06)" in theirs
    assert "2,048 H100e in all" in ours


def test_why_of_a_list_is_of_the_lab_that_is_meant(talking: Conversing) -> None:
    found = answer(talking, RANKED, "why is the first one so high")
    assert found.headline.text.startswith("Anthropic: ")
    assert answer(talking, RANKED, "why is google so low").headline.text.startswith("Google")


@pytest.mark.parametrize(
    "text",
    [
        "what's the range on that",
        "give me the error bars",
        "how precise is that",
        "between what and what?",
        "and the range of that",
    ],
)
def test_a_range_is_told_first(talking: Conversing, text: str) -> None:
    found = answer(talking, META, text)
    assert found.headline.text.startswith("Meta Superintelligence Labs ÷ ours, per researcher: 2.7")


@pytest.mark.parametrize(
    "text", ["how old is that", "how old is that figure", "how stale are these numbers", "how old?"]
)
def test_an_age_is_told_first(talking: Conversing, text: str) -> None:
    found = answer(talking, "how much compute does Meta have?", text)
    assert found.headline.text.startswith("328 days old: Meta Superintelligence Labs, H100e in use")


@pytest.mark.parametrize(
    "text", ["which one is the oldest", "what's the oldest figure here", "which is the stalest"]
)
def test_the_oldest_is_named(talking: Conversing, text: str) -> None:
    found = answer(talking, "how much compute does Meta have?", text)
    assert found.headline.text.startswith("The oldest: ")
    oldest = min(x.as_of for x in found.sources() if x.id in found.headline.text)
    assert oldest == min(x.as_of for x in found.sources() if not x.id.startswith(("own", "C-")))


@pytest.mark.parametrize(
    "text",
    [
        "where's the headcount from for those two",
        "where does the headcount come from?",
        "source of the headcount",
        "who counted the staff",
        "where are the staff numbers from",
    ],
)
def test_a_source_is_of_the_figure_that_is_named(talking: Conversing, text: str) -> None:
    found = answer(talking, PAIR, text)
    assert found.headline.text.startswith("OpenAI, headcount: Reuters")
    assert rows(found) == ["F-150 · OpenAI, headcount", "F-155 · Anthropic, headcount"]


@pytest.mark.parametrize(
    "text",
    [
        "and how much of theirs is research?",
        "what share of their compute is for research",
        "how much of that goes to research",
        "what percentage of it is used for research",
    ],
)
def test_the_share_for_research_is_an_assumption(talking: Conversing, text: str) -> None:
    found = answer(talking, "us vs OpenAI", text)
    assert found.headline.text.startswith("OpenAI: 56.25")
    assert "assumption" in found.verdict[0].text


@pytest.mark.parametrize(
    ("text", "labs"),
    [
        ("just the top two", ["Anthropic", "OpenAI"]),
        ("the top 2 please", ["Anthropic", "OpenAI"]),
        ("sort by how far behind we are", ["Anthropic", "OpenAI", "Meta Superintelligence Labs"]),
        ("order them by the gap", ["Anthropic", "OpenAI", "Meta Superintelligence Labs"]),
        ("which gap is the biggest", ["Anthropic"]),
        ("who are we closest to", ["Meta Superintelligence Labs"]),
    ],
)
def test_labs_are_put_in_order_and_cut(talking: Conversing, text: str, labs: list[str]) -> None:
    found = answer(talking, THREE, text)
    assert rows(found) == labs
    assert labs[0] in found.headline.text
    assert "order is not sure" in found.verdict[0].text


def test_the_top_of_a_list_is_cut_by_what_the_list_is_of(talking: Conversing) -> None:
    assert rows(answer(talking, RANKED, "just the top three"))[2].startswith("Meta")
    total = answer(talking, "rank the labs by total compute", "only the top 3")
    assert rows(total) == ["OpenAI", "Google DeepMind", "Anthropic"]


def test_one_lab_has_no_order(talking: Conversing) -> None:
    found = answer(talking, META, "just the top two")
    assert "no order" in found.headline.text
    assert "rank all labs" in found.verdict[0].text


@pytest.mark.parametrize(
    "text",
    ["is it fair to compare like that", "is that a fair comparison?", "apples to apples?",
     "can you really compare those", "how fair is that comparison"],
)  # fmt: skip
def test_how_fair_a_comparison_is_is_answered(talking: Conversing, text: str) -> None:
    found = answer(talking, META, text)
    assert found.headline.text.startswith("Fair in kind")
    assert any("Meta" in line.text for line in found.verdict)


@pytest.mark.parametrize(
    "text",
    ["and where do you think it's going", "will it go up next year?", "any forecast",
     "what do you think prices will do", "is it likely to fall", "will they drop further?",
     "will they come down again this year", "will they keep falling", "are they going to fall more",
     "will the rates climb again next year", "will it double again next year?",
     "will they rise as fast in 2027", "do you expect that to slow down"],
)  # fmt: skip
def test_no_forecast_is_given(talking: Conversing, text: str) -> None:
    found = answer(talking, "how has the H100 price moved", text)
    assert found.headline.text.startswith("I give no forecast")
    assert "2026" in found.verdict[0].text


@pytest.mark.parametrize(
    ("text", "count"),
    [("give me that as three bullet points", 3), ("as bullets", 3), ("in 2 bullets please", 2),
     ("a list of four key points", 4)],
)  # fmt: skip
def test_points_are_as_many_as_were_asked_for(talking: Conversing, text: str, count: int) -> None:
    found = answer(talking, META, text)
    assert len(found.verdict) == count
    assert found.is_list
    assert not found.table


@pytest.mark.parametrize(
    "text",
    ["explain it to me like I'm new here", "in plain English please", "explain that simply",
     "put it in simple words", "eli5", "explain that for someone who isn't technical",
     "explain it to a layperson", "put that so my grandma gets it",
     "explain this to somebody who knows nothing about GPUs"],
)  # fmt: skip
def test_plain_words_say_what_the_words_mean(talking: Conversing, text: str) -> None:
    found = answer(talking, META, text)
    said = " ".join(line.text for line in found.verdict)
    assert "as much compute as one H100 chip" in said
    assert not found.table


def test_what_would_be_enough_is_what_flips_the_verdict(talking: Conversing) -> None:
    found = answer(talking, META, "what would have been enough?")
    assert "5,560 H100" in found.headline.text


@pytest.mark.parametrize(
    "text", ["buying or renting, what did you use", "is that renting or buying"]
)
def test_the_basis_of_the_dollars_is_told(talking: Conversing, text: str) -> None:
    found = answer(talking, META, text)
    assert found.headline.text.startswith("Renting")
    assert "one-year contract" in found.verdict[0].text


def test_a_guarantee_and_an_average_are_not_weighed(talking: Conversing) -> None:
    found = answer(talking, META, "what counts more, guaranteed or shared?")
    assert found.headline.text.startswith("No figure on record weighs")


def test_when_more_comes_is_what_was_said_of_it(talking: Conversing) -> None:
    found = answer(talking, "how big is Anthropic", "when does that come online")
    assert all("Contracted" in row for row in rows(found))
    none = answer(talking, "how big is Mistral", "when will it be live")
    assert none.table or none.headline.text.startswith("No day is on record")


def test_who_has_a_headcount_is_told_of_those_listed(talking: Conversing) -> None:
    found = answer(talking, "list the labs you know", "which of them publish their headcount")
    assert "have a headcount on record; none from the lab itself" in found.headline.text


def test_a_figure_that_nobody_published_cannot_be_doubted(talking: Conversing) -> None:
    found = reply(talking, "us vs DeepSeek", "is their number reliable?")
    silent = "Nobody has published a figure for the compute of DeepSeek"
    assert found.answer.headline.text == silent


@pytest.mark.parametrize(
    "text",
    ["which one is better", "which of them is the best", "which one is better for a candidate"],
)
@pytest.mark.parametrize("before", [THREE, "compare OpenAI and Meta"])
def test_which_lab_is_better_ranks_no_people(talking: Conversing, before: str, text: str) -> None:
    found = answer(talking, before, text)
    assert found.verdict[-1].text.startswith("By compute alone")


@pytest.mark.parametrize("text", ["which of them is the best candidate", "who is the best of them"])
def test_which_of_people_is_better_is_refused(talking: Conversing, text: str) -> None:
    assert "rank people" in reply(talking, "compare OpenAI and Meta", text).answer.headline.text


def test_a_range_of_a_run_is_of_the_one_shown_first(talking: Conversing) -> None:
    found = answer(talking, "what can 2048 H100 train in 30 days", "what's the range on that")
    assert found.headline.text.startswith("What is shown first has no range")
    run = answer(talking, "can we train 13B on 1T tokens", "what's the range on that")
    assert "days" in run.headline.text


def test_an_answer_without_a_source_has_no_age(talking: Conversing) -> None:
    found = answer(talking, "who is hiring", "how old is that")
    assert found.headline.text.startswith("No figure of this answer comes from outside")


@pytest.mark.parametrize(
    "text",
    ["why", "and per employee?", "how big is OpenAI", "as a table", "in one sentence",
     "what if we were 60", "how many GPUs would match them", "and Meta?"],
)  # fmt: skip
def test_other_messages_are_no_part(talking: Conversing, text: str) -> None:
    assert reply(talking, "us vs Anthropic", text).form is not Form.PART


@pytest.mark.parametrize(
    "text",
    ["do you have anything more recent", "anything newer?", "is there a more recent number",
     "got anything fresher?", "any newer figures for that", "thats old, anything newer?",
     "that's out of date. is there anything more recent?"],
)  # fmt: skip
def test_what_is_newer_is_the_newest_on_record(talking: Conversing, text: str) -> None:
    found = answer(talking, "how big is Google DeepMind", text)
    assert found.headline.text.startswith("The newest: ")
    of_lab = answer(talking, "us vs Google DeepMind", text).headline.text
    assert of_lab.startswith("The newest: Google DeepMind")
    assert "Nothing newer of it is on record." in [line.text for line in found.verdict]


@pytest.mark.parametrize(
    "text", ["who has the most in total", "who has the most", "who's got the most per researcher"]
)
def test_who_has_most_is_of_the_labs_compared(talking: Conversing, text: str) -> None:
    asked = reply(talking, "compare OpenAI and Google DeepMind", "add Meta", text).text
    assert asked.startswith("compare OpenAI and Google DeepMind and Meta Superintelligence Labs")
