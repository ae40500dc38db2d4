"""Two offers, each with those who share it: `512 H100 for 12 people or 300 B200 for 16`.

One may be our saved offer, of which no more was told than that it is ours, and the other that of
somebody else: `a rival promises 100 H100 per researcher, how do we compare`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from bot.questions.patterns import coded, compiled
from bot.questions.rules.counted import chip_count, settled
from bot.questions.rules.gather import Draft, Stack, is_operational
from bot.questions.rules.given_by_lab import given_beside_ours, given_by_lab, without_giver
from bot.questions.rules.of_candidate import HAS_THERE
from bot.questions.rules.owners import Owner, is_where_from, nearest, speaks_of_one
from bot.questions.rules.terms import value_of
from bot.questions.tags import Hardware, People, T, Tag
from bot.questions.types import Question, Scope
from storage.records import Amount, Offer

_TOLD = (T.HARDWARE, T.RESEARCHERS)
_OTHERWISE = (
    T.PEOPLEMORE, T.GROWTO, T.TIMES, T.SAVE, T.LEAVE, T.SIZED, T.RUN, T.COST, T.MATCH,
    T.SHARE, T.GUARANTEED, T.LARGEST, T.WAIT, T.YEARLY,
)  # fmt: skip
"""Beside these, other people are those to come, something else is asked, or a term is of one."""
_NO_RIVAL = (
    T.PEOPLEMORE, T.GROWTO, T.TIMES, T.SAVE, T.LEAVE, T.SIZED, T.RUN, T.COST, T.MATCH, T.WANT,
    T.TELL, T.YEARLY, T.RANK, T.IF, T.HIRE, T.DAYS,
)  # fmt: skip
"""Beside these, what they get is asked for, is ours to give, or is no offer of somebody else."""
_HELD_BY_THEM = "<they>~[<have><gets>]~<word>*~[<offer><they>]~[<from><at><by>]~<lab>"
"""`he has an offer from Meta`."""
_FROM_A_LAB = (
    "<lab>~<word>*~[<provides><offer><gets><have><guarantee>]+~[<they><each>]*"
    f"~[<guaranteed><hardware><eachof>]|{_HELD_BY_THEM}"
)
_BESIDE_THEIRS = frozenset((
    T.THEY, T.HAVE, T.GETS, T.OFFER, T.FROM, T.AT, T.BY, T.LAB, T.WORD, T.UNKNOWN, T.TALK, T.STOP,
    T.COMMA, T.COLON, T.DASH, T.MEANING, T.WITH, T.IN, T.DAYS, T.WHEN, T.IS, T.AND, T.CAN, T.DO,
    T.FOR, T.TO, T.NEED, T.STATUS, T.NUM, T.UNIT, T.MORE,
))  # fmt: skip
"""What may stand beside `he has an offer from xAI`, so that nothing is asked of that lab."""
_SAYS_THEIRS = _BESIDE_THEIRS | {
    T.HARDWARE, T.EACHOF, T.GUARANTEED, T.GUARANTEE, T.SCOPE, T.EACH, T.RESEARCHERS, T.TELL,
    T.SHARED, T.PROVIDES, T.WANT, T.LABS, T.JOB, T.TEAM, T.CLAIM, T.US,
    T.MATCH, T.COMPARE,
}  # fmt: skip
"""The same where it is told what that offer is."""
_GIVEN_TO_THEM = (
    "^[^<they><lab>]*[<gets><provides><offer><guarantee>]~<word>?~<they>|^<can>~<they>[^<lab>]*$"
    "|[<with><at><from><for>]~[<us><our>]"
)
"""`can I promise a candidate 32 H100 each`, `should he get 64`, which are ours to give."""
_ENDS = frozenset((T.COMMA, T.STOP, T.COLON, T.DASH, T.AND, T.VS, T.THAN))
_WE = frozenset((T.US, T.OUR))
_HELD_AGAINST = (T.VS, T.COMPARE, T.BEAT, T.THAN)
_BARE = frozenset((
    T.US, T.OUR, T.OFFER, T.WORD, T.UNKNOWN, T.TALK, T.DO, T.DOES, T.IS, T.HAVE, T.GETS, T.CAN,
    T.MEANING, T.GUARANTEED, T.GUARANTEE, T.SCOPE, T.EACH, T.SHARE, T.RESEARCH, *_ENDS,
))  # fmt: skip
"""What says no more than that ours is meant, with what is guaranteed of it."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two offers; of ours only what was said, so that without chips the saved one is meant."""

    ours: Offer
    other: Offer
    lab: str | None = None
    """Who is said to give the other."""


def two_offers(d: Draft) -> Pair | None:
    """The offers, ours first; None where there are not two."""
    d = _or_as_against(d)
    d, ours = given_beside_ours(d)
    if given := given_by_lab(d):
        return Pair(ours or Offer(), given, d.labs[0])
    rest = without_giver(d)
    pair = _two_told(rest or d)
    is_of_lab = rest or compiled(f"{HAS_THERE}|{_FROM_A_LAB}").search(coded(d.tags))
    return replace(pair, lab=d.labs[0]) if pair and is_of_lab and len(d.labs) == 1 else pair


