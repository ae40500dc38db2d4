"""Asking on about what was listed or told of the week: `and uk?`, `which is the biggest`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.on_record import MODELS, SITES, Listing, is_listing
from bot.questions.rules.listed import no_places, without_labs
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.listing_words import (
    asks_largest,
    asks_to_come,
    listing_in,
    region_in,
    section_alone,
)
from bot.questions.words.site_places import place_of_sites

_MOST_WORDS: Final = 8
_OF_WEEK: Final = (Kind.MOVES, Kind.DIGEST)
_NEWEST: Final = frozenset(("newest", "latest", "recent", "newer", "recently"))


def asked_of_record(told: Said, last: Question) -> Question | None:
    """The list or the section of the news that is meant; None where something else is asked."""
    d = told.draft
    if len(told.text.split()) > _MOST_WORDS or d.stacks or d.chips or d.people is not None:
        return None
    if last.kind in _OF_WEEK:
        return _of_the_week(told, last)
    if not is_listing(last) or d.ours:
        return None
    if last.topic == Listing.PROGRAMMES:
        return _of_programmes(told, last)
    if last.topic in SITES:
        return _of_sites(told, last)
    return _of_models(told, last) if last.topic in MODELS else None


def _of_the_week(told: Said, last: Question) -> Question | None:
    """`anything on prices`, after what moved or after the news."""
    topic = section_alone(without_labs(told.draft.raw, told.whole))
    if topic is None:
        return None
    return Question(Kind.DIGEST, labs=told.labs or last.labs, topic=topic)


def _of_programmes(told: Said, last: Question) -> Question | None:
    """`and uk?`; another programme by its name is a question of its own."""
    place = region_in(told.whole)
    names_any = told.draft.labs or told.draft.has(T.COST, T.ROLES, T.HIRE, T.PLACE)
    return replace(last, place=place) if place and not names_any else None


def _of_sites(told: Said, last: Question) -> Question | None:
    """`only those in Texas`, `and what is to come?`, `only Meta's`."""
    d = told.draft
    if d.has(T.COST, T.ROLES, T.HIRE, T.BIG, T.HOWMANY, T.VS, T.STAFF, T.PLACE):
        return None
    place = place_of_sites(told.whole) or last.place
    labs = no_places(d, told.text) or last.labs
    topic = Listing.SITES_TO_COME.value if asks_to_come(told.whole) else last.topic
    changed = replace(last, topic=topic, place=place, labs=labs, as_of=None)
    return changed if changed != last else None


def _of_models(told: Said, last: Question) -> Question | None:
    """`which one is the biggest`, `and since May?`, `only Meta's`."""
    d = told.draft
    if d.runs or d.has(T.COST, T.ROLES, T.HIRE, T.GPU, T.BUDGET, T.SITE, T.STAFF):
        return None
    if told.labs and d.has(T.BIG, T.DOES, T.HOWMANY, T.VS, T.COMPARE, T.MEANING):
        return None  # `how big is Meta`
    topic = _order(told) or last.topic
    found = replace(
        last, topic=topic, labs=told.labs or last.labs, since=d.since or last.since, as_of=None
    )
    is_asked = found != last or listing_in(told.whole) in MODELS or _order(told) is not None
    return found if is_asked else None


def _order(told: Said) -> str | None:
    if asks_largest(told.whole):
        return Listing.LARGEST_MODELS.value
    words = told.whole.lower().replace("?", " ").split()
    return None if _NEWEST.isdisjoint(words) else Listing.MODELS.value
