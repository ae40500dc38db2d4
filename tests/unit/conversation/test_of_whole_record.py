"""What is asked of the whole record: its newest and oldest figures, and how one is put right."""

from __future__ import annotations

import pytest

from bot.conversation.telling.of_corrections import corrected
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

CARD = "how big is openai"


@pytest.mark.parametrize(
    "text",
    [
        "which labs have put out new numbers lately",
        "has any lab published fresh numbers this month",
        "which labs have new figures",
        "who has put out newer data recently",
        "whats the newest figure you have",
        "any labs updated with new numbers lately",
    ],
)
def test_the_newest_figure_of_all_labs_comes_first(talking: Conversing, text: str) -> None:
    for lines in ((text,), (CARD, text)):
        told = last_answer(talking, *lines)
        assert told.headline.text.startswith("The newest: Reflection AI")


@pytest.mark.parametrize(
    "text",
    [
        "whats the stalest one you carry",
        "whats the oldest figure you have",
        "which is the oldest number you hold",
        "what's the most outdated figure on record",
        "which lab is the stalest you have",
        "whats the oldest thing on record",
        "the stalest figure you have",
        "which figures in your data are out of date?",
        "which numbers are too old to use",
        "what data is stale",
        "any old numbers in your data",
        "how many of your facts are stale",
        "what's stale in your data",
        "anything out of date on your books",
    ],
)
def test_the_oldest_figure_of_all_labs_comes_first(talking: Conversing, text: str) -> None:
    for lines in ((text,), (CARD, text)):
        assert last_answer(talking, *lines).headline.text.startswith("The oldest: Apple")


@pytest.mark.parametrize(
    "text",
    [
        "how do i tell you a number is off",
        "where do i report a wrong figure",
        "what if i think that figure is wrong",
        "who do i tell if a headcount's outdated",
        "how can i correct a figure",
        "can i flag a wrong number here",
        "who do I contact if a figure in here is wrong",
        "where do I send corrections",
        "who fixes wrong numbers",
        "whats the way to correct a figure",
        "can i get a number corrected",
        "if a price is off who do I ask",
        "what happens after I report a wrong figure",
        "how long till a correction shows up",
        "has anyone reported F-001",
        "has somebody disputed the openai number",
        "were any figures reported as wrong",
    ],
)
def test_how_a_wrong_figure_is_reported(talking: Conversing, text: str) -> None:
    for lines in ((text,), (CARD, text)):
        assert last_answer(talking, *lines).headline.text == "How a wrong figure is reported"


def test_its_topic_can_be_typed(talking: Conversing) -> None:
    assert asks(talking, "help corrections") == "help corrections"


@pytest.mark.parametrize(
    "text",
    [
        "anything corrected in the last month?",
        "any corrections lately",
        "what got revised in the past 2 weeks",
        "were any figures corrected recently",
        "has anything been restated this month",
        "which numbers were amended lately",
    ],
)
def test_that_none_was_corrected_is_said(talking: Conversing, text: str) -> None:
    for lines in ((text,), (CARD, text)):
        told = last_answer(talking, *lines).headline.text
        assert told == "No figure was corrected by its source in that time, by our record"


def test_what_was_corrected_in_a_year_is_told(talking: Conversing) -> None:
    told = last_answer(talking, "what was corrected this year").headline.text
    assert told.startswith("Corrected: ")


@pytest.mark.parametrize(
    "text",
    [
        "what's been corrected lately",
        "any recent corrections",
        "list of corrections",
        "what did you correct last",
        "which facts have you corrected recently",
        "latest corrections please",
        "were there any revisions lately",
    ],
)
def test_what_was_corrected_of_late_is_told(talking: Conversing, text: str) -> None:
    for lines in ((text,), ("where does F-012 come from?", text)):
        assert "No figure was corrected" in last_answer(talking, *lines).headline.text


@pytest.mark.parametrize(
    "text",
    [
        "any newer",
        "is there a newer one",
        "got a more recent figure",
        "anything newer",
        "do you have a fresher reading?",
        "any later version",
        "is there anything more recent on that",
    ],
)
def test_after_one_figure_it_is_asked_what_replaces_it(talking: Conversing, text: str) -> None:
    assert asks(talking, "source F-135", text) == "is F-135 still current"


@pytest.mark.parametrize(
    "text",
    [
        "who decides whether it gets changed?",
        "who decides on corrections",
        "what happens to my report",
        "who looks at that report",
        "who signs off a correction",
        "where does that report go",
        "ok what happens to my report now",
        "will anyone look at my correction",
    ],
)
def test_who_decides_on_a_report_is_told(talking: Conversing, text: str) -> None:
    for lines in ((text,), ("what's meta's total compute", "that's wrong, it is 2 million", text)):
        told = last_answer(talking, *lines)
        assert told.headline.text == "How a wrong figure is reported"
        assert "decide in App Home" in told.verdict[0].text


@pytest.mark.parametrize(
    "text",
    [
        "has anybody corrected it before?",
        "was it ever changed",
        "did someone change that figure",
        "have you ever updated this",
        "has anyone revised that number",
        "did an admin correct it",
    ],
)
def test_whether_it_was_corrected_is_told_of_the_figure(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "how big is openai", text)
    assert told.headline.text.startswith("Nothing on record replaces F-001")


@pytest.mark.parametrize("before", [(), (CARD,), ("any corrections lately",)])
@pytest.mark.parametrize(
    "text",
    [
        "who reported the last one",
        "who reported the last correction",
        "who flagged the last mistake",
        "who corrected the last figure",
        "when was the last correction",
        "who spotted the latest error",
        "who was it that reported the last correction",
        "whose was the most recent correction",
    ],
)
def test_who_reported_the_last_correction_is_its_source(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    told = last_answer(talking, *before, text)
    assert told.headline.text.startswith("By its source, RunPod price list, of 14 Aug 2026. ")


def test_where_none_was_corrected_nobody_reported_one(talking: Conversing) -> None:
    told = last_answer(talking, "what moved in 7 days")
    assert not [line for line in told.caveats if line.text.startswith("Corrected: ")]
    pared = corrected(told, "who reported the last one", str)
    assert pared is not None
    assert pared.headline.text.endswith("by our record, so nobody reported one")


@pytest.mark.parametrize(
    "text",
    [
        "Which of your numbers on OpenAI are out of date?",
        "which of your OpenAI figures are stale",
        "what's outdated on OpenAI",
        "any stale figures on openai",
        "which openai data is old",
        "which numbers on openai are too old",
    ],
)
def test_stale_figures_of_a_lab_come_with_the_oldest_first(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    assert told.headline.text.startswith("The oldest: OpenAI, H100e in use (F-011)")


@pytest.mark.parametrize(
    "text", ["Which of those are out of date?", "which of these figures are stale", "which are old"]
)
def test_stale_figures_of_an_answer_do_too(talking: Conversing, text: str) -> None:
    assert last_answer(talking, CARD, text).headline.text.startswith("The oldest: OpenAI")


@pytest.mark.parametrize("text", ["has anybody challenged it?", "was it ever disputed"])
def test_whether_a_fact_was_reported_is_not_whether_it_stands(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, "source F-001", text)
    assert told.headline.text == "How a wrong figure is reported"


@pytest.mark.parametrize(
    "text",
    ["did anyone report on H100 prices", "has openai raised any money", "weekly report"],
)
def test_other_reports_are_none_of_wrong_figures(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).headline.text != "How a wrong figure is reported"
