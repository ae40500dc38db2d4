"""A part of what is known of a lab, as it is typed and told: of contracts also whose and when."""

from __future__ import annotations

from typing import Final

from bot.ledger import Directory
from bot.questions.lab_parts import LabPart
from bot.questions.rules.contracts import ALL_CLOUDS
from bot.questions.types import Question
from bot.questions.writing.amounts import plain, typed_chip, typed_slugs
from bot.questions.writing.days import since
from bot.questions.writing.echo_market import since_told
from bot.questions.writing.echo_offer import grouped, names_of

_TYPED: Final = {
    LabPart.SITES: "sites of {}",
    LabPart.STAFF: "headcount of {}",
    LabPart.ALLOCATION: "how is compute allocated at {}",
    LabPart.GROWTH: "growth of the compute of {}",
    LabPart.SPENDING: "spending of {} on compute",
    LabPart.RESEARCH: "what share of the compute of {} is for research",
    LabPart.CHIPS: "which kinds of chips does {} use",
    LabPart.CONTRACTS: "compute contracts of {}",
    LabPart.AGE: "how old is the figure of {}",
    LabPart.SURE: "how sure is the figure of {}",
    LabPart.OWN_WORD: "does {} publish its compute",
    LabPart.FLEET: "how many GPUs does {} own",
    LabPart.STAFF_GROWTH: "headcount history of {}",
    LabPart.GAPS: "what is not public about {}",
}
_TOLD: Final = {
    LabPart.SITES: "the data centres that {} uses",
    LabPart.STAFF: "the staff of {}",
    LabPart.ALLOCATION: "who gets compute inside {}",
    LabPart.GROWTH: "how the compute of {} grew",
    LabPart.SPENDING: "what {} spends on compute",
    LabPart.RESEARCH: "what share of the compute of {} is for research",
    LabPart.CHIPS: "which kinds of chips {} uses",
    LabPart.CONTRACTS: "what {} has signed for compute",
    LabPart.AGE: "how old the figure for the compute of {} is",
    LabPart.SURE: "how sure the figure for the compute of {} is",
    LabPart.OWN_WORD: "whether {} publishes its compute",
    LabPart.FLEET: "what {} owns, rented out or not",
    LabPart.STAFF_GROWTH: "how the staff of {} grew",
    LabPart.GAPS: "what is not public about {}",
}
_CLOUDS = " with cloud providers"


def typed_part(part: LabPart, question: Question, directory: Directory) -> str:
    """`compute contracts of openai with microsoft since 2026-01-01`."""
    whom = f" with {typed_slugs(question.partners, directory)}" if question.partners else ""
    by = _CLOUDS if question.partners == (ALL_CLOUDS,) else whom
    lab = typed_slugs(question.labs, directory)
    if part is LabPart.FLEET and (most := question.more_than) is not None:
        return f"does {lab} own {side_typed(question)} than {plain(most)} H100e"
    whole = _TYPED[part].format(lab)
    return f"{whole}{by} {since(question)}".rstrip()


def told_part(part: LabPart, question: Question, directory: Directory) -> str:
    """`what OpenAI has signed for compute with Microsoft since 1 Jan 2026`."""
    whom = f" with {names_of(question.partners, directory)}" if question.partners else ""
    if part is LabPart.FLEET and (most := question.more_than) is not None:
        lab = names_of(question.labs, directory)
        return f"whether {lab} owns {side_told(question)} {grouped(most)} H100e, rented out or not"
    by = _CLOUDS if question.partners == (ALL_CLOUDS,) else whom
    return f"{_TOLD[part].format(names_of(question.labs, directory))}{by}{since_told(question)}"


def typed_site(site: str, question: Question, directory: Directory) -> str:
    """`data centre Colossus 1`, or whether it has more than were claimed of it."""
    name = directory.name(site).replace(" &", "")
    if (least := question.more_than) is None:
        return f"data centre {name}{' vs our offer' if question.uses_saved else ''}"
    chip = typed_chip(question.chips[0], directory) if question.chips else "H100"
    return f"does {name} have {side_typed(question)} than {plain(least)} {chip}"


def side_typed(question: Question) -> str:
    """How it is typed whether more than a number are asked for, or fewer."""
    return "less" if question.fewer else "more"


def side_told(question: Question) -> str:
    """How the same is told."""
    return "no more than" if question.fewer else "more than"
