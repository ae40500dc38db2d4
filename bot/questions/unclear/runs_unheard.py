"""Training runs asked for by a family of models, by their lab, or by a name that none has.

`how big was Claude's training run`: which of them is asked back, as what the lab has in all is
another thing; of most models no run is on record.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.on_record import TYPED, Listing
from bot.questions.possessive import joined
from bot.questions.rules.gather import Draft
from bot.questions.run_families import families_of_runs, family_named
from bot.questions.tags import T, Tag
from bot.questions.types import Unreadable
from bot.questions.unclear.doubt import Doubt, shown
from bot.questions.unclear.runs_on_chips import unheard_on_chips
from bot.regex import regex

_VERSION: Final = (
    r"(?:[ -]?v?\d[\w.]*+|[ -](?:opus|sonnet|haiku|pro|ultra|flash|nano|max|mini|large|medium|"
    r"small|next|coder|turbo|preview|thinking|instruct|behemoth|lite|fast|omni))"
)
_TOOK: Final = r"(?:take|took|taken|need(?:ed)?|cost|use[d]?|consume[d]?|eat|burn(?:ed)?)"
_AMOUNT: Final = r"(?:compute|computing|flops?|gpus?|chips|gpu[- ]?hours|h100s?|accelerators|long)"
_ASKED: Final = (
    r"\btraining (?:run|compute|flops?|budget|cost|time)\b",
    rf"\b{_TOOK}\b.{{0,25}}\bto (?:pre-?)?train\b",
    r"\b(?:was|were) .{2,40}\b(?:pre-?)?trained\b",
    r"\b(?:compute|flops?|gpus?|gpu[- ]?hours|money) (?:went|gone|used|spent|was|were) .{0,12}"
    r"\b(?:into|on|for|in)\b",
    rf"\bhow (?:much|many) {_AMOUNT} (?:did|has|have) .{{2,30}} {_TOOK}\b",
    r"\b(?:how many|what) flops?\b.{0,20}\b(?:for|did|of|in)\b",
    r"\b(?:biggest|largest|heaviest|last|latest|newest|most recent) (?:training )?run\b",
    r"\brun (?:size|of|behind|for)\b",
)
_OF_TRAINING: Final = regex(
    "|".join(_ASKED), needs="train|run|flop|how much|how many|went|gone|used|spent|was|were"
)
_OF_LAB: Final = regex(
    r"\b(?:training run|(?:biggest|largest|heaviest|last|latest|newest|most recent) (?:training )?"
    r"run)\b",
    needs="run",
)
_FIRST: Final = regex(r"\b(?:biggest|largest|heaviest|most expensive|costliest)\b")
_LARGER: Final = regex(
    r"\b(?:bigger|larger|smaller|heavier|(?:more|less) (?:compute|flops?|gpus?))\b"
)
_OF_KINDS: Final = regex(
    r"\b(?:what|which) (?:kinds? of )?(?:chips?|gpus?|hardware|accelerators?)\b"
)
"""`what chips was Claude trained on`, which is told of its lab."""
_ANOTHER: Final = regex(r"(?:o\b|[ -](?:mini|nano|haiku|turbo|flash|lite|omni|opus|sonnet)\b)+")
"""What makes another model of a name, and stands in the name of each that is on record."""
_ANEW: Final = regex(r"\b(?:can|could|would|should|will|we|us|our|ours|i|my|where)\b")
_ELSE: Final = (
    T.US, T.OUR, T.OFFER, T.DAYS, T.SIZE, T.SIZED, T.HIRE, T.ROLES, T.PEOPLE, T.RESEARCHERS, T.SITE,
    T.HELP, T.DEFINE, T.SOURCE, T.MFU, T.VS, T.SIGNED, T.MOVES,
)  # fmt: skip
_NO_FIRST: Final = (
    " Labs may keep larger runs to themselves, so I name no biggest one: ask for the largest on"
    " record."
)
_EXAMPLES: Final = ("GPT-4", "Llama 3.1 405B")
_MOST: Final = 5
_MOST_WAYS: Final = 3


def run_unheard(
    d: Draft, text: str, unclear: Sequence[Doubt], directory: Directory
) -> Unreadable | None:
    """Which run is to be named, and which are on record; None of any other text."""
    low = fold(text)
    if told := _of_another(low, text, d, directory):
        return told
    if d.stacks:
        return unheard_on_chips(d, text, directory)
    if d.people is not None or d.has(*_ELSE) or _ANEW.search(low):
        return None
    if d.runs and _LARGER.search(low):
        return _of_family(_without_runs(low, d), text, d, directory, is_first=False)
    if not _OF_TRAINING.search(low) or _OF_KINDS.search(low):
        return None
    is_first = bool(_FIRST.search(low)) and "run" in low
    if d.runs:
        return _of_one_called_first(d.runs, directory) if is_first else None
    if not d.labs and any(doubt.options for doubt in unclear):
        return None  # which run is meant is asked back by then
    return (
        _of_family(low, text, d, directory, is_first)
        or (None if is_first else _of_lab(low, d, directory))  # a list tells of its largest
        or _of_nobody(d, text)
    )


def _of_another(low: str, text: str, d: Draft, directory: Directory) -> Unreadable | None:
    """`GPT-4o`, of which no more than `GPT-4` is known: the one is not told for the other."""
    found = other_model(low, d.raw)
    if found is None:
        return None
    tag, end = found
    known = directory.name(str(tag.value))
    problem = (
        f"No training run of “{shown(text[tag.start : end])}” is on record. One of {known} is."
    )
    return Unreadable(problem, _ways((known,), d), is_plain=True)


def other_model(low: str, tags: Sequence[Tag]) -> tuple[Tag, int] | None:
    """The run of which a model that is not on record has the name, and where its own name ends."""
    found = ((tag, _ANOTHER.match(low, tag.end)) for tag in tags if tag.kind is T.RUN)
    return next(((tag, more.end()) for tag, more in found if more), None)


def _of_one_called_first(runs: Sequence[str], directory: Directory) -> Unreadable:
    """`is Grok 4 the biggest run`."""
    names = [directory.name(run) for run in runs]
    ways = (*_ways(names, d=None), TYPED[Listing.RUNS])
    return Unreadable(_NO_FIRST.strip(), ways, is_plain=True)


def _without_runs(low: str, d: Draft) -> str:
    """The text with blanks in the place of the runs that it names."""
    for tag in d.raw:
        if tag.kind is T.RUN:
            low = f"{low[: tag.start]}{' ' * (tag.end - tag.start)}{low[tag.end :]}"
    return low


def _of_family(
    low: str, text: str, d: Draft, directory: Directory, is_first: bool
) -> Unreadable | None:
    families, found = families_of_runs(directory), _names(directory).search(low)
    if found is None or directory.get(found["family"]) or _is_of_lab(found, d):
        return None  # a lab of that name, whose models are told apart from it
    name, runs = text[slice(*found.span())], families[found["family"]]
    known = _known(runs)
    if found["version"]:
        problem = f"The training run of {shown(name)} is not on record."
        problem += f" Of that family there is {known}." if runs else ""
    else:
        problem = f"Which {shown(name)}? Training runs on record: {known}."
    ways = _ways(runs, d)
    if is_first:
        problem, ways = problem + _NO_FIRST, (*ways, TYPED[Listing.RUNS])
    return Unreadable(problem, ways, is_plain=True)


def _is_of_lab(found: re.Match[str], d: Draft) -> bool:
    """`Seed` of `ByteDance Seed`: the name of the family is the last of a lab's own."""
    return any(tag.kind is T.LAB and tag.start < found.start("family") < tag.end for tag in d.raw)


