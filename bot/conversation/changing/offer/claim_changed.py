"""What a lab was said to give, so many times over, and ours for each with no word for the chips.

`and if Meta doubles it`, `we could do 48 each for 20 people`: both of the two that are spoken of.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.spoken_before import of_one_person, pair_before
from bot.conversation.memory import Hearing, Memory
from bot.questions.patterns import first, names_in
from bot.questions.tags import T
from bot.questions.types import Question
from bot.questions.words.factor_words import factor_in
from bot.questions.words.leads import LED, SUPPOSE
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_SUPPOSED: Final = regex(rf"\b{SUPPOSE}\b|{LED}they\b", re.IGNORECASE)
_OF_THAT: Final = regex(
    r"\b(?:it|that|this|him|her|(?:the|his|her|their) (?:offer|promise|number|share|deal|claim)|"
    r"offer(?:s|ed)?|promise[sd]?|gives?|gave|goes|came? back|comes back)\b",
    re.IGNORECASE,
)
"""What is multiplied is what is given to him, and not all that the lab has."""
_ELSE: Final = (
    T.US, T.OUR, T.BUDGET, T.SITE, T.STAFF, T.TEAM, T.PEOPLE, T.HIRE, T.COST, T.MONEY, T.PCT,
    T.CHIP, T.TRAIN, T.EACH, T.RESEARCH,
)  # fmt: skip
_GIVEN: Final = "{} offers him {:,.10g} {} of his own"
_EACH: Final = regex(
    rf"{LED}we(?:['’](?:d|ll))?(?: (?:could|can|would|will|might|may|do|only|maybe|also))* "
    r"(?:do|offer|give|manage|promise|run to|stretch to|go to|have|guarantee) "
    r"(?P<many>\d[\d,]*)(?: of the)?(?: (?P<chip>[a-z]{1,3}\d{2,4}\w?)| gpus| chips)? "
    r"(?:each|apiece|per (?:head|person|researcher)) (?:for|to|across|with) (?:our |all )?"
    r"(?P<heads>\d{1,4})(?: (?:people|ppl|researchers|heads|of (?:us|them)))?\W*",
    re.IGNORECASE,
)


def claim_changed(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text with what is given told by its number, or with ours for each told as an offer."""
    pair = pair_before(memory)
    if pair is None:
        return text
    if each := _EACH.fullmatch(text):
        return _of_our_chips(each, pair, hearing) or text
    return (_OF_THAT.search(text) and _multiplied(text, pair, hearing)) or text


def _multiplied(text: str, pair: Question, hearing: Hearing) -> str | None:
    """`what if they double that`, of the lab that is said to give it."""
    factor, tags = factor_in(text), hearing.tags(text)
    labs = names_in(tags, T.LAB)
    is_theirs = labs == (pair.other_lab,) or (not labs and first(tags, T.THEY))
    if not (pair.other_lab and is_theirs and factor) or not of_one_person(pair):
        return None
    if not _SUPPOSED.search(text) or first(tags, *_ELSE):
        return None
    given, name = pair.other[0], hearing.reader.words.directory.name
    return _GIVEN.format(name(pair.other_lab), factor * given.count.value, name(given.chip))


def _of_our_chips(each: re.Match[str], pair: Question, hearing: Hearing) -> str | None:
    """Of the chips that are named, of those that we have, or else of those that theirs are."""
    ours = {kind.chip for kind in chips_now(held_offer(pair, hearing))}
    kinds = ours or {kind.chip for kind in pair.other}
    if each["chip"]:
        kinds = {*names_in(hearing.tags(each[0]), T.CHIP)}
    if len(kinds) != 1:
        return None
    many, heads = float(each["many"].replace(",", "")), float(each["heads"])
    chips = (ChipCount(kinds.pop(), Amount(many * heads)),)
    offer = Offer(chips=chips, researchers=Amount(heads), guaranteed_per_researcher=many)
    asked = replace(pair, offer=offer, uses_saved=False, save=False)
    return to_text(asked, hearing.reader.words.directory)
