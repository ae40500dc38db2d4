"""Who does research at a lab, in words of a comparison or of a guess.

`how many researchers does OpenAI have vs just employees`, `I think it's more like 900 researchers
there`.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.lab_parts import LabPart
from bot.questions.types import Kind, Question
from bot.regex import regex

_STAFF: Final = (
    r"(?:(?:just|all|total|its|their|the|other|plain|regular|overall|normal|entire) )*"
    r"(?:employees|staff|people|headcount|workforce|heads)"
    r"(?: (?:overall|total))?"
)
_RESEARCHERS: Final = r"(?:ai )?(?:research(?:ers| staff| people)|scientists)"
_BESIDE_STAFF: Final = regex(
    rf"(?<!\d )\b(?P<who>{_RESEARCHERS})(?P<has>[^,;.?!\d]{{0,40}}?),? "
    rf"(?:vs\.?|versus|against|compared (?:to|with)|as opposed to|rather than|not just) {_STAFF}\b",
    re.IGNORECASE,
    needs="research|scientist",
)
"""`researchers vs staff at Meta`: both are told with the headcount, and nothing of ours."""
_HOW_MANY: Final = regex(r"\bhow many\b", re.IGNORECASE)
_PART_OF_STAFF: Final = regex(
    r"\b(?:how many of|what (?:share|part|fraction|percentage|portion) of|how much of) "
    r"(?P<lab>[\w .&-]{2,30}?)(?:['’]s?)? (?:people|staff|employees|headcount|workforce) "
    rf"(?:(?:is|are|do|does|work (?:in|on))(?: (?:really|actually))?) "
    rf"(?:{_RESEARCHERS}|research)\b",
    re.IGNORECASE,
    needs="research|scientist",
)
"""`how many of OpenAI's people are researchers`."""
_GUESSED: Final = regex(
    r"^(?P<opens>\W*(?:(?:and|so|but|ok|no|nah|hm+|well|actually)\W+)*)"
    r"(?:(?:i(?:['’]d| would| am|['’]m)?|we(?:['’]d)?|she|he) (?:\w+ )?(?:think|thought|guess|say|"
    r"said|says|heard|hear|believe|bet|reckon|assume|estimate|know)s?(?: that)? |"
    r"my (?:guess|hunch) is |probably |apparently |(?=it|they|there|that|more like|closer to))"
    r"(?:(?:(?:it|that)(?:['’]?s| is| was)|"
    r"(?P<they>they(?: have|['’]ve(?: got)?| got|['’]re| are))|"
    r"there(?:['’]?s| is| are)) )?"
    r"(?:(?:more like|closer to|nearer(?: to)?|about|around|roughly|rather|only|actually|really|"
    r"maybe|like|probably) )*"
    rf"(?P<count>\d[\d,]*k?) (?P<who>{_RESEARCHERS}|{_STAFF})(?P<there> (?:over )?there)?\W*$",
    re.IGNORECASE,
)


def researchers_asked(text: str) -> str:
    """What is asked of researchers beside other staff, asked of researchers alone."""
    if found := _PART_OF_STAFF.search(text):
        asked = f"how many researchers does {found['lab']} have"
        return f"{text[: found.start()]}{asked}{text[found.end() :]}"
    found = _BESIDE_STAFF.search(text)
    if found is None:
        return text
    many = "" if _HOW_MANY.search(text[: found.start()]) else "how many "
    rest = f"{found['who']}{found['has']}{text[found.end() :]}"
    return f"{text[: found.start()]}{many}{rest}"


def heads_told(text: str, last: Question | None) -> str:
    """What is guessed of a lab's people, as what is to be assumed of them; any other as it is.

    Beside an offer they are the lab's only where they are said to be there.
    """
    found = _GUESSED.match(text) if last and len(last.labs) == 1 else None
    if found is None or last is None:
        return text
    is_theirs = found["there"] or found["they"]
    if last.kind is Kind.OFFER and not is_theirs:
        return f"{found['opens']}make it {found['count']} {found['who']}"  # which hires nobody
    if last.kind not in (Kind.LAB, Kind.OFFER):
        return text
    is_people = found["who"].lower() in ("people", "heads")
    is_research = "research" in found["who"].lower() or found["who"].lower() == "scientists"
    who = "researchers" if is_research else "staff"
    who = "people" if is_people and last.topic != LabPart.STAFF else who
    return f"{found['opens']}assume {found['count']} {who}{found['there'] or ''}"
