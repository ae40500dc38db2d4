"""Regular expressions are compiled when they are first asked, and every one of them can be."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import bot
from bot.regex import Uncompiled, is_of, regex


def sources() -> Iterator[tuple[str, int]]:
    """What every pattern of a module, a table or a class is made of."""
    for info in pkgutil.walk_packages(bot.__path__, "bot."):
        importlib.import_module(info.name)
    yield from (each.made_of for each in gc.get_objects() if isinstance(each, Uncompiled))


def test_every_regular_expression_is_one() -> None:
    known = set(sources())
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
