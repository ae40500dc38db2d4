"""One change of our offer or another, as `should we hire 10 more or buy 512 more H100`.

Each is supposed alone: read as it stands, both would be supposed at once.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind
from bot.questions.words.leads import LINK
from bot.regex import regex

_TO_DO: Final = (
    r"(?:hir(?:e|ing)|add(?:ing)?|buy(?:ing)?|rent(?:ing)?|get(?:ting)?|order(?:ing)?|los(?:e|ing)|"
    r"drop(?:ping)?|recruit(?:ing)?|tak(?:e|ing) on|let(?:ting)? go(?: of)?)"
)
_EITHER_WAY: Final = regex(
    rf"^(?P<lead>.*?)\b(?P<one>{_TO_DO} [^,;?]*?\d[^,;?]*?),?(?: or| vs\.?| versus)"
    r"(?: rather| instead| from)?(?: (?:should|do|would|could|can|shall) we| if we| we| to)?"
    rf" (?P<other>{_TO_DO} [^,;?]*?\d[^,;?]*?)(?: (?:instead|rather))?[ ?.!]*$",
    re.IGNORECASE,
    needs="hir|add|buy|rent|get|order|los|drop|recruit|tak|let",
)
"""`should we hire 10 more or buy 512 more H100`: one or the other, and never both at once."""
_OF_US: Final = regex(
    rf"\W*(?:(?:{LINK}|should|shall|do|would|could|can|if|would it be|are|better|"
    r"best|makes? more sense|wiser|smarter|more|we|us|our|for|to|off|it|what|either|whether|the|"
    r"team|than|which|is|say|gain|from|by)\W+)*",
    re.IGNORECASE,
)
_ENDS: Final = {
    "hiring": "hire", "adding": "add", "buying": "buy", "renting": "rent", "getting": "get",
    "ordering": "order", "losing": "lose", "dropping": "drop", "recruiting": "recruit",
    "taking": "take", "letting": "let",
}  # fmt: skip
_LEAVING: Final = regex(
    r"\bwe (?:lose|drop|let go(?: of)?) (?:\w+ ){0,2}\d[\d,]* (?:of our )?"
    r"(?:people|researchers|heads|engineers|scientists|staff)\b",
    re.IGNORECASE,
)
_PLAIN: Final = regex(rf"^(?:{'|'.join(_ENDS)})\b", re.IGNORECASE)


def either_way(text: str, memory: Memory, hearing: Hearing) -> tuple[tuple[str, Memory], ...]:
    """Either of two changes of ours, each to be supposed alone; nothing of other texts."""
    ways = ways_apart(text, hearing)
    return tuple((way, memory) for way in ways) if len(ways) > 1 else ()


def ways_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """Each of two changes of ours as a question of its own; else the text alone."""
    found = _EITHER_WAY.match(text)
    if found is None or not _OF_US.fullmatch(found["lead"]):
        return (text,)
    one, other = (_PLAIN.sub(_plain, found[each]) for each in ("one", "other"))
    if {one.split()[0].lower(), other.split()[0].lower()} == {"rent", "buy"}:
        return (text,)  # which of the two is cheaper
    ways = f"what if we {one}", f"what if we {other}"
    return ways if all(_is_change(way, hearing) for way in ways) else (text,)


def _is_change(way: str, hearing: Hearing) -> bool:
    """Whether it changes an offer; of those who leave it is asked of which one."""
    asked = hearing.asked(way)
    return asked.kind in (Kind.OFFER, Kind.DILUTION) if asked else bool(_LEAVING.search(way))


def _plain(found: re.Match[str]) -> str:
    """`hiring` as it stands after `we`."""
    said = found[0].lower()
    return _ENDS.get(said, said)
