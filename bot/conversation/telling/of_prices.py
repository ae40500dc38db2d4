"""What is told of a price: by how much it changed, whose it is, on which basis, with what in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.compute.prices import BASIS_WORDS, OF_A_PLACE, SET_BY_USER
from bot.conversation.heard import Part
from bot.conversation.replies.sum_words import SUM, UNDER
from bot.conversation.replies.time_words import FELL
from bot.conversation.telling import (
    of_figures,
)
from bot.conversation.telling.paring import pared
from bot.conversation.telling.showing import in_dollars, reasons
from bot.prose import Part as Piece
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.numbers import number_told
from bot.questions.types import Kind, PriceBasis
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Fact, Grade, Metric

_FELL: Final = regex(FELL)
_NONE_FELL: Final = sentence("None fell from the first reading on record to the newest")
_MOST: Final = regex(r"\b(?:most|furthest|fastest|hardest|biggest|largest|steepest)\b")


def by_how_much(answer: Answer, words: str, _: NameOf) -> Answer | None:
    """The share by which the price of the headline changed, first; None where none did.

    Of all chips, and where it is asked which changed most, it is the largest.
    """
    known = (x.estimate for x in answer.figures if x.key.endswith(".change"))
    changes = [estimate for estimate in known if estimate]
    if not changes:
        return None
    if _FELL.search(words) and "by how" not in words:
        return _fallen(answer, changes)
    is_largest = bool(_MOST.search(words)) or not answer.question.chips
    change = max(changes, key=lambda one: abs(one.median - 1)) if is_largest else changes[0]
    line = _line_of(change, answer)
    rest = tuple(x for x in answer.verdict if x != line)
    return pared(answer, _led(change, line), rest, answer.table, keep=len(answer.caveats))


def _fallen(answer: Answer, changes: list[Estimate]) -> Answer:
    """The one that fell most, first; where none did, that none did."""
    least = min(changes, key=lambda one: one.median)
    told, kept = (answer.headline.stopped(), *answer.verdict), len(answer.caveats)
    if least.median >= 1:
        if answer.question.chips:
            return pared(answer, _NONE_FELL, told, answer.table, keep=kept)
        counted = f.cited(answer.headline.text, *answer.headline.facts)
        none = sentence("None fell: {counted}", counted=counted)
        return pared(answer, none, told[1:], answer.table, keep=kept)
    line = _line_of(least, answer)
    rest = tuple(x for x in told if x.text.rstrip(".") != line.text.rstrip("."))
    return pared(answer, _led(least, line), rest, answer.table, keep=kept)


def _line_of(change: Estimate, answer: Answer) -> Sentence:
    """What the answer says of that change, and of as little else as it can."""
    told = (x for x in (answer.headline, *answer.verdict) if {*change.facts} <= {*x.facts})
    return min(told, key=lambda x: len(x.facts), default=answer.headline)


def _led(change: Estimate, line: Sentence) -> Sentence:
    """`+56 %: H100, one-year contract: $1.70 on 31 Oct 2025, $2.65 on 26 Jun 2026`."""
    share = change.median - 1
    text = line.text.rstrip(".")
    bare = text.rpartition(" (")[0] if text.endswith(")") else text
    return sentence(
        "{share}: {what}",
        share=f.cited(f.change_text(share) if share else "No change", *change.facts),
        what=f.cited(bare.removeprefix("The largest change: "), *line.facts),
    )


_BY_NAME: Final = "By name"
"""How the line begins that names the cheapest place."""


def whose_price(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """Who charges the price of the headline, first; None of an answer without one."""
    priced = (x for x in answer.headline.facts if x.metric == Metric.RENTAL_PRICE)
    fact = next(priced, None)
    if fact is None:
        return None
    told = (answer.headline.stopped(), *answer.verdict)
    if fact.qualifier in OF_A_PLACE:
        return pared(answer, _charged(fact), told, answer.table, keep=len(answer.caveats))
    named = tuple(line for line in answer.verdict if line.text.startswith(_BY_NAME))
    rest = tuple(line for line in told if line not in named)
    return pared(answer, _nobodys(fact, named), rest, answer.table, keep=len(answer.caveats))


def _charged(fact: Fact) -> Sentence:
    return sentence(
        "{seller}'s: {usd} an hour on its price list ({source}, {day}, grade {grade})",
        seller=f.said(fact.detail("provider") or fact.source_name),
        usd=f.value_of(fact, f.cents_text),
        source=f.said(fact.source_name),
        day=f.day_of(fact),
        grade=f.said(fact.grade.value),
    )


def _nobodys(fact: Fact, named: tuple[Sentence, ...]) -> Sentence:
    """That no single place charges it; whose reading that is."""
    whose = sentence(
        "No one provider's: {what}, as {source} tells it ({day})",
        what=f.said(fact.detail("provider") or "a reading of many"),
        source=f.said(fact.source_name),
        day=f.day_of(fact),
    )
    by_name = named[0].text.rstrip(".").removeprefix(f"{_BY_NAME} ") if named else ""
    if not by_name:
        return whose
    facts = named[0].facts
    return Sentence((*whose.parts, "; ", f.cited(by_name, *facts)))


_NOT_SAID: Final = sentence(
    "Whether power, cooling, networking or taxes are in these prices is not on record here"
)
_PER_HOUR: Final = sentence(
    "They are what a chip rents for by the hour, as the sources state it; nothing is added on top."
)


def basis(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """On which basis the dollars of an answer are; by the hour where that is asked."""
    prices = [x for x in answer.sources() if x.metric == Metric.RENTAL_PRICE]
    stated = [x for x in answer.figures if x.estimate and ".usd" in x.key and x.note]
    if not prices:
        return None
    rented = sentence("Renting: no price to buy is kept")
    noted = tuple(
        dict.fromkeys(f.cited(f.capital(x.note), *x.estimate.facts) for x in stated if x.estimate)
    )
    pieces: tuple[Piece, ...] = (noted[0], ".") if noted else ()
    told = (Sentence(pieces),) if pieces else ()
    priced = tuple(_price(fact, answer, name) for fact in dict.fromkeys(prices))
    if led := _an_hour(answer, dict.fromkeys(prices), words, name):
        return pared(answer, led, (rented.stopped(), *told, *priced), keep=0)
    return pared(answer, rented, (*told, *priced), keep=0)


_HOURLY: Final = regex(r"\bhours?\b|\bhourly\b|\bhr\b|\bprice\b|\brate\b")


def _an_hour(answer: Answer, prices: Iterable[Fact], words: str, name: NameOf) -> Sentence | None:
    """What an hour of each chip was taken at; None where no hour, and no price, is asked for."""
    if not _HOURLY.search(words):
        return None
    lines = (x.text for x in (answer.headline, *answer.verdict, *answer.caveats))
    said = " ".join((*lines, *(x.note for x in answer.figures)))
    own = [x for x in prices if x.grade is Grade.OWN]
    taken = {x.subject: x for x in own or reversed([*prices]) if _basis(x) in said}
    pieces: list[Piece] = []
    for fact in reversed(taken.values()):
        whose = "" if fact.grade is Grade.OWN else f"{name(fact.subject)}: "
        pieces += ["; " if pieces else "", f.said(whose), "about " if whose else "About "]
        pieces += [
            f.value_of(fact, f.cents_text),
            " a GPU-hour (",
            f.cited(_basis(fact), fact),
            ")",
        ]
    return Sentence(tuple(pieces)) if pieces else None


def _basis(price: Fact) -> str:
    """`one-year contract, 26 Jun 2026`; one that was set has no day."""
    if price.grade is Grade.OWN:
        return SET_BY_USER
    return f"{BASIS_WORDS[PriceBasis(price.qualifier)]}, {f.day_of(price).text}"


def kind(answer: Answer, _: str, name: NameOf) -> Answer:
    """Of which kind a price is, and which readings it rests on; of other dollars these alone."""
    why = reasons(answer, name)
    hourly = [x for x in answer.figures if x.estimate and x.key.endswith("usd_per_hour") and x.note]
    if answer.kind is not Kind.PRICE or not hourly or not hourly[0].estimate:
        return why
    basis = f.cited(hourly[0].note.partition(";")[0], *hourly[0].estimate.facts)
    return replace(why, headline=sentence("The price is on this basis: {basis}", basis=basis))


def _price(fact: Fact, answer: Answer, name: NameOf) -> Sentence:
    return sentence(
        "{what}: {usd} an hour ({source}, {day}, {age} old, grade {grade})",
        what=f.said(of_figures.what_of(fact, name)),
        usd=f.value_of(fact, f.cents_text),
        source=f.said(fact.source_name),
        day=f.day_of(fact),
        age=f.age_of(fact, answer.on),
        grade=f.said(fact.grade.value),
    )


def included(answer: Answer, _: str, __: NameOf) -> Answer:
    """That what comes on top of a chip is not on record."""
    return pared(answer, _NOT_SAID, (_PER_HOUR,))


_SUM: Final = regex(rf"(?P<under>{UNDER})?\W*(?P<sum>{SUM})")
_POINT: Final = regex(r"(?<=\d) (?=\d{1,2}\b|\d{1,2}[a-z])")
"""The sign of `1.2m`, of which the words of an answer have none."""
_ONE: Final = regex(r"^(?:an?|one) ")
_HALF: Final = regex(r"^half an? ")
_SUMS: Final = (
    ".usd",
    ".all.usd_per_year",
    "offer.usd_per_year",
    "match.usd_per_year",
    ".usd_per_run",
)


def within(answer: Answer, words: str, _: NameOf) -> Answer | None:
    """Whether the sum that leads the answer is under or over the one that is asked about."""
    found, known = _SUM.search(words.lower()), _sum_that_leads(answer)
    if found is None or known is None:
        return None
    told = _HALF.sub("0.5 ", _ONE.sub("1 ", found["sum"]))
    limit = number_told(_POINT.sub(".", told))
    is_so = (known.median <= limit) is bool(found["under"])
    is_sure = known.interval.is_point or not known.low <= limit <= known.high
    led = sentence(
        "{so}: about {usd}",
        so=f.said(f"{'Yes' if is_so else 'No'}{'' if is_sure else ', by that reading'}"),
        usd=f.both(known, f.usd_text),
    )
    rest = (answer.headline.stopped(), *answer.verdict)
    return pared(answer, led, rest, answer.table, keep=len(answer.caveats))


def _sum_that_leads(answer: Answer) -> Estimate | None:
    """The dollars of the answer."""
    sums = (x.estimate for x in answer.figures if x.estimate and x.key.endswith(_SUMS))
    return next(sums, None)


TOLD: Final = {
    Part.BASIS: basis,
    Part.CHANGE: by_how_much,
    Part.DOLLARS: lambda answer, _, name: in_dollars(answer, name),
    Part.INCLUDED: included,
    Part.KIND: kind,
    Part.SELLER: whose_price,
    Part.WITHIN: within,
}
"""What tells each part."""
