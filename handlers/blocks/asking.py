"""Buttons that ask: the ways on from an answer, and help."""

from __future__ import annotations

from collections.abc import Iterable

from bot.answers import Answer
from bot.commands import COMMANDS
from bot.questions.about_people.of_person import said_in
from bot.questions.types import Choice
from handlers.blocks import limits
from handlers.blocks.elements import Block, button
from handlers.blocks.escape import clamp
from handlers.carried import Carried
from handlers.verbs import Verb, action_id

_SAVES = frozenset(command.usage for command in COMMANDS if command.name == "save")
"""Examples that would save somebody else's chips as the workspace's offer."""


def choices_of(answer: Answer, carried: Carried) -> list[Block]:
    """A button for each way on, and help."""
    return [*asks([*answer.choices, *answer.next], carried), _help(carried)]


def asks(choices: Iterable[Choice], carried: Carried) -> list[Block]:
    """A button for each choice whose question fits into one."""
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
