"""What is asked of several at once in a list: lines, labs with topics, a rank by two figures."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.parts.splitting import MOST
from bot.questions.patterns import coded, compiled
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope, Understood
from bot.questions.words.leads import LED
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_RANKED: Final = frozenset((
    T.WHO, T.HAVE, T.MOST, T.MORE, T.MAX, T.BIG, T.BUDGET, T.GPU, T.SCOPE, T.WHOLE, T.RANK, T.LABS,
    T.EVERYONE, T.ALL, T.AND, T.COMMA, T.STOP, T.IN, T.BY, T.OF, T.FOR, T.IS, T.DO, T.THEY, T.TELL,
    T.TALK, T.WORD, T.CAN,
))  # fmt: skip
"""All that such a message says; of anything else it is no pair of lists."""
_MOST: Final = "[<most><more><max><big>]~[<budget><gpu>]?"
_BARE: Final = f"{_MOST}(?!~[<scope><whole>]).*[<and><comma>].*(?:{_MOST}|[<budget><gpu>])~<scope>"


def lists_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The question for the list by each figure, as they were said; else the text alone."""
    d = hearing.draft(text)
    if not d.has(T.SCOPE) or not d.kinds <= _RANKED or not d.has(T.AND, T.COMMA):
        return (text,)
    said = [tag.value for tag in d.tags if tag.kind in (T.SCOPE, T.WHOLE)]
    scopes = dict.fromkeys(each for each in said if isinstance(each, Scope))
    if len(scopes) == 1 and compiled(_BARE).search(coded(d.tags)):
        scopes = dict.fromkeys((Scope.TOTAL, *scopes))
    asked = hearing.asked(text) if len(scopes) > 1 else None
    if asked is None:
        return (text,)
    if asked != Question(Kind.LEAGUE, scope=asked.scope, uses_saved=asked.uses_saved):
        return (text,)
    directory = hearing.reader.words.directory
    return tuple(to_text(replace(asked, scope=scope), directory) for scope in scopes)


_BOTH: Final = regex(
    r"\bboth\b|\b(?:per|by|each)\b.*\b(?:and|as well as|plus|&)\b|"
    r"\b(?:total|overall|altogether|all)\b.*\b(?:and|as well as|plus|&)\b",
    re.IGNORECASE,
)
_OF_ELSE: Final = frozenset((
    T.NUM, T.CHIP, T.LAB, T.COST, T.HIRE, T.MORE, T.MATCH, T.IF, T.PCT, T.RUN, T.WHEN,
))  # fmt: skip


def told_both_ways(text: str, last: Question | None, hearing: Hearing) -> tuple[str, ...]:
    """Ours against labs by each figure: `is that per head or overall? I'd like both`."""
    is_held = last is not None and last.kind is Kind.OFFER and bool(last.labs)
    if last is None or not is_held or not _BOTH.search(text):
        return (text,)
    raw = hearing.draft(text).raw
    said = [tag.value for tag in raw if tag.kind in (T.SCOPE, T.WHOLE)]
    scopes = dict.fromkeys(each for each in said if isinstance(each, Scope))
    if len(scopes) < _TWO or _OF_ELSE & {tag.kind for tag in raw}:
        return (text,)
    directory = hearing.reader.words.directory
    asked = replace(last, save=False)
    each = sorted(scopes, key=lambda scope: scope is Scope.PER_RESEARCHER)  # it is asked on then
    return tuple(to_text(replace(asked, scope=scope), directory) for scope in each)


_TWO: Final = 2
_MARKET = regex(
    rf"{LED}(?:what|how|where)(?:['’]?s| is) the "
    r"(?:going |current |actual )?market(?: (?:like|at|now|today|these days|paying))*\W*"
    rf"|{LED}is (?:that|this|it) (?:about |roughly )?"
    r"(?:in line with|above|below|on|at|around|near|close to|over|under|off|fair for|normal for) "
    r"(?:the )?market(?: (?:price|rate|level|prices|rates))?\W*"
    rf"|{LED}is (?:that|this|it) (?:a |an |too )?(?:fair|normal|good|"
    r"competitive|reasonable|high|expensive|cheap|ok|okay|usual|decent)"
    r"(?: (?:price|rate|deal|offer))?\W*",
    re.IGNORECASE,
)
"""What is asked of a price that was named before it: `what's the market?`."""


