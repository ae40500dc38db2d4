"""What is plain by its words alone, so that nothing likelier is looked for."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.about_people.never_told import never_told
from bot.conversation.about_people.notes_asked import noted_or_recalled
from bot.conversation.changing.market.market_talk import OF_ROLES
from bot.conversation.changing.offer.plausible import doubted
from bot.conversation.changing.offer.still_against import asks_what_changes
from bot.conversation.changing.people.around_the_pool import lists_again
from bot.conversation.changing.people.never_told_of_those import never_told_of_those
from bot.conversation.guessing.doing import Message
from bot.questions.about_people.of_whom import asks_size_of_name
from bot.questions.access_asked import access_asked
from bot.questions.clean import fold
from bot.questions.deals_between import deal_between
from bot.questions.lab_parts import GROWTH, LabPart, lab_part, part_of
from bot.questions.on_record import OF_MODELS
from bot.questions.rules.market import is_about_roles
from bot.questions.rules.near_ours import asks_who_is_near
from bot.questions.rules.staff_grown import staff_grown
from bot.questions.sites_asked import site_asked
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.unclear.beyond_compute import beyond_compute
from bot.questions.unclear.unknown_owner import unknown_owner
from bot.questions.words.board_words import ASKS_LOOKS, WHICH_BOARDS
from bot.questions.words.release_words import asks_who_most
from bot.questions.words.sites_ahead_words import asks_sites_ahead
from bot.questions.words.trend_words import then_and_now
from bot.regex import regex

_OF_BASIS: Final = frozenset((
    T.OUR, T.US, T.BASIS, T.AT, T.WITH, T.FOR, T.BY, T.COMMA, T.STOP, T.COST, T.BUDGET, T.GPU,
    T.SITE, T.OFFER, T.WORD, T.IN, T.TO, T.MEANING, T.IS, T.DO, T.DOES, T.HOWMANY,
))  # fmt: skip
_SIGNS: Final = regex(
    r"\b(?:did|do|does|has|have)\b.*\bsign(?:s|ed)?\b|\b(?:deals?|contracts?|agreements?)\b",
    re.IGNORECASE,
)


def is_plain_by_itself(message: Message) -> bool:
    """Whether it asks of nobody: for a size, who is about where we are, of a data centre, what labs
    pay or who has more roles, who may use a public machine, whether what a lab is said to give can
    be, or what a change of ours does to the order, what ours costs on some basis, or when job
    boards were read; or whether an offer tells who starts later.
    """
    if noted_or_recalled(message.text, message.memory, message.hearing):
        return True  # `mark her as contacted` judges nobody
    if lists_again(message.text, message.memory.question):
        return True  # `who are they`, of the people of a list
    if message.draft.has(T.SITE) and asks_sites_ahead(message.text):
        return True  # `who is likely to bring new clusters online`
    last = message.memory.question
    if last is not None and last.topic in OF_MODELS and asks_who_most(message.text):
        return True  # `who makes them`, of models that were listed
    if _is_of_boards(message) or _tells_who_starts(message) or _is_of_growth(message):
        return True
    if asks_what_changes(message.text, message.memory.question) or _is_of_basis(message):
        return True
    if asks_size_of_name(message.tags, message.text) or asks_who_is_near(message.text):
        return True
    if _is_of_companies(message) or is_about_roles(message.draft, message.text):
        return True
    directory = message.hearing.reader.words.directory
    asked = site_asked, access_asked, beyond_compute
    if any(each(message.text, message.tags, directory) is not None for each in asked):
        return True
    return _is_never_told(message) or doubted(message.text, message.hearing) is not None


def _is_of_companies(message: Message) -> bool:
    """What a company has, or signed with another."""
    named = unknown_owner(message.text, message.tags)
    return bool(named) or deal_between(message.text, message.tags)


def _is_never_told(message: Message) -> bool:
    """`any gaps in her cv`, of somebody spoken of: what the rules refuse, no weights answer."""
    last = message.memory.question
    if last is not None and last.kind is Kind.POOL:
        return never_told_of_those(message.text) is not None
    of_somebody = last is not None and last.kind is Kind.CANDIDATE
    return of_somebody and never_told(message.text) is not None


def _is_of_boards(message: Message) -> bool:
    """`when was that board last read`, after roles: no source of a figure is meant."""
    last, low = message.memory.question, fold(message.text)
    is_of_roles = last is not None and last.kind in OF_ROLES
    return bool(WHICH_BOARDS.search(low)) or (is_of_roles and bool(ASKS_LOOKS.search(low)))


def _is_of_growth(message: Message) -> bool:
    """`OpenAI's GPUs in 2024 against now`, which sets nothing of ours against them."""
    d, low = message.draft, fold(message.text)
    if staff_grown(d, message.text):
        return True  # `when did Anthropic pass 1000 people`, who are none of ours
    return lab_part(d, message.text) in GROWTH and then_and_now(d, low)


def _tells_who_starts(message: Message) -> bool:
    """`2000 H100, 32 researchers today, 8 starting in March`: of hires without the word."""
    d = message.draft
    return bool(d.stacks) and d.more is not None and d.has(T.JOINED)


def _is_of_basis(message: Message) -> bool:
    """`our compute, at one-year contract`, which lists nobody."""
    d = message.draft
    return d.basis is not None and d.has(T.OUR) and d.kinds <= _OF_BASIS


def asks_signed(read: Question, text: str) -> bool:
    """`did Meta sign anything with Google`, which is of no week's news."""
    return part_of(read) is LabPart.CONTRACTS and bool(_SIGNS.search(text))


def asks_of_those_before(read: Question, message: Message) -> bool:
    """`who wins`, of the last lab and of those before it, none of which is named."""
    last = message.memory.question
    return last is not None and {*read.labs} > {*last.labs} and not message.draft.labs
