"""Who did what in a work, where it came out and what it says: told is what is on record."""

from __future__ import annotations

import pytest

from bot.conversation.about_people.details_asked import asks_for_details
from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_question

BRIEF = "look up Ilva Marrowdene, for a first call"


def only(part: str) -> list[str]:
    return [f'look up "Ilva Marrowdene", only {part}, purpose: first call']


@pytest.mark.parametrize(
    "text",
    [
        "did she lead pretraining on it or was she just one of the authors",
        "is she first author",
        "did she do it alone",
        "was she one of the lead authors or just a contributor",
        "how many authors did that paper have",
        "which venue was the llama one in",
        "was that published at neurips?",
        "abstract?",
        "what exactly did she do there",
        "how much of that was hers",
        "single author?",
        "what's in that paper",
        "was she a lead on llama 2?",
        "where can i read it",
        "the survey, was she first author?",
        "on the llama 3 paper, did she lead it",
    ],
)
def test_what_no_record_tells_is_told_by_what_there_is(conversing: Conversing, text: str) -> None:
    assert last(conversing, BRIEF, text) == only("the details")


@pytest.mark.parametrize(
    "text",
    [
        "whats her evaluation paper about",
        "what does the evaluation paper show",
        "can you summarize her evaluation paper",
    ],
)
def test_it_is_told_of_the_works_of_a_kind(conversing: Conversing, text: str) -> None:
    assert last(conversing, BRIEF, text) == only("the details of works on evaluation")


@pytest.mark.parametrize(
    "text", ["is she a good lead", "is she any good at it", "is she senior enough to lead"]
)
def test_whether_somebody_is_good_at_it_stays_refused(conversing: Conversing, text: str) -> None:
    assert not asks_for_details(text)
    assert last(conversing, BRIEF, text) == ["should we hire this candidate"]


def test_a_year_is_asked_of_what_was_shown_last(conversing: Conversing) -> None:
    assert last(conversing, BRIEF, "which venue was it in", "and what year") == only("the details")
    assert last(conversing, BRIEF, "which is the most recent", "when?") == only("the newest work")


def test_who_else_signed_is_nobody_of_the_pool(conversing: Conversing) -> None:
    assert last_question(conversing, BRIEF, "who else is on it").topic == "who else signed a work"


def test_the_details_of_a_work_that_is_named_are_of_that_work(talking: Conversing) -> None:
    asked = last(talking, BRIEF, "what was her role on the llama paper")
    assert asked == only("the details of works on the topic of llama")
