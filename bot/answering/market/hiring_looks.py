"""`when were the job boards read`: since when, how often and when last, of each lab."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.market.hiring_gaps import gap_headline
from bot.answering.market.hiring_next import after_hiring
from bot.answering.market.hiring_roles import LabRoles
from bot.answering.market.hiring_words import late
from bot.answers import Answer, Table
from bot.market.board_facts import fact_of
from bot.market.past import Market
from bot.prose import Sentence, sentence
from bot.questions.types import Kind, Question
from storage.records import Fact

_BETWEEN = sentence(
    "What opened and closed is the difference between two looks: over the week to the last one,"
    " unless another time is asked for. Nothing is counted in between, nor after the last."
)


class Looked(NamedTuple):
    """The looks at the boards of one lab that can be relied on, oldest first."""

    roles: LabRoles
    facts: tuple[Fact, ...]


def looks_answer(
    question: Question, context: Context, market: Market, found: Sequence[LabRoles]
) -> Answer:
    """Each lab with its first look, its last and how many there were."""
    looked = [_looked(roles) for roles in found]
    known = [each for each in looked if each.facts]
    unread = [each.roles for each in looked if not each.facts]
    return context.answer(
        Kind.HIRING,
        question,
        headline=_headline(known) if known else gap_headline(found[0], market),
        verdict=only(
            _named(known) if len(known) > _FEW else None,
            _BETWEEN if known else None,
            *(gap_headline(roles, market).stopped() for roles in (unread if known else ())),
        ),
        table=_table(known) if len(known) > 1 else None,
        caveats=only(late(market, tuple(each.facts[-1] for each in known))),
        next=after_hiring(Question(Kind.HIRING, labs=question.labs), found, context),
    )


def _looked(roles: LabRoles) -> Looked:
    looks = [look for board in roles.window.past.boards for look in board.settled]
    looks.sort(key=lambda look: look.day)
    return Looked(roles, tuple(fact_of(look, roles.lab, roles.name) for look in looks))


def _headline(known: Sequence[Looked]) -> Sentence:
    """From which day to which boards were read, and how often."""
    ends = [fact for each in known for fact in (each.facts[0], each.facts[-1])]
    first = min(ends, key=lambda fact: fact.as_of)
    last = max(ends, key=lambda fact: fact.as_of)
    names = f.names([each.roles.name for each in known])
    whose = names.text if len(known) <= _FEW else f"{len(known)} labs"
    count = sum(len(each.facts) for each in known)
    return sentence(
        "{n} {looks} at {boards} of {who} since {first}; the last of {last}",
        n=f.counted(count, *ends),
        looks=f.said("look" if count == 1 else "looks"),
        boards=f.said("the job board" if len(known) == 1 else "the job boards"),
        who=f.cited(whose, *ends),
        first=f.day_of(first),
        last=f.day_of(last),
    )


def _named(known: Sequence[Looked]) -> Sentence:
    """Whose boards are read."""
    ends = [each.facts[-1] for each in known]
    names = f.names([each.roles.name for each in known])
    return sentence("The boards are those of {labs}.", labs=f.cited(names.text, *ends))


_FEW = 3
"""Labs that a headline names."""


def _table(known: Sequence[Looked]) -> Table:
    rows = tuple(
        (
            f.said(each.roles.name),
            f.day_of(each.facts[0]),
            f.day_of(each.facts[-1]),
            f.counted(len(each.facts), each.facts[0], each.facts[-1]),
        )
        for each in known
    )
    return Table(("Lab", "First look", "Last look", "Looks"), rows)
