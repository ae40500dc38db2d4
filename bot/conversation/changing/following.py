"""A message that only makes sense after the last question: `and Meta?`, `with 60 people`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.conversation.changing.numbers.mistakes import corrected
from bot.conversation.changing.numbers.number_alone import so_many
from bot.conversation.changing.numbers.numbering import (
    choice_of,
    held_offer,
    is_part,
    names_day,
    numbered,
    recounted,
)
from bot.conversation.changing.numbers.scaling import grown_by, grown_to, with_so_many
from bot.conversation.changing.offer.each_alone import each_again
from bot.conversation.changing.question.merging import OF_OURS, merged
from bot.conversation.changing.question.offers import redated
from bot.conversation.changing.question.on_top import against_named
from bot.conversation.memory import Hearing
from bot.conversation.opening import Opened
from bot.conversation.saying import Said, said
from bot.questions.asked_apart import told_apart
from bot.questions.read import SUGGESTIONS
from bot.questions.rules.rates import growth_told
from bot.questions.shares import exact_part
from bot.questions.tags import T, Tag
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood, Unreadable
from bot.questions.unclear.doubt import Doubt
from bot.questions.unclear.doubts import doubts
from bot.questions.unclear.limits import impossible
from bot.questions.unclear.not_read import tells_part_of_what
from bot.questions.unclear.of_company import not_of_compute
from bot.questions.writing.amounts import chip_text
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, how_many

_MOST_CHOICES = 3
_NOTHING = regex(r"\b(?:nothing|none|no (?:part|share|chips|gpus))\b", re.IGNORECASE)
_ALL_OF_IT = (
    r"(?:all|everything|the (?:lot|rest|whole (?:thing|lot|cluster))|"
    r"(?:its|their) (?:share|part|half|chips|gpus)|it all)\b"
)
_GIVEN_UP = regex(
    r"\b(?:product|inference|serving|production)(?: (?:team|side))? "
    r"(?:(?:would|could|will|all|just) )*"
    r"(?:gives?|gave|given|hands?|handed|leaves?|left|lets?|cedes?|ceded|returns?|returned|frees?) "
    rf"(?:us |research |back |over |up )*{_ALL_OF_IT}|"
    rf"\b(?:we|research) (?:got|get|had|have|took|take|kept|keep) (?:back )?{_ALL_OF_IT}",
    re.IGNORECASE,
)
"""`if product gave us all of it`."""
_OF_100 = regex(
    r"\bresearch (?:gets|has|is|takes|keeps|should (?:get|be|have))(?: only| about)? "
    r"(?P<part>\d{1,2})(?! ?(?:people|researchers|heads|h\d|[bag]\d))\b",
    re.IGNORECASE,
)
_SOMEBODY_SAID = regex(
    r"^(?:[\w'-]+ ){1,3}?(?:(?:told|tells) (?:me|us)|says?|said|confirmed|wrote)(?: that)?\s+"
    r"(?=\w)",
    re.IGNORECASE,
)
"""`legal just told me nothing is signed yet`."""


def followed(
    opening: Opened, last: Question, hearing: Hearing, *, is_change: bool = False
) -> Reading | None:
    """What a fragment means after the last question; None where it is no fragment.

    `is_change` tells that it changes that question, whatever its words.
    """
    tags, ours = hearing.tags(opening.text), hearing.saved
    told = said(opening, hearing)
    unclear = doubts(tags, opening.text, hearing.reader.words)
    counted = recounted(told, last, hearing) if not any(doubt.name for doubt in unclear) else None
    if unclear and not counted:
        return _doubtful(unclear, tags, opening, last, hearing)
    if not (told.says_something if is_change else told.is_fragment):
        rest = corrected(_SOMEBODY_SAID.sub("", opening.text))
        return (
            followed(replace(opening, text=rest), last, hearing) if rest != opening.text else None
        )
    if is_part(told) and last.kind in OF_OURS:
        return numbered(told, last, hearing)  # what is said of some moves no day of all
    shared = _all_for_research(told, last) or _other_share(told, last)
    sizes = (each_again, grown_to, grown_by, with_so_many)
    grown = next((grown for grow in sizes if (grown := grow(told, last, ours))), counted)
    sized = against_named(grown, told)
    if changed := _delayed(told, last, hearing) or shared or sized:
        return Understood(changed, growth_told(told.draft.tags, told.text))
    if problem := impossible(told.draft, hearing.today):
        return Unreadable(problem, SUGGESTIONS)
    if last.kind is Kind.PRICE and (priced := so_many(told, last)):
        return Understood(priced)
    if told.number is not None and (last.kind in OF_OURS or not names_day(told)):
        names_other = told.labs or told.draft.runs or told.draft.size
        of_it = merged(last, told, hearing.saved) if names_other else None
        return numbered(told, of_it or last, hearing)
    question = merged(last, told, hearing.saved)
    if question is not None:
        apart = told_apart(told.draft, question, hearing.reader.words.directory)
        return apart or Understood(question, _left_out(told, question))
    return _several(told, last, hearing)


def names_run_for(last: Question, opening: Opened, told: Said) -> bool:
    """Whether it names another run for the chips of the last: `and how long for a 32B on those`."""
    return opening.is_linked and last.kind is Kind.REACH and bool(told.draft.runs)


def _left_out(told: Said, question: Question) -> tuple[str, ...]:
    """What was said of some and is passed over: `44 researchers, four of them start in January`."""
    is_of_people = told.draft.people is not None and not told.draft.stacks
    kinds = (T.CLAIM, *((T.WHEN,) if is_of_people else ()))
    kinds += () if question.place else (T.PLACE,)
    said = (told.text[tag.start : tag.end] for tag in told.draft.tags if tag.kind in kinds)
    left = tuple(f"“{each}” left out" for each in said)
    return (*left, *not_of_compute(question, told.text))


def _delayed(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The offer with its chips from another day on: `if we wait until June`."""
    due = told.due(hearing.today)
    if due is None or last.kind not in OF_OURS or last.kind is Kind.MATCH:
        return None
    held = held_offer(last, hearing)
    offer = replace(held, chips=redated(held.chips, due))
    beside = last.uses_saved and bool(last.offer and last.offer.chips)
    return replace(last, offer=offer, uses_saved=beside, save=False) if held.chips else None


