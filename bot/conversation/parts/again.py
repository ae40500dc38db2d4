"""A part of a message that only asks for the one before it again, or says more of it."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.questions.writing.wording import TOOK
from bot.regex import regex

_DO_IT: Final = regex(
    rf"{LED}"
    r"(?:(?:can|could|would|will) (?:you|we) (?:please )?(?:just )?(?:run|check|do|work out|"
    r"calculate|compute|crunch|look at|take a look at|look into|help with|price|read|handle|answer|"
    r"tell me|sort) (?:it|that|this|them|the (?:numbers|maths?|figures|comparison)|me)"
    r"(?: (?:for me|for us|out|now|please|up|through))*"
    r"|(?:what do|do) you (?:think|say|reckon|have anything for me)"
    r"|any (?:thoughts|ideas?|views?)"
    r"|(?:do|does|did|is|are|was|were|has|have|can|could)(?:n['’]?t)? (?:they|it|he|she|that|we)"
    r"(?: really)?)\W*",
    re.IGNORECASE,
)
"""`can you run it?`, and `Meta says they do better, do they?`."""
_HOW_OLD: Final = regex(
    r"\W*(?:and )?how (?:old|fresh|recent|current|up[ -]to[ -]date|stale) (?:is|are) "
    r"(?:it|that|this|they|those|these|the (?:data|figures?|numbers?))\W*",
    re.IGNORECASE,
)
"""What the sources of a figure say with it."""
_MEANS: Final = regex(
    r"\W*(?:and |so )?what(?:['’]?s| is| are| do| does)? (?:it|that|this|those|these)"
    r"(?: (?:mean|stand for|even|actually|really|exactly|supposed to (?:be|mean)))*\W*",
    re.IGNORECASE,
    needs="what",
)
"""`h100e?? whats that mean`, which was explained."""
_ONE_OF_THEM: Final = regex(
    r"\W*(?:and )?(?:is|are|does that include|do they include) [\w .-]{2,40}? "
    r"(?:one|some|part|among) (?:of )?(?:them|these|those)\W*",
    re.IGNORECASE,
)
"""What the list of our sources says: `and is LinkedIn one of them?`."""
_REDONE: Final = regex(
    r"\b(?P<do>redo|repeat|train|reproduce|re-?run|replicate|recreate|retrain|do|run|finish|"
    r"complete|"
    r"pull off|fit) (?:it|that|this|the same|one like (?:it|that))\b(?!['’])",
    re.IGNORECASE,
)
_COMPARES: Final = regex(r"\W*(?:compare|rank|how|what|which|who|is|does)\b", re.IGNORECASE)
_OTHER_END: Final = regex(
    r"\W*(?:and )?(?:which|who) (?:(?:ones|of them|labs) )?(?:are|is|aren't|isn't|have|has|haven't)"
    r"(?: the)? (?:poor(?:er|est)?|starved|not|least|less|fewest|worst|worse(?: off)?|behind|weak"
    r"(?:er|est)?|any|small(?:er|est)?)\b[^?.!]*[?.!]*",
    re.IGNORECASE,
)
"""`and which are poor`, of labs that are ranked: whoever comes last is told as well."""


def without_again(found: tuple[str, ...], hearing: Hearing) -> tuple[str, ...]:
    """The parts, without those that ask nothing besides; what narrows a part is joined to it."""
    kept = list(found[:1])
    for part in found[1:]:
        before, now = hearing.asked(kept[-1]), hearing.asked(part)
        if before and (_says_nothing(before, part) or _asks_same(before, now)):
            continue
        whole = f"{kept[-1].rstrip(' ?.!')}, {part}"
        if before and now and _narrows(before, now, hearing.asked(whole), kept[-1]):
            kept[-1] = whole
        else:
            kept.append(part)
    return tuple(kept)


def with_run(found: tuple[str, ...], hearing: Hearing) -> tuple[str, ...]:
    """The parts, each with the run that the one before it names: `…, and could 1,024 redo it?`."""
    named = list(found[:1])
    for part in found[1:]:
        before, now = hearing.asked(named[-1]), hearing.asked(part)
        is_of_run = before and before.kind is Kind.REACH and len(before.runs) == 1
        is_open = now and now.kind is Kind.REACH and not (now.runs or now.size)
        if before and is_of_run and is_open:
            run = hearing.reader.words.directory.name(before.runs[0])
            part = _REDONE.sub(rf"\g<do> {run}", part, count=1)
        named.append(part)
    return tuple(named)


def asks_anew(part: str, text: str, hearing: Hearing) -> bool:
    """`GPT-4 was trained on 25,000 A100s. how long would that take us`: of a run that was."""
    asks = any(tag.kind is T.HOWLONG for tag in hearing.tags(part))
    before = hearing.asked(text[: max(0, text.find(part))].strip()) if asks else None
    return before is not None and before.kind is Kind.REACH and before.topic == TOOK


def _says_nothing(before: Question, part: str) -> bool:
    return bool(
        _DO_IT.fullmatch(part)
        or (before.kind is Kind.HELP and before.topic and _MEANS.fullmatch(part))
        or (before.kind is Kind.LEAGUE and _OTHER_END.fullmatch(part))
        or (before.topic == "data" and _ONE_OF_THEM.fullmatch(part))
        or (before.kind is Kind.SOURCE and _HOW_OLD.fullmatch(part))
    )


def _asks_same(before: Question, now: Question | None) -> bool:
    """`…, what do I type?` after a question for help, `…, what's the source` after one for it."""
    bare = (Question(Kind.HELP), Question(Kind.SOURCE))
    return now in bare and now is not None and now.kind is before.kind


def _narrows(before: Question, now: Question, whole: Question | None, typed: str) -> bool:
    """Whether openings of labs that were named are asked for again, with a place or a period."""
    is_named = before == Question(Kind.COMPARE, labs=before.labs) and not _COMPARES.match(typed)
    asked = Kind.HIRING if is_named else before.kind
    if whole is None or {asked, now.kind, whole.kind} != {Kind.HIRING}:
        return False  # of labs that are only named, nothing was asked before
    is_same = now.topic in (None, before.topic) and now.family in (None, before.family)
    is_whole = whole.labs == before.labs and whole.topic == before.topic
    return bool(before.labs) and not now.labs and is_same and is_whole
