"""From reduced tags to a draft: what was said, before it is decided what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from bot.heard_once import heard_once
from bot.questions.lab_chips import LabChips
from bot.questions.patterns import Rules, coded, compiled, reduced
from bot.questions.rules.arrivals import with_arrivals
from bot.questions.rules.by_kind import ByKind, by_kind, lab_of, names_of, number_of, value_in
from bot.questions.rules.bystanders import without_bystanders
from bot.questions.rules.counting import in_all
from bot.questions.rules.each_has import most_of_each, with_chips_of_each
from bot.questions.rules.list_orders import without_list_orders
from bot.questions.rules.partly import with_parts
from bot.questions.rules.reducing import reduced_fully
from bot.questions.rules.states import as_of_day, due_in, since_day, states, window
from bot.questions.rules.talk import TALK
from bot.questions.rules.tenures import tenure
from bot.questions.rules.terms import value_of
from bot.questions.rules.weighed import weighed
from bot.questions.tags import Hardware, Number, People, State, T, Tag, When
from bot.questions.types import Assumptions, Floor, PriceBasis, RunSize, Scope
from storage.records import Amount, Status, Tenure

_TALK = Rules(TALK)
SUPPOSED = (T.LABTIMES, T.LABCHIPS, T.STAFFTIMES)  # other than what is on record of a lab
_OF_LABS = (*SUPPOSED, T.STAFFSHARE, T.RDSHARE, T.LABPEOPLE)
_ASSUMED = frozenset((*_OF_LABS, T.HOURLY, T.RATE, T.REPRICED, T.PRICED, T.IDLECHIPS))
_OFFERED = (
    "[<offer><provides>] [<from><by><at>] <lab>|<num> [<offer><provides>]"
    "|<does> <lab> [<offer><provides>]"
    "|<they>~<have>~[<word><and><or><comma><lab><num>]{0,5}~<lab>~<offer>"
)


class Stack(NamedTuple):
    """One amount of hardware: its place among the tags, and its state."""

    place: int
    hardware: Hardware
    state: State | None


@dataclass(frozen=True, slots=True)
class Draft:
    """What a text says, by kind of thing; `tags` are the reduced ones, `raw` those before."""

    raw: tuple[Tag, ...]
    tags: tuple[Tag, ...]
    kinds: frozenset[T]
    stacks: tuple[Stack, ...] = ()
    people: Number | None = None
    more: float | None = None
    mores: tuple[float, ...] = ()
    """All numbers of people who may join, the first of which is `more`, where several were said."""
    pace: float | None = None  # how many join a month
    joins: date | None = None  # the day from which they are there
    floor: Floor | None = None
    labs: tuple[str, ...] = ()
    runs: tuple[str, ...] = ()
    size: RunSize | None = None
    chips: tuple[str, ...] = ()
    scope: Scope | None = None
    basis: PriceBasis | None = None
    days: float | None = None
    share: float | None = None
    guaranteed: float | None = None
    largest: float | None = None
    wait_hours: float | None = None
    tenure: Tenure | None = None
    usd_per_year: float | None = None
    facts: tuple[str, ...] = ()
    assume: Assumptions = field(default_factory=Assumptions)
    today: date = date.max
    as_of: date | None = None
    since: date | None = None
    """The first day of a period that was said, or so many days back."""
    ahead: Tag | None = None
    """A day asked for that has not come yet."""

    def has(self, *kinds: T) -> bool:
        """Whether a tag of any of these kinds is there."""
        return not self.kinds.isdisjoint(kinds)

    def has_raw(self, kind: T) -> bool:
        """Whether a tag of this kind was there before any was taken together with others."""
        return any(tag.kind is kind for tag in self.raw)

    @property
    def names_any(self) -> bool:
        """Whether a lab, a chip or a run is named, with a number or without."""
        return bool(self.labs or self.chips or self.stacks or self.runs)

    @property
    def ours(self) -> bool:
        """Whether the text says we, us or our; `where do we sit` says it beside a lab."""
        ranks = (tag for tag in self.tags if tag.kind is T.RANK)
        if self.has(T.US, T.OUR) or (self.labs and any(t.value == "ours" for t in ranks)):
            return True
        offers = [tag for tag in self.tags if tag.kind is T.OFFER]
        if not offers or self.stacks:
            return False
        return any(tag.value == "ours" for tag in offers) or not _is_theirs(self.raw)


def _is_theirs(tags: Sequence[Tag]) -> bool:
    """Whether the offers are those of labs: `he has offers from Meta and DeepMind`."""
    return bool(compiled(_OFFERED).search(coded(tags)))


def _weighed(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags once those who stand by, parts and who arrives are told apart."""
    return tuple(weighed(without_bystanders(with_parts(with_arrivals(tags)))))


