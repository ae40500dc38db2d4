"""P5: nobody has a score, and people stand in the order of the alphabet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storage.records import Person
from tests.unit.handlers.talker import Talker
from tests.unit.rights.samples import add
from tests.unit.test_people import WORK, Desk, asked
from tests.unit.told import text


@pytest.mark.parametrize(
    "text", ["who is best?", "rank our pool", "top 5 of our pool", "rate Ilva Marrowdene 1-10"]
)
def test_who_asks_for_the_best_hears_why_there_is_none(pool: Talker, text: str) -> None:
    said = str(pool.said(text))
    assert "I list evidence; I don't rank people" in said
    assert "an order of people would mislead" in said
    assert "Larkspur" not in said


def test_a_group_is_alphabetical_whatever_was_trained(talker: Talker) -> None:
    for number, (name, flop) in enumerate(
        (("Zora Quist", 9e25), ("Ada Brandvold", 2e24), ("Mio Tarrabeck", 5e25)), start=1
    ):
        add(talker, Person(name, "consent"), replace(WORK, candidate=number, flop=flop))
    said = str(talker.said("who in our pool has trained above 1e24"))
    places = [said.index(name) for name in ("Ada Brandvold", "Mio Tarrabeck", "Zora Quist")]
    assert places == sorted(places)
    assert "alphabetical" in said
    assert "9e+25" not in said.replace("9e25", "9e+25")


def test_no_answer_about_people_holds_a_share_or_a_mark_of_somebody(desk: Desk) -> None:
    said = text(desk.ask(asked())).casefold()
    assert not any(word in said for word in ("score", "rank", "stars", "/10", "percentile"))