def _all_for_research(told: Said, last: Question) -> Question | None:
    """`and if research got everything?`: the offer without a research share."""
    d = told.draft
    none_left = d.has(T.PRODUCT) and bool(_NOTHING.search(told.text))
    none_left = none_left or bool(_GIVEN_UP.search(told.text))
    is_all = none_left or {T.ALL, T.RESEARCH} <= d.kinds
    is_all = is_all and not d.has(T.PCT, T.HOWMANY, T.ROLES)
    if not is_all or last.kind not in OF_OURS or told.offer or told.labs:
        return None
    return replace(last, offer=replace(last.offer or Offer(), research_share=None), save=False)


def _other_share(told: Said, last: Question) -> Question | None:
    """`no, a third`, after an offer whose research share was named; `only 20% do research`."""
    parts = [tag.value for tag in told.draft.tags if tag.kind is T.PCT]
    held = last.offer.research_share if last.offer else None
    part = parts[0] if len(parts) == 1 else None
    if not parts and held is not None and (said := _OF_100.search(told.text)):
        part = float(said["part"]) / 100  # `research gets 70`
    is_of_what = told.draft.has(T.UNKNOWN, T.LOSE) or tells_part_of_what(told.draft)
    if not isinstance(part, float) or not 0 < part <= 1 or is_of_what:
        return None
    if last.kind in (Kind.LAB, Kind.COMPARE) and told.draft.has(T.PEOPLE, T.RESEARCH):
        return replace(last, assume=replace(last.assume, research_staff_share=part))
    if held is None or last.kind not in OF_OURS:
        return None
    return replace(last, offer=replace(last.offer or Offer(), research_share=exact_part(part)))


def _doubtful(
    unclear: Sequence[Doubt],
    tags: tuple[Tag, ...],
    opening: Opened,
    last: Question,
    hearing: Hearing,
) -> Reading | None:
    """A fragment with a name that is not known: the questions with each name that may be meant."""
    doubt = unclear[0]
    bare = said(opening, hearing, doubt.settled(tags, None))
    if bare.says_something and not bare.is_fragment:
        return None
    found: list[Choice] = []
    for option in doubt.options:
        told = said(opening, hearing, doubt.settled(tags, option))
        fits = told.is_fragment or names_run_for(last, opening, told)
        question = merged(last, told, hearing.saved) if fits else None
        if question:
            found.append(choice_of(option.label, question, hearing))
    if doubt.options and not found:
        return None
    if not found and not opening.is_linked:
        return None
    problem = " ".join(dict.fromkeys(each.problem for each in unclear))
    rest = last if bare.says_something else None  # else the last answer would be told once more
    return Unclear(rest, problem, tuple(found)) if found else Unreadable(problem, SUGGESTIONS)


def _several(told: Said, last: Question, hearing: Hearing) -> Reading | None:
    """Where the last question has no place for what was said: the likeliest questions."""
    ways = []
    directory = hearing.reader.words.directory
    for lab in told.labs[:1]:
        name = directory.name(lab)
        ways.append((f"How big is {name}?", Question(Kind.LAB, labs=(lab,))))
        offer = last.offer if last.offer and last.offer.chips else None
        against = Question(Kind.OFFER, offer=offer, uses_saved=offer is None, labs=(lab,))
        ways.append((f"{'That' if offer else 'Our'} offer against {name}", against))
    for chip in told.draft.chips[:1]:
        name = directory.name(chip)
        ways.append((f"Price of {name}", Question(Kind.PRICE, chips=(chip,))))
        ways += [(f"{name} in place of ours", q) for q in _in_place(last, chip)]
    ways += list(_sides(told, last, hearing))
    if len(ways) < 2:
        return None
    choices = tuple(choice_of(label, question, hearing) for label, question in ways)
    return Unclear(None, "Which of these do you mean?", choices[:_MOST_CHOICES])


def _in_place(last: Question, chip: str) -> Iterator[Question]:
    held = last.offer_chips
    if len(held) > 1 and last.offer:
        total = how_many(held)
        chips = (ChipCount(chip, Amount(total)),)
        yield replace(last, offer=replace(last.offer, chips=chips), uses_saved=False, save=False)


def _sides(told: Said, last: Question, hearing: Hearing) -> Iterator[tuple[str, Question]]:
    """New chips on either side of two amounts of hardware."""
    chips = told.offer_chips
    if last.kind is not Kind.COMPARE or not last.other or not chips:
        return
    directory = hearing.reader.words.directory
    theirs, mine = (", ".join(chip_text(c, directory) for c in side) for side in _both(last))
    yield f"In place of {theirs}", replace(last, other=chips)
    offer = replace(last.offer or Offer(), chips=chips)
    yield f"In place of {mine}" if mine else "As ours", replace(last, offer=offer, uses_saved=False)


def _both(last: Question) -> tuple[tuple[ChipCount, ...], tuple[ChipCount, ...]]:
    return last.other, last.offer_chips
