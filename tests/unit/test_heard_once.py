"""What is worked out once for a message is worked out anew for the next."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

from bot.heard_once import heard_once, one_message


class _Said(str):
    """A text that can be looked for once it should be forgotten."""


def _upper(text: str) -> str:
    return text.upper()


def _counted() -> tuple[list[str], Callable[[str], str]]:
    asked: list[str] = []

    @heard_once(lambda text: text)
    def loud(text: str) -> str:
        asked.append(text)
        return text.upper()

    return asked, loud


def test_within_a_message_the_same_is_worked_out_once() -> None:
    asked, loud = _counted()
    with one_message():
        assert [loud("a"), loud("b"), loud("a")] == ["A", "B", "A"]
    assert asked == ["a", "b"]


def test_a_message_within_another_is_part_of_it() -> None:
    asked, loud = _counted()
    with one_message():
        loud("a")
        with one_message():
            loud("a")
        loud("a")
    assert asked == ["a"]


def test_outside_a_message_and_in_the_next_one_nothing_is_known() -> None:
    asked, loud = _counted()
    loud("a")
    for _ in range(2):
        with one_message():
            loud("a")
    assert asked == ["a", "a", "a"]


def test_nothing_of_a_message_outlives_it() -> None:
    loud = heard_once(lambda text: text)(_upper)
    said = _Said("Ilva Marrowdene")
    seen = weakref.ref(said)
    with one_message():
        loud(said)
    del said
    gc.collect()
    assert seen() is None


def test_what_raises_is_not_kept() -> None:
    tried: list[int] = []

    @heard_once(lambda number: number)
    def halved(number: int) -> float:
        tried.append(number)
        return 1 / number

    with one_message():
        for _ in range(2):
            try:
                halved(0)
            except ZeroDivisionError:
                continue
    assert tried == [0, 0]
