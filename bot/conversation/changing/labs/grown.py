"""How much the compute of a lab grew between the days spoken of: `so that's a growth of?`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import takewhile
from typing import Final

from bot.conversation.changing.numbers.numbering import choice_of
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.lab_parts import GROWTH, OF_STAFF, LabPart, part_of
from bot.questions.rules.lab_asked import grown_between, of_lab
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Unclear, Understood
from bot.questions.words.leads import LED
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_ONE_EACH: Final = (
    "Growth is a ratio of middle values without a range, so I don't say who grew faster. I tell it"
    " of each lab. Of which?"
)
_MOST_WAYS: Final = 3
_PAIR: Final = 2
_EACH: Final = regex(
    r"\b(?:each|both|respectively|the two|the three|they|all(?: of them)?|one by one)\b", re.I
)
_WHO: Final = regex(r"\b(?:who|which|faster|slower)\b", re.IGNORECASE)
_GREW: Final = regex(r"\b(?:gr[eo]w\w*|faster|slower)\b", re.IGNORECASE)
_THEY: Final = regex(r"\b(?:they|them|those two|the two|both)\b", re.IGNORECASE)
_A_DAY: Final = frozenset((
    T.WHEN, T.FROM, T.FOR, T.AND, T.TO, T.IN, T.STOP, T.COMMA, T.WORD, T.TALK, T.DASH, T.STATUS,
))  # fmt: skip
"""`and since 2023`, `between 2023 and 2025`: the same growth between other days."""
_SINCE: Final = regex(r"\b(?:since|until (?:now|today)|from (?:then|there)|after that)\b", re.I)
"""`how much did they grow since`: after the day that was asked about."""


_THEIR_STAFF: Final = regex(
    rf"{LED}(?:(?:what|how) about )?(?:(?:their|its|the) )?"
    r"(?:staff(?:ing)?|head ?count|people|team|workforce|employees)"
    r"(?: (?:then|too|as well|over (?:that|the same) time))*\W*",
    re.IGNORECASE,
)
"""`and their headcount?`, after how its compute grew: of the same time."""


_LESS: Final = r"(?:less|fewer|smaller|lower|more|bigger|larger|higher|different|the same)"
_OF_IT: Final = (
    r"(?:was|were|is|are|did|do|does|that|it|they|there|have|had|much|many|a lot|lots|far|way|any|"
    r"really|a bit|people|staff|then|back|the|number|headcount|how|and|so|than)"
)
_AGAINST_THEN: Final = regex(
    rf"{LED}(?:{_OF_IT} )*{_LESS}(?: {_OF_IT})*(?:(?: back)? (?:in|at|by|than))? "
    r"(?:(?:the )?(?:end|start|beginning) of )?(?:20\d\d|last year|"
    r"(?:a|one|two|three|\d) years? ago)\W*"
    rf"|{LED}(?:how|what)(?: (?:does|do|did|is|about))? (?:that|it|this|they) "
    r"(?:compared?|stack up|differ|changed?)s? (?:to|with|against|from|since) "
    r"(?:the (?:end|start) of )?20\d\d\W*"
)
"""`was it much less in 2023`, after how many work there: then beside now."""


def _held_to_then(told: Said, last: Question) -> Question | None:
    """The counts of its staff from the day that they are held against until now."""
    if part_of(last) not in OF_STAFF or not _AGAINST_THEN.fullmatch(fold(told.whole)):
        return None
    asked = Question(Kind.LAB, labs=last.labs, topic=LabPart.STAFF_GROWTH.value)
    held = grown_between(asked, told.draft, told.text)
    return replace(held, since=held.since or told.draft.as_of, as_of=None)


_THEIR_COMPUTE: Final = regex(
    rf"{LED}(?:(?:what|how) about )?(?:(?:their|its|the) )?"
    r"(?:compute|chips?|gpus?|h100e?s?|fleet|stock)"
    r"(?: (?:then|too|as well|growth|(?:over|in|for) (?:that|the same)(?: time| period)?))*\W*",
    re.IGNORECASE,
)
"""`and compute over the same time`, after how its staff grew."""


def grown(told: Said, last: Question, earlier: tuple[Question, ...]) -> Question | None:
    """The growth of the lab spoken of, up to the day that is said or meant."""
    d = told.draft
    if last.kind is not Kind.LAB or len(last.labs) != 1 or d.labs:
        return None
    if held := _held_to_then(told, last):
        return held
    if part_of(last) is LabPart.GROWTH and _THEIR_STAFF.fullmatch(told.whole):
        return replace(last, topic=LabPart.STAFF_GROWTH.value, as_of=None)
    if part_of(last) is LabPart.STAFF_GROWTH and _THEIR_COMPUTE.fullmatch(told.whole):
        return replace(last, topic=LabPart.GROWTH.value, as_of=None)
    asked = of_lab(replace(d, labs=last.labs), told.text)
    if asked is None and part_of(last) in GROWTH and d.has(T.WHEN) and d.kinds <= _A_DAY:
        return grown_between(last, d, told.text)
    if asked is None or part_of(asked) is not LabPart.GROWTH:
        return None
    is_since = bool(_SINCE.search(told.text))
    if is_since and not d.has(T.WHEN) and last.as_of and last.as_of < told.draft.today:
        asked = replace(asked, since=last.as_of, as_of=None)
    if part_of(last) in OF_STAFF and not d.has(T.GPU, T.BUDGET):
        return replace(asked, topic=LabPart.STAFF_GROWTH.value)
    is_dated = d.has(T.WHEN) or is_since
    return asked if is_dated else replace(asked, as_of=_until(last, earlier))


def growth_of_each(told: Said, memory: Memory, hearing: Hearing) -> Reading | None:
    """`who grew faster`, of several labs: that is told of one at a time, and not compared."""
    last, earlier = memory.question, memory.earlier
    told_of = _told_of(last, *earlier) if last and _WHO.search(told.text) else ()
    is_of_several = last is not None and last.kind is Kind.COMPARE and not last.other
    labs = told.draft.labs or told_of or (last.labs if last else ())
    if not (is_of_several or told_of) or len(labs) < 2 or told.draft.ours:
        return None
    asked = of_lab(replace(told.draft, labs=labs[:1]), told.text)
    if asked is None or part_of(asked) is not LabPart.GROWTH:
        return None
    if last is not None and last.topic == LabPart.FLEET:
        since = asked.since or last.as_of or last.since
        return Understood(replace(last, labs=labs, since=since, as_of=None)) if since else None
    name, each = hearing.reader.words.directory.name, (replace(asked, labs=(lab,)) for lab in labs)
    ways = tuple(choice_of(f"Growth of {name(one.labs[0])}", one, hearing) for one in each)
    return Unclear(None, _ONE_EACH, ways[:_MOST_WAYS], is_plain=True)


def _told_of(*asked: Question) -> tuple[str, ...]:
    """The labs that were told of one after the other: the last two, or all that have grown."""
    cards = list(takewhile(lambda each: each.kind is Kind.LAB and len(each.labs) == 1, asked))
    grown = list(takewhile(lambda each: part_of(each) is LabPart.GROWTH, cards))
    labs = tuple(dict.fromkeys(each.labs[0] for each in cards))[:_PAIR]
    return (
        tuple(dict.fromkeys(each.labs[0] for each in grown)) if len(grown) >= _PAIR else labs[::-1]
    )


def growth_one_by_one(text: str, memory: Memory, hearing: Hearing) -> str:
    """`how much has each grown`, after several labs: each is told, one after the other.

    So is `which grew faster`, after the cards of one lab and of another.
    """
    last, told = memory.question, hearing.draft(text)
    labs = _labs_together(memory, text)
    if last is None or len(labs) < 2 or told.ours or not {*told.labs} <= {*labs}:
        return text
    asked = of_lab(replace(told, labs=labs[:1]), text)
    part = part_of(asked) if asked else None
    grew = part is LabPart.GROWTH or (part in OF_STAFF and _GREW.search(text))
    if asked is None or not grew:
        return text
    of_staff = part_of(last) in OF_STAFF or part is LabPart.STAFF_GROWTH
    topic = LabPart.STAFF_GROWTH.value if of_staff else asked.topic
    is_ahead = asked.as_of is not None and asked.as_of > hearing.today  # `this year`, which goes on
    asked = replace(asked, as_of=None) if is_ahead else asked
    each = (replace(asked, labs=(lab,), topic=topic) for lab in labs[:_MOST_WAYS])
    directory = hearing.reader.words.directory
    return "\n".join(f"what is the {to_text(one, directory)}?" for one in each)


def _labs_together(memory: Memory, text: str) -> tuple[str, ...]:
    """The labs of a comparison of which each is asked for; those of cards that came in a row."""
    last = memory.question
    if last is not None and last.kind is Kind.COMPARE and not last.other:
        return last.labs if _EACH.search(text) else ()
    part = part_of(last) if last else None
    if last is None or part not in (None, *OF_STAFF) or not _WHO.search(text):
        return ()
    cards = takewhile(lambda each: _is_card(each, part), (last, *memory.earlier))
    return tuple(dict.fromkeys(each.labs[0] for each in cards))[::-1]


def _is_card(asked: Question, part: LabPart | None) -> bool:
    is_of_one = asked.kind is Kind.LAB and len(asked.labs) == 1 and not asked.uses_saved
    return is_of_one and part_of(asked) is part


def those_who_grew(text: str, memory: Memory, hearing: Hearing) -> str:
    """`what do they have per researcher`, after the growth of two labs: both by their names."""
    asked = [each for each in (memory.question, *memory.earlier[:1]) if each]
    labs = tuple(lab for each in reversed(asked) for lab in each.labs)
    told = hearing.draft(text)
    are_growth = all(part_of(each) is LabPart.GROWTH for each in asked)
    is_of_both = len({*labs}) == len(asked) > 1 and are_growth
    if not is_of_both or told.names_any or told.ours or told.people is not None:
        return text
    names = " and ".join(map(hearing.reader.words.directory.name, labs))
    return _THEY.sub(names, text, count=1)


def _until(last: Question, earlier: tuple[Question, ...]) -> date | None:
    """The later of the last two days that were asked about; None is today."""
    before = (each for each in earlier[:1] if each.kind is Kind.LAB and each.labs == last.labs)
    days = [each.as_of for each in (last, *before)]
    return None if None in days else max(day for day in days if day)
