"""What can be asked, and what reading a text can come to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.questions.lab_chips import LabChips
from storage.records import ChipCount, Offer


class Kind(StrEnum):
    """The kinds of answers, as the JSON contract names them."""

    OFFER = "offer"
    LAB = "lab"
    COMPARE = "compare"
    LEAGUE = "league"
    PRICE = "price"
    REACH = "reach"
    MATCH = "match"
    DILUTION = "dilution"
    SOURCE = "source"
    HELP = "help"
    REFUSAL = "refusal"
    HIRING = "hiring"
    MOVES = "moves"
    DIGEST = "digest"
    CANDIDATE = "candidate"
    POOL = "pool"
    CHOOSE = "choose"
    ERROR = "error"


class PriceBasis(StrEnum):
    """What kind of price a reading is; the qualifier of `rental_price` facts."""

    CONTRACT_1Y = "contract-1y"
    CONTRACT_3Y = "contract-3y"
    BULK = "bulk"
    INDEX = "index"
    SPOT = "spot"
    LIST_8X = "list-8x"
    LIST = "list"
    POSTED_MEDIAN = "posted-median"
    POSTED_RANGE = "posted-range"
    HYPERSCALER = "hyperscaler"


class Scope(StrEnum):
    """Which of the three figures of a lab is asked for; they are never mixed."""

    TOTAL = "total"
    PER_EMPLOYEE = "per_employee"
    PER_RESEARCHER = "per_researcher"


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What the user told us to take instead of our own facts and conventions, graded `own`.

    `basis` is how chips are rented instead of on a one-year contract (C-11). `price_change` is by
    which share prices change, 0.3 for 30 % more; it and `usd_per_hour` hold for the one chip
    `priced` where one was named, else for all. A lab is to have `lab_times` its compute and
    `staff_times` its staff on record, or `lab_chips`: `lab` alone, where one was named, else all.
    `idle` chips are paid for besides those of the offer, and do not run.
    """

    lab_researchers: float | None = None
    lab_staff: float | None = None
    research_staff_share: float | None = None
    rd_share: float | None = None
    lab_times: float | None = None
    staff_times: float | None = None
    lab_chips: LabChips | None = None
    usd_per_hour: float | None = None
    mfu: float | None = None
    basis: PriceBasis | None = None
    price_change: float | None = None
    priced: str | None = None
    lab: str | None = None
    idle: float | None = None

    @property
    def sets_price(self) -> bool:
        """Whether chips are to cost something else than what is on record for a year."""
        return (self.usd_per_hour, self.basis, self.price_change) != (None, None, None)


class Level(StrEnum):
    """What everyone is to keep where no number was said: a tier, or a lab's average per head."""

    OURS = "ours"  # the tier that the offer is in; above it, or above that of ours as saved, is
    NEXT, ABOVE_SAVED = "next", "next-above-saved"
    LAB = "lab"
    STARVED = "starved"
    ACADEMIC = "academic"
    WORKABLE = "workable"
    STRONG = "strong"
    COMPUTE_DENSE = "compute-dense"
    FRONTIER = "frontier"


@dataclass(frozen=True, slots=True)
class Floor:
    """The least compute that every researcher is to have: chips, or what a level stands for.

    `count` chips each, of whatever the offer has without a `chip`, or a `level`, which for `LAB` is
    the first lab's average. A tier is `reached` from above at its upper edge.
    """

    count: float | None = None
    chip: str | None = None
    level: Level | None = None
    reached: bool = False


class Tuning(StrEnum):
    """How much of a model a run changes; LoRA are adapters beside weights that stay as they are."""

    FULL = "full"
    LORA = "lora"


