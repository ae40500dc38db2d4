"""What serving a model takes, which is not on record: only what training one took is."""

from __future__ import annotations

from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.on_record import TYPED, Listing
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.regex import regex

_SERVES: Final = regex(
    r"\b(?:serve|serving|host|hosting|self-host(?:ing)?|deploy|deploying|deployment|inference)\b",
    needs="serv|host|deploy|inference",
)
_MODEL: Final = regex(r"\b(?:models?|llms?|\d+(?:\.\d+)?b)\b", needs="model|llm|b")
_A_PART: Final = regex(
    r"\d ?%|\b(?:half|third|quarter|percent|rest|share|part|fraction|split)\b"
    r"|\b(?:goes|go|going|used|reserved|set aside|busy|left) (?:to|for|with|on|after)\b",
    needs="%|half|third|quarter|percent|rest|share|part|fraction|split|go|used|reserved|aside|"
    "busy|left",
)
"""`half of it serves inference`: which chips are for research, and no model to be served."""
_TRAINS: Final = regex(
    r"\b(?:pre-?|post-?)?train\w*|\bfine-?tun\w*|\breproduc\w*|\bserving (?:as|under|on|in)\b",
    needs="train|tun|reproduc|serving",
)
_ELSE: Final = (T.COST, T.HIRE, T.ROLES, T.WHO, T.SIGNED, T.PEOPLE, T.SITE)
_UNTOLD: Final = (
    "What it takes to serve a model is not on record, nor how fast any chips would serve one. On"
    " record is what training took, and how large models are."
)


def not_served(now: Draft, text: str, directory: Directory) -> Unreadable | None:
    """That it is not told, with what may be asked of the model instead; None of other texts."""
    low = fold(text)
    if not _SERVES.search(low) or _TRAINS.search(low) or _A_PART.search(low):
        return None
    if now.has(*_ELSE) or not (now.runs or _MODEL.search(low)):
        return None
    of_run = tuple(f"how long to train {directory.name(run)} on 2048 H100" for run in now.runs[:1])
    return Unreadable(_UNTOLD, (*of_run, TYPED[Listing.PARAMETERS]), is_plain=True)
