"""What the figures of labs are made of, which of them stand in an answer, and in which order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from bot import formats as f
from bot.answers import Answer
from bot.fact_words import stated_text
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.types import Kind, Scope
from bot.questions.writing.wording import SCOPES, scope_of_league
from bot.subjects import NameOf
from storage.records import Fact, Metric

_MOST_MADE: Final = 3
_PLACES: Final = {"first": 0, "top": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4}
_NO_NAMES: Final = frozenset(("lab", "labs", "one", "the", "are", "how", "has", "and", "than"))


class Stood(NamedTuple):
    """A lab of an answer, by the figure that the answer is about."""

    slug: str
    estimate: Estimate


def estimate_of(answer: Answer, slug: str, key: str) -> Estimate | None:
    """A figure of a lab."""
    figure = answer.figure(f"lab.{slug}.{key}")
    return figure.estimate if figure else None


def labs_in(answer: Answer) -> tuple[str, ...]:
    """The labs that an answer has a place for, whether with a figure or without."""
    keys = (figure.key.split(".") for figure in answer.figures)
    return tuple(dict.fromkeys(key[1] for key in keys if key[0] == "lab" and len(key) > 2))


def standing(answer: Answer) -> tuple[Stood, ...]:
    """The labs with a figure, the highest middle value first."""
    key, _ = measure(answer)
    found = [(slug, estimate_of(answer, slug, key)) for slug in labs_in(answer)]
    stood = [Stood(slug, estimate) for slug, estimate in found if estimate]
    return tuple(sorted(stood, key=lambda one: -one.estimate.median))


def asked_about(answer: Answer, words: str, name: NameOf) -> tuple[str, ...]:
    """The labs that words mean: by place, by name, else those of the question or of the top."""
    order = [one.slug for one in standing(answer)]
    place = next((at for word, at in _PLACES.items() if re.search(rf"\b{word}\b", words)), None)
    if "last" in words.split():
        place = len(order) - 1
    if place is not None and 0 <= place < len(order):
        return (order[place],)
    return called(order, words, name) or tuple(order[:_MOST_MADE])


def called(slugs: Sequence[str], words: str, name: NameOf) -> tuple[str, ...]:
    """The labs that words name by any part of their names: `why is xai so high`, `deepmind`."""
    said = [word for word in re.findall(r"[a-z]{3,}", words) if word not in _NO_NAMES]
    return tuple(slug for slug in slugs if any(word in name(slug).lower() for word in said))


def made_of(answer: Answer, slug: str, name: NameOf) -> Sentence | None:
    """What somebody's average at a lab is worked out from; None where there is none."""
    total, staff = (estimate_of(answer, slug, key) for key in ("h100e", "staff"))
    each = estimate_of(answer, slug, "h100e_per_researcher")
    compute = _share(each, Metric.RD_COMPUTE_SHARE)
    people = _share(each, Metric.RESEARCH_STAFF_SHARE)
    if not (total and staff and each and compute and people):
        return None
    return sentence(
        "{lab}: {total} {unit} in all, of which {compute} are for research ({first}), over {staff}"
        " staff, of whom {people} do research ({second}): {each} {unit} each.",
        lab=f.said(name(slug)),
        unit=f.H100E,
        total=f.middle(total),
        compute=f.cited(stated_text(compute), compute),
        first=f.id_of(compute),
        staff=f.middle(staff, f.count_text),
        people=f.cited(stated_text(people), people),
        second=f.id_of(people),
        each=f.both(each),
    )


def _share(each: Estimate | None, metric: Metric) -> Fact | None:
    return next((x for x in each.facts if x.metric == metric), None) if each else None


def ours_made_of(answer: Answer) -> Sentence | None:
    """The same of an offer."""
    keys = ("offer.h100e", "offer.h100e_per_researcher")
    total, each = (x.estimate if (x := answer.figure(key)) else None for key in keys)
    if not (total and each):
        return None
    return sentence(
        "Ours: {total} {unit} in all, {each} for each researcher.",
        unit=f.H100E,
        total=f.middle(total, f.count_text),
        each=f.middle(each),
    )


def makeup(answer: Answer, labs: tuple[str, ...], name: NameOf) -> tuple[Sentence, ...]:
    """What the averages of these labs are made of, and ours after them."""
    made = [line for slug in labs if (line := made_of(answer, slug, name))]
    ours = ours_made_of(answer)
    return (*made, ours) if made and ours else tuple(made)


def silent(answer: Answer, name: NameOf) -> Sentence | None:
    """That labs of the question have no figure which could be sure or unsure."""
    key, _ = measure(answer)
    named = answer.question.labs
    none = [slug for slug in labs_in(answer) if slug in named and not _has(answer, slug, key)]
    if not none:
        return None
    return sentence(
        "Nobody has published how much compute {labs} {use}, so there is no figure to rely on or to"
        " doubt",
        labs=f.names([name(slug) for slug in none]),
        use=f.said("uses" if len(none) == 1 else "use"),
    )


def on_record_of_silent(answer: Answer) -> tuple[Sentence, ...]:
    """What is on record of the labs of the question that have no figure of their compute."""
    none = {x for x in answer.question.labs if not estimate_of(answer, x, "h100e")}
    told = (x for x in answer.caveats if any(fact.subject in none for fact in x.facts))
    return tuple(told) if none and none <= {*labs_in(answer)} else ()


def _has(answer: Answer, slug: str, key: str) -> bool:
    return bool(estimate_of(answer, slug, key) or estimate_of(answer, slug, "h100e"))


_KEYS: Final = {
    Scope.TOTAL: "h100e",
    Scope.PER_EMPLOYEE: "h100e_per_employee",
    Scope.PER_RESEARCHER: "h100e_per_researcher",
}


def measure(answer: Answer) -> tuple[str, str]:
    """The key of the figure that labs are held by, and its words; the first of several."""
    asked = answer.question
    usual = Scope.PER_RESEARCHER if answer.kind is Kind.OFFER else Scope.TOTAL
    is_league = asked.kind is Kind.LEAGUE
    scope = scope_of_league(asked) if is_league else asked.scope or usual
    return _KEYS[scope], SCOPES[scope]
