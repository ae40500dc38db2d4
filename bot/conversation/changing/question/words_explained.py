"""What is asked on after a word was explained: another word, what is assumed for it, where we are.

`and MFU`, after H100e, asks to explain that as well; `so which one are we`, after the tiers, is of
our offer; `an example with OpenAI`, after what contracted means, is of its contracts.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import polite_off
from bot.questions.glossary_asked import without_mentions
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_ANOTHER: Final = regex(
    rf"{LED}(?:(?:what|how) about |what(?:['’]?s| is| are| does)? |same for |explain )?"
    r"(?:the |those |these |that |this |your |an? )*[\"“']?"
    r"(?P<word>(?!(?:how|where|when|who|why|we|our|us|do|can)\b)\w[\w\s/-]{0,30}?)[\"”']?"
    r"(?: (?:means?|stands? for|is|are))?(?: then| too| as well| again)*\W*",
    re.IGNORECASE,
)
_IT: Final = r"(?:it|that|this|these|those|them|the \w+)"
_ASSUMED: Final = regex(
    rf"{LED}(?:(?:what|which|how much|how many|how high)(?:['’]?s| is| are)? ?"
    r"(?:(?:value|number|figure|percentage|rate|default|share|part|one|ones|level)s? )?"
    r"(?:(?:do|did|would) (?:you|we|assay) (?:usually |normally |typically |actually |then )*"
    rf"(?:assume|use|take|set|put|suppose|reckon with|go with|work with|count with|apply)\b.*"
    r"|(?:you|we) (?:assume|use|take)\b.*"
    rf"|(?:(?:your|the|our) (?:\w+ )?)?(?:assumptions?|default|value|convention)\b.*"
    rf"|(?:is |are |gets? )?{_IT} (?:assumed|taken|set)\b.*)"
    r"|(?:your|the) (?:assumptions?|default|value)(?: (?:for|on|of|behind) .{1,20})?"
    rf"|(?:do|did) you (?:just )?(?:assume|take|use|guess|make up) (?:{_IT}|something|an?y?"
    r" .{2,20})(?: for (?:it|that))?)\W*",
    re.IGNORECASE,
)
"""`what do you assume for it`, `which value do you use`."""
_ASSUMES: Final = ("mfu", "tier", "method", "h100e")
"""Words that a figure stands behind, whose source is told with it."""
_WHERE_WE_ARE: Final = regex(
    rf"{LED}(?:(?:(?:in|on|at|under|into) )?(?:which|what)"
    r"(?: (?:ones?|tiers?|levels?|class|bracket|category|of (?:them|those|these)))? "
    r"(?:are we|is (?:us|ours|our (?:offer|cluster))|would we (?:be|fall|land|sit)|"
    r"(?:do|does) (?:we|our (?:offer|cluster|team)) (?:fall|land|sit|get|belong|count|come)|"
    r"applies to us|we are|we['’]?re)|"
    r"how (?:do|would) we (?:compare|do|stand|rate|rank|fare)|"
    r"where (?:are we|do we (?:stand|sit|fall|land|fit)|would we be|"
    r"(?:is|does) our (?:offer|cluster)(?: (?:stand|sit|fall|land))?)|(?:what about |how about )?"
    r"(?:us|we|ours|our (?:offer|cluster|own)))(?: (?:then|in|on|at|under|into|now|currently|today|"
    r"right now|there|here|with (?:our|the) \w+|on (?:it|that|this)(?: \w+)?))*\W*",
    re.IGNORECASE,
)
_EXAMPLE: Final = regex(
    r"\b(?:examples?|for instance|instances?|e\.?g\b|such as|like what|like which|concrete(?:ly)?|"
    r"in practice|illustrate)",
    re.IGNORECASE,
)
_WHOSE: Final = regex(
    rf"{LED}(?:what|which|how) (?:about|has|did|does|is|of) |{LED}(?:for|at|with|of) ",
    re.IGNORECASE,
)
_ALL_CONTRACTS: Final = "which contracts are on record"
_SOURCE: Final = "source"
"""`source?` asks where that is from, and for no word."""


def words_explained(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """What is asked on of a word that was explained; nothing where anything else is asked."""
    helped = memory.helped
    if not helped or memory.pitch is not None:
        return ()  # `exclusive to us` goes on with the data pitch that is being told
    said = polite_off(text)  # `ah ok. and MFU?`
    told = (found for way in _WAYS if (found := way(said, helped, memory, hearing)))
    return next(((Asked(found, is_follow_up=True),) for found in told), ())


_Way = Callable[[str, str, Memory, Hearing], Reading | None]


def _of_ours(text: str, helped: str, memory: Memory, hearing: Hearing) -> Reading | None:
    if helped != "tier" or not _WHERE_WE_ARE.fullmatch(text):
        return None
    if memory.spoken and not hearing.saved:
        return Understood(Question(Kind.OFFER, offer=memory.spoken))
    return hearing.read("what tier are we in")


def _assumed(text: str, helped: str, _: Memory, __: Hearing) -> Reading | None:
    is_asked = helped in _ASSUMES and _ASSUMED.fullmatch(text)
    return Understood(Question(Kind.SOURCE)) if is_asked else None


def _example(text: str, helped: str, _: Memory, hearing: Hearing) -> Reading | None:
    """`can you give me an example with OpenAI`, after what contracted means: its contracts."""
    if helped != "status":
        return None
    labs = hearing.draft(text).labs
    if not (_EXAMPLE.search(text) or (labs and _WHOSE.match(text))):
        return None
    if not labs:
        return hearing.read(_ALL_CONTRACTS)
    whose = " and ".join(map(hearing.reader.words.directory.name, labs))
    verb = "do" if labs[1:] else "does"
    return hearing.read(f"what contracts {verb} {whose} have")


def _another(text: str, helped: str, _: Memory, hearing: Hearing) -> Reading | None:
    said = _ANOTHER.fullmatch(without_mentions(text))
    if said is None:
        return None
    for asked in (f"what is {said['word']}", f"what does {said['word']} mean"):
        reading = hearing.read(asked)
        told = reading.question if isinstance(reading, Understood) else None
        if told and told.kind is Kind.HELP and told.topic not in (None, helped, _SOURCE):
            return reading
    return None


_WAYS: Final[tuple[_Way, ...]] = (
    _of_ours,
    _assumed,
    _example,
    _another,
)
