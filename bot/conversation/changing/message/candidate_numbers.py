"""So many chips or people that are told of, after our offer was asked about: more, or in all."""

from __future__ import annotations

import math
import re
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.message.candidate_words import BOSS, ONE, whole
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.questions.rules.terms import value_of
from bot.questions.tags import T
from bot.questions.types import Question
from bot.questions.words.leads import LED
from bot.regex import regex
from storage.records import Offer, how_many

_WANTS_TIMES: Final = whole(
    rf"(?:.*, )?{ONE}(?:['’]ll| will| would|['’]d| might| may)? (?:probably |surely |also "
    rf")?(?:wants?|"
    r"needs?|asks? for|expects?|asked for|wanted) (?P<times>double|twice|triple|three times)"
    r"(?: (?:that|it|the guarantee|as much|as many|the share))?\W*$",
    "double|twice|triple|times",
)
"""`he's senior, he will want double`: of what each is promised, or has."""
_TO_BUY: Final = whole(
    r"(?:i |we )?(?:need|want|have|am trying|['’]m trying|are trying)(?: to)? (?:convince|"
    r"persuade|ask|"
    rf"get|pitch)(?: to)? {BOSS} (?:to (?:buy|get|rent|order|approve|pay for|fund|sign off on)|"
    rf"for) "
    r"(?:another |an extra )?(?P<many>\d[\d,]*)(?: (?:more|extra))?\W*$",
    "convince|persuade|ask|get|pitch",
)
"""`I need to convince our CFO to buy 256 more`."""
_UNDER_GUARANTEE: Final = regex(
    r"\b(?:before|until|till) (?:it|that|this|we|the share|each)(?:['’]re| are| is)? "
    r"(?:drops?|falls?|goes?|go|gets?|dips?|sinks?) (?:below|under|beneath) (?:the|our|that) "
    r"guarantee(?:d share)?\W*$",
    re.IGNORECASE,
    needs="guarantee",
)
"""`how many people could we hire before it drops under the guarantee`."""
_GUARANTEE_COSTS: Final = whole(
    rf"(?=.*guarant)(?:(?:our |the )?(?:finance(?: people| team)?|cfo|{BOSS}) (?:ask|asks|asked|"
    rf"want to know|"
    rf"wants "
    r"to know)(?: me| us)? )?what (?:does |do |would )?(?:(?:a |the )?guarantee of )?(?P<many>\d+)"
    r"(?: (?:chips|gpus))?(?: guaranteed)? costs?(?: us)?(?: (?:per|a) (?:head|person|year)| each)*"
    r"\W*$",
    "guarant",
)
"""`our finance people ask what 20 guaranteed costs per head`."""
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
    """What is said of so many chips or people more, or in all, or on order."""
    if found := _HAS_ON_ORDER.search(text):
        return f"we've {found['how']} {found['many']} {found['chip']}"
    held = held_offer(last, hearing)
    kinds = {each.chip for each in held.chips}
    chip = f" {hearing.reader.words.directory.name(kinds.pop())}" if len(kinds) == 1 else ""
    if found := _TO_BUY.fullmatch(text):
        return f"what if we had {found['many']} more{chip}"
    if found := _CHANGES.fullmatch(text):
        named = (found["chip"] or "").strip()
        is_another = named and named.lower() not in ("gpus", "chips", chip.strip().lower())
        told = f"add {found['many']} {named}" if is_another else f"had {found['many']} more{chip}"
        return f"what if we {told}"
    return (_of_our_chips(text, held, chip, hearing) if chip else None) or text


def _of_our_chips(text: str, held: Offer, chip: str, hearing: Hearing) -> str | None:
    """What is said of ours where all are of one kind; None of other texts."""
    each = held.guaranteed_per_researcher
    if found := _WANTS_TIMES.fullmatch(text):
        base = each or (how_many(chips_now(held)) / held.head_count if held.head_count else 0.0)
        factor = next((t for t in hearing.tags(found["times"]) if t.kind is T.FACTOR), None)
        return f"give him {math.floor(base * value_of(factor))}{chip}" if base and factor else None
    if each and _UNDER_GUARANTEE.search(text):
        return f"how many people fit if each has at least {each:.10g}{chip}"
    if found := _GUARANTEE_COSTS.fullmatch(text):
        return f"what do {found['many']}{chip} cost a year"
    found = _UP_TO.fullmatch(text)
    return _grown(found, held, chip) if found else None


def _grown(found: re.Match[str], held: Offer, chip: str) -> str | None:
    """How many come on top by then; None where ours are of several kinds, or not fewer."""
    named = (found["chip"] or chip).strip()
    if named.lower().rstrip("s") not in (chip.strip().lower(), "gpu", "chip"):
        return None
    many = float(found["many"].lower().replace(",", "").replace("k", "000"))
    more = many - sum(each.count.value for each in held.chips)
    return f"we get {more:.0f} more{chip}{found['when']}" if more > 0 else None
