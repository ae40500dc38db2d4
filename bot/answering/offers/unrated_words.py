"""What is said of chips that cannot be put in H100e: no rate of theirs is on file."""

from __future__ import annotations

from bot import formats as f
from bot.compute.situation import Situation
from bot.prose import Name, Sentence, sentence

H100E = f.said("H100e")


def no_figure(s: Situation) -> Sentence:
    """Why an offer comes to no figure: no rate, nothing that runs yet, or no chips."""
    if s.ours.announced_per_researcher and not s.ours.unrated:
        return sentence("None of these chips runs yet, so nothing can be compared today")
    if not s.ours.unrated:
        return sentence("No chips were named, so nothing can be compared yet")
    return sentence(
        "No rate of {chips} is on file, so the offer cannot be put in {h}", chips=_names(s), h=H100E
    )


def unrated(s: Situation) -> Sentence | None:
    """That some chips count for nothing in the figures; None where all have a rate, or none."""
    if not s.ours.unrated or not (s.ours.h100e or s.ours.announced):
        return None
    left = "No rate of {chips} is on file, so those chips are not counted."
    return sentence(left, chips=_names(s))


def _names(s: Situation) -> Name:
    return f.names([s.ledger.directory.name(chip) for chip in s.ours.unrated])
