"""What is changed of a run that was told by its size: `and on 3T tokens`, `a 30B instead`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.merging import merged
from bot.conversation.changing.question.turning import share_of_ours
from bot.conversation.changing.runs.which_run import on_chips_of_ours
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.told_in_units import without_units
from bot.questions.types import Kind, Question, RunSize, Scope
from bot.questions.unclear.limits import lacks
from bot.questions.words.factor_words import factor_in
from bot.questions.words.leads import LINK, LINKS
from bot.questions.writing.wording import TOOK
from bot.regex import regex
from storage.records import Amount, Offer

_TRILLIONS = regex(r"(?<![\w.$])(\d+(?:\.\d+)?) ?(?:t|tn|trillion)\b")
"""`and 4T?`, of tokens that were spoken of."""
_PARTS = regex(r"\b(?:tokens|data(?: ?set)?|param(?:eter)?s)\b")
"""What of a run is multiplied."""
_OF_OTHERS = (T.PCT, T.NUM, T.COST, T.MORE, T.LOSE, T.FACTOR, T.MATCH, T.NEED, T.IF, T.HOWMANY)
"""Beside these, what is asked of ours is something else."""
_ENOUGH = regex(
    r"\b(?:enough|sufficient|suffices?|too (?:little|few|short|small))\b"
    r"|\b(?:would|will|does|could|can) (?:that|it|this|they|those) (?:do|work|be ok|manage|cover)\b"
)
"""What asks whether the chips and the time spoken of do for a model."""
_OF_FLOP = 1e18
"""No other number that is asked about is as large."""


def asked_of_size(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The run spoken of with what was said of it; None where a run is told anew, or none was."""
    d = told.draft
    if last.size is None or d.runs or d.labs or (d.size and d.size.is_whole):
        return None
    if d.size is None and (shared := _on_other_chips(told, last, saved)):
        return shared
    said = d.size or _alone(told, last.size)
    if said is None:
        return None
    size = laid_over(last.size, said, asks_time=d.has(T.HOWLONG))
    runs = () if said.parameters is not None else last.runs
    if lacks(size, runs):
        return None
    return merged(replace(last, runs=runs), told.of_size(size), saved)


