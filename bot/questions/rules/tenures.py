"""Whether chips are owned or rented; of an offer that is part of each, neither is said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from bot.questions.tags import T, Tag
from bot.regex import regex
from storage.records import Tenure

_CHIPS: Final = (
    r"(?P<chips>\b\d[\d,.]*k? ?x? ?(?:nvidia |amd |tpu |"
    r"trainium ?)?[a-z]{1,3}\d{1,4}[a-z]?s?(?: (?:gpus?|chips?|cards?|sxm\d?|pcie|hgx|nodes))*)"
)
_ARE: Final = r"(?:,? \(?|,? (?:which|that|they|all|and) (?:are|were|is) )"
_PAST: Final = (
    r"(?: (?:last (?:year|month|quarter|spring|summer|autumn|winter|week)|(?:back )?in 20[12]\d|"
    r"(?:two|three|\d) years ago|a (?:year|while) ago|already))"
)
_TENURES: Final = (
    (
        regex(
            r"\b(?:our |my |its )?own (?:(?:gpu|compute|private|dedicated|in-house) )*(?:cluster|"
            r"fleet|machines?|kit|stack|capacity|supercomputer|hardware|gpus|servers)(?: (?:of|is|"
            r"has|with|at))?\s*[:,=–—-]? (?=(?:about |around |roughly )?\d)",
            re.IGNORECASE,
            needs="own",
        ),
        "owned cluster: ",
    ),
    (
        regex(
            rf"{_CHIPS}{_ARE}(?:(?:all )?(?:of )?our own|all (?:of (?:it|them) )?ours(?! ?[:=])|"
            r"all (?:paid off|owned)|(?:all )?(?:bought and )?(?:paid for|paid off)(?: in full)?|"
            r"self-?hosted|(?:in |in a |in our |at a |at our )?(?:colo(?:cation)?(?: (?:facility|"
            r"site|space))?|"
            rf"colo'?d|co-?located)|(?:we )?(?:bought|acquired|purchased){_PAST})\b\)?",
            re.IGNORECASE,
            needs="our|own|paid|hosted|colo|located|bought|acquired|purchased",
        ),
        r"\g<chips>, owned outright",
    ),
    (
        regex(
            r"(?<=[,;.] )(?:(?:all|they|them|chips|gpus|we|were|it|was) )*"
            rf"(?:bought|acquired|purchased)(?: (?:them|it|all))?{_PAST}\b",
            re.IGNORECASE,
            needs="bought|acquired|purchased",
        ),
        "owned outright",
    ),
    (
        regex(r"\bcolo(?:'?d|cated)(?= [a-z]{1,3}\d{2})", re.IGNORECASE, needs="colo"),
        "owned",
    ),
    (
        regex(
            rf"{_CHIPS}{_ARE}(?:installed|deployed|delivered|racked|commissioned){_PAST}\b",
            re.IGNORECASE,
            needs="installed|deployed|delivered|racked|commissioned",
        ),
        r"\g<chips>",
    ),
    (
        regex(
            rf"{_CHIPS} (?:at|with|in|on) (?P<cloud>lambda|coreweave|crusoe|nebius|runpod|"
            r"voltage park|paperspace)\b(?=(?!.*(?:price|cost|cheap)).*\b\d+ (?:researchers|"
            r"people|ppl|scientists|heads|engineers|staff|folks|of us)\b)",
            re.IGNORECASE,
            needs="lambda|coreweave|crusoe|nebius|runpod|voltage|paperspace",
        ),
        r"\g<chips> rented in the cloud",
    ),
)
"""How people say that chips are their own or somebody's, as the grammar reads it.

In somebody's colocation stand machines of one's own. What was bought last year is no plan, and
that year no day that is asked for.
"""


def tenure_in_words(text: str) -> str:
    """`own cluster: 1,024 H100` as `owned cluster: 1,024 H100`; other texts as they are."""
    for told, words in _TENURES:
        text = told.sub(words, text)
    return text


def tenure(tags: Sequence[Tag]) -> Tenure | None:
    """Rented or owned; None where neither was said, or some chips are the one and some the other.

    Chips in a cloud are rented.
    """
    said = set(_said(tags))
    return said.pop() if len(said) == 1 else None


def is_mixed(tags: Sequence[Tag]) -> bool:
    """Whether some chips are said to be owned and some rented, of which no answer tells."""
    has_chips = any(tag.kind is T.HARDWARE for tag in tags)
    return has_chips and len(set(_said(tags))) > 1


def _said(tags: Sequence[Tag]) -> Iterator[Tenure]:
    """Each tenure as often as it is said; what is denied is none: `no cloud`."""
    if not any(isinstance(tag.value, Tenure) or tag.kind is T.CLOUD for tag in tags):
        return
    owns = any(tag.value is Tenure.OWNED for tag in tags)
    for before, tag, after in _in_threes(tags):
        if before is not None and before.kind is T.NO:
            continue
        if isinstance(tag.value, Tenure):
            yield tag.value
        elif tag.kind is T.CLOUD or (owns and _is_rents(tag, after)):
            yield Tenure.RENTED


def _is_rents(tag: Tag, after: Tag | None) -> bool:
    """`we own 128 H100 and rent 256`: a word of costs right before chips."""
    return tag.kind is T.COST and after is not None and after.kind is T.HARDWARE


def _in_threes(tags: Sequence[Tag]) -> Iterator[tuple[Tag | None, Tag, Tag | None]]:
    padded = [None, *tags, None]
    for (before, tag), (_, after) in pairwise(pairwise(padded)):
        if tag is not None:
            yield before, tag, after
