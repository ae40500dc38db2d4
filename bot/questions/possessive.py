"""Whose something is, and several names, as English writes them."""

from __future__ import annotations

from collections.abc import Sequence

_OFFERS = ("offer ", "option ", "scenario ", "variant ", "package ")
"""How what is called an offer itself begins."""


def owner(name: str) -> str:
    """A name in the possessive: `OpenAI's`, `Meta Superintelligence Labs'`."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def joined(names: Sequence[str], word: str = "and") -> str:
    """`A`, `A and B`, `A, B and C`."""
    return f" {word} ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def whose_offer(called: str) -> str:
    """`Corvane's offer`; what is called an offer already is left as it is."""
    is_one = called.lower().startswith(_OFFERS) or called.endswith(" offer")
    return called if is_one else f"{owner(called)} offer"
