"""What a message tells of other chips for all of us: `would 3,000 H100 get us close to OpenAI`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.laying import terms_over
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import OFFERS, Hearing
from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft, draft
from bot.questions.rules.room import only_chip
from bot.questions.tags import T
from bot.questions.types import Floor, Kind, Question, Understood
from bot.questions.writing.of_runs import COUNTED_IN
from bot.regex import regex
from storage.records import Amount, Offer, Status

_WOULD: Final = "^[<word><talk>]*<can>~<hardware>"
_SEVERAL: Final = 2
_INSTEAD: Final = regex(r"\b(?:instead|rather|not \d+|only)\b", re.IGNORECASE)
_BY_THEN: Final = regex(r"\bthen\b", re.IGNORECASE)


def for_all_of_us(
    asked: Question | None, text: str, saved: Offer, hearing: Hearing
) -> Understood | None:
    """Our people on other chips, or with others by the day on which chips come; else None."""
    offer = asked.offer if asked else None
    if asked is None or asked.kind is not Kind.OFFER or asked.save or asked.other or not offer:
        return None
    return _would(asked, offer, text, saved, hearing) or _by_then(asked, offer, text, saved)


def share_kept(text: str, saved: Offer, hearing: Hearing) -> Understood | None:
    """`how many H100 do we add to keep 51 each with 55 people`: what those who join come to.

    That answer tells how many chips would keep the share. None of another share than ours.
    """
    told = draft(hearing.tags(text), hearing.today)
    names = {each.chip for each in saved.chips}
    counts = told.has(T.HOWMANY) and (told.has(T.GPU) or {*told.chips} == names)
    heads, people = saved.researchers, told.people
    if not (counts and heads and people and len(saved.chips) == 1) or told.labs or told.stacks:
        return None
    joining, each = people.amount.value - heads.value, saved.chips[0].count.value / heads.value
    is_ours = told.guaranteed == round(each) or (told.guaranteed is None and _keeps(told))
    if joining <= 0 or not is_ours:
        return None
    return Understood(Question(Kind.DILUTION, uses_saved=True, people=joining))


def chips_for_all_then(
    text: str, told: Draft, last: Question | None, hearing: Hearing
) -> Understood | None:
    """`we hire 20 more. how many H100 for 60 each`: the chips for all who are there then."""
    if again := _for_other_hires(text, told, last, hearing):
        return again
    counts = told.has(T.HOWMANY) and (told.chips or told.has(T.GPU))
    floor = told.floor or (Floor(told.guaranteed) if counts and told.guaranteed else None)
    is_plain = len(told.mores) < _SEVERAL and not told.labs and (told.stacks or not told.people)
    joins = told.more if told.more is not None else _hired(last)
    asked = hearing.asked(text) if joins is not None and floor and is_plain else None
    if asked is None or asked.kind is not Kind.DILUTION or not (asked.chips or counts):
        return None
    is_of_last = last and last.kind in OFFERS and not (last.called or told.stacks)
    base = last if last and is_of_last else asked
    held = held_offer(base, hearing)
    if held.researchers is None or joins is None:
        return None
    chip = next(iter((*told.chips, *asked.chips)), only_chip(held) or COUNTED_IN)
    least = asked.floor or Floor(told.guaranteed, chip)
    is_counted = base is asked and bool(asked.offer_chips) and not asked.uses_saved
    heads = held.researchers if is_counted else Amount(held.researchers.value + joins)
    then = replace(base.offer or Offer(), researchers=heads, guaranteed_per_researcher=None)
    asked = replace(asked, offer=then, uses_saved=base.uses_saved, floor=least, chips=(chip,))
    return Understood(replace(asked, people=None, since=None))


def _hired(last: Question | None) -> float | None:
    """How many join by the last question, of whom it is then asked what they take."""
    is_of_hires = last is not None and last.kind is Kind.DILUTION and not last.floor
    return last.people if last and is_of_hires and not last.sizes[1:] else None


def _for_other_hires(
    text: str, told: Draft, last: Question | None, hearing: Hearing
) -> Understood | None:
    """`and if we hire 30 instead`, after that, or `if 30 join too`: beside those of today."""
    heads = hearing.saved.researchers if hearing.saved else None
    if last is None or last.floor is None or not last.chips or not last.uses_saved or not heads:
        return None
    is_else = told.floor or told.people or told.stacks or told.chips or told.labs or told.guaranteed
    is_of_today = last.offer is None or last.offer.researchers is None
    if told.more is None or is_else or not (is_of_today or _INSTEAD.search(text)):
        return None
    then = replace(last.offer or Offer(), researchers=Amount(heads.value + told.more))
    return Understood(replace(last, offer=then, save=False))


def _keeps(told: Draft) -> bool:
    return told.has(T.SAVE) and told.has(T.SHARED)


def _would(
    asked: Question, offer: Offer, text: str, saved: Offer, hearing: Hearing
) -> Understood | None:
    """`would 3,000 H100 get us close to OpenAI`: in place of ours, as in `if we had 3,000`."""
    told = draft(hearing.tags(text), hearing.today)
    is_more = told.has_raw(T.MORE) or offer.researchers is not None
    if is_more or not asked.labs or not compiled(_WOULD).search(coded(told.tags)):
        return None
    ours = replace(terms_over(saved, replace(offer, chips=())), chips=offer.chips)
    return Understood(replace(asked, offer=ours, uses_saved=True))


def _by_then(asked: Question, offer: Offer, text: str, saved: Offer) -> Understood | None:
    """`2,048 B200 come online in April, with 60 researchers by then`: beside what we have."""
    is_to_come = all(each.status is not Status.OPERATIONAL for each in offer.chips)
    heads, held = offer.researchers, saved.researchers
    if not (offer.chips and is_to_come and heads and held) or not _BY_THEN.search(text):
        return None
    joining = heads.value - held.value
    if joining <= 0:
        return None
    both = replace(saved, chips=(*saved.chips, *offer.chips))
    hires = replace(asked, kind=Kind.DILUTION, offer=both, uses_saved=True, scope=None)
    return Understood(replace(hires, people=joining, since=offer.chips[0].available))
