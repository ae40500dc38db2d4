"""Typed tokens: what a stretch of the text means before any rule has looked at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, auto

from bot.questions.lab_chips import LabChips
from bot.questions.types import Floor, PriceBasis, RunSize, Scope
from storage.records import Amount, Status, Tenure


class T(IntEnum):
    """The classes of tags; rules are patterns over these names in lower case."""

    # Read from the text
    NUM = auto()
    MONEY = auto()
    PCT = auto()
    SPLIT = auto()  # 60/40
    WHEN = auto()
    CHIP = auto()
    FAMILY = auto()  # several chips: TPU, Blackwell
    SHAPE = auto()  # an instance type or slice: so many of one chip
    LAB = auto()
    PLACE = auto()  # a site or a programme: known, but nobody to compare with
    RUN = auto()
    SIZE = auto()  # 70B: the size of a model
    FACT = auto()
    TOPIC = auto()
    BASIS = auto()
    UNKNOWN = auto()
    MEASURE = auto()  # a number with a unit that comes to no number of chips
    WORD = auto()  # an ordinary word without a meaning of ours
    TALK = auto()  # a boss, a call, to ask: whoever has or does that isn't asked about
    # Small words and signs
    COMMA = auto()
    STOP = auto()
    SLASH = auto()
    COLON = auto()
    DASH = auto()
    AND = auto()
    OR = auto()
    OF = auto()
    FOR = auto()
    BY = auto()
    IN = auto()
    AT = auto()
    TO = auto()
    WITH = auto()
    FROM = auto()
    X = auto()
    PER = auto()
    EACH = auto()
    ALL = auto()
    NO = auto()
    US = auto()
    OUR = auto()
    THEY = auto()
    EVERYONE = auto()
    IF = auto()
    IS = auto()
    DOES = auto()
    HAVE = auto()
    POSS = auto()
    # Nouns
    PEOPLE = auto()
    STAFF = auto()
    TEAM = auto()
    GPU = auto()
    NODE = auto()
    RACK = auto()
    POD = auto()
    UNIT = auto()
    LABS = auto()
    SITE = auto()
    QTY = auto()  # "count", "nos": the label of a number in a list or a table
    BOX = auto()  # memory, sockets: belongs to a chip and says nothing more
    DOLLAR = auto()
    CURRENCY = auto()  # euros, pounds and others
    FOREIGN = auto()  # money of another currency
    # Terms of an offer
    GUARANTEE = auto()
    GETS = auto()
    MAX = auto()
    UPTO = auto()
    JOB = auto()
    QUEUE = auto()
    RESEARCH = auto()
    PRODUCT = auto()
    SHARED = auto()
    STATUS = auto()
    OPENS = auto()
    TENURE = auto()
    CLOUD = auto()  # rented, and of which kind of seller
    BUDGET = auto()
    ASSUME = auto()
    MFU = auto()
    SHARE_OF = auto()  # "R&D share", "research staff share"
    ASOF = auto()
    UNTIL = auto()  # when something ends
    OFFER = auto()
    PROVIDES = auto()  # "offers": what somebody else gives
    TELL = auto()  # "what can I tell candidates"
    CLAIM = auto()  # a number that a lab is said to have
    SAVE = auto()
    # What is asked
    VS = auto()
    THAN = auto()
    WANT = auto()
    SCOPE = auto()
    OUTOF = auto()  # of how many a part is: `8 out of 256`
    WHOLE = auto()  # in total, which is no head to divide by
    COST = auto()
    TRAIN = auto()
    DO = auto()
    POSSIBLE = auto()
    HOWLONG = auto()
    MATCH = auto()
    HIRE = auto()
    GROW = auto()
    FACTOR = auto()  # double, triple
    LOSE = auto()
    MORE = auto()
    WHO = auto()
    RANK = auto()
    MOST = auto()
    BIG = auto()
    COMPARE = auto()
    CONVERT = auto()
    BEAT = auto()
    SOURCE = auto()
    HELP = auto()
    MEANING = auto()
    DEFINE = auto()
    SUM = auto()
    SIGNED = auto()
    HOWMANY = auto()
    OPENEDAT = auto()  # what opened or closed at a lab: its boards, never its compute
    ROLES = auto()  # openings of others, their pay and their split
    MOVES = auto()  # what changed on the market
    DIGEST = auto()  # the weekly digest
    NEED = auto()
    CAN = auto()
    BOUND = auto()  # below, still: what a floor stands after
    TIER = auto()
    VALUE = auto()  # per FLOP, for the money: a price by what a chip does
    # Made by rules
    HARDWARE = auto()
    COUNT = auto()  # so many chips of an unnamed kind
    RESEARCHERS = auto()
    LABPEOPLE = auto()
    GUARANTEED = auto()
    EACHOF = auto()  # chips of one researcher
    LARGEST = auto()
    WAIT = auto()
    SHARE = auto()
    MORETHAN = auto()  # so many H100e that labs are asked to exceed
    CHANGES = auto()  # rises, falls: what a price is supposed to do
    REPRICED = auto()  # by which part a price is supposed to change
    PRICED = auto()  # the chip whose price is supposed to be another
    YEARLY = auto()
    HOURLY = auto()
    RATE = auto()
    RDSHARE = auto()
    STAFFSHARE = auto()
    LABTIMES = auto()  # how many times its compute on record a lab is supposed to have
    LABCHIPS = auto()  # which chips a lab is supposed to have, or to add to those on record
    IDLE = auto()  # chips that are paid for and do not run; how many, behind `IDLECHIPS`
    IDLECHIPS = auto()
    STAFFTIMES = auto()  # how many times its staff on record a lab is supposed to have
    STAFFMORE = auto()  # how many people are to join a lab or to leave it
    DAYS = auto()
    PEOPLEMORE = auto()
    PACE = auto()  # how many join a month
    JOINED = auto()  # the day from which they are there
    GROWTO = auto()  # how many people there will be
    TIMES = auto()  # how many times as many people there will be
    YEARLYEACH = auto()  # a budget for one researcher
    LEAVE = auto()
    FLOOR = auto()  # the least that everyone is to have
    SIZED = auto()  # a run told by its size


class Length(float):
    """A time in days, with the whole months of the calendar where it was told in such."""

    months: int

    def __new__(cls, days: float, months: int = 0) -> Length:
        """`Length(90.0, 3)` are three months; `Length(90.0)` are ninety days."""
        made = super().__new__(cls, days)
        made.months = months
        return made


class Compound(float):
    """How many times as many a growth of so much in each period comes to, each on the one before.

    `simple` is what it comes to where each is a part of those at the beginning.
    """

    simple: float

    def __new__(cls, part: float, periods: float) -> Compound:
        """`Compound(0.05, 12)` is a growth of 5 % in each of twelve periods."""
        made = super().__new__(cls, (1 + part) ** periods)
        made.simple = 1 + part * periods
        return made


@dataclass(frozen=True, slots=True)
class Number:
    """A number as typed. `dotted` marks `2.048`, which half of Europe reads as thousands.

    `busy` marks chips that hours of chips in a period come to, if they never stop.
    """

    amount: Amount
    dotted: bool = False
    negative: bool = False
    busy: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """A period by its first and last day, and whether a year was said with it.

    Without a year, `first` and `last` are those of the running year.
    """

    first: date
    last: date
    has_year: bool
    months: int = 12
    """After how many months a period without a year comes again."""


@dataclass(frozen=True, slots=True)
class Hardware:
    """So many of one chip, or of one among several chips that the word may mean."""

    chips: tuple[str, ...]
    amount: Number


@dataclass(frozen=True, slots=True)
class Shape:
    """An instance, rack or slice: `per` chips of one of these kinds.

    `sized` tells that a number before it is its own size: `a 512 v4 pod`.
    """

    chips: tuple[str, ...]
    per: float
    sized: bool = False


@dataclass(frozen=True, slots=True)
class People:
    """So many people; `staff` when they were called employees."""

    amount: Number
    staff: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """Whether chips run, and from when."""

    status: Status
    due: When | None = None


Value = (
    None | str | float | tuple[str, ...] | Number | When | Hardware | Shape | People | State
    | Status | Tenure | Scope | PriceBasis | Floor | RunSize | LabChips
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tag:
    """One class with its value and the stretch of text that it came from."""

    kind: T
    value: Value
    start: int
    end: int


def without_labs(tags: Sequence[Tag], text: str) -> str:
    """The text without the names of labs, which a section of the news may be asked of."""
    for tag in reversed([tag for tag in tags if tag.kind is T.LAB]):
        text = f"{text[: tag.start]}{text[tag.end :]}"
    return " ".join(text.split())
