"""The one kind of chips that is spoken of: it alone, or so many more of it that are bought."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import clean
from bot.questions.patterns import names_in
from bot.questions.read import SUGGESTIONS
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex

_CHIPS: Final = r"[a-z]{1,3}[ -]?\d{2,4}\w{0,2}?s?(?: (?:chips|gpus|part|ones|cluster))?"
_MAY: Final = (
    rf"{LED}(?:(?:what|how|about|happens|if|suppos(?:e|ing)|say|imagin(?:e|ing)|assum(?:e|ing)|"
    r"let['’]?s|pretend(?:ing)?|we|with|on|for|by|count|take|use|used|had|have|keep|kept|"
    r"look at|do|it|is|that|and|still) )*"
)
_ALONE: Final = regex(
    rf"{_MAY}(?:(?:just|only|solely|nothing but)(?: (?:with|on|for|the|our|count|use|had|have))* "
    rf"{_CHIPS}|(?:(?:the|our) )?{_CHIPS} (?:only|alone|by themselves|on their own))"
    r"(?: (?:then|now|please|today|instead|though))*\W*",
    re.IGNORECASE,
    needs="just|only|alone|solely|nothing but|themselves|their own",
)
_SAME_COUNT: Final = (
    r"(?:the )?(?:same|equal|as many|that many)(?: (?:number|count|amount|quantity))?"
    r"(?: of (?:them|chips|gpus|cards))?"
)
_AS_MANY: Final = regex(
    rf"{_MAY}(?:(?:swap|switch|change|replace|trade|go|were|was|make|made|all|to|them|those|it|"
    rf"that|for|out|with|our|the|chips|gpus)(?:p?ed)? )*(?:(?P<chip>{_CHIPS}),? (?:(?:at|in|with|"
    rf"but|and|for) )?{_SAME_COUNT}|{_SAME_COUNT} (?:of )?(?P<other>{_CHIPS}))"
    r"(?: instead| then)*\W*",
    re.IGNORECASE,
    needs="same|equal|many",
)
"""`swap to H200s same number`."""
_ITS_PART: Final = regex(
    rf"{LED}(?:(?:what|which|how (?:much|big|large|many)) ?(?:an? |the )?(?:share|part|portion|"
    r"percentage|percent|fraction|proportion|chunk|bit|h100e?s?|compute|capacity)?"
    r"(?: (?:of|in) (?:that|it|this|those|these|ours|(?:that|the|our) (?:total|number|figure|sum|"
    r"compute|cluster|offer|capacity|average)))?(?: (?:is|are|does|do|comes?|came|actually|really|"
    r"just|only|due|down|thanks|sits?|made up))* (?:from |by |to |in |of |with )?)"
    rf"(?:(?:the|our|those|these) )?{_CHIPS}"
    r"(?: (?:make up|bring|contribute|account for|give us|add|worth|there|then|alone))*\W*",
    re.IGNORECASE,
)
"""`what share of that comes from the B200s`: what they come to by themselves."""
_OF_IT: Final = regex(
    r"\b(?:share|part|portion|percent\w*|fraction|proportion|of (?:that|it|this|"
    r"those|these|ours|(?:that|the|our) \w+)|comes? from|due to|down to)\b",
    re.IGNORECASE,
)
_OF_OFFERS: Final = (Kind.OFFER, Kind.DILUTION, Kind.REACH, Kind.MATCH)


def one_kind_alone(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text as one that leaves the other kinds out, or takes another; any other as it is."""
    last = memory.question
    if last is None or last.kind not in _OF_OFFERS:
        return text
    if (found := _AS_MANY.fullmatch(text)) and len(held_offer(last, hearing).chips) == 1:
        return f"make them {found['chip'] or found['other']}"
    is_part = _OF_IT.search(text) and _ITS_PART.fullmatch(text)
    if not (is_part or _ALONE.fullmatch(text)):
        return text
    named = {*names_in(hearing.tags(text), T.CHIP)}
    kinds = dict.fromkeys(each.chip for each in held_offer(last, hearing).chips)
    others = [chip for chip in kinds if chip not in named]
    if len(named) != 1 or not named <= kinds.keys() or not others:
        return text
    names = map(hearing.reader.words.directory.name, others)
    return f"without the {' and the '.join(names)}"


# Chips that are bought and not named: `and if we buy another 512`, of the one kind spoken of.

_BUYS: Final = regex(
    r"\b(?:b(?:uy|uys|uying|ought)|order(?:s|ed|ing)?|purchas\w+|acquir\w+|rent(?:s|ed|ing)?|"
    r"leas(?:e|es|ed|ing)|procur\w+|install\w*)\b",
    re.IGNORECASE,
)
_ADDS: Final = regex(r"\b(?:add(?:s|ed|ing)?|gets?|got|getting)\b", re.IGNORECASE)
_COUNTED: Final = frozenset((
    T.CHIP, T.FAMILY, T.UNIT, T.GPU, T.NODE, T.RACK, T.PEOPLE, T.STAFF, T.TEAM, T.X, T.POD,
    T.ROLES, T.DOLLAR, T.OF, T.HIRE, T.HOWLONG, T.HOWMANY,
))  # fmt: skip
_MANY: Final = 4
"""So many times our researchers are added as chips: nobody grows a team by that."""
_WHICH: Final = "Which chips are bought? Name them, as in “if we buy 512 more H100”."


def bought(text: str, last: Question | None, hearing: Hearing) -> str | Unreadable:
    """The message with the kind of chip named where chips are bought by their number alone.

    Where several kinds are held, it is asked which one is meant.
    """
    is_bought = _BUYS.search(text)
    if not is_bought and not _ADDS.search(text):
        return text
    held = held_offer(last or Question(Kind.OFFER, uses_saved=True), hearing)
    kinds = {each.chip for each in held.chips}
    typed = clean(text)
    number = _number(hearing.tags(text), typed)
    if number is None or not kinds:
        return text
    people = held.researchers.value if held.researchers else None
    if not is_bought and (people is None or value_of(number) < _MANY * people):
        return text
    if len(kinds) > 1:
        return Unreadable(_WHICH, SUGGESTIONS[:1], is_plain=True)
    name = hearing.reader.words.directory.name(kinds.pop())
    return f"{typed[: number.end]} {name}{typed[number.end :]}"


def _number(tags: tuple[Tag, ...], typed: str) -> Tag | None:
    """The only number of a message, where nothing is named that it counts."""
    numbers = [place for place, tag in enumerate(tags) if tag.kind is T.NUM]
    if len(numbers) != 1 or {tag.kind for tag in tags} & _COUNTED:
        return None
    place = numbers[0]
    around = tags[max(0, place - 1) : place + 2]
    is_more = any(tag.kind is T.MORE for tag in around)
    return tags[place] if is_more or _BUYS.search(typed[: tags[place].start]) else None
