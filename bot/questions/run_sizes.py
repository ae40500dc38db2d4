"""A training run told by its size: `a 13B on 2T tokens`, `a 1e23 FLOP run`, `LoRA on a 70B`."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from bot.questions import spelt_numbers
from bot.questions.clean import fold
from bot.questions.patterns import first, reduced, rule
from bot.questions.tags import Number, T, Tag
from bot.questions.types import RunSize, Scope, Tuning
from bot.regex import regex
from storage.records import Amount

_EXPONENTS = {
    "k": 3, "thousand": 3, "m": 6, "mn": 6, "mln": 6, "million": 6, "b": 9, "bn": 9, "billion": 9,
    "t": 12, "tn": 12, "trillion": 12,
}  # fmt: skip
_FREE = r"(?<![\w.,$€£])(?<!\d[-–])"
_NUMBER = r"(?P<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:e\+?\d{1,3})?)"
_SCALE = r"(?P<s>k|m|b|t|mn|mln|bn|tn|thousand|million|billion|trillion)"
_SPELT = "|".join(spelt_numbers.WORDS)
_PARAMETERS = r"(?:params?|parameters?)"
_TOKENS = regex(
    rf"{_FREE}(?:{_NUMBER}|(?P<one>an?|{_SPELT})(?=[ -][mbt]))(?:[ -]?{_SCALE})?"
    r"(?:[ -](?:(?:pre-?)?training |synthetic |new |more |extra )?)?(?:tokens?|toks?)\b"
    r"(?! per (?:param|sec|gpu|chip|example))",
    needs="tok",
)
_TRILLIONS = regex(rf"(?:on|for|over|with) {_NUMBER} ?(?P<s>t|tn|trillion)\b(?! (?:param|mo))")
"""`a 13B on 2T`: beside a size, trillions can be of nothing else."""
_ACTIVE = regex(
    rf"{_FREE}{_NUMBER}[ -]?{_SCALE}(?:[ -]{_PARAMETERS})?[ -]activ(?:e|ated)"
    rf"(?:[ -]{_PARAMETERS})?\b"
    r"|(?<=b)[ -]a(?P<a>\d+(?:\.\d+)?)b\b",
    needs="activ|b",
)
"""`671B with 37B active`, `30B-A3B`."""
_SIZE = regex(
    rf"{_FREE}{_NUMBER}[ -]?(?P<s>(?:b|bn|billion)\b(?! (?:us )?(?:dollars?|usd|bucks)\b)|"
    r"(?:m|mn|million|t|tn|trillion)"
    rf"(?=[ -](?:{_PARAMETERS}|model|llm|moe|dense|ablations?|(?:on|with|for|over) [^,;?]*tok)))"
    rf"(?:[ -]{_PARAMETERS})?(?!\w)",
    needs="b|param|model|llm|moe|dense|ablation|tok",
)
_FLOP = regex(
    rf"(?<!than )(?<!above )(?<!over )(?<!uber )(?<!beyond )(?<!least ){_FREE}{_NUMBER}"
    r"[ -]?(?:training )?(?:flops?|floating[ -]point operations)\b"
    r"(?! ?(?:/|per\b))",
    needs="flop|floating",
)
_POWER = regex(
    r"(?<![\w.])(?P<n>\d+(?:\.\d+)?e\+?(?:1[89]|[2-9]\d))(?:(?= (?:(?:run|training)s?|possible|"
    r"feasible|doable|realistic|(?:with)?in (?:our )?reach)\b)"
    r"|(?<=\bdo \de\d\d)|(?<=\breach \de\d\d)|(?<=\bhit \de\d\d)|(?<=\btrain \de\d\d))(?!\w)",
    needs="run|training|possible|feasible|doable|realistic|reach|do|hit|train",
)
"""`a 3e24 run`, `is 1e26 possible`, `could we do 1e25`."""
_FEW = 8
"""Words of a message that may speak of LoRA and of nothing else."""
_LORA = regex(
    r"\b(?:Q?LoRA|Q?LORA|q?lora)s?\b|\b[Ll]ow[ -]rank (?:adapters?|adaptation)\b",
    needs="lora|rank adapt",
)
"""As it is written; `Lora` is a name that people have."""
_FULL = regex(r"\b[Ff]ull(?:[ -]parameters?)? (?:fine[ -]?)?tun(?:e|es|ing)\b", needs="tun")
_NOT_RUNS = frozenset((T.WHO, T.LABS, T.EVERYONE, T.RANK, T.DEFINE, T.HELP))
"""Where these are said, a number of FLOP is of others' runs, or is to be explained."""
_ON_CHIPS = frozenset((T.HOWLONG, T.CHIP, T.SHAPE))
_ASKS_RUN = _ON_CHIPS | frozenset((T.TRAIN, T.DO, T.POSSIBLE, T.CAN, T.COST))
"""Without one of these, such a number in a longer message is not of a run that is planned."""
_OF_PEOPLE = frozenset((T.PEOPLE, T.THEY, T.MEANING))
"""Beside these, it is only with chips or a time: `people with runs of 1e24 FLOP`."""
_ONE = "(?:<num>~<people>|<each>)~[<poss><dash>]?~<unit>?"
_JOINS = frozenset((T.AT, T.WITH, T.FOR, T.OF, T.IN, T.DASH))
_TOKENS_ASKED = regex(
    r"\b(?:how (?:many|much)|number of)(?: (?:pre-?)?training)? tokens\b", needs="tokens"
)
_MAY = regex(r"\b(?:can|could|would|will|might|fits?)\b")
"""What asks it of a model on record anew; `how many tokens was it trained on` does not."""
_NOT_NUMBERS = ("tuning", "asked")
"""Parts of a run that are no size of it."""
_PATTERNS = (
    ("tokens", _TOKENS), ("active", _ACTIVE), ("flop", _FLOP), ("flop", _POWER),
    ("parameters", _SIZE), ("trillions", _TRILLIONS),
)  # fmt: skip
"""What each part is found by; the first of two that overlap holds."""


