"""Patterns over tags, written in words and run by the regular expression engine.

A tag sequence is coded as a string with one character a tag, so `<num> <gpu>? <guarantee>` is a
regular expression over it. A blank in a pattern lets up to two meaningless words stand between.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import cast

from bot.questions.tags import T, Tag, Value
from bot.regex import Seldom, Uncompiled, regex

_CODE = {kind: chr(0x100 + kind) for kind in T}
_NAME = regex(r"<(\w+)>")
_GROUP = regex(r"\((?P<kind>\?(?:<?[=!]|:|P<\w+>))?(?P<inside>[^()]*)\)(?P<times>[?*+]|\{[^}]*\})?")
_PIECES = regex(r"(?P<codes><\w+>|\[(?:<\w+>)+\]|\[\^[^]]*\])(?P<none>[?*]|\{0)?")
_MACROS = {
    "<q>": "[<num><count><hardware>]",  # a number that may count chips
    "<prep>": "[<of><for><in><at><to><with><is><colon><by>]",
}
_MEANINGLESS = (T.WORD, T.TALK, T.UNKNOWN, T.QTY, T.TELL)
_FILL = "[" + "".join(_CODE[kind] for kind in _MEANINGLESS) + "]{0,2}"


@cache
def compiled(template: str) -> re.Pattern[str]:
    """The pattern of a template; a blank is a gap, `~` glues. KeyError for an unknown name."""
    return cast("re.Pattern[str]", _OfTags(template))


@cache
def _expression(template: str) -> Uncompiled:
    glued = re.sub(r"\s*~\s*", "", _expanded(template).strip())
    spaced = re.sub(r"\s+(<\w+>|\[[^]]*\]|\([^()]*\))\?", rf"(?:{_FILL}\1)?", glued)
    spaced = re.sub(r"\s+", lambda _: _FILL, spaced)
    return Uncompiled(_NAME.sub(lambda m: _CODE[T[m[1].upper()]], spaced), 0)


def coded(tags: Sequence[Tag]) -> str:
    """The tags as one character each."""
    return "".join([_CODE[tag.kind] for tag in tags])


Build = Callable[[Sequence[Tag]], Tag | Sequence[Tag] | None]


Way = tuple[frozenset[str], tuple[frozenset[str], ...]]
"""What an alternative of a pattern needs: these codes, and one each of these classes of codes."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern, and what the tags that it matched are replaced by (None: left as they are)."""

    template: str
    build: Build
    ways: tuple[Way, ...] = ()
    """What is needed where the template doesn't tell; without it, most texts need no look."""

    def may_match(self, present: frozenset[str]) -> bool:
        """Whether these codes hold what the pattern needs."""
        return _may_match(self.ways or _ways(self.template), present)


class _OfTags(Seldom):
    """The pattern of a template, asked of texts whose tags let it match."""

    def __init__(self, template: str) -> None:
        super().__init__(_expression(template))
        self.ways = _ways(template)

    def may_be_in(self, text: str) -> bool:
        """Whether these codes hold what the pattern needs."""
        return _may_match(self.ways, frozenset(text))


def rule(template: str, build: Build) -> Rule:
    """A rule from a template; its expression is compiled when it is first needed."""
    return Rule(template, build)


def _may_match(ways: tuple[Way, ...], present: frozenset[str]) -> bool:
    return any(
        needed <= present and not any(map(present.isdisjoint, one_of)) for needed, one_of in ways
    )


@cache
def _ways(template: str) -> tuple[Way, ...]:
    plain = _expanded(template)
    while "(" in plain and (inner := _GROUP.sub(_inlined, plain)) != plain:
        plain = inner
    return tuple(_needed(way) for way in plain.split("|"))


