"""`ok back to 40. what if we guarantee everyone 16?`: the team as it was, and nobody who joins."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.turning import turned
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Amount, Offer

_BACK: Final = regex(
    r"^\W*(?:(?:and|ok(?:ay)?|so|no|sorry|then|now|but|actually|right|alright|anyway)\W+)*"
    r"(?:(?:let['’]?s |we |i )?(?:go |switch |turn |come )?back (?:to|at)|with) "
    r"(?:the |our |just |a team of |the original |the current )*(?P<many>\d{1,5})"
    r"(?P<people> (?:people|researchers|scientists|persons|heads|of us))?"
    r"(?P<hires> (?:(?:open|new|extra|more|planned) )*(?:reqs?|requisitions|hires?|openings|roles|"
    r"positions|joiners|starters|vacancies|newcomers|open seats))?"
    r"(?: (?:then|again|please))*(?:\s*[.,;:!?–—-]+\s*|\s+and\s+|\s*$)(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_CALLED: Final = r"(?:one|version|case|team|offer|set-?up|scenario|option|question)"
_THAT_ONE: Final = regex(
    r"(?P<back>\bback (?:to|at)) (?:the |our |that )*"
    rf"(?:{_CALLED} (?:with|of|for) (?P<with>\d{{1,5}})(?: (?:people|persons?|researchers?|heads))|"
    rf"(?P<of>\d{{1,5}})[- ](?:people|persons?|researchers?|heads?|of us)[- ]{_CALLED})"
    r"(?: (?:then|again|please|now))*(?=\W|$)",
    re.IGNORECASE,
    needs="back to|back at",
)
"""`go back to the 40 people one`, `back to the version with 40 people`."""
_BACK_TO: Final = regex(r"\bback (?:to|at)\b", re.IGNORECASE)
_OF_TEAM: Final = (Kind.OFFER, Kind.DILUTION)


def team_named(text: str) -> str:
    """The text with the team itself in place of the offer that is called by it."""
    return _THAT_ONE.sub(lambda m: f"{m['back']} {m['with'] or m['of']} people", text)


def back_to_team(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """What a message asks besides, after the newest offer that so many people share."""
    last = memory.question
    found = _BACK.match(text) if last and _BACK_TO.search(text) else None
    if found is None or last is None:
        return text, memory
    many = float(found["many"])
    meant = None if found["hires"] else _shared_by(many, memory, hearing)
    if meant is None and not found["people"] and (hires := _joined_by(many, memory)):
        return found["rest"], replace(memory, question=hires, earlier=all_asked(memory), choices=())
    if not found["rest"] and found["people"] and (asked := _without_hires(last, many)):
        return "", replace(memory, question=asked, earlier=all_asked(memory), choices=())
    is_alone = not found["rest"] and (found["people"] or not _is_else(last))
    if meant is None or is_alone:
        return text, memory
    asked = replace(
        meant, kind=Kind.OFFER, people=None, since=None, floor=None, save=False,
        labs=meant.labs or (last.labs if last.kind in _OF_TEAM else ()),
    )  # fmt: skip
    return found["rest"], replace(memory, question=asked, earlier=all_asked(memory), choices=())


def _without_hires(last: Question, many: float) -> Question | None:
    """The offer for so many people, after one with others who join."""
    asked = turned(last, Kind.OFFER, None) if last.kind is Kind.DILUTION else None
    offer = replace(last.offer or Offer(), researchers=Amount(many))
    return replace(asked, offer=offer) if asked else None


def _is_else(last: Question) -> bool:
    """Whether the team is not what was asked of last, so that it can be gone back to."""
    return last.kind is Kind.DILUTION


def _joined_by(many: float, memory: Memory) -> Question | None:
    """The newest question of so many hires: `back to our 14 reqs`."""
    hires = (each for each in all_asked(memory) if each.kind is Kind.DILUTION)
    return next((replace(each, save=False) for each in hires if each.people == many), None)


def _shared_by(many: float, memory: Memory, hearing: Hearing) -> Question | None:
    for each in all_asked(memory):
        if each.kind not in _OF_TEAM or each.other_terms:
            continue
        people = held_offer(each, hearing).researchers
        if people is not None and people.value == many:
            return each
    return None
