"""What nobody is looked up for, however that is told; everybody is invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import HERE, PLACED, Thread, thread

__all__ = ["thread"]
REFUSED_PURPOSES = (
    "find out if she is pregnant",
    "checking on her religion for an interview",
    "get her private phone number",
    "decide whether to hire her",
    "rank her against our other candidates",
    "a call to find out if she is pregnant",
)


@pytest.mark.parametrize("led", ["purpose: {}", "the purpose is {}", "reason: {}", "{}", "for {}"])
@pytest.mark.parametrize("why", REFUSED_PURPOSES)
def test_a_purpose_that_is_refused_is_refused_however_it_is_told(
    thread: Thread, led: str, why: str
) -> None:
    thread.asker = replace(HERE, purpose="")
    thread.say("look up Ilva Marrowdene")
    assert thread.say(led.format(why)).kind is Kind.REFUSAL
    assert (thread.scholars.asked, thread.log()) == ([], ())


@pytest.mark.parametrize("why", REFUSED_PURPOSES)
def test_what_was_looked_up_is_not_looked_up_again_for_what_is_refused(
    thread: Thread, why: str
) -> None:
    thread.say(PLACED)
    assert thread.say(f"purpose: {why}").kind is Kind.REFUSAL
    assert [one.purpose for one in thread.log()] == ["first call"]


@pytest.mark.parametrize(
    "why",
    ["reach out to her by email", "a call about relocation with her family",
     "women in AI event", "hiring for the evals role", "senior role, only questions to ask"],
)  # fmt: skip
def test_a_purpose_that_one_message_may_have_may_be_told_afterwards(
    thread: Thread, why: str
) -> None:
    thread.asker = replace(HERE, purpose="")
    thread.say("look up Ilva Marrowdene, Quillmere Labs")
    thread.say(f"purpose: {why}")
    assert [one.purpose for one in thread.log()] == [thread.replies[-1].question.purpose]
    assert thread.replies[-1].question.topic is None


@pytest.mark.parametrize("why", REFUSED_PURPOSES)
def test_what_a_button_says_of_the_wrong_person_is_not_typed_with_a_purpose_that_is_refused(
    thread: Thread, why: str
) -> None:
    typed = f'wrong person: "Ilva Marrowdene, Quillmere Labs", purpose: {why}'
    assert thread.say(typed).kind is Kind.REFUSAL
    assert thread.log() == ()
