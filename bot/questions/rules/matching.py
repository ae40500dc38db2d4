"""What tells that chips are counted which it takes to have what a lab has."""

from __future__ import annotations

from typing import Final

from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft
from bot.questions.shares import exact_part
from bot.questions.tags import T
from bot.questions.types import Scope

_FOR_HIRES: Final = "[<for><provides><gets><have>]~<peoplemore>"
_HOW_MANY_MORE: Final = (
    "<howmany>~<more>~(?:[<chip><gpu>]|<word>)"
    "|(?:<howmany>~)?(?:<chip>|<gpu>)~(?:[<do><can><us><to>]{0,3}~<more>|<need>)"
)
_TO_THEM: Final = (
    "<to>~[<do><gets><is><have><at><to><us>]+~(?:[<pct><factor>]~[<of><word><scope>]{0,4}~)?<lab>"
)
_BROUGHT: Final = (
    "(?:<us>|<our>?~[<researchers><people><team>]|<our>|<can>~<do>)~<to>~<lab>"
    f"|{_TO_THEM}|<for>~[<pct><factor>]~(?:<of>|<word>)~<lab>"
)
_CHIPS_TO_THEM: Final = f"[<chip><gpu>]~<is>?~<need>?~{_TO_THEM}"
"""`GB200s needed to reach xAI`, which counts them without `how many`."""


_WHAT_THEY_HAVE: Final = (
    "<cost>.*[<gets><each><all><everyone>].*(?:<people>~<at>~<lab>|<lab>~<poss>?~<people>?)"
    "~[<gets><have><provides>]"
)


_PART: Final = "<pct>~(?:<of>|<beat>)?~[<word><all><they><scope>]{0,4}~<lab>"


def part_of_average(d: Draft) -> float | None:
    """The part from 0 to 1 in `half of OpenAI's average`; None for all of it."""
    found = compiled(_PART).search(coded(d.tags))
    part = d.tags[found.start()].value if found else None
    return exact_part(part) if isinstance(part, float) and 0 < part < 1 else None


_THEIRS: Final = "<have>~(?:<with>~)?<lab>~<poss>?~[<scope><budget><shared><of>]*[<scope><shared>]"
"""`if we had OpenAI's compute per researcher, how many GPUs would that be`."""


def counts_what_they_have(d: Draft) -> bool:
    """Whether it is asked how many chips of ours the average of a lab would be."""
    if len(d.labs) != 1 or d.stacks or not d.has(T.US) or not _counts_chips(d):
        return False
    return d.scope is not Scope.TOTAL and bool(compiled(_THEIRS).search(coded(d.tags)))


def costs_what_they_have(d: Draft) -> bool:
    """`what would it cost us to give everyone what people at OpenAI have`."""
    if not d.labs or d.stacks or not d.has(T.COST):
        return False
    return bool(compiled(_WHAT_THEY_HAVE).search(coded(d.tags)))


def asks_for_hires(d: Draft) -> bool:
    """`to have the same as Anthropic for 6 new hires, how many GPUs`: chips for them alone."""
    if not d.labs or d.more is None or d.stacks:
        return False
    return _counts_chips(d) and bool(compiled(_FOR_HIRES).search(coded(d.tags)))


def is_brought_to(d: Draft) -> bool:
    """`which number of H100 would bring our 40 researchers to DeepMind's average`."""
    if is_part_of_total(d):
        return True
    if not d.labs or d.stacks or d.has(T.LOSE):
        return False
    counts = _counts_chips(d) or bool(compiled(_CHIPS_TO_THEM).search(coded(d.tags)))
    return counts and bool(compiled(_BROUGHT).search(coded(d.tags)))


_PART_OF_ALL: Final = "<pct>~<of>~<word>?~<lab>~<poss>?~[<budget><whole><gpu><have>]{0,2}"
_PART_IN_CHIPS: Final = (
    f"<howmany>~<chip>.*{_PART_OF_ALL}|{_PART_OF_ALL}~<in>~<chip>|{_PART_OF_ALL}.*<howmany>~<chip>"
    f"|^[<big><meaning>]~<is>?~{_PART_OF_ALL}~<stop>?$"
)


def is_part_of_total(d: Draft) -> bool:
    """`how many H100 is a tenth of Meta's compute`: of all it has, where no one is to have it."""
    if len(d.labs) != 1 or d.stacks or d.people is not None or d.more is not None:
        return False
    is_matched = d.has(T.MATCH, T.NEED, T.US, T.OUR, T.BEAT, T.RESEARCH, T.PRODUCT)
    is_whole = d.scope is Scope.TOTAL or (d.scope is None and not is_matched)
    is_part = is_whole and part_of_average(d) is not None
    return is_part and bool(compiled(_PART_IN_CHIPS).search(coded(d.tags)))


_AS_THEY_HAVE: Final = (
    "[<gets><have><offer><provides>]~(?:<each>~<of>?)?~<our>*~[<researchers><people>]?"
    "~[<gets><have><to>]*"
    "~[<word><they><can>]{1,4}~(?:<lab>~<people>?~[<gets><have><provides>]"
    "|[<people><each>]~<at>~<lab>~[<gets><have><provides>]|[<gets><have>]~<at>~<lab>)"
)
"""`to give 8 people what they'd get at Meta`, `to have what OpenAI people have`.

`to give each of our 40 researchers what a researcher at Meta has`.
"""


def has_as_they_have(d: Draft) -> bool:
    """Whether somebody is to have what a lab's people have."""
    return bool(d.labs) and bool(compiled(_AS_THEY_HAVE).search(coded(d.tags)))


def counts_what_is_missing(d: Draft) -> bool:
    """`how many more H100 would 30 researchers with 900 H100 need to reach DeepMind's average`."""
    is_missing = bool(compiled(_HOW_MANY_MORE).search(coded(d.tags)))
    aims = d.has(T.NEED, T.MATCH) or has_as_they_have(d)
    return is_missing and len(d.labs) == 1 and aims and not d.has(T.THAN)


def _counts_chips(d: Draft) -> bool:
    return d.has(T.HOWMANY) and (bool(d.chips) or d.has(T.GPU, T.BUDGET))
