"""Data centres by country or state, by which those on record are not counted.

The record holds the largest that are known, so a count by country would be one of it alone.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from bot.questions.clean import fold
from bot.questions.on_record import TYPED, Listing, in_place
from bot.questions.types import Unreadable
from bot.questions.words.listing_words import regions
from bot.questions.words.site_places import place_of_sites
from bot.regex import regex

_SITES: Final = r"(?:data ?-?cent(?:er|re)s?|campus(?:es)?|server farms|ai sites)"
_NEEDS: Final = "data|campus|server|ai sites"
_ANY_SITES: Final = regex(_SITES, needs=_NEEDS)
_LANDS: Final = r"(?:countr(?:y|ies)|nations?|states?|regions?|continents?|parts? of the world)"
_BY_PLACE: Final = regex(
    rf"\b(?:which|what) (?:[\w-]+ )?{_LANDS}\b.{{0,40}}\b{_SITES}\b"
    rf"|\b{_SITES}\b.{{0,30}}\b(?:by|per|in each|in every|for each|of each) {_LANDS}\b"
    rf"|\b{_SITES}\b.{{0,20}}\b(?:does|do|has|have) (?:each|every) {_LANDS}\b"
    rf"|\bwhere (?:are|is) (?:the )?(?:most|majority)(?: of)?(?: the)? (?:[\w-]+ )?{_SITES}\b",
    needs=_NEEDS,
)
_NOT_COUNTED: Final = (
    "Data centres are not counted by country or state: the record holds the largest that are"
    " known, and is no census. Ask for those in one place."
)
_BY_CHIP: Final = regex(
    r"^(?!.*\b(?:our|ours|we|us|my|who|labs?)\b)(?:.*\b)?(?:biggest|largest|which|what|list|all)\b.{0,20}"
    rf"\b(?:[abh]\d{{2,3}}|g[bh]\d{{3}}|tpu|trainium) (?:clusters?|supercomputers?|{_SITES})\W*$",
    needs=f"{_NEEDS}|cluster|supercomputer",
)
_NOT_BY_CHIP: Final = (
    "Data centres are told in H100e, as which kinds of chips stand in one is on record of few. Ask"
    " for all of them, or for one."
)
_MORE: Final = regex(r"\b(?:more|most|fewer|fewest|bigger|larger)\b")
_ONE: Final = "data centre Colossus 2"
_WAYS: Final = ("data centres in the United States", "data centres in China", TYPED[Listing.SITES])


def sites_by_place(text: str) -> Unreadable | None:
    """Why they are not counted so, and what may be typed instead; None of other texts."""
    low = fold(text)
    if _BY_PLACE.search(low):
        return Unreadable(_NOT_COUNTED, _WAYS, is_plain=True)
    if _BY_CHIP.search(low):
        return Unreadable(_NOT_BY_CHIP, (TYPED[Listing.SITES], _ONE), is_plain=True)
    found = _between().search(text) if _ANY_SITES.search(low) else None
    if found is None or (found["how"] == "or" and not _MORE.search(low)):
        return None  # `data centres in Germany or France` are those of both
    named = (place_of_sites(f"data centres in {found[each]}") for each in ("one", "two"))
    ways = tuple(f"data centres in {in_place(place)}" for place in named if place)
    return Unreadable(_NOT_COUNTED, (*ways, TYPED[Listing.SITES]), is_plain=True)


@cache
def _between() -> re.Pattern[str]:
    """`the US vs China`, `Europe or America`."""
    land = rf"(?:the )?(?:{regions()})"
    between = r"(?P<how>vs\.?|versus|or|than|compared (?:to|with)|against)"
    return regex(
        rf"\b(?P<one>{land})(?: (?:have|has|with|got))?,? {between} (?:in )?(?P<two>{land})(?!\w)",
        re.IGNORECASE,
    )
