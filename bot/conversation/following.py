"""A message that only makes sense after the last question: `and Meta?`, `with 60 people`."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.conversation.memory import Hearing
from bot.conversation.merging import merged
from bot.conversation.offers import redated, terms_over
from bot.conversation.opening import Opened
from bot.conversation.saying import Said, said, tags_of
from bot.conversation.scaling import grown_to
from bot.questions.canonical import chip_text, to_text
from bot.questions.doubt import Doubt
from bot.questions.doubts import doubts
from bot.questions.limits import impossible
from bot.questions.read import SUGGESTIONS
from bot.questions.tags import Number, T, Tag
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood, Unreadable
from storage.records import Amount, ChipCount, Offer

_MOST_CHOICES = 3
_NEAR = math.log(2)
"""A number is a correction of one that it is at most double or half of."""
_ANY = math.log(32)
"""The same where it is known that a number is changed."""
_APART = math.log(4)
"""How many times nearer it has to be to one number than to any other."""
_TIMES = re.compile(r"(?:times|x|×)\s*\d", re.IGNORECASE)
_SIZE = re.compile(r"(?:at|to|up to)\b", re.IGNORECASE)
_SOMEBODY_SAID = re.compile(
    r"^(?:[\w'-]+ ){1,3}?(?:(?:told|tells) (?:me|us)|says?|said|confirmed|wrote)(?: that)?\s+"
    r"(?=\w)",
    re.IGNORECASE,
)
"""`legal just told me nothing is signed yet`."""
_CORRECTS = re.compile(
    r"\b(?:to be (?:exact|precise)|exactly|precisely|correction|typo|should (?:be|read|say)|says?|"
    r"(?:tells?|told) (?:me|us))\b",
    re.IGNORECASE,
)
"""What says that a number was wrong before."""
_COUNTED = (Kind.OFFER, Kind.REACH, Kind.DILUTION, Kind.MATCH)
_NUMBER = "What is the number of?"
_FOR_SO_MANY = re.compile(r"(?:for|of) [\d,.]+k?\W*", re.IGNORECASE)
_DAYS = re.compile(r"^(?:in|within|after|over)\b", re.IGNORECASE)
_CHIPS = re.compile(r"^(?:on|using|from)\b", re.IGNORECASE)
"""What stands before a number of days, and of chips, where such are spoken of."""


def followed(
    opening: Opened, last: Question, hearing: Hearing, *, is_change: bool = False
) -> Reading | None:
    """What a fragment means after the last question; None where it is no fragment.

    `is_change` tells that it changes that question, whatever its words.
    """
    tags = tags_of(opening.text, hearing)
    told = said(tags, opening, hearing)
    unclear = doubts(tags, opening.text, hearing.reader.words)
    counted = _recounted(told, last, hearing) if not any(doubt.name for doubt in unclear) else None
    if unclear and not counted:
        return _doubtful(unclear, tags, opening, last, hearing)
    if not (told.says_something if is_change else told.is_fragment):
        rest = _SOMEBODY_SAID.sub("", opening.text)
        return (
            followed(replace(opening, text=rest), last, hearing) if rest != opening.text else None
        )
    if delayed := _delayed(told, last, hearing):
        return Understood(delayed)
    if shared := _other_share(told, last):
        return Understood(shared)
    if sized := grown_to(told, last, hearing.saved) or counted:
        return Understood(sized)
    if problem := impossible(told.draft, hearing.today):
        return Unreadable(problem, SUGGESTIONS)
    if last.kind is Kind.PRICE and (priced := _so_many(told, last)):
        return Understood(priced)
    if told.number is not None and (last.kind in _COUNTED or not _names_day(told)):
        return _numbered(told, last, hearing)
    question = merged(last, told, hearing.saved)
    if question is not None:
        return Understood(question)
    return _several(told, last, hearing)


def _delayed(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The offer with its chips from another day on: `if we wait until June`."""
    due = told.due(hearing.today)
    if due is None or last.kind not in _COUNTED or last.kind is Kind.MATCH:
        return None
    held = _held(last, hearing)
    offer = replace(held, chips=redated(held.chips, due))
    beside = last.uses_saved and bool(last.offer and last.offer.chips)
    return replace(last, offer=offer, uses_saved=beside, save=False) if held.chips else None


