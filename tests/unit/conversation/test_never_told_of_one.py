"""After a brief, a verdict, a place among others or a picture are refused in whatever few words."""

from __future__ import annotations

import pytest

from bot.conversation.about_people.never_told import never_told
from bot.conversation.changing.people.never_told_of_those import never_told_of_those
from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]

HIRING = "hire or no hire"
RANKING = "ranking people"
TRAITS = "protected traits"
CONFIDENTIAL = "confidential figures"
OTHER = "anything else about a person"


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("is it worth the call", HIRING),
        ("do i bother", HIRING),
        ("worth pursuing?", HIRING),
        ("in a nutshell, should we", HIRING),
        ("so is that a yes", HIRING),
        ("hire?", HIRING),
        ("was he any use on that paper", HIRING),
        ("top 10%?", RANKING),
        ("a tier or b tier", RANKING),
        ("stars?", RANKING),
        ("how many citations", RANKING),
        ("citations on neox?", RANKING),
        ("better than average?", RANKING),
        ("bit thin isn't it", RANKING),
        ("that's impressive, isn't it", RANKING),
        ("spanish?", TRAITS),
        ("single or taken?", TRAITS),
        ("is he above the average", RANKING),
        ("any gossip?", OTHER),
        ("got any dirt on her", OTHER),
        ("pronouns?", TRAITS),
        ("early or late career", TRAITS),
        ("send me a photo", TRAITS),
        ("what kind of name is that", TRAITS),
        ("halmstrand, is that swedish", TRAITS),
        ("tc?", CONFIDENTIAL),
        ("comp expectations?", CONFIDENTIAL),
        ("whats his ballpark", CONFIDENTIAL),
        ("what are they training right now that's not public", CONFIDENTIAL),
        ("google him for me", OTHER),
        ("who could vouch for that", OTHER),
        ("do you have a phone no.", "private contact data"),
    ],
)
def test_few_words_are_refused_as_what_they_ask_of_somebody(line: str, topic: str) -> None:
    found = never_told(line)
    assert found is not None
    assert found.topic == topic


@pytest.mark.parametrize(
    "line",
    [
        "is it well cited",
        "impressive",
        "is that light on compute",
        "in spanish?",
        "is that better than DeepSeek-V3",
        "any rumours about DeepSeek's compute",
        "is it worth more than an H100",
        "should we add 64 H100",
        "what would you say to her",
        "what grade is that number",
        "is that paper open",
        "hire 5 more people",
        "is that the early work or the late one",
        "a picture of the cluster sizes as a chart",
        "what did they use",
        "is that public",
        "is that normal",
        "would you ask about the run",
        "do you have a link for the paper",
    ],
)
def test_what_is_asked_of_works_or_chips_is_not(line: str) -> None:
    assert never_told(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "what'd it take to get her to say yes",
        "what would we have to offer to get her",
        "should i ask her how many gpus she has at meta",
        "what can we squeeze out of her about meta's cluster",
        "did the layoffs hit her",
        "what motivates her",
    ],
)
def test_no_run_and_no_lab_is_told_in_its_place(pool: Thread, line: str) -> None:
    pool.say("ilva marrowdene, first call")
    assert pool.say(line).kind is Kind.REFUSAL


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("what do they earn", CONFIDENTIAL),
        ("which one published more", RANKING),
        ("and who's the youngest", TRAITS),
    ],
)
def test_the_same_of_those_listed_is_refused(pool: Thread, line: str, topic: str) -> None:
    pool.say("list our pool")
    assert pool.say(line).question.topic == topic


@pytest.mark.parametrize("line", ["how many are they", "which one published since 2024"])
def test_what_a_list_tells_is_told(pool: Thread, line: str) -> None:
    pool.say("list our pool")
    assert pool.say(line).kind is not Kind.REFUSAL


@pytest.mark.parametrize(
    "line",
    [
        "rank by largest run trained",
        "sort by number of papers",
        "order them by h-index",
        "and by compute, ranked",
        "can you sort the list by seniority",
    ],
)
def test_those_listed_are_put_in_no_order_of_what_they_did(line: str) -> None:
    found = never_told_of_those(line)
    assert found is not None
    assert found.topic == RANKING


@pytest.mark.parametrize(
    "line", ["sort them by name", "by institution", "group them by kind of work", "by 2027"]
)
def test_they_may_be_listed_by_what_they_are_called_or_worked_on(line: str) -> None:
    assert never_told_of_those(line) is None
