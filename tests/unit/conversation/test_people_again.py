"""Rights, wrong works and lists beside an open purpose; everybody is invented."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import ASKS, Thread, text, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]
HELD = "What this workspace holds of the person"


@pytest.mark.parametrize(
    "line",
    [
        "forget Pavel Quist too while we're at it",
        "and delete pavel as well",
        "also wipe pavel quists data pls",
        "i want Pavel Quist deleted",
        "get rid of pavel quist too",
        "btw pavel needs to be erased too",
        "scrub pavel from everything, he left",
    ],
)
@pytest.mark.parametrize("before", ["tell me about ilva", "list our pool"])
def test_an_erasure_is_asked_back_and_is_no_purpose(pool: Thread, before: str, line: str) -> None:
    pool.say(before)
    asked = pool.say(line)
    assert asked.headline.text == HELD
    assert pool.replies[-1].question.person == "Pavel Quist"
    assert pool.log() == ()


@pytest.mark.parametrize("line", ["she'd like her data erased", "wants her entry deleted asap"])
def test_what_is_erased_is_no_purpose(pool: Thread, line: str) -> None:
    pool.say("tell me about ilva")
    pool.say(line)
    assert all("eras" not in one.purpose and "delet" not in one.purpose for one in pool.log())


@pytest.mark.parametrize(
    "line",
    [
        "who else is new in our pool this week", "whos also new in our pool",
        "any other new people in our pool", "anyone else new in our pool since monday",
        "which people are new in our pool", "who else joined our pool this month",
    ],
)  # fmt: skip
def test_who_else_is_new_is_told_by_day(pool: Thread, line: str) -> None:
    assert pool.say(line).headline.text.startswith("3 people were added to your pool")


@pytest.mark.parametrize("line", ["yes", "yep", "yes please", "do it"])
def test_yes_to_several_ways_asks_which(thread: Thread, line: str) -> None:
    thread.add()
    thread.say(ASKS)
    thread.say("the second one isn't her paper")
    assert thread.say(line).headline.text == "Which of these do you mean?"
    assert "Taken out" in text(thread.say("the second"))


@pytest.mark.parametrize(
    "line",
    [
        "who wrote the rest of that paper with her", "who are the other authors",
        "the other names on it", "who are her coauthors", "her main collaborators",
        "who worked on Larkspur with her", "and the others on the paper?",
    ],
)  # fmt: skip
def test_other_authors_are_not_named(thread: Thread, line: str) -> None:
    thread.say(f"what compute is Ilva Marrowdene, {p.QUILLMERE} used to")
    told = thread.say(line)
    assert told.kind is Kind.REFUSAL
    assert told.headline.text == "I name nobody whom you don't name"


@pytest.mark.parametrize(
    "line", ["which of her runs fit on our cluster in a month", "whats the biggest of her runs"]
)
def test_her_runs_are_nobodys_where_nobody_is_spoken_of(pool: Thread, line: str) -> None:
    pool.say("our offer is 2048 H100 for 40 researchers")
    assert pool.say(line).headline.text == "Whom do you mean?"


@pytest.mark.parametrize(
    "line",
    [
        "pull up the first one, we're deciding who gets on the panel and i have the call",
        "pull up number 1",
        "tell me about #1",
        "which of her runs fit on our cluster in a month",
    ],
)
def test_one_of_a_list_is_meant_whatever_follows(pool: Thread, line: str) -> None:
    pool.say("our offer is 2048 H100 for 40 researchers")
    pool.say("who of our pool did pretraining")
    pool.say(line)
    assert pool.replies[-1].question.person == "Ilva Marrowdene"


@pytest.mark.parametrize(
    "line",
    [
        "ilva marrowdene wants to know what we hold on her, how do i get her that",
        "Jun Oskarell would like to know what you know about him",
        "what do i tell ilva if she asks what we hold on her",
        "jun oskarell demands to know where we got his details",
        "she is asking how we got her name",
        "he'd like to see what we have on file about him",
    ],
)
@pytest.mark.parametrize("before", ["", "tell me about ilva"])
def test_a_request_for_ones_own_data_is_answered(pool: Thread, before: str, line: str) -> None:
    if before:
        pool.say(before)
    told = pool.say(line)
    assert (told.kind, told.question.topic) == (Kind.HELP, "privacy")


def test_a_request_takes_no_contact_data_along(pool: Thread) -> None:
    told = pool.say("ilva wants to know what we hold on her, whats her phone number")
    assert told.kind is Kind.REFUSAL


@pytest.mark.parametrize(
    "line", ["back to jun, just the latest paper", "return to jun please", "anything of jun"]
)
@pytest.mark.parametrize("between", ["price of H100", "how big is openai"])
def test_who_was_spoken_of_goes_before_the_month(pool: Thread, between: str, line: str) -> None:
    pool.say("tell me about jun")
    pool.say(between)
    pool.say(line)
    assert pool.replies[-1].question.person == "Jun Oskarell"


@pytest.mark.parametrize("line", ["in jun?", "to jun 2026", "from may to jun", "since jun"])
def test_a_day_stays_one_after_somebody_of_that_name(pool: Thread, line: str) -> None:
    pool.say("tell me about jun")
    pool.say("price of H100")
    pool.say(line)
    assert pool.replies[-1].question.person is None


@pytest.mark.parametrize(
    "line", ["anything of pavel since 2024", "works of pavel in 2023", "papers by pavel since 2022"]
)
def test_a_name_is_not_dropped_for_what_was_asked_before(pool: Thread, line: str) -> None:
    pool.say("price of H100")
    pool.say(line)
    assert pool.replies[-1].question.person == "Pavel Quist"


@pytest.mark.parametrize(
    "line",
    [
        "write me a short note to him", "draft him a note", "write a note to him",
        "write a few lines to him", "send him a quick text", "write an inmail to ilva",
    ],
)  # fmt: skip
def test_a_note_to_somebody_is_a_message(pool: Thread, line: str) -> None:
    pool.say("look up ilva, first call")
    assert "I write none, and send none" in text(pool.say(line))


@pytest.mark.parametrize(
    "line", ["add a note to him: wants 64 GPUs", "write a note that he called"]
)
def test_a_note_on_somebody_is_none(pool: Thread, line: str) -> None:
    pool.say("look up jun, first call")
    assert "I keep no notes about people" in str(pool.say(line).headline.text) + text(
        pool.replies[-1].answer
    )


@pytest.mark.parametrize(
    "line",
    [
        "how long woud the biggest one take if she gets just her own share",
        "how long for the biggest on her own share",
        "how many days would the largest run be on one persons share",
    ],
)
def test_a_time_on_one_share_is_told_first(pool: Thread, line: str) -> None:
    pool.say("our offer is 2048 H100 for 40 researchers")
    pool.say("look up ilva, first call")
    told = pool.say(line)
    assert " share" in told.headline.text


@pytest.mark.parametrize("line", ["so whats the honest pitch for Pavel", "what do i say to pavel"])
def test_a_pitch_for_somebody_is_of_them_after_an_offer(pool: Thread, line: str) -> None:
    pool.say("our offer is 2048 H100 for 40 researchers")
    pool.say("tell me about pavel")
    pool.say("us vs anthropic")
    pool.say(line)
    assert pool.replies[-1].question.person == "Pavel Quist"


def test_an_owner_at_the_end_is_known(pool: Thread) -> None:
    pool.say("look up jun, first call")
    assert pool.say("whose work needed more compute, his or pavels").kind is Kind.REFUSAL


@pytest.mark.parametrize(
    "line", ["same call", "for the same role", "same reason", "same interview"]
)
def test_the_same_call_is_the_purpose_told_before(pool: Thread, line: str) -> None:
    pool.say("look up ilva, purpose: first call")
    pool.say("ok and Jun?")
    pool.say(line)
    assert pool.replies[-1].question.purpose == "first call"


def test_how_to_put_what_is_refused_asks_nothing(pool: Thread) -> None:
    said = "I want the candidate to bring along the internal roadmap, how do I put it"
    assert pool.say(said).kind is Kind.REFUSAL


@pytest.mark.parametrize(
    "line",
    ["she says one of the papers we list isnt hers", "he claims the second paper is not his"],
)
def test_a_wrong_work_of_nobody_settled_gets_the_help_on_it(pool: Thread, line: str) -> None:
    pool.say("tell me about ilva")
    assert pool.say(line).question.topic == "correcting"


@pytest.mark.parametrize(
    "line",
    ["she says one of the papers we list isnt hers", "she told me the second paper is not hers"],
)
def test_a_wrong_work_that_somebody_told_of_is_asked_back(pool: Thread, line: str) -> None:
    pool.say("look up ilva, first call")
    assert pool.say(line).headline.text == "Which work is somebody else's?"
