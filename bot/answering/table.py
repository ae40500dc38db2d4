"""Which use case answers which kind of question, and which facts it reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module

from bot.answering.context import Context, UseCase
from bot.answers import Answer
from bot.compute.conventions import SUBJECTS
from bot.compute.offers import REFERENCE_CHIP
from bot.compute.training_runs import OPEN_WEIGHTS, REFERENCE
from bot.ledger import Directory, once_a_ledger
from bot.questions.about_people.of_rights import RIGHTS
from bot.questions.lab_parts import LabPart
from bot.questions.on_record import MODELS, SITES, Listing, is_listing
from bot.questions.ours_saved import COMPLETE
from bot.questions.pitch import PITCH_TOPIC
from bot.questions.types import Kind, Question
from bot.questions.writing.wording import ACADEMIC, DATA, TOOK, VALUE
from storage.records import EntityKind, Offer

USE_CASES: Mapping[Kind, str] = {
    Kind.OFFER: "offers.offer.benchmark",
    Kind.LAB: "labs.lab.card",
    Kind.COMPARE: "offers.compare.compare",
    Kind.LEAGUE: "labs.league.league",
    Kind.PRICE: "labs.price.price",
    Kind.REACH: "offers.reach.reach",
    Kind.MATCH: "offers.match.match",
    Kind.DILUTION: "offers.dilution.dilute",
    Kind.SOURCE: "source.source",
    Kind.HELP: "help.explain",
    Kind.REFUSAL: "refusal.refuse",
    Kind.HIRING: "market.hiring.hiring",
    Kind.MOVES: "market.moves.moves",
    Kind.DIGEST: "market.digest.digest",
}
"""Module and function. A module is loaded when it is first needed: a command asks one question."""
ROOM = "offers.room.room"
"""Answers how many people fit, which is a dilution as well."""
DATA_AGES = "data_ages.data_told"
"""Answers help on where figures come from, with their ages."""
OF_OFFERS: Mapping[str | None, str] = {
    PITCH_TOPIC: "offers.data_pitch.pitch",
    COMPLETE: "offers.completeness.told",
}
"""Answers what is asked of an offer besides how it stands, by topic."""
SIZED = "offers.sized_run.sized_run"
"""Answers how long a run takes that is told by its size."""
PRICE_VALUE = "labs.price_value.price_value"
WENT_IN = "offers.took.took"
TREND = "labs.price_trend.price_trend"
LISTS: Mapping[str, str] = {
    Listing.PROGRAMMES: "labs.programmes_against.programmes_beside",
    Listing.MODELS: "labs.models_listed.models_listed",
    Listing.LARGEST_MODELS: "labs.models_listed.models_listed",
    Listing.COMPUTE_MODELS: "labs.models_listed.models_listed",
    Listing.MAKERS: "labs.models_listed.models_listed",
    Listing.LICENCES: "labs.models_listed.models_listed",
    Listing.RUNS: "labs.heaviest_runs.heaviest_runs",
    Listing.WORK: "labs.runs_of_work.runs_of_work",
    Listing.PARAMETERS: "labs.models_by_size.models_by_size",
    Listing.LABS: "labs.tracked_labs.tracked_labs",
    Listing.SITES: "labs.sites.sites",
    Listing.SITES_TO_COME: "labs.sites.sites",
    Listing.SITES_POWER: "labs.site_powers.site_powers",
    Listing.POWER_TO_COME: "labs.site_powers.site_powers",
    Listing.CONTRACTS: "labs.deals.deals",
}
"""Answers lists of what is on record, which rank no lab."""
ABOUT_PEOPLE = "people.refusals.refuse"
PRIVACY = "people.notice.notice"

SUM = "sum"
"""The one refusal that is not about people."""

RATIONING = "openai"
"""Its statements about access inside serve the advice of every offer."""
ANECDOTE = "perplexity"


def answer(question: Question, context: Context) -> Answer:
    """The answer to a question that was read, of a kind that has a use case here."""
    return _use_case(_named(question))(question, context)


def _named(question: Question) -> str:
    if question.topic in OF_OFFERS:
        return OF_OFFERS[question.topic]
    if question.kind is Kind.PRICE and question.topic == VALUE:
        return PRICE_VALUE
    if is_listing(question):
        return LISTS[question.topic or ""]
    if question.trend:
        return TREND
    if question.kind is Kind.HELP and question.topic in RIGHTS:
        return PRIVACY
    if question.kind is Kind.HELP and question.topic == DATA:
        return DATA_AGES
    if is_refused_about_people(question):
        return ABOUT_PEOPLE
    if question.kind is Kind.DILUTION and question.floor:
        return ROOM
    if question.kind is Kind.REACH and question.topic == TOOK:
        return WENT_IN
    return SIZED if question.size else USE_CASES[question.kind]


def is_refused_about_people(question: Question) -> bool:
    """Whether a question asks of people what is never answered."""
    return question.kind is Kind.REFUSAL and question.topic not in (None, SUM)


@cache
def _use_case(name: str) -> UseCase:
    module, _, function = name.rpartition(".")
    found: UseCase = getattr(import_module(f"bot.answering.{module}"), function)
    return found


def subjects_of(question: Question, saved: Offer | None, directory: Directory) -> tuple[str, ...]:
    """The subjects whose facts the answer may need; chips they name come on top."""
    return tuple(dict.fromkeys(_subjects(question, saved, directory)))


WITHOUT_SAVED = frozenset(
    {
        *(Kind.COMPARE, Kind.SOURCE, Kind.HELP, Kind.REFUSAL),
        *(Kind.HIRING, Kind.MOVES),
    }
)
"""Kinds that have no use for the workspace's own offer."""


