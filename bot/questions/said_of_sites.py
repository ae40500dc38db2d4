"""What is said beside the answer about one data centre: claims of it, what else may be meant."""

from __future__ import annotations

import re
from typing import Final

from bot.ledger import Directory
from bot.questions.claimed import power_claimed
from bot.questions.clean import fold
from bot.regex import regex
from storage.records import Entity, EntityKind

_COUNTED: Final = regex(r"(?P<family>.+) \d+")
_BOTH_THERE: Final = (
    "“{said}” is known here as a name of {name} alone: “data centre {other}” is a question of its"
    " own"
)


def both_there(text: str, slug: str | None, directory: Directory) -> tuple[str, ...]:
    """`memphis data center power`: that no other data centre is looked for under that name.

    Of several that are counted, one is on record by the name of their city, and in which city the
    others stand is not: so they can't be told together.
    """
    site = directory.get(slug) if slug else None
    family = _family(site) if site else ""
    low = fold(text)
    if site is None or not family or family in low:
        return ()
    others = [one for one in directory.of(EntityKind.SITE) if one is not site]
    other = next((one.name for one in others if _family(one) == family), None)
    said = next((name for name in site.aliases if family not in fold(name) and name in low), None)
    if other is None or said is None or not re.search(rf"\b{re.escape(said)}\b", low):
        return ()
    return (_BOTH_THERE.format(said=said, name=site.name, other=other),)


def _family(site: Entity) -> str:
    """The name that counted data centres have in common: `colossus`; empty of any other."""
    found = _COUNTED.fullmatch(fold(site.name))
    return found["family"] if found else ""


def said_of_site(text: str, site: str, directory: Directory) -> tuple[str, ...]:
    """What of a question about one data centre is answered otherwise than it was said."""
    return (*power_claimed(text), *both_there(text, site, directory))
