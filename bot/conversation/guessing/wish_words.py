"""How each wish is asked plainly: the message that stands for it, and after which answers."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from bot.conversation.guessing.wishes import BRIEF_WISHES, Wish, place_of
from bot.ledger import Directory
from bot.questions.types import Kind, Question

_ASKED: Final = {
    Wish.SAY: "what should I say",
    Wish.UNSAID: "what should I not say",
    Wish.CONCEDE: "what should I concede",
    Wish.ASK: "what should I ask",
    Wish.ARGUMENT: "what is our best argument",
    Wish.LINES: "write two sentences for the candidate",
    Wish.ALLOWED: "can I say that we have more",
    Wish.PLAIN: "in plain words",
    Wish.GOOD: "is that good",
    Wish.FAIR: "is that fair",
    Wish.GAP: "what is the gap made of",
    Wish.SURE: "how sure is that",
    Wish.WIDE: "why is the range so wide",
    Wish.AGE: "how old is that figure",
    Wish.ORIGIN: "where does that come from",
    Wish.OFFICIAL: "is that official",
    Wish.WEAKEST: "which figure is the weakest",
    Wish.FLIPS: "what would flip it",
    Wish.SURE_ORDER: "how sure is the order",
    Wish.TOTAL: "in total",
    Wish.RESEARCHER: "per researcher",
    Wish.EMPLOYEE: "per employee",
    Wish.RANK: "where do we rank among all labs",
    Wish.BELOW: "who is below us",
    Wish.MATCH: "how many H100 would we need to match them",
    Wish.TRAIN: "what could we train with that",
    Wish.YEAR: "what would that cost a year",
    Wish.MONTH: "what does a month cost",
    Wish.BESIDE: "how do we compare with it",
    Wish.TIER: "what's the next tier",
    Wish.KEEP: "how many chips would keep everybody where they are",
    Wish.COST_OF_THOSE: "what would those cost",
    Wish.EACH_THEN: "what does each have then",
    Wish.POWER: "how much power does it draw",
    Wish.USERS: "who uses it",
    Wish.OWNER: "who owns it",
    Wish.RUNNING: "is it running",
    Wish.FINISHED: "when will it be finished",
    Wish.KINDS: "which chips stand there",
    Wish.WHERE: "where is it",
    Wish.FINAL: "how much will it grow",
    Wish.LARGEST: "which is the largest",
    Wish.NEWEST: "which is the newest",
    Wish.APPLY: "how do I apply",
    Wish.DEADLINE: "until when can one apply",
    Wish.GIVES: "how much does it give",
    Wish.WHO_APPLIES: "who may apply",
    Wish.GIVES_MOST: "which gives the most",
    Wish.LICENCE: "what licence does it have",
    Wish.MAKER: "who made it",
    Wish.TOOK: "how much compute did it take",
    Wish.TREND: "is it going up or down",
    Wish.CHEAPEST: "which is the cheapest",
    Wish.PRICE_KIND: "what kind of price is that",
    Wish.SELLER: "whose price is that",
    Wish.ANNOUNCED: "when was it announced",
    Wish.IN_USE: "is any of it running",
    Wish.ADDED: "what do they add up to",
    Wish.DEAL_CHIPS: "how many chips is that",
    Wish.ON_CHIPS: "which chips was it trained on",
    Wish.DURATION: "how long did it take",
    Wish.RUN_COST: "what would it cost",
    Wish.COULD_WE: "could we do it",
    Wish.BY_SHARE: "with one researcher's share",
    Wish.WORKS: "which works are on record",
    Wish.OLDEST: "what is the oldest work",
    Wish.DETAILS: "with how many authors",
    Wish.SMALLEST: "what is the smallest run",
    Wish.WORK_KINDS: "what kinds of work",
    Wish.NEEDS: "does the work need big compute",
    Wish.INSTITUTION: "where do they work",
    Wish.WHOLE: "the whole brief",
    Wish.WHO_LOOKED: "who looked them up",
    Wish.NOTICED: "do they know that I looked them up",
    Wish.KEPT: "how long is that kept",
    Wish.FORGET: "forget them",
    Wish.IN_POOL: "are they in our pool",
}
_OF_LAB: Final = {
    Wish.SITES: "data centres of {lab}",
    Wish.CONTRACTS: "contracts of {lab}",
    Wish.STAFF: "how many people work at {lab}",
    Wish.RESEARCHERS: "how many of {lab}'s people do research",
    Wish.GREW: "how did {lab} grow",
    Wish.FORECAST: "data centres of {lab} under construction",
    Wish.CHIPS: "which chips does {lab} run",
    Wish.RESEARCH: "how much of {lab}'s compute is for research",
    Wish.MATCH: "how many H100 to match {lab}",
}
"""What is asked of a lab is asked by its name: an offer that was held against it has chips, too."""
_AFTER: Final = {
    (Wish.GREW, "staff"): "how did {lab}'s headcount grow",
    (Wish.POWER, "sites"): "how much power do they draw",
    (Wish.FINAL, "sites"): "what is planned",
    (Wish.OWNER, "sites"): "who owns them",
    (Wish.USERS, "sites"): "who uses them",
    (Wish.WHERE, "sites"): "where are they",
    (Wish.KINDS, "sites"): "which chips are in them",
    (Wish.UNSAID, "candidate"): "what should I leave unasked",
    (Wish.SURE, "candidate"): "are you sure it is them",
    (Wish.AGE, "candidate"): "where does that come from",
    (Wish.NEWEST, "candidate"): "what is the newest work",
    (Wish.LARGEST, "candidate"): "what is the largest run",
    (Wish.TOOK, "candidate"): "how much compute did the works take",
    (Wish.ON_CHIPS, "candidate"): "which chips did they use",
    (Wish.COULD_WE, "candidate"): "which of their runs could we do on our chips",
    (Wish.RUN_COST, "candidate"): "what would it cost on our chips",
}
_OFFERS: Final = frozenset({"offer", "ours", "match", "dilution", "compare", "lab", "league"})
_ONES: Final = frozenset({"offer", "lab", "match", "staff", "contracts", "sites", "site"})
"""After these one lab may be spoken of."""
_SITES: Final = frozenset({"site", "sites"})
_LISTS: Final = frozenset({"sites", "runs", "models", "contracts"})
_RUNS: Final = frozenset({"run", "runs"})
_PLACES: Final[tuple[tuple[Collection[str], Collection[Wish]], ...]] = (
    (
        _OFFERS,
        (
            Wish.SAY, Wish.UNSAID, Wish.CONCEDE, Wish.ASK, Wish.ARGUMENT, Wish.LINES,
            Wish.ALLOWED, Wish.GOOD, Wish.FAIR, Wish.GAP, Wish.FLIPS, Wish.TOTAL,
            Wish.RESEARCHER, Wish.EMPLOYEE, Wish.RANK, Wish.TRAIN, Wish.YEAR, Wish.TIER,
            Wish.MATCH, Wish.BESIDE,
        ),
    ),
    (_ONES, (*(wish for wish in _OF_LAB if wish is not Wish.MATCH), Wish.OFFICIAL)),
    (_SITES, (
        Wish.POWER, Wish.USERS, Wish.OWNER, Wish.RUNNING, Wish.FINISHED, Wish.KINDS, Wish.WHERE,
        Wish.FINAL,
    )),
    (("league",), (Wish.BELOW, Wish.SURE_ORDER)),
    (("dilution",), (Wish.KEEP, Wish.EACH_THEN)),
    (("dilution", "match"), (Wish.COST_OF_THOSE,)),
    (_LISTS, (Wish.LARGEST, Wish.NEWEST)),
    (("programmes",), (
        Wish.APPLY, Wish.DEADLINE, Wish.GIVES, Wish.WHO_APPLIES, Wish.GIVES_MOST,
    )),
    (("models", *_RUNS), (Wish.LICENCE, Wish.MAKER, Wish.TOOK)),
    (("price",), (
        Wish.TREND, Wish.CHEAPEST, Wish.PRICE_KIND, Wish.SELLER, Wish.MONTH,
    )),
    (("contracts",), (Wish.ANNOUNCED, Wish.IN_USE, Wish.ADDED, Wish.DEAL_CHIPS)),
    ((*_RUNS, "reach"), (
        Wish.ON_CHIPS, Wish.DURATION, Wish.RUN_COST, Wish.COULD_WE, Wish.BY_SHARE,
    )),
)  # fmt: skip
"""After which answers each can be meant; what stands nowhere is asked of any figure."""


def plainly(wish: Wish, last: Question, directory: Directory) -> str | None:
    """The message that asks for it after that question; None where it can't be meant."""
    place = place_of(last)
    if last.kind is Kind.CANDIDATE:
        return (_AFTER.get((wish, place)) or _ASKED[wish]) if wish in BRIEF_WISHES else None
    places = [at for at, wishes in _PLACES if wish in wishes]
    if places and not any(place in at for at in places):
        return None
    lab = directory.name(last.labs[0]) if len(last.labs) == 1 else ""
    of_lab = _OF_LAB.get(wish) if lab else None
    asked = _AFTER.get((wish, place)) or of_lab or _ASKED.get(wish)
    return asked.format(lab=lab) if asked and (lab or "{lab}" not in asked) else None
