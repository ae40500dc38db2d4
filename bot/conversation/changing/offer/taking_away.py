"""Our offer without what is lost, sold or returned: `10 people leave`, `500 fewer GPUs`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.adds_chips import gained
from bot.conversation.changing.offer.losing import (
    Loss,
    are_down,
    beside,
    is_accounted,
    losses,
    still_paid,
    with_all_named,
)
from bot.conversation.changing.question.offers import summed
from bot.conversation.changing.question.turning import turned
from bot.conversation.heard import Before, ReadAs
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.clean import clean
from bot.questions.read import SUGGESTIONS
from bot.questions.shares import exact_part
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

_ELSE: Final = frozenset((
    T.COST, T.WHO, T.THAN, T.PRODUCT, T.SAVE, T.MATCH, T.ROLES, T.CONVERT, T.ASOF,
))  # fmt: skip
"""Beside these, something else is asked than what is left."""
_TOLD_OF_RENT: Final = frozenset((T.COST, T.SAVE))
"""What the answer about chips that are down tells: they are paid for all the same."""
_RATES: Final = regex(
    r"\b(?:prices?|rents?(?! out)|rates?|costs?|mfu|utili[sz]ation|efficiency|salar\w+|pay)\b",
    re.IGNORECASE,
)
"""What goes down by a part without anything being lost."""
_CUT_IT: Final = regex(
    r"\b(?P<cut>(?:cut|reduc|shr[iu]nk|trim)\w*) (?:it|that|this|those|these|them)(?: down)? by\b",
    re.IGNORECASE,
)
"""`cut it by a quarter`, of the offer spoken of."""
_PART_DOWN: Final = regex(
    r"(?P<part>\bhalf|\ban? \w+|\btwo thirds|\bthree quarters|\d+ ?%)"
    r"(?: of (?:them|it|those|these))?"
    r"(?= (?:are|is|were|was|be|go|goes|went) (?:down(?! to\b)|offline|dark|broken)\b)",
    re.IGNORECASE,
)
"""`half are down`: of the chips, since people are not."""
_KEEPS: Final = regex(r"(?:keep|kept|retain)\w*\b(?! (?:this|that|it|for later)\b)", re.I)
"""`lose 8 people and keep all the GPUs`: what stays, and no offer that is to be saved."""
_WHERE_WE_ARE: Final = regex(
    r"\bhow far\b|\b(?:where|how) (?:does|do|did|would|will|are|is)\b.{0,12}\b(?:us|we)\b|"
    r"\bcatch up\b|\bcompar\w+ (?:with|to|against)\b",
    re.IGNORECASE,
)
_TOO_MANY: Final = "There are not more of these than would go: something has to be left."
_OF_ANOTHER: Final = "The offer spoken of has another number of these. How many go?"
_WHICH: Final = "Which chips go? Name some that the offer has, as in “we lose 100 H100”."


def taken_away(text: str, last: Question | None, hearing: Hearing) -> Reading | None:
    """The offer spoken of (without a question, our saved one) less what goes; None of other texts.

    What can't go is said, and a message with a number that does not go is left to others.
    """
    named = _PART_DOWN.sub(r"\g<part> of the chips", text)
    opening = opened(named if last is None else _CUT_IT.sub(r"\g<cut> the cluster by", named))
    raw, typed = hearing.tags(opening.text), clean(opening.text)
    base = last or Question(Kind.OFFER, uses_saved=True)
    held = held_offer(base, hearing)
    tags = with_all_named(raw, held)
    gone = _that_go(held, losses(raw if tags is None else tags, typed))
    if not gone:
        return None
    if tags is None:
        return Unreadable(_OF_ANOTHER, SUGGESTIONS[:1], is_plain=True)
    told = said(opening, hearing)
    is_down = are_down(told.text, gone)
    if not is_down and (spared := _spared(tags, gone, held, last)):
        return Understood(spared)
    share = _share_besides(told, gone)
    if _asks_else(tags, typed, share, told, is_down=is_down) or not (held.chips or last):
        return None
    left = _less(held, gone)
    if isinstance(left, Unreadable):
        return left
    joining, come = _joining(told, gone), gained(told, gone)
    counted = frozenset(each.count.value for each in come)
    if not is_accounted(tags, gone, _told_again(left, joining) | _either_part(share) | counted):
        return None
    left = replace(left, chips=summed((*left.chips, *come))) if come else left
    left = left if share is None else replace(left, research_share=share)
    alone = hearing.asked(told.whole) if last is None else None
    asked = replace(_turned(base, alone, joining), labs=_against(told) or base.labs, save=False)
    is_of_people = left.chips == held.chips
    only = replace(base.offer or Offer(), researchers=left.researchers)
    only = only if share is None else replace(only, research_share=share)
    asked = replace(asked, offer=only if is_of_people else left, uses_saved=base.uses_saved)
    down, notes = gone if is_down else (), (*_before(asked, held, left), *_left_out(told, come))
    return _paid(_in_scope(asked, told), down, held, notes)


def _before(asked: Question, held: Offer, left: Offer) -> tuple[Before, ...]:
    """How many there were, where people alone go and nobody else's figures head the answer."""
    are_people = replace(left, researchers=held.researchers) == held
    is_plain = asked.kind is Kind.OFFER and not (asked.labs or asked.other_terms)
    if not (are_people and is_plain) or held.researchers is None or held == left:
        return ()
    return (Before(f"{held.researchers.value:,.10g} researchers before"),)


