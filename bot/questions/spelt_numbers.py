"""Numbers in words, as they are said: dozens, points, halves, and two digits at a time."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.tags import Number
from bot.regex import regex
from storage.records import Amount

_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = (
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)  # fmt: skip
_MISSPELT = {"fourty": 40.0, "ninty": 90.0, "fivety": 50.0, "twelwe": 12.0}
WORDS = {word: float(value) for value, word in enumerate(_ONES)} | {
    word: 10.0 * value for value, word in enumerate(_TENS, start=2)
}
WORDS |= _MISSPELT
_MULTIPLES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "dozen": 12.0,
    "dozens": 12.0, "k": 1e3,
}  # fmt: skip
COUNTS = {word: int(value) for word, value in WORDS.items() if 0 < value <= 20}
"""The words that count a few of something, for patterns that allow no more."""
STARTS = frozenset(WORDS) | frozenset(("a", "an", "half", "couple", "dozen", "point"))
_WORD = regex(r"[\s-]*([a-z]+)(?![a-z\d])")
_SCALE = rf"(?:[\s-]+(?P<scale>{'|'.join(_MULTIPLES)})(?![a-z\d]))?"
_DIGIT = rf"(?:{'|'.join(_ONES[:10])}|oh)"
_POINT = regex(rf"[\s-]*point(?P<digits>(?:[\s-]+{_DIGIT}\b)+){_SCALE}")
_HALF = regex(
    rf"[\s-]+and[\s-]+a[\s-]+half(?![\s-]+(?:of|the|our|my|goe?s?|is|are|for|to|on)\b){_SCALE}"
)
_SOME = regex(r"\b(?:few|several)[\s-]+$")
"""Before `dozen`, which is then no twelve."""
_LAST = regex(rf"({'|'.join(_MULTIPLES)})$")
_PART = regex(
    r"(?:a |three |two )?(?P<part>half|quarters?|thirds?) (?:of )?(?:an? )?"
    r"(?P<scale>hundred|thousand|million|billion)\b",
    needs="hundred|thousand|million|billion",
)
_PARTS = {"half": 0.5, "quarter": 0.25, "quarters": 0.75, "third": 1 / 3, "thirds": 2 / 3}
_IN_PAIRS = frozenset((128, 256, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192))
"""Numbers of chips that are said two digits at a time: `ten twenty four`."""


def counts_in(text: str) -> list[int]:
    """The small numbers of a text in its order, in digits or spelt: `top 3`, `three points`."""
    words = re.findall(r"[a-z]+|\d+", text.lower())
    return [int(word) if word.isdigit() else COUNTS[word] for word in words if _counts(word)]


def _counts(word: str) -> bool:
    return word in COUNTS or (word.isdigit() and len(word) <= 2)


def words_at(low: str, at: int) -> tuple[Number, int] | None:
    """The number that is spelt from here, and where it ends: `two dozen`, `a hundred and ten`."""
    first = _WORD.match(low, at)
    if not first or first[1] not in STARTS or _SOME.search(low, 0, at):
        return None
    one = _part_of_scale(low, at) or _spelt(low, at)
    if one is None:
        return None
    join = regex(r"\s(?:to|or)\s").match(low, one[1])
    two = _spelt(low, join.end()) if join else None
    if two and one[0] < two[0] <= 4 * one[0]:
        return Number(Amount((one[0] + two[0]) / 2, one[0], two[0])), two[1]
    return Number(Amount(one[0])), one[1]


def is_of_scale(low: str, at: int) -> bool:
    """Whether a part that starts here is one of a scale: `a quarter of a million`."""
    return _PART.match(low, at) is not None


def _part_of_scale(low: str, at: int) -> tuple[float, int] | None:
    """`three quarters of a million`, and no part of anything else."""
    found = _PART.match(low, at)
    if found is None:
        return None
    part = _PARTS[found["part"]]
    return part * _MULTIPLES[found["scale"]], found.end()


def _spelt(low: str, at: int) -> tuple[float, int] | None:
    """A number in words with what follows its whole part: `two and a half thousand`."""
    whole = _whole(low, at)
    value, end = whole or (0.0, at)
    if point := _POINT.match(low, end):
        digits = "".join(_digit(word) for word in re.findall(_DIGIT, point["digits"]))
        return float(f"{value:.0f}.{digits}") * _scale(point), point.end()
    if whole is None:
        return None
    if half := _HALF.match(low, end):
        last = _LAST.search(low, at, end)
        step = _MULTIPLES[last[1]] if last and not half["scale"] else 1.0
        return (value + step / 2) * _scale(half), half.end()
    return _paired(low, value, end) or whole


def _scale(found: re.Match[str]) -> float:
    return _MULTIPLES[found["scale"]] if found["scale"] else 1.0


def _digit(word: str) -> str:
    return "0" if word == "oh" else f"{WORDS[word]:.0f}"


def _paired(low: str, value: float, end: int) -> tuple[float, int] | None:
    """`ten twenty four` is 1,024, as chips are counted; `twenty forty` is no number."""
    rest = _whole(low, end) if 0 < value < 100 else None
    both = 100 * value + rest[0] if rest else 0.0
    return (both, rest[1]) if rest and rest[0] < 100 and both in _IN_PAIRS else None


def _whole(low: str, at: int) -> tuple[float, int] | None:
    total = group = 0.0
    end, seen, half = at, False, False
    while word := _WORD.match(low, end):
        text = word[1]
        if text in WORDS:
            if _ends_before(WORDS[text], seen=seen, led=end > at and not half, group=group):
                break
            group += WORDS[text]
        elif text in _MULTIPLES and (
            seen or half or text == "dozen" or low[at:end].strip() in ("a", "an")
        ):
            scale, base = _MULTIPLES[text], group or 1.0
            group = base * scale * (0.5 if half else 1.0)
            if scale >= 1e3:
                total, group = total + group, 0.0
        elif text == "couple" and not seen:
            group = 2.0
        elif text in ("a", "an") and (end == at or half):
            end = word.end()
            continue
        elif text == "half" and not seen:
            half, end = True, word.end()
            continue
        elif text in ("and", "of") and seen and _continues(low, word.end()):
            end = word.end()
            continue
        else:
            break
        seen, end = True, word.end()
    return (total + group, end) if seen else None


def _ends_before(word: float, *, seen: bool, led: bool, group: float) -> bool:
    """Whether a number ends here: `twenty forty`, or at the article of `a three-year contract`."""
    return (word >= 10 and bool(group % 100)) if seen else led


def _continues(low: str, at: int) -> bool:
    """Whether `and` inside a number is followed by its rest, not by something else."""
    following = _WORD.match(low, at)
    return bool(following and (following[1] in WORDS or following[1] in _MULTIPLES))


# Numbers with a half behind them, as digits: `a day and a half`, `2 and a half hours`, `1½`.

_UNIT: Final = r"minute|min|hour|hr|day|week|wk|month|quarter|year|yr"
_COUNTED: Final = rf"(?:{_UNIT}|rack|pod|node|time|hundred|thousand|million|billion)s?\b|[km]\b|x\b"
_AND_HALF: Final = (
    r"[ -](?:and|n|&)[ -](?:an?[ -])?half\b"
    r"(?![ -](?:of|the|our|my|goe?s?|is|are|to|on|for (?:research|product\w*|inference|serving))\b)"
)
_BEHIND_UNIT: Final = regex(
    rf"\b(?P<count>an?|one|\d{{1,3}}|[a-z]{{3,9}})[ -](?P<unit>{_UNIT})s?{_AND_HALF}",
    re.IGNORECASE,
    needs="half",
)
"""`a day and a half`, but no part of chips: `queue a day and half of them for research`."""
_BEHIND_DIGITS: Final = regex(
    r"(?<![\w.,/])(?P<count>\d{1,3})(?:[ -](?:and|n|&)[ -]a[ -]half| 1/2)"
    rf"(?=[ -]?(?:{_COUNTED}))",
    re.IGNORECASE,
)
_SIGN: Final = regex(r"(?:(?P<count>\d+) ?)?(?P<sign>[½¼¾])")
_SIGNS: Final = {"½": ("1/2", ".5"), "¼": ("1/4", ".25"), "¾": ("3/4", ".75")}


def halves_as_digits(text: str) -> str:
    """The text with such a number in digits; what is half of something stays as it was said."""
    if "half" not in text.lower() and " 1/2" not in text:
        return text
    return _BEHIND_DIGITS.sub(r"\g<count>.5", _BEHIND_UNIT.sub(_before_unit, text))


def signs_as_digits(text: str) -> str:
    """The same of `1½`, which is eleven halves to whoever takes the sign for its digits."""
    return _SIGN.sub(lambda m: (m["count"] or "") + _SIGNS[m["sign"]][bool(m["count"])], text)


def _before_unit(found: re.Match[str]) -> str:
    count, unit = found["count"].lower(), found["unit"]
    if count.isdigit():
        return f"{count}.5 {unit}s"
    if count in ("a", "an", "one"):
        return f"1.5 {unit}s"
    return f"{count} and a half {unit}s"