@heard_once(lambda raw, today: (raw, today))
def draft(raw: tuple[Tag, ...], today: date) -> Draft:
    """The draft of a text's tags."""
    raw = _weighed(reduced(without_list_orders(raw), _TALK))
    tags = reduced_fully(raw)
    by = by_kind(tags)
    people, assumed = _people(by)
    told = with_chips_of_each(tags)
    as_of, ahead = as_of_day(told, today)
    mores = _mores(by, people)
    return Draft(
        raw=raw,
        tags=tags,
        kinds=frozenset(by),
        stacks=_stacks(tags, told, people, today),
        people=people,
        more=next(iter(mores), None),
        mores=mores if len(mores) > 1 else (),
        pace=number_of(by, T.PACE),
        joins=_joins(by, today),
        floor=value_in(by, T.FLOOR, Floor),
        labs=_labs(tags, by),
        runs=names_of(by, T.RUN),
        size=value_in(by, T.SIZED, RunSize),
        chips=names_of(by, T.CHIP),
        scope=value_in(by, T.SCOPE, Scope) or value_in(by, T.WHOLE, Scope),
        basis=_basis(by),
        days=window(told),
        share=number_of(by, T.SHARE),
        guaranteed=_promised(by, raw, people),
        largest=number_of(by, T.LARGEST) or most_of_each(tags, raw),
        wait_hours=number_of(by, T.WAIT),
        tenure=tenure(tags),
        usd_per_year=_yearly(by, people),
        facts=names_of(by, T.FACT),
        assume=_assumptions(by, assumed),
        today=today,
        as_of=as_of,
        since=since_day(tags, today),
        ahead=ahead,
    )


def is_share(d: Draft) -> bool:
    """Whether chips are those of one researcher, of whom it is not said how many there are."""
    return d.has(T.EACHOF) and not d.has(T.HARDWARE) and d.people is None


def _labs(tags: Sequence[Tag], by: ByKind) -> tuple[str, ...]:
    """The labs that are named, without those that others take the place of: `X rather than Y`."""
    if T.NO not in by:
        return names_of(by, T.LAB)
    before = (None, *(tag.kind for tag in tags))
    kept = [tag for tag, led in zip(tags, before, strict=False) if led is not T.NO]
    return names_of(by_kind(kept), T.LAB) or names_of(by, T.LAB)


def _promised(by: ByKind, raw: Sequence[Tag], people: Number | None) -> float | None:
    """Chips that each is promised; `40 people at 51 H100 per researcher` tells only the total."""
    if T.GUARANTEED not in by:
        return None
    starts = {tag.start for tag in by.get(T.EACHOF, ())}
    besides = (tag for tag in by[T.GUARANTEED] if tag.start not in starts)
    if own := next(besides, None):
        return value_of(own)
    each, kinds = next(iter(by.get(T.EACHOF, ())), None), {*by, *(tag.kind for tag in raw)}
    if each is None or people is None or T.GUARANTEE in kinds or T.HARDWARE in kinds:
        return number_of(by, T.GUARANTEED)
    is_average = any(t.kind is T.SCOPE and each.start <= t.start < each.end for t in raw)
    return None if is_average else number_of(by, T.GUARANTEED)


def _basis(by: ByKind) -> PriceBasis | None:
    """The one basis that was named; `list` adds nothing to another, two leave it open."""
    named = [tag.value for tag in by.get(T.BASIS, ()) if isinstance(tag.value, PriceBasis)]
    narrow = {basis for basis in named if len(set(named)) == 1 or basis is not PriceBasis.LIST}
    return narrow.pop() if len(narrow) == 1 else None


