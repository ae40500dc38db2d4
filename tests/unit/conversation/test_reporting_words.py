"""A figure is called wrong by its name, or by what it is not; what is said of us is none of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.conversation.replies.reporting import contradicted
from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker, Services
from storage.store import Store

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ME = Asker.operator("you")


@pytest.fixture(scope="module")
def talk() -> Iterator[Conversing]:
    with Store.open("sqlite://") as store:
        yield Conversing(Services(store, lambda: NOW), lambda: NOW)


def after_openai(talk: Conversing, text: str) -> tuple[Kind, list[str]]:
    """What is answered after OpenAI's card, with the ways that are offered."""
    shown = talk.hear("how big is openai", ME, None, NOW.date())
    (reply,) = talk.hear(text, ME, shown.said, NOW.date()).replies
    return reply.answer.kind, [choice.text for choice in reply.answer.choices]


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("openai has 6,000 people, not 4,500", ["report F-150: openai has 6,000 people"]),
        ("no, they have 6k staff, not 4.5k", ["report F-150: they have 6k staff"]),
        (
            "OpenAI employs about 6,000, not about 4,500.",
            ["report F-150: OpenAI employs about 6,000"],
        ),
        ("the headcount is wrong", ["report F-150", "report F-149"]),
        (
            "the headcount is wrong: it is 6,000",
            ["report F-150: it is 6,000", "report F-149: it is 6,000"],
        ),
        ("their staff count is off", ["report F-150", "report F-149"]),
        ("the research share is wrong", ["report C-04"]),
    ],
)
def test_the_figure_that_is_meant_is_offered_for_a_report(
    talk: Conversing, text: str, offered: list[str]
) -> None:
    assert after_openai(talk, text) == (Kind.CHOOSE, offered)


def test_a_number_that_was_not_shown_is_taken_for_the_conversation(talk: Conversing) -> None:
    kind, offered = after_openai(talk, "openai has 6,000 people, not 5,000")
    assert (kind, offered) == (Kind.LAB, [])


@pytest.mark.parametrize(
    "text",
    [
        "we have 60 researchers, not 40", "our cluster is 512 H100, not 256",
        "assume openai has 6,000 people, not 4,500", "what if they have 6,000, not 4,500",
        "is it 6,000, not 4,500?", "compare us with openai, not xai", "not 4,500",
    ],
)  # fmt: skip
def test_what_is_said_of_us_or_assumed_contradicts_no_figure(text: str) -> None:
    assert contradicted(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "that openai headcount is wrong, where can I flag it",
        "OpenAI's headcount is off, where can I flag that",
        "the openai number looks outdated, how do I report it",
        "who can fix it",
        "who should correct that",
        "that number is off. who can fix it",
    ],
)
def test_where_a_wrong_figure_is_reported_is_told(talk: Conversing, text: str) -> None:
    assert after_openai(talk, text)[0] is Kind.HELP


@pytest.mark.parametrize(
    "text",
    [
        "there's a mistake in your OpenAI headcount",
        "there is an error in the headcount",
        "I think there's something off with your headcount",
        "can someone fix the OpenAI headcount",
        "please correct the openai headcount",
    ],
)
def test_a_mistake_in_a_figure_is_reported(talk: Conversing, text: str) -> None:
    kind, offered = after_openai(talk, text)
    assert kind is Kind.CHOOSE
    assert offered[0].startswith("report F-150")


