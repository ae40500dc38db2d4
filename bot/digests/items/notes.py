"""Notes on the data: boards that moved, could not be read, or wait for a second look."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot import formats as f
from bot.digests import words as w
from bot.digests.boards import BoardState, Move
from bot.digests.week import Week
from bot.market.board_facts import system_of
from bot.market.shifts import SOURCE_CHANGED, carried_over
from bot.prose import Name, Part, Sentence, Shown, sentence
from bot.weekly import Item, Section
from storage.records import Unseen

NAMED: Final = 3
"""Sources that a line names."""


def notes(week: Week) -> tuple[Item, ...]:
    """One item for all that is new about the data, none where all is as it was."""
    lines = tuple(_lines(week))
    if not lines:
        return ()
    rule = sentence("What could not be read is said, never counted as closed.")
    return (Item(Section.NOTES, sentence("A note on the data."), lines, why=(rule,), weight=0.0),)


def _lines(week: Week) -> Iterator[Sentence]:
    for move in week.moves:
        if move.after.held:
            yield held(move)
        elif move.shift.unknown and was_readable(move):
            yield unreadable(move)
            if has_moved(move) and (new := _successor(move, week)):
                yield _taken_along(move, new)

    if week.overdue:
        yield not_read(week)


def not_read(week: Week) -> Sentence:
    """Sources that nobody has read for longer than twice their cadence, the oldest first."""
    oldest = sorted(week.overdue, key=lambda fact: fact.as_of)
    parts: list[Part] = ["Not read for longer than twice its cadence: "]
    if len(oldest) > 1:
        parts = ["Not read for longer than twice their cadence: "]
    for at, fact in enumerate(oldest[:NAMED]):
        days = f.value_of(fact, f.exact_text)
        parts += ["; " if at else "", f.said(fact.source_name), " since ", f.day_of(fact)]
        parts += [" (", days, " days)"]
    if left := oldest[NAMED:]:
        parts += [" and ", w.count(len(left), left), " more"]
    return Sentence((*parts, ". What rests on them is as old as that."))


def _successor(move: Move, week: Week) -> BoardState | None:
    """Another board of the lab's, that was read in the week; None as long as there is none."""
    others = (
        board
        for board in week.after.boards.values()
        if board.lab == move.after.lab and board.key != move.after.key and not board.is_left
    )
    return next(
        (board for board in others if board.seen and board.seen.day > week.before.day), None
    )


def _taken_along(move: Move, new: BoardState) -> Sentence:
    """How many of the roles a lab took along to its new board, by title and places."""
    old, now = move.shift.before, new.seen
    if now is None:
        raise ValueError("the new board was not read")
    facts = (new.fact(now), move.after.fact(old))
    return sentence(
        "Of them {n} stand on its new board on {system}, which shows {all} roles on {day}.",
        n=w.count(len(tuple(carried_over(old, now))), facts),
        system=f.said(system_of(new.key)),
        all=f.value_of(facts[0], f.exact_text),
        day=f.day_of(facts[0]),
    )


def was_readable(move: Move) -> bool:
    """Whether the board could be read a week ago: what stays dark is told once."""
    newest = move.before.newest
    return newest is not None and newest.is_ok and not move.before.is_left


def has_moved(move: Move) -> bool:
    """Whether the board shows nothing any more: it moved, its roles did not close."""
    return (move.shift.unknown or "").startswith(SOURCE_CHANGED)


def unreadable(move: Move) -> Sentence:
    """What became of a board whose week is unknown."""
    seen = move.after.seen or move.shift.before
    last = move.after.fact(seen)
    values: dict[str, Shown | Name] = {
        "lab": f.owner(move.name),
        "n": f.value_of(last, f.exact_text),
        "last": f.day_of(last),
        "day": f.cited(f.day_text(move.shift.after.day), last),
        "what": f.said(_what(move)),
    }
    if move.shift.after.unknown is Unseen.UNOBSERVED:
        return sentence("{lab} board was not looked at; it had {n} roles on {last}.", **values)
    return sentence(
        "{lab} board {what} on {day}, after {n} roles on {last}. Nothing is counted as closed.",
        **values,
    )


def _what(move: Move) -> str:
    """In words, what a look found instead of postings."""
    return {
        Unseen.EMPTIED: "was empty",
        Unseen.MISSING: "was gone",
        Unseen.MOVED: "had moved to another address",
        Unseen.STRANGER: "belonged to another company",
        Unseen.BLOCKED: "asked for a login",
        Unseen.PARTIAL: "came only in part",
        Unseen.DRIFTED: "came in a form that we don't know",
        Unseen.UNREACHABLE: "did not answer",
    }.get(move.shift.after.unknown or Unseen.UNREACHABLE, "could not be read")


def held(move: Move) -> Sentence:
    """A large drop, which a second look must confirm before it counts."""
    seen, look = move.after.seen, move.after.held
    if seen is None or look is None:
        raise ValueError("nothing is held back")
    last = move.after.fact(seen)
    return sentence(
        "{lab} board fell from {had} to {has} roles on {day}: it counts once a second look shows "
        "it too.",
        lab=f.owner(move.name),
        had=f.value_of(last, f.exact_text),
        has=w.count(look.count, (last,)),
        day=f.cited(f.day_text(look.day), last),
    )
