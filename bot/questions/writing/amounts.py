"""Labs, chips and amounts as text that is read as the same."""

from __future__ import annotations

from collections import Counter

from bot.ledger import Directory
from bot.questions.chips import PCIE_SETTLED
from bot.questions.clean import compact
from bot.questions.due import due_typed
from bot.questions.words.common_words import ACRONYMS, AMBIGUOUS, common
from bot.questions.words.lexicon import fleet_of
from bot.questions.writing.as_json import chip_name
from bot.regex import regex
from storage.records import Amount, ChipCount, Entity, EntityKind, Status

# Names that can stand in a text as they are, and mean one thing alone.

_NAME = regex(r"[A-Za-z][A-Za-z ]*")
_COMPANIES = frozenset((EntityKind.LAB, EntityKind.ACADEMIC, EntityKind.OWNER))


def plain_name(entity: Entity, directory: Directory) -> str | None:
    """The name of a lab, a university or an owner as it is printed; None where it is not clear."""
    if entity.kind not in _COMPANIES or not _NAME.fullmatch(entity.name):
        return None
    key = compact(entity.name)
    if entity.kind is EntityKind.LAB:
        return entity.name  # which goes before all that are called alike
    is_clear = _claims(directory)[key] == 1 and key not in AMBIGUOUS and key not in common()
    return entity.name if is_clear else None


def _claims(directory: Directory) -> Counter[str]:
    """How many entities go by each key."""
    known = _CLAIMS.get(id(directory))
    if known is None or known[0] is not directory:
        keys = (
            {compact(text) for text in (entity.key, entity.name, *entity.aliases)}
            for entity in directory.entities
        )
        _CLAIMS.clear()
        known = _CLAIMS[id(directory)] = (directory, Counter(key for some in keys for key in some))
    return known[1]


_CLAIMS: dict[int, tuple[Directory, Counter[str]]] = {}


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
