"""How many of those spoken of do research: `what if only 10 of them actually do research`.

People do research and chips don't, whatever else the number may be near to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.compute.laying import terms_over
from bot.conversation.saying import Said
from bot.questions.patterns import coded, compiled, first
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question
from bot.questions.words.valued_words import ENGINEERS
from storage.records import Amount, Offer

_OF_WHOM: Final = "<num>~<of>~(?:[<they><our>]~<num>?|<num>)~[<people><staff><team>]?"
_RESEARCH: Final = "(?:<share_of>|(?:(?<=<do>)|(?<=<no>)|(?<=<do><word>))<research>)"
_DOING: Final = f"{_OF_WHOM}~[<is><do><does><can><word><no>]{{0,4}}~{_RESEARCH}|<num>~<share_of>"
_NO_RESEARCH: Final = (
    f"{_OF_WHOM}~[<is><word><in><to>]{{0,5}}(?:<no>~<people>|[<people><staff>])"
    "(?:~[<and><comma>]*~<no>~<people>)?"
)
"""`5 of the 40 are really engineers`: what they are in place of researchers."""
_OF_ELSE: Final = (T.LAB, T.CHIP, T.GPU, T.HARDWARE, T.HIRE, T.PEOPLEMORE, T.PCT, T.HOWMANY)
_KINDS: Final = (Kind.OFFER, Kind.REACH, Kind.DILUTION)


def heads_in_research(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The offer shared by those who do research; by the lab's where ours are not so many.

    None where something else is said, or where neither can be meant.
    """
    raw = told.draft.raw
    told_so = compiled(_DOING).search(coded(raw)) if last.kind in _KINDS else None
    found = told_so or (compiled(_NO_RESEARCH).search(coded(raw)) if last.kind in _KINDS else None)
    if found is None or any(tag.kind in _OF_ELSE for tag in raw):
        return None
    tags = raw[found.start() : found.end()]
    numbers = [value_of(tag) for tag in tags if tag.kind is T.NUM]
    if not told_so and not _is_denied(tags):
        return None
    if tags[-1].kind is T.SHARE_OF and tags[-1].value != "staff":
        return None
    held = _held(last, saved)
    if held.researchers is None:
        return None
    all_of_us = held.researchers.value
    if numbers[0] < all_of_us and numbers[1:] in ([], [all_of_us]):
        left = all_of_us - numbers[0] if _is_denied(tags) else numbers[0]
        offer = replace(last.offer or Offer(), researchers=Amount(left))
        return replace(last, offer=offer, save=False) if left > 0 else None
    return _of_the_lab(last, held, numbers)


def _of_the_lab(last: Question, held: Offer, numbers: Sequence[float]) -> Question | None:
    """`only 1000 of them do research`, of more than we have people or chips."""
    chips = sum(each.count.value for each in held.chips)
    if len(last.labs) != 1 or len(numbers) != 1 or numbers[0] <= chips:
        return None
    assume = replace(last.assume, lab_researchers=numbers[0], lab_staff=None)
    return replace(last, assume=assume, save=False)


def _held(last: Question, saved: Offer | None) -> Offer:
    """The offer that is spoken of, with our own terms where it is ours."""
    told = last.offer or Offer()
    return terms_over(saved, told) if last.uses_saved and saved else told


def _is_denied(tags: Sequence[Tag]) -> bool:
    """`4 of them don't do research`, `5 of the 40 are engineers`."""
    split = max(at for at, tag in enumerate(tags) if tag.kind is T.NUM)
    who = first(tags[split + 2 :], T.PEOPLE, T.STAFF)
    if who and (who.kind is T.STAFF or who.value == ENGINEERS):
        return True
    return any(tag.kind is T.NO or (tag.kind is T.WORD and tag.value == "not") for tag in tags)
