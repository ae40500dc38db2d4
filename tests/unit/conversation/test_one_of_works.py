"""Which one of somebody's works is meant, and what somebody would have of ours; all invented."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.about_people.of_brief import Part
from tests.unit.conversation.corpus import last
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_ours_for_them import with_offer

__all__ = ["thread", "with_offer"]
FIRST = "look up Ilva Marrowdene, purpose: first call"


def part(name: str) -> list[str]:
    return [f'look up "Ilva Marrowdene", only {name}, purpose: first call']


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("which of those was the bigger one?", "the largest run"),
        ("which is bigger", "the largest run"),
        ("the larger one?", "the largest run"),
        ("which one took more compute", "the largest run"),
        ("which of her runs is the most expensive one", "the largest run"),
        ("which paper used the most gpus", "the largest run"),
        ("which was the smaller one", "the smallest run"),
        ("what about the smaller one", "the smallest run"),
        ("her smallest run", "the smallest run"),
        ("which of them needed the least compute", "the smallest run"),
        ("how long would the smaller one take us", "runs on our chips of works with {}"),
        ("could we redo the smaller one", "runs on our chips of works with {}"),
        ("how long for the smallest one on ours", "runs on our chips of works with {}"),
        ("how long would the 7B take", "runs on our chips of works named 7B"),
        ("could we train the 7b here", "runs on our chips of works named 7B"),
        ("how many days would the 70B take on 4096 H100", "runs on 4096 H100 of works named 70B"),
        ("what role did she have on the 70B paper", "the details of works named 70B"),
        ("how many gpus did the 70B use", "the compute of works named 70B"),
        ("how confident are you in the 70B run figure", "the largest run of works named 70B"),
        ("is the 7B older than the 70B?", "the oldest works"),
        ("what's the gap between the two papers", "the oldest works"),
        ("which one came first", "the oldest works"),
        ("which one is newer", "the newest work"),
        ("both on H100s?", "the chips"),
        ("are both on H100s?", "the chips"),
        ("were all of them trained on GPUs", "the chips"),
        ("both nvidia?", "the chips"),
    ],
)
def test_one_of_the_works_is_told_apart_from_the_others(
    with_offer: Conversing, line: str, name: str
) -> None:
    assert last(with_offer, FIRST, line) == part(name.format("the smallest run"))


@pytest.mark.parametrize(
    "line",
    [
        "how much of our cluster would she get?",
        "what share would she get",
        "how many gpus would she have",
        "what if she asks how many GPUs she'd have to herself",
        "how many H100 would be hers",
        "what would be her share",
        "how many gpus could we give her",
    ],
)
def test_what_she_would_have_is_one_share_of_ours(with_offer: Conversing, line: str) -> None:
    assert last(with_offer, FIRST, line) == part("one share of our chips")


@pytest.mark.parametrize(
    ("before", "line", "name"),
    [
        ("how many authors on the 70b", "and on the 7b", "the details of works named 7B"),
        ("how many gpus did the 70B use", "what about the 7B?", "the compute of works named 7B"),
        (
            "could she do the big one here",
            "and the small one",
            "runs on our chips of works with {}",
        ),
        ("the 70B on 64 H100", "and the smaller one?", "runs on 64 H100 of works with {}"),
        ("the 70B on 64 H100", "same for the 7B", "runs on 64 H100 of works named 7B"),
        ("her largest run", "is the smaller one older", "the oldest works"),
        ("her largest run", "ok and her share with us", "one share of our chips"),
    ],
)
def test_the_same_is_asked_of_another_work(
    with_offer: Conversing, before: str, line: str, name: str
) -> None:
    assert last(with_offer, FIRST, before, line) == part(name.format("the smallest run"))


def test_other_chips_keep_the_work_that_was_meant(with_offer: Conversing) -> None:
    asked = last(with_offer, FIRST, "the 70B on 4096 H100?", "and on 1024 B200?")
    assert asked == part("runs on 1024 B200 of works named 70B")


def test_the_answers_begin_with_what_was_asked(thread: Thread) -> None:
    thread.say("look up Ilva Marrowdene, Quillmere Labs")
    answer = thread.say("which was the smaller one")
    assert text(answer).startswith("The smallest known training compute: 8.4e22 FLOP (Larkspur-7B")
    answer = thread.say("how confident are you in the 70B run figure")
    assert text(answer).startswith("Training compute: 1.4e24 FLOP (Larkspur-70B")
    answer = thread.say("how far apart are the two papers")
    assert text(answer).startswith("2 works on record, oldest first, 282 days apart")
    thread.say("our offer is 2048 H100 for 40 researchers")
    answer = thread.say("how much of our cluster would Ilva get?")
    assert "average share of 51 H100" in text(answer).split("\n")[0]


@pytest.mark.parametrize(
    "line",
    [
        "how much would 2048 of those cost a month",
        "what do 256 of these cost",
        "price of 512 of them?",
        "and rent for 1k of those",
        "how much is 100 of that kind per year",
        "what would 64 of the same chips cost",
    ],
)
def test_the_price_of_chips_without_a_name_asks_for_it(thread: Thread, line: str) -> None:
    thread.say("look up Ilva Marrowdene, Quillmere Labs")
    assert text(thread.say(line)).startswith("Of which chip?")


@pytest.mark.parametrize("line", ["how many papers does she have", "how many gpus did she have"])
def test_what_she_has_or_had_is_no_share_of_ours(with_offer: Conversing, line: str) -> None:
    assert last(with_offer, FIRST, line) != part("one share of our chips")


@pytest.mark.parametrize(
    "line",
    [
        "which took longer",
        "which trained the longest",
        "which ran longer?",
        "which one was the slowest to train",
        "which run took longest",
    ],
)
def test_which_took_longer_is_told_by_the_compute_of_each(thread: Thread, line: str) -> None:
    thread.say("look up Ilva Marrowdene, Quillmere Labs")
    answer = thread.say(line)
    assert answer.question.topic == Part.COMPUTE
    assert "How many days a run took is not on record." in [one.text for one in answer.verdict]
