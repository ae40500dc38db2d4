"""The rent of an offer for a year in one line."""

from __future__ import annotations

from bot.prose import Name, Sentence, Shown, sentence


def rent_told(
    usd: Shown, each: Shown | None, basis: Shown | Name, *, by_head: bool = False
) -> Sentence:
    """`About $47.5 million a year to rent, $1.19 million per researcher (…)`.

    What it is for each comes first where `by_head` says that it was asked; None where nobody
    shares it.
    """
    if each is None:
        return sentence("About {usd} a year to rent ({basis})", usd=usd, basis=basis)
    return sentence(
        "About {each} a year per researcher, {usd} in all ({basis})"
        if by_head
        else "About {usd} a year to rent, {each} per researcher ({basis})",
        each=each,
        usd=usd,
        basis=basis,
    )
