"""Numbers that a text takes back or builds up to: `2048, no wait, 2304`; `8 each, 256 in total`."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Final

from bot.questions.numbers import number_told
from bot.questions.spelt_numbers import COUNTS
from bot.regex import regex

_NUMBER: Final = r"\d+(?:[.,]\d+)*(?:\s?[km](?![a-z]))?"
_HEADS: Final = r"(?:people|researchers?|persons?|scientists?|engineers?|postdocs?|phds?|of us)"
_EACH: Final = (
    r"(?:guaranteed|each|reserved|dedicated|to themselves|(?:of|on|to) (?:their|his|her|its) own|"
    r"(?:per|a) \w+|for (?:each|every)(?: (?!(?:guaranteed|each|reserved|dedicated|per|a|"
    r"for (?:each|every)) )\w+)?)"
)
_HAVE: Final = (
    r"(?:(?:and|so|but|while|out of) )?(?:(?:we|there|i|they)(?:'ve|'re|'s| are| is)? ?"
    r"(?:(?:have|got|run|own|rent|use|in fact|altogether) )*)?"
)
_EACH_THEN_TOTAL: Final = regex(
    r"(?:\b(?P<all_of>each|every(?:one| one)?)\b"
    rf"(?P<whose>(?: of)?(?: (?:my|our|the|its|\d{{1,4}}))* ?{_HEADS}?)[^.,;\d]*)?"
    r"\b(?P<part>\d[\d,]*) (?P<kept>(?:guaranteed|reserved|dedicated) )?"
    rf"(?P<chip>[a-z]{{1,3}}\d{{2,4}}[a-z]?)s?\b(?P<each>(?: {_EACH})*)"
    rf"(?P<heads>(?: of| for)?(?: (?:my|our|the|its))* \d{{1,4}} {_HEADS})?"
    r"\s*[,;.(–-]?\s*(?:(?:the |our |and |in )*total(?: is| of|:) ?(?P<of>\d[\d,]*)|"
    rf"{_HAVE}"
    r"(?P<all>\d[\d,]*)(?: [a-z]{1,2}\d{2,4}s?| gpus?| chips?)? (?:in total|total|in the pot|"
    r"in the pool|in all|all in|all up|all told|overall|altogether|between (?:them|us)|"
    r"to go (?:a)?round)\b|"
    rf"{_HAVE}(?P<them>\d[\d,]*) of (?:them|those|these)\b|"
    r"out of (?:a total of |our )?(?P<out>\d[\d,]*)\b)",
    re.IGNORECASE,
)
"""What each is promised before the total: it would be taken for all there is."""
_TOTALS: Final = regex(
    r" total| out of | in (?:the )?(?:pot|pool|all)\b| all (?:in|up|told)\b| overall| altogether"
    r"| between (?:them|us)\b| to go | of (?:them|those|these)\b",
    re.IGNORECASE,
    needs="total| out of | in | all |overall|altogether|between| to go| of th",
)


_OTHER_CHIPS: Final = regex(r"\b\d[\d,]* (?:x )?[a-z]{1,3}\d{2,4}[a-z]?s?\b", re.IGNORECASE)
"""All there is, said besides: whoever `there are 24 of them` counts is no chip then."""


_OF_HEADS: Final = regex(rf"(?:each|every) {_HEADS}", re.IGNORECASE)


def totals_first(text: str) -> str:
    """The text with what each is promised after the total: `256 H100, 8 guaranteed each`."""
    return _EACH_THEN_TOTAL.sub(_total_first, text) if _TOTALS.search(text) else text


_ALL_AFTER_EACH: Final = regex(
    r"\b(?:what|how (?:much|many)(?: \w+)?) (?:can|could|do|does|would|will|should)"
    r"(?: (?:i|we|it|they))?(?: (?:safely|really|honestly))?"
    r"(?: (?:promise|give|offer|guarantee|tell|get|be))? (?:to )?"
    r"(?:each|every|one|a single)(?: of (?:our|the|my|us))?"
    r"(?: (?:researcher|person|hire|scientist|engineer|head|phd|postdoc|candidate))?"
    r"(?: (?:get|have|run|use))? (?:w/?|with|from|out of|on) "
    r"(?P<all>\d[\d,]* ?x? ?[a-z]{1,3}\d{2,4}[a-z]?s?) ?"
    rf"(?P<shared>(?:,|and|for|shared by|between|across|over|among) ?\d{{1,5}} (?:ppl|{_HEADS}))",
    re.IGNORECASE,
    needs="each|every|one|single",
)
"""`what can I promise each researcher with 1024 H100 and 64 people`: all that is shared."""


def all_before_each(text: str) -> str:
    """The text with what is shared before the question of how much each gets of it."""
    told = r"\g<all> \g<shared>, what does each researcher get"
    return _ALL_AFTER_EACH.sub(told, text)


_OTHERS: Final = (
    rf"(?P<others>\d{{1,4}}|{'|'.join(COUNTS)}) (?:others|other {_HEADS}|"
    r"(?:other )?(?:colleagues?|co-?workers?|team ?mates?|peers?))\b"
)
_SHARED_WITH: Final = regex(
    rf"(?:\b(?:i|he|she|who|you)(?:'d|'ll|'m|'s)?(?: (?:would|will|could|has to|have to|is|am|"
    rf"just|only|be))* )?(?<!we )(?<!they )\b(?:shar(?:e[sd]?|ing)|split(?:ting|s)?)"
    r"(?P<chips> \d[\d,]*k?(?: x)? [a-z]{1,3}\d{2,4}[a-z]?s?(?: (?:gpus|chips|cards))?)?"
    rf"(?: (?:between|evenly|equally|here|there))* with {_OTHERS}",
    re.IGNORECASE,
    needs="shar|split",
)


def shared_with_others(text: str) -> str:
    """The text with all who share the chips: `1024 H100 shared with 15 others` is for 16."""
    return _SHARED_WITH.sub(_for_all, text)


def _for_all(said: re.Match[str]) -> str:
    """Where chips are counted; else it is the share of one that is shared, and stays as it is."""
    if not _OTHER_CHIPS.search(said.string):
        return said[0]
    others = said["others"].lower()
    heads = COUNTS.get(others) or int(others)
    return f"{(said['chips'] or '').strip()} for {heads + 1} researchers".strip()


def _total_first(said: re.Match[str]) -> str:
    """`8 H100 guaranteed, 256 in total` as `256 H100, 8 guaranteed each`.

    `64 B200 and 128 H100, 192 in total` promises nobody anything, and stays as it is.
    """
    total = said["of"] or said["all"] or said["them"] or said["out"]
    is_promised = said["all_of"] or said["kept"] or said["each"]
    if not is_promised or number_told(total) < number_told(said["part"]):
        return said[0]
    if (
        said["them"]
        and (said["whose"] or _OF_HEADS.search(said["each"] or ""))
        and _OTHER_CHIPS.search(said.string, said.end())
    ):
        return said[0].replace(f"{said['them']} of them", f"{said['them']} researchers")
    heads = f"{said['whose'] or ''}{said['heads'] or ''}"
    counted = heads if any(map(str.isdigit, heads)) else ""
    return f"{total} {said['chip']}, {said['part']} guaranteed each, {counted} "


_SURE: Final = (
    r"no,? wait|wait,? no|sorry|scratch that|strike that|correction|make that|"
    r"i mean|i meant|my (?:mistake|bad)|oops|whoops|typo|hang on|hold on"
)
_CORRECTS: Final = regex(
    rf"[\s,;.:(–—-]+(?:and |or |but )?"
    rf"(?:(?:{_SURE}|(?:or )?rather|no(?=[,:])|actually)[\s,:.–—-]+){{1,6}}"
    r"(?:(?:it's|it is|that's|that is|they're|make it|i meant?|actually|it should be|should be) )?"
    rf"(?P<number>{_NUMBER})(?P<unit>\s?%|\s(?:x )?[a-z][\w-]*)?\)?",
    re.IGNORECASE,
    needs=(
        "no|wait|sorry|scratch|strike|correct|make|mean|mistake|bad|oops|typo|hang|hold|"
        "rather|actually"
    ),
)
"""A number that takes the place of one before it; what it counts may be said again."""
_COUNTS: Final = regex(
    rf"(?<![\w.,$€£-])(?P<number>{_NUMBER})(?P<unit>\s?%|\s(?:x )?[a-z][\w-]*)?", re.IGNORECASE
)
_CHIP: Final = regex(r"(?:[a-z]{1,3}\d{1,4}[a-z]{0,3}|gpu|chip|card|tpu)", re.IGNORECASE)
_NO_UNIT: Final = frozenset((
    "for", "and", "with", "against", "vs", "to", "in", "on", "at", "of", "not", "please", "or",
    "versus", "by", "from", "as", "across", "over", "compared", "shared", "between",
    "no", "sorry", "wait", "scratch", "actually", "rather", "make", "correction", "oops", "i",
    "strike", "typo", "my", "hang", "hold", "total",
))  # fmt: skip
"""What follows a number and is not what it counts."""
_IS_OF: Final = regex(r"\s(?!(?:and|vs|versus|against|with|on|not|please)\b)[a-z]", re.IGNORECASE)
"""Whether a word follows that says what a percentage is of."""
_NEARER: Final = 4.0
"""How many times nearer a number farther back has to be, so that it is the one corrected."""


def restated(text: str) -> str:
    """The text with each number that it corrects in place of the one that was wrong.

    A correction that fits several numbers, or none, stays as it is typed, and is left out aloud.
    """
    done = 0
    while found := _CORRECTS.search(text, done):
        new = _in_place(text, found)
        done = found.end() if new is None else found.start()
        text = text if new is None else new
    return text


def _in_place(text: str, found: re.Match[str]) -> str | None:
    start = max(text.rfind(end, 0, found.start()) + 1 for end in "?!")
    before = [each for each in _COUNTS.finditer(text, start, found.start()) if each["number"]]
    unit = _unit(found["unit"])
    if unit == "%" and _IS_OF.match(text, found.end()):
        return None  # `no wait, 40% MFU` says of what it is
    same = [each for each in before if not unit or _is_alike(_unit(each["unit"]), unit)]
    wrong = _meant(same, number_told(found["number"]))
    if wrong is None:
        return None
    rest = text[found.end() if unit else found.end("number") :]
    said = found["unit"] if unit else text[wrong.end("number") : wrong.end()]
    return (
        f"{text[: wrong.start()]}{found['number']}{said}{text[wrong.end() : found.start()]}{rest}"
    )


def _meant(said: Sequence[re.Match[str]], number: float) -> re.Match[str] | None:
    """The number that another one takes the place of: the last, or one that is much nearer."""
    if not said:
        return None
    far = {each.start(): _ratio(number_told(each["number"]), number) for each in said}
    last = said[-1]
    nearest = min(reversed(said), key=lambda each: far[each.start()])
    if nearest is last:
        return last
    return nearest if far[last.start()] >= far[nearest.start()] * _NEARER else None


def _ratio(one: float, other: float) -> float:
    return max(one, other) / min(one, other) if one > 0 and other > 0 else math.inf


def _unit(said: str | None) -> str:
    word = (said or "").lower().split()[-1:] or [""]
    return "" if word[0] in _NO_UNIT else word[0]


def _is_alike(one: str, other: str) -> bool:
    if one.rstrip("s") == other.rstrip("s"):
        return True
    return bool(_CHIP.match(one) and _CHIP.match(other))


# So many of all chips for one team: `the pretraining team of 10 gets 1,536 of our 2,048 H100`.
#
# Held against a lab, it is that team's offer: all the chips would be taken for it, or all the
# people.

_KIND: Final = r"(?P<{}>[a-z]{{1,3}}\d{{2,4}}[a-z]?)s?(?: gpus?| chips?| cards?)?"
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
    rf"(?:out of |of )?{_N.format('n1')} of (?:our|the|my|their|all) \d[\d,]* {_KIND.format('c1')} "
    rf"{_GO} {_TEAM.format('k1')}"
    rf"|{_TEAM.format('k2')} {_GETS} {_N.format('n2')} of (?:our|the|my|all) \d[\d,]* "
    rf"{_KIND.format('c2')}"
    rf"|\d[\d,]* {_KIND.format('c3')}(?: (?:for|across|over|between|shared by|and|with)|,)? "
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
