"""Our saved offer with something changed, asked at once: `what if we add 512 B200`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.laying import terms_over
from bot.conversation.changing.labs.assumed_of_lab import ours_against_supposed
from bot.conversation.changing.numbers.growing import multiplied
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.numbers.scaling import scaled
from bot.conversation.changing.numbers.times_again import both_multiplied
from bot.conversation.changing.offer.adds_chips import (
    PLUS,
    adds_chips,
    as_supposed,
    for_product,
    is_whole_change,
)
from bot.conversation.changing.offer.by_head import offer_by_head
from bot.conversation.changing.offer.chips_of_ours import (
    chips_of_part,
    named_by_chip,
    ours_counted,
    part_for_product,
)
from bot.conversation.changing.offer.coming import once_running
from bot.conversation.changing.offer.each_alone import so_many_each
from bot.conversation.changing.offer.for_all_of_us import for_all_of_us, share_kept
from bot.conversation.changing.offer.good_beside_all import among_all
from bot.conversation.changing.offer.keeping_share import share_kept_for
from bot.conversation.changing.offer.loosely_told import loosely_told
from bot.conversation.changing.offer.losing_words import MAY_CHANGE_OURS, NEXT
from bot.conversation.changing.offer.more_of_ours import more_of_ours
from bot.conversation.changing.offer.net_of_hires import net_of_hires
from bot.conversation.changing.offer.ours_supposed import chips_supposed, ours_supposed
from bot.conversation.changing.offer.part_to_come import part_to_come
from bot.conversation.changing.offer.still_against import for_the_same_money
from bot.conversation.changing.offer.swapping import of_either_kind, share_of_other_chips, swapped
from bot.conversation.changing.offer.taking_away import taken_away
from bot.conversation.changing.offer.team_of_ours import all_who_match, of_our_team
from bot.conversation.changing.offer.than_today import than_today
from bot.conversation.changing.offer.who_does_research import heads_in_research
from bot.conversation.changing.prices.budget_again import rented_for
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.changing.question.offers import summed
from bot.conversation.changing.question.on_top import as_of_last, at_price
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.conversation.opening import Opened, opened
from bot.conversation.saying import Said, said
from bot.questions.clean import clean
from bot.questions.on_record import is_of_programmes
from bot.questions.patterns import coded, compiled
from bot.questions.rules.swaps import swap_in
from bot.questions.rules.terms import value_of
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.regex import regex
from storage.records import Offer

_ASKED_OF_OURS: Final = (Kind.OFFER, Kind.REACH, Kind.DILUTION, Kind.LEAGUE)
_MORE_CHIPS: Final = regex(
    rf"\b(?:\d[\d,]*k? (?:more|additional|extra|further) [a-z]{{1,3}}\d{{2,4}}|{NEXT})",
    re.IGNORECASE,
)
"""`with 1,000 more H100`, `a second cluster`, which come on top of what there is."""
_WE: Final = regex(r"\b(?:we|our|us|hir(?:es?|ed|ing)|join(?:s|ed|ing)?)\b", re.IGNORECASE)
_NO_CHANGE: Final = (
    T.COST, T.HOWMANY, T.THAN, T.THEY, T.WANT, T.GUARANTEE, T.EACH, T.CONVERT, T.CLAIM,
)  # fmt: skip
"""Beside these, chips are priced, promised, or somebody's, and change nothing of ours."""


def on_ours(reading: Reading, text: str, hearing: Hearing) -> Reading:
    """A reading of chips that change our saved offer as that offer changed; else as it is.

    What only changes ours is no offer of its own: the chips that we have stay, and our people.
    """
    saved = hearing.saved
    if saved is None or not saved.chips or _only_looks_up(reading, text) or _is_of_two(reading):
        return reading
    if counted := ours_counted(text, hearing):
        return Understood(counted)
    racks = of_either_kind(reading, text, hearing, on_ours)
    if told_otherwise := racks or _told_otherwise(reading, text, hearing):
        return told_otherwise
    if (of_part := chips_of_part(reading, text, saved, hearing)) is not reading:
        return of_part
    if (named := _named(text, saved, hearing)) != text:
        reading, text = hearing.read(named), named
    asked = None if isinstance(reading, Unreadable) else reading.question
    of_all = all_who_match(asked, text, saved, hearing)
    if of_all := of_all or for_all_of_us(asked, text, saved, hearing):
        return of_all
    if asked is None or not _changes(asked):
        return multiplied(reading, text, hearing)
    changed = _changed(asked, said(opened(text), hearing), saved)
    if isinstance(changed, Unreadable):
        return changed
    if changed is None:
        return chips_supposed(reading, text, hearing) or reading
    offer = terms_over(changed, replace(asked.offer or Offer(), chips=()))
    left = reading.assumed if isinstance(reading, Understood) else ()
    return Understood(replace(asked, offer=offer, uses_saved=True), left)


