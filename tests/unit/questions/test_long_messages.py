"""What reading a long message takes grows with its length, and not with the square of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from bot.conversation.parts import halves_apart
from bot.questions.read import Reader
from bot.questions.tagging import tagged
from bot.questions.tags import Tag
from bot.questions.types import Kind, Question
from bot.questions.unclear.doubts import respelt
from bot.questions.unclear.unknown_names import unknown_names
from bot.questions.words.site_names import site_names

LETTERS = "a b c d e f g h i j k l m n o p q r s t u v w x y z "
NUMBERS = "1, 2, 3, 4, 5, 6, 7, 8, 9, "


class Counted(tuple[Tag, ...]):
    """Tags that count how many of them are looked at."""

    looked_at = 0

    def __iter__(self) -> Iterator[Tag]:
        for tag in super().__iter__():
            Counted.looked_at += 1
            yield tag

    def __getitem__(self, place: Any) -> Any:
        found = super().__getitem__(place)
        Counted.looked_at += len(found) if isinstance(place, slice) else 1
        return found


def looked_at(text: str, reader: Reader, today: date) -> int:
    tags = Counted(tagged(text, reader.words, today))
    Counted.looked_at = 0
    tuple(unknown_names(tags, text, reader.words))
    tuple(site_names(tags, text, reader.words.directory))
    respelt(tags, text, reader.words)
    return Counted.looked_at


@pytest.mark.parametrize("words", [LETTERS, NUMBERS])
def test_twice_the_words_are_twice_the_work(words: str, reader: Reader, today: date) -> None:
    once, twice = (looked_at(words * n, reader, today) for n in (10, 20))
    assert twice < 2.5 * once


def test_two_halves_are_looked_for_in_few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(halves_apart, "said_aloud", asked.append)
    text = NUMBERS * 70
    assert halves_apart.advice_apart(text, Question(Kind.OFFER, uses_saved=True)) == (text,)
    assert len(asked) < 30
