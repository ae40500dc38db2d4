"""What boards tell of roles by family, and what no board does: how long one has been open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer, Cell
from bot.conversation.heard import Part
from bot.conversation.telling.paring import as_clause, as_headline, pared
from bot.market.change_words import signed_text
from bot.prose import Name, Sentence, Shown, sentence
from bot.regex import regex
from bot.subjects import NameOf

_NOT_TOLD: Final = sentence(
    "How long a role has been open is not told: old postings come back, so the day on a board is"
    " no day of opening"
)
_FLOW: Final = regex(r"\+(?P<opened>\d+) / −(?P<closed>\d+)")
_FLOWED: Final = 2
"""The column of a family's new and gone roles."""
_COUNT: Final = regex(r"\d[\d,]*")
_Flow = tuple[tuple[Cell, ...], re.Match[str] | None]
_MOST: Final = 4
_SIDES: Final = ("frontier", "applied")
"""The columns after a lab's name in the table of both sides, and then that of all its openings."""
_ALL: Final = 3
_SHARE: Final = regex(r"\(([\d.]+)\W*%")
_TWO: Final = 2
_STATE: Final = "State"
"""The column of a list of titles that tells what is new and what is gone."""
_FOR_EACH: Final = "frontier roles for each applied one"
"""What a line says of a lab whose two sides are known of two days."""


def open_since(answer: Answer, _: str, name: NameOf) -> Answer:
    """That it is not told, and that what is new in a time is."""
    labs = answer.question.labs
    where = f"open roles at {name(labs[0])} since March" if labs else "open roles since March"
    told = sentence("What is new since a day is told by “{where}”.", where=f.said(where))
    return pared(answer, _NOT_TOLD, (told, answer.headline.stopped()))


