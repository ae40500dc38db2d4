"""Corrections: figures that were superseded in the week, those told here before above all."""

from __future__ import annotations

from itertools import groupby
from typing import Final, NamedTuple

from bot import formats as f
from bot.digests import words as w
from bot.digests.items.deals import source_name
from bot.digests.week import Week
from bot.market.news import HEADLINES
from bot.prose import Part, Sentence, sentence
from bot.weekly import Item, Section
from storage.records import Fact, is_correction

NAMED: Final = 3


class Correction(NamedTuple):
    """A figure that its source replaced, or the workspace itself."""

    old: Fact
    new: Fact
    was_told: bool
    """Whether this channel was shown the old one."""

    @property
    def change(self) -> float:
        """Relative change, 0 where one of them states no value."""
        if not self.old.value or self.new.value is None:
            return 0.0
        return self.new.value / self.old.value - 1

    @property
    def is_ours(self) -> bool:
        """Whether the workspace itself put the new one in the place of the old one."""
        return is_correction(self.new)

    @property
    def facts(self) -> tuple[Fact, Fact]:
        """The newer first."""
        return (self.new, self.old)


def corrections(week: Week) -> tuple[Item, ...]:
    """One item for each source that revised a figure by enough, or one that was told here."""
    found = [one for one in superseded(week) if _is_told(one, week)]
    found.sort(key=lambda one: (one.new.source_name, not one.was_told, -abs(one.change)))
    groups = groupby(found, lambda one: one.new.source_name)
    return tuple(_item(list(group), week) for _, group in groups)


def superseded(week: Week) -> tuple[Correction, ...]:
    """Every figure that was replaced by one that became known in the week."""
    pairs = ((week.by_id.get(new.supersedes or ""), new) for new in week.new_facts)
    return tuple(Correction(old, new, old.id in week.told) for old, new in pairs if old)


def _is_told(one: Correction, week: Week) -> bool:
    revises = one.is_ours or one.new.metric in HEADLINES or one.old.as_of == one.new.as_of
    if not revises or not one.change:
        return False
    return one.was_told or one.is_ours or abs(one.change) >= week.rules.revision_share


def _item(found: list[Correction], week: Week) -> Item:
    facts = [fact for one in found for fact in one.facts]
    template = "{source} revised {n} figures." if len(found) > 1 else "{source} revised a figure."
    return Item(
        Section.CORRECTIONS,
        sentence(template, source=f.said(source_name(found[0].new)), n=w.count(len(found), facts)),
        detail=tuple(line(one, week) for one in found[:NAMED]),
        for_us=(_for_us(found),),
        why=(
            sentence(
                "A figure that its source changed by {needs} is told ({id}), one that was told "
                "here before always.",
                needs=f.counted(week.rules.revision_share, week.rules.fact, write=w.share_text),
                id=f.id_of(week.rules.fact),
            ),
        ),
        weight=20.0 if any(one.was_told for one in found) else 1.5,
    )


def line(one: Correction, week: Week) -> Sentence:
    """`Prometheus: 763,012 → 599,845 H100e (−21 %).`"""
    parts: list[Part] = [f.said(week.name(one.new.subject)), ": "]
    parts += [f.value_of(one.old, f.exact_text), " → ", f.value_of(one.new, f.exact_text)]
    parts += [f.said(f" {one.new.unit} ("), f.counted(one.change, *one.facts, write=f.change_text)]
    return Sentence((*parts, ")."))


def _for_us(found: list[Correction]) -> Sentence:
    if any(one.was_told for one in found):
        return sentence(
            "An earlier digest told you the old figure: where you used it, use the new one."
        )
    if any(one.is_ours for one in found):
        return sentence("An admin of your workspace put it right; others see the public figure.")
    return sentence("The source edited its list: nothing is known to have changed at the lab.")
