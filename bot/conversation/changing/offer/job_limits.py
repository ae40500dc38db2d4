"""What one job may take, in the usual words: `jobs are capped at 512`, `nobody gets over 512`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_N: Final = r"(?P<{}>\d[\d,.]*k?)(?: (?:h100s?|gpus?|chips?|cards?|accelerators?))?"
_AT_ONCE: Final = r"(?: (?:at once|at a time|at the same time|in one go|per job|for one job|each))*"
_LIMIT: Final = r"(?:limits?|caps?|ceilings?|max(?:imum)?|sizes?)"
_JOBS: Final = (
    r"(?:(?:the |our |any |a |an |one )?(?:single |biggest |largest |max )?(?:jobs?|runs?))"
)
_CAPPED: Final = regex(
    rf"{_JOBS}(?: (?:are|is|were|was|get|gets|would be|being|sizes?))*"
    rf" (?:capped|limited|bounded|restricted|held) (?:at|to|by) {_N.format('a')}{_AT_ONCE}"
    r"|(?:nobody|no ?one|no (?:single )?(?:person|researcher|job|run|user|one person))"
    r"(?: (?:can|may|could|will|is allowed to|gets to|would))?"
    r" (?:run|runs|use|uses|take|takes|have|has|get|gets|exceeds?|go|goes|occup(?:y|ies))?"
    rf" ?(?:on |for |past )?(?:more than|over|above|beyond|larger than|bigger than) "
    rf"{_N.format('b')}{_AT_ONCE}",
    re.IGNORECASE,
    needs="capped|limited|bounded|restricted|held|than|over|above|beyond",
)
_ITS: Final = regex(
    rf"(?P<led>.*\b(?:job|run)s? {_LIMIT}\b[^?.,;:]{{0,40}})[?.,;:]+ "
    rf"(?:it['’]?s|it is|say|make it|that['’]?s|of|set (?:to|at)|at)? ?{_N.format('n')}{_AT_ONCE}"
    r"\W*$",
    re.IGNORECASE,
    needs="limit|cap|ceiling|max|size",
)
"""`does the job limit matter? its 512`, of which the number would be one of all our chips."""
_MATTERS: Final = regex(
    r"^\W*(?:(?:and|so|ok|but) )*(?:does|do|would|will|is|should) (?:it|that|this|i|we) (?:really |"
    r"even |actually )?(?:matter|hurt|make a difference|change anything|change much|care|mind|a "
    r"problem|bad|ok)(?: (?:for|to) us)?(?: (?:that|if|when))? (?=max job)"
    r"|(?<=\d)[.,;?!]+ (?:and |so )?(?:does|do|would|will|is) (?:it|that|this) (?:really |even |"
    r"actually )?(?:matter|hurt|make a difference|change anything|a problem|bad|ok)"
    r"(?: (?:us|much|for us|to us))?\W*$",
    re.IGNORECASE,
)
"""Whether it matters, which the offer with that job tells."""


def job_limits(text: str) -> str:
    """The message with so many chips as the largest job, and no size of the cluster."""
    if found := _ITS.match(text):
        return f"{found['led']}, max job {found['n']}?"
    asked = _CAPPED.sub(lambda found: f"max job {found['a'] or found['b']}", text, count=1)
    return text if asked == text else _MATTERS.sub("", asked)
