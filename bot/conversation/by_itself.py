"""A text that is asked by itself, as a command or a line of a file.

Of several questions the first is read, and the others with it as questions of their own, which a
surface that can show them answers too.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.answers import Answer
from bot.conversation.changing.labs.distance import counted_to_match
from bot.conversation.changing.message.as_what_if import as_what_if
from bot.conversation.changing.message.asked_round_about import asked_straight
from bot.conversation.changing.message.hearsay import rumour
from bot.conversation.changing.message.largest_site import largest_site
from bot.conversation.changing.message.record_at_first import asked_at_first
from bot.conversation.changing.message.sites_meant import what_they_build
from bot.conversation.changing.message.told_plainly import told_plainly
from bot.conversation.changing.offer.losing_words import GOOD, MAY_CHANGE_OURS
from bot.conversation.changing.offer.promised_of_ours import promised_of_ours
from bot.conversation.changing.offer.wait_of_ours import with_wait_before
from bot.conversation.changing.prices.hourly_of_ours import hourly_of_ours
from bot.conversation.changing.prices.of_prices import in_dollars
from bot.conversation.changing.prices.on_other_terms import other_term
from bot.conversation.changing.prices.whether_to_rent import (
    bought_or_rented,
    may_be_bought,
)
from bot.conversation.deciding.at_once import at_once
from bot.conversation.heard import Asked, Form
from bot.conversation.memory import Hearing, Memory
from bot.conversation.parts.beside import one_of, with_sources
from bot.conversation.parts.cards_apart import cards_apart
from bot.conversation.parts.chips_apart import budgets_apart, offers_apart, worth_and_price
from bot.conversation.parts.either_way import ways_apart
from bot.conversation.parts.leaning_apart import leaning_apart
from bot.conversation.parts.lists_apart import topics_apart
from bot.conversation.parts.refused_apart import is_refusal_of_people, may_join
from bot.conversation.parts.said_of_ours import said_of_ours
from bot.conversation.parts.sites_apart import sites_beside_ours
from bot.conversation.parts.splitting import holds_several
from bot.conversation.parts.then_changed import then_changed
from bot.conversation.parts.told_first import told_first
from bot.questions.clean import LIMIT, fold
from bot.questions.every_week import SETTING
from bot.questions.namesakes import as_somebody
from bot.questions.rules.gather import draft
from bot.questions.rules.ours import promises_of_ours
from bot.questions.sites_asked import sites_compared
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.money_words import ASKS_MONEY
from bot.questions.words.record_words import asks_corrected
from bot.regex import regex
from storage.records import SavedOffer

_MAY_KEEP: Final = regex(r"\b(?:update|change|adjust|save|remember|store|keep|record)\b", re.I)
_DOUBTS: Final = regex(
    r"\b(?:plausible|realistic|believable|credible|possible|likely|true|legit|bluff|right|add up|"
    r"check out|make sense|public|on record|known|confirm\w*|documented|verif\w+|evidence|"
    r"really|actually|normal|typical|usual|believe|inflated|exaggerat\w+|correct|a lot)\b",
    re.IGNORECASE,
    needs="a lot|actually|add up|believable|believe|bluff|check out|confirm|correct|credible|"
    "documented|evidence|exaggerat|inflated|known|legit|likely|make sense|normal|on record|"
    "plausible|possible|public|realistic|really|right|true|typical|usual|verif",
)
_JUDGES: Final = regex(
    rf"\b(?:{GOOD}|rate our|\w+s? up)\b",
    re.IGNORECASE,
    needs="attractive|bad|compelling|competitive|decent|embarrassing|enough|generous|good|"
    "impress|poor|rate our|respectable|strong|terrible|up|weak",
)
_APART: Final = (
    offers_apart, budgets_apart, topics_apart, cards_apart, leaning_apart, worth_and_price,
)  # fmt: skip
"""What takes a text apart as a conversation does, of which each looks at it once."""

Saved = Callable[[], SavedOffer | None]
"""Gives the asker's own offer, where a text may be about it."""


