"""Who pays for a data centre is not on record, however it is typed."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import reply


@pytest.mark.parametrize("first", ["whats stargate", "data centre Stargate Abilene"])
@pytest.mark.parametrize("said", ["whos paying for it", "who's paying for it", "who funds it"])
def test_it_is_said_beside_the_owners(talking: Conversing, first: str, said: str) -> None:
    answer = reply(talking, first, said).answer
    assert "who pays for the chips there is not on record" in answer.understood
    assert "owner Oracle" in str(answer.table) or "Owner: Oracle" in str(answer.verdict)


def test_those_without_a_size_are_counted(talking: Conversing) -> None:
    told = reply(talking, "whats stargate").answer
    assert "called Stargate on record: 8" in told.headline.text
    assert "It names 8 data centres" in " ".join(line.text for line in told.verdict)


def test_programmes_by_the_word_are_of_any_machine(talking: Conversing) -> None:
    asked = reply(talking, "us vs stanford", "which programmes could we apply for").text
    assert asked == "public compute programmes"
