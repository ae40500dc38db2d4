"""What a message can come to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Choice, Question, Reading, Understood


class ReadAs(str):
    """A note how words were taken that could mean something else.

    Whoever made it has weighed that: nothing takes the place of what was read.
    """

    __slots__ = ()


class AsAnybodys(ReadAs):
    """A note that what is asked of somebody was taken as of anybody here: nobody is judged."""

    __slots__ = ()


class Before(ReadAs):
    """How many researchers there were before some left: `20 researchers before`."""

    __slots__ = ()

    @property
    def heads(self) -> float:
        """Their number."""
        return float(self.split()[0].replace(",", ""))


class Form(StrEnum):
    """How an answer is wanted."""

    ANSWER = "answer"
    SHORT = "short"
    TABLE = "table"
    CSV = "csv"
    CHART = "chart"
    DOLLARS = "dollars"
    DETAILS = "details"
    WHY = "why"
    PART = "part"
    """What is picked out of the answer: `Asked.part` says which."""
    SHARE = "share"
    ANSWER_TO_SHARE = "answer to share"
    """A new answer, which is to be shared as well: `and Meta? Share it with the team`."""


class Part(StrEnum):
    """What is picked out of an answer, or how it is put, where its whole says too much."""

    GAP = "gap"
    """What the distance between two figures is made of."""
    APART = "by how much one is ahead"
    RANGE = "range"
    WIDE = "why a range is so wide"
    SILENT = "whether nothing is public of a lab"
    AGE = "age"
    OLDEST = "oldest"
    NEWEST = "newest"
    CORRECTED = "what was corrected"
    ORIGIN = "origin"
    """Where one of its figures comes from."""
    SHARE = "share for research"
    SERVING = "whether what serves customers is in it"
    SURE = "how sure one of its figures is"
    FIRM = "how sure the figure is that leads it"
    NO_EXACT = "why a figure is a range"
    CHANGE = "by how much a price changed"
    PLANNED = "what is planned of it"
    RESEARCHERS = "what part of the staff does research"
    STAFF = "who publishes a headcount"
    CLAIMED = "what somebody says of a headcount"
    OFFICIAL = "whether it is the lab's own word"
    ORDER = "order"
    PLACED = "who stands at a place"
    EACH_FIGURE = "the figure of each"
    UNSORTED = "an order that is not kept"
    SORTED = "by what a list is in order"
    KNOWN = "those with a figure"
    BELOW = "those with less than ours"
    HEADS = "with the staff of each"
    COUNT = "how many there are"
    NAMES = "the names of those that were told"
    PERCENT = "in percent"
    BETTER = "which is better"
    ENOUGH = "what would be enough"
    DOLLARS = "dollars"
    HOURS = "GPU-hours"
    WITHIN = "whether its dollars are within a sum"
    BASIS = "basis of its dollars"
    KIND = "what kind of price it is"
    INCLUDED = "what is in a price besides the chip"
    SELLER = "whose price it is"
    ONLINE = "what is to come, and when"
    FAIR = "how fair it is"
    WAITS = "whether waits are in it"
    UTILISATION = "the utilisation taken"
    COVERED = "what the dollars of a run cover"
    DURATION = "how long a run took"
    RUN_BY_DAY = "which run is the newest"
    FORECAST = "forecast"
    SAVED = "what is saved as our offer"
    GUARANTEE = "guaranteed or shared"
    GUARANTEED = "guaranteed to each"
    GUARANTEED_THERE = "guaranteed to each at a lab"
    ADVICE = "what to say of it"
    PLAIN = "in plain words"
    POINTS = "points"
    LINES = "lines for a message"
    TO_SAY = "what may be said"
    UNSAID = "what is better not said"
    CONCEDED = "what to concede"
    ASKED = "what to ask"
    ARGUMENT = "what speaks for us"
    ALLOWED = "whether it may be said"
    QUOTABLE = "which of its figures may be quoted"
    SENT = "whether it may be sent as it is"
    JUDGED = "whether that is good"
    MEANING = "what it means for a candidate"
    APPLYING = "how one applies"
    GIVES = "what a programme gives"
    ROUTE = "one programme"
    APPLICANTS = "whom a programme is for"
    MOST_GIVEN = "which programme gives most"
    CLOSING = "until when one can apply"
    MAKER = "who made a model"
    SIDE_MOST = "which lab leans most to one side"
    SIDES_BEFORE = "how both sides stood before"
    FAMILY_MOST = "in which kind of roles most opened or closed"
    NET = "whether more roles opened or closed"
    BY_STATE = "which roles are new, or gone"
    WHOLE_BOARD = "whether all openings are counted"
    OPEN_SINCE = "how long roles have been open"
    BASE_PAY = "what is in posted pay"
    POSTINGS = "how many postings pay is told of"
    PAID = "the highest or the lowest pay"
    FOR_US = "what it means for our offer"
    IN_USE = "whether what is contracted is in use"
    LARGEST_DEAL = "which contract is the largest"
    NEWEST_DEAL = "which contract is the newest"
    DEAL_MEANING = "what a contract means for a candidate"
    DEAL_CHIPS = "how many chips a contract comes to"
    AHEAD = "what is forecast of a data centre"
    POWER = "the power of a data centre"
    RUNNING = "what runs at a data centre"
    KINDS = "which chips stand at a data centre"
    USERS = "who uses a data centre"
    STANDS = "where a data centre stands"
    FINISHED = "whether a data centre is finished"
    PLACES = "where data centres are"
    LARGER = "which data centre is the larger"


OF_LABS = ": "
"""What stands between a part that is remembered and the labs, or the facts, that it explained."""


@dataclass(frozen=True, slots=True)
class Picked:
    """What is wanted of an answer, and the words that want it: they name a figure or a number."""

    part: Part
    words: str
    most: int | None = None
    """How many lines of it are wanted; None where that was not said."""


class Small(StrEnum):
    """What is said in passing and asks for nothing."""

    HELLO = "hello"
    THANKS = "thanks"
    BYE = "bye"
    COMPLAINT = "complaint"
    FORGET = "forget"
    RIGHT_PERSON = "right person"
    """That the person spoken of is the one who is meant."""
    NOTHING_YET = "nothing yet"
    """Something about the last answer where there is none."""
    NONE_SHARED = "none shared"
    """To share the last answer where there is none."""
    WORDS_ALONE = "words alone"
    """Another form of an answer that is an explanation, or says why something is not told."""
    NO_FIGURE = "no figure"
    """Where the figures of an answer come from that has none."""
    NO_CHANNEL = "no channel"
    """To share where nobody else could read it."""
    NOT_SHARED = "not shared"
    """To share what is about a person."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and the form in which its answer is wanted."""

    reading: Reading
    form: Form = Form.ANSWER
    choices: tuple[Choice, ...] = ()
    """The ways on from which this one was taken."""
    taken: str = ""
    is_follow_up: bool = False
    """Whether it was understood by what was asked before."""
    unfinished: str = ""
    """What was read well of it, with a mark for what it lacks."""
    typed: str = ""
    """The part of the message that asks it, where the message asks several things."""
    part: Picked | None = None
    """What is picked out of the answer, where the form is a part."""
    speaks_of: Question | None = None
    """Who is named besides, of whom nothing is told: `he` is understood then. Or our team, where
    it is told beside what one person is to have."""
    per: float | None = None
    """The days that dollars of a year are to be told by, where they are asked by the month."""
    log_of: str = ""
    """Of whom it is asked who looked them up, or for a copy of what is held; empty of nobody."""