class _Part(NamedTuple):
    """One part of a run's size, and where it stands in the text."""

    name: str
    value: float
    start: int
    end: int


def sized(tags: tuple[Tag, ...], text: str) -> tuple[Tag, ...]:
    """The tags with a run that is told by its size as one; those without one as they are.

    A size alone (`a 70B`) stays what it was: it may be that of a model on record.
    """
    parts = _parts(tags, fold(text))
    tuned = _tuning(text)
    names = {part.name for part in parts}
    asked = _tokens_asked(tags, names, fold(text))
    is_tuned = tuned and (names or len(tags) <= _FEW or any(tag.kind is T.RUN for tag in tags))
    if not (names & {"tokens", "flop", "active"} or is_tuned or asked):
        return tags
    used = {part.name: part for part in reversed(parts)}
    size = _size({name: part.value for name, part in used.items()}, tuned[0] if tuned else None)
    size = replace(size, fits=asked is not None)
    over = [part for part in parts if part is not used[part.name]]
    one = rule(_ONE, partial(_of_one, text))
    named = [*used.values(), *([tuned[1]] if tuned else []), *([asked] if asked else [])]
    found = reduced(_placed(tags, size, named, over), (one, *_COUNTED))
    is_counted = any(isinstance(tag.value, RunSize) and tag.value.fits for tag in found)
    return reduced(found, _TIMED) if is_counted else found


def _size(values: dict[str, float], tuning: Tuning | None) -> RunSize:
    """What was said of a run; where active parameters alone were named, they are all there are."""
    if "parameters" not in values and "active" in values:
        values["parameters"] = values.pop("active")
    if "flop" in values:
        return RunSize(flop=values["flop"])
    return RunSize(
        parameters=values.get("parameters"),
        active=values.get("active"),
        tokens=values.get("tokens"),
        tuning=tuning,
    )


def _parts(tags: tuple[Tag, ...], low: str) -> list[_Part]:
    """Every part of a size in the text, in its order; no stretch of it is two of them."""
    found: list[_Part] = []
    for name, pattern in _PATTERNS:
        if name == "trillions" and {part.name for part in found} != {"parameters"}:
            continue
        for m in pattern.finditer(low):
            if not any(m.start() < part.end and part.start < m.end() for part in found):
                start = m.start("n") if m["n"] else m.start()
                held = "tokens" if name == "trillions" else name
                found.append(_Part(held, _value(m), start, m.end()))
    kinds = {tag.kind for tag in tags}
    is_few = len(tags) <= _FEW
    is_asked = kinds & (_ON_CHIPS if kinds & _OF_PEOPLE else _ASKS_RUN)
    if kinds & _NOT_RUNS or not (is_asked or (is_few and not kinds & _OF_PEOPLE)):
        found = [part for part in found if part.name != "flop"]
    names = [(tag.start, tag.end) for tag in tags if tag.kind in (T.RUN, T.CHIP)]
    found = [part for part in found if not any(a <= part.start < b for a, b in names)]
    return sorted(found, key=lambda part: part.start)


