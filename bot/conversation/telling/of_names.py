"""The names of what a list holds: as many as a headline holds, or all of them alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.compute.benchmark import Exceeds, exceeds
from bot.conversation.telling.makeup import Stood, standing
from bot.conversation.telling.paring import pared
from bot.conversation.told import facts_in, told_in
from bot.prose import sentence
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.on_record import is_listing
from bot.questions.types import Kind
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Fact

_SOME: Final = "{names}; {more} more in the table, and others on record"
_LONGEST: Final = 105
"""Characters of names that stand in a headline."""
_OF_LAB: Final[dict[LabPart | None, re.Pattern[str]]] = {
    LabPart.SITES: regex(r"Site (?P<name>.+?) \(H100e\)"),
    LabPart.CONTRACTS: regex(r"(?P<name>.+? with .+?)(?:,.*)? \(GW\)"),
}
"""How the card of a lab names what is listed there."""
_ANY: Final = regex("(?P<name>.+)")
_ROLE, _STATE, _GONE = "Role", "State", "gone"

Named = tuple[str, tuple[Fact, ...]]


_ALONE: Final = regex(r"\b(?:names?|titles?)\b")
"""`just list the names`, which asks for nothing else of them."""


def names_told(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """As many names as a headline holds, and how many more; each with its row below.

    Where the names alone are asked for, they are all that is told.
    """
    told, past = told_in(answer), _past_the_number(answer)
    if past is not None and not past:
        return answer  # whose headline says that there is none
    each = [(item.name or name(item.fact.subject), item.facts[:1]) for item in told.items]
    each = [(name(one.slug), one.estimate.facts[:1]) for one in past] if past else each
    is_cut = told.is_cut and not past
    if answer.kind in (Kind.LAB, Kind.HIRING):  # whose headline counts them
        each = [*dict(_in_table(answer)).items()]
        is_cut = len(each) < _open_roles(answer)
    if not each:
        return None
    each = list(_once(each).items())
    names = [one for one, _ in each]
    few = next(n for n in range(len(each), 0, -1) if n == 1 or _is_short(names[:n]))
    first, others = ([x for _, facts in some for x in facts] for some in (each[:few], each[few:]))
    more = len(each) - few
    headline = sentence(
        _SOME if is_cut else "{names} and {more} more" if more else "{names}",
        names=f.cited("; ".join(names[:few]), *first),
        **({"more": f.counted(more, *(others or answer.sources()))} if more or is_cut else {}),
    )
    lines = tuple(sentence("{name}", name=f.cited(one, *facts)) for one, facts in each)
    if _ALONE.search(words) and not is_cut:
        return pared(answer, headline, lines if more else ())
    rest = (answer.headline.stopped(), *answer.verdict)
    return pared(answer, headline, rest if answer.table else (*lines, *rest), answer.table)


def _once(each: Iterable[Named]) -> dict[str, tuple[Fact, ...]]:
    """Each name once, with all that it rests on: of one programme several facts may be told."""
    found: dict[str, tuple[Fact, ...]] = {}
    for one, facts in each:
        found[one] = (*found.get(one, ()), *facts)
    return found


def _past_the_number(answer: Answer) -> list[Stood] | None:
    """Those whose whole range is on the asked side of a number; None where none was asked."""
    number, fewer = answer.question.more_than, answer.question.fewer
    if number is None or is_listing(answer.question) or answer.kind is not Kind.LEAGUE:
        return None
    asked = Exceeds.NO if fewer else Exceeds.YES
    return [each for each in standing(answer) if exceeds(each.estimate, number) is asked]


def _open_roles(answer: Answer) -> float:
    """How many roles are open, of which a table may show the newest."""
    known = [x.estimate.median for x in answer.figures if x.estimate and x.key.endswith(".open")]
    return sum(known) if answer.kind is Kind.HIRING else 0


def _in_table(answer: Answer) -> Iterator[Named]:
    """The data centres or contracts on the card of a lab; the roles that are open, by title."""
    columns = answer.table.columns if answer.table else ()
    at = columns.index(_ROLE) if _ROLE in columns else 0
    state = columns.index(_STATE) if _STATE in columns else None
    pattern = _OF_LAB.get(part_of(answer.question), _ANY)
    for row in answer.table.rows if answer.table else ():
        found = pattern.match(row[at].text)
        if found and (state is None or row[state].text != _GONE):
            yield found["name"], facts_in(row)


def _is_short(names: list[str]) -> bool:
    return len("; ".join(names)) <= _LONGEST
