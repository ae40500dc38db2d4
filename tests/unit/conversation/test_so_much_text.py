"""Messages of more than is read, and of more that is unclear than can be tried."""

from __future__ import annotations

from datetime import date
from typing import NoReturn

import pytest

from bot.conversation import by_itself, listening
from bot.conversing import Conversing
from bot.questions import read
from bot.questions.clean import LIMIT
from bot.questions.read import Reader
from bot.questions.tags import Tag
from bot.questions.types import Kind, Question
from tests.unit.conversation.corpus import DAY, last_answer

LONG = "2048 H100 " * (LIMIT // 5)


def test_more_than_is_read_is_looked_at_for_nothing_else(
    talking: Conversing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def looked_at(*_: object) -> NoReturn:
        raise AssertionError("a text of so much takes minutes here")

    monkeypatch.setattr(listening, "people_named", looked_at)
    monkeypatch.setattr(by_itself, "_part_alone", looked_at)
    found = last_answer(talking, LONG)
    assert found.kind is Kind.ERROR
    assert found.headline.text.startswith(f"That is {len(LONG):,} characters long")


def test_of_all_ways_to_settle_a_dozen_doubts_a_few_are_tried(
    talking: Conversing, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[tuple[Tag, ...]] = []
    own = Reader._question

    def counted(self: Reader, tags: tuple[Tag, ...], text: str, day: date) -> Question | None:
        tried.append(tags)
        return own(self, tags, text, day)

    monkeypatch.setattr(Reader, "_question", counted)
    talking.services.reader.read("Marrow Delving " * 13, DAY)
    assert 2 < len(tried) <= read._MOST_TRIED + 3