def _value(m: re.Match[str]) -> float:
    """The number as it was typed: `2T` is exactly 2e12."""
    groups = m.groupdict()
    digits = (groups.get("a") or groups["n"] or _spelt(groups.get("one"))).replace(",", "")
    scale = "b" if groups.get("a") else groups.get("s")
    mantissa, _, exponent = digits.partition("e")
    return float(f"{mantissa}e{int(exponent or 0) + _EXPONENTS.get(scale or '', 0)}")


def _spelt(word: str | None) -> str:
    """`two` as `2`; an article is one."""
    return f"{spelt_numbers.WORDS.get(word or '', 1.0):.0f}"


def _tuning(text: str) -> tuple[Tuning, _Part] | None:
    for kind, pattern in ((Tuning.LORA, _LORA), (Tuning.FULL, _FULL)):
        if m := pattern.search(text):
            return kind, _Part("tuning", 0.0, m.start(), m.end())
    return None


def _tokens_asked(tags: Sequence[Tag], names: Set[str], low: str) -> _Part | None:
    """Where it is asked how many tokens a model sees that is told by its size, or is on record."""
    m = _TOKENS_ASKED.search(low)
    is_named = any(tag.kind is T.RUN for tag in tags) and _MAY.search(low)
    if m is None or names & {"tokens", "flop"} or not (names or is_named):
        return None
    return _Part("asked", 0.0, m.start(), m.end())


def _placed(
    tags: tuple[Tag, ...], size: RunSize, parts: Sequence[_Part], over: Sequence[_Part]
) -> tuple[Tag, ...]:
    """The tags with the run where it was named first, without what its parts were read from."""
    sizes = [part for part in parts if part.name not in _NOT_NUMBERS]
    lead = min(sizes or parts, key=lambda part: part.start)
    new = [Tag(T.SIZED, size, lead.start, lead.end)]
    new += [Tag(T.CLAIM, None, part.start, part.end) for part in over]
    gone = [(part.start, part.end) for part in (*parts, *over)]
    kept: list[Tag] = []
    for tag in tags:
        if not any(start < tag.end and tag.start < end for start, end in gone):
            kept.append(tag)
        elif kept and kept[-1].kind in _JOINS and tag.start > lead.end:
            kept.pop()
    return tuple(sorted((*kept, *new), key=lambda tag: tag.start))


def _of_one(text: str, tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`one researcher's month`, `a single researcher`: what the share of one does, so long."""
    who, unit = tags[: len(tags) - (tags[-1].kind is T.UNIT)], first(tags[-1:], T.UNIT)
    number, said = first(who, T.NUM), text[who[0].start : who[-1].end].rstrip(" '’s-")
    is_one = number is None or (isinstance(number.value, Number) and number.value.amount.value == 1)
    if not is_one or " " not in said or text[len(said) + who[0].start :][:1] == "s":
        return None  # `each month`, `1 researchers`
    after = text[len(said) + who[0].start :][:1]
    if said[:1].isdigit() and unit is None and after not in ("'", "’"):
        return None  # `…, 1 researcher` says how many there are
    scope = Tag(T.SCOPE, Scope.PER_RESEARCHER, who[0].start, who[-1].end)
    month = (Tag(T.NUM, Number(Amount(1.0)), unit.start, unit.start), unit) if unit else ()
    return (scope, *month)


def _in_a_time(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`how many a week`, `per month`: the time that the runs are counted in."""
    unit = tags[-1]
    return (Tag(T.NUM, Number(Amount(1.0)), unit.start, unit.start), unit)


def _how_many(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`how many 1B ablations on 20B tokens fit`: the runs are counted."""
    run = first(tags, T.SIZED)
    if run is None or not isinstance(run.value, RunSize):
        return None
    counted = replace(run, value=replace(run.value, fits=True))
    return [counted if tag is run else tag for tag in tags if tag.kind is not T.HOWMANY]


_COUNTED = (
    rule(
        "<howmany>~[<run><at><word><unknown><have><of><train><job><research>]*~<sized>", _how_many
    ),
    rule("<sized>~[^<gpu><chip><family>]*~<howmany>~[<have><of>]?~[<can><train>]", _how_many),
)
_TIMED = (rule("(?<![<num><pct><in><for>])[<per><each><slash>]?~<unit>", _in_a_time),)
