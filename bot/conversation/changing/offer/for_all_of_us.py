"""What a message tells of all of us: other chips, so many each, and our number against a lab."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.laying import terms_over
from bot.compute.offers import chips_now
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.questions.numbers import number_told
from bot.questions.patterns import coded, compiled, names_in
from bot.questions.rules.gather import Draft, draft
from bot.questions.rules.room import only_chip
from bot.questions.tags import T
from bot.questions.types import Floor, Kind, Question, Understood
from bot.questions.words.leads import LED, OPENS
from bot.questions.words.things import HEAD
from bot.questions.writing.canonical import to_text
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


# So many each for as many as there are: `would 64 each be possible for all 40`, for everyone.

_ALL: Final = r"(?:all(?: of)?|(?:each|every one) of) (?:the |our |my |those |these )?"
_FOR_ALL: Final = regex(
    rf"\b(?:(?P<to>(?:for|to|across|with|of) )(?:the full |the whole |our |{_ALL})|{_ALL})"
    r"(?P<many>\d[\d,]*)"
    r"(?: (?:people|researchers|heads|scientists|engineers|of (?:them|us|those|you)))?\b(?!%)",
    re.IGNORECASE,
)
_GET_HERE: Final = regex(
    rf"{OPENS}(?:they|he|she|people|everyone|you)"
    r"(?:['’]d|['’]ll| would| will| could)? (?:get|have|be given) (?P<many>\d{1,5}) "
    rf"(?:gpus? |chips? |[a-z]+\d+s? )?(?:each|apiece|per {HEAD})"
    r"(?: (?:here|with us|at ours|from us))?"
    r"[\s,]+guaranteed(?: (?:here|with us|at ours))?(?=\W|$)",
    re.IGNORECASE,
    needs="guaranteed",
)
_MOST: Final = regex(
    rf"{LED}what(?:['’]?s| is| would be)? (?:the )?"
    r"(?:max(?:imum)?|most|highest|limit)(?: (?:we|i|that|could|can|promise|guarantee|do|give|"
    r"offer|each|them|for|all|everyone|holds|then|be|is|would|works|feasible|possible))*\W*",
    re.IGNORECASE,
    needs="max|most|highest|limit",
)
"""`what's the max then`, of a guarantee."""
_EVERYONE: Final = (
    rf"(?:each(?: {HEAD}| one| of (?:them|us))?|everyone|everybody|them all|all of them)"
)
_MOST_SURE: Final = regex(
    rf"{LED}(?:what(?:['’]?s| is| would be)? )?(?:the )?"
    rf"(?:(?:max(?:imum)?|most|limit)(?: (?:number|amount|chips|gpus|we|i|that|could|can|of))* "
    rf"(?:guarantee|promise|commit(?: to)?|reserve)(?: (?:to|for))?(?: {_EVERYONE})?|"
    r"(?:max(?:imum)?|highest|largest|biggest|top) (?:guarantee|guaranteed share|promise)"
    r"(?: (?:we|i|that|could|can|give|offer|make|afford))*)(?: (?:then|at most|max|tops))*\W*"
    rf"|{LED}how (?:much|many(?: (?:chips|gpus))?|high)(?: (?:could|can|should|would))? we "
    rf"(?:guarantee|promise|commit(?: to)?|reserve)(?: (?:to|for))?(?: {_EVERYONE})?"
    r" (?:at (?:the )?most|max(?:imum)?|at best|tops)\W*",
    re.IGNORECASE,
    needs="guarantee|promise|commit|reserve",
)
"""`what's the most we could guarantee each`, whether or not anything is guaranteed yet."""
_EACH: Final = frozenset((T.EACH, T.EACHOF, T.GUARANTEE, T.SCOPE))


def for_all_of_them(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with how many there are as everyone; else as it was said."""
    last = memory.question
    if last is None or last.kind is not Kind.OFFER:
        return text
    text = _GET_HERE.sub(r"\g<opens>we guarantee \g<many> each", text)
    is_sure = _MOST_SURE.fullmatch(text) is not None
    if (is_sure or _MOST.fullmatch(text)) and (most := _most_each(last, hearing, is_sure)):
        return f"what if we guarantee {most:.10g} each"
    found, people = _FOR_ALL.search(text), held_offer(last, hearing).researchers
    said = {tag.kind for tag in hearing.tags(text)} if found and people else set[T]()
    if found is None or people is None or said.isdisjoint(_EACH):
        return text
    whom = "everyone" if people.value == number_told(found["many"]) else f"{found['many']} people"
    if whom == "everyone" or (T.GUARANTEE in said and not found["to"]):
        return f"{text[: found.start()]}{found['to'] or ''}{whom}{text[found.end() :]}"
    return text


def _most_each(last: Question, hearing: Hearing, is_sure: bool) -> float:
    """Whole chips that hold for everyone, where a guarantee is spoken of; else 0."""
    held = held_offer(last, hearing)
    runs = sum(each.count.value for each in chips_now(held))
    if not (is_sure or held.guaranteed_per_researcher) or held.researchers is None:
        return 0.0
    share = 1.0 if held.research_share is None else held.research_share
    return runs * share // held.researchers.value


# All of us told by their number, against a lab: `how would the 37 of us look vs Anthropic`.

_OF_US: Final = regex(
    r"(?<![\w.,])(?:(?:the|all|those|us) )*(?P<heads>\d{1,4})(?P<us> of us)?"
    r"(?= (?:look|do|stand|stack|compare|fare|hold|measure|vs|versus|against|beside|next to)\b)",
    re.IGNORECASE,
)
_OF_OFFERS: Final = (Kind.OFFER, Kind.DILUTION)
_ELSE: Final = (
    T.HIRE, T.MORE, T.LOSE, T.COST, T.TRAIN, T.CHIP, T.GPU, T.UNIT, T.PCT, T.MONEY, T.FACTOR,
    T.EACH, T.GUARANTEE, T.NODE, T.RACK, T.STAFF, T.GROW,
)  # fmt: skip
"""What makes of the number another one, or asks for more than how so many stand."""


def so_many_of_us(text: str, memory: Memory, hearing: Hearing) -> str:
    """The offer spoken of with so many heads, as a text; any other text as it is.

    Those who were to join are among them, so that nobody joins besides.
    """
    last, found = memory.question, _OF_US.search(text)
    if found is None or last is None or last.kind not in _OF_OFFERS or last.other:
        return text
    held, tags = held_offer(last, hearing), hearing.tags(text)
    heads, kinds = float(found["heads"]), {tag.kind for tag in tags}
    labs = names_in(tags, T.LAB)
    numbers = sum(tag.kind is T.NUM for tag in tags)
    if not labs or numbers != 1 or not kinds.isdisjoint(_ELSE) or not held.chips:
        return text
    if not found["us"] and heads != held.head_count + (last.people or 0.0):
        return text  # `the 37` are those of today with those who were to join
    asked = Question(Kind.OFFER, offer=replace(held, researchers=Amount(heads)), labs=labs)
    return to_text(asked, hearing.reader.words.directory)
