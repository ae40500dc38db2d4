"""Offers, chips or budgets asked of at once: two against a lab, worth and price, money on each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.changing.offer.ones_words import SHAPES
from bot.conversation.changing.prices.budget_again import budget_named
from bot.conversation.memory import Hearing
from bot.conversation.parts.splitting import pieces
from bot.questions.patterns import coded, compiled
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import Offer

_AGAINST: Final = "<vs>~<lab>(?:~[<and><comma><or>]+~<lab>)*"
_TWO: Final = 2
_OF_ONE: Final = (Kind.REACH, Kind.PRICE, Kind.MATCH, Kind.LEAGUE, Kind.DILUTION)


_TEAM: Final = (
    r"\d[^.;?!]{2,60}?\b\d{1,4} (?:people|ppl|persons?|researchers?|scientists?|heads|of us)\b"
)
_ONE_AND_TEAM: Final = (
    regex(
        rf"^(?P<gives>.+?),? (?:out of|from|of)(?: (?:our|the|a|all|total|pool))* "
        rf"(?P<team>{_TEAM})(?P<rest>.*)$",
        re.IGNORECASE,
    ),
    regex(
        rf"^\W*(?:(?:we (?:have|offer|run)|with|of|out of|from)(?: our)? )?(?P<team>{_TEAM})"
        r"[\s,.;:–—-]+(?P<gives>.+)(?P<rest>)$",
        re.IGNORECASE,
    ),
)
"""`we'd hand a new hire 128 H200 of her own, out of 640 H200 for 21 people`, and turned round."""
_GIVES: Final = regex(
    r"\b(?:hire|recruit|newcomer|candidate|new (?:person|researcher|scientist)|s?he|her|him|one of "
    r"(?:them|us|the \w+))\b",
    re.IGNORECASE,
)
_OF_EACH: Final = regex(r"\b(?:each|every(?:one|body)?|per|apiece|hires|offers?)\b", re.IGNORECASE)


def one_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The team, then what one person of it is to have; else the text alone."""
    found = next((m for form in _ONE_AND_TEAM if (m := form.match(text))), None)
    gives = found["gives"] if found else ""
    if found is None or not any(shape.search(gives) for shape in SHAPES):
        return (text,)
    if not _GIVES.search(gives) or _OF_EACH.search(text):
        return (text,)
    asked = hearing.asked(found["team"])
    offer = asked.offer if asked and asked.kind is Kind.OFFER else None
    if offer is None or not offer.chips or not offer.researchers or offer.researchers.value < _TWO:
        return (text,)
    return (found["team"], f"{gives}{found['rest']}")


