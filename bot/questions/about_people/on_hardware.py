"""The chips by which people of the pool are asked for: `who in our pool has trained on TPUs`.

Only the chips of published training are on record, and nobody is asked for by how many they were.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.ledger import Directory
from bot.questions.tags import T, Tag
from bot.regex import regex
from storage.records import EntityKind

TPUS: Final = "chip/tpu-"
"""How the slugs of all TPUs begin: most published runs took older ones than are sold."""
_ALL_TPUS: Final = "TPUs"
_SEVERAL: Final = 2
_COUNT: Final = (
    r"(?:(?:more|less|fewer|bigger|larger) than|at (?:least|most)|over|under|above|below|about|"
    r"around|up to|some|any|many|several|a (?:few|lot of|bunch of)|the|an?|older|newer|"
    r"[\d.,]+k?|thousands of|hundreds of|x)"
)
_BEFORE: Final = regex(
    r"\b(?:us(?:e|es|ed|ing)|(?:pre-?|fine-?)?(?:trains?|trained|training|tun(?:ed|es?|ing))|ran|"
    r"runs?|running|touched|tried|work(?:s|ed|ing)?|built|access|experience|hands[- ]on|knows?|"
    r"background|evidence|familiar|has|have|had|with)"
    rf"(?: (?:on|with|using|to|in|models?|something|anything|stuff|{_COUNT}))* ?$",
    re.IGNORECASE,
)
"""What says that a chip was worked with, right before its name."""
_AFTER: Final = regex(
    r"(?:['’]?s)?(?: (?:gpus?|chips?|cards?|pods?|clusters?|machines?|hardware|experience|"
    r"background|runs?|training|work|nodes?))*"
    r"(?=\W*$|[,.;?!]|\s*/| (?:and|or|in|from|of|since|before|after|at|already|ever|yet|so far|"
    r"lately|recently|too|as well|please|pls)\b)",
    re.IGNORECASE,
)
"""What follows it: `TPU compilers` are a topic of works."""
_JOINS: Final = regex(r"\W*(?:,|/|&|\b(?:or|and)\b)\W*", re.IGNORECASE)


def chips_used(text: str, tags: Sequence[Tag], known: Directory) -> tuple[str, ...]:
    """The chips that works of people are asked for by; empty where none is, or a topic has it."""
    found: list[Tag] = []
    for tag in tags:
        if tag.kind not in (T.CHIP, T.FAMILY) or not _AFTER.match(text[tag.end :]):
            continue
        is_joined = bool(found) and _JOINS.fullmatch(text[found[-1].end : tag.start])
        if is_joined or _BEFORE.search(text[: tag.start]):
            found.append(tag)
    return chips_meant(found, known)


def chips_meant(tags: Sequence[Tag], known: Directory) -> tuple[str, ...]:
    """The chips that tags name, each once."""
    return tuple(dict.fromkeys(slug for tag in tags for slug in _slugs(tag, known)))


def chips_named(chips: Sequence[str], directory: Directory) -> str:
    """The chips in words that are read as the same."""
    tpus = [chip for chip in chips if chip.startswith(TPUS)]
    others = [directory.name(chip) for chip in chips if len(tpus) < _SEVERAL or chip not in tpus]
    return " or ".join([_ALL_TPUS, *others] if len(tpus) >= _SEVERAL else others)


def is_of_chips(work: str, text: str, tags: Sequence[Tag]) -> bool:
    """Whether a topic is no more than the name of a chip: `with TPU v5p experience`."""
    named = (text[tag.start : tag.end] for tag in tags if tag.kind in (T.CHIP, T.FAMILY))
    low = re.sub(r"^(?:trained|training|used|ran|run|works?) (?:on|with) ", "", work.lower())
    return low in {name.lower() for name in named}


def _slugs(tag: Tag, known: Directory) -> tuple[str, ...]:
    value = tag.value
    slugs = value if isinstance(value, tuple) else (value,)
    named = tuple(slug for slug in slugs if isinstance(slug, str))
    if tag.kind is T.FAMILY and named and all(slug.startswith(TPUS) for slug in named):
        chips = known.of(EntityKind.CHIP)
        return tuple(sorted(chip.slug for chip in chips if chip.slug.startswith(TPUS)))
    return named
