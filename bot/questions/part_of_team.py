"""So many of all chips for one team: `the pretraining team of 10 gets 1,536 of our 2,048 H100`.

Held against a lab, it is that team's offer: all the chips would be taken for it, or all the people.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_CHIP: Final = r"(?P<{}>[a-z]{{1,3}}\d{{2,4}}[a-z]?)s?(?: gpus?| chips?| cards?)?"
_TEAM: Final = (
    r"(?:(?:the |our |a |my |one )?(?:[a-z][\w-]* ){{0,3}}(?:team|group|squad|org) of |"
    r"(?:the|our|those) (?=\d+ (?:in|on|from|who|pre|post|[a-z]+ (?:people|researchers)\b)))"
    r"(?P<{}>\d{{1,4}})\b(?: (?:people|researchers|heads)\b)?"
)
_GETS: Final = (
    r"(?:gets?|got|has|have|takes?|uses?|holds?|owns?|keeps?|runs? on|(?:is|are) given|"
    r"would (?:get|have))(?: access to)?"
)
_GO: Final = (
    r"(?:(?:,|that|which|would|will|all|only|go(?:es)?|are|is|belongs?|reserved|set aside|kept|"
    r"dedicated|ring-?fenced|allocated|assigned) ?)*(?:for|to|with)"
)
_N: Final = r"(?P<{}>\d[\d,]*)(?!\d|[.,]\d|%| ?(?:each|guaranteed|per|percent)\b)"
_TEAMS_PART: Final = regex(
    rf"(?:out of |of )?{_N.format('n1')} of (?:our|the|my|their|all) \d[\d,]* {_CHIP.format('c1')} "
    rf"{_GO} {_TEAM.format('k1')}"
    rf"|{_TEAM.format('k2')} {_GETS} {_N.format('n2')} of (?:our|the|my|all) \d[\d,]* "
    rf"{_CHIP.format('c2')}"
    rf"|\d[\d,]* {_CHIP.format('c3')}(?: (?:for|across|over|between|shared by|and|with)|,)? "
    r"\d+ (?:people|researchers|heads|scientists)[ ,;.–-]+(?:(?:but|and|of which|while|where|with)"
    rf" )?(?:{_TEAM.format('k3')} {_GETS} {_N.format('n3')}(?: of (?:them|those|these|that))?"
    rf"|{_N.format('n4')} (?:of (?:them|those|these|which) ){_GO} {_TEAM.format('k4')})",
    re.IGNORECASE,
    needs="of|the|our|those",
)


_AGAINST: Final = regex(
    r"\b(?:vs\.?|versus|against|compared?|next to)(?= |$)",
    re.IGNORECASE,
    needs="vs|versus|against|compare|next to",
)


def part_of_team(text: str) -> str:
    """The text with the chips and the people of that team alone, where it is held against others.

    What is said besides of all stays out of it, as the echo shows.
    """
    found = _TEAMS_PART.search(text) if _AGAINST.search(text) else None
    if found is None:
        return text
    said = {kind: value for kind, value in found.groupdict().items() if value}
    number, heads, chip = (next(v for k, v in said.items() if k[0] == of) for of in "nkc")
    return f"{text[: found.start()]}{number} {chip} for {heads} researchers{text[found.end() :]}"
