"""Whose something is, as English writes it."""

from __future__ import annotations

_OFFERS = ("offer ", "option ", "scenario ", "variant ", "package ")
"""How what is called an offer itself begins."""


def owner(name: str) -> str:
    """A name in the possessive: `OpenAI's`, `Meta Superintelligence Labs'`."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def whose_offer(called: str) -> str:
    """`Corvane's offer`; what is called an offer already is left as it is."""
    return called if called.lower().startswith(_OFFERS) else f"{owner(called)} offer"
