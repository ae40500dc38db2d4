"""Our chips and our people, both so many times over: `both the team and the cluster double`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.growing import due, multiplied_by, with_team
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.numbers.scaling import ALIEN
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.patterns import coded, compiled, first
from bot.questions.rules.leagues import is_league
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Amount, Offer

_HEADS: Final = "[<our><all>]*~[<people><staff><team>]"
_CHIPS: Final = "(?:[<our><all>]*~[<site><gpu><budget>]|<our>)"
_PAIR: Final = f"<word>?~(?:{_HEADS}~<and>~{_CHIPS}|{_CHIPS}~<and>~{_HEADS})"
"""`both the team and the cluster`, `our gpus and our people`: in either order."""
_TIMES: Final = "(?:<factor>|<num>~<x>)"
_EITHER: Final = "[<can><is><have><gets><word>]*"
_END: Final = "(?=[<comma><stop><vs><and>]|$)"
_WAYS: Final = (
    f"{_TIMES}~<all>~{_END}",
    f"<all>~{_EITHER}~{_TIMES}~{_END}",  # `everything doubles`, but not `twice as dear`
    f"{_TIMES}~(?:<all>~<comma>|<word>*)~<of>?~{_PAIR}",
    f"{_PAIR}~{_EITHER}~(?:[<grow><more><lose>]~<by>?~)?{_TIMES}",
    f"{_PAIR}~{_EITHER}~(?:[<grow><more><lose>]~)?<by>?~<pct>",
    f"[<grow><more><lose><word>]~{_PAIR}~<by>?~<pct>",
    f"[<grow><more>]~<pct>~<to>?~{_PAIR}",
    f"<pct>~<more>~<of>?~{_PAIR}",
    f"[<have><with>]~<pct>~<of>?~{_PAIR}",
)
_SO_MUCH: Final = _WAYS[-1]
"""`with half the chips and people`: that part of both, and no more than there is."""
_NUMBERS: Final = (T.NUM, T.PCT, T.FACTOR)
"""`10% more staff and the cluster grows by 25%`."""
_OF_OFFERS: Final = (Kind.OFFER, Kind.DILUTION, Kind.REACH)
_FALLS: Final = regex(
    r"\b(?:cut|reduc\w*|shr[aiu]nk\w*|lose|lost|los(?:es|ing)|drop\w*|fall\w*|fell|down|fewer|"
    r"less|smaller)\b",
    re.IGNORECASE,
)


def both_multiplied(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The question with both multiplied; None where that is not said of both at once, or is to be
    from a day on, when those who join come to chips that are told apart.
    """
    held = held_offer(last, hearing) if last.kind in _OF_OFFERS else Offer()
    factor = _factor(with_team(told), told.text)
    is_else = due(told, hearing) is not None or ALIEN.search(told.text.replace("%", ""))
    if factor is None or held.researchers is None or not held.chips or is_else:
        return None
    heads = held.researchers.value + (last.people or 0.0)
    offer = replace(held, chips=multiplied_by(None, factor, held), researchers=Amount(heads))
    asked = replace(last, offer=offer, labs=told.draft.labs or last.labs, save=False)
    if is_league(told.draft):
        return _with_heads(replace(asked, kind=Kind.LEAGUE, labs=()), factor * heads)
    joining = float(round(heads * (factor - 1)))
    if joining > 0:
        return replace(asked, kind=Kind.DILUTION, people=joining, floor=None)
    return _with_heads(replace(asked, kind=Kind.OFFER, people=None), factor * heads)


def _with_heads(asked: Question, heads: float) -> Question:
    offer = replace(asked.offer or Offer(), researchers=Amount(float(max(1, round(heads)))))
    return replace(asked, offer=offer)


def _factor(tags: Sequence[Tag], text: str) -> float | None:
    """How many times as much there is to be of both; None where another number is of one."""
    for way in _WAYS:
        if found := compiled(way).search(coded(tags)):
            inside = tags[found.start() : found.end()]
            others = (*tags[: found.start()], *tags[found.end() :])
            if any(tag.kind in _NUMBERS for tag in others):
                return None
            return _of_way(way, inside, text[inside[0].start : inside[-1].end])
    return None


def _of_way(way: str, inside: Sequence[Tag], words: str) -> float:
    part = first(inside, T.PCT)
    if part is None:
        return value_of(first(inside, T.FACTOR, T.NUM))
    if way == _SO_MUCH:
        return value_of(part)
    return 1 - value_of(part) if _FALLS.search(words) else 1 + value_of(part)
