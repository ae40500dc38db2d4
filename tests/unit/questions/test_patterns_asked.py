"""A pattern is asked of the tags that let it match, and is compiled for no others."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions.patterns import coded, compiled
from bot.questions.tags import T, Tag
from tests.unit.questions.test_rules_used import written


def codes(*kinds: T) -> str:
    return coded([Tag(kind, None, 0, 0) for kind in kinds])


@given(st.data(), st.sampled_from(sorted(written())))
def test_what_a_pattern_matches_holds_what_it_needs(data: st.DataObject, template: str) -> None:
    pattern = compiled(template)
    text = data.draw(st.from_regex(re.compile(pattern.pattern)))
    assert pattern.search(text) is not None


@pytest.mark.parametrize(
    ("template", "others"),
    [
        ("<num> <chip>", [T.NUM]),
        ("<num>~<chip>|<lab>~<poss>", [T.NUM, T.LAB]),
        ("<num>~(?:<chip>|<gpu>)+", [T.NUM, T.LAB]),
        ("<num>?~[<chip><gpu>]{1,2}~<lab>*", [T.NUM, T.LAB]),
    ],
)
def test_it_is_compiled_for_no_others(
    template: str, others: list[T], monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled.cache_clear()
    pattern = compiled(template)
    with monkeypatch.context() as no_compiling:
        no_compiling.delattr(re, "compile")
        assert pattern.search(codes(*others)) is None
    assert pattern.search(codes(T.NUM, T.CHIP)) or pattern.search(codes(T.LAB, T.POSS))


@pytest.mark.parametrize(
    ("template", "kinds"),
    [
        ("(?<!<chip>)<num>(?!<lab>)", [T.NUM]),
        ("<num>(?=<chip>|$)", [T.NUM]),
        ("(?:<num>~<chip>|<lab>?)~<poss>", [T.POSS]),
        ("(?:(?:<num>|<lab>)~<chip>)?<gpu>", [T.GPU]),
        ("(?:<num>~(?:<chip>|<gpu>)|<lab>)~<poss>", [T.NUM, T.GPU, T.POSS]),
        ("[^<lab>]~<chip>", [T.NUM, T.CHIP]),
        ("<num>{0,2}~<chip>", [T.CHIP]),
    ],
)
def test_what_need_not_be_there_is_not_needed(template: str, kinds: list[T]) -> None:
    assert compiled(template).search(codes(*kinds))
