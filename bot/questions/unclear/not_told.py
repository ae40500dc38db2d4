"""What is never told of compute, with what may be asked in its place: the reasons, in order."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.on_record import TYPED, Listing, in_place
from bot.questions.rules.gather import Draft
from bot.questions.rules.of_some import asks_of_some
from bot.questions.rules.rents import sellers_in
from bot.questions.rules.sellers import CLOUDS, SELLERS
from bot.questions.tags import T
from bot.questions.types import Reading, Unreadable
from bot.questions.unclear.never_told import never_told
from bot.questions.unclear.no_list import no_list
from bot.questions.unclear.no_target import no_target
from bot.questions.unclear.not_kept import not_kept
from bot.questions.unclear.of_company import not_of_companies
from bot.questions.unclear.of_hires import of_hires
from bot.questions.words.listing_words import regions
from bot.questions.words.site_places import place_of_sites
from bot.regex import regex


def not_told(now: Draft, text: str, names: Directory) -> Reading | None:
    """Why it is not told, and what may be typed instead; None of what may be answered."""
    return (
        sites_by_place(text)
        or no_list(now, text)
        or not_kept(now, text, names)
        or asks_of_some(now.tags)
        or no_target(now, text)
        or never_told(now, text, names)
        or sellers_apart(now, text)
        or of_hires(now, text, names)
        or not_of_companies(now, text, names)
        or deal_beside_ours(now, text, names)
    )


# Which of those who rent chips out is cheaper, where no chip is named that they could rent.

_CHEAPER: Final = regex(
    r"\b(?:cheap(?:er|est)?|expensive|pric(?:e|es|ey|ier|ing)|costs?|charges?)\b",
    needs="cheap|expensive|pric|cost|charge",
)
_BY_CHIP: Final = Unreadable(
    "Of which chip? Prices are told by chip and by kind, each with who sells it where that is"
    " known.",
    ("price of H100", "price of B200"),
    is_plain=True,
)


_OF_ELSE: Final = (
    T.US, T.OUR, T.RUN, T.TRAIN, T.PEOPLE, T.STAFF, T.ROLES, T.HIRE, T.SIGNED, T.MORE, T.VS,
    T.MATCH, T.WHO,
)  # fmt: skip
"""What asks for no price: `who rents chips off CoreWeave`."""


def _is_priced(now: Draft, text: str) -> bool:
    """`what does a GPU hour cost at Lambda`, of no chip: its compute answers nothing of that."""
    is_open = now.has(T.COST) and not (now.chips or now.stacks or now.has(*_OF_ELSE))
    return is_open and set(now.labs) <= SELLERS and bool(sellers_in(now, text))


def sellers_apart(now: Draft, text: str) -> Unreadable | None:
    """`is CoreWeave cheaper than Lambda`, which nothing that they run answers."""
    if _is_priced(now, text):
        return _BY_CHIP
    are_sellers = bool(now.labs) and set(now.labs) <= CLOUDS | SELLERS
    is_set_apart = now.has(T.THAN, T.VS, T.OR, T.COMPARE, T.COMMA) or "cheapest" in fold(text)
    is_of_chips = now.chips or now.stacks or now.has(T.GPU, T.US, T.OUR, T.RUN, T.TRAIN, T.PEOPLE)
    if not are_sellers or not is_set_apart or is_of_chips:
        return None
    return _BY_CHIP if _CHEAPER.search(fold(text)) else None


# What our own offer is not set beside: what a lab has signed.

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


# Data centres by country or state, by which those on record are not counted.
#
# The record holds the largest that are known, so a count by country would be one of it alone.

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
_PLACE_BY_CHIP: Final = regex(
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
    if _PLACE_BY_CHIP.search(low):
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
