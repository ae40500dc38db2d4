"""Our saved offer with something changed, asked at once: `what if we add 512 B200`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.at_price import at_price
from bot.conversation.changing.merging import OF_OURS
from bot.conversation.changing.numbering import held_offer
from bot.conversation.changing.offers import summed, terms_over
from bot.conversation.changing.scaling import multiplied
from bot.conversation.changing.swapping import swapped, tells_part_gone
from bot.conversation.changing.team_of_ours import of_our_team
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.read import SUGGESTIONS
from bot.questions.shares import exact_part
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from storage.records import Amount, ChipCount, Offer, Status

_ADDS: Final = re.compile(
    r"\b(?:add(?:s|ed|ing)?|b(?:uy|uys|uying|ought)|order(?:s|ed|ing)?|purchas\w+|acquir\w+|"
    r"get|gets|got|getting|rent(?:s|ed|ing)?|leas\w+|procur\w+|install\w*|plus|more|another|"
    r"additional(?:ly)?|extra|on top)\b",
    re.IGNORECASE,
)
_LOSES: Final = re.compile(
    r"\b(?:los[et]\w*|lost|fail\w*|br[eo]a?ke?\w*|die[sd]?|retir\w+|return\w*|sell\w*|sold|"
    r"g[ia]ve (?:up|back)|take[ns]? away|taken (?:away|off|out)|remov\w+|drop\w*|"
    r"(?:rent|leas|lend|loan|let)\w* out|sub-?let\w*|sub-?leas\w*|"
    r"decommission\w*|fewer|less|without|minus|down|offline|switch\w* off)\b",
    re.IGNORECASE,
)
_ASKED_OF_OURS: Final = (Kind.OFFER, Kind.REACH, Kind.DILUTION, Kind.LEAGUE)
_OF_OURS: Final = re.compile(
    r"\b(\d[\d,]*k?) of (?:our|my|the) (?=[a-z]{1,3}\d{2,4}s?\b)", re.IGNORECASE
)
"""`512 of our H100`."""
_OF_OUR_CHIPS: Final = re.compile(
    r"\b(\d[\d,]*k?) of (?:our|my|the) (?:gpus|chips|cards|accelerators)\b", re.IGNORECASE
)
_MORE_CHIPS: Final = re.compile(
    r"\b\d[\d,]*k? (?:more|additional|extra|further) [a-z]{1,3}\d{2,4}", re.IGNORECASE
)
"""`with 1,000 more H100`, which come on top of what there is."""
_WE: Final = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
_NO_CHANGE: Final = (
    T.COST, T.HOWMANY, T.THAN, T.THEY, T.WANT, T.SAVE, T.GUARANTEE, T.EACH, T.NEED, T.CONVERT,
    T.MATCH, T.CLAIM,
)  # fmt: skip
"""Beside these, chips are priced, promised, or somebody's, and change nothing of ours."""
_WHICH_PART: Final = (
    "Which part of all chips is that? Say it as a percentage, as in “25% goes to product”."
)


def on_ours(reading: Reading, text: str, hearing: Hearing) -> Reading:
    """A reading of chips that change our saved offer as that offer changed; else as it is.

    What only changes ours is no offer of its own: the chips that we have stay, and our people.
    """
    saved = hearing.saved
    if saved is None or not saved.chips:
        return reading
    if priced := at_price(text, hearing):
        return priced
    if told_other := swapped(text, hearing) or of_our_team(text, hearing):
        return told_other
    if (named := _named(text, saved, hearing)) != text:
        reading, text = hearing.read(named), named
    asked = None if isinstance(reading, Unreadable) else reading.question
    if asked is None or not _changes(asked):
        return multiplied(reading, text, hearing)
    told = said(opened(text), hearing)
    if not _is_of_ours(told):
        return reading
    more = None if _is_in_place(asked, told) else _with_more(told, saved)
    changed = _for_product(told, saved) or _fewer(told, saved) or more
    if isinstance(changed, Unreadable):
        return changed
    if changed is None:
        return reading
    offer = terms_over(changed, replace(asked.offer or Offer(), chips=()))
    left = reading.assumed if isinstance(reading, Understood) else ()
    return Understood(replace(asked, offer=offer, uses_saved=True), left)


