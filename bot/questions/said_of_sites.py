"""What is said beside the answer about one data centre: claims of it, what else may be meant."""

from __future__ import annotations

from typing import Final

from bot.questions.claimed import power_claimed
from bot.questions.clean import fold
from bot.regex import regex

_MEMPHIS: Final = regex(r"^(?!.*\bcolossus\b).*\b(?P<city>memphis)\b", needs="memphis")
_BOTH_THERE: Final = (
    "“{city}” is known here as a name of Colossus 1 alone: “data centre Colossus 2” is a question"
    " of its own"
)
_COLOSSUS: Final = "site/colossus-1"


def both_there(text: str, site: str | None) -> tuple[str, ...]:
    """`memphis data center power`: that no other data centre is looked for under that name.

    In which city one stands is not on record, so that the two can't be told together.
    """
    found = _MEMPHIS.search(fold(text)) if site == _COLOSSUS else None
    return (_BOTH_THERE.format(city=found["city"]),) if found else ()


def said_of_site(text: str, site: str) -> tuple[str, ...]:
    """What of a question about one data centre is answered otherwise than it was said."""
    return (*power_claimed(text), *both_there(text, site))
