"""Chips to come: ours until they come and with them, as if they ran, or as if they came late."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from bot.compute.laying import offer_over
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.offers import restated
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.dates import upcoming
from bot.questions.due import due_told
from bot.questions.patterns import coded, compiled
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag, When
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.chips_named import OF_CHIPS
from bot.questions.words.leads import LINK, SUPPOSE
from bot.regex import regex
from storage.records import ChipCount, Offer, Status

_OF_THEM: Final = regex(
    r"\b(?P<part>half|(?:a|one) (?:third|quarter)|two thirds|three quarters|\d[\d,]*)"
    r" of (?:those|these|them)\b",
    re.IGNORECASE,
)
_COMES: Final = "(?=<gpu>? [<is><can><have>]* (?:[<status><opens>]|[<in><from><by><at>]* <when>))"
_MORE: Final = f"(?:<more>+ <num>|<num> <more>+|^<and> <num>){_COMES}"
_TO: Final = "<grow>+ (?:<to>|<upto>) <num>(?! [<people><staff><team>])"
_TIMES: Final = "<factor>(?! <our>? [<people><staff><team>])(?= [<in><from><by><at>]* <when>|$)"
_TEAM: Final = 3.0
"""Up to so many times as many people is a size that a team may grow to."""
_OTHERS: Final = frozenset((T.CHIP, T.FAMILY, T.SHAPE, T.PEOPLE, T.STAFF, T.TEAM, T.HIRE, T.LAB))


def chips_to_come(text: str, last: Question, hearing: Hearing) -> str:
    """The message with what comes told of the one chip that is spoken of; else as it was."""
    held, tags = held_offer(last, hearing), hearing.tags(text)
    if last.kind is Kind.DILUTION:
        return text  # of people, who may triple
    if len({each.chip for each in held.chips}) != 1 or any(t.kind in _OTHERS for t in tags):
        return text
    name = hearing.reader.words.directory.name(held.chips[0].chip)
    return (
        _of_them(text, tags, held, name)
        or _more(text, tags, held, name)
        or _grown(text, tags, held, name)
        or text
    )


def _of_them(text: str, tags: tuple[Tag, ...], held: Offer, name: str) -> str | None:
    """`half of them are not delivered yet`, of the chips that there are."""
    found = _OF_THEM.search(text)
    tells = any(tag.kind in (T.STATUS, T.OPENS) for tag in tags)
    uses = any(tag.kind in (T.RESEARCH, T.PRODUCT, T.GUARANTEE) for tag in tags)
    if found is None or not tells or uses or len(held.chips) != 1:
        return None
    whole = f"{found['part']} of the {held.chips[0].count.value:.10g} {name}"
    return f"{text[: found.start()]}{whole}{text[found.end() :]}"


def _more(text: str, tags: tuple[Tag, ...], held: Offer, name: str) -> str | None:
    found = compiled(_MORE).search(coded(tags))
    if found is None:
        return None
    number = next(tag for tag in tags[found.start() : found.end()] if tag.kind is T.NUM)
    end = tags[found.end() - 1].end
    return f"{text[:end]} {name}{text[end:]}" if value_of(number) > held.head_count else None


def _grown(text: str, tags: tuple[Tag, ...], held: Offer, name: str) -> str | None:
    """`growing to 4096 next year`, `doubling next year`: what is added to what there is."""
    found = compiled(_TO).search(coded(tags)) or compiled(_TIMES).search(coded(tags))
    if found is None or len(held.chips) != 1:
        return None
    count, last = held.chips[0].count.value, tags[found.end() - 1]
    size = value_of(last) if isinstance(last.value, Number) else value_of(last) * count
    is_team = isinstance(last.value, Number) and size <= _TEAM * held.head_count
    if size <= count or is_team:
        return None
    added = f"another {size - count:.10g} {name} planned"
    return f"{text[: tags[found.start()].start]}{added}{text[last.end :]}"


_MONTHS: Final = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
_BEFORE: Final = r"(?:before|until|till|til|up to|up until|ahead of|prior to)"
_COME: Final = (
    r"(?:arrives?|comes?|lands?|runs?|gets? (?:here|there)|(?:is|are) (?:here|there|live|in))"
)
_NAMED: Final = (
    rf"(?P<month>{'|'.join(_MONTHS)})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b"
    r"(?! ?(?:20)?\d\d)"
)
_UNTIL: Final = regex(
    rf"\b{_BEFORE} (?:{_NAMED}|then\b|(?:that|it|they|those|these|the (?:new ones|rest|[a-z]{{1,3}}"
    rf"\d{{2,4}}s?))(?: {_COME}\b|\W*$))",
    re.IGNORECASE,
)
_ELSE: Final = (
    T.COST, T.MONEY, T.TRAIN, T.RUN, T.NUM, T.PCT, T.HIRE, T.PEOPLE, T.PEOPLEMORE, T.HOWLONG,
    T.MORE, T.LOSE, T.SAVE, T.NEED, T.HOWMANY, T.ROLES, T.MOVES,
)  # fmt: skip
_UNTIL_IT_RUNS: Final = "what runs today, and until the chips to come do"
_UNTIL_THEN: Final = "what runs today, and until the chips to come are due ({})"
_BY_THEN: Final = "what runs today, with the chips to come (due {}) told apart"


def until_it_comes(text: str, last: Question | None, hearing: Hearing) -> Understood | None:
    """The last offer as it is today, until what is to come runs; None where nothing is."""
    found = _UNTIL.search(text)
    if found is None or last is None or last.kind is not Kind.OFFER:
        return None
    told = said(opened(text), hearing)
    to_come = _ahead(held_offer(last, hearing).chips)
    is_later = told.due(hearing.today) is not None  # `and if we wait until June?`
    if not to_come or told.offer or is_later or told.draft.has(*_ELSE):
        return None
    due = next((each for each in to_come if each.available), None)
    asked = replace(last, labs=_against(told, last), as_of=None, save=False)
    return Understood(asked, (_told(found["month"], due, hearing.today),))


def _runs(chips: ChipCount) -> bool:
    return chips.status is Status.OPERATIONAL


def _against(told: Said, last: Question) -> tuple[str, ...]:
    return told.labs or last.labs


def _told(month: str | None, due: ChipCount | None, today: date) -> str:
    """That it is of today; where the month is after the one they are due in, that they are."""
    if due is None or due.available is None:
        return _UNTIL_IT_RUNS
    is_until = month is None or _next(month, today) <= due.available
    return (_UNTIL_THEN if is_until else _BY_THEN).format(due_told(due))


def _next(month: str, today: date) -> date:
    """The first day of that month, the next time that it comes."""
    number = _MONTHS.index(month.lower()) + 1
    return date(today.year + (number <= today.month), number, 1)


# Chips to come as if they ran, or as if they came late: `vs OpenAI once that's there`.

_THERE: Final = regex(
    rf"\b(?:once|when|after|as soon as|by the time) (?:{OF_CHIPS}|that|it|they|those|these|"
    r"everything|all)(?:['’]?s|['’]?re| is| are| has| have| (?=runs?|comes?|"
    r"arrives?|lands?))?(?: been| all| finally| up and)* ?"
    r"(?:there|here|live|running|runs?|in|up|online|delivered|installed|arrived?s?|comes?|come|"
    r"lands?|landed|operational)\b",
    re.IGNORECASE,
)
_FROM_THEN: Final = regex(
    r"\b(?:where|how|what|which|who)\b.{0,60}"
    r"\b(?:we|us|our|each|everyone|one|per head|that)\b.{0,60}"
    r"(?:\bfrom then(?: on(?:wards)?)?|\bby then|\bat that point|\bfrom that day|\bthen)\W*$",
    re.IGNORECASE,
)
"""`where are we vs OpenAI then`, of chips that come on a day."""
_SLIPS: Final = regex(
    rf"\W*(?:(?:{LINK}|what)\W+)*(?:{SUPPOSE}|when|in case) (?:that|it|they|those|these|"
    r"the (?:order|delivery|rest|new ones))(?:['’]?s| is| are| gets?)? ?(?:slips?|late|delayed|"
    r"postponed|pushed(?: back| out)?|falls? through|(?:does|do)(?:n['’]?t| not) (?:come|arrive|"
    r"happen)|never (?:comes?|arrives?))\W*",
    re.IGNORECASE,
)
_HAD_NOW: Final = regex(
    rf"\W*(?:(?:{LINK}|no|sorry|rather|actually|i (?:mean|meant)|what|"
    r"without (?:the )?(?:waiting|wait)(?: (?:un)?til+ [\w ]{2,20}?| for (?:that|it|them))?|"
    r"not (?:then|next \w+|in \w+|by then))\W+){0,6}"
    rf"(?:as if|{SUPPOSE}) "
    r"(?=.*\b(?:now|today|already|away|once|immediately|from day one)\b"
    r"|.*\b(?:are|is|were|was) (?:(?:all|both|up and) )*(?:up|live|running|online)\W*$)"
    rf"(?:(?P<which>{OF_CHIPS})|we|they|those|these|that|it|all(?: of (?:them|it|those))?)"
    r"(?:['’]d)?(?: (?:had|have|got|were|was|are|is|ran|run|came|all|both|them|those|these|it|that|"
    r"the (?:new|extra) (?:ones|chips)|here|there|live|up|running|online|and|in place|installed|"
    r"already|now|today|right|straight|away|at once|immediately|from day one))+\W*",
    re.IGNORECASE,
    needs="now|today|already|away|once|immediately|day one|up|live|running|online",
)
"""`without waiting till next year, I mean if we had them today`."""
_OF_THEN: Final = regex(
    rf"\W*(?:(?:{LINK}|when|once|by|in|from|after|as|of|on|at|for|until|how|what|about|where|"
    r"would|will|do|does|are|is|we|us|our|ours|offer|things|be|it|that|this|look|looking|stand|"
    r"compare|say|think|here|there|comes?|arrives?|starts?|the|end|against|vs|them|leave|rolls|"
    r"round|around|onwards?)\W+)*\W*",
    re.IGNORECASE,
)
"""`when june comes where are we`, without the day, of chips that are due in June."""
_AHEAD_OF_US: Final = regex(
    r"\b(?:would|will|['’]ll|by|once|come|comes|from|after|then)\b", re.IGNORECASE
)
_UNTIL_THEY_COME: Final = "until they arrive"
_THEY_RUN: Final = "once {} are all running"
_RUNS: Final = "what is to come taken as running"
_THESE_RUN: Final = "these taken as running, and the others still to come"


def once_running(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """The last question with what is to come running, or the chips of it that are named.

    None of other texts, of other chips or days, and of an offer of which nothing is to come.
    """
    told, held = said(opened(text), hearing), held_offer(last, hearing)
    if last.kind is not Kind.OFFER or _names_day(told):
        return None
    if not (_THERE.search(text) or _FROM_THEN.search(text)):
        return None
    whole = offer_over(hearing.saved, held) if last.uses_saved and hearing.saved else held
    meant = _meant(told, whole.chips)
    if not meant:
        return None
    run = tuple(restated((x,), Status.OPERATIONAL)[0] if x in meant else x for x in whole.chips)
    offer = replace(whole, chips=run)
    asked = replace(last, offer=offer, labs=told.labs or last.labs, uses_saved=False, save=False)
    return Understood(asked, (_RUNS if meant == _ahead(whole.chips) else _THESE_RUN,))


def _ahead(chips: tuple[ChipCount, ...]) -> tuple[ChipCount, ...]:
    return tuple(each for each in chips if not _runs(each))


def _meant(told: Said, chips: tuple[ChipCount, ...]) -> tuple[ChipCount, ...]:
    """The chips to come that are named, or counted; all that are where neither is told."""
    if told.offer and replace(told.offer, chips=()) != Offer():
        return ()
    names = {tag.value for tag in told.draft.tags if tag.kind is T.CHIP}
    names |= {each.chip for each in told.offer_chips}
    counts = {each.count.value for each in told.offer_chips}
    counts |= set() if told.number is None else {told.number}
    return tuple(
        each
        for each in _ahead(chips)
        if (not names or each.chip in names) and (not counts or each.count.value in counts)
    )


def had_now(text: str, memory: Memory, hearing: Hearing) -> str:
    """Chips to come as if they were there today, in the usual words; any other text as it is."""
    last = memory.question
    if last is None or last.offer is None or not _to_come(last.offer):
        return text
    if had := _HAD_NOW.fullmatch(text):
        return _THEY_RUN.format(had["which"] or "they")
    return _on_that_day(text, last.offer, hearing) or text


def _on_that_day(text: str, offer: Offer, hearing: Hearing) -> str | None:
    """What is asked of a day ahead, where no more than that is named: once they run, or until then.

    None of a day of the past, of one on which some of what is to come runs, and of `until april`.
    """
    if _UNTIL.search(text):
        return None
    tags = [tag for tag in hearing.tags(text) if tag.kind is T.WHEN]
    days = [each.available for each in _ahead(offer.chips)]
    if len(tags) != 1 or not _OF_THEN.fullmatch(f"{text[: tags[0].start]} {text[tags[0].end :]} "):
        return None
    due, when = [day for day in days if day], tags[0].value
    if len(due) < len(days) or not isinstance(when, When):
        return None
    is_due = when.first.month == max(due).month
    if not (when.has_year or is_due or _AHEAD_OF_US.search(text)):
        return None
    then = upcoming(when, hearing.today).last
    if then >= max(due):
        return _THEY_RUN.format("they")
    return _UNTIL_THEY_COME if hearing.today < then < min(due) else None


def slipped(bare: str, memory: Memory) -> Question | None:
    """`if it slips?`: the offer with what is to come still to come, as it was asked last."""
    last = memory.question
    if last is None or last.kind is not Kind.OFFER or not _SLIPS.fullmatch(bare):
        return None
    offers = (each for each in (last, *memory.earlier) if each.kind is Kind.OFFER and each.offer)
    found = next((each for each in offers if each.offer and _to_come(each.offer)), None)
    return replace(found, labs=last.labs or found.labs, save=False) if found else None


def _to_come(offer: Offer) -> bool:
    return bool(_ahead(offer.chips))


def _names_day(told: Said) -> bool:
    return told.draft.as_of is not None or told.draft.days is not None
