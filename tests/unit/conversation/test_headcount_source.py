"""What is asked after the source of a headcount: of that count, and not of the stock."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer

SOURCE = "Where do you get OpenAI's headcount from?"


@pytest.mark.parametrize(
    "text",
    [SOURCE, "source of the headcount of OpenAI", "openai headcount source",
     "who counted OpenAI's staff?", "source for openai employees",
     "what's the source for your OpenAI headcount"],
)  # fmt: skip
def test_the_headline_says_whose_count_it_is(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    assert told.headline.text.startswith(
        "OpenAI's headcount is from Reuters on the Financial Times: 4,500 people on 21 Mar 2026"
    )


@pytest.mark.parametrize(
    "text",
    ["how old is it", "how old is that", "as of when", "how recent is it", "how stale is that",
     "when is it from"],
)  # fmt: skip
def test_its_age_is_that_of_the_count(talking: Conversing, text: str) -> None:
    told = last_answer(talking, SOURCE, text)
    assert "days old: OpenAI, headcount (F-150) is of 21 Mar 2026" in told.headline.text
    assert told.table is None or not any("planned" in row[0].text for row in told.table.rows)


@pytest.mark.parametrize(
    "text",
    ["I heard it's nearer 7,000 now", "somebody told me it's nearer to 7,000",
     "she says nearer 7,000", "apparently it's 7,000 by now", "heard it's closer to 7,000",
     "linkedin says 7,000"],
)  # fmt: skip
def test_another_number_stands_beside_that_count(talking: Conversing, text: str) -> None:
    for before in ((SOURCE,), (SOURCE, "how old is it"), ("headcount of OpenAI",)):
        told = last_answer(talking, *before, text)
        assert "7,000 is not on record: the newest count of OpenAI is" in told.headline.text
        assert "“report F-150: 7,000 people”" in told.verdict[0].text


@pytest.mark.parametrize(
    "text",
    ["can you flag it as wrong", "can you flag that as wrong?", "could you report that",
     "please mark it as incorrect", "how do I report that number?", "mark that as outdated",
     "can you report it to the admins?", "I'd like to report this"],
)  # fmt: skip
def test_asking_to_report_it_reports_it(talking: Conversing, text: str) -> None:
    told = last_answer(talking, SOURCE, text)
    assert told.kind is Kind.CHOOSE
    assert told.choices[0].text == "report F-150"


@pytest.mark.parametrize("text", ["report the price of H100", "flag the cheapest", "mark it down"])
def test_no_figure_is_reported_that_is_not_called_wrong(talking: Conversing, text: str) -> None:
    assert "Which figure is wrong?" not in last_answer(talking, SOURCE, text).headline.text


@pytest.mark.parametrize(
    "text",
    ["what's the oldest number in there", "which is the oldest figure in it",
     "whats the stalest number in there", "what's the oldest data point in that list?",
     "which one is the most outdated in that table"],
)  # fmt: skip
def test_the_oldest_in_there_is_of_that_answer(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "compare openai and meta", text)
    assert "Meta Superintelligence Labs, headcount (F-158)" in told.headline.text


def test_the_oldest_of_all_still_is(talking: Conversing) -> None:
    told = last_answer(talking, "compare openai and meta", "what's the oldest number you have")
    assert told.headline.text.startswith("The oldest: Apple")


@pytest.mark.parametrize(
    "text",
    ["by whom and when", "who trained it and when?", "when was it", "which lab is that",
     "whose is it", "when was it trained and by whom", "by whom?", "who made it"],
)  # fmt: skip
def test_the_largest_run_has_a_maker_and_a_day(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "whats the largest training run anyone's published", text)
    assert told.headline.text == "Grok 4 is by xAI, of 9 Jul 2025"


@pytest.mark.parametrize("asked", ["where is their headcount from", "source of openai's headcount"])
@pytest.mark.parametrize(
    "text", ["how old is it", "how old is that figure", "and how recent is that?", "how old?"]
)
def test_the_age_after_a_source_is_that_of_its_figure(
    talking: Conversing, asked: str, text: str
) -> None:
    told = last_answer(talking, "us vs OpenAI", asked, text).headline
    assert [fact.id for fact in told.facts[:1]] == ["F-150"]
    assert "248 days old" in told.text


def test_how_sure_after_a_source_is_of_its_figure(talking: Conversing) -> None:
    lines = ("us vs OpenAI", "where is their headcount from", "how sure are you of that")
    told = last_answer(talking, *lines).headline
    assert told.text.startswith("As sure as its one source, Reuters on the Financial Times")


def test_of_two_figures_whose_sources_were_told_both_ages_are_told(talking: Conversing) -> None:
    lines = ("us vs OpenAI and Anthropic", "where are their headcounts from", "how old are they")
    told = last_answer(talking, *lines)
    assert {fact.id for fact in told.sources()} == {"F-150", "F-155"}


@pytest.mark.parametrize(
    ("first", "text"),
    [
        ("roughly how many researchers work at OpenAI", "that seems old, is there anything newer?"),
        ("headcount of OpenAI", "anything newer?"),
        ("how many people work at OpenAI", "what's the newest figure"),
    ],
)
def test_the_newest_of_a_staff_is_a_count_of_people(
    talking: Conversing, first: str, text: str
) -> None:
    told = last_answer(talking, first, text)
    assert told.headline.text.startswith("The newest: OpenAI, headcount (F-150), of 21 Mar 2026")