def _or_as_against(d: Draft) -> Draft:
    """`32 H100 each for 10 or 20 H100 each for 16`, where each has its people: one against one."""
    told = [tag.kind for tag in d.tags if tag.kind in (T.EACHOF, T.RESEARCHERS, T.OR)]
    if told != [T.EACHOF, T.RESEARCHERS, T.OR, T.EACHOF, T.RESEARCHERS]:
        return d
    tags = tuple(replace(tag, kind=T.VS) if tag.kind is T.OR else tag for tag in d.tags)
    return replace(d, tags=tags, kinds=(d.kinds - {T.OR}) | {T.VS})


def _two_told(d: Draft) -> Pair | None:
    """The same of what is told in two clauses.

    One that runs and one to come is a single offer that grows, and labs are held against one,
    unless it is asked which of two it is to be.
    """
    if d.labs and not is_where_from(d):
        if _is_from_a_lab(d):
            return _rival(d)
        return _told_twice(d)
    return _told_twice(d) or _rival(d) or _theirs_alone(d)


def _is_from_a_lab(d: Draft) -> bool:
    """Whether what is told is what a lab offers somebody: `Meta offers him 100 H100 each`."""
    is_offered = len(d.labs) == 1 and d.has(T.THEY) and compiled(_FROM_A_LAB).search(coded(d.tags))
    return bool(is_offered)


def is_offered_to_them(d: Draft) -> bool:
    """Whether all that is told is that somebody has an offer of a lab: ours stands against it."""
    is_told = len(d.labs) == 1 and d.kinds <= _BESIDE_THEIRS
    return is_told and bool(compiled(_HELD_BY_THEM).search(coded(d.tags)))


def of_two_offers(question: Question, pair: Pair, d: Draft) -> Question:
    """The question with two offers, compared by what each person has; in all if that is asked."""
    return replace(
        question,
        offer=None if pair.ours.is_empty else pair.ours,
        other=pair.other.chips,
        other_terms=replace(pair.other, chips=()),
        other_lab=pair.lab,
        labs=(),
        scope=in_all(question.scope) if _is_outside(d) else None,
        uses_saved=not pair.ours.chips,
    )


def in_all(scope: Scope | None) -> Scope | None:
    """That two offers are told in all, which else are told by what each person has."""
    return scope if scope is Scope.TOTAL else None


def _is_outside(d: Draft) -> bool:
    """Whether `in total` is said of both offers, and not within what is told of one."""
    told = [at for at, tag in enumerate(d.tags) if tag.kind in _TOLD]
    by = [at for at, tag in enumerate(d.tags) if tag.kind in (T.SCOPE, T.WHOLE)]
    return bool(told) and not any(told[0] < at < told[-1] for at in by)


def _told_twice(d: Draft) -> Pair | None:
    """Chips and people twice, in the order in which they were told unless ours come last."""
    told = [tag for tag in d.tags if tag.kind in _TOLD]
    order = [kind for kind, _ in groupby(tag.kind for tag in told)]
    is_pair = order in ([*_TOLD, *_TOLD], [*_TOLD[::-1], *_TOLD[::-1]])
    states = {None if is_operational(stack) else stack.state for stack in d.stacks}
    if not is_pair or d.has(*_OTHERWISE) or len(states) != 1:
        return None
    groups = [tuple(tags) for _, tags in groupby(told, key=lambda tag: tag.kind)]
    one, other = (_side(d, [*a, *b]) for a, b in (groups[:2], groups[2:]))
    if not (_is_whole(one) and _is_whole(other)):
        return None
    named = _sides_named(d, groups)
    if d.labs and named is None and not d.has(T.OR, T.THAN) and not is_where_from(d):
        return None
    lab = d.labs[0] if named and len(d.labs) == 1 and not d.has(T.THEY, T.WANT) else None
    is_turned = named is Owner.OURS or (named is None and _is_turned(d, groups[2][0]))
    return Pair(other, one, lab) if is_turned else Pair(one, other, lab)


def _is_turned(d: Draft, second: Tag) -> bool:
    """Whether theirs is told first: `they have 300 B200 for 16, we 512 H100 for 12`."""
    whose = [(t.start < second.start, t.kind) for t in d.tags if t.kind in (T.THEY, T.US, T.OUR)]
    return whose[:1] == [(True, T.THEY)] and any(kind is not T.THEY for _, kind in whose)


def _sides_named(d: Draft, groups: Sequence[Sequence[Tag]]) -> Owner | None:
    """Whose the second is, where both are named: `Cohere 1000 H100 for 10, us 300 B200 for 16`."""
    first, end, second = groups[0][0].start, groups[1][-1].end, groups[2][0].start
    lead = {tag.kind for tag in d.raw if tag.end <= first}
    beside = {tag.kind for tag in [t for t in d.raw if end <= t.start and t.end <= second][-3:]}
    if {T.LAB, T.UNKNOWN, T.THEY} & lead and not _WE & lead and _WE & beside:
        return Owner.OURS
    return Owner.THEIRS if _WE & lead and T.LAB in beside and T.LAB not in lead else None


