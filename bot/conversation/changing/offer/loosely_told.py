"""Quantities of ours that name no chip, or not what they are of: `until March 1024, then 2048`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from bot.compute.offers import chips_now
from bot.conversation.changing.numbers.growing import due, multiplied_by
from bot.conversation.changing.numbers.numbering import choice_of, held_offer
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.due import due_on
from bot.questions.patterns import coded, compiled, first
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Reading, Unclear, Understood, Unreadable
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

_RANK: Final = (
    r"(?:the )?(?:seniors?|juniors?|leads?|tech leads|principals?|pis|postdocs?|post-docs|interns?|"
    r"students?|phds?|managers?|new (?:hires|joiners)|newcomers|engineers?|scientists?|fellows)"
    r"(?: (?:researchers?|people|staff|scientists?|engineers?|ones))?"
)
_GETS: Final = (
    r"(?: (?:will|would|each|all|should|can|could))*(?: (?:get|gets|got|have|has|receive|take|are "
    r"guaranteed|at|with)| ?:)?(?: (?:each|about|around|only|just))*"
)
_CHIPS: Final = r"(?: [a-z]{1,3}\d{2,4}s?| gpus?| chips?)?(?: (?:each|guaranteed|apiece|a head))*"
_TWO: Final = regex(
    rf"\b{_RANK}{_GETS} (?P<one>\d[\d,]*)\b{_CHIPS}\W+(?:(?:and|but|while)\W+)*"
    rf"{_RANK}{_GETS} (?P<two>\d[\d,]*)\b(?! ?(?:%|percent|people|researchers))",
    re.IGNORECASE,
    needs="senior|junior|lead|principal|pi|postdoc|post-doc|intern|student|phd|manager|new |"
    "newcomer|engineer|scientist|fellow",
)
_ONE_NUMBER: Final = (
    "I keep one guaranteed share for everybody, so that two groups with different ones are left"
    " out. Which of them do I take for all?"
)


def _by_rank(text: str, base: Question, hearing: Hearing) -> Reading | None:
    """The question back which of two shares is taken for everybody; None of other texts."""
    found = _TWO.search(text)
    if found is None:
        return None
    shares = dict.fromkeys(float(found[name].replace(",", "")) for name in ("one", "two"))
    held = base.offer or Offer()
    choices = tuple(
        choice_of(
            f"{share:,.10g} guaranteed to each",
            replace(base, offer=replace(held, guaranteed_per_researcher=share), save=False),
            hearing,
        )
        for share in shares
    )
    return Unclear(None, _ONE_NUMBER, choices, is_plain=True)


_OF_WHAT: Final = "So many times as much of what: chips, or people?"
_NOT_ADDED: Final = "not added to ours"
"""How many chips the money rents is told, and offered to be added: that takes a price."""
_TWO_GROUPS: Final = "The others keep what is left; ask for them by the button."
_ALL_HOURS: Final = "“{}” left out, since every hour of every chip is counted"

_TIMES_MORE: Final = "(?:<num>~<x>|<factor>)"
_MULTIPLIED: Final = frozenset((
    T.NUM, T.X, T.FACTOR, T.MORE, T.FROM, T.IN, T.BY, T.AT, T.WHEN, T.IF, T.US, T.GETS, T.HAVE,
    T.STOP, T.COMMA, T.AND, T.WITH, T.WORD,
))  # fmt: skip
_THEN: Final = (
    "<until>~<when>~[<comma><us><have>]*~<num>~[<comma><and><stop>]+~<num>"
    "|<num>~<until>~<when>~[<comma><and><stop>]*~<num>"
)
"""`until March 1024, then 2048`, and `1024 until March, then 2048`."""
_NEW_TEAM: Final = (
    "[<guarantee><gets><save><word>]~<num>~[<gpu><chip><of><our><they>]*~[<for><to>]~"
    "(?:<more>?~<team>~[<of><with>]~<num>|<num>~(?:<more>~[<people><staff>]|<hire>))",
    "<team>~[<of><with>]~<num>~[<can><is>]*~[<gets><guarantee>]+~<num>",
)
"""`reserve 512 for a new team of 6`, or `for 6 newcomers`, and `a new team of 6 gets 512`."""
_OURS: Final = regex(r"\b(?:our|ours|us)\b", re.IGNORECASE)
_MONEY_MORE: Final = (
    "(?:<money>~<more>|<more>~<money>|<num>~<more>~<dollar>|<more>~<num>~<dollar>"
    "|<budget>~[<can><is><word>]*~<grow>+~<by>?~<money>|<money>~<per>?~<unit>~<more>)"
)
_MORE: Final = "(?:<num>~<more>|<more>~<num>)(?!~[<people><staff><team><hire><chip><gpu><family>])"
_BUSY: Final = regex(
    r"\d{1,3}(?:\.\d+)? ?(?:%|percent|per cent) (?:up ?time|utili[sz]ation|availability|occupancy)"
    r"\b|\b(?:up ?time|utili[sz]ation|availability|occupancy) (?:of |is |at )*\d{1,3} ?"
    r"(?:%|percent)",
    re.IGNORECASE,
)


class _Told(NamedTuple):
    """A message with the offer that it is said of, and the question that it changes."""

    said: Said
    base: Question
    held: Offer
    alone: Reading
    hearing: Hearing

    @property
    def tags(self) -> tuple[Tag, ...]:
        """The tags as they were typed."""
        return self.said.draft.raw

    @property
    def kind(self) -> ChipCount | None:
        """The chips that run, where they are of one kind."""
        runs = chips_now(self.held)
        return runs[0] if len(runs) == 1 else None

    def with_chips(self, *chips: ChipCount) -> Question:
        """The question with other chips in place of those that are held."""
        return replace(self.base, offer=replace(self.held, chips=chips), save=False)


def loosely_told(
    text: str, last: Question | None, alone: Reading, hearing: Hearing
) -> Reading | None:
    """What a quantity means of our saved offer, or of the one spoken of; None of other texts.

    `alone` is the message read by itself.
    """
    is_theirs = last is not None and last.called and _OURS.search(text)  # `300 of ours`
    is_of_last = last is not None and last.kind in OF_OURS and last.kind is not Kind.MATCH
    is_of_last = is_of_last and not is_theirs
    base = last if last and is_of_last else Question(Kind.OFFER, uses_saved=True)
    held = held_offer(base, hearing)
    if (last or held.chips) and (busy := _busy(text, last or base, alone, hearing)):
        return busy
    if not held.chips:
        return None
    told = _Told(said(opened(text), hearing), base, held, alone, hearing)
    return next((found for way in _WAYS if (found := way(told))), None)


def _of_what(told: _Told) -> Reading | None:
    """`3x more from 1 January`: asked back, as chips and people can be multiplied."""
    kinds = {tag.kind for tag in told.tags}
    found = compiled(_TIMES_MORE).search(coded(told.tags))
    is_open = kinds <= _MULTIPLIED and not kinds.isdisjoint((T.MORE, T.WHEN))
    if found is None or not is_open or not told.held.head_count:
        return None
    factor = value_of(told.tags[found.start()])
    chips = multiplied_by(due(told.said, told.hearing), factor, told.held)
    if factor <= 1 or not chips:
        return None
    joining = told.held.head_count * (factor - 1)
    hires = replace(told.base, kind=Kind.DILUTION, people=joining, floor=None, save=False)
    ways = (("The chips", told.with_chips(*chips)), ("The people", hires))
    choices = tuple(choice_of(label, each, told.hearing) for label, each in ways)
    return Unclear(None, _OF_WHAT, choices, is_plain=True)


def _until_then(told: _Told) -> Reading | None:
    """So many until a day, and others from then on: what is added then is planned."""
    found = compiled(_THEN).search(coded(told.tags))
    then = due(told.said, told.hearing)
    if found is None or told.kind is None or then is None or told.said.draft.names_any:
        return None
    numbers = [value_of(tag) for tag in told.tags[found.start() : found.end()] if tag.kind is T.NUM]
    now, later = numbers
    if not told.held.head_count < now < later:
        return None
    here = replace(told.kind, count=Amount(now))
    added = due_on(ChipCount(told.kind.chip, Amount(later - now), Status.ANNOUNCED), then)
    return Understood(told.with_chips(here, added))


def _new_team(told: _Told) -> Reading | None:
    """`reserve 512 for a new team of 6`: their share, and what is left to the others."""
    matches = (compiled(each).search(coded(told.tags)) for each in _NEW_TEAM)
    found = next((match for match in matches if match), None)
    if found is None or told.kind is None:
        return None
    inside = told.tags[found.start() : found.end()]
    one, two = (value_of(tag) for tag in inside if tag.kind is T.NUM)
    chips, heads = (two, one) if inside[0].kind is T.TEAM else (one, two)
    theirs = Offer(researchers=Amount(heads))
    return _two_groups(told, told.kind, chips, theirs, first(inside, T.CHIP))


def _two_groups(
    told: _Told, kind: ChipCount, chips: float, theirs: Offer, named: Tag | None
) -> Reading | None:
    """Those who get a part of our chips, and with one click the others with what is left."""
    heads = theirs.head_count
    if not 0 < heads <= chips < kind.count.value or (named and named.value != kind.chip):
        return None
    theirs = replace(theirs, chips=(replace(kind, count=Amount(chips)),))
    others = told.with_chips(replace(kind, count=Amount(kind.count.value - chips)))
    ways = (choice_of("The others, with what is left", others, told.hearing),)
    return Unclear(
        Question(Kind.OFFER, offer=theirs, labs=told.base.labs), _TWO_GROUPS, ways, is_plain=True
    )


def _money_more(told: _Told) -> Reading | None:
    """`$10M more per year`, beside chips: how many of them it rents."""
    d, usd = told.said.draft, told.said.draft.usd_per_year
    is_more = compiled(_MONEY_MORE).search(coded(told.tags))
    if usd is None or not is_more or d.stacks or d.people is not None or len(d.chips) > 1:
        return None
    chip = d.chips[0] if d.chips else told.kind.chip if told.kind else None
    if chip is None or told.held.usd_per_year is not None:
        return None
    asked = Question(Kind.PRICE, offer=Offer(usd_per_year=usd), chips=(chip,), uses_saved=True)
    name = told.hearing.reader.words.directory.name
    labs = tuple(f"“{name(lab)}” left out" for lab in d.labs)
    return Understood(asked, (_NOT_ADDED, *labs))


def _price_of_more(told: _Told) -> Reading | None:
    """`how much for 512 more for 2 years`: of the chips that there are."""
    d = told.said.draft
    found = compiled(_MORE).search(coded(told.tags))
    if found is None or told.kind is None or not d.has(T.COST) or d.names_any or d.labs:
        return None
    inside = told.tags[found.start() : found.end()]
    number = first(inside, T.NUM)
    if number is None or value_of(number) <= told.held.head_count or d.people is not None:
        return None
    text, name = told.said.text, told.hearing.reader.words.directory.name(told.kind.chip)
    typed = text[number.start : number.end]
    whole = f"{text[: inside[0].start]}{typed} {name}{text[inside[-1].end :]}"
    reading = told.hearing.read(whole)
    is_price = isinstance(reading, Understood) and reading.question.kind is Kind.PRICE
    return reading if is_price else None


def _busy(text: str, last: Question, alone: Reading, hearing: Hearing) -> Reading | None:
    """`at 80% uptime`, which changes nothing that is counted, or priced: left out aloud."""
    found = _BUSY.search(text)
    if found is None or not isinstance(alone, Unreadable) or hearing.draft(text).names_any:
        return None
    return Understood(replace(last, save=False), (_ALL_HOURS.format(found[0]),))


_WAYS: Final[Sequence[Callable[[_Told], Reading | None]]] = (
    lambda told: _by_rank(told.said.whole, told.base, told.hearing),
    _of_what,
    _until_then,
    _new_team,
    _money_more,
    _price_of_more,
)
