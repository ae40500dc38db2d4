"""What is asked of the word or the one fact that was explained last: `is that still right`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.question.words_explained import words_explained
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.about_people.keeping_asked import (
    COPYING,
    EMPTYING,
    ERASING,
    SEEING,
    TYPING,
    on_keeping,
)
from bot.questions.about_people.keeping_words import LASTS
from bot.questions.clean import clean, fold
from bot.questions.glossary_asked import after_the_unit
from bot.questions.one_fact import OfOne
from bot.questions.rules.sourced import BEFORE, asked_of_fact, standing_asked
from bot.questions.types import Kind, Question, Understood, Unreadable
from bot.questions.ways_asked import way_on_keeping
from bot.questions.words.assay_words import COLLEAGUES
from bot.questions.words.leads import LED, LINKS
from bot.questions.words.record_words import asks_of_reports
from bot.regex import regex

_OF_IT: Final = regex(
    rf"{LINKS}(?:(?:is|was|has|did|does|are|what|whats|how|when)\b.*"
    r"\b(?:it|its|that|this|the (?:fact|figure|number|source))\b.*"
    r"|(?:how old|how fresh|up to date|still (?:right|current|valid|true)|what changed|history|"
    r"any (?:changes|corrections|updates)|before(?: that)?))\W*",
    re.IGNORECASE,
)
_MOST_WORDS: Final = 9


_GRADED: Final = regex(
    rf"{LINKS}(?!.*\b(?:means?|meaning|stands? for|difference|grades)\b)"
    r"(?:(?:what|which|why|whats|what['’]s|how|is|are)\b.*\b(?:grade[ds]?|sure|reliable|"
    r"trustworthy|solid|certain|confident|trust)\b.*|(?:its |the )?grade\b.*)\W*",
    re.IGNORECASE,
)
"""`what's its grade and why`, of the fact and not of grades."""
_SAME_SOURCE: Final = regex(
    r"\b(?:anything|what|which|any|other|others|more|else|all|list|everything)\b.*"
    r"\b(?:same|that|this) (?:source|place|publisher|dataset|article|paper)\b",
    re.IGNORECASE,
)


def _by_source(fact: str) -> Unreadable:
    """Facts by whoever published them, which are not listed."""
    return Unreadable(
        "Facts are listed by the lab or the chip that they are about, and not by their source."
        " What each source is used for is told by “help data”.",
        ("help data", f"source {fact}"),
        is_plain=True,
    )


def of_fact(text: str, memory: Memory, _: Hearing) -> tuple[Heard, ...]:
    """The same fact, and whether it stands or what it replaced; nothing where anything else is."""
    told = (memory.fact,) if memory.fact else memory.sourced
    if len(told) != 1 or len(text.split()) > _MOST_WORDS or asks_of_reports(text):
        return ()
    if _SAME_SOURCE.search(text):
        return (Asked(_by_source(told[0]), is_follow_up=True),)
    topic = standing_asked(fold(text))
    of_grade = memory.fact or "grade" in text.lower()  # else how firm those are that were told
    if topic is None and of_grade and _GRADED.fullmatch(text.strip()):
        asked = Question(Kind.SOURCE, facts=told)
        return (Asked(Understood(asked), is_follow_up=True),)
    if topic is None and memory.fact and _OF_IT.fullmatch(text.strip()):
        topic = asked_of_fact(text)
    if topic == BEFORE and memory.record and memory.record.topic in tuple(OfOne):
        return ()  # of the figure that was told before its day or its maker was asked for
    asked = Question(Kind.SOURCE, facts=told, topic=topic)
    return (Asked(Understood(asked), is_follow_up=True),) if topic else ()


_WHY: Final = regex(
    rf"{LED}(?:why(?: (?:is it|that|this|it|exactly|so|not|[\d.,]+ ?%?))*"
    r"|(?:why|how come) (?:(?:do|did|would|are) )?(?:you|we|assay|they) "
    r"(?:use|take|took|assume|assumed|pick|picked|chose|choose|go with|say)(?: (?:it|that|this))?"
    r"(?: [\d.,]+ ?%?)?(?: (?:here|there|for it|for that))*"
    r"|(?:where|what) (?:does|do|is|are|did) .{2,30} (?:come from|from|based on|rest on)"
    r"|(?:says who|who says(?: (?:that|so))?|based on what|how do you know))\W*",
    re.IGNORECASE,
)
_ANOTHER_GRADE: Final = regex(
    rf"{LED}(?:(?:what|how) about )?(?:grade )?(?:[a-d]|own|convention)\W*", re.IGNORECASE
)


_THEM: Final = (
    r"(?:they|it|these|those|that|this|(?:the|your|these|those|all the) (?:\w+ )?(?:numbers?|"
    r"figures?|data|facts|stats|sources?|info|information)|everything|all of (?:it|that|them|this))"
)
_OLD: Final = (
    r"(?:old|fresh|recent|current|new|up[ -]to[ -]date|stale|outdated|out of date|dated|late)"
)
_HOW_OLD: Final = regex(
    rf"{LED}(?:how {_OLD} (?:is|are|would be|will be) {_THEM}|(?:is|are) {_THEM} "
    rf"(?:(?:still|all|always|really|very|actually|even|pretty|kept) )*{_OLD}"
    r"|how (?:old|fresh|recent|current)|when (?:was|were|is|are) "
    rf"{_THEM} (?:last )?(?:updated|refreshed|collected|checked|read|from|gathered))"
    r"(?: (?:then|now|usually|typically|roughly|exactly|on average|anyway))*\W*",
    re.IGNORECASE,
)
"""`how fresh are they`, of the figures whose making was explained, and of no people."""
_THOSE_OF: Final = regex(
    rf"{LED}(?:(?:what|how) about|and|same for) (?:(?:the|your|those) )?(?P<who>\S.{{1,30}}?)"
    r"(?:['’]s?)?(?: (?:ones?|numbers?|figures?|data))\W*",
    re.IGNORECASE,
    needs="one|number|figure|data",
)
_DATA: Final = "data"


def _of_data(text: str, hearing: Hearing) -> Heard | None:
    """`what about the xAI ones`, after how old all figures are: how old those of a lab are."""
    if _HOW_OLD.fullmatch(text):
        return Asked(Understood(Question(Kind.HELP, topic=_DATA), (_AGAIN,)), is_follow_up=True)
    whose = _THOSE_OF.fullmatch(text)
    asked = hearing.read(f"how old is the data on {whose['who']}") if whose else None
    return Asked(asked, is_follow_up=True) if isinstance(asked, Understood) else None


def of_help(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """The sources of what was explained, or another grade; nothing where anything else is asked."""
    if memory.helped == "h100e" and (counted := after_the_unit(text)) != text:
        return (Asked(hearing.read(counted), is_follow_up=True),)
    if memory.helped == _DATA and (of_data := _of_data(text, hearing)):
        return (of_data,)
    if memory.helped == "grade" and _ANOTHER_GRADE.fullmatch(text):
        asked = Question(Kind.HELP, topic=memory.helped)
    elif memory.tells_of_keeping and (topic := _on_keeping(text, memory)):
        asked = Question(Kind.HELP, topic=topic)
    elif memory.helped and _WHY.fullmatch(text):
        asked = Question(Kind.SOURCE)
    else:
        return words_explained(text, memory, hearing)
    again = (_AGAIN,) if asked.topic and asked.topic == memory.helped else ()
    return (Asked(Understood(asked, again), is_follow_up=True),)


_AGAIN: Final = "as it was told already"
_LOOKED_UP: Final = regex(
    r"\b(?:look|search|who(?:m)? i|candidates?|people|pool|entr(?:y|ies))", re.IGNORECASE
)


_MORE: Final = regex(
    rf"{LED}(?:how(?: (?:exactly|so))?|how (?:do|can|would|should) (?:i|we) do (?:it|that|this)"
    r"|how (?:does|would) (?:that|it|this) work|what happens (?:then|next|afterwards)"
    r"|who (?:does|sends|sets up|has to do|can do) (?:it|that|this)"
    r"|(?:which|what) columns(?: .{1,30})?|what(?: exactly)? do (?:i|we) (?:need|do|have to do)"
    r"|can (?:he|she|they) (?:come back|be (?:added|put back|looked up))(?: (?:again|later|then))*"
    r"|can (?:i|we) (?:look|add) (?:him|her|them)(?: (?:up|again|later|in|then))*"
    r"|(?:does|would) that mean (?:he|she|they)(?:['’]?s| is|['’]?re| are) (?:blocked|gone|out)"
    r")\W*",
    re.IGNORECASE,
)
_OF_STEPS: Final = ("blocking", COPYING, "adding", "amending", "correcting", ERASING, EMPTYING)


def _more_of_it(text: str, helped: str) -> str | None:
    """`how do I do that`, `who sends it`: what was told of it says so, and is told again."""
    return helped if helped in _OF_STEPS and _MORE.fullmatch(text) else None


def _on_keeping(text: str, memory: Memory) -> str | None:
    """What is asked of the keeping of people's data; `delete it all` may be of one of them."""
    if memory.helped == "blocking" and LASTS.fullmatch(fold(clean(text))):
        return memory.helped  # which is for good
    topic = _more_of_it(text, memory.helped) or on_keeping(text) or way_on_keeping(text)
    if topic == SEEING and memory.helped == TYPING and not _LOOKED_UP.search(text):
        return COLLEAGUES
    is_of_one = memory.question is not None and memory.question.person
    return None if topic == EMPTYING and is_of_one else topic