@dataclass(frozen=True, slots=True)
class Reported:
    """That a figure is wrong. Without a fact it has to be asked which one is meant."""

    words: str
    fact: str = ""
    about: str = ""
    """What was said of the figure before what is right: its name, or the number that is wrong."""
    otherwise: Asked | None = None
    """What the message asks where no fact that was shown has that number."""
    of: tuple[Question, ...] = ()
    """What asks for the figure, where the message names its lab, chip, site or run."""


class OfPerson(StrEnum):
    """What is said of the person spoken of."""

    WRONG_PERSON = "wrong person"
    WRONG_WORK = "wrong work"
    NONE = "none of these"
    FORGET = "forget"
    """To be confirmed first."""
    ERASE = "erase"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class AboutPerson:
    """Something said of a person; without a question nobody was spoken of before."""

    what: OfPerson
    question: Question | None = None
    work: str = ""
    """The id of the work that is wrong; without one it is asked which is meant."""
    called: str = ""
    """What the work is called, where no id of it was said."""


def follow_up(told: Question | Reading | None, form: Form = Form.ANSWER) -> Asked | None:
    """A question, or what a reading came to, by what was asked before; None where there is none."""
    reading = Understood(told) if isinstance(told, Question) else told
    return Asked(reading, form, is_follow_up=True) if reading else None


def follow_up_part(told: Question | Reading, part: Part, words: str) -> Asked:
    """What words pick out of the answer to a question, or to what a reading came to."""
    reading = Understood(told) if isinstance(told, Question) else told
    return Asked(reading, Form.PART, is_follow_up=True, part=Picked(part, words))


Heard = Asked | Reported | Small | AboutPerson

Asks = Callable[[str, Memory, Hearing], Asked]
"""What a part of a message asks, after what was asked before: handed to a rule that reads on."""
Reads = Callable[[str, Memory, Hearing], Heard]
"""The same of whatever may be said."""


def to_share(found: Sequence[Heard]) -> tuple[Heard, ...]:
    """The same, whose answers are to be shared as well; nothing where any was not understood."""
    asked = [one for one in found if isinstance(one, Asked)]
    if len(asked) < len(found) or not all(isinstance(one.reading, Understood) for one in asked):
        return ()
    return tuple(replace(one, form=Form.ANSWER_TO_SHARE) for one in asked)


def tells_of_theirs(heard: Heard) -> bool:
    """Whether it is of what somebody is said to get at a lab, or would have as anybody here has."""
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(reading, Understood):
        return False
    is_of_ours = any(isinstance(how, AsAnybodys) for how in reading.assumed)
    return is_of_ours or reading.question.other_lab is not None
