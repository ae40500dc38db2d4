"""A message that says all that it asks is answered by itself, whatever was asked before.

`headcount of Mistral` after data centres is no list of them, and `$5M a year for 10 researchers vs
Meta` after an offer is another one.
"""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.offer.each_beside_lab import each_beside_lab
from bot.conversation.changing.offer.scaled_by_then import scaled_by_then
from bot.conversation.changing.question.of_market import OF_MARKET
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.questions.clean import fold
from bot.questions.glossary_asked import without_mentions
from bot.questions.lab_parts import OF_FIGURE, LabPart, part_of, site_of
from bot.questions.on_record import OF_MODELS, SITES, Listing
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question, Understood
from bot.questions.words.leads import POINTING
from bot.regex import regex

_POINTS: Final = regex(
    rf"\b(?:{POINTING}|thats|this(?! (?:week|month|quarter|year)\b)|their|theirs|"
    r"(?<!\bis )(?<!\bare )there|then|same|else|other|others|another|one|ones|both|either|former|"
    r"latter|hers|still|back|rather|now|only|just|but|if|after|before|why|without)\b"
)
"""What leans on something that was said."""
_BESIDE: Final = regex(r"\W*(?:as )?compared (?:to|with)\b", needs="compared")
"""`compared to what OpenAI spends`."""
_AMONG_ALL: Final = regex(
    r"\b(?:who|which (?:lab|compan(?:y|ies))s?|what moved)\b", needs="who|which|moved"
)
_SIDES: Final = regex(r"\b(?:vs?|versus|against|compared?|comparison|next to|or)\b")
_ALL_SITES: Final = regex(
    r"\ball (?:the )?(?:data ?cent(?:er|re)s|sites|campuses)\b",
    needs="center|centre|sites|campuses",
)
_LARGEST: Final = regex(r"\b(?:biggest|largest)\b")
_RANKS_LABS: Final = regex(r"\b(?:rank|sort|order|list) (?:all )?(?:the )?labs\b")
_PRICE_OF: Final = regex(r"\bprices? (?:of|for)\b", needs="price")
_PUBLIC: Final = regex(
    r"\W*what(?:['’]?s| is| do you know| do we know)? ?(?:publicly )?"
    r"(?:public|known|on (?:the )?record)? (?:about|on)\b",
    needs="what",
)
"""`what is public about SSI`: of the whole lab."""
_BY_PLACE: Final = regex(
    r"\b(?:newest|latest|oldest|biggest|largest|smallest|first|second|third|fourth|last|top)\b"
)
"""`could we reproduce the newest`, of what was listed."""
_MODELS: Final = regex(r"\b(?:models|llms)\b", needs="models|llms")
_MOVES: Final = regex(r"\bmoves?\b", needs="move")
_OF_OFFERS: Final = (
    Kind.OFFER,
    Kind.DILUTION,
    Kind.MATCH,
    Kind.REACH,
    Kind.COMPARE,
    Kind.CANDIDATE,
    Kind.POOL,
)
"""Kinds that an offer is spoken of in, or somebody whom one is made."""


def whole_by_itself(text: str, last: Question, hearing: Hearing) -> Understood | None:
    """What a text asks that leaves nothing to what was asked before; None where it may."""
    low = fold(text)
    if without_mentions(text) != text and (explained := _explained(text, hearing)):
        return explained  # `what do you mean by tier, which ones are there`
    if of_one := each_beside_lab(text, last, hearing):
        return of_one  # whose number names no chip
    if by_then := scaled_by_then(text, last, hearing):
        return by_then  # whose day would be left out, or refused
    if opened(text).is_linked or _POINTS.search(low) or _BESIDE.match(low):
        return None
    alone = hearing.read(text)
    if not isinstance(alone, Understood):
        return None
    is_whole = _is_whole(alone.question, last, hearing.draft(text), low)
    return alone if is_whole else None


def _explained(text: str, hearing: Hearing) -> Understood | None:
    """What a word means, where no more is asked than that."""
    alone = hearing.read(text)
    if isinstance(alone, Understood) and alone.question.kind is Kind.HELP:
        return alone
    return None


def _is_whole(asked: Question, last: Question, said: Draft, text: str) -> bool:
    match asked.kind:
        case Kind.OFFER:
            return _is_offer(asked, last, said)
        case Kind.LAB if _PUBLIC.match(text):
            return bool(said.labs) and part_of(asked) is None
        case Kind.LAB:
            return _is_part_of_lab(asked, last, said)
        case Kind.COMPARE:
            return _has_both_sides(asked, last, said, text)
        case Kind.PRICE:
            return _is_price(asked, last, said, text)
        case Kind.REACH:
            leans = said.has(T.HOWMANY) or _BY_PLACE.search(text)
            return said.ours and last.kind not in _OF_OFFERS and not leans
        case Kind.CANDIDATE:
            return bool(asked.person) and last.kind not in (Kind.CANDIDATE, Kind.POOL)
        case Kind.POOL:
            return last.kind is not Kind.POOL
        case _:
            return _is_another_list(asked, last, text)


