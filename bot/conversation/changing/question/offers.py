"""Parts of an offer, laid over the offer of the last question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from bot.compute.laying import chips_over, terms_over
from bot.conversation.saying import Said
from bot.questions.due import due_on
from bot.questions.tags import T, When
from bot.questions.types import Kind, Question
from storage.records import Amount, ChipCount, Offer, Status


def laid_over(question: Question, said: Said, saved: Offer | None) -> Question | None:
    """The question with what was said over its offer; chips are added where “more” was said."""
    told = said.offer or Offer()
    if _adds_chips(said):
        return _with_more(question, told, saved)
    base = question.offer or Offer()
    if saved and question.uses_saved and not base.chips and told.chips:
        base = terms_over(saved, base)  # the same offer with other chips
    if said.denies_each:
        told, base = replace(told, each=None), replace(base, each=None)
    is_money = said.draft.has(T.YEARLYEACH) and said.draft.people is None
    is_each = True if (said.is_share or is_money) and (base.each or not base.chips) else None
    if is_money and not is_each and told.usd_per_year:
        told = replace(told, usd_per_year=told.usd_per_year * (base.head_count or 1.0))
    if is_money and is_each and saved and question.uses_saved:
        base, question = _of_all_of_us(base, saved), replace(question, uses_saved=False)
    if is_each:
        told = replace(told, guaranteed_per_researcher=None)
    elif said.is_share:
        told, base = _for_each(base, told), replace(base, guaranteed_per_researcher=None)
    left = tuple(each for each in base.chips if each.chip not in said.denied_chips)
    is_part = said.denied_chips and len(left) < len(base.chips)
    chips = (*left, *told.chips) if is_part else chips_over(base.chips, told.chips)
    each = is_each or (base.each if _stays_each(told, said) else None)
    offer = replace(terms_over(base, told), chips=chips, each=each)
    names_chips = any(each.status is Status.OPERATIONAL for each in offer.chips)
    is_whole = question.kind is Kind.MATCH and offer.researchers is not None
    uses_saved = question.uses_saved and not names_chips and not is_whole
    return replace(question, offer=offer, uses_saved=uses_saved)


def _of_all_of_us(base: Offer, saved: Offer) -> Offer:
    """`what if we gave each $1M a year`: for as many as we are, in place of the chips of ours."""
    return replace(base, researchers=base.researchers or saved.researchers)


def _stays_each(told: Offer, said: Said) -> bool:
    """Whether chips are still those of one where nobody says of how many: `and with 32 B200`."""
    is_of_all = told.researchers is not None or said.draft.has(T.WHOLE, T.ALL)
    return not told.chips or not is_of_all


def _for_each(base: Offer, told: Offer) -> Offer:
    """`32 H100 each`: a share of what there is of that chip, else as many for every researcher."""
    if any(each.chip in {held.chip for held in base.chips} for each in told.chips):
        return replace(told, chips=())
    heads = base.researchers.value if base.researchers else 1.0
    chips = tuple(replace(each, count=Amount(each.count.value * heads)) for each in told.chips)
    return replace(told, chips=chips)


def _adds_chips(said: Said) -> bool:
    """Whether chips come on top: `with 512 more B200`, `plus 512 B200`."""
    if said.draft.people is not None and not said.draft.has(T.MORE):
        return _more(said.text)  # `versus OpenAI too`: with people it is an offer of its own
    return bool(said.draft.stacks) and (said.adds or said.draft.has(T.MORE) or _more(said.text))


def _more(text: str) -> bool:
    words = text.lower().split()
    return bool(
        {"more", "extra", "additional", "another", "additionally", "add", "plus"} & set(words)
    )


def _with_more(question: Question, told: Offer, saved: Offer | None) -> Question | None:
    held = question.offer if question.offer and question.offer.chips else None
    if held is None:
        if saved is None or not question.uses_saved:
            return None  # there is nothing that these chips would be more than
        held = terms_over(saved, question.offer or Offer())
    total = replace(terms_over(held, told), chips=summed((*held.chips, *told.chips)))
    return replace(question, offer=total, uses_saved=question.uses_saved)


def summed(chips: Iterable[ChipCount]) -> tuple[ChipCount, ...]:
    """One entry for each chip of one state."""
    found: dict[tuple[object, ...], ChipCount] = {}
    for each in chips:
        key = (each.chip, each.status, each.available, each.available_to)
        known = found.get(key)
        found[key] = replace(each, count=_plus(known.count, each.count)) if known else each
    return tuple(found.values())


def _plus(one: Amount, other: Amount) -> Amount:
    def end(name: str) -> float | None:
        ends = [getattr(amount, name) for amount in (one, other)]
        if ends == [None, None]:
            return None
        return sum(
            amount.value if end is None else end
            for amount, end in zip((one, other), ends, strict=True)
        )

    return Amount(one.value + other.value, end("low"), end("high"))


def redated(chips: tuple[ChipCount, ...], due: When) -> tuple[ChipCount, ...]:
    """Chips that will run from a day on: those to come if there are any, else all."""
    to_come = [each for each in chips if each.status is not Status.OPERATIONAL]

    def moved(each: ChipCount) -> ChipCount:
        is_running = each.status is Status.OPERATIONAL
        status = Status.ANNOUNCED if is_running else each.status
        return due_on(replace(each, status=status), due)

    return tuple(moved(each) if each in (to_come or chips) else each for each in chips)


def restated(chips: tuple[ChipCount, ...], status: Status) -> tuple[ChipCount, ...]:
    """Chips that are said to run, or to come: those to come if there are any, else all."""
    to_come = [each for each in chips if each.status is not Status.OPERATIONAL]
    if status is Status.OPERATIONAL:
        return tuple(
            replace(each, status=status, available=None, available_to=None) for each in chips
        )
    return tuple(
        replace(each, status=status) if each in (to_come or chips) else each for each in chips
    )


def other_chip(question: Question, chips: tuple[str, ...], saved: Offer | None) -> Question | None:
    """As many of another chip, where there was one kind of chip: of money alone none were told."""
    base = question.offer or Offer()
    offer = base if base.chips else None
    is_of_money = base.usd_per_year is not None and not question.uses_saved
    held = (offer or (None if is_of_money else saved) or Offer()).chips
    if len(held) != 1 or len(chips) != 1:
        return None
    swapped = (replace(held[0], chip=chips[0]),)
    terms = terms_over(saved, base) if saved and question.uses_saved and not offer else base
    return replace(question, offer=replace(terms, chips=swapped), uses_saved=False)


def on_top_of(before: Offer, after: Offer) -> tuple[ChipCount, ...]:
    """What an offer has besides what it had before."""
    had: defaultdict[str, float] = defaultdict(float)
    for each in before.chips:
        had[each.chip] += each.count.value
    added = []
    for each in after.chips:
        kept = min(had[each.chip], each.count.value)
        had[each.chip] -= kept
        if kept < each.count.value:
            added.append(replace(each, count=Amount(each.count.value - kept)))
    return tuple(added)


def come_by_now(before: Offer, after: Offer) -> tuple[ChipCount, ...]:
    """What was still to come before and runs now: `what if the new ones were here already`."""
    counts = [(each.chip, each.count) for each in after.chips]
    if counts != [(each.chip, each.count) for each in before.chips]:
        return ()
    pairs = zip(before.chips, after.chips, strict=True)
    return tuple(now for then, now in pairs if _is_ahead(then) and not _is_ahead(now))


def _is_ahead(chips: ChipCount) -> bool:
    return chips.status is not Status.OPERATIONAL
