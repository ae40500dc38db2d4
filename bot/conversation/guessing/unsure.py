"""What the grammar can't read, taken as what it most likely wants.

What is likely is done; what two or three acts are likely of is asked back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from bot.conversation.changing.market.of_pay import asked_of_pay
from bot.conversation.changing.offer.beside_ours import beside_ours
from bot.conversation.changing.offer.team_of_ours import declined
from bot.conversation.changing.question.part_of_answer import asks_for_part
from bot.conversation.changing.question.turning import speaks_of
from bot.conversation.changing.question.unsaying import takes_back
from bot.conversation.changing.runs.what_it_took import what_it_took
from bot.conversation.guessing.act_words import WORDS
from bot.conversation.guessing.acts import Act, likely
from bot.conversation.guessing.as_read import AS_READ, hires_of_ours
from bot.conversation.guessing.doing import ASKED, Message, done
from bot.conversation.guessing.refusing import SURELY_REFUSED, is_refused, may_be_refused, refusal
from bot.conversation.guessing.surely import asks_of_those_before, asks_signed, is_plain_by_itself
from bot.conversation.guessing.sureness import LIKELY, MAYBE, SURE, WEAK, asked_back
from bot.conversation.guessing.ways import OF_ANSWER, SHAPES, Ways, ways_of
from bot.conversation.heard import Asked, Form, Heard, ReadAs, Small, tells_of_theirs
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.about_people.of_whom import help_on_assay
from bot.questions.about_people.weighed import to_weigh
from bot.questions.canonical_offer import changes_ours
from bot.questions.clean import clean
from bot.questions.lab_parts import part_of
from bot.questions.namesakes import as_somebody
from bot.questions.on_record import MODELS, is_listing, is_of_news
from bot.questions.pool_unread import lists_pool
from bot.questions.rules.gather import Draft
from bot.questions.rules.leagues import is_called_first
from bot.questions.rules.rents import sellers_in
from bot.questions.rules.sellers import CLOUDS
from bot.questions.suggest import spelt
from bot.questions.tags import Number, T
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood
from bot.questions.writing.canonical import to_text
from bot.questions.writing.wording import VALUE
from bot.regex import regex

_LABEL: Final = 75
_FORM: Final = 0.9
"""How likely another form of the last answer has to be, where a question was read."""
_OTHER: Final = 0.8
"""How likely anything else has to be, where what was read is unlikely."""
_UNLIKELY: Final = 0.1
_NOT_REFUSED: Final = 0.9
"""How likely something else has to be, where a refusal was read."""
_NAMELESS: Final = (Kind.DILUTION, Kind.LEAGUE)
"""Kinds of questions that need no name."""
_QUOTED: Final = regex("“([^”]+)”")
_READ_FORMS: Final = (Form.SHORT, Form.TABLE, Form.CSV, Form.CHART)
"""Forms that a message may end with."""
_LASTING: Final = (Act.SAVE, Act.NOT_THEM)
"""What changes something that is kept."""
_INSTEAD: Final = frozenset((*ASKED, *OF_ANSWER)) - {*_LASTING}
"""What may be meant in place of a question that was read."""


def likelier(text: str, heard: Heard, memory: Memory, hearing: Hearing) -> Heard:
    """What a message most likely wants, where nothing or something unlikely was read in it."""
    if not isinstance(heard, Asked) or not any(map(str.isalnum, text)):
        return heard
    text = as_somebody(clean(text), heard.reading, hearing.tags)
    message = Message(text, hearing.tags(text), memory, hearing)
    if tells_of_theirs(heard) or is_plain_by_itself(message):
        return heard
    last = memory.question.kind if memory.question else None
    asked = heard.reading.question if isinstance(heard.reading, Understood) else None
    typed, _ = to_weigh(asked, message.text)
    plain = spelt(typed, message.tags) if typed == message.text else typed
    tags = message.tags if plain == message.text else hearing.tags(plain)
    ways = ways_of(likely(plain, tags, last), plain)
    if _may_ask_too_much(heard, text) and may_be_refused(typed, ways.of(Act.REFUSED)):
        return Asked(Understood(refusal(typed)))
    may_be = _may_be_other(heard)
    return (may_be and may_be(ways, message)) or heard


def _may_ask_too_much(heard: Asked, text: str) -> bool:
    """Whether it is not refused already, nor what we asked for, nor just the list of the pool."""
    if not isinstance(heard.reading, Understood):
        return not (isinstance(heard.reading, Unclear) and heard.reading.is_plain)
    asked = heard.reading.question
    is_of_assay = asked.kind is Kind.HELP and help_on_assay(text) is not None
    is_told = asked.kind is Kind.REFUSAL or lists_pool(asked, text) or is_of_assay
    is_placed = asked.place and (asked.kind is Kind.POOL or asked.topic in MODELS)
    return not is_told and not (heard.is_follow_up and (asked.person or is_placed))


def _may_be_other(heard: Asked) -> Callable[[Ways, Message], Heard | None] | None:
    """By what it is told whether something else is meant; None where that was read well."""
    if not isinstance(heard.reading, Understood):
        return None if heard.reading.is_plain else partial(_meant, heard.reading)
    if heard.part:
        return None  # which words pick that mean nothing else
    asked = heard.reading.question
    is_of_price = asked.kind is Kind.SOURCE and bool(asked.chips or heard.form in _READ_FORMS)
    is_for_a_time = speaks_of(asked) and (asked.days is not None or len(asked.chips) > 1)
    is_priced = (asked.assume.usd_per_hour, asked.assume.price_change) != (None, None)
    is_budget = asked.offer is not None and asked.offer.usd_per_year is not None
    is_quoted = asked.kind is Kind.PRICE and (is_priced or is_for_a_time or is_budget)
    is_quoted |= asked.kind is Kind.OFFER and (is_budget or (asked.uses_saved and is_priced))
    is_sized = asked.size is not None and not heard.is_follow_up
    is_sized = is_sized or (asked.kind is Kind.REACH and asked.topic is not None)
    is_of_ours = changes_ours(asked) or (asked.drop, asked.assume.lab_times) != (None, None)
    is_of_ours |= any(isinstance(each, ReadAs) for each in heard.reading.assumed)
    is_of_one = asked.kind is Kind.POOL and (asked.person or asked.topic)
    is_of_value = asked.kind is Kind.PRICE and asked.topic == VALUE
    is_listed = is_listing(asked) or is_of_news(asked) or is_of_value
    if is_listed or is_of_one or asked.trend or asked.place:
        return None
    is_among_labs = asked.kind is Kind.LEAGUE and asked.offer is not None
    if asked.floor or is_sized or is_of_price or is_quoted or is_of_ours or is_among_labs:
        return None  # which is read from words that ask nothing else
    if asked.kind is Kind.REFUSAL:
        return None if asked.topic in SURELY_REFUSED else _not_refused
    if heard.is_follow_up:
        return None if asked.person else lambda ways, message: _follows(heard, asked, ways, message)
    is_of_a_word = asked.kind is Kind.HELP and asked.topic is not None
    if asked.kind not in AS_READ or is_of_a_word or asked.other or asked.other_terms:
        return None  # two amounts that are held against each other are no offer, nor a price
    return lambda ways, message: _instead_of(asked, ways, message)


def _not_refused(ways: Ways, message: Message) -> Heard | None:
    """What is meant where the words of a refusal stand in a question about compute."""
    if ways.of(ways.first) < _NOT_REFUSED or is_refused(message.text, ways.of(Act.REFUSED)):
        return None
    hearing = message.hearing
    reading = replace(hearing.reader, refuses=None).read(message.text, hearing.today)
    known = AS_READ.get(reading.question.kind, ()) if isinstance(reading, Understood) else ()
    is_read = ways.first in known
    may_do = ways.first not in _LASTING
    return Asked(reading) if is_read else done(ways.first, message) if may_do else None


def _follows(heard: Asked, read: Question, ways: Ways, message: Message) -> Heard | None:
    """What is so likely that a message is no change of the last question, as it was taken for."""
    last = message.memory.question
    is_changed = last not in (None, read)
    if last and part_of(read) not in (None, part_of(last)):  # `how much did it grow`
        return None
    if _is_of_seller(read, message) or asks_of_those_before(read, message):
        return None
    if heard.form in _READ_FORMS and is_changed:  # `only DeepMind, in two lines`
        return None
    told, memory = _told(message), message.memory
    of_run = what_it_took(told, memory, message.hearing) or asked_of_pay(told, memory)
    if of_run or beside_ours(told, memory, message.hearing):
        return None  # whose words mean nothing else after a run, pay, or what ours is held to
    if ways.of(*SHAPES) > _FORM:
        return None if _tells_who_declines(message) else done(ways.first, message)
    if _is_thanks(ways, message) and not takes_back(message.text):
        return Small.THANKS
    is_formed = heard.form is not Form.ANSWER or heard.choices or ways.first is Act.CHANGE
    if is_formed or (last and asks_for_part(told, last)):  # which was told in the last answer
        return None
    is_other = ways.among_answered(ways.first) > _FORM
    is_unlike = ways.of(*AS_READ.get(read.kind, ()), Act.CHANGE) < _UNLIKELY
    names = ways.first in OF_ANSWER or _names(message.draft)
    is_likely = is_other and is_unlike and names and ways.first in _INSTEAD
    return done(ways.first, message) if is_likely else None


def _tells_who_declines(message: Message) -> bool:
    """Whether it is a change of the hires: two words and a number are as short as `two lines`."""
    last = message.memory.question
    return last is not None and declined(_told(message), last) is not None


def _told(message: Message) -> Said:
    return said(opened(message.text), message.hearing)


def _is_of_seller(read: Question, message: Message) -> bool:
    """`what does Crusoe charge`, of whom nothing else is asked."""
    is_cloud = bool(message.draft.labs) and {*message.draft.labs} <= CLOUDS
    sells = is_cloud or bool(sellers_in(message.draft, message.text))
    return read.kind is Kind.PRICE and sells


def _instead_of(read: Question, ways: Ways, message: Message) -> Heard | None:
    """What is so much likelier than what was read that the reading must be wrong."""
    if _is_thanks(ways, message):
        return Small.THANKS
    if _is_of_seller(read, message) or asks_signed(read, message.text):
        return None
    is_ours = read.uses_saved and ways.first is Act.OFFER
    if read.kind is Kind.LEAGUE and (is_ours or is_called_first(message.draft)):
        return None  # `how do we compare`
    told = read.offer and read.offer.chips and read.offer.researchers
    is_whole = ways.first is Act.DILUTION and told and message.draft.more is None
    if is_whole or _is_team_left(read, message.draft) or hires_of_ours(read, message.draft):
        return None
    is_named = any((tag.kind, tag.value) == (T.OUR, "saved") for tag in message.draft.tags)
    if is_named and ways.first is Act.POOL:
        return None  # `show our saved offer`, which lists nobody
    is_weak = read in WEAK and not is_named
    may_change = read == WEAK[0] or _is_part(read)
    if ways.first is Act.CHANGE and ways.of(Act.CHANGE) > _FORM and may_change:
        return done(Act.CHANGE, message)
    if ways.first in (*OF_ANSWER, Act.DOLLARS) and ways.of(ways.first) > _FORM:
        return done(ways.first, message)
    least, most = (SURE, MAYBE) if is_weak else (_OTHER, _UNLIKELY)
    is_unlike = is_weak or ways.first not in AS_READ[read.kind]  # only a refusal would be likelier
    is_other = is_unlike and ways.alike(ways.first) > least and ways.of(*AS_READ[read.kind]) < most
    return done(ways.first, message) if is_other and ways.first in _INSTEAD else None


def _is_team_left(read: Question, typed: Draft) -> bool:
    """Whether our saved offer was read with people that nobody typed: `the team shrinks by 6`."""
    people = read.offer.researchers if read.offer else None
    counts = [tag.value.amount.value for tag in typed.raw if isinstance(tag.value, Number)]
    return read.uses_saved and people is not None and people.value not in counts


def _is_thanks(ways: Ways, message: Message) -> bool:
    """Whether it asks nothing: `cheers, that's my prep done`."""
    return ways.of(Act.THANKS) > _FORM and not _names(message.draft)


def _names(said: Draft) -> bool:
    """Whether anything is named, or people are counted."""
    return said.names_any or said.people is not None


def _is_part(read: Question) -> bool:
    """Whether an offer was read of which only chips were said, as of one that goes on."""
    offer = read.offer
    return read.kind is Kind.OFFER and bool(offer and not offer.researchers) and not read.labs


def _which_racks(reading: Reading, message: Message) -> Heard | None:
    """`add 4 racks`, of which it is asked what is in them: nobody is hired."""
    question = reading.question if isinstance(reading, Unclear) else None
    is_of_hires = question is not None and question.kind is Kind.DILUTION
    if not isinstance(reading, Unclear) or not (is_of_hires and message.draft.has_raw(T.RACK)):
        return None
    ways = (replace(way, text=f"what if we add {way.text}") for way in reading.choices)
    return Asked(replace(reading, question=None, choices=tuple(ways)))


def _clear_enough(reading: Reading, ways: Ways) -> Heard | None:
    """A question that needs no name, where a word that might be one is all that was unclear."""
    question = reading.question if isinstance(reading, Unclear) else None
    if question is None or question.kind not in _NAMELESS or ways.of(ways.first) < _FORM:
        return None
    if ways.first not in AS_READ[question.kind]:
        return None
    names = _QUOTED.findall(reading.problem) if isinstance(reading, Unclear) else []
    left_out = tuple(f"“{name}” left out" for name in names) or ("one word left out",)
    return Asked(Understood(question, left_out))


def _meant(reading: Reading, ways: Ways, message: Message) -> Heard | None:
    """The likeliest of what can be done, a refusal, or a question which of several it is."""
    if clear := _which_racks(reading, message) or _clear_enough(reading, ways):
        return clear
    likeliest = (act for act in ways.chances if act is not Act.REFUSED)
    maybe = (act for act in likeliest if ways.among_answered(act) > MAYBE)
    able = {act: heard for act in maybe if (heard := done(act, message))}
    first = next(iter(able), None)
    if first and first not in _LASTING and ways.alike(first) > SURE:
        return able[first]
    if first is None or ways.among_answered(first) < LIKELY:
        return None
    found = (_choice(act, heard, message) for act, heard in able.items())
    which = asked_back(choice for choice in found if choice)
    return Asked(which) if which else None


def _choice(act: Act, heard: Heard, message: Message) -> Choice | None:
    """A way that is asked back, with the words that take it."""
    if act in WORDS:
        return Choice(*WORDS[act])
    if not isinstance(heard, Asked) or not isinstance(heard.reading, Understood):
        return None
    text = to_text(heard.reading.question, message.hearing.reader.words.directory)
    return Choice(text[:_LABEL], text)
