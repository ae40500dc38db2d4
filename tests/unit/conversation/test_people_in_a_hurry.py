"""What a hurried recruiter types of people: no right kept as a purpose, no score; all invented."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import meant, pool

__all__ = ["pool", "thread"]
BRIEF = "ilva marrowdene, first call"
KEPT = "What this workspace holds of the person"


def topic(thread: Thread) -> str | None:
    """Which part or refusal the last message came to."""
    return thread.replies[-1].question.topic


@pytest.mark.parametrize(
    "line",
    [
        "she emailed, wants off our list. wipe her",
        "she mailed us, wants out. scrub her completely",
        "fyi she opted out, purge her data",
        "she called, no longer interested; please delete her",
        "wants off the list, erase her asap",
    ],
)
@pytest.mark.parametrize("before", ["what has ilva marrowdene published", BRIEF])
def test_who_is_to_be_erased_is_never_looked_up_for_it(
    pool: Thread, before: str, line: str
) -> None:
    pool.say(before)
    looked_up = len(pool.log())
    assert pool.say(line).headline.text == KEPT
    assert len(pool.log()) == looked_up


@pytest.mark.parametrize(
    "line",
    [
        "she dsnt want us to keep anything",
        "take her off",
        "gimme a 0 to 10",
        "nvm",
        "add him to pool",
        "mark her as contacted",
        "ugh is she even legal to work here",
        "score her first",
    ],
)
def test_what_asks_for_something_else_is_no_purpose(pool: Thread, line: str) -> None:
    pool.say("what has ilva marrowdene published")
    pool.say(line)
    assert pool.log() == ()
    assert pool.scholars.asked == []


@pytest.mark.parametrize("why", ["evals lead", "first chat n screening", "she mailed us on a role"])
def test_a_reason_in_few_words_is_still_one(pool: Thread, why: str) -> None:
    pool.say("what has ilva marrowdene published")
    pool.say(why)
    assert len(pool.log()) == 1


@pytest.mark.parametrize(
    ("line", "refused"),
    [
        ("gimme a 0 to 10 on fit", "ranking people"),
        ("scale of 1-10", "ranking people"),
        ("percent match with the role?", "ranking people"),
        ("how good a fit is she", "ranking people"),
        ("strong or weak fit?", "ranking people"),
        ("match score pls", "ranking people"),
        ("little ones?", "protected traits"),
        ("is ilva tied down at home, little ones n all that", "protected traits"),
    ],
)
def test_no_score_and_no_family_is_told_in_any_words(pool: Thread, line: str, refused: str) -> None:
    pool.say(BRIEF)
    assert pool.say(line).kind is Kind.REFUSAL
    assert topic(pool) == refused


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("does she know JAX", "the kinds of work"),
        ("is she good at pytorch", "the kinds of work"),
        ("does she know c++ n cuda", "the kinds of work"),
        ("cuda skills?", "the kinds of work"),
        ("what frameworks does she use", "the kinds of work"),
        ("newest one, when was that", "the newest work"),
        ("whens the last thing she put out", "the newest work"),
        ("most recent one, how many authors", "the newest work"),
        ("need an opener line for the email to her", "what to say"),
        ("opening line for the mail to her", "what to say"),
        ("first line for my email", "what to say"),
        ("ok whats the honest thing to tell her", "what to concede"),
        ("the 70b one, how many authors", "the details"),
        ("what should I stay away from asking then", "what to leave unasked"),
        ("anything I mustnt bring up", "what to leave unasked"),
        ("topics to steer away from", "what to leave unasked"),
        ("what should i leave out", "what to leave unasked"),
        ("which subjects are out of bounds", "what to leave unasked"),
        ("best way to open the call with her?", "what to say"),
        ("how do i kick off the chat", "what to say"),
        ("how would you begin the interview with her", "what to say"),
        ("whats a good way to break the ice", "what to say"),
        ("what questions should I open the call with", "questions to ask"),
        ("how old is her newest paper", "the newest work"),
        ("what about just her share of it, not the whole cluster", "runs on our chips"),
        ("what about one researcher's share instead of the whole lot", "runs on our chips"),
        ("and on her share alone", "runs on our chips"),
        ("ok what can't we give her that a big lab could", "what to concede"),
    ],
)
def test_the_part_that_is_meant_is_told(pool: Thread, line: str, part: str) -> None:
    pool.say(BRIEF)
    pool.say(line)
    assert topic(pool) == part
    assert pool.replies[-1].question.purpose == "first call"


def test_that_tools_are_on_no_record_is_said(pool: Thread) -> None:
    pool.say(BRIEF)
    assert "“jax” left out: no tool" in pool.say("does she know JAX").understood


def test_how_many_signed_comes_first(pool: Thread) -> None:
    pool.say(BRIEF)
    told = pool.say("the 70b one, how many authors").verdict[0].text
    assert "one of 41 authors" in told


def test_what_no_record_tells_of_a_cost_is_said(pool: Thread) -> None:
    pool.say(BRIEF)
    assert "What it cost is not on record" in text(pool.say("how much did it cost"))


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("prep me for pavel quist, research engineer role, phone screen",
         "research engineer role, phone screen"),
        ("pavel quist, member of technical staff role, chat",
         "member of technical staff role, chat"),
        ("pavel quist, what has he published, for a first convo", "first convo"),
    ],
)  # fmt: skip
def test_a_role_is_no_institution(pool: Thread, line: str, why: str) -> None:
    pool.say(line)
    asked = pool.replies[-1].question
    assert (asked.person, asked.purpose) == ("Pavel Quist", why)


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("ilva marrowdenes biggest one, wd that be doable, first call", "Ilva Marrowdene"),
        ("whats pavels work about anyway", "Pavel Quist"),
        ("juns latest paper", "Jun Oskarell"),
        ("oskarells papers pls", "Jun Oskarell"),
    ],
)
def test_an_owner_needs_no_sign(pool: Thread, line: str, who: str) -> None:
    pool.say(line)
    assert meant(pool) == who


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("tell me bout the oxford one, intro call", "Pavel Quist"),
        ("the eth guy", "Jun Oskarell"),
        ("the robotics person, first call", "Pavel Quist"),
    ],
)
def test_the_one_of_a_list_is_told_by_what_stands_beside_the_name(
    pool: Thread, line: str, who: str
) -> None:
    pool.say("who is in our pool")
    pool.say(line)
    assert meant(pool) == who


def test_another_topic_of_the_pool_is_one_in_a_word(pool: Thread) -> None:
    pool.say("which of our ppl in the pool have done fine tuning")
    pool.say("and robotics?")
    asked = pool.replies[-1].question
    assert (asked.kind, asked.work) == (Kind.POOL, "robotics")


@pytest.mark.parametrize("line", ["who put her there n when", "who added her and when?"])
def test_who_added_an_entry_is_said_not_to_be_told(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert "not which of you added it" in text(pool.say(line))


@pytest.mark.parametrize("line", ["mark her as contacted", "tag her as warm"])
def test_a_mark_is_no_judgement(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert "I keep no notes about people" in text(pool.say(line))


def test_a_letter_for_and_begins_a_question(pool: Thread) -> None:
    pool.say("how big is Colossus 2")
    assert "Stargate Abilene" in pool.say("n abilene, finished yet?").headline.text


@pytest.mark.parametrize(
    "line",
    [
        "how sure is the tie to that run",
        "how did you tie that to her",
        "how is that run linked to her",
        "how solid is the match",
        "is that attribution reliable",
        "what ties her to it",
        "how sure are you about the link between her and larkspur",
    ],
)
def test_how_firm_a_tie_is(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert pool.say(line).headline.text == "How sure that is"


@pytest.mark.parametrize(
    "line",
    [
        "make it something I can paste into our ATS",
        "i need that as a note I can paste",
        "give me a version I can copy into greenhouse",
        "turn that into a note for the ATS",
        "make a note I can paste",
        "a note to paste",
        "need a copy-paste version",
    ],
)
def test_a_note_to_paste_is_the_brief_made_short(pool: Thread, line: str) -> None:
    told = pool.say(BRIEF)
    short = pool.say(line)
    assert short.headline == told.headline
    assert len(text(short)) < len(text(told))


@pytest.mark.parametrize(
    "line",
    [
        "why did she leave her last job",
        "why did he quit",
        "how come she left quillmere",
        "did she leave on good terms",
        "reason for leaving?",
        "was he sacked",
        "is it true she was let go from her last job",
        "any gaps in her cv",
        "why did she switch labs so often",
        "is she a job hopper",
    ],
)
def test_how_somebody_came_to_leave_is_never_told(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert pool.say(line).kind is Kind.REFUSAL


def test_where_somebody_went_is_told_by_the_works(pool: Thread) -> None:
    pool.say(BRIEF)
    pool.say("has she left Quillmere")
    assert topic(pool) == "the institution"
    assert pool.say("why").headline.text == "How sure that is"


@pytest.mark.parametrize(
    "first",
    [
        ("look up Ilva Marrowdene, Jun Oskarell and Pavel Quist",),
        (
            "give Ilva Marrowdene, Jun Oskarell and Pavel Quist each a mark out of ten",
            "ok then what did each of them publish",
        ),
    ],
)
def test_each_of_three_is_each_of_all_three(pool: Thread, first: tuple[str, ...]) -> None:
    everybody = ["Ilva Marrowdene", "Jun Oskarell", "Pavel Quist"]
    lines = (*first, "shortlist meeting tomorrow", "what's the newest paper of each")
    for line in lines:
        exchange = pool.conversing.hear(line, pool.asker, pool.said, p.DAY)
        pool.said = exchange.said
        asked = [reply.question for reply in exchange.replies]
    assert [one.person for one in asked] == everybody
    assert {one.purpose for one in asked} == {"shortlist meeting tomorrow"}
