"""What each has, told in boxes or on average: `one node per researcher guaranteed`, `34 each`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.chips import NODE_OF
from bot.questions.numbers import number_told
from bot.questions.spelt_numbers import COUNTS
from bot.questions.terms_said import ENDS, SO_MANY, chips_of_node
from bot.regex import regex

_EACH: Final = r"(?:each|apiece|a head|a person|pp|per (?:researcher|person|head|capita|scientist))"
_SURE: Final = (
    r"(?:guaranteed|reserved|dedicated|assured|of (?:their|his|her|its) own|to themselves|"
    r"locked(?: in)?|pinned|ring-?fenced|earmarked|set aside|carved out|blocked (?:out|off)|"
    r"protected|theirs(?: alone)?|always)"
)
_BOXES: Final = (
    r"(?P<boxes>\d{1,3}|an?|one|two|three|four|their|his|her) (?P<sure>(?:own|dedicated|reserved|"
    r"guaranteed|private|personal|locked|fixed) )?(?:full |whole |entire )?(?P<eight>8[- ]?(?:gpu|"
    r"way|card|chip) )?(?:(?:[dh]gx )?(?:nodes?|box(?:es)?|servers?|machines?)|[dh]gx)"
)
_BOXES_EACH: Final = regex(
    r"\b(?:(?P<before>(?:guaranteed|guarantee|reserved|at least|"
    rf"minimum(?: of)?) )?{_BOXES} (?:{_SURE} )?(?:for )?{_EACH}(?! (?:with|has|holding|"
    rf"of))(?: (?:is |are )?{_SURE})?|(?:everyone|everybody|(?:each|every) (?:researcher|person|"
    r"scientist|one)|each) (?:(?:has|gets|is|guaranteed|reserved|at least|with) )*"
    rf"{_BOXES.replace('?P<', '?P<own_')}(?: {_SURE})?){ENDS}",
    re.IGNORECASE,
    needs="node|box|server|machine|gx",
)
"""`one node per researcher guaranteed`."""
_OTHERS: Final = regex(
    r"\b\d[\d,.]*k? ?[x×]? ?(?:(?:nvidia |dgx |hgx )*[a-z]{1,3}\d{2,4}[a-z]?|nodes?|racks?|"
    r"boxes)s?\b",
    re.IGNORECASE,
)
"""Chips that were counted besides."""
_PEOPLE: Final = regex(
    r"\b(\d{1,4}) ?(?:ai |ml )?(?:researchers?|people|ppl|scientists?|heads?|engineers?|res)\b",
    re.IGNORECASE,
)
_AVERAGE: Final = regex(
    r"\(?(?:\b(?:so|that['’]?s|which is|i\.?e\.?|makes|giving) )*(?P<mean>\b(?:on )?(?:avg|"
    r"average|averaging|averages|mean)\.?(?: of| is|:|=)* ?)?(?:\b(?:about|around|roughly|"
    r"approx\.?) |~ ?)?(?<![\d.,-])(?P<each>\d[\d,]*(?:\.\d+)?)(?: (?:gpus?|chips?|"
    rf"cards?))? {_EACH}\b(?P<after> (?:on average|on avg|average|avg))?\)?",
    re.IGNORECASE,
    needs="each|apiece|a head|a person|pp|per ",
)
_BY_HEAD: Final = regex(
    r"\b(?P<mean>(?:on )?(?:avg|average|averaging|mean)\.?(?: of| is|:|"
    rf"=)* ?)?(?P<share>\d[\d,.]* ?x? ?[a-z]{{1,3}}\d{{2,4}}[a-z]?s?) {_EACH}\b(?(mean)|"
    r" (?:on average|avg))",
    re.IGNORECASE,
)
_PROMISED: Final = regex(
    r"guarant|reserv|dedicat|assured|promis|commit|private|pinned|at least|minimum|\bmin\b|"
    r"\bown\b|themselves|floor|quota|\bhow many (?:researchers|people|ppl)\b",
    re.IGNORECASE,
)
"""What each is promised, or is to have of what may be enough: no average that is only told."""


def _boxes_each(text: str) -> str:
    """`one node per researcher guaranteed` as `8 gpus each guaranteed`, where all were counted."""
    found = _BOXES_EACH.search(text)
    if found is None or not _OTHERS.search(f"{text[: found.start()]},{text[found.end() :]}"):
        return text
    told = (found["boxes"] or found["own_boxes"]).lower()
    size = NODE_OF if found["eight"] or found["own_eight"] else chips_of_node(text)
    chips = size * (int(told) if told.isdigit() else COUNTS.get(told, 1))
    return f"{text[: found.start()]}{chips:.0f} gpus each guaranteed{text[found.end() :]}"


def _without_average(text: str) -> str:
    """The text without what each has on average, which is no promise: `1360 H100, 34 each`.

    An average that isn't that of the chips and people told stays a number that is left out aloud.
    """
    for found in _AVERAGE.finditer(text):
        rest = f"{text[: found.start()]}{text[found.end() :]}"
        counts, people = SO_MANY.findall(rest), _PEOPLE.findall(rest)
        is_mean = bool(found["mean"] or found["after"])
        if len(counts) != 1 or len(people) != 1:
            continue
        average = number_told(counts[0]) / max(int(people[0]), 1)
        if abs(number_told(found["each"]) - average) <= max(0.5, average * _NEAR):
            return rest if is_mean or not _PROMISED.search(text) else text
        if is_mean:
            return f"{text[: found.start()]}{found['each']}{text[found.end() :]}"
    return text


_NEAR: Final = 0.02
"""By how much an average is rounded as people tell it."""


def each_in_chips(text: str) -> str:
    """The text with boxes of each as chips, and without an average that promises nothing."""
    text = _BY_HEAD.sub(r"\g<share> per researcher", text)
    return _without_average(_boxes_each(text))
