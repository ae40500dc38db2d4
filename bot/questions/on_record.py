"""Topics of the ledger that are no lab: programmes, open models, the list of labs, news by kind."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Final

from bot.ledger import Directory
from bot.questions.possessive import joined
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import EntityKind

PROGRAMME: Final = "programme/"
"""What the slug of a programme of shared compute begins with, where a place may stand as well."""


class Listing(StrEnum):
    """The topic of a league that lists what is on record, and ranks no lab by its compute."""

    PROGRAMMES = "programmes"
    MODELS = "open models"
    LARGEST_MODELS = "largest open models"
    COMPUTE_MODELS = "open models by training compute"
    MAKERS = "makers of open models"
    LICENCES = "licences of open models"
    RUNS = "training runs"
    WORK = "training runs of a kind of work"
    PARAMETERS = "models by parameters"
    LABS = "tracked labs"
    SITES = "data centres"
    SITES_TO_COME = "data centres to come"
    SITES_POWER = "power of data centres"
    POWER_TO_COME = "power of data centres to come"
    CONTRACTS = "contracts of all labs"


MODELS: Final = frozenset({
    Listing.MODELS, Listing.LARGEST_MODELS, Listing.COMPUTE_MODELS, Listing.MAKERS,
    Listing.LICENCES,
})  # fmt: skip
POWERS: Final = frozenset({Listing.SITES_POWER, Listing.POWER_TO_COME})
SITES: Final = POWERS | {Listing.SITES, Listing.SITES_TO_COME}
TO_COME: Final = frozenset({Listing.SITES_TO_COME, Listing.POWER_TO_COME})
"""Of data centres that are to come or to grow, which may run in part."""

OF_MODELS: Final = MODELS | {Listing.PARAMETERS}
"""Those whose weights are open, and all."""
UP_FROM: Final = 0.5
"""How much less than a whole number what is at least that is more than: of parameters."""

EACH_LAB: Final = "each lab"
"""In place of whom programmes are for: of training runs the largest of each, and not of all."""

TYPED: Final = {
    Listing.PROGRAMMES: "public compute programmes",
    Listing.MODELS: "open-weight models",
    Listing.LARGEST_MODELS: "largest open-weight models",
    Listing.COMPUTE_MODELS: "open-weight models by training compute",
    Listing.MAKERS: "makers of open-weight models",
    Listing.LICENCES: "licences of open-weight models",
    Listing.RUNS: "largest training runs",
    Listing.WORK: "what compute is needed",
    Listing.PARAMETERS: "models by parameters",
    Listing.LABS: "list all labs that you track",
    Listing.SITES: "all data centres",
    Listing.SITES_TO_COME: "data centres under construction",
    Listing.SITES_POWER: "power of all data centres",
    Listing.POWER_TO_COME: "power of data centres under construction",
    Listing.CONTRACTS: "compute contracts of all labs",
}
"""What asks for each."""

LISTS: Final = {
    Listing.PROGRAMMES: "programmes of shared compute on record{}",
    Listing.MODELS: "models with open weights on record{}, the newest first",
    Listing.LARGEST_MODELS: "models with open weights on record{}, the largest first",
    Listing.COMPUTE_MODELS: "models with open weights on record{}, by what it took to train them",
    Listing.MAKERS: "models with open weights on record{}, by who put out the most",
    Listing.LICENCES: "licences of models with open weights{}",
    Listing.RUNS: "training runs on record{}, by the compute that they took",
    Listing.WORK: "what runs on record took{}",
    Listing.PARAMETERS: "models on record{}, the most parameters first",
    Listing.LABS: "all tracked labs{}, with the day of the newest figure of each",
    Listing.SITES: "data centres on record{}, the largest first",
    Listing.SITES_TO_COME: "data centres on record{} that are to come or to grow",
    Listing.SITES_POWER: "power of the data centres on record{}, the most first",
    Listing.POWER_TO_COME: "power of the data centres on record{} that are to come or to grow",
    Listing.CONTRACTS: "what all labs signed for compute{}, by the unit that it is told in",
}
"""How each is told back, with whose, where and since when."""

NEWS: Final = {
    "prices": "prices",
    "deals": "contracts",
    "models": "models",
    "programmes": "programmes",
}
"""Sections of the weekly news that can be asked for alone, by topic, as they are typed and told."""


_WITH_ARTICLE: Final = (
    "United ", "Middle East", "European Union", "Nordics", "Baltics", "Balkans", "Midwest",
    "Netherlands", "Philippines",
)  # fmt: skip
_BETWEEN: Final = regex(r", | and ")
"""Between the places of one name: `Norway, Sweden and Texas`."""


OUTSIDE_OF: Final = "outside "
"""How the name of a place begins where all that is not there is meant."""


def is_outside(place: str) -> bool:
    """Whether what is meant is all that does not stand in a place."""
    return place.startswith(OUTSIDE_OF)


def places_of(place: str) -> tuple[str, ...]:
    """Each of the places that one name holds."""
    return tuple(_BETWEEN.split(place))


def in_place(place: str, word: str = "and") -> str:
    """Countries or regions as they stand after `in` or `for`: `the United Kingdom and Texas`."""
    places = places_of(place.removeprefix(OUTSIDE_OF))
    each = [f"the {one}" if one.startswith(_WITH_ARTICLE) else one for one in places]
    return f"{OUTSIDE_OF if is_outside(place) else ''}{joined(each, word)}"


def placed(place: str, word: str = "and") -> str:
    """The same behind its preposition: `in the United Kingdom`, `outside Texas`."""
    return in_place(place, word) if is_outside(place) else f"in {in_place(place, word)}"


def roles_placed(place: str, apart: str = OUTSIDE_OF) -> str:
    """Where roles are: `in London`, `outside London`, or `not in London` as it is typed."""
    return f"{apart}{place.removeprefix(OUTSIDE_OF)}" if is_outside(place) else f"in {place}"


def names_one_model(question: Question) -> bool:
    """Whether models are asked about by name, and not those that are larger than one."""
    return bool(question.runs) and question.topic != Listing.LARGEST_MODELS


def is_of_programmes(question: Question) -> bool:
    """Whether programmes of shared compute are asked for, which alone have routes into them."""
    return question.topic == Listing.PROGRAMMES


def programme_of(question: Question, directory: Directory) -> str | None:
    """The programme that a question names, or None: all of them, or those of a region."""
    entity = directory.get(question.place or "")
    return entity.slug if entity and entity.kind is EntityKind.PROGRAMME else None


def is_listing(question: Question) -> bool:
    """Whether a question asks for a list of what is on record, and not for a rank."""
    return question.kind is Kind.LEAGUE and question.topic in tuple(Listing)


def is_of_news(question: Question) -> bool:
    """Whether a question asks for one section of the weekly news."""
    return question.kind is Kind.DIGEST and question.topic in NEWS


def listed(topic: Listing, place: str | None = None, since: date | None = None) -> Question:
    """The question for a list."""
    return Question(Kind.LEAGUE, topic=topic.value, place=place, since=since)


NEWEST_MODELS: Final = listed(Listing.MODELS)
"""Of one of them it tells the maker, the day and the size."""
