"""Our chips so many times over: once more, or with our people at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.growing import due, multiplied_by, with_team
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.numbers.scaling import ALIEN, times
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.patterns import coded, compiled, first
from bot.questions.rules.leagues import is_league
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question
from bot.questions.words.factor_words import ANY_FACTOR, FACTORS, factor_in
from bot.questions.words.leads import SUPPOSE
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_ONE: Final = r"(?:one|cluster|version|offer|case|scenario|set-?up|fleet|variant)"
_CHIPS: Final = r"(?:it|them|those|(?:our|the|all) (?:chips|gpus|cluster|fleet|compute|hardware))"
_TIMES: Final = rf"(?:{ANY_FACTOR}|(?:two|three|four|[234]) ?(?:x|times)(?: as (?:many|much|big))?)"
_AGAIN: Final = regex(
    rf"(?:(?:and|or|so|ok|but|no|rather|(?:what|how about|what about)(?! if\b)|{SUPPOSE}|we|you|"
    r"were to|it|they|were|was|is|be|had|have|would|just|actually|instead)\W+)*"
    rf"{_TIMES}(?: {_CHIPS})?(?: (?:instead|then|please|rather))*",
    re.IGNORECASE,
)
"""`tripled`, `and if we tripled it`; `double it again` and `double that` are of what it is now."""
_SCALED_ONE: Final = regex(rf"\bthe (?P<times>{ANY_FACTOR}) {_ONE}\b", re.IGNORECASE)
_CHANGED: Final = (Kind.OFFER, Kind.REACH)


def times_again(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The last question with our chips so many times over, of what they were before that."""
    last, factor = memory.question, factor_in(text)
    if last is None or last.kind not in _CHANGED or last.other_terms is not None:
        return None
    if last.assume.sets_price:
        return None  # `and if they quadruple`, of prices that were supposed to change
    if factor is None or not _AGAIN.fullmatch(text.strip(" .!?")):
        return None
    held = held_offer(last, hearing)
    base = next((each for each in _before(last, memory, hearing) if _over(held, each)), held)
    offer = replace(held, chips=_so_often(base, factor))
    is_ours = bool(last.uses_saved and last.offer and last.offer.chips)
    return replace(last, offer=offer, uses_saved=is_ours, save=False) if offer.chips else None


def on_scaled(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """What is asked of `the tripled one`, with the question of it as the last one."""
    found = _SCALED_ONE.search(text)
    factor = factor_in(found["times"]) if found else None
    known = (memory.question, *memory.earlier) if memory.question else memory.earlier
    ours = [each for each in known if each.kind in _CHANGED]
    meant = (each for each in ours if factor in _factors(each, memory, hearing))
    asked = next(meant, None)
    if found is None or asked is None:
        return text, memory
    others = tuple(each for each in known if each is not asked)
    now = replace(memory, question=replace(asked, save=False), earlier=others)
    return f"{text[: found.start()]}it{text[found.end() :]}", now


def _factors(asked: Question, memory: Memory, hearing: Hearing) -> set[float | None]:
    held = held_offer(asked, hearing)
    return {_over(held, each) for each in _before(asked, memory, hearing)} - {None}


def _before(last: Question, memory: Memory, hearing: Hearing) -> Iterator[Offer]:
    """Ours as it is saved where that was changed, and what was asked of before, first of all."""
    if last.uses_saved and hearing.saved:
        yield hearing.saved
    for each in reversed(memory.earlier):
        if each.kind in OF_OURS:
            yield held_offer(each, hearing)


def _over(held: Offer, base: Offer) -> float | None:
    """How many times the chips of one offer another has, for the same people; None otherwise."""
    if not base.chips or held.researchers != base.researchers:
        return None
    return next((each for each in FACTORS if _so_often(base, each) == held.chips), None)


def _so_often(base: Offer, factor: float) -> tuple[ChipCount, ...]:
    return tuple(replace(each, count=times(each, factor)) for each in base.chips)


_HEADS: Final = "[<our><all>]*~[<people><staff><team>]"
_OUR_CHIPS: Final = "(?:[<our><all>]*~[<site><gpu><budget>]|<our>)"
_PAIR: Final = f"<word>?~(?:{_HEADS}~<and>~{_OUR_CHIPS}|{_OUR_CHIPS}~<and>~{_HEADS})"
"""`both the team and the cluster`, `our gpus and our people`: in either order."""
_SO_OFTEN: Final = "(?:<factor>|<num>~<x>)"
_EITHER: Final = "[<can><is><have><gets><word>]*"
_END: Final = "(?=[<comma><stop><vs><and>]|$)"
_WAYS: Final = (
    f"{_SO_OFTEN}~<all>~{_END}",
    f"<all>~{_EITHER}~{_SO_OFTEN}~{_END}",  # `everything doubles`, but not `twice as dear`
    f"{_SO_OFTEN}~(?:<all>~<comma>|<word>*)~<of>?~{_PAIR}",
    f"{_PAIR}~{_EITHER}~(?:[<grow><more><lose>]~<by>?~)?{_SO_OFTEN}",
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
