"""What is kept of one who is named, and what is asked of it in short afterwards; all invented."""

from __future__ import annotations

import pytest

from bot.questions.about_people.keeping_asked import COPYING, LASTING, SEEING
from bot.questions.types import Kind
from tests.unit.candidates_evidence.people import DAY
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]

JUN = "Jun Oskarell is in your pool"
SOURCE = "The import of Jun Oskarell names no source"


@pytest.mark.parametrize(
    "line",
    [
        "what do we hold on Jun Oskarell",
        "what data do you store about Jun Oskarell",
        "what do you store about Jun Oskarell",
        "what's kept on Jun Oskarell",
        "whats stored about jun oskarell",
        "what does assay keep on Jun Oskarell",
        "what do we save about Jun Oskarell",
        "what details do we have on file for Jun Oskarell",
        "what info is stored on Jun Oskarell",
        "what personal data do we keep about Jun Oskarell",
        "how did Jun Oskarell end up on our list",
        "who decided to add Jun Oskarell?",
        "how did we come by Jun Oskarell's details",
    ],
)
def test_the_entry_tells_what_is_kept_of_one(pool: Thread, line: str) -> None:
    answer = pool.say(line)
    assert answer.headline.text == JUN
    assert "Kept by right of: consent" in text(answer)
    assert "That they were told is not on record" in text(answer)


@pytest.mark.parametrize(
    "line",
    [
        "and how did he get in?",
        "by who",
        "under what basis",
        "what legal basis",
        "who imported him",
    ],
)
def test_the_entry_tells_what_is_asked_on(pool: Thread, line: str) -> None:
    pool.say("is Jun Oskarell in our pool")
    assert pool.say(line).headline.text == JUN


@pytest.mark.parametrize(
    "line",
    [
        "has Jun Oskarell been told that he's in our pool",
        "has jun oskarell been told that we have his data",
        "did we notify Jun Oskarell",
        "was Jun Oskarell informed",
        "does Jun Oskarell know he's in our pool",
        "did anybody tell Jun Oskarell he's on our list",
        "has he been told?",
        "did we tell him",
        "does he know?",
    ],
)
def test_whether_one_was_told_comes_first(pool: Thread, line: str) -> None:
    pool.say("is Jun Oskarell in our pool")
    assert pool.say(line).headline.text == "That Jun Oskarell was told is not on record"


@pytest.mark.parametrize(
    "line",
    [
        "where did we get Jun Oskarell from",
        "where did you get Jun Oskarell's data from",
        "what's the source of Jun Oskarell's entry",
        "where did we get him from",
    ],
)
def test_from_where_one_is_comes_first(pool: Thread, line: str) -> None:
    pool.say("is Jun Oskarell in our pool")
    assert pool.say(line).headline.text == SOURCE


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("for how long?", LASTING),
        ("who else can see this", SEEING),
        ("how does he get a copy", COPYING),
        ("can he opt out completely", "blocking"),
        ("what if he withdraws his consent", "blocking"),
        ("how could he object", "blocking"),
    ],
)
def test_the_help_on_it_is_told_after_the_entry(pool: Thread, line: str, topic: str) -> None:
    pool.say("what do we hold on Jun Oskarell")
    question = pool.say(line).question
    assert (question.kind, question.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    "line",
    [
        "Jun Oskarell asked for a copy of his data, how do i get that",
        "Jun Oskarell wants a copy of his details",
    ],
)
def test_who_asks_for_a_copy_gets_it_from_the_operator(pool: Thread, line: str) -> None:
    assert "assay candidates export Jun Oskarell" in text(pool.say(line))


@pytest.mark.parametrize(
    "line",
    [
        "what sort of work does Jun Oskarell do, systems or evals or what",
        "is Jun Oskarell more systems or more evals",
        "does Jun Oskarell do systems or evals",
        "which area does Jun Oskarell work in",
        "what's Jun Oskarell's field",
        "would you say Jun Oskarell is mostly systems",
    ],
)
def test_of_which_kind_the_work_of_one_is(pool: Thread, line: str) -> None:
    question = pool.say(line).question
    assert question.kind is Kind.CANDIDATE
    assert (question.person, question.topic) == ("Jun Oskarell", "the kinds of work")


def test_none_is_said_to_be_better_at_a_kind(pool: Thread) -> None:
    assert pool.say("is Jun Oskarell better at systems or evals").kind is Kind.REFUSAL


