"""Which of the labs that were named has more roles, and how many each: how their answer begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from bot import formats as f
from bot.answering.market.hiring_gaps import gap_headline
from bot.answering.market.hiring_roles import LabRoles
from bot.market.past import Market
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.types import Question

_TWO: Final = 2
_MOST: Final = 3

Count = Callable[[LabRoles], int]
"""What is counted of a lab."""


def _open_of(roles: LabRoles) -> int:
    """All roles of the kind asked for that are open."""
    return roles.window.open_after or 0


def who_has_more(
    question: Question, known: Sequence[LabRoles], what: str, count: Count = _open_of
) -> Sentence | None:
    """Whose roles are more; None where no two labs were named, or the boards of fewer are known."""
    if len(question.labs) < _TWO or not known:
        return None
    if len(known) < _TWO:
        return sentence(
            "Only the job board of {lab} is on record, with {n} open {what}: which lab has more"
            " can't be told",
            lab=f.said(known[0].name),
            n=f.counted(count(known[0]), *known[0].now),
            what=f.said(what),
        )
    first, second, *others = sorted(known, key=lambda roles: (-count(roles), roles.name))
    facts = tuple(fact for roles in known for fact in roles.now)
    if not count(first):
        names = f.names([roles.name for roles in known])
        none = "None of {labs} has open {what} on record"
        return sentence(none, labs=f.cited(names.text, *facts), what=f.said(what))
    if count(first) == count(second):
        text = "{lab} and {other} have as many open {what}: {n} each"
    else:
        text = "{lab} has more open {what} than {other}: {n} against {m}"
    told = [f"{roles.name} {f.exact_text(count(roles))}" for roles in others]
    if others:
        text += "; then {others}"
    every: dict[str, Shown | Name] = {
        "lab": f.said(first.name),
        "other": f.said(second.name),
        "what": f.said(what),
        "n": f.counted(count(first), *first.now),
        "m": f.counted(count(second), *second.now),
        "others": f.listed(told, *facts),
    }
    return sentence(text, **{key: value for key, value in every.items() if f"{{{key}}}" in text})


def none_on_record(found: Sequence[LabRoles], market: Market) -> Sentence:
    """That nothing can be told of any; of several, that nobody can say which has more."""
    if len(found) < _TWO:
        return gap_headline(found[0], market)
    names = f.names([roles.name for roles in found])
    seen = [fact for roles in found for fact in roles.last_seen[:1]]
    if len(seen) == len(found):
        return sentence(
            "Nobody looked at the job boards of {labs} since {start}: the last look was on {day}",
            labs=names,
            start=f.said(f.day_text(market.start)),
            day=f.day_of(max(seen, key=lambda fact: fact.as_of)),
        )
    return sentence("The job boards of {labs} are not on record: nothing can be told", labs=names)


def most_open(known: Sequence[LabRoles], what: str) -> Sentence | None:
    """Where most roles are open, of all labs; None of fewer than two, or where none are."""
    some = sorted((each for each in known if _open_of(each)), key=lambda each: -_open_of(each))
    if not some or len(known) < _TWO:
        return None
    told = [f"{roles.name} {f.exact_text(_open_of(roles))}" for roles in some[:_MOST]]
    facts = tuple(fact for roles in some for fact in roles.now)
    text = "Most open {what}: {labs}." if some[1:] else "Open {what} at one of them alone: {labs}."
    return sentence(text, what=f.said(what), labs=f.listed(told, *facts))


def most_moved(known: Sequence[LabRoles]) -> Sentence | None:
    """Who opened most and who closed most; None of fewer than two with a look before."""
    seen = [roles for roles in known if not roles.gap]
    if len(seen) < _TWO:
        return None
    facts = tuple(dict.fromkeys(fact for roles in seen for fact in roles.change))
    opened = _leaders(seen, lambda roles: len(roles.window.opened))
    closed = _leaders(seen, lambda roles: len(roles.window.closed))
    return sentence(
        "Most opened: {new}; most closed: {gone}.",
        new=f.cited(opened, *facts),
        gone=f.cited(closed, *facts),
    )


def _leaders(seen: Sequence[LabRoles], count: Count) -> str:
    """`OpenAI 195`; all of those that have as many, or `none`."""
    most = max(map(count, seen))
    names = [roles.name for roles in seen if count(roles) == most]
    return f"{f.names(names).text} {f.exact_text(most)}" if most else "none"


def opened_and_closed(known: Sequence[LabRoles]) -> Sentence | None:
    """How many roles each opened and closed; None of fewer than two with a look before."""
    seen = [roles for roles in known if not roles.gap]
    if len(seen) < _TWO:
        return None
    facts = tuple(dict.fromkeys(fact for roles in seen for fact in roles.change))
    opened = [f"{roles.name} {f.exact_text(len(roles.window.opened))}" for roles in seen]
    closed = [f"{roles.name} {f.exact_text(len(roles.window.closed))}" for roles in seen]
    return sentence(
        "Opened: {new}; closed: {gone}",
        new=f.listed(opened, *facts),
        gone=f.listed(closed, *facts),
    )
