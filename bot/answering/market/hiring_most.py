"""Who has most open roles or opened most, and by what else roles are counted: places, families."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.market.hiring_gaps import gap_headline
from bot.answering.market.hiring_roles import LabRoles, asked_words
from bot.answering.market.hiring_words import flow_text, period
from bot.answers import Answer, Table
from bot.market.families import Family
from bot.market.job_families import FAMILY_WORDS
from bot.market.past import Market
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.possessive import joined
from bot.questions.types import Question
from bot.questions.words.board_words import BY_FAMILY, BY_PLACE
from storage.records import Fact

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


# `where are their roles`, `which teams are growing`: the openings by place, or by family.

_NAMED: Final = 3
_MOST_ROWS: Final = 12
_NO_TEAM: Final = (Family.OTHER, Family.UNCLEAR)
_SEVERAL: Final = sentence("A role that may be done in several places counts in each.")
_NO_TEAMS: Final = sentence(
    "Boards name no teams that compare: roles are put into families by their titles and"
    " departments."
)


def led_by_count(
    answer: Answer, question: Question, market: Market, found: Sequence[LabRoles]
) -> Answer:
    """The answer led by where most roles are, or by the families that opened most."""
    known = [roles for roles in found if roles.now]
    if not known or question.topic not in (BY_PLACE, BY_FAMILY):
        return answer
    if question.topic == BY_PLACE:
        return _by_place(answer, question, known)
    return _by_family(answer, market, known)


def _by_place(answer: Answer, question: Question, known: Sequence[LabRoles]) -> Answer:
    facts = tuple(fact for roles in known for fact in roles.now)
    open_now = [posting for roles in known for posting in roles.window.open]
    places = Counter(_place(name, known) for one in open_now for name in one.place_names)
    if not places:
        return answer
    first, *others = places.most_common(_NAMED)
    every = sum(roles.window.open_after or 0 for roles in known)
    head = sentence(
        "{lab}: most open {what} are in {place}, {n} of {all}{others}",
        lab=_whose(known),
        what=f.said(asked_words(question)),
        place=f.cited(first[0], *facts),
        n=f.counted(first[1], *facts),
        all=f.counted(every, *facts),
        others=f.cited(_then((place, n) for place, n in others), *facts),
    )
    listed = places.most_common(_MOST_ROWS)
    rows = tuple((f.cited(place, *facts), f.counted(n, *facts)) for place, n in listed)
    verdict = (_SEVERAL, answer.headline.stopped(), *answer.verdict)
    return replace(answer, headline=head, verdict=verdict, table=Table(("Place", "Open"), rows))


def _by_family(answer: Answer, market: Market, known: Sequence[LabRoles]) -> Answer:
    facts: tuple[Fact, ...] = tuple(fact for roles in known for fact in roles.change)
    opened, closed, open_now = Counter[Family](), Counter[Family](), Counter[Family]()
    for roles in known:
        opened.update(roles.opened)
        closed.update(roles.closed)
        open_now.update(roles.open)
    new = [(each, n) for each, n in opened.most_common() if n and each not in _NO_TEAM][:_NAMED]
    most = [(each, n) for each, n in open_now.most_common() if each not in _NO_TEAM][:_NAMED]
    head = sentence(
        "{lab}: most new {when}: {new}; most open: {open}",
        lab=_whose(known),
        when=period(market, facts),
        new=f.cited(", ".join(_flow(x, n, closed) for x, n in new) or "none", *facts),
        open=f.cited(", ".join(f"{FAMILY_WORDS[x]} {f.exact_text(n)}" for x, n in most), *facts),
    )
    verdict = (_NO_TEAMS, answer.headline.stopped(), *answer.verdict)
    return replace(answer, headline=head, verdict=verdict)


def _flow(family: Family, new: int, closed: Counter[Family]) -> str:
    return f"{FAMILY_WORDS[family]} {flow_text(new, closed[family])}"


def _whose(known: Sequence[LabRoles]) -> Name:
    return f.names([roles.name for roles in known])


def _place(name: str, known: Sequence[LabRoles]) -> str:
    """A place as its board writes it; of several boards, which differ in that, the city alone."""
    return name if len(known) == 1 else name.partition(",")[0].strip()


def _then(others: Iterable[tuple[str, int]]) -> str:
    """`; then London, UK (51) and Zurich (6)`."""
    told = [f"{place} ({f.exact_text(n)})" for place, n in others]
    return f"; then {joined(told)}" if told else ""
