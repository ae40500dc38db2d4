"""What our own offer is not set beside: what a lab has signed."""

from __future__ import annotations

from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.types import Unreadable
from bot.regex import regex

_DEAL: Final = r"\b(?:deals?|contracts?|agreements?|commitments?)\b"
_AGAINST: Final = (
    r"\b(?:compare[sd]?|comparable|stacks? up|measures? up|versus|vs\.?|than|against)\b"
)
_OURS: Final = r"\b(?:us|ours?|we)\b"
_HELD: Final = regex(
    rf"{_DEAL}[^,;.?]{{0,40}}{_AGAINST}[^,;.?]{{0,20}}{_OURS}|"
    rf"{_OURS}[^,;.?]{{0,25}}{_AGAINST}[^,;.?]{{0,40}}{_DEAL}|"
    rf"\b(?:bigger|larger|more)\b[^;.?]{{0,40}}{_DEAL} or {_OURS}"
)
_NO_CHIPS: Final = (
    "What is signed is told in power or in dollars, not in chips that run, so it is not set"
    " against our offer. What the lab runs is:"
)


def deal_beside_ours(now: Draft, text: str, directory: Directory) -> Unreadable | None:
    """`how does Anthropic's deal with Google compare with our offer`: why it is not set so."""
    is_asked = now.labs and now.ours and not (now.stacks or now.runs or now.people)
    if not is_asked or not _HELD.search(fold(text)):
        return None
    return no_deal_beside_ours(now.labs[:1], directory)


def no_deal_beside_ours(labs: tuple[str, ...], directory: Directory) -> Unreadable:
    """Why what these have signed is not set against ours, and what may be asked in its place."""
    names = [directory.name(lab) for lab in labs]
    instead = tuple(text for name in names for text in (f"us vs {name}", f"contracts of {name}"))
    return Unreadable(_NO_CHIPS, instead, is_plain=True)
