"""“This is wrong”: which figure is meant, and what was said of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.conversation.heard import Reported
from bot.questions.types import Choice
from bot.regex import regex
from storage.records import Way

LONGEST_WORDS = 500
_ID = r"(?P<fact>[A-Z]{1,3}-[0-9a-z]{2,12})"
_ANY_ID = regex(rf"(?<!\S){_ID}\b", re.IGNORECASE)
_WRONG = (
    r"(?:wrong|incorrect|false|not right|not correct|not true|untrue|outdated|out of date|stale|"
    r"a mistake|an error|inaccurate|mistaken|nonsense|obsolete|"
    r"off(?! (?:the record|topic|hand))|too (?:high|low|old))"
)
_WHAT = (
    r"(?:this|that|it|(?:this|that|the|your|their|its|one) (?:[\w.,$%-]+ ){0,3}?"
    r"(?:number|figure|fact|price|value|answer|"
    r"source|data|headcount|staff|(?:r&d )?share|count|stock|date|total|estimate|one)s?"
    r"(?: (?:for|of|on|at|from) [\w .&'-]{1,40}?)?|these(?: numbers| figures)?|"
    r"those(?: numbers| figures)?|the (?:numbers|figures))"
)
_NAMED = regex(
    rf"^(?:report |flag |about |fact )*{_ID}\s*(?:'s|is|are|looks|seems|was)?\s*"
    rf"(?:just |simply |plainly |completely |clearly |probably |)?{_WRONG}\b(?P<words>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_REPORT = regex(rf"^(?:report|flag)\s+{_ID}(?:\s*[:,–-]\s*|\s+)?(?P<words>.*)$", re.I | re.S)
_PLAIN = regex(
    rf"^(?:no,? |but |hm+,? |sorry,? |i think |i believe |hey,? )*{_WHAT}\s*"
    rf"(?:'s|is|are|looks|seems?|was|can't be|cannot be)\s*"
    rf"(?:just |simply |plainly |completely |clearly |probably |surely |definitely |)?"
    rf"(?:{_WRONG}|right(?=[.!]))(?P<words>\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
_BARE = regex(
    rf"^(?:that'?s |it'?s |this is )?{_WRONG}(?: (?:number|figure|fact|data|price|answer))?\b"
    r"(?P<words>[\s,:;.!–-].*|)$|"
    r"^(?:report|flag)(?: (?:this|that|it|an?|the)?)*(?: ?(?:error|mistake|number|figure|as wrong|"
    r"wrong (?:number|figure)|problem))*$",
    re.IGNORECASE | re.DOTALL,
)

_ITEM = r"(?:numbers?|figures?|entry|entries|data|headcount|price|stock|count|source|answer|table)"
_MISTAKE = regex(
    r"^(?:hey,? |hi,? |i think |i believe |no,? |but |hm+,? )*(?:there(?:['’]?s| is| are| must be| "
    r"seems to be)(?: an?| some)? (?:mistakes?|errors?|typos?|problem|something (?:wrong|off))|"
    r"something(?:['’]?s| is)? (?:wrong|off)|you(?:['’]ve| have)? (?:got|made)? ?(?:an? )?"
    r"(?:mistake|error)) (?:in|with|on|about) "
    rf"(?=(?:your|the|this|that|these) [^?]{{0,40}}{_ITEM}\b)"
    r"(?P<words>[^?]*)$"
    r"|^(?:(?:can|could|would|will) (?:you|u|someone|somebody|anyone|you guys) |please )+"
    r"(?:please )?(?:fix|correct) (?P<what>(?:your|(?:the|that|this) (?!our\b|my\b)[^?]{2,40}?) "
    rf"{_ITEM})\W*$",
    re.IGNORECASE,
    needs="mistake|error|typo|problem|something|fix|correct",
)
"""`there's a mistake in your Mistral entry`, `can someone fix the xAI number`."""
_TO_REPORT = regex(
    r"^(?:(?:please|pls|ok|okay|then|and|so|well|hm+|no),? )*"
    r"(?:(?:can|could|would|will|may|should) (?:you|u|i|we) |how (?:do|can|could) (?:i|we|you) "
    r"|(?:i|we)(?:'d| would)? (?:want|like|need) to |let(?:'s| me) |where (?:do|can) (?:i|we) )?"
    r"(?:please |pls |just )*(?P<report>(?:report|flag|mark|log)"
    rf"(?: (?:{_WHAT}|(?:the|this|that|their|your) \w+))?(?: up)?"
    rf"(?: (?:as|for|to be|being|is) (?:(?:a|being|probably|maybe|likely) )?(?:{_WRONG}|suspect|"
    r"doubtful|questionable))?)"
    r"(?: (?:to|with|for) (?:you|(?:(?:the|our|my|an?|your) )?admins?))?"
    r"(?:,? (?:please|pls|then|thanks|for me))*[?.! ]*$",
    re.IGNORECASE,
    needs="report|flag|mark|log",
)
"""`can you flag it as wrong?`, which asks for what `flag it` tells to do."""
_SAYS_WHAT = regex(
    r"^(?:report|flag) (?:it|this|that|these|those)\b|\b(?:as|for|to be|being|is)\b", re.IGNORECASE
)
_ASKS_BACK = regex(
    r"\b(?:is|are|was|were)(?:n['’]?t| not)? (?:it|that|this|they|those)(?: not)?\W*$|"
    r",\s*(?:no|right|huh|correct)\W*$",
    re.IGNORECASE,
)
"""`that's outdated, isn't it`, which is a question without its sign."""

_ASKS_HOW = regex(
    r"\b(?:where|how|(?:to )?whom?)\b.{0,20}\b(?:can|do|should|could|would|to)\b.{0,15}"
    r"\b(?:flag|report|correct|tell|fix|complain|raise|say)\b",
    re.IGNORECASE,
)
"""`that headcount is wrong, where can I flag it`, which asks how one is made."""


def reported(text: str) -> Reported | None:
    """The report that a message is, or None. A question is none: `is F-012 wrong?`."""
    said = " ".join(text.split())
    if (asked := _TO_REPORT.match(said)) and _SAYS_WHAT.search(asked["report"]):
        return Reported("", about=asked["report"])
    if found := _MISTAKE.match(said):
        return Reported(_words(found["words"] or found["what"]))
    if said.endswith("?") or _ASKS_BACK.search(said) or _ASKS_HOW.search(said):
        return None
    for pattern in (_NAMED, _REPORT):
        if found := pattern.match(said):
            return Reported(_words(found["words"]), _cased(found["fact"]))
    found = _PLAIN.match(said) or _BARE.match(said)
    if found is None:
        return None
    rest = found["words"] or ""
    return Reported(_words(rest), about=said.removesuffix(rest))


def contradicted(text: str) -> Reported | None:
    """`OpenAI has 6,000 people, not 4,500`, said of others; None for what is said of us."""
    found = _NOT_BUT.match(" ".join(text.split()))
    if found is None or _OF_US.search(text):
        return None
    return Reported(_words(found["claim"]), about=found["old"])


_NUMBER = (
    r"(?:about |around |~|the |just |only )*[$€£]?\d[\d,.]*"
    r"\s?(?:k|m|bn|thousand|million|billion|%)?"
)
_NOT_BUT = regex(
    r"^(?:no,? |but |sorry,? |hm+,? |actually,? |well,? )*"
    r"(?P<claim>[^?]*?\b(?:has|have|had|is|are|employs?|owns?|runs?|uses?|pays?)\b"
    rf"[^?]*?{_NUMBER}[^?]*?),? (?:and |so )*not (?P<old>{_NUMBER})(?: \w+){{0,3}}[.!]*$",
    re.IGNORECASE,
)
_OF_US = regex(
    r"\b(?:we|us|our|ours|my|mine|i|assume|assuming|suppose|if|what|say|imagine|pretend)\b",
    re.IGNORECASE,
)


def fact_named(text: str) -> str:
    """The id of a fact that a message names, or nothing."""
    found = _ANY_ID.search(text)
    return _cased(found["fact"]) if found else ""


def asks_which(ways: Sequence[Choice | Way]) -> bool:
    """Whether it was asked last which figure is wrong."""
    return bool(ways) and all(_REPORT.match(way.text) for way in ways)


def report_text(fact: str, words: str) -> str:
    """The message that reports a fact: what a button carries."""
    return f"report {fact}: {words}" if words else f"report {fact}"


def _words(rest: str) -> str:
    return rest.strip(" .,:;!–-\n\t")[:LONGEST_WORDS]


def _cased(fact: str) -> str:
    prefix, _, number = fact.partition("-")
    return f"{prefix.upper()}-{number.lower()}"
