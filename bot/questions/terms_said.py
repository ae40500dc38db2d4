"""Terms of an offer in other words than the grammar's, written as it reads them."""

from __future__ import annotations

import re
from functools import partial
from typing import Final

from bot.questions.chips import NODE_OF, NODE_SIZES
from bot.questions.numbers import number_told
from bot.questions.spelt_numbers import COUNTS
from bot.questions.words.job_spelt import JOBS
from bot.questions.words.part_spelt import BOTH_USES, NOTHING_ELSE, PARTS, may_tell_part
from bot.questions.words.promise_spelt import GUARANTEES, LEAST_AND_MOST
from bot.questions.words.wait_spelt import WAITS
from bot.regex import regex

ENDS: Final = (
    r"(?=\s*(?:$|[,;.:!)|]|vs\b|versus\b|against\b|compared\b|and\b|at all\b|if (?:need|you|they|"
    r"he|she)))"
)
"""What may stand after a term, so that no more belongs to it."""
SO_MANY: Final = regex(
    r"(?<![\w.,$-])(?<![x×] )(?<!\bof )(?<!\bwith )(\d[\d,.]*k?) ?[x×]? ?(?:nvidia "
    r")?(?:[a-z]{1,3}\d{2,4}[a-z]?)s?\b(?! (?:gpus? )?(?:nodes?|racks?|box(?:es)?|servers?|pods?|"
    r"trays?|hours?|each|per|apiece|a head|guaranteed|for each))",
    re.IGNORECASE,
)
"""How many chips there are, and neither how many boxes of them nor how many each has."""
_OF_BOX: Final = regex(
    r"\b(?:(gb[23]00)|trainium|trn)", re.IGNORECASE, needs="gb200|gb300|trainium|trn"
)
_JOB: Final = r"(?:(?:max(?:imum)? )?(?:jobs?|runs?|experiments?)(?: sizes?)?)"
_NODES: Final = r"(?P<nodes>\d{1,4})(?P<full>(?: full)? (?:nodes?|boxes|servers|machines|hosts))\b"
_JOB_OF_NODES: Final = (
    regex(
        rf"(?P<led>\b{_JOB}(?: (?!of \d)[a-z]+){{0,5}}[ :=]+){_NODES}(?! (?:of|with|x|each|per) )",
        re.IGNORECASE,
        needs="node|box|server|machine|host",
    ),
    regex(
        rf"(?P<led>){_NODES}(?= (?:(?:max(?:imum)?|tops|at most) )?(?:per|for (?:one|a single|"
        r"any)|in "
        rf"(?:one|a single)) (?:single )?(?:training )?{_JOB})",
        re.IGNORECASE,
        needs="node|box|server|machine|host",
    ),
)
"""`max job 64 nodes`."""
_SHARES: Final = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fifth": 0.2, "eighth": 0.125}
_SHARE: Final = (
    r"(?:(?P<many>an?|one|two|three|four)[ -])?(?P<part>half|third|quarter|fifth|eighth|"
    r"\d{1,2} ?(?:%|percent))s?"
)
_OF_ALL: Final = (
    r"(?: ?(?:of )?(?:it|them|all|(?:all )?(?:the |our )?(?:whole |entire |full )?(?:cluster|"
    r"fleet|chips|gpus|machine|pool|cards|capacity)))"
)
_RUN: Final = r"(?:training )?(?:job|run|experiment)s?(?: sizes?)?"
_PART_FOR_JOB: Final = (
    regex(
        r"\b(?:(?:any|one|an?|each|every|single|the|our|largest|biggest|"
        rf"max(?:imum)?) )*{_RUN}(?: (?:ceiling|cap|limit|max(?:imum)?))?,? ?(?:(?:can|may|could|"
        r"is|are|be|to|at|of|up|have|take|use|get|grab|fill|occupy|span|takes|gets|limited|"
        r"capped|run|on|max|out|go|goes|at most"
        rf"|allowed)[ :=]+)*{_SHARE}{_OF_ALL}",
        re.IGNORECASE,
        needs="job|run|experim",
    ),
    regex(
        rf"\b(?:up to |max(?:imum)? (?:of )?|at most )?{_SHARE}{_OF_ALL} (?:at most )?(?:for|in|"
        rf"per|on) (?:(?:any|one|an?|each|every|single|the) )*{_RUN}",
        re.IGNORECASE,
        needs="job|run|experim",
    ),
    regex(
        rf"\b(?:(?:any|one|single|largest|biggest|max(?:imum)?|capped?) )*{_RUN}"
        r"(?: (?:ceiling|cap|caps|capped|limit|limited|max(?:imum)?))*(?: (?:is|at|to|of)| ?[:=])* "
        rf"{_SHARE}(?=\s*(?:$|[,;.!)/]))",
        re.IGNORECASE,
        needs="job|run|experim",
    ),
)
"""`one run can have half of it`, `single job cap 25%`."""
_ASKS: Final = regex(r"\b(?:how (?:many|long)|who|when) ", re.IGNORECASE, needs="how|who|when")
"""What is asked so is no term that is told: `how many fit if nobody gets less than 16`."""