def _inlined(group: re.Match[str]) -> str:
    """What a group without groups needs of what it matches, of alternatives one class for all."""
    looks_around = (group["kind"] or "").endswith(("=", "!"))
    if looks_around or (group["times"] or "").startswith(("?", "*", "{0")):
        return " "
    ways = group["inside"].split("|")
    if len(ways) == 1:
        return f" {ways[0]} "
    rarest = [min(_classes(way), key=len, default="") for way in ways]
    return f" [{''.join(each.strip('[]') for each in rarest)}] " if all(rarest) else " "


def _needed(way: str) -> Way:
    classes = [_codes(each) for each in _classes(way)]
    single = frozenset[str]().union(*(each for each in classes if len(each) == 1))
    return single, tuple(each for each in classes if len(each) > 1)


def _classes(way: str) -> list[str]:
    """The classes of tags of which it needs one each: `<num>`, `[<num><chip>]`."""
    pieces = [each["codes"] for each in _PIECES.finditer(way) if not each["none"]]
    return [each for each in pieces if not each.startswith("[^")]


@cache
def _codes(piece: str) -> frozenset[str]:
    return frozenset(_CODE[T[name.upper()]] for name in _NAME.findall(piece))


def _expanded(template: str) -> str:
    for macro, stands_for in _MACROS.items():
        template = template.replace(macro, stands_for)
    return template


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """Many rules in their order, which are the same for every text: told apart by identity."""

    all: tuple[Rule, ...]


def reduced(tags: Sequence[Tag], rules: Rules | tuple[Rule, ...]) -> tuple[Tag, ...]:
    """The tags after each rule has replaced everything that it matches, in the rules' order."""
    now = tuple(tags)
    codes, done = coded(now), 0
    while True:
        for place, each in _open(rules, frozenset(codes)):
            if place >= done and (pattern := _expression(each.template)).search(codes):
                now = _applied(now, pattern.finditer(codes), each.build)
                codes, done = coded(now), place + 1
                break
        else:
            return now


def _open(rules: Rules | tuple[Rule, ...], present: frozenset[str]) -> Iterable[tuple[int, Rule]]:
    """The rules that can match a text with these codes, each with its place."""
    if isinstance(rules, Rules):
        return _open_of_many(rules, present)
    return [(place, each) for place, each in enumerate(rules) if each.may_match(present)]


@lru_cache(maxsize=2048)
def _open_of_many(rules: Rules, present: frozenset[str]) -> Iterable[tuple[int, Rule]]:
    return tuple(_open(rules.all, present))


def _applied(
    tags: tuple[Tag, ...], matches: Iterable[re.Match[str]], build: Build
) -> tuple[Tag, ...]:
    out: list[Tag] = []
    done = 0
    for match in matches:
        start, end = match.span()
        built = build(tags[start:end])
        if built is not None and end > start:
            out.extend(tags[done:start])
            out.extend((built,) if isinstance(built, Tag) else built)
            done = end
    return (*out, *tags[done:])


def first(tags: Iterable[Tag], *kinds: T) -> Tag | None:
    """The first tag of these kinds, or None."""
    return next((tag for tag in tags if tag.kind in kinds), None)


def names_in(tags: Iterable[Tag], kind: T) -> tuple[str, ...]:
    """What the tags of a kind name, each once: labs, chips, runs or places by their slugs."""
    return tuple(dict.fromkeys(str(tag.value) for tag in tags if tag.kind is kind))


def with_mark(text: str, tags: Sequence[Tag], kind: T, mark: str = " ") -> str:
    """The text with a mark in the place of each tag of a kind."""
    for tag in reversed([tag for tag in tags if tag.kind is kind]):
        text = f"{text[: tag.start]}{mark}{text[tag.end :]}"
    return text


def as_word(tag: Tag) -> Tag:
    """The tag as a word that means nothing here."""
    return Tag(T.WORD, None, tag.start, tag.end)


def merged(kind: T, value: Value, tags: Sequence[Tag]) -> Tag:
    """A tag over the stretch of these tags."""
    return Tag(kind, value, tags[0].start, tags[-1].end)
