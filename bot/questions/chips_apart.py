"""Chips whose letter is a unit as well: `512 B-200`, which are no 512 billions of anything."""

from __future__ import annotations

import re

_COUNTED = r"(?<![\w.])\d[\d,.]*k?\s?(?:x\s?)?"
_BLACKWELL = r"(?P<letters>g?b)(?P<gap>[ -])(?P<digits>[23]00)s?"
_OF_OTHERS = (
    r"(?!\d|[.,]\d|\s?%|\s?(?:x\s?)?(?:nvidia |tpu |amd )?(?:[a-z]{1,3}-?\d{2,3}|gpus?|chips?"
    r"|cards?|nodes?|racks?|servers?|of\b|researchers?|people|ppl|engineers?|tokens?|days?|hours?|t\b|b\b"
    r"|bn\b|trillion|billion|million|k\b))"
)
_APART = re.compile(
    rf"(?P<count>{_COUNTED})(?<=[\s]){_BLACKWELL}(?![\w-]){_OF_OTHERS}", re.IGNORECASE
)
_SIZED_CHIP = re.compile(r"[a-z]+\d+[a-z]*\s*$", re.IGNORECASE)


def joined(text: str) -> str:
    """The text with `512 B-200` and `512 gb 200` as `512 B200` and `512 gb200`.

    An amount of memory right behind a chip's name stays one: `H100 80 GB 200`.
    """
    return _APART.sub(lambda match: _one(match, text), text)


def _one(match: re.Match[str], text: str) -> str:
    if match["gap"] == " " and _SIZED_CHIP.search(text[: match.start()]):
        return match[0]
    return f"{match['count']}{match['letters']}{match['digits']}"
