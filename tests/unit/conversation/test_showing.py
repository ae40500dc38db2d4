"""An answer in another form says no more than the answer, and what it rests on is in it."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.conversation.telling import showing
from bot.conversing import Conversing
from bot.services import Asker
from storage.records import Grade
from tests.unit.conversation.corpus import DAY, last_answer

QUESTIONS = (
    "2048 H100 40 researchers vs openai",
    "how big is anthropic",
    "price of H100",
    "what can 2048 H100 do in 30 days",
    "compare openai and meta",
    "who has the most compute per researcher",
    "is SSI's cluster bigger",
    "who is hiring",
    "help",
)


@pytest.fixture(params=QUESTIONS)
def answer(request: pytest.FixtureRequest, conversing: Conversing) -> Answer:
    """One answer of each kind."""
    return conversing.services.ask(request.param, Asker.operator(), DAY)


def words(answer: Answer) -> int:
    """How much there is to read."""
    return sum(len(sentence.text.split()) for sentence in answer.sentences())


def test_shorter_is_no_longer_and_cites_nothing_new(answer: Answer) -> None:
    short = showing.shorter(answer)
    assert words(short) <= words(answer)
    assert len(short.verdict) <= 1
    assert set(short.sources()) <= set(answer.sources())


def test_a_table_holds_only_what_the_answer_shows(answer: Answer) -> None:
    table = showing.tabled(answer, str)
    assert set(table.sources()) <= set(answer.sources())
    assert table.table or "no figures" in table.verdict[0].text


def test_a_chart_comes_with_its_finding_or_with_a_table(answer: Answer) -> None:
    chart = showing.charted(answer, str)
    assert set(chart.sources()) <= set(answer.sources())
    assert chart.chart or "table instead" in chart.verdict[0].text


def test_reasons_are_taken_from_the_answer(answer: Answer) -> None:
    why = showing.reasons(answer, str)
    assert set(why.sources()) <= set(answer.sources())
    assert why.verdict


def test_the_reasons_name_the_widest_unknown_the_conventions_and_what_flips_it(
    conversing: Conversing,
) -> None:
    services = conversing.services
    answer = services.ask(QUESTIONS[0], Asker.operator(), DAY)
    said = " ".join(s.text for s in showing.reasons(answer, services.directory.name).verdict)
    conventions = [x.id for x in answer.sources() if x.grade is Grade.CONVENTION]
    assert "The widest unknown is the research staff share: 20 % to 60 % (C-08)" in said
    assert all(name in said for name in conventions)
    assert "Comparable with OpenAI at 6 researchers or fewer" in said
    assert "as you entered them" in said


def test_unknowns_as_wide_are_named_together_as_in_the_answer(talking: Conversing) -> None:
    told = last_answer(talking, "us vs Anthropic", "how sure are we")
    (line,) = (x.text for x in told.verdict if x.text.startswith("The widest unknown"))
    assert line.startswith("The widest unknowns are the H100e in use of Anthropic: ")
    assert "and the research staff share of Anthropic: 35 % to 65 % (C-07)." in line
    (one,) = (
        x.text
        for x in last_answer(talking, "us vs OpenAI", "how sure are we").verdict
        if x.text.startswith("The widest unknown")
    )
    assert one == "The widest unknown is the research staff share: 20 % to 60 % (C-08)."


def test_why_there_is_no_figure_by_head_comes_first(talking: Conversing) -> None:
    told = last_answer(talking, "us vs xAI", "why no per researcher number")
    assert told.verdict[0].text.startswith("The last headcount of SpaceXAI, 300 people")
    assert told.verdict[0] not in told.caveats
