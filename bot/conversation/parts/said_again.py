"""An answer that would be told once more, to a message that says something which is not in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.each_alone import averages
from bot.conversation.changing.offer.still_against import asks_what_changes
from bot.conversation.changing.offer.supposed_in_vain import supposed_in_vain, supposed_words
from bot.conversation.changing.question.part_of_answer import asks_for_part
from bot.conversation.changing.question.unsaying import TAKEN_BACK
from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.replies.forms import form_in
from bot.conversation.saying import Said, said
from bot.questions.clean import fold
from bot.questions.on_record import is_of_programmes
from bot.questions.read import SUGGESTIONS
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag
from bot.questions.types import Kind, Question, Reading, Scope, Understood, Unreadable
from bot.questions.unclear.doubt import shown
from bot.questions.words.leads import LED
from bot.questions.writing.wording import TOOK
from bot.regex import regex
from storage.records import Offer

_NO_PLACE: Final = (
    "I couldn't tell what “{}” means for the last answer, which would stay as it was. Ask it as a"
    " question of its own, with the chips or the lab that it is about."
)
_IN_MEASURE: Final = "as it was told already"
_ALL_THERE_IS: Final = (Kind.DIGEST, Kind.MOVES, Kind.POOL, Kind.HIRING)
"""What a message may narrow by what is in it: `which of those deals are with Microsoft`."""
_NAMES: Final = (T.LAB, T.CHIP, T.RUN)
_TAKEN_BACK: Final = regex(rf"\b(?:{TAKEN_BACK})\b", re.IGNORECASE)
"""`forget the B200`, which was forgotten already."""
_IN_IT: Final = ("chip/h100",)
"""What every figure is counted in."""


def not_said_again(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """What was heard, unless it is the last answer once more and a number or name is in no part.

    That would be passed over in silence.
    """
    last = memory.question
    if last is None or not isinstance(heard, Asked) or heard.form not in (Form.ANSWER, Form.WHY):
        return heard
    vain = supposed_in_vain(heard.reading, text, hearing)
    if vain is not heard.reading and not _is_last(heard.reading, last):
        return replace(heard, reading=vain)
    if last.person or last.kind in _ALL_THERE_IS:
        return heard  # `her papers since 2024-13-45`, which gets all of them
    reading = heard.reading
    is_left_out = not isinstance(reading, Understood) or reading.assumed or heard.taken
    if is_left_out or not isinstance(reading, Understood) or heard.part:
        return heard
    is_placed = last.kind is Kind.LEAGUE and asks_what_changes(text, last)
    is_known = _is_last(reading, last) if is_placed else _is_in_measure(reading.question, last)
    if heard.form is Form.ANSWER and is_known:
        return replace(heard, reading=replace(reading, assumed=(_IN_MEASURE,)))
    if not _is_last(reading, last) or reading.question.save:
        return heard
    told = said(opened(text), hearing)
    if asks_for_part(told, last) or _TAKEN_BACK.search(told.text):
        return heard
    is_looked_at = heard.form is Form.ANSWER and not last.topic
    unknown = next(_not_in(told, last, hearing), "") if is_looked_at else ""
    is_of_ours = is_looked_at and (last.uses_saved or last.offer is not None)
    if is_of_ours and not any(map(_is_count, told.draft.raw)):
        unknown = unknown or supposed_words(text, hearing)  # not `go to 60`, where they are 60
    if unknown:
        return Asked(Unreadable(_NO_PLACE.format(unknown), SUGGESTIONS))
    return not_in_silence(heard, reading, told, text)


def is_in_vain(told: Heard, heard: Heard) -> bool:
    """Whether what was heard is told as the last answer once more, to words that are not of it."""
    reading = told.reading if isinstance(told, Asked) and told is not heard else None
    return isinstance(reading, Understood) and reading.assumed != (_IN_MEASURE,)


def as_told_already(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """The same, said to be told already where what was assumed of the lab is said once more."""
    last = memory.question
    if last is None or not isinstance(heard, Asked) or heard.form is not Form.ANSWER:
        return heard
    reading, assumed = heard.reading, {last.assume.lab_researchers, last.assume.lab_staff}
    if not isinstance(reading, Understood) or reading.assumed or not _is_last(reading, last):
        return heard
    numbers = {value_of(tag) for tag in hearing.tags(text) if tag.kind is T.NUM}
    is_again = not assumed.isdisjoint(numbers)
    return replace(heard, reading=replace(reading, assumed=(_IN_MEASURE,))) if is_again else heard


def _is_last(reading: Reading, last: Question) -> bool:
    """Whether the last question was read once more."""
    asked = reading.question if isinstance(reading, Understood) else None
    return asked is not None and replace(asked, save=False) == replace(last, save=False)


def _is_in_measure(asked: Question, last: Question) -> bool:
    """`and per researcher?`, after an offer or what equals a lab, which was held so anyhow."""
    is_by_head = asked.kind in (Kind.OFFER, Kind.MATCH) and asked.scope is Scope.PER_RESEARCHER
    before = replace(last, save=False, scope=last.scope or Scope.PER_RESEARCHER)
    return is_by_head and not asked.save and asked == before


def _not_in(told: Said, last: Question, hearing: Hearing) -> Iterator[str]:
    """The numbers and names of a message that the last question does not have."""
    names, numbers = _names(last, hearing), set(_numbers(last, hearing))
    if told.draft.guaranteed is not None:  # `we have 51 each`, which is in the answer
        numbers.update(averages(held_offer(last, hearing)))
    for tag in told.draft.raw:
        is_listed = tag.kind is T.LAB and last.kind is Kind.LEAGUE  # every lab is on the list
        is_name = tag.kind in _NAMES and not is_listed and str(tag.value) not in names
        is_number = _is_count(tag) and value_of(tag) not in numbers
        if is_name or is_number:
            yield told.text[tag.start : tag.end]


def _is_count(tag: Tag) -> bool:
    """`one of them` and `the two` count nothing that is meant."""
    return tag.kind is T.NUM and isinstance(tag.value, Number) and value_of(tag) > _FEW


_FEW: Final = 10.0


def _names(last: Question, hearing: Hearing) -> frozenset[str]:
    chips = (*held_offer(last, hearing).chips, *last.other)
    named = (*last.labs, *last.chips, *last.runs, *last.without)
    return frozenset((*named, *(each.chip for each in chips), *_IN_IT))


def _numbers(last: Question, hearing: Hearing) -> Iterator[float]:
    """The numbers of the last question, and of what it is about."""
    for offer in (held_offer(last, hearing), last.other_offer or Offer()):
        yield from (each.count.value for each in offer.chips)
        told = (offer.guaranteed_per_researcher, offer.largest_job, offer.usd_per_year)
        yield from (each for each in (*told, offer.wait_hours) if each is not None)
        if offer.researchers:
            yield offer.researchers.value
            yield offer.researchers.value + (last.people or 0.0)  # `grow to 60`
    yield from (each.count.value for each in last.other)
    yield from (x for x in (last.assume.lab_researchers, last.assume.lab_staff) if x is not None)
    told_else = (last.people, last.days, last.more_than, last.flop, last.flop_most, *last.sizes)
    yield from (each for each in told_else if each is not None)


_ONCE_MORE: Final = "“{}” not understood: this is the last answer once more"
_WHAT_IT_RESTS_ON: Final = "“{}” taken as asking what it rests on"
_AGAIN: Final = regex(
    r"\b(?:again|repeat\w*|once more|one more time|re-?send|remind\w*|come again|pardon|"
    r"what (?:was|did|were)|show|back|still|same|last|say\w*|(?:re)?(?:phras|word)\w*|"
    r"explain\w*|simpl\w*|english|plain\w*|draft\w*|write|put|tell|means?|meaning)\b",
    re.IGNORECASE,
)
"""What asks for an answer once more, or in other words."""
_ITS_GROUNDS: Final = regex(
    r"\b(?:sure|certain\w*|confiden\w*|bas(?:ed?|is|ing)|rests?|rel(?:y|ies|iable)|trust\w*|solid|"
    r"weak\w*|doubt\w*|assum\w*|know|why|how come|reason\w*|evidence|proof|prove|back up|behind)\b",
    re.IGNORECASE,
)
"""What asks what an answer rests on in words of its own."""
_HELD_AGAINST_OURS: Final = regex(
    r"\b(?:compar\w+|vs|versus|against|next to|beside|stack up|better|worse|more|less)\b.*"
    r"\b(?:us|we|ours?|here)\b",
    re.IGNORECASE,
)
"""`how does it compare to what he'd get from us`, after what a lab is said to give."""
_ON_WHAT: Final = regex(
    rf"{LED}(?:on|with|using|in|by)? ?(?:what|which)(?: (?:kinds?|sorts?|types?) of)?"
    r" hardware"
    r"(?: (?:was|were|is|are|did|do|they|it|that|this|use|used|run|train|trained|on))*\W*"
)
"""`on what hardware`, after what a run took."""
_SMALL: Final = """
a about actually after all also am an and any anything are as at back be been being both but by can
could did do does done each else even for from get give go going good got had has have having he
her here him his how i if in into is it its just know let like look made make many may me more much
my need no not now of off oh ok okay on one only or other our ours out over own per please right see
she should so some something sorry sure take than thanks that the their them then there these they
thing things this those though to too up us use very want was way we well were when where which
while who whom whose why will with without would yes yet you your yours really
"""
NO_CONTENT: Final = frozenset(_SMALL.split())
"""Words of which none asks for anything by itself."""
_WORD: Final = regex(r"[^\W\d_][\w'’-]{2,}")


def not_in_silence(heard: Asked, reading: Understood, told: Said, text: str) -> Asked:
    """The last answer, with the note that it was taken for what was wanted."""
    note = _note(heard, reading, told, text)
    if reading.question.topic == TOOK and _ON_WHAT.fullmatch(fold(text)):
        return heard  # which the headline says
    if note is None or asks_what_changes(text, reading.question):
        return heard
    return replace(heard, reading=replace(reading, assumed=(note.format(shown(text.strip())),)))


def _note(heard: Asked, reading: Understood, told: Said, text: str) -> str | None:
    if heard.form is Form.WHY:
        is_form = form_in(opened(text).text) is Form.WHY or form_in(text) is Form.WHY
        return None if is_form or _ITS_GROUNDS.search(text) else _WHAT_IT_RESTS_ON
    if reading.question.other_terms is not None and _HELD_AGAINST_OURS.search(text):
        return None  # which was told as the second of two answers
    is_again = _AGAIN.search(text) or not any(_content(told, reading))
    return None if is_again or heard.form is not Form.ANSWER else _ONCE_MORE


def _content(told: Said, reading: Understood) -> Iterator[str]:
    """The words of a message that the grammar knows no meaning of, but which mean something."""
    of_routes = (T.TALK,) if is_of_programmes(reading.question) else ()  # which have deadlines
    for tag in told.draft.raw:
        if tag.kind in (T.WORD, T.UNKNOWN, *of_routes):
            said = fold(told.text[tag.start : tag.end])
            yield from (word for word in _WORD.findall(said) if word not in NO_CONTENT)
