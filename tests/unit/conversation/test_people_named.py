"""Who is meant by a part of a name, or by `she`: by whom else the thread speaks; all invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.candidates.privacy import Place
from bot.questions.types import Kind
from storage.records import Person
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import HERE, TEAM, Thread, text, thread

__all__ = ["thread"]
OFFER = "2048 H100 for 40 researchers"
ASKED = "Why do you look this person up?"


@pytest.fixture
def pool(thread: Thread) -> Thread:
    """A thread of somebody whose pool has three people, and who gives no purpose."""
    thread.asker = replace(HERE, purpose="")
    with thread.store.write() as tx:
        listed = (
            Person("Ilva Marrowdene", "consent", p.QUILLMERE, ("pretraining",)),
            Person("Jun Oskarell", "consent", "ETH Zurich", ("sparsity",)),
            Person("Pavel Quist", "consent", "University of Oxford", ("robotics",)),
        )
        tx.workspace(TEAM).candidates.add(listed, "U01", p.NOON)
    return thread


def meant(thread: Thread) -> str | None:
    """Who the last message was about."""
    return thread.replies[-1].question.person


def add(thread: Thread, *names: str) -> None:
    with thread.store.write() as tx:
        people = [Person(name, "consent", p.QUILLMERE) for name in names]
        tx.workspace(TEAM).candidates.add(people, "U01", p.NOON)


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("what about Jun", "Jun Oskarell"),
        ("and Pavel?", "Pavel Quist"),
        ("thx, and pavel?", "Pavel Quist"),
        ("oskarell - whats he published", "Jun Oskarell"),
        ("whats marrowdene working on", "Ilva Marrowdene"),
        ("jun's papers", "Jun Oskarell"),
        ("tell me about quist", "Pavel Quist"),
        ("Dr Quist's papers", "Pavel Quist"),
        ("Marrowdene, Ilva", "Ilva Marrowdene"),
        ("pavel quist: what did he publish", "Pavel Quist"),
        ("what could Ilva run here", "Ilva Marrowdene"),
        ("what do we have on Jun Oskarell", "Jun Oskarell"),
        ("what have we got on Jun Oskarell?", "Jun Oskarell"),
        ("papers by Jun Oskarell", "Jun Oskarell"),
        ("anything by jun oskarell", "Jun Oskarell"),
        ("works of Oskarell Jun", "Jun Oskarell"),
    ],
)
@pytest.mark.parametrize("before", ["", OFFER, "price of H100"])
def test_a_part_of_a_name_is_the_one_of_the_pool_who_has_it(
    pool: Thread, line: str, who: str, before: str
) -> None:
    if before:
        pool.say(before)
    assert pool.say(line).headline.text == ASKED
    assert meant(pool) == who


@pytest.mark.parametrize("line", ["what about Jun", "and if Jun takes 256 as well?", "jun?"])
def test_a_given_name_is_no_month(pool: Thread, line: str) -> None:
    pool.say(OFFER)
    pool.say(line)
    assert pool.replies[-1].question.as_of is None


@pytest.mark.parametrize(
    "line", ["in Jun", "and as of Jun 2026", "and in jun?", "what about Jun 2026"]
)
def test_a_month_is_one_where_a_day_is_told(pool: Thread, line: str) -> None:
    pool.say("price of H100")
    pool.say(line)
    assert pool.replies[-1].question.as_of is not None


def test_after_a_day_a_month_is_another(pool: Thread) -> None:
    pool.say("how many H100 did Meta have in May 2026")
    pool.say("what about Jun")
    assert pool.replies[-1].question.as_of is not None


def test_a_name_that_the_pool_lacks_is_left_alone(pool: Thread) -> None:
    pool.say(OFFER)
    for line in ("what about Jun Novak", "Pavel Novak's papers", "J. Quist's papers"):
        pool.say(line)
        assert meant(pool) in {"Jun Novak", "Pavel Novak", "J. Quist"}


@pytest.mark.parametrize("line", ["whats marrowdine working on", "oskarel's papers", "Quisst?"])
def test_a_misspelt_name_is_asked_back(pool: Thread, line: str) -> None:
    answer = pool.say(line)
    assert answer.kind is Kind.CHOOSE
    assert "I know nobody of the name" in text(answer)
    assert pool.say("yes").headline.text == ASKED


@pytest.mark.parametrize(
    "line",
    ["tell me about ilva marowdene pls", "what has ilva marowdene done", "ilva marowdene's papers"],
)
@pytest.mark.parametrize("taken", ["Ilva Marrowdene", "1", "yes"])
def test_a_misspelt_surname_is_picked_with_the_name_once(
    pool: Thread, line: str, taken: str
) -> None:
    pool.say(line)
    assert pool.say(taken).headline.text == ASKED
    assert meant(pool) == "Ilva Marrowdene"


def test_of_several_it_is_asked_which_and_at_most_five_are_told(pool: Thread) -> None:
    add(pool, *(f"{given} Tindal" for given in ("Ada", "Bo", "Cleo", "Dov", "Eja", "Fay")))
    answer = pool.say("what about Tindal")
    named = [f"{given} Tindal, {p.QUILLMERE}" for given in ("Ada", "Bo", "Cleo", "Dov", "Eja")]
    assert [choice.label for choice in answer.choices] == named
    assert pool.said is not None
    assert pool.said.is_personal
    pool.say("the second one")
    assert meant(pool) == "Bo Tindal"
    pool.say("and Tindal's largest run")  # who was spoken of comes first
    assert meant(pool) == "Bo Tindal"


def test_a_month_that_was_picked_is_a_person(pool: Thread) -> None:
    add(pool, "Jun Tindal")
    pool.say(OFFER)
    pool.say("what about Jun")
    pool.say("Jun Tindal")
    assert (meant(pool), pool.replies[-1].question.as_of) == ("Jun Tindal", None)


def test_one_of_a_list_is_he(pool: Thread) -> None:
    pool.say("who worked on robotics")
    pool.say("ok tell me more about him")
    assert meant(pool) == "Pavel Quist"


def test_of_a_list_of_several_it_is_asked_which(pool: Thread) -> None:
    pool.say("who is in our pool")
    answer = pool.say("what has she published")
    assert len(answer.choices) == 3
    pool.say("1")
    assert meant(pool) == "Ilva Marrowdene"


def test_who_is_named_first_is_he(pool: Thread) -> None:
    pool.say("what do you have on Yann Lundquist")
    here = pool.say("and Pavel Quist, is he in there?")
    assert here.headline.text == "Pavel Quist is in your pool"
    pool.say("what has he published")
    assert meant(pool) == "Pavel Quist"


def test_one_goes_back_to_who_was_spoken_of(pool: Thread) -> None:
    pool.say("Ilva Marrowdene's papers, purpose: first call")
    pool.say("price of H100")
    pool.say("what is she used to")
    assert (meant(pool), pool.replies[-1].question.purpose) == ("Ilva Marrowdene", "first call")


def test_why_is_asked_once_of_a_person(pool: Thread) -> None:
    pool.say("Ilva Marrowdene's papers, purpose: first call")
    assert pool.say("and Pavel?").headline.text == ASKED
    pool.say("outreach")
    pool.say("what should I ask Ilva")
    assert pool.replies[-1].question.purpose == "first call"
    pool.say("same for Pavel")
    assert pool.replies[-1].question.purpose == "outreach"


@pytest.mark.parametrize(
    "line",
    [
        "just the year and venue",
        "any compute numbers in it",
        "only what's on record about compute",
        "since when",
        "her newest paper",
        "the titles please",
        "list the titles",
        "year and venue",
        "keep it",
    ],
)
def test_what_asks_for_something_is_no_reason(pool: Thread, line: str) -> None:
    pool.say("marrowdene's papers")
    assert pool.say(line).headline.text == ASKED
    assert pool.log() == ()


@pytest.mark.parametrize("line", ["Pavel Quist", "and Pavel", "prep me for a call with pavel"])
def test_another_name_is_no_reason(pool: Thread, line: str) -> None:
    pool.say("marrowdene's papers")
    pool.say(line)
    assert meant(pool) == "Pavel Quist"


@pytest.mark.parametrize(
    "line",
    ["the compute team is hiring", "a first call", "reading group", "compute planning session"],
)
def test_a_reason_is_one(pool: Thread, line: str) -> None:
    pool.say("marrowdene's papers")
    pool.say(line)
    assert pool.replies[-1].question.purpose


def test_in_a_channel_nobody_of_the_pool_is_known(pool: Thread) -> None:
    pool.asker = replace(pool.asker, place=Place.CHANNEL)
    pool.say("price of H100")
    pool.say("what about Jun")
    assert meant(pool) is None
    assert "Ilva" not in text(pool.say("whats marrowdine working on"))


def test_who_is_blocked_is_not_known(pool: Thread) -> None:
    with pool.store.write() as tx:
        tx.workspace(TEAM).candidates.block([3], p.NOON)
    pool.say("and quist's papers?")
    assert meant(pool) != "Pavel Quist"


@pytest.mark.parametrize(
    ("line", "again"),
    [
        (
            "Ilva Marowden, prepping her onsite",
            'look up "Ilva Marrowdene", purpose: prepping her onsite',
        ),
        (
            "what has Ilva Marowdeen published? first call",
            'look up "Ilva Marrowdene", purpose: first call',
        ),
        ("brief me on Pavel Quists", 'look up "Pavel Quist"'),
        ("look up Jun Oskarel", 'look up "Jun Oskarell"'),
    ],
)
def test_a_whole_name_of_which_a_letter_is_wrong_is_asked_back(
    pool: Thread, line: str, again: str
) -> None:
    pool.say(line)
    assert "Is it one of these?" in text(pool.replies[-1].answer)
    pool.say("yes")
    assert pool.replies[-1].text == again


@pytest.mark.parametrize(
    "line",
    [
        "look up Marek Dellinghaus",
        "look up Jun Tanaka",
        "what has Ilva Sorrento published",
        'look up "Ilva Marowdene"',
        "is Ilva Marowdene in our pool",
        "add Ilva Marowdene to the pool",
    ],
)
def test_another_name_is_taken_as_it_is_typed(pool: Thread, line: str) -> None:
    pool.say(line)
    assert "Is it one of these?" not in text(pool.replies[-1].answer)


@pytest.mark.parametrize(
    "line",
    [
        "what has she published and would 128 H100 do",
        "what has Ilva published, would 128 H100 do?",
        "what did she publish and is 128 H100 enough",
        "her papers and would 128 H100 suffice for her",
        "which papers has she written, and could 128 H100 repeat them",
    ],
)
def test_what_was_published_is_told_beside_so_many_chips(pool: Thread, line: str) -> None:
    pool.say("look up Ilva Marrowdene for a first call tomorrow")
    works, chips = pool.conversing.hear(line, pool.asker, pool.said, p.DAY).replies
    assert (works.question.person, works.question.offer) == ("Ilva Marrowdene", None)
    assert chips.question.person == "Ilva Marrowdene"
    assert chips.question.offer is not None
    assert chips.question.offer.chips[0].count.value == 128
