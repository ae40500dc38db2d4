"""Facts of a subject filed for look-up once, for as long as the ledger does not change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.ledger import SubjectFacts, by_metric
from storage.records import Fact

MOST_SUBJECTS = 4096
"""Subjects kept; an answer needs about twenty."""


@dataclass(frozen=True, slots=True)
class Filed:
    """The facts of one subject by metric, and the chips that they name."""

    facts: tuple[Fact, ...]
    by_metric: SubjectFacts
    chips: frozenset[str]


class FactIndex:
    """Filed facts by subject. Threads may do the same work twice, never a wrong one."""

    def __init__(self) -> None:
        self._filed: dict[str, Filed] = {}

    def filed(self, subjects: Mapping[str, tuple[Fact, ...]]) -> dict[str, Filed]:
        """The subjects' facts as filed; those whose tuple has changed are filed anew."""
        return {subject: self._one(subject, facts) for subject, facts in subjects.items()}

    def chips_of(self, subjects: Iterable[str]) -> frozenset[str]:
        """The chips that facts of these subjects name, as far as they are filed."""
        known = (self._filed.get(subject) for subject in subjects)
        return frozenset(chip for one in known if one for chip in one.chips)

    def _one(self, subject: str, facts: tuple[Fact, ...]) -> Filed:
        known = self._filed.get(subject)
        if known is None or known.facts is not facts:
            if len(self._filed) >= MOST_SUBJECTS:
                self._filed.clear()
            chips = frozenset(chip for fact in facts if (chip := fact.detail("chip")))
            known = self._filed[subject] = Filed(facts, by_metric(facts), chips)
        return known
