"""A run that is told by its size, as text: typed, told and read alike."""

from __future__ import annotations

from decimal import Decimal

from bot.questions.types import RunSize, Tuning

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


def counted_text(size: RunSize, named: str) -> str:
    """The run as it is told, with what of it is counted."""
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
