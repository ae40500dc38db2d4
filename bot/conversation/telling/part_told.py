"""The part of an answer that was asked for; where it has none, what can be had in its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Advice, Answer
from bot.conversation.heard import Part, Picked
from bot.conversation.telling import (
    heads_claimed,
    makeup,
    names_told,
    of_corrections,
    of_deals,
    of_figures,
    of_lists,
    of_models,
    of_openings,
    of_order,
    of_routes,
    of_run,
    of_seller,
    of_sites,
    of_staff,
    pay_behind,
    said_aloud,
    sureness,
    to_come,
)
from bot.conversation.telling.apart import apart
from bot.conversation.telling.firmness import firmness
from bot.conversation.telling.for_research import for_research, with_serving
from bot.conversation.telling.for_us import for_us
from bot.conversation.telling.gap import gap
from bot.conversation.telling.no_exact import no_exact
from bot.conversation.telling.of_change import by_how_much
from bot.conversation.telling.of_market import meaning
from bot.conversation.telling.of_pay import by_pay
from bot.conversation.telling.official import official
from bot.conversation.telling.paring import pared
from bot.conversation.telling.plain_chips import chips_told_plainly
from bot.conversation.telling.planned import planned
from bot.conversation.telling.promised_there import promised_there
from bot.conversation.telling.showing import reasons
from bot.conversation.telling.so_many_lines import in_so_many
from bot.prose import Part as Piece
from bot.prose import Sentence, sentence
from bot.questions.spelt_numbers import counts_in
from bot.questions.types import Kind
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Fact, Metric

_H100E: Final = sentence(
    "An {unit} is as much compute as one {chip} chip gives; other chips are counted in it by their"
    " speed.",
    unit=f.H100E,
    chip=f.said("H100"),
)
_BEHIND: Final = sentence(
    "A lab's figure is its chips, less those that serve customers, shared by the staff who do"
    " research; ours is our chips shared by our researchers."
)
_RANGE: Final = sentence(
    "The range in brackets is where we expect the true figure in nine cases of ten; where two"
    " ranges overlap, nobody can tell from public data who has more."
)
_FAIR: Final = sentence("Fair in kind, not exact: both sides are averages per researcher")
_FAIR_WHY: Final = sentence(
    "What serves customers is taken off a lab's chips, and staff who do no research off its heads;"
    " both shares are assumptions of ours with a wide range. Your own figures are as you entered"
    " them. Neither side says who may use how much."
)
_NOT_SAID: Final = sentence(
    "Whether power, cooling, networking or taxes are in these prices is not on record here"
)
_PER_HOUR: Final = sentence(
    "They are what a chip rents for by the hour, as the sources state it; nothing is added on top."
)
_NO_WAITS: Final = sentence("Chips alone are counted: no queue, no wait and no priority is in it")
_WAITS: Final = sentence(
    "How long somebody waits at a lab, and who comes first, is told apart where it was published:"
    " “{example}”. Of yours, say what each is guaranteed and how long they wait.",
    example=f.said("how is compute allocated at OpenAI"),
)
_NO_FORECAST: Final = sentence("I give no forecast: only what is on record, each with its day")
_SIGNED: Final = "What it has signed and announced: “compute contracts of {lab}”."
_NO_WEIGHT: Final = sentence("No figure on record weighs a guaranteed share against an average")
_WEIGHED: Final = sentence(
    "They say different things: a guaranteed share is the least that somebody can count on, an"
    " average says how much there is for each and nothing of who gets it. Compare like with like,"
    " and ask what of the average is guaranteed in writing."
)
_NOT_FORETOLD: Final = sentence(
    "What somebody decides I don't predict: this is what compute lets you say, and concede"
)
_MAY_SAY: Final = sentence("This is what compute lets you say here, and what to concede")
_DECIDES: Final = regex(
    r"\b(?:wins?|land|attract|convince|persuade|chance)\b|"
    r"(?<!when )(?<!if )(?<!once )(?<!case )(?<!should )\b(?:he|she|they)\b"
)
_NOT_GUARANTEED: Final = sentence("No guaranteed share is on file for this offer")
_AVERAGE: Final = sentence("What each has is an average, which nobody is sure of.")
_TO_SAY: Final = sentence(
    "Say what each is promised, as in “{example}”.", example=f.said("we guarantee 16 chips each")
)
_BY_COMPUTE: Final = sentence("By compute alone: nothing else that makes a place good is weighed.")
_ENOUGH: Final = sentence("No change that would be enough can be told from this answer")
_NO_ORDER: Final = sentence("Fewer than two labs here have a figure, so there is no order to show")
_ALL_LABS: Final = sentence("“rank all labs” lists those that have one.")
_NOT_TOLD: Final = sentence("This answer holds nothing of that; here is what it rests on")
_MOST_POINTS: Final = 3


def part_told(answer: Answer, picked: Picked, name: NameOf) -> Answer:
    """The part of an answer; what it rests on where it does not hold that."""
    found = _TOLD[picked.part](answer, picked.words, name)
    if found is not None:
        return in_so_many(found, picked.most) if picked.most else found
    why = reasons(answer, name)
    if picked.part is Part.GAP:  # of two amounts of hardware, say
        return why
    if picked.part is Part.ORDER:
        return pared(answer, _NO_ORDER, (_ALL_LABS,), keep=0)
    return replace(why, headline=_NOT_TOLD)


def _fair(answer: Answer, words: str, name: NameOf) -> Answer:
    labs = makeup.asked_about(answer, words, name)
    told = (_FAIR_WHY, *makeup.makeup(answer, labs, name))
    return pared(answer, _FAIR, told, answer.table, keep=len(answer.caveats))


def _forecast(answer: Answer, _: str, name: NameOf) -> Answer:
    """What is on record, and where it is told what a lab has signed."""
    labs = answer.question.labs[:1] if answer.kind is not Kind.PRICE else ()
    signed = (sentence(_SIGNED, lab=f.said(name(lab))) for lab in labs)
    told = (answer.headline.stopped(), *answer.verdict, *signed)
    return pared(answer, _NO_FORECAST, told, answer.table)


def _guarantee(answer: Answer, _: str, __: NameOf) -> Answer:
    told = (_WEIGHED, answer.headline.stopped())
    return pared(answer, _NO_WEIGHT, told, keep=0)


def _guaranteed(answer: Answer, _: str, __: NameOf) -> Answer:
    """What each is sure of, as far as it is on file."""
    figure = answer.figure("offer.guaranteed_per_researcher")
    if figure is None or figure.estimate is None:
        return pared(answer, _NOT_GUARANTEED, (_AVERAGE, _TO_SAY), keep=0)
    sure = f.middle(figure.estimate, f.exact_text)
    told = sentence("{n} chips are guaranteed to each", n=sure)
    return pared(answer, told, (answer.headline.stopped(), *answer.verdict))


def _advised(answer: Answer, words: str, _: NameOf) -> Answer | None:
    """What can be said and has to be conceded; nothing of what somebody will do."""
    if answer.advice == Advice():
        return None if _DECIDES.search(words) else answer
    headline = _NOT_FORETOLD if _DECIDES.search(words) else _MAY_SAY
    return replace(pared(answer, headline, (answer.headline.stopped(),)), advice=answer.advice)


def _better(answer: Answer, _: str, __: NameOf) -> Answer:
    """The comparison of several labs, which knows of nothing but their compute."""
    return replace(answer, verdict=(*answer.verdict, _BY_COMPUTE))


def _enough(answer: Answer, _: str, __: NameOf) -> Answer:
    told = answer.flips or (_ENOUGH,)
    return pared(answer, told[0], told[1:], keep=0)


def _plain(answer: Answer, words: str, name: NameOf) -> Answer:
    """The verdict with what its words mean; the table and the advice are left to `details`."""
    if chips := chips_told_plainly(answer, name):
        return pared(answer, answer.headline, chips)
    is_of_labs = answer.kind in (Kind.OFFER, Kind.COMPARE, Kind.LEAGUE, Kind.LAB)
    is_h100e = any("H100e" in line.text for line in (answer.headline, *answer.verdict))
    labs = makeup.asked_about(answer, words, name) if is_of_labs else ()
    meaning = ([_H100E] if is_h100e or labs else []) + ([_BEHIND] if labs else [])
    told = (*answer.verdict[:1], *meaning, *makeup.makeup(answer, labs, name), _RANGE)
    return pared(answer, answer.headline, told)


def _points(answer: Answer, words: str, _: NameOf) -> Answer:
    """As many points as were asked for, from what the answer says in its order."""
    most = next(iter(counts_in(words)), _MOST_POINTS)
    lines = (*answer.verdict, *answer.advice.say, *answer.flips, *answer.caveats)[:most]
    is_of_person = answer.kind is Kind.CANDIDATE and any(x not in lines for x in answer.caveats[:1])
    return replace(pared(answer, answer.headline, lines, keep=int(is_of_person)), is_list=True)


def _basis(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """On which basis the dollars of an answer are."""
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
    return pared(answer, rented, (*told, *priced), keep=0)


def _kind(answer: Answer, _: str, name: NameOf) -> Answer:
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


_Told = Callable[[Answer, str, NameOf], Answer | None]
_TOLD: Final[dict[Part, _Told]] = {
    Part.GAP: gap,
    Part.APART: apart,
    **of_lists.TOLD,
    Part.RANGE: lambda answer, _, name: of_figures.ranges(answer, name),
    Part.AGE: of_figures.age,
    Part.OLDEST: lambda answer, _, name: of_figures.by_age(answer, name),
    Part.NEWEST: lambda answer, words, name: (
        of_models.newest(answer, words) or of_figures.by_age(answer, name, is_newest=True)
    ),
    Part.SHARE: lambda answer, _, name: for_research(answer, name),
    Part.SERVING: lambda answer, _, name: with_serving(answer, name),
    Part.SURE: sureness.sure_of,
    Part.NO_EXACT: no_exact,
    Part.FIRM: lambda answer, _, name: firmness(answer, name),
    Part.CHANGE: lambda answer, words, _: by_how_much(answer, words),
    Part.PLANNED: lambda answer, words, _: planned(answer, words),
    Part.RESEARCHERS: of_staff.researchers,
    Part.STAFF: of_staff.publishers,
    Part.OFFICIAL: official,
    Part.BETTER: _better,
    Part.ENOUGH: _enough,
    Part.BASIS: _basis,
    Part.KIND: _kind,
    Part.INCLUDED: lambda answer, _, __: pared(answer, _NOT_SAID, (_PER_HOUR,)),
    Part.ONLINE: to_come.online,
    **of_sites.TOLD,
    **of_deals.TOLD,
    **of_routes.TOLD,
    **heads_claimed.TOLD,
    **pay_behind.TOLD,
    **of_openings.TOLD,
    **of_order.TOLD,
    **of_run.TOLD,
    **of_corrections.TOLD,
    **of_models.TOLD,
    **names_told.TOLD,
    **of_seller.TOLD,
    **sureness.TOLD,
    Part.FAIR: _fair,
    Part.WAITS: lambda answer, _, __: pared(answer, _NO_WAITS, (_WAITS, answer.headline.stopped())),
    Part.FORECAST: _forecast,
    Part.GUARANTEE: _guarantee,
    Part.GUARANTEED: _guaranteed,
    Part.GUARANTEED_THERE: lambda answer, _, name: promised_there(answer, name),
    Part.ADVICE: _advised,
    Part.PLAIN: _plain,
    Part.POINTS: _points,
    Part.LINES: said_aloud.for_message,
    Part.TO_SAY: lambda answer, words, _: said_aloud.to_say(answer, words),
    Part.UNSAID: lambda answer, _, __: said_aloud.unsaid(answer),
    Part.CONCEDED: lambda answer, _, __: said_aloud.conceded(answer),
    Part.ASKED: lambda answer, _, __: said_aloud.to_ask(answer),
    Part.ARGUMENT: lambda answer, _, __: said_aloud.for_us(answer),
    Part.ALLOWED: lambda answer, words, _: said_aloud.allowed(answer, words),
    Part.QUOTABLE: lambda answer, _, __: said_aloud.quotable(answer),
    Part.SENT: lambda answer, _, __: said_aloud.sent(answer),
    Part.MEANING: meaning,
    Part.JUDGED: lambda answer, _, __: said_aloud.judged(answer),
    Part.PAID: by_pay,
    Part.FOR_US: lambda answer, _, __: for_us(answer),
}