def offers_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The two offers side by side, then each against the labs; else the text alone."""
    if sum(tag.kind is T.CHIP for tag in hearing.tags(text)) < _TWO:
        return (text,)  # of most texts no more than this is asked
    d = hearing.draft(text)
    held_against = compiled(_AGAINST).findall(coded(d.tags))
    if len(d.stacks) < _TWO or len(held_against) != 1:
        return (text,)  # each of two offers has its own lab
    asked = hearing.asked(text)
    if asked is None or asked.kind is not Kind.COMPARE or not asked.other or asked.labs:
        return (text,)
    if asked.other_lab:
        return (text,)  # whose the second is, which is no offer of ours against it
    if asked.offer is None or not asked.offer.chips or _asks_of_one(text, hearing):
        return (text,)
    of_both = Offer(researchers=asked.offer.researchers)
    second = replace(asked.other_terms or of_both, chips=asked.other)
    held = [Question(Kind.OFFER, each, labs=d.labs) for each in (asked.offer, second)]
    directory = hearing.reader.words.directory
    return tuple(to_text(each, directory) for each in (asked, *held))


def _asks_of_one(text: str, hearing: Hearing) -> bool:
    """`…, and what can 512 H100 train`: whether something else is asked of one of the two."""
    rest = [each for each in pieces(text) if any(t.kind is T.CHIP for t in hearing.tags(each))]
    asked = (hearing.asked(each) for each in rest if len(rest) > 1)
    return any(one is not None and one.kind in _OF_ONE for one in asked)


_WORTH: Final = (
    r"(?:performance|perf|power(?:ful)?|faster|fast|speed|compute|better|stronger|flops?)"
)
_PRICE: Final = (
    r"(?:prices?|pric(?:ey|ier|ing)|costs?|cheap(?:er)?|dear(?:er)?|expensive|rent(?:al)?|money)"
)
_JOIN: Final = r"\b.{0,40}(?:,|\band\b|&|\balso\b|\bplus\b|\bbut\b).{0,40}\b"
_BOTH: Final = regex(
    rf"\b{_WORTH}{_JOIN}{_PRICE}\b|\b{_PRICE}{_JOIN}{_WORTH}\b",
    needs="perf|power|fast|speed|compute|better|stronger|flop",
)
_OF_PRICE: Final = regex(rf"\b{_PRICE}\b")
_OF_WORTH: Final = regex(rf"\b{_WORTH}\b")


def worth_and_price(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The two set against each other and what they cost, as asked; else the text alone."""
    low = text.lower()
    if not _BOTH.search(low):
        return (text,)
    tags = hearing.tags(text)
    chips = [place for place, tag in enumerate(tags) if tag.kind is T.CHIP]
    asked = hearing.asked(text) if len(chips) == _TWO else None
    if asked is None or asked.kind is not Kind.PRICE or asked.labs or asked.assume.usd_per_hour:
        return (text,)
    first, second = (_counted(text, tags, place) for place in chips)
    told = f"{first} vs {second}", f"price of {first} and {second}"
    worth, price = _OF_WORTH.search(low), _OF_PRICE.search(low)
    is_priced_first = worth and price and max(tags[chips[0]].start, price.start()) < worth.start()
    return told[::-1] if is_priced_first else told


def _counted(text: str, tags: tuple[Tag, ...], place: int) -> str:
    """The chip as it was typed, with its number."""
    is_counted = place > 0 and tags[place - 1].kind is T.NUM
    return text[tags[place - is_counted].start : tags[place].end]


def budgets_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """What the money rents of each kind that is named; else the text alone."""
    if sum(tag.kind is T.CHIP for tag in hearing.tags(text)) < _TWO:
        return (text,)  # of most texts no more than this is asked
    d, asked = hearing.draft(text), hearing.asked(text)
    if d.stacks or asked is None or asked.kind is not Kind.OFFER or asked.offer is None:
        return (text,)
    offer = asked.offer
    kinds = tuple(dict.fromkeys(d.chips))
    if offer.usd_per_year is None or offer.chips or len(kinds) < _TWO:
        return (text,)
    told = [value_of(tag) for tag in d.raw if tag.kind is T.MONEY]
    amounts = told if len({*told}) > 1 else [offer.usd_per_year] * len(kinds)
    if len(amounts) != len(kinds):
        return (text,)
    spent = (
        replace(asked, chips=(kind,), offer=replace(offer, usd_per_year=amount))
        for kind, amount in zip(kinds, amounts, strict=True)
    )
    return tuple(to_text(each, hearing.reader.words.directory) for each in spent)


def with_budget(found: Sequence[str], text: str, hearing: Hearing) -> tuple[str, ...]:
    """The parts with the budget of those before in place of `that`, where its chips are asked."""
    return tuple(
        (budget_named(part, _asked_before(part, text, hearing), hearing) or part) if place else part
        for place, part in enumerate(found)
    )


def _asked_before(part: str, text: str, hearing: Hearing) -> Question | None:
    before = text[: max(0, text.find(part))].rstrip(" ,;.?!")
    return hearing.asked(before.removesuffix(" and").rstrip(" ,;")) if before else None
