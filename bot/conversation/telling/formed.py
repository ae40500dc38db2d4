"""An answer in the form in which it is asked for: shorter, as a table, why, one part of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Advice, Answer
from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.telling import (
    apart,
    of_corrections,
    of_deals,
    of_figures,
    of_hours,
    of_labs,
    of_lists,
    of_market,
    of_openings,
    of_order,
    of_prices,
    of_routes,
    of_run,
    of_sites,
    of_staff,
    said_aloud,
    showing,
    sureness,
)
from bot.conversation.telling.dollars import by_time, dollars_first
from bot.conversation.telling.fairness import fair
from bot.conversation.telling.paring import in_one_line, in_so_many, pared
from bot.conversation.telling.plain import plain
from bot.conversation.telling.showing import reasons
from bot.prose import sentence
from bot.questions.spelt_numbers import counts_in
from bot.questions.types import Kind, Understood
from bot.questions.unclear.foreign_money import WHY
from bot.regex import regex
from bot.subjects import NameOf

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
    if picked.part is Part.NAMES:  # of nothing there is nothing to list, which it says
        return answer
    why = reasons(answer, name)
    if picked.part is Part.GAP:  # of two amounts of hardware, say
        return why
    if picked.part is Part.ORDER:
        return pared(answer, _NO_ORDER, (_ALL_LABS,), keep=0)
    return replace(why, headline=_NOT_TOLD)


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


def _saved(answer: Answer, words: str, _: NameOf) -> Answer:
    """What is saved as our offer, before what it comes to; or that nothing is."""
    if not words:
        return answer
    head = sentence("Saved as our offer: {offer}", offer=f.said(words))
    return replace(answer, headline=head, verdict=(answer.headline.stopped(), *answer.verdict))


def _better(answer: Answer, _: str, __: NameOf) -> Answer:
    """The comparison of several labs, which knows of nothing but their compute."""
    return replace(answer, verdict=(*answer.verdict, _BY_COMPUTE))


def _enough(answer: Answer, _: str, __: NameOf) -> Answer:
    told = answer.flips or (_ENOUGH,)
    return pared(answer, told[0].unstopped(), told[1:], keep=0)


def _points(answer: Answer, words: str, _: NameOf) -> Answer:
    """As many points as were asked for, from what the answer says in its order."""
    most = next(iter(counts_in(words)), _MOST_POINTS)
    lines = (*answer.verdict, *answer.advice.say, *answer.flips, *answer.caveats)[:most]
    is_of_person = answer.kind is Kind.CANDIDATE and any(x not in lines for x in answer.caveats[:1])
    return replace(pared(answer, answer.headline, lines, keep=int(is_of_person)), is_list=True)


def _waits(answer: Answer, _: str, __: NameOf) -> Answer:
    return pared(answer, _NO_WAITS, (_WAITS, answer.headline.stopped()))


_Told = Callable[[Answer, str, NameOf], Answer | None]
_TOLD: Final[dict[Part, _Told]] = {
    **apart.TOLD,
    **of_corrections.TOLD,
    **of_deals.TOLD,
    **of_figures.TOLD,
    **of_hours.TOLD,
    **of_labs.TOLD,
    **of_lists.TOLD,
    **of_market.TOLD,
    **of_openings.TOLD,
    **of_order.TOLD,
    **of_prices.TOLD,
    **of_routes.TOLD,
    **of_run.TOLD,
    **of_sites.TOLD,
    **of_staff.TOLD,
    **said_aloud.TOLD,
    **sureness.TOLD,
    Part.ADVICE: _advised,
    Part.BETTER: _better,
    Part.ENOUGH: _enough,
    Part.FAIR: fair,
    Part.FORECAST: _forecast,
    Part.GUARANTEE: _guarantee,
    Part.GUARANTEED: _guaranteed,
    Part.PLAIN: plain,
    Part.POINTS: _points,
    Part.SAVED: _saved,
    Part.WAITS: _waits,
}


_FORMED: Final[dict[Form, Callable[[Answer, NameOf], Answer]]] = {
    Form.SHORT: lambda answer, _: showing.shorter(answer),
    Form.TABLE: showing.tabled,
    Form.CHART: showing.charted,
    Form.DOLLARS: showing.in_dollars,
}


def formed(answer: Answer, asked: Asked, name: NameOf) -> Answer:
    """The answer as it is to be shown; a pool becomes no file."""
    if answer.kind is Kind.POOL and asked.form is Form.CSV:
        return showing.kept_here(answer, name)
    if asked.part:
        told = part_told(answer, asked.part, name)
        if asked.form is not Form.SHORT:
            return told
        return showing.shorter(told) if asked.part.most is None else in_one_line(told)
    if asked.form is Form.WHY:
        return showing.reasons(answer, name)
    if asked.form is Form.DOLLARS and not asked.is_follow_up and (led := dollars_first(answer)):
        return led
    told = _FORMED[asked.form](answer, name) if asked.form in _FORMED else answer
    if asked.form is Form.DOLLARS and told.table and _is_of_other_money(asked):
        told = replace(told, headline=_NO_OTHER_MONEY)
    return by_time(told, asked.per) if asked.form is Form.DOLLARS and asked.per else told


_NO_OTHER_MONEY: Final = sentence("I count in US dollars only, so here it is in those")


def _is_of_other_money(asked: Asked) -> bool:
    """Whether euros or pounds were asked for: that they aren't told is said first."""
    return isinstance(asked.reading, Understood) and any(
        WHY in each for each in asked.reading.assumed
    )
