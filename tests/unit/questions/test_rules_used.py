"""Every rule of the grammar is needed by something that is typed in the corpora or the tests.

Nor is any rule passed over that would have matched: what it matches holds what it is said to need.
"""

from __future__ import annotations

import ast
import importlib
import json
import pkgutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

import bot.questions.rules
from bot.ledger import Directory
from bot.questions import patterns
from bot.questions.patterns import Rule, Rules
from bot.questions.rules.growth import grown_rules
from bot.questions.tags import Tag
from tests.unit.questions.reading import read

UNIT = Path(__file__).parents[1]
FOLDERS = (UNIT / "questions", UNIT / "conversation")


def typed() -> set[str]:
    """What is typed in the corpora and in the tests: strings of a few words."""
    texts: set[str] = set()
    for folder in FOLDERS:
        for path in folder.glob("*.jsonl"):
            for line in path.read_text(encoding="utf-8").splitlines():
                texts.update(_strings(json.loads(line)))
        for path in folder.glob("test_*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    texts.add(node.value)
    return {text for text in texts if " " in text and len(text) < 200}


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)


def written() -> dict[str, str]:
    """The templates of all rules, with the module that each is written in."""
    found = {each.template: "growth" for each in grown_rules()}
    for info in pkgutil.iter_modules(bot.questions.rules.__path__):
        module = importlib.import_module(f"bot.questions.rules.{info.name}")
        for value in vars(module).values():
            for each in _rules(value):
                found.setdefault(each.template, info.name)
    return found


def _rules(value: object) -> Iterator[Rule]:
    if isinstance(value, Rule):
        yield value
    elif isinstance(value, Rules | tuple | list):
        for each in value.all if isinstance(value, Rules) else value:
            yield from _rules(each)


def _watched(rules: Rules | tuple[Rule, ...], used: set[str]) -> Iterator[Rule]:
    for each in rules.all if isinstance(rules, Rules) else rules:
        yield Rule(each.template, _watching(each, used), ((frozenset(), ()),))


def _watching(rule: Rule, used: set[str]) -> patterns.Build:
    def build(tags: Sequence[Tag]) -> Tag | Sequence[Tag] | None:
        assert rule.may_match(frozenset(patterns.coded(tags))), f"passed over: {rule.template}"
        built = rule.build(tags)
        if built is not None:
            used.add(rule.template)
        return built

    return build


@pytest.fixture(scope="session")
def used(directory: Directory, today: date) -> set[str]:
    """The templates of the rules that changed something in a text of the corpora."""
    seen: set[str] = set()
    own = patterns.reduced

    def watching(tags: Iterable[Tag], rules: Rules | tuple[Rule, ...]) -> tuple[Tag, ...]:
        return own(tuple(tags), tuple(_watched(rules, seen)))

    with pytest.MonkeyPatch.context() as patch:
        for name, module in list(sys.modules.items()):
            if name.startswith("bot.questions") and getattr(module, "reduced", None) is own:
                patch.setattr(module, "reduced", watching)
        for text in typed():
            read(text, directory, today)
    return seen


def test_every_rule_is_needed_by_something_that_is_typed(used: set[str]) -> None:
    unused = {template: place for template, place in written().items() if template not in used}
    assert not unused, "\n".join(f"{place}: {each}" for each, place in unused.items())
