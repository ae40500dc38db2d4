"""The thread of a digest: every board beside its medians, families, and what was left out.

A phone shows three columns: what would be a fourth is a table or a line of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from bot import formats as f
from bot.answers import Table
from bot.digests import words as w
from bot.digests.boards import Move
from bot.digests.items import notes
from bot.digests.items.corrections import superseded
from bot.digests.items.prices import changes
from bot.digests.items.roles import sides
from bot.digests.items.split import told
from bot.digests.pay_compared import opened as opened_in
from bot.digests.pay_compared import table_of
from bot.digests.week import Week
from bot.market.change_words import signed_text
from bot.market.families import Family
from bot.market.job_families import APPLIED, FAMILY_WORDS, FRONTIER
from bot.market.notable import Flow
from bot.market.pay import FEWEST
from bot.market.shifts import mass_edits
from bot.market.titles import is_pool
from bot.prose import Name, Sentence, Shown, sentence
from bot.weekly import Item, Part
from storage.records import Fact

BUSIEST: Final = 4
"""Boards that have a line of their own among the families."""
NAMED: Final = 6
"""Boards that a line names."""
FEW: Final = 30
"""Classified openings under which their split is a direction, not a share."""


def thread(week: Week, left: Sequence[Item], told_facts: Sequence[Fact] = ()) -> tuple[Part, ...]:
    """The messages of the thread.

    `left` are the items for which the post had no room, `told_facts` those that it shows.
    """
    flows = Part(
        "Opened and closed, beside the four weeks before", _flows(week), tuple(_marks(week))
    )
    boards = Part("Open roles, beside the four weeks before", _open(week))
    families = Part("Role families, opened and closed", _families(week), tuple(_family_lines(week)))
    rest = tuple(_below(week, left))
    sources = tuple(dict.fromkeys([*told_facts, *flows.facts, *boards.facts, *families.facts]))
    last = Part("Below the thresholds, and sources", None, rest, sources)
    return tuple(part for part in (flows, boards, families, last) if part.table or part.lines)


def _flows(week: Week) -> Table | None:
    """Opened and closed by board, each with its median."""
    rows = tuple(
        (
            Name(move.name),
            _against(_flow(move).opened, "opened", move),
            _against(_flow(move).closed, "closed", move),
        )
        for move in week.known_moves
    )
    return Table(("Board", "Opened (usual)", "Closed (usual)"), rows) if rows else None


def _open(week: Week) -> Table | None:
    """Open roles by board, before and after, and the net change with its median."""
    rows = tuple(
        (Name(move.name), _opened(move), _against(_flow(move).net, "net", move))
        for move in week.known_moves
    )
    return Table(("Board", "Open", "Net (usual)"), rows) if rows else None


def _flow(move: Move) -> Flow:
    return move.flow or Flow(0, 0, 0)


def _opened(move: Move) -> Shown:
    before, after = move.shift.before.count, _flow(move).open_after
    text = f"{f.exact_text(before)} → {f.exact_text(after)}"
    return f.cited(text, *move.facts)


def _against(value: int, name: str, move: Move) -> Shown:
    """`21 (41.5)`; the net with its signs; without a median only the value."""
    write = signed_text if name == "net" else f.exact_text
    measure = next((one for one in move.measures if one.name == name), None)
    if measure is None:
        return f.cited(write(value), *move.facts)
    text = f"{write(value)} ({write(measure.usual)})"
    return f.cited(text, *move.facts, *move.usual_facts)


def _marks(week: Week) -> Iterator[Sentence]:
    """What was told, what came back or was renamed, boards rewritten, boards in the dark."""
    marked = [move for move in week.known_moves if move.notable]
    if marked:
        texts = [f"{m.name} ({', '.join(x.name for x in m.notable)})" for m in marked]
        facts = [fact for move in marked for fact in move.facts]
        yield sentence(
            "Far enough from usual to be told: {who}.", who=f.cited(_named(texts), *facts)
        )
    yield from _listed_counts(week)
    for move in week.known_moves:
        for edit in mass_edits(move.shift):
            yield sentence(
                "{lab} rewrote the {field} of {n} of {all} roles: one decision.",
                lab=f.said(move.name),
                field=f.said(edit.field),
                n=w.count(edit.changed, move.facts),
                all=w.count(edit.among, move.facts),
            )
    for move in week.moves:
        if move.shift.unknown and not notes.was_readable(move):
            yield notes.unreadable(move)


def _listed_counts(week: Week) -> Iterator[Sentence]:
    moves = week.known_moves
    facts = [fact for move in moves for fact in move.facts]
    opened = sum(len(move.shift.opened) for move in moves)
    for template, count in (
        ("Of the {all} opened, {n} had been open before: {who}.", _reopened),
        ("New titles on open roles: {n} ({who}).", _retitled),
        ("Of the {all} opened, {n} collect applications for no role in particular: {who}.", _pools),
    ):
        counts = [(move.name, count(move)) for move in moves if count(move)]
        if counts:
            who = _named([f"{name} {n}" for name, n in counts])
            total = sum(n for _, n in counts)
            values = {"n": w.count(total, facts), "who": f.cited(who, *facts)}
            yield sentence(template, **values, all=w.count(opened, facts))


def _named(texts: Sequence[str]) -> str:
    """The first of them, the others counted."""
    left = len(texts) - NAMED
    return ", ".join([*texts[:NAMED], *([f"{left} more"] if left > 0 else [])])


def _reopened(move: Move) -> int:
    return len(move.shift.reopened)


def _pools(move: Move) -> int:
    opened = (move.shift.posting(name) for name in move.shift.opened)
    return sum(is_pool(posting.title) for posting in opened if posting)


def _retitled(move: Move) -> int:
    return sum(change.is_visible for change in move.shift.retitled)


def _families(week: Week) -> Table | None:
    """Opened and closed by family, of all boards together; families that nobody moved left out."""
    moves = _moved(week)
    rows = tuple(
        (Name(f.capital(FAMILY_WORDS[family])), *_pair(family, moves))
        for family in Family
        if any(family in (*move.opened, *move.closed) for move in moves)
    )
    return Table(("Family", "Opened", "Closed"), rows) if rows else None


def _moved(week: Week) -> list[Move]:
    return [move for move in week.known_moves if move.shift.opened or move.shift.closed]


def _pair(family: Family, moves: Sequence[Move]) -> tuple[Shown, Shown]:
    facts = [fact for move in moves for fact in move.facts]
    opened = sum(move.opened.count(family) for move in moves)
    closed = sum(move.closed.count(family) for move in moves)
    return w.count(opened, facts), w.count(closed, facts)


def _busiest(week: Week) -> Iterator[Sentence]:
    """The families of the boards where most was opened and closed, a line each."""
    busiest = sorted(_moved(week), key=lambda move: -len((*move.shift.opened, *move.shift.closed)))
    for move in busiest[:BUSIEST]:
        flows = [
            f"{FAMILY_WORDS[family]} {w.flow_text(opened, closed)}"
            for family in Family
            if (opened := move.opened.count(family)) + (closed := move.closed.count(family))
        ]
        yield sentence(
            "{board}: {flows}.",
            board=f.said(move.name),
            flows=f.cited(", ".join(flows), *move.facts),
        )


def _family_lines(week: Week) -> Iterator[Sentence]:
    moves = week.known_moves
    facts = [fact for move in moves for fact in move.facts]
    opened = sides(family for move in moves for family in move.opened)
    closed = sides(family for move in moves for family in move.closed)
    if opened.total or closed.total:
        yield sentence(
            "Opened: {up} on the frontier side and {more} on the applied side; closed: {down} and "
            "{less}{caution}.",
            up=w.count(opened.frontier, facts),
            more=w.count(opened.applied, facts),
            down=w.count(closed.frontier, facts),
            less=w.count(closed.applied, facts),
            caution=f.said(" (few roles: a direction, not a share)" if opened.total < FEW else ""),
        )
    if found := week.sides:
        yield told(found)
    yield from _busiest(week)
    yield from _pay(week, facts)
    if moves:
        yield sentence("Families are read from titles by rules; “unclear” is counted, not guessed.")


def _pay(week: Week, facts: Sequence[Fact]) -> Iterator[Sentence]:
    moves = week.known_moves
    if not moves:
        return
    again = sum(len(move.shift.repaid) for move in moves)
    yield sentence("Pay changed on {n} open roles.", n=w.count(again, facts))
    if week.pay:
        return
    groups = table_of(posting for move in moves for posting in opened_in(move)).groups
    most = max((g.n for g in groups if g.kind.family in FRONTIER | APPLIED), default=0)
    yield (
        sentence(
            "New roles of one family with shown pay: at most {n}, under the {least} that a range "
            "needs, so none is shown.",
            n=w.count(most, facts),
            least=w.count(FEWEST, facts),
        )
        if most < FEWEST
        else sentence("New roles pay about what open roles did.")
    )


def _below(week: Week, left: Sequence[Item]) -> Iterator[Sentence]:
    """What was not told in the post."""
    for item in left:
        yield Sentence((*item.headline.parts, " ", *_joined(item.detail)))
    yield from _small_prices(week)
    yield from _small_corrections(week)


def _joined(lines: Iterable[Sentence]) -> Iterator[Shown | Name | str]:
    for line in lines:
        yield from (*line.parts, " ")


def _small_prices(week: Week) -> Iterator[Sentence]:
    """Readings that came in and moved by less than the threshold."""
    small = [one for one in changes(week) if abs(one.share) < week.rules.price_share]
    if small:
        facts = [one.new for one in small]
        yield sentence(
            "Prices read anew that moved by less than {share}: {n}.",
            share=f.counted(week.rules.price_share, week.rules.fact, write=w.share_text),
            n=w.count(len(small), facts),
        )


def _small_corrections(week: Week) -> Iterator[Sentence]:
    found = superseded(week)
    if found:
        facts = [fact for one in found for fact in one.facts]
        yield sentence("Figures replaced by a newer reading: {n}.", n=w.count(len(found), facts))
    else:
        yield sentence("Corrections: none.")
