"""So many times a lab's compute, supposed: `if OpenAI had 50% more`, `Meta doubles its compute`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.questions.clean import fold
from bot.questions.patterns import Build, Rule, first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.words.leads import LED, SUPPOSE
from bot.regex import regex

_AHEAD: Final = regex(
    r"\b(?:doubles|triples|quadruples|halves|will|would|were to|plans? to|going to)\b",
    needs="doubles|triples|quadruples|halves|will|would|were to|plan|going to",
)
_ASKED: Final = regex(r"^\W*(?:and |so )?(?:did|has|have|does|do|is|was|when|why|by how)\b")
_SUPPOSES: Final = regex(
    rf"{LED}{SUPPOSE}\b", needs="what|how about|if|suppos|say|imagin|assum|pretend|let"
)
_AFTER_LAB: Final = regex(
    r"\b(?:vs\.?|versus|against) [^,;]{2,30}[,;] ?(?:but |and |with |say |at )*(?:double|twice|"
    r"triple|quadruple|half|a (?:third|quarter)|\d ?x|\d\d?%) (?:of )?(?:their|its) "
    r"(?:compute|gpus|chips|cluster|fleet|hardware|capacity)\W*$",
    needs="their|its",
)
"""`… vs openai, double their compute`, `…, half their chips`: theirs, and none of ours."""
_LESS: Final = regex(r"less|fewer|smaller", re.IGNORECASE)
_CUT: Final = regex(r"cut|reduc|shr[aiu]nk|lose|lost|halv", re.IGNORECASE)
_MAY: Final = "[<can><is><do><does><have><gets><word>]{0,4}"
_COMPUTE: Final = "[<word><they><poss>]{0,3}~[<budget><gpu><site>]+"
_WHOSE: Final = "(?:[<lab><they>]|(?<=<if>)<word>)~<poss>?"
_TIMES: Final = "(?:(?:<factor>~<to>~)?<num>~<x>|<factor>)"
"""`3x`, `triple`, and `double to 2x`."""
_THEN: Final = "(?:~[<in><by><from>]?~<when>)?"
_AT_END: Final = "(?=[<stop><comma><us><vs>]|$)"
"""Where `OpenAI doubles` says of nothing else that it does."""
_LEAST: Final = 0.01
_MOST: Final = 100.0


def supposed(tags: tuple[Tag, ...], text: str) -> tuple[Tag, ...]:
    """The tags with what a lab's compute is supposed to come to as T.LABTIMES.

    What is told as having happened, or asked, supposes nothing.
    """
    return reduced(tags, _rules(text)) if supposes(tags, text) else tags


def supposes(tags: Sequence[Tag], text: str) -> bool:
    """Whether something is supposed, and neither told as having happened nor asked."""
    low = fold(text)
    is_ahead = _AHEAD.search(low) and not _ASKED.search(low)
    is_told = first(tags, T.IF, T.ASSUME) is not None or _SUPPOSES.match(low)
    return bool(is_told or is_ahead or _AFTER_LAB.search(low))


def _rules(text: str) -> tuple[Rule, ...]:
    def times(tags: Sequence[Tag]) -> Sequence[Tag] | None:
        return _made(tags, value_of(first(tags, T.NUM) or first(tags, T.FACTOR)))

    def by_part(tags: Sequence[Tag]) -> Sequence[Tag] | None:
        """Up by a part, or down where a word of the text says so."""
        words = [text[tag.start : tag.end] for tag in tags if tag.kind is not T.PCT]
        falls = any(_LESS.search(word) or _CUT.search(word) for word in words)
        part = value_of(first(tags, T.PCT))
        return _made(tags, 1 - part if falls else 1 + part)

    def part(tags: Sequence[Tag]) -> Sequence[Tag] | None:
        return _made(tags, value_of(first(tags, T.PCT)))

    return (
        rule(f"{_WHOSE}~{_MAY}~{_TIMES}~{_COMPUTE}{_THEN}", times),
        rule(f"{_WHOSE}~{_COMPUTE}~{_MAY}~{_TIMES}{_THEN}", times),
        rule(f"<assume>~{_TIMES}~{_COMPUTE}", times),
        rule(f"(?<=<comma>)[<and><with><word><talk>]*~{_TIMES}~<they>~{_COMPUTE}{_AT_END}", times),
        rule(
            f"(?<=<comma>)[<and><with><word><talk><at>]*~<pct>~<of>?~<they>~{_COMPUTE}{_AT_END}",
            part,
        ),
        rule(f"[<lab><they>]~{_MAY}~<factor>{_THEN}{_AT_END}", times),
        rule(f"{_WHOSE}~{_MAY}~<have>~{_MAY}~<pct>~<of>?~{_COMPUTE}{_AT_END}", part),
        _by(f"{_WHOSE}~{_MAY}~<pct>~[<more><beat>]~{_COMPUTE}{_THEN}", by_part),
        _by(f"{_WHOSE}~{_MAY}~[<grow><word><lose>]~{_COMPUTE}~<by>~<pct>{_THEN}", by_part),
        _by(f"<lab>~<can>?~<grow>~<by>?~<pct>{_THEN}{_AT_END}", by_part),
        _by(f"{_WHOSE}~{_COMPUTE}~{_MAY}~[<grow><lose>]~<by>?~<pct>{_THEN}", by_part),
    )


def _by(template: str, build: Build) -> Rule:
    return rule(f"{template}(?!~[<of><for>]*~[<research><product>])", build)


def _made(tags: Sequence[Tag], times: float) -> Sequence[Tag] | None:
    """The lab, how many times its compute it is to have, and a day that nothing is told of."""
    if not _LEAST <= times <= _MOST or times == 1:
        return None
    whose = [tag for tag in tags[:1] if tag.kind in (T.LAB, T.THEY)]
    days = [Tag(T.CLAIM, None, tag.start, tag.end) for tag in tags if tag.kind is T.WHEN]
    return (*whose, merged(T.LABTIMES, round(times, 6), tags), *days)
