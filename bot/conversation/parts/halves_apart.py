"""Two questions joined in one message of which one would be dropped: each is asked in its turn.

`how far behind OpenAI are we and how many H100 to catch up` can be read as a whole, as what it
takes to equal OpenAI, and then nobody is told how far behind we are.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice
from typing import Final

from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Memory
from bot.conversation.parts.beside import says_already
from bot.conversation.parts.splitting import is_then_and_now
from bot.conversation.replies.saying_aloud import said_aloud
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LINKS
from bot.regex import regex

_JOINED: Final = regex(
    r"(?:\s*[,;.?]?\s+(?:and|also|plus|&|\+)(?:,? (?:also|then))*,?\s+|\s*[;?]\s+"
    r"|(?<=[a-z)])(?<!\bvs)\.\s+)"
    r"(?=(?:what|whats|how|hows|who|whos|which|where|when|why|is|are|can|could|does|do|did|will|"
    r"would|should|tell me|show me|compare|rank|price|any(?: new)?|new|"
    r"(?:newest|latest|biggest|largest)|(?:the )?(?:prices?|rent|cost) (?:of|for)|"
    r"(?:the )?[abghm]\w?\w?\d{2,4}s? (?:(?:spot|rental) )?(?:prices?|rent)|"
    r"(?:this week's |the )?(?:weekly )?digest)\b)",
    re.IGNORECASE,
)
_ASKS: Final = regex(
    rf"{LINKS}(?:what|whats|how|hows|who|whose|which|where|when|"
    r"is|are|can|could|does|do|did|tell me|show|compare|list|rank|prices?|rent|cost|open roles|"
    r"(?:the |this week's |weekly )*digest|"
    r"(?:newest|latest|biggest|largest) \w+)\b(?! about\b)",
    re.IGNORECASE,
)
"""How a half begins that asks something, and does not only tell what the other goes by."""
_NOT_SPLIT: Final = (Kind.CANDIDATE, Kind.POOL, Kind.REFUSAL, Kind.SOURCE, Kind.CHOOSE)
_TWO: Final = 2
_MOST: Final = 3
"""Joints between questions that are tried."""
_LEFT_OUT: Final = ("left out", "a question of its own")

Hear = Callable[[str, Memory], Heard]
"""What a text comes to after what is remembered."""


def halves_apart(text: str, whole: Heard, memory: Memory, hear: Hear) -> tuple[str, ...]:
    """The two questions of a message, where its whole says nothing of one; else nothing.

    Parts of a lab that are asked for by their names are told one by one, and not in its card.
    """
    if named := _parts_named(whole):
        return named
    halves = halves_in(text)
    asked = _each_asked(halves, memory, hear)
    if not asked or asked[0] == memory.question or says_already(asked[0], halves[1]):
        return ()
    return halves if len(asked) > _TWO or _drops_one(whole, *asked) else ()


def _each_asked(parts: tuple[str, ...], memory: Memory, hear: Hear) -> tuple[Question, ...]:
    """What each part asks, after the one before it; nothing where two of them ask alike."""
    found: list[Question] = []
    for part in parts:
        asked = _question(hear(part, memory.after(found[-1]) if found else memory))
        if asked is not None and any(_alike(asked, one) for one in found):
            asked = _question(hear(part, memory))  # which a part is asked by, where it can be
        if asked is None or any(_alike(asked, one) for one in found):
            return ()
        found.append(asked)
    return tuple(found)


def halves_in(text: str) -> tuple[str, ...]:
    """The halves of a text that looks like two questions that are joined; else nothing.

    Of three or four, each of which ends with its mark, it is each of them.
    """
    joints = [] if is_then_and_now(text) else list(_JOINED.finditer(text))
    if len(joints) > 1:
        marked = [joint for joint in joints if "?" in joint[0]]
        joints = marked if len(marked) > 1 else []
    if not 1 <= len(joints) <= _MOST:
        return ()
    ends = [0, *(joint.end() for joint in joints)]
    starts = [*(joint.start() for joint in joints), len(text)]
    parts = tuple(text[end:start] for end, start in zip(ends, starts, strict=True))
    return parts if _ASKS.match(parts[0]) else ()


def _parts_named(whole: Heard) -> tuple[str, ...]:
    """`Anthropic's staff and sites`, which are offered by themselves beside the card."""
    reading = whole.reading if isinstance(whole, Asked) else None
    if not isinstance(reading, Understood) or reading.question.kind is not Kind.LAB:
        return ()
    ways = tuple(way.text for way in reading.besides)
    return ways if len(ways) > 1 else ()  # one alone is asked beside the lab itself


def _question(heard: Heard) -> Question | None:
    """What is asked, of nobody, with nothing left out and in no other form of an answer."""
    if not isinstance(heard, Asked) or not isinstance(heard.reading, Understood):
        return None
    asked = heard.reading.question
    is_plain = heard.form in (Form.ANSWER, Form.PART) and not _leaves_out(heard.reading)
    return asked if is_plain and asked.kind not in _NOT_SPLIT and not asked.person else None


def _leaves_out(told: Understood) -> bool:
    return any(words in how for how in told.assumed for words in _LEFT_OUT)


def _alike(first: Question, second: Question) -> bool:
    return (first.kind, first.topic, first.trend) == (second.kind, second.topic, second.trend)


def _drops_one(whole: Heard, first: Question, second: Question) -> bool:
    """Whether the whole leaves something out, or comes to one kind or part where two are asked."""
    if not isinstance(whole, Asked) or not isinstance(whole.reading, Understood):
        return isinstance(whole, Asked)
    told, both = whole.reading.question, (first, second)
    is_told_of = first.offer and told.offer == first.offer and told.kind is second.kind
    if is_told_of and not first.labs:
        return False  # `how many H100 for $10M, and what could we train with them`
    are_of_one_kind = first.kind is second.kind is not Kind.HELP  # each of which tells one thing
    is_of_both = are_of_one_kind and not any(_alike(told, half) for half in both)
    return _leaves_out(whole.reading) or not is_of_both


_AT_JOIN: Final = regex(
    r"\s*[,;:.?!–—]+\s*(?:(?:and|also|plus|but)\b\s*)?|\s+(?:and|also|plus|&)\s+"
)
_MOST_JOINS: Final = 12
"""Joins that are tried: what has more of them is no message of two halves."""
_OF_OFFERS: Final = (Kind.OFFER, Kind.DILUTION, Kind.LAB, Kind.COMPARE)


def advice_apart(text: str, last: Question | None) -> tuple[str, ...]:
    """The two halves, each of which asks for another part of what may be said; else the text."""
    if last is None or last.kind not in _OF_OFFERS:
        return (text,)
    for found in islice(_AT_JOIN.finditer(text), _MOST_JOINS):
        first, second = text[: found.start()], text[found.end() :]
        of_first = said_aloud(first)
        of_second = said_aloud(second) if of_first else None
        if of_first and of_second and of_first.part is not of_second.part:
            return first, second
    return (text,)
