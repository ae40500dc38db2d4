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
_IS = r"(?:['’]s|['’]re|is|are|looks?|seems?|sounds?|was|were)"
_VERY = (
    r"(?:(?:just|simply|plainly|completely|clearly|probably|surely|definitely|way|far|much|a bit|"
    r"rather|totally|wildly|badly|pretty|quite|very|really|still|now|also|"
    r"so(?! (?:stale|outdated|out of date|old))) )*"
)
_TRUE = r"(?:right|correct|true|accurate|up[ -]to[ -]date)"
_CALLED_WRONG = (
    rf"(?:{_IS}\s*{_VERY}{_WRONG}|(?:(?:is|are|was|were)n['’]?t|(?:is|are|was|were) not|"
    r"can['’]?t be|can ?not be|(?:does|do)(?:n['’]?t| not) (?:look|seem|sound|feel))"
    rf" (?:(?:quite|really|at all|even) )*{_TRUE})"
)
_SAYER = r"(?:(?:no|but|hm+|sorry|hey|hi|i think|i believe|i['’]m afraid|fyi|btw)\b,? )*"
_YOU_SAY = (
    r"(?: (?:that |which )?(?:you|u)(?:['’]ve| guys)? (?:have|got|show|give|list|quote|state|use|"
    r"tell|told me|say|gave me|showed me)(?: (?:down|listed|there|here|now))?)?"
)
_OF = r"(?: (?:for|of|on|at|from|about) (?:[\w .&'’-]|,\d){1,40}?)?"
_WHAT = (
    r"(?:this|that|it|(?:this|that|the|your|their|its|one) (?:[\w.,$%-]+ ){0,3}?"
    r"(?:number|figure|fact|price|value|answer|"
    r"source|data|headcount|staff|(?:r&d )?share|count|stock|date|total|estimate|info|card|entry|"
    r"one)s?"
    rf"{_YOU_SAY}{_OF}|these(?: numbers| figures)?|"
    r"those(?: numbers| figures)?|the (?:numbers|figures))"
)
_NAMED = regex(
    rf"^{_SAYER}(?:report |flag |about |fact |figure )*{_ID}\s*"
    rf"(?:{_CALLED_WRONG}|{_VERY}{_WRONG})\b(?P<words>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_DOUBTED = regex(
    rf"^{_SAYER}i (?:do(?:n['’]?t| not) (?:think|believe)|doubt) (?:that )?"
    rf"(?:fact |figure )*(?:{_ID}|(?P<what>{_WHAT})) {_IS} (?:quite |really |still )*{_TRUE}\b"
    r"(?P<words>.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""`I don't think F-012 is right`."""
_REPORT = regex(rf"^(?:report|flag)\s+{_ID}(?:\s*[:,–-]\s*|\s+)?(?P<words>.*)$", re.I | re.S)
_PLAIN = regex(
    rf"^{_SAYER}(?P<what>{_WHAT})\s*{_CALLED_WRONG}(?P<words>\b.*)$",
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
        return _told_of(found["words"] or found["what"])
    if said.endswith("?") or _ASKS_BACK.search(said) or _ASKS_HOW.search(said):
        return None
    for pattern in (_NAMED, _REPORT, _DOUBTED):
        if (found := pattern.match(said)) and found["fact"]:
            return Reported(_words(found["words"]), _cased(found["fact"]))
    if found := _PLAIN.match(said) or _DOUBTED.match(said):
        return Reported(_words(found["words"]), about=found["what"])
    found = _BARE.match(said)
    if found and (what := _WRONG_OF.match(said)):
        return _told_of(what["what"])
    rest = (found["words"] or "") if found else ""
    return Reported(_words(rest), about=said.removesuffix(rest)) if found else None


_WRONG_OF = regex(rf"^{_WRONG} (?P<what>{_ITEM}s? (?:for|of|on|at) .+)$", re.IGNORECASE)


def _told_of(words: str) -> Reported:
    """What a mistake is in, and after it what is said to be right, if anything is."""
    about, _, right = words.partition(",") if "," in words else words.partition(":")
    return Reported("" if _ASKS_HOW.search(right) else _words(right), about=_words(about))


_ITEMS = (
    r"(?:numbers?|figures?|entry|entries|data|head ?counts?|staff|employees|prices?|rates?|stock|"
    r"(?:chip |gpu |staff )?counts?|totals?|estimates?|sources?|compute|chips|gpus|power|capacity|"
    r"shares?|stats|values?|hours|flops?|info|card)"
)
_ONES = (
    rf"(?:(?!(?:my|our|we|i|it|that|what|which|how|any|are|is|do|does|show|list|let|who|there|if|"
    rf"assume)\b)[\w.&-]+(?:['’]s?)? )"
    rf"(?:[\w.&-]+(?:['’]s?)? ){{0,4}}?{_ITEMS}{_YOU_SAY}{_OF}"
    rf"|{_ITEMS} (?:for|of|at) [\w .&'-]{{2,40}}?"
)
_NAMES_ONE = (
    regex(
        rf"^{_SAYER}(?P<what>{_ONES})\s*(?:{_CALLED_WRONG}|{_VERY}{_WRONG})(?P<words>\b.*)$",
        re.IGNORECASE | re.DOTALL,
        needs="wrong|correct|false|right|true|date|stale|mistak|error|accurate|nonsense|obsolete|"
        "off|too",
    ),
    regex(
        rf"^{_SAYER}i (?:do(?:n['’]?t| not) (?:think|believe)|doubt) (?:that )?(?P<what>{_ONES}) "
        rf"{_IS} (?:quite |really |still )*{_TRUE}(?P<words>\b.*)$",
        re.IGNORECASE | re.DOTALL,
        needs="don|not|doubt",
    ),
    regex(
        rf"^{_SAYER}(?:you(?:['’]ve|['’]re| have| are| show| give| list)?"
        r"(?: got| using| showing)? |"
        r"(?:that|it|this)(?:['’]s| is) )(?:the |a |an )?(?:wrong|incorrect|outdated|old|false|"
        rf"stale) (?P<what>(?:[\w.&-]+ ){{0,3}}?{_ITEMS}{_OF})(?P<words>\W.*|)$",
        re.IGNORECASE | re.DOTALL,
        needs="wrong|incorrect|outdated|old|false|stale",
    ),
    regex(
        rf"^{_SAYER}(?:you(?:['’]re| are)|(?:that|it|this)(?:['’]s| is)) {_VERY}{_WRONG} "
        r"(?:about|on|for|with) (?P<what>[\w .&'’-]{2,40}?)(?P<words>[,:;.!].*|)$",
        re.IGNORECASE | re.DOTALL,
        needs="about|on|for|with",
    ),
    regex(
        rf"^{_SAYER}(?:(?:i|we)(?:['’]d| would)? (?:want|like|need|have) to |let me |please |"
        r"(?:can|could|may) (?:i|we|you) )*(?:report|flag) (?:an? |the |some |this )?(?:wrong|"
        r"mistakes?|errors?|incorrect|outdated|problem)(?: (?P<item>[\w ]{2,20}?))? (?:for|in|of|"
        r"about|with|on) (?P<what>[\w .&'’-]{2,40}?)(?P<words>[,:;.!].*|)$",
        re.IGNORECASE | re.DOTALL,
        needs="report|flag",
    ),
)
"""`Anthropic's headcount is wrong`: no report where nothing is known of what is named."""
_OF_THINGS = regex(
    r"\b(?:compute|chips|gpus|power|capacity|hours|staff|employees)\W*$", re.IGNORECASE
)
_SAID_OF_THEM = regex(
    rf"\W*{_IS}\s*{_VERY}(?:too (?:high|low|old)|outdated|obsolete|out of date|stale|off)\b",
    re.IGNORECASE,
)
"""`Meta's chips are too old`, which says it of the chips and of no figure."""
_FIGURE_WORDS = regex(rf"\b(?:the|your|that|this|{_ITEMS})\b", re.IGNORECASE)
_BUT_WRONG = regex(
    r"^(?P<words>[^?]*\d[^?]*?)[\s,;.:–-]+(?:so |and |but )?(?:you(?:['’]ve| have)?(?: got| have)? "
    r"(?:it|that|this) (?:all )?wrong|your (?:\w+ )?(?:number|figure|count|headcount|price|data)s? "
    rf"{_CALLED_WRONG}|(?:which is |that is |that['’]s )?not what you(?:['’]ve| have)? (?:say|have|"
    r"show|list|got|told me))\W*$",
    re.IGNORECASE,
    needs="wrong|what you|your",
)
"""`Anthropic has 5,000 people, you have it wrong`."""
_SUPPOSES = regex(
    r"^\W*(?:for (?:us|me|our|that)\b|to [a-z]|these days|nowadays|right now)|"
    r"(?:^|\W)(?:assum\w+|suppos\w+|use|make it|go with|take|say|what if|set it|change it|"
    r"let['’]?s)\b",
    re.IGNORECASE,
)


def reported_of_one(text: str) -> Reported | None:
    """The report that a message is if anything is known of what it names; None of others."""
    said = " ".join(text.split())
    if said.endswith("?") or _ASKS_BACK.search(said) or _ASKS_HOW.search(said):
        return None
    if found := _BUT_WRONG.match(said):
        return None if _SUPPOSES.search(said) else Reported(_words(found["words"]))
    found = next((found for one in _NAMES_ONE if (found := one.match(said))), None)
    if found is None or _SUPPOSES.search(found["words"]):
        return None
    if _OF_THINGS.search(found["what"]) and _SAID_OF_THEM.match(said, found.end("what")):
        return None
    return Reported(_words(found["words"]), about=found["what"])


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


def without_figure(about: str) -> str:
    """What a figure is of, without the words for a figure."""
    return " ".join(_FIGURE_WORDS.sub(" ", about).split())


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


_TAIL = regex(
    r"^(?: (?:to me|any ?more|at all|i think|by (?:a lot|far)|again|now|though|actually))+(?=\W|$)",
    re.IGNORECASE,
)


def _words(rest: str) -> str:
    return _TAIL.sub("", rest).strip(" .,:;!–-\n\t")[:LONGEST_WORDS]


def _cased(fact: str) -> str:
    prefix, _, number = fact.partition("-")
    return f"{prefix.upper()}-{number.lower()}"
