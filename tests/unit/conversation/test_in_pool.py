"""Whether somebody is in the pool, where its people are, and what no file holds; all invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.candidates.privacy import notification
from bot.conversation.heard import Form
from bot.questions.types import Kind
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import ASKS, HERE, Thread, text, thread
from tests.unit.conversation.test_of_pool import FIRST

__all__ = ["thread"]
TRAITS, WHERE = "nationality of our candidates", "which of our candidates are based in Germany"


def asked(thread: Thread) -> str:
    """What the last message asked, as text."""
    return thread.replies[-1].text


@pytest.mark.parametrize(
    "line",
    [
        "is Ilva Marrowdene in our pool",
        "is Ilva Marrowdene already on our list?",
        "do we have Ilva Marrowdene on file",
        "have we got Ilva Marrowdene in our pool already",
        "is there anyone called Ilva Marrowdene in our pool",
        "is ilva marrowdene in the pool",
    ],
)
def test_whether_comes_first_and_nobody_is_looked_up(thread: Thread, line: str) -> None:
    assert thread.say(line).headline.text.startswith("Nobody named")
    thread.add()
    answer = thread.say(line)
    assert answer.kind is Kind.POOL
    assert answer.headline.text == "Ilva Marrowdene is in your pool"
    assert "Quillmere Labs" in text(answer)
    assert (thread.scholars.asked, thread.log()) == ([], ())


def test_the_preview_of_the_message_says_neither_who_nor_whether(thread: Thread) -> None:
    thread.add()
    preview = notification(thread.say("is Ilva Marrowdene in our pool"))
    assert "Ilva" not in preview
    assert "your pool" not in preview


def test_part_of_a_name_is_told_whose_it_is(thread: Thread) -> None:
    thread.add()
    answer = thread.say("is there anybody named Marrowdene on our list")
    assert answer.headline.text == "Ilva Marrowdene is in your pool"


def test_a_name_that_is_only_near_is_no_yes(thread: Thread) -> None:
    thread.add()
    answer = thread.say("is Ilva Marrowden in our pool")
    assert answer.headline.text.startswith("Nobody named")
    assert "Names spelt alike, which may be somebody else: Ilva Marrowdene" in text(answer)


def test_who_is_blocked_is_answered_of_as_anybody_else(thread: Thread) -> None:
    before = text(thread.say("is Ilva Marrowdene in our pool"))
    thread.add()
    with thread.store.write() as tx:
        tx.workspace("T01TEST").candidates.block([1], p.NOON)
    assert text(thread.say("is Ilva Marrowdene in our pool")) == before


def test_one_goes_on_about_who_was_asked_for(thread: Thread) -> None:
    thread.asker = replace(HERE, purpose="")
    thread.add()
    thread.say("is Ilva Marrowdene in our pool")
    thread.say("thanks")
    assert thread.say("what did she publish").headline.text == "Why do you look this person up?"
    thread.say("hiring")
    assert asked(thread) == 'look up "Ilva Marrowdene", purpose: hiring'
    assert thread.say("is she on our list").headline.text == "Ilva Marrowdene is in your pool"
    thread.say("what should I ask her")
    assert asked(thread) == 'look up "Ilva Marrowdene", only questions to ask, purpose: hiring'


@pytest.mark.parametrize("line", ["is OpenAI in our pool", "is our pool big", "who is in our pool"])
def test_other_questions_ask_of_nobody(thread: Thread, line: str) -> None:
    thread.say(line)
    assert not thread.replies[-1].question.person


@pytest.mark.parametrize(
    ("line", "asks"),
    [
        ("only those from Nigeria", TRAITS),
        ("which of them are from Ghana", TRAITS),
        ("only Europeans", TRAITS),
        ("any Swedes", TRAITS),
        ("without the Chinese", TRAITS),
        ("only those in Germany", WHERE),
        ("those based in London", WHERE),
        ("who of them is in the US", WHERE),
        ("how old are the candidates in our pool", TRAITS),
        ("the ones living in France", WHERE),
        ("only people at a German university", WHERE),
        ("only those at ETH",
         'who in our pool is at "ETH" and has published work on reinforcement learning'
         " and trained above 1e22"),
        ("the ones at Quillmere Labs",
         'who in our pool is at "Quillmere Labs" and has published work on reinforcement learning'
         " and trained above 1e22"),
    ],
)  # fmt: skip
def test_the_pool_is_narrowed_by_institution_and_by_no_country(
    thread: Thread, line: str, asks: str
) -> None:
    thread.say(FIRST)
    thread.say(line)
    assert asked(thread) == asks


def test_where_people_are_is_said_not_to_be_on_record(thread: Thread) -> None:
    thread.add()
    answer = thread.say("who in our pool lives in Paris")
    assert answer.headline.text == "Where people are is not on record"
    assert "institutions" in text(answer)
    assert "Ilva" not in text(answer)


@pytest.mark.parametrize("line", ["who in our pool is at Quillmere Labs", "our candidates at ETH"])
def test_an_institution_of_the_list_is_not_lost(thread: Thread, line: str) -> None:
    thread.say(line)
    assert thread.replies[-1].question.place


@pytest.mark.parametrize("line", ["export as csv", "download the list", "as a spreadsheet"])
def test_people_go_into_no_file(thread: Thread, line: str) -> None:
    thread.add()
    thread.say("show me everyone in our pool")
    answer = thread.say(line)
    assert thread.replies[-1].form is Form.TABLE
    assert answer.table
    assert "no file of people" in text(answer)


@pytest.mark.parametrize(
    "line",
    ["hiring", "Hiring!", "recruitment purposes", "for hiring", "possible hire", "an interview"],
)
def test_a_word_alone_is_why_where_that_was_asked(thread: Thread, line: str) -> None:
    thread.asker = replace(HERE, purpose="")
    thread.say(ASKS)
    thread.say(line)
    assert asked(thread).startswith('look up "Ilva Marrowdene", purpose: ')


@pytest.mark.parametrize("line", ["who is hiring", "hiring at Anthropic", "price of H100"])
def test_a_question_is_no_reason(thread: Thread, line: str) -> None:
    thread.asker = replace(HERE, purpose="")
    thread.say(ASKS)
    assert thread.say(line).kind in (Kind.HIRING, Kind.PRICE)


@pytest.mark.parametrize(
    "line", ["what did she publish", "which papers did she sign", "what is she used to?"]
)
def test_after_a_refused_trait_one_goes_on_to_the_work(thread: Thread, line: str) -> None:
    thread.asker = replace(HERE, purpose="")
    assert thread.say("is Ilva Marrowdene married").kind is Kind.REFUSAL
    assert thread.say(line).headline.text == "Why do you look this person up?"


@pytest.mark.parametrize(
    ("line", "asks"),
    [
        ("can you find me evals people", "who in our pool has published work on evaluation"),
        ("people who do pretraining", "who in our pool has published work on pretraining at scale"),
        ("hi! I have a candidate", "help candidate"),
        ("I've got someone in mind", "help candidate"),
        ("can I export the pool", "help privacy"),
        ("can I ask about his cluster", "help asking"),
    ],
)
def test_what_is_asked_first_of_people(thread: Thread, line: str, asks: str) -> None:
    thread.say(line)
    assert thread.replies[-1].text == asks


@pytest.mark.parametrize("line", ["is that all of them", "what is left for everyone else"])
def test_what_leans_on_nothing_is_no_list_of_labs(thread: Thread, line: str) -> None:
    assert thread.say(line).kind is Kind.ERROR


def test_a_role_in_a_work_is_no_opening(thread: Thread) -> None:
    thread.say("look up Ilva Marrowdene, for a first call")
    thread.say("what is Ilva's role in Larkspur-70B")
    assert thread.replies[-1].text.startswith('look up "Ilva Marrowdene", only the details')