_OF_ELSE: Final = regex(
    r"\b(?:roles?|openings?|positions?|papers?|candidates?|interviews?)\b", re.IGNORECASE
)
"""Where no chips are told, such a message is about hiring."""
_JOB_OF_CHIP: Final = regex(r"\bmax job [\d,]+ ?x? ?[a-z]{1,3}\d{2,4}", re.IGNORECASE)


def terms_said(text: str) -> str:
    """The text with such terms as `each gets 16 guaranteed`, `max job 768` or `wait 2 hours`."""
    text = _with_job_of_nodes(text)
    counts, parts = SO_MANY.findall(text), PARTS if may_tell_part(text) else ()
    if counts:
        text = _with_both(text) if parts else text
        text = LEAST_AND_MOST.sub(r"min \g<least>, max \g<most> each", text)
        text = NOTHING_ELSE.sub("all of it for research", text) if parts else text
        if len(set(counts)) == 1:
            text = _with_part_for_job(text, number_told(counts[0]))
    elif _OF_ELSE.search(text):
        return text
    asks = _ASKS.search(text)
    for said, plain in parts if asks else (*parts, *GUARANTEES, *WAITS):
        text = said.sub(plain, text)
    return text if asks else _with_jobs(text, is_one=len(counts) == 1)


def _with_jobs(text: str, *, is_one: bool) -> str:
    """The text with such jobs, unless the only chips that it has would become one."""
    for said, plain in JOBS:
        capped = said.sub(partial(_as_told, plain), text)
        text = text if is_one and _JOB_OF_CHIP.search(capped) else capped
    return text


def _as_told(plain: str, found: re.Match[str]) -> str:
    """`we can run a 1024 GPU job` as one of ours."""
    return f"{'our ' * found[0].lower().startswith('we ')}{found.expand(plain)}"


def _with_job_of_nodes(text: str) -> str:
    """A job of so many nodes in chips."""
    size = chips_of_node(text)
    for told in _JOB_OF_NODES:
        text = told.sub(lambda found: f"{found['led']}{int(found['nodes']) * size:.0f} gpus", text)
    return text


def chips_of_node(text: str) -> float:
    """How many chips a node has: eight, unless a text names chips of which one has others."""
    named = _OF_BOX.search(text)
    return NODE_SIZES["chip/gb200" if named[1] else "chip/trainium2"] if named else NODE_OF


def _with_part_for_job(text: str, total: float) -> str:
    """`half the cluster for one job` in chips."""

    def chips(found: re.Match[str]) -> str:
        many = COUNTS.get((found["many"] or "").lower(), 1)
        part = found["part"].lower()
        digits = re.match(r"\d+", part)
        share = int(digits[0]) / 100 if digits else many * _SHARES[part]
        return f"max job {total * share:.0f}" if 0 < share <= 1 else found[0]

    for told in _PART_FOR_JOB:
        text = told.sub(chips, text)
    return text


def _with_both(text: str) -> str:
    """`1024 H100 for research and 3072 for product` as all of them and the part for research."""
    found = next((told for both in BOTH_USES if (told := both.search(text))), None)
    if found is None or _is_research(found["use"]) is _is_research(found["else"]):
        return text
    chips = {each.strip().lower() for each in (found["chip"], found["chip2"]) if each}
    one, two = number_told(found["one"]), number_told(found["two"])
    if len(chips) > 1 or not one or not two:
        return text
    rest = f"{text[: found.start()]},{text[found.end() :]}"
    counted = [number_told(each) for each in SO_MANY.findall(rest)]
    are_percent = one + two == _WHOLE and not chips and _HEADS.search(rest)
    if are_percent and counted and counted[0] > _WHOLE:
        counted = [_WHOLE]
    if not (counted or chips) or counted not in ([], [one + two]):
        return text
    part = (one if _is_research(found["use"]) else two) / (one + two)
    share = f"{part * 100:.10g}% for research"
    whole = "" if counted else f"{one + two:.10g} {chips.pop().lstrip('x× ')}, "
    return f"{text[: found.start()]}{whole}{share}{text[found.end() :]}"


_HEADS: Final = regex(
    r"\b\d+ (?:\w+ )?(?:researchers?|people|ppl|scientists?|heads?)\b", re.IGNORECASE
)
_WHOLE: Final = 100.0
"""`70 for research, 30 for product` are percentages."""


def _is_research(use: str) -> bool:
    return use.lower().startswith(("research", "r&d", "r &", "rd", "r d", "training"))
