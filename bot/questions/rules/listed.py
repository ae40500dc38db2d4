"""A list of what is on record, or one section of the weekly news: read before any rank of labs."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from bot.questions.clean import fold
from bot.questions.on_record import (
    EACH_LAB,
    MODELS,
    POWERS,
    PROGRAMME,
    SITES,
    TO_COME,
    TYPED,
    Listing,
    listed,
)
from bot.questions.rules.contracts import deals_of_all, latest_deal
from bot.questions.rules.gather import Draft
from bot.questions.rules.leagues import names_academics
from bot.questions.rules.trends import asks_trend
from bot.questions.tags import T, When, without_labs
from bot.questions.types import Kind, Question
from bot.questions.words.applicants import applicants_in, is_applying
from bot.questions.words.listing_words import (
    asks_age,
    asks_largest,
    asks_power_of_lab,
    gives_out,
    listing_in,
    region_in,
    section_alone,
    section_in,
)
from bot.questions.words.model_lands import land_of_models
from bot.questions.words.release_words import (
    asks_by_compute,
    asks_licence,
    asks_releases,
    order_of_models,
)
from bot.questions.words.run_listing_words import (
    asks_largest_runs,
    asks_run_of_each,
    asks_runs_of_all,
)
from bot.questions.words.signed_words import asks_newly_signed
from bot.questions.words.site_places import OUTSIDE, is_place, place_of_sites
from bot.questions.words.sites_ahead_words import asks_sites_ahead
from bot.regex import regex

_IN_OUR_PLACE: Final = regex(
    r"\b(?:instead of|rather than|without|before|other than) "
    r"(?:coming|going|joining|asking|working|turning|applying)(?: (?:to|for|with|at|in))? us\b"
    r"|\bwhat (?:does|do|can|would|could) .{2,30} (?:offer|give|provide|get) us\b",
    re.IGNORECASE,
)
"""`free GPU time instead of coming to us`, which is of what others give."""

_PASSED_ON: Final = regex(
    r"\b(?:we|i|us)\b(?: (?:could|can|might|may|should|would))? (?:point|tell|recommend|mention|"
    r"suggest|send|refer|steer|direct|pass|signpost|flag)\b",
    re.IGNORECASE,
    needs="point|tell|recommend|mention|suggest|send|refer|steer|direct|pass|signpost|flag",
)
"""`programmes in the UK that we could point people to`, which we only tell of."""


def is_of_ours(d: Draft, text: str) -> bool:
    """Whether it asks of our own offer, and of no list."""
    if not d.ours or asks_age(text) or _IN_OUR_PLACE.search(text):
        return False
    tells = is_applying(text) or _PASSED_ON.search(text)
    if not d.stacks and tells and listing_in(text) is Listing.PROGRAMMES:
        return False  # who would apply, or tell others, says so of themselves
    return d.has(T.US, T.OUR) or not gives_out(text)


def listed_in(d: Draft, text: str) -> Question | None:
    """The list or the section of the news that is asked for; None of other texts."""
    if d.chips:  # `free H100 hours in the UK`
        is_free = not d.has(T.COST) and listing_in(text) is Listing.PROGRAMMES
        return _listing(d, text) if is_free else None
    if of_latest := latest_deal(d, text):
        return of_latest
    if topic := _section(d, text):
        return Question(Kind.DIGEST, labs=d.labs, topic=topic)
    if of_deals := deals_of_all(d, text):
        return of_deals
    found = _programme(d) or _listing(d, text)
    if found is not None and found.topic in MODELS and found.since:
        return replace(found, as_of=_until(d))
    is_to_come = found is not None and found.topic in TO_COME and not d.has(T.ASOF)
    if found is None or found.since or d.ahead or is_to_come:
        return found  # `since June` is no day to look from, nor is one to come
    return replace(found, as_of=d.as_of)


def _until(d: Draft) -> date | None:
    """The last day of a year or month that is over, where a text asks for what came out in it."""
    if d.has(T.ASOF, T.UNTIL):
        return d.as_of
    times = [tag.value for tag in d.raw if isinstance(tag.value, When)]
    is_of_one = len(times) == 1 and not d.has(T.FROM)
    return times[0].last if is_of_one and times[0].last < d.today else None


def programmes_in(d: Draft, text: str) -> Question | None:
    """The programmes that a text names, or asks for by the word; None of other texts."""
    of_all = listing_in(text) is Listing.PROGRAMMES
    return _programme(d) or (_listing(d, text) if of_all else None)


def _section(d: Draft, text: str) -> str | None:
    """`prices this week`, `what's new in models`; how prices changed is a question of its own."""
    bare = without_labs(d.raw, text)
    if found := section_in(bare):
        return found
    is_new = d.has(T.MOVES) and not asks_trend(d, text)
    is_signed = not d.labs and asks_newly_signed(bare)
    return section_alone(bare) if is_new or is_signed else None


def _listing(d: Draft, text: str) -> Question | None:
    if not (d.labs or d.ours or d.runs) and asks_run_of_each(text):
        return replace(listed(Listing.RUNS), family=EACH_LAB)
    if _asks_runs(d, text):
        return replace(listed(Listing.RUNS), labs=d.labs)
    if d.labs and d.kinds.isdisjoint(_OF_PEOPLE) and OUTSIDE.search(text):
        place = place_of_sites(text)
        return replace(listed(Listing.SITES), labs=d.labs, place=place)
    is_of_lab = bool(d.labs) and d.kinds.isdisjoint(_OF_PEOPLE)
    is_there = is_of_lab and _HAS_THERE.search(fold(text)) and place_of_sites(text)
    names_sites = is_of_lab or (d.has(T.SITE) and d.kinds.isdisjoint(_OF_PEOPLE))
    is_ahead = names_sites and not d.has(T.SIGNED, T.PLACE) and asks_sites_ahead(text)
    topic = listing_in(text) or (Listing.SITES if is_there else None)
    is_powered = is_of_lab and topic is None and asks_power_of_lab(without_labs(d.raw, text))
    topic = Listing.SITES_POWER if is_powered and not d.has(*_NO_POWER) else topic
    topic = Listing.SITES_TO_COME if topic in (None, Listing.SITES) and is_ahead else topic
    topic = topic or (Listing.MODELS if _asks_releases(d, text) else None)
    topic = topic or (Listing.MODELS if _asks_licences(d, text) else None)
    is_of_year = not (d.labs or d.runs or d.has(T.TRAIN, *_OF_PEOPLE)) and d.since is not None
    topic = topic or (Listing.MODELS if is_of_year and _RELEASED_IN.search(text) else None)
    if topic in SITES:
        return None if not d.labs and names_academics(text) else _sites(d, text, topic)
    if topic is None or (d.labs and topic not in (*MODELS, Listing.PROGRAMMES)):
        return None
    if d.has(T.TRAIN) and not (
        topic in MODELS and (d.has(T.WHO) or asks_by_compute(text) or asks_licence(text))
    ):
        return None  # `which open models can we train`
    if topic in MODELS:
        order = order_of_models(text, is_largest=asks_largest(text))
        land = land_of_models(text)
        labs = no_places(d, text) if land else d.labs  # all buyers of a country are no lab
        return replace(listed(order, None if labs else land, d.since), labs=labs)
    if topic is not Listing.PROGRAMMES:
        return listed(topic)
    place = None if d.labs else region_in(text)
    return replace(listed(topic, place=place), labs=d.labs, family=applicants_in(text))


def _asks_licences(d: Draft, text: str) -> bool:
    """`which models can I fine-tune commercially`, of none by its name."""
    if d.runs or d.labs:
        return False
    return bool(_WHICH_MODELS.search(fold(text))) and asks_licence(text)


def _asks_runs(d: Draft, text: str) -> bool:
    """`biggest training run of OpenAI`, which is no compute that a lab has."""
    is_else = d.has(*_NO_RUNS) or d.ours or bool(d.chips or d.stacks or d.runs or d.people)
    if is_else or not d.labs:
        return not is_else and asks_runs_of_all(text)
    rest = without_labs(d.raw, text)
    return _RUNS_OF.fullmatch(rest) is not None or asks_largest_runs(rest)


_RUNS_OF: Final = regex(
    r"\W*(?:(?:show|list|give)(?: me)? )?(?:(?:all|the|any) )*(?:'s )?(?:training )?runs"
    r"(?: (?:of|by|from|at))?\W*",
    re.IGNORECASE,
    needs="runs",
)
"""`DeepSeek runs`, without the name."""
_RELEASED_IN: Final = regex(
    r"\b(?:models?|llms?)\b.{0,20}\b(?:released|published|launched|out|from|of|in|since|during)\b"
    r".{0,12}\b20\d\d\W*$",
    re.IGNORECASE,
    needs="model|llm",
)
"""`models released in 2025`, of which those with open weights have a list."""
_WHICH_MODELS: Final = regex(r"\b(?:which|what|any|list|show)\b.{0,15}\b(?:models?|llms?)\b")
_NO_RUNS: Final = (T.PEOPLE, T.STAFF, T.TEAM, T.ROLES, T.HIRE, T.US, T.OUR, T.GPU, T.SITE)


def _asks_releases(d: Draft, text: str) -> bool:
    """`latest Qwen release`, `what has DeepSeek put out lately`: of the models of a lab."""
    is_of_lab = bool(d.labs) and not d.has(*_NO_RELEASE)
    return is_of_lab and asks_releases(without_labs(d.raw, text))


_NO_RELEASE: Final = (
    T.PEOPLE, T.STAFF, T.TEAM, T.ROLES, T.HIRE, T.COST, T.SIGNED, T.VS, T.US, T.OUR, T.GPU, T.SITE,
    T.BUDGET, T.CHIP, T.SOURCE, T.OFFER, T.COMPARE, T.FACT, T.DIGEST,
)  # fmt: skip
"""Beside these what is new is no model."""
_OF_PEOPLE: Final = frozenset((
    T.PEOPLE, T.STAFF, T.TEAM, T.ROLES, T.HIRE, T.COST, T.SIGNED, T.RUN, T.VS, T.US, T.OUR,
))  # fmt: skip
"""What a lab may have in a place beside data centres, or asks something else."""
_HAS_THERE: Final = regex(
    r"\b(?:has|have|having|got|gets?|runs?|running|uses?|using|owns?)\b(?: (?:got|any(?:thing)?|"
    r"something|stuff|compute|chips|gpus|capacity|running|built|much|going))* "
    r"(?:in|across|near|at) "
)
"""`what's meta got in ohio`, which only data centres are told of."""


_NO_POWER: Final = (T.HIRE, T.DIGEST, T.MOVES, T.OFFER, T.MATCH, T.FACT, T.CHIP)
"""Beside these power is that of a chip, or was agreed."""
_OF_LABS = (
    T.LABS,
    T.WHOLE,
    T.SCOPE,
    T.RUN,
    T.SUM,
    T.VS,
    T.THAN,
    T.PLACE,
    T.COST,
    T.STAFF,
    T.SIGNED,
)
"""What makes of data centres a question about labs, a sum, or one site that is named."""


_NOT_IN_THE_WAY: Final = {
    Listing.SITES_POWER: (T.WHOLE, T.SCOPE, T.SUM),
    Listing.POWER_TO_COME: (T.WHOLE, T.SCOPE, T.SUM, T.LABS),
    Listing.SITES_TO_COME: (T.LABS,),
}
"""`data centers and total power`, or added up, told of each; `which lab opens one next`."""
_ALL_BY: Final = f"{TYPED[Listing.SITES]} by "
"""How a list of those of one lab is typed, which holds more than the part of its card."""


def _sites(d: Draft, text: str, topic: Listing) -> Question | None:
    """Data centres by place, or all; those of one lab alone are a part of its card."""
    labs = no_places(d, text)
    named = without_labs(d.raw, text) if labs else text  # `in Meta's data centres` is no place
    place = place_of_sites(text) or region_in(named)
    is_all = topic is Listing.SITES and not place and not text.lower().startswith(_ALL_BY)
    is_of_labs = d.has(T.WHO) and not d.has(T.MAX)  # of the largest it is told whose they are
    is_of_ours = topic in POWERS and d.ours  # of which no power is on record
    of_each = _NOT_IN_THE_WAY.get(topic, ())
    if d.has(*(set(_OF_LABS) - {*of_each})) or is_of_ours or (is_all and (labs or is_of_labs)):
        return None
    return replace(listed(topic, place=place), labs=labs)


def no_places(d: Draft, text: str) -> tuple[str, ...]:
    """The labs, also who owns, without a university that is called by its place: `in Indiana`."""
    named = [tag for tag in d.raw if tag.kind is T.LAB]
    labs = (str(tag.value) for tag in named if not is_place(text[tag.start : tag.end]))
    return tuple(dict.fromkeys(labs))


def _programme(d: Draft) -> Question | None:
    """A programme that is named: `how do I apply to NAIRR`; what a lab does with it is another."""
    places = (str(tag.value) for tag in d.raw if tag.kind is T.PLACE)
    named = next((slug for slug in places if slug.startswith(PROGRAMME)), None)
    return listed(Listing.PROGRAMMES, place=named) if named and not d.labs else None