def _of_lab(low: str, d: Draft, directory: Directory) -> Unreadable | None:
    """`how big was Anthropic's last training run`: by a lab there is none, but by its models."""
    if len(d.labs) != 1 or not _OF_LAB.search(low):
        return None
    lab, families = directory.get(d.labs[0]), families_of_runs(directory)
    names = () if lab is None else sorted(lab.names & families.keys())
    runs = [run for name in names for run in families[name]]
    problem = f"Training runs are on record by their model, not by {directory.name(d.labs[0])}."
    problem += f" Of its models: {_known(runs)}." if runs else ""
    return Unreadable(problem, _ways(runs, d), is_plain=True)


def _of_nobody(d: Draft, text: str) -> Unreadable | None:
    """`what did Gemma 3 take to train`: a name that no run on record has."""
    if d.labs or d.chips:
        return None
    named = _name(d.raw, text)
    if named is None:
        return None
    problem = f"No training run of “{shown(named)}” is on record."
    return Unreadable(problem, _ways(_EXAMPLES, d), is_plain=True)


def _name(tags: Sequence[Tag], text: str) -> str | None:
    """The one unknown name, with the number of its version."""
    at = [place for place, tag in enumerate(tags) if tag.kind is T.UNKNOWN]
    if not at or any(two - one > 1 for one, two in pairwise(at)):
        return None
    last = at[-1]
    after = tags[last + 1] if last + 1 < len(tags) else None
    end = after.end if after and after.kind is T.NUM else tags[last].end
    name = text[tags[at[0]].start : end]
    return name if name[0].isupper() else None


def _known(runs: Sequence[str]) -> str:
    more = len(runs) - _MOST
    return joined([*runs[:_MOST], *([f"{more} more"] if more > 0 else [])])


def _ways(runs: Sequence[str], d: Draft | None) -> tuple[str, ...]:
    is_paid = d is not None and d.has(T.COST)
    ask = "what would {} cost to train" if is_paid else "how much compute went into {}"
    return tuple(ask.format(run) for run in (runs or _EXAMPLES)[:_MOST_WAYS])


@lru_cache(maxsize=4)
def _names(directory: Directory) -> re.Pattern[str]:
    """A family by its name, with its version where one is told."""
    return regex(rf"{family_named(directory)}(?P<version>{_VERSION}*)(?![\w-])")
