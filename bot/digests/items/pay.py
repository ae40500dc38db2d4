"""Pay: new roles of one family against those that were open, and bands that were rewritten."""

from __future__ import annotations

from bot import formats as f
from bot.digests import words as w
from bot.digests.boards import Move
from bot.digests.pay_compared import Compared
from bot.digests.week import Week
from bot.market.job_families import FAMILY_WORDS
from bot.market.pay import PayGroup
from bot.market.shifts import mass_edits
from bot.prose import Sentence, Shown, sentence
from bot.weekly import Item, Section
from storage.records import Fact


def pay(week: Week) -> tuple[Item, ...]:
    """One item for each family whose new roles pay otherwise, one for each rewritten board."""
    moves = week.known_moves
    rewritten = [item for move in moves if (item := _rewritten(move))]
    far = [one for one in week.pay if abs(one.change) >= week.rules.pay_share]
    return (*rewritten, *(_item(one, week) for one in far))


def _item(one: Compared, week: Week) -> Item:
    up = one.change > 0
    template = "New {family} roles pay more." if up else "New {family} roles pay less."
    return Item(
        Section.PAY,
        sentence(template, family=f.said(FAMILY_WORDS[one.kind.family])),
        detail=(_ranges(one),),
        for_us=(_for_us(up),),
        why=(
            sentence(
                "The middle differs by {change}; it is told from {needs} on ({id}).",
                change=f.counted(one.change, *one.facts, write=f.change_text),
                needs=f.counted(week.rules.pay_share, week.rules.fact, write=w.share_text),
                id=f.id_of(week.rules.fact),
            ),
        ),
        weight=abs(one.change) / week.rules.pay_share,
    )


def _ranges(one: Compared) -> Sentence:
    return sentence(
        "{new} in {n} new roles, against {open} in the {m} that were open: {change}.",
        new=_range(one.new, one.facts),
        n=w.count(one.new.n, one.facts),
        open=_range(one.open, one.facts),
        m=w.count(one.open.n, one.facts),
        change=f.counted(one.change, *one.facts, write=f.change_text),
    )


def _range(group: PayGroup, facts: tuple[Fact, ...]) -> Shown:
    """`USD 300,000–425,000 per year`: the medians of the lower and of the upper ends."""
    if group.range is None:
        raise ValueError("a group without a range shows none")
    low, high = f.exact_text(group.range.low), f.exact_text(group.range.high)
    text = f"{group.kind.currency} {low}–{high} per {group.kind.per}"
    return f.cited(text, *facts)


def _for_us(up: bool) -> Sentence:
    if up:
        return sentence("Check our own range for this family before the next offer goes out.")
    return sentence("Advertised pay is not what is paid in the end: don't lower our range for it.")


def _rewritten(move: Move) -> Item | None:
    """The item of a board on which so much pay changed that it is one decision."""
    edit = next((one for one in mass_edits(move.shift) if one.field == "pay"), None)
    if edit is None:
        return None
    return Item(
        Section.PAY,
        sentence("{lab} rewrote its pay bands.", lab=f.said(move.name)),
        detail=(
            sentence(
                "The pay of {n} of {all} roles reads otherwise than a week ago.",
                n=w.count(edit.changed, move.facts),
                all=w.count(edit.among, move.facts),
            ),
        ),
        for_us=(sentence("Look at the bands of our own roles beside theirs."),),
        why=(
            sentence(
                "So many edits of one field, {n}, are one decision and are told as one.",
                n=w.count(edit.changed, move.facts),
            ),
        ),
        weight=2.0,
    )