def _asks_else(
    tags: Sequence[Tag], typed: str, share: float | None, told: Said, *, is_down: bool
) -> bool:
    """Whether something else is asked besides what goes, what is kept and what that costs."""
    others = _ELSE - ({T.PRODUCT} if share is not None else set())
    others -= _TOLD_OF_RENT if is_down else set()
    besides = beside([tag for tag in tags if not _KEEPS.match(typed, tag.start)], typed)
    return bool(besides & others) or _is_counted(told, is_down=is_down)


def _paid(asked: Question, down: Sequence[Loss], held: Offer, left: tuple[str, ...]) -> Understood:
    """What is asked, with the rent of chips that are down, and what is passed over aloud."""
    paid = still_paid(down, asked, held) if down else Understood(asked)
    return replace(paid, assumed=(*left, *paid.assumed))


def _that_go(held: Offer, gone: Sequence[Loss]) -> tuple[Loss, ...]:
    """What goes, where so many are to be left; nothing where fewer than that are held."""
    found = tuple(_down_to(held, loss) if loss.is_left else loss for loss in gone)
    return found if all(loss.amount > 0 for loss in found) else ()


def _down_to(held: Offer, loss: Loss) -> Loss:
    runs = chips_now(held)
    chips = [each.count.value for each in runs if loss.chip in (None, each.chip)]
    heads = [held.researchers.value] if held.researchers else []
    counts = heads if loss.of_people else chips
    return replace(loss, amount=counts[0] - loss.amount if len(counts) == 1 else 0.0)


def _spared(
    tags: Sequence[Tag], gone: Sequence[Loss], held: Offer, last: Question | None
) -> Question | None:
    """`what do we save if we return 300 H100`: what those rent for; None of other texts."""
    kinds = {tag.kind for tag in tags}
    is_asked = T.SAVE in kinds and bool(kinds & {T.MEANING, T.HOWMANY})
    loss, names = gone[0], {each.chip for each in held.chips}
    chip = loss.chip or (names.pop() if len(names) == 1 else None)
    if not is_asked or len(gone) != 1 or loss.is_part or loss.of_people or chip is None:
        return None
    count = ChipCount(chip, Amount(loss.amount))
    as_of = last.as_of if last else None
    return Question(Kind.PRICE, offer=Offer(chips=(count,)), chips=(chip,), as_of=as_of)


def _share_besides(told: Said, gone: Sequence[Loss]) -> float | None:
    """The part for research that is told besides what goes: `5 leave and product takes 20%`."""
    parts = {loss.amount for loss in gone if loss.is_part}
    return None if parts & _either_part(told.draft.share) else told.draft.share


def _either_part(share: float | None) -> frozenset[float]:
    """The part for research, and that for product: either of them may have been typed."""
    return frozenset() if share is None else frozenset((share, exact_part(1 - share)))


def _joining(told: Said, gone: Sequence[Loss]) -> float | None:
    """How many are hired besides: `10 leave and we hire 5`; those who are hired away are not."""
    more = told.draft.more
    return None if more is None or more in {loss.amount for loss in gone} else more