def needs_saved(question: Question) -> bool:
    """Whether the workspace's own offer may enter the answer."""
    if question.kind is Kind.COMPARE:
        return question.uses_saved and bool(question.other or question.other_terms)
    if question.kind is Kind.PRICE:
        return question.is_of_ours
    if question.uses_saved or question.kind not in (Kind.OFFER, Kind.REACH, Kind.DILUTION):
        return question.kind not in WITHOUT_SAVED
    return question.offer is None


def _subjects(question: Question, saved: Offer | None, directory: Directory) -> Iterator[str]:
    yield from (*SUBJECTS, REFERENCE_CHIP, RATIONING, *question.labs, *question.chips)
    for offer in (question.offer, saved):
        yield from (c.chip for c in offer.chips) if offer else ()
    yield from (c.chip for c in question.other)
    yield from (chips.chip,) if (chips := question.assume.lab_chips) else ()
    yield from (question.floor.chip,) if question.floor and question.floor.chip else ()
    yield from (*_sites(question, directory), *_of_sum(question, directory))
    yield from _by_money(question, directory)
    match question.kind:
        case Kind.LEAGUE:
            yield from (*_listed(question, directory), *question.runs)
        case Kind.PRICE if (question.trend or question.topic == VALUE) and not question.chips:
            yield from _every_chip(directory)
        case Kind.REACH | Kind.DILUTION:
            yield from question.runs
            if question.kind is Kind.REACH and (question.size or not question.runs):
                yield from _with_trait(directory, EntityKind.RUN, *REFERENCE)
        case Kind.LAB:
            yield from _beside_labs(question, directory)
        case Kind.MATCH:
            from bot.answering.offers.match import OTHER_CHIPS

            yield from OTHER_CHIPS
        case Kind.HELP:
            yield from _for_help(question, directory)
        case Kind.COMPARE:
            is_of_two = question.other or question.other_terms
            told = (ANECDOTE, question.other_lab or ANECDOTE)
            yield from told if is_of_two else _parents(question, directory)
        case _:
            pass


def _by_money(question: Question, directory: Directory) -> Iterable[str]:
    """All chips, where one that is named may have no price: those that have one are told then."""
    offers = (question.offer, question.other_terms)
    is_budget = question.chips and any(each and each.usd_per_year for each in offers)
    return _every_chip(directory) if is_budget or question.other else ()


def _for_help(question: Question, directory: Directory) -> Iterator[str]:
    """What a pitch of our data rests on; what has an age of its own."""
    if question.topic == PITCH_TOPIC:
        from bot.answering.offers.data_pitch import EVIDENCE

        yield from EVIDENCE
    if question.topic == DATA:
        yield from _labs_and_sites(directory)
        yield from _every_chip(directory)


def _parents(question: Question, directory: Directory) -> Iterator[str]:
    from bot.answering.labs.evidence import parent_of

    yield from (p for lab in question.labs if (p := parent_of(lab, directory)))


def _beside_labs(question: Question, directory: Directory) -> Iterator[str]:
    """Parents of labs; what was signed with a supplier stands under those who signed."""
    yield from _parents(question, directory)
    if question.topic == LabPart.CHIPS:
        yield from (run.slug for run in directory.of(EntityKind.RUN))
    if question.topic == LabPart.CONTRACTS:
        yield from _with_trait(directory, EntityKind.LAB, "tracked")


def _listed(question: Question, directory: Directory) -> Iterable[str]:
    if question.topic == Listing.PROGRAMMES:
        return (one.slug for one in directory.of(EntityKind.PROGRAMME))
    if question.topic == Listing.CONTRACTS:  # what runs at the site that a contract names
        return _labs_and_sites(directory)
    if question.topic in SITES:  # with the labs, of which some have announced one elsewhere
        return (*_every_site(directory), *(lab.slug for lab in directory.of(EntityKind.LAB)))
    if question.topic in MODELS:
        return _with_trait(directory, EntityKind.RUN, OPEN_WEIGHTS)
    if question.topic in (Listing.RUNS, Listing.WORK, Listing.PARAMETERS):
        return (run.slug for run in directory.of(EntityKind.RUN))
    if question.topic == ACADEMIC:
        return (body.slug for body in directory.of(EntityKind.ACADEMIC))
    return _with_trait(directory, EntityKind.LAB, "tracked")


def _sites(question: Question, directory: Directory) -> tuple[str, ...]:
    """Data centres: those that a lab uses, and those that it has let to others since."""
    of_labs = question.kind in (Kind.OFFER, Kind.REFUSAL) and question.labs
    return _every_site(directory) if question.kind is Kind.LAB or of_labs else ()


def _of_sum(question: Question, directory: Directory) -> tuple[str, ...]:
    """All labs and what runs for them, where a sum of nobody in particular is refused."""
    if question.kind is not Kind.REFUSAL or question.topic != SUM or question.labs:
        return ()
    return _labs_and_sites(directory)


def _labs_and_sites(directory: Directory) -> tuple[str, ...]:
    return (*_with_trait(directory, EntityKind.LAB, "tracked"), *_every_site(directory))


@once_a_ledger
def _every_chip(directory: Directory) -> tuple[str, ...]:
    return tuple(chip.slug for chip in directory.of(EntityKind.CHIP))


@once_a_ledger
def _every_site(directory: Directory) -> tuple[str, ...]:
    return tuple(site.slug for site in directory.of(EntityKind.SITE))


def _with_trait(directory: Directory, kind: EntityKind, *traits: str) -> Iterator[str]:
    return (e.slug for e in directory.of(kind) if not e.traits.isdisjoint(traits))