def _on_other_chips(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """`how many fit into one researcher's month`, `and on the whole cluster`."""
    d, size = told.draft, last.size
    if size is None or d.stacks or d.chips:
        return None
    scope = _on_what(d, last)
    is_counted = d.has(T.TRAIN, T.CAN, T.HAVE) or d.days is not None
    counts = d.has(T.HOWMANY) and is_counted and not d.has(T.GPU)
    if d.people is not None and not _is_of_one(d):
        return None
    fits = counts or (size.fits and not d.has(T.HOWLONG))
    asked = replace(last, size=replace(size, fits=fits), scope=scope, days=d.days or last.days)
    if not counts and (fits, scope) == (size.fits, last.scope):
        return None
    return share_of_ours(asked, told, saved) if scope and scope is not last.scope else asked


def _is_of_one(d: Draft) -> bool:
    return d.people is not None and d.people.amount.value == 1


def _is_of_all(d: Draft) -> bool:
    return d.has(T.WHOLE) or (d.has(T.ALL) and d.has(T.SITE, T.GPU))


def _on_what(d: Draft, last: Question) -> Scope | None:
    """One researcher's share, or None for the whole cluster; as before where neither was said."""
    if _is_of_all(d):
        return None
    return Scope.PER_RESEARCHER if _is_of_one(d) else d.scope or last.scope


def asked_of_share(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """`and one person on their own share?`, after runs on the whole cluster; and back."""
    d = told.draft
    is_other = d.stacks or d.chips or d.labs or d.runs or d.size or d.more is not None
    is_part = told.is_fragment or _is_of_all(d)
    if last.kind is not Kind.REACH or last.size or is_other or not is_part:
        return None
    if d.people is not None and not _is_of_one(d):
        return None
    scope = _on_what(d, last)
    if scope is last.scope:
        return None
    on_ours = on_chips_of_ours(last) or last  # what it took, or costs, is of nobody's share
    asked = replace(on_ours, scope=scope, days=d.days or last.days, save=False)
    return share_of_ours(asked, told, saved) if scope else asked


def on_our_chips(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """`how long on our cluster`, after other chips: our saved offer's."""
    d = told.draft
    is_run = last.kind is Kind.REACH and bool(last.runs or last.size) and not last.uses_saved
    is_other = d.names_any or d.size or d.people is not None or d.has(*_OF_OTHERS)
    if not (is_run and saved and saved.chips and d.has(T.OUR)) or is_other:
        return None
    topic = None if last.topic == TOOK else last.topic
    on = replace(last, offer=None, uses_saved=True, chips=(), topic=topic)
    return replace(on, days=d.days or last.days)


def part_of_share(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """`and if he shares with two others`: what is left of one researcher's share."""
    d, held = told.draft, held_offer(last, hearing)
    is_shared = d.people is not None and d.has_raw(T.SHARED) and d.has(T.THEY)
    if last.kind is not Kind.REACH or last.scope is not Scope.PER_RESEARCHER or not is_shared:
        return None
    if d.people is None or held.researchers is None or len(held.chips) != 1 or d.stacks:
        return None
    mine = int(held.chips[0].count.value / held.researchers.value / d.people.amount.value)
    left = Offer(chips=(replace(held.chips[0], count=Amount(float(mine))),))
    return replace(last, offer=left, uses_saved=False, scope=None) if mine else None


def laid_over(last: RunSize, said: RunSize, *, asks_time: bool) -> RunSize:
    """A run with the parts of it that were said anew; its FLOP follows from none of them."""
    if said.flop is not None:
        return replace(said, fits=last.fits and not asks_time)
    sized = said.parameters is not None
    counts = last.fits and not (last.counts_tokens and said.tokens is not None)
    return RunSize(
        parameters=said.parameters if sized else last.parameters,
        active=said.active if sized else last.active,
        tokens=last.tokens if said.tokens is None and not said.counts_tokens else said.tokens,
        flop=said.flop,
        tuning=said.tuning or last.tuning,
        fits=said.fits or (counts and not asks_time),
    )


def enough_for(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """`is that enough for a 70B`, after what chips can do in a time: on how many tokens it is.

    `would 1024 be enough` counts the one kind of chip that it was asked of.
    """
    sizes = [str(tag.value) for tag in told.draft.tags if tag.kind is T.SIZE]
    is_open = last.kind is Kind.REACH and not (last.runs or last.size) and last.days is not None
    is_else = told.draft.names_any or told.draft.size or told.draft.people is not None
    if not is_open or len(sizes) != 1 or is_else or not _ENOUGH.search(fold(told.text)):
        return None
    size, number = RunSize(float(f"{sizes[0].removesuffix('b')}e9"), fits=True), told.number
    held = held_offer(last, hearing)
    if number is not None and len(held.chips) == 1:
        chips = (replace(held.chips[0], count=Amount(number)),)
        last = replace(last, offer=replace(held, chips=chips), uses_saved=False)
    return merged(last, told.of_size(size), hearing.saved)


def _multiplied(told: Said, last: RunSize) -> RunSize | None:
    """`and if we double the tokens`, `half the parameters`: of those of the run."""
    said = _PARTS.findall(fold(told.text))
    factor = factor_in(told.text)
    if factor is None or len(said) != 1:
        return None
    if not said[0].startswith("param"):
        return RunSize(tokens=last.tokens * factor) if last.tokens else None
    active = last.active * factor if last.active else None
    return RunSize(parameters=last.parameters * factor, active=active) if last.parameters else None


def _alone(told: Said, last: RunSize) -> RunSize | None:
    """`a 30B`, or `3e24` after another run of so many FLOP: a number and nothing else of it."""
    if multiplied := _multiplied(told, last):
        return multiplied
    sizes = [str(tag.value) for tag in told.draft.tags if tag.kind is T.SIZE]
    if len(sizes) == 1:
        return RunSize(parameters=float(f"{sizes[0].removesuffix('b')}e9"))
    trillions = _TRILLIONS.search(fold(told.text))
    if trillions and last.tokens is not None:
        return RunSize(tokens=float(f"{trillions[1]}e12"))
    number = told.number
    if last.flop is None or number is None or number < _OF_FLOP:
        return None
    return RunSize(flop=number)


_RUN: Final = r"(?:runs?|models?|trainings?|training runs?|papers?|works?|jobs?|projects?)"
_WHOSE: Final = (
    rf"(?:(?:(?:her|his|their|the|that|this|a|one of (?:her|his|their)|[\w-]+['’]s) "
    rf"(?:[\w-]+ ){{0,3}}?{_RUN}|it|that|this|(?:s?he|they))"
    r"(?: (?:she|he|they) (?:did|had|trained|ran|published|made|wrote))?)"
)
_TOLD: Final = regex(
    rf"\W*(?:(?:{LINK}|say|if|apparently|since) )*"
    r"(?:(?:s?he|they|the candidate) (?:says?|said|claims?|claimed|thinks?|told (?:me|us)) "
    r"(?:that )?)?"
    rf"{_WHOSE} (?:(?:had|has|have|must|would|will|apparently|probably) )*"
    r"(?:took|taken|take[sn]?|needed|needs|used|uses|cost|was|were|is|trained (?:with|on|at)|"
    r"ran (?:to|at|for|with)|burned|burnt|consumed)(?: up)? "
    r"(?:(?:about|around|roughly|some|nearly|over|like|ca\.?|~|≈|at least|a run of|a|an) ?)*"
    r"(?P<flop>\d+(?:\.\d+)?e\+?\d{2})(?: ?flops?\b)?"
    r"(?: of (?:training )?compute| in (?:all|total))?"
    rf"[\s,;.:?!–—-]+{LINKS}(?P<asks>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_IT: Final = regex(
    r"(?P<verb>\b(?:repeat|redo|reproduce|replicate|run|rerun|re-run|train|retrain|do|match|"
    r"manage|handle|afford|take|for|of|like|fit)\s+)(?:it|that|this|one|the same|such a run|"
    r"something like (?:it|that)|(?:a |the )?(?:run )?like (?:that|it))\b"
    r"|\b(?P<time>how (?:long|many days) (?:would|will|does|could)\s+)(?:it|that|this|the same)\b",
    re.IGNORECASE,
)


def of_size_told(text: str) -> str:
    """What is asked, of a run of the size that was told; the text as it is where none was."""
    text = without_units(text)
    told = _TOLD.fullmatch(text)
    if told is None or not _IT.search(told["asks"]):
        return text
    run = f"a run of {told['flop']} FLOP"
    return _IT.sub(lambda it: f"{it['verb'] or it['time']}{run}", told["asks"], count=1)
