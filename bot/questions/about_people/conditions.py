"""Conditions of a look-up, or of the pool, that no answer goes by: they are said to be left out.

A brief holds what is on record of somebody, whatever it is about; who signed a work with whom is
in no list of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.regex import regex

_WORK: Final = (
    r"(?:publish\w*|publications?|papers?|preprints?|works?|worked|wrote|written|anything|"
    r"something|evidence|experience|research|trained)"
)
_NAME: Final = "NAME"
_NO_TOPIC: Final = (
    r"(?!(?:NAME|the (?:call|phone|role|record|same)|our|my|this|that|these|those|her|his|their|"
    r"him|them|it|record|file|models?|which|what|how|top|paper|monday|tuesday|wednesday|thursday|"
    r"friday|\d|[a-z]+ (?:run|gpus?|chips?))\b)"
)
_ENDS: Final = (
    r"(?=\s*(?:[?.!,;:()]|$)|\s(?:before|for|since|with|by|from|and|or|in \d|i|we|please|until|"
    r"purpose|after|to)\b)"
)
_ON: Final = regex(
    rf"\b{_WORK}\b(?:'s)?(?: (?:by|of|from|does|has|did|published|written|NAME|on record)){{0,3}} "
    r"(?P<said>(?:on|about|(?:(?<=anything )|(?<=something )|(?<=experience ))(?:with|in)) "
    rf"{_NO_TOPIC}[^\W\d_][\w +/-]{{1,40}}?){_ENDS}",
    re.IGNORECASE,
)
_SIGNED: Final = regex(
    r"\b(?P<said>co-?author(?:s|ed)? (?:with )?(?!NAME|on\b|of\b)[^\W_][\w .+-]{1,40}?|"
    r"(?:co-?)?authors? (?:of|on) (?!NAME\b|our\b|the largest\b)[^\W_][\w .+-]{1,40}?|"
    r"(?<=NAME )on the [^\W_][\w .+-]{1,30}? (?:paper|report)|"
    rf"with (?:the|an?) [\w -]{{2,30}}? (?:paper|publication|preprint)){_ENDS}",
    re.IGNORECASE,
)
_WHEN: Final = regex(
    r"\b(?P<said>(?:since|after|before|in|during|from|until) (?:19|20)\d\d(?!-)|"
    r"(?:in |over |during |of )?the (?:last|past) (?:\w+ )?(?:years?|months?|weeks?))\b",
    re.IGNORECASE,
)
_COST: Final = regex(
    r"\b(?P<said>(?:how (?:much|expensive)|what) (?:did|does|was|would|has) "
    r"(?:it|that|this|those|these|they|the (?:runs?|trainings?))(?: (?:all|have))? ?costs?)\b",
    re.IGNORECASE,
)
"""What a run cost, beside a brief: asked after it, the run is told with its price."""
_TOGETHER: Final = regex(
    r"\b(?P<said>(?:co-?author\w*|collaborat\w+|publish\w*|worked|written|papers?) "
    r"(?:together |an? \w+ )?with (?!tpus?|gpus?|[abh]?\d|models?|more|over|less|at least|chips)"
    r"[^?.,;]{2,40}|"
    r"(?:by|per) (?:the )?(?:labs?|institutions?|compan(?:y|ies)|employers?|place) "
    r"[^?.,;]{0,30}\b(?:last|latest|most recent\w*|published|publication)\b[^?.,;]{0,20})",
    re.IGNORECASE,
)


def left_of_look_up(text: str, person: str) -> tuple[str, ...]:
    """What is asked of somebody's works that a brief is not narrowed by."""
    name = re.split(r",| \(", person)[0]
    told = text.replace(name, _NAME)
    return tuple(dict.fromkeys(_found(told)))


def _found(told: str) -> Iterator[str]:
    for pattern in (_ON, _SIGNED, _WHEN, _COST):
        if found := pattern.search(told):
            yield found["said"].strip()


def left_of_pool(text: str) -> str | None:
    """With whom people published, or from where last, which no list is narrowed or sorted by."""
    found = _TOGETHER.search(text)
    return found["said"].strip() if found else None
