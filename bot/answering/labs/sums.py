"""Sums over labs, and over the sites of one, are refused: each figure is given by itself."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context, lab_figures, only, stock_age
from bot.answering.labs import contract_words
from bot.answering.labs.evidence import contracts, contracts_with, sites
from bot.answering.labs.lab_table import site_label
from bot.answers import Advice, Answer, Cell, Table
from bot.compute.labs import LabFigures, figures_of_lab
from bot.prose import Sentence, sentence
from bot.questions.types import Choice, Kind, Question
from storage.records import Fact

MOST_SITES = 8


def refuse_stocks(question: Question, slugs: tuple[str, ...], context: Context) -> Answer:
    """Why stocks of labs, or sites of one lab, are not added up, and each of them."""
    labs = tuple(figures_of_lab(slug, context.ledger, question.assume) for slug in slugs)
    listed = sites(slugs[0], context.ledger)[:MOST_SITES] if len(labs) == 1 else ()
    return context.answer(
        Kind.REFUSAL,
        question,
        headline=sentence(
            "I don't add up what {labs} use", labs=f.names([lab.lab.name for lab in labs])
        )
        if len(labs) > 1
        else sentence("I don't add up what {lab} uses", lab=f.said(labs[0].lab.name)),
        verdict=only(_no_contracts(labs, context), *_verdict(labs)),
        figures=tuple(figure for lab in labs for figure in lab_figures(lab)),
        table=_table(labs, listed, context),
        advice=Advice(dont_say=(sentence("The sum."),)),
        caveats=only(*(stock_age(lab, context.ledger) for lab in labs)),
        next=_next(labs),
        listed=listed,
    )


def _verdict(labs: tuple[LabFigures, ...]) -> tuple[Sentence, ...]:
    if len(labs) > 1:
        return (
            sentence(
                "One site can stand behind the figures of several labs, and their errors share"
                " causes, so a sum would mislead. Each by itself:"
            ),
        )
    return (
        sentence(
            "A site may be shared, only guessed at or let to others, and it overlaps the"
            " stock, so a sum would mislead. Each by itself:"
        ),
    )


def _no_contracts(labs: tuple[LabFigures, ...], context: Context) -> Sentence | None:
    """That a sum of contracts would have nothing to add up."""
    if len(labs) > 1 or contracts(labs[0].lab.slug, context.ledger):
        return None
    name, slug = f.said(labs[0].lab.name), labs[0].lab.slug
    if supplied := contracts_with(labs[0].lab, context.ledger):
        told = [_supplied(fact, context) for fact in supplied if fact.subject != slug]
        return sentence(
            "{lab} is the supplier in {deals}; that it has signed for chips of others is not on"
            " record.",
            lab=name,
            deals=f.listed(told, *supplied),
        )
    return sentence("No contract of {lab} for power or chips is on record.", lab=name)


def _supplied(fact: Fact, context: Context) -> str:
    """`that of OpenAI, 4.5 GW (contracted, 22 Jul 2025)`."""
    status = f"{contract_words.status(fact)}, {f.day_text(fact.as_of)}"
    much = f"{contract_words.amount(fact).text} {fact.unit} ({status})"
    return f"that of {context.name(fact.subject)}, {much}"


def _table(labs: tuple[LabFigures, ...], listed: tuple[Fact, ...], context: Context) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for lab in labs:
        if lab.stock:
            rows.append((f.said(lab.lab.name), f.middle(lab.stock), f.span(lab.stock)))
        else:
            rows.append((f.said(lab.lab.name), f.said("not public"), f.said("no figure")))
    for site in listed:
        label = f.said(site_label(site, labs[0].lab.slug, context))
        rows.append((label, f.value_of(site), f.day_of(site)))
    return Table(("H100e", "Middle", "Range or date"), tuple(rows))


def _next(labs: tuple[LabFigures, ...]) -> tuple[Choice, ...]:
    if len(labs) == 1:
        name = labs[0].lab.name
        return (Choice(f"What does {name} use today?", f"how big is {name}"),)
    names = f.names([lab.lab.name for lab in labs]).text
    return (Choice("Side by side", f"compare {names}"),)
