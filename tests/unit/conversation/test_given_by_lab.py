"""What the lab spoken of gives somebody stands against ours, and changes nothing of ours."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told

OURS = "our compute vs "


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("if OpenAI offers him 200 H100", "200 H100, 1 researcher"),
        ("they offered him 200 H100", "200 H100, 1 researcher"),
        ("what if they promise each 100", "100 H100 per researcher, 100 guaranteed each"),
        ("they promised 64 per researcher", "64 H100 per researcher, 64 guaranteed each"),
        ("they'd give each person 500", "500 H100 per researcher"),
        ("they said each gets 100", "100 H100 per researcher"),
        ("they offer her 300 B200", "300 B200, 1 researcher"),
        ("Meta offers him 128", "128 H100, 1 researcher"),
    ],
)
def test_they_are_the_lab_spoken_of(talking: Conversing, text: str, theirs: str) -> None:
    giver = "Meta Superintelligence Labs" if "Meta" in text else "OpenAI"
    assert told(talking, "us vs OpenAI", text) == f"{OURS}{theirs}, given by {giver}"


def test_what_we_promise_is_ours(talking: Conversing) -> None:
    asked = told(talking, "us vs OpenAI", "what if we promise each 40")
    assert asked == "our compute 40 guaranteed each, vs OpenAI"


def test_an_offer_that_was_told_is_ours(talking: Conversing) -> None:
    asked = told(talking, "1024 H100 for 16 vs Mistral", "they promised her 64 each")
    theirs = "64 H100 per researcher, 64 guaranteed each, given by Mistral AI"
    assert asked == f"1024 H100, 16 researchers vs {theirs}"


@pytest.mark.parametrize("text", ["and 128?", "what if it were 128", "what if they promise 128"])
def test_another_number_is_of_theirs(talking: Conversing, text: str) -> None:
    asked = told(talking, "us vs OpenAI", "they promised 64 per researcher", text)
    assert asked == OURS + "128 H100 per researcher, 128 guaranteed each, given by OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "what if they raised it to 128",
        "say they bump that up to 128 H100",
        "suppose they'd go to 128 GPUs",
        "what if OpenAI raised it to 128",
    ],
)
def test_what_they_raise_is_theirs(talking: Conversing, text: str) -> None:
    his = "OpenAI promised him 64 H100 of his own. we can offer 2048 H100 across 40 folks"
    asked = told(talking, his, "can we top that?", text)
    assert asked == "2048 H100, 40 researchers vs 128 H100, 1 researcher, given by OpenAI"


@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        ("they give 60% to research", "assuming 60 % of their compute is for research"),
        ("if they use 70% for research", "assuming 70 % of their compute is for research"),
        ("what if 60% of their people do research", "assuming 60 % of the staff do research"),
    ],
)
def test_their_part_in_research_is_none_of_ours(
    talking: Conversing, text: str, assumed: str
) -> None:
    answer = last_answer(talking, "us vs OpenAI", text)
    ours = "Our saved offer (2,048 H100, 40 researchers); against OpenAI, per researcher"
    assert answer.understood == f"{ours}; {assumed}."


@pytest.mark.parametrize(
    "text",
    [
        "Meta offers her 64 GPUs",
        "she gets 64 H100 at Meta",
        "she was promised 64 H100 by Meta",
        "she has an offer of 64 H100 from Meta",
        "Meta's recruiter told her 64 H100",
        "Meta said she could have 64 H100",
    ],
)
def test_it_is_theirs_in_a_first_message_too(talking: Conversing, text: str) -> None:
    theirs = "64 H100, 1 researcher, given by Meta Superintelligence Labs"
    assert told(talking, text) == OURS + theirs


def test_what_we_give_is_told_beside_it(talking: Conversing) -> None:
    text = "she says Meta gives her 200 chips and we give 50"
    theirs = "200 H100, 1 researcher, given by Meta Superintelligence Labs"
    assert told(talking, text) == f"50 H100, 1 researcher vs {theirs}"


@pytest.mark.parametrize(
    ("text", "ours", "theirs"),
    [
        ("and with 20 people?", "our compute 20 researchers", 500),
        ("what if 10 leave", "our compute 30 researchers", 500),
        ("how do we compare", "our compute", 500),
        ("is ours any better", "our compute", 500),
        ("and they double theirs", "our compute", 1000),
    ],
)
def test_what_follows_keeps_theirs(talking: Conversing, text: str, ours: str, theirs: int) -> None:
    asked = told(talking, "OpenAI promised the candidate 500 H100", text)
    assert asked == f"{ours} vs {theirs} H100, 1 researcher, given by OpenAI"


def test_whether_it_is_so_is_held_against_their_average(talking: Conversing) -> None:
    asked = told(talking, "OpenAI promised 500 GPUs each, is that true?")
    assert asked == "500 H100 per researcher, vs OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "then guarantee 32 each",
        "ok so guarantee 32 each",
        "or promise each 32",
        "then promise 32 per researcher",
        "make it 32 each then",
        "and 32?",
    ],
)
def test_what_nobody_else_promises_is_ours(talking: Conversing, text: str) -> None:
    """Theirs, which was told first, stays as it was."""
    before = ("deepmind promised her 500 H100", "could we guarantee 100 each")
    assert told(talking, *before, text) == (
        "our compute 32 guaranteed each vs 500 H100, 1 researcher, given by Google DeepMind"
    )


def test_with_that_is_with_what_was_changed(talking: Conversing) -> None:
    before = ("deepmind promised her 500 H100", "could we guarantee 100 each", "guarantee 32 each")
    asked = told(talking, *before, "and against deepmind with that")
    assert asked == "our compute 32 guaranteed each, vs Google DeepMind"


@pytest.mark.parametrize(
    "text",
    [
        "theyre offering her 64 h100",
        "they say theyll give her 64",
        "they told her they'd give her 64",
        "shed get 64 there",
    ],
)
def test_what_they_give_stands_beside_ours_without_a_mark_in_it(
    conversing: Conversing, text: str
) -> None:
    answer = last_answer(conversing, "1024 H100, 25 researchers vs meta", text)
    assert "1,024 H100 for 25 researchers against 64 H100 for 1 researcher" in answer.understood


GIVEN = "a candidate says Meta promised him 64 H100 for himself"


@pytest.mark.parametrize(
    ("many", "first", "said"),
    [
        (
            100,
            "100 H100 for one are 1.6× as much",
            "“You would have 100 H100e here, against 64.0 th",
        ),
        (50, "64 H100 for one are 1.3× as much", "That it is less: 50.0 H100e here, against 64.0"),
        (64, "About the same each", "From when that would be"),
    ],
)
def test_ones_chips_are_no_average(talking: Conversing, many: int, first: str, said: str) -> None:
    answer = last_answer(talking, GIVEN, f"could we give him {many}?")
    assert answer.headline.text.startswith(first)
    lines = [line.text for line in (*answer.advice.say, *answer.advice.concede)]
    assert any(line.startswith(said) for line in lines)
    assert not any("average" in line for line in lines)


@pytest.mark.parametrize("text", ["two sentences I can send him", "what can I tell him"])
def test_one_is_told_of_his_own_chips(talking: Conversing, text: str) -> None:
    lines = (GIVEN, "could we give him 100?", "then what remains for the rest of the team", text)
    answer = last_answer(talking, *lines)
    said = [line.text for line in (*answer.verdict, *answer.advice.say)]
    assert any(line.startswith("“You would have 100 H100e here") for line in said)


def test_the_comparison_is_no_answer_once_more(talking: Conversing) -> None:
    asked = last_answer(talking, GIVEN, "how does it compare to what he'd get from us?")
    assert "not understood" not in str(asked)
