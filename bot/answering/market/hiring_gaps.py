"""What is said of a lab of which a window cannot be told: never that its roles closed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.market.hiring_roles import LabRoles, roles_told
from bot.answering.market.hiring_words import UPDATE
from bot.market.board_facts import system_of
from bot.market.lab_windows import Gap
from bot.market.past import Market
from bot.prose import Name, Sentence, sentence
from storage.records import Fact, Metric, Unseen

_READ: Final = "Whoever runs Assay reads {what} with “{one}”."
_UNSEEN: Final = {
    Unseen.BLOCKED: "a page came instead of data",
    Unseen.PARTIAL: "the reply was cut",
    Unseen.DRIFTED: "the reply had another shape",
    Unseen.UNREACHABLE: "it did not answer",
}


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
    if not roles.last_seen:
        return sentence("Nobody looked at the job board of {lab} up to {day}", lab=name, day=end)
    start = f.said(f.day_text(market.start))
    unseen = "Nobody looked at the job board of {lab} from {start} to {day}"
    return sentence(unseen, lab=name, start=start, day=end)


def stated(roles: LabRoles, context: Context) -> Fact | None:
    """What the ledger states of the open roles of a lab whose board was never read."""
    if roles.gap is not Gap.NEVER_READ or roles.window.wanted is not None:
        return None
    return context.ledger.latest(roles.lab, Metric.OPEN_ROLES)


def counts_on_file(
    found: Sequence[LabRoles], context: Context, market: Market
) -> tuple[Sentence, ...]:
    """A headline and a sentence a lab, of boards never read that have a count on file; else none.

    Counts of one day are set beside each other, the larger first.
    """
    stated_of = [(roles, stated(roles, context)) for roles in found]
    known = [(roles, fact) for roles, fact in stated_of if fact is not None]
    if not known:
        return ()
    known.sort(key=lambda each: -(each[1].value or 0.0))
    facts = tuple(fact for _, fact in known)
    days = {fact.as_of for fact in facts}
    day = f.day_text(facts[0].as_of) if len(days) == 1 else "of several days"
    names = f.names([f"{roles.name} {f.exact_text(fact.value or 0)}" for roles, fact in known])
    head = sentence(
        "Open roles on file, {day}: {counts}",
        day=f.cited(day, *facts),
        counts=f.cited(names.text, *facts),
    )
    unread = [gap_headline(roles, market).stopped() for roles, fact in stated_of if fact is None]
    return (head, *(stated_words(roles, fact) for roles, fact in known), *unread, _read("them"))


def stated_words(roles: LabRoles, fact: Fact) -> Sentence:
    """That there is one count on file, and no more."""
    return sentence(
        "One count is on file: {n} {openings} at {lab} on {day} ({id}). What opened and closed"
        " since is not known.",
        n=f.value_of(fact, f.exact_text),
        openings=f.said("opening" if fact.value == 1 else "openings"),
        lab=f.said(roles.name),
        day=f.day_of(fact),
        id=f.id_of(fact),
    )


def gap_words(roles: LabRoles) -> tuple[Sentence, ...]:
    """What is known of a lab whose window is a gap, and what to do about it."""
    last = roles.last_seen
    seen = None
    if last:
        seen = sentence(
            "{lab} had {n} open {roles} at the last look that can be relied on, on {day}.",
            lab=f.said(roles.name),
            n=f.value_of(last[0], f.exact_text),
            roles=f.said(_in_all(roles, last[0])),
            day=f.day_of(last[0]),
        )
    return only(_why(roles), seen)


def _in_all(roles: LabRoles, seen: Fact) -> str:
    """That all roles were counted, where only some are asked for."""
    told = roles_told(seen.value)
    return f"{told} of any kind, anywhere," if roles.window.wanted else told


def nobody_looked(market: Market) -> Sentence:
    """That no board was looked at in the window, in the words of a header."""
    return sentence(
        "Nobody looked at these job boards from {start} to {end}: what was opened or closed then is"
        " not known",
        start=f.said(f.day_text(market.start)),
        end=f.said(f.day_text(market.end)),
    )


def last_looks(found: Sequence[LabRoles]) -> tuple[Sentence, ...]:
    """What was seen last of each lab, before a window that nobody looked at; none of others."""
    if any(roles.gap is not Gap.NOT_LOOKED_AT for roles in found if not roles.window.past.left):
        return ()
    seen = [line for roles in found for line in gap_words(roles)[1:]]
    return (*seen, _read("them")) if seen else ()


def gaps_told(found: Sequence[LabRoles], market: Market) -> tuple[Sentence, ...]:
    """What is known of each lab whose window is a gap, by its name; the same is said once.

    Where there is one alone, the headline says why.
    """
    gaps = [roles for roles in found if not roles.now]
    told = {line.text: line for roles in gaps for line in gap_words(roles)}
    unnamed = gaps if len(found) > 1 else []
    unnamed = [roles for roles in unnamed if not any(roles.name in text for text in told)]
    return (*(gap_headline(roles, market).stopped() for roles in unnamed), *told.values())


def _read(what: str) -> Sentence:
    return sentence(_READ, what=f.said(what), one=f.said(UPDATE))


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
            return _read("it")
        case Gap.MOVED:
            return _moved(roles)
        case Gap.NOT_READABLE:
            return sentence("The last reply proves nothing: {why}.", why=_reason(roles))
        case Gap.FIRST_LOOK:
            return sentence("Changes can be told from the second look on.")
    return _read("it")


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
