"""What is assumed of a lab, asked on about: another number, against ours, and with its lab."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import Any, Final

from bot.conversation.changing.numbers.numbering import names_day, names_other
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.lab_parts import OF_STAFF, part_of
from bot.questions.rules.leagues import OF_ONE_LAB
from bot.questions.shares import exact_part
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question, Reading, Scope, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_OF_ELSE: Final = (
    T.OUR, T.US, T.CHIP, T.GPU, T.VS, T.COMPARE, T.MATCH, T.COST, T.HIRE, T.MORE, T.ROLES, T.LOSE,
    T.HOWMANY, T.WHO, T.OFFER, T.SAVE, T.MFU,
)  # fmt: skip
_THERE: Final = regex(
    r"\b(?:over there|there(?=\W*$)|on their (?:side|end)|(?:at|for) theirs?|"
    r"(?:for|with) them(?=\W*$))\b",
    re.IGNORECASE,
)
"""`and 140 researchers there`: beside ours, those of the lab."""
_OF_HEADS: Final = (T.PEOPLE, T.STAFF, T.TEAM)


def assumed_of_lab(told: Said, last: Question) -> Question | None:
    """The card with a share of its compute for research, or so many researchers, assumed.

    People are the lab's where something was assumed of it already, or they are said to be there,
    and else ours.
    """
    d = told.draft
    kinds = {tag.kind for tag in d.raw}
    if len(last.labs) == 1 and _is_assumed_already(told, last):
        return last  # `assume 2500 researchers there`, said once more
    is_there = last.kind is Kind.OFFER and bool(_THERE.search(told.whole))
    if not (last.kind is Kind.LAB or is_there) or len(last.labs) != 1:
        return None
    if d.stacks or kinds & {*_OF_ELSE}:
        return None
    if not {*told.labs} <= {*last.labs} or d.assume != Assumptions():
        return None
    parts = [tag.value for tag in d.raw if tag.kind is T.PCT]
    numbers = [tag for tag in d.raw if tag.kind is T.NUM]
    if len(parts) == 1 and not numbers and not kinds & {*_OF_HEADS}:
        return _with_share(last, parts[0]) if T.OF not in kinds else None
    is_under_way = is_there or last.assume != Assumptions()
    if d.people is None or len(numbers) != 1 or parts or not is_under_way:
        return None
    heads = d.people.amount.value
    assume = replace(last.assume, lab_researchers=heads, lab_staff=None)
    return replace(last, topic=None, assume=assume)


def _is_assumed_already(told: Said, last: Question) -> bool:
    """Whether no more is said than the number of people that was assumed of the lab before."""
    d, heads = told.draft, last.assume.lab_researchers or last.assume.lab_staff
    said_of_it = d.assume.lab_researchers or d.assume.lab_staff
    if said_of_it is None and d.people is not None:
        said_of_it = d.people.amount.value
    is_same = heads is not None and said_of_it == heads and {*told.labs} <= {*last.labs}
    return is_same and not d.stacks and not {tag.kind for tag in d.raw} & {*_OF_ELSE}


def _with_share(last: Question, part: object) -> Question | None:
    """The whole card with that part of the compute for research, as no figure alone shows it.

    After the staff it is the part of them that does research: `what would it be at 70%`.
    """
    if not isinstance(part, float) or not 0 < part < 1:
        return None
    share = exact_part(part)
    assume = replace(last.assume, rd_share=share)
    if part_of(last) in OF_STAFF:
        assume = replace(last.assume, research_staff_share=share)
    return replace(last, topic=None, assume=assume)


_OF_LABS: Final = (Kind.LAB, Kind.OFFER, Kind.COMPARE, Kind.MATCH, Kind.LEAGUE)
_SHARES: Final = ("research_staff_share", "rd_share")
_HEADS: Final = ("lab_researchers", "lab_staff")
"""What may be assumed of a lab as a part, and as a number."""
_MOST_WORDS: Final = 4


def assumed_again(told: Said, memory: Memory) -> Question | None:
    """The last question with another number in the place of the one that was just assumed."""
    last = memory.question
    if last is None or not _says_no_more(told, last):
        return None
    part, number = _part(told), told.number
    value = part or (number if number and number > 0 else None)
    before = memory.earlier[0].assume if memory.earlier else Assumptions()
    for name in _SHARES if part else _HEADS:
        was = getattr(last.assume, name)
        if value and was not in (None, getattr(before, name)):
            other: dict[str, Any] = {name: value}
            return _with(last, replace(last.assume, **other))
    return None


def _with(last: Question, assume: Assumptions) -> Question:
    return replace(last, assume=assume, topic=None if last.kind is Kind.LAB else last.topic)


def _part(told: Said) -> float | None:
    """The one share that is said, from 0 to 1."""
    parts = [tag.value for tag in told.draft.raw if tag.kind is T.PCT]
    part = parts[0] if len(parts) == 1 else None
    return exact_part(part) if isinstance(part, float) and 0 < part < 1 else None


def _says_no_more(told: Said, last: Question) -> bool:
    """Whether a number is said and nothing that it would be of."""
    d = told.draft
    if len(told.text.split()) > _MOST_WORDS or last.kind not in _OF_LABS:
        return False
    return not (names_other(told) or names_day(told) or d.ours or d.has(T.IN))


_RANKED_AFTER: Final = (Kind.OFFER, Kind.LAB, Kind.COMPARE, Kind.LEAGUE)


_WITH_THAT: Final = regex(
    r"\b(?:with (?:that|this|those)|assuming (?:that|so|it)|on that (?:basis|assumption|number)|"
    r"in that case|if (?:that is|that's|so)|then|now|still|them|theirs?|they)\b",
    re.IGNORECASE,
)


def with_assumed(question: Question, last: Question) -> Question:
    """A question against the lab spoken of, with what was assumed of it."""
    told: dict[str, Any] = {
        name: value for name in OF_ONE_LAB if (value := getattr(last.assume, name))
    }
    is_same = bool(told) and question.labs == last.labs and len(last.labs) == 1
    known = any(getattr(question.assume, name) for name in OF_ONE_LAB)
    if not is_same or known:
        return question
    return replace(question, assume=replace(question.assume, **told))


def still_assumed(question: Question, text: str, last: Question) -> Question | None:
    """All labs in order with what was assumed of the one; None where nothing was, or is anew.

    By what each researcher has, where no other measure is said: in total it would change nothing.
    Ours against that lab, where it is said to be with that.
    """
    if question.kind is Kind.OFFER and last.kind in _RANKED_AFTER and _WITH_THAT.search(text):
        held = with_assumed(question, last)
        return held if held != question else None
    lab = last.assume.lab or (last.labs[0] if len(last.labs) == 1 else None)
    told = {name: getattr(last.assume, name) for name in OF_ONE_LAB}
    is_kept = question.kind is Kind.LEAGUE and not question.topic and last.kind in _RANKED_AFTER
    if not is_kept or lab is None or not any(told.values()) or question.assume != Assumptions():
        return None
    scope = question.scope or Scope.PER_RESEARCHER
    return replace(question, assume=Assumptions(**told, lab=lab), scope=scope)


_ASKED: Final = (T.BIG, T.HOWMANY, T.COMPARE, T.MEANING, T.DOES, T.SOURCE, T.TELL, T.VS, T.BEAT)
"""What asks of the lab how much that would be."""


def ours_against_supposed(reading: Reading, text: str, hearing: Hearing) -> Understood | None:
    """Ours against the lab of a card that something is supposed of; None of another reading."""
    saved, asked = hearing.saved, reading.question if isinstance(reading, Understood) else None
    if not isinstance(reading, Understood) or asked is None or saved is None:
        return None
    is_card = asked == Question(Kind.LAB, labs=asked.labs[:1], assume=asked.assume)
    if not is_card or asked.assume == Assumptions() or not saved.researchers:
        return None
    d = hearing.draft(text)
    if not any(map(d.has_raw, (T.IF, T.ASSUME))) or any(map(d.has_raw, _ASKED)):
        return None
    return replace(reading, question=replace(asked, kind=Kind.OFFER, uses_saved=True))


_USUAL: Final = regex(
    r"[\s,]*\b(?:under|with|by|on|using|at|given|assuming) (?:the |your |our |its )?"
    r"(?:more )?(?:normal|usual|standard|default|ordinary|original|regular|base(?:line)?) "
    r"(?:assumptions?|numbers?|figures?|case|conditions|settings|headcount)\b"
    r"(?: (?:again|please|then|now|instead))*",
    re.IGNORECASE,
    needs="normal|usual|standard|default|ordinary|original|regular|base",
)
"""`and for Meta under normal assumptions`: what was supposed of another lab is none of its."""
_NO_MORE: Final = regex(rf"{LED}(?:what about|how about|and|for|them|it|that)*\W*", re.IGNORECASE)
_UNDONE: Final = "undo that"


def without_usual(text: str, memory: Memory) -> str:
    """The text without that nothing is to be assumed; alone it takes back what was."""
    last = memory.question
    if last is None or last.kind not in _OF_LABS or (rest := _USUAL.sub("", text)) == text:
        return text
    if not _NO_MORE.fullmatch(rest):
        return rest
    return text if last.assume == Assumptions() else _UNDONE


def of_its_lab(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """The same without what was said of the lab before, where another is asked of; told aloud."""
    last = memory.question
    if not isinstance(heard, Asked) or not isinstance(heard.reading, Understood) or last is None:
        return heard
    asked = heard.reading.question
    if not asked.labs or not last.labs or {*asked.labs} <= {*last.labs}:
        return heard
    kept = _still_said(asked, last, said(opened(text), hearing).draft.assume)
    if kept == asked.assume:
        return heard
    whose = " and ".join(map(hearing.reader.words.directory.name, last.labs))
    note = f"what was assumed of {whose} left out"
    passed_over = (*heard.reading.assumed, note)
    bare = replace(_by_head(asked, last), assume=kept)
    return replace(heard, reading=Understood(bare, passed_over))


def _by_head(asked: Question, last: Question) -> Question:
    """A card by the head, as that of the lab of which people were supposed was told."""
    is_card = asked.kind is last.kind is Kind.LAB and not (asked.scope or asked.topic)
    is_of_heads = is_card and (last.assume.lab_researchers or last.assume.research_staff_share)
    return replace(asked, scope=Scope.PER_RESEARCHER) if is_of_heads else asked


def _still_said(asked: Question, last: Question, told: Assumptions) -> Assumptions:
    """What is assumed, less what only the question before said of its lab."""
    names = [field.name for field in fields(Assumptions) if field.name in OF_ONE_LAB]
    gone = [
        name
        for name in names
        if getattr(told, name) is None
        and getattr(asked.assume, name) == getattr(last.assume, name) is not None
    ]
    return replace(asked.assume, **dict.fromkeys(gone)) if gone else asked.assume
