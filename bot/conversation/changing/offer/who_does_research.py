"""How many of those spoken of do research: `what if 60 share it, but 15 of them are engineers`.

People do research and chips don't, whatever else the number may be near to.
"""

from __future__ import annotations

import re
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

_PART: Final = "[<num><pct>]"
_OF_WHOM: Final = f"{_PART}~<of>~(?:[<they><our><word>]~<num>?|<num>)~[<people><staff><team>]?"
_RESEARCH: Final = "(?:<share_of>|(?:(?<=<do>)|(?<=<no>)|(?<=<do><word>))<research>)"
_DOING: Final = f"{_OF_WHOM}~[<is><do><does><can><word><no>]{{0,4}}~{_RESEARCH}|<num>~<share_of>"
_NO_RESEARCH: Final = (
    f"{_OF_WHOM}~[<is><word><in><to>]{{0,5}}(?:<no>~<people>|[<people><staff>])"
    "(?:~[<and><comma>]*~<no>~<people>)?"
)
"""`5 of the 40 are really engineers`: what they are in place of researchers."""
_AMONG: Final = (
    f"(?:{_OF_WHOM}|{_PART}(?=<is>)|(?<=<word>){_PART})~[<is><do><does><word><at><in>]{{0,3}}"
    "(?:<no>~<people>|<product>?~[<people><staff>]|<product>)"
)
"""`20 are product people`, `including 15 engineers`: where it is said right before of how many."""
_MOVED: Final = "<num>~[<people><staff>]~[<word><can><is>]{1,3}~[<to><in>]~<product>"
"""`two researchers move to product`, who do none from then on."""
_TEAM: Final = "<num>~(?:[<research><word>]?~[<people><staff><team>]|<of>~<us>|(?=<shared>))"
_OF_ELSE: Final = (T.CHIP, T.GPU, T.HARDWARE, T.HIRE, T.PEOPLEMORE, T.PCT, T.HOWMANY)
_KINDS: Final = (Kind.OFFER, Kind.REACH, Kind.DILUTION)


def heads_in_research(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The offer shared by those who do research; by the lab's where ours are not so many.

    None where something else is said, or where neither can be meant.
    """
    raw = told.draft.raw
    is_theirs = told.draft.has(T.STAFFSHARE)  # `a third of their staff does research`
    found = _told_of(raw) if last.kind in _KINDS and not is_theirs else None
    held = _held(last, saved)
    if found is None or held.researchers is None or _is_of_else(raw, found):
        return None
    tags = raw[found.start() : found.end()]
    team = _team(raw[: found.start()])
    all_of_us = team or held.researchers.value
    numbers = [_count(tag, all_of_us) for tag in tags if tag.kind in (T.NUM, T.PCT)]
    labs = told.draft.labs or last.labs
    if numbers[0] < all_of_us and numbers[1:] in ([], [all_of_us]):
        left = all_of_us - numbers[0] if _is_denied(tags) else numbers[0]
        offer = replace(last.offer or Offer(), researchers=Amount(left))
        base = replace(last, kind=Kind.OFFER, people=None) if team else last
        return replace(base, offer=offer, labs=labs, save=False) if left > 0 else None
    return None if team else _of_the_lab(last, held, numbers)


def _told_of(raw: Sequence[Tag]) -> re.Match[str] | None:
    """What is said of some of them; of nobody's team that was told no kind but a staff's."""
    codes = coded(raw)
    if found := compiled(_DOING).search(codes):
        is_of_ours = raw[found.end() - 1].kind is not T.SHARE_OF
        return found if is_of_ours or raw[found.end() - 1].value == "staff" else None
    if found := compiled(_MOVED).search(codes):
        return found
    for found in (*compiled(_NO_RESEARCH).finditer(codes), *compiled(_AMONG).finditer(codes)):
        is_plain = compiled(_NO_RESEARCH).fullmatch(codes, *found.span())
        if (is_plain or _team(raw[: found.start()])) and _is_denied(raw[slice(*found.span())]):
            return found
    return None


def _is_of_else(raw: Sequence[Tag], found: re.Match[str]) -> bool:
    """Whether anything besides is of chips or hires, or a lab is named that nothing is against."""
    besides = (*raw[: found.start()], *raw[found.end() :])
    labs = any(tag.kind is T.LAB for tag in besides) and not first(besides, T.VS, T.COMPARE)
    return labs or any(tag.kind in _OF_ELSE for tag in besides)


def _team(before: Sequence[Tag]) -> float | None:
    """`60 people share it but …`: of how many it is told before."""
    found = compiled(_TEAM).search(coded(before))
    return value_of(before[found.start()]) if found else None


def _count(tag: Tag, all_of_us: float) -> float:
    return value_of(tag) if tag.kind is T.NUM else float(round(value_of(tag) * all_of_us))


def _of_the_lab(last: Question, held: Offer, numbers: Sequence[float]) -> Question | None:
    """`only 1000 of them do research`, of more than we have people or chips."""
    chips = held.chip_count
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
    split = max(at for at, tag in enumerate(tags) if tag.kind in (T.NUM, T.PCT))
    who = first(tags[split + 1 :], T.STAFF, T.PRODUCT) or tags[-1]
    if who.kind in (T.STAFF, T.PRODUCT) or who.value == ENGINEERS:
        return True
    return any(tag.kind is T.NO or (tag.kind is T.WORD and tag.value == "not") for tag in tags)
