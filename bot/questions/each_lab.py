"""A number of its own for each lab, of which a question holds one: the question of each lab."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.ledger import Directory
from bot.questions.rules.by_kind import lab_within
from bot.questions.rules.gather import Draft
from bot.questions.rules.terms import value_of
from bot.questions.tags import People, T, Tag
from bot.questions.types import Assumptions, Kind, Question, Unreadable
from bot.questions.writing.canonical import to_text

_APART: Final = (
    "I take one such number for a question. Ask for one lab at a time, each with its own."
)
_OVERRIDES: Final = (T.LABPEOPLE, T.STAFFSHARE, T.RDSHARE)
_OF_LABS: Final = (Kind.OFFER, Kind.COMPARE, Kind.DILUTION, Kind.MATCH)


def told_apart(d: Draft, question: Question, directory: Directory) -> Unreadable | None:
    """What to ask in place of a question in which each lab has a number of its own."""
    asked = _each_lab(d, question)
    ways = tuple(to_text(each, directory) for each in asked)
    return Unreadable(_APART, ways, is_plain=True) if ways else None


def _each_lab(d: Draft, question: Question) -> tuple[Question, ...]:
    """The questions of each lab with what is assumed of it; empty where one number serves all."""
    told = [tag for tag in d.tags if tag.kind in _OVERRIDES]
    kinds = {tag.kind for tag in told}
    if len(question.labs) < 2 or len(kinds) != 1 or question.kind not in _OF_LABS:
        return ()
    if len({_assumed(tag, question.assume) for tag in told}) < 2:
        return ()
    return tuple(_asked(question, d, told)) if len(told) <= len(question.labs) else ()


def _asked(question: Question, d: Draft, told: Sequence[Tag]) -> Iterator[Question]:
    """Numbers are of the labs that they are said with, else in the order of both."""
    kind = Kind.LAB if question.kind is Kind.COMPARE else question.kind
    for lab, tag in zip(question.labs, told, strict=False):
        within = lab_within(tag, [each for each in d.tags if each.kind is T.LAB])
        whose = str(within.value) if within else lab
        assume = replace(_assumed(tag, question.assume), lab=None)
        yield replace(question, kind=kind, labs=(whose,), assume=assume, save=False)


def _assumed(tag: Tag, before: Assumptions) -> Assumptions:
    """What is assumed, with the number of one tag."""
    if isinstance(tag.value, People):
        heads = value_of(Tag(T.NUM, tag.value.amount, tag.start, tag.end))
        if tag.value.staff:
            return replace(before, lab_staff=heads, lab_researchers=None)
        return replace(before, lab_researchers=heads, lab_staff=None)
    if tag.kind is T.RDSHARE:
        return replace(before, rd_share=value_of(tag))
    return replace(before, research_staff_share=value_of(tag))
