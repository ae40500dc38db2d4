"""Who does research at a lab, in words of a comparison, of a guess or of what somebody says."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.heard import Part
from bot.conversation.memory import Hearing, Memory
from bot.conversation.share_told import RESEARCHERS
from bot.questions.clean import fold
from bot.questions.lab_parts import OF_STAFF, LabPart, part_of
from bot.questions.numbers import number_told
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED, LINK
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
    needs="employees|staff|people|headcount|workforce|heads",
)
"""`researchers vs staff at Meta`: both are told with the headcount, and nothing of ours."""
_HOW_MANY: Final = regex(r"\bhow many\b", re.IGNORECASE)
_PART_OF_STAFF: Final = regex(
    r"\b(?:how many of|what (?:share|part|fraction|percentage|portion) of|how much of) "
    r"(?P<lab>[\w .&-]{2,30}?)(?:['’]s?)? (?:people|staff|employees|headcount|workforce) "
    rf"(?:(?:is|are|do|does|work (?:in|on))(?: (?:really|actually))?) "
    rf"(?:{_RESEARCHERS}|research)\b",
    re.IGNORECASE,
    needs="how many of|how much of|what",
)
"""`how many of OpenAI's people are researchers`."""
_GUESSED: Final = regex(
    rf"^(?P<opens>\W*(?:(?:{LINK}|no|nah|actually)\W+)*)"
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


_TOLD: Final = regex(
    r"\b(?:told (?:me|us)|says?|said|saying|claims?|claimed|reckons?|thinks?|thought|heard|hear|"
    r"apparently|allegedly|rumou?r\w*|linkedin|according to|reports?|reported|articles?|"
    r"more like|closer to|nearer|by now|these days|now|still|outdated|out of date|isn['’]?t it|"
    r"not|really|actually|surely|true|right|correct)\b"
)
_NUMBER: Final = regex(
    r"(?<![\w.,-])(?P<n>\d{1,3}(?:,\d{3})+|\d{2,6}|\d{1,3}(?:\.\d)?k)(?![\w%]|[.,]\d)"
)
_OUR_FIGURE: Final = regex(r"\b(?:ours|yours|(?:our|your) (?:figure|number|count|data|record))\b ?")
"""`is ours outdated`, said of the figure that was told."""
_YEAR: Final = regex(r"(?:19|20)\d\d")
_OF_ELSE: Final = (
    T.CHIP, T.GPU, T.BUDGET, T.COST, T.MONEY, T.PCT, T.ROLES, T.HIRE, T.VS, T.SITE, T.ASSUME,
)  # fmt: skip
_MOST_WORDS: Final = 20


_USED: Final = regex(
    rf"{LED}(?:let['’]?s )?"
    r"(?:use|take|assume|go with|go by|work with|run with|stick (?:with|to)|count with|with|trust)"
    r" (?:the|that|his|her|their|this|those)(?: (?:number|figure|count|claim)(?: of)?)? "
    r"(?P<n>\d[\d,]*k?)(?: (?:then|instead|please|figure|number|one|there))*\W*",
    re.IGNORECASE,
)


def heads_taken(text: str, memory: Memory, hearing: Hearing) -> str:
    """What is said of a lab's researchers, after those were asked for, as what is assumed of them.

    So is a number that was said of its people before: `use the 2500`. Any other text as it is.
    """
    last = memory.question
    if last is None or len(last.labs) != 1 or last.kind not in (Kind.LAB, Kind.OFFER):
        return text
    if used := _USED.fullmatch(text):
        told = number_told(used["n"])
        if told in (last.assume.lab_researchers, last.assume.lab_staff):
            return "once more"  # it is assumed already
        who = _whom(told, memory, last)
        return f"assume {used['n']} {who} there" if who else text
    said = number_said(text, memory, hearing) if memory.part == RESEARCHERS else ""
    return f"assume {said} researchers" if said else text


def _whom(number: float, memory: Memory, last: Question) -> str:
    """Of whom the number was said before, lately; empty where of nobody."""
    for each in (last, *memory.earlier[:2]):
        if each.labs == last.labs and each.assume.lab_researchers == number:
            return "researchers"
        if each.labs == last.labs and each.assume.lab_staff == number:
            return "staff"
    is_claimed = memory.part.startswith(Part.CLAIMED) and part_of(last) in OF_STAFF
    return "staff" if is_claimed else ""


def number_said(text: str, memory: Memory, hearing: Hearing) -> str:
    """The number that is said of people, after a headcount; empty where none is."""
    last, low = memory.question, fold(text)
    if last is None or part_of(last) not in OF_STAFF or len(low.split()) > _MOST_WORDS:
        return ""
    if heads_told(text, last) != text:
        return ""  # `i think its more like 900 researchers`, which is assumed
    found = [each["n"] for each in _NUMBER.finditer(low) if not _YEAR.fullmatch(each["n"])]
    if len(found) != 1 or not _TOLD.search(low):
        return ""
    d = hearing.draft(_OUR_FIGURE.sub("that ", low))
    is_else = d.has(*_OF_ELSE) or d.ours or d.stacks or {*d.labs} - {*last.labs}
    return "" if is_else else found[0]