def by_itself(text: str, hearing: Hearing, saved: Saved) -> Reading | Answer | Asked:
    """What a text comes to: what was read with what it leaves out, or the reply to a greeting.

    Of what is to be said of ours, and of what was corrected, it is the part that is asked for.
    """
    if len(text) > LIMIT:
        return hearing.read(text)  # which says so; nothing below is made for so much
    if said_of := rumour(text, Memory(), hearing):
        return _noted(by_itself(said_of.text, hearing, saved), said_of.notes)
    text = said_of_ours(text, hearing)
    text = asked_at_first(asked_straight(told_plainly(text, Memory(), hearing), Memory()))
    text = hourly_of_ours(counted_to_match(text), Memory(), lambda: _beside(saved(), hearing))
    if part := _part_alone(text, hearing, saved):
        return part
    text = as_what_if(text)
    text = what_they_build(largest_site(text, None, hearing), hearing)
    if may_be_bought(text) and (told := bought_or_rented(text, None, _beside(saved(), hearing))):
        return told
    if term := other_term(text):
        found = _found(term.text, hearing, saved)
        both = None if isinstance(found, Answer) else term.told(found, _beside(saved(), hearing))
        if both:
            return both
    found = _found(text, hearing, saved)
    if isinstance(found, Answer):
        return found
    if is_refusal_of_people(found):
        return _of_its_lab(found, text, hearing)
    waiting = with_wait_before(found, text)
    return in_dollars(text, Asked(waiting), hearing) or _rent_first(text, waiting, hearing)


def _rent_first(text: str, reading: Reading, hearing: Hearing) -> Reading | Asked:
    """What our cluster costs or is worth, as in a conversation: its rent, and not its tier."""
    if not isinstance(reading, Understood) or not ASKS_MONEY.search(fold(text)):
        return reading
    from bot.conversation.changing.prices.by_the_time import rent_first  # most ask for no money

    heard = rent_first(text, Asked(reading), hearing)
    return heard if isinstance(heard, Asked) and heard.form is Form.DOLLARS else reading


def _noted(found: Reading | Answer | Asked, notes: tuple[str, ...]) -> Reading | Answer | Asked:
    """What a rumour comes to, with what of it is left out."""
    if not isinstance(found, Understood):
        return found
    return replace(found, assumed=(*notes, *found.assumed))


def _part_alone(text: str, hearing: Hearing, saved: Saved) -> Asked | None:
    """The part of an answer that alone is asked for."""
    if asks_corrected(text):
        from bot.conversation.changing.market.of_whole_record import of_whole_record

        return of_whole_record(text, hearing)
    return at_once(text, hearing, lambda: _beside(saved(), hearing))


def _of_its_lab(reading: Understood, text: str, hearing: Hearing) -> Understood:
    """A refused question with the one lab that it names: what is public of it is offered."""
    named = as_somebody(text, reading, hearing.tags)
    labs = draft(hearing.tags(named), hearing.today).labs
    one = labs if len(labs) == 1 else ()
    return replace(reading, question=replace(reading.question, labs=one))


def _found(text: str, hearing: Hearing, saved: Saved) -> Reading | Answer:
    if _MAY_KEEP.search(text) and (told := _told_to_keep(text, hearing, saved)):
        return told
    if one := _one_of_several(text, hearing, saved):
        return with_sources(one, text, hearing)
    found = _of_one(text, hearing, saved)
    if isinstance(found, Answer) or not holds_several(text):
        return found
    from bot.conversation.parts.unused import with_unused  # most texts ask one thing

    return with_sources(with_unused(found, text, hearing), text, hearing)


def _told_to_keep(text: str, hearing: Hearing, saved: Saved) -> Understood | None:
    """Our offer as a text tells it and has it kept: `we have 60 researchers now, update`."""
    from bot.conversation.changing.offer.updating import told_to_keep  # most keep nothing

    if not told_to_keep(text) or saved() is None:
        return None
    from bot.conversation.listening import listen  # most texts ask for nothing to be kept

    heard = listen(text, Memory(), _beside(saved(), hearing))
    one = heard[0] if len(heard) == 1 else None
    reading = one.reading if isinstance(one, Asked) else None
    return reading if isinstance(reading, Understood) and reading.question.save else None


