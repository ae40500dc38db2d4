"""A question as the JSON contract writes it: only what is set, slugs bare, chips by name."""

from __future__ import annotations

from dataclasses import asdict, replace

from bot.ledger import Directory
from bot.questions.every_week import SETTING
from bot.questions.types import Assumptions, Floor, Question, RunSize
from storage.records import Amount, ChipCount, Offer, Status

_EXACT = 2.0**53
"""From here on a float holds no whole number exactly."""


def question_json(question: Question, directory: Directory) -> dict[str, object]:
    """The question's JSON object; unset fields are left out, dates are ISO strings."""
    chips = [chip_name(chip, directory) for chip in question.chips]
    out: dict[str, object] = {
        "offer": _offer_json(question.offer, directory) if question.offer else None,
        "other": [_chip(each, directory) for each in question.other],
        **_second(question, directory),
        "labs": list(question.labs),
        "models": [run.removeprefix("run/") for run in question.runs],
        "size": _size(question.size) if question.size else None,
        "chips": chips,
        "basis": question.basis.value if question.basis else None,
        "beside": question.beside.value if question.beside else None,
        "without": list(question.without),
        "trend": question.trend,
        "scope": question.scope.value if question.scope else None,
        "days": number(question.days),
        "people": number(question.people),
        "sizes": [number(size) for size in question.sizes],
        "part": number(question.part),
        "less_than" if question.fewer else "more_than": number(question.more_than),
        "held_against": question.held_against,
        "floor": _floor(question.floor, directory) if question.floor else None,
        "partners": list(question.partners),
        "facts": list(question.facts),
        "topic": None if question.topic == SETTING else question.topic,  # the same digest
        "pitch": question.pitch,
        "family": question.family,
        "place": question.place,
        "since": question.since.isoformat() if question.since else None,
        **_of_people(question),
        "assume": _assumptions(question.assume),
        "as_of": question.as_of.isoformat() if question.as_of else None,
        "uses_saved": question.uses_saved,
        "save": question.save,
        "drop": question.drop.value if question.drop else None,
        "called": question.called,
    }
    return _set(out)


def _second(question: Question, directory: Directory) -> dict[str, object]:
    """Who share the second of two offers, and what else was said of it."""
    terms = question.other_terms or Offer()
    heads, rest = terms.researchers, replace(terms, researchers=None)
    return {
        "other_researchers": _amount(heads) if heads else None,
        "other_terms": _offer_json(rest, directory),
        "other_lab": question.other_lab,
    }


def _of_people(question: Question) -> dict[str, object]:
    return {
        "person": question.person,
        "purpose": question.purpose,
        "work": question.work,
        "flop": number(question.flop),
        "flop_most": number(question.flop_most),
    }


def _offer_json(offer: Offer, directory: Directory) -> dict[str, object]:
    """The offer's JSON object. `status` is there when every chip has the one that isn't running."""
    states = {(each.status, each.available) for each in offer.chips}
    status, available = states.pop() if len(states) == 1 else (Status.OPERATIONAL, None)
    shared = status is not Status.OPERATIONAL
    return _set(
        {
            "chips": [_chip(each, directory) for each in offer.chips],
            "researchers": _amount(offer.researchers) if offer.researchers else None,
            "research_share": number(offer.research_share),
            "guaranteed_per_researcher": number(offer.guaranteed_per_researcher),
            "largest_job": number(offer.largest_job),
            "wait_hours": number(offer.wait_hours),
            "status": status.value if shared else None,
            "available": available.isoformat() if shared and available else None,
            "tenure": offer.tenure.value if offer.tenure else None,
            "usd_per_year": number(offer.usd_per_year),
            "each": offer.each,
        }
    )


def chip_name(slug: str, directory: Directory) -> str:
    """The chip's printed name; its bare slug where the directory lacks it."""
    entity = directory.get(slug)
    return entity.name if entity else slug.removeprefix("chip/")


def _assumptions(given: Assumptions) -> dict[str, object]:
    """What is assumed, by its names; the chips of a lab as an object of their own."""
    plain = asdict(replace(given, lab_chips=None))
    told: dict[str, object] = {key: _assumed(value) for key, value in plain.items()}
    if chips := given.lab_chips:
        told["lab_chips"] = {key: _assumed(value) for key, value in asdict(chips).items()}
    return _set(told)


def _assumed(value: float | str | None) -> float | str | None:
    if isinstance(value, bool):
        return value
    return value.removeprefix("chip/") if isinstance(value, str) else number(value)


def number(value: float | None) -> float | None:
    """Whole numbers as integers, so that JSON prints 2048 and not 2048.0; 1e24 stays as it is."""
    is_whole = value is not None and abs(value) < _EXACT and float(value).is_integer()
    return int(value) if is_whole and value is not None else value


def _chip(each: ChipCount, directory: Directory) -> dict[str, object]:
    count = each.count
    own = each.status is not Status.OPERATIONAL
    return _set(
        {
            "chip": chip_name(each.chip, directory),
            "count": number(count.value),
            "low": number(count.low),
            "high": number(count.high),
            "status": each.status.value if own else None,
            "available": each.available.isoformat() if each.available else None,
        }
    )


def _floor(floor: Floor, directory: Directory) -> dict[str, object]:
    """Chips of one kind, of the offer's own where none is named, or a level by its name."""
    return _set(
        {
            "chip": chip_name(floor.chip, directory) if floor.chip else None,
            "count": number(floor.count),
            "level": floor.level.value if floor.level else None,
            "reached": floor.reached or None,
        }
    )


def _size(size: RunSize) -> dict[str, object]:
    """A run told by its size: parameters, tokens, FLOP, how it tunes, whether runs are counted."""
    return _set(
        {
            "parameters": number(size.parameters),
            "active": number(size.active),
            "tokens": number(size.tokens),
            "flop": number(size.flop),
            "tuning": size.tuning.value if size.tuning else None,
            "fits": size.fits,
        }
    )


def _amount(amount: Amount) -> object:
    if amount.low is None and amount.high is None:
        return number(amount.value)
    return {
        "value": number(amount.value),
        "low": number(amount.low),
        "high": number(amount.high),
    }


def _set(values: dict[str, object]) -> dict[str, object]:
    """The values that are set: neither None, nor empty, nor False."""
    return {
        k: v for k, v in values.items() if v is not None and v != [] and v != {} and v is not False
    }