@pytest.mark.parametrize(
    "line",
    [
        "what do you have on him apart from papers",
        "anything else on him besides papers",
        "what do we hold about him other than his works",
        "is there anything on him beyond the papers",
    ],
)
def test_what_is_kept_besides_works_is_the_entry(pool: Thread, line: str) -> None:
    pool.say("look up Jun Oskarell, purpose: first call")
    assert pool.say(line).headline.text == JUN


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("what should we be upfront about", "what to concede"),
        ("what do we need to be transparent about with him", "what to concede"),
        ("where do we need to be candid with him", "what to concede"),
        ("what should we own up to", "what to concede"),
        ("what can I email him about his work", "what to say"),
    ],
)
def test_advice_is_asked_in_other_words(pool: Thread, line: str, part: str) -> None:
    pool.say("look up Jun Oskarell, purpose: first call")
    assert pool.say(line).question.topic == part


@pytest.mark.parametrize(
    "line",
    [
        "how do i pitch our cluster to Jun Oskarell",
        "how should we sell our compute to Jun Oskarell",
        "how would I present our offer to Jun Oskarell",
        "what can I email Jun Oskarell about his work",
        "what should I write to Jun Oskarell",
    ],
)
def test_what_to_say_to_one_who_is_named(pool: Thread, line: str) -> None:
    question = pool.say(line).question
    assert (question.person, question.topic) == ("Jun Oskarell", "what to say")


@pytest.mark.parametrize("line", ["how do I erase one", "what exactly gets deleted"])
def test_how_one_is_erased_is_told_after_what_is_kept(pool: Thread, line: str) -> None:
    pool.say("what do you keep of people")
    assert pool.say(line).question.topic == "erasing"


@pytest.mark.parametrize("line", ["group by kind of work", "sort by kind", "only those with works"])
def test_the_pool_is_listed_once_more(pool: Thread, line: str) -> None:
    first = pool.say("list our pool").headline.text
    answer = pool.say(line)
    assert (answer.kind, answer.headline.text) == (Kind.POOL, first)


@pytest.mark.parametrize("line", ["and less than that", "who is below that", "smaller than that"])
def test_those_on_the_other_side_of_an_amount(pool: Thread, line: str) -> None:
    pool.say("who in our pool trained above 1e24")
    question = pool.say(line).question
    assert (question.flop, question.flop_most) == (None, 1e24)


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("were they told", "telling"),
        ("did we notify them", "telling"),
        ("on what basis", "origin"),
        ("from which file", "origin"),
        ("where did they all come from", "origin"),
    ],
)
def test_how_those_listed_came_there_is_help(pool: Thread, line: str, topic: str) -> None:
    pool.say("who was added last week")
    question = pool.say(line).question
    assert (question.kind, question.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    "line",
    [
        "what's the most recent entry in the pool",
        "when was our pool last updated",
        "when did we last add someone to the pool",
        "who's the newest candidate on our list",
    ],
)
def test_the_newest_entries_stand_first(pool: Thread, line: str) -> None:
    assert pool.say(line).headline.text == "3 people were added to your pool"


@pytest.mark.parametrize(
    "line",
    [
        "are Ilva Marrowdene and Jun Oskarell in our pool",
        "do we have Ilva Marrowdene and Jun Oskarell on file",
    ],
)
def test_of_two_it_is_told_of_each_whether_they_are_there(pool: Thread, line: str) -> None:
    exchange = pool.conversing.hear(line, pool.asker, None, DAY)
    told = [reply.answer.headline.text for reply in exchange.replies]
    assert told == ["Ilva Marrowdene is in your pool", JUN]


def test_of_which_kind_it_mostly_is_is_asked_on(pool: Thread) -> None:
    pool.say("look up Jun Oskarell, purpose: first call")
    assert pool.say("so mostly fine-tuning?").question.topic == "the kinds of work"


@pytest.mark.parametrize(
    ("line", "run"),
    [
        ("could 64 H100 do the small one", "the smallest run"),
        ("256 B200 for the smallest run?", "the smallest run"),
        ("would 1024 H100 be enough for the larger one", "the largest run"),
    ],
)
def test_chips_are_asked_of_one_of_the_runs(pool: Thread, line: str, run: str) -> None:
    pool.say("look up Ilva Marrowdene, purpose: first call")
    question = pool.say(line).question
    assert (question.topic, question.work) == ("runs on our chips", run)
