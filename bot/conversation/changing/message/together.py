"""Several of what was spoken of, told by how many they are: `both`, `those two`, `all three`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from bot.conversation.changing.labs.beside_that import put_beside
from bot.conversation.changing.labs.both_and_more import both_and_more
from bot.conversation.changing.labs.by_head import chips_by_head
from bot.conversation.changing.labs.claimed_of_lab import claimed_of_lab
from bot.conversation.changing.labs.deals_asked_on import signed_more
from bot.conversation.changing.labs.grown import growth_one_by_one, those_who_grew
from bot.conversation.changing.labs.heads_told import heads_taken
from bot.conversation.changing.labs.same_things import same_things
from bot.conversation.changing.labs.their_contracts import contracts_side_by_side
from bot.conversation.changing.labs.topic_alone import by_its_topic
from bot.conversation.changing.labs.whose_contracts import contracts_against, one_of_the_sum
from bot.conversation.changing.market.market_again import news_of_two
from bot.conversation.changing.market.roles_of_two import roles_of_two
from bot.conversation.changing.market.sites_compared import site_of_list
from bot.conversation.changing.market.sites_of_others import (
    others_of_owner,
    sites_elsewhere,
    sites_of_those,
)
from bot.conversation.changing.market.sites_spoken_of import sites_side_by_side
from bot.conversation.changing.message.joining import hires_on_top
from bot.conversation.changing.message.several_named import several_named
from bot.conversation.changing.message.there import in_each_place
from bot.conversation.changing.message.which_what_if import which_what_if
from bot.conversation.changing.prices.cheapest_named import cheapest_by_name
from bot.conversation.changing.prices.of_two import (
    of_both_amounts,
    rates_side_by_side,
    worth_over_another,
)
from bot.conversation.changing.prices.those_priced import of_either
from bot.conversation.changing.runs.at_a_lab import once_they_run, run_at_a_lab, run_on_ours
from bot.conversation.memory import Hearing, Memory
from bot.questions import spelt_numbers
from bot.questions.plain_words import signed_with
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question
from bot.regex import regex

_TOGETHER: Final = regex(
    r"\b(?:(?:(?:all|any|each|either|both|one|none|which) )?of )?(?:all |just |only )?"
    r"(?:the |those |these )?"
    r"(?P<many>both|either|two|three|four)(?: of (?:them|those|these|the two))?"
    r"(?: (?:labs|chips|companies|ones|gpus))?(?=[\s,.?!]|$)",
    re.IGNORECASE,
)
_EACH: Final = regex(
    r"(?: (?:is|are|was|would) (?:that|it|this)(?: be)?| (?:does|do) (?:that|it|this)"
    r"(?: (?:make|mean|come to))?)? (?:for|at|in|of) (?:each|every one|both|all)(?: one)?"
    r" of (?:them|those|these)\b",
    re.IGNORECASE,
)
"""`for each of them`, however many they are."""
_SEVERAL: Final = 2
_COUNTS: Final = spelt_numbers.COUNTS | {"both": 2, "either": 2}
_NAMED: Final = frozenset((T.LAB, T.CHIP, T.RUN, T.FACT, T.MONEY))
_COUNTED: Final = frozenset((
    T.PEOPLE, T.STAFF, T.WHEN, T.UNIT, T.NODE, T.RACK, T.X, T.SITE, T.TEAM,
))  # fmt: skip
"""What a number right before it may count."""
_POINTING: Final = regex(
    r"\b(?:both|either|(?:those|these|the|all) (?:two|three|four))\b", re.IGNORECASE
)

_SIDE_BY_SIDE: Final = regex(
    r"\W*(?:(?:and|ok|now|so|then|please|just|put|show|give|list|see|have|get|make|can|could|you|"
    r"i|we|want|me|us|a table (?:of|with))\W+)*(?:all )?(?:the |those |these )?"
    r"(?:both|two|three)(?: of (?:them|those|these))?(?: labs)?(?P<together> together)?"
    r"(?: (?:now|then|please))*\W*",
    re.IGNORECASE,
)
"""`both together`, or `both` of two cards, say no more than which are to be seen.

