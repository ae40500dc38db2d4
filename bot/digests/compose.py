"""From a week to the digest of one channel. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from bot import formats as f
from bot.digests import words as w
from bot.digests.boards import Move
from bot.digests.items.notes import has_moved
from bot.digests.rules import MOST_ITEMS, Rules
from bot.digests.sections import SECTIONS
from bot.digests.thread import thread
from bot.digests.week import Week
from bot.market.notable import WEEKS
from bot.prose import Part, Sentence, sentence
from bot.weekly import ALWAYS, TITLE, Digest, Item, Section
from storage.records import Fact

LISTED = 8
"""Boards that the line of a quiet week names."""


def compose(
    week: Week, sections: Collection[Section] = tuple(Section), *, is_first: bool = False
) -> Digest:
    """The digest of a week: at most seven items of the wanted sections, the rest in the thread.

    `is_first` tells that the channel has had none yet.
    """
    wanted = frozenset(sections) | ALWAYS
    made = [(name, make(week)) for name, make in SECTIONS if name in wanted]
    told, left = chosen([items for name, items in made if name is not Section.NOTES])
    notes = [item for name, items in made if name is Section.NOTES for item in items]
    if notes and len(told) == MOST_ITEMS:
        left.append(told.pop(_lightest(told)))
    items = (*told, *notes)
    digest = Digest(
        start=week.before.day,
        end=week.on,
        title=f"{TITLE}, {w.span(week.before.day, week.on).text}",
        status=_status(week, len(told), bool(notes)),
        items=items,
        quiet=() if told else tuple(_quiet(week)),
        baseline=_baseline(week, is_first=is_first),
        rules=tuple(_rules_in_words(week.rules)),
    )
    return replace(digest, thread=thread(week, left, digest.facts()))


def chosen(sections: Iterable[tuple[Item, ...]]) -> tuple[list[Item], list[Item]]:
    """The items to tell, in order of sections, and those that the thread tells.

    Where there are too many, each section has its turn with its weightiest, so that a wild week
    on the boards does not push a deadline out.
    """
    ranked = [sorted(items, key=lambda item: -item.weight) for items in sections]
    turns = [item for turn in zip_longest(*ranked) for item in turn if item]
    kept = {id(item) for item in turns[:MOST_ITEMS]}
    ordered = [item for items in ranked for item in items]
    told = [item for item in ordered if id(item) in kept]
    return told, [item for item in ordered if id(item) not in kept]


def _lightest(items: list[Item]) -> int:
    return min(range(len(items)), key=lambda at: items[at].weight)


def _status(week: Week, items: int, noted: bool) -> tuple[Sentence, ...]:
    """`5 boards read, 1 moved · 6 items and a note`."""
    facts = _looks(week.moves)
    lines: list[Sentence] = []
    lines.append(_read(week, facts) if facts else sentence("No job board was read."))
    about = facts or (week.rules.fact,)
    if items:
        one = "{n} item{note}." if items == 1 else "{n} items{note}."
        note = f.said(" and a note" if noted else "")
        lines.append(sentence(one, n=w.count(items, about), note=note))
    return tuple(lines)


def _looks(moves: Iterable[Move]) -> list[Fact]:
    return [fact for move in moves for fact in move.facts[:1]]


def _read(week: Week, facts: list[Fact]) -> Sentence:
    read = len(week.known_moves)
    moved = sum(has_moved(move) for move in week.moves)
    other = len(week.moves) - read - moved
    parts: list[Part] = [w.count(read, facts), " board read" if read == 1 else " boards read"]
    if moved:
        parts += [", ", w.count(moved, facts), " moved"]
    if other:
        parts += [", ", w.count(other, facts), " not readable"]
    return Sentence((*parts, "."))


def _quiet(week: Week) -> Iterator[Sentence]:
    """That nothing crossed a threshold, with what each board did."""
    yield sentence("Nothing crossed a threshold.")
    moves = week.known_moves
    if moves:
        parts: list[Part] = ["Boards: "]
        for at, move in enumerate(moves[:LISTED]):
            parts += [", " if at else "", f.said(move.name), " ", *_in_short(move)]
        if left := len(moves) - LISTED:
            more = [fact for move in moves[LISTED:] for fact in move.facts[:1]]
            parts += [" and ", w.count(left, more), " more"] if left > 0 else []
        yield Sentence((*parts, "."))
    yield sentence(
        "No price moved by {share} or more; no contract, cluster, model or programme is new.",
        share=f.counted(week.rules.price_share, week.rules.fact, write=w.share_text),
    )


def _in_short(move: Move) -> list[Part]:
    """`565 (+36 / −22)`."""
    flow = move.flow
    if flow is None:
        return []
    change = f"({w.flow_text(flow.opened, flow.closed)})"
    return [f.counted(flow.open_after, *move.facts[:1]), w.KEEP, f.cited(change, *move.facts)]


def _baseline(week: Week, *, is_first: bool) -> Sentence | None:
    """Why there is little to compare with yet."""
    moves = week.known_moves
    short = [move for move in moves if not move.measures]
    if moves and len(short) == len(moves):
        return sentence(
            "Baseline: fewer than {n} earlier weeks are on record, so openings are shown and not "
            "yet compared.",
            n=f.counted(WEEKS, week.rules.fact),
        )
    if is_first:
        return sentence(
            "Baseline: the first digest of this channel. From the next on, it tells "
            "what changed since."
        )
    return None


def _rules_in_words(rules: Rules) -> Iterator[Sentence]:
    """The thresholds that hold, each with where it comes from."""
    fact = rules.fact
    yield sentence(
        "Openings and closings: told when they differ from the board's own four-week median by at "
        "least {n} postings and {share} of it; the net change by at least {n} postings and {net} "
        "of the open roles.",
        n=f.counted(rules.least_postings, fact),
        share=f.counted(rules.flow_share, fact, write=w.share_text),
        net=f.counted(rules.net_share, fact, write=w.share_text),
    )
    yield sentence(
        "Prices: {price} on the same label and basis. Frontier share: {points} points. Pay of new "
        "roles: {pay}. Revised figures: {revision}. Programmes: {days} days before they close.",
        price=f.counted(rules.price_share, fact, write=w.share_text),
        points=f.counted(rules.split_points * 100, fact),
        pay=f.counted(rules.pay_share, fact, write=w.share_text),
        revision=f.counted(rules.revision_share, fact, write=w.share_text),
        days=f.counted(rules.deadline_days, fact),
    )
    yield sentence(
        "A new contract, cluster, model or programme is told once. At most {n} items are told; "
        "the thread has the rest ({id}).",
        n=f.counted(MOST_ITEMS, fact),
        id=f.id_of(fact),
    )
