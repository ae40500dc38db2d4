"""Who looked somebody up, and a copy of what is held: it is said who shows that, of whom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.candidates.privacy import Place, notification
from bot.conversing import Conversing
from tests.unit.conversation.corpus import last
from tests.unit.conversation.test_of_person import HERE, PLACED, Thread, text, thread

__all__ = ["thread"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("who looked up Jun Oskarell this month?", "Jun Oskarell"),
        ("did anybody here look up Pavel Quist already", "Pavel Quist"),
        ("export everything we have on Jun Oskarell, he asked for it", "Jun Oskarell"),
        ("has anyone in our team looked up Ilva Marrowdene before", "Ilva Marrowdene"),
        ("show me the history of lookups on Ilva Marrowdene", "Ilva Marrowdene"),
        ("Pavel Quist wants a copy of the data we hold about him, can you send it?", "Pavel Quist"),
    ],
)
def test_it_is_said_of_whom_and_by_whom_it_is_shown(thread: Thread, line: str, name: str) -> None:
    answer = thread.say(line)
    assert thread.replies[-1].text == "help privacy"
    assert f"assay candidates export {name}" in text(answer)
    assert "App Home" in text(answer)
    assert thread.log() == ()


def test_of_the_person_spoken_of_and_then_of_another(thread: Thread) -> None:
    thread.add("Pavel Quist")
    thread.say(PLACED)
    assert "export Ilva Marrowdene" in text(thread.say("who looked her up before me?"))
    assert thread.replies[-1].is_personal
    assert "export Pavel Quist" in text(thread.say("and Pavel?"))
    thread.say("how long do you keep that")
    assert "export Pavel Quist" in text(thread.say("and for Pavel, same export please"))
    assert [one.purpose for one in thread.log()] == ["first call"]


def test_why_somebody_was_looked_up_stays_known(conversing: Conversing) -> None:
    first = "look up Ilva Marrowdene, for a first call"
    [asked] = last(conversing, first, "who looked her up?", "what has she published")
    assert asked.endswith("purpose: first call")


def test_no_name_is_told_elsewhere_or_in_the_preview(thread: Thread) -> None:
    answer = thread.say("who looked up Jun Oskarell this month?")
    assert "Jun" not in notification(answer)
    thread.asker = replace(HERE, place=Place.CHANNEL)
    assert "Jun" not in text(thread.say("who looked up Jun Oskarell this month?"))


def test_other_questions_of_what_is_kept_name_nobody(thread: Thread) -> None:
    thread.say(PLACED)
    assert "Marrowdene" not in text(thread.say("how long do you keep people on record"))
