"""What a message says on top of the last question, read with the words of the grammar."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import TypeGuard

from bot.conversation.drafting import drafted
from bot.conversation.memory import Hearing
from bot.conversation.opening import Opened
from bot.questions.clean import clean, fold
from bot.questions.patterns import coded, compiled
from bot.questions.rules.build import offer_of
from bot.questions.rules.gather import Draft, is_share
from bot.questions.rules.left_out_labs import labs_left_out
from bot.questions.rules.market import family_in
from bot.questions.rules.money import paid_days
from bot.questions.rules.role_places import place_in
from bot.questions.rules.states import days_on, due_in
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag, When
from bot.questions.types import Kind, Question, Reading, RunSize, Understood
from bot.questions.words.market_words import PAY
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import ChipCount, Offer, Status

_ASKING = frozenset((
    T.TRAIN, T.DO, T.POSSIBLE, T.HOWLONG, T.MATCH, T.NEED, T.WHO, T.RANK, T.MOST, T.BIG,
    T.HOWMANY, T.COMPARE, T.BEAT, T.HELP, T.DEFINE, T.SOURCE, T.MOVES, T.DIGEST, T.SUM,
    T.SIGNED, T.CONVERT, T.SAVE, T.TELL, T.FACT, T.HIRE, T.TOPIC, T.THAN, T.DOES,
))  # fmt: skip
"""Words that ask something of their own; without one, a message only changes what was asked."""
_CAN_COME = (T.GPU, T.CHIP, T.HARDWARE, T.THEY, T.SITE, T.ALL, T.BUDGET)
_OF_ALL = "<no>~[<per><for><of>]*~[<scope><each>]|<per>~<team>|<for>~<team>~<of>?~<num>~<all>"
_MOST_WORDS = 4
_INSTEAD = regex(r"\b(?:instead|rather|not|replace|only|just)\b", re.IGNORECASE)
_STANDS = regex(r"\b(?:operational|live|running|in service|installed)\b", re.IGNORECASE)
_NOT_SO = regex(
    r"(?:\bnot|n['’]t|\bno longer|\bnever)(?: (?:yet|all|fully|really|actually|quite|even))*\s+$",
    re.I,
)
"""`not running yet, just contracted`."""
_UNSIGNED = regex(
    r"\b(?:not|no|nothing|never|none)\b.{0,20}\bsigned\b|n['’]t\b.{0,12}\bsigned\b|\bunsigned\b",
    re.I,
)
_DUE = regex(
    r"\b(?:wait(?:s|ed|ing)?|delay\w*|postpon\w*|slip\w*|push\w*|starts?|started|starting|begins?|"
    r"opens?|opened|arrives?|arrived|deliver\w*|ready|online|live|lands?|not before|"
    r"(?:only|not) (?:from|in|by|until)|gets? (?:them|it|those|these)|runs? .{0,20}\bfrom)\b"
    r"|^(?:from|not until)\b",
    re.IGNORECASE,
)
"""What is said of a day on which chips will run: `if we wait until June`."""
_LATER = regex(
    r"\b(?:wait(?:s|ed|ing)?|delay\w*|postpon\w*|slip\w*|push\w*|late|later|only in)\b",
    re.IGNORECASE,
)
"""What makes of a number of days one until chips run: `if we wait another six months`."""

_NO_AMOUNT = regex(
    r"one\b|[a-z]+ (?:(?:other|competing|open|rival|different|more) )?"
    r"(?:offers|options|choices|labs|companies|candidates|questions|things)\b",
    re.IGNORECASE,
)
"""`he's got three offers`, whose number is of no chips and no people."""
_PAST = regex(
    r"\b(?:last|past|previous|which|what) (?:\S+ )?(?:days?|weeks?|months?|quarters?|years?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """A message as a draft of the grammar, with how it leans on what came before."""

    draft: Draft
    text: str
    whole: str
    """The message with its links."""
    adds: bool

    @property
    def offer(self) -> Offer | None:
        """The part of an offer that was said, or None."""
        told = offer_of(self.draft, self.draft.stacks)
        if self.draft.tenure is None:
            return told
        return replace(told or Offer(), tenure=self.draft.tenure)

    @property
    def offer_chips(self) -> tuple[ChipCount, ...]:
        """So many chips as were said; none where no offer was."""
        return self.offer.chips if self.offer else ()

    def of_size(self, size: RunSize) -> Said:
        """The same of a run of this size."""
        return replace(self, draft=replace(self.draft, size=size))

    @property
    def is_window(self) -> bool:
        """Whether days are told in which a run is to end: not `$4M for 3 months`, nor a past."""
        d = self.draft
        is_told = d.days is not None and paid_days(d.tags) is None
        return is_told and not _PAST.search(self.text)

    @property
    def is_share(self) -> bool:
        """Whether its chips are those of one researcher: `32 H100 each`."""
        return is_share(self.draft)

    @property
    def denies_each(self) -> bool:
        """Whether chips told of each are those of all: `per team of 8, not per person`."""
        return bool(compiled(_OF_ALL).search(coded(self.draft.raw)))

    @property
    def labs(self) -> tuple[str, ...]:
        """The labs that were named, without one that is not meant: `not Meta, xAI`."""
        return tuple(lab for lab in self.draft.labs if lab not in self.denied)

    @property
    def denied_chips(self) -> frozenset[str]:
        """The chips that others take the place of: `64 B200 instead of the A100`."""
        pairs = pairwise(self.draft.tags)
        return frozenset(str(b.value) for a, b in pairs if a.kind is T.NO and b.kind is T.CHIP)

    @property
    def denied(self) -> frozenset[str]:
        """The labs that are not meant any more."""
        return labs_left_out(self.draft.raw, self.text)

    @property
    def asks_pay(self) -> bool:
        """Whether it asks what a lab pays its people."""
        return bool(PAY.search(fold(self.text))) and not self.draft.chips

    @property
    def is_instead(self) -> bool:
        """Whether it takes the place of what was asked."""
        return bool(_INSTEAD.search(self.whole))

    @property
    def status(self) -> Status | None:
        """Whether chips that were named before run, where nothing but that was said."""
        states = [tag for tag in self.draft.tags if tag.kind is T.STATUS]
        found = [tag.value for tag in states if not _NOT_SO.search(self.text[: tag.start])]
        if self.draft.stacks or self.draft.has(T.WHO, T.HOWMANY):
            return None
        if self.draft.more is not None:
            return None  # `with the 10 hires we planned`, `hire 8, for the Q3 plan`
        if self.draft.people is not None and not self.draft.has(*_CAN_COME):
            return None  # `by then we will be 35 people`, of no chips
        asks = self.draft.has(T.DO, T.DOES, T.MEANING)
        if asks and {T.THEY, T.HAVE} <= self.draft.kinds:
            return None  # `what do they have running`
        if self.draft.has(T.UNTIL) and self.draft.has(T.SIGNED, T.TENURE):
            return None  # `rented until June`, which is no delivery
        if self.draft.has(T.SIGNED) and not self.draft.labs:
            return Status.ANNOUNCED if _UNSIGNED.search(self.text) else Status.CONTRACTED
        if states and not found:
            return Status.ANNOUNCED  # `not running yet`; that it is contracted was not said
        if not found or not isinstance(found[0], Status):
            return None
        is_now = found[0] is Status.OPERATIONAL and not _STANDS.search(self.text)
        return None if is_now else found[0]  # `and now?` speaks of a day

    def due(self, today: date) -> When | None:
        """The period or day from which chips that were named before are said to run, or None."""
        if self.draft.stacks or not _DUE.search(self.text):
            return None
        if self.draft.days and _LATER.search(self.text):
            return days_on(today, self.draft.days)
        said = [tag.value for tag in self.draft.tags if isinstance(tag.value, When)]
        return due_in(said[0], today, led=True) if len(said) == 1 else None

    @property
    def number(self) -> float | None:
        """A number without a meaning, with its sign, or None; `the top two` count no people."""
        if self.draft.basis is not None:
            return None  # `on a one-year contract`
        pairs = pairwise((None, *self.draft.tags))
        tags = (b for a, b in pairs if b and b.kind is T.NUM and not (a and a.kind is T.MOST))
        bare = [tag for tag in tags if not _NO_AMOUNT.match(self.text[tag.start :])]
        return value_of(bare[0]) if len(bare) == 1 and isinstance(bare[0].value, Number) else None

    @property
    def is_fragment(self) -> bool:
        """Whether it only changes what was asked: it says something and asks nothing itself."""
        found = self.draft.kinds & _ASKING
        if self.draft.has(T.COST):
            found -= {T.HOWMANY}  # `how much would that cost`
        if self.draft.chips and not self.draft.stacks:
            found -= {T.CONVERT}  # `expressed in H200`
        if self.status is not None:
            found -= {T.SIGNED}  # `the new ones are signed`
        words = sum(tag.kind in (T.WORD, T.UNKNOWN) for tag in self.draft.tags)
        return not found and words <= _MOST_WORDS and self.says_something

    @property
    def with_place(self) -> str:
        """The message, with the “in” that a short one may leave out: `Paris only`."""
        bare = place_in(self.text)[0] is None and len(self.text.split()) <= _MOST_WORDS
        led = f"in {fold(self.text)}"
        return led if bare and place_in(led)[0] else self.text

    @property
    def says_something(self) -> bool:
        """Whether there is anything in it to change a question with."""
        d = self.draft
        found = (d.labs, d.runs, d.chips, d.stacks, d.scope, d.basis, d.days, d.more, d.people)
        if d.has(T.PCT) or d.size:
            return True
        if d.has(T.COUNT, T.GROWTO, T.TIMES):
            return True
        told = (d.as_of, d.since, d.ahead, self.offer, self.number, self.status)
        if any(each not in (None, ()) for each in (*found, *told)):
            return True
        if d.assume != type(d.assume)() or d.ours or d.has(T.COST, T.ROLES):
            return True
        return place_in(self.with_place)[0] is not None or family_in(fold(self.text)) is not None


def said(opening: Opened, hearing: Hearing, tags: tuple[Tag, ...] | None = None) -> Said:
    """What a message says, by its draft.

    `tags` stand in for its own, where a doubt was settled or something was left open.
    """
    text = opening.text
    found = hearing.draft(text) if tags is None else drafted(tags, hearing.today)
    return Said(found, clean(text), opening.whole, opening.adds)


def is_refusal(reading: Reading | None) -> TypeGuard[Understood]:
    """Whether what was read is a question that is answered by saying why it isn't."""
    return isinstance(reading, Understood) and reading.question.kind is Kind.REFUSAL


def is_refused(text: str, hearing: Hearing) -> bool:
    """Whether a text by itself asks what is refused."""
    return is_refusal(hearing.read(text))


def refused(question: Question, hearing: Hearing) -> Understood | None:
    """The refusal that a question meets where it is asked in words of its own; None without."""
    reading = hearing.read(to_text(question, hearing.reader.words.directory))
    return reading if is_refusal(reading) else None
