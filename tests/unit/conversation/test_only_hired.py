"""Fewer people than the offer was told for, and some of them who do no research."""

from __future__ import annotations

import pytest

from bot.conversation.changing.offer.team_of_ours import only_hired
from bot.conversation.heard import ReadAs
from bot.conversation.memory import Hearing
from bot.conversing import Conversing
from storage.records import Amount, ChipCount, Offer
from tests.unit.conversation.corpus import DAY, last_answer, last_question, told


def _heads(talking: Conversing, *lines: str) -> float | None:
    offer = last_question(talking, *lines).offer
    return offer.researchers.value if offer and offer.researchers else None


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("if we only hired 25 people, vs OpenAI?", 25),
        ("what if we hired only 25 people", 25),
        ("what if we could only hire 30 people, how do we compare with Google", 30),
        ("what if we end up hiring only 32 of the 40", 32),
        ("what if we only manage to hire 28", 28),
    ],
)
def test_only_so_many_are_all_of_them(talking: Conversing, text: str, heads: int) -> None:
    answer = last_answer(talking, text)
    assert _heads(talking, text) == heads
    assert f"read as {heads} in all, not {heads} more" in answer.understood


@pytest.mark.parametrize(
    "text", ["what if we only hire 5 more", "what if we only hired 5", "what if we hire 25 people"]
)
def test_a_few_or_more_are_hires(talking: Conversing, text: str) -> None:
    assert told(talking, text).startswith("what if we hire")


def test_only_so_many_are_of_the_offer_spoken_of(talking: Conversing) -> None:
    first = "3000 H200 for 60 researchers vs Google"
    asked = "3000 H200, 50 researchers, vs Google DeepMind"
    assert told(talking, first, "what if we only hire 50") == asked


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("and if we only hired 30", 30),
        ("and if we just hired 28 people", 28),
        ("what if we could only hire 35, vs OpenAI", 35),
        ("and if we only get to hire 36", 36),
    ],
)
def test_more_than_those_but_fewer_than_all_are_all_of_them(
    talking: Conversing, text: str, heads: int
) -> None:
    assert _heads(talking, "what if we only hired 25", text) == heads
    others = ("3000 H200 for 40 researchers", "what if we only hire 24")
    assert _heads(talking, *others, text) == heads
    hires = ("what if we only hired 25", "what if we only hire 5 more")
    assert _heads(talking, *hires, text) == heads


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("what if 60 people share it but 15 of them are engineers", 45),
        ("what if 60 of us share it and 20 are product people", 40),
        ("what if 60 people share it but only 45 of them do research", 45),
        ("what if there are 80 of us but half are engineers", 40),
        ("what if 60 people share it including 15 engineers", 45),
        ("what if 60 people share it, 15 of them on the product side", 45),
        ("what if we grow to 60 people, 15 of whom are engineers", 45),
        ("what if 10 of them are engineers", 30),
        ("what if two researchers move to product", 38),
    ],
)
def test_some_are_taken_off_those_who_were_told(talking: Conversing, text: str, heads: int) -> None:
    assert _heads(talking, text) == heads


def test_the_lab_it_is_held_against_stays(talking: Conversing) -> None:
    text = "if 60 people used the cluster and 20 of those were engineers, vs Meta"
    assert last_question(talking, text).labs == ("meta",)
    lines = ("how do we compare with Meta", "what if we hire 10 more")
    question = last_question(talking, *lines, "what if 60 share it but 15 of them are engineers")
    assert (question.labs, question.people) == (("meta",), None)


def test_how_words_were_taken_is_a_note_of_its_own_kind(talking: Conversing) -> None:
    saved = Offer(chips=(ChipCount("chip/h100", Amount(2048.0)),), researchers=Amount(40.0))
    hearing = Hearing(talking.services.reader, DAY, saved)
    found = only_hired("what if we hired only 25 people", saved, hearing)
    assert found is not None
    assert all(isinstance(how, ReadAs) for how in found.assumed)
