"""The openings that a question is about: by lab, family and place, with the facts behind them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from bot.answering.context import Context
from bot.market.asked_for import is_about, is_elsewhere, is_in, is_titled
from bot.market.board_facts import fact_of
from bot.market.families import Family
from bot.market.job_families import APPLIED, FAMILY_WORDS, FRONTIER, Split, family_of, split
from bot.market.lab_windows import Gap, Keep, LabWindow, families
from bot.market.notable import WEEKS, Flow, Measure, measures
from bot.market.past import BoardPast, LabPast, Market, weeks_before
from bot.market.pay import PayTable, pay_table
from bot.questions.on_record import OUTSIDE_OF, is_outside, roles_placed
from bot.questions.types import Question
from bot.questions.words.role_subjects import words_of
from bot.questions.words.role_titles import on_work, pattern_of, told_apart
from storage.records import Fact, Posting

SIDES: Final = {"frontier": FRONTIER, "applied": APPLIED}
FEWEST_FOR_SHARE: Final = 50
"""Open roles from which on a share is told: of fewer, one role more or less moves it by points."""


@dataclass(frozen=True)
class LabRoles:
    """The openings of one lab that are asked for, and the four weeks before where it is a week."""

    name: str
    window: LabWindow
    earlier: tuple[LabWindow, ...] = ()
    """Oldest first, the week before the window last."""

    @property
    def lab(self) -> str:
        """The lab's slug."""
        return self.window.lab

    @property
    def gap(self) -> Gap | None:
        """Why the window cannot be told, or None."""
        return self.window.gap

    @cached_property
    def now(self) -> tuple[Fact, ...]:
        """What the looks at the end state."""
        return tuple(fact_of(look, self.lab, self.name) for look in self.window.after)

    @cached_property
    def then(self) -> tuple[Fact, ...]:
        """What the looks at the start state."""
        return tuple(fact_of(look, self.lab, self.name) for look in self.window.before)

    @cached_property
    def change(self) -> tuple[Fact, ...]:
        """What the change rests on: both ends, the newer first."""
        return tuple(dict.fromkeys((*self.now, *self.then)))

    @cached_property
    def usual(self) -> tuple[Fact, ...]:
        """What the medians rest on."""
        looks = (look for one in self.earlier for look in (*one.before, *one.after))
        return tuple(dict.fromkeys(fact_of(look, self.lab, self.name) for look in looks))

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """Opened, closed and net against their medians; none with fewer than four weeks before."""
        flow, before = self.window.flow, self._flows
        return measures(flow, before) if flow and len(before) == WEEKS else ()

    @property
    def week_before(self) -> Flow | None:
        """The week before, or None."""
        return self.earlier[-1].flow if self.earlier else None

    @cached_property
    def open(self) -> Counter[Family]:
        """Open roles by family; records that can't be read are unclear."""
        found = families(self.window.open)
        if unread := (self.window.open_after or 0) - found.total():
            found[Family.UNCLEAR] += unread
        return found

    @cached_property
    def opened(self) -> Counter[Family]:
        """New roles by family."""
        return families(self.window.opened)

    @cached_property
    def closed(self) -> Counter[Family]:
        """Closed roles by family."""
        return families(self.window.closed)

    @cached_property
    def pay(self) -> PayTable:
        """The pay of the open roles, by family."""
        return pay_table(self.window.open, lambda posting: family_of(posting).family)

    @cached_property
    def split(self) -> Split:
        """The two sides of the open roles."""
        return split(self.open.elements())

    @property
    def last_seen(self) -> tuple[Fact, ...]:
        """What the last settled look at each board that was ever read states."""
        boards = (board for board in self.window.past.boards if board.settled)
        return tuple(fact_of(board.settled[-1], self.lab, self.name) for board in boards)[-1:]

    @property
    def held(self) -> BoardPast | None:
        """A board whose newest good look shows a large drop and waits for a second one."""
        for board in self.window.past.boards:
            good = [look for look in board.looks if look.is_ok]
            if good and board.settled and good[-1] != board.settled[-1]:
                return board
        return None

    @property
    def _flows(self) -> tuple[Flow, ...]:
        return tuple(flow for one in self.earlier if (flow := one.flow))


def roles_of(question: Question, context: Context, market: Market) -> tuple[LabRoles, ...]:
    """The openings of every lab that is asked for, the largest first where none is named."""
    keep = _keep(question)
    found = [_roles(past, market, keep, context) for past in market.labs]
    if question.labs:
        return tuple(found)
    read = [one for one in found if one.window.past.newest]
    return tuple(sorted(read, key=lambda one: (-(one.window.open_after or 0), one.name)))


def _roles(past: LabPast, market: Market, keep: Keep | None, context: Context) -> LabRoles:
    window = LabWindow(past, market.start, market.end, keep)
    weeks = weeks_before(market.start, WEEKS) if market.is_week else ()
    earlier = tuple(LabWindow(past, start, end, keep) for start, end in weeks)
    return LabRoles(context.name(past.lab), window, earlier)


def _keep(question: Question) -> Keep | None:
    """What makes a posting one that is asked for; None where all are."""
    chosen, place = families_in(question), question.place
    subject, said = told_apart(question.work) if question.work else (None, ())
    words, titles = words_of(subject) if subject else None, pattern_of(said) if said else None
    if chosen is None and place is None and words is None and titles is None:
        return None

    def keep(posting: Posting) -> bool:
        fits = chosen is None or family_of(posting).family in chosen
        fits = fits and (words is None or is_about(posting, words))
        fits = fits and (titles is None or is_titled(posting, titles))
        return fits and (place is None or _is_there(posting, place))

    return keep


def _is_there(posting: Posting, place: str) -> bool:
    if is_outside(place):
        return is_elsewhere(posting, place.removeprefix(OUTSIDE_OF))
    return is_in(posting, place)


def families_in(question: Question) -> frozenset[Family] | None:
    """The families that are asked for, or None for all."""
    if question.family is None:
        return None
    return SIDES.get(question.family) or frozenset({Family(question.family)})


def asked_words(question: Question, count: float | None = None) -> str:
    """`frontier research roles on alignment in London`, or `roles`; of one alone `role`."""
    side = question.family in SIDES
    family = f"{question.family}-side " if side else ""
    if question.family and not side:
        family = f"{FAMILY_WORDS[Family(question.family)]} "
    place = f" {roles_placed(question.place)}" if question.place else ""
    return f"{family}{roles_told(count)}{on_work(question.work)}{place}"


def roles_told(count: float | None = None) -> str:
    """`role` of one alone, else `roles`."""
    return "role" if count == 1 else "roles"


def deciding_words(postings: Iterable[Posting], most: int = 4) -> dict[Family, tuple[str, ...]]:
    """The words that put postings into each family, the most frequent first."""
    counts: dict[Family, Counter[str]] = {family: Counter() for family in Family}
    for posting in postings:
        found = family_of(posting)
        counts[found.family].update(found.words)
    return {
        family: tuple(word for word, _ in found.most_common(most))
        for family, found in counts.items()
    }