def _named(text: str, saved: Offer, hearing: Hearing) -> str:
    """`512 of our H100s` as `512 H100s`, and `512 of our GPUs` where we have one kind of them."""
    text = _OF_OURS.sub(r"\1 ", text)
    kinds = {each.chip for each in saved.chips}
    if len(kinds) != 1:
        return text
    name = hearing.reader.words.directory.name(kinds.pop())
    return _OF_OUR_CHIPS.sub(rf"\1 {name}", text)


def changed_by_us(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """Our saved offer with what we change, after a question of something else; else None.

    After one of an offer, hires with chips are those of that offer.
    """
    if last.kind in OF_OURS and tells_part_gone(text):
        held = swapped(text, replace(hearing, saved=held_offer(last, hearing)))
        return _as_of_last(held, last) if isinstance(held, Understood) else held
    asked = hearing.asked(text) if _WE.search(text) else None
    if asked is None or (last.kind in OF_OURS and asked.kind is not Kind.DILUTION):
        return None
    alone = hearing.read(text)
    if last.kind not in OF_OURS:
        found = on_ours(alone, text, hearing)
        return found if found is not alone else None
    found = on_ours(alone, text, replace(hearing, saved=held_offer(last, hearing)))
    if found is alone or not isinstance(found, Understood):
        return None
    return _as_of_last(found, last)


def _as_of_last(found: Understood, last: Question) -> Understood:
    asked = found.question
    of_last = replace(asked, uses_saved=last.uses_saved, labs=asked.labs or last.labs)
    return replace(found, question=of_last)


def _changes(asked: Question) -> bool:
    """Whether chips were read as an offer of their own that nobody shares."""
    offer = asked.offer
    is_alone = offer is not None and bool(offer.chips) and offer.researchers is None
    return asked.kind in _ASKED_OF_OURS and is_alone and not (asked.save or asked.other)


def _is_in_place(asked: Question, told: Said) -> bool:
    """`if we had 3072 H100 and hired 20 more`: what is more are people, and no chips."""
    if not asked.uses_saved:
        return False
    text = told.text
    for tag in told.draft.tags:
        if tag.kind is T.PEOPLEMORE:
            text = text[: tag.start] + " " * (tag.end - tag.start) + text[tag.end :]
    return not _ADDS.search(text)


def _is_of_ours(told: Said) -> bool:
    """Whether it says if, we or our, and nothing that makes the chips somebody else's."""
    d = told.draft
    is_told = d.has(T.IF, T.MORE) or d.ours or bool(_MORE_CHIPS.search(told.text))
    return is_told and not d.has(*_NO_CHANGE) and d.people is None and not told.is_share


def _for_product(told: Said, saved: Offer) -> Offer | Unreadable | None:
    """`512 H100 go to product`, of chips that we have: that part is not for research."""
    d, chips = told.draft, told.offer.chips if told.offer else ()
    is_part = d.has(T.PRODUCT, T.RESEARCH) and d.share is None and len(chips) == 1
    if not is_part or _ADDS.search(told.text):
        return None
    runs = [each for each in saved.chips if each.status is Status.OPERATIONAL]
    held = sum(each.count.value for each in runs if each.chip == chips[0].chip)
    if len(runs) != 1 or not 0 < chips[0].count.value < held:
        return Unreadable(_WHICH_PART, ("25% goes to product", *SUGGESTIONS[:1]), is_plain=True)
    part = chips[0].count.value / held
    return replace(saved, research_share=exact_part(1 - part if d.has(T.PRODUCT) else part))


def _fewer(told: Said, saved: Offer) -> Offer | None:
    """`if we lose 512 H100`: ours without these; None where we have no more than that."""
    chips = told.offer.chips if told.offer else ()
    if not (chips and (_LOSES.search(told.text) or told.draft.has(T.LOSE))):
        return None
    gone = {each.chip: each.count.value for each in chips}
    left = tuple(_without(each, gone.get(each.chip, 0.0)) for each in saved.chips)
    is_ours = gone.keys() <= {each.chip for each in saved.chips}
    kept = tuple(each for each in left if each.count.value > 0)
    return replace(saved, chips=kept) if is_ours and len(kept) == len(left) else None


def _without(each: ChipCount, gone: float) -> ChipCount:
    return replace(each, count=Amount(each.count.value - gone)) if gone else each


def _with_more(told: Said, saved: Offer) -> Offer | None:
    chips = told.offer.chips if told.offer else ()
    if not chips or not _ADDS.search(told.text):
        return None
    return replace(saved, chips=summed((*saved.chips, *chips)))
