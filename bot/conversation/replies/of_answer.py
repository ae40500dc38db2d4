"""Words that ask for a part of the last answer: its range, its oldest figure, where one is from."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import cache
from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.heard import OF_LABS, Asked, Form, Part, Picked
from bot.conversation.memory import Memory
from bot.conversation.replies.figure_words import OF_FIGURES
from bot.conversation.replies.forms import in_form, plain
from bot.conversation.replies.list_words import OF_LISTS
from bot.conversation.replies.market_words import JUDGES_PAY, OF_MARKET, OF_NEWS, OF_PAY
from bot.conversation.replies.put_for_whom import FOR_WHOM, wants_points
from bot.conversation.replies.research_words import OF_RESEARCH
from bot.conversation.replies.route_words import OF_ROUTES, ROUTES
from bot.conversation.replies.run_words import OF_RUNS
from bot.conversation.replies.site_words import (
    DEAL_PARTS,
    IT_ALONE,
    OF_DEALS,
    OF_SITES,
    SMALLEST,
    barred_of_sites,
    is_of_deals,
    larger_told,
)
from bot.conversation.replies.so_many_lines import (
    lines_wanted,
    of_what_was_said,
    said_in_lines,
    so_many_of_them,
    without_lines,
)
from bot.conversation.replies.sum_words import OF_SUMS
from bot.conversation.replies.sure_words import OF_SURENESS
from bot.conversation.replies.time_words import MOST_MOVED, OF_AGES, OF_CHANGE, OF_TIMES_AHEAD
from bot.conversation.replies.way import MARKET, TOP_OF_LIST, WITH_ADVICE, Way
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.on_record import MODELS, OF_MODELS, is_of_programmes
from bot.questions.ordinals import ordinal_in
from bot.questions.rules.of_several import compared_by
from bot.questions.told_of import is_conversion, lists_sites
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.questions.writing.wording import TOOK
from bot.regex import regex

_SO: Final = rf"(?:(?:{LINK}|plz|sorry|just|only|can you|could you) )*"
_SHORT: Final = regex(r"\b(what|when|who|where)s ")
"""`whens it due`, `whos the seller`."""
_ITS: Final = regex(r"\b(when|where) its ")
"""`when its done`."""
_DONE: Final = regex(r"\bwhen\b.*\b(?:finish\w*|complet\w*|done|built)\b")
"""What is asked of one data centre, which leads those of a lab; all are told whether they are."""
_THE_BIGGEST: Final = regex(r"\b(?:biggest|largest)(?: one)? of (?:them|those|these|all)\b")
"""Of models, which are listed anew in that order."""
_NOW: Final = (
    r"(?: (?:here|then|now|exactly|really|though|please|pls|plz|thx|thanks|thank you|cheers|anyway|"
    r"again|at all|today|only|honestly|in the end))*"
)
_MOST_MOVED: Final = regex(rf"{_SO}(?:{MOST_MOVED}){_NOW}")
_TO_US: Final = regex(
    r"\b(?:clos|near|far|furth)\w* (?:to|from|of) (?:us|ours?|our offer|what we have)\b"
)


_IN_WRITING: Final = regex(
    r"\b(?:messages?|e-?mails?|mails?|dms?|notes?|outreach|in-?mails?|letters?)\b"
)
_TWO: Final = 2
_OF_ALL: Final = regex(
    r"\b(?:they|them|those|these|all|each|any(?! (?:deadline|cut|closing|last|due))|ones|which)\b"
)
"""What asks of the whole list again."""
_OF_BOTH: Final = regex(r"\b(?:they|them|those|these|both)\b")
_TOLD_OF_MARKET: Final = frozenset((
    Part.ADVICE, Part.TO_SAY, Part.ASKED, Part.UNSAID, Part.CONCEDED, Part.ALLOWED,
))  # fmt: skip
"""What to say, to ask and to leave unsaid, which is told together of roles, pay and news."""


@cache
def _ways() -> tuple[tuple[Way, re.Pattern[str]], ...]:
    known = (
        *OF_ROUTES, *OF_SITES, SMALLEST, *OF_DEALS, *OF_SURENESS, *OF_CHANGE, *OF_RESEARCH,
        *OF_LISTS, *OF_FIGURES, *OF_SUMS, *OF_RUNS, *FOR_WHOM, *OF_NEWS, *OF_MARKET, *OF_PAY,
        *OF_TIMES_AHEAD, *OF_AGES,
    )  # fmt: skip
    return tuple((way, regex(rf"{_SO}(?:{way.words}){_NOW}")) for way in known)


def part_in(text: str, memory: Memory) -> Asked | None:
    """The last answer by the part of it that a message asks for; None where it asks for none."""
    if memory.question is None:
        return None
    memory = _with_list(text, _with_sources(text, memory))
    memory = _with_prices(text, _with_ours(text, memory))
    memory = _with_the_other(text, _of_the_larger(text, memory))
    if fewer := so_many_of_them(text, memory):
        return fewer
    aloud = said_in_lines(text)
    memory = _of_what_was_offered(memory) if aloud else memory
    last = memory.question
    aloud = _of_kind(aloud, last.kind) if aloud and last else None
    if aloud and (_is_of_somebody(text, memory) or _is_judged_otherwise(aloud, memory)):
        aloud = None
    found = aloud or (_picked(text, last, memory) if last else None)
    part = found.part if found else None
    if last is None or (part is Part.BETTER and (len(last.labs) < 2 or last.other)):
        return None  # of ours and another, the answer itself says it
    by_distance = bool(re.search(r"\b(?:close|near|further|farther)", plain(text)))
    if part is Part.APART and last.kind is Kind.OFFER and not last.labs:
        return None  # `how far behind is OpenAI`, which ours was not held against yet
    if part is Part.ORDER and len(last.labs) == 1 and by_distance:
        return None  # `which of the two is closer to us`, of a lab that was asked of before
    if part is Part.ORDER and last.topic in OF_MODELS and "smallest" in plain(text):
        return None  # with which no list of models ends
    is_either = " or " in plain(text)  # `is that on demand or reserved`
    is_of_other = _is_of_other(part, last)
    is_asked_for = part is Part.KIND and last.kind is Kind.PRICE and last.basis and not is_either
    is_to_come = part is Part.DURATION and last.topic != TOOK  # on which chips, and not what was
    if is_of_other or is_asked_for or is_to_come or (part is Part.GAP and last.other):
        return None  # `is that on demand?` asks for another; of hardware each measure tells it
    asked = in_form(Form.PART, memory) if found else None
    return replace(asked, part=found) if asked else None


def _as_points(aloud: Picked) -> Picked:
    """So many points of an answer that tells nothing to say."""
    most = lines_wanted(aloud.words)
    return Picked(Part.POINTS, f"{most} points" if most else "points")


def _is_of_other(part: Part | None, last: Question) -> bool:
    """Whether it asks for what the answer lacks: a price of today has no change, chips no plan."""
    is_of_staff = part_of(last) is LabPart.STAFF
    return (part is Part.CHANGE and not last.trend) or (part is Part.PLANNED and not is_of_staff)


def _of_kind(aloud: Picked, kind: Kind) -> Picked | None:
    """What an answer of that kind says of it; of the market, what it means for a candidate."""
    if kind in MARKET and aloud.part in _TOLD_OF_MARKET:
        return replace(aloud, part=Part.MEANING)
    if kind is Kind.CANDIDATE and _IN_WRITING.search(aloud.words):
        return None  # of whom a brief has its own part with what to say
    if kind in WITH_ADVICE:
        return aloud
    return _as_points(aloud) if wants_points(aloud.words) else None


def _is_of_somebody(text: str, memory: Memory) -> bool:
    """`what should I ask her`, of somebody who was looked up, whatever was asked since."""
    is_known = any(each.person for each in memory.earlier)
    return is_known and bool(re.search(r"\b(?:him|her|them)\b", plain(text)))


def _is_judged_otherwise(aloud: Picked, memory: Memory) -> bool:
    """Whether something else than the offer would be told: a price, a run, a lab beside ours."""
    last = memory.question
    if aloud.part is Part.ADVICE and last and last.kind is Kind.LAB:
        return memory.offered is not None  # `what do I tell a candidate`, of ours
    return aloud.part is Part.JUDGED and (last is None or last.kind is not Kind.OFFER)


def _with_ours(text: str, memory: Memory) -> Memory:
    """The memory with our offer beside the labs that were compared: `who is closest to us`."""
    last, ours = memory.question, memory.offered
    is_of_labs = last is not None and last.kind is Kind.COMPARE and not last.other
    if last is None or ours is None or not (is_of_labs and _TO_US.search(plain(text))):
        return memory
    return replace(memory, question=replace(ours, labs=last.labs))


def _with_sources(text: str, memory: Memory) -> Memory:
    """The memory as of the facts whose sources were told: `how old is it`, of that figure alone."""
    told = Question(Kind.SOURCE, facts=memory.sourced)
    found = _asked_for(text, told.kind) if memory.sourced else None
    is_of_them = found is not None and found.part in (Part.AGE, Part.FIRM)
    return replace(memory, question=told) if is_of_them else memory


def _with_prices(text: str, memory: Memory) -> Memory:
    """The memory as of all chips the change of whose price was told: `which one fell the most`."""
    last = memory.question
    is_of_price = last is not None and last.kind is Kind.PRICE and bool(last.chips)
    if last is None or not is_of_price or not _MOST_MOVED.fullmatch(plain(text)):
        return memory
    if not last.trend:  # `b200 vs h200 price`, `which got cheaper`
        last = Question(Kind.PRICE, chips=last.chips, trend=True)
        return replace(memory, question=last)
    told = takewhile(lambda each: each.kind is Kind.PRICE and each.trend, all_asked(memory))
    chips = tuple(dict.fromkeys(chip for each in [*told][::-1] for chip in each.chips))
    return replace(memory, question=replace(last, chips=chips))


def _of_the_larger(text: str, memory: Memory) -> Memory:
    """The memory as of the data centre that was told to be the largest: `when is it finished`."""
    last = memory.question
    is_led = last is not None and part_of(last) is LabPart.SITES and _DONE.search(plain(text))
    led = memory.leads if is_led else ""
    site = larger_told(memory) or led
    if not site or not IT_ALONE.search(_spelt_out(text)):
        return memory
    return replace(memory, question=Question(Kind.LAB, place=site), part="")


def _with_the_other(text: str, memory: Memory) -> Memory:
    """The memory as of both labs that were told one after the other: `how far apart are they`."""
    last, before = memory.question, next(iter(memory.earlier), None)
    both = [each for each in (before, last) if each and each.kind is Kind.LAB and each.labs]
    if last is None or len(both) < _TWO or any(each.uses_saved or each.place for each in both):
        return memory
    labs = tuple(dict.fromkeys(lab for each in both for lab in each.labs))
    is_told = part_of(last) in (None, LabPart.STAFF, LabPart.FLEET) and len(labs) == _TWO
    found = _asked_for(text, Kind.COMPARE) if is_told else None
    if found is None or found.part is not Part.APART:
        return memory
    pair = Question(Kind.COMPARE, labs=labs, topic=compared_by(last), as_of=last.as_of)
    return replace(memory, question=pair)


def _of_what_was_offered(memory: Memory) -> Memory:
    """The memory as it was before they were told in another chip, where an offer was told."""
    last, offered = memory.question, memory.offered
    is_of_chips = last is not None and is_conversion(last)
    return replace(memory, question=offered) if offered and is_of_chips else memory


def _with_list(text: str, memory: Memory) -> Memory:
    """The memory as it was after the list that is spoken of: `the top 3 from the first list`."""
    is_named = re.search(rf"\b{TOP_OF_LIST}\b.*\blist\b", plain(text))
    known = all_asked(memory)
    lists = [each for each in known if each.kind is Kind.LEAGUE] if is_named else []
    if not lists:
        return memory
    found = lists[-1] if "first list" in plain(text) else lists[0]
    return replace(memory, question=found)


def _barred(text: str, last: Question, memory: Memory) -> set[Part]:
    """The parts that the last answer lacks: those of programmes, pay, sites and deals have their
    own, and models are listed anew by size.
    """
    barred = {*barred_of_sites(memory)}
    if not is_of_programmes(last):
        barred |= ROUTES
    is_of_one, is_of_them = IT_ALONE.search(plain(text)), _OF_BOTH.search(plain(text))
    if (lists_sites(last) and is_of_one) or (site_of(last) and is_of_them):
        barred.add(Part.PLACES)  # of the one that leads them, or of the two told in turn
    if last.topic != "pay":
        barred.add(Part.PAID)
    if last.topic == "split":
        barred.add(Part.FOR_US)  # what both sides mean is why they are told so
    if not is_of_deals(last):
        barred |= DEAL_PARTS
    if last.topic in MODELS and _THE_BIGGEST.search(plain(text)):
        barred.add(Part.ORDER)
    return barred


def _picked(text: str, last: Question, memory: Memory) -> Picked | None:
    """The part that words pick; of what was told to say before, that again in so many points."""
    if last.topic == "pay" and JUDGES_PAY.fullmatch(plain(text)):
        return Picked(Part.MEANING, plain(text))
    found = _at_its_place(_asked_for(text, last.kind, _barred(text, last, memory)), memory)
    again = of_what_was_said(text, memory) if found and found.part is Part.POINTS else None
    rest = without_lines(text)
    lines = _asked_for(rest, last.kind) if rest != text and not found else None
    if lines and lines.part is Part.LINES:  # `draft a message to my boss, in 3 lines`
        return replace(lines, words=plain(text), most=lines_wanted(text))
    return again or found


def _at_its_place(found: Picked | None, memory: Memory) -> Picked | None:
    """The part of the programme that was told last by its place: `who can apply for it`."""
    place = memory.part.partition(OF_LABS)[2]
    is_of_it = found and found.part in ROUTES and place and not _OF_ALL.search(found.words)
    if found is None or not is_of_it or ordinal_in(found.words):
        return found
    return replace(found, words=f"{found.words} {place}")


def _spelt_out(text: str) -> str:
    """The words of a text without what runs together: `whens it due`, `when its done`."""
    return _SHORT.sub(r"\1 is ", _ITS.sub(r"\1 is it ", plain(text).replace("'s ", " is ")))


def _asked_for(text: str, kind: Kind, barred: Collection[Part] = ()) -> Picked | None:
    """The first part that the words ask for; those that are barred are not looked for."""
    words = _spelt_out(text)
    ways = ((way, words_of) for way, words_of in _ways() if way.part not in barred)
    found = (way.part for way, words_of in ways if kind in way.kinds and words_of.fullmatch(words))
    part = next(found, None)
    return Picked(part, words, lines_wanted(text) if part is Part.LINES else None) if part else None
