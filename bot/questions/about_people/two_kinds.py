"""Two kinds of work at once: `done both evals and fine-tuning`, `evals or systems people`.

People are listed by one kind or by all. So the whole list is told, in which whoever has works of
both stands under each of the two.
"""

from __future__ import annotations

from typing import Final

from bot.questions.about_people.of_work import SHORT, kind_in
from bot.questions.words.kinds_of_work import CALLED
from bot.questions.words.leads import LINK
from bot.regex import regex

_KIND: Final = f"(?:{'|'.join((*CALLED.values(), *SHORT))})"
_NOUN: Final = r"(?: (?:stuff|works?|papers?|research|people|experience|folks))?"
_TWO: Final = regex(
    rf"\b(?:both )?(?P<one>{_KIND}){_NOUN} ?"
    r"(?:,? (?:and|or|as well as|plus|but also|and also)|/|&|\+) ?"
    rf"(?:on |in |with |some |any )?(?P<other>{_KIND})(?![\w-])",
    needs="and|or|as well|plus|also|/|&|+",
)
_DID_BOTH: Final = regex(
    rf"\W*(?:(?:{LINK}|show me|list)\W+)*(?:(?:is there |are there )?any(?:one|body)|who(?: all)?|"
    r"which (?:ones|people|of them))(?: (?:in our pool|of them|here|there|who|that))*"
    r"(?:['’]s|['’]ve)?(?: (?:has|have|did|does|do|done|can|could|published|worked|works|had|is|in|"
    r"on|ever))+ (?:both|the two|each)(?: (?:of (?:them|those|these)|kinds?|things|sides))*"
    r"(?: (?:in our pool|then|please|though))*\W*",
    needs="both|the two|each",
)
_SIDES: Final = ("one", "other")
BOTH: Final = "“{}” is no list of its own: whoever has works of both stands under each of the two"


def two_kinds_in(text: str) -> str | None:
    """The words for two kinds of work that people are asked for by; None where there are not."""
    found = _TWO.search(text.lower())
    one, other = (kind_in(found[side]) or found[side] for side in _SIDES) if found else ("", "")
    return found[0].strip() if found and one != other else None  # `theory and interpretability`


def asks_who_did_both(text: str) -> bool:
    """`who did both`, of two kinds that people were listed by."""
    return _DID_BOTH.fullmatch(text.lower()) is not None
