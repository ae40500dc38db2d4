"""Lines that are asked for count lines of what may be said, and nobody."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer

META = "us vs Meta"
MATCH = "what do we need to match Meta"


def _told(answer: Answer) -> int:
    advice = answer.advice
    return len((*advice.say, *advice.dont_say, *advice.concede, *advice.ask))


@pytest.mark.parametrize(
    "text",
    ["shorter please", "even shorter", "can you make that shorter", "tl;dr", "cut that down"],
)
@pytest.mark.parametrize("asked", ["ok so what do I tell him", "how should I put it then?"])
def test_what_to_say_stays_so_when_it_is_shortened(
    talking: Conversing, asked: str, text: str
) -> None:
    answer = last_answer(talking, META, asked, text)
    assert answer.headline.text.startswith("This is what compute lets you say here")
    assert _told(answer) == 3
    assert len(answer.advice.say) == 1


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("what should i say then, in 3 lines", 3),
        ("what can I tell her, in two sentences?", 2),
        ("how do I put it to the candidate, in 4 bullets", 4),
        ("so what do I tell him, one line", 1),
        ("how should I answer, briefly", 3),
        ("so what can I say to her then? keep it to two lines", 2),
        ("what do I tell the candidate, but keep it short", 3),
    ],
)
def test_what_to_say_is_told_in_so_many_lines(talking: Conversing, text: str, lines: int) -> None:
    answer = last_answer(talking, META, text)
    assert answer.headline.text.startswith("This is what compute lets you say here")
    assert _told(answer) == lines
    assert answer.advice.say


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("draft me a two line answer to him", 2),
        ("write a 3-sentence reply to the candidate", 3),
        ("make it a one line note for him", 1),
        ("compose a two-line response to her", 2),
        ("write him three short lines about this", 3),
        ("draft a message to my boss in 3 lines", 3),
        ("draft an email for the candidate, max 2 sentences", 2),
    ],
)
def test_a_message_gets_as_many_lines(talking: Conversing, text: str, lines: int) -> None:
    answer = last_answer(talking, META, text)
    assert answer.headline.text.startswith("I write no messages")
    assert len(answer.verdict) == lines
    assert "40 researchers" in answer.understood


@pytest.mark.parametrize(
    ("text", "lines"), [("give me that in two bullets", 2), ("as 3 bullet points", 3)]
)
def test_points_of_what_to_say_are_of_that(talking: Conversing, text: str, lines: int) -> None:
    said = last_answer(talking, META, "what do I tell him", text)
    assert _told(said) == lines
    assert _told(last_answer(talking, META, text)) == 0


@pytest.mark.parametrize(
    "text", ["a two line answer", "3 short sentences for a chat", "two bullets"]
)
def test_lines_are_no_researchers(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, META, text)
    assert "2 researchers" not in answer.understood
    assert "3 researchers" not in answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "thanks. make it a short note i can send to my hiring manager",
        "draft a short note for my boss",
        "turn that into a quick message to the hiring manager",
    ],
)
def test_a_note_to_our_own_tells_what_was_found(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, MATCH, text)
    assert answer.kind is Kind.MATCH
    assert answer.headline.text.startswith("I write no messages")
    assert "11,700" in answer.verdict[0].text


@pytest.mark.parametrize(
    ("first", "part"),
    [
        ("rank all labs per researcher", "why is Google so high"),
        ("us vs OpenAI", "why are we so far behind"),
        ("us vs OpenAI", "what's the range on that"),
        ("how big is OpenAI", "does all of it go to research"),
        ("rank all labs", "does that include serving"),
    ],
)
@pytest.mark.parametrize("text", ["shorter", "in one line please", "too long"])
def test_shorter_is_of_the_part_that_was_told_last(
    talking: Conversing, first: str, part: str, text: str
) -> None:
    told, short = last_answer(talking, first, part), last_answer(talking, first, part, text)
    assert short.headline == told.headline
    assert len(short.verdict) <= 1
    assert short.table is None


@pytest.mark.parametrize(
    "text",
    ["as a bullet list pls", "bullet list", "as bulleted list pls", "in bullet form please",
     "can you give me that as a list of bullets?", "could you put it in a bullet-point list",
     "turn it into a bullet list, thanks"],
)  # fmt: skip
def test_a_list_of_bullets_is_no_list_price(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "price of H100", text)
    assert answer.question == last_answer(talking, "price of H100").question
    assert answer.table is None


@pytest.mark.parametrize(
    ("before", "says"),
    [
        ("what do I have to admit?", "To concede, if it comes up: The total: SpaceXAI has 310×"),
        ("what should I not say", "Better not said of it: Any figure per person at SpaceXAI"),
    ],
)
def test_one_line_alone_is_told_shorter_as_the_headline(
    talking: Conversing, before: str, says: str
) -> None:
    told = last_answer(talking, "us vs xAI", before, "make it shorter please")
    assert told.headline.text.startswith(says)
    assert not told.verdict
    assert not told.caveats


@pytest.mark.parametrize(
    "text",
    ["give me the whole thing in two sentences for my notes",
     "the whole comparison in 2 sentences pls", "can you put all of this in two sentences"],
)  # fmt: skip
def test_all_of_it_is_no_part_in_short(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "us vs anthropic", "what should I rather not bring up", text)
    assert told.headline.text.startswith("About 11× behind Anthropic")


@pytest.mark.parametrize(
    "text",
    ["sum it up for an email, 3 lines max", "summarise it in three lines",
     "quick recap in 2 sentences"],
)  # fmt: skip
def test_what_is_summed_up_is_no_age(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "anthropic vs meta", "how old is the meta figure", text)
    assert told.headline.text.startswith("Anthropic and Meta Superintelligence Labs are comparable")
