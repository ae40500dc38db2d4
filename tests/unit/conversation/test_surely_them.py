"""Whether a brief is of the right person, a work that isn't theirs, and what is no reason."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import ASKED, pool

__all__ = ["pool", "thread"]
SURE = "How sure that is"
WHICH = "Which work is somebody else's?"
ERASES = "What this workspace holds of the person"
KINDS = "Kinds of work"


@pytest.fixture
def brief(pool: Thread) -> Thread:
    """A thread in which Ilva Marrowdene was looked up for a first call."""
    pool.say("what has Ilva Marrowdene published")
    pool.say("first call tomorrow")
    return pool


@pytest.mark.parametrize(
    "line",
    [
        "hang on, is that def the same Ilva?",
        "is that definitely the same Ilva Marrowdene",
        "you sure thats our Ilva",
        "sure it's her?",
        "could that be a different Ilva",
        "is it the right Ilva",
        "any chance thats a different ilva",
        "have we got the right Ilva",
        "double check it's her pls",
    ],
)
def test_it_is_told_how_sure_the_person_is_and_not_asked_why_again(
    brief: Thread, line: str
) -> None:
    assert brief.say(line).headline.text == SURE


@pytest.mark.parametrize("line", ["it's a different Ilva", "wrong person", "is that her newest?"])
def test_what_only_sounds_so_asks_something_else(brief: Thread, line: str) -> None:
    assert brief.say(line).headline.text != SURE


@pytest.mark.parametrize(
    "line",
    [
        "the 2nd one on there isn't hers i think",
        "the second isnt hers",
        "dont think the 7B one is hers",
        "i dont think the last one's hers",
        "that 7b paper's not by her i think",
        "one of those isnt hers",
    ],
)
def test_a_work_of_somebody_else_is_asked_for_by_its_id(brief: Thread, line: str) -> None:
    assert brief.say(line).headline.text == WHICH


@pytest.mark.parametrize(
    "line",
    [
        "the 2nd one on there isn't hers i think",
        "that's not her",
        "would you say she's applied",
        "start with Ilva",
        "bin her",
    ],
)
def test_it_is_no_reason_to_look_somebody_up(pool: Thread, line: str) -> None:
    pool.say("what has Ilva Marrowdene published")
    pool.say(line)
    assert pool.log() == ()


@pytest.mark.parametrize(
    "line",
    [
        "second round is on monday, he'd join the post training team",
        "2nd round next wk",
        "she's in the final round",
        "have a call with her tmrw",
    ],
)
def test_a_round_is_a_reason(pool: Thread, line: str) -> None:
    assert pool.say("what has Ilva Marrowdene published").headline.text == ASKED
    assert pool.say(line).kind is Kind.CANDIDATE
    assert pool.replies[-1].question.purpose


@pytest.mark.parametrize(
    "line",
    [
        "ok bin him, he asked to be deleted",
        "bin her pls",
        "ditch her record",
        "ok get shot of her, she asked",
        "chuck her out of the pool",
        "she wants off our books, bin it",
        "drop Ilva off the list pls she said no",
    ],
)
def test_to_erase_is_said_in_many_words(brief: Thread, line: str) -> None:
    assert brief.say(line).headline.text == ERASES


@pytest.mark.parametrize(
    "line",
    [
        "no wait leave it",
        "no, keep him",
        "actually no leave Jun in",
        "scrap that",
        "oh hang on, don't",
        "nah",
        "nvm",
        "not yet",
        "cancel that pls",
        "no wait, wrong person",
    ],
)
def test_what_declines_to_erase_keeps_the_person(pool: Thread, line: str) -> None:
    assert pool.say("forget Jun Oskarell").headline.text == ERASES
    assert pool.say(line).headline.text == "Nothing was erased"
    assert pool.say("is he still on the list then").headline.text == "Jun Oskarell is in your pool"


@pytest.mark.parametrize("line", ["yes do it", "yes, delete it all", "go ahead"])
def test_who_agrees_erases(pool: Thread, line: str) -> None:
    pool.say("forget Jun Oskarell")
    assert pool.say(line).headline.text.startswith("Erased")


@pytest.mark.parametrize(
    "line",
    [
        "does she go for systems work more or more pretraining",
        "is she more systems or more pretraining",
        "would you say she's theory or applied",
        "is it more evals or training she does",
        "is her stuff mainly evals",
        "is she a systems person",
        "which does she do more, evals or systems",
    ],
)
def test_which_kind_is_most_of_it_is_told_by_the_kinds(brief: Thread, line: str) -> None:
    assert brief.say(line).headline.text.startswith(KINDS)


@pytest.mark.parametrize("line", ["is she more senior than jun", "is she more into money"])
def test_a_judgement_in_the_same_words_is_refused(brief: Thread, line: str) -> None:
    assert brief.say(line).kind is Kind.REFUSAL
