"""One thing of the programmes that were told: how one applies, what one gets, by when, for whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.answers import Answer, Cell
from bot.compute.programmes import chips_all_year
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.conversation.told import facts_in
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.ordinals import place_named
from bot.regex import regex
from bot.subjects import NameOf

_NOT_TOLD: Final = sentence("How one applies is not on record; the sources are linked below")
_MOST: Final = 5
_NAME, _GIVES, _CHIPS, _WHOM, _OPEN = range(5)
"""The columns of the table of programmes."""
_NONE: Final = "–"
_DAY: Final = regex(r"^(?:closed|until)\b")
_NO_DAY: Final = "no last day is on record, "
"""Before the day of which a route is known, where that is all that is."""
_NO_HOURS: Final = sentence("What one project gets is not on record in hours")
_NO_MOST: Final = sentence(
    "Which gives most can't be told: what one project gets is not on record in hours"
)
_CHIP: Final = regex(r"h100")
_OF_NO_CHIP: Final = sentence(
    "Chips are those of the programme itself: what they come to in {unit} isn't told by it.",
    unit=f.H100E,
)
_ALL_YEAR: Final = regex(r"\b(?:year|24 7|24x7|clock)\b")
_YEARLY: Final = (
    "{name}: {gives}, spread over a year {chips} chips at all hours; over its own time {for_now}."
)
_NOT_A_YEAR: Final = sentence("Whether hours may be spread over a whole year is not on record.")
_OTHERS: Final = sentence("Of the others no hours for one project are on record.")
_FOR_WHOM: Final = sentence("For whom each is, as far as it is on record")
_UNTIL: Final = sentence("Until when one can apply, as far as it is on record")
_NOTHING_THERE: Final = "No programme"
_MORE: Final = sentence("The list itself has more.")


def applying(answer: Answer, words: str, __: NameOf) -> Answer | None:
    """That it is not on record, with all sources of what is meant, and whether it is open."""
    meant = {row[_NAME].text for row in _meant(answer, words)}
    rows = (row for row in (answer.table.rows if answer.table else ()) if row[_NAME].text in meant)
    return _pared(answer, _NOT_TOLD, tuple(_line(row, _OPEN, _WHOM) for row in rows))


def gives(answer: Answer, words: str, __: NameOf) -> Answer | None:
    """The hours of each with the time that they are for, and as chips that never stop."""
    rows = _meant(answer, words)
    known = [row for row in rows if row[_CHIPS].text != _NONE]
    if not known:
        return _pared(answer, _NO_HOURS, tuple(_line(row, _GIVES, _WHOM) for row in rows))
    told = tuple(
        sentence(
            "{name}: {gives}, which is {chips} chips at all hours ({open}).",
            name=f.said(row[_NAME].text),
            gives=_said(row[_GIVES]),
            chips=_said(row[_CHIPS]),
            open=_said(row[_OPEN]),
        )
        for row in known
    )
    first = sentence(
        "{name} gives {gives}", name=f.said(known[0][_NAME].text), gives=_said(known[0][_GIVES])
    )
    others = () if len(known) == len(rows) else (_OTHERS,)
    unit = (_OF_NO_CHIP,) if _CHIP.search(words) else ()
    if _ALL_YEAR.search(words):
        return _pared(answer, *_over_a_year(known, (*unit, *others)))
    return _pared(answer, first, (*unit, *told, *others))


def _over_a_year(
    known: Sequence[tuple[Cell, ...]], more: tuple[Sentence, ...]
) -> tuple[Sentence, tuple[Sentence, ...]]:
    """How many chips the hours of each keep busy for a year, beside the time that they are for."""
    years = [(_a_year_of(row), _said(row[_CHIPS])) for row in known]
    told = [sentence(_YEARLY, **year, for_now=for_now) for year, for_now in years]
    first = sentence("{name} gives {gives}: over a year {chips} chips", **years[0][0])
    return first, (*more, *told, _NOT_A_YEAR)


def _a_year_of(row: Sequence[Cell]) -> dict[str, Name | Shown]:
    facts = facts_in(row[_GIVES : _GIVES + 1])
    chips = next((found for fact in facts if (found := chips_all_year(fact))), None)
    told: Name | Shown = f.said(_NONE)
    if chips:
        told = f.both(chips) if chips.interval.is_point else f.span(chips)
    return {"name": f.said(row[_NAME].text), "gives": _said(row[_GIVES]), "chips": told}


def most_given(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """Which gives most hours to one project; that it can't be told where none are on record."""
    rows = answer.table.rows if answer.table else ()
    known = sorted((row for row in rows if row[_CHIPS].text != _NONE), key=_hours, reverse=True)
    if not known:
        return _pared(answer, _NO_MOST, tuple(_line(row, _GIVES, _WHOM) for row in rows))
    first = sentence(
        "Most hours for one project: {name} with {gives} ({open})",
        name=f.said(known[0][_NAME].text),
        gives=_said(known[0][_GIVES]),
        open=_said(known[0][_OPEN]),
    )
    others = () if len(known) == len(rows) else (_OTHERS,)
    told = (*(_line(row, _GIVES, _OPEN) for row in known), *others)
    return _pared(answer, first, told)


