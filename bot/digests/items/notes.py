"""Notes on the data: boards that moved, could not be read, or wait for a second look."""

from __future__ import annotations

from collections.abc import Iterator

from bot import formats as f
from bot.digests import words as w
from bot.digests.week import Move, Week
from bot.market.shifts import SOURCE_CHANGED
from bot.prose import Name, Sentence, Shown, sentence
from bot.weekly import Item, Section
from storage.records import Unseen


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
