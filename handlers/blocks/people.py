"""Answers about people as messages: a brief by its works, namesakes above their buttons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answers import Answer, Cell, Table
from bot.prose import Sentence, Shown
from bot.questions.about_people.of_brief import ADVICE
from bot.questions.types import Kind
from handlers.blocks import limits, tables
from handlers.blocks.asking import choices_of
from handlers.blocks.elements import (
    Block,
    actions,
    bullets,
    context,
    header,
    paragraph,
    rich,
    run,
    runs,
    words,
)
from handlers.blocks.escape import clean, escape
from handlers.blocks.parts import advice, footer, joined
from handlers.blocks.sources import Cited
from handlers.carried import Carried
from storage.records import Fact

WORK, OFFER = "Was ", "A run like "
"""How the sentences of a brief begin that tell of a work, and of our offer beside its run."""
BELOW = ("More works in the table: ", "Last published from ")
"""How those begin that stand below the works."""
MOST_OFFER = 3


def is_of_pool(answer: Answer) -> bool:
    """Whether it tells of people of the pool by groups."""
    return answer.kind is Kind.POOL


def is_brief(answer: Answer) -> bool:
    """Whether sentences tell of somebody's works: a table alone is shown as any other."""
    told = any(one.text.startswith(WORK) for one in answer.verdict)
    return answer.kind is Kind.CANDIDATE and answer.table is not None and told


def is_advice(answer: Answer) -> bool:
    """Whether it is one kind of advice of a brief, and nothing else: all of it is shown."""
    return answer.kind is Kind.CANDIDATE and answer.question.topic in ADVICE


def advised(answer: Answer, cited: Cited) -> list[Block]:
    """All of the advice that was asked for."""
    told = answer.advice
    lists = (told.say, told.dont_say, told.concede, told.ask)
    items = [runs(one) for sentences in lists for one in sentences]
    blocks = [header(answer.headline.text)]
    blocks += [rich(paragraph(*joined(answer.verdict)))] if answer.verdict else []
    return [*blocks, *([rich(bullets(items))] if items else []), *footer(answer, cited)]


def asks_who(answer: Answer) -> bool:
    """Whether it asks who of several people is meant, or which of somebody's works."""
    return answer.kind is Kind.CHOOSE and bool(answer.question.person) and answer.table is not None


def brief(answer: Answer, cited: Cited) -> list[Block]:
    """How much was found, each work with its link, our offer beside the runs, what to ask.

    The table would say the same works once more, so that it is left to the details.
    """
    works = [s for s in answer.verdict if s.text.startswith(WORK)]
    offer = [s for s in answer.verdict if s.text.startswith(OFFER)]
    counted = tuple(s for s in answer.verdict[:1] if s not in (*works, *offer))
    below = [s for s in answer.verdict if s.text.startswith(BELOW)]
    blocks = [header(answer.headline.text)]
    blocks += [rich(paragraph(*joined(counted)))] if counted else []
    if works:
        blocks.append(rich(bullets(map(_linked, works))))
    if below:
        blocks.append(rich(paragraph(*joined(below))))
    if offer:
        fits = (runs(one, bold=True) for one in offer[:MOST_OFFER])
        blocks.append(rich(paragraph(run("Against our offer", bold=True)), bullets(fits)))
    blocks += advice(answer.advice, asked=len(answer.advice.ask))
    return [*blocks, *footer(answer, cited)]


def pool(answer: Answer, cited: Cited) -> list[Block]:
    """Every group, and the first rows of the table with how many there are."""
    blocks = [header(answer.headline.text)]
    if answer.verdict:
        blocks.append(rich(bullets(runs(sentence) for sentence in answer.verdict)))
    if answer.table and answer.table.rows:
        blocks.append(tables.card(answer.table))
        blocks.append(context(_rows(answer.table)))
    return [*blocks, *footer(answer, cited)]


def _rows(table: Table) -> str:
    """The order of a table, and what of it is left to the details."""
    order = f"{table.caption}." if table.caption else ""
    rows, shown = len(table.rows), min(limits.CARD_ROWS, len(table.rows))
    if tables.fits_card(table):
        return order
    is_cut = f"The first {shown} of {rows} rows; all of them are"
    left = is_cut if shown < rows else "The rest of each row is"
    return f"{order} {left} under *Details*.".strip()


def who(answer: Answer, carried: Carried | None) -> list[Block]:
    """The question, what tells those apart who may be meant, and a button for each."""
    *before, last = answer.verdict or (answer.headline,)
    blocks = [header(answer.headline.text), *([rich(paragraph(*joined(before)))] if before else [])]
    rows = answer.table.rows if answer.table else ()
    blocks.append(rich(bullets(_apart(row) for row in rows)))
    blocks += actions("choices", choices_of(answer, carried)) if carried else []
    read = f"*Read as:* {escape(answer.understood, limits.CONTEXT)}" if answer.understood else ""
    return [*blocks, words(last.text), *([context(read)] if read else [])]


def facts_of(cell: Cell) -> tuple[Fact, ...]:
    """The facts behind a cell of a table."""
    return cell.facts if isinstance(cell, Shown | Sentence) else ()


def _linked(sentence: Sentence) -> Sequence[Block]:
    """A sentence about a work, its id as the link to where it can be read."""
    return list(_pieces(sentence))


def _pieces(sentence: Sentence) -> Iterator[Block]:
    for part in sentence.parts:
        if isinstance(part, str):
            yield run(part)
            continue
        link = _address(part) if isinstance(part, Shown) else None
        if part.text:
            yield _link(part.text, link) if link else run(part.text)


def _link(text: str, url: str) -> Block:
    return {"type": "link", "text": clean(text), "url": url}


def _address(shown: Shown) -> str | None:
    """Where the work can be read, for the one part that is its id."""
    return next((fact.source_url for fact in shown.facts if fact.id == shown.text), None)


def _apart(row: Sequence[Cell]) -> Sequence[Block]:
    """What a row says after its name; what rests on a work, as the link to it."""
    name, *rest = row
    return [
        run(name.text, bold=True),
        *(each for cell in rest if cell.text for each in _told(cell)),
    ]


def _told(cell: Cell) -> tuple[Block, Block]:
    link = next((fact.source_url for fact in facts_of(cell) if fact.source_url), "")
    return run(", "), _link(cell.text, link) if link else run(cell.text)
