"""Dollars as they are asked for: by a shorter time, for each researcher, or that there are none."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer, Figure
from bot.compute.prices import AT_MARKET, OF_READINGS, ONE_IS
from bot.fact_words import chips_called
from bot.prose import Part, Sentence, Shown, sentence
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.types import Kind, Question, Scope
from bot.questions.writing.of_runs import size_text
from bot.questions.yearly import YEAR
from bot.rent_told import rent_told
from bot.subjects import NameOf

_UNITS: Final = ((1.0, "an hour"), (7.0, "a day"), (30.0, "a week"), (90.0, "a month"))
_LINES: Final = (
    ("offer.usd_per_researcher_year", "for each researcher"),
    ("offer.usd_per_year", "in all"),
    ("dilution.usd_per_year_to_keep", "for the chips that would keep the share"),
)


def by_time(answer: Answer, days: float) -> Answer:
    """The answer with its dollars of a year by so many days first."""
    told = tuple(line for key, whose in _LINES if (line := _line(answer.figure(key), whose, days)))
    if not told:
        return answer
    is_of_all = answer.kind is Kind.OFFER and not answer.question.labs
    if is_of_all and answer.question.scope is not Scope.PER_RESEARCHER:
        told = (*told[1:2], *told[:1], *told[2:])  # what all of it costs
    return replace(answer, headline=told[0], verdict=(*_stopped(told[1:]), *answer.verdict))


def _stopped(lines: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple(line.stopped() for line in lines)


def _line(figure: Figure | None, whose: str, days: float) -> Sentence | None:
    if figure is None or figure.estimate is None:
        return None
    usd = figure.estimate.median * days / YEAR
    return sentence(
        "About {usd} {unit} {whose}",
        usd=f.counted(usd, *figure.estimate.facts, write=f.usd_text),
        unit=f.said(next((unit for most, unit in _UNITS if days < most), "a quarter")),
        whose=f.said(whose),
    )


def in_order(
    answer: Answer, each: tuple[Sentence, ...], based: tuple[Sentence, ...]
) -> tuple[Sentence, ...]:
    """After hires what keeps everyone's share comes first, since nothing else is to be paid."""
    return (*based, *each) if answer.figure("dilution.usd_per_year_to_keep") else (*each, *based)


def led_by(
    answer: Answer, money: tuple[Figure, ...], based: tuple[Sentence, ...], name: NameOf
) -> tuple[Sentence, tuple[Sentence, ...]]:
    """The headline, and what is told after it: of ours against labs the first sum leads."""
    if based and _is_known(answer):
        return based[0].unstopped(), in_order(answer, each_of(answer, money), based[1:])
    if answer.kind is Kind.PRICE and "$" in answer.headline.text:
        return answer.headline, based  # of so many, which no line after it tells
    told = in_order(answer, each_of(answer, money), based)
    is_held = answer.kind is Kind.OFFER and bool(answer.question.labs)
    if is_held and told and "$" in told[0].text:
        return told[0].unstopped(), (_OURS_ALONE, *told[1:])
    if answer.kind is Kind.OFFER and (whole := _in_all(answer, money)):
        return whole, told
    if told and "$" in told[0].text:
        return _of_the_run(told[0], answer, name), told[1:]
    return _one_by_one(answer, money, name) or sentence("The same in dollars"), told


def _in_all(answer: Answer, money: tuple[Figure, ...]) -> Sentence | None:
    """The rent of an offer for a year, what that is for each, and on which basis.

    What it is for each comes first where that was asked.
    """
    found = {x.key: x for x in money if x.estimate}
    whole, each = found.get("offer.usd_per_year"), found.get("offer.usd_per_researcher_year")
    if whole is None or whole.estimate is None:
        return None
    note = whole.note.removeprefix(AT_MARKET).removesuffix(OF_READINGS)
    return rent_told(
        f.middle(whole.estimate, f.usd_text),
        f.middle(each.estimate, f.usd_text) if each and each.estimate else None,
        f.cited(note, *whole.estimate.facts),
        by_head=answer.question.scope is Scope.PER_RESEARCHER,
    )


