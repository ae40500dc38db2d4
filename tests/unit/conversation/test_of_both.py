"""What is asked of both of two people: each is answered alone, and none set against the other."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last, last_question

BRIEFS = "look up Ilva Marrowdene and Pavel Quist"
WHY = "first call"


def each(part: str = "", why: str = WHY) -> list[str]:
    more = f", only {part}" if part else ""
    because = f", purpose: {why}" if why else ""
    return [f'look up "{name}"{more}{because}' for name in ("Ilva Marrowdene", "Pavel Quist")]


@pytest.mark.parametrize(
    "text", [WHY, "for a first call", "it's for a first call, both of them", "first call for both"]
)
def test_why_they_are_looked_up_is_told_of_both(conversing: Conversing, text: str) -> None:
    replies = last(conversing, BRIEFS, text)
    assert [text.replace("for a first", "first") for text in replies] == each()


@pytest.mark.parametrize(
    "text",
    [
        "Ilva Marrowdene and Pavel Quist, what did each train? prep for the debrief",
        "Ilva Marrowdene & Pavel Quist - what have they published, first call",
    ],
)
def test_what_each_did_is_told_of_both(conversing: Conversing, text: str) -> None:
    replies = last(conversing, text)
    assert [told.partition(",")[0] for told in replies] == [
        'look up "Ilva Marrowdene"',
        'look up "Pavel Quist"',
    ]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("what did each of them publish", "works"),
        ("what should I ask each of them", "questions to ask"),
        ("whats the newest paper of each", "the newest work"),
        ("where do they both work", "the institution"),
        ("how much compute for both of them", "the compute"),
        ("was either of the two first author", "the details"),
        ("who has the more recent paper", "the newest work"),
        ("whose run is larger", "the largest run"),
        ("fine. who of them has worked with bigger models then", "the largest run"),
        ("which of them has trained something larger", "the largest run"),
        ("who of the two has used more compute", "the largest run"),
        ("which of them has published more recently", "the newest work"),
        ("which one wrote something newer", "the newest work"),
        ("who's been publishing most recently", "the newest work"),
        ("who was active more recently", "the newest work"),
        ("who is more recent", "the newest work"),
        ("which of the two published more", "works"),
        ("who has more papers", "works"),
        ("fine. which one needs more compute for the work they published?", "the largest run"),
        ("ok show me both", ""),
        ("both briefs please", ""),
    ],
)
def test_a_part_is_told_of_each(conversing: Conversing, text: str, part: str) -> None:
    assert last(conversing, BRIEFS, WHY, text) == each(part)


@pytest.mark.parametrize(
    "text",
    [
        "ok just show me both side by side then",
        "just give me both briefs",
        "then tell me about both of them",
    ],
)
def test_both_are_shown_after_they_were_not_compared(conversing: Conversing, text: str) -> None:
    against = "compare Ilva Marrowdene and Pavel Quist, who's stronger?"
    assert last(conversing, against, text) == each(why="")
    assert last(conversing, against, text, WHY) == each()


def test_why_is_asked_of_both_again_and_then_told_of_both(conversing: Conversing) -> None:
    before = (BRIEFS, "who of the two is stronger")
    line = "which one needs more compute for the work they published?"
    assert last(conversing, *before, line) == each(why="")
    assert last(conversing, *before, line, "both have calls with me tomorrow") == [
        f'look up "{name}", purpose: both have calls with me tomorrow'
        for name in ("Ilva Marrowdene", "Pavel Quist")
    ]


def test_one_of_them_is_looked_up_alone(conversing: Conversing) -> None:
    against = "is Ilva Marrowdene better than Pavel Quist?"
    assert last(conversing, against, "look up Pavel Quist", WHY) == each()[1:]
    assert last(conversing, against, "look up Ilva Marrowdene", WHY) == each()[:1]


def test_a_name_that_was_spelt_wrong_is_nobody_besides(conversing: Conversing) -> None:
    twice = ("look up Ilva Marowdene", "look up Ilva Marrowdene")
    assert last(conversing, *twice, WHY) == each()[:1]


@pytest.mark.parametrize(
    "text", ["which one should we hire", "which of the two is stronger", "which one is better"]
)
def test_none_of_them_is_chosen(conversing: Conversing, text: str) -> None:
    assert last_question(conversing, BRIEFS, WHY, text).kind is Kind.REFUSAL


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "Ilva Marrowdene and Pavel Quist both have calls this week for research scientist "
            "roles, can you give me a quick rundown of each",
            "research scientist roles",
        ),
        (
            "give me a rundown of Ilva Marrowdene and Pavel Quist, both candidates for evals",
            "both candidates for evals",
        ),
        (
            "first call with Ilva Marrowdene and Pavel Quist, evals: what did they publish",
            "first call, evals",
        ),
        ("look up Ilva Marrowdene and Pavel Quist, first calls", "first calls"),
        (
            "we're interviewing Ilva Marrowdene and Pavel Quist for the systems team. papers of "
            "each?",
            "systems team",
        ),
    ],
)
def test_of_two_in_one_message_none_is_dropped(conversing: Conversing, text: str, why: str) -> None:
    assert last(conversing, text) == each(why=why)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("which of their works needed the most compute", "the largest run"),
        ("which of those took the most compute?", "the largest run"),
        ("list their papers", "works"),
    ],
)
def test_works_of_both_are_of_each(conversing: Conversing, text: str, part: str) -> None:
    assert last(conversing, BRIEFS, WHY, text) == each(part)


THREE = ("look up Ilva Marrowdene", "and Jun Oskarell?", "what about Pavel Quist")


@pytest.mark.parametrize(
    "text",
    [
        "who of the three has the biggest runs behind them?",
        "which of the three has used the most compute",
        "who of these three trained the largest models",
    ],
)
def test_three_are_put_in_no_order(conversing: Conversing, text: str) -> None:
    asked = last_question(conversing, *THREE, text)
    assert (asked.kind, asked.topic) == (Kind.REFUSAL, "ranking people")


def test_what_is_told_of_all_three_is_told_of_each(conversing: Conversing) -> None:
    briefs = "look up Ilva Marrowdene and Jun Oskarell and Pavel Quist"
    replies = last(conversing, briefs, "first call, all three", "largest run of all three")
    assert len(replies) == len(THREE)
    assert all("only the largest run, purpose: first call" in reply for reply in replies)
