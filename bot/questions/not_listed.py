"""Questions for other people's names, and for what nobody is told by.

Who works at a lab, who signed a work, and how often somebody's works are cited.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.questions.other_workspaces import OTHERS, asks_of_others
from bot.questions.pool_unread import WHERE
from bot.questions.tags import T, Tag
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

STAFF: Final = "who works at a lab"
COAUTHORS: Final = "who else signed a work"
CITED: Final = "how often works are cited"
NOT_LISTED: Final = frozenset((WHERE, STAFF, COAUTHORS, OTHERS, CITED))
"""What such questions are called as refusals, with those where people are and what others type."""
_PEOPLE: Final = (
    r"(?:people|persons|researchers?|scientists?|engineers?|employees?|staff|names|folks|"
    r"authors?|experts?)"
)
_WORKS: Final = r"(?:works?|is working|are working|is employed|are employed|sits?|is|are)"
_ON_TEAM: Final = (
    r"(?:on|in|from) (?:the |its |their )?(?!our\b|my\b|this\b|that\b|these\b)[\w-]+(?: [\w-]+)? "
    r"(?:teams?|groups?|org|division)"
)
_TEAM: Final = regex(rf"\b{_ON_TEAM}\b", re.IGNORECASE, needs="team|group|org|division")
_STAFF: Final = regex(
    rf"{LED}(?:who(?:m)?(?: all| else| exactly)?|which {_PEOPLE}"
    rf"|(?:list|name|show|give|tell)(?: me| us)?(?: all)?(?: the| their| of| names)*(?: \w+)?"
    rf" {_PEOPLE}"
    rf"(?: who| that)?|what are the names of(?: the)? {_PEOPLE}(?: who)?"
    r"|(?:list|name|show|give|tell)(?: me| us)? (?:(?:the )?names of )?every(?:one|body)(?! who))"
    rf"(?: (?:actually|currently|still|now|really))*(?: {_WORKS})?"
    rf"(?: on [\w-]+(?: [\w-]+)?| {_ON_TEAM})? (?:at|for|there|from|"
    r"inside)\b(?P<rest>[^?]*)\??\W*",
    re.IGNORECASE,
)
_NO_MORE: Final = regex(
    r"(?: (?:works?|is working|are working|does|is doing|do) (?:on )?"
    r"(?!(?:hiring|recruiting)\b)[\w-]+(?: [\w-]+)?)?\W*(?:(?:s|then|now|today|these days|"
    r"currently|please|right now|exactly|anyway)\b\W*)*",
    re.IGNORECASE,
)
"""What may follow the name of the lab: `who at Cohere is hiring` asks something else."""
_COAUTHORS: Final = regex(
    r"\b(?:co-?authors|collaborators|co-?workers|co-?writers)\b"
    r"|\b(?:did|have|has|do) [^?,]{2,50} (?:and|&) [^?,]{2,40}? (?:ever |already |also "
    r")?(?:publish\w*|write|written|co-?author\w*|collaborated?)(?: \w+){0,2} together\b"
    r"|\bwho(?:m)?(?: else| all)? (?:(?:did|does|has|have|do) (?:\w+ ){1,3}?"
    r"(?:publish(?:ed)?|writ(?:e|ten)|work(?:ed)?|co-?author(?:ed)?|collaborat(?:e|ed))"
    r"(?: \w+)? with\b|(?:else )?(?:(?:signed|co-?authored|wrote|worked on)"
    r" (?:it|that|this|these|those|them)\b(?! list)|"
    r"(?:signed|co-?authored|wrote|worked on|(?:is|are|was) on)"
    r" (?:the|that|this|her|his|their) (?:\w+ )?(?:paper|work)s?\b))",
    re.IGNORECASE,
)
_PAPER: Final = r"(?:papers?|reports?|works?|publications?|preprints?|articles?)"
_AUTHORS: Final = regex(
    rf"\W*(?:(?:{LINK}|can you|could you) )*(?:who (?:all )?(?:wrote|authored|"
    rf"signed|published|(?:is|are|were|was) (?:on|behind)) (?:the |an? )?[\w .+-]{{2,40}}? "
    rf"{_PAPER}\b|"
    r"(?:who (?:are|were|is|was) |(?:list|name|show|give|tell)(?: me| us)? (?:all )?|what are )?"
    r"(?:the )?(?:names of (?:the )?)?(?:lead |first |last |senior )?authors? (?:of|behind|on) "
    r"(?!our\b|my\b|this\b|that\b|these\b|(?:any|all|some|one) of\b|the pool\b)"
    r"(?!.*\b(?:in|of|from) (?:our|the|my) (?:pool|list)\b)[\w .+-]{2,50})\W*",
    re.IGNORECASE,
)
"""`who wrote the Chinchilla paper`, `authors of DeepSeek-V3`."""
_CITATIONS: Final = regex(
    r"\b(?:h-? ?ind(?:ex|ices|exes)|i10|citation (?:counts?|records?|numbers?|rates?|metrics?)|"
    r"how many (?:citations|cites)\b|how (?:often|much|many times|widely|well) (?:\w+ ){0,4}cited|"
    r"number of citations|times cited)\b",
    re.IGNORECASE,
    needs="ind|i10|cit",
)
_SORTS: Final = regex(
    r"\b(?:rank\w*|sort\w*|order\w*|best|top|most|more|highest|lowest|better|than|who|whose|which|"
    r"leader\w*|compare\w*|vs|versus|pool|candidates|list|each|everyone|score\w*|rate|percentile|"
    r"by citations?|good|others?)\b",
    re.IGNORECASE,
)
"""What makes a comparison of people of it."""
_OF_WHOM: Final = regex(
    r"\bmatched by\b|\bhow (?:many|sure)\b|\bwhich (?:works|papers)\b|\bnumber of co-?authors\b"
    r"|\bco-?authors count\b|\band (?:her|his|their) co-?authors (?!at\b|on\b|please\b)\w",
    re.IGNORECASE,
)
"""Beside these words, co-authors are not what is asked for."""


def not_listed(text: str, tags: Sequence[Tag]) -> str | None:
    """What a text asks for of other people, as the refusals call it; None where it does not."""
    is_of_coauthors = _COAUTHORS.search(text) and not _OF_WHOM.search(text)
    if is_of_coauthors or _AUTHORS.fullmatch(text):
        return COAUTHORS
    found = _STAFF.fullmatch(text)
    if found is None:
        return None
    ends = [tag.end for tag in tags if tag.kind is T.LAB and tag.start >= found.start("rest")]
    is_there = re.search(r"\bthere\b", text, re.IGNORECASE)
    end = max(ends) if ends else is_there.end() if is_there else None
    return STAFF if end and _NO_MORE.fullmatch(text[end:]) else None


def staff_of_team(text: str, tags: Sequence[Tag]) -> str | None:
    """`name everyone on the pretraining team at Anthropic`: of nobody's works, and no ranking."""
    return not_listed(text, tags) if _TEAM.search(text) else None


def never_listed(text: str) -> str | None:
    """What is asked for that is nowhere told, whoever is meant, as the refusals call it."""
    if asks_of_others(text):
        return OTHERS
    is_cited = _CITATIONS.search(text) and not _SORTS.search(text)
    return CITED if is_cited else None