A sum is asked for in more words.
"""

_IN_TABLE: Final = regex(r"[\s,]+(?:as|in|into) (?:a|one)(?: single)? table\b", re.IGNORECASE)

_TABLE_WITH_US: Final = regex(
    r"(?P<table>[\s,]+(?:as|in|into|on) (?:a|one|the same)(?: single)? table)"
    r"(?P<us>[\s,]+(?:with|next to|beside|alongside|plus|and|against|vs\.?) "
    r"(?:us|ours|our (?:own )?(?:offer|cluster|numbers?))(?: (?:too|as well|in it))*)(?=\W*$)",
    re.IGNORECASE,
    needs="table",
)
"""`put OpenAI and Meta in a table with us`: the form stands at the end, as it else does."""


def named_together(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with the labs or chips that it means by their number, newest last.

    As it was said where something is named, or not so many things were spoken of.
    """
    text = put_beside(both_and_more(signed_with(text), memory, hearing), memory, hearing)
    text = by_its_topic(_TABLE_WITH_US.sub(r"\g<us>\g<table>", text), memory)
    if signed_more(text, memory, hearing):
        return text  # which is refused of both, and compares nothing else
    if roles_of_two(text, memory) or news_of_two(text, memory):
        return text  # of their roles, and not of what the labs have
    text = one_of_the_sum(hires_on_top(text, memory), memory, hearing)
    text = chips_by_head(once_they_run(text, memory, hearing), memory, hearing)
    if (both := which_what_if(text, memory, hearing)) != text:
        return both
    text = several_named(same_things(text, memory, hearing), memory, hearing)
    text = of_either(text, memory, hearing)
    text = contracts_against(contracts_side_by_side(text, memory, hearing), memory, hearing)
    text = of_both_amounts(rates_side_by_side(text, memory, hearing), memory, hearing)
    text = run_on_ours(text, memory, hearing)
    text = run_at_a_lab(worth_over_another(text, memory, hearing), memory, hearing)
    text = heads_taken(claimed_of_lab(text, memory, hearing), memory, hearing)
    text = others_of_owner(site_of_list(text, memory, hearing), memory, hearing)
    text = sites_of_those(sites_elsewhere(text, memory, hearing), memory, hearing)
    text = in_each_place(cheapest_by_name(text, memory, hearing), memory, hearing)
    text = those_who_grew(growth_one_by_one(text, memory, hearing), memory, hearing)
    text = _for_each(sites_side_by_side(text, memory, hearing), memory, hearing)
    found = _TOGETHER.search(text) if _POINTING.search(text) else None
    if found is None or memory.question is None or _names_others(text, found.end(), hearing):
        return text
    count = _COUNTS[found["many"].lower()]
    known = tuple(dict.fromkeys(_spoken_of(memory)))
    if len(known) < count:
        return text
    directory = hearing.reader.words.directory
    meant = " and ".join(directory.name(each) for each in reversed(known[:count]))
    alone = _SIDE_BY_SIDE.fullmatch(_IN_TABLE.sub("", text))
    if alone and (alone["together"] or memory.question.kind is Kind.LAB):
        return f"compare {meant}{' in a table' if 'table' in text else ''}"
    return f"{text[: found.start()]}{meant}{text[found.end() :]}"


def _for_each(text: str, memory: Memory, hearing: Hearing) -> str:
    """`how much compute per head is that for each of them`, after one lab and another."""
    if not _EACH.search(text) or _names_others(text, len(text), hearing):
        return text
    cards = takewhile(lambda each: each and each.kind is Kind.LAB, _questions(memory))
    labs = tuple(dict.fromkeys(lab for each in cards if each for lab in each.labs))
    if len(labs) < _SEVERAL:
        return text
    names = " and ".join(map(hearing.reader.words.directory.name, reversed(labs)))
    return _EACH.sub(f" at {names}", text, count=1)


def _questions(memory: Memory) -> tuple[Question | None, ...]:
    return (memory.question, *memory.earlier)


def _names_others(text: str, end: int, hearing: Hearing) -> bool:
    """Whether anything is named, or the number that ends here is of what follows it."""
    tags = hearing.tags(text)
    following = next((tag.kind for tag in tags if tag.start >= end), None)
    return following in _COUNTED or any(tag.kind in _NAMED for tag in _but_ours(tags))


def _but_ours(tags: Sequence[Tag]) -> Iterator[Tag]:
    """The tags without our own chips: `we have 192 H100, closer to which of these two`."""
    is_ours = any(tag.kind in (T.US, T.OUR) for tag in tags)
    for before, tag in pairwise((None, *tags)):
        is_counted = before is not None and before.kind is T.NUM and tag is not None
        if tag and not (is_ours and is_counted and tag.kind is T.CHIP):
            yield tag


def _spoken_of(memory: Memory) -> Iterator[str]:
    """The labs, chips or runs of the last question and of those before it, newest first."""
    last = memory.question
    for question in _questions(memory):
        if last is not None and question is not None:
            yield from reversed(_named_in(question, last.kind))


def _named_in(question: Question, kind: Kind) -> tuple[str, ...]:
    """What a question names, as far as one of this kind is about such things."""
    if kind not in (Kind.PRICE, Kind.REACH):
        return question.labs
    of_kind = question.chips if kind is Kind.PRICE else question.runs
    return of_kind if question.kind is kind else ()
