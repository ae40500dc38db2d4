"""What is supposed of ours and changes nothing of it: never answered with what is so today."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.clean import clean
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.unclear.doubt import PASSED_OVER
from bot.questions.unclear.limits import OF_ONE_LAB
from bot.questions.unclear.not_read import not_read
from bot.regex import regex

_ENDS: Final = frozenset((T.COMMA, T.STOP, T.VS, T.COMPARE, T.DASH, T.COLON))
_OF_OURS: Final = frozenset((
    T.GPU, T.SITE, T.CHIP, T.BUDGET, T.MORE, T.GROW, T.LOSE, T.FACTOR, T.PEOPLE, T.TEAM, T.STAFF,
    T.HIRE, T.PRODUCT, T.RESEARCH, T.OPENS, T.STATUS, T.JOB, T.QUEUE, T.GUARANTEE, T.SHARED, T.COST,
    T.NODE, T.RACK, T.NUM, T.PCT, T.WHEN, T.NO, T.GETS, T.BEAT, T.BIG, T.UPTO,
))  # fmt: skip
"""What an offer is made of, so that a change of it is meant."""
_SPOKEN: Final = regex(
    r"\b(?:(?:ask|sa(?:y|id)|tell|want|know|compar|pitch|wonder|mention|object|candidate|interview|"
    r"prefer|choose|accept|look|rank|stand)\w*|told|he|she|someone|somebody|i)\b",
    re.IGNORECASE,
)
"""Whoever speaks of our offer changes nothing of it."""
_ALL: Final = Question(Kind.LEAGUE, uses_saved=True)
_PLAIN: Final = Question(Kind.OFFER, uses_saved=True)
_NOT_TAKEN: Final = (
    "I couldn't tell what “{}” changes of your offer, which would stay as it is. Say it with"
    " numbers, as in “what if we add 512 H100” or “what if 10 people leave”."
)
_WAYS: Final = ("what if we add 512 H100", "what if 10 people leave", "our offer")
_OUT: Final = regex(
    r"\b(?:down|offline|out|unavailable|broken?|breaks?|maintenance|outages?|idle|late|dark)\b",
    re.IGNORECASE,
)
_MOST_WORDS: Final = 60


def supposed_in_vain(reading: Reading, text: str, hearing: Hearing) -> Reading:
    """The reading; what was supposed is said to change nothing where our offer was read as it is.

    Where it is held against a lab, it stays so, and what was supposed is left out aloud.
    """
    if hearing.saved is None:
        return reading
    if isinstance(reading, Unreadable):
        return _of_our_chips(reading, text, hearing) or reading
    asked = reading.question if isinstance(reading, Understood) else None
    if not isinstance(reading, Understood) or asked is None:
        return reading
    if _is_of_all_labs(asked, text, hearing):
        return Unreadable(OF_ONE_LAB, ("what if OpenAI doubles its compute",), is_plain=True)
    is_plain = replace(asked, labs=(), scope=None) == _PLAIN or _is_for_a_time(asked, text)
    words = supposed_words(text, hearing) if is_plain else ""
    if not words or not all(_is_left_out(note, words) for note in reading.assumed):
        return reading
    if asked.labs:
        return replace(reading, assumed=(f"“{words}” left out",))
    return Unreadable(_NOT_TAKEN.format(words), _WAYS, is_plain=True)


def _of_our_chips(reading: Unreadable, text: str, hearing: Hearing) -> Unreadable | None:
    """What is said of `if the cluster is down for a month`, in place of a guess what it asks."""
    draft = hearing.draft(text)
    is_of_chips = draft.has(T.GPU, T.SITE) or any(tag.value == "chips" for tag in draft.tags)
    if draft.labs or not is_of_chips or not_read(draft, text) != reading:
        return None
    words = supposed_words(text, hearing)
    return Unreadable(_NOT_TAKEN.format(words), _WAYS, is_plain=True) if words else None


def _is_of_all_labs(asked: Question, text: str, hearing: Hearing) -> bool:
    """`what if all labs doubled`, of which each has a card of its own."""
    kinds = {tag.kind for tag in hearing.tags(text)}
    is_list = replace(asked, scope=None) in (Question(Kind.LEAGUE), _ALL)
    grows = not kinds.isdisjoint((T.FACTOR, T.GROW, T.LOSE, T.PCT))
    return (
        is_list
        and grows
        and bool(kinds & {T.LABS, T.EVERYONE})
        and not kinds.isdisjoint((T.IF, T.ASSUME))
    )


def _is_for_a_time(asked: Question, text: str) -> bool:
    """`if the cluster is down for a month`, in which nobody trains anything."""
    return replace(asked, days=None, scope=None) == Question(Kind.REACH, uses_saved=True) and bool(
        _OUT.search(text)
    )


def _is_left_out(note: str, words: str) -> bool:
    found = PASSED_OVER.fullmatch(note)
    return found is not None and found[1] in words


def supposed_words(text: str, hearing: Hearing) -> str:
    """What a text supposes of ours, as it was typed; empty where it supposes nothing."""
    tags, typed = hearing.tags(text), clean(text)
    at = next((n for n, tag in enumerate(tags) if tag.kind in (T.IF, T.ASSUME)), None)
    said = _clause(tags[at + 1 :]) if at is not None else ()
    is_of_lab = bool(said) and said[0].kind is T.LAB  # `take OpenAI out and add xAI`
    is_of_ours = any(tag.kind in _OF_OURS for tag in said) or _does_something(said)
    if is_of_lab or not is_of_ours:
        return ""
    words = typed[said[0].start : said[-1].end]
    return "" if _SPOKEN.search(words) or len(words) > _MOST_WORDS else words


def _does_something(said: Sequence[Tag]) -> bool:
    """`we moved to Iceland`, `our cluster gets slower`: of us, in words that mean nothing here."""
    kinds = {tag.kind for tag in said}
    return not kinds.isdisjoint((T.US, T.OUR)) and not kinds.isdisjoint((T.WORD, T.UNKNOWN))


def _clause(tags: Sequence[Tag]) -> tuple[Tag, ...]:
    return tuple(takewhile(lambda tag: tag.kind not in _ENDS, tags))
