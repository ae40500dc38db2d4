"""Terms of an offer that are told in words: `nobody ever waits`, `one job can take it all`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.types import Kind, Question
from bot.regex import regex

_ENDS: Final = r"(?=\s*(?:$|[,;.:!)|]|vs\b|versus\b|against\b|compared\b|and\b|at all\b))"
_WAITS: Final = r"(?:waits?|queues?|waiting|queue?ing|has to wait|have to wait|needs? to wait)"
_FOR_WHAT: Final = (
    r"(?: (?:for|in|on|an?|the|any|their|your|his|her|turns?|lines?|queues?|slots?|gpus?|chips?|"
    r"cards?|compute|jobs?|runs?|capacity|to|start|run))*"
)
_SOMEBODY: Final = (
    r"(?:they|you|we|people|everyone|everybody|(?:(?:each|every|a|any) )?"
    r"(?:researcher|person|job|run)s?)"
)
_NEVER: Final = r"(?:never|don'?t|do not|doesn'?t|does not|won'?t|(?:will|would) (?:not|never))"
_NO_WAIT: Final = regex(
    r"\b(?:(?:nobody|no[ -]?one) (?:(?:ever|really|here|would|will|should) )*"
    rf"{_WAITS}|{_SOMEBODY} {_NEVER} (?:ever )?{_WAITS}){_FOR_WHAT}{_ENDS}",
    re.IGNORECASE,
    needs="wait|queu",
)
_JOB: Final = (
    r"(?:(?:one|an?|any|each|every)(?: single)?|single|(?:the )?(?:largest|biggest|max(?:imum)?)) "
    r"(?:training )?(?:job|run|experiment)"
)
_MAY: Final = (
    r"(?:(?:can|may|could|is allowed to|gets to) (?:take(?: up| over)?|use|have|get|run on|fill|"
    r"occupy|grab|claim|span)|(?:size )?(?:is|=|:))"
)
_ALL: Final = (
    r"(?:(?:the|our) (?:whole|entire|full) (?:cluster|fleet|thing|pool|lot|system|machine)|"
    r"all(?: of)?(?: (?:it|them|the|our|chips|gpus|cards|cluster))*|everything|"
    r"100 ?%(?: of (?:it|them|the cluster))?)"
)
_JOB_ALL: Final = regex(rf"\b{_JOB} {_MAY} {_ALL}{_ENDS}", re.IGNORECASE, needs="job|run|experim")
_SO_MANY: Final = regex(
    r"(?<![\w.,$-])(?<![x×] )(?<!\bof )(?<!\bwith )(\d[\d,.]*k?) ?[x×]? ?(?:nvidia )?"
    r"(?:[a-z]{1,3}\d{2,4}[a-z]?)s?\b(?! (?:gpus? )?(?:nodes?|racks?|box(?:es)?|servers?|pods?|"
    r"trays?|hours?|each|per|apiece|a head|guaranteed|for each))",
    re.IGNORECASE,
)
"""How many chips there are, and neither how many boxes of them nor how many each has."""
_OVERNIGHT: Final = regex(
    r"\b(?:overnight (?:queues?|waits?|waiting)|(?:queues?|waits?|waiting)(?: times?)?"
    r"(?: (?:is|are|of|about|till|until|the|next))* (?:overnight|over night|morning))\b",
    re.IGNORECASE,
    needs="overnight|over night|morning",
)


def terms_in_numbers(text: str) -> str:
    """The text with such terms as numbers; a job that takes all of several kinds stays."""
    text = _NO_WAIT.sub("no wait", text)
    if not (found := _JOB_ALL.search(text)):
        return text
    counts = _SO_MANY.findall(text)
    if len(counts) != 1:
        return text
    return f"{text[: found.start()]}max job {counts[0]}{text[found.end() :]}"


def terms_left_out(text: str, question: Question) -> tuple[str, ...]:
    """What was told of waiting and of jobs and is no number."""
    offer = question.offer
    if offer is None or question.kind is not Kind.OFFER:
        return ()
    night = _OVERNIGHT.search(text) if offer.wait_hours is None else None
    job = _JOB_ALL.search(text) if offer.largest_job is None else None
    return (
        *([f"“{night[0]}” left out: please give the wait in hours"] if night else []),
        *([f"“{job[0]}” left out: please give its chips as a number"] if job else []),
    )
