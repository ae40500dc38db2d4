"""Roles by what they pay: `roles above 400k base`, `who's paying more than $400k`.

The amount is taken out, and what is left is read as what labs pay; so that no amount of pay is
taken for chips, a budget or a largest job.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Reading, Understood
from bot.regex import regex

_AMOUNT: Final = (
    r"(?:\$ ?|usd ?)?(?:(?P<n>\d[\d,]*(?:\.\d+)?) ?(?P<unit>k|m|thousand|grand|million|mil)?\b"
    r"(?: ?usd\b| dollars?\b)?|(?P<words>half a million|a (?:quarter|half) (?:of a )?million|"
    r"a million|one million|seven figures|six figures))"
)
_OVER: Final = (
    r"(?:above|over|more than|higher than|greater than|at least|north of|upwards? of|"
    r"exceed(?:s|ing)?|beyond|(?:a )?min(?:imum)?(?: of)?|starting (?:at|from)|no less than)"
)
_UNDER: Final = (
    r"(?:below|under|less than|lower than|at most|up to|(?:a )?max(?:imum)?(?: of)?|no more than)"
)
_THINGS: Final = (
    r"(?! ?(?:gpus?|chips?|[abhg]b?\d{2,3}s?|tpus?|people|staff|employees|researchers?|tokens?|"
    r"h100es?|flops?|accelerators?|nodes?|mw|gw|%|hours?|params?|parameters?|papers?))"
)
_BEFORE: Final = regex(
    rf"(?:\b(?:of|base|at) )?(?:\b{_OVER} |>=? ?|(?P<under>\b{_UNDER} |<=? ?)){_AMOUNT}{_THINGS}"
)
_AFTER: Final = regex(
    rf"(?:\bfrom )?{_AMOUNT}(?: ?\+(?!\w)| (?:or|and) (?:more|above|over|up|higher|better)\b| "
    rf"plus\b|"
    r" up\b|(?P<under> or (?:less|under|below)\b))"
)
"""An amount with what makes a bound of it."""
_BARE: Final = regex(
    rf"(?:(?<=\bpay )|(?<=\bpays )|(?<=\bpaying ))(?:(?:him|her|them|someone|anyone|people) )?"
    rf"{_AMOUNT}{_THINGS}(?P<under>(?!))?(?! ?(?:per|each|an?|every) (?:researcher|person|head))",
    needs="pay",
)
"""`does anyone pay a million`: from that amount on."""
_BETWEEN: Final = regex(
    r"\b(?:between|from) (?P<low>\$ ?)?(?P<least>\d[\d,.]*) ?(?P<scale>k|m)?(?: and | to | ?[-–] ?)"
    rf"(?P<most>\$? ?\d[\d,.]* ?(?P<unit>k|m)?){_THINGS}",
    needs="between|from",
)
_UP_TO: Final = "“up to {}” left out: roles are counted from the lower end on"
_OF_PAY: Final = regex(
    r"\b(?:pay(?:s|ing)?|salar(?:y|ies)|base|comp(?:ensation)?|wages?|roles?|jobs?|openings?|"
    r"post(?:s|ings?)?|positions?|vacanc(?:y|ies)|listings?|reqs?)\b",
    needs="pay|salar|base|comp|wage|role|job|opening|post|position|vacanc|listing|req",
)
_ELSE: Final = regex(
    r"\b(?:gpus?|chips?|h100\w*|h200|b200|gb[23]00|tpus?|compute|clusters?|rent\w*|budgets?|"
    r"offers?|"
    r"we|our|us vs|vs us|max|largest|biggest|longest|candidates?|people|anyone in|pool|he|she|"
    r"him|her|they|"
    r"them|flops?|runs?|train\w*|hours?|month(?:ly)?|capacity|contracts?|deals?|base models?)\b"
)
"""Words of offers, runs and people, of which an amount is another."""
_ASKERS: Final = regex(
    r"\b(?:who(?:['’]?s| is| are)?|which (?:labs?|compan(?:y|ies)|employers?)|what|do(?:es)? any|"
    r"is any|any(?:one|body)?|pay(?:s|ing)?|post(?:s|ed|ing)?|that|how many|list|offer(?:s|ing)?|"
    r"there|are|is|show(?: me)?|give me|all|base|salar(?:y|ies)|wages?|range)\b"
)
_WORDS: Final = {"half": 500_000.0, "quarter": 250_000.0, "six": 100_000.0}
_UNITS: Final = {"k": 1e3, "thousand": 1e3, "grand": 1e3, "m": 1e6, "mil": 1e6, "million": 1e6}
_LEAST: Final = 30_000.0
_MOST: Final = 20_000_000.0


def of_roles_by_pay(text: str, read: Callable[[str], Reading]) -> Reading:
    """What a text asks: of the pay of roles from an amount on, where it names one."""
    between = _BETWEEN.search(low := fold(text))
    bounded = _BETWEEN.sub(_from_least, low, count=1)
    found = _bound(bounded)
    usd = _amount(found) if found else None
    if found is None or usd is None or not _LEAST <= usd <= _MOST:
        return read(text)
    typed = bounded if between else text
    asked = _of_hiring(f"{typed[: found.start()]} {typed[found.end() :]}", read)
    if asked is None:
        return read(text)
    is_under = bool(found["under"])
    question = replace(asked.question, topic="pay", more_than=usd, fewer=is_under)
    left = (_UP_TO.format(between["most"].strip()),) if between else ()
    return replace(asked, question=question, assumed=(*asked.assumed, *left))


def _from_least(found: re.Match[str]) -> str:
    """`between 300 and 400k`: from the lower end on, in the unit of the upper."""
    unit = found["scale"] or found["unit"] or ""
    return f"over {found['least']}{unit}"


def _bound(low: str) -> re.Match[str] | None:
    """The one bound of pay in a folded text; of a text that speaks of something else none."""
    if not _OF_PAY.search(low) or _ELSE.search(low):
        return None
    found = _BEFORE.search(low) or _AFTER.search(low) or _BARE.search(low)
    is_alone = (
        found and not _BEFORE.search(low, found.end()) and not _AFTER.search(low, found.end())
    )
    return found if is_alone else None


def _of_hiring(rest: str, read: Callable[[str], Reading]) -> Understood | None:
    """What is asked of roles by the rest of a text, or of their pay where it names none."""
    bare = " ".join(_ASKERS.sub(" ", fold(rest)).strip(" .?!,;").split())
    for said in (rest, f"pay ranges for {bare}", f"pay ranges for roles {bare}"):
        reading = read(said.strip())
        if isinstance(reading, Understood) and _is_of_roles(reading.question):
            return reading
    return None


def _is_of_roles(question: Question) -> bool:
    return question.kind is Kind.HIRING and question.topic in (None, "pay", "roles")


def _amount(found: re.Match[str]) -> float | None:
    """The dollars of a bound."""
    if words := found["words"]:
        return next((usd for word, usd in _WORDS.items() if word in words), 1e6)
    number, unit = found["n"], found["unit"]
    usd = float(number.replace(",", "")) * _UNITS.get(unit or "", 1.0) if number else 0.0
    return usd if usd >= _LEAST or unit else usd * 1e3 if usd >= 100 else None
