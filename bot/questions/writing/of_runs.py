"""What is asked of published runs themselves, and not of chips, as text: typed and told alike."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from bot.ledger import Directory
from bot.questions.on_record import MODELS, UP_FROM, Listing
from bot.questions.types import Question, RunSize, Tuning
from bot.questions.writing.amounts import typed_chip, typed_slugs
from bot.questions.writing.echo_offer import names_of
from bot.questions.writing.wording import COST_NOW, COST_THEN, TOOK

COUNTED_IN = "chip/h100"
"""The chip in which a run is counted where none is named."""


def typed_of_runs(question: Question, directory: Directory) -> str | None:
    """As it is typed; None where chips, or the time on them, are asked for."""
    runs = typed_slugs(question.runs, directory)
    if question.topic == TOOK:
        return f"how much compute went into {runs}"
    if question.topic not in (COST_THEN, COST_NOW):
        return None
    others = [chip for chip in question.chips if chip != COUNTED_IN]
    on = f" on {typed_chip(others[0], directory)}" if others else ""
    would = "would" if question.topic == COST_NOW else "did"
    return f"what {would} {runs} cost to train{on}"


def told_of_runs(question: Question, directory: Directory) -> str | None:
    """As it is told back; None where chips, or the time on them, are asked for."""
    named = names_of(question.runs, directory)
    if question.topic == TOOK:
        return f"the compute that went into {named}"
    if question.topic == COST_NOW:
        others = [chip for chip in question.chips if chip != COUNTED_IN]
        on = f" on {directory.name(others[0])}" if others else ""
        return f"what training {named}{on} costs to rent"
    return f"what training {named} cost" if question.topic == COST_THEN else None


_OF_MODEL: Final[Mapping[str | None, tuple[str, str]]] = {
    Listing.LICENCES: ("licence of", "the licence of"),
    Listing.LARGEST_MODELS: (
        "open-weight models larger than",
        "models with open weights larger than",
    ),
    Listing.PARAMETERS: ("how many parameters has", "the parameters of"),
}
_OF_DAY: Final = ("release date of", "the day of publication of")


def typed_of_model(question: Question, names: str) -> str:
    """How it is typed: `licence of Qwen3`, `release date of Qwen3`."""
    return f"{_OF_MODEL.get(question.topic, _OF_DAY)[0]} {names}"


def told_of_model(question: Question, names: str) -> str:
    """How it is told back."""
    return f"{_OF_MODEL.get(question.topic, _OF_DAY)[1]} {names}"


def typed_above(question: Question) -> str:
    """From how many parameters on models are listed, as it is typed; nothing of all."""
    most = question.more_than
    if most is None:
        return ""
    least = most + UP_FROM
    is_whole = most == int(most)
    told = f"more than {_counted(most)}" if is_whole else f"at least {_counted(least)}"
    return f"with {told} parameters"


def told_above(question: Question) -> str:
    """The same as it is told back."""
    above = typed_above(question)
    return f" {above}" if above else ""


def typed_narrowed(question: Question) -> tuple[str, str]:
    """For whom programmes are, or how models are called, and from how many parameters on."""
    if question.family is None:
        return "", typed_above(question)
    led = "called" if question.topic in MODELS else "for"
    return f"{led} {question.family}", typed_above(question)


def told_narrowed(question: Question) -> tuple[str, str]:
    """The same as it is told back."""
    whom, above = typed_narrowed(question)
    return f" {whom}" if whom else "", f" {above}" if above else ""


def _counted(parameters: float) -> str:
    size, unit = (1e12, "trillion") if parameters >= 1e12 else (1e9, "billion")
    return f"{parameters / size:.10g} {unit}"


# A run that is told by its size, as text: typed, told and read alike.

_TUNED = {Tuning.LORA: "LoRA of ", Tuning.FULL: "full fine-tune of ", None: ""}
_SCALES = ((12, "T"), (9, "B"), (6, "M"))


def size_text(size: RunSize, model: str = "") -> str:
    """`13B on 2T tokens`, `LoRA of 70B on 1B tokens`, `a run of 1e23 FLOP`: what was said of it.

    `model` is the name of a model on record that is trained.
    """
    if size.flop is not None:
        return f"a run of {_flop_typed(size.flop)} FLOP"
    parts = [model] if model else []
    parts += [_short(size.parameters)] if size.parameters is not None else []
    parts += [f"with {_short(size.active)} active"] if size.active is not None else []
    parts += [f"on {_short(size.tokens)} tokens"] if size.tokens is not None else []
    return f"{_TUNED[size.tuning]}{' '.join(parts)}".strip()


def asking(size: RunSize | None, named: str, who: str) -> tuple[str, str, str]:
    """How it is asked what a run takes: what is asked, of whom, and to do what."""
    if size and size.counts_tokens:
        return "how many tokens", f"can {who} train {named}", "on"
    if size and size.fits:
        return "how many", f"{named} can {who}", "train"
    return ("can", who, f"train {named}") if named else ("what can", who, "do")


def counted_text(size: RunSize, model: str) -> str:
    """The run as it is told, with what of it is counted."""
    named = size_text(size, model)
    if size.counts_tokens:
        return f"{named} on as many tokens as fit"
    return f"as many runs of {named.removeprefix('a run of ')} as fit" if size.fits else named


def _short(value: float) -> str:
    """`2T`, exactly."""
    exponent, letter = next((each for each in _SCALES if value >= 10.0 ** each[0]), (0, ""))
    return f"{_scaled(value, exponent)}{letter}"


def _flop_typed(flop: float) -> str:
    """`1e23`, with all the digits that were given."""
    return f"{Decimal(repr(flop)).normalize():e}".replace("e+", "e")


def _scaled(value: float, exponent: int) -> str:
    """The number in tens to this power, without exponent and trailing zeros."""
    return f"{Decimal(repr(value)).scaleb(-exponent).normalize():f}"
