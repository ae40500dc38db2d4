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


def made(kind: type[Made]) -> Iterator[Made]:
    """Every such pattern of a module, a table or a class."""
    for info in pkgutil.walk_packages(bot.__path__, "bot."):
        importlib.import_module(info.name)
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


def test_nothing_is_found_without_a_word_that_it_needs() -> None:
    known = list(made(Needing))
    assert len(known) > 20
    for each in known:
        source, flags = each.asked.made_of
        parsed = list(_parser.parse(source, flags))
        assert holds(parsed, each.needs), (each.needs, source)


def holds(parsed: list[Any], needs: list[str], run: str = "") -> bool:
    """Whether all that a parsed pattern finds has one of the words; `run` stands right before."""
    for place, (kind, what) in enumerate(parsed):
        if kind is ops.LITERAL:
            run += chr(what).casefold()
        elif kind is ops.IN and all(each is ops.LITERAL for each, _ in what):
            one_of = [[each, *parsed[place + 1 :]] for each in what]
            return all(holds(each, needs, run) for each in one_of)
        elif kind is ops.BRANCH:
            return all(holds([*each, *parsed[place + 1 :]], needs, run) for each in what[1])
        elif kind is ops.SUBPATTERN:
            return holds([*what[-1], *parsed[place + 1 :]], needs, run)
        elif kind in (ops.ASSERT, ops.MAX_REPEAT, ops.MIN_REPEAT):
            is_there = kind is ops.ASSERT or what[0] > 0
            if is_there and holds(list(what[-1]), needs, run):
                return True
            run = run if kind is ops.ASSERT else ""
        elif kind not in (ops.AT, ops.ASSERT_NOT):
            run = ""
        if any(word in run for word in needs):
            return True
    return False
