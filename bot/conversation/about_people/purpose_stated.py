"""Whether words say why somebody is looked up, and what is never a reason though it was asked."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.about_people.of_rights import RIGHTS
from bot.questions.clean import clean, fold
from bot.questions.periods import is_period_alone
from bot.questions.types import Kind, Unreadable
from bot.questions.words.leads import LINK, LINKS
from bot.regex import regex

_LED: Final = (
    rf"\W*(?:(?:{LINK}|or|no|can you|could you|will you|would you|i want you to|i need you to|just|"
    r"only|simply|first|maybe)\b\W*)*"
)
_TO_US: Final = r"(?:give|show|tell|send|get|write|make|draft|list|find|bring)"
_FORMS: Final = (
    r"(?:drop|skip|omit|remove|delete|shorten|cut|trim|format|summari[sz]e|explain|repeat|rewrite|"
    r"rephrase|translate|condense|simplify|leave out|put (?:it|that|this|them|these|those)|"
    r"make (?:it|that|this|them|these|those))"
)
_ORDERS: Final = regex(
    rf"{_LED}(?:{_TO_US} (?:me|us)|{_FORMS})\b"
    rf"|{_LED}(?:give|show|tell|list|compare)\b"
    r"|.*\b(?:just|only|simply) (?:what|which|how|who|where|when|the (?:things?|parts?|bits?))\b",
    re.IGNORECASE | re.DOTALL,
)
_SHAPES: Final = (
    r"(?:tables?|lists?|csv|charts?|columns?|bullets?|bullet points?|pages?|lines?|sentences?|"
    r"paragraphs?|slides?|pdf|words|json|markdown|view|answer|message|english|german|french)"
)
_HOW: Final = regex(
    rf"\b(?:in|as|on|into|to) (?:(?:an?|the|one|two|three|five|\d+|single|same|short|plain|simple|"
    rf"other)\W+)*{_SHAPES}\b|\bside by side\b|\bnext to each other\b|\bone (?:by|after) \w+\b"
    r"|^\W*(?:(?:and|ok|then|just|now|of|for|the) )*(?:both|all|each|either|everything)"
    r"(?: (?:of )?(?:them|two|three))?\W*$|\b(?:please|pls|plz)\b",
    re.IGNORECASE,
)
"""How an answer is to look, of whom, or that something is wished: `both in one table please`."""


def shapes(text: str) -> bool:
    """Whether words say how an answer is to look, and no reason by themselves."""
    return bool(_HOW.search(text))


def orders(text: str) -> bool:
    """Whether a message orders something to be shown or told, or the answer to be changed."""
    return bool(_ORDERS.match(text))


_BUT_NUMBERS: Final = r"(?:[^?\d]|\d(?:st|nd|rd|th)\b|\d{1,2}(?:[:.]\d\d)?(?= ?(?:[ap]m|[,.]|$)))*"
"""Any words without a question, and without a number but the hour of a call."""
_ASKS: Final = (
    rf"{LINKS}(?:(?:would|should|will|did|was|were|has|have|had|may|might|"
    r"must|am)(?:n['’]?t)? (?:you|u|s?he|they|it|that|this|we|i|there|those|these|any\w*|our|the|"
    r"my)|"
    r"any(?:thing|one|body))\b"
)
"""`would you say she's theory or applied`, which asks something of them."""
_PURPOSE: Final = regex(
    r"(?!(?:what|who|whom|how|which|where|when|why|is|are|can|could|do|does|show|list|compare|price|"
    rf"tell|look|find|source|help|hiring(?! for)|match)\b)(?!{_ASKS}){_BUT_NUMBERS}"
    r"\b(?:call|convo|conversation|hiring for|recruiting for|chat|interview(?:ing|s)?|"
    r"role|position|opening|vacancy|screen|screening|"
    r"(?:first|second|third|final|last|next|1st|2nd|3rd|interview) rounds?|sourcing|sourced|"
    r"applied|applying|considering|reference|referral|check|"
    r"onsite|meeting|outreach|intro|introduction|talk|debrief|preparation|prep|approach|"
    rf"(?:prepare|make|draft|write) an offer)\b{_BUT_NUMBERS}",
    re.IGNORECASE,
)

_FIRST_CALL: Final = regex(
    r"(?:first|1st|second|2nd|third|final|intro|initial|screening|phone|video|onsite|quick)\b "
    r"(?:\w+ )?(?:call|chat|talk|conversation|interview|meeting|screen|round)\b",
    re.IGNORECASE,
)


_OF_ANOTHER: Final = regex(r"\w[\s,;–—-]+purpose: \S", needs="purpose:")
"""`Pavel Quist, purpose: offer prep`, which says of whom."""


def apart_from_why(text: str, name: str) -> str:
    """`Jun Oskarell first call tomorrow` with a comma after the name, as it is else typed."""
    rest = text[len(name) :].strip()
    is_why = text.startswith(f"{name} ") and _FIRST_CALL.match(rest) and states_purpose(rest)
    return f"{name}, {rest}" if is_why else text


def states_purpose(text: str) -> bool:
    """Whether words that may be a question as well say why somebody is looked up."""
    is_why = _PURPOSE.fullmatch(" ".join(text.split())) and not _OF_ANOTHER.search(text)
    return bool(is_why) and not orders(text)


# What is never the reason of a look-up, though it was asked why: a right, an order, a score.
#
# `she emailed, wants off our list. wipe her`, `gimme a 0 to 10`, `nvm`. A purpose is kept and
# exported, and somebody is looked up by it: what asks for something else is never kept as one.

_CLAUSE: Final = regex(r"\s*[,.;:!?–—]+\s*|\s+-\s+|\s+(?:and|so|but|n|&)\s+", re.IGNORECASE)
_WHOM: Final = r"(?:him|her|them|his|hers|their|this person|that person|the candidate)"
_KEPT: Final = r"(?:list|pool|books?|records?|files?|database|system|short ?list)"
_OTHERWISE: Final = regex(
    rf"\b(?:wipe|erase|delete|forget|scrub|purge|remove|nuke|drop|strike|unlist|take|get|kick|bin|"
    rf"ditch|trash|shred|chuck) "
    rf"(?:{_WHOM}|everything|all (?:of it|his|her|their|we|that))\b"
    r"|\b(?:wants?|wanted|asked|asks)(?: to (?:be|get|come))? (?:off|out(?! of (?!our|the|your)))\b"
    rf"|\b(?:off|out of|from) (?:our|the|your) {_KEPT}\b"
    r"|\b(?:keep|hold|store|save|have|retain)\w* (?:nothing|anything|any data|no data)\b"
    rf"|\b(?:add|put|save|note|mark|tag|flag|score|rate|rank|grade|google|stalk) {_WHOM}\b"
    r"(?! (?:(?:to|for|on|through) )?(?:an?|the) (?:panel|onsite|interview|call|offer|loop))"
    r"|\b(?:is|was|are|were)(?:n['’]?t| not) (?:hers|his|theirs|her|him|them|by (?:her|him|them)|"
    r"the (?:right|same) (?:person|one|candidate|researcher|author))\b"
    r"|\b(?:(?:the )?wrong (?:person|candidate|researcher|author)|namesake)\b"
    r"|\b(?:0|1|one|zero) ?(?:to|-|–|/) ?(?:10|ten|100|5|five)\b"
    r"|\bout of (?:10|ten|100|5|five)\b"
    r"|^\W*(?:nvm|nm|never ?mind|nah|nope|no|cancel|stop|skip(?: it| that)?|forget (?:it|that)|"
    r"leave it|don['’]?t bother|not (?:now|needed|important))\W*$"
    rf"|^\W*(?:(?:{LINK}|let['’]?s|we|i['’]?ll)\W+)*"
    r"(?:start|begin|kick off|go) (?:off )?(?:with|from) "
    rf"(?:{_WHOM}|(?:the )?(?:first|second|other|last)\b|(?-i:[A-Z])[\w'’-]+)"
    r"(?: (?-i:[A-Z])[\w'’-]+)*(?: (?:first|then|please|pls))*\W*$"
    rf"|^\W*(?:(?:{LINK}|ugh|um+|er+m*|lol|wait|n)\W+)*"
    r"(?:is|are|was|has|does|did|can|could|will|would|should|whats|what['’]s|hows|wheres|whos) "
    r"(?:even |actually )?(?:s?he|they|you|we|it|there|that|this|his|her|their)\b",
    re.IGNORECASE,
)
"""What is done with somebody's data, a score, that nothing is wanted, or a question."""
_ERASES: Final = regex(
    r"\b(?:forget|erase|delete|wipe|scrub|purge|nuke|get rid of|forgotten|erased|deleted|wiped|"
    r"scrubbed|purged|erasure|deletion)\b",
    re.IGNORECASE,
)
"""What is done with the data of somebody who is spoken of in the same message."""
_OF_ONE: Final = regex(rf"\b{_WHOM}\b", re.IGNORECASE)


def is_no_reason(text: str, hearing: Hearing) -> bool:
    """Whether a message, or a clause of it, asks for something that no look-up is for."""
    if _ERASES.search(text) and (hearing.people or _OF_ONE.search(text)):
        return True
    if is_period_alone(fold(clean(text)), hearing.today):
        return True  # `in 2025`, which would narrow what was asked before
    clauses = [one for one in dict.fromkeys((text, *_CLAUSE.split(text))) if one.strip()]
    return any(_OTHERWISE.search(one) or _is_of_rights(one, hearing) for one in clauses)


def _is_of_rights(said: str, hearing: Hearing) -> bool:
    """Whether it tells what somebody asks of those who keep their data."""
    alone = hearing.read(said)
    asked = None if isinstance(alone, Unreadable) else alone.question
    return bool(asked and asked.kind is Kind.HELP and asked.topic in RIGHTS)
