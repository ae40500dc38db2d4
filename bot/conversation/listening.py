"""What a message asks, given what was asked before: the entrance of the pure part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.about_people.looked_up import looked_up
from bot.conversation.about_people.named import Named
from bot.conversation.about_people.namesake_again import namesake_again
from bot.conversation.about_people.of_both import of_both, told_alone
from bot.conversation.about_people.one_named import of_one_named, rather_of_one_named
from bot.conversation.about_people.other_of_two import with_notes
from bot.conversation.about_people.part_besides import asked_besides
from bot.conversation.about_people.people_named import people_named
from bot.conversation.about_people.person_before import of_whom_meant, still_whom
from bot.conversation.about_people.pool_meant import of_our_pool
from bot.conversation.about_people.purpose_told import asks_for_something
from bot.conversation.about_people.same_person import (
    about_whom,
    asks_of_nobody,
    is_of_somebody,
    of_same_person,
    of_whose,
)
from bot.conversation.about_people.who_looked import of_log
from bot.conversation.about_people.whom import with_whom
from bot.conversation.changing.labs.assumed_of_lab import of_its_lab
from bot.conversation.changing.labs.not_in_contracts import worth_of_deals
from bot.conversation.changing.labs.which_list import on_list
from bot.conversation.changing.market.of_digest import digest_explained
from bot.conversation.changing.market.programmes_again import who_applies_told
from bot.conversation.changing.message.completing import completed, left_open
from bot.conversation.changing.message.in_our_words import in_our_words
from bot.conversation.changing.message.in_passing import without_asker
from bot.conversation.changing.message.once_more import asked_once_more
from bot.conversation.changing.message.put_aside import without_those
from bot.conversation.changing.message.said_to_lead import said_to_lead
from bot.conversation.changing.message.size_still_open import of_open_run
from bot.conversation.changing.message.supposed_anew import supposed_anew
from bot.conversation.changing.message.together import named_together
from bot.conversation.changing.message.whole_or_share import on_whole_or_share
from bot.conversation.changing.numbers.mistakes import with_new_number
from bot.conversation.changing.numbers.times_again import on_scaled
from bot.conversation.changing.offer.as_of_theirs import as_of_theirs
from bot.conversation.changing.offer.asked_for import of_the_offer, still_to_pick
from bot.conversation.changing.offer.by_name import as_meant, by_name
from bot.conversation.changing.offer.chips_of_ours import ours_by_count
from bot.conversation.changing.offer.claimed_share import hears_claim
from bot.conversation.changing.offer.each_alone import heard_each_alone
from bot.conversation.changing.offer.good_beside_all import heard_any_good
from bot.conversation.changing.offer.keeping_share import of_hires_again
from bot.conversation.changing.offer.not_of_ours import not_of_ours
from bot.conversation.changing.offer.not_saved import as_spoken_of, before_none_saved, not_saved
from bot.conversation.changing.offer.of_pair import of_pair, side_by_side
from bot.conversation.changing.offer.of_theirs import on_both
from bot.conversation.changing.offer.plausible import beside_the_lab
from bot.conversation.changing.offer.still_against import still_held_against
from bot.conversation.changing.offer.updating import kept, kept_and_asked, told_to_keep
from bot.conversation.changing.offer.with_hires import with_hires
from bot.conversation.changing.prices.costing import costing
from bot.conversation.changing.prices.of_prices import in_dollars
from bot.conversation.changing.prices.on_other_terms import OtherTerm, other_term
from bot.conversation.changing.prices.so_many_priced import at_that_price, cost_now
from bot.conversation.changing.prices.whether_to_rent import asked_to_buy
from bot.conversation.changing.question.of_explained import of_fact, of_help
from bot.conversation.changing.question.of_told import asked_of_one_told
from bot.conversation.changing.runs.of_size import of_size_told
from bot.conversation.deciding.as_a_whole import as_a_whole
from bot.conversation.deciding.one_part import question
from bot.conversation.guessing.meant import meant, not_in_vain
from bot.conversation.heard import Asked, Form, Heard, to_share
from bot.conversation.memory import Hearing, Memory
from bot.conversation.parts.as_typed import as_typed
from bot.conversation.parts.beside import says_already
from bot.conversation.parts.either_way import either_way
from bot.conversation.parts.halves_apart import halves_apart
from bot.conversation.parts.in_part import heard_in_part, memory_after, still_open
from bot.conversation.parts.on_same_topic import on_same_topic
from bot.conversation.parts.owning_up import corrected_first, owned_up
from bot.conversation.parts.parting import asked_apart
from bot.conversation.parts.passed_over import without_comment, without_hour, without_repeats
from bot.conversation.parts.said_again import as_told_already
from bot.conversation.parts.said_of_ours import said_of_ours
from bot.conversation.parts.unused import with_what_is_left
from bot.conversation.replies.by_place import by_place
from bot.conversation.replies.forms import without_sharing
from bot.conversation.replies.of_answer import part_in
from bot.conversation.replies.picking import Step, unless_picked
from bot.conversation.replies.pitching import pitched_on
from bot.questions.clean import LIMIT
from bot.questions.every_week import comes_every_week
from bot.questions.types import Kind, Question, Unclear, Understood
from bot.questions.unclear.unknown_owner import unknown_owner


def listen(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """Everything that a message asks, in order; most messages ask one thing."""
    if len(text) > LIMIT:
        return (Asked(hearing.read(text)),)  # which says so; nothing below is made for so much
    if placed := by_place(text, memory) or namesake_again(text, memory, hearing):
        return placed
    if (term := other_term(text)) and (told := _on_other_term(term, memory, hearing)):
        return told
    named = people_named(without_asker(without_hour(text), memory), memory, hearing)
    if isinstance(named, Unclear):
        return (Asked(named, is_follow_up=True),)
    if still := still_whom(named.text, named.memory, named.hearing):
        return (Asked(still, is_follow_up=True),)
    return with_notes(_of_named(named), named.notes, named.choices, named.taken)


def _on_other_term(term: OtherTerm, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """`on a 2-year contract`: the prices that are kept; nothing where no price is asked."""
    heard = listen(term.text, memory, hearing)
    if len(heard) != 1 or not isinstance(one := heard[0], Asked):
        return ()
    told = term.told(one.reading, hearing)
    return (replace(one, reading=told, form=Form.ANSWER),) if told else ()


def _of_named(named: Named) -> tuple[Heard, ...]:
    """What a message asks, where it is known whom it means."""
    said = named.text, named.memory, named.hearing
    if both := of_both(*said) or either_way(*said):
        each_alone = tuple(one for each in both for one in _listened(*each, named.hearing))
        return told_alone(each_alone, named.text)
    found = _listened(*said)
    if len(found) == 1 and (asks_of_nobody(found[0]) or is_of_somebody(found[0], *said[:2])):
        found = _of_somebody(*said) or found
    return rather_of_one_named(of_whose(found, named.text), *said)


def _of_somebody(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """What nothing else is: of the person spoken of before; or it is asked again why they are."""
    if unknown_owner(text, hearing.tagged(text)):
        return ()  # `what does Quillmere have in compute`, of nobody
    is_open = memory.asks_purpose and not hearing.people
    if is_open and memory.question and asks_for_something(text):
        return (Asked(Understood(memory.question), is_follow_up=True),)
    about = about_whom(text, memory, hearing)
    found = _listened(text, about, hearing) if about else ()
    is_of_them = found and not any(map(asks_of_nobody, found))
    return found if is_of_them else of_one_named(text, memory, hearing)


def _listened(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """The same, where whoever is known stands in it by the full name."""
    text = as_of_theirs(text, memory, hearing)
    asked = text if comes_every_week(text) else without_sharing(text)
    if asked != text and (shared := to_share(_listened(asked, memory, hearing))):
        return shared
    of_sides = () if part_in(text, memory) else of_pair(text, memory, hearing)  # of a chance
    found = (
        as_typed(side_by_side(as_meant(heard, meant), meant), meant.text, text)
        for meant in of_sides or by_name(text, memory, hearing)
        for heard in _each(meant.text, meant.memory, hearing)
    )
    return tuple(as_told_already(x, text, memory, hearing) for x in without_repeats(tuple(found)))


def _each(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """What a message asks: all of it in one way, or one part after the other."""
    text = of_our_pool(of_size_told(text), memory, hearing)
    plain = in_our_words(said_of_ours(text, hearing), memory, hearing)
    text, memory = supposed_anew(plain, of_hires_again(text, memory, hearing), hearing)
    text, memory = on_scaled(*on_list(text, memory), hearing)
    text, memory = without_those(text, on_both(text, memory), hearing)
    memory = before_none_saved(text, memory, hearing)
    text, memory = with_new_number(*of_whom_meant(text, memory, hearing))
    text, memory = on_whole_or_share(text, memory, hearing)
    found = (heard for step in STEPS if (heard := step(text, memory, hearing)))
    if whole := next(found, ()):
        return whole
    if not part_in(text, memory):  # `where's the headcount from for those two`
        text = named_together(text, memory, hearing)
    one = as_a_whole(text, memory, hearing)
    return (one,) if one else tuple(_by_parts(text, memory, hearing))


def _again(text: str, memory: Memory, _: Hearing) -> tuple[Heard, ...]:
    """`back to the Meta one`, which says nothing else."""
    last = None if text else memory.question
    return (Asked(Understood(replace(last, save=False)), is_follow_up=True),) if last else ()


def _to_keep(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """What is to be kept as our offer: what was spoken of, or what the message tells besides."""
    if memory.question is None and hearing.saved:
        memory = memory.after(Question(Kind.OFFER, uses_saved=True))
    told, more = kept_and_asked(text)
    if told and (found := _kept_first(told, more, memory, hearing)):
        return found
    if rest := told_to_keep(text):
        return _kept(rest, memory, hearing)
    last = memory.question and (memory.told or memory.question)
    return kept(Asked(Understood(last)), hearing) if rest is not None and last else ()


def _kept(told: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """What is to be kept, against whom an offer was asked for."""
    found = kept(question(told, memory, hearing), hearing)
    return (found and of_the_offer(found[0], memory, hearing)) or found


def _kept_first(told: str, more: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """What is to be kept, and what is asked on after that: `…, pls update, and vs Google`."""
    first = _kept(told, memory, hearing)
    if not first or not more:
        return first
    after = memory_after(memory, first[0]) if isinstance(first[0], Asked) else memory
    return (*first, *_each(more, after, hearing))


STEPS: Final[tuple[Step, ...]] = (
    _again,  # the others look at a text
    _to_keep,  # what is told with it may be anything else
    who_applies_told,  # whose number would be so many fewer of ours below
    said_to_lead,  # of which the list alone would be told, that need not name the lab
    asked_to_buy,
    digest_explained,
    of_help,  # which asks nothing of what was spoken of before
    unless_picked(looked_up),
    unless_picked(asked_of_one_told),  # `who made the third` ranks nobody
    of_fact,  # whose `it` would be what was spoken of before its source
    unless_picked(pitched_on),
    unless_picked(completed),
    unless_picked(not_of_ours),
    asked_once_more,
    unless_picked(of_open_run),
    unless_picked(hears_claim),  # whose number would be one of ours below
)
"""What is said to something that is still open, before it is looked at for parts of its own."""


def _by_parts(text: str, memory: Memory, hearing: Hearing) -> Iterator[Heard]:
    """What each part asks, after those before it."""
    parts = asked_apart(text, hearing, memory.question)
    if parts == (text,):
        whole = _part(text, memory, hearing, is_whole=True)
        parts = corrected_first(text, whole, memory, hearing)
        parts = parts or halves_apart(
            text, whole, memory, lambda half, after: _part(half, after, hearing)
        )
        if not parts:
            whole = not_in_vain(text, whole, memory, hearing, _read)
            offered = of_the_offer(whole, memory, hearing)
            yield from offered or beside_the_lab(whole, text, memory, hearing) or (whole,)
            return
    before: Question | None = None
    heard: Heard | None = None
    for part in parts:
        if before and says_already(before, part):
            continue  # the answer before it tells that
        heard = still_open(part, heard, hearing) or _part(part, memory, hearing, before=before)
        if isinstance(heard, Asked):
            heard = replace(heard, typed=part)
            memory = memory_after(memory, heard)
        before = memory.question
        yield heard


def _part(
    part: str,
    memory: Memory,
    hearing: Hearing,
    *,
    is_whole: bool = False,
    before: Question | None = None,
) -> Heard:
    """What a part asks, after all that was asked before; `before` is the part before it."""
    heard = _read(part, memory, hearing, is_whole=is_whole)
    heard = heard if is_whole else heard_in_part(heard, part, before, hearing)
    dollars = in_dollars(part, heard, hearing)
    heard = dollars or meant(part, heard, memory, hearing, _read if is_whole else None)
    heard = still_held_against(with_hires(heard, part, memory, hearing), part, memory)
    heard = worth_of_deals(part, costing(part, heard, memory, hearing))
    heard = at_that_price(part, cost_now(part, heard, memory, hearing), memory, hearing)
    heard = left_open(ours_by_count(heard, part, hearing), part, memory, hearing)
    heard = not_saved(of_its_lab(heard, part, memory, hearing), part, memory, hearing)
    heard = heard_any_good(heard_each_alone(heard, part, hearing), part, hearing)
    heard = of_same_person(heard, memory)
    heard = still_to_pick(with_whom(heard, part, memory, hearing), memory, hearing)
    heard = of_log(asked_besides(heard, part, hearing), part, memory, hearing)
    heard = on_same_topic(with_what_is_left(heard, part, hearing), part, memory, hearing)
    heard = as_spoken_of(heard, part, memory, hearing)
    return owned_up(heard, part, memory, hearing)


def _read(part: str, memory: Memory, hearing: Hearing, *, is_whole: bool = False) -> Heard:
    """What a part asks; where that can't be read, what it asks after a comment of the last.

    `is_whole`: of a message of one part, which is known to ask something of the grammar."""
    heard = None if is_whole else as_a_whole(part, memory, hearing)
    heard = heard or question(part, memory, hearing)
    is_read = not isinstance(heard, Asked) or isinstance(heard.reading, Understood)
    if is_read or (rest := without_comment(part, hearing)) == part:
        return heard
    return as_a_whole(rest, memory, hearing) or question(rest, memory, hearing)