def _stacks(
    tags: Sequence[Tag], told: Sequence[Tag], people: Number | None, today: date
) -> tuple[Stack, ...]:
    """What there is, where `told` has as hardware the chips of each that are no part of others.

    `12 researchers with 8 H100 each` are 96; without people it is the share of one.
    """
    known = states(told, today)
    heads = people.amount.value if people else 1.0
    return tuple(
        Stack(place, _of_all(tags[place], tag.value, heads), known.get(place))
        for place, tag in enumerate(told)
        if tag.kind is T.HARDWARE and isinstance(tag.value, Hardware)
    )


def _of_all(tag: Tag, hardware: Hardware, heads: float) -> Hardware:
    if tag.kind is not T.EACHOF:
        return hardware
    return Hardware(hardware.chips, in_all(hardware.amount, heads))


def _people(by: ByKind) -> tuple[Number | None, People | None]:
    """Our people, and those of a lab; one number that stands alone after `assume` is the lab's."""
    ours, theirs = value_in(by, T.RESEARCHERS, People), value_in(by, T.LABPEOPLE, People)
    of_chips = T.HARDWARE in by or T.SHARED in by
    if theirs and not ours and T.LAB not in by and of_chips:
        return theirs.amount, None
    return (ours.amount if ours else _each_alone(frozenset(by))), theirs


_OF_SOMEBODY = (T.US, T.OUR, T.OFFER, T.SAVE, T.LAB, T.PEOPLEMORE, T.GROWTO, T.TIMES)


def _each_alone(kinds: frozenset[T]) -> Number | None:
    """`what does $250k per researcher get in H100s`: asked of one, however many there are."""
    of_chips = not kinds.isdisjoint((T.MEANING, T.HOWMANY)) and {T.YEARLYEACH, T.CHIP} <= kinds
    return Number(Amount(1.0)) if of_chips and kinds.isdisjoint(_OF_SOMEBODY) else None


def _yearly(by: ByKind, people: Number | None) -> float | None:
    """A budget a year; one for each researcher is taken as often as there are researchers."""
    each = number_of(by, T.YEARLYEACH)
    if each is None:
        return number_of(by, T.YEARLY)
    return each * people.amount.value if people else each


def _mores(by: ByKind, people: Number | None) -> tuple[float, ...]:
    """How many join; where only the new size was said, what it adds to the people now."""
    joining = sizes_of(by.get(T.PEOPLEMORE, ()))
    if joining or people is None:
        return joining
    now, factor = people.amount.value, number_of(by, T.TIMES)
    sizes = (float(round(now * factor)),) if factor is not None else sizes_of(by.get(T.GROWTO, ()))
    return tuple([size - now for size in sizes])


def sizes_of(told: Sequence[Tag]) -> tuple[float, ...]:
    """The numbers of the first of these tags, and of those that were said with it."""
    return tuple([value_of(tag) for tag in told if tag.start == told[0].start])


def _joins(by: ByKind, today: date) -> date | None:
    when = by[T.JOINED][0].value if T.JOINED in by else None
    due = due_in(when, today, led=True) if isinstance(when, When) else None
    return due.first if due else None


def _assumptions(by: ByKind, people: People | None) -> Assumptions:
    if people is None and _ASSUMED.isdisjoint(by):
        return Assumptions()
    count = value_of(Tag(T.NUM, people.amount, 0, 0)) if people else None
    return Assumptions(
        lab_researchers=count if people and not people.staff else None,
        lab_staff=count if people and people.staff else None,
        research_staff_share=number_of(by, T.STAFFSHARE),
        rd_share=number_of(by, T.RDSHARE),
        lab_times=number_of(by, T.LABTIMES),
        staff_times=number_of(by, T.STAFFTIMES),
        lab_chips=value_in(by, T.LABCHIPS, LabChips),
        usd_per_hour=number_of(by, T.HOURLY),
        mfu=number_of(by, T.RATE),
        price_change=number_of(by, T.REPRICED),
        priced=next(iter(names_of(by, T.PRICED)), None),
        lab=lab_of(by, _OF_LABS),
        idle=number_of(by, T.IDLECHIPS),
    )


def plain(amount: Amount) -> Amount:
    """The amount without the float noise of multiplied thousands."""
    return Amount(round(amount.value, 6), amount.low, amount.high)


def is_operational(stack: Stack) -> bool:
    """Whether these chips run today, as far as was said."""
    return stack.state is None or stack.state.status is Status.OPERATIONAL