def _changed(asked: Question, told: Said, saved: Offer) -> Offer | Unreadable | None:
    """Ours with chips that join it, or with a part of them for product."""
    hires_too = asked.kind is Kind.DILUTION and adds_chips(told)
    if not (hires_too or _is_of_ours(told)):
        return None
    more = None if _is_in_place(asked, told) else _with_more(told, saved)
    return for_product(told, saved) or more


def _only_looks_up(reading: Reading, text: str) -> bool:
    """Whether somebody is asked about in words that change nothing."""
    asked = reading.question if isinstance(reading, Understood) else None
    is_of_somebody = asked is not None and asked.kind is Kind.CANDIDATE
    return is_of_somebody and not MAY_CHANGE_OURS.search(text)


def _is_of_two(reading: Reading) -> bool:
    """Whether what was said may be of another offer than ours, or of what others give."""
    asked = None if isinstance(reading, Unreadable) else reading.question
    return asked is not None and (asked.other_terms is not None or is_of_programmes(asked))


def _told_otherwise(reading: Reading, text: str, hearing: Hearing) -> Reading | None:
    """What is no mere addition: a price, other chips, a swap, a team, what each has, what goes."""
    if supposed := ours_against_supposed(reading, text, hearing):
        return supposed
    ours = Question(Kind.OFFER, uses_saved=True)
    held = replace(ours, offer=hearing.saved)
    if counted := for_the_same_money(said(Opened(text, text), hearing), held):
        return Understood(counted)
    if both := both_multiplied(said(opened(text), hearing), ours, hearing):
        return Understood(both)
    if later := part_to_come(text, None, hearing):
        return later
    if some := heads_in_research(said(opened(text), hearing), ours, hearing.saved):
        return Understood(some)
    if told := taken_away(text, None, hearing) or ours_supposed(reading, text, hearing):
        return told  # `what if we got rid of 10 people`, who are no team of 10
    priced = at_price(text, hearing) or share_of_other_chips(reading, text, hearing)
    priced = priced or than_today(text, None, hearing) or share_kept_for(text, None, hearing)
    loose = loosely_told(text, None, reading, hearing)
    if other := priced or loose or swapped(text, hearing) or of_our_team(text, hearing):
        return other
    if kept := share_kept(text, hearing.saved, hearing) if hearing.saved else None:
        return kept
    each = offer_by_head(text, None, hearing) or so_many_each(text, None, hearing)
    return Understood(each) if each else None


def _named(text: str, saved: Offer, hearing: Hearing) -> str:
    """What joins us as hires, and so many of our chips, or so many more, by their name."""
    text = more_of_ours(text, saved, hearing)
    return named_by_chip(with_hires(text, saved, hearing), saved, hearing)


_ADDED: Final = (
    "^[<if><us><can>]*<more>~<hardware>(?:~[<in><from><by><at>]~<when>)?~<and>~<researchers>"
)
"""`add 512 H100 in April and 6 people`."""


def with_hires(text: str, held: Offer, hearing: Hearing) -> str:
    """`grow to 60 people and add 1,024 H100`, of 40 people, as 20 who are hired."""
    typed, text = text, clean(text)  # whose places the tags tell
    d = said(Opened(text, text), hearing).draft
    if d.people and held.researchers and (found := compiled(_ADDED).search(coded(d.tags))):
        people = d.tags[found.end() - 1]
        return f"{text[: people.start]}hire {d.people.amount.value:.10g} more{text[people.end :]}"
    size = next((tag for tag in d.tags if tag.kind in (T.GROWTO, T.TIMES)), None)
    if size is None or held.researchers is None or d.people is not None or not d.stacks:
        return typed
    now = held.researchers.value
    then = value_of(size) if size.kind is T.GROWTO else float(round(now * value_of(size)))
    return (
        f"{text[: size.start]}hire {then - now:.10g} more{text[size.end :]}"
        if then > now
        else typed
    )


