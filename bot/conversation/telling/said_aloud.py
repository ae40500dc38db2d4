"""What of an answer may be said to somebody, what is better not, and what to concede."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Advice, Answer
from bot.conversation.heard import Part
from bot.conversation.replies.claims import claim_in, times_in
from bot.conversation.replies.put_for_whom import is_of_several
from bot.conversation.replies.saying_aloud import claimed
from bot.conversation.replies.so_many_lines import lines_wanted
from bot.conversation.telling import of_lists
from bot.conversation.telling.of_claims import of_claim
from bot.conversation.telling.of_numbers import NOT_AS_FACT, of_number
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.spelt_numbers import counts_in
from bot.questions.types import Kind
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Grade, Metric

_TO_SAY: Final = sentence("This may be said of it")
_TO_PASTE: Final = sentence("I write no messages; these lines may stand in yours")
_UNSAID: Final = sentence("Better not said of it")
_CONCEDED: Final = sentence("To concede, if it comes up")
_BY_LAB: Final = sentence(
    "What there is to concede depends on the lab: name it, as in “where are we weakest against"
    " {lab}”",
    lab=f.said("Meta"),
)
_NONE_CONCEDED: Final = sentence("Of compute there is nothing here that you would have to concede")
_TO_ASK: Final = sentence("To ask")
_FOR_US: Final = sentence("What speaks for it")
_NOT_FOR_OTHERS: Final = sentence(
    "I write no messages, and what hires would change is for your own people, not for a candidate"
)
_FOR_OUR_OWN: Final = sentence(
    "What hires would change is for your own people, not for a candidate"
)
_OF_THE_OFFER: Final = sentence(
    "For a candidate, type “{ours}” first, then that again.", ours=f.said("our saved offer")
)
_NOT_AS_IT_IS: Final = sentence(
    "Not as it is: what not to say, what to concede and what to ask are for you alone"
)
_MAY_GO: Final = sentence(
    "The figures of labs are public, each with its range and its day; of your own say what you"
    " would put in writing."
)
_THEIRS: Final = sentence(
    "Those of labs, each with its range and its day; of your own what you would put in writing"
)
_REPORTED: Final = sentence("As what is reported there, and never as fact, each with who says so")
_NOT_REPORTED: Final = sentence("Nothing: who gets compute there is not on record")
_OURS: Final = sentence("What you would put in writing, and an average as an average")
_PRICES: Final = sentence("What a source states, with its kind of price and its day")
_NEVER_ADDED: Final = sentence("What runs and what is to come are never added up.")
_AS_IT_STANDS: Final = sentence("Yes, as it stands here: with its range and its day, as an average")
_AS_YOURS: Final = sentence(
    "Nobody has published it, so a candidate who knows better would catch it. Without it:"
    " what runs here, and what each of yours has."
)
_FEW: Final = 3
"""How many lines are told where several are wanted, and no number of them was said."""
_INSIDE: Final = regex(
    r"\b(?:managers?|boss|team|lead|vp|director|colleagues?|committee|panel|ceo|cto|founders?)\b"
)


def to_say(answer: Answer, words: str, _: NameOf) -> Answer:
    """As many lines as were asked for that may be said; the verdict where none is."""
    if answer.kind is Kind.DILUTION:
        return _for_our_own(answer, _FOR_OUR_OWN)
    counted = lines_wanted(words)
    most = counted or (_FEW if is_of_several(words) else next(iter(counts_in(words)), 1))
    told = tuple(dict.fromkeys(_may_be_said(answer)))[:most]
    return replace(pared(answer, _TO_SAY, told), is_list=most > 1)


def _may_be_said(answer: Answer) -> Iterator[Sentence]:
    """What is told to say, what to concede, then what was found.

    Of a price, and of a part of what is known of a lab, what was found comes first.
    """
    quoted = tuple(line for line in answer.advice.say if line.text.startswith("“"))
    others = tuple(line for line in answer.advice.say if line not in quoted)
    found = (answer.headline.stopped(), *answer.verdict)
    is_of_part = answer.kind is Kind.PRICE or part_of(answer.question) is not None
    yield from found if is_of_part else ()
    yield from (*quoted, *others)
    yield from (Sentence(("To concede: ", *line.parts)) for line in answer.advice.concede)
    yield from found


def for_message(answer: Answer, words: str, name: NameOf) -> Answer:
    """What may be said, for a message that somebody else writes: to our own, what was found."""
    if listed := of_lists.for_message(answer, words, name):
        return pared(answer, _TO_PASTE, listed, keep=len(answer.caveats))
    is_counted, is_ours = bool(counts_in(words)), bool(_INSIDE.search(words))
    if answer.kind is Kind.DILUTION and not is_ours:
        return _for_our_own(answer)
    quoted = tuple(line for line in answer.advice.say if line.text.startswith("“"))
    stated = (answer.headline.stopped(), *answer.verdict[:1])
    first, then = (stated, quoted) if is_ours else (quoted, stated)
    told = (*first, *then) if is_counted else first or then
    return replace(pared(answer, _TO_PASTE, told, keep=len(answer.caveats)), is_list=is_counted)


def _for_our_own(answer: Answer, headline: Sentence = _NOT_FOR_OTHERS) -> Answer:
    """What hires would change lets you say to your own, and not to somebody who is to be hired."""
    advice = replace(answer.advice, concede=(), ask=())
    return replace(pared(answer, headline, (_OF_THE_OFFER,)), advice=advice)


def sent(answer: Answer, _: str, __: NameOf) -> Answer:
    """Whether all of an answer may go to a candidate, with what of it may be said."""
    if answer.kind is Kind.CHOOSE:
        return answer  # it asks for an offer: there is nothing to send yet
    advice = replace(answer.advice, concede=(), ask=())
    told = (_MAY_GO, answer.headline.stopped())
    return replace(pared(answer, _NOT_AS_IT_IS, told), advice=advice)


def quotable(answer: Answer, _: str, __: NameOf) -> Answer:
    """Which of its figures may be told to somebody, and how; those first, then what not to say."""
    if answer.kind is Kind.CHOOSE:
        return answer  # it asks for an offer: there is nothing to quote yet
    if answer.kind is Kind.DILUTION:
        return _for_our_own(answer, _FOR_OUR_OWN)
    advice = replace(answer.advice, concede=(), ask=())
    if part_of(answer.question) is LabPart.ALLOCATION:
        return replace(_as_reported(answer), advice=advice)
    of_prices = _PRICES if answer.kind is Kind.PRICE else _OURS
    of_labs = (x for x in answer.figures if x.key.startswith("lab.") and x.estimate)
    is_public = any(x.key.endswith((".h100e", ".owned")) for x in of_labs)
    lead = _THEIRS if answer.question.labs and is_public else of_prices
    lead = NOT_AS_FACT if _is_supposed(answer) else lead
    told = (answer.headline.stopped(), *answer.verdict[:1])
    return replace(pared(answer, lead, told, answer.table), advice=advice)


def _as_reported(answer: Answer) -> Answer:
    """What was published of who gets compute at a lab, each with who says so."""
    told = tuple(
        sentence(
            "{said} ({source}, {day}, {id}, grade {grade})",
            said=f.cited(fact.statement.rstrip("."), fact),
            source=f.said(fact.source_name),
            day=f.day_of(fact),
            id=f.id_of(fact),
            grade=f.said(fact.grade.value),
        )
        for fact in dict.fromkeys(fact for line in answer.verdict for fact in line.facts)
        if fact.statement
    )
    headline = _REPORTED if told else _NOT_REPORTED
    return replace(pared(answer, headline, told, keep=0), is_list=len(told) > 1)


def unsaid(answer: Answer, _: str, __: NameOf) -> Answer:
    """What is better not said, alone; all of an answer that has nothing of that."""
    return _alone(answer, _UNSAID, answer.advice.dont_say)


def conceded(answer: Answer, _: str, __: NameOf) -> Answer:
    """What is to be conceded, alone; of what holds ours against no lab that it takes one."""
    if answer.advice.concede:
        return _alone(answer, _CONCEDED, answer.advice.concede)
    is_held = bool(answer.question.labs) and answer.kind in (Kind.OFFER, Kind.MATCH)
    return pared(answer, _NONE_CONCEDED if is_held else _BY_LAB, (answer.headline.stopped(),))


def to_ask(answer: Answer, _: str, __: NameOf) -> Answer:
    """What to ask, alone; all of an answer that has nothing of that."""
    return _alone(answer, _TO_ASK, answer.advice.ask)


def for_us(answer: Answer, _: str, __: NameOf) -> Answer:
    """What may be said for it first, then what may not; all of an answer without such lines."""
    if not answer.advice.say:
        return answer
    led = pared(answer, _FOR_US, answer.advice.say)
    return replace(led, advice=Advice(dont_say=answer.advice.dont_say), is_list=True)


_WRITTEN: Final = regex(r"\b(?:letter|contract|writing|terms|package)\b")
_IN_WRITING: Final = sentence(
    "Only as what you will keep: in writing it is a promise; an average goes with its day"
)


def allowed(answer: Answer, words: str, _: NameOf) -> Answer:
    """Whether it may be said to somebody, with what may and may not; a number only as it stands."""
    if answer.kind is Kind.CHOOSE:
        return answer  # it asks for an offer: there is nothing to say yet
    number = claimed(words)
    lead, told = _AS_IT_STANDS, answer.verdict[:1]
    if number is not None:
        lead = of_number(answer, number, words, is_supposed=_is_supposed(answer))
        told = (*told, *_never_added(answer))
    elif _is_supposed(answer):
        lead, told = NOT_AS_FACT, (_AS_YOURS,)
    elif claim := claim_in(words):
        lead = of_claim(answer, claim, times_in(words))
    elif _WRITTEN.search(words):
        lead = _IN_WRITING
    advice = replace(answer.advice, concede=(), ask=())
    return replace(pared(answer, lead, (answer.headline.stopped(), *told)), advice=advice)


def _never_added(answer: Answer) -> tuple[Sentence, ...]:
    return (_NEVER_ADDED,) if answer.figure("offer.announced.h100e") else ()


def _is_supposed(answer: Answer) -> bool:
    """Whether what is shown of a lab rests on a number of whoever asks."""
    of_labs = (x for x in answer.figures if x.key.startswith("lab.") and "ratio" not in x.key)
    facts = (fact for x in of_labs if x.estimate for fact in x.estimate.facts)
    return any(fact.grade is Grade.OWN for fact in facts)  # a ratio rests on ours anyway


def judged(answer: Answer, _: str, __: NameOf) -> Answer:
    """By our own scale, then beside the lab; all of an answer whose offer is in no tier."""
    each = answer.figure("offer.h100e_per_researcher")
    tier = next((line for line in answer.caveats if _is_tier(line)), None)
    if each is None or each.estimate is None or tier is None:
        return answer
    headline = sentence(
        "{n} {unit} per researcher is what we call {tier}",
        n=f.middle(each.estimate),
        unit=f.H100E,
        tier=f.said(each.note.removeprefix("tier: ").replace("-", " ")),
    )
    beside = () if _is_tier(answer.headline) else (answer.headline.stopped(),)
    told = (tier, *beside, *answer.verdict[:1])
    return replace(pared(answer, headline, told, keep=0), flips=answer.flips[:1])


def _is_tier(line: Sentence) -> bool:
    return any(fact.metric == Metric.TIER for fact in line.facts)


def _alone(answer: Answer, headline: Sentence, lines: tuple[Sentence, ...]) -> Answer:
    return replace(pared(answer, headline, lines), is_list=True) if lines else answer


TOLD: Final = {
    Part.LINES: for_message,
    Part.TO_SAY: to_say,
    Part.UNSAID: unsaid,
    Part.CONCEDED: conceded,
    Part.ASKED: to_ask,
    Part.ARGUMENT: for_us,
    Part.ALLOWED: allowed,
    Part.QUOTABLE: quotable,
    Part.SENT: sent,
    Part.JUDGED: judged,
}
"""What tells each part."""