def _of_one(text: str, hearing: Hearing, saved: Saved) -> Reading | Answer:
    """What a text that asks one thing comes to."""
    found = _as_read(text, hearing, saved)
    if isinstance(found, Answer) or not _JUDGES.search(text):
        return found
    from bot.conversation.changing.offer.good_beside_all import any_good  # most texts judge nothing

    return any_good(found, text, _beside(saved(), hearing))


def _as_read(text: str, hearing: Hearing, saved: Saved) -> Reading | Answer:
    if _DOUBTS.search(text):
        from bot.conversation.changing.offer.plausible import doubted_alone

        if told := doubted_alone(text, _beside(saved(), hearing)):
            return told
    reading = promised_of_ours(hearing.read(text), text, lambda: _beside(saved(), hearing))
    if MAY_CHANGE_OURS.search(text) or _promises(reading):
        from bot.conversation.changing.offer.each_alone import each_alone
        from bot.conversation.changing.offer.promised_to_one import promised_to_one
        from bot.conversation.changing.offer.supposed_in_vain import supposed_in_vain
        from bot.conversation.changing.offer.told_and_changed import told_and_changed
        from bot.conversation.changing.offer.what_if import on_ours

        of_told = told_and_changed(text, hearing)
        ours = _beside(saved(), hearing)
        ones = of_told or promised_to_one(text, Memory(), ours)
        ones = ones or supposed_in_vain(on_ours(reading, text, ours), text, ours)
        changed = each_alone(ones, text, ours)
        if changed is not reading:
            return changed
    if not isinstance(reading, Understood) or _says_little(reading):
        from bot.conversation.guessing.alone import best_alone  # most texts say what they ask

        return best_alone(text, reading, _beside(saved(), hearing))
    return reading


def _one_of_several(text: str, hearing: Hearing, saved: Saved) -> Understood | None:
    """What is answered of a text that asks several things, as a conversation takes it apart."""
    sites, told = sites_compared(text, hearing.tags(text)), told_first(text, hearing)
    changed, beside = then_changed(text, hearing), sites_beside_ours(text, hearing)
    apart = (hearing.once(step, text) for step in _APART)
    ways = ways_apart(text, hearing)
    of_two = any(len(each) > 1 for each in (sites, told, changed, beside, ways, *apart))
    if not (may_join(text) or holds_several(text) or of_two):
        return None
    from bot.conversation.listening import listen  # most texts ask one thing
    from bot.conversation.parts.halves_apart import halves_in
    from bot.conversation.parts.parting import asked_apart

    if len(ways) > 1:
        ours = _beside(saved(), hearing)
        each = ((way, one) for way in ways for one in listen(way, Memory(), ours))
        asked = [replace(one, typed=way) for way, one in each if isinstance(one, Asked)]
        return one_of(asked, hearing.read(text), ours)
    if not halves_in(text) and len(asked_apart(text, hearing)) < 2:
        return None
    ours = _beside(saved(), hearing)
    heard = listen(text, Memory(), ours)
    asked = [one for one in heard if isinstance(one, Asked) and one.typed]
    return one_of(asked, hearing.read(text), ours)


def _beside(saved: SavedOffer | None, hearing: Hearing) -> Hearing:
    return replace(hearing, saved=saved.offer if saved else None)


def _promises(reading: Reading) -> bool:
    return isinstance(reading, Understood) and promises_of_ours(reading.question)


def _says_little(reading: Reading) -> bool:
    """Whether something was read that names nothing, or is refused."""
    if not isinstance(reading, Understood):
        return False
    asked = reading.question
    if asked == Question(Kind.DIGEST, topic=SETTING):
        return False  # `how do I set up the weekly post`
    named = (*asked.labs, *asked.chips, *asked.runs, *asked.facts, asked.person)
    return not any(named) and asked.offer is None
