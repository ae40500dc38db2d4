"""What a hurried recruiter asks on after a brief: told as what was asked, or that it can't be."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.questions.about_people.of_brief import Part
from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import meant, pool

__all__ = ["pool", "thread"]
SAVED = "our offer is 2048 H100 for 40 researchers"
ILVA = "prep me for a first call with Ilva Marrowdene tomorrow"
JUN = "prep me for a first call with Jun Oskarell tomorrow"


@pytest.fixture
def briefed(pool: Thread) -> Thread:
    """A brief of one person, after our offer was saved."""
    pool.say(SAVED)
    pool.say(ILVA)
    return pool


def parts(thread: Thread, line: str) -> list[tuple[str | None, str | None, str]]:
    """Whom each answer to a message is about, its part, and what it says that it read."""
    heard = thread.conversing.hear(line, thread.asker, thread.said)
    thread.said = heard.said
    asked = (reply.question for reply in heard.replies)
    return [
        (question.person, question.topic, reply.answer.understood)
        for question, reply in zip(asked, heard.replies, strict=True)
    ]


def kept_elsewhere(answer: Answer, words: str) -> bool:
    return words in text(answer) and not answer.sources()


@pytest.mark.parametrize(
    "line",
    [
        "add note: wants 64 GPUs",
        "add a note that she wants 64 H100",
        "note: he asked about TPUs",
        "remember that she wants to stay remote",
        "pls log that he has an offer from Mistral",
        "put 64 gpus in her file",
    ],
)
def test_no_note_is_kept(briefed: Thread, line: str) -> None:
    assert kept_elsewhere(briefed.say(line), "I keep no notes about people")


@pytest.mark.parametrize(
    "line",
    [
        "remind me friday",
        "remind me to call her next week",
        "ping me tmrw about this",
        "schedule a call with her for friday",
        "set a reminder for monday 9am",
        "can you put that in my calendar",
    ],
)
def test_nobody_is_reminded(briefed: Thread, line: str) -> None:
    assert kept_elsewhere(briefed.say(line), "I set no reminders")


@pytest.mark.parametrize("line", ["remind me what our offer was", "remind me of our offer"])
def test_what_was_said_is_still_recalled(briefed: Thread, line: str) -> None:
    briefed.say(line)
    assert briefed.replies[-1].question.kind is Kind.OFFER


def test_interview_questions_are_no_calendar(briefed: Thread) -> None:
    briefed.say("make me the interview questions")
    assert briefed.replies[-1].question.topic == Part.ASK


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("and what about his older stuff", Part.OLDEST),
        ("her earlier papers", Part.OLDEST),
        ("what did she do before", Part.OLDEST),
        ("did she ever use TPUs", Part.CHIPS),
        ("has she worked with H100s", Part.CHIPS),
        ("any B200 experience", Part.CHIPS),
        ("what gpus did she use", Part.CHIPS),
        ("was that on H100s", Part.CHIPS),
        ("what does she specialise in", Part.KINDS),
        ("whats her field", Part.KINDS),
        ("what kind of work is that", Part.KINDS),
        ("list them", Part.WORKS),
        ("list", Part.WORKS),
        ("all of them", Part.WORKS),
        ("list everything she did", Part.WORKS),
        ("how long would it take her", Part.OURS),
        ("how many days would that be", Part.OURS),
        ("on 64 of ours", Part.OURS),
        ("has she used megatron", Part.KINDS),
        ("where did she study", Part.DETAILS),
    ],
)
def test_what_is_asked_on_is_told_and_no_brief_again(
    briefed: Thread, line: str, part: Part
) -> None:
    briefed.say(line)
    assert (meant(briefed), briefed.replies[-1].question.topic) == ("Ilva Marrowdene", part)


def test_the_oldest_works_are_told_first(briefed: Thread) -> None:
    answer = briefed.say("her older work")
    newest = briefed.say("list them")
    assert answer.table is not None
    assert newest.table is not None
    assert answer.table.rows == newest.table.rows[::-1]


def test_chips_that_no_run_names_are_not_claimed(briefed: Thread) -> None:
    said = text(briefed.say("did she ever use TPUs"))
    known = "2,048 H100 (Larkspur-70B), 256 H100 (Larkspur-7B)"
    assert f"Chips on record for these works: {known}, and no others" in said
    assert "what else was used is not" in said


def test_the_price_of_a_chip_is_still_asked(briefed: Thread) -> None:
    assert briefed.say("price of H100").kind is Kind.PRICE


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("and with half of ours", "1,024 H100"),
        ("on 64 of ours", "64 H100"),
        ("what about 25% of ours", "512 H100"),
    ],
)
def test_runs_are_set_against_a_part_of_ours(briefed: Thread, line: str, days: str) -> None:
    briefed.say("could we run that")
    assert days in text(briefed.say(line))


@pytest.mark.parametrize(
    ("line", "run"),
    [
        ("her last run took 1e24 flop, can we repeat it in a month", "1e24 FLOP"),
        ("he says it took 3e23 flops. could we do that in 2 weeks", "3e23 FLOP"),
        ("the run was about 5e24 FLOP, how long would it take us", "5e24 FLOP"),
        ("his model used 2e25 flop, how long would that take on ours", "2e25 FLOP"),
    ],
)
@pytest.mark.parametrize("before", [[SAVED], [SAVED, ILVA]])
def test_a_run_whose_size_is_told_is_the_one(
    pool: Thread, before: list[str], line: str, run: str
) -> None:
    for each in before:
        pool.say(each)
    answer = pool.say(line)
    assert answer.kind is Kind.REACH
    assert f"a run of {run}" in answer.headline.text.lower().replace("flop", "FLOP")


@pytest.mark.parametrize(
    "line", ["could we repeat her largest run", "could we train her models here", "redo his runs?"]
)
def test_the_persons_runs_are_meant_after_a_price(briefed: Thread, line: str) -> None:
    briefed.say("price of H100")
    briefed.say(f"can we {line}" if "we" not in line else line)
    assert (meant(briefed), briefed.replies[-1].question.topic) == ("Ilva Marrowdene", Part.OURS)


@pytest.mark.parametrize(
    "line", ["he wants 64 GPUs to himself, can we do it", "she asked for 64 H100, ok?"]
)
def test_a_wish_is_a_part_of_ours(briefed: Thread, line: str) -> None:
    answer = briefed.say(line)
    assert answer.kind is Kind.OFFER
    assert "the other 39 keep 1,984" in answer.understood


def test_shorter_keeps_the_works_and_what_authorship_does_not_show(briefed: Thread) -> None:
    for line in ("shorter", "in a table", "as bullet points"):
        answer = briefed.say(line)
        shown = text(answer) + str(answer.table)
        assert "Larkspur-70B" in shown
        assert "Larkspur-7B" in shown
        assert "Authorship does not show" in answer.caveats[0].text


def test_after_our_offer_she_is_still_the_person(briefed: Thread) -> None:
    briefed.say("our offer")
    briefed.say("did she train it from scratch")
    assert meant(briefed) == "Ilva Marrowdene"


@pytest.mark.parametrize("line", ["biggest thing shes trained", "latest paper", "compute?"])
def test_what_is_asked_is_kept_as_no_purpose(pool: Thread, line: str) -> None:
    pool.say("tell me abt ilva marrowdene")
    pool.say(line)
    assert pool.log() == ()


def test_the_same_purpose_is_the_one_told_before(pool: Thread) -> None:
    pool.say("what about Jun")
    pool.say("referral check")
    pool.say("ok and Pavel")
    pool.say("same")
    assert {one.purpose for one in pool.log()} == {"referral check"}


def test_a_second_call_is_a_purpose(pool: Thread) -> None:
    pool.say("tell me about Pavel Quist")
    pool.say("2nd call, robotics role")
    assert [one.purpose for one in pool.log()] == ["2nd call, robotics role"]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("write her an email", Part.SAY),
        ("make it friendlier", Part.SAY),
        ("anything i shouldnt say", Part.AVOID),
        ("who funded it", Part.DETAILS),
        ("how many tokens", Part.DETAILS),
        ("did she leave Quillmere", Part.WHERE),
    ],
)
def test_a_part_is_told_for_what_else_is_asked(briefed: Thread, line: str, part: Part) -> None:
    briefed.say(line)
    assert (meant(briefed), briefed.replies[-1].question.topic) == ("Ilva Marrowdene", part)


@pytest.mark.parametrize(
    "line", ["what do we say about the wait", "what do we say if she asks about queue times"]
)
def test_a_wait_that_is_not_on_file_is_not_made_up(briefed: Thread, line: str) -> None:
    assert "No waiting time is on file" in text(briefed.say(line))


@pytest.mark.parametrize("line", ["she says openai gives 500 per head", "openai gives him 500"])
def test_what_a_lab_gives_is_no_share_of_ours(briefed: Thread, line: str) -> None:
    briefed.say(line)
    asked = briefed.replies[-1].question
    assert (asked.other_lab, asked.uses_saved) == ("openai", True)


def test_the_wrong_one_is_said_by_name(briefed: Thread) -> None:
    assert "Taken out" in text(briefed.say("wrong ilva"))
