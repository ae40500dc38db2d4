"""Who is to be forgotten, where the message names them beside `him`; everybody is invented."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread
from tests.unit.conversation.test_of_person import thread as thread
from tests.unit.told import text

HELD = "What this workspace holds of the person"


@pytest.mark.parametrize(
    "line",
    [
        "she asked us to delete her. forget ilva marrowdene",
        "Ilva Marrowdene emailed, she wants her data gone. please delete her",
        "she wrote to us and wants to be forgotten: Ilva Marrowdene",
        "candidate asked for erasure. Name is Ilva Marrowdene",
        "they asked to be deleted, so forget ilva marrowdene and all her papers",
        "we got a deletion request from Ilva Marrowdene, can you take care of it",
        "right to be forgotten: ilva marrowdene",
        "I spoke to Ilva Marrowdene and she doesn't want to be on file here. delete her please",
    ],
)
@pytest.mark.parametrize(
    "before", [(), ("what is on record of Jun Oskarell, purpose: first call",)]
)
def test_who_is_named_is_to_be_forgotten(
    thread: Thread, before: tuple[str, ...], line: str
) -> None:
    thread.add()
    thread.add("Jun Oskarell")
    for each in before:
        thread.say(each)
    answer = thread.say(line)
    assert answer.headline.text == HELD
    assert answer.choices[0].text.startswith('erase this person for good: "Ilva Marrowdene"')
    assert "Gone from your pool: the entry" in text(thread.say("yes"))


@pytest.mark.parametrize(
    "line",
    [
        "how do we handle an erasure request from Ilva Marrowdene?",
        "did Ilva Marrowdene ask to be deleted",
        "don't delete Ilva Marrowdene",
        "GDPR request: Ilva Marrowdene wants a copy of her data",
    ],
)
def test_what_asks_for_no_erasure_begins_none(thread: Thread, line: str) -> None:
    thread.add()
    answer = thread.say(line)
    assert answer.kind is not Kind.CHOOSE
    assert answer.headline.text != HELD


def test_a_request_told_over_and_over_is_read_at_once(thread: Thread) -> None:
    """Words that could be read in two ways were tried in both, so each more doubled the time."""
    thread.add()
    told = "erasure request from Ilva Marrowdene " + "came in " * 40
    assert thread.say(told).headline.text == HELD
    assert thread.say(told + "on 3 June").headline.text != HELD


@pytest.mark.parametrize("line", ["hm no, don't. keep him", "no keep her", "don't, leave them"])
def test_who_is_to_be_kept_after_all_is_kept(thread: Thread, line: str) -> None:
    thread.add()
    thread.say("forget Ilva Marrowdene")
    assert thread.say(line).headline.text == "Nothing was erased"