def changed_by_us(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """Our saved offer with what we change, after a question of something else; else None.

    After one of an offer, hires with chips are those of that offer.
    """
    of_part = part_for_product(text, last, hearing) or part_to_come(text, last, hearing)
    if changed := of_part or once_running(text, last, hearing) or than_today(text, last, hearing):
        return changed
    if kept := share_kept_for(text, last, hearing):
        return kept
    if each := offer_by_head(text, last, hearing) or so_many_each(text, last, hearing):
        return Understood(each)
    if without := net_of_hires(_without_some(text, last, hearing), last, hearing):
        return without
    text = _of_last(text, last, hearing)
    asked = hearing.asked(text) if _WE.search(text) else None
    if asked is None or (last.kind in OF_OURS and not is_whole_change(asked, text, hearing)):
        return None
    alone = hearing.read(text)
    if last.kind is Kind.PRICE and asked.offer and asked.offer.usd_per_year is not None:
        return None  # of the chip that was priced
    if last.kind not in OF_OURS:
        told = said(opened(text), hearing)
        is_of_priced = not told.draft.has_raw(T.OUR) and scaled(text, last, None)
        if (last.kind is Kind.PRICE and is_of_priced) or rented_for(told, last):
            return None  # `if we only have $1M`, `half the chips`, of the chip that was priced
        found = on_ours(alone, text, hearing)
        placed = among_all(found, last, hearing.saved)
        return _against_theirs(placed, last) if found is not alone else None
    found = on_ours(alone, text, replace(hearing, saved=held_offer(last, hearing)))
    if found is alone or not isinstance(found, Understood):
        return None
    return as_of_last(found, last)


def _of_last(text: str, last: Question, hearing: Hearing) -> str:
    """So many more chips by the name of those spoken of; after a price they may be its own."""
    if last.kind is Kind.PRICE or last.other_terms is not None:
        return text
    if last.kind not in OF_OURS:
        return more_of_ours(text, hearing.saved, hearing) if hearing.saved else text
    held = held_offer(last, hearing)
    return with_hires(more_of_ours(text, held, hearing), held, hearing)


def _without_some(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """`what if 10 leave`, of the offer spoken of; theirs stays beside it."""
    if last.kind in OF_OURS:
        return taken_away(text, last, hearing)
    if last.other_terms is None:
        return None
    ours = replace(last, kind=Kind.OFFER, other=(), other_terms=None)
    without = taken_away(text, ours, hearing)
    return _against_theirs(without, last) if without else None


def _against_theirs(found: Reading, last: Question) -> Reading:
    """What we change of ours, still held against the offer of somebody else's that was told."""
    asked = found.question if isinstance(found, Understood) else None
    is_plain = asked is not None and asked.kind is Kind.OFFER and not (asked.labs or asked.save)
    if not isinstance(found, Understood) or not is_plain or last.other_terms is None:
        return found
    offer, is_ours = found.question.offer, found.question.uses_saved
    return replace(found, question=replace(last, offer=offer, uses_saved=is_ours, save=False))


def part_as_others(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """`what if half of ours were A100s`, of the offer spoken of; all as others is no part."""
    last = memory.question
    if last is None or last.kind not in OFFERS:
        last = memory.told or Question(Kind.OFFER, uses_saved=True)
    swap = swap_in(hearing.tags(text), clean(text))
    held = held_offer(last, hearing) if swap is not None else None
    is_one = swap and held and swap.old and swap.come is None
    is_one_kind = is_one and held and len({each.chip for each in held.chips}) > 1
    is_part = swap is not None and (swap.is_told_apart or is_one_kind)
    found = swapped(text, replace(hearing, saved=held)) if is_part else None
    if not isinstance(found, Understood):
        return found
    if found.question.kind is not Kind.OFFER:
        return as_of_last(found, last)
    return replace(found, question=replace(last, offer=found.question.offer, save=False))


def _changes(asked: Question) -> bool:
    """Whether chips were read as an offer of their own that nobody shares."""
    offer = asked.offer
    is_alone = offer is not None and bool(offer.chips) and offer.researchers is None
    return asked.kind in _ASKED_OF_OURS and is_alone and not (asked.save or asked.other)


def _is_in_place(asked: Question, told: Said) -> bool:
    """`if we had 3072 H100 and hired 20 more`: what is more are people, and no chips."""
    return asked.uses_saved and not adds_chips(told)


def _is_of_ours(told: Said) -> bool:
    """Whether it says if, we or our, and nothing that makes the chips somebody else's."""
    d, plus = told.draft, bool(PLUS.search(told.whole))
    is_told = plus or d.has(T.IF, T.MORE) or d.ours or bool(_MORE_CHIPS.search(told.text))
    keeps = any(tag.kind is T.SAVE and tag.value != "change" for tag in d.tags)
    is_needed = d.has(T.NEED) and not d.has(T.HOWLONG)  # `how long would we need`
    is_else = keeps or is_needed or d.has(*_NO_CHANGE)  # but `how does that change things`
    return is_told and not is_else and d.people is None and not told.is_share


def _with_more(told: Said, saved: Offer) -> Offer | None:
    named = told.offer_chips
    chips = tuple(each for each in named if each not in saved.chips or len(named) == 1)
    if not chips or not adds_chips(told):
        return None  # `we're at 2048 H100, adding 512 B200` tells what there is, too
    return replace(saved, chips=summed((*saved.chips, *as_supposed(chips, told))))
