"""What roles, pay and the week's news tell: somebody who is being hired, and of our own offer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer, Cell, Figure
from bot.conversation.heard import Part
from bot.conversation.replies.market_words import JUDGES_PAY, LAYOFFS, LOWEST
from bot.conversation.telling.paring import as_headline, pared
from bot.market.families import Family
from bot.market.job_families import FAMILY_WORDS
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.on_record import NEWS
from bot.questions.types import Kind
from bot.questions.words.leads import LINKS
from bot.regex import regex
from bot.subjects import NameOf

_NOTHING: Final = sentence("Nothing for a candidate can be told from this")
_PAY: Final = sentence(
    "It tells a candidate what such roles are advertised at: no offer, and no place in the range"
)
_PAY_WHY: Final = sentence(
    "Base pay alone is posted: stock, bonus and level are for the written offer. What you pay is"
    " not on record here, so I set nothing of yours beside it."
)
_NOT_JUDGED: Final = sentence("Whether that is much I don't judge: no pay is usual by our record")
_BESIDE: Final = sentence(
    "What others post stands beside it in “{which}”; whether a range is met, no posting says.",
    which=f.said("who pays more"),
)
_SPLIT: Final = sentence(
    "It tells a candidate what a lab looks for more of, not what one person would work on"
)
_ROLES: Final = sentence(
    "It tells a candidate that such people are looked for: no offer, and nothing of the compute"
    " behind a role"
)
_OPENINGS: Final = sentence(
    "Openings are counted, not people: a closed one may be filled, withdrawn or rewritten."
)
_WHY: Final = regex(rf"{LINKS}why .*\b(?:clos|open|gone|vanish|disap|remov|pull|tak|hir)")
_LAYOFFS: Final = regex(rf"\b{LAYOFFS}\b")
_NO_REASON: Final = sentence("No job board tells why roles open or close")
_NO_LAYOFFS: Final = sentence("A job board shows no layoffs, nor that there are none")
_NEWS: Final = sentence(
    "It tells a candidate what changed on the market, and nothing of any one offer"
)
_COMPUTE: Final = sentence("What a lab has to work with is told by “us vs” and its name.")


def meaning(answer: Answer, words: str, __: NameOf) -> Answer:
    """What of it bears on a candidate, the figures first; that it is nothing where none is."""
    told = (answer.headline.stopped(), *answer.verdict)
    if why := _of_reasons(words):
        return replace(pared(answer, why, (_OPENINGS, *told[:1])), advice=answer.advice)
    if not _is_known(answer):
        return pared(answer, _NOTHING, told)
    if answer.question.topic == "pay" and JUDGES_PAY.fullmatch(words):
        return pared(answer, _NOT_JUDGED, (*told, _BESIDE), answer.table)
    headline, why = _by_kind(answer)
    kept = pared(answer, headline, (told[0], why, *told[1:2], _COMPUTE))
    return replace(kept, advice=answer.advice)


def _of_reasons(words: str) -> Sentence | None:
    """That a board tells no reasons, and nothing of people who go; None where none is asked."""
    if _LAYOFFS.search(words):
        return _NO_LAYOFFS
    return _NO_REASON if _WHY.match(words) else None


def _by_kind(answer: Answer) -> tuple[Sentence, Sentence]:
    if answer.kind is not Kind.HIRING:
        return _NEWS, _OPENINGS
    topics = {"pay": (_PAY, _PAY_WHY), "split": (_SPLIT, _OPENINGS)}
    return topics.get(answer.question.topic or "", (_ROLES, _OPENINGS))


def _is_known(answer: Answer) -> bool:
    """Whether the answer holds a figure of what was asked: of pay a range."""
    if answer.kind is Kind.DIGEST:
        return answer.table is not None
    part = ".pay." if answer.question.topic == "pay" else ""
    return any(x.estimate is not None and part in x.key for x in answer.figures)


_LOWEST: Final = regex(rf"\b(?:{LOWEST}|lower|low)\b")
_SINGLE: Final = sentence(
    "What one role pays is not told: a range runs from the median of the lower ends to the median"
    " of the upper ends of several."
)
_OTHER_MONEY: Final = (
    "Which range is the {end} is told in US dollars a year alone; the others stand in the table"
)

_Ranged = tuple[Figure, Estimate]


def by_pay(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """The range that reaches highest, or begins lowest; None of answers that tell no pay."""
    if answer.question.topic != "pay":
        return None
    end = "lowest" if _LOWEST.search(words) else "highest"
    known = [(x, x.estimate) for x in answer.figures if ".pay." in x.key and x.estimate]
    if not known:
        return _no_range(answer, end)
    headline = _end_of_pay(known, end, name)
    return pared(answer, headline, (_SINGLE, *answer.verdict), answer.table, keep=3)


def _no_range(answer: Answer, end: str) -> Answer:
    """Why there is none: too few postings with pay, or in another currency."""
    if answer.table:
        told = sentence(_OTHER_MONEY, end=f.said(end))
        return pared(answer, told, answer.verdict, answer.table, keep=3)
    told = sentence("No {end} pay can be told: of these roles no range is shown", end=f.said(end))
    return pared(answer, told, answer.verdict, keep=1)


def _end_of_pay(known: Sequence[_Ranged], end: str, name: NameOf) -> Sentence:
    is_low = end == "lowest"
    figure, pay = (
        min(known, key=lambda one: one[1].low)
        if is_low
        else max(known, key=lambda one: one[1].high)
    )
    _, lab, _, family, _ = figure.key.split(".")
    text = "The {end} range of these: {lab}, {what}, {pay} a year"
    if len(known) == 1:
        text = "One range alone is known, so it is the {end}: {lab}, {what}, {pay} a year"
    return sentence(
        text,
        end=f.said(end),
        lab=f.said(name(lab)),
        what=f.said(FAMILY_WORDS[Family(family)]),
        pay=f.span(pay, _thousands),
    )


def _thousands(value: float) -> str:
    return f"${f.exact_text(round(value / 1000))}k"


_BASE_PAY: Final = sentence(
    "Base pay alone: no stock, no bonus and no benefits are in what labs post, nor told here"
)
_MOST_BEHIND: Final = 3


def base_pay(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """That it is base pay, then what was told."""
    if answer.question.topic != "pay":
        return None
    return pared(answer, _BASE_PAY, (answer.headline.stopped(), *answer.verdict), answer.table)


def postings(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """How many postings stand behind each range; as it was told where there is no range."""
    if answer.question.topic != "pay":
        return None
    rows = _families(answer)
    if not rows:
        return pared(answer, answer.headline, answer.verdict)
    return pared(answer, _postings_behind(rows), answer.verdict, answer.table)


def _families(answer: Answer) -> list[tuple[Cell, ...]]:
    """The rows of each family, without those of the same family in one place."""
    rows = answer.table.rows if answer.table else ()
    names = [row[0].text for row in rows]
    return [row for row in rows if not any(row[0].text.startswith(f"{x}, ") for x in names)]


def _postings_behind(rows: list[tuple[Cell, ...]]) -> Sentence:
    counts = [
        (row[2].text, row[0].text, getattr(row[2], "facts", ())) for row in rows[:_MOST_BEHIND]
    ]
    told = "; ".join(f"{n} postings for {what}" for n, what, _ in counts)
    left = len(rows) - len(counts)
    more = "; the table has the others" if left else ""
    facts = (fact for *_, each in counts for fact in each)
    return sentence("It rests on {told}", told=f.cited(told + more, *facts))


_STANDS: Final = sentence(
    "What our offer comes to, and would cost to rent, stands as it was: “our offer” tells it."
)


_NO_COMPUTE: Final = sentence(
    "Nothing changes for our offer: a job board tells who is looked for, and nothing of compute"
)
_BY_DIGEST: Final = sentence("What each new fact means for it is told by “this week's digest”.")


def for_us(answer: Answer, _: str, __: NameOf) -> Answer:
    """The last column of its table, the first of them leading; that nothing changes without one."""
    told = (answer.headline.stopped(), *answer.verdict)
    rows = answer.table.rows if answer.table else ()
    is_told = answer.kind is Kind.DIGEST  # whose last column is for us
    lines = [x for row in rows if isinstance(x := row[-1], Sentence) and x.text and is_told]
    if lines:
        first = as_headline(lines[0])
        return pared(answer, first, (*lines[1:], *told), answer.table, keep=0)
    more = (_BY_DIGEST,) if answer.kind is Kind.MOVES else ()
    return pared(answer, _nothing_new(answer), (*told, *more, _STANDS), keep=0)


def _nothing_new(answer: Answer) -> Sentence:
    if answer.kind is not Kind.DIGEST:
        return _NO_COMPUTE
    news = NEWS.get(answer.question.topic or "")
    return sentence(
        "Nothing changes for our offer: {what}",
        what=f.said(f"nothing is new on {news} in that week" if news else "the week has no news"),
    )


TOLD: Final = {
    Part.BASE_PAY: base_pay,
    Part.POSTINGS: postings,
    Part.MEANING: meaning,
    Part.PAID: by_pay,
    Part.FOR_US: for_us,
}
"""What tells each part."""
