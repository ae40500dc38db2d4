"""An answer as a message: the verdict first, what a phone shows, the rest behind buttons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.answers import Advice, Answer
from bot.commands import COMMANDS
from bot.prose import Sentence
from bot.questions.of_person import said_in
from bot.questions.types import Choice, Kind
from bot.render.outline import MANY
from handlers.blocks import fallback, glossary, limits, tables
from handlers.blocks.elements import (
    Block,
    Message,
    actions,
    bullets,
    button,
    context,
    header,
    paragraph,
    rich,
    run,
    runs,
    words,
)
from handlers.blocks.escape import clamp, escape
from handlers.blocks.sources import Cited
from handlers.carried import Carried
from handlers.verbs import Verb, action_id

CARD_SAY = 2
CARD_LINES = 1
"""Sentences of each other kind of advice, and flips, on the card; Details have them all."""
CARD_CAVEATS = 2
CARD_VERDICT = 4
CARD_NEXT = 2
_SAVES = frozenset(command.usage for command in COMMANDS if command.name == "save")
"""Examples that would save somebody else's chips as the workspace's offer."""


def message(answer: Answer, carried: Carried | None = None, *, can_share: bool = True) -> Message:
    """The message to the asker. Without `carried` it has no buttons.

    Buttons carry the question, and are left out where it is too long for one.
    """
    usable = carried if carried and carried.fits else None
    cited = Cited.of(answer)
    from handlers.blocks import people  # which is made of what is below

    if people.asks_who(answer):
        blocks = people.who(answer, usable)
    elif answer.kind in (Kind.ERROR, Kind.CHOOSE):
        blocks = talk(answer, cited, usable)
    else:
        below = _buttons(answer, usable, sourced=bool(cited), can_share=can_share) if usable else []
        told = people.brief if people.is_brief(answer) else card
        blocks = told(answer, cited) + below
    return {
        "text": fallback.text(answer, cited, in_channel=can_share),
        "blocks": blocks[: limits.MESSAGE_BLOCKS],
    }


def talk(answer: Answer, cited: Cited, carried: Carried | None) -> list[Block]:
    """What was not clear, in plain text since it may hold the asker's words; ways on; the rest."""
    asked = choices_of(answer, carried) if carried else []
    blocks = [words(fallback.problem(answer).text), *actions("choices", asked)]
    partly = fallback.without_problem(answer)
    return blocks + (card(partly, cited) if partly else [])


def choices_of(answer: Answer, carried: Carried) -> list[Block]:
    """A button for each way on, and help."""
    return [*_asks([*answer.choices, *answer.next], carried), _help(carried)]


def card(answer: Answer, cited: Cited) -> list[Block]:
    """Headline, verdict, table, advice, what would change it, and where it comes from."""
    if answer.kind is Kind.DIGEST:
        from handlers.blocks import week  # which is made of what is below

        return week.card(answer, cited)
    blocks = [header(answer.headline.text)]
    blocks += _verdict(answer.verdict[:CARD_VERDICT])
    if answer.table and answer.table.rows:
        blocks.append(tables.card(answer.table))
    blocks += advice(answer.advice)
    if answer.flips:
        label = run("Would change the answer: ", bold=True)
        blocks.append(rich(paragraph(label, *joined(answer.flips[:CARD_LINES]))))
    return [*blocks, *footer(answer, cited)]


def _verdict(sentences: Sequence[Sentence]) -> list[Block]:
    """One paragraph, or a list where it says many things."""
    if len(sentences) >= MANY:
        return [rich(bullets(runs(sentence, bold=True) for sentence in sentences))]
    return [rich(paragraph(*joined(sentences, bold=True)))] if sentences else []


def joined(sentences: Iterable[Sentence], *, bold: bool = False) -> list[Block]:
    """Sentences behind each other."""
    pieces: list[Block] = []
    for sentence in sentences:
        pieces += ([run(" ")] if pieces else []) + runs(sentence, bold=bold)
    return pieces


def advice(
    advice: Advice, say: int = CARD_SAY, most: int = CARD_LINES, asked: int | None = None
) -> list[Block]:
    """Say, don't say, concede, ask: one item each, of at most so many sentences."""
    kinds = (
        ("Say", advice.say[:say]),
        ("Don't say", advice.dont_say[:most]),
        ("Concede", advice.concede[:most]),
        ("Ask", advice.ask[: most if asked is None else asked]),
    )
    told = [
        [run(f"{label} ", bold=True), *joined(sentences)] for label, sentences in kinds if sentences
    ]
    return [rich(bullets(told))] if told else []