@dataclass(frozen=True, slots=True)
class RunSize:
    """A training run told by its size: parameters and tokens, or its training compute.

    `parameters` are all of a model and `active` those that each token passes through, where fewer
    were named; `flop` is in FLOP and stands for both. `fits` tells that it is asked how many such
    runs fit into the time, or, without tokens, how many tokens do.
    """

    parameters: float | None = None
    active: float | None = None
    tokens: float | None = None
    flop: float | None = None
    tuning: Tuning | None = None
    fits: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether its compute follows from what was said."""
        return self.flop is not None or None not in (self.parameters, self.tokens)

    @property
    def counts_tokens(self) -> bool:
        """Whether it is asked on how many tokens a model is trained in the time."""
        return self.fits and self.tokens is None and self.flop is None


class Drop(StrEnum):
    """That our saved offer is to be forgotten: asked for, or meant."""

    ASKED = "asked"
    SURE = "sure"


@dataclass(frozen=True, slots=True)
class Question:
    """A question as Assay read it; only what was said is set.

    `offer` is None where nothing was said of one (the saved offer then stands in), and
    `uses_saved` tells that the user said "we", "us" or "our" without numbers.
    """

    kind: Kind
    offer: Offer | None = None
    uses_saved: bool = False
    other: tuple[ChipCount, ...] = ()
    """The second amount of hardware in `512 B200 vs 10k H100`."""
    other_terms: Offer | None = None
    """All but the chips of the second amount, where each of the two is an offer of its own."""
    other_lab: str | None = None  # that is said to give the second of two offers
    labs: tuple[str, ...] = ()
    runs: tuple[str, ...] = ()
    size: RunSize | None = None  # of a run without a name, whose time on chips is asked for
    chips: tuple[str, ...] = ()
    """Chips whose price, or its source, is asked for; none in a trend means all on record."""
    basis: PriceBasis | None = None
    beside: PriceBasis | None = None  # the second, where a price is asked for on two
    without: tuple[str, ...] = ()  # kinds of prices as typed, labs of a list, or places
    trend: bool = False  # whether it is asked how prices changed, and not what they are
    scope: Scope | None = None
    days: float | None = None
    """The window of a reach question or of works, or how many days back moves or a trend go."""
    people: float | None = None
    """How many researchers a match is for, or hires dilute; beside a floor who join a month."""
    sizes: tuple[float, ...] = ()
    """All numbers of hires, where several are asked about; the first of them is `people`."""
    part: float | None = None
    """What part of a lab's average a match asks for, from 0 to 1; None is all of it."""
    floor: Floor | None = None
    """What everyone is to keep, where a dilution asks how many people fit."""
    more_than: float | None = None  # how many H100e a lab is asked to exceed, or which labs do
    fewer: bool = False  # whether the labs that don't exceed it are asked for
    held_against: str | None = None  # the lab that all others are held against
    partners: tuple[str, ...] = ()
    """With whom the contracts of a lab are that are asked for; `clouds` are all that rent out."""
    facts: tuple[str, ...] = ()
    """Ids of the facts whose source is asked for; none means the answer given last."""
    topic: str | None = None
    """A word of help, what a refusal is about (`sum`), of hiring (`pay`), or a part of a brief."""
    pitch: str | None = None  # what was said for a company's data, its fields by semicolons
    family: str | None = None
    """A family or side of roles (`frontier`), a kind of works, or who applies for programmes."""
    place: str | None = None
    """Where roles or people are, as it was typed; where what is listed is, or its slug."""
    or_places: tuple[str, ...] = ()  # others at which people may be: `at Meta or Mistral`
    since: date | None = None
    """The first day of what is asked about; of hires the day from which they are there."""
    person: str | None = None
    """Whose published work is asked for: a name with its institution after a comma, or an id."""
    purpose: str | None = None  # why a person is looked up; without it nobody is
    work: str | None = None
    """What works of the pool, or roles, are to be about: a kind of work, a subject, words."""
    flop: float | None = None
    """The least training compute that people of the pool are asked for, in FLOP, and the most."""
    flop_most: float | None = None
    assume: Assumptions = Assumptions()
    as_of: date | None = None
    save: bool = False  # the offer is to be remembered as ours
    drop: Drop | None = None
    called: str | None = None
    """What the offer is called in the conversation: only the memory of its thread holds that."""

    def __post_init__(self) -> None:
        if self.sizes[:1] != (self.people,):  # of another number of hires no others were said
            object.__setattr__(self, "sizes", ())
        if (lab := self.assume.lab) and self.kind is not Kind.LEAGUE and {*self.labs} <= {lab}:
            object.__setattr__(self, "assume", replace(self.assume, lab=None))
        if self.kind is Kind.LAB and self.topic != "contracts":  # which alone has any
            object.__setattr__(self, "partners", ())
            if not (self.topic or "").endswith("growth"):
                object.__setattr__(self, "since", None)
        if self.kind is Kind.REACH and (self.days or self.offer or self.uses_saved):
            object.__setattr__(self, "topic", None)  # of chips, and no more of the run alone
        if self.other_terms is None:
            object.__setattr__(self, "other_lab", None)
        if self.offer_chips or self.basis in (None, self.beside):  # chips are told on all bases
            object.__setattr__(self, "beside", None)

    @property
    def is_of_ours(self) -> bool:
        """Whether our own offer is told or changed; a price of chips tells nothing of it."""
        is_price = self.kind is Kind.PRICE and not (self.offer and self.offer.usd_per_year)
        return self.save or (self.uses_saved and not is_price)

    @property
    def offer_chips(self) -> tuple[ChipCount, ...]:
        """So many chips as were said; none where nothing was said of an offer."""
        return self.offer.chips if self.offer else ()

    @property
    def other_offer(self) -> Offer | None:
        """The second of two offers, whole; None where there are no two."""
        return replace(self.other_terms, chips=self.other) if self.other_terms else None


@dataclass(frozen=True, slots=True)
class Choice:
    """One way on: what the button says, and the text that it asks."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Understood:
    """The whole text was read. `assumed` names what was passed over, for the echo."""

    question: Question
    assumed: tuple[str, ...] = ()
    besides: tuple[Choice, ...] = ()
    """What else was asked and is not answered with it, to be asked next."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """Part of the text was read: the answerable rest, what is not clear, and the ways on."""

    question: Question | None
    problem: str
    choices: tuple[Choice, ...]
    is_plain: bool = False
    """Whether nothing else can be meant."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Nothing usable was read, or a number cannot be: says what to type instead."""

    problem: str
    suggestions: tuple[str, ...]
    is_plain: bool = False  # whether nothing else can be meant, as in another language
    in_place: str = ""  # what asks for the nearest that is told


Reading = Understood | Unclear | Unreadable
