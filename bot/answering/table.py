"""Which use case answers which kind of question, and which facts it reads."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answering.compare import compare
from bot.answering.context import Context, UseCase
from bot.answering.data_pitch import EVIDENCE, pitch
from bot.answering.dilution import dilute
from bot.answering.help import explain
from bot.answering.hiring import hiring
from bot.answering.lab import card
from bot.answering.lab_evidence import parent_of
from bot.answering.league import league
from bot.answering.match import OTHER_CHIPS, match
from bot.answering.moves import moves
from bot.answering.offer import benchmark
from bot.answering.price import price
from bot.answering.reach import reach
from bot.answering.refusal import refuse
from bot.answering.settle import not_yet
from bot.answering.source import source
from bot.answers import Answer
from bot.compute.conventions import SUBJECTS
from bot.compute.offers import REFERENCE_CHIP
from bot.ledger import Directory
from bot.questions.pitch import PITCH_TOPIC
from bot.questions.types import Kind, Question
from storage.records import EntityKind, Offer

USE_CASES: dict[Kind, UseCase] = {
    Kind.OFFER: benchmark,
    Kind.LAB: card,
    Kind.COMPARE: compare,
    Kind.LEAGUE: league,
    Kind.PRICE: price,
    Kind.REACH: reach,
    Kind.MATCH: match,
    Kind.DILUTION: dilute,
    Kind.SOURCE: source,
    Kind.HELP: explain,
    Kind.REFUSAL: refuse,
    Kind.HIRING: hiring,
    Kind.MOVES: moves,
}

RATIONING = "openai"
"""Its statements about access inside serve the advice of every offer."""
ANECDOTE = "perplexity"


def answer(question: Question, context: Context) -> Answer:
    """The answer to a question that was read; a kind without a use case gets a kind sentence."""
    if question.topic == PITCH_TOPIC:
        return pitch(question, context)
    return USE_CASES.get(question.kind, not_yet)(question, context)


def subjects_of(question: Question, saved: Offer | None, directory: Directory) -> tuple[str, ...]:
    """The subjects whose facts the answer may need; chips they name come on top."""
    return tuple(dict.fromkeys(_subjects(question, saved, directory)))


WITHOUT_SAVED = frozenset(
    {
        *(Kind.PRICE, Kind.COMPARE, Kind.SOURCE, Kind.HELP, Kind.REFUSAL),
        *(Kind.HIRING, Kind.MOVES),
    }
)
"""Kinds that have no use for the workspace's own offer."""


def needs_saved(question: Question) -> bool:
    """Whether the workspace's own offer may enter the answer."""
    if question.uses_saved or question.kind not in (Kind.OFFER, Kind.REACH, Kind.DILUTION):
        return question.kind not in WITHOUT_SAVED
    return question.offer is None


def _subjects(question: Question, saved: Offer | None, directory: Directory) -> Iterator[str]:
    yield from (*SUBJECTS, REFERENCE_CHIP, RATIONING, *question.labs, *question.chips)
    for offer in (question.offer, saved):
        yield from (c.chip for c in offer.chips) if offer else ()
    yield from (c.chip for c in question.other)
    match question.kind:
        case Kind.LEAGUE:
            yield from _with_trait(directory, EntityKind.LAB, "tracked")
        case Kind.REACH:
            yield from question.runs or _with_trait(directory, EntityKind.RUN, "ladder")
        case Kind.LAB:
            yield from (site.slug for site in directory.of(EntityKind.SITE))
            yield from (p for lab in question.labs if (p := parent_of(lab, directory)))
        case Kind.MATCH:
            yield from OTHER_CHIPS
        case Kind.HELP if question.topic == PITCH_TOPIC:
            yield from EVIDENCE
        case Kind.COMPARE if question.other:
            yield ANECDOTE
        case _:
            pass


def _with_trait(directory: Directory, kind: EntityKind, trait: str) -> Iterator[str]:
    return (e.slug for e in directory.of(kind) if trait in e.traits)
