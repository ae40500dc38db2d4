"""Advice that holds under the figures it stands below: each line is bound to a condition.

A line is shown only where its condition is true of the situation, so no advice can contradict
the answer. The texts follow the playbook; figures in them come from facts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot import formats as f
from bot.answers import Advice
from bot.compute.benchmark import Standing, standing
from bot.compute.labs import LabFigures
from bot.compute.offers import OfferFigures
from bot.compute.tiers import TierName
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.types import Assumptions
from storage.records import Fact, Metric, Offer, Tenure

MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class Against:
    """A lab beside the offer; the ratio is lab ÷ offer per researcher."""

    lab: LabFigures
    ratio: Estimate | None
    total_ratio: Estimate | None

    @property
    def standing(self) -> Standing | None:
        """How the offer stands per researcher, where that can be said."""
        return standing(self.ratio) if self.ratio else None


@dataclass(frozen=True, slots=True)
class Situation:
    """All that advice may depend on."""

    offer: Offer
    ours: OfferFigures
    against: tuple[Against, ...]
    ledger: Ledger
    assume: Assumptions

    @property
    def tier(self) -> TierName | None:
        return self.ours.tier.name if self.ours.tier else None

    def standings(self) -> frozenset[Standing]:
        """Every standing against the labs named."""
        return frozenset(a.standing for a in self.against if a.standing)

    def those(self, where: Standing) -> str:
        """The names of the labs against which the offer stands so."""
        return _listed(a.lab.lab.name for a in self.against if a.standing is where)

    def fact(self, subject: str, metric: Metric, fact_id: str) -> Fact | None:
        """A particular fact, where the ledger at hand holds it."""
        return next((x for x in self.ledger.all(subject, metric) if x.id == fact_id), None)


@dataclass(frozen=True, slots=True)
class Line:
    """One piece of advice: when it holds, and how it reads then."""

    when: Callable[[Situation], bool]
    write: Callable[[Situation], Sentence]


def advice_for(situation: Situation) -> Advice:
    """The lines whose conditions hold, at most three of a sort, the first ones first."""
    return Advice(
        say=_those(SAY, situation),
        dont_say=_those(DONT_SAY, situation),
        concede=_those(CONCEDE, situation),
        ask=_those(ASK, situation),
    )


def _those(lines: tuple[Line, ...], situation: Situation) -> tuple[Sentence, ...]:
    held = (line.write(situation) for line in lines if line.when(situation))
    return tuple(held)[:MOST_LINES]


def _listed(names: object) -> str:
    items = list(names)  # type: ignore[call-overload]
    return " and ".join((", ".join(items[:-1]), items[-1])) if len(items) > 1 else "".join(items)


# --- conditions ---------------------------------------------------------------------------------


def _knows_each(s: Situation) -> bool:
    return s.ours.per_researcher is not None


def _behind(s: Situation) -> bool:
    return Standing.BEHIND in s.standings()


def _comparable(s: Situation) -> bool:
    return Standing.COMPARABLE in s.standings()


def _ahead(s: Situation) -> bool:
    return Standing.AHEAD in s.standings()


def _oversubscribed(s: Situation) -> bool:
    return s.ours.guarantee_takes is not None


def _guarantee_holds(s: Situation) -> bool:
    return s.ours.guaranteed is not None and not _oversubscribed(s)


def _no_guarantee(s: Situation) -> bool:
    return s.ours.guaranteed is None and s.ours.h100e is not None


def _only_later(s: Situation) -> bool:
    return s.ours.announced is not None


def _rented(s: Situation) -> bool:
    return s.offer.tenure is Tenure.RENTED


def _shared_with_product(s: Situation) -> bool:
    return s.offer.research_share is not None and s.offer.research_share < 1


def _tier(*names: TierName) -> Callable[[Situation], bool]:
    return lambda s: s.tier in names


def _never(*conditions: Callable[[Situation], bool]) -> Callable[[Situation], bool]:
    return lambda s: not any(c(s) for c in conditions)


def _both(*conditions: Callable[[Situation], bool]) -> Callable[[Situation], bool]:
    return lambda s: all(c(s) for c in conditions)


def _plain(text: str) -> Callable[[Situation], Sentence]:
    return lambda _: sentence(text)


# --- lines --------------------------------------------------------------------------------------


def _average(s: Situation) -> Sentence:
    each = s.ours.per_researcher
    if each is None:
        raise ValueError("no figure per researcher")
    return sentence(
        "“{each} {unit} per researcher on average”, then what of it is guaranteed.",
        each=f.middle(each),
        unit=f.said("H100e"),
    )


def _guaranteed(s: Situation) -> Sentence:
    promised = s.ours.guaranteed
    if promised is None:
        raise ValueError("no guaranteed share")
    return sentence(
        "“{n} chips guaranteed to each of you”: the strongest line you have, so put it first.",
        n=f.middle(promised, f.exact_text),
    )


def _largest_job(s: Situation) -> Sentence:
    job = s.offer.largest_job or 0.0
    own = s.ours.h100e
    if own is None:
        raise ValueError("no chips")
    return sentence(
        "“One job may take {n} chips without asking anyone.”",
        n=f.counted(job, *own.facts),
    )


def _first_run(s: Situation) -> Sentence:
    own = s.ours.h100e
    if own is None:
        raise ValueError("no chips")
    days = (s.offer.wait_hours or 0.0) / 24
    return sentence(
        "“Your first run starts within {t}.”",
        t=f.counted(days, *own.facts, write=f.duration_text),
    )


def _later(s: Situation) -> Sentence:
    later = s.ours.announced
    if later is None:
        raise ValueError("nothing announced")
    dates = sorted({c.available for c in s.offer.chips if c.available})
    when = f.said(f", due {dates[0]:%B %Y}" if dates else "")
    return sentence(
        "What is to come, as what it is: “{n} {unit} contracted{when}” only if a contract is"
        " signed, and dated in the written offer.",
        n=f.middle(later),
        unit=f.said("H100e"),
        when=when,
    )


def _share_in_writing(s: Situation) -> Sentence:
    return sentence(
        "“{share} of the cluster is for research in writing, also at launch time”, if that is so.",
        share=f.middle(s.ours.research_share, f.percent_text),
    )


def _not_comparable(s: Situation) -> Sentence:
    return sentence(
        "“Comparable to {labs}”, or “more than you would get there”.",
        labs=f.said(s.those(Standing.BEHIND)),
    )


def _not_more(s: Situation) -> Sentence:
    return sentence(
        "“More than {labs}”: the ranges overlap, so public data cannot tell.",
        labs=f.said(s.those(Standing.COMPARABLE)),
    )


def _not_whole(s: Situation) -> Sentence:
    if s.ours.h100e is None or s.ours.researchers is None:
        raise ValueError("no figure per researcher")
    whole = s.ours.h100e.median / s.ours.researchers.median
    return sentence(
        "“{n} per researcher”: that counts the part that product uses.",
        n=f.counted(whole, *s.ours.h100e.facts, *s.ours.researchers.facts, write=f.quantity_text),
    )


def _not_guaranteed(s: Situation) -> Sentence:
    promised = s.ours.guaranteed
    if promised is None:
        raise ValueError("no guaranteed share")
    return sentence(
        "“{n} guaranteed” as it stands: the chips do not cover it.",
        n=f.middle(promised, f.exact_text),
    )


def _not_unfounded(s: Situation) -> Sentence:
    names = _listed(
        a.lab.lab.name for a in s.against if a.ratio is None and a.lab.stock is not None
    )
    return sentence(
        "Any figure per person at {labs}: no usable headcount is public.", labs=f.said(names)
    )


def _not_guessed(s: Situation) -> Sentence:
    names = _listed(a.lab.lab.name for a in s.against if a.lab.stock is None)
    return sentence(
        "“{labs} probably has more”, or less: nothing public says so.", labs=f.said(names)
    )


def _totals(s: Situation) -> Sentence:
    apart = [a for a in s.against if a.total_ratio and a.total_ratio.low > 1]
    first = max(apart, key=lambda a: a.total_ratio.median if a.total_ratio else 0.0)
    if first.total_ratio is None:
        raise ValueError("no totals")
    return sentence(
        "The total: {lab} has {times} yours.",
        lab=f.said(first.lab.lab.name),
        times=f.times(first.total_ratio),
    )


def _rationing(s: Situation) -> Sentence:
    fact = s.fact("openai", Metric.ALLOCATION, "F-090")
    if fact is None:
        raise ValueError("no evidence of rationing")
    return sentence(
        "Averages are not allocations: giants ration inside (see {id}). What each of your people"
        " is sure of can beat an average.",
        id=f.id_of(fact),
    )


def _has_rationing(s: Situation) -> bool:
    return s.fact("openai", Metric.ALLOCATION, "F-090") is not None


def _no_figures_missing(s: Situation) -> bool:
    return all(a.lab.stock is not None for a in s.against)


SAY: tuple[Line, ...] = (
    Line(_guarantee_holds, _guaranteed),
    Line(lambda s: s.offer.wait_hours is not None and s.ours.h100e is not None, _first_run),
    Line(lambda s: s.offer.largest_job is not None and s.ours.h100e is not None, _largest_job),
    Line(_both(_shared_with_product, _knows_each), _share_in_writing),
    Line(_both(_knows_each, _never(_oversubscribed)), _average),
    Line(_only_later, _later),
    Line(
        _both(
            _tier(TierName.STRONG, TierName.WORKABLE),
            _behind,
            _has_rationing,
            _never(_oversubscribed),
        ),
        _rationing,
    ),
    Line(
        _tier(TierName.STARVED, TierName.ACADEMIC),
        _plain("“A question of your own, and the right to publish it”, if both are true."),
    ),
    Line(
        _both(_behind, _tier(TierName.FRONTIER, TierName.COMPUTE_DENSE)),
        _plain("What the person would decide with it, not the size of it."),
    ),
    Line(
        lambda s: s.tier is None,
        _plain("Give the number of researchers first; a total says little."),
    ),
)

DONT_SAY: tuple[Line, ...] = (
    Line(_oversubscribed, _not_guaranteed),
    Line(_behind, _not_comparable),
    Line(_comparable, _not_more),
    Line(_both(_shared_with_product, _knows_each), _not_whole),
    Line(_only_later, _plain("“We have” of chips that do not run yet, or the sum of both.")),
    Line(
        lambda s: (
            any(a.ratio is None and a.lab.stock is not None for a in s.against) and _knows_each(s)
        ),
        _not_unfounded,
    ),
    Line(lambda s: any(a.lab.stock is None for a in s.against), _not_guessed),
    Line(_rented, _plain("“Our cluster”, “we own”: it is rented, with an end date.")),
    Line(_tier(TierName.STARVED), _plain("“Compute isn't an issue here.”")),
    Line(_tier(TierName.ACADEMIC), _plain("“Like an industry lab.”")),
    Line(_tier(TierName.WORKABLE), _plain("“Any experiment you like.”")),
    Line(_ahead, _plain("Anything about how another lab shares its chips inside, as a fact.")),
    Line(lambda _: True, _plain("“Unlimited”, or “no queue”.")),
)

CONCEDE: tuple[Line, ...] = (
    Line(
        lambda s: any(a.total_ratio and a.total_ratio.low > 1 for a in s.against),
        _totals,
    ),
    Line(
        _never(_tier(TierName.FRONTIER), _tier(TierName.COMPUTE_DENSE), _tier(TierName.STARVED)),
        _plain("Pretraining at the frontier."),
    ),
    Line(_tier(TierName.STARVED), _plain("Pretraining of any size worth the name.")),
    Line(_tier(TierName.WORKABLE), _plain("One big run stops everyone else.")),
    Line(_tier(TierName.COMPUTE_DENSE), _plain("The largest single run a giant can make.")),
    Line(_shared_with_product, _plain("Product comes first unless the split is written down.")),
    Line(_only_later, _plain("New sites slip.")),
    Line(
        lambda s: any(a.lab.stock is None for a in s.against),
        _plain("Where nothing is public, they may well be larger."),
    ),
    Line(_tier(TierName.FRONTIER), _plain("Committees, and customers who are served first.")),
)

ASK: tuple[Line, ...] = (
    Line(_oversubscribed, _plain("Your employer: “Is that a guarantee, or a usual share?”")),
    Line(
        _only_later,
        _plain(
            "Your employer: “Is the contract signed? What happens to the offer if the date slips?”"
        ),
    ),
    Line(
        _shared_with_product,
        _plain("Your employer: “Who can take the research part, and when did that last happen?”"),
    ),
    Line(_rented, _plain("Your employer: “When does the contract end, and who bears the price?”")),
    Line(
        _tier(TierName.STARVED),
        _plain("“What is the smallest run that would prove your idea?”"),
    ),
    Line(
        _tier(TierName.ACADEMIC),
        _plain("“Which allocations have you held, and how long did they take?”"),
    ),
    Line(_tier(TierName.WORKABLE), _plain("“How many experiments a week is good for you?”")),
    Line(
        _tier(TierName.STRONG),
        _plain("“What do you personally get today, and how long do you wait?”"),
    ),
    Line(_tier(TierName.COMPUTE_DENSE), _plain("“What is the largest single job you need?”")),
    Line(_tier(TierName.FRONTIER), _plain("“What would you run with priority?”")),
    Line(
        lambda s: s.tier is None,
        _plain("“Which experiment needs the most chips, and for how long?”"),
    ),
)