def _recounted(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """`3000 cards`, where one kind of chip was spoken of."""
    counts = [tag.value for tag in told.draft.tags if tag.kind is T.COUNT]
    base = merged(last, told, hearing.saved) or last
    held = _held(base, hearing)
    if len(counts) != 1 or not isinstance(counts[0], Number) or len(held.chips) != 1:
        return None
    ours = replace(base, offer=held, uses_saved=False, save=False)
    return _with_chips(ours, counts[0].amount.value) if base.kind in _COUNTED else None


def _other_share(told: Said, last: Question) -> Question | None:
    """`no, a third`, after an offer whose research share was named; `only 20% do research`."""
    parts = [tag.value for tag in told.draft.tags if tag.kind is T.PCT]
    held = last.offer.research_share if last.offer else None
    part = parts[0] if len(parts) == 1 else None
    if not isinstance(part, float) or not 0 < part <= 1:
        return None
    if last.kind in (Kind.LAB, Kind.COMPARE) and told.draft.has(T.PEOPLE, T.RESEARCH):
        return replace(last, assume=replace(last.assume, research_staff_share=part))
    if held is None or last.kind not in _COUNTED:
        return None
    return replace(last, offer=replace(last.offer or Offer(), research_share=round(part, 6)))


def _names_day(told: Said) -> bool:
    """Whether a number may be part of a day: `since September 1`."""
    return told.draft.as_of is not None or told.draft.since is not None


def _doubtful(
    unclear: Sequence[Doubt],
    tags: tuple[Tag, ...],
    opening: Opened,
    last: Question,
    hearing: Hearing,
) -> Reading | None:
    """A fragment with a name that is not known: the questions with each name that may be meant."""
    doubt = unclear[0]
    bare = said(doubt.settled(tags, None), opening, hearing)
    if bare.says_something and not bare.is_fragment:
        return None
    found: list[Choice] = []
    for option in doubt.options:
        told = said(doubt.settled(tags, option), opening, hearing)
        question = merged(last, told, hearing.saved) if told.is_fragment else None
        if question:
            found.append(_choice(option.label, question, hearing))
    if doubt.options and not found:
        return None
    if not found and not opening.is_linked:
        return None
    problem = " ".join(dict.fromkeys(each.problem for each in unclear))
    return Unclear(last, problem, tuple(found)) if found else Unreadable(problem, SUGGESTIONS)


def _numbered(told: Said, last: Question, hearing: Hearing) -> Reading | None:
    """A number alone: the people of a dilution or a match, else what it may be as buttons."""
    number = told.number or 0.0
    if last.kind is Kind.PRICE and last.offer and len(last.offer.chips) == 1:
        return Understood(_with_chips(last, number)) if number > 0 else None
    if last.kind is Kind.PRICE and len(last.chips) == 1 and _TIMES.match(told.text) and number > 0:
        chips = (ChipCount(last.chips[0], Amount(number)),)
        return Understood(replace(last, offer=Offer(chips=chips)))
    if number <= 0 or last.kind not in _COUNTED:
        return None
    if last.kind is Kind.DILUTION:
        return Understood(replace(last, people=_joining(told, last, number, hearing), save=False))
    if last.kind is Kind.MATCH:
        return Understood(_with_people(last, number))
    if _CORRECTS.search(told.whole) and (near := _nearest(last, number, hearing)):
        return Understood(near)
    found = tuple(_numbers(last, number, hearing))
    if led := next((question for _, question in found if _is_led(question, last, told.text)), None):
        return Understood(led)
    ways = tuple(_choice(label, question, hearing) for label, question in found)
    return Unclear(last, _NUMBER, ways) if ways else None


def number_meant(opening: Opened, last: Question, hearing: Hearing) -> Question | None:
    """The last question with a number in place of the only one that it is near to."""
    told = said(tags_of(opening.text, hearing), opening, hearing)
    number = told.number
    may_be = number is not None and number > 0 and not _names_day(told)
    return _nearest(last, number, hearing, _ANY) if number and may_be else None


def _nearest(
    last: Question, number: float, hearing: Hearing, within: float = _NEAR
) -> Question | None:
    """The number that is corrected: one that it is near to, where no other is nearly as near."""
    held = _held(last, hearing)
    ways: list[tuple[float, Question]] = []
    if held.researchers:
        ways.append((held.researchers.value, _with_people(last, number)))
    if len(held.chips) == 1:
        whole = replace(last, offer=held, uses_saved=False)
        ways.append((held.chips[0].count.value, _with_chips(whole, number)))
    if last.days:
        ways.append((last.days, replace(last, days=number, save=False)))
    if held.usd_per_year:
        offer = replace(held, usd_per_year=number)
        ways.append((held.usd_per_year, replace(last, offer=offer, uses_saved=False, save=False)))
    far = sorted((abs(math.log(number / was)), at) for at, (was, _) in enumerate(ways))
    if not far or far[0][0] > within or (len(far) > 1 and far[1][0] < far[0][0] + _APART):
        return None
    return ways[far[0][1]][1]


def _joining(told: Said, last: Question, number: float, hearing: Hearing) -> float:
    """How many join: the number, or up to it where a size is said, as in `and at 70?`."""
    now = _held(last, hearing).researchers
    if now is None or not _SIZE.match(told.text) or number <= now.value:
        return number
    return number - now.value


def _is_led(question: Question, last: Question, text: str) -> bool:
    """Whether the word before a number tells what is counted: `in 60`, `on 1024`."""
    if question.days != last.days:
        return bool(_DAYS.match(text))
    before, now = (each.offer.chips if each.offer else () for each in (last, question))
    return before != now and bool(_CHIPS.match(text))


def _so_many(told: Said, last: Question) -> Question | None:
    """`for 144`, said of a chip whose price was asked, counts that chip and nobody."""
    people = told.draft.people
    if people is None or len(last.chips) != 1 or not _FOR_SO_MANY.fullmatch(told.text):
        return None
    chips = (ChipCount(last.chips[0], Amount(people.amount.value)),)
    return replace(last, offer=Offer(chips=chips))


def _numbers(last: Question, number: float, hearing: Hearing) -> Iterator[tuple[str, Question]]:
    count = f"{number:,.10g}"
    yield f"{count} researchers", _with_people(last, number)
    held = _held(last, hearing)
    if len(held.chips) == 1:
        name = hearing.reader.words.directory.name(held.chips[0].chip)
        yield f"{count} {name}", _with_chips(replace(last, offer=held, uses_saved=False), number)
    if last.kind is Kind.REACH:
        yield f"{count} days", replace(last, days=number, save=False)


def _held(last: Question, hearing: Hearing) -> Offer:
    """The offer that is spoken of: its own chips, or those of the saved one."""
    held = last.offer or Offer()
    saved = hearing.saved if last.uses_saved and not held.chips else None
    return terms_over(saved, held) if saved else held


def _with_people(last: Question, number: float) -> Question:
    offer = replace(last.offer or Offer(), researchers=Amount(number))
    uses_saved = last.uses_saved and last.kind is not Kind.MATCH
    return replace(last, offer=offer, uses_saved=uses_saved, save=False)


def _with_chips(last: Question, number: float) -> Question:
    held = last.offer or Offer()
    chip: ChipCount = replace(held.chips[0], count=Amount(number))
    return replace(last, offer=replace(held, chips=(chip,)), save=False)


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
    choices = tuple(_choice(label, question, hearing) for label, question in ways)
    return Unclear(None, "Which of these do you mean?", choices[:_MOST_CHOICES])


def _in_place(last: Question, chip: str) -> Iterator[Question]:
    held = last.offer.chips if last.offer else ()
    if len(held) > 1 and last.offer:
        total = sum(each.count.value for each in held)
        chips = (ChipCount(chip, Amount(total)),)
        yield replace(last, offer=replace(last.offer, chips=chips), uses_saved=False, save=False)


def _sides(told: Said, last: Question, hearing: Hearing) -> Iterator[tuple[str, Question]]:
    """New chips on either side of two amounts of hardware."""
    chips = told.offer.chips if told.offer else ()
    if last.kind is not Kind.COMPARE or not last.other or not chips:
        return
    directory = hearing.reader.words.directory
    theirs, mine = (", ".join(chip_text(c, directory) for c in side) for side in _both(last))
    yield f"In place of {theirs}", replace(last, other=chips)
    offer = replace(last.offer or Offer(), chips=chips)
    yield f"In place of {mine}" if mine else "As ours", replace(last, offer=offer, uses_saved=False)


def _both(last: Question) -> tuple[tuple[ChipCount, ...], tuple[ChipCount, ...]]:
    return last.other, last.offer.chips if last.offer else ()


def _choice(label: str, question: Question, hearing: Hearing) -> Choice:
    return Choice(label, to_text(question, hearing.reader.words.directory))
