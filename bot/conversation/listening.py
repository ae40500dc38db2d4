"""What a message asks, given what was asked before: the entrance of the pure part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.conversation.about_people.asked_of_person import (
    asked_of_person,
    is_name,
    may_name,
)
from bot.conversation.about_people.of_person import (
    may_name_another,
    named_to_forget,
    placed,
    said_of_person,
)
from bot.conversation.about_people.part_asked import is_advice
from bot.conversation.about_people.purpose_told import purpose_told, refused_why
from bot.conversation.about_people.whom import with_whom
from bot.conversation.changing.asking_on import costs_what_was_found
from bot.conversation.changing.following import followed
from bot.conversation.changing.labs.of_its_lab import of_its_lab
from bot.conversation.changing.message import naming
from bot.conversation.changing.message.before_tokens import changed_before_tokens
from bot.conversation.changing.message.carrying import carried
from bot.conversation.changing.message.completing import completed, left_open
from bot.conversation.changing.message.not_meant import plainly
from bot.conversation.changing.message.once_more import asked_once_more
from bot.conversation.changing.message.pointing import pointed_to
from bot.conversation.changing.message.returning import asked_before
from bot.conversation.changing.message.spelling_out import spelt_out
from bot.conversation.changing.message.together import named_together
from bot.conversation.changing.numbers.old_numbers import with_new_number
from bot.conversation.changing.of_pair import of_pair, side_by_side
from bot.conversation.changing.offer.buying import bought
from bot.conversation.changing.offer.by_name import as_meant, by_name
from bot.conversation.changing.offer.not_saved import not_saved
from bot.conversation.changing.offer.what_if import changed_by_us, on_ours
from bot.conversation.changing.once_for_all import answered_at_once
from bot.conversation.changing.people.of_pool import asked_of_pool
from bot.conversation.changing.prices.costing import costing
from bot.conversation.changing.prices.of_prices import in_dollars
from bot.conversation.changing.question.unsaying import is_turned_round
from bot.conversation.changing.said_on import on_what_was_said
from bot.conversation.changing.spoken_before import as_spoken_before
from bot.conversation.changing.updating import kept, told_to_keep
from bot.conversation.changing.whole import (
    asks_as_it_stands,
    is_bare,
    ranks_nobody,
    stands_alone,
)
from bot.conversation.heard import Asked, Form, Heard, OfPerson, Reported, Small, to_share
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened, polite_off
from bot.conversation.parts.commenting import without_comment
from bot.conversation.parts.our_own import put_right
from bot.conversation.parts.parting import asked_apart, is_lost
from bot.conversation.parts.repeating import without_repeats
from bot.conversation.replies.forms import form_at_end, form_in, in_form, without_sharing
from bot.conversation.replies.passing import small_in
from bot.conversation.replies.picking import picked, refuses_all
from bot.conversation.replies.pitching import pitched_on
from bot.conversation.replies.reporting import asks_which, contradicted, fact_named, reported
from bot.conversation.saying import said
from bot.questions.about_people.of_whom import comes_every_week, help_on_assay
from bot.questions.dropping import dropped
from bot.questions.read import SUGGESTIONS
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood, Unreadable
from bot.questions.unclear.doubt import shown

_CHANGES_TOPIC = re.compile(
    r"^\W*(?:(?:and|ok|great|thanks|now)\W+)*"
    r"(?:(?:a |an )?(?:different|another|other|new|separate|unrelated) "
    r"(?:thing|topic|question|subject|matter)|something else|changing (?:the )?(?:topic|subject))"
    r"(?: now| entirely)?\s*[:.,–-]\s*",
    re.IGNORECASE,
)
"""What says that nothing before is meant."""
_LOST = "I could not read “{part}”. Please ask that in other words."
_NOT_RANKED = "I couldn't read that. A part is told by its number, as in “60% for research”."
_OTHERWISE = "None of these, then. Please say it in other words."


def listen(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """Everything that a message asks, in order; most messages ask one thing."""
    asked = text if comes_every_week(text) else without_sharing(text)
    if asked != text and (shared := to_share(listen(asked, memory, hearing))):
        return shared
    found = (
        side_by_side(as_meant(heard, meant), meant)
        for meant in of_pair(text, memory, hearing) or by_name(text, memory, hearing)
        for heard in _each(meant.text, meant.memory, hearing)
    )
    return tuple(without_repeats(tuple(found)))


def _each(text: str, memory: Memory, hearing: Hearing) -> Iterator[Heard]:
    from bot.conversation.guessing.unsure import likelier  # a bot that waits needs less memory

    text, memory = with_new_number(*pointed_to(plainly(text), memory, hearing))
    if memory.question and not text:
        yield Asked(Understood(replace(memory.question, save=False)), is_follow_up=True)
        return
    is_picked = not memory.is_refused and picked(text, memory)
    told = _to_keep(text, memory, hearing)
    told = told or (() if is_picked else pitched_on(text, memory, hearing))
    whole = told or (() if is_picked else completed(text, memory, hearing))
    again = whole or asked_once_more(text, memory, hearing)
    if again := again or (() if is_picked else changed_before_tokens(text, memory, hearing)):
        yield from again
        return
    text = named_together(text, memory, hearing)
    if heard := _as_a_whole(text, memory, hearing):
        yield heard
        return
    for part in asked_apart(text, hearing, memory.question):
        heard = _read(part, memory, hearing, is_whole=part == text)
        if part != text and is_lost(part, hearing):
            heard = Asked(Unreadable(_LOST.format(part=shown(part)), SUGGESTIONS))
        heard = in_dollars(part, heard, hearing) or likelier(part, heard, memory, hearing)
        heard = left_open(costing(part, heard, memory, hearing), part, memory, hearing)
        heard = not_saved(of_its_lab(heard, part, memory, hearing), memory, hearing)
        yield with_whom(heard, part, memory, hearing)
        if isinstance(heard, Asked):
            memory = _after(memory, heard.reading)


def _to_keep(text: str, memory: Memory, hearing: Hearing) -> tuple[Asked, ...]:
    """What is to be kept as our offer: what was spoken of, or what the message tells besides."""
    rest, last = told_to_keep(text), memory.question
    if rest:
        return kept(_question(rest, memory, hearing), hearing)
    return kept(Asked(Understood(last)), hearing) if rest is not None and last else ()


def _read(part: str, memory: Memory, hearing: Hearing, *, is_whole: bool) -> Heard:
    """What a part asks; where that can't be read, what it asks after a comment of the last.

    `is_whole` is of a message of one part, which is known to ask something of the grammar.
    """
    heard = None if is_whole else _as_a_whole(part, memory, hearing)
    heard = heard or _question(part, memory, hearing)
    is_read = not isinstance(heard, Asked) or isinstance(heard.reading, Understood)
    rest = part if is_read else without_comment(part, hearing)
    if rest == part:
        return heard
    return _as_a_whole(rest, memory, hearing) or _question(rest, memory, hearing)


def _after(memory: Memory, reading: Reading) -> Memory:
    question = None if isinstance(reading, Unreadable) else reading.question
    return memory.after(question) if question else memory


def _as_a_whole(text: str, memory: Memory, hearing: Hearing) -> Heard | None:
    """What asks nothing of the grammar: a report, a way that is taken, thanks, another form."""
    bare = polite_off(text)
    if comes_every_week(text) or help_on_assay(text) == "digest" or dropped(text):
        return Asked(hearing.read(text))
    if about := _about_somebody(text, bare, memory, hearing):
        return about
    if wrong := _called_wrong(text, bare, memory, hearing):
        return wrong
    for said_so in dict.fromkeys((text, bare)):
        if way := picked(said_so, memory):
            return _taken(way, memory, hearing)
    if refuses_all(text, memory):
        return Asked(Unreadable(_OTHERWISE, SUGGESTIONS))
    if small := small_in(text) or small_in(bare):
        return small
    if again := asked_before(bare, memory):
        return Asked(Understood(again), is_follow_up=True)
    form = None if is_advice(bare, memory.question, hearing) else form_in(bare)
    if form and (memory.question or not _asks_by_itself(text, hearing)):
        return in_form(form, memory) or Small.NOTHING_YET
    return _told_apart(text, memory, hearing)


def _called_wrong(text: str, bare: str, memory: Memory, hearing: Hearing) -> Heard | None:
    """That a figure is wrong, or one of ours put right."""
    report = reported(text) or reported(bare) or _named_as_wrong(text, memory)
    if report and not is_turned_round(text):
        ours = put_right(report, memory, hearing)
        return _question(ours, memory, hearing) if ours else report
    no = contradicted(text) if memory.question else None
    asked = _question(text, memory, hearing) if no else None
    return replace(no, otherwise=asked) if no and isinstance(asked, Asked) else None


def _about_somebody(text: str, bare: str, memory: Memory, hearing: Hearing) -> Heard | None:
    """What is said of the person spoken of, or of one who is to be forgotten."""
    about = said_of_person(text, memory) or said_of_person(bare, memory)
    again = about.question if about and about.what is OfPerson.WRONG_PERSON else None
    if again and (refusal := refused_why(again, hearing)):  # it would be looked up for that
        return Asked(Understood(refusal))
    return about or named_to_forget(bare, lambda name: may_name(name, hearing))


def _named_as_wrong(text: str, memory: Memory) -> Reported | None:
    """`no, F-150`, where it was asked which figure is wrong."""
    asked = asks_which(memory.choices) and not text.rstrip().endswith("?")
    named = fact_named(text) if asked else ""
    return Reported("", named) if named else None


def _told_apart(text: str, memory: Memory, hearing: Hearing) -> Heard | None:
    """Which of several people is meant, by what was said of them in place of a button."""
    told = placed(text, memory)
    if isinstance(told, Choice):
        return _taken(told, memory, hearing)
    if told is None:
        return None
    alone, opening = hearing.read(text), opened(text)
    if isinstance(alone, Understood) and told.person != alone.question.person:
        names = alone.question.kind is Kind.SOURCE or is_bare(alone, said(opening, hearing), told)
        return Asked(Understood(told), is_follow_up=True) if names else None
    return Asked(Understood(told), is_follow_up=True)


def _taken(way: Choice | Unclear, memory: Memory, hearing: Hearing) -> Heard:
    """A way that was offered, asked; the others stay at hand."""
    if isinstance(way, Unclear):
        return Asked(way, choices=memory.choices, is_follow_up=True)
    bare = replace(memory, choices=())
    heard = _as_a_whole(way.text, bare, hearing) or _question(way.text, bare, hearing)
    if not isinstance(heard, Asked):
        return heard
    return replace(heard, choices=memory.choices, taken=way.text, is_follow_up=True)


def _question(text: str, memory: Memory, hearing: Hearing) -> Heard:
    if isinstance(named := bought(text, memory.question, hearing), Unreadable):
        return Asked(named)
    asked, form = form_at_end(named)
    if why := purpose_told(text, memory, hearing):
        return Asked(Understood(why), is_follow_up=True)
    last = memory.question
    if last is None or _CHANGES_TOPIC.match(text):
        asked = _CHANGES_TOPIC.sub("", asked)
        reading = on_ours(hearing.read(asked), asked, hearing)
        is_told = not isinstance(reading, Unreadable) or reading.is_plain
        return Asked(reading if is_told else hearing.read(text), form)
    ours = changed_by_us(asked, last, hearing)
    return Asked(ours, form) if ours else _after_another(asked, form, memory, last, hearing)


def _asks_by_itself(text: str, hearing: Hearing) -> bool:
    """Whether a message that asks for another form is a question where there was no answer yet."""
    reading = on_ours(hearing.read(text), text, hearing)
    return isinstance(reading, Understood) and reading.question.kind is not Kind.REFUSAL


def _after_another(
    text: str, form: Form, memory: Memory, last: Question, hearing: Hearing
) -> Asked:
    typed, text = text, spelt_out(text, last, memory, hearing)
    opening = opened(text)
    alone = hearing.read(text)
    told = said(opening, hearing)
    if ranks_nobody(alone, told, last):
        alone = Unreadable(_NOT_RANKED, SUGGESTIONS)
    if about := asked_of_person(text, opening, last, alone, hearing):
        return Asked(Understood(about), form, is_follow_up=True)
    if at_once := answered_at_once(told, last, alone, hearing):
        return Asked(at_once, form, is_follow_up=True)
    if on := on_what_was_said(told, text, memory, hearing):
        return Asked(Understood(on), form, is_follow_up=True)
    if costs_what_was_found(told, last):
        return Asked(Understood(last), Form.DOLLARS, is_follow_up=True)
    if of_pool := asked_of_pool(text, last, hearing):
        return Asked(of_pool, form, is_follow_up=True)
    name = opening.text.strip(" ?.!")
    if may_name_another(opening, last) and isinstance(alone, Unreadable) and is_name(name):
        other = replace(last, person=name, purpose=None)
        return Asked(Understood(other), form, is_follow_up=True)
    is_whole = isinstance(alone, Understood) and not is_bare(alone, told, last)
    whole = naming.named_again(text, naming.of_whom(last, memory.earlier, told), told)
    leans = opening.is_linked and not (is_whole and stands_alone(alone, last))
    again = _of_them(whole, alone, hearing) if whole != text else None
    follows = followed(opening, last, hearing) if leans or not is_whole else None
    if follows and not (again and follows == Understood(last)):  # `what do they have running`
        return Asked(as_spoken_before(follows, text, memory, hearing), form, is_follow_up=True)
    alone = again or alone
    if isinstance(alone, Unreadable) and opening.text != text:
        alone = hearing.read(naming.named_again(opening.text, last))
    reading = as_spoken_before(carried(alone, text, memory, hearing), text, memory, hearing)
    return Asked(reading, form, is_follow_up=reading is not alone or whole != typed)


def _of_them(whole: str, alone: Reading, hearing: Hearing) -> Reading | None:
    """A message with the labs that it calls `they` by name; None where that can't be read."""
    named = alone if asks_as_it_stands(alone) else hearing.read(whole)
    return named if named is not alone and not isinstance(named, Unreadable) else None
