"""Why somebody is kept, who is gone and who is left, in plain words; everybody is invented."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY
from tests.unit.conversation.test_of_person import ASKS, Thread, text, thread

__all__ = ["thread"]
IN_POOL = 'is "Ilva Marrowdene" in our pool'
WHY = (
    "why do we hold her data",
    "why do we have her on file?",
    "where did we get her data from",
    "since when do we have her in our pool",
    "when did we add her?",
    "is she gone?",
    "has she been removed from the pool",
    "why don't we have any papers for her",
    "why is there nothing on her",
    "how come we keep data on her",
    "what's the source of her entry",
)
NAMED = tuple(line.replace("her data", "the data on her") for line in WHY)


@pytest.mark.parametrize("line", [*WHY, *(x.replace("she", "Ilva Marrowdene") for x in NAMED[5:7])])
def test_what_is_kept_of_the_person_spoken_of_is_told_by_the_list(
    thread: Thread, line: str
) -> None:
    thread.add()
    thread.say(ASKS)
    answer = thread.say(line)
    assert thread.replies[-1].text == IN_POOL
    assert "Kept by right of: consent" in text(answer)


@pytest.mark.parametrize(
    "line",
    [
        "why do we hold Ilva Marrowdene's data",
        "where did we get Ilva Marrowdene from",
        "where did you get Ilva Marrowdene's data",
        "and where does the data about Ilva Marrowdene come from?",
        "why is Ilva Marrowdene in our pool",
        "who added Ilva Marrowdene to the pool",
        "and Ilva Marrowdene, is she in there?",
        "is Ilva Marrowdene gone",
        "why don't we have any papers for Ilva Marrowdene",
    ],
)
def test_so_it_is_of_somebody_who_is_named(thread: Thread, line: str) -> None:
    thread.add()
    thread.say(line)
    assert thread.replies[-1].text == IN_POOL
    assert thread.log() == ()


@pytest.mark.parametrize("line", ["where did you get it from", "since when?", "on what basis"])
def test_a_few_words_are_of_the_entry_that_was_just_told(thread: Thread, line: str) -> None:
    thread.add()
    thread.say(ASKS)
    thread.say("why do we hold her data")
    thread.say(line)
    assert thread.replies[-1].text == IN_POOL


@pytest.mark.parametrize(
    "line",
    [
        "how long do you keep her data",
        "why do we have fewer GPUs than OpenAI",
        "where did you get the price of H100 from",
        "why so few works",
    ],
)
def test_other_questions_are_of_no_entry(thread: Thread, line: str) -> None:
    thread.say(ASKS)
    thread.say(line)
    assert thread.replies[-1].question.kind is not Kind.POOL


@pytest.mark.parametrize(
    "line",
    [
        "please remove Ilva Marrowdene from the pool, she asked us to",
        "can you take Ilva Marrowdene off our list please",
        "could you please delete Ilva Marrowdene from our list, she objected",
        "we need to remove Ilva Marrowdene from the pool",
        "delete Ilva Marrowdene from our pool because she objected",
        "ok remove Ilva Marrowdene from our candidates",
        "Ilva Marrowdene asked us to delete everything we have on her. please do that",
        "Ilva Marrowdene wants her data erased",
        "Ilva Marrowdene has told us to take her off the list",
        "Ilva Marrowdene withdrew and asked for deletion of her data",
    ],
)
def test_who_is_to_go_is_asked_for_and_then_gone(thread: Thread, line: str) -> None:
    thread.add()
    answer = thread.say(line)
    assert answer.headline.text == "What this workspace holds of the person"
    assert thread.say("is she gone?").headline.text == "Ilva Marrowdene is in your pool"
    thread.say("who's left?")
    assert thread.replies[-1].text == "group our pool by kind of work"
    thread.say(line)
    assert "Gone from your pool: the entry" in text(thread.say("yes"))


def test_a_name_with_the_word_of_a_month_is_a_name(thread: Thread) -> None:
    thread.add("Jun Oskarell")
    answer = thread.say("please remove Jun Oskarell from the pool, he asked us to")
    assert answer.headline.text == "What this workspace holds of the person"
    assert thread.say("is he gone?").headline.text == "Jun Oskarell is in your pool"


def test_no_word_after_it_is_taken_for_a_purpose(thread: Thread) -> None:
    thread.add()
    thread.say("remove Ilva Marrowdene from the pool")
    thread.say("price of H100")
    assert thread.replies[-1].question.kind is Kind.PRICE
    assert thread.log() == ()


@pytest.mark.parametrize("line", ["ok forget her", "remove her from the pool, she asked us to"])
def test_who_was_named_without_a_purpose_can_be_forgotten(thread: Thread, line: str) -> None:
    thread.add()
    thread.say("Ilva Marrowdene wants to know what we hold on her, can you export everything")
    thread.say("who looked her up")
    answer = thread.say(line)
    assert answer.headline.text == "What this workspace holds of the person"
    assert answer.choices[0].text.startswith('erase this person for good: "Ilva Marrowdene"')


def test_who_is_to_be_added_is_spoken_of(thread: Thread) -> None:
    answer = thread.say("Add Jun Oskarell from Mila to the pool")
    assert answer.headline.text == "People come into the pool by a file, which says by what right"
    thread.say("what do we know about him")
    assert thread.replies[-1].question.person == "Jun Oskarell, Mila"


@pytest.mark.parametrize(
    "line",
    [
        "share this in #hiring-research",
        "send it to the hiring channel",
        "post this brief to our team please",
        "can you drop it in #recruiting",
    ],
)
def test_what_is_about_a_person_is_to_be_shared_and_is_personal(thread: Thread, line: str) -> None:
    thread.say(ASKS)
    thread.say(line)
    assert thread.replies[-1].form is Form.SHARE
    assert thread.replies[-1].is_personal


def test_nothing_is_shared_where_nothing_was_asked(thread: Thread) -> None:
    told = thread.say("share this in #hiring-research").headline.text
    assert told == "There is no answer to share yet, and nothing was posted"


@pytest.mark.parametrize("line", ["show our saved offer", "show me our saved offer"])
def test_the_saved_offer_is_nobody(talking: Conversing, line: str) -> None:
    (reply,) = talking.hear(line, Asker.operator(), None, DAY).replies
    assert reply.text == "our compute"


def test_one_of_several_is_no_ranking_in_a_conversation(thread: Thread) -> None:
    thread.say("there are several Pavel Quists, which one is the one from Tsinghua?")
    assert thread.replies[-1].question.person == "Pavel Quist, Tsinghua"


@pytest.mark.parametrize("line", ["export everything", "export our list as csv"])
def test_an_export_after_a_brief_is_the_operators(thread: Thread, line: str) -> None:
    thread.say(ASKS)
    thread.say(line)
    assert thread.replies[-1].text == "help privacy"


@pytest.mark.parametrize(
    "line",
    [
        "delete Ilva Marrowdene's record",
        "erase Ilva Marrowdene's data please",
        "please wipe Ilva Marrowdene's entry from the pool",
        "delete Ilva Marrowdene's whole file, she asked",
    ],
)
def test_to_delete_somebodys_record_is_to_forget_them(thread: Thread, line: str) -> None:
    thread.add()
    thread.say(line)
    assert "What this workspace holds" in text(thread.replies[-1].answer)


def test_his_record_is_that_of_the_person_spoken_of(thread: Thread) -> None:
    thread.add()
    thread.say(ASKS)
    assert "What this workspace holds" in text(thread.say("delete her data"))


@pytest.mark.parametrize("line", ["where does it come from", "where did the data come from?"])
def test_from_where_an_entry_is_names_its_source(thread: Thread, line: str) -> None:
    thread.add()
    thread.say("why do we hold data on Ilva Marrowdene?")
    thread.say(line)
    assert thread.replies[-1].text == IN_POOL


@pytest.mark.parametrize(
    "line", ["can you add her", "add her then", "ok please add her too", "could we add them"]
)
def test_who_was_looked_up_is_added_by_a_file(thread: Thread, line: str) -> None:
    thread.say(ASKS)
    thread.say(line)
    assert thread.replies[-1].text == "help adding"


@pytest.mark.parametrize("line", ["how come you can't find her", "why can't you find anything"])
def test_why_nobody_was_found_is_told_by_the_look_up(thread: Thread, line: str) -> None:
    thread.say("look up Pavel Quist, purpose: first call")
    before = thread.replies[-1].text
    thread.say(line)
    assert thread.replies[-1].text == before


def test_the_source_of_advice_is_the_works(thread: Thread) -> None:
    thread.say("look up Ilva Marrowdene, purpose: first call")
    thread.say("what should I not say to her")
    thread.say("source?")
    assert ", only works," in thread.replies[-1].text