def without_market(found: tuple[str, ...], hearing: Hearing) -> tuple[str, ...]:
    """The parts without one that asks for the market of a price, which the price is."""
    reading = hearing.read(found[0])
    asked = reading.question if isinstance(reading, Understood) else None
    if asked is None or asked.kind is not Kind.PRICE:
        return found
    return tuple(part for part in found if not _MARKET.fullmatch(part))


_SIGNS: Final = regex(
    r"\s*(?:[,;&]|\b(?:and|plus|as well as)\b)(?:\s*(?:and|also|plus)\b)*\s*", re.IGNORECASE
)
_NOT_APART: Final = (
    T.VS, T.COMPARE, T.THAN, T.WHO, T.US, T.OUR, T.IF, T.MORE, T.MOST, T.RANK, T.MATCH, T.THEY,
    T.HARDWARE, T.NUM, T.HIRE,
)  # fmt: skip
"""What holds one of them against another, ranks them, or tells of ours."""
_NAMES: Final = frozenset((
    T.LAB, T.CHIP, T.WORD, T.UNKNOWN, T.TALK, T.OF, T.FOR, T.STOP, T.MEANING, T.AT, T.IS,
    T.HAVE, T.DOES,
))  # fmt: skip
_KINDS: Final = (Kind.LAB, Kind.PRICE, Kind.HIRING, Kind.LEAGUE)
_MOST_WORDS: Final = 7


def topics_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """Each of them as it stands, where no two ask the same of other labs alone; else the text."""
    found = tuple(filter(None, _SIGNS.split(text.strip(" ?.!"))))
    if not 1 < len(found) <= MOST or any(len(x.split()) > _MOST_WORDS for x in found):
        return (text,)
    whole = hearing.draft(text)
    if len(whole.labs) + len(whole.chips) < 2 or '"' in text or whole.has(*_NOT_APART):
        return (text,)
    asked = [question for part in found if (question := _asked(part, hearing))]
    topics = {(one.kind, one.topic) for one in asked}
    return found if len(asked) == len(found) and len(topics) > 1 else (text,)


def _asked(part: str, hearing: Hearing) -> Question | None:
    """What a part asks by itself of a lab or a chip that it names, with the word for what."""
    reading = hearing.read(part)
    if not isinstance(reading, Understood) or reading.assumed:
        return None
    asked = reading.question
    is_named = bool(asked.labs or asked.chips) and asked.offer is None
    says_what = asked.topic is not None or not hearing.draft(part).kinds <= _NAMES
    return asked if asked.kind in _KINDS and is_named and says_what else None


_MARK: Final = regex(r"^\W*(?:\d{1,2}[.)]\s+)?")
_LEANS: Final = regex(
    r"\b(?:it|its|that|those|these|this|they|them|their|there|same|we|us|our|ours)\b"
    r"|^(?:and|but|or|then|so|with|for|vs|versus|against|what about|how about)\b",
    re.IGNORECASE,
)
_TOLD: Final = (Kind.OFFER, Kind.CANDIDATE, Kind.POOL, Kind.REFUSAL, Kind.SOURCE)
"""What is told on several lines, or goes by what stands on another one."""
_FEWEST_WORDS: Final = 2


def lines_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """Each line, where each asks something by itself; else the text alone."""
    lines = [_MARK.sub("", line).strip() for line in text.splitlines()]
    found = tuple(line for line in lines if line)
    is_list = 1 < len(found) <= MOST and all(_asks(line, hearing) for line in found)
    return found if is_list else (text,)


def _asks(line: str, hearing: Hearing) -> bool:
    """Whether a line alone is a question, and no name or number that another line lacks."""
    if len(line.split()) < _FEWEST_WORDS or _LEANS.search(line):
        return False
    reading = hearing.read(line)
    return isinstance(reading, Understood) and reading.question.kind not in _TOLD
