"""`what does a research scientist there make`: pay, roles and news at the lab spoken of."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Final

from bot.conversation.changing.following import followed
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import Opened
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart
from bot.questions.rules.role_places import place_in
from bot.questions.types import Kind, Question, Reading
from bot.questions.words.leads import LED, LINK
from bot.questions.words.market_words import PAY, PLACES, ROLES
from bot.questions.words.pool_words import asks_whom_we_have
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_THERE: Final = regex(
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bout )(?<!\bfrom )"
    r"\b(?:over )?there\b(?!['’]s| (?:is|are|was|were|any|some|no|a)\b)",
    re.IGNORECASE,
)
"""What stands for a lab, and is neither `there is` nor `how far are we from there`."""
_ELSE: Final = regex(r"\b(?:who|any(?:one|body)|which (?:lab|company)) else\b", re.IGNORECASE)
_ALONE: Final = regex(
    rf"\W*(?:(?:{LINK}|or|what about|how about|in|by|their|the|on|more)\W+)*"
    r"(?:open |job )?(?:(?P<pay>pay|salar(?:y|ies)|comp(?:ensation)?|wages?)|"
    r"roles?|jobs?|openings?|hiring|vacanc(?:y|ies)|postings)(?: ranges?)?"
    r"(?:[ -]wise| open| too| then| as well| there)?\W*",
    re.IGNORECASE,
)
"""`and roles?`, after labs that were compared: theirs, and not those of all."""
_HEADS: Final = regex(
    rf"{LED}(?:how many (?:people|employees|staff|researchers)"
    r"(?: (?:do|does|they|have|has|work|works|are|there|in total|employ))*"
    r"|(?:what(?:['’]?s| is) )?(?:the |their )?head ?count)\W*",
    re.IGNORECASE,
)
"""`and how many people`, after the roles of a lab."""
_OF_LABS: Final = (Kind.OFFER, Kind.LAB, Kind.COMPARE, Kind.HIRING, Kind.MOVES)
_OF_MARKET: Final = (Kind.HIRING, Kind.MOVES)


def at_labs_spoken_of(text: str, last: Question, hearing: Hearing) -> str:
    """The message with the labs of the last question by name, where it asks of the market.

    What is new there, after roles of a kind or in a place, is asked of those (`new_there`).
    """
    directory = hearing.reader.words.directory
    is_compared = last.kind in _OF_LABS and last.kind not in _OF_MARKET and not last.other
    if last.labs and is_compared and (alone := _ALONE.fullmatch(text)):
        topic = "pay" if alone["pay"] else None
        return to_text(Question(Kind.HIRING, labs=last.labs, topic=topic), directory)
    if last.kind is Kind.HIRING and last.labs and _HEADS.fullmatch(text):
        kind = Kind.COMPARE if last.labs[1:] else Kind.LAB
        return to_text(Question(kind, labs=last.labs, topic=LabPart.STAFF.value), directory)
    if last.kind not in _OF_LABS or not last.labs or not _THERE.search(text):
        return text
    if _ELSE.search(text):
        return text  # `who else hires there`, in the place that was named
    place = last.place if last.kind is Kind.HIRING else None
    where = f"at {' and '.join(map(directory.name, last.labs))}{f' in {place}' if place else ''}"
    named = _THERE.sub(where, text, count=1)
    asked = hearing.asked(named)
    if len(last.labs) == 1 and asks_whom_we_have(named):
        return named  # `who do we have there`, of our pool
    is_of_them = asked is not None and (asked.labs, asked.place) == (last.labs, place)
    if asked is None or asked.kind not in _OF_MARKET or not is_of_them:
        return text
    is_of_some = last.kind is Kind.HIRING and bool(last.family or last.place)
    return text if asked.kind is Kind.MOVES and is_of_some else named


_ANY_THERE: Final = regex(
    rf"{LED}(?:(?:is|are) there )?(?:any|anything|anyone|some|something|one|"
    r"ones)(?: (?:open|else|going|there))* (?:in|near|around|at) (?:the )?(?:[\w'-]+ ?){1,3}\W*",
    re.IGNORECASE,
)
_WITHOUT_PLACE: Final = (Kind.LEAGUE, Kind.LAB, Kind.COMPARE, Kind.OFFER, Kind.PRICE)
_FURTHEST: Final = 3
"""So many questions before the last may be the one that is meant."""


def roles_in_place(opening: Opened, memory: Memory, hearing: Hearing) -> Reading | None:
    """The roles that were asked about before, in the place that a message names and nothing else.

    What was asked since has no place: labs are ranked, or an offer is set against them.
    """
    last = memory.question
    if last is None or last.kind not in _WITHOUT_PLACE or last.topic is not None:
        return None
    if not _ANY_THERE.fullmatch(opening.text) or place_in(opening.text)[0] is None:
        return None
    roles = (each for each in memory.earlier[:_FURTHEST] if each.kind is Kind.HIRING)
    before = next(roles, None)
    return followed(opening, before, hearing, is_change=True) if before else None


@cache
def _two_places() -> re.Pattern[str]:
    """`between SF and New York`, `London vs Paris`."""
    longest = "|".join(re.escape(name) for name in sorted(PLACES, key=len, reverse=True))
    return regex(
        rf"(?<![\w-])(?P<one>{longest})(?: roles| jobs)?(?:,? (?:and|or|vs\.?|versus|than|against|"
        rf"compared (?:to|with))(?: in| at| for)?(?: the)?) (?P<other>{longest})(?![\w-])"
    )


_MOST_WORDS: Final = 14
_TITLED: Final = regex(r"\b(?:list|titles?|which roles)\b")


def in_each_place(text: str, memory: Memory, hearing: Hearing) -> str:
    """`does it differ between SF and New York`, after roles: of each place, one after the other."""
    last, low = memory.question, fold(text)
    found = _two_places().search(low) if last and last.kind is Kind.HIRING else None
    if last is None or found is None or len(low.split()) > _MOST_WORDS:
        return text
    d = hearing.draft(text)
    if d.labs or d.stacks or d.chips or d.people is not None:
        return text
    kept = last.topic if last.topic in ("pay", "split") and "how many" not in low else None
    topic = "pay" if PAY.search(low) else ROLES if _TITLED.search(low) else kept
    known = replace(last, topic=topic)
    places = dict.fromkeys(PLACES[found[name]] for name in ("one", "other"))
    directory = hearing.reader.words.directory
    return "\n".join(to_text(replace(known, place=place), directory) for place in places)
