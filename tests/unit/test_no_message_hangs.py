"""What is said again and again is read in one way: no message takes twice as long with each word.

Every loop of every pattern is tried on what it finds, said many times and followed by a sign that
no text has: one that may read it in two ways tries them all, which takes hours.
"""

from __future__ import annotations

import re
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from inspect import signature
from itertools import pairwise
from random import Random
from re import _compiler, _parser  # type: ignore[attr-defined]
from re import _constants as ops  # type: ignore[attr-defined]
from typing import Any, Final

import pytest

from bot.conversing import Conversing
from bot.regex import Uncompiled
from tests.unit.conversation.conftest import conversing
from tests.unit.conversation.corpus import conversations, held
from tests.unit.test_regex import load_all, made

__all__ = ["conversing"]

Part = tuple[Any, Any]
"""What a parsed pattern consists of: its kind, and what it is about."""

_TIMES: Final = 30
_SECONDS: Final = 1.0
_LONG: Final = 8
"""A loop of fewer rounds ends soon, however it reads them."""
_LOOPS: Final = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)
_ONE_SIGN: Final = (ops.LITERAL, ops.NOT_LITERAL, ops.IN, ops.ANY)
_SIGNS: Final = "a1 ,.-'~"
_MOST: Final = 400


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="nothing can stop a search here")
def test_no_loop_reads_what_is_said_again_in_two_ways(conversing: Conversing) -> None:
    make_all()
    for turns in conversations():  # which make the patterns of names
        list(held(conversing, turns))
    seen: set[str] = set()
    hanging = []
    for source, flags in sorted({each.made_of for each in made(Uncompiled)}):
        parsed = _parser.parse(source, flags)
        for loop in loops_of(parsed):
            if (key := f"{parsed.state.flags} {loop}") not in seen:
                seen.add(key)
                hanging += [(source[:80], text) for text in hangs(loop, parsed.state)]
    assert len(seen) > 500
    assert hanging == []


@pytest.mark.parametrize(
    ("source", "is_found"),
    [
        (r"^(?:(?:so|its|it['’]?s)\W+)*x", True),
        (r"^(?:(?:so|it['’]?s)\W+)*x", False),
        (r"(?: (?:there|is|is there))+$", True),
        (r"(?: (?:is(?: there)?))+$", False),
        (r"(?:\d+[\s.]*)+$", True),
        (r"(?:\d+(?!\d)[\s.]*)+$", False),
        (r"(?:\s*(?:\W?\s*dot\W?|\.)\s*\w{2,})*$", True),
        (r"(?:(?:no, )?(?:no|so), )*$", True),
    ],
)
def test_a_loop_that_reads_a_text_in_two_ways_is_found(source: str, is_found: bool) -> None:
    parsed = _parser.parse(source, 0)
    assert any(text for loop in loops_of(parsed) for text in hangs(loop, parsed.state)) is is_found


def make_all() -> None:
    """Makes the patterns that a function makes when it is first called."""
    load_all()
    modules = [module for name, module in sys.modules.items() if name.startswith("bot.")]
    for made_once in (each for module in modules for each in vars(module).values()):
        if hasattr(made_once, "cache_info") and not signature(made_once).parameters:
            made_once()


def hangs(loop: Part, state: Any) -> Iterator[str]:
    """The first text that, said again and again, the loop doesn't end with in time."""
    whole = _parser.SubPattern(state, [loop, (ops.LITERAL, 0)])  # a sign that no text has
    pattern = _compiler.compile(whole, state.flags)
    texts = texts_of(loop[1][2], Random(1))  # noqa: S311 - not a secret
    both = map("".join, pairwise(texts))
    for text in filter(None, (*texts, *both)):
        try:
            with stopped_after(_SECONDS):
                pattern.match(text * _TIMES)
        except TimeoutError:
            yield text
            return


@contextmanager
def stopped_after(seconds: float) -> Iterator[None]:
    """Raises TimeoutError in what takes longer."""

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def loops_of(parsed: Sequence[Part]) -> Iterator[Part]:
    """Every long loop of more than one sign, also those within others."""
    for kind, what in parsed:
        if kind in _LOOPS and what[1] >= _LONG and not is_one_sign(what[2]):
            yield kind, what
        for inner in within(kind, what):
            yield from loops_of(inner)


def is_one_sign(parsed: Sequence[Part]) -> bool:
    return len(parsed) == 1 and parsed[0][0] in _ONE_SIGN


def within(kind: Any, what: Any) -> Sequence[Sequence[Part]]:
    """What a part of a pattern is made of."""
    if kind is ops.BRANCH:
        return list(what[1])
    if kind in (*_LOOPS, ops.SUBPATTERN, ops.ASSERT, ops.ASSERT_NOT):
        return [what[-1]]
    return [what] if kind is ops.ATOMIC_GROUP else []


def texts_of(parsed: Sequence[Part], rng: Random) -> list[str]:
    """Texts that are found: one for each way of each part, the other parts in any of theirs."""
    ways = [ways_of(kind, what, rng) or [""] for kind, what in parsed]
    texts = []
    for place, each in enumerate(ways):
        for way in each:
            others = [rng.choice(other) for other in ways]
            texts.append("".join([*others[:place], way, *others[place + 1 :]]))
    return list(dict.fromkeys(texts))[:_MOST]


def ways_of(kind: Any, what: Any, rng: Random) -> list[str]:
    """What one part finds; nothing of what only looks."""
    if kind is ops.LITERAL:
        return [chr(what)]
    if kind in _ONE_SIGN:
        return signs_of(kind, tuple(what) if kind is ops.IN else what)
    if kind in (ops.ASSERT, ops.ASSERT_NOT):
        return []
    each = [text for inner in within(kind, what) for text in texts_of(inner, rng)]
    if kind not in _LOOPS or not each:
        return each
    least, most, _ = what
    often = [text * max(least, 1) for text in each]
    if most > max(least, 1):
        often.append(rng.choice(each) + rng.choice(often))
    return often if least else ["", *often]


@cache
def signs_of(kind: Any, what: Any) -> list[str]:
    """Some signs of a set."""
    named = [chr(each) for one, each in what if one is ops.LITERAL] if kind is ops.IN else []
    one = _compiler.compile(_parser.SubPattern(_parser.State(), [(kind, what)]), re.DOTALL)
    return list(dict.fromkeys(sign for sign in (*_SIGNS, *named[-2:]) if one.match(sign)))


def test_the_texts_of_a_part_have_each_of_its_ways() -> None:
    parsed = _parser.parse(r"(?:a|bc)(?: x)?[1-3]\d(?=y)", 0)
    texts = texts_of(parsed, Random(1))  # noqa: S311 - not a secret
    assert {text[0] for text in texts} == {"a", "b"}
    assert {" x" in text for text in texts} == {True, False}
    assert all(re.fullmatch("(?:a|bc)(?: x)?11", text) for text in texts)
