"""`this week's digest`: what a channel would be told of a week, as an answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.market.hiring_roles import LabRoles, roles_of
from bot.answering.market.hiring_table import figures, split_figures
from bot.answers import Answer, Cell, Table
from bot.prose import Sentence, sentence
from bot.questions.every_week import SETTING
from bot.questions.on_record import NEWS, TYPED, Listing, is_of_news
from bot.questions.types import Choice, Kind, Question
from bot.weekly import Digest, Item

WEEK: Final = timedelta(days=7)
NEXT: Final = (
    Choice("What moved, lab by lab", "what moved this week"),
    Choice("Frontier vs applied", "frontier vs applied split"),
    Choice("Open roles", "open roles"),
)
WHOLE: Final = Choice("The whole week", "this week's digest")
_MORE: Final = {
    "prices": Choice("How prices changed", "are GPU prices up or down"),
    "models": Choice("Open-weight models", TYPED[Listing.MODELS]),
    "programmes": Choice("All programmes", TYPED[Listing.PROGRAMMES]),
}
"""Where a section of the news is told at length."""
_IS_SET: Final = sentence(
    "The digest is set up, moved, paused or ended in the channel that it comes to, once a week on"
    " the day and at the hour chosen there: type “/compute-benchmark digest” there"
)
_SHOWN_FIRST: Final = sentence(
    "There you see what would be posted before anything is; by this answer nothing was changed."
)
EVERY_WEEK: Final = sentence(
    "A channel gets this digest every week, with the details in its thread, once somebody types"
    " “/compute-benchmark digest” there: it asks for the day, the time and what to tell of;"
    " “/compute-benchmark digest pause” there halts it, “/compute-benchmark digest stop” ends it."
)


def digest(question: Question, context: Context) -> Answer:
    """The items of the week with what each means for us; a quiet week is one line."""
    told = context.digest
    if told is None:
        raise ValueError("a digest is read before it is answered")
    if question.topic == SETTING:
        return _how_it_is_set(question, context, told)
    found = _in_the_week(question, context)
    known = [roles for roles in found if roles.now]
    return Answer(
        kind=Kind.DIGEST,
        understood=context.understood,
        question=question,
        on=told.end,
        headline=_headline(told, question),
        verdict=tuple(_verdict(told)),
        figures=(*(one for roles in found for one in figures(roles)), *split_figures(known)),
        table=_table(told),
        caveats=(*_notes(told), EVERY_WEEK),
        next=(_MORE.get(question.topic or "", WHOLE), *NEXT) if question.topic else NEXT,
        listed=tuple(fact for item in told.items for fact in item.sources),
    )


def _how_it_is_set(question: Question, context: Context, told: Digest) -> Answer:
    """Where its day, its time and its sections are set, which an answer can't do."""
    return Answer(
        kind=Kind.DIGEST,
        understood=context.understood,
        question=question,
        on=told.end,
        headline=_IS_SET,
        verdict=(_SHOWN_FIRST,),
        caveats=(EVERY_WEEK,),
        next=(WHOLE, *NEXT),
    )


def _in_the_week(question: Question, context: Context) -> tuple[LabRoles, ...]:
    """The openings of every lab that was looked at, where any was in the week."""
    market = context.market
    if is_of_news(question):
        return ()
    if market is None or market.end <= context.ledger.on - WEEK:
        return ()
    return roles_of(question, context, market)


def _headline(told: Digest, question: Question) -> Sentence:
    if is_of_news(question):
        news = "nothing new on {topic}" if told.is_quiet else "{topic}"
        title, topic = f.said(told.title), f.said(NEWS[question.topic or ""])
        return sentence(f"{{title}}: {news}", title=title, topic=topic)
    if not told.is_quiet:
        return sentence("{title}", title=f.said(told.title))
    return sentence("{title}: a quiet week", title=f.said(told.title))


def _verdict(told: Digest) -> Iterator[Sentence]:
    """How much was read; then that it was quiet, or what changed, by name."""
    yield from (*told.status, *((told.baseline,) if told.baseline else ()), *told.quiet)
    yield from (item.headline for item in _items(told))


def _items(told: Digest) -> tuple[Item, ...]:
    return tuple(item for item in told.items if item.for_us)


def _notes(told: Digest) -> tuple[Sentence, ...]:
    """What is said of the data, which is no news of the market."""
    return tuple(line for item in told.items if not item.for_us for line in item.detail)


def _table(told: Digest) -> Table | None:
    """Each item with how much it is, and what it means for us."""
    rows = tuple(_row(item) for item in _items(told))
    return Table(("What changed", "How much", "For us"), rows) if rows else None


def _row(item: Item) -> tuple[Cell, ...]:
    return (item.headline, _joined(item.detail), _joined(item.for_us))


def _joined(lines: tuple[Sentence, ...]) -> Sentence:
    parts = [part for line in lines for part in (*line.parts, " ")]
    return Sentence(tuple(parts[:-1]))