def footer(answer: Answer, cited: Cited) -> list[Block]:
    """How the question was read, what to keep in mind, sources, and words explained."""
    caveats = [
        escape(caveat.text, limits.CONTEXT // CARD_CAVEATS)
        for caveat in answer.caveats[:CARD_CAVEATS]
    ]
    read = f"*Read as:* {escape(answer.understood, limits.CONTEXT)}" if answer.understood else ""
    lines = [read, " ".join(caveats), cited.line(), " · ".join(_explained(answer))]
    return [context(*lines)] if any(lines) else []


def _explained(answer: Answer) -> list[str]:
    shown = [sentence.text for sentence in answer.sentences()]
    shown += [answer.understood]
    if answer.table:
        shown += answer.table.columns
        shown += [cell.text for row in answer.table.rows for cell in row]
    return glossary.explained("\n".join(shown))


def has_more(answer: Answer) -> bool:
    """Whether the card leaves something out that Details shows."""
    if answer.kind is Kind.DIGEST:
        return len(answer.caveats) > CARD_CAVEATS
    told = answer.advice
    lists = (
        (answer.verdict, CARD_VERDICT),
        (told.say, CARD_SAY),
        (told.dont_say, CARD_LINES),
        (told.concede, CARD_LINES),
        (told.ask, CARD_LINES),
        (answer.flips, CARD_LINES),
        (answer.caveats, CARD_CAVEATS),
    )
    cut = answer.table is not None and not tables.fits_card(answer.table)
    return cut or any(len(sentences) > shown for sentences, shown in lists)


def _buttons(answer: Answer, carried: Carried, *, sourced: bool, can_share: bool) -> list[Block]:
    """What to do with the answer, and below it what to ask next.

    `sourced` tells whether there are facts to show and to share.
    """
    verbs = _verbs(answer, carried, sourced=sourced, can_share=can_share)
    choices = [*answer.choices, *answer.next[:CARD_NEXT]]
    return [*actions("answer", verbs), *actions("next", _asks(choices, carried))]


def _verbs(answer: Answer, carried: Carried, *, sourced: bool, can_share: bool) -> list[Block]:
    """Share, Adjust, Sources, Chart, Details: those that have something to show."""
    value = carried.encode()
    offered = (
        ("Share", Verb.SHARE, can_share and sourced),
        ("Adjust", Verb.ADJUST, _has_an_offer(answer)),
        ("Sources", Verb.SOURCES, sourced),
        ("Chart", Verb.CHART, answer.chart is not None),
        ("Details", Verb.DETAILS, has_more(answer)),
    )
    return [
        button(label, action_id(verb), value, primary=verb is Verb.SHARE)
        for label, verb, useful in offered
        if useful
    ]


def _has_an_offer(answer: Answer) -> bool:
    """Whether there is one to adjust: chips, a budget, or what the workspace saved."""
    offer = answer.question.offer
    named = offer is not None and bool(offer.chips or offer.usd_per_year)
    return named or answer.question.uses_saved


def _asks(choices: Iterable[Choice], carried: Carried) -> list[Block]:
    asked = [(choice, carried.asking(choice.text).encode()) for choice in choices]
    return [
        _ask(choice, index, value)
        for index, (choice, value) in enumerate(asked[: limits.BUTTONS - 1])
        if len(value) <= limits.BUTTON_VALUE
    ]


def _ask(choice: Choice, index: int, value: str) -> Block:
    """A button that asks; one that would save an example as the offer opens the form instead."""
    verb = Verb.OFFER if choice.text in _SAVES else Verb.ASK
    label = clamp(choice.label, limits.BUTTON)
    element = button(label, action_id(verb, index), value)
    return {**element, "accessibility_label": clamp(f"Ask: {_said(choice)}", limits.BUTTON)}


def _said(choice: Choice) -> str:
    """What a button asks, for who can't see it; that of a person by its label, without the name."""
    return choice.label if said_in(choice.text) else choice.text


def _help(carried: Carried) -> Block:
    return button("Help", action_id(Verb.HELP), carried.asking("help").encode())