def by_family(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """In which families most opened or closed, the most first; None where no family is told.

    `moved` is of both, `open` of all that is open.
    """
    rows = answer.table.rows if answer.table else ()
    if answer.table is None or answer.table.columns[:1] != ("Role family",):
        return _by_lab(answer) or pared(answer, answer.headline, answer.verdict)
    lab = f.said(name(answer.question.labs[0]))
    told = [(row, _FLOW.search(row[_FLOWED].text)) for row in rows if len(row) > _FLOWED]
    is_told = any(found for _, found in told)
    if words == "open":
        text = ", ".join(f"{as_clause(row[0].text)} {row[1].text}" for row in _by_open(rows))
        headline = sentence(
            "What is open at {lab}, the most first: {listed}",
            lab=lab,
            listed=f.cited(text, *answer.headline.facts),
        )
        flows = (_flowed(told, what, lab).stopped() for what in ("closed", "opened") if is_told)
        return pared(answer, headline, (answer.headline.stopped(), *flows), answer.table, keep=2)
    if not is_told:  # there was no look before, so that neither is known
        return pared(answer, answer.headline, answer.verdict, answer.table)
    asked = ("closed", "opened") if words == "moved" else (words,)
    lines = [_flowed(told, what, lab) for what in asked]
    headline = sentence(
        "{first}{then}",
        first=f.cited(lines[0].text, *lines[0].facts),
        then=f.cited("".join(f"; {as_clause(x.text)}" for x in lines[1:]), *lines[-1].facts),
    )
    return pared(answer, headline, (answer.headline.stopped(),), answer.table, keep=2)


def _by_open(rows: Sequence[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
    """The families with open roles, those with most first."""
    counts = {row: _COUNT.fullmatch(row[1].text) for row in rows}
    known = [(int(n[0].replace(",", "")), row) for row, n in counts.items() if n]
    return [row for n, row in sorted(known, key=lambda each: -each[0]) if n]


def _flowed(told: Sequence[_Flow], what: str, lab: Name) -> Sentence:
    """In which families most opened, or closed; that none did."""
    flows = [(int(found[what]), row) for row, found in told if found]
    counts = sorted(((n, row) for n, row in flows if n), key=lambda each: -each[0])
    if not counts:
        return sentence(
            "None of the roles of {lab} {what} in that time", lab=lab, what=f.said(what)
        )
    listed = ", ".join(f"{as_clause(row[0].text)} {n}" for n, row in counts[:_MOST])
    facts = (fact for _, row in counts for fact in getattr(row[_FLOWED], "facts", ()))
    return sentence(
        "What {what} at {lab}, the most first: {listed}",
        what=f.said(what),
        lab=lab,
        listed=f.cited(listed, *dict.fromkeys(facts)),
    )


def _by_lab(answer: Answer) -> Answer | None:
    """The line that says which lab opened most and which closed most."""
    line = next((x for x in answer.verdict if x.text.startswith("Most opened")), None)
    if line is None:
        return None
    headline = as_headline(line)
    told = tuple(x for x in answer.verdict if x is not line)
    return pared(answer, headline, (answer.headline.stopped(), *told[:2]), answer.table, keep=2)


def by_side(answer: Answer, words: str, __: NameOf) -> Answer | None:
    """The lab of whose openings the largest share is on one side, then the next."""
    rows = answer.table.rows if answer.table else ()
    if answer.table is None or answer.table.columns[:1] != ("Lab",):
        return None
    at = _SIDES.index(words) + 1
    told = [(row, _SHARE.search(row[at].text)) for row in rows]
    shares = [(float(found[1]), row) for row, found in told if found]
    if len(shares) < _TWO:
        return None
    (_, first), (_, second), *_ = sorted(shares, key=lambda each: -each[0])
    headline = sentence(
        "By share of its openings {lab} leans most to the {side} side: {n} of {all}; then {next}"
        " with {m} of {others}",
        lab=f.said(first[0].text),
        side=f.said(words),
        n=_piece(first[at]),
        all=_piece(first[_ALL]),
        next=f.said(second[0].text),
        m=_piece(second[at]),
        others=_piece(second[_ALL]),
    )
    return pared(answer, headline, (answer.headline.stopped(),), answer.table, keep=2)


def sides_before(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """How both sides of a lab stood on the first day on record, and how they do now."""
    if answer.table is None:
        return None
    if answer.table.columns[:1] == ("Lab",):
        lines = [x for x in answer.verdict if _FOR_EACH in x.text]
        head = lines[0] if lines else sentence("How both sides stood before is in the table")
        headline = as_headline(head)
        rest = (*lines[1:], answer.headline.stopped())
        return pared(answer, headline, rest, answer.table, keep=2)
    rows = answer.table.rows
    if len(rows) < _TWO:
        none = sentence("How both sides stood before is not on record: they were read once")
        return pared(answer, none, (answer.headline.stopped(),), answer.table, keep=2)
    now, then = rows[0], rows[-1]
    headline = sentence(
        "Frontier side: {a} of {all} on {x}, {b} of {every} on {y}; applied side: {c}, then {d}",
        a=_piece(then[1]),
        all=_piece(then[_ALL]),
        x=f.said(_day(then[0])),
        b=_piece(now[1]),
        every=_piece(now[_ALL]),
        y=f.said(_day(now[0])),
        c=_piece(then[2]),
        d=_piece(now[2]),
    )
    return pared(answer, headline, answer.verdict, answer.table, keep=2)


def by_state(answer: Answer, words: str, __: NameOf) -> Answer:
    """The titles of what is new, or of what is gone."""
    if answer.table is None or _STATE not in answer.table.columns:
        return answer  # of no role there is a title
    at = answer.table.columns.index(_STATE)
    rows = tuple(row for row in answer.table.rows if row[at].text == words)
    told, moved = ("New on", "opened") if words == "new" else ("Gone from", "closed")
    count = _moved(answer, f".{moved}") or 0
    if not rows:
        none = sentence("Nothing is {told} the boards in that time", told=f.said(told.lower()))
        return pared(answer, none, (answer.headline.stopped(),), keep=2)
    first = f"the first {len(rows)} of them " if count > len(rows) else ""
    headline = sentence(
        "{told} the boards in that time: {n}, {first}by title in the table",
        told=f.said(told),
        n=f.counted(max(count, len(rows)), *answer.headline.facts),
        first=f.said(first),
    )
    table = replace(answer.table, rows=rows)
    return pared(answer, headline, (answer.headline.stopped(),), table, keep=2)


def net(answer: Answer, _: str, name: NameOf) -> Answer:
    """Whether more opened than closed, and by how many; as it was told where neither is known."""
    opened, closed = (_moved(answer, one) for one in (".opened", ".closed"))
    if opened is None or closed is None:
        return pared(answer, answer.headline, answer.verdict, answer.table)
    facts, more = answer.headline.facts, opened - closed
    whom = f.names(list(map(name, answer.question.labs))).text
    headline = sentence(
        "{which}{at}: {a} opened and {b} closed, net {n}",
        which=f.said(_WHICH_WAY[(more > 0) - (more < 0)]),
        at=f.said(f" at {whom}" if whom else ""),
        a=f.counted(opened, *facts),
        b=f.counted(closed, *facts),
        n=f.counted(more, *facts, write=signed_text),
    )
    return pared(answer, headline, (answer.headline.stopped(), *answer.verdict), answer.table, 2)


_WHICH_WAY: Final = {
    1: "More opened than closed",
    0: "As many opened as closed",
    -1: "More closed than opened",
}


def _moved(answer: Answer, key: str) -> int | None:
    """How many roles opened or closed at all the labs that are told; None where none is known."""
    known = [each.estimate for each in answer.figures if each.key.endswith(key)]
    counts = [round(each.median) for each in known if each]
    return sum(counts) if counts else None


def _day(cell: Cell) -> str:
    """`8 Apr 2026` of `Wed 8 Apr 2026`."""
    return cell.text.split(" ", 1)[-1]


def _piece(cell: Cell) -> Shown:
    return f.cited(cell.text, *getattr(cell, "facts", ()))


_WHOLE_BOARD: Final = sentence(
    "Every opening that stood on the board at the last look is counted; what is not posted there is"
    " not known"
)


def whole_board(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """That all of a board is read; None where none was."""
    if not any(x.estimate for x in answer.figures):
        return None
    return pared(answer, _WHOLE_BOARD, (answer.headline.stopped(), *answer.verdict), answer.table)


TOLD: Final = {
    Part.WHOLE_BOARD: whole_board,
    Part.OPEN_SINCE: open_since,
    Part.FAMILY_MOST: by_family,
    Part.SIDE_MOST: by_side,
    Part.BY_STATE: by_state,
    Part.NET: net,
    Part.SIDES_BEFORE: sides_before,
}
"""What tells each part of them."""
