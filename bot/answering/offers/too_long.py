"""What is not to be said of a run that takes longer than its time."""

from __future__ import annotations

from bot import formats as f
from bot.prose import Sentence, sentence


def not_to_say(run: str, untold: str | None) -> Sentence:
    """`We can train it`, with the window that was taken where none was named."""
    if untold is None:
        return sentence("“We can train {run}.”", run=f.said(run))
    return sentence("“We can train {run} in {span}.”", run=f.said(run), span=f.said(untold))
