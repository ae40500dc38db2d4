"""Whether published work is of a kind that takes much compute: classes, each with its evidence.

The rules read titles and subject headings and name the words that decided; published training
compute decides by itself. A class says what works are about, not what a person wants.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.candidates.evidence import Line
from bot.questions.words.kinds_of_work import Need
from bot.regex import regex

AT_SCALE: Final = 1e22
"""FLOP from which a run counts as pretraining at scale: five days on 64 H100 at the usual MFU."""
TUNED: Final = frozenset({"post-training", "fine-tuning"})
"""Traits of runs that start from a finished model."""

WORDS: Final[dict[Need, str]] = {
    Need.THEORY: (
        r"theor(?:y|ies|em|ems|etic|etical)|provabl[ey]|proofs?|convergence"
        r"|generali[sz]ation bounds?|(?:sample|computational) complexity|regret bounds?"
        r"|(?:minimax|information)[- ]theoretic"
        r"|(?:mechanistic )?interpretab\w+|explainab\w+|explainable|circuits?|superposition"
        r"|probing|feature attribution|sparse autoencoders?|saliency|identifiability|expressivity"
        r"|neural tangent kernels?|mean[- ]field|optimal transport"
    ),
    Need.EVALUATION: (
        r"evaluat(?:e|es|ed|ing|ion|ions)|benchmark(?:s|ing)?|leaderboards?|red[- ]team(?:ing)?"
        r"|audit(?:s|ing)?|test suites?|stress[- ]test(?:s|ing)?|measuring|contamination"
        r"|robustness|human (?:study|evaluation)|challenge sets?|held[- ]out|arena"
        r"|adversarial examples?"
    ),
    Need.TUNING: (
        r"fine[- ]?tun(?:e|es|ed|ing)|instruction[- ](?:tun\w+|follow\w+)|post[- ]?train(?:ed|ing)"
        r"|rlhf|human feedback|preference (?:optimi[sz]ation|learning|tuning)|reward models?"
        r"|alignment|dpo|grpo|adapters?|lora|low[- ]rank adaptation|prompt tuning|distillation"
        r"|domain adaptation|continual learning|parameter[- ]efficient"
        r"|reasoning by reinforcement learning|transfer learning"
    ),
    Need.SYSTEMS: (
        r"(?:distributed|parallel) training|parallelism|kernels? (?:for|on) gpus?|gpu kernels?"
        r"|compilers?|schedul(?:er|ing)|inference (?:engine|serving)|serving|throughput|latency"
        r"|quanti[sz]ation|(?:sparse|efficient|flash|linear)[- ]?attention|attention kernels?"
        r"|checkpointing|fault[- ]toleran\w+|memory[- ]efficient|accelerators?|interconnects?"
        r"|mixed[- ]precision|fp8|collective communication|cache management|kv[- ]cache"
    ),
    Need.PRETRAINING: (
        r"pre-?train(?:ed|ing)?(?! on a single)|scaling laws?|foundation models?"
        r"|large(?:[- ]scale)? (?:language|vision|multimodal) models?"
        r"|(?:billion|trillion)[- ]parameters?|from scratch|mixture[- ]of[- ]experts|data mixtures?"
    ),
}
_RULES: Final = {need: regex(rf"\b(?:{words})\b", re.IGNORECASE) for need, words in WORDS.items()}


class Reason(NamedTuple):
    """A work that says so, and by what: matched words, or the published compute of its run."""

    line: Line
    words: tuple[str, ...] = ()
    """As they stand in the title or a subject heading; none where the run itself decided."""
    by_heading: bool = False
    """Whether they stand in a subject heading alone: a title says more of a work."""


class Class(NamedTuple):
    """A kind of work with the works that say so, newest first."""

    need: Need
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Needs:
    """The classes that have evidence, in the order of `Need`, and the works that say nothing."""

    classes: tuple[Class, ...]
    silent: tuple[Line, ...] = ()

    @property
    def have_runs(self) -> bool:
        """Whether a run of known training is behind any of the works."""
        told = (reason.line for one in self.classes for reason in one.reasons)
        return any(line.run for line in (*told, *self.silent))

    def of(self, need: Need) -> Class | None:
        """The class of this kind, or None without evidence."""
        return next((found for found in self.classes if found.need is need), None)


def needs_of(lines: Sequence[Line]) -> Needs:
    """Sort works into classes; one work may speak for several."""
    by_need = {need: tuple(_reasons(need, lines)) for need in Need}
    told = {reason.line.work.id for reasons in by_need.values() for reason in reasons}
    return Needs(
        tuple(Class(need, reasons) for need, reasons in by_need.items() if reasons),
        tuple(line for line in lines if line.work.id not in told),
    )


def _reasons(need: Need, lines: Iterable[Line]) -> Iterator[Reason]:
    for line in lines:
        titled = _matched(need, (line.work.title,))
        if titled or _by_compute(need, line):
            yield Reason(line, titled)
        elif words := _matched(need, line.work.topics):
            yield Reason(line, words, by_heading=True)


def matched(need: Need, line: Line) -> tuple[str, ...]:
    """The words of a work's title, else of its subject headings, that speak for a class."""
    return _matched(need, (line.work.title,)) or _matched(need, line.work.topics)


def _matched(need: Need, texts: Iterable[str]) -> tuple[str, ...]:
    found = (m[0].lower() for text in texts for m in _RULES[need].finditer(text))
    return tuple(dict.fromkeys(found))


def _by_compute(need: Need, line: Line) -> bool:
    tuned = any(TUNED & run.entity.traits for run in line.runs)
    if need is Need.TUNING:
        return tuned
    return need is Need.PRETRAINING and not tuned and _largest(line) >= AT_SCALE


def _largest(line: Line) -> float:
    return max((run.size for run in line.runs), default=0.0)