def _is_offer(asked: Question, last: Question, said: Draft) -> bool:
    """`512 B200, 20 people vs Meta`; `us vs Meta`, where no offer was spoken of."""
    if not said.labs or asked.save:
        return not (asked.save or asked.uses_saved) and _is_other_kind(said, last)
    if asked.uses_saved:
        return last.kind not in _OF_OFFERS and said.ours
    is_told = bool(said.stacks) or said.usd_per_year is not None
    return is_told and said.people is not None


def _has_both_sides(asked: Question, last: Question, said: Draft, text: str) -> bool:
    """`Meta vs DeepMind`; `512 H100 vs 256 B200` after money, and `512 H100 vs $20M a year`."""
    is_of_two = bool(asked.other) and _is_of_money(last)
    if said.stacks and (asked.other_terms or is_of_two):
        return True
    return len(said.labs) > 1 and not said.ours and bool(_SIDES.search(text))


def _is_other_kind(said: Draft, last: Question) -> bool:
    """`$5M a year for 10 people` after chips, and chips for so many people after money."""
    if said.people is None:
        return False
    if _is_of_money(last):
        return bool(said.stacks) and said.usd_per_year is None
    return said.usd_per_year is not None and not said.stacks


def _is_of_money(last: Question) -> bool:
    offer = last.offer
    return offer is not None and offer.usd_per_year is not None and not offer.chips


def _is_part_of_lab(asked: Question, last: Question, said: Draft) -> bool:
    """`headcount of Mistral`, after anything but its like; `GPUs at SSI`."""
    if asked.topic in OF_FIGURE:
        return False  # `the anthropic figure` is the one that was shown
    if asked.more_than is not None:
        return bool(said.labs)  # `is Meta below 500k H100e`
    if part_of(asked) is None:
        is_of_compute = said.has(T.GPU) or (said.has(T.BUDGET) and last.kind is Kind.REACH)
        return bool(said.labs) and is_of_compute and last.kind is not Kind.LAB
    is_listed = asked.topic == LabPart.SITES and last.topic in SITES
    return bool(said.labs) and asked.topic != last.topic and not is_listed


def _is_price(asked: Question, last: Question, said: Draft, text: str) -> bool:
    """`what does an H200 rent for`; `price of GB200 on Azure`, after what so many others cost."""
    if asked.trend:
        return asked.since is not None and said.has(T.GPU) and last.kind is not Kind.PRICE
    if not said.chips or said.stacks or not said.has(T.COST, T.BASIS):
        return False
    if last.kind is not Kind.PRICE:
        return True
    is_other = not {*asked.chips} & {*last.chips}
    return bool(last.offer_chips) and is_other and bool(_PRICE_OF.search(text))


def _is_another_list(asked: Question, last: Question, text: str) -> bool:
    """`any open model from Qwen`, `who is hiring the most`, after a list of something else."""
    if asked.kind in OF_MARKET and last.kind not in OF_MARKET and _MOVES.search(text):
        return True
    is_after_list = last.kind is Kind.LEAGUE and last.topic is not None
    if asked.kind is Kind.LEAGUE:
        is_other = asked.topic not in (None, last.topic)
        return (is_after_list and is_other) or _is_of_all(asked, last, text)
    is_of_some = bool(asked.labs) or bool(_AMONG_ALL.search(text))
    return is_after_list and asked.kind in OF_MARKET and is_of_some


def _is_of_all(asked: Question, last: Question, text: str) -> bool:
    """`all data centres`, `rank labs`, after one lab or site; `models over 1T`, after a run."""
    if last.kind is Kind.LAB and _RANKS_LABS.search(text):
        return asked.topic is None and last.assume == Assumptions()
    if asked.topic in SITES:
        is_of_one = last.kind is Kind.LAB and site_of(last) is None
        is_of_place = is_of_one and asked.place is not None and _LARGEST.search(text)
        is_another = bool(is_of_place) and part_of(last) is not LabPart.SITES
        return is_another or bool(_ALL_SITES.search(text))
    if asked.topic == Listing.CONTRACTS:
        return last.kind in (Kind.LEAGUE, Kind.COMPARE, Kind.PRICE)
    return asked.topic in OF_MODELS and last.kind is Kind.REACH and bool(_MODELS.search(text))
