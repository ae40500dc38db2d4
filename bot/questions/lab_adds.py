"""Chips that a lab is supposed to add: `what if xAI adds 100,000 GB200`, which are not ours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import first, merged, reduced, rule
from bot.questions.rules.gather import Draft
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Choice, Kind, Question, Understood
from bot.questions.unclear.doubt import shown
from bot.regex import regex

_ADDS: Final = regex(
    r"(?:'s)?\W+(?:(?:if|when|and) (?:it|they) )?"
    r"(?:(?:to|would|will|could|were|was|goes|going|is|are|also|now) )*"
    r"(?:add|bu(?:y|ild)|bought|built|get|got|ha[vds]|order|install|bring|deploy|purchas|acquir|"
    r"rent|put|sign|open|switch)\w*(?: \w+){0,2}?\W*$"
)
_BETWEEN: Final = "[^<us><our><vs><lab><num><comma><stop><of>]{0,6}"
_BUYS: Final = regex(
    r"\b(?:bu(?:y|ild)|bought|built|get|got|order|install|deploy|purchas|acquir|rent)"
)
_BARE: Final = "<num>~<more>(?=[<stop><comma><vs>]|$)"
_GPUS: Final = "<num>~<more>?~<gpu>(?!~[<each><per><scope>])"
_CHIPS: Final = f"(?:<num>~<more>?~<x>?~<more>?~[<chip><family>]|{_GPUS}|{_BARE})"
_ADDED: Final = "adds"
_SOME_ADDED: Final = "adds some"
"""Chips that have a name, and others."""
_MARK: Final = f"<lab>~{_BETWEEN}~{_CHIPS}~<more>?"
_NOT_ADDED: Final = (
    "“{}” not added to what is on record; supposed of a lab is so many times its compute, as in"
    " “what if it had 1.2 times the compute”"
)


def with_lab_additions(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags of a text in lower case with such chips as T.CLAIM, beside the lab."""
    kinds = {tag.kind for tag in tags}
    if T.LAB not in kinds or kinds.isdisjoint((T.IF, T.ASSUME)):
        return tags

    def added(found: Sequence[Tag]) -> Sequence[Tag] | None:
        lab, number = found[0], next(tag for tag in found if tag.kind is T.NUM)
        if not _ADDS.match(low[lab.end : number.start]):
            return None
        last = first(reversed(found), T.CHIP, T.FAMILY, T.GPU)
        if last is None and not _BUYS.search(low[lab.end : number.start]):
            return None  # `if OpenAI adds 200 more` may be of people
        end = found.index(last) if last else len(found) - 1
        is_named = last is not None and last.kind is not T.GPU
        what = _ADDED if is_named else _SOME_ADDED
        claim = merged(T.CLAIM, what, found[found.index(number) : end + 1])
        return (lab, claim) if value_of(number) else None

    return reduced(tags, (rule(_MARK, added),))


def lab_adds(d: Draft, asked: Question | None, text: str) -> Understood | None:
    """The lab as it is on record, what it is said to add left out aloud, and what that comes to."""
    claim = next((tag for tag in d.tags if _is_added(tag)), None)
    if claim is None or not d.labs:
        return None
    said = text[claim.start : claim.end]
    kept = asked is not None and asked.kind in (Kind.OFFER, Kind.COMPARE)
    card = Question(Kind.LAB if len(d.labs) == 1 else Kind.COMPARE, labs=d.labs)
    question = asked if asked and kept and d.has(T.VS, T.COMPARE, T.US, T.OUR) else card
    chips = said.replace(" more", "")
    worth = (Choice(f"What {chips} come to", f"{chips} in H100e"),) if claim.value == _ADDED else ()
    return Understood(replace(question, save=False), (_NOT_ADDED.format(shown(said)),), worth)


def is_added(d: Draft) -> bool:
    """Whether a lab is supposed to add so many chips."""
    return any(map(_is_added, d.tags))


def _is_added(tag: Tag) -> bool:
    return tag.kind is T.CLAIM and tag.value in (_ADDED, _SOME_ADDED)
