"""Labs, chips and amounts as text that is read as the same."""

from __future__ import annotations

from bot.ledger import Directory
from bot.questions.chips import PCIE_SETTLED
from bot.questions.clean import compact
from bot.questions.due import due_typed
from bot.questions.words.common_words import ACRONYMS
from bot.questions.words.lexicon import fleet_of
from bot.questions.words.plain_names import plain_name
from bot.questions.writing.as_json import chip_name
from storage.records import Amount, ChipCount, EntityKind, Status


def plain(value: float) -> str:
    """A number without exponent, grouping or trailing zeros."""
    return f"{value:.10f}".rstrip("0").rstrip(".")


def amount_text(amount: Amount) -> str:
    """A number, or a range as its two ends."""
    if amount.low is None or amount.high is None:
        return plain(amount.value)
    return f"{plain(amount.low)}-{plain(amount.high)}"


def typed_chip(slug: str, directory: Directory) -> str:
    """The name of a chip."""
    if slug == "chip/h100-pcie":
        return PCIE_SETTLED
    name = chip_name(slug, directory)
    key = slug.removeprefix("chip/")
    typable = all(c.isalnum() or c in " -" for c in name)
    return name if typable and compact(name) == compact(key) else key


def typed_slugs(slugs: tuple[str, ...], directory: Directory) -> str:
    """The names of labs or runs."""
    return " and ".join(_slug(slug, directory) for slug in slugs)


def _slug(slug: str, directory: Directory) -> str:
    entity = directory.get(slug)
    if entity and (name := plain_name(entity, directory)):
        return name
    if entity and entity.kind is EntityKind.OWNER:
        return fleet_of(slug)
    return slug.upper() if slug in ACRONYMS else slug.removeprefix("run/")


def chip_text(each: ChipCount, directory: Directory) -> str:
    """One amount of hardware with its state."""
    text = f"{amount_text(each.count)} {typed_chip(each.chip, directory)}"
    if each.status is Status.OPERATIONAL:
        return text
    due = f" from {due_typed(each)}" if each.available else ""
    return f"{text} {each.status.value}{due}"


def typed_chips(
    chips: tuple[ChipCount, ...], directory: Directory, each: bool | None = None
) -> str:
    """Chips with their number, of all or of each researcher."""
    if each:
        return " + ".join(f"{chip_text(some, directory)} per researcher" for some in chips)
    mixed = len({each.status for each in chips}) > 1
    texts = [
        f"{chip_text(each, directory)} operational"
        if mixed and each.status is Status.OPERATIONAL
        else chip_text(each, directory)
        for each in chips
    ]
    return " + ".join(texts)
