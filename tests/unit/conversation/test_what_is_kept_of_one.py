"""What is asked of the keeping of somebody, and that it is another of that name; all invented."""

from __future__ import annotations

import pytest

from bot.questions.about_people.keeping_asked import ERASING, SEEING
from bot.questions.about_people.of_brief import Part
from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]


@pytest.fixture
def brief(pool: Thread) -> Thread:
    """A thread in which somebody was just looked up."""
    pool.say("look up Ilva Marrowdene, purpose: first call")
    return pool


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("what would happen if I delete her", ERASING),
        ("what happens if i forget her", ERASING),
        ("what happens to everything once we remove her", ERASING),
        ("what happens when I erase her entry", ERASING),
        ("please don't delete anything yet", ERASING),
        ("don't remove her yet", ERASING),
        ("who can see that I searched for her?", SEEING),
        ("can anyone see I looked her up", SEEING),
        ("who will know I looked her up", SEEING),
        ("will she find out we searched for her", SEEING),
        ("could my manager see that I checked her out", SEEING),
        ("do others see that I asked about her", SEEING),
        ("what do you keep about her after this?", "privacy"),
        ("what happens to her data now", "privacy"),
        ("what stays on file about her", "privacy"),
        ("what will you store about her once the call is over", "privacy"),
        ("what is kept of it afterwards", "privacy"),
        ("how do I correct something that's wrong about her", "correcting"),
        ("how can I fix a mistake in her record", "correcting"),
        ("how can we correct errors in her record", "correcting"),
    ],
)
def test_what_is_kept_of_her_is_help(brief: Thread, line: str, topic: str) -> None:
    question = brief.say(line).question
    assert (question.kind, question.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    "line",
    [
        "on what basis are we holding her?",
        "on what legal basis do we have her",
        "by what right do we keep her",
        "on which grounds are we keeping her data",
        "by which right is she held",
        "on what grounds do we have Ilva Marrowdene in our pool",
    ],
)
def test_by_what_right_is_in_her_entry(brief: Thread, line: str) -> None:
    answer = brief.say(line)
    assert text(answer).startswith("Ilva Marrowdene is in your pool")
    assert "Kept by right of: consent" in text(answer)


@pytest.mark.parametrize(
    "line",
    [
        "where was she when she wrote it",
        "where was she working at the time",
        "where was she based back then",
        "which university was she at for that paper",
        "what lab was she with when that came out",
        "which company was she at then",
    ],
)
def test_where_she_was_is_as_a_work_and_the_list_say(brief: Thread, line: str) -> None:
    assert brief.say(line).question.topic == Part.WHERE


@pytest.mark.parametrize(
    "line", ["how recent is that information", "how old is this info", "from when is that data"]
)
def test_how_old_it_is_is_said_of_what_was_told(brief: Thread, line: str) -> None:
    assert brief.say(line).question.topic == Part.WORKS
    brief.say("where does she work now")
    assert brief.say(line).question.topic == Part.WHERE


@pytest.mark.parametrize(
    "line",
    [
        "that isn't the Ilva I mean",
        "not the Ilva I meant",
        "you've got the wrong Marrowdene",
        "you have the wrong Ilva Marrowdene",
        "isn't the Ilva we're after",
        "that is not the Ilva I was thinking of",
    ],
)
def test_another_of_that_name_is_the_wrong_person(brief: Thread, line: str) -> None:
    assert "Taken out, and kept away here from now on." in text(brief.say(line))


@pytest.mark.parametrize(
    "line",
    [
        "what do you keep about her",
        "what data do we store on her?",
        "and what is kept of her here",
        "what's stored about her",
        "what do you actually save about this person",
        "which details are kept on her",
        "what exactly does assay keep on her",
    ],
)
@pytest.mark.parametrize("before", ["first call", "only the institution"])
def test_what_is_kept_of_her_is_her_entry(brief: Thread, line: str, before: str) -> None:
    if before != "first call":
        brief.say("where does she work")
    answer = brief.say(line)
    assert text(answer).startswith("Ilva Marrowdene is in your pool")
    assert "Kept by right of: consent" in text(answer)
    assert "365 days after its import at the latest" in text(answer)


GONE = [
    "delete it all please",
    "wipe everything",
    "please erase all of it",
    "can you remove everything you have",
    "delete all the data",
    "get rid of the lot",
    "delete what you keep, she asked for it",
    "delete everything that's stored here",
]


@pytest.mark.parametrize("line", GONE)
@pytest.mark.parametrize("before", ["", "that's not her", "what do you keep about her"])
def test_all_of_it_is_the_person_spoken_of(brief: Thread, line: str, before: str) -> None:
    if before:
        brief.say(before)
    brief.say(line)
    asked = [choice.text for choice in brief.replies[-1].answer.choices]
    assert any(way.startswith("erase this person") for way in asked), asked


@pytest.mark.parametrize("line", ["delete it", "remove that please", "wipe it, she asked us"])
def test_it_is_the_entry_that_was_told(brief: Thread, line: str) -> None:
    brief.say("what do you keep about her")
    brief.say(line)
    asked = [choice.text for choice in brief.replies[-1].answer.choices]
    assert any(way.startswith("erase this person") for way in asked), asked


@pytest.mark.parametrize("line", ["clear", "all clear", "delete the second paper"])
def test_what_is_no_erasing_erases_nobody(brief: Thread, line: str) -> None:
    brief.say(line)
    asked = [choice.text for choice in brief.replies[-1].answer.choices]
    assert not any(way.startswith("erase this person") for way in asked), asked


def test_the_entry_is_told_with_its_name_after_others_were_taken_out(brief: Thread) -> None:
    brief.say("that's not her")
    assert text(brief.say("what do you keep about her")).startswith("Ilva Marrowdene is in your")
    assert text(brief.say("is she in our pool")).startswith("Ilva Marrowdene is in your pool")
