"""Regular expressions are compiled when they are first asked, and every one of them can be."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
from collections.abc import Iterator
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, TypeVar

import pytest

import bot
from bot.regex import Needing, Uncompiled, is_of, regex

Made = TypeVar("Made")


def load_all() -> None:
    """Loads every module of the core, with the patterns in it."""
    for info in pkgutil.walk_packages(bot.__path__, "bot."):
        importlib.import_module(info.name)


def made(kind: type[Made]) -> Iterator[Made]:
    """Every such pattern of a module, a table or a class."""
    load_all()
    gc.unfreeze()  # what a running bot has spared from the collector is looked through as well
    yield from (each for each in gc.get_objects() if isinstance(each, kind))


def test_every_regular_expression_is_one() -> None:
    known = {each.made_of for each in made(Uncompiled)}
    assert len(known) > 500
    for source, flags in known:
        re.compile(source, flags)


def test_nothing_is_compiled_before_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    compiled = re.compile

    def counting(source: str, flags: int = 0) -> re.Pattern[str]:
        made.append(source)
        return compiled(source, flags)

    monkeypatch.setattr(re, "compile", counting)
    pattern = regex(r"a(b+)", re.IGNORECASE)
    assert made == []
    found = pattern.search("xABBy")
    assert found is not None
    assert found[1] == "BB"
    assert [pattern.search("a"), pattern.fullmatch("ab") is None] == [None, False]
    assert len(made) == 2, "once for each method, and never again"


def test_a_method_that_patterns_lack_is_missing_here_too() -> None:
    with pytest.raises(AttributeError):
        regex("a").nothing  # type: ignore[attr-defined]  # noqa: B018


def test_a_match_knows_by_which_pattern_it_was_found() -> None:
    one, other = regex(r"no\b"), regex(r"no\b", re.IGNORECASE)
    found = one.search("no more")
    assert found
    assert is_of(found, one)
    assert not is_of(found, other)


def test_a_text_without_a_word_that_is_needed_is_not_searched(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pattern = regex(r"\b(?:rent|cost)s?\b", re.IGNORECASE, needs="rent|cost")
    with monkeypatch.context() as no_compiling:
        no_compiling.delattr(re, "compile")
        assert [pattern.search("H100"), pattern.match("H100"), pattern.fullmatch("")] == [None] * 3
        assert [*pattern.finditer("H100")] == []
        assert pattern.sub("-", "H100") == "H100"
    assert pattern.sub("-", "Rents of H100") == "- of H100"
    assert pattern.sub("-", "rent, costs", count=1) == "-, costs"
    assert pattern.match("the rent", 4) is not None
    assert [found[0] for found in pattern.finditer("rent, costs")] == ["rent", "costs"]
    found = pattern.search("what it costs")
    assert found
    assert is_of(found, pattern)


def test_a_pattern_that_may_find_what_has_no_word_is_known() -> None:
    def held(source: str, *needs: str) -> bool:
        return Holding(list(needs)).holds(_parser.parse(source, re.IGNORECASE))

    assert held(r"\b(?:the |our )?(?:rents?|costs?)\b", "rent", "cost")
    assert held(r"(?=.*rent)x|[cC]ost(?: more)*", "rent", "cost")
    assert held(r"(?:so )+(?>a rent)", "rent")
    assert not held(r"(?:rent )*of", "rent")
    assert not held(r"(?:rent|price)s", "rent")
    assert not held(r"re\w*nt", "rent")
    assert not held(r"(?!rent)re(?:n|m)t", "rent")


def test_nothing_is_found_without_a_word_that_it_needs() -> None:
    known = list(made(Needing))
    assert len(known) > 20
    for each in known:
        source, flags = each.asked.made_of
        parsed = _parser.parse(source, flags)
        assert Holding(each.needs).holds(parsed), (each.needs, source)


class Holding:
    """Whether all that a pattern finds has one of the words; each way to a place is gone once."""

    def __init__(self, needs: list[str]) -> None:
        self.needs = needs
        self.longest = max(map(len, needs))
        self.known: dict[Any, bool] = {}
        self.parts: dict[int, Any] = {}

    def holds(self, parsed: Any, place: int = 0, after: Any = None, run: str = "") -> bool:
        """Of what is left of a part, and `after` it; `run` stands right before."""
        if any(word in run for word in self.needs):
            return True
        if place == len(parsed):
            return after is not None and self._on(after, run)
        self.parts[id(parsed)] = parsed
        key = id(parsed), place, after, run[-self.longest :]
        if key not in self.known:
            rest = id(parsed), place + 1, after
            kind, what = parsed[place]
            self.known[key] = self._holds(kind, what, rest, key[-1])
        return self.known[key]

    def _holds(self, kind: Any, what: Any, rest: Any, run: str) -> bool:
        """Of one part and what is left after it."""
        if kind is ops.IN and all(each is ops.LITERAL for each, _ in what):
            return all(self._on(rest, run + chr(sign).casefold()) for _, sign in what)
        if kind is ops.LITERAL:
            return self._on(rest, run + chr(what).casefold())
        if kind is ops.BRANCH:
            return all(self.holds(each, 0, rest, run) for each in what[1])
        if kind in (ops.SUBPATTERN, ops.ATOMIC_GROUP):
            return self.holds(what[-1] if kind is ops.SUBPATTERN else what, 0, rest, run)
        if kind in (ops.ASSERT, ops.MAX_REPEAT, ops.MIN_REPEAT):
            is_there = kind is ops.ASSERT or what[0] > 0
            if is_there and self.holds(what[-1], 0, None, run):
                return True
        return self._on(rest, run if kind in (ops.ASSERT, ops.ASSERT_NOT, ops.AT) else "")

    def _on(self, rest: Any, run: str) -> bool:
        part, place, after = rest
        return self.holds(self.parts[part], place, after, run)