def _hours(row: Sequence[Cell]) -> float:
    facts = facts_in(row[_GIVES : _GIVES + 1])
    return max((fact.high or fact.value or 0.0 for fact in facts), default=0.0)


def route(answer: Answer, words: str, __: NameOf) -> Answer | None:
    """The one whose place on the list is named: what it gives, to whom, and until when."""
    rows = _meant(answer, words)
    if len(rows) != 1 or place_named(words) is None:
        return None
    (row,) = rows
    headline = sentence(
        "{name}: {gives}, for {whom}",
        name=f.said(row[_NAME].text),
        gives=_said(row[_GIVES]),
        whom=_said(row[_WHOM]),
    )
    known = sentence(
        "That is {chips} chips at all hours; {open}.",
        chips=_said(row[_CHIPS]),
        open=_said(row[_OPEN]),
    )
    no_hours = sentence("{open}.", open=_said(row[_OPEN]))
    told = (no_hours if row[_CHIPS].text == _NONE else known,)
    return pared(answer, headline, told, keep=0)


def applicants(answer: Answer, words: str, __: NameOf) -> Answer | None:
    """For whom each is."""
    rows = _meant(answer, words)
    told = tuple(_line(row, _WHOM, _OPEN) for row in rows)
    return _pared(answer, _FOR_WHOM, told, is_whole=True)


def closing(answer: Answer, words: str, __: NameOf) -> Answer | None:
    """Until when one can apply to each, as far as is on record."""
    rows = _meant(answer, words)
    told = (
        sentence(
            "{name}: {until}; {whom}.",
            name=f.said(row[_NAME].text),
            until=_said(row[_OPEN], "" if _DAY.search(row[_OPEN].text) else _NO_DAY),
            whom=_said(row[_WHOM]),
        )
        for row in rows
    )
    return _pared(answer, _until(rows), tuple(told), is_whole=True)


def _until(rows: Sequence[tuple[Cell, ...]]) -> Sentence:
    """How many routes have a last day on record, and how many are closed."""
    opens = {row[_NAME].text: row[_OPEN].text for row in rows}
    facts = facts_in([row[_OPEN] for row in rows])
    closed = sum(each.startswith("closed") for each in opens.values())
    dated = sum(each.startswith("until") for each in opens.values())
    if dated == len(opens) or not facts:
        return _UNTIL
    if not closed and not dated:
        return sentence("Until when one can apply: no last day is on record")
    return sentence(
        "Until when one can apply: {dated} with a last day to come on record, {closed} of {n}"
        " closed"
        if dated
        else "Until when one can apply: no last day to come is on record, {closed} of {n} closed",
        closed=f.counted(closed, *facts),
        n=f.counted(len(opens), *facts),
        **({"dated": f.counted(dated, *facts)} if dated else {}),
    )


def _meant(answer: Answer, words: str) -> Sequence[tuple[Cell, ...]]:
    """The rows of the table, or the one whose place on it is named."""
    rows = answer.table.rows if answer.table else ()
    place = place_named(words)
    return rows if place is None or place >= len(rows) else rows[place : place + 1]


def _line(row: Sequence[Cell], first: int, then: int) -> Sentence:
    return sentence(
        "{name}: {first}; {then}.",
        name=f.said(row[_NAME].text),
        first=_said(row[first]),
        then=_said(row[then]),
    )


def _said(cell: Cell, before: str = "") -> Shown:
    """What a cell says, with what it rests on."""
    return f.cited(f"{before}{cell.text}", *facts_in((cell,)))


def _pared(
    answer: Answer, headline: Sentence, told: tuple[Sentence, ...], *, is_whole: bool = False
) -> Answer | None:
    """The lines under their headline; one that says it all stands in its place."""
    if not told:
        return None
    if answer.headline.text.startswith(_NOTHING_THERE):  # those below are of elsewhere
        headline, told = answer.headline, (headline.stopped(), *told)
    told = tuple({line.text: line for line in told}.values())
    if len(told) == 1 and is_whole:
        headline, told = told[0].unstopped(), ()
    more = (_MORE,) if len(told) > _MOST else ()
    return pared(answer, headline, (*told[:_MOST], *more), keep=0)


TOLD: Final = {
    Part.ROUTE: route,
    Part.APPLYING: applying,
    Part.GIVES: gives,
    Part.MOST_GIVEN: most_given,
    Part.APPLICANTS: applicants,
    Part.CLOSING: closing,
}
"""What tells each part of them."""