def _of_the_run(line: Sentence, answer: Answer, name: NameOf) -> Sentence:
    """`One is about $81.7 million to rent …` as a headline: by its name where there is one run."""
    run = _run_asked(answer.question, name)
    first, *rest = line.unstopped().parts
    if answer.kind is not Kind.REACH or not run or first != ONE_IS:
        return line.unstopped()
    return Sentence((f.said(f.capital(run)), ": about ", *rest))


def _run_asked(asked: Question, name: NameOf) -> str:
    """`Llama 3 70B`, `7B on 2T tokens`, `a run of 1e24 FLOP`; none of no run."""
    named = name(asked.runs[0]) if asked.runs else ""
    return size_text(asked.size, named) if asked.size else named


def _one_by_one(answer: Answer, money: tuple[Figure, ...], name: NameOf) -> Sentence | None:
    """What each of several runs comes to, or each of two amounts of chips."""
    known = {x.key: f.middle(x.estimate, f.usd_text) for x in money if x.estimate}
    if answer.kind is Kind.COMPARE:
        return _of_both(answer.question, known, name)
    if answer.kind is not Kind.REACH or len(known) < 2:
        return None
    parts: list[Part] = []
    for key, usd in known.items():
        run = f.said(name(f"run/{key.split('.')[1]}"))
        parts += [" to rent; " if parts else "", run, ": about ", usd]
    return Sentence((*parts, " to rent"))


def _of_both(asked: Question, usd: dict[str, Shown], name: NameOf) -> Sentence | None:
    """Two amounts of chips; none where the rent of one isn't known."""
    ours, theirs = usd.get("offer.usd_per_year"), usd.get("other.usd_per_year")
    if not asked.offer or not ours or not theirs:
        return None
    return sentence(
        "A year of {one} rents for about {ours}, one of {other} for about {theirs}",
        one=f.said(chips_called(asked.offer.chips, name)),
        ours=ours,
        other=f.said(chips_called(asked.other, name)),
        theirs=theirs,
    )


def _is_known(answer: Answer) -> bool:
    """Whether the dollars were told, or asked for, and not what they buy."""
    if answer.kind is Kind.MATCH:
        return answer.question.days is None
    budget = answer.question.offer if answer.kind is Kind.OFFER else None
    return budget is not None and budget.usd_per_year is not None


def each_of(answer: Answer, money: tuple[Figure, ...]) -> tuple[Sentence, ...]:
    """What the rent of an offer comes to for each researcher, which its total is asked by."""
    found = next((x.estimate for x in money if x.key == "offer.usd_per_researcher_year"), None)
    offer = answer.question.offer
    is_part = offer is not None and offer.research_share not in (None, 1.0)
    told = "About {usd} a year for each researcher" + (
        ", of the part that is for research." if is_part else "."
    )
    return (sentence(told, usd=f.middle(found, f.usd_text)),) if found else ()


def dollars_first(answer: Answer) -> Answer | None:
    """An offer against labs, led by its rent: of a lab none is known, so that the rest stands by.

    None of another answer, or of one that has no such rent.
    """
    figure = answer.figure("offer.usd_per_researcher_year")
    found = figure.estimate if figure else None
    if answer.kind is not Kind.OFFER or not answer.question.labs or found is None:
        return None
    led = sentence("About {usd} a year for each researcher", usd=f.middle(found, f.usd_text))
    told = (_OURS_ALONE, answer.headline.stopped(), *answer.verdict)
    return replace(answer, headline=led, verdict=told)


_OURS_ALONE: Final = sentence(
    "That is ours: what a lab's chips would cost to rent is not on record."
)
_NO_FIGURE: Final = sentence(
    "This answer has no figure in dollars; ask for an offer, or for a price."
)
_NO_DEAL: Final = sentence(
    "No sum in dollars is on record for these deals, neither for a year nor in all; it may be"
    " public elsewhere."
)


def without_dollars(answer: Answer) -> Answer:
    """An answer that says so of itself; of deals it keeps in which unit each is told."""
    if part_of(answer.question) is not LabPart.CONTRACTS:
        return replace(answer, verdict=(_NO_FIGURE,))
    if not answer.headline.facts:
        return answer  # there is none to be worth anything
    head = sentence(
        "{deals}, none with a sum in dollars",
        deals=f.cited(answer.headline.text, *answer.headline.facts),
    )
    told = tuple(line for line in answer.verdict if line.facts)
    return replace(answer, headline=head, verdict=(_NO_DEAL, *told))
