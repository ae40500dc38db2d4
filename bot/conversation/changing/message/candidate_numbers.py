"""So many chips or people that are told of, after our offer was asked about: more, or in all."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.message.candidate_words import BOSS, ONE, whole
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.questions.types import Question
from bot.questions.words.leads import LED
from bot.regex import regex
from storage.records import Offer

_NUMBERS: Final = "two|three|four|five|six|seven|eight|nine|ten|twelve"
_WITH_TEAM: Final = whole(
    rf"(?:{ONE}(?:['’]s| is|['’]d(?: be)?| would(?: be)?|['’]ll| will)? (?:also )?(?:com|join|"
    r"bring|mov)(?:ing|e|es|s)?(?: over| across)?(?: here| to us| us)?(?: together)?"
    r"(?: with| along(?: with)?)? "
    r"(?:his|her|their) (?:(?:whole|entire|own|current|old|small) )*(?:team|group|lab|crew)"
    rf" of (?P<many>\d+|{_NUMBERS}))(?: people)?\W*$",
    "team|group|lab|crew",
)
"""`he's coming with his whole team of 6`, who join ours."""
_MIDDLE: Final = whole(
    r"(?:let['’]?s |we (?:could|can) )?(?:meet(?: (?:him|her|them))? "
    r"(?:in the middle|half-? ?way)|"
    r"split the difference|compromise|settle)(?: (?:at|on|with|for))? (?P<many>\d[\d,]*)"
    r"(?: (?:for (?:him|her)|then))*\W*$",
    "meet|split|compromise|settle",
)
"""`meet in the middle at 48`."""
_HAS_ON_ORDER: Final = regex(
    r"\bhow many (?P<chip>[a-z]{1,3}\d{2,4}s?)\b[^?]*?,? (?:and |but |well )?we(?:['’]ve| have)? "
    r"(?P<how>ordered|bought|signed for|contracted|reserved)(?: about| around)? "
    r"(?P<many>\d[\d,]*k?)\W*$",
    re.IGNORECASE,
    needs="how many",
)
"""`he asked how many B200 we'll get next year, we've ordered 512`."""
_UP_TO: Final = regex(
    rf"{LED}(?:{BOSS} (?:says?|said|thinks?|told (?:me|us)|confirmed)(?: that)? )?we(?:(?:['’]ll| "
    r"(?:could|can|might|may|will|would|should|plan to|are going to))? (?:go|get|grow|scale|expand|"
    r"move)|(?:['’]re| are) (?:growing|going|scaling|expanding|moving))(?: up)? to "
    r"(?:about |around |some )?(?P<many>\d[\d,]*k?)(?P<chip> [a-z]+\d+s?| gpus| chips)?(?: in all)?"
    r"(?P<when> (?:next|by|in|this|until|before|within|from|around)\b.*)",
    re.IGNORECASE,
    needs="to ",
)
"""`the CTO says we could go up to 2000 next year`, which is a number of chips and no year."""
_CHANGES: Final = regex(
    rf"{LED}(?:would|will|does|do|could) (?:it (?:help|matter|change anything) (?:if we )?)?(?:buy|"
    r"add|rent|gett|order|hav|leas)(?:ing|e|)? (?:another |an extra |an additional )?"
    r"(?P<many>\d[\d,]*k?)(?: (?P<chip>(?!more|extra|people)[a-z]+\d+s?|gpus|chips))?"
    r"(?: (?:more|extra|on top))? "
    r"(?:change|help|move|make|matter|close|shift|fix|do|be enough)\b.*$",
    re.IGNORECASE,
    needs="chang|help|move|make|matter|close|shift|fix|do|enough",
)
"""`would buying 256 more change the picture`."""


def with_numbers(text: str, last: Question, hearing: Hearing) -> str:
    """What is said of so many chips more, or in all, or on order."""
    if found := _WITH_TEAM.fullmatch(text):
        return f"what if {found['many']} more people join"
    if found := _MIDDLE.fullmatch(text):
        return f"make it {found['many']}"
    if found := _HAS_ON_ORDER.search(text):
        return f"we've {found['how']} {found['many']} {found['chip']}"
    held = held_offer(last, hearing)
    kinds = {each.chip for each in held.chips}
    chip = f" {hearing.reader.words.directory.name(kinds.pop())}" if len(kinds) == 1 else ""
    if found := _UP_TO.fullmatch(text):
        return _grown(found, held, chip) or text
    if found := _CHANGES.fullmatch(text):
        return f"what if we had {found['many']} more{found['chip'] or chip}"
    return text


def _grown(found: re.Match[str], held: Offer, chip: str) -> str | None:
    """How many come on top by then; None where ours are of several kinds, or not fewer."""
    named = (found["chip"] or chip).strip()
    if not chip or named.lower().rstrip("s") not in (chip.strip().lower(), "gpu", "chip"):
        return None
    many = float(found["many"].lower().replace(",", "").replace("k", "000"))
    more = many - sum(each.count.value for each in held.chips)
    return f"we get {more:.0f} more{chip}{found['when']}" if more > 0 else None
