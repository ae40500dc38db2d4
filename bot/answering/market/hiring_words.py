"""What is said of the openings of one lab: how many, against the usual, and what is not known."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.context import only
from bot.answering.market.hiring_roles import FEWEST_FOR_SHARE, LabRoles
from bot.market.change_words import MINUS, signed_text
from bot.market.job_families import APPLIED, FRONTIER, Split
from bot.market.lab_windows import families
from bot.market.notable import Measure
from bot.market.past import Market
from bot.market.shifts import mass_edits
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.possessive import joined
from bot.questions.types import Question
from bot.questions.words.role_titles import told_apart
from storage.records import Fact

LATE_DAYS: Final = 14
"""Days since the last look from which on an answer says how old it is."""
UPDATE: Final = "assay update boards"


def flow_text(opened: int, closed: int) -> str:
    """`+21 / −38`, or `none`."""
    return f"+{opened} / {MINUS}{closed}" if opened or closed else "none"


def period(market: Market, facts: tuple[Fact, ...]) -> Shown:
    """`in the week to 8 Apr 2026`, or `from 4 Mar 2026 to 8 Apr 2026`, within a sentence."""
    if market.is_week:
        return f.cited(f"in the week to {f.day_text(market.end)}", *facts)
    return f.cited(f"from {f.day_text(market.start)} to {f.day_text(market.end)}", *facts)


def verdict(roles: LabRoles) -> tuple[Sentence, ...]:
    """The week against the usual and the week before, and the two sides."""
    return only(
        _usual(roles),
        _at_first(roles),
        _changed(roles),
        _beside(roles),
        _sides(roles),
        _moved_sides(roles),
    )


def _at_first(roles: LabRoles) -> Sentence | None:
    """How many there were at the start of a window that is no week."""
    count = roles.window.open_before
    if roles.earlier or count is None or not roles.then:
        return None
    return sentence(
        "On {day} there were {n}.", day=f.day_of(roles.then[0]), n=f.counted(count, *roles.then)
    )


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


def _changed(roles: LabRoles) -> Sentence | None:
    """Roles that stayed on the board and count, or count no more, by a new title or place."""
    window = roles.window
    if roles.earlier or window.wanted is None or window.open_before is None:
        return None
    opened, closed = len(window.opened), len(window.closed)
    more = (window.open_after or 0) - window.open_before - opened + closed
    if not more:
        return None
    return sentence(
        "By a new title or place {n} of those that stayed {count} {now}.",
        n=f.counted(abs(more), *roles.change),
        count=f.said("counts" if abs(more) == 1 else "count"),
        now=f.said("now" if more > 0 else "no more"),
    )


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
        also=f.listed(told, *roles.change),
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
    "Closed means gone from the board: filled, withdrawn or rewritten. It does not mean layoffs."
)
RULES: Final = sentence(
    "Families are read from titles and departments by rules; the words that decided stand in the"
    " table."
)


def by_their_words(question: Question) -> Sentence | None:
    """Which roles count as being about a subject."""
    if question.work is None:
        return None
    subject, titles = told_apart(question.work)
    if subject is None:
        return sentence(
            "Counted are roles whose title says {words}; of what rank others are is not told by"
            " their titles.",
            words=_any_of(titles),
        )
    told = sentence(
        "Counted are roles whose title, department or team says {subject}; others may be about it"
        " as well.",
        subject=f.said(subject),
    )
    if not titles:
        return told
    only_those = sentence("Of these only such as say {words} in the title.", words=_any_of(titles))
    return Sentence((*told.parts, " ", *only_those.parts))


def _any_of(words: tuple[str, ...]) -> Name:
    return f.said(joined(words, "or"))


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
        day=f.cited(f.day_text(board.looks[-1].day), *roles.change),
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
