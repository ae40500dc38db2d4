"""A number that names neither chips nor people: which of them it is, by what it may be."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from storage.records import Status
from tests.unit.questions.reading import whole_question_in


@pytest.mark.parametrize(
    ("text", "now", "later", "heads"),
    [
        ("400 H100 for 10 researchers, 600 from next summer. against mistral?", 400, 600, 10),
        ("512 B200 for 16 people, 1024 from January, vs OpenAI", 512, 1024, 16),
        ("400 H100 for 10 people and 600 more from June vs Cohere", 400, 600, 10),
        ("400 H100 for 10 researchers now, 600 by 2027", 400, 200, 10),
        ("2048 H100 shared by 40, 4096 from March", 2048, 4096, 40),
        ("400 H100 for 10 researchers and in summer 600, against mistral", 400, 600, 10),
        ("40 researchers on 2048 H100, and in summer 600 more vs Meta", 2048, 600, 40),
        ("2,048 H100 for 40 researchers, and 4,096 once the new site opens", 2048, 4096, 40),
        ("1024 H100 for 20 people, 40 more by March", 1024, 40, 20),
    ],
)
def test_more_than_a_team_grows_to_are_chips(
    text: str, now: float, later: float, heads: float, reader: Reader, today: date
) -> None:
    offer = whole_question_in(text, reader, today).offer
    assert offer is not None
    assert offer.researchers is not None
    assert offer.researchers.value == heads
    assert [(one.count.value, one.status) for one in offer.chips] == [
        (now, Status.OPERATIONAL),
        (later, Status.ANNOUNCED),
    ]


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("400 H100 for 10 researchers, 15 from next summer. against mistral?", 5),
        ("1024 H100 for 20 people, 10 more by March", 10),
        ("40 researchers on 2048 H100, and in summer 15 more vs Meta", 15),
        ("2048 H100 for 40 researchers today, 80 in 2028", 40),
    ],
)
def test_as_many_as_a_team_grows_to_are_people(
    text: str, more: float, reader: Reader, today: date
) -> None:
    assert whole_question_in(text, reader, today).people == more


@pytest.mark.parametrize(
    ("text", "chips", "heads"),
    [
        ("she would join a team of 12 with 600 H100, coming from deepmind", 600, 12),
        ("candidate would join our team of 15 with 800 H100; vs DeepMind", 800, 15),
        ("joining a team of 12 with 600 H100, vs DeepMind", 600, 12),
        ("he joins 8 researchers on 512 H100, how does that compare with DeepMind", 512, 8),
        ("he is leaving DeepMind and would join a team of 16 with 512 H100", 512, 16),
        ("the candidate, now at DeepMind, would join 12 people with 600 H100 here", 600, 12),
        ("what if we cut the team to 30 and drop to 1500 H100, vs DeepMind", 1500, 30),
        ("1500 H100 and cut the team to 30, vs DeepMind", 1500, 30),
        ("get our team to 60 with 4096 H100 vs DeepMind", 4096, 60),
        ("with the team cut to 30 and 1500 H100, vs DeepMind", 1500, 30),
        ("what if we lower headcount to 35 and go up to 3000 H100, vs DeepMind", 3000, 35),
    ],
)
def test_the_team_that_is_joined_or_cut_shares_the_chips(
    text: str, chips: float, heads: float, reader: Reader, today: date
) -> None:
    asked = whole_question_in(text, reader, today)
    assert asked.offer is not None
    assert asked.offer.researchers is not None
    assert asked.labs == ("google-deepmind",)
    assert [(one.count.value, one.status) for one in asked.offer.chips] == [
        (chips, Status.OPERATIONAL)
    ]
    assert asked.offer.researchers.value == heads


@pytest.mark.parametrize(
    ("text", "more"),
    [("if 5 researchers join our team of 20 on 512 H100", 5), ("what if 10 people join", 10)],
)
def test_those_who_join_are_hires(text: str, more: float, reader: Reader, today: date) -> None:
    assert whole_question_in(text, reader, today).people == more


def test_what_is_kept_in_a_what_if_is_not_saved(reader: Reader, today: date) -> None:
    text = "what if we cut the team to 30 and keep 1500 H100, vs xAI"
    assert not whole_question_in(text, reader, today).save
    assert whole_question_in("save our offer: 1500 H100 for 30 people", reader, today).save


@pytest.mark.parametrize(
    "text",
    [
        "our offer is 1024 H100 for 20 researchers, but don't save it",
        "don't save this: our offer is 1024 H100 for 20 researchers",
        "our offer is 1024 H100 for 20 researchers, not to be saved",
        "our offer is 1024 H100 for 20 researchers, just for now, no need to store that",
        "our offer is 1024 H100 for 20 researchers, without saving it",
    ],
)
def test_an_offer_that_is_not_to_be_saved_is_not(text: str, reader: Reader, today: date) -> None:
    question = whole_question_in(text, reader, today)
    assert question.offer
    assert not question.save
