"""A command is read as one question, with what else it asks apart, and what it leaves out."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY


def understood(conversing: Conversing, text: str) -> tuple[Kind, str]:
    """The kind of the one answer to a text, and how it says it was read."""
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    return answer.kind, answer.understood


@pytest.mark.parametrize(
    ("text", "kind", "left_out"),
    [
        ("how big is openai and what is the weather like", Kind.LAB, ["what is the weather like"]),
        ("what is the weather like? how big is openai?", Kind.LAB, ["what is the weather like"]),
    ],
)
def test_what_cannot_be_answered_is_named_as_left_out(
    conversing: Conversing, text: str, kind: Kind, left_out: list[str]
) -> None:
    found, echo = understood(conversing, text)
    assert found is kind
    assert all(f"“{part}” left out" in echo for part in left_out)


@pytest.mark.parametrize(
    ("text", "kind", "apart"),
    [
        ("how big is openai? price of H100?", Kind.LAB, ["price of H100"]),
        (
            "rank labs; price of B200; who is hiring",
            Kind.LEAGUE,
            ["price of B200", "who is hiring"],
        ),
    ],
)
def test_other_questions_are_asked_apart(
    conversing: Conversing, text: str, kind: Kind, apart: list[str]
) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert answer.kind is kind
    assert [way.label for way in answer.besides] == apart
    assert all(f"“{part}” is a question of its own" in answer.understood for part in apart)


@pytest.mark.parametrize(
    "text",
    [
        "how big is openai",
        "how big is openai and anthropic?",
        "how big is openai, please?",
        "hi, my boss asks: how big is openai?",
        "2048 H100, 40 researchers. How do we stand against openai?",
    ],
)
def test_nothing_is_left_out_of_one_question(conversing: Conversing, text: str) -> None:
    assert "left out" not in understood(conversing, text)[1]


def test_thanks_are_answered_as_such(conversing: Conversing) -> None:
    assert understood(conversing, "thanks!")[0] is Kind.HELP


def test_what_a_fact_says_is_told_once(conversing: Conversing) -> None:
    answer = conversing.services.ask("source C-22", Asker.operator(), DAY)
    (said,) = answer.verdict
    assert said.text.startswith("How far from the usual")
    assert answer.caveats == ()


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        (
            "what does xAI have per researcher, and how does 1500 H200 for 25 people compare",
            "1500 H200, 25 researchers, vs SpaceXAI",
        ),
        (
            "how big is Mistral? and how would 512 B200 for 12 researchers stack up",
            "512 B200, 12 researchers, vs Mistral AI",
        ),
        (
            "how much compute does Meta have, and how far behind are we with 2048 H100 for 40",
            "2048 H100, 40 researchers, vs Meta Superintelligence Labs",
        ),
        (
            "who has the most compute per head, and how far off are we with 4096 H100 for 60",
            "4096 H100, 60 researchers, vs everyone, per researcher",
        ),
        (
            "1024 H100, 25 researchers, 20% is kept for production. how do we look against cohere,"
            " and how long would a 7B on 2T tokens take us",
            "can 1024 H100 train 7B on 2T tokens, 25 researchers, 80% for research",
        ),
    ],
)
def test_what_is_offered_next_keeps_what_was_said(
    conversing: Conversing, text: str, offered: str
) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert answer.next[0].text == offered


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "Who has more compute, Meta or OpenAI? And where do those numbers come from?",
            "where do those numbers come from",
        ),
        ("how big is Anthropic, and what's the source?", "what's the source"),
    ],
)
def test_where_figures_are_from_is_said_to_stand_under_them(
    conversing: Conversing, text: str, asked: str
) -> None:
    _, echo = understood(conversing, text)
    assert f"“{asked}”: sources and grades stand under the figures" in echo


@pytest.mark.parametrize(
    "text",
    [
        "what would 10 extra hires do to us, and what would the chips to make up for it cost?",
        "what would 10 extra hires do to us and how many chips would we need to make up for it",
        "if 10 join, what's left each, and what would it cost to keep it where it is",
    ],
)
def test_what_keeps_the_share_is_told_with_the_hires(talking: Conversing, text: str) -> None:
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert answer.kind is Kind.DILUTION
    assert answer.headline.text.startswith("10 more hires")
    assert not answer.besides
    assert "left out" not in answer.understood
    exchange = talking.hear(text, Asker.operator(), None, DAY)
    assert [reply.answer.kind for reply in exchange.replies] == [Kind.DILUTION]


@pytest.mark.parametrize(
    "text",
    [
        "what is an H100e, and how many of those is a B200?",
        "what's an H100 equivalent? how many is one B200",
        "what is an H100e and what's a B200 in those",
    ],
)
def test_those_are_the_unit_that_was_named(conversing: Conversing, text: str) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert answer.question.topic == "h100e"
    assert [way.text for way in answer.besides] == ["1 B200 vs 1 H100"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("who is likely to open a data centre next year", Kind.LEAGUE),
        ("who is likely to leave OpenAI next year", Kind.REFUSAL),
        ("who's about to finish a site at Meta", Kind.LEAGUE),
        ("who's about to quit at Meta", Kind.REFUSAL),
    ],
)
def test_who_opens_a_site_is_told_and_who_leaves_is_refused(
    conversing: Conversing, text: str, kind: Kind
) -> None:
    assert conversing.services.ask(text, Asker.operator(), DAY).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "did either OpenAI or Meta sign anything new this month",
        "have OpenAI and Meta signed any new deals",
        "what have OpenAI and Meta signed since March",
        "did OpenAI or Meta sign anything new",
    ],
)
def test_what_each_of_two_labs_signed_is_no_comparison(conversing: Conversing, text: str) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert (answer.kind, answer.question.topic) == (Kind.LAB, "contracts")
    assert answer.question.labs == ("openai",)
    assert len(answer.besides) == 1


def test_what_one_lab_signed_is_told_by_its_contracts(conversing: Conversing) -> None:
    answer = conversing.services.ask("has OpenAI signed any new deals", Asker.operator(), DAY)
    assert (answer.kind, answer.question.topic) == (Kind.LAB, "contracts")


@pytest.mark.parametrize(
    "text",
    [
        "how do I set up the weekly post",
        "how do I turn off the weekly post",
        "can you set up the monday update in our channel",
    ],
)
def test_how_the_digest_is_set_is_said_at_once(conversing: Conversing, text: str) -> None:
    assert understood(conversing, text) == (Kind.DIGEST, "How the weekly digest is set.")
