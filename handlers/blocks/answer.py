"""An answer as a message: the card, and the buttons below it."""

from __future__ import annotations

from collections.abc import Callable

from bot.answers import PERSONAL, Answer, is_personal
from bot.questions.types import Kind
from handlers.blocks import fallback, limits, people
from handlers.blocks.asking import asks, choices_of
from handlers.blocks.card import card, has_more
from handlers.blocks.elements import Block, Message, actions, button, words
from handlers.blocks.sources import Cited
from handlers.carried import Carried
from handlers.verbs import Verb, action_id

CARD_NEXT = 2


def message(answer: Answer, carried: Carried | None = None, *, can_share: bool = True) -> Message:
    """The message to the asker. Without `carried` it has no buttons.

    Buttons carry the question, and are left out where it is too long for one.
    """
    usable = carried if carried and carried.fits else None
    is_talk = answer.kind in (Kind.ERROR, Kind.CHOOSE)
    cited = Cited.of(answer, has_view=bool(usable) and not is_talk)
    if people.asks_who(answer):
        blocks = people.who(answer, usable)
    elif is_talk:
        blocks = talk(answer, cited, usable)
    else:
        shared = can_share and not (is_personal(answer.question) or answer.kind in PERSONAL)
        below = _buttons(answer, usable, sourced=bool(cited), can_share=shared) if usable else []
        blocks = _told(answer)(answer, cited) + below
    return {
        "text": fallback.text(answer, cited, in_channel=can_share),
        "blocks": blocks[: limits.MESSAGE_BLOCKS],
    }


def _told(answer: Answer) -> Callable[[Answer, Cited], list[Block]]:
    """How an answer is laid out."""
    if people.is_advice(answer):
        return people.advised
    if people.is_brief(answer):
        return people.brief
    return people.pool if people.is_of_pool(answer) else card


def talk(answer: Answer, cited: Cited, carried: Carried | None) -> list[Block]:
    """What was not clear, in plain text since it may hold the asker's words; ways on; the rest."""
    asked = choices_of(answer, carried) if carried else []
    blocks = [words(fallback.problem(answer).text), *actions("choices", asked)]
    partly = fallback.without_problem(answer)
    rest = card(partly, cited) if partly else []
    return [*blocks, *rest] if _is_answered(answer) else [*rest, *blocks]


def _is_answered(answer: Answer) -> bool:
    """Whether a part of the question was; else what stands before the question explains it."""
    return bool(answer.figures or answer.table or answer.chart)


def _buttons(answer: Answer, carried: Carried, *, sourced: bool, can_share: bool) -> list[Block]:
    """What to do with the answer, and below it what to ask next.

    `sourced` tells whether there are facts to show and to share.
    """
    verbs = _verbs(answer, carried, sourced=sourced, can_share=can_share)
    choices = [*answer.choices, *answer.next[:CARD_NEXT]]
    return [*actions("answer", verbs), *actions("next", asks(choices, carried))]


def _verbs(answer: Answer, carried: Carried, *, sourced: bool, can_share: bool) -> list[Block]:
    """Share, Adjust, Sources, Chart, Details: those that have something to show."""
    value = carried.encode()
    offered = (
        ("Share", Verb.SHARE, can_share and sourced),
        ("Adjust", Verb.ADJUST, _has_an_offer(answer)),
        ("Sources", Verb.SOURCES, sourced),
        ("Chart", Verb.CHART, answer.chart is not None),
        ("Details", Verb.DETAILS, _leaves_out(answer)),
    )
    return [
        button(label, action_id(verb), value, primary=verb is Verb.SHARE)
        for label, verb, useful in offered
        if useful
    ]


def _leaves_out(answer: Answer) -> bool:
    """Whether Details show more: a brief leaves its table to them, advice alone leaves nothing."""
    if people.is_advice(answer):
        return False
    return people.is_brief(answer) or has_more(answer)


def _has_an_offer(answer: Answer) -> bool:
    """Whether there is one to adjust: chips, a budget, or what the workspace saved."""
    offer = answer.question.offer
    named = offer is not None and bool(offer.chips or offer.usd_per_year)
    return named or answer.question.uses_saved