def _rival(d: Draft) -> Pair | None:
    """Ours against what somebody else gives each, or so many people."""
    if d.has(*_NO_RIVAL):
        return None
    clauses = list(_clauses(d.tags))
    mine, theirs = (
        [tag for owner, tags in clauses if owner is whose for tag in tags]
        for whose in (Owner.OURS, Owner.THEIRS)
    )
    ours, other = _side(d, mine), _side(d, theirs)
    is_ours = _is_whole(ours) if ours.chips else d.has(T.VS) or ours.researchers is None
    said = {tag.kind for tag in mine}
    is_held = bool(ours.chips) or d.has(*_HELD_AGAINST) or said <= _BARE
    is_other = not said or said & {T.UNKNOWN, T.LABS}
    is_named = said & {T.US, T.OUR, T.OFFER} or (d.has(T.VS) and not is_other)
    return Pair(ours, other) if is_named and is_held and is_ours and _is_whole(other) else None


def _theirs_alone(d: Draft) -> Pair | None:
    """`candidate says he had 500 H100s for himself at Meta`: ours as it is stands beside that."""
    told = [tag for tag in d.tags if tag.kind in (T.HARDWARE, T.EACHOF)]
    is_of_them = speaks_of_one(d) or is_where_from(d)
    is_told = len(told) == 1 and is_of_them and d.kinds <= _SAYS_THEIRS
    is_given = compiled(_GIVEN_TO_THEM).search(coded(d.tags))
    if not is_told or is_given or nearest(d.tags[: d.tags.index(told[0])]) is not Owner.THEIRS:
        return None
    other = _side(d, d.tags)
    if other.researchers is None and not other.each and d.has(T.GUARANTEE) and not d.has(T.WANT):
        other = replace(other, researchers=Amount(1.0))
    return Pair(Offer(), other) if _is_whole(other) else None


def _clauses(tags: Sequence[Tag]) -> Iterator[tuple[Owner | None, Sequence[Tag]]]:
    """Each clause with whose it is: as named in it, else as before, after “vs” the other's."""
    at = next((at for at, tag in enumerate(tags) if tag.kind is T.VS), len(tags))
    is_turned = _named(tags[at:]) is Owner.OURS  # `256 B200 for 4 vs us`
    owner = Owner.THEIRS if is_turned else None
    for is_end, group in groupby(tags, key=lambda tag: tag.kind in _ENDS):
        clause = tuple(group)
        if is_end:
            if any(tag.kind in (T.VS, T.THAN) for tag in clause):
                owner = Owner.OURS if owner is Owner.THEIRS else Owner.THEIRS
            continue
        owner = _named(clause) or owner or Owner.OURS
        yield owner, clause


def _named(clause: Sequence[Tag]) -> Owner | None:
    told = (T.HARDWARE, T.EACHOF, T.GUARANTEED)
    amount = next((at for at, tag in enumerate(clause) if tag.kind in told), len(clause))
    is_ours = any(tag.kind is T.OFFER and tag.value == "ours" for tag in clause)
    return nearest(clause[:amount]) or nearest(clause) or (Owner.OURS if is_ours else None)


def _is_whole(offer: Offer) -> bool:
    """Whether what each has follows from it."""
    return bool(offer.chips) and (offer.researchers is not None or bool(offer.each))


def _side(d: Draft, tags: Sequence[Tag]) -> Offer:
    """What these tags say of one offer."""
    people = [tag.value.amount.amount for tag in tags if isinstance(tag.value, People)]
    shares = [tag for tag in tags if tag.kind is T.EACHOF]
    amounts = [tag for tag in tags if tag.kind is T.HARDWARE] or shares
    states = {d.tags[stack.place].start: stack.state for stack in d.stacks}
    stacks = [
        Stack(0, tag.value, states.get(tag.start))
        for tag in amounts
        if isinstance(tag.value, Hardware)
    ]
    chips = tuple(chip_count(stack) for stack in stacks if settled(stack))
    promised = _promised(d, tags, shares)
    share = next((value_of(tag) for tag in tags if tag.kind is T.SHARE), None)
    return Offer(
        chips=chips if len(chips) == len(amounts) else (),
        researchers=people[0] if len(people) == 1 else None,
        research_share=share,
        guaranteed_per_researcher=promised,
        each=True if shares and amounts == shares else None,
    )


def _promised(d: Draft, tags: Sequence[Tag], shares: Sequence[Tag]) -> float | None:
    """What each is guaranteed: beside the chips of each, or these where they are called so."""
    starts = {tag.start for tag in shares}
    told = [tag for tag in tags if tag.kind is T.GUARANTEED]
    own = [value_of(tag) for tag in told if tag.start not in starts]
    if own or not told:
        return next(iter(own), None)
    start, end = min(tag.start for tag in tags), max(tag.end for tag in tags)
    is_called = any(t.kind is T.GUARANTEE and start <= t.start < end for t in d.raw)
    return value_of(told[0]) if is_called else None
