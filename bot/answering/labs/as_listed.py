"""That the newest model of a lab is the newest in our record, and of whom it is listed there."""

from __future__ import annotations

from collections.abc import Sequence

from bot import formats as f
from bot.prose import Sentence, sentence
from storage.records import Fact


def as_listed(maker: str, labs: Sequence[str], dated: Fact) -> Sentence:
    """Whom the record names, where that is not who was asked about; that it is not of all."""
    names = tuple(map(str.casefold, labs))
    is_other = not any(one.strip().casefold().startswith(names) for one in maker.split(","))
    other = f", where it is listed as by {maker} and not by {' or '.join(labs)}"
    return sentence(
        "That is the newest in our record{other}. The record is not of all that came out, so that"
        " newer ones may exist.",
        other=f.cited(other if maker and is_other else "", dated),
    )
