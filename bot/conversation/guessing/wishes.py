"""What is wanted of the answer before, where its words are in no list: learned from messages.

Much of what is asked after an answer needs no name and no number: what to concede, who else uses
that data centre, until when one can apply. For each such wish there is a message that the grammar
reads, and any number of others that mean the same. The words of a message and what was answered
before have a weight for each wish (docs/decisions/understanding.md); `tests/weights` makes them.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final

from bot import weighing
from bot.conversation.guessing.acts import words_of
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.on_record import OF_MODELS, SITES, Listing
from bot.questions.tags import Tag
from bot.questions.types import Kind, Question
from bot.weighing import Weights


class Wish(StrEnum):
    """What can be wanted."""

    # what to do with it
    SAY = "say"
    UNSAID = "unsaid"
    CONCEDE = "concede"
    ASK = "ask"
    ARGUMENT = "argument"
    LINES = "lines"
    ALLOWED = "allowed"
    PLAIN = "plain"
    # how far it holds
    GOOD = "good"
    FAIR = "fair"
    GAP = "gap"
    SURE = "sure"
    WIDE = "wide"
    AGE = "age"
    ORIGIN = "origin"
    OFFICIAL = "official"
    WEAKEST = "weakest"
    FLIPS = "flips"
    SURE_ORDER = "sure order"
    # the same, counted otherwise or set beside something
    TOTAL = "total"
    RESEARCHER = "researcher"
    EMPLOYEE = "employee"
    RANK = "rank"
    BELOW = "below"
    MATCH = "match"
    TRAIN = "train"
    YEAR = "year"
    MONTH = "month"
    BESIDE = "beside"
    TIER = "tier"
    KEEP = "keep"
    COST_OF_THOSE = "cost of those"
    EACH_THEN = "each then"
    # of a lab
    SITES = "sites"
    CONTRACTS = "contracts"
    STAFF = "staff"
    RESEARCHERS = "researchers"
    GREW = "grew"
    FORECAST = "forecast"
    CHIPS = "chips"
    RESEARCH = "research"
    # of a data centre
    POWER = "power"
    USERS = "users"
    OWNER = "owner"
    RUNNING = "running"
    FINISHED = "finished"
    KINDS = "kinds"
    WHERE = "where"
    FINAL = "final"
    # of a list, a price, a run, a contract
    LARGEST = "largest"
    NEWEST = "newest"
    APPLY = "apply"
    DEADLINE = "deadline"
    GIVES = "gives"
    WHO_APPLIES = "who applies"
    GIVES_MOST = "gives most"
    LICENCE = "licence"
    MAKER = "maker"
    TOOK = "took"
    TREND = "trend"
    CHEAPEST = "cheapest"
    PRICE_KIND = "price kind"
    SELLER = "seller"
    ANNOUNCED = "announced"
    IN_USE = "in use"
    ADDED = "added"
    DEAL_CHIPS = "deal chips"
    ON_CHIPS = "on chips"
    DURATION = "duration"
    RUN_COST = "run cost"
    COULD_WE = "could we"
    BY_SHARE = "by share"
    # of somebody's published work
    WORKS = "works"
    OLDEST = "oldest"
    DETAILS = "details"
    SMALLEST = "smallest"
    WORK_KINDS = "work kinds"
    NEEDS = "needs"
    INSTITUTION = "institution"
    WHOLE = "whole"
    WHO_LOOKED = "who looked"
    NOTICED = "noticed"
    KEPT = "kept"
    FORGET = "forget"
    IN_POOL = "in pool"


_OF_BRIEF_ALONE: Final = (
    Wish.WORKS, Wish.OLDEST, Wish.DETAILS, Wish.SMALLEST, Wish.WORK_KINDS, Wish.NEEDS,
    Wish.INSTITUTION, Wish.WHOLE, Wish.WHO_LOOKED, Wish.NOTICED, Wish.KEPT, Wish.FORGET,
    Wish.IN_POOL,
)  # fmt: skip
WISHES: Final = tuple(wish for wish in Wish if wish not in _OF_BRIEF_ALONE)
"""The columns of the weights, against a message that wishes none of these."""
BRIEF_WISHES: Final = (
    *_OF_BRIEF_ALONE, Wish.SAY, Wish.UNSAID, Wish.CONCEDE, Wish.ASK, Wish.SURE, Wish.ORIGIN,
    Wish.AGE, Wish.NEWEST, Wish.LARGEST, Wish.TOOK, Wish.ON_CHIPS, Wish.RUN_COST, Wish.COULD_WE,
    Wish.BY_SHARE,
)  # fmt: skip
"""The columns of those after a brief, which is asked in other words."""
_TOPICS: Final[dict[str, str]] = {
    Listing.PROGRAMMES: "programmes", Listing.RUNS: "runs", LabPart.SITES: "sites",
    LabPart.STAFF: "staff", LabPart.STAFF_GROWTH: "staff", LabPart.CONTRACTS: "contracts",
}  # fmt: skip


def place_of(last: Question) -> str:
    """What was answered last, as the weights know it: a kind of answer, or a topic of one."""
    if last.topic in SITES:
        return "sites"
    if last.topic in OF_MODELS:
        return "models"
    if site_of(last):
        return "site"
    return _TOPICS.get(part_of(last) or last.topic or "") or _of_kind(last)


def _of_kind(last: Question) -> str:
    if last.kind is Kind.OFFER and not last.labs:
        return "ours"
    if last.kind is Kind.REACH and (last.runs or last.size):
        return "run"
    return last.kind.value


def likeliest(text: str, tags: Sequence[Tag], last: Question) -> list[tuple[Wish, float]]:
    """The wishes of a cleaned text with these tags by how likely each is, the likeliest first."""
    is_brief = last.kind is Kind.CANDIDATE
    wishes = BRIEF_WISHES if is_brief else WISHES
    table = _table("brief_wishes.tsv" if is_brief else "wishes.tsv")
    odds = weighing.odds(traits(text, tags, place_of(last)), table, len(wishes))
    every = 1 + sum(odds)
    chances = [(wish, each / every) for wish, each in zip(wishes, odds, strict=True)]
    return sorted(chances, key=lambda one: -one[1])


def traits(text: str, tags: Sequence[Tag], place: str) -> dict[str, float]:
    """The traits of a text, with what was spoken of before it."""
    return weighing.traits(words_of(text, tags)) | {f"after {place}": 1.0}


@cache
def _table(name: str) -> Weights:
    return weighing.read(files("bot.conversation.guessing").joinpath(name).read_text("utf-8"))