def _told_again(left: Offer, joining: float | None) -> frozenset[float]:
    """The numbers that tell nothing else than what was understood: `25 stay`."""
    heads = left.researchers.value if left.researchers else None
    counts = (heads, joining, *(each.count.value for each in left.chips))
    return frozenset(count for count in counts if count is not None)


def _turned(base: Question, alone: Question | None, joining: float | None) -> Question:
    """What is asked of what is left: as before, or what a first message asks."""
    if joining is not None:
        return replace(turned(base, Kind.DILUTION, None) or base, people=joining, floor=None)
    is_asked = alone is not None and alone.kind in (Kind.REACH, Kind.LEAGUE)
    return replace(alone, scope=None) if alone and is_asked else base


def _in_scope(asked: Question, told: Said) -> Question:
    scope = told.draft.scope
    is_held = bool(asked.labs) or asked.kind is Kind.LEAGUE
    return replace(asked, scope=scope) if scope and is_held else asked


def _left_out(told: Said, come: Sequence[ChipCount]) -> tuple[str, ...]:
    """What is passed over aloud: a day of nothing that comes, and budgets read as their chips."""
    is_due = any(each.available for each in come)
    whens = () if is_due else (tag for tag in told.draft.raw if tag.kind is T.WHEN)
    found = (told.text[tag.start : tag.end] for tag in whens)
    days = tuple(f"“{each}” left out" for each in found)
    return (*days, ReadAs("“budget” read as its chips")) if "budget" in told.text.lower() else days


def _is_counted(told: Said, *, is_down: bool) -> bool:
    """Whether it asks how many can leave before something, or tells of prices and rates."""
    is_of_rates = not is_down and bool(_RATES.search(told.text))
    return told.draft.floor is not None or told.draft.has(T.NEED) or is_of_rates


def _less(held: Offer, gone: Sequence[Loss]) -> Offer | Unreadable:
    """What is held without all that goes, or why it can't go."""
    for loss in gone:
        changed = _without_people(held, loss) if loss.of_people else _without_chips(held, loss)
        if isinstance(changed, Unreadable):
            return changed
        held = changed
    return held


def _without_people(held: Offer, loss: Loss) -> Offer | Unreadable:
    if held.researchers is None:
        return Unreadable("How many researchers are there now?", SUGGESTIONS[:1], is_plain=True)
    now = held.researchers.value
    left = float(round(now * (1 - loss.amount))) if loss.is_part else now - loss.amount
    if not 0 < left <= now:
        return Unreadable(_TOO_MANY, SUGGESTIONS[:1], is_plain=True)
    return replace(held, researchers=Amount(left))


def _without_chips(held: Offer, loss: Loss) -> Offer | Unreadable:
    meant = [each for each in held.chips if loss.chip in (None, each.chip)]
    running = [each for each in meant if each.status is Status.OPERATIONAL]
    meant = running or meant
    if not meant or (len(meant) > 1 and not loss.is_part):
        return Unreadable(_WHICH, SUGGESTIONS[:1], is_plain=True)
    chips = [_fewer(each, loss) if each in meant else each for each in held.chips]
    if any(each.count.value < 0 for each in chips):
        return Unreadable(_TOO_MANY, SUGGESTIONS[:1], is_plain=True)
    kept = tuple(each for each in chips if each.count.value > 0)
    if not kept:
        return Unreadable(_TOO_MANY, SUGGESTIONS[:1], is_plain=True)
    return replace(held, chips=kept)


def _fewer(each: ChipCount, loss: Loss) -> ChipCount:
    now = each.count.value
    left = float(round(now * (1 - loss.amount))) if loss.is_part else now - loss.amount
    return replace(each, count=Amount(left))


def _against(told: Said) -> tuple[str, ...]:
    """The labs that it is held against; those that people leave for only where no other is named.

    `we lost two people to Anthropic, how far behind are we now`.
    """
    if not (told.draft.has(T.VS, T.COMPARE, T.BEAT) or _WHERE_WE_ARE.search(told.whole)):
        return ()
    raw = told.draft.raw
    to = {
        str(tag.value)
        for before, tag in pairwise(raw)
        if tag.kind is T.LAB and before.kind in (T.TO, T.FOR, T.BY)
    }
    return tuple(lab for lab in told.labs if lab not in to) or told.labs
