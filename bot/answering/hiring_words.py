"""What is said of the openings of one lab: how many, against the usual, and what is not known."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot import formats as f
from bot.answering.context import only
from bot.answering.hiring_roles import FEWEST_FOR_SHARE, LabRoles
from bot.market.board_facts import system_of
from bot.market.job_families import APPLIED, FRONTIER, Split
from bot.market.lab_windows import Gap, families
from bot.market.notable import Measure
from bot.market.past import Market
from bot.market.shifts import mass_edits
from bot.prose import Name, Sentence, Shown, sentence
from storage.records import Fact, Unseen

MINUS: Final = "−"
LATE_DAYS: Final = 14
"""Days since the last look from which on an answer says how old it is."""
UPDATE: Final = "assay update boards"
_UNSEEN: Final = {
    Unseen.BLOCKED: "a page came instead of data",
    Unseen.PARTIAL: "the reply was cut",
    Unseen.DRIFTED: "the reply had another shape",
    Unseen.UNREACHABLE: "it did not answer",
}


def signed_text(value: float) -> str:
    """`+43` or `−17`, with a real minus sign; `0` has none."""
    if not value:
        return "0"
    return f"{'+' if value > 0 else MINUS}{f.exact_text(abs(value))}"


def flow_text(opened: int, closed: int) -> str:
    """`+21 / −38`."""
    return f"+{opened} / {MINUS}{closed}"


def period(market: Market, facts: tuple[Fact, ...]) -> Shown:
    """`in the week to 8 Apr 2026`, or `since 4 Mar 2026`; part of a sentence about a change."""
    if market.is_week:
        return f.cited(f"in the week to {f.day_text(market.end)}", *facts)
    return f.cited(f"from {f.day_text(market.start)} to {f.day_text(market.end)}", *facts)


def verdict(roles: LabRoles) -> tuple[Sentence, ...]:
    """The week against the usual and the week before, and the two sides."""
    return only(_usual(roles), _beside(roles), _sides(roles), _moved_sides(roles))


def _usual(roles: LabRoles) -> Sentence | None:
    """Opened and closed against their four-week medians."""
    found = {one.name: one for one in roles.measures}
    if not found:
        return _no_usual(roles)
    opened, closed, net = found["opened"], found["closed"], found["net"]
    template = (
        "Openings are {a} the usual {x} a week (median of the four weeks before), closings {b} the"
        " usual {y}."
    )
    if net.is_notable:
        template += " The net change of {n} is far from the usual {z}."
    return sentence(
        template,
        a=f.said(_against(opened)),
        x=f.counted(opened.usual, *roles.usual),
        b=f.said(_against(closed)),
        y=f.counted(closed.usual, *roles.usual),
        n=f.counted(net.value, *roles.change, write=signed_text),
        z=f.counted(net.usual, *roles.usual, write=signed_text),
    )


def _no_usual(roles: LabRoles) -> Sentence | None:
    if not roles.earlier:
        return None
    return sentence(
        "Fewer than four weeks before it are on record, so I can't say what is usual for {lab}.",
        lab=f.said(roles.name),
    )


def _against(measure: Measure) -> str:
    if not measure.is_notable:
        return "near"
    return f"far {'above' if measure.value > measure.usual else 'below'}"


def _beside(roles: LabRoles) -> Sentence | None:
    """The week before, and what else happened in the window."""
    window, before = roles.window, roles.week_before
    also = (
        (len(window.retitled), "retitled"),
        (len(window.reposted), "reposted under a new id"),
        (len(window.reopened), "reopened"),
    )
    told = [f"{count} {word}" for count, word in also if count]
    parts = ["The week before: {a} opened, {b} closed."] if before else []
    parts += ["Also {also}."] if told else []
    if not parts:
        return None
    return sentence(
        " ".join(parts),
        also=f.cited(f.names(told).text, *roles.change),
        a=f.counted(before.opened if before else 0, *roles.usual or roles.change),
        b=f.counted(before.closed if before else 0, *roles.usual or roles.change),
    )


def _sides(roles: LabRoles) -> Sentence | None:
    return sides(roles.split, roles.now) if roles.window.wanted is None and roles.now else None


def sides(split: Split, facts: tuple[Fact, ...]) -> Sentence:
    """The frontier and the applied side as counts; shares only of many roles."""
    return sentence(
        "Frontier side {x}, applied side {y} of {n} open roles; {u} unclear.",
        x=part_of(split.frontier, split.total, facts),
        y=part_of(split.applied, split.total, facts),
        n=f.counted(split.total, *facts),
        u=f.counted(split.unclear, *facts),
    )


def part_of(count: int, total: int, facts: tuple[Fact, ...]) -> Shown:
    """`94 (17 %)`, the share only where there are enough roles for one."""
    if total < FEWEST_FOR_SHARE:
        return f.counted(count, *facts)
    return f.cited(f"{count} ({f.percent_text(count / total)})", *facts)


def _moved_sides(roles: LabRoles) -> Sentence | None:
    """The sides of what opened and closed, as counts: a direction, never a share."""
    if roles.window.wanted is not None or not (roles.opened or roles.closed):
        return None
    return sentence(
        "New: {a} frontier, {b} applied; gone: {c} frontier, {d} applied.",
        a=f.counted(sum(roles.opened[x] for x in FRONTIER), *roles.change),
        b=f.counted(sum(roles.opened[x] for x in APPLIED), *roles.change),
        c=f.counted(sum(roles.closed[x] for x in FRONTIER), *roles.change),
        d=f.counted(sum(roles.closed[x] for x in APPLIED), *roles.change),
    )


def gap_headline(roles: LabRoles, market: Market) -> Sentence:
    """Why nothing can be said of a lab, in the words of a header."""
    name, end = f.said(roles.name), f.said(f.day_text(market.end))
    match roles.gap:
        case Gap.NO_BOARD:
            return sentence("I know no public job board of {lab}", lab=name)
        case Gap.NEVER_READ:
            return sentence("The job board of {lab} has not been read yet", lab=name)
        case Gap.MOVED:
            return sentence("{lab} moved its job board: nothing is counted as closed", lab=name)
        case Gap.NOT_READABLE:
            return sentence("The job board of {lab} could not be read", lab=name)
        case Gap.FIRST_LOOK:
            return sentence("{lab}: the first look at its job board", lab=name)
    return sentence("Nobody looked at the job board of {lab} up to {day}", lab=name, day=end)


def gap_words(roles: LabRoles) -> tuple[Sentence, ...]:
    """What is known of a lab whose window is a gap, and what to do about it."""
    last = roles.last_seen
    seen = None
    if last:
        seen = sentence(
            "{lab} had {n} open roles at the last look that can be relied on, on {day}.",
            lab=f.said(roles.name),
            n=f.value_of(last[0], f.exact_text),
            day=f.day_of(last[0]),
        )
    return only(_why(roles), seen)


def _why(roles: LabRoles) -> Sentence | None:
    name = f.said(roles.name)
    match roles.gap:
        case Gap.NO_BOARD:
            return sentence(
                "{lab} offers its openings on no system that can be read without a key, as far as"
                " I know. That says nothing about how many there are.",
                lab=name,
            )
        case Gap.NEVER_READ:
            return sentence(
                "Fill it with “{one}”, or from recorded files with “{other}”.",
                one=f.said(UPDATE),
                other=f.said(f"{UPDATE} --from FOLDER"),
            )
        case Gap.MOVED:
            return _moved(roles)
        case Gap.NOT_READABLE:
            return sentence("The last reply proves nothing: {why}.", why=_reason(roles))
        case Gap.FIRST_LOOK:
            return sentence("Changes can be told from the second look on.")
    return sentence("“{one}” reads it.", one=f.said(UPDATE))


def _moved(roles: LabRoles) -> Sentence:
    left = roles.window.past.left
    boards = [board.tenure for board in roles.window.past.boards]
    new = next((t for t in boards if left and t.since and t.since > (left.looks[-1].day)), None)
    if left is None or new is None:
        return sentence(
            "The board of {lab} shows nothing any more. Its source changed; roles that vanish with"
            " a board have not closed.",
            lab=f.said(roles.name),
        )
    return sentence(
        "The openings of {lab} moved from {old} to {new}. Roles that vanish with a board have not"
        " closed.",
        lab=f.said(roles.name),
        old=f.said(system_of(left.tenure.board)),
        new=f.said(system_of(new.board)),
    )


def _reason(roles: LabRoles) -> Name:
    looks = [board.newest for board in roles.window.past.boards if board.newest]
    unseen = next((look.unknown for look in looks if look.unknown), None)
    return f.said(_UNSEEN.get(unseen, unseen.value) if unseen else "it was not a good one")


def caveats(roles: LabRoles, market: Market) -> tuple[Sentence, ...]:
    """What the figures do not mean, what is uncertain in them, and how old they are."""
    return only(
        late(market, roles.now),
        _held(roles),
        CLOSED if roles.window.closed else None,
        *_edits(roles),
        _unclear(roles),
        RULES,
    )


CLOSED: Final = sentence(
    "Closed means gone from the board: filled, withdrawn or rewritten. It does not mean lay-offs."
)
RULES: Final = sentence(
    "Families are read from titles and departments by rules; the words that decided stand in the"
    " table."
)


def late(market: Market, facts: tuple[Fact, ...]) -> Sentence | None:
    """That the last look is old, with its age."""
    days = (market.on - market.end).days
    if days <= LATE_DAYS or not facts:
        return None
    return sentence(
        "The last look is {n} days old; “{update}” reads the board anew.",
        n=f.counted(days, *facts),
        update=f.said(UPDATE),
    )


def _held(roles: LabRoles) -> Sentence | None:
    board = roles.held
    if board is None:
        return None
    return sentence(
        "The newest look, of {day}, shows far fewer roles. It counts once a second look confirms"
        " it.",
        day=f.cited(_day(board.looks[-1].day), *roles.change),
    )


def _edits(roles: LabRoles) -> tuple[Sentence, ...]:
    """Many edits of one field in one week are one decision of the employer's."""
    shifts = roles.window.shifts if roles.earlier and not roles.gap else ()
    return tuple(
        sentence(
            "{n} of {all} roles changed their {field} at once: one decision, not {n} changes.",
            n=f.counted(edit.changed, *roles.change),
            all=f.counted(edit.among, *roles.change),
            field=f.said(edit.field),
        )
        for shift in shifts
        for edit in mass_edits(shift)
    )


def _unclear(roles: LabRoles) -> Sentence | None:
    count = roles.split.unclear
    if not count or not roles.now:
        return None
    return sentence(
        "{u} of {n} titles say too little for a family and are counted as unclear.",
        u=f.counted(count, *roles.now),
        n=f.counted(roles.split.total, *roles.now),
    )


def frontier_gone(roles: LabRoles) -> int:
    """How many roles of the frontier side closed."""
    return sum(families(roles.window.closed)[family] for family in FRONTIER)


def _day(day: date) -> str:
    return f.day_text(day)