def offered(talk: Conversing, text: str) -> list[str]:
    """The ways that are offered where nothing was asked before."""
    (reply,) = talk.hear(text, ME, None, NOW.date()).replies
    assert reply.answer.kind is Kind.CHOOSE, text
    assert reply.answer.headline.text == "Which figure is wrong?"
    return [choice.text for choice in reply.answer.choices]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "your headcount for anthropic is wrong, they have about 5,000 people now",
            "report F-155: they have about 5,000 people now",
        ),
        (
            "anthropic's headcount is wrong, it's more like 5000",
            "report F-155: it's more like 5000",
        ),
        ("you've got the wrong headcount for anthropic: it is 5k", "report F-155: it is 5k"),
        (
            "anthropic has 5,000 people, you have it wrong",
            "report F-155: anthropic has 5,000 people",
        ),
        ("the figure of 2,300 for Anthropic is wrong", "report F-155"),
        ("wrong headcount for anthropic", "report F-155"),
        ("I don't think your OpenAI headcount is right, it's 7k", "report F-150: it's 7k"),
        ("I think the H100 price is off, we pay 1.80", "report F-135: we pay 1.80"),
        ("the number you have for Colossus 1 is outdated", "report F-035"),
        ("the power of Colossus 1 is wrong, it's 400 MW", "report E-6636d502: it's 400 MW"),
        ("the Stargate Abilene number is off", "report F-032"),
        ("the DeepSeek V3 GPU hours are wrong", "report F-097"),
        ("something's wrong with your meta figure, where do I report that", "report F-004"),
        ("I want to report a wrong number for Meta", "report F-004"),
        (
            "you are wrong about anthropic, they have 5,000 people",
            "report F-155: they have 5,000 people",
        ),
    ],
)
def test_a_figure_that_is_named_is_offered_with_what_is_right(
    talk: Conversing, text: str, first: str
) -> None:
    assert offered(talk, text)[0] == first


def test_the_figures_of_both_sites_of_one_name_are_offered(talk: Conversing) -> None:
    text = "the number you have for Colossus is outdated, it's over 500k GPUs now"
    assert offered(talk, text) == [
        "report F-035: it's over 500k GPUs now",
        "report F-027: it's over 500k GPUs now",
    ]


def test_what_each_states_and_what_is_left_out_is_told(talk: Conversing) -> None:
    text = "the H100 price is too high, we pay 1.80"
    (reply,) = talk.hear(text, ME, None, NOW.date()).replies
    said = [line.text for line in reply.answer.verdict]
    assert said[0].startswith("F-135: Lambda listed eight-GPU H100 SXM nodes at 3.99 dollars")
    assert said[-2:] == [
        "4 more may be meant: of another, type its id.",
        "Your admins get with it: “we pay 1.80”.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "F-001 isn't right, the count is too low",
        "i don't think F-001 is right, it's too low",
        "F-001 doesn't look right",
        "F-001 can't be right",
        "F-001 is off, they have 5,000",
    ],
)
def test_what_is_said_not_to_be_right_is_reported(talk: Conversing, text: str) -> None:
    (reply,) = talk.hear(text, ME, None, NOW.date()).replies
    assert reply.answer.headline.text == "Thank you: F-001 is reported"


@pytest.mark.parametrize(
    "text",
    [
        "openai's compute is way too high for us to match",
        "meta's chips are too old",
        "openai's staff is too low",
        "H100 prices are too high these days",
        "is anthropic's headcount wrong?",
        "our headcount is wrong, it's 45",
        "meta's headcount is wrong, assume 2,000 researchers",
        "that's right.",
        "is F-001 right?",
    ],
)
def test_what_calls_no_figure_wrong_reports_none(talk: Conversing, text: str) -> None:
    replies = talk.hear(text, ME, None, NOW.date()).replies
    said = [reply.answer.headline.text for reply in replies]
    assert not any("Which figure" in one or "is reported" in one for one in said)


def test_a_staff_that_is_said_to_be_right_names_the_headcount(talk: Conversing) -> None:
    ways = offered(talk, "this is wrong: openai has 5000 staff not 4500")
    assert ways == ["report F-150: openai has 5000 staff not 4500"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("source F-150", Kind.SOURCE),
        ("show me F-150", Kind.SOURCE),
        ("where does F-150 come from", Kind.SOURCE),
        ("F-150", Kind.HELP),
        ("no, F-150", Kind.HELP),
    ],
)
def test_a_source_is_no_figure_that_is_reported(talk: Conversing, text: str, kind: Kind) -> None:
    asked = talk.hear("the openai headcount is wrong", ME, None, NOW.date())
    (reply,) = talk.hear(text, ME, asked.said, NOW.date()).replies
    assert reply.answer.kind is kind
